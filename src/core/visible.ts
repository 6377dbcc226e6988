/** Control characters but tab and line breaks, and those that turn the direction of writing for what follows. */
const MISLEADING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text of a workbook as it may be shown: what a reader cannot see, and what would make other text read backwards, is
 * replaced by a visible sign (U+FFFD), so that nothing passes for something else.
 */
export function visible(text: string): string {
  return text.replace(MISLEADING, '\ufffd');
}
