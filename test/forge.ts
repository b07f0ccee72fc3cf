// A forge for tests: answers what GitHub and GitLab answer about issues and comments, and keeps a log.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface Issue {
  number: number;
  state: string;
  body: string;
  title?: string;
  labels?: string;
}

interface Asked {
  title?: string;
  body?: string;
  description?: string;
  labels?: string | string[];
  state?: string;
  state_event?: string;
  query?: string;
  variables?: Record<string, string | null>;
}

export class Forge {
  readonly issues: Issue[] = [];
  readonly comments: { id: string; body: string; viewerDidAuthor: boolean }[] = [];
  /** `PATCH /repos/…/issues/1`, for all that changes something, with the text that was sent. */
  readonly writes: string[] = [];
  /** Where set, every request is refused with it. */
  refusal: string | undefined;
  #server: Server | undefined;
  url = '';

  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server?.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = request.method === 'GET' ? {} : ((await json(request)) as Asked);
    const { authorization, 'private-token': gitlab } = request.headers;
    const isKnown = authorization === 'Bearer secret' || gitlab === 'secret';
    const refusal = isKnown ? this.refusal : 'Bad credentials';
    const answer = refusal === undefined ? this.#answer(request, asked) : { message: refusal };
    response.writeHead(refusal === undefined ? 200 : 403, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  #answer({ method = '', url = '' }: IncomingMessage, asked: Asked): unknown {
    if (url === '/graphql') return { data: this.#graphql(asked) };
    const { pathname, searchParams } = new URL(url, this.url);
    if (method === 'GET') {
      const label = searchParams.get('labels');
      return this.issues
        .filter(({ labels }) => labels === label)
        .map((each) => shown(each, pathname));
    }
    this.writes.push(`${method} ${pathname}`);
    const [, number, rest] = /\/issues\/(\d+)(\/\w+)?$/.exec(pathname) ?? [];
    if (rest !== undefined) return {};
    const issue = number ? this.issues[Number(number) - 1]! : this.#opened(asked);
    issue.body = asked.body ?? asked.description ?? issue.body;
    const event = { close: 'closed', reopen: 'opened' }[asked.state_event ?? ''];
    issue.state = asked.state ?? event ?? issue.state;
    return shown(issue, pathname);
  }

  #opened({ title = '', labels = '' }: Asked): Issue {
    const number = this.issues.length + 1;
    const issue = { number, state: 'open', body: '', title, labels: String(labels) };
    this.issues.push(issue);
    return issue;
  }

  #graphql({ query = '', variables = {} }: Asked): unknown {
    const { id, body, after } = variables;
    if (query.startsWith('mutation')) {
      const known = this.comments.find((each) => each.id === id);
      this.writes.push(known ? `update ${known.id}` : `add to ${id}`);
      if (known) known.body = body!;
      else
        this.comments.push({ id: `c${this.comments.length}`, body: body!, viewerDidAuthor: true });
      return {};
    }
    // One comment a page.
    const at = Number(after ?? 0);
    const nodes = this.comments.slice(at, at + 1);
    const hasNextPage = at + 1 < this.comments.length;
    const pageInfo = { hasNextPage, endCursor: hasNextPage ? String(at + 1) : null };
    return { node: { comments: { nodes, pageInfo } } };
  }
}

/** An issue in the words of both, and with the state in the words of the one that is asked. */
function shown({ number, body, state }: Issue, pathname: string): unknown {
  // Forges give texts back with the line ends of the web.
  const text = body.replaceAll('\n', '\r\n');
  const open = pathname.startsWith('/projects/') ? 'opened' : 'open';
  const said = state.startsWith('open') ? open : state;
  return { number, iid: number, state: said, body: text, description: text };
}
