import { HostObject, navigation, type ObjectType, property, reading, writing } from '../richapi/object-type';
import type { OverlayTarget } from './overlay-target';
import { choiceOf, colourOf, flagOf, textOf } from './values';

/** How cells look where a rule holds. */
export const OVERLAY_FORMAT: ObjectType<OverlayTarget> = {
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
