// A run that is guided by coverage: a text that reaches new code is kept, and changed further.
import { Coverage } from './coverage.ts';
import { doors, type Door } from './doors.ts';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import { wrongPlace } from './verify.ts';

/** How many texts are read between two looks at the coverage, which takes a while. */
const ROUND = 400;
/** In milliseconds of processor time, while blocks are counted, which takes most of it. */
const SLOW = 2000;
const LONGEST = 20_000;

/** Runs for some minutes; true where no door failed. */
export async function guided({
  minutes,
  seed,
}: {
  minutes: number;
  seed: number;
}): Promise<boolean> {
  const coverage = new Coverage();
  const random = new Random(seed, 13);
  const corpus = new Map(
    doors.map((door) => [door, door.seeds.map((text) => text.slice(0, LONGEST))]),
  );
  const failures = new Map<string, string>();
  const start = performance.now();
  let count = 0;
  const run = (door: Door, text: string) => {
    count++;
    const wrong = attempt(door, text);
    // Of failures that are told alike the shortest is the one to look at.
    if (wrong !== undefined) {
      const key = `${door.name}: ${wrong}`;
      const known = failures.get(key);
      if (known === undefined || text.length < known.length) failures.set(key, text);
    }
  };
  for (const [door, texts] of corpus) for (const text of texts) run(door, text);
  coverage.take();
  const begun = coverage.characters;
  const said = { at: start, size: 0 };
  const tell = () => {
    const size = [...corpus.values()].reduce((sum, texts) => sum + texts.length, 0);
    process.stderr.write(
      `${Math.round((performance.now() - start) / 1000)} s: ${count} texts, ${size} kept, ${coverage.characters} characters reached (${begun} by the seeds), ${failures.size} failures\n`,
    );
    Object.assign(said, { at: performance.now(), size });
  };
  tell();
  while (performance.now() - start < minutes * 60_000) {
    const door = random.of(doors);
    const texts = corpus.get(door)!;
    const tried = Array.from({ length: ROUND }, () => changed(random, door, texts));
    for (const text of tried) run(door, text);
    const fresh = coverage.take();
    if (fresh.size > 0) keep(coverage, fresh, door, tried, texts);
    if (performance.now() - said.at > 30_000) tell();
  }
  tell();
  for (const [key, text] of failures)
    process.stdout.write(`${key}\n  ${JSON.stringify(text.slice(0, 600))}\n`);
  process.stdout.write(
    `guided, ${minutes} minutes, seed ${seed}: ${count} texts, ${begun} → ${coverage.characters} characters of src reached, ${failures.size} failures\n`,
  );
  return failures.size === 0;
}

/** Keeps the texts of a round that reach what none before them did. */
function keep(
  coverage: Coverage,
  fresh: Map<string, number[]>,
  door: Door,
  tried: readonly string[],
  texts: string[],
): void {
  for (const text of tried) {
    attempt(door, text);
    if (coverage.hits(fresh)) texts.push(text);
    if ([...fresh.values()].every(({ length }) => length === 0)) return;
  }
}

function changed(random: Random, door: Door, texts: readonly string[]): string {
  // What was kept last is most likely to lead further.
  const recent = random.oneIn(2) ? texts.slice(-20) : texts;
  let text = mutate(random, random.of(recent), door.words, texts);
  if (random.oneIn(3)) {
    const at = random.below(text.length + 1);
    const end = at + random.below(Math.min(40, text.length - at + 1));
    const piece = text.slice(at, end);
    text = random.oneIn(2)
      ? text.slice(0, at) + text.slice(end)
      : text.slice(0, end) + piece.repeat(random.oneIn(20) ? 200 : 1) + text.slice(end);
  }
  return text.replaceAll('\r\n', '\n').slice(0, LONGEST);
}

/** What is wrong with how a door reads a text; undefined where nothing is. */
function attempt(door: Door, text: string): string | undefined {
  const before = spent();
  try {
    const lines = text.split('\n');
    for (const place of door.read(text)) {
      const wrong = wrongPlace(place, () => lines);
      if (wrong) return `a position ${wrong.replace(/^.*-\d+:\d+ /, '')}`;
    }
  } catch (error) {
    return `uncaught: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ') ?? String(error)}`;
  }
  return spent() - before > SLOW ? 'slow' : undefined;
}

function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
