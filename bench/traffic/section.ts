import { atMost, beside, type Cell, figure, type Judgement, type ResultTable } from '../results';
import type { Section } from '../section';
import { fresh } from '../workshop';
import type { Outcome, Step } from './child';
import { ROWS, SHEETS } from './size';
import { STYLES } from './styles';
import { scaled } from './traffic';

const OURS = 'ours';
const STEPS = { validate: '校验', mark: '标出', clear: '清除' } as const;
type StepName = keyof typeof STEPS;

export const section: Section = {
  place: 4,
  title: '在 Excel 里来往多少',
  about: [
    `${SHEETS} 张工作表、${ROWS.toLocaleString('en')} 行的工作簿，每张表两三处要标的问题：真正的 office.js 对着虚拟 Excel（Excel 2021 LTSC），数清每个请求。`,
    '旁边是三种常见写法，读同样的单元格，标同样的单元格：逐格读写（每格等一次，或每张表等一次），和整表读、改填充色、另存隐藏的备份工作表以便恢复。',
  ],
  english:
    'Office.js traffic of check, mark and clear on a workbook of 300 sheets, counted on the virtual Excel beside three common styles of add-in; whether clearing gives back the workbook as it was.',
  measure: async (workshop) => {
    const program = await workshop.program('bench/traffic/child.ts');
    const outcomes = new Map<string, Outcome>();
    for (const id of Object.keys(STYLES)) {
      workshop.say(`来往：${labelOf(id)}`);
      outcomes.set(id, fresh(program, [id]) as Outcome);
    }
    return {
      tables: [
        ...Object.keys(STEPS).map((name) => trafficTable(name as StepName, outcomes)),
        stateTable(outcomes),
      ],
      judgements: judge(outcomes),
      notes: [
        '“等 Excel”是 context.sync() 的次数；“请求”另含归还引用的请求；字节是请求和答复的 JSON。',
        '毫秒是虚拟 Excel 和我们的代码一起用的，真实的 Excel 每次等待更久：次数越多差得越远。',
        '存盘用虚拟 Excel 的保存，它只写改动过的部分；真正的 Excel 存盘会重写整个文件。',
        '逐格的写法只在一部分工作表上测，次数和字节按全部工作表折算。',
      ],
    };
  },
};

const labelOf = (id: string): string => STYLES[id]?.label ?? id;

function timesOf(id: string): number {
  return SHEETS / (STYLES[id]?.sheets ?? SHEETS);
}

function measuredOn(id: string): string {
  return `${STYLES[id]?.sheets ?? SHEETS} 张表`;
}

function trafficTable(name: StepName, outcomes: ReadonlyMap<string, Outcome>): ResultTable {
  return {
    caption: STEPS[name],
    head: ['写法', '测了', '等 Excel', '请求', '动作', '写入', '发出', '收到', '用时'],
    rows: [...outcomes].map(([id, outcome]): readonly Cell[] => {
      const traffic = scaled(outcome[name], timesOf(id));
      return [
        labelOf(id),
        measuredOn(id),
        ...[traffic.syncs, traffic.requests, traffic.actions, traffic.writes].map((n) => figure(n, 'count')),
        figure(traffic.sent, 'bytes'),
        figure(traffic.received, 'bytes'),
        figure(outcome[name].milliseconds * timesOf(id), 'ms'),
      ];
    }),
  };
}

function stateTable(outcomes: ReadonlyMap<string, Outcome>): ResultTable {
  const yes = (is: boolean): string => (is ? '是' : '否');
  return {
    caption: '工作簿留下什么（实测的工作表，不折算）',
    head: [
      '写法',
      '测了',
      '标了',
      '标出时被改的单元格',
      '标出时多出的工作表',
      '标出时多出的条件格式',
      '清除后仍与原来不同的单元格',
      '清除后工作簿复原',
      '清除后存盘逐字节相同',
    ],
    rows: [...outcomes].map(([id, { found, marked, cleared, restored, sameFile }]) => [
      labelOf(id),
      measuredOn(id),
      ...[found, marked.cells, marked.sheets, marked.rules, cleared.cells].map((n) => figure(n, 'count')),
      yes(restored),
      yes(sameFile),
    ]),
  };
}

function judge(outcomes: ReadonlyMap<string, Outcome>): readonly Judgement[] {
  const ours = outcomes.get(OURS);
  if (ours === undefined) return [];
  const others = [...outcomes].filter(([id]) => id !== OURS);
  const compared = (what: string, name: StepName, of: (step: Step) => number, unit: 'count' | 'bytes') =>
    others.map(([id, outcome]) =>
      beside(
        `${STEPS[name]}：${what}`,
        figure(of(ours[name]), unit),
        labelOf(id),
        figure(of(outcome[name]) * timesOf(id), unit),
      ),
    );
  const blocks = Math.ceil(ROWS / 10_000);
  return [
    atMost('校验：写入', figure(ours.validate.writes, 'count'), 0),
    atMost('校验：等 Excel', figure(ours.validate.syncs, 'count'), 2 + blocks),
    atMost('标出：等 Excel', figure(ours.mark.syncs, 'count'), 3),
    atMost('标出时被改的单元格', figure(ours.marked.cells, 'count'), 0),
    atMost('清除后与原来不同的单元格', figure(ours.cleared.cells, 'count'), 0),
    atMost('清除后存盘与原来不同（1 为不同）', figure(ours.sameFile ? 0 : 1, 'count'), 0),
    ...compared('等 Excel', 'validate', ({ syncs }) => syncs, 'count'),
    ...compared('发出和收到的字节', 'validate', ({ sent, received }) => sent + received, 'bytes'),
    ...compared('等 Excel', 'mark', ({ syncs }) => syncs, 'count'),
    ...compared('写入', 'mark', ({ writes }) => writes, 'count'),
    ...compared('等 Excel', 'clear', ({ syncs }) => syncs, 'count'),
  ];
}
