// handbook.yaml → Settings: the handbook's name and address, its globs, and the policy it follows.
import { plainCalendar, type Calendar } from './calendar.ts';
import type { Fault } from './fault.ts';
import type { HandbookFile } from './generated/types.ts';
import { kindNames, kinds, type KindName } from './kind.ts';
import { limitsOf, type Limits } from './limits.ts';
import { nearest } from './nearest.ts';
import { Lines, span, type Place } from './place.ts';
import { isMapping, policyValue, type Level, type Policy } from './policy.ts';
import { presets } from './presets/index.ts';
import type { Preset } from './presets/preset.ts';
import { redirectEntries, type RedirectEntry } from './redirects.ts';
import { readReference, type Reference } from './reference.ts';
import { checkSchema } from './schema.ts';
import type { SourceFile } from './source.ts';
import { troubleFault } from './trouble.ts';
import { parseOneYaml, pointerOf, type Json } from './yaml.ts';

export interface Settings {
  path: string;
  source: SourceFile;
  title: string;
  description: string | undefined;
  /** Where the site is served, without a slash at the end; undefined when it is not said. */
  url: string | undefined;
  /** Where the handbook is kept; undefined when it is not said. */
  repository: HandbookFile['repository'];
  timezone: string;
  /** How much of a file is read and told. */
  limits: Limits;
  /** Whether browsers keep a copy of the site for a day without network. */
  offline: boolean;
  preset: string;
  /** Kind → globs; a leading `!` leaves out. */
  content: Readonly<Record<KindName, readonly string[]>>;
  /** The kinds whose globs handbook.yaml names itself. */
  named: ReadonlySet<KindName>;
  alerts: Preset['alerts'];
  policy: Policy;
  /** Where old addresses lead, as it is written; see `Handbook.redirects`. */
  redirects: readonly RedirectEntry[];
  /** Rule id → level, from the preset and the file. */
  levels: Readonly<Record<string, Level>>;
  faults: Fault[];
  /** True where the file cannot be read, or extends nothing: what it wants is not known. */
  unread: boolean;
  /** The place of a field of handbook.yaml, when the file says it itself. */
  place(pointer: string): Place | undefined;
  keyPlace(pointer: string): Place | undefined;
  top: Place;
}

/** Reads handbook.yaml. Faults are kept, and what could not be read has the preset's value. */
export function readSettings(source: SourceFile): Settings {
  const { path } = source;
  const lines = new Lines(source.text);
  const top = span(path, lines, 0, Math.max(1, source.text.indexOf('\n')));
  const trouble = troubleFault(source);
  const yaml = trouble ? { tree: undefined, faults: [trouble] } : parseOneYaml(path, source.text);
  const faults: Fault[] = [...yaml.faults];
  const { tree } = yaml;
  const usable =
    tree && typeof tree.data === 'object' && tree.data !== null && !Array.isArray(tree.data);
  if (faults.length === 0 && !usable)
    faults.push({
      kind: 'schema',
      reason: 'The file has no fields',
      remedy: 'begin it with `title:`',
      place: top,
    });
  if (tree && usable) faults.push(...checkSchema('handbook', tree.data, tree, top));
  const at = ({ start }: Place) => `${start.line}:${start.column}`;
  const broken = new Set(
    faults.filter((fault) => fault.kind === 'schema').map((fault) => at(fault.place)),
  );
  // A field that does not fit its schema is left at the preset's value.
  const file = (usable
    ? prune(tree.data, (pointer) => {
        const place = tree.value(pointer);
        return place !== undefined && broken.has(at(place));
      })
    : {}) as unknown as HandbookFile;

  const wanted = typeof file.extends === 'string' ? file.extends : 'standard';
  const base = Object.hasOwn(presets, wanted) ? presets[wanted] : undefined;
  if (!base) {
    const near = nearest(wanted, Object.keys(presets));
    faults.push({
      kind: 'schema',
      reason: `There is no preset \`${wanted}\``,
      remedy: near
        ? `did you mean \`${near}\`?`
        : `use one of ${Object.keys(presets)
            .map((name) => `\`${name}\``)
            .join(', ')}`,
      place: tree?.value('/extends') ?? top,
    });
  }
  const preset = base ?? presets['standard']!;
  const named = new Set<KindName>();
  const content = Object.fromEntries(
    kindNames.map((name) => {
      const written = file.content?.[name];
      if (written === undefined) return [name, preset.content?.[name] ?? kinds[name].globs];
      const globs = (typeof written === 'string' ? [written] : written).filter((glob, index) => {
        if (!leavesRoot(glob)) return true;
        const at = `/content/${name}${typeof written === 'string' ? '' : `/${index}`}`;
        faults.push({
          kind: 'schema',
          reason: `The glob \`${glob}\` leaves the root`,
          remedy: 'name a folder below the one that holds `handbook.yaml`',
          place: tree?.value(at) ?? top,
        });
        return false;
      });
      if (globs.length > 0) named.add(name);
      return [name, globs];
    }),
  ) as Record<KindName, readonly string[]>;
  return {
    path,
    source,
    title: typeof file.title === 'string' ? file.title : 'Handbook',
    description: file.description,
    url: typeof file.url === 'string' ? file.url.replace(/\/+$/, '') : undefined,
    repository: typeof file.repository?.url === 'string' ? file.repository : undefined,
    timezone: file.timezone ?? 'UTC',
    limits: limitsOf(file.limits),
    offline: file.offline !== false,
    preset: base ? wanted : 'standard',
    content,
    named,
    alerts: { ...preset.alerts, ...file.alerts },
    policy: bare(merge(preset.policy, file.policy ?? {})) as Policy,
    redirects: usable ? redirectEntries(tree) : [],
    levels: { ...preset.rules, ...file.rules },
    faults,
    unread: !usable || !base,
    place: (pointer) => (tree?.has(pointer) ? tree.value(pointer) : undefined),
    keyPlace: (pointer) => (tree?.has(pointer) ? tree.key(pointer) : undefined),
    top,
  };
}

