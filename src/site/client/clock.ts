// The clock of whoever reads the page: the one place where a script on a page asks for the time.

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now();
}

/** A time as an instant: UTC, to the second. */
export function instant(ms = now()): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
