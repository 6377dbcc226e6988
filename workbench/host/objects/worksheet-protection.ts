import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import { isJsonObject } from '../json';
import { type ObjectType, property, writing } from '../richapi/object-type';

export const WORKSHEET_PROTECTION: ObjectType<SheetModel> = {
  name: 'WorksheetProtection',
  members: {
    Options: property(({ protection }) => protection?.options ?? {}),
    Protected: property(({ protection }) => protection !== null),
    Protect: writing((sheet, args) => {
      if (sheet.protection !== null) throw new OfficeError('InvalidOperation', args.location);
      const options: Record<string, boolean | string> = {};
      const given = args.has(0) ? args.json(0) : {};
      if (!isJsonObject(given)) throw args.wrong();
      for (const [name, value] of Object.entries(given)) {
        if (typeof value !== 'boolean' && typeof value !== 'string') throw args.wrong();
        options[name] = value;
      }
      const password = args.textOr(1, '');
      sheet.protect({ options, ...(password === '' ? {} : { password }) }, 'addin');
      return null;
    }),
    Unprotect: writing((sheet, args) => {
      const { password = '' } = sheet.protection ?? {};
      if (args.textOr(0, '') !== password) throw new OfficeError('AccessDenied', args.location);
      sheet.protect(null, 'addin');
      return null;
    }),
  },
};
