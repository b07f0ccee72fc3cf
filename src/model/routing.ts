// Routing: which receivers of an Alertmanager an alert reaches, as its tree of routes says.
import type { Alert } from './alert.ts';
import { matchesWhole } from './pattern.ts';
import type { Place } from './place.ts';

/** One condition of a route; a label that an alert does not have is empty. */
export interface Matcher {
  label: string;
  value: string;
  /** True where the value is a regular expression, which the whole label matches. */
  pattern: boolean;
  /** True where the condition holds for every other value. */
  not: boolean;
}

export interface Route {
  /** Its own receiver, else its parent’s. */
  receiver: string;
  matchers: readonly Matcher[];
  /** True where the routes after it are asked as well. */
  continue: boolean;
  routes: readonly Route[];
  place: Place;
}

/** A template; its value is known when the alert fires. */
const isTemplate = (value: string) => value.includes('{{');

/**
 * The routes at which an alert ends, by the labels that its rule gives it. The first route that matches
 * takes it, unless that one continues; where none below a route does, the route itself takes it.
 *
 * @returns undefined where that is known only when the alert fires.
 */
export function routesOf(root: Route, alert: Alert): Route[] | undefined {
  const labels = new Map([...alert.labels].map(([name, { value }]) => [name, value]));
  labels.set('alertname', alert.name);
  const taken = below(root, labels);
  return taken && [...new Set(taken)];
}

function below(route: Route, labels: ReadonlyMap<string, string>): Route[] | undefined {
  const taken: Route[] = [];
  for (const child of route.routes) {
    const matches = matchesAll(child, labels);
    if (matches === undefined) return undefined;
    if (!matches) continue;
    const ends = below(child, labels);
    if (ends === undefined) return undefined;
    taken.push(...ends);
    if (!child.continue) break;
  }
  return taken.length > 0 ? taken : [route];
}

function matchesAll({ matchers }: Route, labels: ReadonlyMap<string, string>): boolean | undefined {
  let known = true;
  for (const { label, value, pattern, not } of matchers) {
    const own = labels.get(label) ?? '';
    const matches = isTemplate(own)
      ? undefined
      : pattern
        ? matchesWhole(value, own)
        : value === own;
    if (matches === undefined) known = false;
    else if (matches === not) return false;
  }
  return known || undefined;
}
