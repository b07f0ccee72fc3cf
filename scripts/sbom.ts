// Prints what is installed with this program as a CycloneDX document: every package of the lock file that
// is not for development alone. The same lock file gives the same bytes.
// `npm sbom --omit=dev` leaves out whatever a development dependency needs as well.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of a lock file, as far as it is told of here. */
export interface LockedPackage {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Lock {
  name: string;
  version: string;
  packages: Record<string, LockedPackage>;
}

interface Component {
  type: 'library' | 'application';
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  scope?: 'required' | 'optional';
  hashes?: { alg: string; content: string }[];
  licenses?: (
    { license: { id: string } } | { license: { name: string } } | { expression: string }
  )[];
}

export interface Sbom {
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  serialNumber: string;
  version: 1;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha512: 'SHA-512',
  sha384: 'SHA-384',
  sha256: 'SHA-256',
  sha1: 'SHA-1',
};

/** The name of the package at a path of the lock file. */
export function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** The paths of the packages that are installed without those for development. */
export function shipped({ packages }: Lock): string[] {
  // What is `devOptional` is optional for us and needed in development: it is installed either way.
  return Object.keys(packages).filter((path) => path !== '' && packages[path]!.dev !== true);
}

/** The bill of materials of a lock file. */
export function sbom(lock: Lock): Sbom {
  const paths = shipped(lock);
  const root = component(lock.name, lock.packages['']!, lock.version);
  const byRef = new Map<string, Component>();
  const needs = new Map<string, Set<string>>();
  for (const path of ['', ...paths]) {
    const locked = lock.packages[path]!;
    const own = path === '' ? root : component(nameAt(path), locked);
    if (path !== '') byRef.set(own['bom-ref'], own);
    const wanted = needs.get(own['bom-ref']) ?? new Set<string>();
    needs.set(own['bom-ref'], wanted);
    for (const name of Object.keys({
      ...locked.dependencies,
      ...locked.optionalDependencies,
      ...locked.peerDependencies,
    })) {
      const at = resolve(lock, path, name);
      if (at !== undefined && lock.packages[at]!.dev !== true)
        wanted.add(component(nameAt(at), lock.packages[at]!)['bom-ref']);
    }
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([lock.version, lock.packages]))
    .digest('hex');
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5')}`,
    version: 1,
    metadata: { component: { ...root, type: 'application' } },
    components: [...byRef.values()].sort((a, b) => order(a['bom-ref'], b['bom-ref'])),
    dependencies: [...needs]
      .map(([ref, wanted]) => ({ ref, dependsOn: [...wanted].sort(order) }))
      .sort((a, b) => order(a.ref, b.ref)),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function component(name: string, locked: LockedPackage, own?: string): Component {
  const version = locked.version ?? own ?? '0.0.0';
  const hashes = (locked.integrity ?? '').split(' ').flatMap((each) => {
    const [algorithm = '', digest = ''] = each.split(/-(.*)/s);
    const alg = ALGORITHMS[algorithm];
    return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
  });
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(own === undefined && {
      scope: locked.optional || locked.devOptional ? 'optional' : 'required',
    }),
    ...(hashes.length > 0 && { hashes }),
    ...(locked.license !== undefined && { licenses: [license(locked.license)] }),
  };
}

function license(text: string): NonNullable<Component['licenses']>[number] {
  if (/^[\w.+-]+$/.test(text)) return { license: { id: text } };
  return /^\(?[\w.+-]+(?:\s(?:AND|OR|WITH)\s)/.test(text)
    ? { expression: text }
    : { license: { name: text } };
}

/** Where Node finds a package that another one asks for: beside it, or in a folder above. */
function resolve({ packages }: Lock, from: string, name: string): string | undefined {
  for (let folder: string | undefined = from; folder !== undefined; folder = above(folder)) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
  }
  return undefined;
}

function above(folder: string): string | undefined {
  if (folder === '') return undefined;
  const at = folder.lastIndexOf('/node_modules/');
  return at === -1 ? '' : folder.slice(0, at);
}

if (import.meta.main) {
  const lock = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
  ) as Lock;
  process.stdout.write(`${JSON.stringify(sbom(lock), null, 2)}\n`);
}
