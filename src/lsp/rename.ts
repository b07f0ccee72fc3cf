// Rename: which names can change, and every edit that goes with it.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { kinds, slug, urlOf } from '../model/kind.ts';
import type { Place, Point } from '../model/place.ts';
import type { Json } from '../model/yaml.ts';
import { aliasEdit, redirectsEdit } from './address-edits.ts';
import { baseOf } from '../workspace/read-file.ts';
import {
  addressEdit,
  baselineEdits,
  Edits,
  labelEdits,
  ownLinkEdits,
  wordEdit,
} from './rename-edits.ts';
import { touches } from './positions.ts';
import { pathWithId } from './texts.ts';
import { requiredSubjects, saysItsId, type Thing } from './names.ts';
import { renamedSlos } from './slo-renames.ts';
import { mentionsOf, namedAt } from './things.ts';

/** Why something cannot be renamed, as the author is told. */
export class Refusal extends Error {}

export interface Renamable {
  thing: Extract<Thing, { kind: 'document' | 'alert' }>;
  /** What the editor marks, and the name to begin with. */
  place: Pick<Place, 'start' | 'end'>;
  name: string;
}

/**
 * What a rename at a point would change.
 *
 * @throws Refusal where nothing can be renamed there.
 */
export function renamableAt(handbook: Handbook, path: string, point: Point): Renamable {
  const named = namedAt(handbook, path, point);
  const own = handbook.atPath(path);
  if (!named) {
    const field = ['/title', '/name'].find((each) => own && touches(own.place(each), point));
    if (!own || !field)
      throw new Refusal(
        'Nothing here has an id; put the cursor on a name, or on the title to rename this document',
      );
    return {
      thing: renamable(handbook, { kind: 'document', document: own }),
      place: own.place(field),
      name: own.id,
    };
  }
  const thing = renamable(handbook, named.thing);
  const name = thing.kind === 'alert' ? thing.name : thing.document.id;
  return { thing, place: wordEdit(handbook, named.place, name, name)?.place ?? named.place, name };
}

/** The thing, where it may have another name. */
function renamable(handbook: Handbook, thing: Thing): Renamable['thing'] {
  if (thing.kind === 'rule')
    throw new Refusal('The id of a rule is fixed, so that waivers keep to it');
  if (thing.kind === 'heading')
    throw new Refusal(
      'A heading is edited where it is written; `redirects` in `handbook.yaml` keeps its old address',
    );
  if (thing.kind === 'alert') return thing;
  const { kind, id } = thing.document;
  if (kind === 'rfc') throw new Refusal('An RFC goes by its number, which never changes');
  if (kind === 'slo')
    throw new Refusal('An SLO goes by the name that its own format gives it; rename it there');
  if (kind === 'waiver') throw new Refusal('A waiver goes by the finding that it accepts');
  if (handbook.get(kind, id) !== thing.document)
    throw new Refusal(`Two documents are called \`${id}\`; rename the file of one of them first`);
  if (
    (['guide', 'playbook', 'template', 'control', 'runbook'].includes(kind) &&
      asksFor(handbook.policy, id)) ||
    requiredSubjects(handbook).some(
      ({ subject, place }) => !place && subject.toLowerCase() === `${kind}:${id}`,
    )
  )
    throw new Refusal(
      `The policy asks for \`${id}\` by this name; change it in \`handbook.yaml\` first`,
    );
  return thing;
}

function asksFor(value: Json | undefined, id: string): boolean {
  if (typeof value === 'string') return value === id;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => asksFor(each, id));
}

/** What a rename changes: edits by path, and the files that get another path. */
export interface Renaming {
  edits: Edits;
  files: { from: string; to: string }[];
}

/**
 * Everything that a new name changes.
 *
 * @throws Refusal for a name that cannot be given.
 */
export function rename(handbook: Handbook, { thing }: Renamable, written: string): Renaming {
  const name = written.trim();
  return thing.kind === 'alert'
    ? renameAlert(handbook, thing, name)
    : renameDocument(handbook, thing.document, name);
}

function renameAlert(
  handbook: Handbook,
  thing: Extract<Thing, { kind: 'alert' }>,
  name: string,
): Renaming {
  if (!/^[A-Za-z_][\w:.-]*$/.test(name))
    throw new Refusal(`\`${name}\` is no name of an alert; use letters, digits and underscores`);
  const old = thing.name;
  const isOther = name.toLowerCase() !== old.toLowerCase();
  const taken = handbook.alertsNamed(name)[0];
  if (isOther && taken)
    throw new Refusal(`\`${taken.path}\` has an alert \`${taken.name}\` already`);
  const edits = new Edits(handbook);
  const url = `/alerts/${slug(name)}/`;
  const former = thing.alerts[0]!.url;
  for (const alert of thing.alerts) edits.replace(alert.place, alert.name, name);
  for (const { place, as } of mentionsOf(handbook, thing)) {
    if (as === 'word') edits.replace(place, old, name);
    if (as === 'link') edits.add(addressEdit(handbook, place, former, url));
  }
  for (const edit of labelEdits(handbook, 'alertname', old, name)) edits.add(edit);
  for (const edit of baselineEdits(handbook, 'subject', `alert:${old}`, `alert:${name}`))
    edits.add(edit);
  if (handbook.published.some((each) => each.url === former) && url !== former)
    edits.add(redirectsEdit(handbook, [[former, url]]));
  return { edits, files: [] };
}

