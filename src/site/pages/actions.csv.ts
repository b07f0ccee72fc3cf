// The register of actions as CSV, for a spreadsheet.
import { csv, registerColumns, registerRows } from '../../views/actions.ts';
import { href, site } from '../context.ts';

export function GET(): Response {
  return new Response(csv(registerColumns, registerRows(site().handbook, href)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
