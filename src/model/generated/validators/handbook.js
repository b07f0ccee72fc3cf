// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../../formats.ts";
const interop = (part) => part.default ?? part;

export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"handbook.schema.json","title":"Handbook","description":"`handbook.yaml`: what the handbook is called, where its documents are, and the organisation's policy.","type":"object","properties":{"title":{"description":"The handbook's name, shown in the header of every page.","$ref":"common.schema.json#/$defs/text"},"description":{"description":"One sentence for the home page and for search engines.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the site is served, without query or fragment. Links to this address are checked against the pages of the build.","$ref":"common.schema.json#/$defs/webUrl","type":"string","pattern":"^[^?#]*$"},"timezone":{"description":"The IANA time zone in which a day begins, for every deadline. `UTC` when absent.","type":"string","format":"timezone","maxLength":60},"extends":{"description":"The preset that this file builds on; `standard` when absent. Keys below override it.","type":"string","maxLength":40},"content":{"description":"Where the documents of each kind are: a glob or a list of globs, `!` leaves files out. Kinds that are not named keep their defaults.","type":"object","propertyNames":{"enum":["person","team","service","alert","runbook","playbook","incident","postmortem","rfc","change","drill","slo","risk","vendor","control","parameter","template","guide","waiver","budget"]},"additionalProperties":{"$ref":"#/$defs/globs"}},"alerts":{"description":"How alerts and runbooks find each other.","type":"object","properties":{"annotations":{"description":"The annotations that may hold the runbook's address; the first one present counts.","$ref":"#/$defs/words"},"runbookUrls":{"description":"Other addresses under which this handbook's runbooks are linked. `{component}` is the folder below the glob's fixed part, `{alert}` the file name; both match in any letter case.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500,"pattern":"^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"}},"requireFor":{"description":"The severity labels whose alerts must have a runbook. `\"*\"` stands for every alert.","$ref":"#/$defs/words"},"severityLabel":{"description":"The label that holds the severity.","$ref":"common.schema.json#/$defs/text"},"serviceLabel":{"description":"The label that holds the service's id.","$ref":"common.schema.json#/$defs/text"},"otherSeverities":{"description":"Severity labels that are allowed although no severity of the policy has them, for example `none`.","$ref":"#/$defs/words"},"services":{"description":"Which service the alerts of a file belong to when they have no label: path or glob below the root → service id.","type":"object","maxProperties":500,"additionalProperties":{"$ref":"common.schema.json#/$defs/service"}},"alertmanager":{"description":"The path of the Alertmanager configuration below the root, whose routes say which receivers an alert reaches.","type":"string","minLength":1,"maxLength":500},"ownerLabel":{"description":"The label that names the owning team by its id, where alerts are routed by one.","$ref":"common.schema.json#/$defs/text"}},"additionalProperties":false},"policy":{"$ref":"#/$defs/policy"},"rules":{"description":"The level of a rule: `error` fails the build, `warning` is shown, `off` is silent.","type":"object","maxProperties":300,"additionalProperties":{"$ref":"#/$defs/level"}}},"required":["title"],"additionalProperties":false,"$defs":{"level":{"type":"string","enum":["error","warning","off"]},"words":{"type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}},"globs":{"oneOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":500}}]},"tiers":{"type":"array","maxItems":5,"items":{"type":"integer","minimum":1,"maximum":5}},"duration":{"$ref":"common.schema.json#/$defs/duration"},"policy":{"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"calendar":{"description":"The days on which people work, for every deadline in business days; the time zone is `timezone`.","type":"object","properties":{"workdays":{"description":"The days of the week; Monday to Friday when absent.","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"description":"The days on which nobody works.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/date"}}},"additionalProperties":false},"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it. Without `acknowledgeWithin`, an incident is acknowledged within this time.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]},"criteria":{"description":"What makes an incident this severe; one of them is enough.","$ref":"#/$defs/words"},"bridge":{"description":"`true` where everybody joins one call.","type":"boolean"},"statusPage":{"description":"`true` where the status page has an entry.","type":"boolean"},"customerUpdates":{"description":"`true` where customers are told.","type":"boolean"},"roles":{"description":"The roles that must be filled, by their ids.","$ref":"#/$defs/words"},"postmortemWithin":{"description":"How soon the postmortem is complete; `postmortems.dueWithin` when absent.","$ref":"#/$defs/duration"},"freezesReleases":{"description":"`true` where no release goes out while such an incident is open.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"incidents":{"description":"What the record of an incident holds.","type":"object","properties":{"channelFor":{"description":"The severities whose incidents name a channel.","$ref":"#/$defs/words"},"timelineFor":{"description":"The severities whose incidents have a timeline.","$ref":"#/$defs/words"},"timelineEntries":{"description":"How many entries a timeline has at least.","type":"integer","minimum":1,"maximum":100},"verifiedFor":{"description":"The severities whose incidents name who made sure that they were over.","$ref":"#/$defs/words"},"scheduledFor":{"description":"The severities whose incidents name the date of the review.","$ref":"#/$defs/words"},"recurrenceWithin":{"description":"How long after an incident another of the same service and cause counts as its recurrence.","$ref":"#/$defs/duration"}},"additionalProperties":false},"environments":{"description":"Where the product runs.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"purpose":{"description":"What it is for.","$ref":"common.schema.json#/$defs/prose"},"mirrors":{"description":"The id of the environment that it is like.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"channels":{"description":"Where people talk and are told.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"},"address":{"description":"The channel or the address, for example `#incidents`.","$ref":"common.schema.json#/$defs/text"}},"required":["id","address"],"additionalProperties":false}},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10},"rotationSize":{"description":"How many people share a rotation at least.","type":"integer","minimum":1,"maximum":50},"rotationWithinTeam":{"description":"`true` where the people of the owning team are on call for its services.","type":"boolean"},"primarySecondary":{"description":"`true` where an on-call names who is paged first and second.","type":"boolean"}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"versionFor":{"description":"The kinds whose documents carry a version.","$ref":"#/$defs/words"},"versionPattern":{"description":"A regular expression that every version matches.","type":"string","format":"regex","minLength":1,"maxLength":200},"release":{"description":"The current release of the product, which the documents of `releaseFor` are brought up to.","$ref":"common.schema.json#/$defs/text"},"releaseFor":{"description":"The kinds whose documents follow the release.","$ref":"#/$defs/words"},"audienceFor":{"description":"The kinds whose documents say whom they are written for.","$ref":"#/$defs/words"},"statusFor":{"description":"The kinds whose documents say where they stand.","$ref":"#/$defs/words"},"required":{"description":"The documents that the handbook must have; a planned one counts until it is due.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"subject":{"description":"The document as `<kind>:<id>`, for example `guide:incident-response`.","$ref":"common.schema.json#/$defs/text"}},"required":["title","subject"],"additionalProperties":false}},"glossary":{"description":"The id of the guide that explains the terms of `terms`.","$ref":"common.schema.json#/$defs/text"},"terms":{"description":"The abbreviations that the glossary explains.","$ref":"#/$defs/words"}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}},"numberedSteps":{"description":"The types of runbook whose steps are a numbered list.","$ref":"#/$defs/words"},"required":{"description":"The runbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the runbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"environments":{"description":"`true` where a runbook says in which environments it applies.","type":"boolean"},"actionable":{"description":"The sections that the runbook of an alert that pages has at least, by their headings.","$ref":"#/$defs/words"}},"additionalProperties":false},"playbooks":{"description":"How people work together.","type":"object","properties":{"sections":{"description":"The sections of a playbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"`playbook` where each playbook must have it.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"required":{"description":"The playbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the playbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"testedEvery":{"description":"How often a playbook is gone through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"},"dashboardTitles":{"description":"The dashboards that some service must have, by their titles.","$ref":"#/$defs/words"},"rollbackTiers":{"description":"The tiers whose services say how a release is undone.","$ref":"#/$defs/tiers"},"rollbackWithin":{"description":"The longest time that a rollback may take.","$ref":"#/$defs/duration"},"deliveryTiers":{"description":"The tiers whose services say how a change reaches production.","$ref":"#/$defs/tiers"},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategies":{"description":"The strategies of which a service uses at least one.","$ref":"#/$defs/words"},"allStrategies":{"description":"`true` where a service uses all of them.","type":"boolean"},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/percent"}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"stages":{"description":"The environments that a change passes through, in order.","$ref":"#/$defs/words"},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"requiredChecks":{"description":"The checks before a merge.","$ref":"#/$defs/words"},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"flags":{"description":"`true` where a service names its system of feature flags.","type":"boolean"}},"additionalProperties":false},"topologyTiers":{"description":"The tiers whose services say where they run.","$ref":"#/$defs/tiers"},"zones":{"description":"How many zones such a service runs in at least.","type":"integer","minimum":1,"maximum":20},"regions":{"description":"How many regions a critical service runs in at least, unless an RFC decides otherwise.","type":"integer","minimum":1,"maximum":20},"capacityTiers":{"description":"The tiers whose services have a forecast of capacity.","$ref":"#/$defs/tiers"},"headroom":{"description":"The share of capacity kept free, in per cent.","$ref":"common.schema.json#/$defs/percent"},"forecastEvery":{"description":"How often capacity is forecast.","$ref":"#/$defs/duration"},"loadTestEvery":{"description":"How often a load test is made.","$ref":"#/$defs/duration"},"auditEvery":{"description":"How often cost and capacity are audited.","$ref":"#/$defs/duration"},"budget":{"description":"`true` where a service has a monthly budget.","type":"boolean"},"budgetAlerts":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"$ref":"common.schema.json#/$defs/percent"}},"rotateSecretsEvery":{"description":"How often a secret is rotated.","$ref":"#/$defs/duration"},"accessReviewEvery":{"description":"How often access rights are looked through.","$ref":"#/$defs/duration"},"justInTimeAccess":{"description":"`true` where higher rights are given for a short time.","type":"boolean"},"patchEvery":{"description":"How often a service is patched.","$ref":"#/$defs/duration"},"regionsFor":{"description":"The classes of data whose regions are declared.","$ref":"#/$defs/words"},"encryptionFor":{"description":"The classes of data that are encrypted, stored and sent.","$ref":"#/$defs/words"},"subjectRequestsWithin":{"description":"The longest time until a person’s request about their data is answered.","$ref":"#/$defs/duration"},"recoveryByStore":{"description":"The longest recovery time and loss of data by kind of data store; `maxRto` and `maxRpo` for the rest.","type":"object","maxProperties":10,"propertyNames":{"enum":["database","object-store","queue","cache","search-index","file-system"]},"additionalProperties":{"type":"object","properties":{"rto":{"description":"The longest recovery time.","$ref":"#/$defs/duration"},"rpo":{"description":"The longest loss of data.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"recoveryRunbooks":{"description":"`true` where each service that stores data has a runbook of type `recovery`.","type":"boolean"},"infrastructureTools":{"description":"The tools of which one describes a service’s infrastructure.","$ref":"#/$defs/words"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"slos":{"description":"What services promise.","type":"object","properties":{"window":{"description":"The period over which an objective is measured, where it says nothing else.","$ref":"#/$defs/duration"},"objectives":{"description":"The objectives that services have at least.","type":"array","maxItems":50,"items":{"type":"object","properties":{"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"types":{"description":"The types of service that have it; all when absent.","$ref":"#/$defs/words"},"tiers":{"description":"The tiers of service that have it; all when absent.","$ref":"#/$defs/tiers"},"target":{"description":"The lowest target, in per cent.","$ref":"common.schema.json#/$defs/percent"},"percentile":{"description":"The percentile that the threshold holds for.","$ref":"common.schema.json#/$defs/percent"},"threshold":{"description":"The longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant.","$ref":"common.schema.json#/$defs/text"}},"required":["kind"],"additionalProperties":false}}},"additionalProperties":false},"budgets":{"description":"What happens when an error budget is spent.","type":"object","properties":{"onExhausted":{"description":"Whether a release may still go: `inform` lets it, `review` asks a person, `block` stops it.","type":"string","enum":["inform","review","block"]},"staleAfter":{"description":"How old a reading of the budget may be before nobody knows.","$ref":"#/$defs/duration"},"policyTiers":{"description":"The tiers whose services say what happens.","$ref":"#/$defs/tiers"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]},"logFormat":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"},"instruments":{"description":"The kinds of instrument in use.","$ref":"#/$defs/words"},"traceSystem":{"description":"`true` where a traced service names its tracing system.","type":"boolean"},"propagation":{"description":"`true` where a traced service says how the context is passed on.","type":"boolean"}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"},"sections":{"description":"The sections of a postmortem, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The severities whose postmortems must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"actionsRequired":{"description":"`true` where a postmortem has actions, or says why there are none.","type":"boolean"},"causes":{"description":"The categories of cause that may be used; any when absent.","$ref":"#/$defs/words"},"rootCauseRequired":{"description":"`true` where a postmortem names a root cause.","type":"boolean"},"blame":{"description":"Words that put blame on people, besides the ones that are always looked for.","$ref":"#/$defs/words"},"verbs":{"description":"Words with which a title of an action begins that promise nothing, such as `consider`.","$ref":"#/$defs/words"},"rotateSecrets":{"description":"`true` where a breach is followed by a rotation of secrets.","type":"boolean"},"timeline":{"description":"`true` where the incident of a postmortem has a timeline.","type":"boolean"}},"additionalProperties":false},"actions":{"description":"What follows from what was learned.","type":"object","properties":{"tracked":{"description":"`true` where an action has an address in the backlog.","type":"boolean"},"dueWithin":{"description":"The longest time until an action is done, counted from the day on which the incident was resolved: type → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"dueWithinFor":{"description":"The severities whose actions that binds; all when absent.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often open actions are looked through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"},"aliases":{"description":"Other names of this level.","$ref":"#/$defs/words"},"checklist":{"description":"The checks before such a change, by their ids.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60},"silences":{"description":"The alerts that are silenced meanwhile, by name.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"kinds":{"description":"The kinds of change that need more than their risk asks for.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"planOutput":{"description":"`true` where the output of the plan is attached.","type":"boolean"},"migration":{"description":"`true` where it must be backward-compatible and behind a flag.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"checklist":{"description":"The checks before a change, in order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What holds.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"rollbackHeadings":{"description":"The headings under which an RFC says how the change is undone.","$ref":"#/$defs/words"},"sections":{"description":"The sections of an RFC, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The levels of risk whose RFCs must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"decideWithin":{"description":"How long an RFC may wait for a decision, where it names no date.","$ref":"#/$defs/duration"},"notes":{"description":"`true` where every change that an RFC led to has a change note.","type":"boolean"},"silences":{"description":"`true` where a maintenance window names the alerts that are silenced.","type":"boolean"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"},"restoreEveryByTier":{"description":"How often a backup is restored as a test, by tier: `\"1\"` → duration. `restoreEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverEveryByTier":{"description":"How often a failover is practised, by tier. `failoverEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverTiers":{"description":"The tiers whose services are failed over; all that declare recovery targets when absent.","$ref":"#/$defs/tiers"},"fullEvery":{"description":"The longest time between two full backups.","$ref":"#/$defs/duration"},"incrementalEvery":{"description":"The longest time between two incremental backups.","$ref":"#/$defs/duration"},"automated":{"description":"`true` where backups need nobody.","type":"boolean"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"},"limits":{"description":"The longest that things may be kept.","type":"object","properties":{"logs":{"description":"Logs.","$ref":"#/$defs/duration"},"metrics":{"description":"Metrics.","$ref":"#/$defs/duration"},"backups":{"description":"Backups.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false},"risks":{"description":"The register of risks.","type":"object","properties":{"reviewEvery":{"description":"How often a risk is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"vendors":{"description":"The register of vendors.","type":"object","properties":{"reviewEvery":{"description":"How often a vendor is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"controls":{"description":"The practices that are declared with evidence, an owner and a date.","type":"array","maxItems":200,"items":{"type":"object","properties":{"id":{"description":"The id of the control that declares it.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What is done.","$ref":"common.schema.json#/$defs/text"},"verifyEvery":{"description":"How often someone makes sure of it.","$ref":"#/$defs/duration"},"frameworks":{"description":"What it answers to.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"statusPage":{"description":"What customers read during an incident.","type":"object","properties":{"templates":{"description":"The templates that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"sections":{"description":"The headings that each of them has.","$ref":"#/$defs/words"}},"additionalProperties":false},"reports":{"description":"What is reported, how often and to whom.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"How often.","$ref":"#/$defs/duration"},"audience":{"description":"Who reads it.","$ref":"common.schema.json#/$defs/text"},"shows":{"description":"The part of the site that has its figures.","type":"string","enum":["weekly","monthly","actions","risks","cost","capacity","ownership","ops-review"]}},"required":["id","label","every"],"additionalProperties":false}},"readiness":{"description":"What must hold before a release.","type":"object","properties":{"checks":{"description":"The checks, in order.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","enum":["owner","runbooks","alert-coverage","rollback","slo","drills","actions","error-budget","freeze","load-test","recovery-targets"]}},"alertCoverage":{"description":"The share of a service’s alerts that lead to a runbook, in per cent.","$ref":"common.schema.json#/$defs/percent"},"actionsFor":{"description":"The severities whose overdue or open actions hold a release back.","$ref":"#/$defs/words"}},"additionalProperties":false},"parameters":{"description":"How services are configured.","type":"object","properties":{"sources":{"description":"Where a parameter may be set.","$ref":"#/$defs/words"},"runtime":{"description":"`true` where a parameter can be changed without a deployment, or says why not.","type":"boolean"},"documented":{"description":"`true` where a parameter has a default and a description.","type":"boolean"}},"additionalProperties":false},"support":{"description":"How customer support reaches engineers.","type":"object","properties":{"channel":{"description":"The channel.","$ref":"common.schema.json#/$defs/text"},"escalation":{"description":"Who is asked next, in order.","$ref":"common.schema.json#/$defs/escalation"},"templates":{"description":"The answers to customers that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}}},"additionalProperties":false},"principles":{"description":"What everyone keeps to.","$ref":"#/$defs/words"}},"additionalProperties":false}}};
const schema33 = {"description":"One line of plain text.","type":"string","minLength":1,"maxLength":300};
const schema35 = {"description":"A web address that starts with `https://` or `http://`.","type":"string","format":"web-url","maxLength":2000};
const schema36 = {"oneOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":500}}]};
const schema162 = {"type":"string","enum":["error","warning","off"]};
const func0 = Object.prototype.hasOwnProperty;
const func63 = interop(imported0);
const formats0 = imported1.formats["web-url"];
const formats2 = imported1.formats.timezone;
const pattern4 = new RegExp("^[^?#]*$", "u");
const pattern5 = new RegExp("^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$", "u");
const schema37 = {"type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func63(data0) > 300){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func63(data0) < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"description":"The id of a service, for example `payments-api`.","$ref":"#/$defs/reference","x-references":["service"]};
const schema42 = {"description":"The id of another document, bare (`payments`) or in Backstage form (`group:payments`).","type":"string","pattern":"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$","maxLength":200};
const pattern6 = new RegExp("^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 200){
const err0 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"calendar":{"description":"The days on which people work, for every deadline in business days; the time zone is `timezone`.","type":"object","properties":{"workdays":{"description":"The days of the week; Monday to Friday when absent.","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"description":"The days on which nobody works.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/date"}}},"additionalProperties":false},"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it. Without `acknowledgeWithin`, an incident is acknowledged within this time.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]},"criteria":{"description":"What makes an incident this severe; one of them is enough.","$ref":"#/$defs/words"},"bridge":{"description":"`true` where everybody joins one call.","type":"boolean"},"statusPage":{"description":"`true` where the status page has an entry.","type":"boolean"},"customerUpdates":{"description":"`true` where customers are told.","type":"boolean"},"roles":{"description":"The roles that must be filled, by their ids.","$ref":"#/$defs/words"},"postmortemWithin":{"description":"How soon the postmortem is complete; `postmortems.dueWithin` when absent.","$ref":"#/$defs/duration"},"freezesReleases":{"description":"`true` where no release goes out while such an incident is open.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"incidents":{"description":"What the record of an incident holds.","type":"object","properties":{"channelFor":{"description":"The severities whose incidents name a channel.","$ref":"#/$defs/words"},"timelineFor":{"description":"The severities whose incidents have a timeline.","$ref":"#/$defs/words"},"timelineEntries":{"description":"How many entries a timeline has at least.","type":"integer","minimum":1,"maximum":100},"verifiedFor":{"description":"The severities whose incidents name who made sure that they were over.","$ref":"#/$defs/words"},"scheduledFor":{"description":"The severities whose incidents name the date of the review.","$ref":"#/$defs/words"},"recurrenceWithin":{"description":"How long after an incident another of the same service and cause counts as its recurrence.","$ref":"#/$defs/duration"}},"additionalProperties":false},"environments":{"description":"Where the product runs.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"purpose":{"description":"What it is for.","$ref":"common.schema.json#/$defs/prose"},"mirrors":{"description":"The id of the environment that it is like.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"channels":{"description":"Where people talk and are told.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"},"address":{"description":"The channel or the address, for example `#incidents`.","$ref":"common.schema.json#/$defs/text"}},"required":["id","address"],"additionalProperties":false}},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10},"rotationSize":{"description":"How many people share a rotation at least.","type":"integer","minimum":1,"maximum":50},"rotationWithinTeam":{"description":"`true` where the people of the owning team are on call for its services.","type":"boolean"},"primarySecondary":{"description":"`true` where an on-call names who is paged first and second.","type":"boolean"}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"versionFor":{"description":"The kinds whose documents carry a version.","$ref":"#/$defs/words"},"versionPattern":{"description":"A regular expression that every version matches.","type":"string","format":"regex","minLength":1,"maxLength":200},"release":{"description":"The current release of the product, which the documents of `releaseFor` are brought up to.","$ref":"common.schema.json#/$defs/text"},"releaseFor":{"description":"The kinds whose documents follow the release.","$ref":"#/$defs/words"},"audienceFor":{"description":"The kinds whose documents say whom they are written for.","$ref":"#/$defs/words"},"statusFor":{"description":"The kinds whose documents say where they stand.","$ref":"#/$defs/words"},"required":{"description":"The documents that the handbook must have; a planned one counts until it is due.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"subject":{"description":"The document as `<kind>:<id>`, for example `guide:incident-response`.","$ref":"common.schema.json#/$defs/text"}},"required":["title","subject"],"additionalProperties":false}},"glossary":{"description":"The id of the guide that explains the terms of `terms`.","$ref":"common.schema.json#/$defs/text"},"terms":{"description":"The abbreviations that the glossary explains.","$ref":"#/$defs/words"}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}},"numberedSteps":{"description":"The types of runbook whose steps are a numbered list.","$ref":"#/$defs/words"},"required":{"description":"The runbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the runbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"environments":{"description":"`true` where a runbook says in which environments it applies.","type":"boolean"},"actionable":{"description":"The sections that the runbook of an alert that pages has at least, by their headings.","$ref":"#/$defs/words"}},"additionalProperties":false},"playbooks":{"description":"How people work together.","type":"object","properties":{"sections":{"description":"The sections of a playbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"`playbook` where each playbook must have it.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"required":{"description":"The playbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the playbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"testedEvery":{"description":"How often a playbook is gone through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"},"dashboardTitles":{"description":"The dashboards that some service must have, by their titles.","$ref":"#/$defs/words"},"rollbackTiers":{"description":"The tiers whose services say how a release is undone.","$ref":"#/$defs/tiers"},"rollbackWithin":{"description":"The longest time that a rollback may take.","$ref":"#/$defs/duration"},"deliveryTiers":{"description":"The tiers whose services say how a change reaches production.","$ref":"#/$defs/tiers"},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategies":{"description":"The strategies of which a service uses at least one.","$ref":"#/$defs/words"},"allStrategies":{"description":"`true` where a service uses all of them.","type":"boolean"},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/percent"}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"stages":{"description":"The environments that a change passes through, in order.","$ref":"#/$defs/words"},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"requiredChecks":{"description":"The checks before a merge.","$ref":"#/$defs/words"},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"flags":{"description":"`true` where a service names its system of feature flags.","type":"boolean"}},"additionalProperties":false},"topologyTiers":{"description":"The tiers whose services say where they run.","$ref":"#/$defs/tiers"},"zones":{"description":"How many zones such a service runs in at least.","type":"integer","minimum":1,"maximum":20},"regions":{"description":"How many regions a critical service runs in at least, unless an RFC decides otherwise.","type":"integer","minimum":1,"maximum":20},"capacityTiers":{"description":"The tiers whose services have a forecast of capacity.","$ref":"#/$defs/tiers"},"headroom":{"description":"The share of capacity kept free, in per cent.","$ref":"common.schema.json#/$defs/percent"},"forecastEvery":{"description":"How often capacity is forecast.","$ref":"#/$defs/duration"},"loadTestEvery":{"description":"How often a load test is made.","$ref":"#/$defs/duration"},"auditEvery":{"description":"How often cost and capacity are audited.","$ref":"#/$defs/duration"},"budget":{"description":"`true` where a service has a monthly budget.","type":"boolean"},"budgetAlerts":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"$ref":"common.schema.json#/$defs/percent"}},"rotateSecretsEvery":{"description":"How often a secret is rotated.","$ref":"#/$defs/duration"},"accessReviewEvery":{"description":"How often access rights are looked through.","$ref":"#/$defs/duration"},"justInTimeAccess":{"description":"`true` where higher rights are given for a short time.","type":"boolean"},"patchEvery":{"description":"How often a service is patched.","$ref":"#/$defs/duration"},"regionsFor":{"description":"The classes of data whose regions are declared.","$ref":"#/$defs/words"},"encryptionFor":{"description":"The classes of data that are encrypted, stored and sent.","$ref":"#/$defs/words"},"subjectRequestsWithin":{"description":"The longest time until a person’s request about their data is answered.","$ref":"#/$defs/duration"},"recoveryByStore":{"description":"The longest recovery time and loss of data by kind of data store; `maxRto` and `maxRpo` for the rest.","type":"object","maxProperties":10,"propertyNames":{"enum":["database","object-store","queue","cache","search-index","file-system"]},"additionalProperties":{"type":"object","properties":{"rto":{"description":"The longest recovery time.","$ref":"#/$defs/duration"},"rpo":{"description":"The longest loss of data.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"recoveryRunbooks":{"description":"`true` where each service that stores data has a runbook of type `recovery`.","type":"boolean"},"infrastructureTools":{"description":"The tools of which one describes a service’s infrastructure.","$ref":"#/$defs/words"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"slos":{"description":"What services promise.","type":"object","properties":{"window":{"description":"The period over which an objective is measured, where it says nothing else.","$ref":"#/$defs/duration"},"objectives":{"description":"The objectives that services have at least.","type":"array","maxItems":50,"items":{"type":"object","properties":{"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"types":{"description":"The types of service that have it; all when absent.","$ref":"#/$defs/words"},"tiers":{"description":"The tiers of service that have it; all when absent.","$ref":"#/$defs/tiers"},"target":{"description":"The lowest target, in per cent.","$ref":"common.schema.json#/$defs/percent"},"percentile":{"description":"The percentile that the threshold holds for.","$ref":"common.schema.json#/$defs/percent"},"threshold":{"description":"The longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant.","$ref":"common.schema.json#/$defs/text"}},"required":["kind"],"additionalProperties":false}}},"additionalProperties":false},"budgets":{"description":"What happens when an error budget is spent.","type":"object","properties":{"onExhausted":{"description":"Whether a release may still go: `inform` lets it, `review` asks a person, `block` stops it.","type":"string","enum":["inform","review","block"]},"staleAfter":{"description":"How old a reading of the budget may be before nobody knows.","$ref":"#/$defs/duration"},"policyTiers":{"description":"The tiers whose services say what happens.","$ref":"#/$defs/tiers"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]},"logFormat":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"},"instruments":{"description":"The kinds of instrument in use.","$ref":"#/$defs/words"},"traceSystem":{"description":"`true` where a traced service names its tracing system.","type":"boolean"},"propagation":{"description":"`true` where a traced service says how the context is passed on.","type":"boolean"}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"},"sections":{"description":"The sections of a postmortem, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The severities whose postmortems must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"actionsRequired":{"description":"`true` where a postmortem has actions, or says why there are none.","type":"boolean"},"causes":{"description":"The categories of cause that may be used; any when absent.","$ref":"#/$defs/words"},"rootCauseRequired":{"description":"`true` where a postmortem names a root cause.","type":"boolean"},"blame":{"description":"Words that put blame on people, besides the ones that are always looked for.","$ref":"#/$defs/words"},"verbs":{"description":"Words with which a title of an action begins that promise nothing, such as `consider`.","$ref":"#/$defs/words"},"rotateSecrets":{"description":"`true` where a breach is followed by a rotation of secrets.","type":"boolean"},"timeline":{"description":"`true` where the incident of a postmortem has a timeline.","type":"boolean"}},"additionalProperties":false},"actions":{"description":"What follows from what was learned.","type":"object","properties":{"tracked":{"description":"`true` where an action has an address in the backlog.","type":"boolean"},"dueWithin":{"description":"The longest time until an action is done, counted from the day on which the incident was resolved: type → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"dueWithinFor":{"description":"The severities whose actions that binds; all when absent.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often open actions are looked through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"},"aliases":{"description":"Other names of this level.","$ref":"#/$defs/words"},"checklist":{"description":"The checks before such a change, by their ids.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60},"silences":{"description":"The alerts that are silenced meanwhile, by name.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"kinds":{"description":"The kinds of change that need more than their risk asks for.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"planOutput":{"description":"`true` where the output of the plan is attached.","type":"boolean"},"migration":{"description":"`true` where it must be backward-compatible and behind a flag.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"checklist":{"description":"The checks before a change, in order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What holds.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"rollbackHeadings":{"description":"The headings under which an RFC says how the change is undone.","$ref":"#/$defs/words"},"sections":{"description":"The sections of an RFC, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The levels of risk whose RFCs must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"decideWithin":{"description":"How long an RFC may wait for a decision, where it names no date.","$ref":"#/$defs/duration"},"notes":{"description":"`true` where every change that an RFC led to has a change note.","type":"boolean"},"silences":{"description":"`true` where a maintenance window names the alerts that are silenced.","type":"boolean"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"},"restoreEveryByTier":{"description":"How often a backup is restored as a test, by tier: `\"1\"` → duration. `restoreEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverEveryByTier":{"description":"How often a failover is practised, by tier. `failoverEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverTiers":{"description":"The tiers whose services are failed over; all that declare recovery targets when absent.","$ref":"#/$defs/tiers"},"fullEvery":{"description":"The longest time between two full backups.","$ref":"#/$defs/duration"},"incrementalEvery":{"description":"The longest time between two incremental backups.","$ref":"#/$defs/duration"},"automated":{"description":"`true` where backups need nobody.","type":"boolean"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"},"limits":{"description":"The longest that things may be kept.","type":"object","properties":{"logs":{"description":"Logs.","$ref":"#/$defs/duration"},"metrics":{"description":"Metrics.","$ref":"#/$defs/duration"},"backups":{"description":"Backups.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false},"risks":{"description":"The register of risks.","type":"object","properties":{"reviewEvery":{"description":"How often a risk is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"vendors":{"description":"The register of vendors.","type":"object","properties":{"reviewEvery":{"description":"How often a vendor is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"controls":{"description":"The practices that are declared with evidence, an owner and a date.","type":"array","maxItems":200,"items":{"type":"object","properties":{"id":{"description":"The id of the control that declares it.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What is done.","$ref":"common.schema.json#/$defs/text"},"verifyEvery":{"description":"How often someone makes sure of it.","$ref":"#/$defs/duration"},"frameworks":{"description":"What it answers to.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"statusPage":{"description":"What customers read during an incident.","type":"object","properties":{"templates":{"description":"The templates that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"sections":{"description":"The headings that each of them has.","$ref":"#/$defs/words"}},"additionalProperties":false},"reports":{"description":"What is reported, how often and to whom.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"How often.","$ref":"#/$defs/duration"},"audience":{"description":"Who reads it.","$ref":"common.schema.json#/$defs/text"},"shows":{"description":"The part of the site that has its figures.","type":"string","enum":["weekly","monthly","actions","risks","cost","capacity","ownership","ops-review"]}},"required":["id","label","every"],"additionalProperties":false}},"readiness":{"description":"What must hold before a release.","type":"object","properties":{"checks":{"description":"The checks, in order.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","enum":["owner","runbooks","alert-coverage","rollback","slo","drills","actions","error-budget","freeze","load-test","recovery-targets"]}},"alertCoverage":{"description":"The share of a service’s alerts that lead to a runbook, in per cent.","$ref":"common.schema.json#/$defs/percent"},"actionsFor":{"description":"The severities whose overdue or open actions hold a release back.","$ref":"#/$defs/words"}},"additionalProperties":false},"parameters":{"description":"How services are configured.","type":"object","properties":{"sources":{"description":"Where a parameter may be set.","$ref":"#/$defs/words"},"runtime":{"description":"`true` where a parameter can be changed without a deployment, or says why not.","type":"boolean"},"documented":{"description":"`true` where a parameter has a default and a description.","type":"boolean"}},"additionalProperties":false},"support":{"description":"How customer support reaches engineers.","type":"object","properties":{"channel":{"description":"The channel.","$ref":"common.schema.json#/$defs/text"},"escalation":{"description":"Who is asked next, in order.","$ref":"common.schema.json#/$defs/escalation"},"templates":{"description":"The answers to customers that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}}},"additionalProperties":false},"principles":{"description":"What everyone keeps to.","$ref":"#/$defs/words"}},"additionalProperties":false};
const schema45 = {"description":"A calendar date, `YYYY-MM-DD`.","type":"string","format":"date","maxLength":10};
const schema46 = {"description":"An id: lower-case letters, digits and single hyphens, for example `payments-api`.","type":"string","pattern":"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$","maxLength":100};
const schema48 = {"description":"A few sentences of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema49 = {"description":"An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.","type":"string","format":"duration","maxLength":20};
const schema81 = {"type":"array","maxItems":5,"items":{"type":"integer","minimum":1,"maximum":5}};
const schema88 = {"description":"A share in per cent.","type":"number","minimum":0,"maximum":100};
const formats4 = imported1.formats.date;
const formats6 = imported1.formats.duration;
const formats26 = imported1.formats.regex;
const pattern7 = new RegExp("^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "u");
const pattern13 = new RegExp("^[0-2][0-9]:[0-5][0-9]$", "u");
const schema155 = {"description":"Who is called next, in order. The first level is called first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"level":{"description":"What this level is called, for example `L2 Platform`.","$ref":"#/$defs/text"},"to":{"description":"The team or the person called at this level.","$ref":"#/$defs/owner"},"after":{"description":"How long to wait without an answer before calling this level.","$ref":"#/$defs/duration"}},"required":["to"],"additionalProperties":false}};
const schema157 = {"description":"The id of the team or the person who answers for this.","$ref":"#/$defs/reference","x-references":["team","person"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 200){
const err0 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.to === undefined) || (!(func0.call(data0, "to")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "level") || (key0 === "to")) || (key0 === "after"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.level !== undefined && func0.call(data0, "level")){
let data1 = data0.level;
if(typeof data1 === "string"){
if(func63(data1) > 300){
const err3 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.to !== undefined && func0.call(data0, "to")){
if(!(validate79(data0.to, {instancePath:instancePath+"/" + i0+"/to",parentData:data0,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined && func0.call(data0, "after")){
let data3 = data0.after;
if(typeof data3 === "string"){
if(func63(data3) > 20){
const err6 = {instancePath:instancePath+"/" + i0+"/after",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats6(data3))){
const err7 = {instancePath:instancePath+"/" + i0+"/after",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/after",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema44.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.calendar !== undefined && func0.call(data, "calendar")){
let data0 = data.calendar;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!((key1 === "workdays") || (key1 === "holidays"))){
const err1 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.workdays !== undefined && func0.call(data0, "workdays")){
let data1 = data0.workdays;
if(Array.isArray(data1)){
if(data1.length > 7){
const err2 = {instancePath:instancePath+"/calendar/workdays",schemaPath:"#/properties/calendar/properties/workdays/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/calendar/workdays",schemaPath:"#/properties/calendar/properties/workdays/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/calendar/workdays/" + i0,schemaPath:"#/properties/calendar/properties/workdays/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((data2 === "mon") || (data2 === "tue")) || (data2 === "wed")) || (data2 === "thu")) || (data2 === "fri")) || (data2 === "sat")) || (data2 === "sun"))){
const err5 = {instancePath:instancePath+"/calendar/workdays/" + i0,schemaPath:"#/properties/calendar/properties/workdays/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.calendar.properties.workdays.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/calendar/workdays",schemaPath:"#/properties/calendar/properties/workdays/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/calendar/workdays",schemaPath:"#/properties/calendar/properties/workdays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.holidays !== undefined && func0.call(data0, "holidays")){
let data3 = data0.holidays;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err8 = {instancePath:instancePath+"/calendar/holidays",schemaPath:"#/properties/calendar/properties/holidays/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func63(data4) > 10){
const err9 = {instancePath:instancePath+"/calendar/holidays/" + i2,schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats4(data4))){
const err10 = {instancePath:instancePath+"/calendar/holidays/" + i2,schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/calendar/holidays/" + i2,schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/calendar/holidays",schemaPath:"#/properties/calendar/properties/holidays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.severities !== undefined && func0.call(data, "severities")){
let data5 = data.severities;
if(Array.isArray(data5)){
if(data5.length > 10){
const err14 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data5.length;
for(let i3=0; i3<len2; i3++){
let data6 = data5[i3];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.id === undefined) || (!(func0.call(data6, "id")))){
const err16 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data6.label === undefined) || (!(func0.call(data6, "label")))){
const err17 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data6)){
if(!(func0.call(schema44.properties.severities.items.properties, key2))){
const err18 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.id !== undefined && func0.call(data6, "id")){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func63(data7) > 100){
const err19 = {instancePath:instancePath+"/severities/" + i3+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern7.test(data7)){
const err20 = {instancePath:instancePath+"/severities/" + i3+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/severities/" + i3+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.label !== undefined && func0.call(data6, "label")){
let data8 = data6.label;
if(typeof data8 === "string"){
if(func63(data8) > 300){
const err22 = {instancePath:instancePath+"/severities/" + i3+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func63(data8) < 1){
const err23 = {instancePath:instancePath+"/severities/" + i3+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/severities/" + i3+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.aliases !== undefined && func0.call(data6, "aliases")){
if(!(validate22(data6.aliases, {instancePath:instancePath+"/severities/" + i3+"/aliases",parentData:data6,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data6.definition !== undefined && func0.call(data6, "definition")){
let data10 = data6.definition;
if(typeof data10 === "string"){
if(func63(data10) > 4000){
const err25 = {instancePath:instancePath+"/severities/" + i3+"/definition",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func63(data10) < 1){
const err26 = {instancePath:instancePath+"/severities/" + i3+"/definition",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/severities/" + i3+"/definition",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.acknowledgeWithin !== undefined && func0.call(data6, "acknowledgeWithin")){
let data11 = data6.acknowledgeWithin;
if(typeof data11 === "string"){
if(func63(data11) > 20){
const err28 = {instancePath:instancePath+"/severities/" + i3+"/acknowledgeWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats6(data11))){
const err29 = {instancePath:instancePath+"/severities/" + i3+"/acknowledgeWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/severities/" + i3+"/acknowledgeWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.respondWithin !== undefined && func0.call(data6, "respondWithin")){
let data12 = data6.respondWithin;
if(typeof data12 === "string"){
if(func63(data12) > 20){
const err31 = {instancePath:instancePath+"/severities/" + i3+"/respondWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(formats6(data12))){
const err32 = {instancePath:instancePath+"/severities/" + i3+"/respondWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/severities/" + i3+"/respondWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.restoreWithin !== undefined && func0.call(data6, "restoreWithin")){
let data13 = data6.restoreWithin;
if(typeof data13 === "string"){
if(func63(data13) > 20){
const err34 = {instancePath:instancePath+"/severities/" + i3+"/restoreWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(formats6(data13))){
const err35 = {instancePath:instancePath+"/severities/" + i3+"/restoreWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/severities/" + i3+"/restoreWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.notifyWithin !== undefined && func0.call(data6, "notifyWithin")){
let data14 = data6.notifyWithin;
if(typeof data14 === "string"){
if(func63(data14) > 20){
const err37 = {instancePath:instancePath+"/severities/" + i3+"/notifyWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(formats6(data14))){
const err38 = {instancePath:instancePath+"/severities/" + i3+"/notifyWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/severities/" + i3+"/notifyWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.updateEvery !== undefined && func0.call(data6, "updateEvery")){
let data15 = data6.updateEvery;
if(typeof data15 === "string"){
if(func63(data15) > 20){
const err40 = {instancePath:instancePath+"/severities/" + i3+"/updateEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats6(data15))){
const err41 = {instancePath:instancePath+"/severities/" + i3+"/updateEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/severities/" + i3+"/updateEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data6.hours !== undefined && func0.call(data6, "hours")){
let data16 = data6.hours;
if(typeof data16 !== "string"){
const err43 = {instancePath:instancePath+"/severities/" + i3+"/hours",schemaPath:"#/properties/severities/items/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data16 === "always") || (data16 === "business-hours")) || (data16 === "planned"))){
const err44 = {instancePath:instancePath+"/severities/" + i3+"/hours",schemaPath:"#/properties/severities/items/properties/hours/enum",keyword:"enum",params:{allowedValues: schema44.properties.severities.items.properties.hours.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.criteria !== undefined && func0.call(data6, "criteria")){
if(!(validate22(data6.criteria, {instancePath:instancePath+"/severities/" + i3+"/criteria",parentData:data6,parentDataProperty:"criteria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data6.bridge !== undefined && func0.call(data6, "bridge")){
if(typeof data6.bridge !== "boolean"){
const err45 = {instancePath:instancePath+"/severities/" + i3+"/bridge",schemaPath:"#/properties/severities/items/properties/bridge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data6.statusPage !== undefined && func0.call(data6, "statusPage")){
if(typeof data6.statusPage !== "boolean"){
const err46 = {instancePath:instancePath+"/severities/" + i3+"/statusPage",schemaPath:"#/properties/severities/items/properties/statusPage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data6.customerUpdates !== undefined && func0.call(data6, "customerUpdates")){
if(typeof data6.customerUpdates !== "boolean"){
const err47 = {instancePath:instancePath+"/severities/" + i3+"/customerUpdates",schemaPath:"#/properties/severities/items/properties/customerUpdates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data6.roles !== undefined && func0.call(data6, "roles")){
if(!(validate22(data6.roles, {instancePath:instancePath+"/severities/" + i3+"/roles",parentData:data6,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data6.postmortemWithin !== undefined && func0.call(data6, "postmortemWithin")){
let data22 = data6.postmortemWithin;
if(typeof data22 === "string"){
if(func63(data22) > 20){
const err48 = {instancePath:instancePath+"/severities/" + i3+"/postmortemWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(formats6(data22))){
const err49 = {instancePath:instancePath+"/severities/" + i3+"/postmortemWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/severities/" + i3+"/postmortemWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data6.freezesReleases !== undefined && func0.call(data6, "freezesReleases")){
if(typeof data6.freezesReleases !== "boolean"){
const err51 = {instancePath:instancePath+"/severities/" + i3+"/freezesReleases",schemaPath:"#/properties/severities/items/properties/freezesReleases/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.roles !== undefined && func0.call(data, "roles")){
let data24 = data.roles;
if(Array.isArray(data24)){
if(data24.length > 20){
const err54 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data24.length;
for(let i4=0; i4<len3; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.id === undefined) || (!(func0.call(data25, "id")))){
const err55 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((data25.label === undefined) || (!(func0.call(data25, "label")))){
const err56 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key3 of Object.keys(data25)){
if(!((((key3 === "id") || (key3 === "label")) || (key3 === "aliases")) || (key3 === "duty"))){
const err57 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.id !== undefined && func0.call(data25, "id")){
let data26 = data25.id;
if(typeof data26 === "string"){
if(func63(data26) > 100){
const err58 = {instancePath:instancePath+"/roles/" + i4+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern7.test(data26)){
const err59 = {instancePath:instancePath+"/roles/" + i4+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/roles/" + i4+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.label !== undefined && func0.call(data25, "label")){
let data27 = data25.label;
if(typeof data27 === "string"){
if(func63(data27) > 300){
const err61 = {instancePath:instancePath+"/roles/" + i4+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func63(data27) < 1){
const err62 = {instancePath:instancePath+"/roles/" + i4+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/roles/" + i4+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data25.aliases !== undefined && func0.call(data25, "aliases")){
if(!(validate22(data25.aliases, {instancePath:instancePath+"/roles/" + i4+"/aliases",parentData:data25,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data25.duty !== undefined && func0.call(data25, "duty")){
let data29 = data25.duty;
if(typeof data29 === "string"){
if(func63(data29) > 4000){
const err64 = {instancePath:instancePath+"/roles/" + i4+"/duty",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func63(data29) < 1){
const err65 = {instancePath:instancePath+"/roles/" + i4+"/duty",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/roles/" + i4+"/duty",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.incidents !== undefined && func0.call(data, "incidents")){
let data30 = data.incidents;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key4 of Object.keys(data30)){
if(!((((((key4 === "channelFor") || (key4 === "timelineFor")) || (key4 === "timelineEntries")) || (key4 === "verifiedFor")) || (key4 === "scheduledFor")) || (key4 === "recurrenceWithin"))){
const err69 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.channelFor !== undefined && func0.call(data30, "channelFor")){
if(!(validate22(data30.channelFor, {instancePath:instancePath+"/incidents/channelFor",parentData:data30,parentDataProperty:"channelFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data30.timelineFor !== undefined && func0.call(data30, "timelineFor")){
if(!(validate22(data30.timelineFor, {instancePath:instancePath+"/incidents/timelineFor",parentData:data30,parentDataProperty:"timelineFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data30.timelineEntries !== undefined && func0.call(data30, "timelineEntries")){
let data33 = data30.timelineEntries;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err70 = {instancePath:instancePath+"/incidents/timelineEntries",schemaPath:"#/properties/incidents/properties/timelineEntries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100 || isNaN(data33)){
const err71 = {instancePath:instancePath+"/incidents/timelineEntries",schemaPath:"#/properties/incidents/properties/timelineEntries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err72 = {instancePath:instancePath+"/incidents/timelineEntries",schemaPath:"#/properties/incidents/properties/timelineEntries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data30.verifiedFor !== undefined && func0.call(data30, "verifiedFor")){
if(!(validate22(data30.verifiedFor, {instancePath:instancePath+"/incidents/verifiedFor",parentData:data30,parentDataProperty:"verifiedFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data30.scheduledFor !== undefined && func0.call(data30, "scheduledFor")){
if(!(validate22(data30.scheduledFor, {instancePath:instancePath+"/incidents/scheduledFor",parentData:data30,parentDataProperty:"scheduledFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data30.recurrenceWithin !== undefined && func0.call(data30, "recurrenceWithin")){
let data36 = data30.recurrenceWithin;
if(typeof data36 === "string"){
if(func63(data36) > 20){
const err73 = {instancePath:instancePath+"/incidents/recurrenceWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(formats6(data36))){
const err74 = {instancePath:instancePath+"/incidents/recurrenceWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/incidents/recurrenceWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data37 = data.environments;
if(Array.isArray(data37)){
if(data37.length > 20){
const err77 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len4 = data37.length;
for(let i5=0; i5<len4; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.id === undefined) || (!(func0.call(data38, "id")))){
const err78 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data38.label === undefined) || (!(func0.call(data38, "label")))){
const err79 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key5 of Object.keys(data38)){
if(!((((key5 === "id") || (key5 === "label")) || (key5 === "purpose")) || (key5 === "mirrors"))){
const err80 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data38.id !== undefined && func0.call(data38, "id")){
let data39 = data38.id;
if(typeof data39 === "string"){
if(func63(data39) > 100){
const err81 = {instancePath:instancePath+"/environments/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!pattern7.test(data39)){
const err82 = {instancePath:instancePath+"/environments/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/environments/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data38.label !== undefined && func0.call(data38, "label")){
let data40 = data38.label;
if(typeof data40 === "string"){
if(func63(data40) > 300){
const err84 = {instancePath:instancePath+"/environments/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func63(data40) < 1){
const err85 = {instancePath:instancePath+"/environments/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/environments/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data38.purpose !== undefined && func0.call(data38, "purpose")){
let data41 = data38.purpose;
if(typeof data41 === "string"){
if(func63(data41) > 4000){
const err87 = {instancePath:instancePath+"/environments/" + i5+"/purpose",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func63(data41) < 1){
const err88 = {instancePath:instancePath+"/environments/" + i5+"/purpose",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/environments/" + i5+"/purpose",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data38.mirrors !== undefined && func0.call(data38, "mirrors")){
let data42 = data38.mirrors;
if(typeof data42 === "string"){
if(func63(data42) > 300){
const err90 = {instancePath:instancePath+"/environments/" + i5+"/mirrors",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func63(data42) < 1){
const err91 = {instancePath:instancePath+"/environments/" + i5+"/mirrors",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/environments/" + i5+"/mirrors",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data43 = data.channels;
if(Array.isArray(data43)){
if(data43.length > 30){
const err95 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len5 = data43.length;
for(let i6=0; i6<len5; i6++){
let data44 = data43[i6];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.id === undefined) || (!(func0.call(data44, "id")))){
const err96 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((data44.address === undefined) || (!(func0.call(data44, "address")))){
const err97 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key6 of Object.keys(data44)){
if(!(((key6 === "id") || (key6 === "label")) || (key6 === "address"))){
const err98 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data44.id !== undefined && func0.call(data44, "id")){
let data45 = data44.id;
if(typeof data45 === "string"){
if(func63(data45) > 100){
const err99 = {instancePath:instancePath+"/channels/" + i6+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern7.test(data45)){
const err100 = {instancePath:instancePath+"/channels/" + i6+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/channels/" + i6+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data44.label !== undefined && func0.call(data44, "label")){
let data46 = data44.label;
if(typeof data46 === "string"){
if(func63(data46) > 300){
const err102 = {instancePath:instancePath+"/channels/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func63(data46) < 1){
const err103 = {instancePath:instancePath+"/channels/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/channels/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data44.address !== undefined && func0.call(data44, "address")){
let data47 = data44.address;
if(typeof data47 === "string"){
if(func63(data47) > 300){
const err105 = {instancePath:instancePath+"/channels/" + i6+"/address",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func63(data47) < 1){
const err106 = {instancePath:instancePath+"/channels/" + i6+"/address",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/channels/" + i6+"/address",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.ownership !== undefined && func0.call(data, "ownership")){
let data48 = data.ownership;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key7 of Object.keys(data48)){
if(!(((((((key7 === "by") || (key7 === "verifyEvery")) || (key7 === "grace")) || (key7 === "escalationLevels")) || (key7 === "rotationSize")) || (key7 === "rotationWithinTeam")) || (key7 === "primarySecondary"))){
const err110 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data48.by !== undefined && func0.call(data48, "by")){
let data49 = data48.by;
if(typeof data49 !== "string"){
const err111 = {instancePath:instancePath+"/ownership/by",schemaPath:"#/properties/ownership/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!(((data49 === "team") || (data49 === "person")) || (data49 === "either"))){
const err112 = {instancePath:instancePath+"/ownership/by",schemaPath:"#/properties/ownership/properties/by/enum",keyword:"enum",params:{allowedValues: schema44.properties.ownership.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data48.verifyEvery !== undefined && func0.call(data48, "verifyEvery")){
let data50 = data48.verifyEvery;
if(typeof data50 === "string"){
if(func63(data50) > 20){
const err113 = {instancePath:instancePath+"/ownership/verifyEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!(formats6(data50))){
const err114 = {instancePath:instancePath+"/ownership/verifyEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/ownership/verifyEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data48.grace !== undefined && func0.call(data48, "grace")){
let data51 = data48.grace;
if(typeof data51 === "string"){
if(func63(data51) > 20){
const err116 = {instancePath:instancePath+"/ownership/grace",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(formats6(data51))){
const err117 = {instancePath:instancePath+"/ownership/grace",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/ownership/grace",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data48.escalationLevels !== undefined && func0.call(data48, "escalationLevels")){
let data52 = data48.escalationLevels;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err119 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 10 || isNaN(data52)){
const err120 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err121 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data48.rotationSize !== undefined && func0.call(data48, "rotationSize")){
let data53 = data48.rotationSize;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err122 = {instancePath:instancePath+"/ownership/rotationSize",schemaPath:"#/properties/ownership/properties/rotationSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 50 || isNaN(data53)){
const err123 = {instancePath:instancePath+"/ownership/rotationSize",schemaPath:"#/properties/ownership/properties/rotationSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err124 = {instancePath:instancePath+"/ownership/rotationSize",schemaPath:"#/properties/ownership/properties/rotationSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data48.rotationWithinTeam !== undefined && func0.call(data48, "rotationWithinTeam")){
if(typeof data48.rotationWithinTeam !== "boolean"){
const err125 = {instancePath:instancePath+"/ownership/rotationWithinTeam",schemaPath:"#/properties/ownership/properties/rotationWithinTeam/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data48.primarySecondary !== undefined && func0.call(data48, "primarySecondary")){
if(typeof data48.primarySecondary !== "boolean"){
const err126 = {instancePath:instancePath+"/ownership/primarySecondary",schemaPath:"#/properties/ownership/properties/primarySecondary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data56 = data.documents;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key8 of Object.keys(data56)){
if(!(func0.call(schema44.properties.documents.properties, key8))){
const err128 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data56.ownerFor !== undefined && func0.call(data56, "ownerFor")){
if(!(validate22(data56.ownerFor, {instancePath:instancePath+"/documents/ownerFor",parentData:data56,parentDataProperty:"ownerFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data56.reviewEvery !== undefined && func0.call(data56, "reviewEvery")){
let data58 = data56.reviewEvery;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(Object.keys(data58).length > 30){
const err129 = {instancePath:instancePath+"/documents/reviewEvery",schemaPath:"#/properties/documents/properties/reviewEvery/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key9 of Object.keys(data58)){
let data59 = data58[key9];
if(typeof data59 === "string"){
if(func63(data59) > 20){
const err130 = {instancePath:instancePath+"/documents/reviewEvery/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!(formats6(data59))){
const err131 = {instancePath:instancePath+"/documents/reviewEvery/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/documents/reviewEvery/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/documents/reviewEvery",schemaPath:"#/properties/documents/properties/reviewEvery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data56.versionFor !== undefined && func0.call(data56, "versionFor")){
if(!(validate22(data56.versionFor, {instancePath:instancePath+"/documents/versionFor",parentData:data56,parentDataProperty:"versionFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data56.versionPattern !== undefined && func0.call(data56, "versionPattern")){
let data61 = data56.versionPattern;
if(typeof data61 === "string"){
if(func63(data61) > 200){
const err134 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func63(data61) < 1){
const err135 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!(formats26(data61))){
const err136 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data56.release !== undefined && func0.call(data56, "release")){
let data62 = data56.release;
if(typeof data62 === "string"){
if(func63(data62) > 300){
const err138 = {instancePath:instancePath+"/documents/release",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func63(data62) < 1){
const err139 = {instancePath:instancePath+"/documents/release",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/documents/release",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data56.releaseFor !== undefined && func0.call(data56, "releaseFor")){
if(!(validate22(data56.releaseFor, {instancePath:instancePath+"/documents/releaseFor",parentData:data56,parentDataProperty:"releaseFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data56.audienceFor !== undefined && func0.call(data56, "audienceFor")){
if(!(validate22(data56.audienceFor, {instancePath:instancePath+"/documents/audienceFor",parentData:data56,parentDataProperty:"audienceFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data56.statusFor !== undefined && func0.call(data56, "statusFor")){
if(!(validate22(data56.statusFor, {instancePath:instancePath+"/documents/statusFor",parentData:data56,parentDataProperty:"statusFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data56.required !== undefined && func0.call(data56, "required")){
let data66 = data56.required;
if(Array.isArray(data66)){
if(data66.length > 100){
const err141 = {instancePath:instancePath+"/documents/required",schemaPath:"#/properties/documents/properties/required/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const len6 = data66.length;
for(let i7=0; i7<len6; i7++){
let data67 = data66[i7];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.title === undefined) || (!(func0.call(data67, "title")))){
const err142 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((data67.subject === undefined) || (!(func0.call(data67, "subject")))){
const err143 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key10 of Object.keys(data67)){
if(!((key10 === "title") || (key10 === "subject"))){
const err144 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data67.title !== undefined && func0.call(data67, "title")){
let data68 = data67.title;
if(typeof data68 === "string"){
if(func63(data68) > 300){
const err145 = {instancePath:instancePath+"/documents/required/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func63(data68) < 1){
const err146 = {instancePath:instancePath+"/documents/required/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/documents/required/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data67.subject !== undefined && func0.call(data67, "subject")){
let data69 = data67.subject;
if(typeof data69 === "string"){
if(func63(data69) > 300){
const err148 = {instancePath:instancePath+"/documents/required/" + i7+"/subject",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func63(data69) < 1){
const err149 = {instancePath:instancePath+"/documents/required/" + i7+"/subject",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/documents/required/" + i7+"/subject",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/documents/required",schemaPath:"#/properties/documents/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data56.glossary !== undefined && func0.call(data56, "glossary")){
let data70 = data56.glossary;
if(typeof data70 === "string"){
if(func63(data70) > 300){
const err153 = {instancePath:instancePath+"/documents/glossary",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(func63(data70) < 1){
const err154 = {instancePath:instancePath+"/documents/glossary",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/documents/glossary",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data56.terms !== undefined && func0.call(data56, "terms")){
if(!(validate22(data56.terms, {instancePath:instancePath+"/documents/terms",parentData:data56,parentDataProperty:"terms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err156 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.runbooks !== undefined && func0.call(data, "runbooks")){
let data72 = data.runbooks;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key11 of Object.keys(data72)){
if(!((((((key11 === "sections") || (key11 === "testedEvery")) || (key11 === "numberedSteps")) || (key11 === "required")) || (key11 === "environments")) || (key11 === "actionable"))){
const err157 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data72.sections !== undefined && func0.call(data72, "sections")){
let data73 = data72.sections;
if(Array.isArray(data73)){
if(data73.length > 50){
const err158 = {instancePath:instancePath+"/runbooks/sections",schemaPath:"#/properties/runbooks/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len7 = data73.length;
for(let i8=0; i8<len7; i8++){
let data74 = data73[i8];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if((data74.heading === undefined) || (!(func0.call(data74, "heading")))){
const err159 = {instancePath:instancePath+"/runbooks/sections/" + i8,schemaPath:"#/properties/runbooks/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key12 of Object.keys(data74)){
if(!(((key12 === "heading") || (key12 === "aliases")) || (key12 === "requiredFor"))){
const err160 = {instancePath:instancePath+"/runbooks/sections/" + i8,schemaPath:"#/properties/runbooks/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data74.heading !== undefined && func0.call(data74, "heading")){
let data75 = data74.heading;
if(typeof data75 === "string"){
if(func63(data75) > 300){
const err161 = {instancePath:instancePath+"/runbooks/sections/" + i8+"/heading",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(func63(data75) < 1){
const err162 = {instancePath:instancePath+"/runbooks/sections/" + i8+"/heading",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/runbooks/sections/" + i8+"/heading",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data74.aliases !== undefined && func0.call(data74, "aliases")){
if(!(validate22(data74.aliases, {instancePath:instancePath+"/runbooks/sections/" + i8+"/aliases",parentData:data74,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data74.requiredFor !== undefined && func0.call(data74, "requiredFor")){
if(!(validate22(data74.requiredFor, {instancePath:instancePath+"/runbooks/sections/" + i8+"/requiredFor",parentData:data74,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err164 = {instancePath:instancePath+"/runbooks/sections/" + i8,schemaPath:"#/properties/runbooks/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/runbooks/sections",schemaPath:"#/properties/runbooks/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data72.testedEvery !== undefined && func0.call(data72, "testedEvery")){
let data78 = data72.testedEvery;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(Object.keys(data78).length > 10){
const err166 = {instancePath:instancePath+"/runbooks/testedEvery",schemaPath:"#/properties/runbooks/properties/testedEvery/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key13 of Object.keys(data78)){
let data79 = data78[key13];
if(typeof data79 === "string"){
if(func63(data79) > 20){
const err167 = {instancePath:instancePath+"/runbooks/testedEvery/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(formats6(data79))){
const err168 = {instancePath:instancePath+"/runbooks/testedEvery/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/runbooks/testedEvery/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/runbooks/testedEvery",schemaPath:"#/properties/runbooks/properties/testedEvery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data72.numberedSteps !== undefined && func0.call(data72, "numberedSteps")){
if(!(validate22(data72.numberedSteps, {instancePath:instancePath+"/runbooks/numberedSteps",parentData:data72,parentDataProperty:"numberedSteps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data72.required !== undefined && func0.call(data72, "required")){
let data81 = data72.required;
if(Array.isArray(data81)){
if(data81.length > 100){
const err171 = {instancePath:instancePath+"/runbooks/required",schemaPath:"#/properties/runbooks/properties/required/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len8 = data81.length;
for(let i9=0; i9<len8; i9++){
let data82 = data81[i9];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if((data82.title === undefined) || (!(func0.call(data82, "title")))){
const err172 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if((data82.id === undefined) || (!(func0.call(data82, "id")))){
const err173 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key14 of Object.keys(data82)){
if(!((key14 === "title") || (key14 === "id"))){
const err174 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data82.title !== undefined && func0.call(data82, "title")){
let data83 = data82.title;
if(typeof data83 === "string"){
if(func63(data83) > 300){
const err175 = {instancePath:instancePath+"/runbooks/required/" + i9+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func63(data83) < 1){
const err176 = {instancePath:instancePath+"/runbooks/required/" + i9+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/runbooks/required/" + i9+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data82.id !== undefined && func0.call(data82, "id")){
let data84 = data82.id;
if(typeof data84 === "string"){
if(func63(data84) > 300){
const err178 = {instancePath:instancePath+"/runbooks/required/" + i9+"/id",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(func63(data84) < 1){
const err179 = {instancePath:instancePath+"/runbooks/required/" + i9+"/id",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/runbooks/required/" + i9+"/id",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/runbooks/required",schemaPath:"#/properties/runbooks/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data72.environments !== undefined && func0.call(data72, "environments")){
if(typeof data72.environments !== "boolean"){
const err183 = {instancePath:instancePath+"/runbooks/environments",schemaPath:"#/properties/runbooks/properties/environments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data72.actionable !== undefined && func0.call(data72, "actionable")){
if(!(validate22(data72.actionable, {instancePath:instancePath+"/runbooks/actionable",parentData:data72,parentDataProperty:"actionable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err184 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.playbooks !== undefined && func0.call(data, "playbooks")){
let data87 = data.playbooks;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key15 of Object.keys(data87)){
if(!(((key15 === "sections") || (key15 === "required")) || (key15 === "testedEvery"))){
const err185 = {instancePath:instancePath+"/playbooks",schemaPath:"#/properties/playbooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data87.sections !== undefined && func0.call(data87, "sections")){
let data88 = data87.sections;
if(Array.isArray(data88)){
if(data88.length > 50){
const err186 = {instancePath:instancePath+"/playbooks/sections",schemaPath:"#/properties/playbooks/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const len9 = data88.length;
for(let i10=0; i10<len9; i10++){
let data89 = data88[i10];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if((data89.heading === undefined) || (!(func0.call(data89, "heading")))){
const err187 = {instancePath:instancePath+"/playbooks/sections/" + i10,schemaPath:"#/properties/playbooks/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key16 of Object.keys(data89)){
if(!(((key16 === "heading") || (key16 === "aliases")) || (key16 === "requiredFor"))){
const err188 = {instancePath:instancePath+"/playbooks/sections/" + i10,schemaPath:"#/properties/playbooks/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data89.heading !== undefined && func0.call(data89, "heading")){
let data90 = data89.heading;
if(typeof data90 === "string"){
if(func63(data90) > 300){
const err189 = {instancePath:instancePath+"/playbooks/sections/" + i10+"/heading",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(func63(data90) < 1){
const err190 = {instancePath:instancePath+"/playbooks/sections/" + i10+"/heading",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/playbooks/sections/" + i10+"/heading",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data89.aliases !== undefined && func0.call(data89, "aliases")){
if(!(validate22(data89.aliases, {instancePath:instancePath+"/playbooks/sections/" + i10+"/aliases",parentData:data89,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data89.requiredFor !== undefined && func0.call(data89, "requiredFor")){
if(!(validate22(data89.requiredFor, {instancePath:instancePath+"/playbooks/sections/" + i10+"/requiredFor",parentData:data89,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err192 = {instancePath:instancePath+"/playbooks/sections/" + i10,schemaPath:"#/properties/playbooks/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/playbooks/sections",schemaPath:"#/properties/playbooks/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data87.required !== undefined && func0.call(data87, "required")){
let data93 = data87.required;
if(Array.isArray(data93)){
if(data93.length > 100){
const err194 = {instancePath:instancePath+"/playbooks/required",schemaPath:"#/properties/playbooks/properties/required/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const len10 = data93.length;
for(let i11=0; i11<len10; i11++){
let data94 = data93[i11];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if((data94.title === undefined) || (!(func0.call(data94, "title")))){
const err195 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((data94.id === undefined) || (!(func0.call(data94, "id")))){
const err196 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key17 of Object.keys(data94)){
if(!((key17 === "title") || (key17 === "id"))){
const err197 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data94.title !== undefined && func0.call(data94, "title")){
let data95 = data94.title;
if(typeof data95 === "string"){
if(func63(data95) > 300){
const err198 = {instancePath:instancePath+"/playbooks/required/" + i11+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func63(data95) < 1){
const err199 = {instancePath:instancePath+"/playbooks/required/" + i11+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/playbooks/required/" + i11+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data94.id !== undefined && func0.call(data94, "id")){
let data96 = data94.id;
if(typeof data96 === "string"){
if(func63(data96) > 300){
const err201 = {instancePath:instancePath+"/playbooks/required/" + i11+"/id",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func63(data96) < 1){
const err202 = {instancePath:instancePath+"/playbooks/required/" + i11+"/id",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/playbooks/required/" + i11+"/id",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/playbooks/required",schemaPath:"#/properties/playbooks/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data87.testedEvery !== undefined && func0.call(data87, "testedEvery")){
let data97 = data87.testedEvery;
if(typeof data97 === "string"){
if(func63(data97) > 20){
const err206 = {instancePath:instancePath+"/playbooks/testedEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!(formats6(data97))){
const err207 = {instancePath:instancePath+"/playbooks/testedEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/playbooks/testedEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/playbooks",schemaPath:"#/properties/playbooks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data98 = data.services;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key18 of Object.keys(data98)){
if(!(func0.call(schema44.properties.services.properties, key18))){
const err210 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data98.dashboards !== undefined && func0.call(data98, "dashboards")){
if(!(validate22(data98.dashboards, {instancePath:instancePath+"/services/dashboards",parentData:data98,parentDataProperty:"dashboards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data98.sloTiers !== undefined && func0.call(data98, "sloTiers")){
let data100 = data98.sloTiers;
if(Array.isArray(data100)){
if(data100.length > 5){
const err211 = {instancePath:instancePath+"/services/sloTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len11 = data100.length;
for(let i12=0; i12<len11; i12++){
let data101 = data100[i12];
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err212 = {instancePath:instancePath+"/services/sloTiers/" + i12,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 5 || isNaN(data101)){
const err213 = {instancePath:instancePath+"/services/sloTiers/" + i12,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err214 = {instancePath:instancePath+"/services/sloTiers/" + i12,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
else {
const err215 = {instancePath:instancePath+"/services/sloTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data98.recoveryTiers !== undefined && func0.call(data98, "recoveryTiers")){
let data102 = data98.recoveryTiers;
if(Array.isArray(data102)){
if(data102.length > 5){
const err216 = {instancePath:instancePath+"/services/recoveryTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len12 = data102.length;
for(let i13=0; i13<len12; i13++){
let data103 = data102[i13];
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err217 = {instancePath:instancePath+"/services/recoveryTiers/" + i13,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 5 || isNaN(data103)){
const err218 = {instancePath:instancePath+"/services/recoveryTiers/" + i13,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err219 = {instancePath:instancePath+"/services/recoveryTiers/" + i13,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/services/recoveryTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data98.maxRto !== undefined && func0.call(data98, "maxRto")){
let data104 = data98.maxRto;
if(typeof data104 === "string"){
if(func63(data104) > 20){
const err221 = {instancePath:instancePath+"/services/maxRto",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(formats6(data104))){
const err222 = {instancePath:instancePath+"/services/maxRto",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/services/maxRto",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data98.maxRpo !== undefined && func0.call(data98, "maxRpo")){
let data105 = data98.maxRpo;
if(typeof data105 === "string"){
if(func63(data105) > 20){
const err224 = {instancePath:instancePath+"/services/maxRpo",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!(formats6(data105))){
const err225 = {instancePath:instancePath+"/services/maxRpo",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/services/maxRpo",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data98.dashboardTitles !== undefined && func0.call(data98, "dashboardTitles")){
if(!(validate22(data98.dashboardTitles, {instancePath:instancePath+"/services/dashboardTitles",parentData:data98,parentDataProperty:"dashboardTitles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data98.rollbackTiers !== undefined && func0.call(data98, "rollbackTiers")){
let data107 = data98.rollbackTiers;
if(Array.isArray(data107)){
if(data107.length > 5){
const err227 = {instancePath:instancePath+"/services/rollbackTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const len13 = data107.length;
for(let i14=0; i14<len13; i14++){
let data108 = data107[i14];
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err228 = {instancePath:instancePath+"/services/rollbackTiers/" + i14,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 5 || isNaN(data108)){
const err229 = {instancePath:instancePath+"/services/rollbackTiers/" + i14,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err230 = {instancePath:instancePath+"/services/rollbackTiers/" + i14,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
}
else {
const err231 = {instancePath:instancePath+"/services/rollbackTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data98.rollbackWithin !== undefined && func0.call(data98, "rollbackWithin")){
let data109 = data98.rollbackWithin;
if(typeof data109 === "string"){
if(func63(data109) > 20){
const err232 = {instancePath:instancePath+"/services/rollbackWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!(formats6(data109))){
const err233 = {instancePath:instancePath+"/services/rollbackWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/services/rollbackWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data98.deliveryTiers !== undefined && func0.call(data98, "deliveryTiers")){
let data110 = data98.deliveryTiers;
if(Array.isArray(data110)){
if(data110.length > 5){
const err235 = {instancePath:instancePath+"/services/deliveryTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const len14 = data110.length;
for(let i15=0; i15<len14; i15++){
let data111 = data110[i15];
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err236 = {instancePath:instancePath+"/services/deliveryTiers/" + i15,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 5 || isNaN(data111)){
const err237 = {instancePath:instancePath+"/services/deliveryTiers/" + i15,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err238 = {instancePath:instancePath+"/services/deliveryTiers/" + i15,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
}
else {
const err239 = {instancePath:instancePath+"/services/deliveryTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data98.delivery !== undefined && func0.call(data98, "delivery")){
let data112 = data98.delivery;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key19 of Object.keys(data112)){
if(!(func0.call(schema44.properties.services.properties.delivery.properties, key19))){
const err240 = {instancePath:instancePath+"/services/delivery",schemaPath:"#/properties/services/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data112.strategies !== undefined && func0.call(data112, "strategies")){
if(!(validate22(data112.strategies, {instancePath:instancePath+"/services/delivery/strategies",parentData:data112,parentDataProperty:"strategies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data112.allStrategies !== undefined && func0.call(data112, "allStrategies")){
if(typeof data112.allStrategies !== "boolean"){
const err241 = {instancePath:instancePath+"/services/delivery/allStrategies",schemaPath:"#/properties/services/properties/delivery/properties/allStrategies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data112.canarySteps !== undefined && func0.call(data112, "canarySteps")){
let data115 = data112.canarySteps;
if(Array.isArray(data115)){
if(data115.length > 20){
const err242 = {instancePath:instancePath+"/services/delivery/canarySteps",schemaPath:"#/properties/services/properties/delivery/properties/canarySteps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len15 = data115.length;
for(let i16=0; i16<len15; i16++){
let data116 = data115[i16];
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 100 || isNaN(data116)){
const err243 = {instancePath:instancePath+"/services/delivery/canarySteps/" + i16,schemaPath:"common.schema.json#/$defs/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err244 = {instancePath:instancePath+"/services/delivery/canarySteps/" + i16,schemaPath:"common.schema.json#/$defs/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/services/delivery/canarySteps/" + i16,schemaPath:"common.schema.json#/$defs/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/services/delivery/canarySteps",schemaPath:"#/properties/services/properties/delivery/properties/canarySteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data112.autoRollback !== undefined && func0.call(data112, "autoRollback")){
if(typeof data112.autoRollback !== "boolean"){
const err247 = {instancePath:instancePath+"/services/delivery/autoRollback",schemaPath:"#/properties/services/properties/delivery/properties/autoRollback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data112.stages !== undefined && func0.call(data112, "stages")){
if(!(validate22(data112.stages, {instancePath:instancePath+"/services/delivery/stages",parentData:data112,parentDataProperty:"stages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data112.smokeTests !== undefined && func0.call(data112, "smokeTests")){
if(typeof data112.smokeTests !== "boolean"){
const err248 = {instancePath:instancePath+"/services/delivery/smokeTests",schemaPath:"#/properties/services/properties/delivery/properties/smokeTests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data112.bakeTime !== undefined && func0.call(data112, "bakeTime")){
let data120 = data112.bakeTime;
if(typeof data120 === "string"){
if(func63(data120) > 20){
const err249 = {instancePath:instancePath+"/services/delivery/bakeTime",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(formats6(data120))){
const err250 = {instancePath:instancePath+"/services/delivery/bakeTime",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/services/delivery/bakeTime",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data112.requiredChecks !== undefined && func0.call(data112, "requiredChecks")){
if(!(validate22(data112.requiredChecks, {instancePath:instancePath+"/services/delivery/requiredChecks",parentData:data112,parentDataProperty:"requiredChecks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data112.trunkBased !== undefined && func0.call(data112, "trunkBased")){
if(typeof data112.trunkBased !== "boolean"){
const err252 = {instancePath:instancePath+"/services/delivery/trunkBased",schemaPath:"#/properties/services/properties/delivery/properties/trunkBased/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data112.flags !== undefined && func0.call(data112, "flags")){
if(typeof data112.flags !== "boolean"){
const err253 = {instancePath:instancePath+"/services/delivery/flags",schemaPath:"#/properties/services/properties/delivery/properties/flags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/services/delivery",schemaPath:"#/properties/services/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data98.topologyTiers !== undefined && func0.call(data98, "topologyTiers")){
let data124 = data98.topologyTiers;
if(Array.isArray(data124)){
if(data124.length > 5){
const err255 = {instancePath:instancePath+"/services/topologyTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len16 = data124.length;
for(let i17=0; i17<len16; i17++){
let data125 = data124[i17];
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err256 = {instancePath:instancePath+"/services/topologyTiers/" + i17,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 5 || isNaN(data125)){
const err257 = {instancePath:instancePath+"/services/topologyTiers/" + i17,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err258 = {instancePath:instancePath+"/services/topologyTiers/" + i17,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
}
else {
const err259 = {instancePath:instancePath+"/services/topologyTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data98.zones !== undefined && func0.call(data98, "zones")){
let data126 = data98.zones;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err260 = {instancePath:instancePath+"/services/zones",schemaPath:"#/properties/services/properties/zones/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 20 || isNaN(data126)){
const err261 = {instancePath:instancePath+"/services/zones",schemaPath:"#/properties/services/properties/zones/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err262 = {instancePath:instancePath+"/services/zones",schemaPath:"#/properties/services/properties/zones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
if(data98.regions !== undefined && func0.call(data98, "regions")){
let data127 = data98.regions;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err263 = {instancePath:instancePath+"/services/regions",schemaPath:"#/properties/services/properties/regions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 20 || isNaN(data127)){
const err264 = {instancePath:instancePath+"/services/regions",schemaPath:"#/properties/services/properties/regions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err265 = {instancePath:instancePath+"/services/regions",schemaPath:"#/properties/services/properties/regions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
if(data98.capacityTiers !== undefined && func0.call(data98, "capacityTiers")){
let data128 = data98.capacityTiers;
if(Array.isArray(data128)){
if(data128.length > 5){
const err266 = {instancePath:instancePath+"/services/capacityTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
const len17 = data128.length;
for(let i18=0; i18<len17; i18++){
let data129 = data128[i18];
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err267 = {instancePath:instancePath+"/services/capacityTiers/" + i18,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 5 || isNaN(data129)){
const err268 = {instancePath:instancePath+"/services/capacityTiers/" + i18,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err269 = {instancePath:instancePath+"/services/capacityTiers/" + i18,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
}
else {
const err270 = {instancePath:instancePath+"/services/capacityTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data98.headroom !== undefined && func0.call(data98, "headroom")){
let data130 = data98.headroom;
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 100 || isNaN(data130)){
const err271 = {instancePath:instancePath+"/services/headroom",schemaPath:"common.schema.json#/$defs/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data130 < 0 || isNaN(data130)){
const err272 = {instancePath:instancePath+"/services/headroom",schemaPath:"common.schema.json#/$defs/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/services/headroom",schemaPath:"common.schema.json#/$defs/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data98.forecastEvery !== undefined && func0.call(data98, "forecastEvery")){
let data131 = data98.forecastEvery;
if(typeof data131 === "string"){
if(func63(data131) > 20){
const err274 = {instancePath:instancePath+"/services/forecastEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!(formats6(data131))){
const err275 = {instancePath:instancePath+"/services/forecastEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/services/forecastEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data98.loadTestEvery !== undefined && func0.call(data98, "loadTestEvery")){
let data132 = data98.loadTestEvery;
if(typeof data132 === "string"){
if(func63(data132) > 20){
const err277 = {instancePath:instancePath+"/services/loadTestEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(!(formats6(data132))){
const err278 = {instancePath:instancePath+"/services/loadTestEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/services/loadTestEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data98.auditEvery !== undefined && func0.call(data98, "auditEvery")){
let data133 = data98.auditEvery;
if(typeof data133 === "string"){
if(func63(data133) > 20){
const err280 = {instancePath:instancePath+"/services/auditEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!(formats6(data133))){
const err281 = {instancePath:instancePath+"/services/auditEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/services/auditEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data98.budget !== undefined && func0.call(data98, "budget")){
if(typeof data98.budget !== "boolean"){
const err283 = {instancePath:instancePath+"/services/budget",schemaPath:"#/properties/services/properties/budget/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data98.budgetAlerts !== undefined && func0.call(data98, "budgetAlerts")){
let data135 = data98.budgetAlerts;
if(Array.isArray(data135)){
if(data135.length > 10){
const err284 = {instancePath:instancePath+"/services/budgetAlerts",schemaPath:"#/properties/services/properties/budgetAlerts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
const len18 = data135.length;
for(let i19=0; i19<len18; i19++){
let data136 = data135[i19];
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 100 || isNaN(data136)){
const err285 = {instancePath:instancePath+"/services/budgetAlerts/" + i19,schemaPath:"common.schema.json#/$defs/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data136 < 0 || isNaN(data136)){
const err286 = {instancePath:instancePath+"/services/budgetAlerts/" + i19,schemaPath:"common.schema.json#/$defs/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/services/budgetAlerts/" + i19,schemaPath:"common.schema.json#/$defs/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/services/budgetAlerts",schemaPath:"#/properties/services/properties/budgetAlerts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data98.rotateSecretsEvery !== undefined && func0.call(data98, "rotateSecretsEvery")){
let data137 = data98.rotateSecretsEvery;
if(typeof data137 === "string"){
if(func63(data137) > 20){
const err289 = {instancePath:instancePath+"/services/rotateSecretsEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!(formats6(data137))){
const err290 = {instancePath:instancePath+"/services/rotateSecretsEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/services/rotateSecretsEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data98.accessReviewEvery !== undefined && func0.call(data98, "accessReviewEvery")){
let data138 = data98.accessReviewEvery;
if(typeof data138 === "string"){
if(func63(data138) > 20){
const err292 = {instancePath:instancePath+"/services/accessReviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(!(formats6(data138))){
const err293 = {instancePath:instancePath+"/services/accessReviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/services/accessReviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data98.justInTimeAccess !== undefined && func0.call(data98, "justInTimeAccess")){
if(typeof data98.justInTimeAccess !== "boolean"){
const err295 = {instancePath:instancePath+"/services/justInTimeAccess",schemaPath:"#/properties/services/properties/justInTimeAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data98.patchEvery !== undefined && func0.call(data98, "patchEvery")){
let data140 = data98.patchEvery;
if(typeof data140 === "string"){
if(func63(data140) > 20){
const err296 = {instancePath:instancePath+"/services/patchEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(!(formats6(data140))){
const err297 = {instancePath:instancePath+"/services/patchEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/services/patchEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data98.regionsFor !== undefined && func0.call(data98, "regionsFor")){
if(!(validate22(data98.regionsFor, {instancePath:instancePath+"/services/regionsFor",parentData:data98,parentDataProperty:"regionsFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data98.encryptionFor !== undefined && func0.call(data98, "encryptionFor")){
if(!(validate22(data98.encryptionFor, {instancePath:instancePath+"/services/encryptionFor",parentData:data98,parentDataProperty:"encryptionFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data98.subjectRequestsWithin !== undefined && func0.call(data98, "subjectRequestsWithin")){
let data143 = data98.subjectRequestsWithin;
if(typeof data143 === "string"){
if(func63(data143) > 20){
const err299 = {instancePath:instancePath+"/services/subjectRequestsWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!(formats6(data143))){
const err300 = {instancePath:instancePath+"/services/subjectRequestsWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/services/subjectRequestsWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data98.recoveryByStore !== undefined && func0.call(data98, "recoveryByStore")){
let data144 = data98.recoveryByStore;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(Object.keys(data144).length > 10){
const err302 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key20 of Object.keys(data144)){
const _errs340 = errors;
if(!((((((key20 === "database") || (key20 === "object-store")) || (key20 === "queue")) || (key20 === "cache")) || (key20 === "search-index")) || (key20 === "file-system"))){
const err303 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/propertyNames/enum",keyword:"enum",params:{allowedValues: schema44.properties.services.properties.recoveryByStore.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key20};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var valid115 = _errs340 === errors;
if(!valid115){
const err304 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
for(const key21 of Object.keys(data144)){
let data145 = data144[key21];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key22 of Object.keys(data145)){
if(!((key22 === "rto") || (key22 === "rpo"))){
const err305 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/properties/recoveryByStore/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data145.rto !== undefined && func0.call(data145, "rto")){
let data146 = data145.rto;
if(typeof data146 === "string"){
if(func63(data146) > 20){
const err306 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/rto",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!(formats6(data146))){
const err307 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/rto",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/rto",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data145.rpo !== undefined && func0.call(data145, "rpo")){
let data147 = data145.rpo;
if(typeof data147 === "string"){
if(func63(data147) > 20){
const err309 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/rpo",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(!(formats6(data147))){
const err310 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/rpo",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/rpo",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/services/recoveryByStore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/properties/recoveryByStore/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data98.recoveryRunbooks !== undefined && func0.call(data98, "recoveryRunbooks")){
if(typeof data98.recoveryRunbooks !== "boolean"){
const err314 = {instancePath:instancePath+"/services/recoveryRunbooks",schemaPath:"#/properties/services/properties/recoveryRunbooks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data98.infrastructureTools !== undefined && func0.call(data98, "infrastructureTools")){
if(!(validate22(data98.infrastructureTools, {instancePath:instancePath+"/services/infrastructureTools",parentData:data98,parentDataProperty:"infrastructureTools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data98.immutable !== undefined && func0.call(data98, "immutable")){
if(typeof data98.immutable !== "boolean"){
const err315 = {instancePath:instancePath+"/services/immutable",schemaPath:"#/properties/services/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data.slos !== undefined && func0.call(data, "slos")){
let data151 = data.slos;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key23 of Object.keys(data151)){
if(!((key23 === "window") || (key23 === "objectives"))){
const err317 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data151.window !== undefined && func0.call(data151, "window")){
let data152 = data151.window;
if(typeof data152 === "string"){
if(func63(data152) > 20){
const err318 = {instancePath:instancePath+"/slos/window",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(!(formats6(data152))){
const err319 = {instancePath:instancePath+"/slos/window",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/slos/window",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data151.objectives !== undefined && func0.call(data151, "objectives")){
let data153 = data151.objectives;
if(Array.isArray(data153)){
if(data153.length > 50){
const err321 = {instancePath:instancePath+"/slos/objectives",schemaPath:"#/properties/slos/properties/objectives/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len19 = data153.length;
for(let i20=0; i20<len19; i20++){
let data154 = data153[i20];
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if((data154.kind === undefined) || (!(func0.call(data154, "kind")))){
const err322 = {instancePath:instancePath+"/slos/objectives/" + i20,schemaPath:"#/properties/slos/properties/objectives/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
for(const key24 of Object.keys(data154)){
if(!(((((((key24 === "kind") || (key24 === "types")) || (key24 === "tiers")) || (key24 === "target")) || (key24 === "percentile")) || (key24 === "threshold")) || (key24 === "operation"))){
const err323 = {instancePath:instancePath+"/slos/objectives/" + i20,schemaPath:"#/properties/slos/properties/objectives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data154.kind !== undefined && func0.call(data154, "kind")){
let data155 = data154.kind;
if(typeof data155 !== "string"){
const err324 = {instancePath:instancePath+"/slos/objectives/" + i20+"/kind",schemaPath:"#/properties/slos/properties/objectives/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(!(((((((data155 === "availability") || (data155 === "latency")) || (data155 === "error-rate")) || (data155 === "freshness")) || (data155 === "web-vital")) || (data155 === "saturation")) || (data155 === "durability"))){
const err325 = {instancePath:instancePath+"/slos/objectives/" + i20+"/kind",schemaPath:"#/properties/slos/properties/objectives/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema44.properties.slos.properties.objectives.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data154.types !== undefined && func0.call(data154, "types")){
if(!(validate22(data154.types, {instancePath:instancePath+"/slos/objectives/" + i20+"/types",parentData:data154,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data154.tiers !== undefined && func0.call(data154, "tiers")){
let data157 = data154.tiers;
if(Array.isArray(data157)){
if(data157.length > 5){
const err326 = {instancePath:instancePath+"/slos/objectives/" + i20+"/tiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
const len20 = data157.length;
for(let i21=0; i21<len20; i21++){
let data158 = data157[i21];
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err327 = {instancePath:instancePath+"/slos/objectives/" + i20+"/tiers/" + i21,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 5 || isNaN(data158)){
const err328 = {instancePath:instancePath+"/slos/objectives/" + i20+"/tiers/" + i21,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data158 < 1 || isNaN(data158)){
const err329 = {instancePath:instancePath+"/slos/objectives/" + i20+"/tiers/" + i21,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
}
else {
const err330 = {instancePath:instancePath+"/slos/objectives/" + i20+"/tiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data154.target !== undefined && func0.call(data154, "target")){
let data159 = data154.target;
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 > 100 || isNaN(data159)){
const err331 = {instancePath:instancePath+"/slos/objectives/" + i20+"/target",schemaPath:"common.schema.json#/$defs/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data159 < 0 || isNaN(data159)){
const err332 = {instancePath:instancePath+"/slos/objectives/" + i20+"/target",schemaPath:"common.schema.json#/$defs/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/slos/objectives/" + i20+"/target",schemaPath:"common.schema.json#/$defs/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data154.percentile !== undefined && func0.call(data154, "percentile")){
let data160 = data154.percentile;
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 100 || isNaN(data160)){
const err334 = {instancePath:instancePath+"/slos/objectives/" + i20+"/percentile",schemaPath:"common.schema.json#/$defs/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data160 < 0 || isNaN(data160)){
const err335 = {instancePath:instancePath+"/slos/objectives/" + i20+"/percentile",schemaPath:"common.schema.json#/$defs/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/slos/objectives/" + i20+"/percentile",schemaPath:"common.schema.json#/$defs/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data154.threshold !== undefined && func0.call(data154, "threshold")){
let data161 = data154.threshold;
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
const err337 = {instancePath:instancePath+"/slos/objectives/" + i20+"/threshold",schemaPath:"#/properties/slos/properties/objectives/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/slos/objectives/" + i20+"/threshold",schemaPath:"#/properties/slos/properties/objectives/items/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data154.operation !== undefined && func0.call(data154, "operation")){
let data162 = data154.operation;
if(typeof data162 === "string"){
if(func63(data162) > 300){
const err339 = {instancePath:instancePath+"/slos/objectives/" + i20+"/operation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(func63(data162) < 1){
const err340 = {instancePath:instancePath+"/slos/objectives/" + i20+"/operation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/slos/objectives/" + i20+"/operation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/slos/objectives/" + i20,schemaPath:"#/properties/slos/properties/objectives/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/slos/objectives",schemaPath:"#/properties/slos/properties/objectives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data.budgets !== undefined && func0.call(data, "budgets")){
let data163 = data.budgets;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key25 of Object.keys(data163)){
if(!(((key25 === "onExhausted") || (key25 === "staleAfter")) || (key25 === "policyTiers"))){
const err345 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data163.onExhausted !== undefined && func0.call(data163, "onExhausted")){
let data164 = data163.onExhausted;
if(typeof data164 !== "string"){
const err346 = {instancePath:instancePath+"/budgets/onExhausted",schemaPath:"#/properties/budgets/properties/onExhausted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!(((data164 === "inform") || (data164 === "review")) || (data164 === "block"))){
const err347 = {instancePath:instancePath+"/budgets/onExhausted",schemaPath:"#/properties/budgets/properties/onExhausted/enum",keyword:"enum",params:{allowedValues: schema44.properties.budgets.properties.onExhausted.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data163.staleAfter !== undefined && func0.call(data163, "staleAfter")){
let data165 = data163.staleAfter;
if(typeof data165 === "string"){
if(func63(data165) > 20){
const err348 = {instancePath:instancePath+"/budgets/staleAfter",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(!(formats6(data165))){
const err349 = {instancePath:instancePath+"/budgets/staleAfter",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/budgets/staleAfter",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data163.policyTiers !== undefined && func0.call(data163, "policyTiers")){
let data166 = data163.policyTiers;
if(Array.isArray(data166)){
if(data166.length > 5){
const err351 = {instancePath:instancePath+"/budgets/policyTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
const len21 = data166.length;
for(let i22=0; i22<len21; i22++){
let data167 = data166[i22];
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err352 = {instancePath:instancePath+"/budgets/policyTiers/" + i22,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 5 || isNaN(data167)){
const err353 = {instancePath:instancePath+"/budgets/policyTiers/" + i22,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data167 < 1 || isNaN(data167)){
const err354 = {instancePath:instancePath+"/budgets/policyTiers/" + i22,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
}
else {
const err355 = {instancePath:instancePath+"/budgets/policyTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data.telemetry !== undefined && func0.call(data, "telemetry")){
let data168 = data.telemetry;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key26 of Object.keys(data168)){
if(!(((((((key26 === "metrics") || (key26 === "structuredLogs")) || (key26 === "tracesFor")) || (key26 === "logFormat")) || (key26 === "instruments")) || (key26 === "traceSystem")) || (key26 === "propagation"))){
const err357 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data168.metrics !== undefined && func0.call(data168, "metrics")){
if(!(validate22(data168.metrics, {instancePath:instancePath+"/telemetry/metrics",parentData:data168,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.structuredLogs !== undefined && func0.call(data168, "structuredLogs")){
if(typeof data168.structuredLogs !== "boolean"){
const err358 = {instancePath:instancePath+"/telemetry/structuredLogs",schemaPath:"#/properties/telemetry/properties/structuredLogs/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data168.tracesFor !== undefined && func0.call(data168, "tracesFor")){
let data171 = data168.tracesFor;
if(typeof data171 !== "string"){
const err359 = {instancePath:instancePath+"/telemetry/tracesFor",schemaPath:"#/properties/telemetry/properties/tracesFor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!(((data171 === "all") || (data171 === "critical")) || (data171 === "none"))){
const err360 = {instancePath:instancePath+"/telemetry/tracesFor",schemaPath:"#/properties/telemetry/properties/tracesFor/enum",keyword:"enum",params:{allowedValues: schema44.properties.telemetry.properties.tracesFor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data168.logFormat !== undefined && func0.call(data168, "logFormat")){
let data172 = data168.logFormat;
if(typeof data172 === "string"){
if(func63(data172) > 300){
const err361 = {instancePath:instancePath+"/telemetry/logFormat",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(func63(data172) < 1){
const err362 = {instancePath:instancePath+"/telemetry/logFormat",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/telemetry/logFormat",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data168.instruments !== undefined && func0.call(data168, "instruments")){
if(!(validate22(data168.instruments, {instancePath:instancePath+"/telemetry/instruments",parentData:data168,parentDataProperty:"instruments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.traceSystem !== undefined && func0.call(data168, "traceSystem")){
if(typeof data168.traceSystem !== "boolean"){
const err364 = {instancePath:instancePath+"/telemetry/traceSystem",schemaPath:"#/properties/telemetry/properties/traceSystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data168.propagation !== undefined && func0.call(data168, "propagation")){
if(typeof data168.propagation !== "boolean"){
const err365 = {instancePath:instancePath+"/telemetry/propagation",schemaPath:"#/properties/telemetry/properties/propagation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.postmortems !== undefined && func0.call(data, "postmortems")){
let data176 = data.postmortems;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key27 of Object.keys(data176)){
if(!(func0.call(schema44.properties.postmortems.properties, key27))){
const err367 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data176.requiredFor !== undefined && func0.call(data176, "requiredFor")){
if(!(validate22(data176.requiredFor, {instancePath:instancePath+"/postmortems/requiredFor",parentData:data176,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data176.dueWithin !== undefined && func0.call(data176, "dueWithin")){
let data178 = data176.dueWithin;
if(typeof data178 === "string"){
if(func63(data178) > 20){
const err368 = {instancePath:instancePath+"/postmortems/dueWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!(formats6(data178))){
const err369 = {instancePath:instancePath+"/postmortems/dueWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/postmortems/dueWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data176.sections !== undefined && func0.call(data176, "sections")){
let data179 = data176.sections;
if(Array.isArray(data179)){
if(data179.length > 50){
const err371 = {instancePath:instancePath+"/postmortems/sections",schemaPath:"#/properties/postmortems/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
const len22 = data179.length;
for(let i23=0; i23<len22; i23++){
let data180 = data179[i23];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if((data180.heading === undefined) || (!(func0.call(data180, "heading")))){
const err372 = {instancePath:instancePath+"/postmortems/sections/" + i23,schemaPath:"#/properties/postmortems/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key28 of Object.keys(data180)){
if(!(((key28 === "heading") || (key28 === "aliases")) || (key28 === "requiredFor"))){
const err373 = {instancePath:instancePath+"/postmortems/sections/" + i23,schemaPath:"#/properties/postmortems/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data180.heading !== undefined && func0.call(data180, "heading")){
let data181 = data180.heading;
if(typeof data181 === "string"){
if(func63(data181) > 300){
const err374 = {instancePath:instancePath+"/postmortems/sections/" + i23+"/heading",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(func63(data181) < 1){
const err375 = {instancePath:instancePath+"/postmortems/sections/" + i23+"/heading",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/postmortems/sections/" + i23+"/heading",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data180.aliases !== undefined && func0.call(data180, "aliases")){
if(!(validate22(data180.aliases, {instancePath:instancePath+"/postmortems/sections/" + i23+"/aliases",parentData:data180,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data180.requiredFor !== undefined && func0.call(data180, "requiredFor")){
if(!(validate22(data180.requiredFor, {instancePath:instancePath+"/postmortems/sections/" + i23+"/requiredFor",parentData:data180,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err377 = {instancePath:instancePath+"/postmortems/sections/" + i23,schemaPath:"#/properties/postmortems/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/postmortems/sections",schemaPath:"#/properties/postmortems/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data176.actionsRequired !== undefined && func0.call(data176, "actionsRequired")){
if(typeof data176.actionsRequired !== "boolean"){
const err379 = {instancePath:instancePath+"/postmortems/actionsRequired",schemaPath:"#/properties/postmortems/properties/actionsRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data176.causes !== undefined && func0.call(data176, "causes")){
if(!(validate22(data176.causes, {instancePath:instancePath+"/postmortems/causes",parentData:data176,parentDataProperty:"causes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data176.rootCauseRequired !== undefined && func0.call(data176, "rootCauseRequired")){
if(typeof data176.rootCauseRequired !== "boolean"){
const err380 = {instancePath:instancePath+"/postmortems/rootCauseRequired",schemaPath:"#/properties/postmortems/properties/rootCauseRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data176.blame !== undefined && func0.call(data176, "blame")){
if(!(validate22(data176.blame, {instancePath:instancePath+"/postmortems/blame",parentData:data176,parentDataProperty:"blame",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data176.verbs !== undefined && func0.call(data176, "verbs")){
if(!(validate22(data176.verbs, {instancePath:instancePath+"/postmortems/verbs",parentData:data176,parentDataProperty:"verbs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data176.rotateSecrets !== undefined && func0.call(data176, "rotateSecrets")){
if(typeof data176.rotateSecrets !== "boolean"){
const err381 = {instancePath:instancePath+"/postmortems/rotateSecrets",schemaPath:"#/properties/postmortems/properties/rotateSecrets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data176.timeline !== undefined && func0.call(data176, "timeline")){
if(typeof data176.timeline !== "boolean"){
const err382 = {instancePath:instancePath+"/postmortems/timeline",schemaPath:"#/properties/postmortems/properties/timeline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data191 = data.actions;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key29 of Object.keys(data191)){
if(!((((key29 === "tracked") || (key29 === "dueWithin")) || (key29 === "dueWithinFor")) || (key29 === "reviewEvery"))){
const err384 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data191.tracked !== undefined && func0.call(data191, "tracked")){
if(typeof data191.tracked !== "boolean"){
const err385 = {instancePath:instancePath+"/actions/tracked",schemaPath:"#/properties/actions/properties/tracked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data191.dueWithin !== undefined && func0.call(data191, "dueWithin")){
let data193 = data191.dueWithin;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(Object.keys(data193).length > 30){
const err386 = {instancePath:instancePath+"/actions/dueWithin",schemaPath:"#/properties/actions/properties/dueWithin/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
for(const key30 of Object.keys(data193)){
let data194 = data193[key30];
if(typeof data194 === "string"){
if(func63(data194) > 20){
const err387 = {instancePath:instancePath+"/actions/dueWithin/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(!(formats6(data194))){
const err388 = {instancePath:instancePath+"/actions/dueWithin/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/actions/dueWithin/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/actions/dueWithin",schemaPath:"#/properties/actions/properties/dueWithin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data191.dueWithinFor !== undefined && func0.call(data191, "dueWithinFor")){
if(!(validate22(data191.dueWithinFor, {instancePath:instancePath+"/actions/dueWithinFor",parentData:data191,parentDataProperty:"dueWithinFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data191.reviewEvery !== undefined && func0.call(data191, "reviewEvery")){
let data196 = data191.reviewEvery;
if(typeof data196 === "string"){
if(func63(data196) > 20){
const err391 = {instancePath:instancePath+"/actions/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(!(formats6(data196))){
const err392 = {instancePath:instancePath+"/actions/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/actions/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data197 = data.changes;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key31 of Object.keys(data197)){
if(!(func0.call(schema44.properties.changes.properties, key31))){
const err395 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data197.risks !== undefined && func0.call(data197, "risks")){
let data198 = data197.risks;
if(Array.isArray(data198)){
if(data198.length > 10){
const err396 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
const len23 = data198.length;
for(let i24=0; i24<len23; i24++){
let data199 = data198[i24];
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if((data199.id === undefined) || (!(func0.call(data199, "id")))){
const err397 = {instancePath:instancePath+"/changes/risks/" + i24,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if((data199.label === undefined) || (!(func0.call(data199, "label")))){
const err398 = {instancePath:instancePath+"/changes/risks/" + i24,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key32 of Object.keys(data199)){
if(!(((((((key32 === "id") || (key32 === "label")) || (key32 === "approvers")) || (key32 === "window")) || (key32 === "rollbackPlan")) || (key32 === "aliases")) || (key32 === "checklist"))){
const err399 = {instancePath:instancePath+"/changes/risks/" + i24,schemaPath:"#/properties/changes/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data199.id !== undefined && func0.call(data199, "id")){
let data200 = data199.id;
if(typeof data200 === "string"){
if(func63(data200) > 100){
const err400 = {instancePath:instancePath+"/changes/risks/" + i24+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!pattern7.test(data200)){
const err401 = {instancePath:instancePath+"/changes/risks/" + i24+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/changes/risks/" + i24+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data199.label !== undefined && func0.call(data199, "label")){
let data201 = data199.label;
if(typeof data201 === "string"){
if(func63(data201) > 300){
const err403 = {instancePath:instancePath+"/changes/risks/" + i24+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(func63(data201) < 1){
const err404 = {instancePath:instancePath+"/changes/risks/" + i24+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/changes/risks/" + i24+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data199.approvers !== undefined && func0.call(data199, "approvers")){
if(!(validate22(data199.approvers, {instancePath:instancePath+"/changes/risks/" + i24+"/approvers",parentData:data199,parentDataProperty:"approvers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data199.window !== undefined && func0.call(data199, "window")){
let data203 = data199.window;
if(typeof data203 === "string"){
if(func63(data203) > 300){
const err406 = {instancePath:instancePath+"/changes/risks/" + i24+"/window",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(func63(data203) < 1){
const err407 = {instancePath:instancePath+"/changes/risks/" + i24+"/window",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/changes/risks/" + i24+"/window",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data199.rollbackPlan !== undefined && func0.call(data199, "rollbackPlan")){
if(typeof data199.rollbackPlan !== "boolean"){
const err409 = {instancePath:instancePath+"/changes/risks/" + i24+"/rollbackPlan",schemaPath:"#/properties/changes/properties/risks/items/properties/rollbackPlan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data199.aliases !== undefined && func0.call(data199, "aliases")){
if(!(validate22(data199.aliases, {instancePath:instancePath+"/changes/risks/" + i24+"/aliases",parentData:data199,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data199.checklist !== undefined && func0.call(data199, "checklist")){
if(!(validate22(data199.checklist, {instancePath:instancePath+"/changes/risks/" + i24+"/checklist",parentData:data199,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err410 = {instancePath:instancePath+"/changes/risks/" + i24,schemaPath:"#/properties/changes/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data197.windows !== undefined && func0.call(data197, "windows")){
let data207 = data197.windows;
if(Array.isArray(data207)){
if(data207.length > 20){
const err412 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
const len24 = data207.length;
for(let i25=0; i25<len24; i25++){
let data208 = data207[i25];
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if((data208.id === undefined) || (!(func0.call(data208, "id")))){
const err413 = {instancePath:instancePath+"/changes/windows/" + i25,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if((data208.label === undefined) || (!(func0.call(data208, "label")))){
const err414 = {instancePath:instancePath+"/changes/windows/" + i25,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
for(const key33 of Object.keys(data208)){
if(!(((((((key33 === "id") || (key33 === "label")) || (key33 === "days")) || (key33 === "start")) || (key33 === "end")) || (key33 === "timezone")) || (key33 === "silences"))){
const err415 = {instancePath:instancePath+"/changes/windows/" + i25,schemaPath:"#/properties/changes/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data208.id !== undefined && func0.call(data208, "id")){
let data209 = data208.id;
if(typeof data209 === "string"){
if(func63(data209) > 100){
const err416 = {instancePath:instancePath+"/changes/windows/" + i25+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(!pattern7.test(data209)){
const err417 = {instancePath:instancePath+"/changes/windows/" + i25+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/changes/windows/" + i25+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data208.label !== undefined && func0.call(data208, "label")){
let data210 = data208.label;
if(typeof data210 === "string"){
if(func63(data210) > 300){
const err419 = {instancePath:instancePath+"/changes/windows/" + i25+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(func63(data210) < 1){
const err420 = {instancePath:instancePath+"/changes/windows/" + i25+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/changes/windows/" + i25+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data208.days !== undefined && func0.call(data208, "days")){
let data211 = data208.days;
if(Array.isArray(data211)){
if(data211.length > 7){
const err422 = {instancePath:instancePath+"/changes/windows/" + i25+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
const len25 = data211.length;
for(let i26=0; i26<len25; i26++){
let data212 = data211[i26];
if(typeof data212 !== "string"){
const err423 = {instancePath:instancePath+"/changes/windows/" + i25+"/days/" + i26,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(!(((((((data212 === "mon") || (data212 === "tue")) || (data212 === "wed")) || (data212 === "thu")) || (data212 === "fri")) || (data212 === "sat")) || (data212 === "sun"))){
const err424 = {instancePath:instancePath+"/changes/windows/" + i25+"/days/" + i26,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.changes.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/changes/windows/" + i25+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data208.start !== undefined && func0.call(data208, "start")){
let data213 = data208.start;
if(typeof data213 === "string"){
if(func63(data213) > 5){
const err426 = {instancePath:instancePath+"/changes/windows/" + i25+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(!pattern13.test(data213)){
const err427 = {instancePath:instancePath+"/changes/windows/" + i25+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/changes/windows/" + i25+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data208.end !== undefined && func0.call(data208, "end")){
let data214 = data208.end;
if(typeof data214 === "string"){
if(func63(data214) > 5){
const err429 = {instancePath:instancePath+"/changes/windows/" + i25+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(!pattern13.test(data214)){
const err430 = {instancePath:instancePath+"/changes/windows/" + i25+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/changes/windows/" + i25+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data208.timezone !== undefined && func0.call(data208, "timezone")){
let data215 = data208.timezone;
if(typeof data215 === "string"){
if(func63(data215) > 60){
const err432 = {instancePath:instancePath+"/changes/windows/" + i25+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(!(formats2(data215))){
const err433 = {instancePath:instancePath+"/changes/windows/" + i25+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/format",keyword:"format",params:{format: "timezone"},message:"must match format \""+"timezone"+"\""};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/changes/windows/" + i25+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data208.silences !== undefined && func0.call(data208, "silences")){
if(!(validate22(data208.silences, {instancePath:instancePath+"/changes/windows/" + i25+"/silences",parentData:data208,parentDataProperty:"silences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err435 = {instancePath:instancePath+"/changes/windows/" + i25,schemaPath:"#/properties/changes/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data197.bakeTime !== undefined && func0.call(data197, "bakeTime")){
let data217 = data197.bakeTime;
if(typeof data217 === "string"){
if(func63(data217) > 20){
const err437 = {instancePath:instancePath+"/changes/bakeTime",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(!(formats6(data217))){
const err438 = {instancePath:instancePath+"/changes/bakeTime",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/changes/bakeTime",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data197.kinds !== undefined && func0.call(data197, "kinds")){
let data218 = data197.kinds;
if(Array.isArray(data218)){
if(data218.length > 20){
const err440 = {instancePath:instancePath+"/changes/kinds",schemaPath:"#/properties/changes/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
const len26 = data218.length;
for(let i27=0; i27<len26; i27++){
let data219 = data218[i27];
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if((data219.id === undefined) || (!(func0.call(data219, "id")))){
const err441 = {instancePath:instancePath+"/changes/kinds/" + i27,schemaPath:"#/properties/changes/properties/kinds/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if((data219.label === undefined) || (!(func0.call(data219, "label")))){
const err442 = {instancePath:instancePath+"/changes/kinds/" + i27,schemaPath:"#/properties/changes/properties/kinds/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
for(const key34 of Object.keys(data219)){
if(!(((((key34 === "id") || (key34 === "label")) || (key34 === "window")) || (key34 === "planOutput")) || (key34 === "migration"))){
const err443 = {instancePath:instancePath+"/changes/kinds/" + i27,schemaPath:"#/properties/changes/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data219.id !== undefined && func0.call(data219, "id")){
let data220 = data219.id;
if(typeof data220 === "string"){
if(func63(data220) > 100){
const err444 = {instancePath:instancePath+"/changes/kinds/" + i27+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(!pattern7.test(data220)){
const err445 = {instancePath:instancePath+"/changes/kinds/" + i27+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/changes/kinds/" + i27+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data219.label !== undefined && func0.call(data219, "label")){
let data221 = data219.label;
if(typeof data221 === "string"){
if(func63(data221) > 300){
const err447 = {instancePath:instancePath+"/changes/kinds/" + i27+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(func63(data221) < 1){
const err448 = {instancePath:instancePath+"/changes/kinds/" + i27+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/changes/kinds/" + i27+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data219.window !== undefined && func0.call(data219, "window")){
let data222 = data219.window;
if(typeof data222 === "string"){
if(func63(data222) > 300){
const err450 = {instancePath:instancePath+"/changes/kinds/" + i27+"/window",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(func63(data222) < 1){
const err451 = {instancePath:instancePath+"/changes/kinds/" + i27+"/window",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/changes/kinds/" + i27+"/window",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data219.planOutput !== undefined && func0.call(data219, "planOutput")){
if(typeof data219.planOutput !== "boolean"){
const err453 = {instancePath:instancePath+"/changes/kinds/" + i27+"/planOutput",schemaPath:"#/properties/changes/properties/kinds/items/properties/planOutput/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data219.migration !== undefined && func0.call(data219, "migration")){
if(typeof data219.migration !== "boolean"){
const err454 = {instancePath:instancePath+"/changes/kinds/" + i27+"/migration",schemaPath:"#/properties/changes/properties/kinds/items/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/changes/kinds/" + i27,schemaPath:"#/properties/changes/properties/kinds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/changes/kinds",schemaPath:"#/properties/changes/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data197.checklist !== undefined && func0.call(data197, "checklist")){
let data225 = data197.checklist;
if(Array.isArray(data225)){
if(data225.length > 50){
const err457 = {instancePath:instancePath+"/changes/checklist",schemaPath:"#/properties/changes/properties/checklist/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
const len27 = data225.length;
for(let i28=0; i28<len27; i28++){
let data226 = data225[i28];
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if((data226.id === undefined) || (!(func0.call(data226, "id")))){
const err458 = {instancePath:instancePath+"/changes/checklist/" + i28,schemaPath:"#/properties/changes/properties/checklist/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((data226.label === undefined) || (!(func0.call(data226, "label")))){
const err459 = {instancePath:instancePath+"/changes/checklist/" + i28,schemaPath:"#/properties/changes/properties/checklist/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
for(const key35 of Object.keys(data226)){
if(!((key35 === "id") || (key35 === "label"))){
const err460 = {instancePath:instancePath+"/changes/checklist/" + i28,schemaPath:"#/properties/changes/properties/checklist/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data226.id !== undefined && func0.call(data226, "id")){
let data227 = data226.id;
if(typeof data227 === "string"){
if(func63(data227) > 100){
const err461 = {instancePath:instancePath+"/changes/checklist/" + i28+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!pattern7.test(data227)){
const err462 = {instancePath:instancePath+"/changes/checklist/" + i28+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/changes/checklist/" + i28+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data226.label !== undefined && func0.call(data226, "label")){
let data228 = data226.label;
if(typeof data228 === "string"){
if(func63(data228) > 300){
const err464 = {instancePath:instancePath+"/changes/checklist/" + i28+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(func63(data228) < 1){
const err465 = {instancePath:instancePath+"/changes/checklist/" + i28+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/changes/checklist/" + i28+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/changes/checklist/" + i28,schemaPath:"#/properties/changes/properties/checklist/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/changes/checklist",schemaPath:"#/properties/changes/properties/checklist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data197.rollbackHeadings !== undefined && func0.call(data197, "rollbackHeadings")){
if(!(validate22(data197.rollbackHeadings, {instancePath:instancePath+"/changes/rollbackHeadings",parentData:data197,parentDataProperty:"rollbackHeadings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data197.sections !== undefined && func0.call(data197, "sections")){
let data230 = data197.sections;
if(Array.isArray(data230)){
if(data230.length > 50){
const err469 = {instancePath:instancePath+"/changes/sections",schemaPath:"#/properties/changes/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
const len28 = data230.length;
for(let i29=0; i29<len28; i29++){
let data231 = data230[i29];
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if((data231.heading === undefined) || (!(func0.call(data231, "heading")))){
const err470 = {instancePath:instancePath+"/changes/sections/" + i29,schemaPath:"#/properties/changes/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
for(const key36 of Object.keys(data231)){
if(!(((key36 === "heading") || (key36 === "aliases")) || (key36 === "requiredFor"))){
const err471 = {instancePath:instancePath+"/changes/sections/" + i29,schemaPath:"#/properties/changes/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data231.heading !== undefined && func0.call(data231, "heading")){
let data232 = data231.heading;
if(typeof data232 === "string"){
if(func63(data232) > 300){
const err472 = {instancePath:instancePath+"/changes/sections/" + i29+"/heading",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(func63(data232) < 1){
const err473 = {instancePath:instancePath+"/changes/sections/" + i29+"/heading",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/changes/sections/" + i29+"/heading",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data231.aliases !== undefined && func0.call(data231, "aliases")){
if(!(validate22(data231.aliases, {instancePath:instancePath+"/changes/sections/" + i29+"/aliases",parentData:data231,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data231.requiredFor !== undefined && func0.call(data231, "requiredFor")){
if(!(validate22(data231.requiredFor, {instancePath:instancePath+"/changes/sections/" + i29+"/requiredFor",parentData:data231,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err475 = {instancePath:instancePath+"/changes/sections/" + i29,schemaPath:"#/properties/changes/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/changes/sections",schemaPath:"#/properties/changes/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data197.decideWithin !== undefined && func0.call(data197, "decideWithin")){
let data235 = data197.decideWithin;
if(typeof data235 === "string"){
if(func63(data235) > 20){
const err477 = {instancePath:instancePath+"/changes/decideWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(!(formats6(data235))){
const err478 = {instancePath:instancePath+"/changes/decideWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/changes/decideWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data197.notes !== undefined && func0.call(data197, "notes")){
if(typeof data197.notes !== "boolean"){
const err480 = {instancePath:instancePath+"/changes/notes",schemaPath:"#/properties/changes/properties/notes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data197.silences !== undefined && func0.call(data197, "silences")){
if(typeof data197.silences !== "boolean"){
const err481 = {instancePath:instancePath+"/changes/silences",schemaPath:"#/properties/changes/properties/silences/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data.continuity !== undefined && func0.call(data, "continuity")){
let data238 = data.continuity;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key37 of Object.keys(data238)){
if(!(func0.call(schema44.properties.continuity.properties, key37))){
const err483 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data238.backupEvery !== undefined && func0.call(data238, "backupEvery")){
let data239 = data238.backupEvery;
if(typeof data239 === "string"){
if(func63(data239) > 20){
const err484 = {instancePath:instancePath+"/continuity/backupEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(!(formats6(data239))){
const err485 = {instancePath:instancePath+"/continuity/backupEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/continuity/backupEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data238.restoreEvery !== undefined && func0.call(data238, "restoreEvery")){
let data240 = data238.restoreEvery;
if(typeof data240 === "string"){
if(func63(data240) > 20){
const err487 = {instancePath:instancePath+"/continuity/restoreEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(!(formats6(data240))){
const err488 = {instancePath:instancePath+"/continuity/restoreEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/continuity/restoreEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data238.failoverEvery !== undefined && func0.call(data238, "failoverEvery")){
let data241 = data238.failoverEvery;
if(typeof data241 === "string"){
if(func63(data241) > 20){
const err490 = {instancePath:instancePath+"/continuity/failoverEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(!(formats6(data241))){
const err491 = {instancePath:instancePath+"/continuity/failoverEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/continuity/failoverEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data238.restoreEveryByTier !== undefined && func0.call(data238, "restoreEveryByTier")){
let data242 = data238.restoreEveryByTier;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(Object.keys(data242).length > 30){
const err493 = {instancePath:instancePath+"/continuity/restoreEveryByTier",schemaPath:"#/properties/continuity/properties/restoreEveryByTier/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
for(const key38 of Object.keys(data242)){
let data243 = data242[key38];
if(typeof data243 === "string"){
if(func63(data243) > 20){
const err494 = {instancePath:instancePath+"/continuity/restoreEveryByTier/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(!(formats6(data243))){
const err495 = {instancePath:instancePath+"/continuity/restoreEveryByTier/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/continuity/restoreEveryByTier/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/continuity/restoreEveryByTier",schemaPath:"#/properties/continuity/properties/restoreEveryByTier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data238.failoverEveryByTier !== undefined && func0.call(data238, "failoverEveryByTier")){
let data244 = data238.failoverEveryByTier;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(Object.keys(data244).length > 30){
const err498 = {instancePath:instancePath+"/continuity/failoverEveryByTier",schemaPath:"#/properties/continuity/properties/failoverEveryByTier/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
for(const key39 of Object.keys(data244)){
let data245 = data244[key39];
if(typeof data245 === "string"){
if(func63(data245) > 20){
const err499 = {instancePath:instancePath+"/continuity/failoverEveryByTier/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(!(formats6(data245))){
const err500 = {instancePath:instancePath+"/continuity/failoverEveryByTier/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/continuity/failoverEveryByTier/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/continuity/failoverEveryByTier",schemaPath:"#/properties/continuity/properties/failoverEveryByTier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data238.failoverTiers !== undefined && func0.call(data238, "failoverTiers")){
let data246 = data238.failoverTiers;
if(Array.isArray(data246)){
if(data246.length > 5){
const err503 = {instancePath:instancePath+"/continuity/failoverTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
const len29 = data246.length;
for(let i30=0; i30<len29; i30++){
let data247 = data246[i30];
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
const err504 = {instancePath:instancePath+"/continuity/failoverTiers/" + i30,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 5 || isNaN(data247)){
const err505 = {instancePath:instancePath+"/continuity/failoverTiers/" + i30,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data247 < 1 || isNaN(data247)){
const err506 = {instancePath:instancePath+"/continuity/failoverTiers/" + i30,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
}
else {
const err507 = {instancePath:instancePath+"/continuity/failoverTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data238.fullEvery !== undefined && func0.call(data238, "fullEvery")){
let data248 = data238.fullEvery;
if(typeof data248 === "string"){
if(func63(data248) > 20){
const err508 = {instancePath:instancePath+"/continuity/fullEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(!(formats6(data248))){
const err509 = {instancePath:instancePath+"/continuity/fullEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/continuity/fullEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data238.incrementalEvery !== undefined && func0.call(data238, "incrementalEvery")){
let data249 = data238.incrementalEvery;
if(typeof data249 === "string"){
if(func63(data249) > 20){
const err511 = {instancePath:instancePath+"/continuity/incrementalEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(!(formats6(data249))){
const err512 = {instancePath:instancePath+"/continuity/incrementalEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/continuity/incrementalEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data238.automated !== undefined && func0.call(data238, "automated")){
if(typeof data238.automated !== "boolean"){
const err514 = {instancePath:instancePath+"/continuity/automated",schemaPath:"#/properties/continuity/properties/automated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data251 = data.retention;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key40 of Object.keys(data251)){
if(!((((key40 === "logs") || (key40 === "metrics")) || (key40 === "backups")) || (key40 === "limits"))){
const err516 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data251.logs !== undefined && func0.call(data251, "logs")){
let data252 = data251.logs;
if(typeof data252 === "string"){
if(func63(data252) > 20){
const err517 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(!(formats6(data252))){
const err518 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data251.metrics !== undefined && func0.call(data251, "metrics")){
let data253 = data251.metrics;
if(typeof data253 === "string"){
if(func63(data253) > 20){
const err520 = {instancePath:instancePath+"/retention/metrics",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(!(formats6(data253))){
const err521 = {instancePath:instancePath+"/retention/metrics",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/retention/metrics",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data251.backups !== undefined && func0.call(data251, "backups")){
let data254 = data251.backups;
if(typeof data254 === "string"){
if(func63(data254) > 20){
const err523 = {instancePath:instancePath+"/retention/backups",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(!(formats6(data254))){
const err524 = {instancePath:instancePath+"/retention/backups",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/retention/backups",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data251.limits !== undefined && func0.call(data251, "limits")){
let data255 = data251.limits;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key41 of Object.keys(data255)){
if(!(((key41 === "logs") || (key41 === "metrics")) || (key41 === "backups"))){
const err526 = {instancePath:instancePath+"/retention/limits",schemaPath:"#/properties/retention/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data255.logs !== undefined && func0.call(data255, "logs")){
let data256 = data255.logs;
if(typeof data256 === "string"){
if(func63(data256) > 20){
const err527 = {instancePath:instancePath+"/retention/limits/logs",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(!(formats6(data256))){
const err528 = {instancePath:instancePath+"/retention/limits/logs",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/retention/limits/logs",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data255.metrics !== undefined && func0.call(data255, "metrics")){
let data257 = data255.metrics;
if(typeof data257 === "string"){
if(func63(data257) > 20){
const err530 = {instancePath:instancePath+"/retention/limits/metrics",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(!(formats6(data257))){
const err531 = {instancePath:instancePath+"/retention/limits/metrics",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/retention/limits/metrics",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data255.backups !== undefined && func0.call(data255, "backups")){
let data258 = data255.backups;
if(typeof data258 === "string"){
if(func63(data258) > 20){
const err533 = {instancePath:instancePath+"/retention/limits/backups",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!(formats6(data258))){
const err534 = {instancePath:instancePath+"/retention/limits/backups",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/retention/limits/backups",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/retention/limits",schemaPath:"#/properties/retention/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data259 = data.risks;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key42 of Object.keys(data259)){
if(!(key42 === "reviewEvery")){
const err538 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data259.reviewEvery !== undefined && func0.call(data259, "reviewEvery")){
let data260 = data259.reviewEvery;
if(typeof data260 === "string"){
if(func63(data260) > 20){
const err539 = {instancePath:instancePath+"/risks/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!(formats6(data260))){
const err540 = {instancePath:instancePath+"/risks/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/risks/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data.vendors !== undefined && func0.call(data, "vendors")){
let data261 = data.vendors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key43 of Object.keys(data261)){
if(!(key43 === "reviewEvery")){
const err543 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data261.reviewEvery !== undefined && func0.call(data261, "reviewEvery")){
let data262 = data261.reviewEvery;
if(typeof data262 === "string"){
if(func63(data262) > 20){
const err544 = {instancePath:instancePath+"/vendors/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(!(formats6(data262))){
const err545 = {instancePath:instancePath+"/vendors/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/vendors/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
else {
const err547 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data.controls !== undefined && func0.call(data, "controls")){
let data263 = data.controls;
if(Array.isArray(data263)){
if(data263.length > 200){
const err548 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
const len30 = data263.length;
for(let i31=0; i31<len30; i31++){
let data264 = data263[i31];
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if((data264.id === undefined) || (!(func0.call(data264, "id")))){
const err549 = {instancePath:instancePath+"/controls/" + i31,schemaPath:"#/properties/controls/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if((data264.label === undefined) || (!(func0.call(data264, "label")))){
const err550 = {instancePath:instancePath+"/controls/" + i31,schemaPath:"#/properties/controls/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
for(const key44 of Object.keys(data264)){
if(!((((key44 === "id") || (key44 === "label")) || (key44 === "verifyEvery")) || (key44 === "frameworks"))){
const err551 = {instancePath:instancePath+"/controls/" + i31,schemaPath:"#/properties/controls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data264.id !== undefined && func0.call(data264, "id")){
let data265 = data264.id;
if(typeof data265 === "string"){
if(func63(data265) > 100){
const err552 = {instancePath:instancePath+"/controls/" + i31+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(!pattern7.test(data265)){
const err553 = {instancePath:instancePath+"/controls/" + i31+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/controls/" + i31+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data264.label !== undefined && func0.call(data264, "label")){
let data266 = data264.label;
if(typeof data266 === "string"){
if(func63(data266) > 300){
const err555 = {instancePath:instancePath+"/controls/" + i31+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if(func63(data266) < 1){
const err556 = {instancePath:instancePath+"/controls/" + i31+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/controls/" + i31+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data264.verifyEvery !== undefined && func0.call(data264, "verifyEvery")){
let data267 = data264.verifyEvery;
if(typeof data267 === "string"){
if(func63(data267) > 20){
const err558 = {instancePath:instancePath+"/controls/" + i31+"/verifyEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(!(formats6(data267))){
const err559 = {instancePath:instancePath+"/controls/" + i31+"/verifyEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/controls/" + i31+"/verifyEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data264.frameworks !== undefined && func0.call(data264, "frameworks")){
if(!(validate22(data264.frameworks, {instancePath:instancePath+"/controls/" + i31+"/frameworks",parentData:data264,parentDataProperty:"frameworks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err561 = {instancePath:instancePath+"/controls/" + i31,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data.statusPage !== undefined && func0.call(data, "statusPage")){
let data269 = data.statusPage;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
for(const key45 of Object.keys(data269)){
if(!((key45 === "templates") || (key45 === "sections"))){
const err563 = {instancePath:instancePath+"/statusPage",schemaPath:"#/properties/statusPage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data269.templates !== undefined && func0.call(data269, "templates")){
let data270 = data269.templates;
if(Array.isArray(data270)){
if(data270.length > 50){
const err564 = {instancePath:instancePath+"/statusPage/templates",schemaPath:"#/properties/statusPage/properties/templates/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
const len31 = data270.length;
for(let i32=0; i32<len31; i32++){
let data271 = data270[i32];
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
if((data271.id === undefined) || (!(func0.call(data271, "id")))){
const err565 = {instancePath:instancePath+"/statusPage/templates/" + i32,schemaPath:"#/properties/statusPage/properties/templates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if((data271.label === undefined) || (!(func0.call(data271, "label")))){
const err566 = {instancePath:instancePath+"/statusPage/templates/" + i32,schemaPath:"#/properties/statusPage/properties/templates/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
for(const key46 of Object.keys(data271)){
if(!((key46 === "id") || (key46 === "label"))){
const err567 = {instancePath:instancePath+"/statusPage/templates/" + i32,schemaPath:"#/properties/statusPage/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data271.id !== undefined && func0.call(data271, "id")){
let data272 = data271.id;
if(typeof data272 === "string"){
if(func63(data272) > 300){
const err568 = {instancePath:instancePath+"/statusPage/templates/" + i32+"/id",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(func63(data272) < 1){
const err569 = {instancePath:instancePath+"/statusPage/templates/" + i32+"/id",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/statusPage/templates/" + i32+"/id",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data271.label !== undefined && func0.call(data271, "label")){
let data273 = data271.label;
if(typeof data273 === "string"){
if(func63(data273) > 300){
const err571 = {instancePath:instancePath+"/statusPage/templates/" + i32+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(func63(data273) < 1){
const err572 = {instancePath:instancePath+"/statusPage/templates/" + i32+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/statusPage/templates/" + i32+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/statusPage/templates/" + i32,schemaPath:"#/properties/statusPage/properties/templates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/statusPage/templates",schemaPath:"#/properties/statusPage/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data269.sections !== undefined && func0.call(data269, "sections")){
if(!(validate22(data269.sections, {instancePath:instancePath+"/statusPage/sections",parentData:data269,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err576 = {instancePath:instancePath+"/statusPage",schemaPath:"#/properties/statusPage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
let data275 = data.reports;
if(Array.isArray(data275)){
if(data275.length > 30){
const err577 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
const len32 = data275.length;
for(let i33=0; i33<len32; i33++){
let data276 = data275[i33];
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if((data276.id === undefined) || (!(func0.call(data276, "id")))){
const err578 = {instancePath:instancePath+"/reports/" + i33,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((data276.label === undefined) || (!(func0.call(data276, "label")))){
const err579 = {instancePath:instancePath+"/reports/" + i33,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if((data276.every === undefined) || (!(func0.call(data276, "every")))){
const err580 = {instancePath:instancePath+"/reports/" + i33,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "every"},message:"must have required property '"+"every"+"'"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
for(const key47 of Object.keys(data276)){
if(!(((((key47 === "id") || (key47 === "label")) || (key47 === "every")) || (key47 === "audience")) || (key47 === "shows"))){
const err581 = {instancePath:instancePath+"/reports/" + i33,schemaPath:"#/properties/reports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data276.id !== undefined && func0.call(data276, "id")){
let data277 = data276.id;
if(typeof data277 === "string"){
if(func63(data277) > 100){
const err582 = {instancePath:instancePath+"/reports/" + i33+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(!pattern7.test(data277)){
const err583 = {instancePath:instancePath+"/reports/" + i33+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
else {
const err584 = {instancePath:instancePath+"/reports/" + i33+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data276.label !== undefined && func0.call(data276, "label")){
let data278 = data276.label;
if(typeof data278 === "string"){
if(func63(data278) > 300){
const err585 = {instancePath:instancePath+"/reports/" + i33+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(func63(data278) < 1){
const err586 = {instancePath:instancePath+"/reports/" + i33+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/reports/" + i33+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data276.every !== undefined && func0.call(data276, "every")){
let data279 = data276.every;
if(typeof data279 === "string"){
if(func63(data279) > 20){
const err588 = {instancePath:instancePath+"/reports/" + i33+"/every",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(!(formats6(data279))){
const err589 = {instancePath:instancePath+"/reports/" + i33+"/every",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = {instancePath:instancePath+"/reports/" + i33+"/every",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data276.audience !== undefined && func0.call(data276, "audience")){
let data280 = data276.audience;
if(typeof data280 === "string"){
if(func63(data280) > 300){
const err591 = {instancePath:instancePath+"/reports/" + i33+"/audience",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(func63(data280) < 1){
const err592 = {instancePath:instancePath+"/reports/" + i33+"/audience",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/reports/" + i33+"/audience",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data276.shows !== undefined && func0.call(data276, "shows")){
let data281 = data276.shows;
if(typeof data281 !== "string"){
const err594 = {instancePath:instancePath+"/reports/" + i33+"/shows",schemaPath:"#/properties/reports/items/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(!((((((((data281 === "weekly") || (data281 === "monthly")) || (data281 === "actions")) || (data281 === "risks")) || (data281 === "cost")) || (data281 === "capacity")) || (data281 === "ownership")) || (data281 === "ops-review"))){
const err595 = {instancePath:instancePath+"/reports/" + i33+"/shows",schemaPath:"#/properties/reports/items/properties/shows/enum",keyword:"enum",params:{allowedValues: schema44.properties.reports.items.properties.shows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
else {
const err596 = {instancePath:instancePath+"/reports/" + i33,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data.readiness !== undefined && func0.call(data, "readiness")){
let data282 = data.readiness;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key48 of Object.keys(data282)){
if(!(((key48 === "checks") || (key48 === "alertCoverage")) || (key48 === "actionsFor"))){
const err598 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data282.checks !== undefined && func0.call(data282, "checks")){
let data283 = data282.checks;
if(Array.isArray(data283)){
if(data283.length > 20){
const err599 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
const len33 = data283.length;
for(let i34=0; i34<len33; i34++){
let data284 = data283[i34];
if(typeof data284 !== "string"){
const err600 = {instancePath:instancePath+"/readiness/checks/" + i34,schemaPath:"#/properties/readiness/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(!(((((((((((data284 === "owner") || (data284 === "runbooks")) || (data284 === "alert-coverage")) || (data284 === "rollback")) || (data284 === "slo")) || (data284 === "drills")) || (data284 === "actions")) || (data284 === "error-budget")) || (data284 === "freeze")) || (data284 === "load-test")) || (data284 === "recovery-targets"))){
const err601 = {instancePath:instancePath+"/readiness/checks/" + i34,schemaPath:"#/properties/readiness/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema44.properties.readiness.properties.checks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
let i35 = data283.length;
let j1;
if(i35 > 1){
const indices1 = {};
for(;i35--;){
let item1 = data283[i35];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err602 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i35+" are identical)"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
break;
}
indices1[item1] = i35;
}
}
}
else {
const err603 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data282.alertCoverage !== undefined && func0.call(data282, "alertCoverage")){
let data285 = data282.alertCoverage;
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 > 100 || isNaN(data285)){
const err604 = {instancePath:instancePath+"/readiness/alertCoverage",schemaPath:"common.schema.json#/$defs/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data285 < 0 || isNaN(data285)){
const err605 = {instancePath:instancePath+"/readiness/alertCoverage",schemaPath:"common.schema.json#/$defs/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/readiness/alertCoverage",schemaPath:"common.schema.json#/$defs/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data282.actionsFor !== undefined && func0.call(data282, "actionsFor")){
if(!(validate22(data282.actionsFor, {instancePath:instancePath+"/readiness/actionsFor",parentData:data282,parentDataProperty:"actionsFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err607 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data287 = data.parameters;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
for(const key49 of Object.keys(data287)){
if(!(((key49 === "sources") || (key49 === "runtime")) || (key49 === "documented"))){
const err608 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data287.sources !== undefined && func0.call(data287, "sources")){
if(!(validate22(data287.sources, {instancePath:instancePath+"/parameters/sources",parentData:data287,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data287.runtime !== undefined && func0.call(data287, "runtime")){
if(typeof data287.runtime !== "boolean"){
const err609 = {instancePath:instancePath+"/parameters/runtime",schemaPath:"#/properties/parameters/properties/runtime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data287.documented !== undefined && func0.call(data287, "documented")){
if(typeof data287.documented !== "boolean"){
const err610 = {instancePath:instancePath+"/parameters/documented",schemaPath:"#/properties/parameters/properties/documented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data.support !== undefined && func0.call(data, "support")){
let data291 = data.support;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key50 of Object.keys(data291)){
if(!(((key50 === "channel") || (key50 === "escalation")) || (key50 === "templates"))){
const err612 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data291.channel !== undefined && func0.call(data291, "channel")){
let data292 = data291.channel;
if(typeof data292 === "string"){
if(func63(data292) > 300){
const err613 = {instancePath:instancePath+"/support/channel",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(func63(data292) < 1){
const err614 = {instancePath:instancePath+"/support/channel",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/support/channel",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data291.escalation !== undefined && func0.call(data291, "escalation")){
if(!(validate78(data291.escalation, {instancePath:instancePath+"/support/escalation",parentData:data291,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data291.templates !== undefined && func0.call(data291, "templates")){
let data294 = data291.templates;
if(Array.isArray(data294)){
if(data294.length > 50){
const err616 = {instancePath:instancePath+"/support/templates",schemaPath:"#/properties/support/properties/templates/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
const len34 = data294.length;
for(let i36=0; i36<len34; i36++){
let data295 = data294[i36];
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if((data295.id === undefined) || (!(func0.call(data295, "id")))){
const err617 = {instancePath:instancePath+"/support/templates/" + i36,schemaPath:"#/properties/support/properties/templates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if((data295.label === undefined) || (!(func0.call(data295, "label")))){
const err618 = {instancePath:instancePath+"/support/templates/" + i36,schemaPath:"#/properties/support/properties/templates/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
for(const key51 of Object.keys(data295)){
if(!((key51 === "id") || (key51 === "label"))){
const err619 = {instancePath:instancePath+"/support/templates/" + i36,schemaPath:"#/properties/support/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data295.id !== undefined && func0.call(data295, "id")){
let data296 = data295.id;
if(typeof data296 === "string"){
if(func63(data296) > 300){
const err620 = {instancePath:instancePath+"/support/templates/" + i36+"/id",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(func63(data296) < 1){
const err621 = {instancePath:instancePath+"/support/templates/" + i36+"/id",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
else {
const err622 = {instancePath:instancePath+"/support/templates/" + i36+"/id",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data295.label !== undefined && func0.call(data295, "label")){
let data297 = data295.label;
if(typeof data297 === "string"){
if(func63(data297) > 300){
const err623 = {instancePath:instancePath+"/support/templates/" + i36+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(func63(data297) < 1){
const err624 = {instancePath:instancePath+"/support/templates/" + i36+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/support/templates/" + i36+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = {instancePath:instancePath+"/support/templates/" + i36,schemaPath:"#/properties/support/properties/templates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
else {
const err627 = {instancePath:instancePath+"/support/templates",schemaPath:"#/properties/support/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data.principles !== undefined && func0.call(data, "principles")){
if(!(validate22(data.principles, {instancePath:instancePath+"/principles",parentData:data,parentDataProperty:"principles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err629 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="handbook.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func63(data0) > 300){
const err2 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func63(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func63(data1) > 300){
const err5 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func63(data1) < 1){
const err6 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data2 = data.url;
if(typeof data2 === "string"){
if(func63(data2) > 2000){
const err8 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data2))){
const err9 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^?#]*$"},message:"must match pattern \""+"^[^?#]*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
let data3 = data.timezone;
if(typeof data3 === "string"){
if(func63(data3) > 60){
const err13 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats2(data3))){
const err14 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/format",keyword:"format",params:{format: "timezone"},message:"must match format \""+"timezone"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data4 = data.extends;
if(typeof data4 === "string"){
if(func63(data4) > 40){
const err16 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data5 = data.content;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
const _errs18 = errors;
if(!((((((((((((((((((((key1 === "person") || (key1 === "team")) || (key1 === "service")) || (key1 === "alert")) || (key1 === "runbook")) || (key1 === "playbook")) || (key1 === "incident")) || (key1 === "postmortem")) || (key1 === "rfc")) || (key1 === "change")) || (key1 === "drill")) || (key1 === "slo")) || (key1 === "risk")) || (key1 === "vendor")) || (key1 === "control")) || (key1 === "parameter")) || (key1 === "template")) || (key1 === "guide")) || (key1 === "waiver")) || (key1 === "budget"))){
const err18 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.content.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid4 = _errs18 === errors;
if(!valid4){
const err19 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key2 of Object.keys(data5)){
let data6 = data5[key2];
const _errs22 = errors;
let valid7 = false;
let passing0 = null;
const _errs23 = errors;
if(typeof data6 === "string"){
if(func63(data6) > 500){
const err20 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func63(data6) < 1){
const err21 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs25 = errors;
if(Array.isArray(data6)){
if(data6.length > 100){
const err23 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.length < 1){
const err24 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func63(data7) > 500){
const err25 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/globs/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func63(data7) < 1){
const err26 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/globs/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/globs/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err29 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
let data8 = data.alerts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 of Object.keys(data8)){
if(!(func0.call(schema31.properties.alerts.properties, key3))){
const err31 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.annotations !== undefined && func0.call(data8, "annotations")){
if(!(validate22(data8.annotations, {instancePath:instancePath+"/alerts/annotations",parentData:data8,parentDataProperty:"annotations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.runbookUrls !== undefined && func0.call(data8, "runbookUrls")){
let data10 = data8.runbookUrls;
if(Array.isArray(data10)){
if(data10.length > 50){
const err32 = {instancePath:instancePath+"/alerts/runbookUrls",schemaPath:"#/properties/alerts/properties/runbookUrls/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func63(data11) > 500){
const err33 = {instancePath:instancePath+"/alerts/runbookUrls/" + i1,schemaPath:"#/properties/alerts/properties/runbookUrls/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func63(data11) < 1){
const err34 = {instancePath:instancePath+"/alerts/runbookUrls/" + i1,schemaPath:"#/properties/alerts/properties/runbookUrls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern5.test(data11)){
const err35 = {instancePath:instancePath+"/alerts/runbookUrls/" + i1,schemaPath:"#/properties/alerts/properties/runbookUrls/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"},message:"must match pattern \""+"^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/alerts/runbookUrls/" + i1,schemaPath:"#/properties/alerts/properties/runbookUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/alerts/runbookUrls",schemaPath:"#/properties/alerts/properties/runbookUrls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.requireFor !== undefined && func0.call(data8, "requireFor")){
if(!(validate22(data8.requireFor, {instancePath:instancePath+"/alerts/requireFor",parentData:data8,parentDataProperty:"requireFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.severityLabel !== undefined && func0.call(data8, "severityLabel")){
let data13 = data8.severityLabel;
if(typeof data13 === "string"){
if(func63(data13) > 300){
const err38 = {instancePath:instancePath+"/alerts/severityLabel",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func63(data13) < 1){
const err39 = {instancePath:instancePath+"/alerts/severityLabel",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/alerts/severityLabel",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.serviceLabel !== undefined && func0.call(data8, "serviceLabel")){
let data14 = data8.serviceLabel;
if(typeof data14 === "string"){
if(func63(data14) > 300){
const err41 = {instancePath:instancePath+"/alerts/serviceLabel",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func63(data14) < 1){
const err42 = {instancePath:instancePath+"/alerts/serviceLabel",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/alerts/serviceLabel",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data8.otherSeverities !== undefined && func0.call(data8, "otherSeverities")){
if(!(validate22(data8.otherSeverities, {instancePath:instancePath+"/alerts/otherSeverities",parentData:data8,parentDataProperty:"otherSeverities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.services !== undefined && func0.call(data8, "services")){
let data16 = data8.services;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 500){
const err44 = {instancePath:instancePath+"/alerts/services",schemaPath:"#/properties/alerts/properties/services/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 of Object.keys(data16)){
if(!(validate26(data16[key4], {instancePath:instancePath+"/alerts/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/alerts/services",schemaPath:"#/properties/alerts/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data8.alertmanager !== undefined && func0.call(data8, "alertmanager")){
let data18 = data8.alertmanager;
if(typeof data18 === "string"){
if(func63(data18) > 500){
const err46 = {instancePath:instancePath+"/alerts/alertmanager",schemaPath:"#/properties/alerts/properties/alertmanager/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func63(data18) < 1){
const err47 = {instancePath:instancePath+"/alerts/alertmanager",schemaPath:"#/properties/alerts/properties/alertmanager/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/alerts/alertmanager",schemaPath:"#/properties/alerts/properties/alertmanager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data8.ownerLabel !== undefined && func0.call(data8, "ownerLabel")){
let data19 = data8.ownerLabel;
if(typeof data19 === "string"){
if(func63(data19) > 300){
const err49 = {instancePath:instancePath+"/alerts/ownerLabel",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func63(data19) < 1){
const err50 = {instancePath:instancePath+"/alerts/ownerLabel",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/alerts/ownerLabel",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
if(!(validate28(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data21 = data.rules;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 300){
const err53 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 300},message:"must NOT have more than 300 properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 of Object.keys(data21)){
let data22 = data21[key5];
if(typeof data22 !== "string"){
const err54 = {instancePath:instancePath+"/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data22 === "error") || (data22 === "warning")) || (data22 === "off"))){
const err55 = {instancePath:instancePath+"/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema162.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
