import type { Language } from '../../i18n/language';
import { type Notice, NOTICES, OPEN_PAGE, RETRY } from './texts';

export interface NoticeOptions {
  readonly language: Language;
  /** For an administrator; in no particular language. */
  readonly detail?: string;
  readonly retry?: () => void;
  /** A page to follow a link to. */
  readonly page?: string;
}

/** Selects notices that offer something, whatever else has been put right. */
export const OFFER = '.notice-offer';

/** Puts a notice where the pane would be. Plain DOM: it must work when nothing else could be loaded. */
export function showNotice(root: HTMLElement, notice: Notice, options: NoticeOptions): void {
  const { title, advice } = NOTICES[options.language][notice];
  const box = element('section', '');
  box.className = 'notice';
  box.lang = options.language;
  box.setAttribute('role', 'alert');
  box.append(element('h1', title), element('p', advice));
  if (options.detail !== undefined) box.append(element('pre', options.detail));
  const { page, retry } = options;
  if (page !== undefined) {
    box.classList.add('notice-offer');
    box.append(linkTo(page, OPEN_PAGE[options.language], () => box.remove()));
  }
  if (retry !== undefined) {
    const button = element('button', RETRY[options.language]);
    button.addEventListener('click', retry);
    box.append(button);
  }
  root.replaceChildren(box);
}

function linkTo(page: string, text: string, followed: () => void): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = page;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text;
  link.addEventListener('click', followed);
  return link;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
