import type { titleNameMismatch } from '../../rules/title-name-mismatch';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const titleNameMismatchTexts: TextsOf<typeof titleNameMismatch> = {
  'zh-CN': {
    title: '表题与项目名称不一致',
    what: ({ title, name, match, substituted }) => {
      const differ = `表题${quote(title)}与项目名称${quote(name)}不一致`;
      if (match === 'different') return `${differ}。`;
      return `${differ}，疑似${substituted ? '笔误' : '漏字'}。`;
    },
    why: '项目名称要与项目库一致，名称对不上，公开和汇总时会被当成两个项目。',
    todo: ({ match }) => (match === 'near' ? '以项目库名称为准。' : '请核对；表题是上级项目名称的，不必改。'),
  },
  en: {
    title: 'Title and project name differ',
    what: ({ title, name, match, substituted }) => {
      const differ = `The title says ${quote(title)} and 项目名称 (project name) says ${quote(name)}`;
      if (match === 'different') return `${differ}.`;
      return `${differ}, apparently ${substituted ? 'a slip of the pen' : 'with characters left out'}.`;
    },
    why: 'The name has to be the one in the project library, or the form will be taken for another project.',
    todo: ({ match }) =>
      match === 'near'
        ? 'Write it as in the project library.'
        : 'Check it; a title that names a parent project may stay.',
  },
};
