// Scaffolds of people and teams.
import { idFrom, listPathOf, pathOf } from './basis.ts';
import type { Draft } from './draft.ts';
import type { Made } from './field.ts';
import { writeYaml, writeYamlList } from './write-yaml.ts';

export function person(draft: Draft): Made {
  const name = draft.title();
  const id = idFrom(draft.given('id') ?? name, 'person');
  if (draft.basis.handbook?.get('person', id))
    draft.ask(`There is already a person \`${id}\`; give this one another \`id\``);
  const entry = {
    id,
    name,
    role: draft.take('role', 'text'),
    email: draft.take('email', 'email'),
    handles: { github: draft.take('github', 'short'), slack: draft.take('slack', 'short') },
    team: draft.reference('team', ['team'], 'Name in `team` the team that the person is in'),
  };
  return { path: listPathOf(draft.basis, 'person'), text: writeYamlList([entry]), append: true };
}

export function team(draft: Draft): Made {
  const { basis } = draft;
  const { ownership = {} } = basis.policy;
  const title = draft.title();
  const { title: _, ...head } = draft.head(title);
  const text = writeYaml({
    name: title,
    ...head,
    lead: draft.reference('lead', ['person'], 'Name in `lead` the person who leads the team'),
    members: draft.references(
      'members',
      ['person'],
      'List in `members` the people of the team, who answer for what it owns',
    ),
    channel: draft.take('channel', 'short', 'Say in `channel` where the team is reached'),
    email: draft.take('email', 'email'),
    onCall: {
      provider: draft.take('provider', 'text'),
      schedule: draft.take(
        'schedule',
        'text',
        'Name in `onCall` the `schedule` that is paged for the services of the team',
      ),
      primary: draft.reference(
        'primary',
        ['team', 'person'],
        ownership.primarySecondary
          ? 'Name in `onCall` who is paged first, as `primary`'
          : undefined,
      ),
      secondary: draft.reference(
        'secondary',
        ['team', 'person'],
        ownership.primarySecondary
          ? 'Name in `onCall` who is paged next, as `secondary`'
          : undefined,
      ),
    },
  });
  const { escalationLevels = 0 } = ownership;
  if (escalationLevels > 0)
    draft.ask(
      `List in \`escalation\` who is called when nobody answers, at least ${escalationLevels} of them`,
    );
  if (basis.handbook?.routing)
    draft.ask('List in `receivers` the receivers of the Alertmanager that reach the team');
  return { path: pathOf(basis, 'team', draft.steps(title)), text, append: false };
}
