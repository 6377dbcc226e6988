import { type Element, elementsOf, named, parseXml } from './xml-tree';

/** Where the add-in is served, what of it there is by address below the base, and how large its pictures are. */
export interface Served {
  readonly base: string;
  readonly has: (path: string) => boolean;
  /** Width and height in pixels; null when it is no PNG. */
  readonly pictureSize: (path: string) => readonly [width: number, height: number] | null;
}

/** Children in the order in which Office wants them; others are no part of a manifest of ours. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];
const LONGEST_RESID = 32;
const ICON_SIZES = ['16', '32', '80'];
const MOST_GROUPS = 10;
const MOST_CONTROLS = 6;
const LONGEST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
/** The namespace is the same in every language: a formula must mean the same everywhere. */
const UNTRANSLATED = ['Functions.Namespace'];

/** What Office would refuse or users would miss, one sentence each; empty when there is nothing. */
export function manifestProblems(text: string, served: Served): readonly string[] {
  const root = parseXml(text);
  return [
    ...identity(root),
    ...elementsOf(root).flatMap(order),
    ...resources(root),
    ...translations(root),
    ...sharedRuntime(root),
    ...ribbon(root),
    ...icons(root, served),
    ...addresses(root, served),
  ];
}

/** The functions that the ribbon's commands run. */
export function functionNames(text: string): readonly string[] {
  return named(parseXml(text), 'FunctionName').map((element) => element.text);
}

/** Every address of the manifest, once. */
function addressesOf(root: Element): readonly string[] {
  const values = elementsOf(root).flatMap(({ attributes: { DefaultValue, Value } }) =>
    [DefaultValue, Value].filter((value) => value !== undefined),
  );
  return [...new Set(values.filter((value) => /^https?:/i.test(value)))];
}

function identity(root: Element): string[] {
  const textOf = (name: string): string => named(root, name)[0]?.text ?? '';
  return [
    ...(GUID.test(textOf('Id')) ? [] : ['Id: no GUID in lower case']),
    ...(/^\d+(\.\d+){3}$/.test(textOf('Version')) ? [] : ['Version: not four numbers']),
    ...(textOf('DefaultLocale') === 'en-US' ? [] : ['DefaultLocale: not en-US']),
    ...(named(root, 'SupportUrl').length === 1 ? [] : ['SupportUrl: missing']),
  ];
}

function order(element: Element): string[] {
  const wanted = ORDER[element.name];
  if (wanted === undefined) return [];
  const found = element.children.map(({ name }) => name);
  const unknown = found.filter((name) => !wanted.includes(name));
  if (unknown.length > 0) return [`${element.name}: unknown ${unknown.join(', ')}`];
  const sorted = [...found].sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
  return sorted.join() === found.join() ? [] : [`${element.name}: children out of order`];
}

