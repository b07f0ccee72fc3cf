// Sets of label names, joined in the three ways that the parts of an expression are.

/** The labels of either. */
export function union(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a, ...b]);
}

/** The labels of both. */
export function both(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((each) => b.has(each)));
}

/** The labels of the first that the second does not have. */
export function without(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((each) => !b.has(each)));
}
