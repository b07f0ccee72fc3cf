// A Handbook of which only some files are gone through, while everything else can still be looked up.
import type { ParsedFile } from '../model/document.ts';
import type { FaultKind } from '../model/fault.ts';
import type { Handbook } from '../model/handbook.ts';
import type { KindName } from '../model/kind.ts';

export type Narrowed = Partial<Record<keyof Handbook, unknown>>;

/**
 * The handbook as a rule sees it that is to judge some files alone: what goes through documents, alerts
 * or files gives those of these files, in their order; what looks something up finds it everywhere.
 */
export function narrowed(handbook: Handbook, files: readonly ParsedFile[]): Handbook {
  const documents = files.flatMap((file) => file.documents);
  const paths = new Set(files.map(({ path }) => path));
  const withAlerts = files.some(({ kind }) => kind === 'alert');
  const own: Narrowed = {
    files,
    documents,
    alerts: withAlerts ? handbook.alerts.filter(({ path }) => paths.has(path)) : [],
    of: (kind: KindName) => documents.filter((document) => document.kind === kind),
    *faults(kind: FaultKind) {
      for (const file of files)
        for (const fault of file.faults) if (fault.kind === kind) yield { fault, file };
    },
    *references() {
      for (const from of documents)
        for (const reference of from.references) yield { from, reference };
      if (!paths.has(handbook.settings.path)) return;
      for (const each of handbook.references()) if (each.from === undefined) yield each;
    },
    documentsInUse: (kinds?: readonly string[]) =>
      documents.filter(
        (document) =>
          (kinds === undefined || kinds.includes(document.kind)) &&
          handbook.isPublished(document) &&
          !handbook.isRetired(document),
      ),
    runbooksInUse: () => inUse('runbook').filter((document) => handbook.isPublished(document)),
    servicesInUse: () => inUse('service'),
    servicesInProduction: () => production(),
    servicesOfTiers: (tiers: readonly number[] | undefined) =>
      production().filter(
        ({ data: { tier } }) => typeof tier === 'number' && tiers?.includes(tier),
      ),
    get actions() {
      return documents
        .filter(({ kind }) => ['postmortem', 'drill', 'risk'].includes(kind))
        .filter((document) => handbook.isPublished(document))
        .flatMap((document) => handbook.actionsOf(document));
    },
  };
  const inUse = (kind: KindName) =>
    documents.filter((document) => document.kind === kind && !handbook.isRetired(document));
  const production = () =>
    inUse('service').filter(
      (service) =>
        handbook.isPublished(service) &&
        (service.data['lifecycle'] ?? 'production') === 'production',
    );
  return standIn(handbook, own);
}

/** The handbook with other answers to some questions. */
function standIn(handbook: Handbook, own: Narrowed): Handbook {
  const bound = new Map<unknown, unknown>();
  return new Proxy(handbook, {
    get(target, name) {
      if (Object.hasOwn(own, name)) return own[name as keyof Narrowed];
      const known = bound.get(name);
      if (known) return known;
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const method: unknown = value.bind(target);
      bound.set(name, method);
      return method;
    },
  });
}
