import type { placeholderText } from '../../rules/placeholder-text';
import { quote } from '../words';
import type { TextsOf } from './texts';

export const placeholderTextTexts: TextsOf<typeof placeholderText> = {
  'zh-CN': {
    title: '残留占位文字',
    what: ({ kind, placeholder, text }) => {
      switch (kind) {
        case 'template':
          return `残留模板文字${quote(placeholder)}。`;
        case 'blank':
          return placeholder === text
            ? `只有占位符${quote(placeholder)}，没有填写内容。`
            : `${quote(text)}中的占位符${quote(placeholder)}没有替换。`;
        case 'pending':
          return placeholder === text ? `只写了${quote(placeholder)}。` : `${quote(text)}中有内容待定。`;
        case 'punctuation':
          return `只写了${quote(placeholder)}，没有内容。`;
        case 'error':
          return `显示为错误值${quote(placeholder)}，没有内容。`;
      }
    },
    why: '占位文字、提示文字和错误值都不是填报内容，带着送审会被退回。',
    todo: ({ kind, placeholder, text }) => {
      if (kind === 'template') return placeholder === text ? '请换成实际内容。' : '请删除。';
      if (kind === 'error') return '公式引用的单元格或工作表可能已删除或改名，请改正公式，或直接填写内容。';
      return kind === 'punctuation'
        ? '请填写实际内容；不适用的，请写“不涉及”。'
        : '请换成实际内容；确实未定的，请与业务部门商定后再报。';
    },
  },
  en: {
    title: 'Placeholder left over',
    what: ({ kind, placeholder, text }) => {
      switch (kind) {
        case 'template':
          return `Text of the template was left: ${quote(placeholder)}.`;
        case 'blank':
          return placeholder === text
            ? `There is only the placeholder ${quote(placeholder)}.`
            : `The placeholder ${quote(placeholder)} in ${quote(text)} was not replaced.`;
        case 'pending':
          return placeholder === text
            ? `The cell only says ${quote(placeholder)} (to be decided).`
            : `Something in ${quote(text)} is still to be decided (待定).`;
        case 'punctuation':
          return `There is nothing but ${quote(placeholder)}.`;
        case 'error':
          return `The cell shows the error ${quote(placeholder)}.`;
      }
    },
    why: 'Placeholders, instructions and errors are no content: a form that is submitted with them comes back.',
    todo: ({ kind, placeholder, text }) => {
      if (kind === 'template') return placeholder === text ? 'Replace it with actual content.' : 'Delete it.';
      if (kind === 'error')
        return 'A cell or sheet that the formula refers to may have been deleted or renamed: mend the formula, or fill in the content.';
      return kind === 'punctuation'
        ? 'Fill in the content, or write 不涉及 (not applicable).'
        : 'Replace it with actual content, agreed with the department concerned if need be.';
    },
  },
};
