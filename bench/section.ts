import type { SectionResult } from './results';
import type { Workshop } from './workshop';

/** One part of the benchmarks: `bench/<name>/section.ts` exports it as `section`. */
export interface Section {
  /** Sections are measured and shown in this order. */
  readonly place: number;
  readonly title: string;
  /** What is measured, and how, in whole sentences. */
  readonly about: readonly string[];
  /** The same in one English sentence. */
  readonly english: string;
  readonly measure: (workshop: Workshop) => Promise<SectionResult>;
}

export interface Measured {
  readonly section: Section;
  readonly result: SectionResult;
}
