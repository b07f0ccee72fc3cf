// A path and a text → what the handbook makes of them, the Markdown body parsed in another process.
import type { Alert } from '../model/alert.ts';
import { startFile, type ParsedFile } from '../model/document.ts';
import type { Fault } from '../model/fault.ts';
import { fixedPart, kinds, type KindName } from '../model/kind.ts';
import type { Settings } from '../model/settings.ts';
import { sloFile } from '../model/slo.ts';
import type { SourceFile } from '../model/source.ts';
import { troubleFault } from '../model/trouble.ts';
import { readOpenSlo } from '../sources/openslo.ts';
import { parseRuleFile } from '../sources/prometheus.ts';
import { readPyrra } from '../sources/pyrra.ts';
import { readSloth } from '../sources/sloth.ts';
import picomatch from 'picomatch';
import type { BodyService } from './body-service.ts';

export interface Reading {
  file: ParsedFile;
  alerts: Alert[];
}

/** Reads a file of a kind in the same way as the opening of a handbook does. */
export async function readFile(
  source: SourceFile,
  kind: KindName,
  settings: Settings,
  bodies: BodyService,
): Promise<Reading> {
  const { path } = source;
  if (kinds[kind].format === 'slos') return { file: readSlos(source, settings), alerts: [] };
  if (kind === 'alert') {
    const trouble = troubleFault(source);
    const faults: Fault[] = trouble ? [trouble] : [];
    const read =
      !trouble || trouble.kind === 'encoding'
        ? parseRuleFile(source, settings.limits)
        : { alerts: [], faults: [] };
    for (const fault of read.faults) faults.push(fault);
    return { file: { path, source, kind, documents: [], faults }, alerts: read.alerts };
  }
  const started = startFile(source, kind, baseOf(settings, kind, path), settings.limits);
  if (started.body) started.finish(await bodies.parse(started.body));
  return { file: started.file, alerts: [] };
}

/** Reads a file of SLOs, of whichever tool it is. */
export function readSlos(source: SourceFile, { limits }: Settings): ParsedFile {
  return sloFile(source, [readOpenSlo, readSloth, readPyrra], limits);
}

/** The fixed part of the glob that finds a file, to which ids are relative. */
export function baseOf(settings: Settings, kind: KindName, path: string): string {
  const globs = settings.content[kind].map((glob) => glob.replace(/^\.\//, ''));
  const glob = globs.find((each) => !each.startsWith('!') && picomatch.isMatch(path, each));
  return glob === undefined ? '' : fixedPart(glob);
}
