// Issues on GitLab, through its API.
import { request } from './request.ts';
import type { Tracker } from './tracker.ts';

export interface GitlabAccess {
  /** `CI_API_V4_URL`. */
  api: string;
  /** A token that may write issues. */
  token: string;
}

interface Issue {
  iid: number;
  state: string;
  description: string | null;
}

/** The issues of a project, by its number, with a label. */
export function gitlabTracker(
  { api, token }: GitlabAccess,
  project: string,
  label: string,
): Tracker {
  const issues = `${api}/projects/${encodeURIComponent(project)}/issues`;
  const ask = (url: string, method: 'GET' | 'POST' | 'PUT', body?: unknown) =>
    request(url, {
      method,
      headers: { 'private-token': token },
      ...(body !== undefined && { body }),
    });
  return {
    async list() {
      const query = new URLSearchParams({ labels: label, per_page: '100' });
      const found = (await ask(`${issues}?${query}`, 'GET')) as Issue[];
      return found.map(({ iid, state, description }) => ({
        number: iid,
        isOpen: state === 'opened',
        body: description ?? '',
      }));
    },
    async open(title, description) {
      const made = (await ask(issues, 'POST', { title, description, labels: label })) as Issue;
      return made.iid;
    },
    async edit({ number, isOpen }, description) {
      const reopen = !isOpen && { state_event: 'reopen' };
      await ask(`${issues}/${number}`, 'PUT', { description, ...reopen });
    },
    async close({ number }, why) {
      await ask(`${issues}/${number}/notes`, 'POST', { body: why });
      await ask(`${issues}/${number}`, 'PUT', { state_event: 'close' });
    },
  };
}
