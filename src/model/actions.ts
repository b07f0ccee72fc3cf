// Actions: what somebody does about what was learned, in postmortems, drills and risks.
import { isPublished, type Document } from './document.ts';
import type { Handbook } from './handbook.ts';
import { mappings } from './incidents.ts';

export type ActionState = 'open' | 'in-progress' | 'done' | 'cancelled';

export interface Action {
  document: Document;
  /** Where it stands in its document: `/actions/0`. */
  pointer: string;
  /** `A1`, or its number in the list where it has no id. */
  id: string;
  title: string;
  owner: Document | undefined;
  /** The owner as it is written. */
  ownerWritten: string | undefined;
  due: string | undefined;
  state: ActionState;
  type: string | undefined;
  tracker: string | undefined;
  closedOn: string | undefined;
  reason: string | undefined;
}

const STATES: readonly string[] = ['open', 'in-progress', 'done', 'cancelled'];

/** The actions of a document; one that says nothing of its state is open. */
export function actionsOf(handbook: Handbook, document: Document): Action[] {
  return mappings(document.data['actions']).map(({ item, index }) => {
    const say = (field: string) => {
      const value = item[field];
      return typeof value === 'string' ? value : undefined;
    };
    const pointer = `/actions/${index}`;
    const state = say('status');
    return {
      document,
      pointer,
      id: say('id') ?? String(index + 1),
      title: say('title') ?? '',
      owner: handbook.named(document, `${pointer}/owner`),
      ownerWritten: say('owner'),
      due: say('due'),
      state: (state !== undefined && STATES.includes(state) ? state : 'open') as ActionState,
      type: say('type'),
      tracker: say('tracker'),
      closedOn: say('closedOn'),
      reason: say('reason'),
    };
  });
}

/** Every action of every postmortem, drill and risk, in the order of their files. */
export function allActions(handbook: Handbook): Action[] {
  return (['postmortem', 'drill', 'risk'] as const).flatMap((kind) =>
    handbook
      .of(kind)
      .filter(isPublished)
      .flatMap((document) => actionsOf(handbook, document)),
  );
}

/** True for an action that somebody still has to do. */
export function isOpenAction(action: Action): boolean {
  return action.state === 'open' || action.state === 'in-progress';
}

/** True for an open action whose day is past. */
export function isOverdue(action: Action, today: string): boolean {
  return isOpenAction(action) && action.due !== undefined && action.due < today;
}
