// A failing batch made small: first fewer files, then fewer lines, then fewer characters.
import type { FuzzFile } from './documents.ts';

/** How many tries a shrinking may take. */
const TRIES = 1500;

/** The smallest files found that still fail. */
export async function shrink(
  files: readonly FuzzFile[],
  fails: (files: readonly FuzzFile[]) => Promise<boolean>,
): Promise<FuzzFile[]> {
  let tries = 0;
  /** Leaves out what can be left out of a list, in ever smaller runs. */
  const fewer = async <T>(all: readonly T[], still: (some: T[]) => Promise<boolean>) => {
    let kept = [...all];
    for (let run = Math.ceil(kept.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2))
      for (let at = 0; at < kept.length && tries < TRIES;) {
        tries++;
        const some = [...kept.slice(0, at), ...kept.slice(at + run)];
        if (await still(some)) kept = some;
        else at += run;
      }
    return kept;
  };
  let small = await fewer(files, fails);
  for (const glue of ['\n', ''])
    for (const { path } of small) {
      const text = small.find((file) => file.path === path)!.bytes.toString('utf8');
      const withText = (parts: string[]) =>
        small.map((file) =>
          file.path === path ? { path, bytes: Buffer.from(parts.join(glue)) } : file,
        );
      // Bytes that are no text cannot be cut as text.
      if (!(await fails(withText([text])))) continue;
      small = withText(await fewer(text.split(glue), (parts) => fails(withText(parts))));
    }
  return small;
}
