// What a workspace tells of the handbook as it is edited.
import type { Report } from '../check.ts';

export interface Listener {
  /** Findings after an edit of the files at these paths, or of all files where they are not named. */
  report(report: Report, paths?: readonly string[]): void;
  /** The handbook cannot be opened at all; undefined once it can. */
  trouble(message: string | undefined): void;
  /** A mistake of the program, to be told and survived. */
  failed(error: unknown): void;
}
