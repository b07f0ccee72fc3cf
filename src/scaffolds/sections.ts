// The body of a scaffold: the headings that a policy wants, each empty and each asked for in words.
import { plainHeading, type Section } from '../model/sections.ts';
import { code, type Draft } from './draft.ts';
import { oneLine } from './write-yaml.ts';

/** What belongs under a heading, by the names that presets give it; of one kind alone where it is named. */
const HINTS: Readonly<Record<string, string>> = {
  summary: 'what this is about, in three sentences that anybody understands',
  'postmortem summary': 'what happened, in three sentences that anybody understands',
  'rfc summary': 'what is proposed, in three sentences that anybody understands',
  'template summary': 'what readers cannot do, in one sentence',
  overview: 'what this is about, in three sentences that anybody understands',
  meaning: 'what the alert tells, and at which value it fires',
  symptoms: 'what is seen when this happens',
  impact: 'what customers see, and how many of them',
  'postmortem impact': 'what customers saw, and how many of them',
  'template impact': 'what is affected, and what still works',
  'playbook steps': 'who does what, in which order',
  severity: 'how severe this is, and when it becomes worse',
  detection: 'how it was found, and what would have found it sooner',
  diagnosis: 'which commands and dashboards tell one cause from another',
  investigation: 'which commands and dashboards tell one cause from another',
  checks: 'what to look at first, and what a good answer looks like',
  mitigation: 'how customers stop noticing it, step by step',
  remediation: 'how customers stop noticing it, step by step',
  resolution: 'how the cause is removed, step by step',
  rollback: 'how each step is undone',
  'rollback plan': 'how each step is undone, and how long that takes',
  escalation: 'who is called when this does not help, and after how long',
  purpose: 'when to use this, and when not',
  'when to use': 'when to use this, and when not',
  'before you start': 'what must be at hand: rights, backups, people who are told',
  prerequisites: 'what must be at hand: rights, backups, people who are told',
  steps: 'what to do, one command at a time, with what each of them shows',
  procedure: 'what to do, one command at a time, with what each of them shows',
  verification: 'how to see that it worked',
  communication: 'who is told what, when, and by whom',
  'root cause': 'what it was without which this would not have happened',
  'contributing factors': 'what made it more likely, longer or worse',
  'what went well': 'what helped, so that it is kept',
  'what did not go well': 'what hindered, so that it is changed',
  lessons: 'what others can learn from it',
  timeline: 'what happened when',
  why: 'what is wrong today, with numbers',
  'what changes': 'what is different afterwards, and for whom',
  'next steps': 'what happens next, and when readers hear more',
  'what it does': 'what the service is for, and what stops without it',
};

/** What is known already of some sections, and who says it. */
export interface Known {
  from: string;
  /** Heading, as `plainHeading` compares it → Markdown. */
  texts: ReadonlyMap<string, string>;
}

/** Sections as a body, with what is known of them; what belongs under each is kept as remaining. */
export function writeSections(draft: Draft, sections: readonly Section[], known?: Known): string {
  return sections
    .map(({ heading }) => {
      const plain = plainHeading(heading);
      const hint = hintOf(`${draft.kind} ${plain}`) ?? hintOf(plain);
      const shown = code(oneLine(heading));
      const text = known?.texts.get(plain);
      if (text !== undefined) draft.ask(`Complete ${shown}, which holds what ${known!.from} says`);
      else draft.ask(hint ? `Say in ${shown} ${hint}` : `Write the section ${shown}`);
      return `## ${asText(heading)}\n${text === undefined ? '' : `\n${text}`}`;
    })
    .join('\n');
}

function hintOf(name: string): string | undefined {
  return Object.hasOwn(HINTS, name) ? HINTS[name] : undefined;
}

/** Front matter and a body as a document. */
export function withBody(frontMatter: string, body: string): string {
  return `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}`}`;
}

/** The sections that a document of a type has: those that the policy wants of it or of every one. */
export function sectionsFor(
  sections: readonly Section[] | undefined,
  isWanted: (words: readonly string[]) => boolean,
): Section[] {
  return (sections ?? []).filter(({ requiredFor }) => !requiredFor || isWanted(requiredFor));
}

/** Headings as sections. */
export function named(...headings: string[]): Section[] {
  return headings.map((heading) => ({ heading }));
}

/** A text as one line that Markdown and MDX show as it is. */
export function asText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*{}[\]<>#|&~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
