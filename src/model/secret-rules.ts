// secretlint's rules as a second opinion: they know the tokens of many services, and are asked only
// where a text holds one of the words with which such a token begins.
import { createRequire } from 'node:module';

/** What a rule of secretlint is handed, as far as its rules on texts use it. */
interface Context {
  createTranslator: () => () => object;
  report: (finding: { range: readonly [number, number] }) => void;
  ignore: () => void;
}

interface LentRule {
  meta: { id: string };
  create(
    context: Context,
    options: object,
  ): { file?: (source: { content: string; filePath: string; contentType: 'text' }) => unknown };
}

/** A secret that a rule found in a text. */
export interface LentSecret {
  what: string;
  start: number;
  end: number;
}

const PREFIX = '@secretlint/secretlint-rule-';

/** The rules that are asked, and what each finds. */
const ASKED: Readonly<Record<string, string>> = {
  '1password': 'A 1Password token',
  anthropic: 'An Anthropic key',
  cloudflare: 'A Cloudflare token',
  docker: 'A Docker token',
  figma: 'A Figma token',
  github: 'A GitHub token',
  gitlab: 'A GitLab token',
  grafana: 'A Grafana token',
  groq: 'A Groq key',
  'hashicorp-vault': 'A Vault token',
  huggingface: 'A Hugging Face token',
  linear: 'A Linear key',
  notion: 'A Notion token',
  npm: 'A token of the npm registry',
  openai: 'An OpenAI key',
  sendgrid: 'A SendGrid key',
  shopify: 'A Shopify token',
  slack: 'A Slack token',
  stripe: 'A Stripe key',
  tailscale: 'A Tailscale key',
  vercel: 'A Vercel token',
};

/**
 * The rules that are not asked: secret-patterns.ts has the same forms and knows what stands in for a
 * value, and a comment in a document switches nothing off.
 */
export const UNASKED: readonly string[] = [
  'aws',
  'basicauth',
  'database-connection-string',
  'databricks',
  'filter-comments',
  'gcp',
  'privatekey',
];

/** With what the tokens of the asked rules begin, and that something long follows. */
const BEGINS =
  /[-_.](?<=(?<![A-Za-z0-9])(?:ops_|sk-|cf(?:k|ut|at)_|dckr_pat_|figd_|gh[pousr]_|github_pat_|glpat-|gl(?:c|sa)_|gsk_|hv[sbr]\.|hf_|lin_api_|ntn_|npm_|_authToken|SG\.|shp(?:at|ca|pa|ss)_|xox[a-z]-|xapp-|[rs]k_(?:live|test)_|tskey-|vc[piark]_))(?=[\w.+/=-]{16})/g;

/** How many characters before and after a beginning the rules are shown; no token is longer. */
const BEFORE = 24;
const AFTER = 1500;
/** How many beginnings of one text are looked at. */
const LIMIT = 100;

let loaded: readonly LentRule[] | undefined;

/** The rules, which are loaded for the first text that may need them. */
export function lentRules(): readonly LentRule[] {
  loaded ??= (
    createRequire(import.meta.url)(`${PREFIX}preset-recommend`) as { rules: readonly LentRule[] }
  ).rules;
  return loaded;
}

/** The name of a rule without secretlint's prefix, such as `github`. */
export function lentName({ meta }: LentRule): string {
  return meta.id.replace(PREFIX, '');
}

/** The secrets that secretlint's rules find in a text, as offsets in it. */
export function lentSecretsIn(text: string): LentSecret[] {
  const found: LentSecret[] = [];
  let count = 0;
  for (const { index } of text.matchAll(BEGINS)) {
    if (++count > LIMIT) break;
    if (found.some(({ start, end }) => start <= index && index < end)) continue;
    // A rule on all of a hostile text would take seconds; on this part it cannot.
    const from = Math.max(0, index - BEFORE);
    const content = text.slice(from, index + AFTER);
    for (const rule of lentRules()) {
      const what = ASKED[lentName(rule)];
      if (what === undefined) continue;
      const context: Context = {
        createTranslator: () => () => ({}),
        report: ({ range: [start, end] }) => {
          if (start + from <= index && index < end + from)
            found.push({ what, start: start + from, end: end + from });
        },
        ignore: () => undefined,
      };
      rule.create(context, {}).file?.({ content, filePath: 'document.md', contentType: 'text' });
    }
  }
  return found;
}
