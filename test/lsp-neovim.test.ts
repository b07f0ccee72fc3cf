// The language server in a real editor: what Neovim shows of it, kept as a screen of text.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingTools, toolEnvironment, toolPath } from '../scripts/ensure-tools.ts';

const missing = missingTools('nvim');

test.skipIf(missing !== undefined)(
  `Neovim shows findings, completion and definitions${missing === undefined ? '' : ` (${missing})`}`,
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-neovim-'));
    try {
      const [root, out] = [join(folder, 'content'), join(folder, 'screen.txt')];
      cpSync(join(import.meta.dirname, '../content'), root, { recursive: true });
      const script = join(import.meta.dirname, 'lsp-neovim.lua');
      execFileSync(toolPath('nvim')!, ['--headless', '--clean', '-u', script], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          ...toolEnvironment('nvim'),
          XDG_STATE_HOME: folder,
          ROOT: root,
          NODE: process.execPath,
          CLI: join(import.meta.dirname, '../src/cli.ts'),
          OUT: out,
        },
      });
      await expect(readFileSync(out, 'utf8')).toMatchFileSnapshot('lsp-neovim.txt');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
