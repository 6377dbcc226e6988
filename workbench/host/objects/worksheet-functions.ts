import { HostObject, type ObjectType, property, reading } from '../richapi/object-type';
import type { Root } from './root';

const DAY_MS = 86_400_000;
/** The day with serial 0. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** What a worksheet function gave. */
const FUNCTION_RESULT: ObjectType<number> = {
  name: 'FunctionResult',
  members: {
    Error: property(() => null),
    Value: property((value) => value),
  },
};

/** Worksheet functions that add-ins call by themselves. */
export const WORKSHEET_FUNCTIONS: ObjectType<Root> = {
  name: 'Functions',
  members: {
    Date: reading((_, args, { workbook }) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      const epoch = workbook.date1904 ? EPOCH_1904 : EPOCH_1900;
      return HostObject.of(FUNCTION_RESULT, (Date.UTC(year, month - 1, day) - epoch) / DAY_MS);
    }),
  },
};
