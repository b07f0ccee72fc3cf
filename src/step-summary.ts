// The job summary of a run on GitHub: the report as Markdown, after what the step has written so far.
import { appendToFile, sizeOfFile } from './replace-file.ts';
import type { Report } from './check.ts';
import { JOB_SUMMARY, jobSummary } from './report/markdown.ts';

/**
 * Appends the report to the file that GitHub shows with the run, as far as GitHub takes it.
 *
 * @param path The file that `GITHUB_STEP_SUMMARY` names.
 * @returns What went wrong, for stderr; undefined where nothing did.
 */
export function writeStepSummary(path: string, report: Report): string | undefined {
  try {
    const before = sizeOfFile(path);
    const text = `${before > 0 ? '\n' : ''}${jobSummary(report, JOB_SUMMARY - before - 1)}`;
    if (before + Buffer.byteLength(text) > JOB_SUMMARY)
      return 'The job summary of this step is full already; the report is not added to it';
    appendToFile(path, text);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `The job summary cannot be written (${code ?? 'unknown reason'}); the report is not added to it`;
  }
}
