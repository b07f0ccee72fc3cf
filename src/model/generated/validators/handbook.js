// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../../formats.ts";
const interop = (part) => part.default ?? part;

export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"handbook.schema.json","title":"Handbook","description":"`handbook.yaml`: what the handbook is called, where its documents are, and the organisation's policy.","type":"object","properties":{"title":{"description":"The handbook's name, shown in the header of every page.","$ref":"common.schema.json#/$defs/text"},"description":{"description":"One sentence for the home page and for search engines.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the site is served, without query or fragment. Links to this address are checked against the pages of the build.","$ref":"common.schema.json#/$defs/webUrl","type":"string","pattern":"^[^?#]*$"},"repository":{"description":"Where the handbook is kept, so that pages can offer to write what is missing there.","type":"object","properties":{"url":{"description":"The address of the repository, for example `https://git.example.com/ops/handbook`, without query or fragment.","$ref":"common.schema.json#/$defs/webUrl","type":"string","pattern":"^[^?#]*$"},"branch":{"description":"The branch that changes are made against; `main` when absent.","type":"string","minLength":1,"maxLength":200},"folder":{"description":"The folder of the repository that holds `handbook.yaml`; its top when absent.","type":"string","maxLength":500,"pattern":"^(?:[^/.\\\\][^/\\\\]*(?:/[^/.\\\\][^/\\\\]*)*/?)?$"},"host":{"description":"Whose addresses the repository has, where its name does not tell: `github`, `gitlab` or `gitea` (Forgejo too).","type":"string","enum":["github","gitlab","gitea"]}},"required":["url"],"additionalProperties":false},"timezone":{"description":"The IANA time zone in which a day begins, for every deadline. `UTC` when absent.","type":"string","format":"timezone","maxLength":60},"offline":{"description":"Whether browsers keep a copy of the whole site for a day without network; they do when absent. With `false`, copies that were kept earlier are removed on the next visit.","type":"boolean"},"extends":{"description":"The preset that this file builds on; `standard` when absent. Keys below override it.","type":"string","maxLength":40},"content":{"description":"Where the documents of each kind are: a glob or a list of globs, `!` leaves files out. Kinds that are not named keep their defaults.","type":"object","propertyNames":{"enum":["person","team","service","alert","runbook","playbook","incident","postmortem","rfc","change","drill","slo","risk","vendor","control","parameter","template","guide","waiver","budget"]},"additionalProperties":{"$ref":"#/$defs/globs"}},"alerts":{"description":"How alerts and runbooks find each other.","type":"object","properties":{"annotations":{"description":"The annotations that may hold the runbook's address; the first one present counts.","$ref":"#/$defs/words"},"runbookUrls":{"description":"Other addresses under which this handbook's runbooks are linked. `{component}` is the folder below the glob's fixed part, `{alert}` the file name; both match in any letter case.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500,"pattern":"^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"}},"requireFor":{"description":"The severity labels whose alerts must have a runbook. `\"*\"` stands for every alert.","$ref":"#/$defs/words"},"severityLabel":{"description":"The label that holds the severity.","$ref":"common.schema.json#/$defs/text"},"serviceLabel":{"description":"The label that holds the service's id.","$ref":"common.schema.json#/$defs/text"},"otherSeverities":{"description":"Severity labels that are allowed although no severity of the policy has them, for example `none`.","$ref":"#/$defs/words"},"services":{"description":"Which service the alerts of a file belong to when they have no label: path or glob below the root → service id.","type":"object","maxProperties":500,"additionalProperties":{"$ref":"common.schema.json#/$defs/service"}},"alertmanager":{"description":"The path of the Alertmanager configuration below the root, whose routes say which receivers an alert reaches.","type":"string","minLength":1,"maxLength":500},"ownerLabel":{"description":"The label that names the owning team by its id, where alerts are routed by one.","$ref":"common.schema.json#/$defs/text"}},"additionalProperties":false},"policy":{"$ref":"#/$defs/policy"},"redirects":{"description":"Where old addresses lead, for what `aliases` in a document cannot say: a heading with another name (`/runbooks/api/errors/#remediation`), an address without a successor. Every address is a path of this site.","type":"array","maxItems":5000,"items":{"type":"object","properties":{"from":{"description":"The old address: a path, and the id of a heading after `#`.","$ref":"#/$defs/sitePath"},"to":{"description":"The page, or the heading of a page, that took its place.","$ref":"#/$defs/sitePath"},"gone":{"description":"In place of `to`: why nothing took its place. The old address says so.","$ref":"common.schema.json#/$defs/text"}},"required":["from"],"additionalProperties":false}},"rules":{"description":"The level of a rule: `error` fails the build, `warning` is shown, `off` is silent.","type":"object","maxProperties":300,"additionalProperties":{"$ref":"#/$defs/level"}}},"required":["title"],"additionalProperties":false,"$defs":{"level":{"type":"string","enum":["error","warning","off"]},"words":{"type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}},"sitePath":{"type":"string","pattern":"^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$","maxLength":500},"globs":{"oneOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":500}}]},"tiers":{"type":"array","maxItems":5,"items":{"type":"integer","minimum":1,"maximum":5}},"duration":{"$ref":"common.schema.json#/$defs/duration"},"policy":{"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"calendar":{"description":"The days on which people work, for every deadline in business days; the time zone is `timezone`.","type":"object","properties":{"workdays":{"description":"The days of the week; Monday to Friday when absent.","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"description":"The days on which nobody works.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/date"}},"hours":{"description":"The hours of a workday, in the handbook’s time zone; what falls outside them disturbs somebody.","type":"object","properties":{"from":{"description":"When work begins, for example `08:00`.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5},"to":{"description":"When it ends.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5}},"required":["from","to"],"additionalProperties":false}},"additionalProperties":false},"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it. Without `acknowledgeWithin`, an incident is acknowledged within this time.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]},"criteria":{"description":"What makes an incident this severe; one of them is enough.","$ref":"#/$defs/words"},"bridge":{"description":"`true` where everybody joins one call.","type":"boolean"},"statusPage":{"description":"`true` where the status page has an entry.","type":"boolean"},"customerUpdates":{"description":"`true` where customers are told.","type":"boolean"},"roles":{"description":"The roles that must be filled, by their ids.","$ref":"#/$defs/words"},"postmortemWithin":{"description":"How soon the postmortem is complete; `postmortems.dueWithin` when absent.","$ref":"#/$defs/duration"},"freezesReleases":{"description":"`true` where no release goes out while such an incident is open.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"incidents":{"description":"What the record of an incident holds.","type":"object","properties":{"channelFor":{"description":"The severities whose incidents name a channel.","$ref":"#/$defs/words"},"timelineFor":{"description":"The severities whose incidents have a timeline.","$ref":"#/$defs/words"},"timelineEntries":{"description":"How many entries a timeline has at least.","type":"integer","minimum":1,"maximum":100},"verifiedFor":{"description":"The severities whose incidents name who made sure that they were over.","$ref":"#/$defs/words"},"scheduledFor":{"description":"The severities whose incidents name the date of the review.","$ref":"#/$defs/words"},"recurrenceWithin":{"description":"How long after an incident another of the same service and cause counts as its recurrence.","$ref":"#/$defs/duration"}},"additionalProperties":false},"environments":{"description":"Where the product runs.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"purpose":{"description":"What it is for.","$ref":"common.schema.json#/$defs/prose"},"mirrors":{"description":"The id of the environment that it is like.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"channels":{"description":"Where people talk and are told.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"},"address":{"description":"The channel or the address, for example `#incidents`.","$ref":"common.schema.json#/$defs/text"}},"required":["id","address"],"additionalProperties":false}},"warnBefore":{"description":"How long before a deadline the check announces it as due soon, which fails nothing.","$ref":"#/$defs/duration"},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10},"rotationSize":{"description":"How many people share a rotation at least.","type":"integer","minimum":1,"maximum":50},"rotationWithinTeam":{"description":"`true` where the people of the owning team are on call for its services.","type":"boolean"},"primarySecondary":{"description":"`true` where an on-call names who is paged first and second.","type":"boolean"}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"versionFor":{"description":"The kinds whose documents carry a version.","$ref":"#/$defs/words"},"versionPattern":{"description":"A regular expression that every version matches.","type":"string","format":"regex","minLength":1,"maxLength":200},"release":{"description":"The current release of the product, which the documents of `releaseFor` are brought up to.","$ref":"common.schema.json#/$defs/text"},"releaseFor":{"description":"The kinds whose documents follow the release.","$ref":"#/$defs/words"},"audienceFor":{"description":"The kinds whose documents say whom they are written for.","$ref":"#/$defs/words"},"statusFor":{"description":"The kinds whose documents say where they stand.","$ref":"#/$defs/words"},"required":{"description":"The documents that the handbook must have; a planned one counts until it is due.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"subject":{"description":"The document as `<kind>:<id>`, for example `guide:incident-response`.","$ref":"common.schema.json#/$defs/text"}},"required":["title","subject"],"additionalProperties":false}},"glossary":{"description":"The id of the guide that explains the terms of `terms`.","$ref":"common.schema.json#/$defs/text"},"terms":{"description":"The abbreviations that the glossary explains.","$ref":"#/$defs/words"}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}},"numberedSteps":{"description":"The types of runbook whose steps are a numbered list.","$ref":"#/$defs/words"},"required":{"description":"The runbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the runbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"environments":{"description":"`true` where a runbook says in which environments it applies.","type":"boolean"},"actionable":{"description":"The sections that the runbook of an alert that pages has at least, by their headings.","$ref":"#/$defs/words"}},"additionalProperties":false},"playbooks":{"description":"How people work together.","type":"object","properties":{"sections":{"description":"The sections of a playbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"`playbook` where each playbook must have it.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"required":{"description":"The playbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the playbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"testedEvery":{"description":"How often a playbook is gone through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"},"dashboardTitles":{"description":"The dashboards that some service must have, by their titles.","$ref":"#/$defs/words"},"rollbackTiers":{"description":"The tiers whose services say how a release is undone.","$ref":"#/$defs/tiers"},"rollbackWithin":{"description":"The longest time that a rollback may take.","$ref":"#/$defs/duration"},"deliveryTiers":{"description":"The tiers whose services say how a change reaches production.","$ref":"#/$defs/tiers"},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategies":{"description":"The strategies of which a service uses at least one.","$ref":"#/$defs/words"},"allStrategies":{"description":"`true` where a service uses all of them.","type":"boolean"},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/percent"}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"stages":{"description":"The environments that a change passes through, in order.","$ref":"#/$defs/words"},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"requiredChecks":{"description":"The checks before a merge.","$ref":"#/$defs/words"},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"flags":{"description":"`true` where a service names its system of feature flags.","type":"boolean"}},"additionalProperties":false},"topologyTiers":{"description":"The tiers whose services say where they run.","$ref":"#/$defs/tiers"},"zones":{"description":"How many zones such a service runs in at least.","type":"integer","minimum":1,"maximum":20},"regions":{"description":"How many regions a critical service runs in at least, unless an RFC decides otherwise.","type":"integer","minimum":1,"maximum":20},"capacityTiers":{"description":"The tiers whose services have a forecast of capacity.","$ref":"#/$defs/tiers"},"headroom":{"description":"The share of capacity kept free, in per cent.","$ref":"common.schema.json#/$defs/percent"},"forecastEvery":{"description":"How often capacity is forecast.","$ref":"#/$defs/duration"},"loadTestEvery":{"description":"How often a load test is made.","$ref":"#/$defs/duration"},"loadTestTiers":{"description":"The tiers whose services have a load test; all when absent.","$ref":"#/$defs/tiers"},"auditEvery":{"description":"How often cost and capacity are audited.","$ref":"#/$defs/duration"},"budget":{"description":"`true` where a service has a monthly budget.","type":"boolean"},"budgetAlerts":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"$ref":"common.schema.json#/$defs/percent"}},"rotateSecretsEvery":{"description":"How often a secret is rotated.","$ref":"#/$defs/duration"},"accessReviewEvery":{"description":"How often access rights are looked through.","$ref":"#/$defs/duration"},"justInTimeAccess":{"description":"`true` where higher rights are given for a short time.","type":"boolean"},"patchEvery":{"description":"How often a service is patched.","$ref":"#/$defs/duration"},"regionsFor":{"description":"The classes of data whose regions are declared.","$ref":"#/$defs/words"},"encryptionFor":{"description":"The classes of data that are encrypted, stored and sent.","$ref":"#/$defs/words"},"subjectRequestsWithin":{"description":"The longest time until a person’s request about their data is answered.","$ref":"#/$defs/duration"},"recoveryByStore":{"description":"The longest recovery time and loss of data by kind of data store; `maxRto` and `maxRpo` for the rest.","type":"object","maxProperties":10,"propertyNames":{"enum":["database","object-store","queue","cache","search-index","file-system"]},"additionalProperties":{"type":"object","properties":{"rto":{"description":"The longest recovery time.","$ref":"#/$defs/duration"},"rpo":{"description":"The longest loss of data.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"recoveryRunbooks":{"description":"`true` where each service that stores data has a runbook of type `recovery`.","type":"boolean"},"infrastructureTools":{"description":"The tools of which one describes a service’s infrastructure.","$ref":"#/$defs/words"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"slos":{"description":"What services promise.","type":"object","properties":{"window":{"description":"The period over which an objective is measured, where it says nothing else.","$ref":"#/$defs/duration"},"objectives":{"description":"The objectives that services have at least.","type":"array","maxItems":50,"items":{"type":"object","properties":{"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"types":{"description":"The types of service that have it; all when absent.","$ref":"#/$defs/words"},"tiers":{"description":"The tiers of service that have it; all when absent.","$ref":"#/$defs/tiers"},"target":{"description":"The lowest target, in per cent.","$ref":"common.schema.json#/$defs/percent"},"percentile":{"description":"The percentile that the threshold holds for.","$ref":"common.schema.json#/$defs/percent"},"threshold":{"description":"The longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant.","$ref":"common.schema.json#/$defs/text"}},"required":["kind"],"additionalProperties":false}}},"additionalProperties":false},"budgets":{"description":"What happens when an error budget is spent.","type":"object","properties":{"onExhausted":{"description":"Whether a release may still go: `inform` lets it, `review` asks a person, `block` stops it.","type":"string","enum":["inform","review","block"]},"staleAfter":{"description":"How old a reading of the budget may be before nobody knows.","$ref":"#/$defs/duration"},"policyTiers":{"description":"The tiers whose services say what happens.","$ref":"#/$defs/tiers"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]},"logFormat":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"},"instruments":{"description":"The kinds of instrument in use.","$ref":"#/$defs/words"},"traceSystem":{"description":"`true` where a traced service names its tracing system.","type":"boolean"},"propagation":{"description":"`true` where a traced service says how the context is passed on.","type":"boolean"}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"},"sections":{"description":"The sections of a postmortem, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The severities whose postmortems must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"actionsRequired":{"description":"`true` where a postmortem has actions, or says why there are none.","type":"boolean"},"causes":{"description":"The categories of cause that may be used; any when absent.","$ref":"#/$defs/words"},"rootCauseRequired":{"description":"`true` where a postmortem names a root cause.","type":"boolean"},"blame":{"description":"Words that put blame on people, besides the ones that are always looked for.","$ref":"#/$defs/words"},"verbs":{"description":"Words with which a title of an action begins that promise nothing, such as `consider`.","$ref":"#/$defs/words"},"rotateSecrets":{"description":"`true` where a breach is followed by a rotation of secrets.","type":"boolean"},"timeline":{"description":"`true` where the incident of a postmortem has a timeline.","type":"boolean"}},"additionalProperties":false},"actions":{"description":"What follows from what was learned.","type":"object","properties":{"tracked":{"description":"`true` where an action has an address in the backlog.","type":"boolean"},"dueWithin":{"description":"The longest time until an action is done, counted from the day on which the incident was resolved: type → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"dueWithinFor":{"description":"The severities whose actions that binds; all when absent.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often open actions are looked through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"},"aliases":{"description":"Other names of this level.","$ref":"#/$defs/words"},"checklist":{"description":"The checks before such a change, by their ids.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60},"silences":{"description":"The alerts that are silenced meanwhile, by name.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"kinds":{"description":"The kinds of change that need more than their risk asks for.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"planOutput":{"description":"`true` where the output of the plan is attached.","type":"boolean"},"migration":{"description":"`true` where it must be backward-compatible and behind a flag.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"checklist":{"description":"The checks before a change, in order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What holds.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"rollbackHeadings":{"description":"The headings under which an RFC says how the change is undone.","$ref":"#/$defs/words"},"sections":{"description":"The sections of an RFC, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The levels of risk whose RFCs must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"decideWithin":{"description":"How long an RFC may wait for a decision, where it names no date.","$ref":"#/$defs/duration"},"notes":{"description":"`true` where every change that an RFC led to has a change note.","type":"boolean"},"silences":{"description":"`true` where a maintenance window names the alerts that are silenced.","type":"boolean"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"},"restoreEveryByTier":{"description":"How often a backup is restored as a test, by tier: `\"1\"` → duration. `restoreEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverEveryByTier":{"description":"How often a failover is practised, by tier. `failoverEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverTiers":{"description":"The tiers whose services are failed over; all that declare recovery targets when absent.","$ref":"#/$defs/tiers"},"fullEvery":{"description":"The longest time between two full backups.","$ref":"#/$defs/duration"},"incrementalEvery":{"description":"The longest time between two incremental backups.","$ref":"#/$defs/duration"},"automated":{"description":"`true` where backups need nobody.","type":"boolean"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"},"limits":{"description":"The longest that things may be kept.","type":"object","properties":{"logs":{"description":"Logs.","$ref":"#/$defs/duration"},"metrics":{"description":"Metrics.","$ref":"#/$defs/duration"},"backups":{"description":"Backups.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false},"risks":{"description":"The register of risks.","type":"object","properties":{"reviewEvery":{"description":"How often a risk is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"vendors":{"description":"The register of vendors.","type":"object","properties":{"reviewEvery":{"description":"How often a vendor is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"controls":{"description":"The practices that are declared with evidence, an owner and a date.","type":"array","maxItems":200,"items":{"type":"object","properties":{"id":{"description":"The id of the control that declares it.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What is done.","$ref":"common.schema.json#/$defs/text"},"verifyEvery":{"description":"How often someone makes sure of it.","$ref":"#/$defs/duration"},"frameworks":{"description":"What it answers to.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"statusPage":{"description":"What customers read during an incident.","type":"object","properties":{"templates":{"description":"The templates that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"sections":{"description":"The headings that each of them has.","$ref":"#/$defs/words"}},"additionalProperties":false},"reports":{"description":"What is reported, how often and to whom.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"How often.","$ref":"#/$defs/duration"},"audience":{"description":"Who reads it.","$ref":"common.schema.json#/$defs/text"},"shows":{"description":"The part of the site that has its figures.","type":"string","enum":["weekly","monthly","actions","risks","cost","capacity","ownership","ops-review"]}},"required":["id","label","every"],"additionalProperties":false}},"readiness":{"description":"What must hold before a release.","type":"object","properties":{"checks":{"description":"The checks, in order.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","enum":["owner","runbooks","alert-coverage","rollback","slo","drills","actions","error-budget","freeze","load-test","recovery-targets"]}},"alertCoverage":{"description":"The share of a service’s alerts that lead to a runbook, in per cent.","$ref":"common.schema.json#/$defs/percent"},"actionsFor":{"description":"The severities whose overdue or open actions hold a release back.","$ref":"#/$defs/words"}},"additionalProperties":false},"parameters":{"description":"How services are configured.","type":"object","properties":{"sources":{"description":"Where a parameter may be set.","$ref":"#/$defs/words"},"runtime":{"description":"`true` where a parameter can be changed without a deployment, or says why not.","type":"boolean"},"documented":{"description":"`true` where a parameter has a default and a description.","type":"boolean"}},"additionalProperties":false},"support":{"description":"How customer support reaches engineers.","type":"object","properties":{"channel":{"description":"The channel.","$ref":"common.schema.json#/$defs/text"},"escalation":{"description":"Who is asked next, in order.","$ref":"common.schema.json#/$defs/escalation"},"templates":{"description":"The answers to customers that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}}},"additionalProperties":false},"principles":{"description":"What everyone keeps to.","$ref":"#/$defs/words"}},"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const func63 = interop(imported0);
const schema21 = {"description":"One line of plain text.","type":"string","minLength":1,"maxLength":300};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"A web address that starts with `https://` or `http://`.","type":"string","format":"web-url","maxLength":2000};
const formats0 = imported1.formats["web-url"];

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"oneOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":500}}]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func63(data) > 500){
const err0 = {instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 100){
const err3 = {instancePath,schemaPath:"#/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func63(data0) > 500){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func63(data0) < 1){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate60.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema24 = {"type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
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
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"The id of a service, for example `payments-api`.","$ref":"#/$defs/reference","x-references":["service"]};
const schema26 = {"description":"The id of another document, bare (`payments`) or in Backstage form (`group:payments`).","type":"string","pattern":"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$","maxLength":200};
const pattern7 = new RegExp("^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"calendar":{"description":"The days on which people work, for every deadline in business days; the time zone is `timezone`.","type":"object","properties":{"workdays":{"description":"The days of the week; Monday to Friday when absent.","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"description":"The days on which nobody works.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/date"}},"hours":{"description":"The hours of a workday, in the handbook’s time zone; what falls outside them disturbs somebody.","type":"object","properties":{"from":{"description":"When work begins, for example `08:00`.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5},"to":{"description":"When it ends.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5}},"required":["from","to"],"additionalProperties":false}},"additionalProperties":false},"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it. Without `acknowledgeWithin`, an incident is acknowledged within this time.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]},"criteria":{"description":"What makes an incident this severe; one of them is enough.","$ref":"#/$defs/words"},"bridge":{"description":"`true` where everybody joins one call.","type":"boolean"},"statusPage":{"description":"`true` where the status page has an entry.","type":"boolean"},"customerUpdates":{"description":"`true` where customers are told.","type":"boolean"},"roles":{"description":"The roles that must be filled, by their ids.","$ref":"#/$defs/words"},"postmortemWithin":{"description":"How soon the postmortem is complete; `postmortems.dueWithin` when absent.","$ref":"#/$defs/duration"},"freezesReleases":{"description":"`true` where no release goes out while such an incident is open.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"incidents":{"description":"What the record of an incident holds.","type":"object","properties":{"channelFor":{"description":"The severities whose incidents name a channel.","$ref":"#/$defs/words"},"timelineFor":{"description":"The severities whose incidents have a timeline.","$ref":"#/$defs/words"},"timelineEntries":{"description":"How many entries a timeline has at least.","type":"integer","minimum":1,"maximum":100},"verifiedFor":{"description":"The severities whose incidents name who made sure that they were over.","$ref":"#/$defs/words"},"scheduledFor":{"description":"The severities whose incidents name the date of the review.","$ref":"#/$defs/words"},"recurrenceWithin":{"description":"How long after an incident another of the same service and cause counts as its recurrence.","$ref":"#/$defs/duration"}},"additionalProperties":false},"environments":{"description":"Where the product runs.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"purpose":{"description":"What it is for.","$ref":"common.schema.json#/$defs/prose"},"mirrors":{"description":"The id of the environment that it is like.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"channels":{"description":"Where people talk and are told.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"},"address":{"description":"The channel or the address, for example `#incidents`.","$ref":"common.schema.json#/$defs/text"}},"required":["id","address"],"additionalProperties":false}},"warnBefore":{"description":"How long before a deadline the check announces it as due soon, which fails nothing.","$ref":"#/$defs/duration"},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10},"rotationSize":{"description":"How many people share a rotation at least.","type":"integer","minimum":1,"maximum":50},"rotationWithinTeam":{"description":"`true` where the people of the owning team are on call for its services.","type":"boolean"},"primarySecondary":{"description":"`true` where an on-call names who is paged first and second.","type":"boolean"}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"versionFor":{"description":"The kinds whose documents carry a version.","$ref":"#/$defs/words"},"versionPattern":{"description":"A regular expression that every version matches.","type":"string","format":"regex","minLength":1,"maxLength":200},"release":{"description":"The current release of the product, which the documents of `releaseFor` are brought up to.","$ref":"common.schema.json#/$defs/text"},"releaseFor":{"description":"The kinds whose documents follow the release.","$ref":"#/$defs/words"},"audienceFor":{"description":"The kinds whose documents say whom they are written for.","$ref":"#/$defs/words"},"statusFor":{"description":"The kinds whose documents say where they stand.","$ref":"#/$defs/words"},"required":{"description":"The documents that the handbook must have; a planned one counts until it is due.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"subject":{"description":"The document as `<kind>:<id>`, for example `guide:incident-response`.","$ref":"common.schema.json#/$defs/text"}},"required":["title","subject"],"additionalProperties":false}},"glossary":{"description":"The id of the guide that explains the terms of `terms`.","$ref":"common.schema.json#/$defs/text"},"terms":{"description":"The abbreviations that the glossary explains.","$ref":"#/$defs/words"}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}},"numberedSteps":{"description":"The types of runbook whose steps are a numbered list.","$ref":"#/$defs/words"},"required":{"description":"The runbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the runbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"environments":{"description":"`true` where a runbook says in which environments it applies.","type":"boolean"},"actionable":{"description":"The sections that the runbook of an alert that pages has at least, by their headings.","$ref":"#/$defs/words"}},"additionalProperties":false},"playbooks":{"description":"How people work together.","type":"object","properties":{"sections":{"description":"The sections of a playbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"`playbook` where each playbook must have it.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"required":{"description":"The playbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the playbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"testedEvery":{"description":"How often a playbook is gone through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"},"dashboardTitles":{"description":"The dashboards that some service must have, by their titles.","$ref":"#/$defs/words"},"rollbackTiers":{"description":"The tiers whose services say how a release is undone.","$ref":"#/$defs/tiers"},"rollbackWithin":{"description":"The longest time that a rollback may take.","$ref":"#/$defs/duration"},"deliveryTiers":{"description":"The tiers whose services say how a change reaches production.","$ref":"#/$defs/tiers"},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategies":{"description":"The strategies of which a service uses at least one.","$ref":"#/$defs/words"},"allStrategies":{"description":"`true` where a service uses all of them.","type":"boolean"},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/percent"}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"stages":{"description":"The environments that a change passes through, in order.","$ref":"#/$defs/words"},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"requiredChecks":{"description":"The checks before a merge.","$ref":"#/$defs/words"},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"flags":{"description":"`true` where a service names its system of feature flags.","type":"boolean"}},"additionalProperties":false},"topologyTiers":{"description":"The tiers whose services say where they run.","$ref":"#/$defs/tiers"},"zones":{"description":"How many zones such a service runs in at least.","type":"integer","minimum":1,"maximum":20},"regions":{"description":"How many regions a critical service runs in at least, unless an RFC decides otherwise.","type":"integer","minimum":1,"maximum":20},"capacityTiers":{"description":"The tiers whose services have a forecast of capacity.","$ref":"#/$defs/tiers"},"headroom":{"description":"The share of capacity kept free, in per cent.","$ref":"common.schema.json#/$defs/percent"},"forecastEvery":{"description":"How often capacity is forecast.","$ref":"#/$defs/duration"},"loadTestEvery":{"description":"How often a load test is made.","$ref":"#/$defs/duration"},"loadTestTiers":{"description":"The tiers whose services have a load test; all when absent.","$ref":"#/$defs/tiers"},"auditEvery":{"description":"How often cost and capacity are audited.","$ref":"#/$defs/duration"},"budget":{"description":"`true` where a service has a monthly budget.","type":"boolean"},"budgetAlerts":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"$ref":"common.schema.json#/$defs/percent"}},"rotateSecretsEvery":{"description":"How often a secret is rotated.","$ref":"#/$defs/duration"},"accessReviewEvery":{"description":"How often access rights are looked through.","$ref":"#/$defs/duration"},"justInTimeAccess":{"description":"`true` where higher rights are given for a short time.","type":"boolean"},"patchEvery":{"description":"How often a service is patched.","$ref":"#/$defs/duration"},"regionsFor":{"description":"The classes of data whose regions are declared.","$ref":"#/$defs/words"},"encryptionFor":{"description":"The classes of data that are encrypted, stored and sent.","$ref":"#/$defs/words"},"subjectRequestsWithin":{"description":"The longest time until a person’s request about their data is answered.","$ref":"#/$defs/duration"},"recoveryByStore":{"description":"The longest recovery time and loss of data by kind of data store; `maxRto` and `maxRpo` for the rest.","type":"object","maxProperties":10,"propertyNames":{"enum":["database","object-store","queue","cache","search-index","file-system"]},"additionalProperties":{"type":"object","properties":{"rto":{"description":"The longest recovery time.","$ref":"#/$defs/duration"},"rpo":{"description":"The longest loss of data.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"recoveryRunbooks":{"description":"`true` where each service that stores data has a runbook of type `recovery`.","type":"boolean"},"infrastructureTools":{"description":"The tools of which one describes a service’s infrastructure.","$ref":"#/$defs/words"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"slos":{"description":"What services promise.","type":"object","properties":{"window":{"description":"The period over which an objective is measured, where it says nothing else.","$ref":"#/$defs/duration"},"objectives":{"description":"The objectives that services have at least.","type":"array","maxItems":50,"items":{"type":"object","properties":{"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"types":{"description":"The types of service that have it; all when absent.","$ref":"#/$defs/words"},"tiers":{"description":"The tiers of service that have it; all when absent.","$ref":"#/$defs/tiers"},"target":{"description":"The lowest target, in per cent.","$ref":"common.schema.json#/$defs/percent"},"percentile":{"description":"The percentile that the threshold holds for.","$ref":"common.schema.json#/$defs/percent"},"threshold":{"description":"The longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant.","$ref":"common.schema.json#/$defs/text"}},"required":["kind"],"additionalProperties":false}}},"additionalProperties":false},"budgets":{"description":"What happens when an error budget is spent.","type":"object","properties":{"onExhausted":{"description":"Whether a release may still go: `inform` lets it, `review` asks a person, `block` stops it.","type":"string","enum":["inform","review","block"]},"staleAfter":{"description":"How old a reading of the budget may be before nobody knows.","$ref":"#/$defs/duration"},"policyTiers":{"description":"The tiers whose services say what happens.","$ref":"#/$defs/tiers"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]},"logFormat":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"},"instruments":{"description":"The kinds of instrument in use.","$ref":"#/$defs/words"},"traceSystem":{"description":"`true` where a traced service names its tracing system.","type":"boolean"},"propagation":{"description":"`true` where a traced service says how the context is passed on.","type":"boolean"}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"},"sections":{"description":"The sections of a postmortem, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The severities whose postmortems must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"actionsRequired":{"description":"`true` where a postmortem has actions, or says why there are none.","type":"boolean"},"causes":{"description":"The categories of cause that may be used; any when absent.","$ref":"#/$defs/words"},"rootCauseRequired":{"description":"`true` where a postmortem names a root cause.","type":"boolean"},"blame":{"description":"Words that put blame on people, besides the ones that are always looked for.","$ref":"#/$defs/words"},"verbs":{"description":"Words with which a title of an action begins that promise nothing, such as `consider`.","$ref":"#/$defs/words"},"rotateSecrets":{"description":"`true` where a breach is followed by a rotation of secrets.","type":"boolean"},"timeline":{"description":"`true` where the incident of a postmortem has a timeline.","type":"boolean"}},"additionalProperties":false},"actions":{"description":"What follows from what was learned.","type":"object","properties":{"tracked":{"description":"`true` where an action has an address in the backlog.","type":"boolean"},"dueWithin":{"description":"The longest time until an action is done, counted from the day on which the incident was resolved: type → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"dueWithinFor":{"description":"The severities whose actions that binds; all when absent.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often open actions are looked through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"},"aliases":{"description":"Other names of this level.","$ref":"#/$defs/words"},"checklist":{"description":"The checks before such a change, by their ids.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60},"silences":{"description":"The alerts that are silenced meanwhile, by name.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"kinds":{"description":"The kinds of change that need more than their risk asks for.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"planOutput":{"description":"`true` where the output of the plan is attached.","type":"boolean"},"migration":{"description":"`true` where it must be backward-compatible and behind a flag.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"checklist":{"description":"The checks before a change, in order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What holds.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"rollbackHeadings":{"description":"The headings under which an RFC says how the change is undone.","$ref":"#/$defs/words"},"sections":{"description":"The sections of an RFC, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The levels of risk whose RFCs must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"decideWithin":{"description":"How long an RFC may wait for a decision, where it names no date.","$ref":"#/$defs/duration"},"notes":{"description":"`true` where every change that an RFC led to has a change note.","type":"boolean"},"silences":{"description":"`true` where a maintenance window names the alerts that are silenced.","type":"boolean"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"},"restoreEveryByTier":{"description":"How often a backup is restored as a test, by tier: `\"1\"` → duration. `restoreEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverEveryByTier":{"description":"How often a failover is practised, by tier. `failoverEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverTiers":{"description":"The tiers whose services are failed over; all that declare recovery targets when absent.","$ref":"#/$defs/tiers"},"fullEvery":{"description":"The longest time between two full backups.","$ref":"#/$defs/duration"},"incrementalEvery":{"description":"The longest time between two incremental backups.","$ref":"#/$defs/duration"},"automated":{"description":"`true` where backups need nobody.","type":"boolean"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"},"limits":{"description":"The longest that things may be kept.","type":"object","properties":{"logs":{"description":"Logs.","$ref":"#/$defs/duration"},"metrics":{"description":"Metrics.","$ref":"#/$defs/duration"},"backups":{"description":"Backups.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false},"risks":{"description":"The register of risks.","type":"object","properties":{"reviewEvery":{"description":"How often a risk is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"vendors":{"description":"The register of vendors.","type":"object","properties":{"reviewEvery":{"description":"How often a vendor is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"controls":{"description":"The practices that are declared with evidence, an owner and a date.","type":"array","maxItems":200,"items":{"type":"object","properties":{"id":{"description":"The id of the control that declares it.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What is done.","$ref":"common.schema.json#/$defs/text"},"verifyEvery":{"description":"How often someone makes sure of it.","$ref":"#/$defs/duration"},"frameworks":{"description":"What it answers to.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"statusPage":{"description":"What customers read during an incident.","type":"object","properties":{"templates":{"description":"The templates that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"sections":{"description":"The headings that each of them has.","$ref":"#/$defs/words"}},"additionalProperties":false},"reports":{"description":"What is reported, how often and to whom.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"How often.","$ref":"#/$defs/duration"},"audience":{"description":"Who reads it.","$ref":"common.schema.json#/$defs/text"},"shows":{"description":"The part of the site that has its figures.","type":"string","enum":["weekly","monthly","actions","risks","cost","capacity","ownership","ops-review"]}},"required":["id","label","every"],"additionalProperties":false}},"readiness":{"description":"What must hold before a release.","type":"object","properties":{"checks":{"description":"The checks, in order.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","enum":["owner","runbooks","alert-coverage","rollback","slo","drills","actions","error-budget","freeze","load-test","recovery-targets"]}},"alertCoverage":{"description":"The share of a service’s alerts that lead to a runbook, in per cent.","$ref":"common.schema.json#/$defs/percent"},"actionsFor":{"description":"The severities whose overdue or open actions hold a release back.","$ref":"#/$defs/words"}},"additionalProperties":false},"parameters":{"description":"How services are configured.","type":"object","properties":{"sources":{"description":"Where a parameter may be set.","$ref":"#/$defs/words"},"runtime":{"description":"`true` where a parameter can be changed without a deployment, or says why not.","type":"boolean"},"documented":{"description":"`true` where a parameter has a default and a description.","type":"boolean"}},"additionalProperties":false},"support":{"description":"How customer support reaches engineers.","type":"object","properties":{"channel":{"description":"The channel.","$ref":"common.schema.json#/$defs/text"},"escalation":{"description":"Who is asked next, in order.","$ref":"common.schema.json#/$defs/escalation"},"templates":{"description":"The answers to customers that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}}},"additionalProperties":false},"principles":{"description":"What everyone keeps to.","$ref":"#/$defs/words"}},"additionalProperties":false};
const schema28 = {"description":"A calendar date, `YYYY-MM-DD`.","type":"string","format":"date","maxLength":10};
const formats4 = imported1.formats.date;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats4(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"An id: lower-case letters, digits and single hyphens, for example `payments-api`.","type":"string","pattern":"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$","maxLength":100};
const pattern10 = new RegExp("^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "u");

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"A few sentences of plain text.","type":"string","minLength":1,"maxLength":4000};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"description":"An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.","type":"string","format":"duration","maxLength":20};
const formats6 = imported1.formats.duration;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats6(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"array","maxItems":5,"items":{"type":"integer","minimum":1,"maximum":5}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 5){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
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
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"A share in per cent.","type":"number","minimum":0,"maximum":100};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"Who is called next, in order. The first level is called first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"level":{"description":"What this level is called, for example `L2 Platform`.","$ref":"#/$defs/text"},"to":{"description":"The team or the person called at this level.","$ref":"#/$defs/owner"},"after":{"description":"How long to wait without an answer before calling this level.","$ref":"#/$defs/duration"}},"required":["to"],"additionalProperties":false}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"The id of the team or the person who answers for this.","$ref":"#/$defs/reference","x-references":["team","person"]};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats6(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
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
if(!(validate243(data0.level, {instancePath:instancePath+"/" + i0+"/level",parentData:data0,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data0.to !== undefined && func0.call(data0, "to")){
if(!(validate245(data0.to, {instancePath:instancePath+"/" + i0+"/to",parentData:data0,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined && func0.call(data0, "after")){
if(!(validate248(data0.after, {instancePath:instancePath+"/" + i0+"/after",parentData:data0,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern11 = new RegExp("^[0-2][0-9]:[0-5][0-9]$", "u");
const formats8 = imported1.formats.regex;
const formats2 = imported1.formats.timezone;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema27.properties, key0))){
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
if(!(((key1 === "workdays") || (key1 === "holidays")) || (key1 === "hours"))){
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
const err5 = {instancePath:instancePath+"/calendar/workdays/" + i0,schemaPath:"#/properties/calendar/properties/workdays/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.calendar.properties.workdays.items.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate75(data3[i2], {instancePath:instancePath+"/calendar/holidays/" + i2,parentData:data3,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/calendar/holidays",schemaPath:"#/properties/calendar/properties/holidays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.hours !== undefined && func0.call(data0, "hours")){
let data5 = data0.hours;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.from === undefined) || (!(func0.call(data5, "from")))){
const err10 = {instancePath:instancePath+"/calendar/hours",schemaPath:"#/properties/calendar/properties/hours/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data5.to === undefined) || (!(func0.call(data5, "to")))){
const err11 = {instancePath:instancePath+"/calendar/hours",schemaPath:"#/properties/calendar/properties/hours/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 of Object.keys(data5)){
if(!((key2 === "from") || (key2 === "to"))){
const err12 = {instancePath:instancePath+"/calendar/hours",schemaPath:"#/properties/calendar/properties/hours/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.from !== undefined && func0.call(data5, "from")){
let data6 = data5.from;
if(typeof data6 === "string"){
if(func63(data6) > 5){
const err13 = {instancePath:instancePath+"/calendar/hours/from",schemaPath:"#/properties/calendar/properties/hours/properties/from/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern8.test(data6)){
const err14 = {instancePath:instancePath+"/calendar/hours/from",schemaPath:"#/properties/calendar/properties/hours/properties/from/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
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
const err15 = {instancePath:instancePath+"/calendar/hours/from",schemaPath:"#/properties/calendar/properties/hours/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.to !== undefined && func0.call(data5, "to")){
let data7 = data5.to;
if(typeof data7 === "string"){
if(func63(data7) > 5){
const err16 = {instancePath:instancePath+"/calendar/hours/to",schemaPath:"#/properties/calendar/properties/hours/properties/to/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern8.test(data7)){
const err17 = {instancePath:instancePath+"/calendar/hours/to",schemaPath:"#/properties/calendar/properties/hours/properties/to/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/calendar/hours/to",schemaPath:"#/properties/calendar/properties/hours/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/calendar/hours",schemaPath:"#/properties/calendar/properties/hours/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.severities !== undefined && func0.call(data, "severities")){
let data8 = data.severities;
if(Array.isArray(data8)){
if(data8.length > 10){
const err21 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.length < 1){
const err22 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
let data9 = data8[i3];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.id === undefined) || (!(func0.call(data9, "id")))){
const err23 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data9.label === undefined) || (!(func0.call(data9, "label")))){
const err24 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 of Object.keys(data9)){
if(!(func0.call(schema27.properties.severities.items.properties, key3))){
const err25 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.id !== undefined && func0.call(data9, "id")){
if(!(validate77(data9.id, {instancePath:instancePath+"/severities/" + i3+"/id",parentData:data9,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data9.label !== undefined && func0.call(data9, "label")){
if(!(validate54(data9.label, {instancePath:instancePath+"/severities/" + i3+"/label",parentData:data9,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data9.aliases !== undefined && func0.call(data9, "aliases")){
if(!(validate62(data9.aliases, {instancePath:instancePath+"/severities/" + i3+"/aliases",parentData:data9,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data9.definition !== undefined && func0.call(data9, "definition")){
if(!(validate81(data9.definition, {instancePath:instancePath+"/severities/" + i3+"/definition",parentData:data9,parentDataProperty:"definition",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data9.acknowledgeWithin !== undefined && func0.call(data9, "acknowledgeWithin")){
if(!(validate83(data9.acknowledgeWithin, {instancePath:instancePath+"/severities/" + i3+"/acknowledgeWithin",parentData:data9,parentDataProperty:"acknowledgeWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data9.respondWithin !== undefined && func0.call(data9, "respondWithin")){
if(!(validate83(data9.respondWithin, {instancePath:instancePath+"/severities/" + i3+"/respondWithin",parentData:data9,parentDataProperty:"respondWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data9.restoreWithin !== undefined && func0.call(data9, "restoreWithin")){
if(!(validate83(data9.restoreWithin, {instancePath:instancePath+"/severities/" + i3+"/restoreWithin",parentData:data9,parentDataProperty:"restoreWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data9.notifyWithin !== undefined && func0.call(data9, "notifyWithin")){
if(!(validate83(data9.notifyWithin, {instancePath:instancePath+"/severities/" + i3+"/notifyWithin",parentData:data9,parentDataProperty:"notifyWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data9.updateEvery !== undefined && func0.call(data9, "updateEvery")){
if(!(validate83(data9.updateEvery, {instancePath:instancePath+"/severities/" + i3+"/updateEvery",parentData:data9,parentDataProperty:"updateEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data9.hours !== undefined && func0.call(data9, "hours")){
let data19 = data9.hours;
if(typeof data19 !== "string"){
const err26 = {instancePath:instancePath+"/severities/" + i3+"/hours",schemaPath:"#/properties/severities/items/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data19 === "always") || (data19 === "business-hours")) || (data19 === "planned"))){
const err27 = {instancePath:instancePath+"/severities/" + i3+"/hours",schemaPath:"#/properties/severities/items/properties/hours/enum",keyword:"enum",params:{allowedValues: schema27.properties.severities.items.properties.hours.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.criteria !== undefined && func0.call(data9, "criteria")){
if(!(validate62(data9.criteria, {instancePath:instancePath+"/severities/" + i3+"/criteria",parentData:data9,parentDataProperty:"criteria",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data9.bridge !== undefined && func0.call(data9, "bridge")){
if(typeof data9.bridge !== "boolean"){
const err28 = {instancePath:instancePath+"/severities/" + i3+"/bridge",schemaPath:"#/properties/severities/items/properties/bridge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.statusPage !== undefined && func0.call(data9, "statusPage")){
if(typeof data9.statusPage !== "boolean"){
const err29 = {instancePath:instancePath+"/severities/" + i3+"/statusPage",schemaPath:"#/properties/severities/items/properties/statusPage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.customerUpdates !== undefined && func0.call(data9, "customerUpdates")){
if(typeof data9.customerUpdates !== "boolean"){
const err30 = {instancePath:instancePath+"/severities/" + i3+"/customerUpdates",schemaPath:"#/properties/severities/items/properties/customerUpdates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.roles !== undefined && func0.call(data9, "roles")){
if(!(validate62(data9.roles, {instancePath:instancePath+"/severities/" + i3+"/roles",parentData:data9,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data9.postmortemWithin !== undefined && func0.call(data9, "postmortemWithin")){
if(!(validate83(data9.postmortemWithin, {instancePath:instancePath+"/severities/" + i3+"/postmortemWithin",parentData:data9,parentDataProperty:"postmortemWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data9.freezesReleases !== undefined && func0.call(data9, "freezesReleases")){
if(typeof data9.freezesReleases !== "boolean"){
const err31 = {instancePath:instancePath+"/severities/" + i3+"/freezesReleases",schemaPath:"#/properties/severities/items/properties/freezesReleases/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/severities/" + i3,schemaPath:"#/properties/severities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.roles !== undefined && func0.call(data, "roles")){
let data27 = data.roles;
if(Array.isArray(data27)){
if(data27.length > 20){
const err34 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data27.length;
for(let i4=0; i4<len3; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if((data28.id === undefined) || (!(func0.call(data28, "id")))){
const err35 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data28.label === undefined) || (!(func0.call(data28, "label")))){
const err36 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 of Object.keys(data28)){
if(!((((key4 === "id") || (key4 === "label")) || (key4 === "aliases")) || (key4 === "duty"))){
const err37 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data28.id !== undefined && func0.call(data28, "id")){
if(!(validate77(data28.id, {instancePath:instancePath+"/roles/" + i4+"/id",parentData:data28,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data28.label !== undefined && func0.call(data28, "label")){
if(!(validate54(data28.label, {instancePath:instancePath+"/roles/" + i4+"/label",parentData:data28,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data28.aliases !== undefined && func0.call(data28, "aliases")){
if(!(validate62(data28.aliases, {instancePath:instancePath+"/roles/" + i4+"/aliases",parentData:data28,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data28.duty !== undefined && func0.call(data28, "duty")){
if(!(validate81(data28.duty, {instancePath:instancePath+"/roles/" + i4+"/duty",parentData:data28,parentDataProperty:"duty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.incidents !== undefined && func0.call(data, "incidents")){
let data33 = data.incidents;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 of Object.keys(data33)){
if(!((((((key5 === "channelFor") || (key5 === "timelineFor")) || (key5 === "timelineEntries")) || (key5 === "verifiedFor")) || (key5 === "scheduledFor")) || (key5 === "recurrenceWithin"))){
const err40 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data33.channelFor !== undefined && func0.call(data33, "channelFor")){
if(!(validate62(data33.channelFor, {instancePath:instancePath+"/incidents/channelFor",parentData:data33,parentDataProperty:"channelFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data33.timelineFor !== undefined && func0.call(data33, "timelineFor")){
if(!(validate62(data33.timelineFor, {instancePath:instancePath+"/incidents/timelineFor",parentData:data33,parentDataProperty:"timelineFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data33.timelineEntries !== undefined && func0.call(data33, "timelineEntries")){
let data36 = data33.timelineEntries;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err41 = {instancePath:instancePath+"/incidents/timelineEntries",schemaPath:"#/properties/incidents/properties/timelineEntries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 100 || isNaN(data36)){
const err42 = {instancePath:instancePath+"/incidents/timelineEntries",schemaPath:"#/properties/incidents/properties/timelineEntries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err43 = {instancePath:instancePath+"/incidents/timelineEntries",schemaPath:"#/properties/incidents/properties/timelineEntries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data33.verifiedFor !== undefined && func0.call(data33, "verifiedFor")){
if(!(validate62(data33.verifiedFor, {instancePath:instancePath+"/incidents/verifiedFor",parentData:data33,parentDataProperty:"verifiedFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data33.scheduledFor !== undefined && func0.call(data33, "scheduledFor")){
if(!(validate62(data33.scheduledFor, {instancePath:instancePath+"/incidents/scheduledFor",parentData:data33,parentDataProperty:"scheduledFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data33.recurrenceWithin !== undefined && func0.call(data33, "recurrenceWithin")){
if(!(validate83(data33.recurrenceWithin, {instancePath:instancePath+"/incidents/recurrenceWithin",parentData:data33,parentDataProperty:"recurrenceWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/incidents",schemaPath:"#/properties/incidents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data40 = data.environments;
if(Array.isArray(data40)){
if(data40.length > 20){
const err45 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len4 = data40.length;
for(let i5=0; i5<len4; i5++){
let data41 = data40[i5];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.id === undefined) || (!(func0.call(data41, "id")))){
const err46 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data41.label === undefined) || (!(func0.call(data41, "label")))){
const err47 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key6 of Object.keys(data41)){
if(!((((key6 === "id") || (key6 === "label")) || (key6 === "purpose")) || (key6 === "mirrors"))){
const err48 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data41.id !== undefined && func0.call(data41, "id")){
if(!(validate77(data41.id, {instancePath:instancePath+"/environments/" + i5+"/id",parentData:data41,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data41.label !== undefined && func0.call(data41, "label")){
if(!(validate54(data41.label, {instancePath:instancePath+"/environments/" + i5+"/label",parentData:data41,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data41.purpose !== undefined && func0.call(data41, "purpose")){
if(!(validate81(data41.purpose, {instancePath:instancePath+"/environments/" + i5+"/purpose",parentData:data41,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data41.mirrors !== undefined && func0.call(data41, "mirrors")){
if(!(validate54(data41.mirrors, {instancePath:instancePath+"/environments/" + i5+"/mirrors",parentData:data41,parentDataProperty:"mirrors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/environments/" + i5,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data46 = data.channels;
if(Array.isArray(data46)){
if(data46.length > 30){
const err51 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len5 = data46.length;
for(let i6=0; i6<len5; i6++){
let data47 = data46[i6];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.id === undefined) || (!(func0.call(data47, "id")))){
const err52 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data47.address === undefined) || (!(func0.call(data47, "address")))){
const err53 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key7 of Object.keys(data47)){
if(!(((key7 === "id") || (key7 === "label")) || (key7 === "address"))){
const err54 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data47.id !== undefined && func0.call(data47, "id")){
if(!(validate77(data47.id, {instancePath:instancePath+"/channels/" + i6+"/id",parentData:data47,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data47.label !== undefined && func0.call(data47, "label")){
if(!(validate54(data47.label, {instancePath:instancePath+"/channels/" + i6+"/label",parentData:data47,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data47.address !== undefined && func0.call(data47, "address")){
if(!(validate54(data47.address, {instancePath:instancePath+"/channels/" + i6+"/address",parentData:data47,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/channels/" + i6,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err56 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.warnBefore !== undefined && func0.call(data, "warnBefore")){
if(!(validate83(data.warnBefore, {instancePath:instancePath+"/warnBefore",parentData:data,parentDataProperty:"warnBefore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.ownership !== undefined && func0.call(data, "ownership")){
let data52 = data.ownership;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key8 of Object.keys(data52)){
if(!(((((((key8 === "by") || (key8 === "verifyEvery")) || (key8 === "grace")) || (key8 === "escalationLevels")) || (key8 === "rotationSize")) || (key8 === "rotationWithinTeam")) || (key8 === "primarySecondary"))){
const err57 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data52.by !== undefined && func0.call(data52, "by")){
let data53 = data52.by;
if(typeof data53 !== "string"){
const err58 = {instancePath:instancePath+"/ownership/by",schemaPath:"#/properties/ownership/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(((data53 === "team") || (data53 === "person")) || (data53 === "either"))){
const err59 = {instancePath:instancePath+"/ownership/by",schemaPath:"#/properties/ownership/properties/by/enum",keyword:"enum",params:{allowedValues: schema27.properties.ownership.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data52.verifyEvery !== undefined && func0.call(data52, "verifyEvery")){
if(!(validate83(data52.verifyEvery, {instancePath:instancePath+"/ownership/verifyEvery",parentData:data52,parentDataProperty:"verifyEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data52.grace !== undefined && func0.call(data52, "grace")){
if(!(validate83(data52.grace, {instancePath:instancePath+"/ownership/grace",parentData:data52,parentDataProperty:"grace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data52.escalationLevels !== undefined && func0.call(data52, "escalationLevels")){
let data56 = data52.escalationLevels;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err60 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 10 || isNaN(data56)){
const err61 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err62 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data52.rotationSize !== undefined && func0.call(data52, "rotationSize")){
let data57 = data52.rotationSize;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err63 = {instancePath:instancePath+"/ownership/rotationSize",schemaPath:"#/properties/ownership/properties/rotationSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 50 || isNaN(data57)){
const err64 = {instancePath:instancePath+"/ownership/rotationSize",schemaPath:"#/properties/ownership/properties/rotationSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err65 = {instancePath:instancePath+"/ownership/rotationSize",schemaPath:"#/properties/ownership/properties/rotationSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data52.rotationWithinTeam !== undefined && func0.call(data52, "rotationWithinTeam")){
if(typeof data52.rotationWithinTeam !== "boolean"){
const err66 = {instancePath:instancePath+"/ownership/rotationWithinTeam",schemaPath:"#/properties/ownership/properties/rotationWithinTeam/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data52.primarySecondary !== undefined && func0.call(data52, "primarySecondary")){
if(typeof data52.primarySecondary !== "boolean"){
const err67 = {instancePath:instancePath+"/ownership/primarySecondary",schemaPath:"#/properties/ownership/properties/primarySecondary/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err68 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data60 = data.documents;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key9 of Object.keys(data60)){
if(!(func0.call(schema27.properties.documents.properties, key9))){
const err69 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data60.ownerFor !== undefined && func0.call(data60, "ownerFor")){
if(!(validate62(data60.ownerFor, {instancePath:instancePath+"/documents/ownerFor",parentData:data60,parentDataProperty:"ownerFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data60.reviewEvery !== undefined && func0.call(data60, "reviewEvery")){
let data62 = data60.reviewEvery;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(Object.keys(data62).length > 30){
const err70 = {instancePath:instancePath+"/documents/reviewEvery",schemaPath:"#/properties/documents/properties/reviewEvery/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key10 of Object.keys(data62)){
if(!(validate83(data62[key10], {instancePath:instancePath+"/documents/reviewEvery/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data62,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/documents/reviewEvery",schemaPath:"#/properties/documents/properties/reviewEvery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data60.versionFor !== undefined && func0.call(data60, "versionFor")){
if(!(validate62(data60.versionFor, {instancePath:instancePath+"/documents/versionFor",parentData:data60,parentDataProperty:"versionFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data60.versionPattern !== undefined && func0.call(data60, "versionPattern")){
let data65 = data60.versionPattern;
if(typeof data65 === "string"){
if(func63(data65) > 200){
const err72 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func63(data65) < 1){
const err73 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(formats8(data65))){
const err74 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\""};
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
const err75 = {instancePath:instancePath+"/documents/versionPattern",schemaPath:"#/properties/documents/properties/versionPattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data60.release !== undefined && func0.call(data60, "release")){
if(!(validate54(data60.release, {instancePath:instancePath+"/documents/release",parentData:data60,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data60.releaseFor !== undefined && func0.call(data60, "releaseFor")){
if(!(validate62(data60.releaseFor, {instancePath:instancePath+"/documents/releaseFor",parentData:data60,parentDataProperty:"releaseFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data60.audienceFor !== undefined && func0.call(data60, "audienceFor")){
if(!(validate62(data60.audienceFor, {instancePath:instancePath+"/documents/audienceFor",parentData:data60,parentDataProperty:"audienceFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data60.statusFor !== undefined && func0.call(data60, "statusFor")){
if(!(validate62(data60.statusFor, {instancePath:instancePath+"/documents/statusFor",parentData:data60,parentDataProperty:"statusFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data60.required !== undefined && func0.call(data60, "required")){
let data70 = data60.required;
if(Array.isArray(data70)){
if(data70.length > 100){
const err76 = {instancePath:instancePath+"/documents/required",schemaPath:"#/properties/documents/properties/required/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len6 = data70.length;
for(let i7=0; i7<len6; i7++){
let data71 = data70[i7];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.title === undefined) || (!(func0.call(data71, "title")))){
const err77 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((data71.subject === undefined) || (!(func0.call(data71, "subject")))){
const err78 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key11 of Object.keys(data71)){
if(!((key11 === "title") || (key11 === "subject"))){
const err79 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data71.title !== undefined && func0.call(data71, "title")){
if(!(validate54(data71.title, {instancePath:instancePath+"/documents/required/" + i7+"/title",parentData:data71,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data71.subject !== undefined && func0.call(data71, "subject")){
if(!(validate54(data71.subject, {instancePath:instancePath+"/documents/required/" + i7+"/subject",parentData:data71,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err80 = {instancePath:instancePath+"/documents/required/" + i7,schemaPath:"#/properties/documents/properties/required/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/documents/required",schemaPath:"#/properties/documents/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data60.glossary !== undefined && func0.call(data60, "glossary")){
if(!(validate54(data60.glossary, {instancePath:instancePath+"/documents/glossary",parentData:data60,parentDataProperty:"glossary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data60.terms !== undefined && func0.call(data60, "terms")){
if(!(validate62(data60.terms, {instancePath:instancePath+"/documents/terms",parentData:data60,parentDataProperty:"terms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.runbooks !== undefined && func0.call(data, "runbooks")){
let data76 = data.runbooks;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key12 of Object.keys(data76)){
if(!((((((key12 === "sections") || (key12 === "testedEvery")) || (key12 === "numberedSteps")) || (key12 === "required")) || (key12 === "environments")) || (key12 === "actionable"))){
const err83 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data76.sections !== undefined && func0.call(data76, "sections")){
let data77 = data76.sections;
if(Array.isArray(data77)){
if(data77.length > 50){
const err84 = {instancePath:instancePath+"/runbooks/sections",schemaPath:"#/properties/runbooks/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len7 = data77.length;
for(let i8=0; i8<len7; i8++){
let data78 = data77[i8];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if((data78.heading === undefined) || (!(func0.call(data78, "heading")))){
const err85 = {instancePath:instancePath+"/runbooks/sections/" + i8,schemaPath:"#/properties/runbooks/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key13 of Object.keys(data78)){
if(!(((key13 === "heading") || (key13 === "aliases")) || (key13 === "requiredFor"))){
const err86 = {instancePath:instancePath+"/runbooks/sections/" + i8,schemaPath:"#/properties/runbooks/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data78.heading !== undefined && func0.call(data78, "heading")){
if(!(validate54(data78.heading, {instancePath:instancePath+"/runbooks/sections/" + i8+"/heading",parentData:data78,parentDataProperty:"heading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data78.aliases !== undefined && func0.call(data78, "aliases")){
if(!(validate62(data78.aliases, {instancePath:instancePath+"/runbooks/sections/" + i8+"/aliases",parentData:data78,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data78.requiredFor !== undefined && func0.call(data78, "requiredFor")){
if(!(validate62(data78.requiredFor, {instancePath:instancePath+"/runbooks/sections/" + i8+"/requiredFor",parentData:data78,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/runbooks/sections/" + i8,schemaPath:"#/properties/runbooks/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/runbooks/sections",schemaPath:"#/properties/runbooks/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data76.testedEvery !== undefined && func0.call(data76, "testedEvery")){
let data82 = data76.testedEvery;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(Object.keys(data82).length > 10){
const err89 = {instancePath:instancePath+"/runbooks/testedEvery",schemaPath:"#/properties/runbooks/properties/testedEvery/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key14 of Object.keys(data82)){
if(!(validate83(data82[key14], {instancePath:instancePath+"/runbooks/testedEvery/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data82,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err90 = {instancePath:instancePath+"/runbooks/testedEvery",schemaPath:"#/properties/runbooks/properties/testedEvery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data76.numberedSteps !== undefined && func0.call(data76, "numberedSteps")){
if(!(validate62(data76.numberedSteps, {instancePath:instancePath+"/runbooks/numberedSteps",parentData:data76,parentDataProperty:"numberedSteps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data76.required !== undefined && func0.call(data76, "required")){
let data85 = data76.required;
if(Array.isArray(data85)){
if(data85.length > 100){
const err91 = {instancePath:instancePath+"/runbooks/required",schemaPath:"#/properties/runbooks/properties/required/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len8 = data85.length;
for(let i9=0; i9<len8; i9++){
let data86 = data85[i9];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if((data86.title === undefined) || (!(func0.call(data86, "title")))){
const err92 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((data86.id === undefined) || (!(func0.call(data86, "id")))){
const err93 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key15 of Object.keys(data86)){
if(!((key15 === "title") || (key15 === "id"))){
const err94 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data86.title !== undefined && func0.call(data86, "title")){
if(!(validate54(data86.title, {instancePath:instancePath+"/runbooks/required/" + i9+"/title",parentData:data86,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data86.id !== undefined && func0.call(data86, "id")){
if(!(validate54(data86.id, {instancePath:instancePath+"/runbooks/required/" + i9+"/id",parentData:data86,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/runbooks/required/" + i9,schemaPath:"#/properties/runbooks/properties/required/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/runbooks/required",schemaPath:"#/properties/runbooks/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data76.environments !== undefined && func0.call(data76, "environments")){
if(typeof data76.environments !== "boolean"){
const err97 = {instancePath:instancePath+"/runbooks/environments",schemaPath:"#/properties/runbooks/properties/environments/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data76.actionable !== undefined && func0.call(data76, "actionable")){
if(!(validate62(data76.actionable, {instancePath:instancePath+"/runbooks/actionable",parentData:data76,parentDataProperty:"actionable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err98 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.playbooks !== undefined && func0.call(data, "playbooks")){
let data91 = data.playbooks;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key16 of Object.keys(data91)){
if(!(((key16 === "sections") || (key16 === "required")) || (key16 === "testedEvery"))){
const err99 = {instancePath:instancePath+"/playbooks",schemaPath:"#/properties/playbooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data91.sections !== undefined && func0.call(data91, "sections")){
let data92 = data91.sections;
if(Array.isArray(data92)){
if(data92.length > 50){
const err100 = {instancePath:instancePath+"/playbooks/sections",schemaPath:"#/properties/playbooks/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len9 = data92.length;
for(let i10=0; i10<len9; i10++){
let data93 = data92[i10];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if((data93.heading === undefined) || (!(func0.call(data93, "heading")))){
const err101 = {instancePath:instancePath+"/playbooks/sections/" + i10,schemaPath:"#/properties/playbooks/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key17 of Object.keys(data93)){
if(!(((key17 === "heading") || (key17 === "aliases")) || (key17 === "requiredFor"))){
const err102 = {instancePath:instancePath+"/playbooks/sections/" + i10,schemaPath:"#/properties/playbooks/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data93.heading !== undefined && func0.call(data93, "heading")){
if(!(validate54(data93.heading, {instancePath:instancePath+"/playbooks/sections/" + i10+"/heading",parentData:data93,parentDataProperty:"heading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data93.aliases !== undefined && func0.call(data93, "aliases")){
if(!(validate62(data93.aliases, {instancePath:instancePath+"/playbooks/sections/" + i10+"/aliases",parentData:data93,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data93.requiredFor !== undefined && func0.call(data93, "requiredFor")){
if(!(validate62(data93.requiredFor, {instancePath:instancePath+"/playbooks/sections/" + i10+"/requiredFor",parentData:data93,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err103 = {instancePath:instancePath+"/playbooks/sections/" + i10,schemaPath:"#/properties/playbooks/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/playbooks/sections",schemaPath:"#/properties/playbooks/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data91.required !== undefined && func0.call(data91, "required")){
let data97 = data91.required;
if(Array.isArray(data97)){
if(data97.length > 100){
const err105 = {instancePath:instancePath+"/playbooks/required",schemaPath:"#/properties/playbooks/properties/required/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len10 = data97.length;
for(let i11=0; i11<len10; i11++){
let data98 = data97[i11];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if((data98.title === undefined) || (!(func0.call(data98, "title")))){
const err106 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((data98.id === undefined) || (!(func0.call(data98, "id")))){
const err107 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key18 of Object.keys(data98)){
if(!((key18 === "title") || (key18 === "id"))){
const err108 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data98.title !== undefined && func0.call(data98, "title")){
if(!(validate54(data98.title, {instancePath:instancePath+"/playbooks/required/" + i11+"/title",parentData:data98,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data98.id !== undefined && func0.call(data98, "id")){
if(!(validate54(data98.id, {instancePath:instancePath+"/playbooks/required/" + i11+"/id",parentData:data98,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err109 = {instancePath:instancePath+"/playbooks/required/" + i11,schemaPath:"#/properties/playbooks/properties/required/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/playbooks/required",schemaPath:"#/properties/playbooks/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data91.testedEvery !== undefined && func0.call(data91, "testedEvery")){
if(!(validate83(data91.testedEvery, {instancePath:instancePath+"/playbooks/testedEvery",parentData:data91,parentDataProperty:"testedEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath:instancePath+"/playbooks",schemaPath:"#/properties/playbooks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data102 = data.services;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key19 of Object.keys(data102)){
if(!(func0.call(schema27.properties.services.properties, key19))){
const err112 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data102.dashboards !== undefined && func0.call(data102, "dashboards")){
if(!(validate62(data102.dashboards, {instancePath:instancePath+"/services/dashboards",parentData:data102,parentDataProperty:"dashboards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data102.sloTiers !== undefined && func0.call(data102, "sloTiers")){
if(!(validate137(data102.sloTiers, {instancePath:instancePath+"/services/sloTiers",parentData:data102,parentDataProperty:"sloTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data102.recoveryTiers !== undefined && func0.call(data102, "recoveryTiers")){
if(!(validate137(data102.recoveryTiers, {instancePath:instancePath+"/services/recoveryTiers",parentData:data102,parentDataProperty:"recoveryTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data102.maxRto !== undefined && func0.call(data102, "maxRto")){
if(!(validate83(data102.maxRto, {instancePath:instancePath+"/services/maxRto",parentData:data102,parentDataProperty:"maxRto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.maxRpo !== undefined && func0.call(data102, "maxRpo")){
if(!(validate83(data102.maxRpo, {instancePath:instancePath+"/services/maxRpo",parentData:data102,parentDataProperty:"maxRpo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.dashboardTitles !== undefined && func0.call(data102, "dashboardTitles")){
if(!(validate62(data102.dashboardTitles, {instancePath:instancePath+"/services/dashboardTitles",parentData:data102,parentDataProperty:"dashboardTitles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data102.rollbackTiers !== undefined && func0.call(data102, "rollbackTiers")){
if(!(validate137(data102.rollbackTiers, {instancePath:instancePath+"/services/rollbackTiers",parentData:data102,parentDataProperty:"rollbackTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data102.rollbackWithin !== undefined && func0.call(data102, "rollbackWithin")){
if(!(validate83(data102.rollbackWithin, {instancePath:instancePath+"/services/rollbackWithin",parentData:data102,parentDataProperty:"rollbackWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.deliveryTiers !== undefined && func0.call(data102, "deliveryTiers")){
if(!(validate137(data102.deliveryTiers, {instancePath:instancePath+"/services/deliveryTiers",parentData:data102,parentDataProperty:"deliveryTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data102.delivery !== undefined && func0.call(data102, "delivery")){
let data112 = data102.delivery;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key20 of Object.keys(data112)){
if(!(func0.call(schema27.properties.services.properties.delivery.properties, key20))){
const err113 = {instancePath:instancePath+"/services/delivery",schemaPath:"#/properties/services/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data112.strategies !== undefined && func0.call(data112, "strategies")){
if(!(validate62(data112.strategies, {instancePath:instancePath+"/services/delivery/strategies",parentData:data112,parentDataProperty:"strategies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data112.allStrategies !== undefined && func0.call(data112, "allStrategies")){
if(typeof data112.allStrategies !== "boolean"){
const err114 = {instancePath:instancePath+"/services/delivery/allStrategies",schemaPath:"#/properties/services/properties/delivery/properties/allStrategies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data112.canarySteps !== undefined && func0.call(data112, "canarySteps")){
let data115 = data112.canarySteps;
if(Array.isArray(data115)){
if(data115.length > 20){
const err115 = {instancePath:instancePath+"/services/delivery/canarySteps",schemaPath:"#/properties/services/properties/delivery/properties/canarySteps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len11 = data115.length;
for(let i12=0; i12<len11; i12++){
if(!(validate147(data115[i12], {instancePath:instancePath+"/services/delivery/canarySteps/" + i12,parentData:data115,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err116 = {instancePath:instancePath+"/services/delivery/canarySteps",schemaPath:"#/properties/services/properties/delivery/properties/canarySteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data112.autoRollback !== undefined && func0.call(data112, "autoRollback")){
if(typeof data112.autoRollback !== "boolean"){
const err117 = {instancePath:instancePath+"/services/delivery/autoRollback",schemaPath:"#/properties/services/properties/delivery/properties/autoRollback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data112.stages !== undefined && func0.call(data112, "stages")){
if(!(validate62(data112.stages, {instancePath:instancePath+"/services/delivery/stages",parentData:data112,parentDataProperty:"stages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data112.smokeTests !== undefined && func0.call(data112, "smokeTests")){
if(typeof data112.smokeTests !== "boolean"){
const err118 = {instancePath:instancePath+"/services/delivery/smokeTests",schemaPath:"#/properties/services/properties/delivery/properties/smokeTests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data112.bakeTime !== undefined && func0.call(data112, "bakeTime")){
if(!(validate83(data112.bakeTime, {instancePath:instancePath+"/services/delivery/bakeTime",parentData:data112,parentDataProperty:"bakeTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data112.requiredChecks !== undefined && func0.call(data112, "requiredChecks")){
if(!(validate62(data112.requiredChecks, {instancePath:instancePath+"/services/delivery/requiredChecks",parentData:data112,parentDataProperty:"requiredChecks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data112.trunkBased !== undefined && func0.call(data112, "trunkBased")){
if(typeof data112.trunkBased !== "boolean"){
const err119 = {instancePath:instancePath+"/services/delivery/trunkBased",schemaPath:"#/properties/services/properties/delivery/properties/trunkBased/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data112.flags !== undefined && func0.call(data112, "flags")){
if(typeof data112.flags !== "boolean"){
const err120 = {instancePath:instancePath+"/services/delivery/flags",schemaPath:"#/properties/services/properties/delivery/properties/flags/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/services/delivery",schemaPath:"#/properties/services/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data102.topologyTiers !== undefined && func0.call(data102, "topologyTiers")){
if(!(validate137(data102.topologyTiers, {instancePath:instancePath+"/services/topologyTiers",parentData:data102,parentDataProperty:"topologyTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data102.zones !== undefined && func0.call(data102, "zones")){
let data125 = data102.zones;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err122 = {instancePath:instancePath+"/services/zones",schemaPath:"#/properties/services/properties/zones/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 20 || isNaN(data125)){
const err123 = {instancePath:instancePath+"/services/zones",schemaPath:"#/properties/services/properties/zones/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err124 = {instancePath:instancePath+"/services/zones",schemaPath:"#/properties/services/properties/zones/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data102.regions !== undefined && func0.call(data102, "regions")){
let data126 = data102.regions;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err125 = {instancePath:instancePath+"/services/regions",schemaPath:"#/properties/services/properties/regions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 20 || isNaN(data126)){
const err126 = {instancePath:instancePath+"/services/regions",schemaPath:"#/properties/services/properties/regions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err127 = {instancePath:instancePath+"/services/regions",schemaPath:"#/properties/services/properties/regions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data102.capacityTiers !== undefined && func0.call(data102, "capacityTiers")){
if(!(validate137(data102.capacityTiers, {instancePath:instancePath+"/services/capacityTiers",parentData:data102,parentDataProperty:"capacityTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data102.headroom !== undefined && func0.call(data102, "headroom")){
if(!(validate147(data102.headroom, {instancePath:instancePath+"/services/headroom",parentData:data102,parentDataProperty:"headroom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data102.forecastEvery !== undefined && func0.call(data102, "forecastEvery")){
if(!(validate83(data102.forecastEvery, {instancePath:instancePath+"/services/forecastEvery",parentData:data102,parentDataProperty:"forecastEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.loadTestEvery !== undefined && func0.call(data102, "loadTestEvery")){
if(!(validate83(data102.loadTestEvery, {instancePath:instancePath+"/services/loadTestEvery",parentData:data102,parentDataProperty:"loadTestEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.loadTestTiers !== undefined && func0.call(data102, "loadTestTiers")){
if(!(validate137(data102.loadTestTiers, {instancePath:instancePath+"/services/loadTestTiers",parentData:data102,parentDataProperty:"loadTestTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data102.auditEvery !== undefined && func0.call(data102, "auditEvery")){
if(!(validate83(data102.auditEvery, {instancePath:instancePath+"/services/auditEvery",parentData:data102,parentDataProperty:"auditEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.budget !== undefined && func0.call(data102, "budget")){
if(typeof data102.budget !== "boolean"){
const err128 = {instancePath:instancePath+"/services/budget",schemaPath:"#/properties/services/properties/budget/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data102.budgetAlerts !== undefined && func0.call(data102, "budgetAlerts")){
let data134 = data102.budgetAlerts;
if(Array.isArray(data134)){
if(data134.length > 10){
const err129 = {instancePath:instancePath+"/services/budgetAlerts",schemaPath:"#/properties/services/properties/budgetAlerts/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len12 = data134.length;
for(let i13=0; i13<len12; i13++){
if(!(validate147(data134[i13], {instancePath:instancePath+"/services/budgetAlerts/" + i13,parentData:data134,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err130 = {instancePath:instancePath+"/services/budgetAlerts",schemaPath:"#/properties/services/properties/budgetAlerts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data102.rotateSecretsEvery !== undefined && func0.call(data102, "rotateSecretsEvery")){
if(!(validate83(data102.rotateSecretsEvery, {instancePath:instancePath+"/services/rotateSecretsEvery",parentData:data102,parentDataProperty:"rotateSecretsEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.accessReviewEvery !== undefined && func0.call(data102, "accessReviewEvery")){
if(!(validate83(data102.accessReviewEvery, {instancePath:instancePath+"/services/accessReviewEvery",parentData:data102,parentDataProperty:"accessReviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.justInTimeAccess !== undefined && func0.call(data102, "justInTimeAccess")){
if(typeof data102.justInTimeAccess !== "boolean"){
const err131 = {instancePath:instancePath+"/services/justInTimeAccess",schemaPath:"#/properties/services/properties/justInTimeAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data102.patchEvery !== undefined && func0.call(data102, "patchEvery")){
if(!(validate83(data102.patchEvery, {instancePath:instancePath+"/services/patchEvery",parentData:data102,parentDataProperty:"patchEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.regionsFor !== undefined && func0.call(data102, "regionsFor")){
if(!(validate62(data102.regionsFor, {instancePath:instancePath+"/services/regionsFor",parentData:data102,parentDataProperty:"regionsFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data102.encryptionFor !== undefined && func0.call(data102, "encryptionFor")){
if(!(validate62(data102.encryptionFor, {instancePath:instancePath+"/services/encryptionFor",parentData:data102,parentDataProperty:"encryptionFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data102.subjectRequestsWithin !== undefined && func0.call(data102, "subjectRequestsWithin")){
if(!(validate83(data102.subjectRequestsWithin, {instancePath:instancePath+"/services/subjectRequestsWithin",parentData:data102,parentDataProperty:"subjectRequestsWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data102.recoveryByStore !== undefined && func0.call(data102, "recoveryByStore")){
let data143 = data102.recoveryByStore;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(Object.keys(data143).length > 10){
const err132 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key21 of Object.keys(data143)){
const _errs225 = errors;
if(!((((((key21 === "database") || (key21 === "object-store")) || (key21 === "queue")) || (key21 === "cache")) || (key21 === "search-index")) || (key21 === "file-system"))){
const err133 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/propertyNames/enum",keyword:"enum",params:{allowedValues: schema27.properties.services.properties.recoveryByStore.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key21};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var valid48 = _errs225 === errors;
if(!valid48){
const err134 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/propertyNames",keyword:"propertyNames",params:{propertyName: key21},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
for(const key22 of Object.keys(data143)){
let data144 = data143[key22];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key23 of Object.keys(data144)){
if(!((key23 === "rto") || (key23 === "rpo"))){
const err135 = {instancePath:instancePath+"/services/recoveryByStore/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/properties/recoveryByStore/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data144.rto !== undefined && func0.call(data144, "rto")){
if(!(validate83(data144.rto, {instancePath:instancePath+"/services/recoveryByStore/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/rto",parentData:data144,parentDataProperty:"rto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data144.rpo !== undefined && func0.call(data144, "rpo")){
if(!(validate83(data144.rpo, {instancePath:instancePath+"/services/recoveryByStore/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/rpo",parentData:data144,parentDataProperty:"rpo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err136 = {instancePath:instancePath+"/services/recoveryByStore/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/properties/recoveryByStore/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/services/recoveryByStore",schemaPath:"#/properties/services/properties/recoveryByStore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data102.recoveryRunbooks !== undefined && func0.call(data102, "recoveryRunbooks")){
if(typeof data102.recoveryRunbooks !== "boolean"){
const err138 = {instancePath:instancePath+"/services/recoveryRunbooks",schemaPath:"#/properties/services/properties/recoveryRunbooks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data102.infrastructureTools !== undefined && func0.call(data102, "infrastructureTools")){
if(!(validate62(data102.infrastructureTools, {instancePath:instancePath+"/services/infrastructureTools",parentData:data102,parentDataProperty:"infrastructureTools",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data102.immutable !== undefined && func0.call(data102, "immutable")){
if(typeof data102.immutable !== "boolean"){
const err139 = {instancePath:instancePath+"/services/immutable",schemaPath:"#/properties/services/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.slos !== undefined && func0.call(data, "slos")){
let data150 = data.slos;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key24 of Object.keys(data150)){
if(!((key24 === "window") || (key24 === "objectives"))){
const err141 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data150.window !== undefined && func0.call(data150, "window")){
if(!(validate83(data150.window, {instancePath:instancePath+"/slos/window",parentData:data150,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data150.objectives !== undefined && func0.call(data150, "objectives")){
let data152 = data150.objectives;
if(Array.isArray(data152)){
if(data152.length > 50){
const err142 = {instancePath:instancePath+"/slos/objectives",schemaPath:"#/properties/slos/properties/objectives/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len13 = data152.length;
for(let i14=0; i14<len13; i14++){
let data153 = data152[i14];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if((data153.kind === undefined) || (!(func0.call(data153, "kind")))){
const err143 = {instancePath:instancePath+"/slos/objectives/" + i14,schemaPath:"#/properties/slos/properties/objectives/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key25 of Object.keys(data153)){
if(!(((((((key25 === "kind") || (key25 === "types")) || (key25 === "tiers")) || (key25 === "target")) || (key25 === "percentile")) || (key25 === "threshold")) || (key25 === "operation"))){
const err144 = {instancePath:instancePath+"/slos/objectives/" + i14,schemaPath:"#/properties/slos/properties/objectives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data153.kind !== undefined && func0.call(data153, "kind")){
let data154 = data153.kind;
if(typeof data154 !== "string"){
const err145 = {instancePath:instancePath+"/slos/objectives/" + i14+"/kind",schemaPath:"#/properties/slos/properties/objectives/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!(((((((data154 === "availability") || (data154 === "latency")) || (data154 === "error-rate")) || (data154 === "freshness")) || (data154 === "web-vital")) || (data154 === "saturation")) || (data154 === "durability"))){
const err146 = {instancePath:instancePath+"/slos/objectives/" + i14+"/kind",schemaPath:"#/properties/slos/properties/objectives/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema27.properties.slos.properties.objectives.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data153.types !== undefined && func0.call(data153, "types")){
if(!(validate62(data153.types, {instancePath:instancePath+"/slos/objectives/" + i14+"/types",parentData:data153,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data153.tiers !== undefined && func0.call(data153, "tiers")){
if(!(validate137(data153.tiers, {instancePath:instancePath+"/slos/objectives/" + i14+"/tiers",parentData:data153,parentDataProperty:"tiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data153.target !== undefined && func0.call(data153, "target")){
if(!(validate147(data153.target, {instancePath:instancePath+"/slos/objectives/" + i14+"/target",parentData:data153,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data153.percentile !== undefined && func0.call(data153, "percentile")){
if(!(validate147(data153.percentile, {instancePath:instancePath+"/slos/objectives/" + i14+"/percentile",parentData:data153,parentDataProperty:"percentile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data153.threshold !== undefined && func0.call(data153, "threshold")){
let data159 = data153.threshold;
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
const err147 = {instancePath:instancePath+"/slos/objectives/" + i14+"/threshold",schemaPath:"#/properties/slos/properties/objectives/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/slos/objectives/" + i14+"/threshold",schemaPath:"#/properties/slos/properties/objectives/items/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data153.operation !== undefined && func0.call(data153, "operation")){
if(!(validate54(data153.operation, {instancePath:instancePath+"/slos/objectives/" + i14+"/operation",parentData:data153,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err149 = {instancePath:instancePath+"/slos/objectives/" + i14,schemaPath:"#/properties/slos/properties/objectives/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/slos/objectives",schemaPath:"#/properties/slos/properties/objectives/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err151 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.budgets !== undefined && func0.call(data, "budgets")){
let data161 = data.budgets;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key26 of Object.keys(data161)){
if(!(((key26 === "onExhausted") || (key26 === "staleAfter")) || (key26 === "policyTiers"))){
const err152 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data161.onExhausted !== undefined && func0.call(data161, "onExhausted")){
let data162 = data161.onExhausted;
if(typeof data162 !== "string"){
const err153 = {instancePath:instancePath+"/budgets/onExhausted",schemaPath:"#/properties/budgets/properties/onExhausted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((data162 === "inform") || (data162 === "review")) || (data162 === "block"))){
const err154 = {instancePath:instancePath+"/budgets/onExhausted",schemaPath:"#/properties/budgets/properties/onExhausted/enum",keyword:"enum",params:{allowedValues: schema27.properties.budgets.properties.onExhausted.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data161.staleAfter !== undefined && func0.call(data161, "staleAfter")){
if(!(validate83(data161.staleAfter, {instancePath:instancePath+"/budgets/staleAfter",parentData:data161,parentDataProperty:"staleAfter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data161.policyTiers !== undefined && func0.call(data161, "policyTiers")){
if(!(validate137(data161.policyTiers, {instancePath:instancePath+"/budgets/policyTiers",parentData:data161,parentDataProperty:"policyTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err155 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.telemetry !== undefined && func0.call(data, "telemetry")){
let data165 = data.telemetry;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key27 of Object.keys(data165)){
if(!(((((((key27 === "metrics") || (key27 === "structuredLogs")) || (key27 === "tracesFor")) || (key27 === "logFormat")) || (key27 === "instruments")) || (key27 === "traceSystem")) || (key27 === "propagation"))){
const err156 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data165.metrics !== undefined && func0.call(data165, "metrics")){
if(!(validate62(data165.metrics, {instancePath:instancePath+"/telemetry/metrics",parentData:data165,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data165.structuredLogs !== undefined && func0.call(data165, "structuredLogs")){
if(typeof data165.structuredLogs !== "boolean"){
const err157 = {instancePath:instancePath+"/telemetry/structuredLogs",schemaPath:"#/properties/telemetry/properties/structuredLogs/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data165.tracesFor !== undefined && func0.call(data165, "tracesFor")){
let data168 = data165.tracesFor;
if(typeof data168 !== "string"){
const err158 = {instancePath:instancePath+"/telemetry/tracesFor",schemaPath:"#/properties/telemetry/properties/tracesFor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!(((data168 === "all") || (data168 === "critical")) || (data168 === "none"))){
const err159 = {instancePath:instancePath+"/telemetry/tracesFor",schemaPath:"#/properties/telemetry/properties/tracesFor/enum",keyword:"enum",params:{allowedValues: schema27.properties.telemetry.properties.tracesFor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data165.logFormat !== undefined && func0.call(data165, "logFormat")){
if(!(validate54(data165.logFormat, {instancePath:instancePath+"/telemetry/logFormat",parentData:data165,parentDataProperty:"logFormat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data165.instruments !== undefined && func0.call(data165, "instruments")){
if(!(validate62(data165.instruments, {instancePath:instancePath+"/telemetry/instruments",parentData:data165,parentDataProperty:"instruments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data165.traceSystem !== undefined && func0.call(data165, "traceSystem")){
if(typeof data165.traceSystem !== "boolean"){
const err160 = {instancePath:instancePath+"/telemetry/traceSystem",schemaPath:"#/properties/telemetry/properties/traceSystem/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data165.propagation !== undefined && func0.call(data165, "propagation")){
if(typeof data165.propagation !== "boolean"){
const err161 = {instancePath:instancePath+"/telemetry/propagation",schemaPath:"#/properties/telemetry/properties/propagation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.postmortems !== undefined && func0.call(data, "postmortems")){
let data173 = data.postmortems;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key28 of Object.keys(data173)){
if(!(func0.call(schema27.properties.postmortems.properties, key28))){
const err163 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data173.requiredFor !== undefined && func0.call(data173, "requiredFor")){
if(!(validate62(data173.requiredFor, {instancePath:instancePath+"/postmortems/requiredFor",parentData:data173,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data173.dueWithin !== undefined && func0.call(data173, "dueWithin")){
if(!(validate83(data173.dueWithin, {instancePath:instancePath+"/postmortems/dueWithin",parentData:data173,parentDataProperty:"dueWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data173.sections !== undefined && func0.call(data173, "sections")){
let data176 = data173.sections;
if(Array.isArray(data176)){
if(data176.length > 50){
const err164 = {instancePath:instancePath+"/postmortems/sections",schemaPath:"#/properties/postmortems/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len14 = data176.length;
for(let i15=0; i15<len14; i15++){
let data177 = data176[i15];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if((data177.heading === undefined) || (!(func0.call(data177, "heading")))){
const err165 = {instancePath:instancePath+"/postmortems/sections/" + i15,schemaPath:"#/properties/postmortems/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key29 of Object.keys(data177)){
if(!(((key29 === "heading") || (key29 === "aliases")) || (key29 === "requiredFor"))){
const err166 = {instancePath:instancePath+"/postmortems/sections/" + i15,schemaPath:"#/properties/postmortems/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data177.heading !== undefined && func0.call(data177, "heading")){
if(!(validate54(data177.heading, {instancePath:instancePath+"/postmortems/sections/" + i15+"/heading",parentData:data177,parentDataProperty:"heading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data177.aliases !== undefined && func0.call(data177, "aliases")){
if(!(validate62(data177.aliases, {instancePath:instancePath+"/postmortems/sections/" + i15+"/aliases",parentData:data177,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data177.requiredFor !== undefined && func0.call(data177, "requiredFor")){
if(!(validate62(data177.requiredFor, {instancePath:instancePath+"/postmortems/sections/" + i15+"/requiredFor",parentData:data177,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err167 = {instancePath:instancePath+"/postmortems/sections/" + i15,schemaPath:"#/properties/postmortems/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/postmortems/sections",schemaPath:"#/properties/postmortems/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data173.actionsRequired !== undefined && func0.call(data173, "actionsRequired")){
if(typeof data173.actionsRequired !== "boolean"){
const err169 = {instancePath:instancePath+"/postmortems/actionsRequired",schemaPath:"#/properties/postmortems/properties/actionsRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data173.causes !== undefined && func0.call(data173, "causes")){
if(!(validate62(data173.causes, {instancePath:instancePath+"/postmortems/causes",parentData:data173,parentDataProperty:"causes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data173.rootCauseRequired !== undefined && func0.call(data173, "rootCauseRequired")){
if(typeof data173.rootCauseRequired !== "boolean"){
const err170 = {instancePath:instancePath+"/postmortems/rootCauseRequired",schemaPath:"#/properties/postmortems/properties/rootCauseRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data173.blame !== undefined && func0.call(data173, "blame")){
if(!(validate62(data173.blame, {instancePath:instancePath+"/postmortems/blame",parentData:data173,parentDataProperty:"blame",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data173.verbs !== undefined && func0.call(data173, "verbs")){
if(!(validate62(data173.verbs, {instancePath:instancePath+"/postmortems/verbs",parentData:data173,parentDataProperty:"verbs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data173.rotateSecrets !== undefined && func0.call(data173, "rotateSecrets")){
if(typeof data173.rotateSecrets !== "boolean"){
const err171 = {instancePath:instancePath+"/postmortems/rotateSecrets",schemaPath:"#/properties/postmortems/properties/rotateSecrets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data173.timeline !== undefined && func0.call(data173, "timeline")){
if(typeof data173.timeline !== "boolean"){
const err172 = {instancePath:instancePath+"/postmortems/timeline",schemaPath:"#/properties/postmortems/properties/timeline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data188 = data.actions;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key30 of Object.keys(data188)){
if(!((((key30 === "tracked") || (key30 === "dueWithin")) || (key30 === "dueWithinFor")) || (key30 === "reviewEvery"))){
const err174 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data188.tracked !== undefined && func0.call(data188, "tracked")){
if(typeof data188.tracked !== "boolean"){
const err175 = {instancePath:instancePath+"/actions/tracked",schemaPath:"#/properties/actions/properties/tracked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data188.dueWithin !== undefined && func0.call(data188, "dueWithin")){
let data190 = data188.dueWithin;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(Object.keys(data190).length > 30){
const err176 = {instancePath:instancePath+"/actions/dueWithin",schemaPath:"#/properties/actions/properties/dueWithin/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
for(const key31 of Object.keys(data190)){
if(!(validate83(data190[key31], {instancePath:instancePath+"/actions/dueWithin/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data190,parentDataProperty:key31,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err177 = {instancePath:instancePath+"/actions/dueWithin",schemaPath:"#/properties/actions/properties/dueWithin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data188.dueWithinFor !== undefined && func0.call(data188, "dueWithinFor")){
if(!(validate62(data188.dueWithinFor, {instancePath:instancePath+"/actions/dueWithinFor",parentData:data188,parentDataProperty:"dueWithinFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data188.reviewEvery !== undefined && func0.call(data188, "reviewEvery")){
if(!(validate83(data188.reviewEvery, {instancePath:instancePath+"/actions/reviewEvery",parentData:data188,parentDataProperty:"reviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err178 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data194 = data.changes;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key32 of Object.keys(data194)){
if(!(func0.call(schema27.properties.changes.properties, key32))){
const err179 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data194.risks !== undefined && func0.call(data194, "risks")){
let data195 = data194.risks;
if(Array.isArray(data195)){
if(data195.length > 10){
const err180 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len15 = data195.length;
for(let i16=0; i16<len15; i16++){
let data196 = data195[i16];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if((data196.id === undefined) || (!(func0.call(data196, "id")))){
const err181 = {instancePath:instancePath+"/changes/risks/" + i16,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((data196.label === undefined) || (!(func0.call(data196, "label")))){
const err182 = {instancePath:instancePath+"/changes/risks/" + i16,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key33 of Object.keys(data196)){
if(!(((((((key33 === "id") || (key33 === "label")) || (key33 === "approvers")) || (key33 === "window")) || (key33 === "rollbackPlan")) || (key33 === "aliases")) || (key33 === "checklist"))){
const err183 = {instancePath:instancePath+"/changes/risks/" + i16,schemaPath:"#/properties/changes/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data196.id !== undefined && func0.call(data196, "id")){
if(!(validate77(data196.id, {instancePath:instancePath+"/changes/risks/" + i16+"/id",parentData:data196,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data196.label !== undefined && func0.call(data196, "label")){
if(!(validate54(data196.label, {instancePath:instancePath+"/changes/risks/" + i16+"/label",parentData:data196,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data196.approvers !== undefined && func0.call(data196, "approvers")){
if(!(validate62(data196.approvers, {instancePath:instancePath+"/changes/risks/" + i16+"/approvers",parentData:data196,parentDataProperty:"approvers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data196.window !== undefined && func0.call(data196, "window")){
if(!(validate54(data196.window, {instancePath:instancePath+"/changes/risks/" + i16+"/window",parentData:data196,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data196.rollbackPlan !== undefined && func0.call(data196, "rollbackPlan")){
if(typeof data196.rollbackPlan !== "boolean"){
const err184 = {instancePath:instancePath+"/changes/risks/" + i16+"/rollbackPlan",schemaPath:"#/properties/changes/properties/risks/items/properties/rollbackPlan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data196.aliases !== undefined && func0.call(data196, "aliases")){
if(!(validate62(data196.aliases, {instancePath:instancePath+"/changes/risks/" + i16+"/aliases",parentData:data196,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data196.checklist !== undefined && func0.call(data196, "checklist")){
if(!(validate62(data196.checklist, {instancePath:instancePath+"/changes/risks/" + i16+"/checklist",parentData:data196,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err185 = {instancePath:instancePath+"/changes/risks/" + i16,schemaPath:"#/properties/changes/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data194.windows !== undefined && func0.call(data194, "windows")){
let data204 = data194.windows;
if(Array.isArray(data204)){
if(data204.length > 20){
const err187 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const len16 = data204.length;
for(let i17=0; i17<len16; i17++){
let data205 = data204[i17];
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if((data205.id === undefined) || (!(func0.call(data205, "id")))){
const err188 = {instancePath:instancePath+"/changes/windows/" + i17,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((data205.label === undefined) || (!(func0.call(data205, "label")))){
const err189 = {instancePath:instancePath+"/changes/windows/" + i17,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key34 of Object.keys(data205)){
if(!(((((((key34 === "id") || (key34 === "label")) || (key34 === "days")) || (key34 === "start")) || (key34 === "end")) || (key34 === "timezone")) || (key34 === "silences"))){
const err190 = {instancePath:instancePath+"/changes/windows/" + i17,schemaPath:"#/properties/changes/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data205.id !== undefined && func0.call(data205, "id")){
if(!(validate77(data205.id, {instancePath:instancePath+"/changes/windows/" + i17+"/id",parentData:data205,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data205.label !== undefined && func0.call(data205, "label")){
if(!(validate54(data205.label, {instancePath:instancePath+"/changes/windows/" + i17+"/label",parentData:data205,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data205.days !== undefined && func0.call(data205, "days")){
let data208 = data205.days;
if(Array.isArray(data208)){
if(data208.length > 7){
const err191 = {instancePath:instancePath+"/changes/windows/" + i17+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len17 = data208.length;
for(let i18=0; i18<len17; i18++){
let data209 = data208[i18];
if(typeof data209 !== "string"){
const err192 = {instancePath:instancePath+"/changes/windows/" + i17+"/days/" + i18,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!(((((((data209 === "mon") || (data209 === "tue")) || (data209 === "wed")) || (data209 === "thu")) || (data209 === "fri")) || (data209 === "sat")) || (data209 === "sun"))){
const err193 = {instancePath:instancePath+"/changes/windows/" + i17+"/days/" + i18,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.changes.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/changes/windows/" + i17+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data205.start !== undefined && func0.call(data205, "start")){
let data210 = data205.start;
if(typeof data210 === "string"){
if(func63(data210) > 5){
const err195 = {instancePath:instancePath+"/changes/windows/" + i17+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!pattern11.test(data210)){
const err196 = {instancePath:instancePath+"/changes/windows/" + i17+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/changes/windows/" + i17+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data205.end !== undefined && func0.call(data205, "end")){
let data211 = data205.end;
if(typeof data211 === "string"){
if(func63(data211) > 5){
const err198 = {instancePath:instancePath+"/changes/windows/" + i17+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!pattern11.test(data211)){
const err199 = {instancePath:instancePath+"/changes/windows/" + i17+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
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
const err200 = {instancePath:instancePath+"/changes/windows/" + i17+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data205.timezone !== undefined && func0.call(data205, "timezone")){
let data212 = data205.timezone;
if(typeof data212 === "string"){
if(func63(data212) > 60){
const err201 = {instancePath:instancePath+"/changes/windows/" + i17+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!(formats2(data212))){
const err202 = {instancePath:instancePath+"/changes/windows/" + i17+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/format",keyword:"format",params:{format: "timezone"},message:"must match format \""+"timezone"+"\""};
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
const err203 = {instancePath:instancePath+"/changes/windows/" + i17+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data205.silences !== undefined && func0.call(data205, "silences")){
if(!(validate62(data205.silences, {instancePath:instancePath+"/changes/windows/" + i17+"/silences",parentData:data205,parentDataProperty:"silences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err204 = {instancePath:instancePath+"/changes/windows/" + i17,schemaPath:"#/properties/changes/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err205 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data194.bakeTime !== undefined && func0.call(data194, "bakeTime")){
if(!(validate83(data194.bakeTime, {instancePath:instancePath+"/changes/bakeTime",parentData:data194,parentDataProperty:"bakeTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data194.kinds !== undefined && func0.call(data194, "kinds")){
let data215 = data194.kinds;
if(Array.isArray(data215)){
if(data215.length > 20){
const err206 = {instancePath:instancePath+"/changes/kinds",schemaPath:"#/properties/changes/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len18 = data215.length;
for(let i19=0; i19<len18; i19++){
let data216 = data215[i19];
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if((data216.id === undefined) || (!(func0.call(data216, "id")))){
const err207 = {instancePath:instancePath+"/changes/kinds/" + i19,schemaPath:"#/properties/changes/properties/kinds/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((data216.label === undefined) || (!(func0.call(data216, "label")))){
const err208 = {instancePath:instancePath+"/changes/kinds/" + i19,schemaPath:"#/properties/changes/properties/kinds/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key35 of Object.keys(data216)){
if(!(((((key35 === "id") || (key35 === "label")) || (key35 === "window")) || (key35 === "planOutput")) || (key35 === "migration"))){
const err209 = {instancePath:instancePath+"/changes/kinds/" + i19,schemaPath:"#/properties/changes/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data216.id !== undefined && func0.call(data216, "id")){
if(!(validate77(data216.id, {instancePath:instancePath+"/changes/kinds/" + i19+"/id",parentData:data216,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data216.label !== undefined && func0.call(data216, "label")){
if(!(validate54(data216.label, {instancePath:instancePath+"/changes/kinds/" + i19+"/label",parentData:data216,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data216.window !== undefined && func0.call(data216, "window")){
if(!(validate54(data216.window, {instancePath:instancePath+"/changes/kinds/" + i19+"/window",parentData:data216,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data216.planOutput !== undefined && func0.call(data216, "planOutput")){
if(typeof data216.planOutput !== "boolean"){
const err210 = {instancePath:instancePath+"/changes/kinds/" + i19+"/planOutput",schemaPath:"#/properties/changes/properties/kinds/items/properties/planOutput/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data216.migration !== undefined && func0.call(data216, "migration")){
if(typeof data216.migration !== "boolean"){
const err211 = {instancePath:instancePath+"/changes/kinds/" + i19+"/migration",schemaPath:"#/properties/changes/properties/kinds/items/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/changes/kinds/" + i19,schemaPath:"#/properties/changes/properties/kinds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/changes/kinds",schemaPath:"#/properties/changes/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data194.checklist !== undefined && func0.call(data194, "checklist")){
let data222 = data194.checklist;
if(Array.isArray(data222)){
if(data222.length > 50){
const err214 = {instancePath:instancePath+"/changes/checklist",schemaPath:"#/properties/changes/properties/checklist/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
const len19 = data222.length;
for(let i20=0; i20<len19; i20++){
let data223 = data222[i20];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if((data223.id === undefined) || (!(func0.call(data223, "id")))){
const err215 = {instancePath:instancePath+"/changes/checklist/" + i20,schemaPath:"#/properties/changes/properties/checklist/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((data223.label === undefined) || (!(func0.call(data223, "label")))){
const err216 = {instancePath:instancePath+"/changes/checklist/" + i20,schemaPath:"#/properties/changes/properties/checklist/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key36 of Object.keys(data223)){
if(!((key36 === "id") || (key36 === "label"))){
const err217 = {instancePath:instancePath+"/changes/checklist/" + i20,schemaPath:"#/properties/changes/properties/checklist/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data223.id !== undefined && func0.call(data223, "id")){
if(!(validate77(data223.id, {instancePath:instancePath+"/changes/checklist/" + i20+"/id",parentData:data223,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data223.label !== undefined && func0.call(data223, "label")){
if(!(validate54(data223.label, {instancePath:instancePath+"/changes/checklist/" + i20+"/label",parentData:data223,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err218 = {instancePath:instancePath+"/changes/checklist/" + i20,schemaPath:"#/properties/changes/properties/checklist/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/changes/checklist",schemaPath:"#/properties/changes/properties/checklist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data194.rollbackHeadings !== undefined && func0.call(data194, "rollbackHeadings")){
if(!(validate62(data194.rollbackHeadings, {instancePath:instancePath+"/changes/rollbackHeadings",parentData:data194,parentDataProperty:"rollbackHeadings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data194.sections !== undefined && func0.call(data194, "sections")){
let data227 = data194.sections;
if(Array.isArray(data227)){
if(data227.length > 50){
const err220 = {instancePath:instancePath+"/changes/sections",schemaPath:"#/properties/changes/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
const len20 = data227.length;
for(let i21=0; i21<len20; i21++){
let data228 = data227[i21];
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if((data228.heading === undefined) || (!(func0.call(data228, "heading")))){
const err221 = {instancePath:instancePath+"/changes/sections/" + i21,schemaPath:"#/properties/changes/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key37 of Object.keys(data228)){
if(!(((key37 === "heading") || (key37 === "aliases")) || (key37 === "requiredFor"))){
const err222 = {instancePath:instancePath+"/changes/sections/" + i21,schemaPath:"#/properties/changes/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data228.heading !== undefined && func0.call(data228, "heading")){
if(!(validate54(data228.heading, {instancePath:instancePath+"/changes/sections/" + i21+"/heading",parentData:data228,parentDataProperty:"heading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data228.aliases !== undefined && func0.call(data228, "aliases")){
if(!(validate62(data228.aliases, {instancePath:instancePath+"/changes/sections/" + i21+"/aliases",parentData:data228,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data228.requiredFor !== undefined && func0.call(data228, "requiredFor")){
if(!(validate62(data228.requiredFor, {instancePath:instancePath+"/changes/sections/" + i21+"/requiredFor",parentData:data228,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err223 = {instancePath:instancePath+"/changes/sections/" + i21,schemaPath:"#/properties/changes/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/changes/sections",schemaPath:"#/properties/changes/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data194.decideWithin !== undefined && func0.call(data194, "decideWithin")){
if(!(validate83(data194.decideWithin, {instancePath:instancePath+"/changes/decideWithin",parentData:data194,parentDataProperty:"decideWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data194.notes !== undefined && func0.call(data194, "notes")){
if(typeof data194.notes !== "boolean"){
const err225 = {instancePath:instancePath+"/changes/notes",schemaPath:"#/properties/changes/properties/notes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data194.silences !== undefined && func0.call(data194, "silences")){
if(typeof data194.silences !== "boolean"){
const err226 = {instancePath:instancePath+"/changes/silences",schemaPath:"#/properties/changes/properties/silences/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.continuity !== undefined && func0.call(data, "continuity")){
let data235 = data.continuity;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
for(const key38 of Object.keys(data235)){
if(!(func0.call(schema27.properties.continuity.properties, key38))){
const err228 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data235.backupEvery !== undefined && func0.call(data235, "backupEvery")){
if(!(validate83(data235.backupEvery, {instancePath:instancePath+"/continuity/backupEvery",parentData:data235,parentDataProperty:"backupEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data235.restoreEvery !== undefined && func0.call(data235, "restoreEvery")){
if(!(validate83(data235.restoreEvery, {instancePath:instancePath+"/continuity/restoreEvery",parentData:data235,parentDataProperty:"restoreEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data235.failoverEvery !== undefined && func0.call(data235, "failoverEvery")){
if(!(validate83(data235.failoverEvery, {instancePath:instancePath+"/continuity/failoverEvery",parentData:data235,parentDataProperty:"failoverEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data235.restoreEveryByTier !== undefined && func0.call(data235, "restoreEveryByTier")){
let data239 = data235.restoreEveryByTier;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(Object.keys(data239).length > 30){
const err229 = {instancePath:instancePath+"/continuity/restoreEveryByTier",schemaPath:"#/properties/continuity/properties/restoreEveryByTier/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
for(const key39 of Object.keys(data239)){
if(!(validate83(data239[key39], {instancePath:instancePath+"/continuity/restoreEveryByTier/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data239,parentDataProperty:key39,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err230 = {instancePath:instancePath+"/continuity/restoreEveryByTier",schemaPath:"#/properties/continuity/properties/restoreEveryByTier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data235.failoverEveryByTier !== undefined && func0.call(data235, "failoverEveryByTier")){
let data241 = data235.failoverEveryByTier;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(Object.keys(data241).length > 30){
const err231 = {instancePath:instancePath+"/continuity/failoverEveryByTier",schemaPath:"#/properties/continuity/properties/failoverEveryByTier/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key40 of Object.keys(data241)){
if(!(validate83(data241[key40], {instancePath:instancePath+"/continuity/failoverEveryByTier/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data241,parentDataProperty:key40,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err232 = {instancePath:instancePath+"/continuity/failoverEveryByTier",schemaPath:"#/properties/continuity/properties/failoverEveryByTier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data235.failoverTiers !== undefined && func0.call(data235, "failoverTiers")){
if(!(validate137(data235.failoverTiers, {instancePath:instancePath+"/continuity/failoverTiers",parentData:data235,parentDataProperty:"failoverTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data235.fullEvery !== undefined && func0.call(data235, "fullEvery")){
if(!(validate83(data235.fullEvery, {instancePath:instancePath+"/continuity/fullEvery",parentData:data235,parentDataProperty:"fullEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data235.incrementalEvery !== undefined && func0.call(data235, "incrementalEvery")){
if(!(validate83(data235.incrementalEvery, {instancePath:instancePath+"/continuity/incrementalEvery",parentData:data235,parentDataProperty:"incrementalEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data235.automated !== undefined && func0.call(data235, "automated")){
if(typeof data235.automated !== "boolean"){
const err233 = {instancePath:instancePath+"/continuity/automated",schemaPath:"#/properties/continuity/properties/automated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data247 = data.retention;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key41 of Object.keys(data247)){
if(!((((key41 === "logs") || (key41 === "metrics")) || (key41 === "backups")) || (key41 === "limits"))){
const err235 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data247.logs !== undefined && func0.call(data247, "logs")){
if(!(validate83(data247.logs, {instancePath:instancePath+"/retention/logs",parentData:data247,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data247.metrics !== undefined && func0.call(data247, "metrics")){
if(!(validate83(data247.metrics, {instancePath:instancePath+"/retention/metrics",parentData:data247,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data247.backups !== undefined && func0.call(data247, "backups")){
if(!(validate83(data247.backups, {instancePath:instancePath+"/retention/backups",parentData:data247,parentDataProperty:"backups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data247.limits !== undefined && func0.call(data247, "limits")){
let data251 = data247.limits;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key42 of Object.keys(data251)){
if(!(((key42 === "logs") || (key42 === "metrics")) || (key42 === "backups"))){
const err236 = {instancePath:instancePath+"/retention/limits",schemaPath:"#/properties/retention/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data251.logs !== undefined && func0.call(data251, "logs")){
if(!(validate83(data251.logs, {instancePath:instancePath+"/retention/limits/logs",parentData:data251,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data251.metrics !== undefined && func0.call(data251, "metrics")){
if(!(validate83(data251.metrics, {instancePath:instancePath+"/retention/limits/metrics",parentData:data251,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data251.backups !== undefined && func0.call(data251, "backups")){
if(!(validate83(data251.backups, {instancePath:instancePath+"/retention/limits/backups",parentData:data251,parentDataProperty:"backups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err237 = {instancePath:instancePath+"/retention/limits",schemaPath:"#/properties/retention/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data255 = data.risks;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key43 of Object.keys(data255)){
if(!(key43 === "reviewEvery")){
const err239 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data255.reviewEvery !== undefined && func0.call(data255, "reviewEvery")){
if(!(validate83(data255.reviewEvery, {instancePath:instancePath+"/risks/reviewEvery",parentData:data255,parentDataProperty:"reviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err240 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.vendors !== undefined && func0.call(data, "vendors")){
let data257 = data.vendors;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key44 of Object.keys(data257)){
if(!(key44 === "reviewEvery")){
const err241 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data257.reviewEvery !== undefined && func0.call(data257, "reviewEvery")){
if(!(validate83(data257.reviewEvery, {instancePath:instancePath+"/vendors/reviewEvery",parentData:data257,parentDataProperty:"reviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err242 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.controls !== undefined && func0.call(data, "controls")){
let data259 = data.controls;
if(Array.isArray(data259)){
if(data259.length > 200){
const err243 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const len21 = data259.length;
for(let i22=0; i22<len21; i22++){
let data260 = data259[i22];
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if((data260.id === undefined) || (!(func0.call(data260, "id")))){
const err244 = {instancePath:instancePath+"/controls/" + i22,schemaPath:"#/properties/controls/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((data260.label === undefined) || (!(func0.call(data260, "label")))){
const err245 = {instancePath:instancePath+"/controls/" + i22,schemaPath:"#/properties/controls/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key45 of Object.keys(data260)){
if(!((((key45 === "id") || (key45 === "label")) || (key45 === "verifyEvery")) || (key45 === "frameworks"))){
const err246 = {instancePath:instancePath+"/controls/" + i22,schemaPath:"#/properties/controls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data260.id !== undefined && func0.call(data260, "id")){
if(!(validate77(data260.id, {instancePath:instancePath+"/controls/" + i22+"/id",parentData:data260,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data260.label !== undefined && func0.call(data260, "label")){
if(!(validate54(data260.label, {instancePath:instancePath+"/controls/" + i22+"/label",parentData:data260,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data260.verifyEvery !== undefined && func0.call(data260, "verifyEvery")){
if(!(validate83(data260.verifyEvery, {instancePath:instancePath+"/controls/" + i22+"/verifyEvery",parentData:data260,parentDataProperty:"verifyEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data260.frameworks !== undefined && func0.call(data260, "frameworks")){
if(!(validate62(data260.frameworks, {instancePath:instancePath+"/controls/" + i22+"/frameworks",parentData:data260,parentDataProperty:"frameworks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err247 = {instancePath:instancePath+"/controls/" + i22,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.statusPage !== undefined && func0.call(data, "statusPage")){
let data265 = data.statusPage;
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
for(const key46 of Object.keys(data265)){
if(!((key46 === "templates") || (key46 === "sections"))){
const err249 = {instancePath:instancePath+"/statusPage",schemaPath:"#/properties/statusPage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data265.templates !== undefined && func0.call(data265, "templates")){
let data266 = data265.templates;
if(Array.isArray(data266)){
if(data266.length > 50){
const err250 = {instancePath:instancePath+"/statusPage/templates",schemaPath:"#/properties/statusPage/properties/templates/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const len22 = data266.length;
for(let i23=0; i23<len22; i23++){
let data267 = data266[i23];
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
if((data267.id === undefined) || (!(func0.call(data267, "id")))){
const err251 = {instancePath:instancePath+"/statusPage/templates/" + i23,schemaPath:"#/properties/statusPage/properties/templates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((data267.label === undefined) || (!(func0.call(data267, "label")))){
const err252 = {instancePath:instancePath+"/statusPage/templates/" + i23,schemaPath:"#/properties/statusPage/properties/templates/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key47 of Object.keys(data267)){
if(!((key47 === "id") || (key47 === "label"))){
const err253 = {instancePath:instancePath+"/statusPage/templates/" + i23,schemaPath:"#/properties/statusPage/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data267.id !== undefined && func0.call(data267, "id")){
if(!(validate54(data267.id, {instancePath:instancePath+"/statusPage/templates/" + i23+"/id",parentData:data267,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data267.label !== undefined && func0.call(data267, "label")){
if(!(validate54(data267.label, {instancePath:instancePath+"/statusPage/templates/" + i23+"/label",parentData:data267,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err254 = {instancePath:instancePath+"/statusPage/templates/" + i23,schemaPath:"#/properties/statusPage/properties/templates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/statusPage/templates",schemaPath:"#/properties/statusPage/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data265.sections !== undefined && func0.call(data265, "sections")){
if(!(validate62(data265.sections, {instancePath:instancePath+"/statusPage/sections",parentData:data265,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err256 = {instancePath:instancePath+"/statusPage",schemaPath:"#/properties/statusPage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
let data271 = data.reports;
if(Array.isArray(data271)){
if(data271.length > 30){
const err257 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len23 = data271.length;
for(let i24=0; i24<len23; i24++){
let data272 = data271[i24];
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if((data272.id === undefined) || (!(func0.call(data272, "id")))){
const err258 = {instancePath:instancePath+"/reports/" + i24,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((data272.label === undefined) || (!(func0.call(data272, "label")))){
const err259 = {instancePath:instancePath+"/reports/" + i24,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((data272.every === undefined) || (!(func0.call(data272, "every")))){
const err260 = {instancePath:instancePath+"/reports/" + i24,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "every"},message:"must have required property '"+"every"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key48 of Object.keys(data272)){
if(!(((((key48 === "id") || (key48 === "label")) || (key48 === "every")) || (key48 === "audience")) || (key48 === "shows"))){
const err261 = {instancePath:instancePath+"/reports/" + i24,schemaPath:"#/properties/reports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data272.id !== undefined && func0.call(data272, "id")){
if(!(validate77(data272.id, {instancePath:instancePath+"/reports/" + i24+"/id",parentData:data272,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data272.label !== undefined && func0.call(data272, "label")){
if(!(validate54(data272.label, {instancePath:instancePath+"/reports/" + i24+"/label",parentData:data272,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data272.every !== undefined && func0.call(data272, "every")){
if(!(validate83(data272.every, {instancePath:instancePath+"/reports/" + i24+"/every",parentData:data272,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data272.audience !== undefined && func0.call(data272, "audience")){
if(!(validate54(data272.audience, {instancePath:instancePath+"/reports/" + i24+"/audience",parentData:data272,parentDataProperty:"audience",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data272.shows !== undefined && func0.call(data272, "shows")){
let data277 = data272.shows;
if(typeof data277 !== "string"){
const err262 = {instancePath:instancePath+"/reports/" + i24+"/shows",schemaPath:"#/properties/reports/items/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!((((((((data277 === "weekly") || (data277 === "monthly")) || (data277 === "actions")) || (data277 === "risks")) || (data277 === "cost")) || (data277 === "capacity")) || (data277 === "ownership")) || (data277 === "ops-review"))){
const err263 = {instancePath:instancePath+"/reports/" + i24+"/shows",schemaPath:"#/properties/reports/items/properties/shows/enum",keyword:"enum",params:{allowedValues: schema27.properties.reports.items.properties.shows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/reports/" + i24,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data.readiness !== undefined && func0.call(data, "readiness")){
let data278 = data.readiness;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key49 of Object.keys(data278)){
if(!(((key49 === "checks") || (key49 === "alertCoverage")) || (key49 === "actionsFor"))){
const err266 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data278.checks !== undefined && func0.call(data278, "checks")){
let data279 = data278.checks;
if(Array.isArray(data279)){
if(data279.length > 20){
const err267 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
const len24 = data279.length;
for(let i25=0; i25<len24; i25++){
let data280 = data279[i25];
if(typeof data280 !== "string"){
const err268 = {instancePath:instancePath+"/readiness/checks/" + i25,schemaPath:"#/properties/readiness/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!(((((((((((data280 === "owner") || (data280 === "runbooks")) || (data280 === "alert-coverage")) || (data280 === "rollback")) || (data280 === "slo")) || (data280 === "drills")) || (data280 === "actions")) || (data280 === "error-budget")) || (data280 === "freeze")) || (data280 === "load-test")) || (data280 === "recovery-targets"))){
const err269 = {instancePath:instancePath+"/readiness/checks/" + i25,schemaPath:"#/properties/readiness/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.readiness.properties.checks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
let i26 = data279.length;
let j1;
if(i26 > 1){
const indices1 = {};
for(;i26--;){
let item1 = data279[i26];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err270 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i26+" are identical)"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
break;
}
indices1[item1] = i26;
}
}
}
else {
const err271 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data278.alertCoverage !== undefined && func0.call(data278, "alertCoverage")){
if(!(validate147(data278.alertCoverage, {instancePath:instancePath+"/readiness/alertCoverage",parentData:data278,parentDataProperty:"alertCoverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data278.actionsFor !== undefined && func0.call(data278, "actionsFor")){
if(!(validate62(data278.actionsFor, {instancePath:instancePath+"/readiness/actionsFor",parentData:data278,parentDataProperty:"actionsFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err272 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data283 = data.parameters;
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
for(const key50 of Object.keys(data283)){
if(!(((key50 === "sources") || (key50 === "runtime")) || (key50 === "documented"))){
const err273 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data283.sources !== undefined && func0.call(data283, "sources")){
if(!(validate62(data283.sources, {instancePath:instancePath+"/parameters/sources",parentData:data283,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data283.runtime !== undefined && func0.call(data283, "runtime")){
if(typeof data283.runtime !== "boolean"){
const err274 = {instancePath:instancePath+"/parameters/runtime",schemaPath:"#/properties/parameters/properties/runtime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data283.documented !== undefined && func0.call(data283, "documented")){
if(typeof data283.documented !== "boolean"){
const err275 = {instancePath:instancePath+"/parameters/documented",schemaPath:"#/properties/parameters/properties/documented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data.support !== undefined && func0.call(data, "support")){
let data287 = data.support;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
for(const key51 of Object.keys(data287)){
if(!(((key51 === "channel") || (key51 === "escalation")) || (key51 === "templates"))){
const err277 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data287.channel !== undefined && func0.call(data287, "channel")){
if(!(validate54(data287.channel, {instancePath:instancePath+"/support/channel",parentData:data287,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data287.escalation !== undefined && func0.call(data287, "escalation")){
if(!(validate242(data287.escalation, {instancePath:instancePath+"/support/escalation",parentData:data287,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
if(data287.templates !== undefined && func0.call(data287, "templates")){
let data290 = data287.templates;
if(Array.isArray(data290)){
if(data290.length > 50){
const err278 = {instancePath:instancePath+"/support/templates",schemaPath:"#/properties/support/properties/templates/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const len25 = data290.length;
for(let i27=0; i27<len25; i27++){
let data291 = data290[i27];
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if((data291.id === undefined) || (!(func0.call(data291, "id")))){
const err279 = {instancePath:instancePath+"/support/templates/" + i27,schemaPath:"#/properties/support/properties/templates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if((data291.label === undefined) || (!(func0.call(data291, "label")))){
const err280 = {instancePath:instancePath+"/support/templates/" + i27,schemaPath:"#/properties/support/properties/templates/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
for(const key52 of Object.keys(data291)){
if(!((key52 === "id") || (key52 === "label"))){
const err281 = {instancePath:instancePath+"/support/templates/" + i27,schemaPath:"#/properties/support/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data291.id !== undefined && func0.call(data291, "id")){
if(!(validate54(data291.id, {instancePath:instancePath+"/support/templates/" + i27+"/id",parentData:data291,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data291.label !== undefined && func0.call(data291, "label")){
if(!(validate54(data291.label, {instancePath:instancePath+"/support/templates/" + i27+"/label",parentData:data291,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err282 = {instancePath:instancePath+"/support/templates/" + i27,schemaPath:"#/properties/support/properties/templates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/support/templates",schemaPath:"#/properties/support/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data.principles !== undefined && func0.call(data, "principles")){
if(!(validate62(data.principles, {instancePath:instancePath+"/principles",parentData:data,parentDataProperty:"principles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err285 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","pattern":"^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$","maxLength":500};
const pattern13 = new RegExp("^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$", "u");

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$"},message:"must match pattern \""+"^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$"+"\""};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"string","enum":["error","warning","off"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "error") || (data === "warning")) || (data === "off"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^[^?#]*$", "u");
const pattern5 = new RegExp("^(?:[^/.\\\\][^/\\\\]*(?:/[^/.\\\\][^/\\\\]*)*/?)?$", "u");
const pattern6 = new RegExp("^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="handbook.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
if(!(func0.call(schema19.properties, key0))){
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
if(!(validate54(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate54(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data2 = data.url;
if(!(validate57(data2, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^?#]*$"},message:"must match pattern \""+"^[^?#]*$"+"\""};
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
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data3 = data.repository;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.url === undefined) || (!(func0.call(data3, "url")))){
const err4 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((((key1 === "url") || (key1 === "branch")) || (key1 === "folder")) || (key1 === "host"))){
const err5 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.url !== undefined && func0.call(data3, "url")){
let data4 = data3.url;
if(!(validate57(data4, {instancePath:instancePath+"/repository/url",parentData:data3,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err6 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/pattern",keyword:"pattern",params:{pattern: "^[^?#]*$"},message:"must match pattern \""+"^[^?#]*$"+"\""};
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
const err7 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.branch !== undefined && func0.call(data3, "branch")){
let data5 = data3.branch;
if(typeof data5 === "string"){
if(func63(data5) > 200){
const err8 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/properties/repository/properties/branch/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func63(data5) < 1){
const err9 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/properties/repository/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/repository/branch",schemaPath:"#/properties/repository/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.folder !== undefined && func0.call(data3, "folder")){
let data6 = data3.folder;
if(typeof data6 === "string"){
if(func63(data6) > 500){
const err11 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/properties/repository/properties/folder/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data6)){
const err12 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/properties/repository/properties/folder/pattern",keyword:"pattern",params:{pattern: "^(?:[^/.\\\\][^/\\\\]*(?:/[^/.\\\\][^/\\\\]*)*/?)?$"},message:"must match pattern \""+"^(?:[^/.\\\\][^/\\\\]*(?:/[^/.\\\\][^/\\\\]*)*/?)?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/repository/folder",schemaPath:"#/properties/repository/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.host !== undefined && func0.call(data3, "host")){
let data7 = data3.host;
if(typeof data7 !== "string"){
const err14 = {instancePath:instancePath+"/repository/host",schemaPath:"#/properties/repository/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data7 === "github") || (data7 === "gitlab")) || (data7 === "gitea"))){
const err15 = {instancePath:instancePath+"/repository/host",schemaPath:"#/properties/repository/properties/host/enum",keyword:"enum",params:{allowedValues: schema19.properties.repository.properties.host.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
let data8 = data.timezone;
if(typeof data8 === "string"){
if(func63(data8) > 60){
const err17 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats2(data8))){
const err18 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/format",keyword:"format",params:{format: "timezone"},message:"must match format \""+"timezone"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.offline !== undefined && func0.call(data, "offline")){
if(typeof data.offline !== "boolean"){
const err20 = {instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data10 = data.extends;
if(typeof data10 === "string"){
if(func63(data10) > 40){
const err21 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
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
const err22 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data11 = data.content;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 of Object.keys(data11)){
const _errs25 = errors;
if(!((((((((((((((((((((key2 === "person") || (key2 === "team")) || (key2 === "service")) || (key2 === "alert")) || (key2 === "runbook")) || (key2 === "playbook")) || (key2 === "incident")) || (key2 === "postmortem")) || (key2 === "rfc")) || (key2 === "change")) || (key2 === "drill")) || (key2 === "slo")) || (key2 === "risk")) || (key2 === "vendor")) || (key2 === "control")) || (key2 === "parameter")) || (key2 === "template")) || (key2 === "guide")) || (key2 === "waiver")) || (key2 === "budget"))){
const err23 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.content.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid2 = _errs25 === errors;
if(!valid2){
const err24 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key3 of Object.keys(data11)){
if(!(validate60(data11[key3], {instancePath:instancePath+"/content/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
let data13 = data.alerts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 of Object.keys(data13)){
if(!(func0.call(schema19.properties.alerts.properties, key4))){
const err26 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.annotations !== undefined && func0.call(data13, "annotations")){
if(!(validate62(data13.annotations, {instancePath:instancePath+"/alerts/annotations",parentData:data13,parentDataProperty:"annotations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data13.runbookUrls !== undefined && func0.call(data13, "runbookUrls")){
let data15 = data13.runbookUrls;
if(Array.isArray(data15)){
if(data15.length > 50){
const err27 = {instancePath:instancePath+"/alerts/runbookUrls",schemaPath:"#/properties/alerts/properties/runbookUrls/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(func63(data16) > 500){
const err28 = {instancePath:instancePath+"/alerts/runbookUrls/" + i0,schemaPath:"#/properties/alerts/properties/runbookUrls/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func63(data16) < 1){
const err29 = {instancePath:instancePath+"/alerts/runbookUrls/" + i0,schemaPath:"#/properties/alerts/properties/runbookUrls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern6.test(data16)){
const err30 = {instancePath:instancePath+"/alerts/runbookUrls/" + i0,schemaPath:"#/properties/alerts/properties/runbookUrls/items/pattern",keyword:"pattern",params:{pattern: "^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"},message:"must match pattern \""+"^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/alerts/runbookUrls/" + i0,schemaPath:"#/properties/alerts/properties/runbookUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/alerts/runbookUrls",schemaPath:"#/properties/alerts/properties/runbookUrls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.requireFor !== undefined && func0.call(data13, "requireFor")){
if(!(validate62(data13.requireFor, {instancePath:instancePath+"/alerts/requireFor",parentData:data13,parentDataProperty:"requireFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data13.severityLabel !== undefined && func0.call(data13, "severityLabel")){
if(!(validate54(data13.severityLabel, {instancePath:instancePath+"/alerts/severityLabel",parentData:data13,parentDataProperty:"severityLabel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data13.serviceLabel !== undefined && func0.call(data13, "serviceLabel")){
if(!(validate54(data13.serviceLabel, {instancePath:instancePath+"/alerts/serviceLabel",parentData:data13,parentDataProperty:"serviceLabel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data13.otherSeverities !== undefined && func0.call(data13, "otherSeverities")){
if(!(validate62(data13.otherSeverities, {instancePath:instancePath+"/alerts/otherSeverities",parentData:data13,parentDataProperty:"otherSeverities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data13.services !== undefined && func0.call(data13, "services")){
let data21 = data13.services;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 500){
const err33 = {instancePath:instancePath+"/alerts/services",schemaPath:"#/properties/alerts/properties/services/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key5 of Object.keys(data21)){
if(!(validate69(data21[key5], {instancePath:instancePath+"/alerts/services/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/alerts/services",schemaPath:"#/properties/alerts/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.alertmanager !== undefined && func0.call(data13, "alertmanager")){
let data23 = data13.alertmanager;
if(typeof data23 === "string"){
if(func63(data23) > 500){
const err35 = {instancePath:instancePath+"/alerts/alertmanager",schemaPath:"#/properties/alerts/properties/alertmanager/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func63(data23) < 1){
const err36 = {instancePath:instancePath+"/alerts/alertmanager",schemaPath:"#/properties/alerts/properties/alertmanager/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/alerts/alertmanager",schemaPath:"#/properties/alerts/properties/alertmanager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.ownerLabel !== undefined && func0.call(data13, "ownerLabel")){
if(!(validate54(data13.ownerLabel, {instancePath:instancePath+"/alerts/ownerLabel",parentData:data13,parentDataProperty:"ownerLabel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
if(!(validate74(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.redirects !== undefined && func0.call(data, "redirects")){
let data26 = data.redirects;
if(Array.isArray(data26)){
if(data26.length > 5000){
const err39 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.from === undefined) || (!(func0.call(data27, "from")))){
const err40 = {instancePath:instancePath+"/redirects/" + i1,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key6 of Object.keys(data27)){
if(!(((key6 === "from") || (key6 === "to")) || (key6 === "gone"))){
const err41 = {instancePath:instancePath+"/redirects/" + i1,schemaPath:"#/properties/redirects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data27.from !== undefined && func0.call(data27, "from")){
if(!(validate255(data27.from, {instancePath:instancePath+"/redirects/" + i1+"/from",parentData:data27,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data27.to !== undefined && func0.call(data27, "to")){
if(!(validate255(data27.to, {instancePath:instancePath+"/redirects/" + i1+"/to",parentData:data27,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data27.gone !== undefined && func0.call(data27, "gone")){
if(!(validate54(data27.gone, {instancePath:instancePath+"/redirects/" + i1+"/gone",parentData:data27,parentDataProperty:"gone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/redirects/" + i1,schemaPath:"#/properties/redirects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data31 = data.rules;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length > 300){
const err44 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 300},message:"must NOT have more than 300 properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key7 of Object.keys(data31)){
if(!(validate259(data31[key7], {instancePath:instancePath+"/rules/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
