import type { Day } from '../../core/day';
import type { ErrorValue } from '../../functions/failure';
import { registerFunctions } from '../../functions/register';
import type { Language } from '../../i18n/language';

/** Without office.js there is nobody to register with; the page then says so. */
if (typeof CustomFunctions !== 'undefined') {
  registerFunctions({
    associate: (id, fn) => CustomFunctions.associate(id, fn),
    error: (error, message) => new CustomFunctions.Error(codeOf(error), message),
    today,
    language,
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

function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function language(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
