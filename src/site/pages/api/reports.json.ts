// The trend of incidents by month as JSON.
import { trendRows } from '../../../views/report-rows.ts';
import { site } from '../../context.ts';

export function GET(): Response {
  const { handbook } = site();
  return Response.json({ version: 1, asOf: handbook.today, months: trendRows(handbook) });
}
