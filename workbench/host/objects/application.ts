import { HostObject, navigation, type ObjectType, property, reading, writing } from '../richapi/object-type';
import type { Root } from './root';
import { choiceOf } from './values';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const APPLICATION: ObjectType<Root> = {
  name: 'Application',
  members: {
    CultureInfo: navigation((root) => HostObject.of(CULTURE_INFO, root), { since: '1.11' }),
    CalculationEngineVersion: property(() => 191_029, undefined, { since: '1.9' }),
    CalculationMode: property(
      (_, { workbook }) => workbook.calculationMode,
      (_, value, { workbook }, location) => {
        workbook.calculationMode = choiceOf(value, MODES, location);
      },
    ),
    CalculationState: property(() => 'Done', undefined, { since: '1.9' }),
    DecimalSeparator: property(() => '.', undefined, { since: '1.11' }),
    ThousandsSeparator: property(() => ',', undefined, { since: '1.11' }),
    UseSystemSeparators: property(() => true, undefined, { since: '1.11' }),
    Calculate: writing((_, __, { workbook }) => {
      workbook.recalculate();
      return null;
    }),
    SuspendApiCalculationUntilNextSync: reading(() => null, { since: '1.6' }),
    SuspendScreenUpdatingUntilNextSync: reading(() => null, { since: '1.9' }),
  },
};

const CULTURE_INFO: ObjectType<Root> = {
  name: 'CultureInfo',
  members: { Name: property(() => 'zh-CN') },
};
