// A new document of any kind as text: what is known is filled in, and what is not is said in words.
import type { Handbook } from '../model/handbook.ts';
import type { KindName } from '../model/kind.ts';
import { basisOf } from './basis.ts';
import { change, rfc } from './changes.ts';
import { Draft } from './draft.ts';
import type { Field, Made, Scaffold, Values } from './field.ts';
import { incident, postmortem } from './incidents.ts';
import { alert, budget, slo } from './objectives.ts';
import { person, team } from './people.ts';
import { control, drill, parameter, risk, vendor, waiver } from './registers.ts';
import { guide, playbook, runbook, template } from './runbooks.ts';
import { service } from './service.ts';

export type { Field, Scaffold, Values };

const makers: Readonly<Record<KindName, (draft: Draft) => Made>> = {
  person,
  team,
  service,
  alert,
  runbook,
  playbook,
  incident,
  postmortem,
  rfc,
  change,
  drill,
  slo,
  risk,
  vendor,
  control,
  parameter,
  template,
  guide,
  waiver,
  budget,
};

/**
 * A new document: where it belongs, its text, and what somebody still has to write.
 *
 * @param values Fields by their names, as texts: `title`, `owner`, `service`, `severity` and so on,
 *   the parts of a mapping by their own (`rto`, `schedule`), the roles of an incident by their ids,
 *   and `id` for another file name. What does not fit a field is left out and told.
 * @param handbook Gives the day, the policy and the folders. Without one the default preset holds,
 *   and no date is filled in.
 */
export function scaffold(kind: KindName, values: Values, handbook?: Handbook): Scaffold {
  const draft = new Draft(kind, values, basisOf(handbook));
  const { path, text, append } = makers[kind](draft);
  if (!append && handbook?.files.some((file) => file.path === path))
    draft.ask(`There is already a file \`${path}\`; choose another \`id\``);
  return { path, text, append, remaining: draft.remaining, fields: [...draft.fields.values()] };
}
