import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RibbonControl, readAddin } from '../../workbench/page/ribbon/read-ribbon';

const MANIFEST = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml');
}

function controls(language: string): readonly RibbonControl[] {
  return readAddin(parse(MANIFEST), language).tabs.flatMap(({ groups }) =>
    groups.flatMap((group) => group.controls),
  );
}

describe('the ribbon as the manifest describes it', () => {
  it.each([
    ['zh-CN', '绩效目标', '校验工作簿'],
    ['en-US', 'Performance Targets', 'Check workbook'],
    ['fr-FR', 'Performance Targets', 'Check workbook'],
  ])('speaks %s', (language, tab, first) => {
    const { tabs } = readAddin(parse(MANIFEST), language);
    expect(tabs.map(({ label }) => label)).toEqual([tab]);
    expect(tabs[0]?.groups[0]?.controls[0]?.label.toLowerCase()).toBe(first.toLowerCase());
  });

  it.each(['zh-CN', 'en-US'])('has a label, a tip and pictures for every control in %s', (language) => {
    const all = controls(language);
    expect(all.length).toBeGreaterThanOrEqual(9);
    for (const { id, label, tip, icons } of all) {
      const texts = [id, label, tip.title, tip.description];
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect([...icons.keys()]).toEqual(expect.arrayContaining([16, 32, 80]));
    }
  });

  it('tells commands from buttons that open the pane', () => {
    const [first] = controls('zh-CN');
    expect(first).toMatchObject({ kind: 'button', action: { kind: 'function', name: 'checkWorkbook' } });
    const pane = MANIFEST.replace(
      /<Action xsi:type="ExecuteFunction">\s*<FunctionName>checkWorkbook<\/FunctionName>/,
      '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Shared.Url"/>',
    );
    expect(readAddin(parse(pane), 'zh-CN').tabs[0]?.groups[0]?.controls[0]).toMatchObject({
      action: { kind: 'pane' },
    });
  });

  it('reads menus', () => {
    const control = /<Control xsi:type="Button" id="PT.Next">([\s\S]*?)<\/Control>/.exec(MANIFEST)?.[0] ?? '';
    const item = control.replace('<Control xsi:type="Button"', '<Item').replace('</Control>', '</Item>');
    const menu = control
      .replace('xsi:type="Button" id="PT.Next"', 'xsi:type="Menu" id="PT.Menu"')
      .replace(/<Action[\s\S]*<\/Action>/, `<Items>${item}</Items>`);
    const { tabs } = readAddin(parse(MANIFEST.replace(control, menu)), 'zh-CN');
    const found = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls));
    expect(found.find(({ id }) => id === 'PT.Menu')).toMatchObject({
      kind: 'menu',
      label: '下一处',
      items: [{ kind: 'button', id: 'PT.Next', action: { kind: 'function', name: 'next' } }],
    });
  });

  it('names the page of the runtime and the functions', () => {
    const { identity, runtime, functions, name } = readAddin(parse(MANIFEST), 'zh-CN');
    expect(identity).toEqual({ id: 'bc16a8fc-ec01-4179-a4f8-f3a5f3b415dc', version: '1.0.0.0' });
    expect(name).toBe('绩效目标');
    expect(new URL(runtime).pathname).toBe('/taskpane.html');
    expect(functions?.namespace).toBe('PT');
    expect(functions?.metadata).toMatch(/functions\.zh-CN\.json$/);
    expect(readAddin(parse(MANIFEST), 'en-US').functions?.metadata).toMatch(/functions\.json$/);
  });

  it('says what is missing', () => {
    expect(() => readAddin(parse('<OfficeApp/>'), 'zh-CN')).toThrow('VersionOverrides');
    const lost = MANIFEST.replace(/<bt:Url id="Shared.Url"[^>]*\/?>/, '');
    expect(() => readAddin(parse(lost), 'zh-CN')).toThrow('Shared.Url');
  });
});
