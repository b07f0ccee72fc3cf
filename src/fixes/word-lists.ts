// Words of a file that are to be one of a short list: severities, roles, risks, causes, rules of waivers.
import type { Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import type { Place } from '../model/place.ts';
import { fold } from '../model/policy.ts';
import { waivable } from '../model/waiver.ts';
import { pointerOf } from '../model/yaml.ts';

/** A word, and those that it may be. */
export interface Word {
  /** The rule that tells of it where it is none of them. */
  rule: string;
  place: Place;
  written: string;
  known: readonly string[];
  /** True for a key of a mapping. */
  isKey?: true;
}

/** The words of a document that have a list; whether they are on it, the rules know. */
export function wordsOf(handbook: Handbook, document: Document): Word[] {
  const {
    severities,
    roles = [],
    changes,
    postmortems,
    parameters,
    environments,
  } = handbook.policy;
  const words: Word[] = [];
  const add = (rule: string, pointer: string, known: readonly string[] | undefined) => {
    const written = handbook.valueAt(document, pointer);
    if (typeof written === 'string' && known)
      words.push({ rule, place: document.place(pointer), written, known });
  };
  const each = (
    list: string,
    field: string,
    rule: string,
    known: readonly string[] | undefined,
  ) => {
    for (const { at } of handbook.items(document, list)) add(rule, `${at}/${field}`, known);
  };
  switch (document.kind) {
    case 'waiver':
      add('waiver/complete', '/rule', waivable(handbook));
      break;
    case 'incident': {
      add('incident/known-severity', '/severity', severities && namesOf(severities));
      const { filled, unknown } = handbook.incidents.rolesOf(document);
      // A role that is filled already cannot be meant a second time.
      const known = namesOf(roles.filter(({ id }) => !filled.has(id)));
      for (const written of unknown) {
        const place = document.keyPlace(`/roles${pointerOf([written])}`);
        words.push({ rule: 'incident/has-roles', place, written, known, isKey: true });
      }
      break;
    }
    case 'rfc':
      each('/change/checklist', 'item', 'rfc/checklist', [
        ...(changes?.checklist ?? []).map(({ id }) => id),
        ...(changes?.risks ?? []).flatMap((risk) => risk.checklist ?? []),
      ]);
      add(
        'rfc/risk',
        '/change/kind',
        changes?.kinds?.map(({ id }) => id),
      );
      add('rfc/risk', '/risk', changes?.risks && namesOf(changes.risks));
      break;
    case 'change':
      add(
        'rfc/risk',
        '/kind',
        changes?.kinds?.map(({ id }) => id),
      );
      add('rfc/risk', '/risk', changes?.risks && namesOf(changes.risks));
      break;
    case 'postmortem':
      each('/causes', 'category', 'postmortem/known-causes', postmortems?.causes);
      break;
    case 'parameter':
      each('/parameters', 'source', 'config/source', parameters?.sources);
      break;
    case 'runbook': {
      const { environments: declared } = document.data;
      for (const index of Array.isArray(declared) ? declared.keys() : [])
        add(
          'runbook/known-environments',
          `/environments/${index}`,
          environments && namesOf(environments),
        );
      break;
    }
    default:
  }
  return words;
}

/** The words of the labels of a rule file. */
export function wordsOfAlerts(handbook: Handbook, path: string): Word[] {
  const { severityLabel, otherSeverities, serviceLabel } = handbook.settings.alerts;
  const lists: [string, string, readonly string[]][] = [
    [
      'alert/known-severity',
      severityLabel,
      [...namesOf(handbook.policy.severities ?? []), ...otherSeverities],
    ],
    ['alert/known-service', serviceLabel, handbook.of('service').map(({ id }) => id)],
  ];
  return handbook.alerts
    .filter((alert) => alert.path === path)
    .flatMap((alert) =>
      lists.flatMap(([rule, name, known]): Word[] => {
        const label = alert.labels.get(name);
        return label === undefined || label.value.includes('{{')
          ? []
          : [{ rule, place: label.place, written: label.value, known }];
      }),
    );
}

/** What things may be called; of spellings that mean the same, the first. */
function namesOf(
  list: readonly { id: string; label?: string; aliases?: readonly string[] }[],
): string[] {
  const names = list.flatMap(({ id, label, aliases = [] }) => [
    id,
    ...(label === undefined ? [] : [label]),
    ...aliases,
  ]);
  const byFold = new Map(names.toReversed().map((name) => [fold(name), name]));
  return [...byFold.values()];
}
