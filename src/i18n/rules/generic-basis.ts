import type { genericBasis } from '../../rules/generic-basis';
import { listEn, listZh, quote } from '../words';
import type { TextsOf } from './texts';

export const genericBasisTexts: TextsOf<typeof genericBasis> = {
  'zh-CN': {
    title: '依据过于笼统',
    what: ({ wordings, rows, tables }) =>
      `${tables}张表中有${rows}项指标的依据只写${listZh(wordings.map(quote))}。`,
    why: '这样的依据无从查证，评审时说明不了指标值是怎么定的。',
    todo: () => '请写明文号、合同、计划名称或历年数据。',
  },
  en: {
    title: 'Basis too general',
    what: ({ wordings, rows, tables }) =>
      `In ${tables === 1 ? 'one form' : `${tables} forms`}, the basis of ${rows} ${rows === 1 ? 'indicator' : 'indicators'} only says ${listEn(wordings.map(quote))}.`,
    why: 'Such a basis cannot be looked up and does not explain how the target was set.',
    todo: () => 'Name the document, the contract, the plan or the figures of earlier years.',
  },
};
