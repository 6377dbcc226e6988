import type { AddinIdentity } from '../../host/model/addin-identity';

/** What a ribbon button does. */
export type RibbonAction =
  /** Calls a function that the add-in registered under this name. */
  { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

export interface RibbonLabel {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses of its pictures by their size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
}

export interface RibbonButton extends RibbonLabel {
  readonly kind: 'button';
  readonly action: RibbonAction;
  readonly enabled: boolean;
}

export interface RibbonMenu extends RibbonLabel {
  readonly kind: 'menu';
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What a spreadsheet program needs to know from a manifest. */
export interface AddinDescription {
  readonly identity: AddinIdentity;
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** The page of the shared runtime, which is also the pane's. */
  readonly runtime: string;
  /** Addresses of the custom functions' metadata, and the namespace before their names; null when it has none. */
  readonly functions: { readonly metadata: string; readonly namespace: string } | null;
}

/**
 * Reads the parts of a manifest that a spreadsheet program shows, in one language.
 * @param language of the display, such as zh-CN: a resource without an override for it keeps its default
 * @throws Error that names what is missing
 */
export function readAddin(manifest: Document, language: string): AddinDescription {
  const host = [...manifest.querySelectorAll('Hosts > Host')]
    .filter((each) => typeOf(each) === 'Workbook')
    .at(-1);
  if (host === undefined) throw new Error('manifest.xml: no VersionOverrides for workbooks');
  const resources = readResources(manifest, language);
  const runtime = host.querySelector('Runtimes > Runtime')?.getAttribute('resid');
  const points = [...host.querySelectorAll('ExtensionPoint')];
  const surface = points.find((point) => typeOf(point) === 'PrimaryCommandSurface');
  const functions = points.find((point) => typeOf(point) === 'CustomFunctions');
  const [id = '', version = ''] = ['Id', 'Version'].map(
    (name) => children(manifest.documentElement, name)[0]?.textContent.trim() ?? '',
  );
  return {
    identity: { id, version },
    name: localised(manifest.querySelector('DisplayName'), language),
    tabs: children(surface, 'CustomTab').map((tab) => readTab(tab, resources)),
    runtime: resources(runtime),
    functions: functions === undefined ? null : readFunctions(functions, resources),
  };
}

type Resources = (id: string | null | undefined) => string;

function readResources(manifest: Document, language: string): Resources {
  const texts = new Map<string, string>();
  for (const element of manifest.querySelectorAll('Resources > * > *')) {
    const id = element.getAttribute('id');
    if (id !== null) texts.set(id, localised(element, language));
  }
  return (id) => {
    const text = texts.get(id ?? '');
    if (text === undefined) throw new Error(`manifest.xml: no resource ${id ?? 'named'}`);
    return text;
  };
}

/** The text or address for a language, or the default one. */
function localised(element: Element | null, language: string): string {
  const own = children(element, 'Override').find(
    (each) => each.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return own?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  return {
    id: tab.getAttribute('id') ?? '',
    label: resources(residOf(tab, 'Label')),
    groups: children(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resources(residOf(group, 'Label')),
      controls: children(group, 'Control').map((control) => readControl(control, resources)),
    })),
  };
}

function readControl(control: Element, resources: Resources): RibbonControl {
  if (typeOf(control) !== 'Menu') return readButton(control, resources);
  const items = children(children(control, 'Items')[0], 'Item');
  return {
    kind: 'menu',
    ...readLabel(control, resources),
    items: items.map((item) => readButton(item, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const action = children(control, 'Action')[0];
  const name = children(action, 'FunctionName')[0]?.textContent;
  return {
    kind: 'button',
    ...readLabel(control, resources),
    action: name === undefined ? { kind: 'pane' } : { kind: 'function', name: name.trim() },
    enabled: children(control, 'Enabled')[0]?.textContent.trim() !== 'false',
  };
}

function readLabel(control: Element, resources: Resources): RibbonLabel {
  const tip = children(control, 'Supertip')[0];
  const icons = children(children(control, 'Icon')[0], 'Image').map(
    (image) => [Number(image.getAttribute('size')), resources(image.getAttribute('resid'))] as const,
  );
  return {
    id: control.getAttribute('id') ?? '',
    label: resources(residOf(control, 'Label')),
    tip: {
      title: tip === undefined ? '' : resources(residOf(tip, 'Title')),
      description: tip === undefined ? '' : resources(residOf(tip, 'Description')),
    },
    icons: new Map(icons),
  };
}

function readFunctions(point: Element, resources: Resources): AddinDescription['functions'] {
  const metadata = point.querySelector('Metadata > SourceLocation')?.getAttribute('resid');
  const namespace = point.querySelector('Namespace')?.getAttribute('resid');
  return { metadata: resources(metadata), namespace: resources(namespace) };
}

function residOf(element: Element, name: string): string | null {
  return children(element, name)[0]?.getAttribute('resid') ?? null;
}

/** By name without prefix: the manifest mixes namespaces. */
function children(element: Element | null | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter((child) => child.localName === name);
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}
