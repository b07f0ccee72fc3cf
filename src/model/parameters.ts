// The parameters that a runbook declares, as far as its front matter says them properly.
import type { Document } from './document.ts';
import { mappings } from './entries.ts';

export interface DeclaredParameter {
  /** As commands and links write it: a letter, then letters, digits and `_`. */
  name: string;
  /** The regular expression that a whole value must match. */
  pattern: string | undefined;
  example: string | undefined;
  description: string | undefined;
}

/** The parameters of a runbook, each once, in the order of its file; none of any other document. */
export function declaredParameters(document: Document): DeclaredParameter[] {
  if (document.kind !== 'runbook') return [];
  const found = new Map<string, DeclaredParameter>();
  for (const { item } of mappings(document.data['params'])) {
    const say = (field: string) => {
      const value = item[field];
      return typeof value === 'string' ? value : undefined;
    };
    const name = say('name');
    if (name === undefined || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name) || found.has(name)) continue;
    // A pattern that is no text would otherwise count as none, and accept more than was meant.
    const pattern = item['pattern'] === undefined ? undefined : (say('pattern') ?? '(?!)');
    found.set(name, { name, pattern, example: say('example'), description: say('description') });
  }
  return [...found.values()];
}
