interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Replacements in one text, all in offsets of the text as it was, applied at once. */
export class TextEdits {
  private readonly edits: TextEdit[] = [];

  constructor(private readonly text: string) {}

  get empty(): boolean {
    return this.edits.length === 0;
  }

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  /** Takes out what an element, or anything else with two ends, covers. */
  remove({ start, end }: { readonly start: number; readonly end: number }): void {
    this.replace(start, end, '');
  }

  /** Of two texts inserted at one place the one that came first stands first. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  apply(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of [...this.edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
      if (from < at) throw new Error('two edits of one place');
      pieces.push(this.text.slice(at, from), text);
      at = to;
    }
    pieces.push(this.text.slice(at));
    return pieces.join('');
  }
}
