import type { Area } from '../../../src/workbook/address';
import { intersection } from '../model/areas';
import type { ConditionalFormat, ConditionalFormatType, Overlay } from '../model/conditional-format';
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
import type { RangeTarget } from '../richapi/range-target';
import { refuseProtected } from './guards';
import { RANGE } from './range';
import { rangeAreas } from './range-areas';
import { choiceOf, colourOf, flagOf, numberOf, textOf } from './values';

const ALLOWED = 'allowFormatCells';

/** The rules that touch certain cells. */
export class OverlayScope {
  constructor(
    readonly sheet: SheetModel,
    readonly ranges: readonly RangeTarget[],
    readonly context: BatchContext,
  ) {}

  get areas(): readonly Area[] {
    return this.ranges.map(({ area }) => area);
  }

  get formats(): readonly ConditionalFormat[] {
    const { areas } = this;
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((own) => areas.some((area) => intersection(own, area) !== null)),
    );
  }
}

/** One rule, held by what it is and not by its place in the order. */
class OverlayTarget {
  constructor(
    readonly sheet: SheetModel,
    readonly key: number,
  ) {}

  get format(): ConditionalFormat {
    const format = this.sheet.conditionalFormats.find(({ key }) => key === this.key);
    if (format === undefined) throw new OfficeError('ItemNotFound', 'ConditionalFormat');
    return format;
  }

  /** Its place in the order of the sheet's rules, from 0. */
  get priority(): number {
    return this.sheet.conditionalFormats.findIndex(({ key }) => key === this.key);
  }

  change(change: Partial<ConditionalFormat>, location: string): void {
    refuseProtected(this.sheet, ALLOWED, location);
    const { key } = this.format;
    this.sheet.setOverlays(
      this.sheet.conditionalFormats.map((format) => (format.key === key ? { ...format, ...change } : format)),
      'addin',
    );
  }

  overlay(change: Overlay, location: string): void {
    const merged = { ...this.format.overlay, ...change };
    this.change(
      { overlay: Object.fromEntries(Object.entries(merged).filter(([, x]) => x !== undefined)) },
      location,
    );
  }
}

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

const OVERLAY_FORMAT: ObjectType<OverlayTarget> = {
  name: 'ConditionalRangeFormat',
  members: {
    Borders: navigation((target) => HostObject.of(OVERLAY_BORDERS, target)),
    Fill: navigation((target) => HostObject.of(OVERLAY_FILL, target)),
    Font: navigation((target) => HostObject.of(OVERLAY_FONT, target)),
    NumberFormat: property(
      ({ format }) => format.overlay.numberFormat ?? null,
      (target, value, _, location) => target.overlay({ numberFormat: textOf(value, location) }, location),
    ),
  },
};

const OVERLAY_FILL: ObjectType<OverlayTarget> = {
  name: 'ConditionalRangeFill',
  members: {
    Color: property(
      ({ format }) => format.overlay.fill ?? '',
      (target, value, _, location) =>
        target.overlay({ fill: colourOf(value, location) || undefined }, location),
    ),
    Clear: writing((target, args) => {
      target.overlay({ fill: undefined }, args.location);
      return null;
    }),
  },
};

const UNDERLINES = ['None', 'Single', 'Double'] as const;

const OVERLAY_FONT: ObjectType<OverlayTarget> = {
  name: 'ConditionalRangeFont',
  members: {
    Bold: property(
      ({ format }) => format.overlay.bold ?? null,
      (target, value, _, location) => target.overlay({ bold: flagOf(value, location) }, location),
    ),
    Color: property(
      ({ format }) => format.overlay.fontColor ?? '',
      (target, value, _, location) =>
        target.overlay({ fontColor: colourOf(value, location) || undefined }, location),
    ),
    Italic: property(
      ({ format }) => format.overlay.italic ?? null,
      (target, value, _, location) => target.overlay({ italic: flagOf(value, location) }, location),
    ),
    Strikethrough: property(
      ({ format }) => format.overlay.strikethrough ?? null,
      (target, value, _, location) => target.overlay({ strikethrough: flagOf(value, location) }, location),
    ),
    Underline: property(
      ({ format }) => format.overlay.underline ?? null,
      (target, value, _, location) =>
        target.overlay({ underline: choiceOf(value, UNDERLINES, location) }, location),
    ),
    Clear: writing((target, args) => {
      const none = { bold: undefined, fontColor: undefined, italic: undefined, strikethrough: undefined };
      target.overlay({ ...none, underline: undefined }, args.location);
      return null;
    }),
  },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

class BorderTarget {
  constructor(
    readonly overlay: OverlayTarget,
    readonly side: (typeof SIDES)[number],
  ) {}

  get border(): { readonly style: string; readonly color?: string } {
    return this.overlay.format.overlay.borders?.[this.side] ?? { style: 'None' };
  }

  set(change: { readonly style?: string; readonly color?: string }, location: string): void {
    const border = { ...this.border, ...change };
    this.overlay.overlay(
      { borders: { ...this.overlay.format.overlay.borders, [this.side]: border } },
      location,
    );
  }
}

function side(name: (typeof SIDES)[number]) {
  return navigation<OverlayTarget>((target) => HostObject.of(OVERLAY_BORDER, new BorderTarget(target, name)));
}

const OVERLAY_BORDERS: ObjectType<OverlayTarget> = {
  name: 'ConditionalRangeBorderCollection',
  items: (target) => SIDES.map((name) => HostObject.of(OVERLAY_BORDER, new BorderTarget(target, name))),
  item: (target, args) =>
    HostObject.of(OVERLAY_BORDER, new BorderTarget(target, choiceOf(args.json(0), SIDES, args.location))),
  members: {
    Count: property(() => SIDES.length),
    Top: side('EdgeTop'),
    Bottom: side('EdgeBottom'),
    Left: side('EdgeLeft'),
    Right: side('EdgeRight'),
    GetItemAt: reading((target, args) => {
      const name = SIDES[args.integer(0)];
      if (name === undefined) throw args.wrong();
      return HostObject.of(OVERLAY_BORDER, new BorderTarget(target, name));
    }),
  },
};

const OVERLAY_BORDER: ObjectType<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  identity: ({ side: name }) => ({ SideIndex: name }),
  members: {
    Color: property(
      ({ border }) => border.color ?? '',
      (target, value, _, location) => target.set({ color: colourOf(value, location) }, location),
    ),
    SideIndex: property(({ side: name }) => name),
    Style: property(
      ({ border }) => border.style,
      (target, value, _, location) => target.set({ style: choiceOf(value, STYLES, location) }, location),
    ),
  },
};
