import type { unknownClassification, UnknownClassificationData } from '../../rules/unknown-classification';
import { quote } from '../words';
import type { TextsOf } from './texts';

const LEVELS_ZH = { 1: '一级指标', 2: '二级指标' } as const;
const KNOWN: Readonly<Record<1 | 2, readonly string[]>> = {
  1: ['产出', '效益', '满意度', '成本'],
  2: ['数量', '质量', '时效', '成本', '经济效益', '社会效益', '生态效益', '可持续影响', '满意度'],
};
const SUFFIX_ZH = '指标';

export const unknownClassificationTexts: TextsOf<typeof unknownClassification> = {
  'zh-CN': {
    title: '指标分类不规范',
    what: (data) => {
      const name = `${LEVELS_ZH[data.level]}${quote(data.text)}`;
      switch (data.problem) {
        case 'unknown':
          return `${name}不在绩效指标分类中。`;
        case 'misplaced':
          return `${name}写在${quote(data.parent ?? '')}下，应归入${standardZh(data)}。`;
        case 'alias':
          return `${name}的规范名称是${standardZh(data)}。`;
      }
    },
    why: '预算系统和评审按统一的一级、二级指标分类归集，名称或归属不对会归错类。',
    todo: (data) => {
      switch (data.problem) {
        case 'unknown':
          return `请核对名称，改为${known(data, '、', '或')}之一。`;
        case 'misplaced':
          return '请核对一级指标和二级指标，移到相应的一级指标下。';
        case 'alias':
          return '如当地表样没有另行规定，请改用规范名称。';
      }
    },
  },
  en: {
    title: 'Level name not in the taxonomy',
    what: (data) => {
      const name = `The ${data.level === 1 ? 'first' : 'second'} level ${quote(data.text)}`;
      switch (data.problem) {
        case 'unknown':
          return `${name} is not in the taxonomy of indicators.`;
        case 'misplaced':
          return `${name} stands under ${quote(data.parent ?? '')} but belongs under ${standardEn(data)}.`;
        case 'alias':
          return `${name} has the standard name ${standardEn(data)}.`;
      }
    },
    why: 'Budget systems and reviewers sort by the common level names; others end up in the wrong class.',
    todo: (data) => {
      switch (data.problem) {
        case 'unknown':
          return `Check the name and use one of ${known(data, ', ', ' or ')}.`;
        case 'misplaced':
          return 'Check both levels and move the row under the right first level.';
        case 'alias':
          return 'Use the standard name, unless the local template prescribes this one.';
      }
    },
  },
};

function known({ level }: UnknownClassificationData, comma: string, or: string): string {
  const names = KNOWN[level];
  return `${names.slice(0, -1).join(comma)}${or}${names.at(-1) ?? ''}`;
}

function standardZh({ standard }: UnknownClassificationData): string {
  return standard.map((name) => quote(name + SUFFIX_ZH)).join('或');
}

function standardEn({ standard }: UnknownClassificationData): string {
  return standard.map((name) => quote(name + SUFFIX_ZH)).join(' or ');
}
