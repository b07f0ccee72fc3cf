// Routing: which receivers of an Alertmanager an alert reaches, as its tree of routes says.
import type { Alert } from './alert.ts';
import { matchesRe2 } from './re2.ts';
import type { Place } from './place.ts';

/** One condition of a route; a label that an alert does not have when it fires is empty. */
export interface Matcher {
  label: string;
  value: string;
  /** True where the value is a regular expression of RE2, which the whole label matches. */
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
 * @param own The labels that an alert has from its rule or not at all. Any other that the rule does not
 *   set may come from the series or from Prometheus, so what it holds is not known. Without them the
 *   labels of the rule are all that there are.
 * @returns undefined where that is known only when the alert fires.
 */
export function routesOf(
  root: Route,
  alert: Alert,
  own?: ReadonlySet<string>,
): Route[] | undefined {
  const labels = new Map([...alert.labels].map(([name, { value }]) => [name, value]));
  labels.set('alertname', alert.name);
  const taken = below(root, (label) =>
    !own || own.has(label) ? (labels.get(label) ?? '') : labels.get(label),
  );
  return taken && [...new Set(taken)];
}

/** The value of a label; undefined where only the alert that fires has it. */
type Labels = (label: string) => string | undefined;

function below(route: Route, labels: Labels): Route[] | undefined {
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

function matchesAll({ matchers }: Route, labels: Labels): boolean | undefined {
  let known = true;
  for (const { label, value, pattern, not } of matchers) {
    const own = labels(label);
    const matches =
      own === undefined || isTemplate(own)
        ? undefined
        : pattern
          ? matchesPattern(value, own)
          : value === own;
    if (matches === undefined) known = false;
    else if (matches === not) return false;
  }
  return known || undefined;
}

const known = new Map<string, Map<string, boolean | undefined>>();

/** A handbook has many alerts and few patterns and labels; each pair of them is asked once. */
function matchesPattern(pattern: string, value: string): boolean | undefined {
  let values = known.get(pattern);
  if (!values) known.set(pattern, (values = new Map<string, boolean | undefined>()));
  if (!values.has(value)) values.set(value, matchesRe2(pattern, value));
  return values.get(value);
}
