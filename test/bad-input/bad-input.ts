// A bad input: files of a small shop's handbook, and every line that the check prints of them.
export interface BadInput {
  /** The row of the table of bad inputs in the threat model: what kind of trouble it is. */
  row: number;
  /** What the input is. */
  name: string;
  /** Path → text or bytes. */
  files: Readonly<Record<string, string | Buffer>>;
  /** Makes what is no plain file, in the folder of the handbook. */
  prepare?: (root: string) => void;
  /** More lines of handbook.yaml. */
  handbook?: string;
  /** True for what ends the process that parses it. */
  apart?: true;
}

/** The path of the bad file, where nothing else matters about it. */
export const MDX = 'runbooks/search/cluster-red.mdx';
export const MD = 'runbooks/search/cluster-red.md';
