// What a command still lacks.

/** The parameters that a command names and nobody has filled in. */
export function missingIn(pre: Element): string[] {
  const open = [...pre.querySelectorAll<HTMLElement>('var[data-param]:not(.filled)')];
  return [...new Set(open.map((each) => each.dataset['param']!))];
}
