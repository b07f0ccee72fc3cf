// One document by itself: parsed here, where a crash ends the process, or as the product does it.
import { check } from '../../src/check.ts';
import { decode } from '../../src/load.ts';
import { startFile } from '../../src/model/document.ts';
import { parseBody } from '../../src/model/parse-body.ts';
import { openHandbook } from '../../src/open.ts';
import { rules } from '../../src/rules/index.ts';
import { CANARY } from './batch.ts';
import type { FuzzFile } from './documents.ts';
import { memoryTree } from './memory-tree.ts';

/** Parses the body of a file in this process, and does nothing with it. */
export function parsedAlone({ path, bytes }: FuzzFile): void {
  if (!/\.mdx?$/.test(path)) return;
  const { body } = startFile(decode(path, bytes), 'runbook', 'runbooks');
  if (body) parseBody(path, body.text, body.bodyAt, body.syntax);
}

/**
 * What the product makes of a document that ends the process of its parser: a finding on it, and every
 * other file told as well.
 */
export async function survives(file: FuzzFile): Promise<boolean> {
  const sound = {
    path: 'handbook.yaml',
    bytes: Buffer.from('title: Example Shop operations\nextends: minimal\n'),
  };
  const handbook = await openHandbook('.', {
    asOf: '2026-11-21',
    now: new Date(0),
    tree: memoryTree([sound, file, CANARY]),
  });
  const { diagnostics } = check(handbook, rules);
  const isTold = diagnostics.some(
    ({ place, message, severity }) =>
      place.path === file.path && severity === 'error' && message.includes('The Markdown parser'),
  );
  return isTold && diagnostics.some(({ place }) => place.path === CANARY.path);
}
