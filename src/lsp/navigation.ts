// Where things are: definitions, references, the outline of a file, and the links in it.
import {
  SymbolKind,
  type DocumentLink,
  type DocumentSymbol,
  type Location,
} from 'vscode-languageserver';
import type { Body, Heading } from '../model/body.ts';
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Place, Point } from '../model/place.ts';
import type { BodyOf } from './completion.ts';
import { rangeOf } from './positions.ts';
import { namesIn, saysItsId, type Thing } from './names.ts';
import { definitionsOf, mentionsOf, namedAt } from './things.ts';

/** The address that a client knows a path below the root by. */
export type UriOf = (path: string) => string;

function locationOf(place: Place, uriOf: UriOf): Location {
  return { uri: uriOf(place.path), range: rangeOf(place) };
}

/** Where what is named at a point stands. */
export function definitionAt(
  handbook: Handbook,
  path: string,
  point: Point,
  uriOf: UriOf,
): Location[] {
  const named = namedAt(handbook, path, point);
  return named ? definitionsOf(named.thing).map((place) => locationOf(place, uriOf)) : [];
}

/** The thing that a reader of a point means: what it names, else the document that it stands in. */
export function thingAt(handbook: Handbook, path: string, point: Point): Thing | undefined {
  const named = namedAt(handbook, path, point);
  if (named) return named.thing;
  const document = handbook.atPath(path);
  return document && { kind: 'document', document };
}

/** Every place that names the same as a point does. */
export function referencesAt(
  handbook: Handbook,
  path: string,
  point: Point,
  withDefinition: boolean,
  uriOf: UriOf,
): Location[] {
  const thing = thingAt(handbook, path, point);
  if (!thing) return [];
  const definitions = new Set(definitionsOf(thing).map((place) => key(place)));
  const found = new Map<string, Place>();
  if (withDefinition) for (const place of definitionsOf(thing)) found.set(key(place), place);
  for (const { place, as } of mentionsOf(handbook, thing, true))
    if (as !== 'definition' && !definitions.has(key(place))) found.set(key(place), place);
  return [...found.values()].map((place) => locationOf(place, uriOf));
}

function key({ path, start, end }: Place): string {
  return `${path} ${start.line}:${start.column} ${end.line}:${end.column}`;
}

/** The outline of a file: headings, alerts by their groups, or the documents of a list. */
export function symbolsOf(handbook: Handbook, bodyOf: BodyOf, path: string): DocumentSymbol[] {
  const file = handbook.files.find((each) => each.path === path);
  if (!file) return [];
  if (file.kind === 'alert') return alertSymbols(handbook, path);
  return file.documents.flatMap((document) => {
    const body = bodyOf(document);
    return body ? headingSymbols(document, body) : [documentSymbol(document)];
  });
}

function alertSymbols(handbook: Handbook, path: string): DocumentSymbol[] {
  const alerts = handbook.alerts.filter((alert) => alert.path === path);
  return [...Map.groupBy(alerts, ({ group }) => group)].map(([group, own]) => {
    const children = own.map(({ name, place }) => symbol(name, SymbolKind.Event, place, place));
    const whole = { ...own[0]!.place, end: own.at(-1)!.place.end };
    return {
      ...symbol(group || 'rules', SymbolKind.Namespace, whole, own[0]!.place),
      children,
    };
  });
}

function documentSymbol(document: Document): DocumentSymbol {
  const place = document.place();
  const name = saysItsId(document) ? document.place('/id') : place;
  return symbol(document.title || document.id, SymbolKind.Object, place, name);
}

function headingSymbols({ source }: Document, { headings }: Body): DocumentSymbol[] {
  const last = source.text.split('\n').length + 1;
  const top: DocumentSymbol[] = [];
  const open: { depth: number; symbol: DocumentSymbol }[] = [];
  headings.forEach((heading, index) => {
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    const made = headingSymbol(heading, next?.place.start.line ?? last);
    while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop();
    const parent = open.at(-1)?.symbol;
    if (parent) (parent.children ??= []).push(made);
    else top.push(made);
    open.push({ depth: heading.depth, symbol: made });
  });
  return top;
}

function headingSymbol({ text, place }: Heading, endLine: number): DocumentSymbol {
  const end = { line: Math.max(endLine, place.end.line + 1), column: 1 };
  return symbol(text || '#', SymbolKind.String, { ...place, end }, place);
}

function symbol(
  name: string,
  kind: SymbolKind,
  place: Place,
  selection: Pick<Place, 'start' | 'end'>,
): DocumentSymbol {
  return { name, kind, range: rangeOf(place), selectionRange: rangeOf(selection) };
}

/** The links of a file that lead to files of the handbook. */
export function linksOf(handbook: Handbook, path: string, uriOf: UriOf): DocumentLink[] {
  const file = handbook.files.find((each) => each.path === path);
  if (!file) return [];
  const links: DocumentLink[] = [];
  for (const { thing, place, as } of namesIn(handbook, file)) {
    const [target] = as === 'link' ? definitionsOf(thing) : [];
    if (!target) continue;
    const { line } = target.start;
    links.push({
      range: rangeOf(place),
      target: `${uriOf(target.path)}${line > 1 ? `#L${line}` : ''}`,
    });
  }
  for (const document of file.documents)
    for (const link of document.body?.links ?? []) {
      const target = handbook.link(document, link.url);
      if (target.kind === 'attachment')
        links.push({ range: rangeOf(link.place), target: uriOf(target.path) });
    }
  return links;
}
