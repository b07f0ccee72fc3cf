// Root folder → Handbook: load, parse, join. Checker and site both come in here.
import { setImmediate } from 'node:timers/promises';
import { relative } from 'node:path';
import { diskTree, HANDBOOK_FILE, load, LoadError, type KindFile, type Loaded } from './load.ts';
import { dateIn } from './model/calendar.ts';
import { startFile, type ParsedFile, type Started } from './model/document.ts';
import type { Fault } from './model/fault.ts';
import type { Handbook } from './model/handbook.ts';
import { kinds, type KindName } from './model/kind.ts';
import { readSettings, type Settings } from './model/settings.ts';
import type { Alert } from './model/alert.ts';
import { readBaseline, type BaselineEntry } from './model/baseline.ts';
import { sitePages } from './model/own-pages.ts';
import { readPublished } from './model/published.ts';
import { sloFile } from './model/slo.ts';
import type { SourceFile } from './model/source.ts';
import { troubleFault } from './model/trouble.ts';
import { BodyParser, LocalParser, type Parser } from './parse-bodies.ts';
import type { Tree } from './tree.ts';
import { readOpenSlo } from './sources/openslo.ts';
import { parseAlertmanager, type AlertmanagerFile } from './sources/alertmanager.ts';
import { parseRuleFile } from './sources/prometheus.ts';
import { readPyrra } from './sources/pyrra.ts';
import { readSloth } from './sources/sloth.ts';

/** The handbook cannot be opened at all: a wrong root, or nothing in it. Told with exit code 2. */
export class OpenError extends Error {}

export interface OpenOptions {
  /** The date of the check, `YYYY-MM-DD`; today in the handbook's time zone when absent. */
  asOf?: string;
  /** The clock, read at the door. */
  now: Date;
  /** Where the files come from; the disk when absent. */
  tree?: Tree;
  /** A handbook of the same globs; what it parsed of a source that is the same object is taken over. */
  like?: Handbook;
  /** The entries of the baseline before the change that is checked; absent where it makes the list. */
  formerBaseline?: readonly BaselineEntry[];
  /** `urls.txt` before the change that is checked; what a line promised there is promised still. */
  formerPublished?: SourceFile;
  /** `true` for a caller that can do with a handbook without documents. */
  mayBeEmpty?: boolean;
  /** Of which files the style of the Markdown is judged, where `document/style` is on; all when absent. */
  styleOf?: (path: string) => boolean;
  /** `true` to parse bodies in this process; for a caller that may be lost to a parser's crash. */
  inProcess?: boolean;
}

/** How many files are read between two breaths. */
const BREATH = 100;

/**
 * Opens the handbook of a root folder.
 *
 * @throws OpenError when there is no handbook.yaml, or no file of any kind.
 */
export async function openHandbook(root: string, options: OpenOptions): Promise<Handbook> {
  const shown = relative('', root) || '.';
  const { tree = diskTree(root) } = options;
  const source = tree.read(HANDBOOK_FILE);
  if (source.trouble?.kind === 'unreadable')
    throw new OpenError(
      source.trouble.reason === 'ENOENT'
        ? `There is no \`${HANDBOOK_FILE}\` in \`${shown}\`; write one, or name another root with \`--root\``
        : `\`${HANDBOOK_FILE}\` in \`${shown}\` cannot be read (${source.trouble.reason}); check its permissions`,
    );
  const settings = readSettings(source);
  const loaded = loadOrRefuse(tree, settings);
  if (!options.mayBeEmpty) refuseEmpty(shown, settings, loaded);
  const handbook = await parse(root, settings, loaded, options);
  if (tree.head && loaded.attachments.size > 0) {
    const { linkedFlaws } = await import('./model/attachment.ts');
    handbook.attachmentFlaws = linkedFlaws(handbook, tree.head.bind(tree));
  }
  return handbook;
}

function loadOrRefuse(tree: Tree, settings: Settings): Loaded {
  try {
    return load(tree, settings);
  } catch (error) {
    throw error instanceof LoadError ? new OpenError(error.message) : error;
  }
}

/** A glob that names something and finds nothing is a mistake, not an empty handbook. */
function refuseEmpty(shown: string, settings: Settings, loaded: Loaded): void {
  if (loaded.empty.length > 0) {
    const [kind] = loaded.empty;
    throw new OpenError(
      `\`content.${kind}\` in \`${HANDBOOK_FILE}\` matches no file: ${settings.content[kind!]
        .map((glob) => `\`${glob}\``)
        .join(', ')}; correct the glob, or remove the line`,
    );
  }
  if (loaded.files.length === 0)
    throw new OpenError(
      `No document is in \`${shown}\`; add one, or say in \`content\` of \`${HANDBOOK_FILE}\` where they are`,
    );
}

