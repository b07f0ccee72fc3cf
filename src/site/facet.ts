// The form of a facet's value in an attribute, where spaces part values.

/** `Sev 1` → `sev-1`. */
export function facetValue(value: string): string {
  return value.toLowerCase().replace(/\s+/g, '-');
}

/** The values of a row for one facet. */
export function facetValues(values: readonly (string | undefined)[]): string {
  return values.flatMap((value) => (value === undefined ? [] : facetValue(value))).join(' ');
}
