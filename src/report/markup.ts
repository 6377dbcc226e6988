import { visible } from '../core/visible';

/** HTML that may be put into a page as it is. */
export interface Markup {
  readonly html: string;
}

export const NOTHING: Markup = { html: '' };

/** Text is escaped; what is markup already goes in unchanged. */
export type Insertion = string | number | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}

/** A template for HTML: whatever is inserted is text unless it was made here, so that nothing goes in unescaped. */
export function markup(parts: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  const [first = '', ...rest] = parts;
  return { html: rest.reduce((html, part, index) => html + render(insertions[index]) + part, first) };
}

function render(insertion: Insertion = ''): string {
  if (typeof insertion === 'string') return escapeHtml(insertion);
  if (typeof insertion === 'number') return String(insertion);
  return 'html' in insertion ? insertion.html : insertion.map(({ html }) => html).join('');
}
