import { localDay } from '../../core/day';
import type { ErrorValue } from '../../functions/failure';
import { registerFunctions } from '../../functions/register';
import { languageFor } from '../../i18n/language';

/** Without office.js there is nobody to register with; the page then says so. */
if (typeof CustomFunctions !== 'undefined') {
  registerFunctions({
    associate: (id, fn) => CustomFunctions.associate(id, fn),
    error: (error, message) => new CustomFunctions.Error(codeOf(error), message),
    today: () => localDay(new Date()),
    language: () => languageFor([Office.context.displayLanguage]),
  });
}

function codeOf(error: ErrorValue): CustomFunctions.ErrorCode {
  switch (error) {
    case '#VALUE!':
      return CustomFunctions.ErrorCode.invalidValue;
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#DIV/0!':
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}
