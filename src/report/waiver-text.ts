// What a waiver says, as every format shows it.
import type { Report } from '../check.ts';

export interface WaiverText {
  owner: string;
  reason: string;
  /** The last day on which it counts. */
  until: string;
}

/** Who accepts a finding, why, and for how long; a waiver that says less accepts nothing. */
export function waiverText({ data }: Report['waived'][number]['waiver']): WaiverText {
  const field = (name: string) => {
    const value = data[name];
    return typeof value === 'string' ? value : '';
  };
  return { owner: field('owner'), reason: field('reason'), until: field('until') };
}
