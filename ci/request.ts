// Asks a forge over HTTP and reads its JSON; what goes wrong is one sentence without the token.

/** What keeps a forge from doing what it is asked; said as it is, and never with a stack. */
export class ForgeError extends Error {
  override name = 'ForgeError';
}

/** The longest that is waited for an answer, in milliseconds. */
const PATIENCE = 30_000;

export interface Asking {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT';
  headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
}

/**
 * The answer of a forge; undefined where it is empty.
 *
 * @throws ForgeError where there is no answer in time, or one that refuses.
 */
export async function request(
  url: string,
  { method = 'GET', headers, body }: Asking,
): Promise<unknown> {
  const what = `${method} ${new URL(url).pathname}`;
  const text = await fetch(url, {
    method,
    headers: {
      'user-agent': 'handrail',
      ...headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    // A redirect could lead the token to another host.
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).then(
    async (response) => {
      const answer = await response.text();
      if (response.ok) return answer;
      throw new ForgeError(`\`${what}\` was answered with ${response.status}${reason(answer)}`);
    },
    (error: unknown) => {
      const { name, cause } = error as Error & { cause?: { code?: string } };
      const why = name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? name);
      throw new ForgeError(`\`${what}\` got no answer (${why})`);
    },
  );
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ForgeError(`\`${what}\` was answered with something else than JSON`);
  }
}

/** What the forge says of a refusal, where it says it in JSON. */
function reason(answer: string): string {
  try {
    const { message, error } = JSON.parse(answer) as Record<string, unknown>;
    const why = message ?? error;
    return why === undefined ? '' : `: ${typeof why === 'string' ? why : JSON.stringify(why)}`;
  } catch {
    return '';
  }
}
