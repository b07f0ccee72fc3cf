// The one issue about what is overdue: what becomes of it, whichever forge keeps it.

/** An issue as the forge has it. */
export interface Tracked {
  /** Its number in the repository or project. */
  number: number;
  isOpen: boolean;
  body: string;
}

/** What a forge can do about issues. */
export interface Tracker {
  /** The newest issues with the label, open and closed. */
  list(): Promise<Tracked[]>;
  /** Opens an issue with the label; gives its number. */
  open(title: string, body: string): Promise<number>;
  /** Sets the text, and opens the issue again where it is closed. */
  edit(issue: Tracked, body: string): Promise<void>;
  /** Says why, and closes. */
  close(issue: Tracked, why: string): Promise<void>;
}

/** The first line of the format `overdue`: marks the issue, and says how much there is. */
const MARK = /^<!-- handrail:overdue (\d+) -->/;

/** The title of the issue; people may change it. */
export const TITLE = 'Overdue in the operations handbook';

const DONE = 'Nothing is overdue any more.';

/**
 * Brings the issue up to date: opens it, opens it again, edits it where its text has changed, or closes
 * it. It is known by its label, which only people of the project can give, and its first line.
 *
 * @param body What `check --format overdue` printed.
 * @returns What was done, in a sentence.
 * @throws Error for a text of another kind; ForgeError where the forge refuses.
 */
export async function track(tracker: Tracker, body: string): Promise<string> {
  const number = MARK.exec(body)?.[1];
  if (number === undefined)
    throw new Error('This is no report of the format `overdue`; nothing is done about the issue');
  const known = (await tracker.list()).filter((each) => MARK.test(each.body));
  const issue = known.find(({ isOpen }) => isOpen) ?? known[0];
  if (number === '0') {
    if (!issue?.isOpen) return 'Nothing is overdue.';
    await tracker.close(issue, DONE);
    return `Nothing is overdue any more; issue ${issue.number} is closed.`;
  }
  const overdue = `${number} overdue`;
  if (!issue) return `${overdue}; issue ${await tracker.open(TITLE, body)} is new.`;
  const isSame = plain(issue.body) === plain(body);
  if (issue.isOpen && isSame) return `${overdue}; issue ${issue.number} says so already.`;
  await tracker.edit(issue, body);
  return `${overdue}; issue ${issue.number} is ${issue.isOpen ? 'up to date' : 'open again'}.`;
}

/** A text as forges may give it back: with other line ends, and without the last one. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
