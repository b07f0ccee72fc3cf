// A SourceFile: a path and its text, as `load` read it from disk.

/** Why a file's text is not to be trusted, found while reading it. */
export type Trouble =
  | { kind: 'not-a-file'; what: string }
  | { kind: 'unreadable'; reason: string }
  | { kind: 'too-large'; bytes: number; limit: number }
  | { kind: 'encoding'; found: string; offset: number };

export interface SourceFile {
  /** Relative to the handbook's root, with forward slashes. */
  path: string;
  /** The decoded text without a leading byte order mark; empty when it could not be read. */
  text: string;
  /** True when the file began with a byte order mark. */
  bom?: boolean;
  trouble?: Trouble;
}
