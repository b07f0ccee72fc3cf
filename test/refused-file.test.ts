// What the file system refuses is told by its path as seen from here, and is no fault of the program.
import { chmodSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { main } from '../src/commands.ts';
import { inFolder, parseArchive } from './archive.ts';

test('a read-only list is left alone, and told by its own name', async () => {
  const shop = parseArchive(`-- handbook.yaml --
title: Example Shop operations
extends: minimal
-- runbooks/search/slow.md --
# Search is slow
-- urls.txt --
/runbooks/search/slow/
`);
  await inFolder(shop, async (root) => {
    chmodSync(join(root, 'urls.txt'), 0o444);
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      expect(await main(['urls', '--write', '--root', root])).toBe(2);
      expect(told.mock.calls.join('')).toBe(
        `handrail: \`${relative('', join(root, 'urls.txt'))}\` cannot be read or written (EACCES); check its permissions, and those of its folder\n`,
      );
    } finally {
      told.mockRestore();
    }
    expect(readFileSync(join(root, 'urls.txt'), 'utf8')).toBe('/runbooks/search/slow/\n');
  });
});
