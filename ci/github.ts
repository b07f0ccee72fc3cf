// Issues and comments on GitHub, through its API.
import { ForgeError, request } from './request.ts';
import type { Tracked, Tracker } from './tracker.ts';

export interface GithubAccess {
  /** `GITHUB_API_URL`, without a slash at its end. */
  api: string;
  /** `GITHUB_GRAPHQL_URL`. */
  graphql: string;
  token: string;
}

const headers = ({ token }: GithubAccess) => ({
  accept: 'application/vnd.github+json',
  authorization: `Bearer ${token}`,
  'x-github-api-version': '2022-11-28',
});

interface Issue {
  number: number;
  state: string;
  body: string | null;
  pull_request?: unknown;
}

/** The issues of a repository (`owner/name`) with a label. */
export function githubTracker(access: GithubAccess, repository: string, label: string): Tracker {
  const issues = `${access.api}/repos/${repository}/issues`;
  const ask = (url: string, method: 'GET' | 'POST' | 'PATCH', body?: unknown) =>
    request(url, { method, headers: headers(access), ...(body !== undefined && { body }) });
  return {
    async list() {
      const query = new URLSearchParams({ labels: label, state: 'all', per_page: '100' });
      const found = (await ask(`${issues}?${query}`, 'GET')) as Issue[];
      return found
        .filter((each) => each.pull_request === undefined)
        .map(({ number, state, body }): Tracked => ({
          number,
          isOpen: state === 'open',
          body: body ?? '',
        }));
    },
    async open(title, body) {
      const made = (await ask(issues, 'POST', { title, body, labels: [label] })) as Issue;
      return made.number;
    },
    async edit({ number, isOpen }, body) {
      await ask(`${issues}/${number}`, 'PATCH', { body, ...(!isOpen && { state: 'open' }) });
    },
    async close({ number }, why) {
      await ask(`${issues}/${number}/comments`, 'POST', { body: why });
      await ask(`${issues}/${number}`, 'PATCH', { state: 'closed', state_reason: 'completed' });
    },
  };
}

const COMMENTS = `query ($id: ID!, $after: String) {
  node(id: $id) { ... on PullRequest { comments(first: 100, after: $after) {
    nodes { id body viewerDidAuthor }
    pageInfo { hasNextPage endCursor }
  } } }
}`;
const ADD =
  'mutation ($id: ID!, $body: String!) { addComment(input: { subjectId: $id, body: $body }) { clientMutationId } }';
const UPDATE =
  'mutation ($id: ID!, $body: String!) { updateIssueComment(input: { id: $id, body: $body }) { clientMutationId } }';

interface Comments {
  nodes: { id: string; body: string; viewerDidAuthor: boolean }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Keeps one comment on a pull request: the one that this token's user wrote and that begins with the
 * first line of `body`. Nobody else's is ever edited.
 *
 * @param id The pull request's `node_id`.
 * @param isNews False where there is nothing to begin a comment for; one that is there is edited.
 * @returns What was done, in a sentence.
 * @throws ForgeError where GitHub refuses.
 */
export async function keepComment(
  access: GithubAccess,
  id: string,
  body: string,
  isNews: boolean,
): Promise<string> {
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const answer = (await request(access.graphql, {
      method: 'POST',
      headers: headers(access),
      body: { query, variables },
    })) as { data?: unknown; errors?: { message: string }[] };
    const refusal = answer.errors?.[0]?.message;
    if (refusal !== undefined) throw new ForgeError(`GitHub refuses the comment: ${refusal}`);
    return answer.data;
  };
  const mark = body.slice(0, body.indexOf('\n'));
  for (let after: string | null = null; ;) {
    const { node } = (await ask(COMMENTS, { id, after })) as {
      node: { comments: Comments } | null;
    };
    if (!node?.comments) throw new ForgeError('GitHub does not know this pull request');
    const { nodes, pageInfo } = node.comments;
    const own = nodes.find((each) => each.viewerDidAuthor && each.body.startsWith(mark));
    if (own) {
      if (own.body.replaceAll('\r\n', '\n').trim() === body.trim())
        return 'The comment says so already.';
      await ask(UPDATE, { id: own.id, body });
      return 'The comment is up to date.';
    }
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  if (!isNews) return 'There is nothing to comment on.';
  await ask(ADD, { id, body });
  return 'The comment is new.';
}
