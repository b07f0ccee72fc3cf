// The output formats by name. A format is a pure function from a report to text.
import type { Report } from '../check.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { stylish } from './stylish.ts';

export type Format = (report: Report, options: FormatOptions) => string;

export interface FormatOptions {
  /** True where the terminal shows colours. */
  colour?: boolean;
}

export const formats: Readonly<Record<string, Format>> = { stylish, json, github };
