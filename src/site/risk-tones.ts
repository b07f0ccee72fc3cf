// The colour of each state of a risk.

export const RISK_TONES: Readonly<Record<string, 'red' | 'amber' | 'green' | 'blue' | undefined>> =
  {
    open: 'amber',
    mitigated: 'green',
    accepted: 'blue',
    closed: undefined,
  };
