// The roster: the people of each team, and how customer support reaches engineers.
import { isPublished, type Document } from '../model/document.ts';
import { mappings } from '../model/entries.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Level } from './contacts.ts';

/** The people who work here by team; those of no team come last. */
export function roster(handbook: Handbook): { team: Document | undefined; people: Document[] }[] {
  const people = handbook
    .of('person')
    .filter((person) => isPublished(person) && !handbook.hasLeft(person))
    .sort((a, b) => a.title.localeCompare(b.title));
  const groups = [...handbook.of('team').filter(isPublished)]
    .sort((a, b) => a.title.localeCompare(b.title))
    .map((team) => ({
      team: team,
      people: people.filter((person) => handbook.membersOf(team).includes(person)),
    }));
  const placed = new Set(groups.flatMap((group) => group.people));
  const rest = people.filter((person) => !placed.has(person));
  return [...groups, { team: undefined, people: rest }].filter((group) => group.people.length > 0);
}

/** The policy's way from customer support to engineers. */
export function supportLadder(handbook: Handbook): Level[] {
  return (handbook.policy.support?.escalation ?? []).map((level, index) => ({
    label: level.level ?? `Level ${index + 1}`,
    to: whom(handbook, level.to),
    written: level.to,
    after: level.after,
  }));
}

/** The services that customer support reaches in a way of their own. */
export function ownSupport(handbook: Handbook): { service: Document; levels: Level[] }[] {
  return handbook
    .servicesInProduction()
    .map((service) => ({
      service,
      levels: mappings(service.data['supportEscalation']).map(({ item, index }): Level => ({
        label: typeof item['level'] === 'string' ? item['level'] : `Level ${index + 1}`,
        to: handbook.named(service, `/supportEscalation/${index}/to`),
        written: String(item['to'] ?? ''),
        after: typeof item['after'] === 'string' ? item['after'] : undefined,
      })),
    }))
    .filter(({ levels }) => levels.length > 0);
}

/** The team or the person of an id, bare or as `group:` and `user:`. */
function whom(handbook: Handbook, written: string): Document | undefined {
  const id = written.replace(/^[a-z]+:(?:[^/]+\/)?/i, '');
  return handbook.get('team', id) ?? handbook.get('person', id);
}
