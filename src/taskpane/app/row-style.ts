import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** What is longer ends in dots: whoever needs the whole finds it in the tip, or when the line is opened. */
export const TWO_LINES: GriffelStyle = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitLineClamp: '2',
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- every browser wants it beside the clamp
  WebkitBoxOrient: 'vertical',
};

/** A line of a list that opens at a click: a sign, the text, and a short note at the end. */
export const ROW_STYLE: GriffelStyle = {
  display: 'grid',
  gridTemplateColumns: '16px minmax(0, 1fr) auto',
  alignItems: 'start',
  columnGap: tokens.spacingHorizontalS,
  width: '100%',
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
};