async function parse(
  root: string,
  settings: Settings,
  loaded: Loaded,
  options: OpenOptions,
): Promise<Handbook> {
  const parsed = parsedBy(options.like);
  const documents = loaded.files.filter(
    ({ kind }) => !['rules', 'slos'].includes(kinds[kind].format),
  );
  const unparsed = documents.filter((file) => !parsed(file));
  const parser: Parser = options.inProcess ? new LocalParser() : new BodyParser(unparsed.length);
  const started = new Map<KindFile, Started>();
  for (const file of unparsed) {
    const kind = file.kind as Exclude<KindName, 'alert'>;
    const start = startFile(file.source, kind, file.base, settings.limits);
    started.set(file, start);
    if (start.body) parser.add(start.body);
    // Children get their work only when this process lets go for a moment.
    if (started.size % BREATH === 0) await setImmediate();
  }
  const results = parser.results();
  // While children parse, this process loads what it needs afterwards.
  await setImmediate();
  const { rules } = await import('./rules/index.ts');
  const { Handbook } = await import('./model/handbook.ts');
  const files: ParsedFile[] = [
    {
      path: settings.path,
      source: settings.source,
      kind: 'handbook',
      documents: [],
      faults: settings.faults,
    },
  ];
  const alertmanager = readAlertmanager(settings, loaded, files);
  const { published } = loaded;
  const unlisted = published && troubleFault(published);
  // A list that cannot be read must not pass for one that is not there.
  if (unlisted)
    files.push({
      path: published.path,
      source: published,
      kind: 'handbook',
      documents: [],
      faults: [unlisted],
    });
  const baseline = loaded.baseline && readBaseline(loaded.baseline);
  if (baseline)
    files.push({
      path: loaded.baseline!.path,
      source: loaded.baseline!,
      kind: 'handbook',
      documents: [],
      faults: [...baseline.faults],
    });
  const alerts: Alert[] = [];
  const alertsOf = Map.groupBy(options.like?.alerts ?? [], ({ path }) => path);
  for (const loadedFile of loaded.files) {
    const { kind, source } = loadedFile;
    const { format } = kinds[kind];
    if (format !== 'slos' && format !== 'rules') continue;
    const known = parsed(loadedFile);
    if (known) {
      files.push(known);
      for (const alert of alertsOf.get(source.path) ?? []) alerts.push(alert);
      continue;
    }
    if (format === 'slos') {
      files.push(sloFile(source, [readOpenSlo, readSloth, readPyrra], settings.limits));
      continue;
    }
    const trouble = troubleFault(source);
    const faults: Fault[] = trouble ? [trouble] : [];
    if (!trouble || trouble.kind === 'encoding') {
      const file = parseRuleFile(source, settings.limits);
      for (const alert of file.alerts) alerts.push(alert);
      for (const fault of file.faults) faults.push(fault);
    }
    files.push({ path: source.path, source, kind, documents: [], faults });
  }
  const waiting = [...started.values()].filter((each) => each.body !== undefined);
  (await results).forEach((result, index) => waiting[index]!.finish(result));
  if (isJudged(settings)) {
    const { addStyleFaults } = await import('./style.ts');
    const { styleOf = () => true } = options;
    const own = [...started.values()].map(({ file }) => file);
    await addStyleFaults(
      root,
      own.filter(({ path }) => styleOf(path)),
    );
  }
  for (const file of documents) files.push(started.get(file)?.file ?? parsed(file)!);
  return new Handbook({
    settings,
    files,
    alerts,
    attachments: loaded.attachments,
    routing: alertmanager?.routing,
    sitePages: sitePages(rules),
    baseline: baseline?.entries ?? [],
    formerBaseline: options.formerBaseline,
    published: readPublished(published, options.formerPublished),
    today: options.asOf ?? dateIn(settings.timezone, options.now),
  });
}

/** Whether the style of Markdown is judged: it takes longer than all the rest, and presets leave it off. */
function isJudged({ levels }: Settings): boolean {
  return (levels['document/style'] ?? 'off') !== 'off';
}

/** A function that gives what another handbook parsed of the same source. */
function parsedBy(like: Handbook | undefined): (file: KindFile) => ParsedFile | undefined {
  const byPath = new Map(like?.files.map((file) => [file.path, file]));
  return ({ kind, source }) => {
    const file = byPath.get(source.path);
    return file?.source === source && file.kind === kind ? file : undefined;
  };
}

/** The routes of the Alertmanager configuration; what is wrong with the file goes to `files`. */
function readAlertmanager(
  settings: Settings,
  { alertmanager: source }: Loaded,
  files: ParsedFile[],
): AlertmanagerFile | undefined {
  if (!source) return undefined;
  const trouble = troubleFault(source);
  // Nothing of a file that is not there can be shown; the line that names it can.
  const place = settings.place('/alerts/alertmanager') ?? settings.top;
  if (trouble?.kind === 'syntax') {
    settings.faults.push({
      ...trouble,
      reason: `The Alertmanager configuration \`${source.path}\`: ${trouble.reason[0]!.toLowerCase()}${trouble.reason.slice(1)}`,
      place,
    });
    return undefined;
  }
  const read = parseAlertmanager(source, settings.limits);
  const faults = [...(trouble ? [trouble] : []), ...read.faults];
  files.push({ path: source.path, source, kind: 'handbook', documents: [], faults });
  return read;
}
