// Generated from schemas/ by scripts/generate.ts; do not edit.

/**
 * Findings that were there when the handbook was first checked. `baseline.yaml` is a list of them, written by `handrail baseline`, and only ever shrinks.
 */
export interface BaselineData {
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * The file of the findings, from the root of the handbook.
   */
  path: string;
  /**
   * What they are about: `<kind>:<id>`, for an alert its name; absent for findings about a file.
   */
  subject?: string;
  /**
   * How many findings of the rule there are about it; one when absent.
   */
  count?: number;
}

/**
 * How much of an SLO’s error budget was left on a day; written by a program.
 */
export interface ErrorBudgetData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The id of the SLO.
   */
  id: string;
  /**
   * The SLO that it belongs to.
   */
  slo: string;
  /**
   * The day of the reading.
   */
  asOf: string;
  /**
   * What is left, in per cent; below 0 where more than all of it is spent.
   */
  remaining: number;
  /**
   * Where the number comes from.
   */
  source?: string;
}

/**
 * A note of a change in production: what, when, by whom.
 */
export interface ChangeNoteData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * What was changed and why.
   */
  summary?: string;
  /**
   * The services that were changed.
   *
   * @maxItems 50
   *
   * Items: The id of a service, for example `payments-api`.
   */
  services: string[];
  /**
   * When it reached production.
   */
  at: string;
  /**
   * Who made it.
   */
  by: string;
  /**
   * The RFC that it carries out, in quotes.
   */
  rfc?: string;
  /**
   * The level of risk, by its id or label in the policy.
   */
  risk?: string;
  /**
   * The kind of change, by its id in the policy.
   */
  kind?: string;
  /**
   * What ran before.
   */
  versionBefore?: string;
  /**
   * What runs since.
   */
  versionAfter?: string;
  /**
   * Until when it was watched.
   */
  monitoredUntil?: string;
  /**
   * The pull request.
   */
  pullRequest?: string;
  /**
   * `true` where it was undone.
   */
  rolledBack?: boolean;
}

/**
 * A practice that is declared and shown by evidence, because no file can prove it.
 */
export interface ControlData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * What is done.
   */
  practice?: string;
  /**
   * The date on which someone last made sure that it is done.
   */
  verified?: string;
  /**
   * Where that can be seen.
   */
  evidence?: string;
  /**
   * What it answers to, for example `SOC 2 CC8.1`.
   *
   * @maxItems 50
   *
   * Items: A clause of a framework.
   */
  frameworks?: string[];
  /**
   * The services that it concerns, where it is not all of them.
   *
   * @maxItems 100
   *
   * Items: The id of a service, for example `payments-api`.
   */
  services?: string[];
}

/**
 * A recovery, a failover or a runbook that was practised, and what it showed.
 */
export interface DrillData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * What was practised.
   */
  type: 'restore' | 'failover' | 'runbook' | 'tabletop' | 'load';
  /**
   * The service that it was practised on. A list where there were several.
   */
  service: string | string[];
  /**
   * The date.
   */
  on: string;
  /**
   * `passed` where every target was met, `partial` where gaps were found, `failed` where it could not be finished.
   */
  result: 'passed' | 'partial' | 'failed';
  /**
   * What was measured.
   */
  measured?: {
    /**
     * The time until the service worked again.
     */
    rto?: string;
    /**
     * The span of data that was lost.
     */
    rpo?: string;
  };
  /**
   * Where the record of the drill is kept.
   */
  evidence?: string;
  /**
   * The runbook that was followed.
   */
  runbook?: string;
  /**
   * Who took part.
   *
   * @maxItems 50
   *
   * Items: The id of a person, bare (`ana`) or as `user:ana`.
   */
  participants?: string[];
  /**
   * What was done and seen.
   */
  summary?: string;
  /**
   * What was missing.
   *
   * @maxItems 50
   */
  gaps?: {
    /**
     * What was missing.
     */
    text: string;
    /**
     * The id of the action that closes it.
     */
    action?: string;
    /**
     * Why it stays as it is, where no action closes it.
     */
    accepted?: string;
  }[];
  /**
   * What is done about the gaps.
   *
   * @maxItems 50
   *
   * Items: One thing that somebody does about what was learned.
   */
  actions?: {
    /**
     * The action’s id within its document, for example `A1`.
     */
    id?: string;
    /**
     * What is done, beginning with a verb.
     */
    title: string;
    /**
     * The team or the person who does it.
     */
    owner?: string;
    /**
     * The date by which it is done.
     */
    due?: string;
    /**
     * `open` until someone begins, `in-progress` until it is `done`; `cancelled` needs a reason.
     */
    status?: 'open' | 'in-progress' | 'done' | 'cancelled';
    /**
     * What it achieves: `prevent` another incident, `detect` it sooner, `mitigate` it faster, change a `process`, or `patch` a vulnerability.
     */
    type?: 'prevent' | 'detect' | 'mitigate' | 'process' | 'patch';
    /**
     * The address of the action in the backlog.
     */
    tracker?: string;
    /**
     * The date on which it was done or cancelled.
     */
    closedOn?: string;
    /**
     * Why it was cancelled, or why it takes longer than the policy allows.
     */
    reason?: string;
  }[];
}

/**
 * Prose that explains how the organisation operates.
 */
export interface GuideData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * Where the page stands in the list of guides; lower comes first.
   */
  order?: number;
  /**
   * Guides to read first.
   *
   * @maxItems 50
   *
   * Items: The id of another document, bare (`payments`) or in Backstage form (`group:payments`).
   */
  dependsOn?: string[];
}

/**
 * `handbook.yaml`: what the handbook is called, where its documents are, and the organisation's policy.
 */
