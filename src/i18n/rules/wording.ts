import type { wording, WordingData } from '../../rules/wording';
import { listEn, listZh, quote, sentence } from '../words';
import type { TextsOf } from './texts';

type Remark = WordingData['remarks'][number];

function remarkZh({ kind, found, instead }: Remark): string {
  const text = quote(found);
  switch (kind) {
    case 'beneficiary':
    case 'decoration':
    case 'offender':
      return `${text}应为${quote(instead ?? '')}`;
    case 'document-brackets':
      return `文号写成${text}，规范写法是${quote(instead ?? '')}`;
    case 'double-numbering':
      return `编号${text}重复`;
    case 'mixed-brackets':
      return `${text}前后括号不一致`;
    case 'unbalanced-brackets':
      return `${text}处括号不成对`;
  }
}

function remarkEn({ kind, found, instead }: Remark): string {
  const text = quote(found);
  switch (kind) {
    case 'beneficiary':
    case 'decoration':
    case 'offender':
      return `${text} should be ${quote(instead ?? '')}`;
    case 'document-brackets':
      return `a document number is written ${text} instead of ${quote(instead ?? '')}`;
    case 'double-numbering':
      return `${text} numbers twice`;
    case 'mixed-brackets':
      return `the brackets of ${text} do not match`;
    case 'unbalanced-brackets':
      return `a bracket has no partner at ${text}`;
  }
}

function corrections({ remarks }: WordingData): readonly string[] {
  return remarks.flatMap(({ instead }) => (instead === null ? [] : [instead]));
}

export const wordingTexts: TextsOf<typeof wording> = {
  'zh-CN': {
    title: '文字校对',
    what: ({ remarks }) => `${remarks.map(remarkZh).join('；')}。`,
    why: '目标表要对外公开，错别字和编号、括号不规范会被退改。',
    todo: (data) =>
      corrections(data).length === data.remarks.length
        ? `请改为${listZh(corrections(data).map(quote))}，其他相同之处一并改。`
        : '请核对改正，其他相同之处一并改。',
  },
  en: {
    title: 'Proofreading',
    what: ({ remarks }) => `${sentence(remarks.map(remarkEn).join('; '))}.`,
    why: 'The forms are published; misspellings and untidy numbers or brackets come back for correction.',
    todo: (data) =>
      corrections(data).length === data.remarks.length
        ? `Write ${listEn(corrections(data).map(quote))}, here and wherever else it occurs.`
        : 'Correct it here and wherever else it occurs.',
  },
};
