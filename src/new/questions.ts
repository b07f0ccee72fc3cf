// What somebody is asked for a new document: one question at a time, and only what matters.
import type { Handbook } from '../model/handbook.ts';
import type { KindName } from '../model/kind.ts';
import { nearest } from '../model/nearest.ts';
import { code } from '../scaffolds/draft.ts';
import { scaffold, type Field, type Values } from '../scaffolds/index.ts';

export interface Question {
  /** What is wrong with the last answer, what is asked, and what is known of the answers. */
  lines: string[];
  /** What stands before the answer, the default in brackets. */
  prompt: string;
}

/** Asks, and gives the answer; undefined where nobody answers any more. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** Fields that shape a document or that others rely on; the rest is written in the file itself. */
const MATTERS = new Set(
  [
    'title name alert incident slo rule subject type kind service services parameters severity',
    'risk owner backup tier lead members team authors startedAt at by reason until result',
    'remaining target',
  ]
    .join(' ')
    .split(' '),
);

/** What is asked although a document is complete without it. */
const OFFERED: Readonly<Record<string, string>> = {
  alert: 'Name in `alert` the alert that it answers, if there is one',
};

/** How many known answers are shown. */
const SHOWN = 8;

/**
 * Asks for what matters and is not given. An empty answer takes the default, or leaves the field open.
 *
 * @returns The values with the answers; undefined where nobody answers any more.
 */
export async function interview(
  kind: KindName,
  given: Values,
  handbook: Handbook,
  ask: Ask,
): Promise<Values | undefined> {
  let values = given;
  const asked = new Set<string>();
  for (;;) {
    const { fields, remaining } = scaffold(kind, values, handbook);
    const field = nextOf(fields, asked);
    if (!field) return values;
    asked.add(field.name);
    const known = knownOf(field, handbook);
    let doubt: { about: string; says: string } | undefined;
    for (;;) {
      const answer = (await ask(questionOf(field, known, doubt?.says)))?.trim();
      if (answer === undefined) return undefined;
      if (answer === '') break;
      const value = field.several ? answer.split(',').map((each) => each.trim()) : [answer];
      const next = { ...values, [field.name]: value };
      const wrong = scaffold(kind, next, handbook).remaining.find(
        (says) => !remaining.includes(says) && value.some((each) => says.includes(code(each))),
      );
      // Whoever says the same again means it.
      if (wrong === undefined || doubt?.about === answer) {
        values = next;
        break;
      }
      const near = value.flatMap((each) =>
        known.includes(each) ? [] : (nearest(each, known) ?? []),
      );
      doubt = {
        about: answer,
        says: near.length > 0 ? `${wrong}; did you mean ${near.map(code).join(', ')}?` : wrong,
      };
    }
  }
}

/** What is asked next: what the document is called comes first. */
function nextOf(fields: readonly Field[], asked: ReadonlySet<string>): Field | undefined {
  const open = fields.filter(
    ({ name, given, ask, suggested }) =>
      !given &&
      !asked.has(name) &&
      MATTERS.has(name) &&
      (ask !== undefined || suggested !== undefined || Object.hasOwn(OFFERED, name)),
  );
  return open.find(({ name }) => Object.hasOwn(OFFERED, name)) ?? open[0];
}

/** The answers that the handbook knows. */
function knownOf({ to, words }: Field, handbook: Handbook): readonly string[] {
  if (words) return words;
  const ids = (to ?? []).flatMap((kind) => handbook.of(kind).map(({ id }) => id));
  return [...new Set(ids)];
}

function questionOf(field: Field, known: readonly string[], doubt: string | undefined): Question {
  const { name, ask, wanted, several, suggested } = field;
  const asks = ask ?? OFFERED[name] ?? `Set \`${name}\` to ${wanted}`;
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : '';
  const list = known.length > 0 ? [`  ${known.slice(0, SHOWN).join(', ')}${more}`] : [];
  return {
    lines: [
      ...(doubt === undefined ? [] : [doubt]),
      several ? `${asks}; commas between several` : asks,
      ...list,
    ],
    prompt: `${name}${suggested ? ` [${suggested.join(', ')}]` : ''}: `,
  };
}
