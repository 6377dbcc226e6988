import {
  belongsUnder,
  type IndicatorClass,
  type Level1Id,
  LEVELS_1,
  levelKey,
  readLevel1,
  readLevel2,
} from '../../src/core/taxonomy';

it.each([
  ['产出指标', '产出'],
  ['1.产出指标', '产出'],
  ['（一）产出指标', '产出'],
  ['一、产出指标', '产出'],
  ['十二．绩效指标', ''],
  ['产出指标(50分)', '产出'],
  ['效益绩效指标', '效益'],
  ['指标产出', '指标产出'],
  ['数 量\n指 标：', '数量'],
])('%j is looked up as %j', (text, key) => {
  expect(levelKey(text)).toBe(key);
});

it.each<[string, Level1Id | null, boolean]>([
  ['产出指标', 'output', false],
  ['效益指标', 'benefit', false],
  ['效果指标', 'benefit', true],
  ['项目完成', 'output', true],
  ['项目效益指标', 'benefit', true],
  ['满意度指标', 'satisfaction', false],
  ['服务对象满意度指标', 'satisfaction', true],
  ['社会公众满意度', 'satisfaction', false],
  ['成本指标', 'cost', false],
  ['投入', 'input', false],
  ['过程', 'process', false],
  ['管理', 'process', true],
  ['过程管理', 'process', true],
  ['履职', 'process', true],
  ['实施效果', 'implementation-effect', false],
  ['满意度调查', null, false],
  ['数量指标', null, false],
  ['', null, false],
])('%j as a first level: %s', (text, id, alias) => {
  const read = readLevel1(text);
  expect(read?.level.id ?? null).toBe(id);
  expect(read?.alias ?? false).toBe(alias);
});

it.each<[string, IndicatorClass | null, string, boolean]>([
  ['数量指标', 'quantity', '数量', false],
  ['产出数量指标', 'quantity', '数量', true],
  ['质量指标', 'quality', '质量', false],
  ['产出质量', 'quality', '质量', true],
  ['时效指标', 'timeliness', '时效', false],
  ['进度指标', 'timeliness', '时效', false],
  ['时间指标', 'timeliness', '时效', true],
  ['产出时效', 'timeliness', '时效', true],
  ['成本指标', 'cost', '成本', false],
  ['经济成本指标', 'cost', '成本', false],
  ['社会成本指标', 'cost', '成本', false],
  ['生态环境成本指标', 'cost', '成本', false],
  ['环境成本', 'cost', '成本', true],
  ['生态成本', 'cost', '成本', true],
  ['产出成本', 'cost', '成本', true],
  ['经济效益指标', 'economic', '经济效益', false],
  ['经济', 'economic', '经济效益', true],
  ['社会效益指标', 'social', '社会效益', false],
  ['社会', 'social', '社会效益', true],
  ['生态效益指标', 'ecological', '生态效益', false],
  ['环境效益', 'ecological', '生态效益', false],
  ['生态环境效益', 'ecological', '生态效益', false],
  ['生态', 'ecological', '生态效益', true],
  ['环境', 'ecological', '生态效益', true],
  ['可持续影响指标', 'sustainable', '可持续影响', false],
  ['可持续发展', 'sustainable', '可持续影响', true],
  ['可持续', 'sustainable', '可持续影响', true],
  ['受益群众满意度指标', 'satisfaction', '服务对象满意度', false],
  ['满意度', 'satisfaction', '服务对象满意度', false],
  ['其他指标', null, '', false],
])('%j as a second level: %s', (text, cls, name, alias) => {
  expect(readLevel2(text)).toEqual(cls === null ? null : { class: cls, name, alias });
});

it.each<[Level1Id, readonly IndicatorClass[]]>([
  ['output', ['quantity', 'quality', 'timeliness', 'cost']],
  ['benefit', ['economic', 'social', 'ecological', 'sustainable', 'satisfaction']],
  ['satisfaction', ['satisfaction']],
  ['cost', ['cost']],
])('under %s stand %j alone', (id, classes) => {
  const level = LEVELS_1.find((one) => one.id === id);
  const all: readonly IndicatorClass[] = [
    ...(['quantity', 'quality', 'timeliness', 'cost', 'economic', 'social'] as const),
    ...(['ecological', 'sustainable', 'satisfaction'] as const),
  ];
  expect(level && all.filter((cls) => belongsUnder(cls, level))).toEqual(classes);
});

it.each<Level1Id>(['input', 'process', 'implementation-effect'])('anything may stand under %s', (id) => {
  const level = LEVELS_1.find((one) => one.id === id);
  expect(level && belongsUnder('quantity', level) && belongsUnder('satisfaction', level)).toBe(true);
});