/** True for a glob that reads above the handbook, where a pull request has no business. */
function leavesRoot(glob: string): boolean {
  return /^!?[/\\]|^!?[A-Za-z]:|(?:^|[/\\{,(|!])\.\.(?:[/\\},)|]|$)/.test(glob);
}

/** The references of handbook.yaml: the services that `alerts.services` names. */
export function settingsReferences(settings: Settings): Reference[] {
  return Object.entries(settings.alerts.services).flatMap(([glob, written]) => {
    const field = `/alerts/services/${glob.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const place = settings.place(field);
    return place ? [{ ...readReference(written, ['service']), written, field, place }] : [];
  });
}

/**
 * A value whose mappings have no keys but their own. Documents name keys of the policy, such as the type
 * of a runbook, and a type that is called `constructor` must find nothing.
 */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (!isMapping(value)) return value;
  const own = Object.create(null) as { [key: string]: Json };
  for (const [key, each] of Object.entries(value)) own[key] = bare(each);
  return own;
}

/** Mappings merge key by key; anything else, lists included, is replaced. */
function merge(base: Json | undefined, over: Json): Json {
  if (!isMapping(base) || !isMapping(over)) return over;
  const merged: { [key: string]: Json } = { ...base };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(base[key], value);
  return merged;
}

/**
 * Without the fields and items whose value is broken, however deep. `content` stays when it names an
 * unknown kind, so that the files of the others are found.
 */
function prune(
  data: { [key: string]: Json },
  isBroken: (pointer: string) => boolean,
  at = '',
): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, Json][] => {
      const pointer = at + pointerOf([key]);
      const stays = pointer === '/content' && isMapping(value);
      return isBroken(pointer) && !stays ? [] : [[key, pruneValue(value, isBroken, pointer)]];
    }),
  );
}

function pruneValue(value: Json, isBroken: (pointer: string) => boolean, at: string): Json {
  if (isMapping(value)) return prune(value, isBroken, at);
  if (!Array.isArray(value)) return value;
  return value.flatMap((item, index) => {
    const pointer = `${at}/${index}`;
    return isBroken(pointer) ? [] : [pruneValue(item, isBroken, pointer)];
  });
}

/**
 * Who sets the value of the policy at a path, for messages: `handbook.yaml:12` with the line, or
 * `the preset standard`. A list is set as a whole.
 */
export function policySetBy(settings: Settings, path: string): string {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const place = settings.place(policyPointer(settings.policy, steps.slice(0, length)));
    const isWhole = () =>
      Array.isArray(policyValue(settings.policy, steps.slice(0, length).join('.')));
    // What merges key by key is set by the file only where the file names the value itself.
    if (place && (length === steps.length || isWhole()))
      return `\`${settings.path}:${place.start.line}\``;
  }
  return `the preset \`${settings.preset}\``;
}

/** The JSON pointer of a path of the policy in handbook.yaml; items of lists go by their id. */
function policyPointer(policy: Policy, steps: readonly string[]): string {
  let value: Json | undefined = policy;
  const pointer = ['policy'];
  for (const step of steps) {
    if (Array.isArray(value)) {
      const index: number = value.findIndex((item) => isMapping(item) && item['id'] === step);
      pointer.push(String(index));
      value = value[index];
    } else {
      pointer.push(step);
      value = isMapping(value) ? value[step] : undefined;
    }
  }
  return pointerOf(pointer);
}

/** The days on which the organisation works, from the policy and the handbook's time zone. */
export function calendarOf({ policy, timezone }: Settings): Calendar {
  const { workdays, holidays = [], hours = plainCalendar.hours } = policy.calendar ?? {};
  return {
    timezone,
    workdays: workdays ? new Set(workdays) : plainCalendar.workdays,
    holidays: new Set(holidays),
    hours,
  };
}
