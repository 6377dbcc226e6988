import type { Program } from '../../src/taskpane/start/program';
import { ANSWERS_WITHIN, start } from '../../src/taskpane/start/start';
import { startsVisible } from '../../src/taskpane/start/visibility';

const COMMANDS = {} as Program['commands'];

let answer: (info: object) => void;
let visibilityChanged: ((message: { visibilityMode: string }) => void) | undefined;

const place = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const notice = (): string => place('notice').textContent;
const begin = (load: () => Promise<Program>): void =>
  start({ pane: place('pane'), notice: place('notice') }, load);
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

const program = (): Promise<Program> =>
  Promise.resolve({
    commands: COMMANDS,
    mount: (root: HTMLElement) => {
      root.textContent = '窗格';
      return Promise.resolve();
    },
  });

beforeEach(() => {
  jest.useFakeTimers();
  Object.defineProperty(navigator, 'language', { configurable: true, value: 'zh-CN' });
  document.body.innerHTML = '<div id="notice"><p class="starting">…</p></div><div id="pane"></div>';
  visibilityChanged = undefined;
  const ready = new Promise((resolve) => (answer = resolve));
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      VisibilityMode: { taskpane: 'Taskpane' },
      actions: { associate: () => undefined },
      onReady: () => ready,
      context: { requirements: { isSetSupported: () => true } },
      addin: {
        showAsTaskpane: () => Promise.resolve(),
        onVisibilityModeChanged: (listener: typeof visibilityChanged) => {
          visibilityChanged = listener;
          return Promise.resolve();
        },
      },
    },
  });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the page without a pane', () => {
  it('says that office.js is missing, and what to do', () => {
    Reflect.deleteProperty(globalThis, 'Office');
    begin(program);
    expect(notice()).toContain('没有取到 office.js');
    expect(notice()).toContain('重试');
  });

  it('says that Excel does not answer, until it does', async () => {
    begin(program);
    await jest.advanceTimersByTimeAsync(ANSWERS_WITHIN);
    expect(notice()).toContain('Excel 没有应答');
    answer({ host: 'Excel' });
    await settle();
    expect(notice()).toBe('');
    expect(place('pane').textContent).toBe('窗格');
  });

  it('says that the program was not loaded, and tries again at a click', async () => {
    let fails = true;
    begin(() => (fails ? Promise.reject(new Error('chunk 12 failed')) : program()));
    answer({ host: 'Excel' });
    await settle();
    expect(notice()).toContain('程序没有完整加载');
    expect(notice()).toContain('chunk 12 failed');
    fails = false;
    place('notice').querySelector('button')?.click();
    await settle();
    expect(notice()).toBe('');
    expect(place('pane').textContent).toBe('窗格');
  });

  it('speaks English where the browser does', () => {
    Object.defineProperty(navigator, 'language', { configurable: true, value: 'de-DE' });
    Reflect.deleteProperty(globalThis, 'Office');
    begin(program);
    expect(notice()).toContain('office.js could not be fetched');
  });

  it('waits for the pane to be shown when it starts hidden', async () => {
    const load = jest.fn(program);
    begin(load);
    answer({ host: 'Excel', addin: { visibilityMode: 'Hidden' } });
    await settle();
    expect(load).not.toHaveBeenCalled();
    visibilityChanged?.({ visibilityMode: 'Hidden' });
    await settle();
    expect(load).not.toHaveBeenCalled();
    visibilityChanged?.({ visibilityMode: 'Taskpane' });
    await settle();
    expect(place('pane').textContent).toBe('窗格');
    visibilityChanged?.({ visibilityMode: 'Taskpane' });
    await settle();
    expect(load).toHaveBeenCalledTimes(1);
  });
});

it.each([
  [{ host: 'Excel' }, true],
  [{ addin: null }, true],
  [{ addin: { visibilityMode: 'Taskpane' } }, true],
  [{ addin: { visibilityMode: 'Unknown' } }, true],
  [{ addin: { visibilityMode: 'Hidden' } }, false],
])('a page told %j starts visible: %s', (info, visible) => {
  expect(startsVisible(info)).toBe(visible);
});
