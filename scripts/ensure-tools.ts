// Finds Prometheus, Alertmanager and Neovim for the tests that need them; on Debian it unpacks what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Each tool by the names that its packages give it. */
const NAMES = {
  prometheus: ['prometheus'],
  alertmanager: ['prometheus-alertmanager', 'alertmanager'],
  promtool: ['promtool'],
  amtool: ['amtool'],
  nvim: ['nvim'],
} as const;

/** Debian’s packages of them; what Neovim needs besides is found by its dependencies. */
const PACKAGES = ['prometheus', 'prometheus-alertmanager'];
const EDITOR = ['neovim', 'neovim-runtime'];

export type Tool = keyof typeof NAMES;

const TOOLS = Object.keys(NAMES) as Tool[];
const OWN = join(import.meta.dirname, '../node_modules/.cache/handrail/tools');

/** The path of an installed tool: on PATH, a usual place, or what this script has unpacked. */
export function toolPath(tool: Tool): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
    join(OWN, 'usr/bin'),
  ];
  const paths = folders.flatMap((folder) => NAMES[tool].map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

/**
 * Why the tests that need these tools cannot run here; undefined where all are there.
 *
 * @throws In CI, where no test may be skipped.
 */
export function missingTools(...tools: Tool[]): string | undefined {
  const missing = tools.filter((tool) => toolPath(tool) === undefined);
  if (missing.length === 0) return undefined;
  const reason = `${missing.join(' and ')} cannot be found; install Prometheus, Alertmanager and Neovim, or run \`node scripts/ensure-tools.ts\` on Debian`;
  if (process.env['CI']) throw new Error(reason);
  return reason;
}

/** What a tool that was unpacked needs to find its own files. */
export function toolEnvironment(tool: Tool): NodeJS.ProcessEnv {
  if (!toolPath(tool)?.startsWith(OWN)) return {};
  const libraries = globSync('usr/lib/*-linux-gnu*', { cwd: OWN }).map((path) => join(OWN, path));
  return {
    LD_LIBRARY_PATH: libraries.join(delimiter),
    VIMRUNTIME: join(OWN, 'usr/share/nvim/runtime'),
  };
}

/**
 * Downloads Debian’s packages and unpacks them, without root and without the services that an
 * installation starts.
 */
function unpack(): void {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-tools-'));
  const run = (command: string, words: readonly string[]) =>
    execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  // Lists of its own: those of the system may be missing, and belong to root.
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  mkdirSync(join(folder, 'cache/archives/partial'), { recursive: true });
  const own = [
    '-qq',
    ...['-o', `Dir::State::lists=${join(folder, 'lists')}`],
    ...['-o', `Dir::Cache=${join(folder, 'cache')}`],
    ...['-o', 'APT::Sandbox::User='],
  ];
  try {
    run('apt-get', [...own, 'update']);
    const isMissing = (tool: Tool) => toolPath(tool) === undefined;
    const wanted = TOOLS.some((tool) => tool !== 'nvim' && isMissing(tool)) ? PACKAGES : [];
    const editor = isMissing('nvim') ? [...EDITOR, ...librariesOf('neovim', own)] : [];
    run('apt-get', [...own, 'download', ...wanted, ...editor]);
    mkdirSync(OWN, { recursive: true });
    for (const file of globSync('*.deb', { cwd: folder })) run('dpkg', ['-x', file, OWN]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The packages of libraries that a package depends on, as far as Debian names them after libraries. */
function librariesOf(name: string, own: readonly string[]): string[] {
  const options = [
    '--recurse',
    '--no-recommends',
    '--no-suggests',
    '--no-conflicts',
    '--no-breaks',
  ];
  const listed = execFileSync(
    'apt-cache',
    [
      ...own.filter((word) => word !== '-qq'),
      'depends',
      ...options,
      '--no-replaces',
      '--no-enhances',
      name,
    ],
    { encoding: 'utf8' },
  );
  const system = /^lib(?:c6|gcc|crypt|stdc)/;
  return [...new Set(listed.match(/^(?:lib|lua-)\S+/gm))].filter((each) => !system.test(each));
}

function ensure(): void {
  const areThere = () => TOOLS.every((tool) => toolPath(tool) !== undefined);
  if (areThere()) return;
  if (existsSync('/usr/bin/apt-get')) {
    console.log('Unpacking Prometheus, Alertmanager and Neovim from Debian');
    try {
      unpack();
    } catch {
      // What apt-get and dpkg say of it stands above.
    }
    if (areThere()) return;
  }
  const missing = TOOLS.filter((tool) => toolPath(tool) === undefined);
  console.error(
    `${missing.join(', ')} cannot be found. Install Prometheus, Alertmanager and Neovim and put them on PATH; without them, the tests that need them are skipped.`,
  );
  if (process.env['CI']) process.exitCode = 1;
}

if (import.meta.main) ensure();
