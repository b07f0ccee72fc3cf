// A Handbook + new texts of some of its files → the Handbook that they make. Nothing is read from disk.
import { startFile, type ParsedFile } from './model/document.ts';
import { Handbook } from './model/handbook.ts';
import { idOf, kinds, type KindName } from './model/kind.ts';
import type { Alert } from './model/alert.ts';
import { sloFile } from './model/slo.ts';
import { BodyParser, LocalParser } from './parse-bodies.ts';
import { readOpenSlo } from './sources/openslo.ts';
import { parseRuleFile } from './sources/prometheus.ts';
import { readPyrra } from './sources/pyrra.ts';
import { readSloth } from './sources/sloth.ts';

/** What became of a file's text: the text itself, and that its byte order mark is gone. */
export interface Retext {
  text: string;
  bom: boolean;
}

/**
 * Reads files of a handbook again, by their new texts; the others stay as they are read.
 *
 * @param texts Path → text with `\n` at the end of each line. Neither handbook.yaml nor the
 *   configuration that it names may be among them, nor a file that could not be read.
 * @param inProcess `true` to parse bodies in this process, which a crash of the parser would end.
 */
export async function reread(
  handbook: Handbook,
  texts: ReadonlyMap<string, Retext>,
  inProcess = false,
): Promise<Handbook> {
  const alerts = new Map<string, Alert[]>();
  const waiting: ReturnType<typeof startFile>[] = [];
  const { limits } = handbook.settings;
  const files = handbook.files.map((file): ParsedFile => {
    const retext = texts.get(file.path);
    if (!retext || file.kind === 'handbook') return file;
    const { bom: _bom, ...rest } = file.source;
    const source = { ...rest, text: retext.text, ...(retext.bom && { bom: true }) };
    const { path, kind } = file;
    if (kind === 'alert') {
      const read = parseRuleFile(source, limits);
      alerts.set(path, read.alerts);
      return { path, source, kind, documents: [], faults: read.faults };
    }
    if (kinds[kind].format === 'slos')
      return sloFile(source, [readOpenSlo, readSloth, readPyrra], limits);
    const started = startFile(source, kind, baseOf(file, kind), limits);
    if (started.body) waiting.push(started);
    return started.file;
  });
  const parser = inProcess ? new LocalParser() : new BodyParser(waiting.length);
  for (const { body } of waiting) parser.add(body!);
  (await parser.results()).forEach((result, index) => {
    waiting[index]!.finish(result);
  });
  return new Handbook({
    settings: handbook.settings,
    files,
    alerts: inPlace(handbook.alerts, alerts),
    attachments: handbook.attachments,
    attachmentFlaws: handbook.attachmentFlaws,
    routing: handbook.routing,
    sitePages: [...handbook.pages].flatMap(([path, page]) => (page === 'site' ? [path] : [])),
    published: handbook.published,
    baseline: handbook.baseline,
    today: handbook.today,
  });
}

/** The fixed part of the glob that found a file, by the id that it gave. */
function baseOf({ path, documents }: ParsedFile, kind: Exclude<KindName, 'alert'>): string {
  const steps = path.split('/').slice(0, -1);
  const bases = steps.map((_, index) => steps.slice(0, steps.length - index).join('/'));
  return bases.find((base) => idOf(path, base, kind) === documents[0]?.id) ?? '';
}

/** The alerts of all files, those of some replaced where they stood. */
function inPlace(old: readonly Alert[], replaced: ReadonlyMap<string, readonly Alert[]>): Alert[] {
  const left = new Map(replaced);
  const alerts = old.flatMap((alert) => {
    if (!replaced.has(alert.path)) return [alert];
    const first = left.get(alert.path) ?? [];
    left.delete(alert.path);
    return first;
  });
  return [...alerts, ...[...left.values()].flat()];
}
