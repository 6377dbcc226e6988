import type { LabelName } from './labels';

/** What a text says as a label. */
export interface Label {
  readonly names: readonly LabelName[];
  /** As written, without an inline value. */
  readonly label: string;
  readonly remarks: readonly string[];
  /** "项目名称：物业费" in one cell: the value after the colon. */
  readonly inline: string | null;
}

/** Null for a text that is no label. */
export type ReadLabel = (text: string) => Label | null;
