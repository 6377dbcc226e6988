import type { purposeNameMismatch } from '../../rules/purpose-name-mismatch';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const purposeNameMismatchTexts: TextsOf<typeof purposeNameMismatch> = {
  'zh-CN': {
    title: '名称与用途疑似串表',
    what: ({ named, purposed }) =>
      `名称和指标写${quote(named)}，用途和绩效目标写${quote(purposed)}，疑似串表。`,
    why: '名称、指标、用途和目标要说同一件事，否则评审会认为资金另有用途。',
    todo: () => '请核对。',
  },
  en: {
    title: 'Name and purpose speak of different things',
    what: ({ named, purposed }) =>
      `Name and indicators speak of ${quote(named)}, purpose and goal of ${quote(purposed)}: one of them seems to come from another form.`,
    why: 'Name, indicators, purpose and goal have to tell of the same thing, or the money seems meant for something else.',
    todo: () => 'Check which of them belongs to this project.',
  },
};
