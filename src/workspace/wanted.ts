// Which paths decide about a handbook, so that an edit of them is followed.
import { BASELINE_FILE, HANDBOOK_FILE, PUBLISHED_FILE } from '../load.ts';
import type { Settings } from '../model/settings.ts';
import picomatch from 'picomatch';

/** True for a path that decides about the handbook, or that it would take for a document. */
export function isWanted({ content, alerts }: Settings, path: string): boolean {
  if ([HANDBOOK_FILE, PUBLISHED_FILE, BASELINE_FILE, alerts.alertmanager].includes(path))
    return true;
  return Object.values(content).some((globs) => picomatch.isMatch(path, [...globs]));
}
