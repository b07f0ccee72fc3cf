// The register of actions as JSON.
import { registerRows } from '../../../views/actions.ts';
import { href, site } from '../../context.ts';

export function GET(): Response {
  const { handbook } = site();
  const actions = registerRows(handbook, href);
  return Response.json({ version: 1, asOf: handbook.today, actions });
}
