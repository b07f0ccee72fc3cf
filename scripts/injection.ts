// Tries to inject a command through every parameter of a built site, and prints what the pages did.
import {
  attack,
  injectionTable,
  pagesWithParameters,
  type Outcome,
} from '../test/browser/injection.ts';
import { launch, serve } from '../test/browser/site.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/injection.ts FOLDER    (the folder of a built site)');
  process.exit(2);
}
const { server, origin } = await serve(folder);
const browser = await launch();
try {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const outcomes: Outcome[] = [];
  for (const path of pagesWithParameters(folder)) {
    await page.goto(`${origin}${path}?-`);
    outcomes.push(...(await attack(page, path)));
  }
  console.log(injectionTable(outcomes));
} finally {
  await browser.close();
  server.close();
}