export interface HandbookFile {
  /**
   * The handbook's name, shown in the header of every page.
   */
  title: string;
  /**
   * One sentence for the home page and for search engines.
   */
  description?: string;
  /**
   * Where the site is served, without query or fragment. Links to this address are checked against the pages of the build.
   */
  url?: string;
  /**
   * Where the handbook is kept, so that pages can offer to write what is missing there.
   */
  repository?: {
    /**
     * The address of the repository, for example `https://git.example.com/ops/handbook`, without query or fragment.
     */
    url: string;
    /**
     * The branch that changes are made against; `main` when absent.
     */
    branch?: string;
    /**
     * The folder of the repository that holds `handbook.yaml`; its top when absent.
     */
    folder?: string;
    /**
     * Whose addresses the repository has, where its name does not tell: `github`, `gitlab` or `gitea` (Forgejo too).
     */
    host?: 'github' | 'gitlab' | 'gitea';
  };
  /**
   * The IANA time zone in which a day begins, for every deadline. `UTC` when absent.
   */
  timezone?: string;
  /**
   * Whether browsers keep a copy of the whole site for a day without network; they do when absent. With `false`, copies that were kept earlier are removed on the next visit.
   */
  offline?: boolean;
  /**
   * The preset that this file builds on; `standard` when absent. Keys below override it.
   */
  extends?: string;
  /**
   * Where the documents of each kind are: a glob or a list of globs, `!` leaves files out. Kinds that are not named keep their defaults.
   */
  content?: {
    [k: string]: string | string[];
  };
  /**
   * How alerts and runbooks find each other.
   */
  alerts?: {
    /**
     * The annotations that may hold the runbook's address; the first one present counts.
     *
     * @maxItems 100
     *
     * Items: One line of plain text.
     */
    annotations?: string[];
    /**
     * Other addresses under which this handbook's runbooks are linked. `{component}` is the folder below the glob's fixed part, `{alert}` the file name; both match in any letter case.
     *
     * @maxItems 50
     */
    runbookUrls?: string[];
    /**
     * The severity labels whose alerts must have a runbook. `"*"` stands for every alert.
     *
     * @maxItems 100
     *
     * Items: One line of plain text.
     */
    requireFor?: string[];
    /**
     * The label that holds the severity.
     */
    severityLabel?: string;
    /**
     * The label that holds the service's id.
     */
    serviceLabel?: string;
    /**
     * Severity labels that are allowed although no severity of the policy has them, for example `none`.
     *
     * @maxItems 100
     *
     * Items: One line of plain text.
     */
    otherSeverities?: string[];
    /**
     * Which service the alerts of a file belong to when they have no label: path or glob below the root → service id.
     */
    services?: {
      /**
       * The id of a service, for example `payments-api`.
       */
      [k: string]: string;
    };
    /**
     * The path of the Alertmanager configuration below the root, whose routes say which receivers an alert reaches.
     */
    alertmanager?: string;
    /**
     * The label that names the owning team by its id, where alerts are routed by one.
     */
    ownerLabel?: string;
  };
  /**
   * How much of a file is read and told. What is larger is one finding, and every other file is still checked.
   */
  limits?: {
    /**
     * The largest file that is read, in KiB; 1024 when absent.
     */
    fileSize?: number;
    /**
     * The longest front matter that is read, in KiB; 32 when absent.
     */
    frontMatter?: number;
    /**
     * The most lines of a Markdown file; 120,000 when absent.
     */
    lines?: number;
    /**
     * The most block quotes, lists or brackets inside one another in Markdown; 500 when absent, and no more than that, because deeper text can end the parser.
     */
    depth?: number;
    /**
     * The most columns of a table; 200 when absent.
     */
    tableColumns?: number;
    /**
     * The most cells of the tables of a file, with those that short rows lack; 50,000 when absent.
     */
    tableCells?: number;
    /**
     * The most lists and mappings inside one another in YAML; 32 when absent.
     */
    yamlDepth?: number;
    /**
     * The most values of a YAML document, those that aliases repeat included; 100,000 when absent.
     */
    yamlValues?: number;
    /**
     * The most findings that are shown of one file, errors before warnings; 100 when absent. The counts of the report are those of all.
     */
    diagnosticsPerFile?: number;
  };
  /**
   * The organisation's rules as data. Every number that a rule applies comes from here.
   */
  policy?: {
    /**
     * The days on which people work, for every deadline in business days; the time zone is `timezone`.
     */
    calendar?: {
      /**
       * The days of the week; Monday to Friday when absent.
       *
       * @minItems 1
       * @maxItems 7
       */
      workdays?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
      /**
       * The days on which nobody works.
       *
       * @maxItems 1000
       *
       * Items: A calendar date, `YYYY-MM-DD`.
       */
      holidays?: string[];
      /**
       * The hours of a workday, in the handbook’s time zone; what falls outside them disturbs somebody.
       */
      hours?: {
        /**
         * When work begins, for example `08:00`.
         */
        from: string;
        /**
         * When it ends.
         */
        to: string;
      };
    };
    /**
     * The severities of incidents, the most severe first.
     *
     * @minItems 1
     * @maxItems 10
     */
    severities?: {
      /**
       * An id: lower-case letters, digits and single hyphens, for example `payments-api`.
       */
      id: string;
      /**
       * How people write it, for example `Sev 1`.
       */
      label: string;
      /**
       * Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      aliases?: string[];
      /**
       * When an incident has this severity.
       */
      definition?: string;
      /**
       * How soon someone acknowledges the page.
       */
      acknowledgeWithin?: string;
      /**
       * How soon someone works on it. Without `acknowledgeWithin`, an incident is acknowledged within this time.
       */
      respondWithin?: string;
      /**
       * How soon the service works again.
       */
      restoreWithin?: string;
      /**
       * How soon stakeholders are told.
       */
      notifyWithin?: string;
      /**
       * The longest time between two updates.
       */
      updateEvery?: string;
      /**
       * Whether someone is woken.
       */
      hours?: 'always' | 'business-hours' | 'planned';
      /**
       * What makes an incident this severe; one of them is enough.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      criteria?: string[];
      /**
       * `true` where everybody joins one call.
       */
      bridge?: boolean;
      /**
       * `true` where the status page has an entry.
       */
      statusPage?: boolean;
      /**
       * `true` where customers are told.
       */
      customerUpdates?: boolean;
      /**
       * The roles that must be filled, by their ids.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      roles?: string[];
      /**
       * How soon the postmortem is complete; `postmortems.dueWithin` when absent.
       */
      postmortemWithin?: string;
      /**
       * `true` where no release goes out while such an incident is open.
       */
      freezesReleases?: boolean;
    }[];
    /**
     * The roles in an incident.
     *
     * @maxItems 20
     */
    roles?: {
      /**
       * An id: lower-case letters, digits and single hyphens, for example `payments-api`.
       */
      id: string;
      /**
       * One line of plain text.
       */
      label: string;
      /**
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      aliases?: string[];
      /**
       * A few sentences of plain text.
       */
      duty?: string;
    }[];
    /**
     * What the record of an incident holds.
     */
    incidents?: {
      /**
       * The severities whose incidents name a channel.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      channelFor?: string[];
      /**
       * The severities whose incidents have a timeline.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      timelineFor?: string[];
      /**
       * How many entries a timeline has at least.
       */
      timelineEntries?: number;
      /**
       * The severities whose incidents name who made sure that they were over.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      verifiedFor?: string[];
      /**
       * The severities whose incidents name the date of the review.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      scheduledFor?: string[];
      /**
       * How long after an incident another of the same service and cause counts as its recurrence.
       */
      recurrenceWithin?: string;
    };
    /**
     * Where the product runs.
     *
     * @maxItems 20
     */
    environments?: {
      /**
       * Its id.
       */
      id: string;
      /**
       * How people call it.
       */
      label: string;
      /**
       * What it is for.
       */
      purpose?: string;
      /**
       * The id of the environment that it is like.
       */
      mirrors?: string;
    }[];
    /**
     * Where people talk and are told.
     *
     * @maxItems 30
     */
    channels?: {
      /**
       * Its id.
       */
      id: string;
      /**
       * What it is for.
       */
      label?: string;
      /**
       * The channel or the address, for example `#incidents`.
       */
      address: string;
    }[];
    /**
     * How long before a deadline the check announces it as due soon, which fails nothing.
     */
    warnBefore?: string;
    /**
     * Who owns a service, and how often that is confirmed.
     */
    ownership?: {
      /**
       * What an owner is.
       */
      by?: 'team' | 'person' | 'either';
      /**
       * How often owner and backup confirm that they own the service.
       */
      verifyEvery?: string;
      /**
       * How long after that a confirmation may still come.
       */
      grace?: string;
      /**
       * How many levels an escalation ladder has at least.
       */
      escalationLevels?: number;
      /**
       * How many people share a rotation at least.
       */
      rotationSize?: number;
      /**
       * `true` where the people of the owning team are on call for its services.
       */
      rotationWithinTeam?: boolean;
      /**
       * `true` where an on-call names who is paged first and second.
       */
      primarySecondary?: boolean;
    };
    /**
     * What every document of a kind must have.
     */
    documents?: {
      /**
       * The kinds whose documents must name an owner.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      ownerFor?: string[];
      /**
       * How often a document is reviewed: kind → duration.
       */
      reviewEvery?: {
        /**
         * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
         */
        [k: string]: string;
      };
      /**
       * The kinds whose documents carry a version.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      versionFor?: string[];
      /**
       * A regular expression that every version matches.
       */
      versionPattern?: string;
      /**
       * The current release of the product, which the documents of `releaseFor` are brought up to.
       */
      release?: string;
      /**
       * The kinds whose documents follow the release.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      releaseFor?: string[];
      /**
       * The kinds whose documents say whom they are written for.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      audienceFor?: string[];
      /**
       * The kinds whose documents say where they stand.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      statusFor?: string[];
      /**
       * The documents that the handbook must have; a planned one counts until it is due.
       *
       * @maxItems 100
       */
      required?: {
        /**
         * What it is called.
         */
        title: string;
        /**
         * The document as `<kind>:<id>`, for example `guide:incident-response`.
         */
        subject: string;
      }[];
      /**
       * The id of the guide that explains the terms of `terms`.
       */
      glossary?: string;
      /**
       * The abbreviations that the glossary explains.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      terms?: string[];
    };
    /**
     * How a runbook is built and kept.
     */
    runbooks?: {
      /**
       * The sections of a runbook, in reading order.
       *
       * @maxItems 50
       */
      sections?: {
        /**
         * The heading as it is written.
         */
        heading: string;
        /**
         * Other headings that count as this section.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        aliases?: string[];
        /**
         * The types of runbook that must have the section.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        requiredFor?: string[];
      }[];
      /**
       * How often a runbook is carried out as a test: type → duration.
       */
      testedEvery?: {
        /**
         * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
         */
        [k: string]: string;
      };
      /**
       * The types of runbook whose steps are a numbered list.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      numberedSteps?: string[];
      /**
       * The runbooks that the handbook must have.
       *
       * @maxItems 100
       */
      required?: {
        /**
         * What it is about.
         */
        title: string;
        /**
         * The id of the runbook.
         */
        id: string;
      }[];
      /**
       * `true` where a runbook says in which environments it applies.
       */
      environments?: boolean;
      /**
       * The sections that the runbook of an alert that pages has at least, by their headings.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      actionable?: string[];
    };
    /**
     * How people work together.
     */
    playbooks?: {
      /**
       * The sections of a playbook, in reading order.
       *
       * @maxItems 50
       */
      sections?: {
        /**
         * The heading as it is written.
         */
        heading: string;
        /**
         * Other headings that count as this section.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        aliases?: string[];
        /**
         * `playbook` where each playbook must have it.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        requiredFor?: string[];
      }[];
      /**
       * The playbooks that the handbook must have.
       *
       * @maxItems 100
       */
      required?: {
        /**
         * What it is about.
         */
        title: string;
        /**
         * The id of the playbook.
         */
        id: string;
      }[];
      /**
       * How often a playbook is gone through.
       */
      testedEvery?: string;
    };
    /**
     * What a service in production must declare.
     */
    services?: {
      /**
       * The kinds of dashboard that each service has.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      dashboards?: string[];
      /**
       * The tiers whose services have objectives.
       *
       * @maxItems 5
       */
      sloTiers?: number[];
      /**
       * The tiers whose services have recovery targets, besides every service that stores data.
       *
       * @maxItems 5
       */
      recoveryTiers?: number[];
      /**
       * The longest recovery time that may be declared.
       */
      maxRto?: string;
      /**
       * The longest loss of data that may be declared.
       */
      maxRpo?: string;
      /**
       * The dashboards that some service must have, by their titles.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      dashboardTitles?: string[];
      /**
       * The tiers whose services say how a release is undone.
       *
       * @maxItems 5
       */
      rollbackTiers?: number[];
      /**
       * The longest time that a rollback may take.
       */
      rollbackWithin?: string;
      /**
       * The tiers whose services say how a change reaches production.
       *
       * @maxItems 5
       */
      deliveryTiers?: number[];
      /**
       * How a change reaches production.
       */
      delivery?: {
        /**
         * The strategies of which a service uses at least one.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        strategies?: string[];
        /**
         * `true` where a service uses all of them.
         */
        allStrategies?: boolean;
        /**
         * The share of traffic at each step, in per cent.
         *
         * @maxItems 20
         *
         * Items: A share in per cent.
         */
        canarySteps?: number[];
        /**
         * `true` where a breached objective rolls back without a person.
         */
        autoRollback?: boolean;
        /**
         * The environments that a change passes through, in order.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        stages?: string[];
        /**
         * `true` where smoke tests run before production.
         */
        smokeTests?: boolean;
        /**
         * How long a release is watched.
         */
        bakeTime?: string;
        /**
         * The checks before a merge.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        requiredChecks?: string[];
        /**
         * `true` where everyone merges to one protected branch.
         */
        trunkBased?: boolean;
        /**
         * `true` where a service names its system of feature flags.
         */
        flags?: boolean;
      };
      /**
       * The tiers whose services say where they run.
       *
       * @maxItems 5
       */
      topologyTiers?: number[];
      /**
       * How many zones such a service runs in at least.
       */
      zones?: number;
      /**
       * How many regions a critical service runs in at least, unless an RFC decides otherwise.
       */
      regions?: number;
      /**
       * The tiers whose services have a forecast of capacity.
       *
       * @maxItems 5
       */
      capacityTiers?: number[];
      /**
       * The share of capacity kept free, in per cent.
       */
      headroom?: number;
      /**
       * How often capacity is forecast.
       */
      forecastEvery?: string;
      /**
       * How often a load test is made.
       */
      loadTestEvery?: string;
      /**
       * The tiers whose services have a load test; all when absent.
       *
       * @maxItems 5
       */
      loadTestTiers?: number[];
      /**
       * How often cost and capacity are audited.
       */
      auditEvery?: string;
      /**
       * `true` where a service has a monthly budget.
       */
      budget?: boolean;
      /**
       * The shares of the budget at which someone is told, in per cent.
       *
       * @maxItems 10
       *
       * Items: A share in per cent.
       */
      budgetAlerts?: number[];
      /**
       * How often a secret is rotated.
       */
      rotateSecretsEvery?: string;
      /**
       * How often access rights are looked through.
       */
      accessReviewEvery?: string;
      /**
       * `true` where higher rights are given for a short time.
       */
      justInTimeAccess?: boolean;
      /**
       * How often a service is patched.
       */
      patchEvery?: string;
      /**
       * The classes of data whose regions are declared.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      regionsFor?: string[];
      /**
       * The classes of data that are encrypted, stored and sent.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      encryptionFor?: string[];
      /**
       * The longest time until a person’s request about their data is answered.
       */
      subjectRequestsWithin?: string;
      /**
       * The longest recovery time and loss of data by kind of data store; `maxRto` and `maxRpo` for the rest.
       */
      recoveryByStore?: {
        [k: string]: {
          /**
           * The longest recovery time.
           */
          rto?: string;
          /**
           * The longest loss of data.
           */
          rpo?: string;
        };
      };
      /**
       * `true` where each service that stores data has a runbook of type `recovery`.
       */
      recoveryRunbooks?: boolean;
      /**
       * The tools of which one describes a service’s infrastructure.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      infrastructureTools?: string[];
      /**
       * `true` where servers are replaced, never changed.
       */
      immutable?: boolean;
    };
    /**
     * What services promise.
     */
    slos?: {
      /**
       * The period over which an objective is measured, where it says nothing else.
       */
      window?: string;
      /**
       * The objectives that services have at least.
       *
       * @maxItems 50
       */
      objectives?: {
        /**
         * What is measured.
         */
        kind:
          | 'availability'
          | 'latency'
          | 'error-rate'
          | 'freshness'
          | 'web-vital'
          | 'saturation'
          | 'durability';
        /**
         * The types of service that have it; all when absent.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        types?: string[];
        /**
         * The tiers of service that have it; all when absent.
         *
         * @maxItems 5
         */
        tiers?: number[];
        /**
         * The lowest target, in per cent.
         */
        target?: number;
        /**
         * The percentile that the threshold holds for.
         */
        percentile?: number;
        /**
         * The longest time that counts as good, in seconds.
         */
        threshold?: number;
        /**
         * The kind of request that is meant.
         */
        operation?: string;
      }[];
    };
    /**
     * What happens when an error budget is spent.
     */
    budgets?: {
      /**
       * Whether a release may still go: `inform` lets it, `review` asks a person, `block` stops it.
       */
      onExhausted?: 'inform' | 'review' | 'block';
      /**
       * How old a reading of the budget may be before nobody knows.
       */
      staleAfter?: string;
      /**
       * The tiers whose services say what happens.
       *
       * @maxItems 5
       */
      policyTiers?: number[];
    };
    /**
     * What every service in production reports about itself.
     */
    telemetry?: {
      /**
       * The signals that are measured.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      metrics?: string[];
      /**
       * `true` where logs are records with a correlation id.
       */
      structuredLogs?: boolean;
      /**
       * Which services are traced.
       */
      tracesFor?: 'all' | 'critical' | 'none';
      /**
       * The format of a log line, for example `json`.
       */
      logFormat?: string;
      /**
       * The kinds of instrument in use.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      instruments?: string[];
      /**
       * `true` where a traced service names its tracing system.
       */
      traceSystem?: boolean;
      /**
       * `true` where a traced service says how the context is passed on.
       */
      propagation?: boolean;
    };
    /**
     * What counts as personal data, and what does not.
     */
    personalData?: {
      /**
       * Domains whose e-mail addresses may stand in documents, besides those of the site and of `people.yaml`.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      domains?: string[];
      /**
       * The numbers by which customers are known.
       *
       * @maxItems 20
       */
      identifiers?: {
        /**
         * What it is, with its article, for example `A customer’s number`.
         */
        label: string;
        /**
         * What it looks like, for example `CUS-######`: `#` stands for a digit, `?` for a letter.
         */
        form: string;
      }[];
    };
    /**
     * When a postmortem is written, and how soon.
     */
    postmortems?: {
      /**
       * The severities whose incidents have a postmortem.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      requiredFor?: string[];
      /**
       * How soon it is complete after the incident is resolved.
       */
      dueWithin?: string;
      /**
       * The sections of a postmortem, in reading order.
       *
       * @maxItems 50
       */
      sections?: {
        /**
         * The heading as it is written.
         */
        heading: string;
        /**
         * Other headings that count as this section.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        aliases?: string[];
        /**
         * The severities whose postmortems must have it; `*` for all.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        requiredFor?: string[];
      }[];
      /**
       * `true` where a postmortem has actions, or says why there are none.
       */
      actionsRequired?: boolean;
      /**
       * The categories of cause that may be used; any when absent.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      causes?: string[];
      /**
       * `true` where a postmortem names a root cause.
       */
      rootCauseRequired?: boolean;
      /**
       * Words that put blame on people, besides the ones that are always looked for.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      blame?: string[];
      /**
       * Words with which a title of an action begins that promise nothing, such as `consider`.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      verbs?: string[];
      /**
       * `true` where a breach is followed by a rotation of secrets.
       */
      rotateSecrets?: boolean;
      /**
       * `true` where the incident of a postmortem has a timeline.
       */
      timeline?: boolean;
    };
    /**
     * What follows from what was learned.
     */
    actions?: {
      /**
       * `true` where an action has an address in the backlog.
       */
      tracked?: boolean;
      /**
       * The longest time until an action is done, counted from the day on which the incident was resolved: type → duration.
       */
      dueWithin?: {
        /**
         * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
         */
        [k: string]: string;
      };
      /**
       * The severities whose actions that binds; all when absent.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      dueWithinFor?: string[];
      /**
       * How often open actions are looked through.
       */
      reviewEvery?: string;
    };
    /**
     * How a change is approved.
     */
    changes?: {
      /**
       * The levels of risk, the lowest first.
       *
       * @maxItems 10
       */
      risks?: {
        /**
         * An id: lower-case letters, digits and single hyphens, for example `payments-api`.
         */
        id: string;
        /**
         * One line of plain text.
         */
        label: string;
        /**
         * Who approves.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        approvers?: string[];
        /**
         * The maintenance window in which it happens.
         */
        window?: string;
        /**
         * `true` where a rollback plan is required.
         */
        rollbackPlan?: boolean;
        /**
         * Other names of this level.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        aliases?: string[];
        /**
         * The checks before such a change, by their ids.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        checklist?: string[];
      }[];
      /**
       * The maintenance windows.
       *
       * @maxItems 20
       */
      windows?: {
        /**
         * An id: lower-case letters, digits and single hyphens, for example `payments-api`.
         */
        id: string;
        /**
         * The window as people read it.
         */
        label: string;
        /**
         * The days of the week.
         *
         * @maxItems 7
         */
        days?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
        start?: string;
        end?: string;
        timezone?: string;
        /**
         * The alerts that are silenced meanwhile, by name.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        silences?: string[];
      }[];
      /**
       * How long a release is watched.
       */
      bakeTime?: string;
      /**
       * The kinds of change that need more than their risk asks for.
       *
       * @maxItems 20
       */
      kinds?: {
        /**
         * Its id.
         */
        id: string;
        /**
         * How people call it.
         */
        label: string;
        /**
         * The maintenance window in which it happens.
         */
        window?: string;
        /**
         * `true` where the output of the plan is attached.
         */
        planOutput?: boolean;
        /**
         * `true` where it must be backward-compatible and behind a flag.
         */
        migration?: boolean;
      }[];
      /**
       * The checks before a change, in order.
       *
       * @maxItems 50
       */
      checklist?: {
        /**
         * Its id.
         */
        id: string;
        /**
         * What holds.
         */
        label: string;
      }[];
      /**
       * The headings under which an RFC says how the change is undone.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      rollbackHeadings?: string[];
      /**
       * The sections of an RFC, in reading order.
       *
       * @maxItems 50
       */
      sections?: {
        /**
         * The heading as it is written.
         */
        heading: string;
        /**
         * Other headings that count as this section.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        aliases?: string[];
        /**
         * The levels of risk whose RFCs must have it; `*` for all.
         *
         * @maxItems 100
         *
         * Items: One line of plain text.
         */
        requiredFor?: string[];
      }[];
      /**
       * How long an RFC may wait for a decision, where it names no date.
       */
      decideWithin?: string;
      /**
       * `true` where every change that an RFC led to has a change note.
       */
      notes?: boolean;
      /**
       * `true` where a maintenance window names the alerts that are silenced.
       */
      silences?: boolean;
    };
    /**
     * How often recovery is practised.
     */
    continuity?: {
      /**
       * The longest time between two backups of a store.
       */
      backupEvery?: string;
      /**
       * How often a backup is restored as a test.
       */
      restoreEvery?: string;
      /**
       * How often a failover is practised.
       */
      failoverEvery?: string;
      /**
       * How often a backup is restored as a test, by tier: `"1"` → duration. `restoreEvery` for the rest.
       */
      restoreEveryByTier?: {
        /**
         * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
         */
        [k: string]: string;
      };
      /**
       * How often a failover is practised, by tier. `failoverEvery` for the rest.
       */
      failoverEveryByTier?: {
        /**
         * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
         */
        [k: string]: string;
      };
      /**
       * The tiers whose services are failed over; all that declare recovery targets when absent.
       *
       * @maxItems 5
       */
      failoverTiers?: number[];
      /**
       * The longest time between two full backups.
       */
      fullEvery?: string;
      /**
       * The longest time between two incremental backups.
       */
      incrementalEvery?: string;
      /**
       * `true` where backups need nobody.
       */
      automated?: boolean;
    };
    /**
     * How long things are kept.
     */
    retention?: {
      /**
       * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
       */
      logs?: string;
      /**
       * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
       */
      metrics?: string;
      /**
       * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
       */
      backups?: string;
      /**
       * The longest that things may be kept.
       */
      limits?: {
        /**
         * Logs.
         */
        logs?: string;
        /**
         * Metrics.
         */
        metrics?: string;
        /**
         * Backups.
         */
        backups?: string;
      };
    };
    /**
     * The register of risks.
     */
    risks?: {
      /**
       * How often a risk is looked at again.
       */
      reviewEvery?: string;
    };
    /**
     * The register of vendors.
     */
    vendors?: {
      /**
       * How often a vendor is looked at again.
       */
      reviewEvery?: string;
    };
    /**
     * The practices that are declared with evidence, an owner and a date.
     *
     * @maxItems 200
     */
    controls?: {
      /**
       * The id of the control that declares it.
       */
      id: string;
      /**
       * What is done.
       */
      label: string;
      /**
       * How often someone makes sure of it.
       */
      verifyEvery?: string;
      /**
       * What it answers to.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      frameworks?: string[];
    }[];
    /**
     * What customers read during an incident.
     */
    statusPage?: {
      /**
       * The templates that are ready.
       *
       * @maxItems 50
       */
      templates?: {
        /**
         * The id of the template.
         */
        id: string;
        /**
         * What it is for.
         */
        label: string;
      }[];
      /**
       * The headings that each of them has.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      sections?: string[];
    };
    /**
     * What is reported, how often and to whom.
     *
     * @maxItems 30
     */
    reports?: {
      /**
       * Its id.
       */
      id: string;
      /**
       * What it is called.
       */
      label: string;
      /**
       * How often.
       */
      every: string;
      /**
       * Who reads it.
       */
      audience?: string;
      /**
       * The part of the site that has its figures.
       */
      shows?:
        | 'weekly'
        | 'monthly'
        | 'actions'
        | 'risks'
        | 'cost'
        | 'capacity'
        | 'ownership'
        | 'ops-review';
    }[];
    /**
     * What must hold before a release.
     */
    readiness?: {
      /**
       * The checks, in order.
       *
       * @maxItems 20
       */
      checks?: (
        | 'owner'
        | 'runbooks'
        | 'alert-coverage'
        | 'rollback'
        | 'slo'
        | 'drills'
        | 'actions'
        | 'error-budget'
        | 'freeze'
        | 'load-test'
        | 'recovery-targets'
      )[];
      /**
       * The share of a service’s alerts that lead to a runbook, in per cent.
       */
      alertCoverage?: number;
      /**
       * The severities whose overdue or open actions hold a release back.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      actionsFor?: string[];
    };
    /**
     * How services are configured.
     */
    parameters?: {
      /**
       * Where a parameter may be set.
       *
       * @maxItems 100
       *
       * Items: One line of plain text.
       */
      sources?: string[];
      /**
       * `true` where a parameter can be changed without a deployment, or says why not.
       */
      runtime?: boolean;
      /**
       * `true` where a parameter has a default and a description.
       */
      documented?: boolean;
    };
    /**
     * How customer support reaches engineers.
     */
    support?: {
      /**
       * The channel.
       */
      channel?: string;
      /**
       * Who is asked next, in order.
       *
       * @maxItems 10
       */
      escalation?: {
        /**
         * What this level is called, for example `L2 Platform`.
         */
        level?: string;
        /**
         * The team or the person called at this level.
         */
        to: string;
        /**
         * How long to wait without an answer before calling this level.
         */
        after?: string;
      }[];
      /**
       * The answers to customers that are ready.
       *
       * @maxItems 50
       */
      templates?: {
        /**
         * The id of the template.
         */
        id: string;
        /**
         * What it is for.
         */
        label: string;
      }[];
    };
    /**
     * What everyone keeps to.
     *
     * @maxItems 100
     *
     * Items: One line of plain text.
     */
    principles?: string[];
  };
  /**
   * Where old addresses lead, for what `aliases` in a document cannot say: a heading with another name (`/runbooks/api/errors/#remediation`), an address without a successor. Every address is a path of this site.
   *
   * @maxItems 5000
   */
  redirects?: {
    /**
     * The old address: a path, and the id of a heading after `#`.
     */
    from: string;
    /**
     * The page, or the heading of a page, that took its place.
     */
    to?: string;
    /**
     * In place of `to`: why nothing took its place. The old address says so.
     */
    gone?: string;
  }[];
  /**
   * The level of a rule: `error` fails the build, `warning` is shown, `off` is silent.
   */
  rules?: {
    [k: string]: 'error' | 'warning' | 'off';
  };
}

/**
 * Something that hurt customers or nearly did: what happened, when, and who was told.
 */
export interface IncidentData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The severity, by its id, label or an alias in the policy, for example `sev1`.
   */
  severity: string;
  /**
   * What customers saw, in two or three sentences.
   */
  summary?: string;
  /**
   * The services that failed.
   *
   * @maxItems 50
   *
   * Items: The id of a service, for example `payments-api`.
   */
  services: string[];
  /**
   * The names of the alerts that fired.
   *
   * @maxItems 100
   *
   * Items: The name of an alert.
   */
  alerts?: string[];
  /**
   * When it began to hurt.
   */
  startedAt: string;
  /**
   * When the first alert fired or the first report came in.
   */
  detectedAt?: string;
  /**
   * When somebody took the page.
   */
  acknowledgedAt?: string;
  /**
   * When customers no longer noticed it.
   */
  mitigatedAt?: string;
  /**
   * When its cause was removed or held in check for good.
   */
  resolvedAt?: string;
  /**
   * What found it first.
   */
  detectedBy?: 'alert' | 'slo' | 'customer' | 'support' | 'person' | 'vendor';
  /**
   * Who had which role: the id, label or alias of a role in the policy → a person.
   */
  roles?: {
    /**
     * The id of a person, bare (`ana`) or as `user:ana`.
     */
    [k: string]: string;
  };
  /**
   * The channel where it was worked on.
   */
  channel?: string;
  /**
   * The call that everybody joined: an address or a name.
   */
  bridge?: string;
  /**
   * The entry on the status page.
   */
  statusPage?: string;
  /**
   * What was told to whom.
   *
   * @maxItems 300
   */
  updates?: {
    /**
     * When it was sent.
     */
    at: string;
    /**
     * `internal` for the organisation’s own people, `stakeholders` for those who answer for the product, `customers` for everyone.
     */
    audience: 'internal' | 'stakeholders' | 'customers';
    /**
     * What was said.
     */
    text: string;
    /**
     * Where it can be read.
     */
    url?: string;
  }[];
  /**
   * What happened, and what was done.
   *
   * @maxItems 500
   */
  timeline?: {
    /**
     * When.
     */
    at: string;
    /**
     * What happened or was done.
     */
    text: string;
    /**
     * Who did it.
     */
    by?: string;
  }[];
  /**
   * What customers felt.
   */
  impact?: {
    /**
     * How many customers, as far as is known.
     */
    customers?: number;
    /**
     * How many orders were lost or late.
     */
    orders?: number;
    /**
     * When customers began to feel it.
     */
    start?: string;
    /**
     * When they no longer did.
     */
    end?: string;
    /**
     * What they felt.
     */
    description?: string;
  };
  /**
   * What the policy wants of an incident and was missed, each with the reason. What is explained here is not reported.
   *
   * @maxItems 20
   */
  missed?: {
    /**
     * Which target: a time, or something that should be in the record.
     */
    target:
      | 'acknowledge'
      | 'notify'
      | 'update'
      | 'restore'
      | 'roles'
      | 'channel'
      | 'bridge'
      | 'status-page'
      | 'customers'
      | 'timeline'
      | 'verification'
      | 'review';
    /**
     * Why it was missed.
     */
    reason: string;
  }[];
  /**
   * The date of the review meeting.
   */
  reviewScheduledFor?: string;
  /**
   * Who made sure that it was over.
   */
  verifiedBy?: string;
  /**
   * The vendors involved.
   *
   * @maxItems 20
   *
   * Items: The id of a vendor.
   */
  vendors?: string[];
  /**
   * `true` for a breach or a suspicion of one.
   */
  security?: boolean;
}

/**
 * The parameters that configure a service, with their defaults.
 */
export interface ParametersData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The service that reads them.
   */
  service?: string;
  /**
   * The parameters.
   *
   * @maxItems 1000
   */
  parameters: {
    /**
     * The name, as the configuration has it.
     */
    name: string;
    /**
     * The value without configuration.
     */
    default?: string | number | boolean | null;
    /**
     * What it changes.
     */
    description?: string;
    /**
     * Where it is set, for example `environment`.
     */
    source?: string;
    /**
     * `true` where it can be changed without a deployment.
     */
    runtime?: boolean;
    /**
     * Why it cannot be changed without a deployment.
     */
    reason?: string;
  }[];
}

/**
 * Someone who owns, reviews or is called. `people.yaml` is a list of them.
 */
export interface PersonData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * How other documents name this person, for example `ana`.
   */
  id: string;
  /**
   * The person's full name.
   */
  name: string;
  /**
   * What the person does, for example `Engineering Manager`.
   */
  role?: string;
  /**
   * The person's work address.
   */
  email?: string;
  /**
   * Names in other systems, for example `github: ana-souza`.
   */
  handles?: {
    [k: string]: string;
  };
  /**
   * The team the person belongs to.
   */
  team?: string;
  /**
   * `false` for someone who no longer works here.
   */
  active?: boolean;
  /**
   * The person's last day. From the day after, nothing may be owned by them.
   */
  leftOn?: string;
}

/**
 * How people work together in a kind of incident: who leads, who is told, what is decided.
 */
export interface PlaybookData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The severities that it is for.
   *
   * @maxItems 10
   *
   * Items: A severity.
   */
  severities?: string[];
  /**
   * The roles that take part, by their ids in the policy.
   *
   * @maxItems 20
   *
   * Items: A role.
   */
  roles?: string[];
  /**
   * The services that it is for, where it is not all of them.
   *
   * @maxItems 100
   *
   * Items: The id of a service, for example `payments-api`.
   */
  services?: string[];
  /**
   * How much of it runs by itself.
   */
  automation?: 'manual' | 'assisted' | 'automated';
  /**
   * When the runbook was last carried out, by whom and how.
   */
  tested?: {
    /**
     * The date of the test.
     */
    on: string;
    /**
     * Who carried it out.
     */
    by?: string;
    /**
     * `drill`, `incident`, `staging` or `walkthrough`.
     */
    how?: 'drill' | 'incident' | 'staging' | 'walkthrough';
  };
}

/**
 * What was learned from an incident, and what is done about it. Its facts come from the incident.
 */
export interface PostmortemData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` while it is written, `review` while others read it, `published` once it is complete.
   */
  status?: 'draft' | 'review' | 'published';
  /**
   * The id of the incident.
   */
  incident: string;
  /**
   * The people who wrote it.
   *
   * @maxItems 20
   *
   * Items: The id of a person, bare (`ana`) or as `user:ana`.
   */
  authors?: string[];
  /**
   * The date on which it was complete.
   */
  publishedOn?: string;
  /**
   * Why it was published after the day it was due.
   */
  lateBecause?: string;
  /**
   * Why it happened.
   *
   * @maxItems 30
   */
  causes?: {
    /**
     * The kind of cause, for example `deployment`; what the trends count by.
     */
    category: string;
    /**
     * `root` without which it would not have happened, `contributing` what made it likelier or worse.
     */
    role?: 'root' | 'contributing';
    /**
     * The cause in one or two sentences.
     */
    summary: string;
  }[];
  /**
   * What is done so that it does not happen again.
   *
   * @maxItems 100
   *
   * Items: One thing that somebody does about what was learned.
   */
  actions?: {
    /**
     * The action’s id within its document, for example `A1`.
     */
    id?: string;
    /**
     * What is done, beginning with a verb.
     */
    title: string;
    /**
     * The team or the person who does it.
     */
    owner?: string;
    /**
     * The date by which it is done.
     */
    due?: string;
    /**
     * `open` until someone begins, `in-progress` until it is `done`; `cancelled` needs a reason.
     */
    status?: 'open' | 'in-progress' | 'done' | 'cancelled';
    /**
     * What it achieves: `prevent` another incident, `detect` it sooner, `mitigate` it faster, change a `process`, or `patch` a vulnerability.
     */
    type?: 'prevent' | 'detect' | 'mitigate' | 'process' | 'patch';
    /**
     * The address of the action in the backlog.
     */
    tracker?: string;
    /**
     * The date on which it was done or cancelled.
     */
    closedOn?: string;
    /**
     * Why it was cancelled, or why it takes longer than the policy allows.
     */
    reason?: string;
  }[];
  /**
   * Why nothing is to be done, where there are no actions.
   */
  noActionsReason?: string;
  /**
   * Earlier postmortems with the same cause.
   *
   * @maxItems 20
   *
   * Items: The id of a postmortem.
   */
  recurrenceOf?: string[];
  /**
   * For a breach: the date on which the secrets were rotated.
   */
  secretsRotatedOn?: string;
}

/**
 * A proposal for a change, its risk, and who approved it.
 */
export interface RFCData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` while it is written, `review` while it waits, then `approved`, `rejected` or `withdrawn`; `implemented` once it is done, `superseded` once another replaces it.
   */
  status?:
    'draft' | 'review' | 'approved' | 'rejected' | 'withdrawn' | 'implemented' | 'superseded';
  /**
   * The level of risk, by its id or label in the policy, for example `high`.
   */
  risk: string;
  /**
   * The people who propose it.
   *
   * @maxItems 20
   *
   * Items: The id of a person, bare (`ana`) or as `user:ana`.
   */
  authors?: string[];
  /**
   * The date of the proposal.
   */
  created: string;
  /**
   * The date since which it waits for a decision.
   */
  submitted?: string;
  /**
   * The date by which it is decided.
   */
  decideBy?: string;
  /**
   * The date of the decision.
   */
  decidedOn?: string;
  /**
   * The date on which the change was made.
   */
  implementedOn?: string;
  /**
   * The teams or people whose answer is missing.
   *
   * @maxItems 20
   *
   * Items: The id of the team or the person who answers for this.
   */
  waitingOn?: string[];
  /**
   * Who approved it.
   *
   * @maxItems 30
   */
  approvals?: {
    /**
     * The person.
     */
    by: string;
    /**
     * The role in which they approve, for example `on-call`.
     */
    role: string;
    /**
     * The date.
     */
    on: string;
  }[];
  /**
   * The change that it leads to.
   */
  change?: {
    /**
     * The kind of change, by its id in the policy, for example `data-migration`.
     */
    kind?: string;
    /**
     * When it is made.
     */
    window?: {
      /**
       * The beginning.
       */
      start: string;
      /**
       * The end.
       */
      end: string;
    };
    /**
     * The runbook that undoes it.
     */
    rollback?: string;
    /**
     * The checks before it is made.
     *
     * @maxItems 50
     *
     * Items: An item of a checklist, by the id that the policy gives it.
     */
    checklist?: {
      /**
       * The id of the item in the policy, for example `tests-green`.
       */
      item: string;
      /**
       * `true` once it holds.
       */
      done: boolean;
      /**
       * Who made sure of it.
       */
      by?: string;
      /**
       * Where that can be seen.
       */
      evidence?: string;
    }[];
    /**
     * The output of the plan, where infrastructure changes.
     */
    plan?: string;
    /**
     * For a change of a database’s structure.
     */
    migration?: {
      /**
       * `true` where the version before still works.
       */
      backwardCompatible?: boolean;
      /**
       * The feature flag behind which the new structure is used.
       */
      flag?: string;
    };
  };
  /**
   * The RFCs that this one replaces, each in quotes, for example `"0007"`.
   *
   * @maxItems 20
   *
   * Items: The number of an RFC, in quotes.
   */
  supersedes?: string[];
  /**
   * The RFC that replaces this one, in quotes.
   */
  supersededBy?: string;
  /**
   * The services that it changes.
   *
   * @maxItems 100
   *
   * Items: The id of a service, for example `payments-api`.
   */
  services?: string[];
}

/**
 * Something that may go wrong, how likely and how bad, and what is done about it.
 */
export interface RiskData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * How likely it is, from 1 (rare) to 5 (expected).
   */
  likelihood?: number;
  /**
   * How bad it would be, from 1 (hardly felt) to 5 (the business stops).
   */
  impact?: number;
  /**
   * The score, where it is not likelihood times impact.
   */
  score?: number;
  /**
   * `open` until something is done, `mitigated`, `accepted` with open eyes, or `closed`.
   */
  state?: 'open' | 'mitigated' | 'accepted' | 'closed';
  /**
   * What may happen and why.
   */
  summary?: string;
  /**
   * What keeps it small.
   */
  mitigation?: string;
  /**
   * The services that it concerns.
   *
   * @maxItems 100
   *
   * Items: The id of a service, for example `payments-api`.
   */
  services?: string[];
  /**
   * What is done about it.
   *
   * @maxItems 50
   *
   * Items: One thing that somebody does about what was learned.
   */
  actions?: {
    /**
     * The action’s id within its document, for example `A1`.
     */
    id?: string;
    /**
     * What is done, beginning with a verb.
     */
    title: string;
    /**
     * The team or the person who does it.
     */
    owner?: string;
    /**
     * The date by which it is done.
     */
    due?: string;
    /**
     * `open` until someone begins, `in-progress` until it is `done`; `cancelled` needs a reason.
     */
    status?: 'open' | 'in-progress' | 'done' | 'cancelled';
    /**
     * What it achieves: `prevent` another incident, `detect` it sooner, `mitigate` it faster, change a `process`, or `patch` a vulnerability.
     */
    type?: 'prevent' | 'detect' | 'mitigate' | 'process' | 'patch';
    /**
     * The address of the action in the backlog.
     */
    tracker?: string;
    /**
     * The date on which it was done or cancelled.
     */
    closedOn?: string;
    /**
     * Why it was cancelled, or why it takes longer than the policy allows.
     */
    reason?: string;
  }[];
}

/**
 * What to do when an alert fires, or how to carry out a procedure, step by step.
 */
export interface RunbookData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The service that the runbook is about. A list where it serves several.
   */
  service?: string | string[];
  /**
   * `alert` answers an alert and is what a runbook is when it says nothing; `procedure` is done on purpose; `recovery` brings a data store back; `playbook` coordinates people.
   */
  type?: 'alert' | 'procedure' | 'recovery' | 'playbook';
  /**
   * Values that the reader fills in, usually from the alert's labels. Commands name them as `$name` or `${name}`.
   *
   * @maxItems 30
   */
  params?: {
    /**
     * The name, as commands and deep links write it, for example `queue`.
     */
    name: string;
    /**
     * A regular expression that the whole value must match.
     */
    pattern?: string;
    /**
     * A value that matches the pattern.
     */
    example?: string;
    /**
     * What the value is and where to find it.
     */
    description?: string;
  }[];
  /**
   * When the runbook was last carried out, by whom and how.
   */
  tested?: {
    /**
     * The date of the test.
     */
    on: string;
    /**
     * Who carried it out.
     */
    by?: string;
    /**
     * `drill`, `incident`, `staging` or `walkthrough`.
     */
    how?: 'drill' | 'incident' | 'staging' | 'walkthrough';
  };
  /**
   * Alerts kept outside this handbook that lead here, for example a cloud provider's alarm.
   *
   * @maxItems 100
   *
   * Items: One line of plain text.
   */
  externalAlerts?: string[];
  /**
   * How much of the runbook runs by itself.
   */
  automation?: 'manual' | 'assisted' | 'automated';
  /**
   * Where the runbook applies, for example `production`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  environments?: string[];
  /**
   * The severities of incident that the runbook is for.
   *
   * @maxItems 10
   *
   * Items: A severity.
   */
  severities?: string[];
}

/**
 * Something that runs and that someone is called for.
 */
export interface ServiceData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The team or the person who stands in for the owner.
   */
  backup?: string;
  /**
   * The date on which owner and backup last confirmed that they own the service.
   */
  ownershipVerified?: string;
  /**
   * How much depends on the service; 1 is the most important.
   */
  tier?: number;
  /**
   * `true` where an outage stops customers from buying.
   */
  critical?: boolean;
  /**
   * What the service is.
   */
  type?: 'api' | 'website' | 'worker' | 'pipeline' | 'datastore' | 'platform' | 'job';
  /**
   * Where the service is in its life.
   */
  lifecycle?: 'experimental' | 'production' | 'deprecated' | 'retired';
  /**
   * The rotation that is paged for the service. Without it the owning team's rotation is.
   */
  onCall?: {
    /**
     * The system that pages, for example `pagerduty`.
     */
    provider?: string;
    /**
     * The name of the schedule in that system.
     */
    schedule: string;
    /**
     * The address of the schedule.
     */
    url?: string;
    /**
     * Who is paged first.
     */
    primary?: string;
    /**
     * Who is paged when the first does not answer.
     */
    secondary?: string;
    /**
     * The people who take turns.
     *
     * @maxItems 100
     *
     * Items: The id of a person, bare (`ana`) or as `user:ana`.
     */
    rotation?: string[];
  };
  /**
   * Who is called next, in order. Without it the owning team's ladder applies.
   *
   * @maxItems 10
   */
  escalation?: {
    /**
     * What this level is called, for example `L2 Platform`.
     */
    level?: string;
    /**
     * The team or the person called at this level.
     */
    to: string;
    /**
     * How long to wait without an answer before calling this level.
     */
    after?: string;
  }[];
  /**
   * Where to look: at least one overview and one drill-down.
   *
   * @maxItems 50
   */
  dashboards?: {
    /**
     * The dashboard's name.
     */
    title?: string;
    /**
     * The dashboard's address.
     */
    url: string;
    /**
     * `overview` says whether the service is well, `drilldown` says where it is not.
     */
    kind: 'overview' | 'drilldown';
  }[];
  /**
   * The service level objectives that the service is held to.
   *
   * @maxItems 50
   */
  slos?: {
    /**
     * The objective's name, for example `availability`.
     */
    name: string;
    /**
     * What is measured.
     */
    kind:
      | 'availability'
      | 'latency'
      | 'error-rate'
      | 'freshness'
      | 'web-vital'
      | 'saturation'
      | 'durability';
    /**
     * The target in words, for example `99.9 % of requests succeed`.
     */
    objective?: string;
    /**
     * The target in per cent, for example 99.9.
     */
    target?: number;
    /**
     * The period over which the target is measured.
     */
    window?: string;
    /**
     * Where the objective is tracked.
     */
    url?: string;
    /**
     * For latency, freshness or a web vital: the percentile that the threshold holds for, for example 95.
     */
    percentile?: number;
    /**
     * For latency, freshness or a web vital: the longest time that counts as good, in seconds.
     */
    threshold?: number;
    /**
     * The kind of request that is meant, for example `read`.
     */
    operation?: string;
  }[];
  /**
   * The services that this one needs in order to work.
   *
   * @maxItems 200
   *
   * Items: The id of a service, for example `payments-api`.
   */
  dependsOn?: string[];
  /**
   * Where the source code is.
   */
  repository?: string;
  /**
   * Chat channels: where alerts arrive and where incidents are worked on.
   */
  channels?: {
    /**
     * A chat channel such as `#payments-oncall`, or an address of one.
     */
    alerts?: string;
    /**
     * A chat channel such as `#payments-oncall`, or an address of one.
     */
    incidents?: string;
    /**
     * A chat channel such as `#payments-oncall`, or an address of one.
     */
    support?: string;
  };
  /**
   * `true` where data would be lost with the service.
   */
  storesData?: boolean;
  /**
   * The most sensitive data that the service holds.
   */
  dataClass?: 'public' | 'internal' | 'confidential' | 'personal' | 'payment';
  /**
   * Where the data is kept, for example `eu-west-1`.
   *
   * @maxItems 50
   *
   * Items: One line of plain text.
   */
  dataRegions?: string[];
  /**
   * How the data is backed up.
   */
  backups?: {
    /**
     * How often, in words, for example `daily full, hourly incremental`.
     */
    schedule: string;
    /**
     * The longest time between two backups.
     */
    every?: string;
    /**
     * How long a backup is kept.
     */
    retention?: string;
    /**
     * Where the backups are kept.
     */
    location?: string;
    /**
     * `true` where nobody has to remember to make them.
     */
    automated?: boolean;
    /**
     * `true` where the backups are encrypted at rest.
     */
    encrypted?: boolean;
    /**
     * The time between two full backups.
     */
    full?: string;
    /**
     * The time between two incremental backups.
     */
    incremental?: string;
  };
  /**
   * How quickly the service must be back, and how much data may be lost.
   */
  recovery?: {
    /**
     * Recovery time objective: the longest time until the service works again.
     */
    rto?: string;
    /**
     * Recovery point objective: the longest span of data that may be lost.
     */
    rpo?: string;
    /**
     * The id of the runbook that brings the service back, for example `postgres/restore-from-backup`.
     */
    plan?: string;
    /**
     * How often a backup of this service is restored as a test. Without it the policy’s cadence applies.
     */
    restoreEvery?: string;
    /**
     * How often a failover of this service is practised. Without it the policy’s cadence applies.
     */
    failoverEvery?: string;
  };
  /**
   * What the service reports about itself.
   */
  telemetry?: {
    /**
     * The signals that are measured, for example `latency`, `errors`, `traffic`, `saturation`.
     *
     * @maxItems 30
     *
     * Items: One line of plain text.
     */
    metrics?: string[];
    /**
     * How the service writes its logs.
     */
    logs?: {
      /**
       * `true` where each line is a record with named fields.
       */
      structured?: boolean;
      /**
       * The field that joins the lines of one request.
       */
      correlationId?: string;
      /**
       * Where the logs are searched.
       */
      url?: string;
      /**
       * The format of a log line, for example `json`.
       */
      format?: string;
    };
    /**
     * Whether requests are traced, and with what.
     */
    traces?: {
      /**
       * The tracing system.
       */
      system?: string;
      /**
       * How the trace context is passed on, for example `w3c`.
       */
      propagation?: string;
      /**
       * Where the traces are read.
       */
      url?: string;
    };
    /**
     * The kinds of instrument in use.
     *
     * @maxItems 3
     */
    instruments?: ('counter' | 'gauge' | 'histogram')[];
  };
  /**
   * How a change reaches production.
   */
  delivery?: {
    /**
     * How traffic is moved to a new version.
     *
     * @maxItems 10
     */
    strategy?: ('rolling' | 'canary' | 'blue-green' | 'feature-flags' | 'recreate')[];
    /**
     * The share of traffic at each step, in per cent.
     *
     * @maxItems 20
     */
    canarySteps?: number[];
    /**
     * `true` where a breached objective rolls back without a person.
     */
    autoRollback?: boolean;
    /**
     * How long a release is watched before it counts as done.
     */
    bakeTime?: string;
    /**
     * Where releases are started and seen.
     */
    pipeline?: string;
    /**
     * The environments that a change passes through, in order.
     *
     * @maxItems 20
     *
     * Items: An environment, for example `staging`.
     */
    stages?: string[];
    /**
     * `true` where smoke tests run before production.
     */
    smokeTests?: boolean;
    /**
     * The system of feature flags.
     */
    flags?: string;
    /**
     * The checks that a change must pass before it is merged.
     *
     * @maxItems 30
     *
     * Items: A check, for example `tests`.
     */
    requiredChecks?: string[];
    /**
     * `true` where everyone merges to one protected branch.
     */
    trunkBased?: boolean;
    /**
     * `true` where `handrail ready` must pass before a release.
     */
    readinessRequired?: boolean;
  };
  /**
   * How a bad release is undone.
   */
  rollback?: {
    /**
     * The id of the runbook that rolls the service back.
     */
    procedure?: string;
    /**
     * How long a rollback takes.
     */
    time?: string;
  };
  /**
   * How long data about and of the service is kept.
   */
  retention?: {
    /**
     * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
     */
    logs?: string;
    /**
     * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
     */
    metrics?: string;
    /**
     * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
     */
    traces?: string;
    /**
     * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
     */
    backups?: string;
  };
  /**
   * How much room the service has.
   */
  capacity?: {
    /**
     * The share of capacity kept free at peak, in per cent.
     */
    headroom?: number;
    /**
     * The date of the last forecast.
     */
    forecastOn?: string;
  };
  /**
   * What the service may cost.
   */
  cost?: {
    monthlyBudget?: number;
    currency?: string;
    /**
     * The shares of the budget at which someone is told, in per cent.
     *
     * @maxItems 10
     */
    alertAt?: number[];
  };
  /**
   * The secrets that the service uses; their names, never their values.
   *
   * @maxItems 100
   */
  secrets?: {
    /**
     * What the secret is called.
     */
    name: string;
    /**
     * Where it is kept.
     */
    path?: string;
    /**
     * A calendar date, `YYYY-MM-DD`.
     */
    rotated?: string;
    /**
     * An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.
     */
    rotateEvery?: string;
  }[];
  /**
   * What kind of data store the service is, where it is one.
   */
  storeType?: 'database' | 'object-store' | 'queue' | 'cache' | 'search-index' | 'file-system';
  /**
   * What limits where the data may be kept or moved.
   */
  residency?: string;
  /**
   * Where data is encrypted.
   */
  encryption?: {
    /**
     * `true` where stored data is encrypted.
     */
    atRest?: boolean;
    /**
     * `true` where connections are encrypted.
     */
    inTransit?: boolean;
  };
  /**
   * How soon a person’s request about their own data is answered.
   */
  subjectRequestsWithin?: string;
  /**
   * Who may reach the service’s data and systems, and when that was last looked through.
   */
  access?: {
    /**
     * The date of the last review of access rights.
     */
    reviewed?: string;
    /**
     * `true` where higher rights are given for a short time and with an approval.
     */
    justInTime?: boolean;
    /**
     * Where the review is recorded.
     */
    evidence?: string;
  };
  /**
   * How the service is kept free of known vulnerabilities.
   */
  patching?: {
    /**
     * The date on which the service was last patched.
     */
    patched?: string;
    /**
     * Where the state of patches is seen.
     */
    evidence?: string;
  };
  /**
   * Where the service runs.
   */
  topology?: {
    /**
     * The availability zones.
     *
     * @maxItems 50
     *
     * Items: A zone, for example `eu-west-1a`.
     */
    zones?: string[];
    /**
     * The regions.
     *
     * @maxItems 50
     *
     * Items: A region, for example `eu-west-1`.
     */
    regions?: string[];
    /**
     * The RFC that decides that fewer zones or regions are enough.
     */
    exception?: string;
  };
  /**
   * How the service’s infrastructure is described.
   */
  infrastructure?: {
    /**
     * The tool, for example `Terraform`.
     */
    tool?: string;
    /**
     * Where the description is kept.
     */
    url?: string;
    /**
     * `true` where servers are replaced, never changed.
     */
    immutable?: boolean;
  };
  /**
   * The date of the last audit of cost and capacity.
   */
  audited?: string;
  /**
   * What happens when the error budget is spent.
   */
  errorBudgetPolicy?: string;
  /**
   * The last load test.
   */
  loadTest?: {
    /**
     * The date of the test.
     */
    on: string;
    /**
     * Where its result and baseline are kept.
     */
    evidence?: string;
  };
  /**
   * How customer support reaches engineers for this service. Without it the policy’s way applies.
   *
   * @maxItems 10
   */
  supportEscalation?: {
    /**
     * What this level is called, for example `L2 Platform`.
     */
    level?: string;
    /**
     * The team or the person called at this level.
     */
    to: string;
    /**
     * How long to wait without an answer before calling this level.
     */
    after?: string;
  }[];
  /**
   * The controls that the service helps to fulfil, by their ids.
   *
   * @maxItems 50
   *
   * Items: The id of another document, bare (`payments`) or in Backstage form (`group:payments`).
   */
  controls?: string[];
}

/**
 * A service level objective, read from an OpenSLO, Sloth or Pyrra file.
 */
export interface SLOData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The service that is held to it.
   */
  service?: string;
  /**
   * The format of its file.
   */
  format?: 'openslo' | 'sloth' | 'pyrra';
  /**
   * What is measured.
   */
  kind?:
    | 'availability'
    | 'latency'
    | 'error-rate'
    | 'freshness'
    | 'web-vital'
    | 'saturation'
    | 'durability';
  /**
   * The target in per cent.
   */
  target?: number;
  /**
   * The period over which it is measured.
   */
  window?: string;
  /**
   * The percentile that the threshold holds for.
   */
  percentile?: number;
  /**
   * The longest time that counts as good, in seconds.
   */
  threshold?: number;
  /**
   * The kind of request that is meant.
   */
  operation?: string;
}

/**
 * A group of people that owns services and carries a pager.
 */
export interface TeamData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The team's name as people say it.
   */
  name?: string;
  /**
   * The person who leads the team.
   */
  lead?: string;
  /**
   * The people in the team, the lead included.
   *
   * @maxItems 200
   *
   * Items: The id of a person, bare (`ana`) or as `user:ana`.
   */
  members?: string[];
  /**
   * The chat channel where the team is reached.
   */
  channel?: string;
  /**
   * The team's address.
   */
  email?: string;
  /**
   * The team's on-call rotation.
   */
  onCall?: {
    /**
     * The system that pages, for example `pagerduty`.
     */
    provider?: string;
    /**
     * The name of the schedule in that system.
     */
    schedule: string;
    /**
     * The address of the schedule.
     */
    url?: string;
    /**
     * Who is paged first.
     */
    primary?: string;
    /**
     * Who is paged when the first does not answer.
     */
    secondary?: string;
    /**
     * The people who take turns.
     *
     * @maxItems 100
     *
     * Items: The id of a person, bare (`ana`) or as `user:ana`.
     */
    rotation?: string[];
  };
  /**
   * Who is called when the team's on-call does not answer.
   *
   * @maxItems 10
   */
  escalation?: {
    /**
     * What this level is called, for example `L2 Platform`.
     */
    level?: string;
    /**
     * The team or the person called at this level.
     */
    to: string;
    /**
     * How long to wait without an answer before calling this level.
     */
    after?: string;
  }[];
  /**
   * The Alertmanager receivers that reach the team, by their names.
   *
   * @minItems 1
   * @maxItems 30
   *
   * Items: One line of plain text.
   */
  receivers?: string[];
}

