// Every incident as JSON; tools for customer support read here which are open.
import { incidentRows } from '../../../views/report-rows.ts';
import { href, site } from '../../context.ts';

export function GET(): Response {
  const { handbook } = site();
  const incidents = incidentRows(handbook, href);
  return Response.json({ version: 1, asOf: handbook.today, incidents });
}
