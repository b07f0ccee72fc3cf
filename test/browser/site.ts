// A built site on a local port, and a browser to look at it with.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../../scripts/ensure-browser.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder as a plain static host does: `index.html` of a folder, else `404.html`.
 *
 * @param base The path below which the site is served, such as `/ops`.
 */
export function serve(folder: string, base = ''): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname));
    let file = path.startsWith(`${base}/`) ? join(folder, path.slice(base.length)) : '';
    if (path.endsWith('/')) file = join(file, 'index.html');
    const found = existsSync(file) && statSync(file).isFile();
    if (!found) file = join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address() as { port: number };
      resolve({ server, origin: `http://127.0.0.1:${address.port}` });
    });
  });
}

/** A headless browser that asks nobody but the page's own host. */
export function launch(): Promise<Browser> {
  const path = browserPath();
  if (path === undefined) throw new Error('No browser; run `node scripts/ensure-browser.ts`');
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One page of each kind of the example handbook. */
export const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  services: '/services/',
  service: '/services/payments-api/',
  datastore: '/services/postgres-main/',
  runbooks: '/runbooks/',
  runbook: '/runbooks/checkout/api-elevated-errors/',
  procedure: '/runbooks/rabbitmq/drain-dead-letter-queue/',
  alerts: '/alerts/',
  alert: '/alerts/checkoutapierrorratehigh/',
  teams: '/teams/',
  team: '/teams/payments/',
  people: '/people/',
  person: '/people/samuel-okafor/',
  guides: '/guide/',
  guide: '/guide/incident-response/',
  actions: '/actions/',
  incidents: '/incidents/',
  incident: '/incidents/2026-10-06-checkout-errors/',
  postmortems: '/postmortems/',
  postmortem: '/postmortems/2026-10-06-checkout-errors/',
  rfcs: '/rfcs/',
  rfc: '/rfcs/0011/',
  windows: '/windows/',
  readiness: '/readiness/',
  'service-readiness': '/services/payments-api/readiness/',
  policy: '/policy/',
  health: '/health/',
  rules: '/rules/',
  rule: '/rules/alert/runbook-exists/',
  search: '/search/?q=checkout+slow',
  help: '/help/',
  changes: '/changes/',
  change: '/changes/2026-10-06-checkout-api-release/',
  drills: '/drills/',
  drill: '/drills/2026-08-20-postgres-main-restore/',
  recovery: '/recovery/',
  slos: '/slos/',
  slo: '/slos/payments-api-availability/',
  risks: '/risks/',
  risk: '/risks/one-payment-provider/',
  vendors: '/vendors/',
  vendor: '/vendors/adyen/',
  controls: '/controls/',
  control: '/controls/least-privilege/',
  parameters: '/parameters/',
  parameter: '/parameters/cart-api/',
  templates: '/templates/',
  template: '/templates/status/investigating/',
  playbooks: '/playbooks/',
  playbook: '/playbooks/major-incident/',
  contacts: '/contacts/',
  dashboards: '/dashboards/',
  calendar: '/calendar/',
  reports: '/reports/',
  weeks: '/reports/weekly/',
  week: '/reports/weekly/2026-W45/',
  months: '/reports/monthly/',
  month: '/reports/monthly/2026-11/',
  scorecard: '/reports/scorecard/',
  'ops-review': '/reports/ops-review/',
  'on-call-load': '/reports/on-call/',
  missing: '/runbooks/checkout/api-elevatd-errors/',
};