/**
 * A text that is ready to be copied: an entry of the status page, or an answer to customers.
 */
export interface TemplateData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom it is written for.
   *
   * @maxItems 20
   *
   * Items: An audience.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * Where it is used.
   */
  type?: 'status' | 'support' | 'internal';
  /**
   * The severities that it is for.
   *
   * @maxItems 10
   *
   * Items: A severity.
   */
  severities?: string[];
}

/**
 * Someone outside whom the services depend on.
 */
export interface VendorData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * What they provide.
   */
  service?: string;
  /**
   * The services that depend on them.
   *
   * @maxItems 100
   *
   * Items: The id of a service, for example `payments-api`.
   */
  services?: string[];
  /**
   * The most sensitive data that they hold.
   */
  dataClass?: 'none' | 'public' | 'internal' | 'confidential' | 'personal' | 'payment';
  /**
   * Where they keep it.
   *
   * @maxItems 50
   *
   * Items: A region.
   */
  dataRegions?: string[];
  /**
   * How they are reached when something is wrong.
   */
  contact?: string;
  /**
   * Where a support case is opened.
   */
  supportUrl?: string;
  /**
   * Their status page.
   */
  statusPage?: string;
  /**
   * The date on which the contract ends.
   */
  contractEnds?: string;
  /**
   * The availability that they promise, in words.
   */
  availability?: string;
  /**
   * Their attestations, for example `SOC 2 Type II`.
   *
   * @maxItems 30
   *
   * Items: An attestation.
   */
  certificates?: string[];
  /**
   * Where the last review is recorded.
   */
  evidence?: string;
  /**
   * How to do without them.
   */
  exitPlan?: string;
}

