// A scripted repository in a folder of its own: files, commits, branches, and commands run in it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CLI = join(import.meta.dirname, '../src/cli.ts');

export class Repository {
  readonly root: string;

  /** @param files The files of the first commit; without them the folder is no repository. */
  constructor(root: string, files?: ReadonlyMap<string, string | Buffer>) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    if (!files) return;
    this.git('init', '--quiet', '--initial-branch', 'main');
    for (const [path, text] of files) this.write(path, String(text));
    this.commit();
  }

  git(...words: string[]): string {
    const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com'];
    return execFileSync('git', [...identity, ...words], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  /** @param on The day of the commit, `YYYY-MM-DD`. */
  commit(on = '2026-11-20'): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'Change', `--date=${on}T12:00:00Z`);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** @throws Error where the file does not hold `from`. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    this.write(path, text.replace(from, to));
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.root, to)), { recursive: true });
    renameSync(join(this.root, from), join(this.root, to));
  }

  /** What `handrail` prints as of 2026-11-21, trouble marked with `! `, and its exit code at the end. */
  run(...words: string[]): string {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [CLI, ...words, '--as-of', '2026-11-21'],
      { cwd: this.root, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    );
    const trouble = stderr.replace(/^(?=.)/gm, '! ');
    return `${stdout}${trouble}exit ${status}\n`;
  }

  since(ref = 'main', ...words: string[]): string {
    return this.run('check', '--since', ref, ...words);
  }
}
