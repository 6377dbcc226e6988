import type { missingBasis } from '../../rules/missing-basis';
import { indicatorEn, indicatorZh, sentence } from '../words';
import type { TextsOf } from './texts';

export const missingBasisTexts: TextsOf<typeof missingBasis> = {
  'zh-CN': {
    title: '缺指标值确定依据',
    what: (data) => `${indicatorZh(data.class, data.indicator)}未填指标值确定依据。`,
    why: '没有依据，评审无法判断指标值是否合理，表格会被退回。',
    todo: () => '请填写文号、合同或历年数据。',
  },
  en: {
    title: 'Basis of the target missing',
    what: (data) => `${sentence(indicatorEn(data.class, data.indicator))} has no basis for its target.`,
    why: 'Without a basis reviewers cannot judge the target, and the form comes back.',
    todo: () => 'Enter a document number, a contract or figures of earlier years.',
  },
};