/**
 * A finding that is accepted for a while, by whom and why.
 */
export interface WaiverData {
  /**
   * The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.
   */
  title?: string;
  /**
   * One or two sentences shown in lists and in search results.
   */
  description?: string;
  /**
   * The team or the person who keeps this document right.
   */
  owner?: string;
  /**
   * For a planned document: the date by which it is written.
   */
  due?: string;
  /**
   * The date on which someone last read the whole document and found it right.
   */
  reviewed?: string;
  /**
   * How often the document is reviewed. Without it the policy's cadence for the kind applies.
   */
  reviewEvery?: string;
  /**
   * The version of the document, in quotes, for example `"2.1.0"`.
   */
  version?: string;
  /**
   * Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * Words to group and filter by.
   *
   * @maxItems 30
   */
  tags?: string[];
  /**
   * What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.
   *
   * @maxItems 50
   */
  related?: string[];
  /**
   * The release of the product that the document was last brought up to, where the policy follows releases.
   */
  release?: string;
  /**
   * Whom the document is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
  /**
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
  /**
   * The id of the rule, or `ready/` and the name of a readiness check.
   */
  rule?: string;
  /**
   * What it is about, exactly: `<kind>:<id>`, for an alert its name.
   */
  subject?: string;
  /**
   * The file of the finding below the root, where the subject alone is not exact.
   */
  path?: string;
  /**
   * Why it is accepted.
   */
  reason?: string;
  /**
   * The last day on which it counts.
   */
  until?: string;
}
