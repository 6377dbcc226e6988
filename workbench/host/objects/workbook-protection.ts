import { OfficeError } from '../office-error';
import { type ObjectType, property, writing } from '../richapi/object-type';
import type { Root } from './root';

export const WORKBOOK_PROTECTION: ObjectType<Root> = {
  name: 'WorkbookProtection',
  members: {
    Protected: property((_, { workbook }) => workbook.structureProtected !== null),
    Protect: writing((_, args, { workbook }) => {
      if (workbook.structureProtected !== null) throw new OfficeError('InvalidOperation', args.location);
      const password = args.textOr(0, '');
      workbook.structureProtected = password === '' ? {} : { password };
      return null;
    }),
    Unprotect: writing((_, args, { workbook }) => {
      const { password = '' } = workbook.structureProtected ?? {};
      if (args.textOr(0, '') !== password) throw new OfficeError('AccessDenied', args.location);
      workbook.structureProtected = null;
      return null;
    }),
  },
};