function resources(root: Element): string[] {
  const defined = RESOURCES.flatMap((name) => named(root, name))
    .map(({ attributes }) => attributes.id)
    .filter((id) => id !== undefined);
  const used = elementsOf(root)
    .map(({ attributes }) => attributes.resid)
    .filter((id) => id !== undefined);
  return [
    ...defined.filter((id, index) => defined.indexOf(id) !== index).map((id) => `${id}: defined twice`),
    ...defined
      .filter((id) => id.length > LONGEST_RESID)
      .map((id) => `${id}: longer than ${LONGEST_RESID} characters`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id}: used, not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id}: defined, not used`),
  ];
}

function translations(root: Element): string[] {
  return Object.entries(LONGEST).flatMap(([group, longest]) =>
    named(root, group)
      .flatMap(({ children }) => children)
      .flatMap((string) => {
        const id = string.attributes.id ?? '';
        const overrides = named(string, 'bt:Override').filter(
          ({ attributes }) => attributes.Locale === 'zh-CN',
        );
        const texts = [
          string.attributes.DefaultValue,
          ...overrides.map(({ attributes }) => attributes.Value),
        ];
        return [
          ...(overrides.length === (UNTRANSLATED.includes(id) ? 0 : 1)
            ? []
            : [`${id}: not in both languages`]),
          ...texts
            .filter((each) => each === undefined || each === '' || each.length > longest)
            .map((each) => `${id}: ${each?.length ?? 0} characters of ${longest}`),
        ];
      }),
  );
}

/** One page for pane, commands and functions: else they would run apart and know nothing of each other. */
function sharedRuntime(root: Element): string[] {
  const page = named(root, 'Runtime')[0]?.attributes.resid;
  const lifetime = named(root, 'Runtime')[0]?.attributes.lifetime;
  const others = [
    ...named(root, 'FunctionFile'),
    ...named(root, 'Page').flatMap((element) => named(element, 'SourceLocation')),
    ...named(root, 'Action').flatMap((element) => named(element, 'SourceLocation')),
  ];
  const sets = named(root, 'bt:Set').map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  return [
    ...(page !== undefined && lifetime === 'long' ? [] : ['Runtime: not one that lasts']),
    ...(others.length >= 3 ? [] : ['Runtime: FunctionFile, Page or ShowTaskpane missing']),
    ...others
      .filter(({ attributes }) => attributes.resid !== page)
      .map(({ name }) => `${name}: another page than the runtime's`),
    ...(sets.join() === 'ExcelApi 1.14,SharedRuntime 1.1' ? [] : [`Requirements: ${sets.join()}`]),
  ];
}

function ribbon(root: Element): string[] {
  const ids = [...named(root, 'CustomTab'), ...named(root, 'Group'), ...named(root, 'Control')].map(
    ({ attributes }) => attributes.id ?? '',
  );
  const functions = named(root, 'FunctionName').map(({ text }) => text);
  return [
    ...(named(root, 'CustomTab').length === 1 ? [] : ['CustomTab: not one']),
    ...(named(root, 'Group').length <= MOST_GROUPS ? [] : [`Group: more than ${MOST_GROUPS}`]),
    ...named(root, 'Group')
      .filter((group) => group.children.filter(({ name }) => name === 'Control').length > MOST_CONTROLS)
      .map(({ attributes }) => `${attributes.id}: more than ${MOST_CONTROLS} controls`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: twice`),
    ...functions.filter((name, index) => functions.indexOf(name) !== index).map((name) => `${name}: twice`),
    ...named(root, 'Control')
      .filter(({ attributes }) => !['Button', 'Menu'].includes(attributes['xsi:type'] ?? ''))
      .map(({ attributes }) => `${attributes.id}: neither button nor menu`),
  ];
}

function icons(root: Element, served: Served): string[] {
  const addressOf = new Map(
    named(root, 'bt:Image')
      .filter(({ attributes }) => attributes.DefaultValue !== undefined)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? '']),
  );
  const sized = named(root, 'Icon').flatMap(({ children }) => children.map(({ attributes }) => attributes));
  const app = [
    { size: '32', address: named(root, 'IconUrl')[0]?.attributes.DefaultValue ?? '' },
    { size: '64', address: named(root, 'HighResolutionIconUrl')[0]?.attributes.DefaultValue ?? '' },
  ];
  const wrong = [...sized.map(({ size, resid }) => ({ size, address: addressOf.get(resid) ?? '' })), ...app]
    .filter(({ size, address }) => {
      const real = served.pictureSize(address.slice(served.base.length));
      return real?.[0] !== Number(size) || real[1] !== Number(size);
    })
    .map(({ size, address }) => `${address}: not ${size} pixels wide and high`);
  return [
    ...named(root, 'Icon')
      .filter(
        ({ children }) => children.map(({ attributes }) => attributes.size).join() !== ICON_SIZES.join(),
      )
      .map(() => `Icon: sizes other than ${ICON_SIZES.join(', ')}`),
    ...new Set(wrong),
  ];
}

function addresses(root: Element, served: Served): string[] {
  return addressesOf(root).flatMap((address) => {
    if (!address.startsWith(served.base) || !address.startsWith('https:'))
      return [`${address}: not below ${served.base}`];
    return served.has(address.slice(served.base.length)) ? [] : [`${address}: not in the build`];
  });
}
