import type { ConditionalFormat, ConditionalFormatType } from '../model/conditional-format';
import type { SheetModel } from '../model/sheet';
import { OfficeError } from '../office-error';
import type { BatchContext } from '../richapi/batch-context';
import { isJsonObject } from '../json';
import {
  HostObject,
  navigation,
  type ObjectType,
  type Property,
  property,
  reading,
  writing,
} from '../richapi/object-type';
import { refuseProtected } from './guards';
import { OVERLAY_FORMAT } from './overlay-format';
import { ALLOWED, type OverlayScope, OverlayTarget } from './overlay-target';
import { RANGE } from './range';
import { rangeAreas } from './range-areas';
import { flagOf, numberOf, textOf } from './values';

/** `{00000003-…}`: by place in the order, as Microsoft documents it, or lasting, as the profile says. */
function idOf(target: OverlayTarget, { profile }: BatchContext): string {
  const number = profile.conditionalFormatIds === 'priority' ? target.priority + 1 : target.key;
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-000E-0000-0000-000000000000}`;
}

function overlayObject(sheet: SheetModel, { key }: ConditionalFormat): HostObject {
  return HostObject.of(CONDITIONAL_FORMAT, new OverlayTarget(sheet, key));
}

function find(scope: OverlayScope, id: string, context: BatchContext): HostObject | null {
  const found = scope.formats.find(
    (format) => idOf(new OverlayTarget(scope.sheet, format.key), context) === id,
  );
  return found === undefined ? null : overlayObject(scope.sheet, found);
}

const TYPES: readonly ConditionalFormatType[] = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

export const CONDITIONAL_FORMATS: ObjectType<OverlayScope> = {
  name: 'ConditionalFormatCollection',
  items: ({ sheet, formats }) => formats.map((format) => overlayObject(sheet, format)),
  item: (scope, args, context) => {
    const found = find(scope, args.text(0), context);
    if (found === null) throw new OfficeError('ItemNotFound', args.location);
    return found;
  },
  members: {
    // A new rule comes first.
    Add: writing(({ sheet, areas, context }, args) => {
      refuseProtected(sheet, ALLOWED, args.location);
      const format: ConditionalFormat = {
        key: context.workbook.newKey(),
        type: args.oneOf(0, TYPES),
        areas,
        formula: '',
        rule: null,
        overlay: {},
        stopIfTrue: false,
      };
      sheet.setOverlays([format, ...sheet.conditionalFormats], 'addin');
      return overlayObject(sheet, format);
    }),
    ClearAll: writing(({ sheet, areas }, args) => {
      refuseProtected(sheet, ALLOWED, args.location);
      for (const area of areas) sheet.setOverlays(sheet.overlaysWithout(area), 'addin');
      return null;
    }),
    GetCount: reading(({ formats }) => formats.length),
    GetItemAt: reading(({ sheet, formats }, args) => {
      const format = formats[args.integer(0)];
      if (format === undefined) throw new OfficeError('InvalidArgument', args.location);
      return overlayObject(sheet, format);
    }),
    GetItemOrNullObject: reading((scope, args, context) => find(scope, args.text(0), context), {
      since: '1.14',
    }),
  },
};

/** The part of a rule that only one kind has; asking any other kind is an error, or a null object. */
function part(type: ConditionalFormatType, make: (target: OverlayTarget) => HostObject) {
  return {
    required: navigation<OverlayTarget>((target, _, location) => {
      if (target.format.type !== type) throw new OfficeError('ItemNotFound', location);
      return make(target);
    }),
    optional: navigation<OverlayTarget>((target) => (target.format.type === type ? make(target) : null)),
  };
}

const custom = part('Custom', (target) => HostObject.of(CUSTOM_FORMAT, target));
const cellValue = part('CellValue', (target) =>
  HostObject.of(ruleFormat('CellValueConditionalFormat'), target),
);
const containsText = part('ContainsText', (target) =>
  HostObject.of(ruleFormat('TextConditionalFormat'), target),
);
const preset = part('PresetCriteria', (target) =>
  HostObject.of(ruleFormat('PresetCriteriaConditionalFormat'), target),
);
const topBottom = part('TopBottom', (target) =>
  HostObject.of(ruleFormat('TopBottomConditionalFormat'), target),
);

const CONDITIONAL_FORMAT: ObjectType<OverlayTarget> = {
  name: 'ConditionalFormat',
  identity: (target, context) => ({ Id: idOf(target, context) }),
  members: {
    Custom: custom.required,
    CustomOrNullObject: custom.optional,
    CellValue: cellValue.required,
    CellValueOrNullObject: cellValue.optional,
    TextComparison: containsText.required,
    TextComparisonOrNullObject: containsText.optional,
    Preset: preset.required,
    PresetOrNullObject: preset.optional,
    TopBottom: topBottom.required,
    TopBottomOrNullObject: topBottom.optional,
    Id: property((target, context) => idOf(target, context)),
    Priority: property(
      (target) => target.priority,
      (target, value, _, location) => {
        refuseProtected(target.sheet, ALLOWED, location);
        const { format } = target;
        const others = target.sheet.conditionalFormats.filter(({ key }) => key !== format.key);
        others.splice(numberOf(value, location), 0, format);
        target.sheet.setOverlays(others, 'addin');
      },
    ),
    StopIfTrue: property(
      ({ format }) => format.stopIfTrue,
      (target, value, _, location) => target.change({ stopIfTrue: flagOf(value, location) }, location),
    ),
    Type: property(({ format }) => format.type),
    Delete: writing(({ sheet, format }, args) => {
      refuseProtected(sheet, ALLOWED, args.location);
      sheet.setOverlays(
        sheet.conditionalFormats.filter(({ key }) => key !== format.key),
        'addin',
      );
      return null;
    }),
    GetRange: reading(({ sheet, format }, args, context) => {
      const [area, ...more] = format.areas;
      if (area === undefined || more.length > 0) throw new OfficeError('InvalidOperation', args.location);
      return HostObject.of(RANGE, context.range(sheet, area));
    }),
    GetRangeOrNullObject: reading(({ sheet, format }, _, context) => {
      const [area, ...more] = format.areas;
      return area === undefined || more.length > 0 ? null : HostObject.of(RANGE, context.range(sheet, area));
    }),
    GetRanges: reading(({ sheet, format }, _, context) => rangeAreas(context, sheet, format.areas), {
      since: '1.9',
    }),
  },
};

const CUSTOM_FORMAT: ObjectType<OverlayTarget> = {
  name: 'CustomConditionalFormat',
  members: {
    Format: navigation((target) => HostObject.of(OVERLAY_FORMAT, target)),
    Rule: navigation((target) => HostObject.of(RULE, target)),
  },
};

function formula(): Property<OverlayTarget> {
  return property(
    ({ format }) => format.formula,
    (target, value, _, location) => {
      const text = textOf(value, location);
      if (text === '' || text === '=') throw new OfficeError('InvalidArgument', location);
      target.change({ formula: text.startsWith('=') ? text : `=${text}` }, location);
    },
  );
}

const RULE: ObjectType<OverlayTarget> = {
  name: 'ConditionalFormatRule',
  members: { Formula: formula(), FormulaLocal: formula() },
};

/** Kinds of rule whose condition is one plain object. */
function ruleFormat(name: string): ObjectType<OverlayTarget> {
  return {
    name,
    members: {
      Format: navigation((target) => HostObject.of(OVERLAY_FORMAT, target)),
      Rule: property(
        ({ format }) => format.rule,
        (target, value, _, location) => {
          if (!isJsonObject(value)) throw new OfficeError('InvalidArgument', location);
          target.change({ rule: value }, location);
        },
      ),
    },
  };
}
