import type { planDecreasing } from '../../rules/plan-decreasing';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const planDecreasingTexts: TextsOf<typeof planDecreasing> = {
  'zh-CN': {
    title: '支出计划逐节点下降',
    what: ({ checkpoint, share, previous }) =>
      `资金支出计划${quote(checkpoint)}为${share}，低于${quote(previous.checkpoint)}的${previous.share}。`,
    why: '支出计划是累计比例，钱支出以后不会减少。',
    todo: ({ previous }) => `请核对这两个节点，后一个不应低于${previous.share}，或前一个偏高。`,
  },
  en: {
    title: 'Spending plan goes down',
    what: ({ checkpoint, share, previous }) =>
      `The spending plan says ${share} for ${quote(checkpoint)}, less than the ${previous.share} for ${quote(previous.checkpoint)}.`,
    why: 'The shares are cumulative, and what has been spent does not become less.',
    todo: () => 'Check both checkpoints: the later one is too low or the earlier one too high.',
  },
};
