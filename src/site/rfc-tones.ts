// The colour of each state of an RFC.

export const RFC_TONES: Readonly<Record<string, 'red' | 'amber' | 'green' | 'blue' | undefined>> = {
  draft: undefined,
  review: 'amber',
  approved: 'blue',
  implemented: 'green',
  rejected: 'red',
  withdrawn: undefined,
  superseded: undefined,
};
