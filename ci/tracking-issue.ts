// Run in CI: `node ci/tracking-issue.ts REPORT` brings the issue about what is overdue up to date.
import { readFileSync } from 'node:fs';
import { githubTracker } from './github.ts';
import { gitlabTracker } from './gitlab.ts';
import { TITLE, track, type Tracker } from './tracker.ts';

/** The forge that this run is on. */
function trackerOf(env: NodeJS.ProcessEnv): Tracker {
  const { HANDRAIL_TOKEN: token, HANDRAIL_LABEL: label = 'overdue' } = env;
  const at = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`The variable \`${name}\` is missing; CI sets it`);
    return value;
  };
  if (!token)
    throw new Error('There is no token that may write issues; give one in `HANDRAIL_TOKEN`');
  if (env['GITLAB_CI'])
    return gitlabTracker({ api: at('CI_API_V4_URL'), token }, at('CI_PROJECT_ID'), label);
  const access = { api: at('GITHUB_API_URL'), graphql: at('GITHUB_GRAPHQL_URL'), token };
  return githubTracker(access, at('GITHUB_REPOSITORY'), label);
}

try {
  const body = readFileSync(process.argv[2] ?? '', 'utf8');
  console.log(await track(trackerOf(process.env), body));
} catch (error) {
  const why = (error as Error).message.replace(/\s+/g, ' ');
  // GitHub shows the line with the run.
  const before = process.env['GITHUB_ACTIONS'] ? `::error title=${TITLE}::` : '';
  console.log(`${before}The tracking issue is not up to date: ${why.replaceAll('%', '%25')}`);
  process.exitCode = 1;
}
