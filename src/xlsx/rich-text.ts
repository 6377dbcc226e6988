import { ReadError } from '../workbook/errors';
import { decodeEscapes } from './escapes';

/**
 * Gathers the text of a string item (`si`, `is`): that of its `t`, or of the `t` of all its runs; phonetic hints are
 * no part of it.
 */
export class RichText {
  private collected = '';
  private inText = false;

  constructor(
    private readonly maxLength: number,
    private readonly part: string,
  ) {}

  /** @returns whether what is inside the element belongs to the text */
  open(name: string): boolean {
    if (this.inText) return false;
    this.inText = name === 't';
    return this.inText || name === 'r';
  }

  close(): void {
    this.inText = false;
  }

  text(text: string): void {
    if (!this.inText) return;
    this.collected += text;
    if (this.collected.length > this.maxLength) {
      throw new ReadError('damaged-part', {
        part: this.part,
        note: `a text of more than ${this.maxLength} characters`,
      });
    }
  }

  /** The text gathered since the last call. */
  take(): string {
    const text = decodeEscapes(this.collected);
    this.collected = '';
    return text;
  }
}