function renameDocument(handbook: Handbook, document: Document, name: string): Renaming {
  const { kind, path, url } = document;
  const folder = document.id.split('/').slice(0, -1).join('/');
  const id = name.includes('/') || folder === '' ? name : `${folder}/${name}`;
  if (id.split('/').some((step) => step === '' || slug(step) !== step))
    throw new Refusal(`\`${name}\` is no id; use lower-case letters, digits and hyphens`);
  const taken = handbook.get(kind, id);
  if (taken && taken !== document)
    throw new Refusal(`\`${taken.path}\` is called \`${id}\` already`);
  const edits = new Edits(handbook);
  const files: Renaming['files'] = [];
  if (id === document.id) return { edits, files };
  const next = urlOf(kind, id);
  const inList = saysItsId(document);
  const to = inList ? path : newPath(handbook, document, id);
  if (!inList && (handbook.attachments.has(to) || handbook.files.some((each) => each.path === to)))
    throw new Refusal(`There is a file \`${to}\` already`);
  if (inList) edits.replace(document.place('/id'), document.id, id);
  else files.push({ from: path, to });
  renameMentions(handbook, edits, document, { id, url: next, path: to });
  if (!inList) for (const edit of ownLinkEdits(handbook, document, to)) edits.add(edit);
  if (!inList) for (const edit of baselineEdits(handbook, 'path', path, to)) edits.add(edit);
  for (const waiver of handbook.of('waiver'))
    if (!inList && waiver.data['path'] === path) edits.replace(waiver.place('/path'), path, to);
  const { serviceLabel, ownerLabel } = handbook.settings.alerts;
  const label = kind === 'service' ? serviceLabel : kind === 'team' ? ownerLabel : undefined;
  if (label !== undefined)
    for (const edit of labelEdits(handbook, label, document.id, id)) edits.add(edit);
  if (kind === 'service') {
    files.push(...ruleFilesOf(handbook, document, id));
    renameSlos(handbook, edits);
  }
  if (kinds[kind].page && handbook.isPublished(document)) edits.add(aliasEdit(document, url, next));
  return { edits, files };
}

/** What is said of a document elsewhere, by its new id, address and path. */
function renameMentions(
  handbook: Handbook,
  edits: Edits,
  document: Document,
  now: Pick<Document, 'id' | 'url' | 'path'>,
): void {
  const { kind, id, url } = document;
  for (const { place, as } of mentionsOf(handbook, { kind: 'document', document }, true)) {
    if (as === 'word') edits.replace(place, id, now.id);
    if (as === 'link')
      edits.add(addressEdit(handbook, place, url, now.url, { document, to: now.path }));
  }
  const subjects = [`${kind}:${id}`, `${kind}:${now.id}`] as const;
  for (const edit of baselineEdits(handbook, 'subject', ...subjects)) edits.add(edit);
}

/** SLOs that are called after their service go with it; no file of theirs can keep an alias. */
function renameSlos(handbook: Handbook, edits: Edits): void {
  const renamed = renamedSlos(handbook, edits);
  for (const [slo, now] of renamed) renameMentions(handbook, edits, slo, now);
  const moves = renamed
    .map(([slo, now]) => [slo.url, now.url] as const)
    .filter(([url]) => handbook.published.some((each) => each.url === url));
  if (moves.length > 0) edits.add(redirectsEdit(handbook, moves));
}

function newPath(handbook: Handbook, { kind, path }: Document, id: string): string {
  const base = baseOf(handbook.settings, kind, path);
  const index = /\/((?:index|readme)\.[^./]+)$/i.exec(path)?.[1];
  return index ? `${base ? `${base}/` : ''}${id}/${index}` : pathWithId(path, base, id);
}

/** The rule files whose name alone says that their alerts are of a service. */
function ruleFilesOf(handbook: Handbook, service: Document, id: string): Renaming['files'] {
  const { serviceLabel } = handbook.settings.alerts;
  const paths = handbook.alerts
    .filter((alert) => !alert.labels.has(serviceLabel) && handbook.serviceOf(alert) === service)
    .map(({ path }) => path)
    .filter(
      (path) =>
        path
          .split('/')
          .at(-1)!
          .replace(/\.ya?ml$/, '') === service.id,
    );
  return [...new Set(paths)].map((from) => ({
    from,
    to: from.replace(/[^/]+(\.ya?ml)$/, `${id}$1`),
  }));
}
