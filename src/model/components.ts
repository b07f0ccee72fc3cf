// The MDX components that a document may use, each with its attributes: the allow-list.

export interface Attribute {
  /** The values that it takes; any text when absent. */
  values?: readonly string[];
  required?: boolean;
  /** The kind of document whose id it holds. */
  references?: 'service' | 'runbook';
  description: string;
}

export interface Component {
  summary: string;
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether it stands in a line of text, and whether it holds Markdown. */
  inline: boolean;
  children: boolean;
}

export const components: Readonly<Record<string, Component>> = {
  Callout: {
    summary: 'Sets a note, a tip, a caution or a danger apart from the text.',
    attributes: {
      type: {
        values: ['note', 'tip', 'caution', 'danger'],
        description: 'How much it matters; `note` when absent.',
      },
      title: { description: 'The heading of the callout.' },
    },
    inline: false,
    children: true,
  },
  Steps: {
    summary: 'Numbers the items of an ordered list as steps to work through.',
    attributes: {},
    inline: false,
    children: true,
  },
  Command: {
    summary: 'Names a command, and says whether it reads, changes or destroys.',
    attributes: {
      title: { description: 'What the command does.' },
      effect: {
        values: ['read', 'change', 'destroy'],
        description: 'What it does to the system; `read` when absent.',
      },
    },
    inline: false,
    children: true,
  },
  Service: {
    summary: 'Links to a service by its id.',
    attributes: {
      id: { required: true, references: 'service', description: 'The id of the service.' },
    },
    inline: true,
    children: true,
  },
  Runbook: {
    summary: 'Links to a runbook by its id.',
    attributes: {
      id: { required: true, references: 'runbook', description: 'The id of the runbook.' },
    },
    inline: true,
    children: true,
  },
  Policy: {
    summary: 'Shows a value of the policy, so that no document repeats a number.',
    attributes: {
      value: {
        required: true,
        description: 'The path of the value, for example `postmortems.dueWithin`.',
      },
    },
    inline: true,
    children: false,
  },
  Tabs: {
    summary: 'Shows one of several variants at a time.',
    attributes: {},
    inline: false,
    children: true,
  },
  Tab: {
    summary: 'One variant inside `Tabs`.',
    attributes: { title: { required: true, description: 'The name of the variant.' } },
    inline: false,
    children: true,
  },
};
