import {
  ICommandService,
  type Injector,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { type BaseFunction, type IFunctionInfo } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { CalculationMode } from '@univerjs/sheets-formula';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../texts';

/** The spreadsheet component and the two services of it that everything else here speaks to. */
export interface GridEngine {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly locale: LocaleType;
  /** Resolves when the first workbook is drawn: until then nothing can be scrolled. */
  readonly drawn: Promise<void>;
}

/** A function of the add-in as the grid's engine computes it, and what the completion list says of it. */
export interface GridFunction {
  readonly name: string;
  readonly implementation: new (name: string) => BaseFunction;
  readonly info: IFunctionInfo;
}

const LOCALES = { 'zh-CN': LocaleType.ZH_CN, en: LocaleType.EN_US } as const;
/** What the component says while it computes; its own texts lack these. */
const PROGRESS = {
  zh: progressTexts(['正在分析公式', '正在计算', '正在分析数组公式', '正在计算数组公式', '完成']),
  en: progressTexts([
    'Reading formulas',
    'Calculating',
    'Reading array formulas',
    'Calculating array formulas',
    'Done',
  ]),
};
/** Menu entries of what no .xlsx saved here could keep. */
const HIDDEN_MENUS = [
  'sheet.contextMenu.permission',
  'sheet.command.set-tab-color',
  'sheet.command.add-range-protection-from-context-menu',
] as const;

/** Puts the spreadsheet component into a container, which must be in the document. */
export function createGridEngine(
  container: HTMLElement,
  language: Language,
  functions: readonly GridFunction[],
): GridEngine {
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    header: true,
    formulaBar: true,
    disableAutoFocus: true,
    menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    formula: {
      function: functions.map(({ name, implementation }) => [implementation, name]),
      description: functions.map(({ info }) => info),
      // As Excel does when a workbook is opened.
      initialFormulaComputing: CalculationMode.WHEN_EMPTY,
    },
  });
  const locale = LOCALES[language];
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(zhCN, PROGRESS.zh),
      [LocaleType.EN_US]: mergeLocales(enUS, PROGRESS.en),
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  return {
    api: FUniver.newAPI(univer),
    injector,
    commands: injector.get(ICommandService),
    locale,
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
  };
}

function progressTexts([
  analyzing,
  calculating,
  arrayAnalysis,
  arrayCalculation,
  done,
]: readonly string[]): object {
  const progress = {
    analyzing,
    calculating,
    'array-analysis': arrayAnalysis,
    'array-calculation': arrayCalculation,
    done,
  };
  return { 'sheets-formula': { progress } };
}
