// Keeps secrets out of messages: many a rule quotes the value that it judges, and one may be a secret.
import type { Place } from './place.ts';
import { secretsIn } from './secrets.ts';
import type { SourceFile } from './source.ts';

/** What is told of a file, as far as a secret may stand in it. */
interface Told {
  rule: string;
  message: string;
  place: Place;
  subject?: string;
  related?: readonly { message: string; place: Place }[];
}

/** The rule that says where the secrets of a file are. */
const TELLS = 'document/no-secrets';

/**
 * The same findings without the secrets that their messages quote: those of the file that a finding is
 * about, where `document/no-secrets` has found them, and whatever shows by its own form.
 */
export function withoutSecrets<T extends Told>(
  found: readonly T[],
  files: readonly { source: SourceFile }[],
): T[] {
  const secrets = new Map<string, string[]>();
  const paths = new Set(found.filter(({ rule }) => rule === TELLS).map(({ place }) => place.path));
  if (paths.size > 0)
    for (const { source } of files)
      if (paths.has(source.path)) {
        const { text } = source;
        secrets.set(
          source.path,
          secretsIn(text).map(({ start, end }) => text.slice(start, end)),
        );
      }
  // Findings of a rule often say the same, and are about the same thing.
  const byForm = new Map<string, string>();
  const hideByForm = (message: string) => {
    const known = byForm.get(message);
    if (known !== undefined) return known;
    const hidden = secretsIn(message).reduceRight(
      (text, { start, end, masked }) => text.slice(0, start) + masked + text.slice(end),
      message,
    );
    byForm.set(message, hidden);
    return hidden;
  };
  const hide = (message: string, { path }: Place) =>
    (secrets.get(path) ?? []).reduce(
      (text, secret) => text.replaceAll(secret, '****'),
      hideByForm(message),
    );
  return found.map((each) => {
    const { rule, message, place, subject, related } = each;
    const hidden: Partial<Told> = {};
    // What the rule itself says is masked, but its subject may be named by the secret.
    if (rule !== TELLS) hidden.message = hide(message, place);
    if (subject !== undefined) hidden.subject = hide(subject, place);
    if (related)
      hidden.related = related.map((other) => ({ ...other, message: hide(other.message, place) }));
    return { ...each, ...hidden };
  });
}
