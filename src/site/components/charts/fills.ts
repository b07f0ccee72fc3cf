// The fills of series: a colour and a pattern each, so that no one needs to tell colours apart.

/** The fill of a series in the chart of an id. */
export function fill(id: string, series: number): string {
  return `url(#${id}-fill-${series % 4})`;
}
