// What Astro and Vite complain of while they build. Astro loads this module by its path and hands it every
// message; the command then prints what was said, and publishes nothing.
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

const complaints: string[] = [];
let listening = false;

/** The place that Astro's messages go to: warnings and errors are kept, anything else is dropped. */
export default function destination(): AstroLoggerDestination {
  listening = true;
  return {
    write({ level, label, message }: AstroLoggerMessage): void {
      if (level !== 'warn' && level !== 'error') return;
      complaints.push(label === null ? message : `[${label}] ${message}`);
    },
  };
}

/** This module, as Astro's configuration names it. */
export const BUILD_LOG = { entrypoint: new URL(import.meta.url) };

/** Forgets what was said before. */
export function startListening(): void {
  complaints.length = 0;
  listening = false;
}

/**
 * What was complained of since `startListening`.
 *
 * Astro goes on with a logger of its own where it cannot load this one; a build that nobody has listened
 * to is a complaint too.
 */
export function complaintsOfBuild(): readonly string[] {
  return listening ? complaints : [...complaints, 'Astro did not say how its build went'];
}
