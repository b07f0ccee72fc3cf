// Photographs every kind of page of the built site: phone and desktop, light and dark.
// node scripts/screenshots.ts [dist] [folder] [page…]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, PAGES, serve } from '../test/browser/site.ts';

const [dist = 'dist', folder = 'test/browser/shots', ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { server, origin } = await serve(dist);
const browser = await launch();
for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    for (const [name, path] of Object.entries(PAGES)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      if (name === 'search') await page.waitForSelector('.result');
      await page.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    await page.close();
  }
await browser.close();
server.close();
