// Run in CI: `node ci/comment.ts REPORT.md REPORT.json` keeps the comment on a pull request up to date.
import { readFileSync } from 'node:fs';
import { keepComment } from './github.ts';

/** Says it without failing: the check has its own exit code, and a comment is no part of it. */
function skip(why: string): void {
  const text = why.replace(/\s+/g, ' ').replaceAll('%', '%25');
  console.log(`::warning title=Handrail::There is no comment on this pull request: ${text}`);
}

const [markdown = '', json = ''] = process.argv.slice(2);
const {
  HANDRAIL_TOKEN: token,
  HANDRAIL_PULL_REQUEST: id,
  GITHUB_API_URL: api,
  GITHUB_GRAPHQL_URL: graphql,
} = process.env;

if (!id || !api || !graphql) skip('this run is not about one');
else if (!token) skip('this run has no token, as in a fork');
else
  try {
    const { counts } = JSON.parse(readFileSync(json, 'utf8')) as {
      counts: { errors: number; warnings: number };
    };
    const isNews = counts.errors + counts.warnings > 0;
    const body = readFileSync(markdown, 'utf8');
    console.log(await keepComment({ api, graphql, token }, id, body, isNews));
  } catch (error) {
    skip((error as Error).message);
  }
