// Parameters as rows: what each is called, what it is without configuration, and how it is changed.
import { text, type Document } from '../model/document.ts';
import type { Handbook } from '../model/handbook.ts';
import { mappings } from '../model/incidents.ts';

export interface Parameter {
  document: Document;
  service: Document | undefined;
  name: string;
  /** As it is written; what is no text as JSON. */
  default: string | undefined;
  description: string | undefined;
  source: string | undefined;
  /** Undefined where nobody says. */
  runtime: boolean | undefined;
  /** Why it cannot be changed without a deployment. */
  reason: string | undefined;
}

/** The parameters of a document, in the order of its file. */
export function parametersOf(handbook: Handbook, document: Document): Parameter[] {
  const service = handbook.named(document, '/service');
  return mappings(document.data['parameters']).map(({ item }) => {
    const say = (field: string) => {
      const value = item[field];
      return typeof value === 'string' ? value : undefined;
    };
    const value = item['default'];
    return {
      document,
      service,
      name: say('name') ?? '',
      default:
        value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value),
      description: say('description'),
      source: say('source'),
      runtime: typeof item['runtime'] === 'boolean' ? item['runtime'] : undefined,
      reason: say('reason'),
    };
  });
}

/** What a document's parameters are those of: its service, else its own title. */
export function ownerName({ document, service }: Parameter): string {
  return service?.title ?? text(document, 'service') ?? document.title;
}
