// Generated from schemas/ by scripts/generate.ts; do not edit.

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
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
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
   * Whom the page is written for, for example `on-call`.
   *
   * @maxItems 20
   *
   * Items: One line of plain text.
   */
  audience?: string[];
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
   * The IANA time zone in which a day begins, for every deadline. `UTC` when absent.
   */
  timezone?: string;
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
  };
  /**
   * The organisation's rules as data. Every number that a rule applies comes from here.
   */
  policy?: {
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
       * How soon someone works on it.
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
      }[];
      /**
       * How long a release is watched.
       */
      bakeTime?: string;
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
    };
  };
  /**
   * The level of a rule: `error` fails the build, `warning` is shown, `off` is silent.
   */
  rules?: {
    [k: string]: 'error' | 'warning' | 'off';
  };
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
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
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
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
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
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
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
   * `draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.
   */
  status?: 'draft' | 'planned' | 'active' | 'deprecated' | 'retired';
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
}
