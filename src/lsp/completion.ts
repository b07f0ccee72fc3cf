// Completion: what can be written at the cursor, from the lines as they are and the last good reading.
import {
  CompletionItemKind,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver';
import type { Body } from '../model/body.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { components } from '../model/components.ts';
import { kinds } from '../model/kind.ts';
import { fieldOffers } from './field-offers.ts';
import {
  fileOffers,
  headingOffers,
  idOffers,
  pageOffers,
  policyOffers,
  type Offer,
} from './offers.ts';
import { kindOf, yamlPart } from './texts.ts';
import { yamlCursor } from './yaml-cursor.ts';

/** How many offers are sent at once; the client asks again as the word grows. */
const MOST = 200;

/** Offers, and the columns of the line that one of them takes the place of. */
interface Choice {
  offers: readonly Offer[];
  from: number;
  to: number;
}

/** The body of a document, or the last one that could be read. */
export type BodyOf = (document: Document) => Body | undefined;

/** What can be written at a position of a text. */
export function completionAt(
  handbook: Handbook,
  bodyOf: BodyOf,
  path: string,
  text: string,
  position: Position,
): CompletionList {
  const lines = text.split(/\r?\n/);
  const line = lines[position.line] ?? '';
  const at = Math.min(position.character, line.length);
  const choice = choiceAt(handbook, bodyOf, path, lines, position.line, at);
  if (!choice) return { isIncomplete: false, items: [] };
  const { offers, from, to } = choice;
  const typed = line.slice(from, at).toLowerCase();
  const fits = offers
    .map((offer) => ({ offer, rank: rankOf(typed, offer) }))
    .filter(({ rank }) => rank < RANKS)
    .sort((a, b) => a.rank - b.rank)
    .map(({ offer }) => offer);
  const row = position.line;
  const items = fits.slice(0, MOST).map((offer, index): CompletionItem => {
    const range = { start: { line: row, character: from }, end: { line: row, character: to } };
    return {
      label: offer.text.trimEnd().replace(/:$/, ''),
      // Clients drop what does not begin like the word; a title may have matched as well.
      filterText: line.slice(from, at) || offer.text,
      sortText: String(index).padStart(3, '0'),
      kind: offer.kind ?? CompletionItemKind.Value,
      ...(offer.detail !== undefined && { detail: offer.detail }),
      ...(offer.about && { documentation: { kind: MarkupKind.Markdown, value: offer.about } }),
      textEdit: { range, newText: offer.text },
    };
  });
  return { isIncomplete: true, items };
}

const RANKS = 4;

/** How well a word fits an offer, the best first: its beginning, a part, what it means, its letters. */
function rankOf(word: string, { text, detail = '' }: Offer): number {
  const name = text.toLowerCase();
  if (name.startsWith(word)) return 0;
  if (name.includes(word)) return 1;
  if (detail.toLowerCase().includes(word)) return 2;
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return RANKS;
  }
  return 3;
}

function choiceAt(
  handbook: Handbook,
  bodyOf: BodyOf,
  path: string,
  lines: readonly string[],
  row: number,
  column: number,
): Choice | undefined {
  const { settings } = handbook;
  const kind = path === settings.path ? 'handbook' : kindOf(settings, path);
  if (!kind) return undefined;
  const yaml = yamlPart(path, lines);
  if (!yaml || row < yaml.from || row >= yaml.to) {
    const document = handbook.atPath(path);
    return document && bodyChoice(handbook, bodyOf, document, lines[row]!, column);
  }
  const cursor = yamlCursor(lines.slice(yaml.from, yaml.to), row - yaml.from, column);
  if (!cursor) return undefined;
  // The schema of a list is that of its items.
  const isList = kind !== 'handbook' && kinds[kind].format === 'yaml-list';
  if (isList && cursor.steps[0] !== '*') return undefined;
  const steps = isList ? cursor.steps.slice(1) : cursor.steps;
  const { from, to } = cursor;
  return { offers: fieldOffers(handbook, kind, { ...cursor, steps }), from, to };
}

/** What a line of Markdown can go on with: a link, a component, an attribute. */
function bodyChoice(
  handbook: Handbook,
  bodyOf: BodyOf,
  document: Document,
  line: string,
  column: number,
): Choice | undefined {
  const before = line.slice(0, column);
  const choice = (typed: string, offers: readonly Offer[], end: RegExp): Choice => {
    const from = column - typed.length;
    return { offers, from, to: column + end.exec(line.slice(column))![0].length };
  };
  const link = /\]\(([^()\s#]*)(#[^()\s]*)?$/.exec(before);
  if (link) {
    const [, address = '', hash] = link;
    if (hash !== undefined) {
      const target = address === '' ? document : pageOf(handbook, document, address);
      return target && choice(hash.slice(1), headingOffers(bodyOf(target)), /^[^()\s]*/);
    }
    const offers = address.startsWith('/') ? pageOffers(handbook) : fileOffers(handbook, document);
    return choice(address, offers, /^[^()\s#]*/);
  }
  if (document.syntax !== 'mdx') return undefined;
  const tag = /<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s+(\w*)(?:="([^"]*))?$/.exec(before);
  if (tag) {
    const [whole, name = '', given = '', attribute = '', value] = tag;
    const known = Object.hasOwn(components, name) ? components[name]!.attributes : {};
    if (whole.includes('="', whole.length - (value?.length ?? 0) - 2) && value !== undefined)
      return choice(value, attributeOffers(handbook, name, attribute), /^[^"]*/);
    const open = Object.entries(known).filter(([each]) => !given.includes(` ${each}=`));
    const offers = open.map(([each, { description }]) => ({
      text: `${each}=""`,
      about: description,
    }));
    return choice(attribute, offers, /^\w*/);
  }
  const name = /<([A-Z]\w*|)$/.exec(before);
  if (!name) return undefined;
  const offers = Object.entries(components).map(([each, { summary }]) => ({
    text: each,
    about: summary,
    kind: CompletionItemKind.Class,
  }));
  return choice(name[1]!, offers, /^\w*/);
}

function pageOf(handbook: Handbook, from: Document, address: string): Document | undefined {
  const target = handbook.link(from, address);
  if (target.kind !== 'page' || typeof target.page === 'string') return undefined;
  return 'body' in target.page ? target.page : undefined;
}

function attributeOffers(handbook: Handbook, name: string, attribute: string): Offer[] {
  if (name === 'Policy') return policyOffers(handbook);
  const known = Object.hasOwn(components, name)
    ? components[name]!.attributes[attribute]
    : undefined;
  if (known?.references) return idOffers(handbook, [known.references]);
  return (known?.values ?? []).map((text) => ({ text, detail: known!.description }));
}
