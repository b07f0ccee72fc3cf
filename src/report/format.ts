// What an output format is: a pure function from a report to text.
import type { Report } from '../check.ts';

export type Format = (report: Report, options: FormatOptions) => string;

export interface FormatOptions {
  /** True where the terminal shows colours. */
  colour?: boolean;
}
