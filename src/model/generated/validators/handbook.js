// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../../formats.ts";
const interop = (part) => part.default ?? part;

export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"handbook.schema.json","title":"Handbook","description":"`handbook.yaml`: what the handbook is called, where its documents are, and the organisation's policy.","type":"object","properties":{"title":{"description":"The handbook's name, shown in the header of every page.","$ref":"common.schema.json#/$defs/text"},"description":{"description":"One sentence for the home page and for search engines.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the site is served, without query or fragment. Links to this address are checked against the pages of the build.","$ref":"common.schema.json#/$defs/webUrl","type":"string","pattern":"^[^?#]*$"},"repository":{"description":"Where the handbook is kept, so that pages can offer to write what is missing there.","type":"object","properties":{"url":{"description":"The address of the repository, for example `https://git.example.com/ops/handbook`, without query or fragment.","$ref":"common.schema.json#/$defs/webUrl","type":"string","pattern":"^[^?#]*$"},"branch":{"description":"The branch that changes are made against; `main` when absent.","type":"string","minLength":1,"maxLength":200},"folder":{"description":"The folder of the repository that holds `handbook.yaml`; its top when absent.","type":"string","maxLength":500,"pattern":"^(?:[^/.\\\\][^/\\\\]*(?:/[^/.\\\\][^/\\\\]*)*/?)?$"},"host":{"description":"Whose addresses the repository has, where its name does not tell: `github`, `gitlab` or `gitea` (Forgejo too).","type":"string","enum":["github","gitlab","gitea"]}},"required":["url"],"additionalProperties":false},"timezone":{"description":"The IANA time zone in which a day begins, for every deadline. `UTC` when absent.","type":"string","format":"timezone","maxLength":60},"offline":{"description":"Whether browsers keep a copy of the whole site for a day without network; they do when absent. With `false`, copies that were kept earlier are removed on the next visit.","type":"boolean"},"extends":{"description":"The preset that this file builds on; `standard` when absent. Keys below override it.","type":"string","maxLength":40},"content":{"description":"Where the documents of each kind are: a glob or a list of globs, `!` leaves files out. Kinds that are not named keep their defaults.","type":"object","propertyNames":{"enum":["person","team","service","alert","runbook","playbook","incident","postmortem","rfc","change","drill","slo","risk","vendor","control","parameter","template","guide","waiver","budget"]},"additionalProperties":{"$ref":"#/$defs/globs"}},"alerts":{"description":"How alerts and runbooks find each other.","type":"object","properties":{"annotations":{"description":"The annotations that may hold the runbook's address; the first one present counts.","$ref":"#/$defs/words"},"runbookUrls":{"description":"Other addresses under which this handbook's runbooks are linked. `{component}` is the folder below the glob's fixed part, `{alert}` the file name; both match in any letter case.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500,"pattern":"^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"}},"requireFor":{"description":"The severity labels whose alerts must have a runbook. `\"*\"` stands for every alert.","$ref":"#/$defs/words"},"severityLabel":{"description":"The label that holds the severity.","$ref":"common.schema.json#/$defs/text"},"serviceLabel":{"description":"The label that holds the service's id.","$ref":"common.schema.json#/$defs/text"},"otherSeverities":{"description":"Severity labels that are allowed although no severity of the policy has them, for example `none`.","$ref":"#/$defs/words"},"services":{"description":"Which service the alerts of a file belong to when they have no label: path or glob below the root → service id.","type":"object","maxProperties":500,"additionalProperties":{"$ref":"common.schema.json#/$defs/service"}},"alertmanager":{"description":"The path of the Alertmanager configuration below the root, whose routes say which receivers an alert reaches.","type":"string","minLength":1,"maxLength":500},"ownerLabel":{"description":"The label that names the owning team by its id, where alerts are routed by one.","$ref":"common.schema.json#/$defs/text"}},"additionalProperties":false},"limits":{"description":"How much of a file is read and told. What is larger is one finding, and every other file is still checked.","type":"object","properties":{"fileSize":{"description":"The largest file that is read, in KiB; 1024 when absent.","type":"integer","minimum":1,"maximum":16384},"frontMatter":{"description":"The longest front matter that is read, in KiB; 32 when absent.","type":"integer","minimum":1,"maximum":1024},"lines":{"description":"The most lines of a Markdown file; 120,000 when absent.","type":"integer","minimum":100,"maximum":2000000},"depth":{"description":"The most block quotes, lists or brackets inside one another in Markdown; 500 when absent, and no more than that, because deeper text can end the parser.","type":"integer","minimum":10,"maximum":500},"tableColumns":{"description":"The most columns of a table; 200 when absent.","type":"integer","minimum":2,"maximum":5000},"tableCells":{"description":"The most cells of the tables of a file, with those that short rows lack; 50,000 when absent.","type":"integer","minimum":10,"maximum":500000},"yamlDepth":{"description":"The most lists and mappings inside one another in YAML; 32 when absent.","type":"integer","minimum":8,"maximum":100},"yamlValues":{"description":"The most values of a YAML document, those that aliases repeat included; 100,000 when absent.","type":"integer","minimum":100,"maximum":2000000},"diagnosticsPerFile":{"description":"The most findings that are shown of one file, errors before warnings; 100 when absent. The counts of the report are those of all.","type":"integer","minimum":1,"maximum":1000000}},"additionalProperties":false},"policy":{"$ref":"#/$defs/policy"},"redirects":{"description":"Where old addresses lead, for what `aliases` in a document cannot say: a heading with another name (`/runbooks/api/errors/#remediation`), an address without a successor. Every address is a path of this site.","type":"array","maxItems":5000,"items":{"type":"object","properties":{"from":{"description":"The old address: a path, and the id of a heading after `#`.","$ref":"#/$defs/sitePath"},"to":{"description":"The page, or the heading of a page, that took its place.","$ref":"#/$defs/sitePath"},"gone":{"description":"In place of `to`: why nothing took its place. The old address says so.","$ref":"common.schema.json#/$defs/text"}},"required":["from"],"additionalProperties":false}},"rules":{"description":"The level of a rule: `error` fails the build, `warning` is shown, `off` is silent.","type":"object","maxProperties":300,"additionalProperties":{"$ref":"#/$defs/level"}}},"required":["title"],"additionalProperties":false,"$defs":{"level":{"type":"string","enum":["error","warning","off"]},"words":{"type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}},"sitePath":{"type":"string","pattern":"^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$","maxLength":500},"globs":{"oneOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":500}}]},"tiers":{"type":"array","maxItems":5,"items":{"type":"integer","minimum":1,"maximum":5}},"duration":{"$ref":"common.schema.json#/$defs/duration"},"policy":{"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"calendar":{"description":"The days on which people work, for every deadline in business days; the time zone is `timezone`.","type":"object","properties":{"workdays":{"description":"The days of the week; Monday to Friday when absent.","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"description":"The days on which nobody works.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/date"}},"hours":{"description":"The hours of a workday, in the handbook’s time zone; what falls outside them disturbs somebody.","type":"object","properties":{"from":{"description":"When work begins, for example `08:00`.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5},"to":{"description":"When it ends.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5}},"required":["from","to"],"additionalProperties":false}},"additionalProperties":false},"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it. Without `acknowledgeWithin`, an incident is acknowledged within this time.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]},"criteria":{"description":"What makes an incident this severe; one of them is enough.","$ref":"#/$defs/words"},"bridge":{"description":"`true` where everybody joins one call.","type":"boolean"},"statusPage":{"description":"`true` where the status page has an entry.","type":"boolean"},"customerUpdates":{"description":"`true` where customers are told.","type":"boolean"},"roles":{"description":"The roles that must be filled, by their ids.","$ref":"#/$defs/words"},"postmortemWithin":{"description":"How soon the postmortem is complete; `postmortems.dueWithin` when absent.","$ref":"#/$defs/duration"},"freezesReleases":{"description":"`true` where no release goes out while such an incident is open.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"incidents":{"description":"What the record of an incident holds.","type":"object","properties":{"channelFor":{"description":"The severities whose incidents name a channel.","$ref":"#/$defs/words"},"timelineFor":{"description":"The severities whose incidents have a timeline.","$ref":"#/$defs/words"},"timelineEntries":{"description":"How many entries a timeline has at least.","type":"integer","minimum":1,"maximum":100},"verifiedFor":{"description":"The severities whose incidents name who made sure that they were over.","$ref":"#/$defs/words"},"scheduledFor":{"description":"The severities whose incidents name the date of the review.","$ref":"#/$defs/words"},"recurrenceWithin":{"description":"How long after an incident another of the same service and cause counts as its recurrence.","$ref":"#/$defs/duration"}},"additionalProperties":false},"environments":{"description":"Where the product runs.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"purpose":{"description":"What it is for.","$ref":"common.schema.json#/$defs/prose"},"mirrors":{"description":"The id of the environment that it is like.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"channels":{"description":"Where people talk and are told.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"},"address":{"description":"The channel or the address, for example `#incidents`.","$ref":"common.schema.json#/$defs/text"}},"required":["id","address"],"additionalProperties":false}},"warnBefore":{"description":"How long before a deadline the check announces it as due soon, which fails nothing.","$ref":"#/$defs/duration"},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10},"rotationSize":{"description":"How many people share a rotation at least.","type":"integer","minimum":1,"maximum":50},"rotationWithinTeam":{"description":"`true` where the people of the owning team are on call for its services.","type":"boolean"},"primarySecondary":{"description":"`true` where an on-call names who is paged first and second.","type":"boolean"}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"versionFor":{"description":"The kinds whose documents carry a version.","$ref":"#/$defs/words"},"versionPattern":{"description":"A regular expression that every version matches.","type":"string","format":"regex","minLength":1,"maxLength":200},"release":{"description":"The current release of the product, which the documents of `releaseFor` are brought up to.","$ref":"common.schema.json#/$defs/text"},"releaseFor":{"description":"The kinds whose documents follow the release.","$ref":"#/$defs/words"},"audienceFor":{"description":"The kinds whose documents say whom they are written for.","$ref":"#/$defs/words"},"statusFor":{"description":"The kinds whose documents say where they stand.","$ref":"#/$defs/words"},"required":{"description":"The documents that the handbook must have; a planned one counts until it is due.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"subject":{"description":"The document as `<kind>:<id>`, for example `guide:incident-response`.","$ref":"common.schema.json#/$defs/text"}},"required":["title","subject"],"additionalProperties":false}},"glossary":{"description":"The id of the guide that explains the terms of `terms`.","$ref":"common.schema.json#/$defs/text"},"terms":{"description":"The abbreviations that the glossary explains.","$ref":"#/$defs/words"}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}},"numberedSteps":{"description":"The types of runbook whose steps are a numbered list.","$ref":"#/$defs/words"},"required":{"description":"The runbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the runbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"environments":{"description":"`true` where a runbook says in which environments it applies.","type":"boolean"},"actionable":{"description":"The sections that the runbook of an alert that pages has at least, by their headings.","$ref":"#/$defs/words"}},"additionalProperties":false},"playbooks":{"description":"How people work together.","type":"object","properties":{"sections":{"description":"The sections of a playbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"`playbook` where each playbook must have it.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"required":{"description":"The playbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the playbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"testedEvery":{"description":"How often a playbook is gone through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"},"dashboardTitles":{"description":"The dashboards that some service must have, by their titles.","$ref":"#/$defs/words"},"rollbackTiers":{"description":"The tiers whose services say how a release is undone.","$ref":"#/$defs/tiers"},"rollbackWithin":{"description":"The longest time that a rollback may take.","$ref":"#/$defs/duration"},"deliveryTiers":{"description":"The tiers whose services say how a change reaches production.","$ref":"#/$defs/tiers"},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategies":{"description":"The strategies of which a service uses at least one.","$ref":"#/$defs/words"},"allStrategies":{"description":"`true` where a service uses all of them.","type":"boolean"},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/percent"}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"stages":{"description":"The environments that a change passes through, in order.","$ref":"#/$defs/words"},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"requiredChecks":{"description":"The checks before a merge.","$ref":"#/$defs/words"},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"flags":{"description":"`true` where a service names its system of feature flags.","type":"boolean"}},"additionalProperties":false},"topologyTiers":{"description":"The tiers whose services say where they run.","$ref":"#/$defs/tiers"},"zones":{"description":"How many zones such a service runs in at least.","type":"integer","minimum":1,"maximum":20},"regions":{"description":"How many regions a critical service runs in at least, unless an RFC decides otherwise.","type":"integer","minimum":1,"maximum":20},"capacityTiers":{"description":"The tiers whose services have a forecast of capacity.","$ref":"#/$defs/tiers"},"headroom":{"description":"The share of capacity kept free, in per cent.","$ref":"common.schema.json#/$defs/percent"},"forecastEvery":{"description":"How often capacity is forecast.","$ref":"#/$defs/duration"},"loadTestEvery":{"description":"How often a load test is made.","$ref":"#/$defs/duration"},"loadTestTiers":{"description":"The tiers whose services have a load test; all when absent.","$ref":"#/$defs/tiers"},"auditEvery":{"description":"How often cost and capacity are audited.","$ref":"#/$defs/duration"},"budget":{"description":"`true` where a service has a monthly budget.","type":"boolean"},"budgetAlerts":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"$ref":"common.schema.json#/$defs/percent"}},"rotateSecretsEvery":{"description":"How often a secret is rotated.","$ref":"#/$defs/duration"},"accessReviewEvery":{"description":"How often access rights are looked through.","$ref":"#/$defs/duration"},"justInTimeAccess":{"description":"`true` where higher rights are given for a short time.","type":"boolean"},"patchEvery":{"description":"How often a service is patched.","$ref":"#/$defs/duration"},"regionsFor":{"description":"The classes of data whose regions are declared.","$ref":"#/$defs/words"},"encryptionFor":{"description":"The classes of data that are encrypted, stored and sent.","$ref":"#/$defs/words"},"subjectRequestsWithin":{"description":"The longest time until a person’s request about their data is answered.","$ref":"#/$defs/duration"},"recoveryByStore":{"description":"The longest recovery time and loss of data by kind of data store; `maxRto` and `maxRpo` for the rest.","type":"object","maxProperties":10,"propertyNames":{"enum":["database","object-store","queue","cache","search-index","file-system"]},"additionalProperties":{"type":"object","properties":{"rto":{"description":"The longest recovery time.","$ref":"#/$defs/duration"},"rpo":{"description":"The longest loss of data.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"recoveryRunbooks":{"description":"`true` where each service that stores data has a runbook of type `recovery`.","type":"boolean"},"infrastructureTools":{"description":"The tools of which one describes a service’s infrastructure.","$ref":"#/$defs/words"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"slos":{"description":"What services promise.","type":"object","properties":{"window":{"description":"The period over which an objective is measured, where it says nothing else.","$ref":"#/$defs/duration"},"objectives":{"description":"The objectives that services have at least.","type":"array","maxItems":50,"items":{"type":"object","properties":{"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"types":{"description":"The types of service that have it; all when absent.","$ref":"#/$defs/words"},"tiers":{"description":"The tiers of service that have it; all when absent.","$ref":"#/$defs/tiers"},"target":{"description":"The lowest target, in per cent.","$ref":"common.schema.json#/$defs/percent"},"percentile":{"description":"The percentile that the threshold holds for.","$ref":"common.schema.json#/$defs/percent"},"threshold":{"description":"The longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant.","$ref":"common.schema.json#/$defs/text"}},"required":["kind"],"additionalProperties":false}}},"additionalProperties":false},"budgets":{"description":"What happens when an error budget is spent.","type":"object","properties":{"onExhausted":{"description":"Whether a release may still go: `inform` lets it, `review` asks a person, `block` stops it.","type":"string","enum":["inform","review","block"]},"staleAfter":{"description":"How old a reading of the budget may be before nobody knows.","$ref":"#/$defs/duration"},"policyTiers":{"description":"The tiers whose services say what happens.","$ref":"#/$defs/tiers"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]},"logFormat":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"},"instruments":{"description":"The kinds of instrument in use.","$ref":"#/$defs/words"},"traceSystem":{"description":"`true` where a traced service names its tracing system.","type":"boolean"},"propagation":{"description":"`true` where a traced service says how the context is passed on.","type":"boolean"}},"additionalProperties":false},"personalData":{"description":"What counts as personal data, and what does not.","type":"object","properties":{"domains":{"description":"Domains whose e-mail addresses may stand in documents, besides those of the site and of `people.yaml`.","$ref":"#/$defs/words"},"identifiers":{"description":"The numbers by which customers are known.","type":"array","maxItems":20,"items":{"type":"object","properties":{"label":{"description":"What it is, with its article, for example `A customer’s number`.","$ref":"common.schema.json#/$defs/text"},"form":{"description":"What it looks like, for example `CUS-######`: `#` stands for a digit, `?` for a letter.","type":"string","minLength":4,"maxLength":60,"pattern":"^[^#?\\s]*(?:[#?][^#?\\s]*){4,}$"}},"required":["label","form"],"additionalProperties":false}}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"},"sections":{"description":"The sections of a postmortem, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The severities whose postmortems must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"actionsRequired":{"description":"`true` where a postmortem has actions, or says why there are none.","type":"boolean"},"causes":{"description":"The categories of cause that may be used; any when absent.","$ref":"#/$defs/words"},"rootCauseRequired":{"description":"`true` where a postmortem names a root cause.","type":"boolean"},"blame":{"description":"Words that put blame on people, besides the ones that are always looked for.","$ref":"#/$defs/words"},"verbs":{"description":"Words with which a title of an action begins that promise nothing, such as `consider`.","$ref":"#/$defs/words"},"rotateSecrets":{"description":"`true` where a breach is followed by a rotation of secrets.","type":"boolean"},"timeline":{"description":"`true` where the incident of a postmortem has a timeline.","type":"boolean"}},"additionalProperties":false},"actions":{"description":"What follows from what was learned.","type":"object","properties":{"tracked":{"description":"`true` where an action has an address in the backlog.","type":"boolean"},"dueWithin":{"description":"The longest time until an action is done, counted from the day on which the incident was resolved: type → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"dueWithinFor":{"description":"The severities whose actions that binds; all when absent.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often open actions are looked through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"},"aliases":{"description":"Other names of this level.","$ref":"#/$defs/words"},"checklist":{"description":"The checks before such a change, by their ids.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60},"silences":{"description":"The alerts that are silenced meanwhile, by name.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"kinds":{"description":"The kinds of change that need more than their risk asks for.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"planOutput":{"description":"`true` where the output of the plan is attached.","type":"boolean"},"migration":{"description":"`true` where it must be backward-compatible and behind a flag.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"checklist":{"description":"The checks before a change, in order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What holds.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"rollbackHeadings":{"description":"The headings under which an RFC says how the change is undone.","$ref":"#/$defs/words"},"sections":{"description":"The sections of an RFC, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The levels of risk whose RFCs must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"decideWithin":{"description":"How long an RFC may wait for a decision, where it names no date.","$ref":"#/$defs/duration"},"notes":{"description":"`true` where every change that an RFC led to has a change note.","type":"boolean"},"silences":{"description":"`true` where a maintenance window names the alerts that are silenced.","type":"boolean"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"},"restoreEveryByTier":{"description":"How often a backup is restored as a test, by tier: `\"1\"` → duration. `restoreEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverEveryByTier":{"description":"How often a failover is practised, by tier. `failoverEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverTiers":{"description":"The tiers whose services are failed over; all that declare recovery targets when absent.","$ref":"#/$defs/tiers"},"fullEvery":{"description":"The longest time between two full backups.","$ref":"#/$defs/duration"},"incrementalEvery":{"description":"The longest time between two incremental backups.","$ref":"#/$defs/duration"},"automated":{"description":"`true` where backups need nobody.","type":"boolean"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"},"limits":{"description":"The longest that things may be kept.","type":"object","properties":{"logs":{"description":"Logs.","$ref":"#/$defs/duration"},"metrics":{"description":"Metrics.","$ref":"#/$defs/duration"},"backups":{"description":"Backups.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false},"risks":{"description":"The register of risks.","type":"object","properties":{"reviewEvery":{"description":"How often a risk is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"vendors":{"description":"The register of vendors.","type":"object","properties":{"reviewEvery":{"description":"How often a vendor is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"controls":{"description":"The practices that are declared with evidence, an owner and a date.","type":"array","maxItems":200,"items":{"type":"object","properties":{"id":{"description":"The id of the control that declares it.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What is done.","$ref":"common.schema.json#/$defs/text"},"verifyEvery":{"description":"How often someone makes sure of it.","$ref":"#/$defs/duration"},"frameworks":{"description":"What it answers to.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"statusPage":{"description":"What customers read during an incident.","type":"object","properties":{"templates":{"description":"The templates that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"sections":{"description":"The headings that each of them has.","$ref":"#/$defs/words"}},"additionalProperties":false},"reports":{"description":"What is reported, how often and to whom.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"How often.","$ref":"#/$defs/duration"},"audience":{"description":"Who reads it.","$ref":"common.schema.json#/$defs/text"},"shows":{"description":"The part of the site that has its figures.","type":"string","enum":["weekly","monthly","actions","risks","cost","capacity","ownership","ops-review"]}},"required":["id","label","every"],"additionalProperties":false}},"readiness":{"description":"What must hold before a release.","type":"object","properties":{"checks":{"description":"The checks, in order.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","enum":["owner","runbooks","alert-coverage","rollback","slo","drills","actions","error-budget","freeze","load-test","recovery-targets"]}},"alertCoverage":{"description":"The share of a service’s alerts that lead to a runbook, in per cent.","$ref":"common.schema.json#/$defs/percent"},"actionsFor":{"description":"The severities whose overdue or open actions hold a release back.","$ref":"#/$defs/words"}},"additionalProperties":false},"parameters":{"description":"How services are configured.","type":"object","properties":{"sources":{"description":"Where a parameter may be set.","$ref":"#/$defs/words"},"runtime":{"description":"`true` where a parameter can be changed without a deployment, or says why not.","type":"boolean"},"documented":{"description":"`true` where a parameter has a default and a description.","type":"boolean"}},"additionalProperties":false},"support":{"description":"How customer support reaches engineers.","type":"object","properties":{"channel":{"description":"The channel.","$ref":"common.schema.json#/$defs/text"},"escalation":{"description":"Who is asked next, in order.","$ref":"common.schema.json#/$defs/escalation"},"templates":{"description":"The answers to customers that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}}},"additionalProperties":false},"principles":{"description":"What everyone keeps to.","$ref":"#/$defs/words"}},"additionalProperties":false}}};
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

const schema27 = {"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"calendar":{"description":"The days on which people work, for every deadline in business days; the time zone is `timezone`.","type":"object","properties":{"workdays":{"description":"The days of the week; Monday to Friday when absent.","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"holidays":{"description":"The days on which nobody works.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/date"}},"hours":{"description":"The hours of a workday, in the handbook’s time zone; what falls outside them disturbs somebody.","type":"object","properties":{"from":{"description":"When work begins, for example `08:00`.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5},"to":{"description":"When it ends.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","maxLength":5}},"required":["from","to"],"additionalProperties":false}},"additionalProperties":false},"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it. Without `acknowledgeWithin`, an incident is acknowledged within this time.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]},"criteria":{"description":"What makes an incident this severe; one of them is enough.","$ref":"#/$defs/words"},"bridge":{"description":"`true` where everybody joins one call.","type":"boolean"},"statusPage":{"description":"`true` where the status page has an entry.","type":"boolean"},"customerUpdates":{"description":"`true` where customers are told.","type":"boolean"},"roles":{"description":"The roles that must be filled, by their ids.","$ref":"#/$defs/words"},"postmortemWithin":{"description":"How soon the postmortem is complete; `postmortems.dueWithin` when absent.","$ref":"#/$defs/duration"},"freezesReleases":{"description":"`true` where no release goes out while such an incident is open.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"incidents":{"description":"What the record of an incident holds.","type":"object","properties":{"channelFor":{"description":"The severities whose incidents name a channel.","$ref":"#/$defs/words"},"timelineFor":{"description":"The severities whose incidents have a timeline.","$ref":"#/$defs/words"},"timelineEntries":{"description":"How many entries a timeline has at least.","type":"integer","minimum":1,"maximum":100},"verifiedFor":{"description":"The severities whose incidents name who made sure that they were over.","$ref":"#/$defs/words"},"scheduledFor":{"description":"The severities whose incidents name the date of the review.","$ref":"#/$defs/words"},"recurrenceWithin":{"description":"How long after an incident another of the same service and cause counts as its recurrence.","$ref":"#/$defs/duration"}},"additionalProperties":false},"environments":{"description":"Where the product runs.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"purpose":{"description":"What it is for.","$ref":"common.schema.json#/$defs/prose"},"mirrors":{"description":"The id of the environment that it is like.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"channels":{"description":"Where people talk and are told.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"},"address":{"description":"The channel or the address, for example `#incidents`.","$ref":"common.schema.json#/$defs/text"}},"required":["id","address"],"additionalProperties":false}},"warnBefore":{"description":"How long before a deadline the check announces it as due soon, which fails nothing.","$ref":"#/$defs/duration"},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10},"rotationSize":{"description":"How many people share a rotation at least.","type":"integer","minimum":1,"maximum":50},"rotationWithinTeam":{"description":"`true` where the people of the owning team are on call for its services.","type":"boolean"},"primarySecondary":{"description":"`true` where an on-call names who is paged first and second.","type":"boolean"}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"versionFor":{"description":"The kinds whose documents carry a version.","$ref":"#/$defs/words"},"versionPattern":{"description":"A regular expression that every version matches.","type":"string","format":"regex","minLength":1,"maxLength":200},"release":{"description":"The current release of the product, which the documents of `releaseFor` are brought up to.","$ref":"common.schema.json#/$defs/text"},"releaseFor":{"description":"The kinds whose documents follow the release.","$ref":"#/$defs/words"},"audienceFor":{"description":"The kinds whose documents say whom they are written for.","$ref":"#/$defs/words"},"statusFor":{"description":"The kinds whose documents say where they stand.","$ref":"#/$defs/words"},"required":{"description":"The documents that the handbook must have; a planned one counts until it is due.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"subject":{"description":"The document as `<kind>:<id>`, for example `guide:incident-response`.","$ref":"common.schema.json#/$defs/text"}},"required":["title","subject"],"additionalProperties":false}},"glossary":{"description":"The id of the guide that explains the terms of `terms`.","$ref":"common.schema.json#/$defs/text"},"terms":{"description":"The abbreviations that the glossary explains.","$ref":"#/$defs/words"}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}},"numberedSteps":{"description":"The types of runbook whose steps are a numbered list.","$ref":"#/$defs/words"},"required":{"description":"The runbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the runbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"environments":{"description":"`true` where a runbook says in which environments it applies.","type":"boolean"},"actionable":{"description":"The sections that the runbook of an alert that pages has at least, by their headings.","$ref":"#/$defs/words"}},"additionalProperties":false},"playbooks":{"description":"How people work together.","type":"object","properties":{"sections":{"description":"The sections of a playbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"`playbook` where each playbook must have it.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"required":{"description":"The playbooks that the handbook must have.","type":"array","maxItems":100,"items":{"type":"object","properties":{"title":{"description":"What it is about.","$ref":"common.schema.json#/$defs/text"},"id":{"description":"The id of the playbook.","$ref":"common.schema.json#/$defs/text"}},"required":["title","id"],"additionalProperties":false}},"testedEvery":{"description":"How often a playbook is gone through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"},"dashboardTitles":{"description":"The dashboards that some service must have, by their titles.","$ref":"#/$defs/words"},"rollbackTiers":{"description":"The tiers whose services say how a release is undone.","$ref":"#/$defs/tiers"},"rollbackWithin":{"description":"The longest time that a rollback may take.","$ref":"#/$defs/duration"},"deliveryTiers":{"description":"The tiers whose services say how a change reaches production.","$ref":"#/$defs/tiers"},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategies":{"description":"The strategies of which a service uses at least one.","$ref":"#/$defs/words"},"allStrategies":{"description":"`true` where a service uses all of them.","type":"boolean"},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/percent"}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"stages":{"description":"The environments that a change passes through, in order.","$ref":"#/$defs/words"},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"requiredChecks":{"description":"The checks before a merge.","$ref":"#/$defs/words"},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"flags":{"description":"`true` where a service names its system of feature flags.","type":"boolean"}},"additionalProperties":false},"topologyTiers":{"description":"The tiers whose services say where they run.","$ref":"#/$defs/tiers"},"zones":{"description":"How many zones such a service runs in at least.","type":"integer","minimum":1,"maximum":20},"regions":{"description":"How many regions a critical service runs in at least, unless an RFC decides otherwise.","type":"integer","minimum":1,"maximum":20},"capacityTiers":{"description":"The tiers whose services have a forecast of capacity.","$ref":"#/$defs/tiers"},"headroom":{"description":"The share of capacity kept free, in per cent.","$ref":"common.schema.json#/$defs/percent"},"forecastEvery":{"description":"How often capacity is forecast.","$ref":"#/$defs/duration"},"loadTestEvery":{"description":"How often a load test is made.","$ref":"#/$defs/duration"},"loadTestTiers":{"description":"The tiers whose services have a load test; all when absent.","$ref":"#/$defs/tiers"},"auditEvery":{"description":"How often cost and capacity are audited.","$ref":"#/$defs/duration"},"budget":{"description":"`true` where a service has a monthly budget.","type":"boolean"},"budgetAlerts":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"$ref":"common.schema.json#/$defs/percent"}},"rotateSecretsEvery":{"description":"How often a secret is rotated.","$ref":"#/$defs/duration"},"accessReviewEvery":{"description":"How often access rights are looked through.","$ref":"#/$defs/duration"},"justInTimeAccess":{"description":"`true` where higher rights are given for a short time.","type":"boolean"},"patchEvery":{"description":"How often a service is patched.","$ref":"#/$defs/duration"},"regionsFor":{"description":"The classes of data whose regions are declared.","$ref":"#/$defs/words"},"encryptionFor":{"description":"The classes of data that are encrypted, stored and sent.","$ref":"#/$defs/words"},"subjectRequestsWithin":{"description":"The longest time until a person’s request about their data is answered.","$ref":"#/$defs/duration"},"recoveryByStore":{"description":"The longest recovery time and loss of data by kind of data store; `maxRto` and `maxRpo` for the rest.","type":"object","maxProperties":10,"propertyNames":{"enum":["database","object-store","queue","cache","search-index","file-system"]},"additionalProperties":{"type":"object","properties":{"rto":{"description":"The longest recovery time.","$ref":"#/$defs/duration"},"rpo":{"description":"The longest loss of data.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"recoveryRunbooks":{"description":"`true` where each service that stores data has a runbook of type `recovery`.","type":"boolean"},"infrastructureTools":{"description":"The tools of which one describes a service’s infrastructure.","$ref":"#/$defs/words"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"slos":{"description":"What services promise.","type":"object","properties":{"window":{"description":"The period over which an objective is measured, where it says nothing else.","$ref":"#/$defs/duration"},"objectives":{"description":"The objectives that services have at least.","type":"array","maxItems":50,"items":{"type":"object","properties":{"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"types":{"description":"The types of service that have it; all when absent.","$ref":"#/$defs/words"},"tiers":{"description":"The tiers of service that have it; all when absent.","$ref":"#/$defs/tiers"},"target":{"description":"The lowest target, in per cent.","$ref":"common.schema.json#/$defs/percent"},"percentile":{"description":"The percentile that the threshold holds for.","$ref":"common.schema.json#/$defs/percent"},"threshold":{"description":"The longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant.","$ref":"common.schema.json#/$defs/text"}},"required":["kind"],"additionalProperties":false}}},"additionalProperties":false},"budgets":{"description":"What happens when an error budget is spent.","type":"object","properties":{"onExhausted":{"description":"Whether a release may still go: `inform` lets it, `review` asks a person, `block` stops it.","type":"string","enum":["inform","review","block"]},"staleAfter":{"description":"How old a reading of the budget may be before nobody knows.","$ref":"#/$defs/duration"},"policyTiers":{"description":"The tiers whose services say what happens.","$ref":"#/$defs/tiers"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]},"logFormat":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"},"instruments":{"description":"The kinds of instrument in use.","$ref":"#/$defs/words"},"traceSystem":{"description":"`true` where a traced service names its tracing system.","type":"boolean"},"propagation":{"description":"`true` where a traced service says how the context is passed on.","type":"boolean"}},"additionalProperties":false},"personalData":{"description":"What counts as personal data, and what does not.","type":"object","properties":{"domains":{"description":"Domains whose e-mail addresses may stand in documents, besides those of the site and of `people.yaml`.","$ref":"#/$defs/words"},"identifiers":{"description":"The numbers by which customers are known.","type":"array","maxItems":20,"items":{"type":"object","properties":{"label":{"description":"What it is, with its article, for example `A customer’s number`.","$ref":"common.schema.json#/$defs/text"},"form":{"description":"What it looks like, for example `CUS-######`: `#` stands for a digit, `?` for a letter.","type":"string","minLength":4,"maxLength":60,"pattern":"^[^#?\\s]*(?:[#?][^#?\\s]*){4,}$"}},"required":["label","form"],"additionalProperties":false}}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"},"sections":{"description":"The sections of a postmortem, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The severities whose postmortems must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"actionsRequired":{"description":"`true` where a postmortem has actions, or says why there are none.","type":"boolean"},"causes":{"description":"The categories of cause that may be used; any when absent.","$ref":"#/$defs/words"},"rootCauseRequired":{"description":"`true` where a postmortem names a root cause.","type":"boolean"},"blame":{"description":"Words that put blame on people, besides the ones that are always looked for.","$ref":"#/$defs/words"},"verbs":{"description":"Words with which a title of an action begins that promise nothing, such as `consider`.","$ref":"#/$defs/words"},"rotateSecrets":{"description":"`true` where a breach is followed by a rotation of secrets.","type":"boolean"},"timeline":{"description":"`true` where the incident of a postmortem has a timeline.","type":"boolean"}},"additionalProperties":false},"actions":{"description":"What follows from what was learned.","type":"object","properties":{"tracked":{"description":"`true` where an action has an address in the backlog.","type":"boolean"},"dueWithin":{"description":"The longest time until an action is done, counted from the day on which the incident was resolved: type → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"dueWithinFor":{"description":"The severities whose actions that binds; all when absent.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often open actions are looked through.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"},"aliases":{"description":"Other names of this level.","$ref":"#/$defs/words"},"checklist":{"description":"The checks before such a change, by their ids.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60},"silences":{"description":"The alerts that are silenced meanwhile, by name.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"},"kinds":{"description":"The kinds of change that need more than their risk asks for.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people call it.","$ref":"common.schema.json#/$defs/text"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"planOutput":{"description":"`true` where the output of the plan is attached.","type":"boolean"},"migration":{"description":"`true` where it must be backward-compatible and behind a flag.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"checklist":{"description":"The checks before a change, in order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What holds.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"rollbackHeadings":{"description":"The headings under which an RFC says how the change is undone.","$ref":"#/$defs/words"},"sections":{"description":"The sections of an RFC, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The levels of risk whose RFCs must have it; `*` for all.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"decideWithin":{"description":"How long an RFC may wait for a decision, where it names no date.","$ref":"#/$defs/duration"},"notes":{"description":"`true` where every change that an RFC led to has a change note.","type":"boolean"},"silences":{"description":"`true` where a maintenance window names the alerts that are silenced.","type":"boolean"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"},"restoreEveryByTier":{"description":"How often a backup is restored as a test, by tier: `\"1\"` → duration. `restoreEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverEveryByTier":{"description":"How often a failover is practised, by tier. `failoverEvery` for the rest.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}},"failoverTiers":{"description":"The tiers whose services are failed over; all that declare recovery targets when absent.","$ref":"#/$defs/tiers"},"fullEvery":{"description":"The longest time between two full backups.","$ref":"#/$defs/duration"},"incrementalEvery":{"description":"The longest time between two incremental backups.","$ref":"#/$defs/duration"},"automated":{"description":"`true` where backups need nobody.","type":"boolean"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"},"limits":{"description":"The longest that things may be kept.","type":"object","properties":{"logs":{"description":"Logs.","$ref":"#/$defs/duration"},"metrics":{"description":"Metrics.","$ref":"#/$defs/duration"},"backups":{"description":"Backups.","$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false},"risks":{"description":"The register of risks.","type":"object","properties":{"reviewEvery":{"description":"How often a risk is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"vendors":{"description":"The register of vendors.","type":"object","properties":{"reviewEvery":{"description":"How often a vendor is looked at again.","$ref":"#/$defs/duration"}},"additionalProperties":false},"controls":{"description":"The practices that are declared with evidence, an owner and a date.","type":"array","maxItems":200,"items":{"type":"object","properties":{"id":{"description":"The id of the control that declares it.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What is done.","$ref":"common.schema.json#/$defs/text"},"verifyEvery":{"description":"How often someone makes sure of it.","$ref":"#/$defs/duration"},"frameworks":{"description":"What it answers to.","$ref":"#/$defs/words"}},"required":["id","label"],"additionalProperties":false}},"statusPage":{"description":"What customers read during an incident.","type":"object","properties":{"templates":{"description":"The templates that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}},"sections":{"description":"The headings that each of them has.","$ref":"#/$defs/words"}},"additionalProperties":false},"reports":{"description":"What is reported, how often and to whom.","type":"array","maxItems":30,"items":{"type":"object","properties":{"id":{"description":"Its id.","$ref":"common.schema.json#/$defs/id"},"label":{"description":"What it is called.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"How often.","$ref":"#/$defs/duration"},"audience":{"description":"Who reads it.","$ref":"common.schema.json#/$defs/text"},"shows":{"description":"The part of the site that has its figures.","type":"string","enum":["weekly","monthly","actions","risks","cost","capacity","ownership","ops-review"]}},"required":["id","label","every"],"additionalProperties":false}},"readiness":{"description":"What must hold before a release.","type":"object","properties":{"checks":{"description":"The checks, in order.","type":"array","maxItems":20,"uniqueItems":true,"items":{"type":"string","enum":["owner","runbooks","alert-coverage","rollback","slo","drills","actions","error-budget","freeze","load-test","recovery-targets"]}},"alertCoverage":{"description":"The share of a service’s alerts that lead to a runbook, in per cent.","$ref":"common.schema.json#/$defs/percent"},"actionsFor":{"description":"The severities whose overdue or open actions hold a release back.","$ref":"#/$defs/words"}},"additionalProperties":false},"parameters":{"description":"How services are configured.","type":"object","properties":{"sources":{"description":"Where a parameter may be set.","$ref":"#/$defs/words"},"runtime":{"description":"`true` where a parameter can be changed without a deployment, or says why not.","type":"boolean"},"documented":{"description":"`true` where a parameter has a default and a description.","type":"boolean"}},"additionalProperties":false},"support":{"description":"How customer support reaches engineers.","type":"object","properties":{"channel":{"description":"The channel.","$ref":"common.schema.json#/$defs/text"},"escalation":{"description":"Who is asked next, in order.","$ref":"common.schema.json#/$defs/escalation"},"templates":{"description":"The answers to customers that are ready.","type":"array","maxItems":50,"items":{"type":"object","properties":{"id":{"description":"The id of the template.","$ref":"common.schema.json#/$defs/text"},"label":{"description":"What it is for.","$ref":"common.schema.json#/$defs/text"}},"required":["id","label"],"additionalProperties":false}}},"additionalProperties":false},"principles":{"description":"What everyone keeps to.","$ref":"#/$defs/words"}},"additionalProperties":false};
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
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"The id of the team or the person who answers for this.","$ref":"#/$defs/reference","x-references":["team","person"]};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
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
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
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
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
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
if(!(validate245(data0.level, {instancePath:instancePath+"/" + i0+"/level",parentData:data0,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data0.to !== undefined && func0.call(data0, "to")){
if(!(validate247(data0.to, {instancePath:instancePath+"/" + i0+"/to",parentData:data0,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined && func0.call(data0, "after")){
if(!(validate250(data0.after, {instancePath:instancePath+"/" + i0+"/after",parentData:data0,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
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
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern11 = new RegExp("^[^#?\\s]*(?:[#?][^#?\\s]*){4,}$", "u");
const pattern12 = new RegExp("^[0-2][0-9]:[0-5][0-9]$", "u");
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
if(data.personalData !== undefined && func0.call(data, "personalData")){
let data173 = data.personalData;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key28 of Object.keys(data173)){
if(!((key28 === "domains") || (key28 === "identifiers"))){
const err163 = {instancePath:instancePath+"/personalData",schemaPath:"#/properties/personalData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data173.domains !== undefined && func0.call(data173, "domains")){
if(!(validate62(data173.domains, {instancePath:instancePath+"/personalData/domains",parentData:data173,parentDataProperty:"domains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data173.identifiers !== undefined && func0.call(data173, "identifiers")){
let data175 = data173.identifiers;
if(Array.isArray(data175)){
if(data175.length > 20){
const err164 = {instancePath:instancePath+"/personalData/identifiers",schemaPath:"#/properties/personalData/properties/identifiers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len14 = data175.length;
for(let i15=0; i15<len14; i15++){
let data176 = data175[i15];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if((data176.label === undefined) || (!(func0.call(data176, "label")))){
const err165 = {instancePath:instancePath+"/personalData/identifiers/" + i15,schemaPath:"#/properties/personalData/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((data176.form === undefined) || (!(func0.call(data176, "form")))){
const err166 = {instancePath:instancePath+"/personalData/identifiers/" + i15,schemaPath:"#/properties/personalData/properties/identifiers/items/required",keyword:"required",params:{missingProperty: "form"},message:"must have required property '"+"form"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key29 of Object.keys(data176)){
if(!((key29 === "label") || (key29 === "form"))){
const err167 = {instancePath:instancePath+"/personalData/identifiers/" + i15,schemaPath:"#/properties/personalData/properties/identifiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data176.label !== undefined && func0.call(data176, "label")){
if(!(validate54(data176.label, {instancePath:instancePath+"/personalData/identifiers/" + i15+"/label",parentData:data176,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data176.form !== undefined && func0.call(data176, "form")){
let data178 = data176.form;
if(typeof data178 === "string"){
if(func63(data178) > 60){
const err168 = {instancePath:instancePath+"/personalData/identifiers/" + i15+"/form",schemaPath:"#/properties/personalData/properties/identifiers/items/properties/form/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(func63(data178) < 4){
const err169 = {instancePath:instancePath+"/personalData/identifiers/" + i15+"/form",schemaPath:"#/properties/personalData/properties/identifiers/items/properties/form/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern11.test(data178)){
const err170 = {instancePath:instancePath+"/personalData/identifiers/" + i15+"/form",schemaPath:"#/properties/personalData/properties/identifiers/items/properties/form/pattern",keyword:"pattern",params:{pattern: "^[^#?\\s]*(?:[#?][^#?\\s]*){4,}$"},message:"must match pattern \""+"^[^#?\\s]*(?:[#?][^#?\\s]*){4,}$"+"\""};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/personalData/identifiers/" + i15+"/form",schemaPath:"#/properties/personalData/properties/identifiers/items/properties/form/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/personalData/identifiers/" + i15,schemaPath:"#/properties/personalData/properties/identifiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err173 = {instancePath:instancePath+"/personalData/identifiers",schemaPath:"#/properties/personalData/properties/identifiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/personalData",schemaPath:"#/properties/personalData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.postmortems !== undefined && func0.call(data, "postmortems")){
let data179 = data.postmortems;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key30 of Object.keys(data179)){
if(!(func0.call(schema27.properties.postmortems.properties, key30))){
const err175 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data179.requiredFor !== undefined && func0.call(data179, "requiredFor")){
if(!(validate62(data179.requiredFor, {instancePath:instancePath+"/postmortems/requiredFor",parentData:data179,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data179.dueWithin !== undefined && func0.call(data179, "dueWithin")){
if(!(validate83(data179.dueWithin, {instancePath:instancePath+"/postmortems/dueWithin",parentData:data179,parentDataProperty:"dueWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data179.sections !== undefined && func0.call(data179, "sections")){
let data182 = data179.sections;
if(Array.isArray(data182)){
if(data182.length > 50){
const err176 = {instancePath:instancePath+"/postmortems/sections",schemaPath:"#/properties/postmortems/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len15 = data182.length;
for(let i16=0; i16<len15; i16++){
let data183 = data182[i16];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if((data183.heading === undefined) || (!(func0.call(data183, "heading")))){
const err177 = {instancePath:instancePath+"/postmortems/sections/" + i16,schemaPath:"#/properties/postmortems/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key31 of Object.keys(data183)){
if(!(((key31 === "heading") || (key31 === "aliases")) || (key31 === "requiredFor"))){
const err178 = {instancePath:instancePath+"/postmortems/sections/" + i16,schemaPath:"#/properties/postmortems/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data183.heading !== undefined && func0.call(data183, "heading")){
if(!(validate54(data183.heading, {instancePath:instancePath+"/postmortems/sections/" + i16+"/heading",parentData:data183,parentDataProperty:"heading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data183.aliases !== undefined && func0.call(data183, "aliases")){
if(!(validate62(data183.aliases, {instancePath:instancePath+"/postmortems/sections/" + i16+"/aliases",parentData:data183,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data183.requiredFor !== undefined && func0.call(data183, "requiredFor")){
if(!(validate62(data183.requiredFor, {instancePath:instancePath+"/postmortems/sections/" + i16+"/requiredFor",parentData:data183,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err179 = {instancePath:instancePath+"/postmortems/sections/" + i16,schemaPath:"#/properties/postmortems/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/postmortems/sections",schemaPath:"#/properties/postmortems/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data179.actionsRequired !== undefined && func0.call(data179, "actionsRequired")){
if(typeof data179.actionsRequired !== "boolean"){
const err181 = {instancePath:instancePath+"/postmortems/actionsRequired",schemaPath:"#/properties/postmortems/properties/actionsRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data179.causes !== undefined && func0.call(data179, "causes")){
if(!(validate62(data179.causes, {instancePath:instancePath+"/postmortems/causes",parentData:data179,parentDataProperty:"causes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data179.rootCauseRequired !== undefined && func0.call(data179, "rootCauseRequired")){
if(typeof data179.rootCauseRequired !== "boolean"){
const err182 = {instancePath:instancePath+"/postmortems/rootCauseRequired",schemaPath:"#/properties/postmortems/properties/rootCauseRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data179.blame !== undefined && func0.call(data179, "blame")){
if(!(validate62(data179.blame, {instancePath:instancePath+"/postmortems/blame",parentData:data179,parentDataProperty:"blame",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data179.verbs !== undefined && func0.call(data179, "verbs")){
if(!(validate62(data179.verbs, {instancePath:instancePath+"/postmortems/verbs",parentData:data179,parentDataProperty:"verbs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data179.rotateSecrets !== undefined && func0.call(data179, "rotateSecrets")){
if(typeof data179.rotateSecrets !== "boolean"){
const err183 = {instancePath:instancePath+"/postmortems/rotateSecrets",schemaPath:"#/properties/postmortems/properties/rotateSecrets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data179.timeline !== undefined && func0.call(data179, "timeline")){
if(typeof data179.timeline !== "boolean"){
const err184 = {instancePath:instancePath+"/postmortems/timeline",schemaPath:"#/properties/postmortems/properties/timeline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.actions !== undefined && func0.call(data, "actions")){
let data194 = data.actions;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key32 of Object.keys(data194)){
if(!((((key32 === "tracked") || (key32 === "dueWithin")) || (key32 === "dueWithinFor")) || (key32 === "reviewEvery"))){
const err186 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data194.tracked !== undefined && func0.call(data194, "tracked")){
if(typeof data194.tracked !== "boolean"){
const err187 = {instancePath:instancePath+"/actions/tracked",schemaPath:"#/properties/actions/properties/tracked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data194.dueWithin !== undefined && func0.call(data194, "dueWithin")){
let data196 = data194.dueWithin;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(Object.keys(data196).length > 30){
const err188 = {instancePath:instancePath+"/actions/dueWithin",schemaPath:"#/properties/actions/properties/dueWithin/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key33 of Object.keys(data196)){
if(!(validate83(data196[key33], {instancePath:instancePath+"/actions/dueWithin/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data196,parentDataProperty:key33,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err189 = {instancePath:instancePath+"/actions/dueWithin",schemaPath:"#/properties/actions/properties/dueWithin/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data194.dueWithinFor !== undefined && func0.call(data194, "dueWithinFor")){
if(!(validate62(data194.dueWithinFor, {instancePath:instancePath+"/actions/dueWithinFor",parentData:data194,parentDataProperty:"dueWithinFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data194.reviewEvery !== undefined && func0.call(data194, "reviewEvery")){
if(!(validate83(data194.reviewEvery, {instancePath:instancePath+"/actions/reviewEvery",parentData:data194,parentDataProperty:"reviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err190 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data200 = data.changes;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key34 of Object.keys(data200)){
if(!(func0.call(schema27.properties.changes.properties, key34))){
const err191 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data200.risks !== undefined && func0.call(data200, "risks")){
let data201 = data200.risks;
if(Array.isArray(data201)){
if(data201.length > 10){
const err192 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len16 = data201.length;
for(let i17=0; i17<len16; i17++){
let data202 = data201[i17];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if((data202.id === undefined) || (!(func0.call(data202, "id")))){
const err193 = {instancePath:instancePath+"/changes/risks/" + i17,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((data202.label === undefined) || (!(func0.call(data202, "label")))){
const err194 = {instancePath:instancePath+"/changes/risks/" + i17,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key35 of Object.keys(data202)){
if(!(((((((key35 === "id") || (key35 === "label")) || (key35 === "approvers")) || (key35 === "window")) || (key35 === "rollbackPlan")) || (key35 === "aliases")) || (key35 === "checklist"))){
const err195 = {instancePath:instancePath+"/changes/risks/" + i17,schemaPath:"#/properties/changes/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data202.id !== undefined && func0.call(data202, "id")){
if(!(validate77(data202.id, {instancePath:instancePath+"/changes/risks/" + i17+"/id",parentData:data202,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data202.label !== undefined && func0.call(data202, "label")){
if(!(validate54(data202.label, {instancePath:instancePath+"/changes/risks/" + i17+"/label",parentData:data202,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data202.approvers !== undefined && func0.call(data202, "approvers")){
if(!(validate62(data202.approvers, {instancePath:instancePath+"/changes/risks/" + i17+"/approvers",parentData:data202,parentDataProperty:"approvers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data202.window !== undefined && func0.call(data202, "window")){
if(!(validate54(data202.window, {instancePath:instancePath+"/changes/risks/" + i17+"/window",parentData:data202,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data202.rollbackPlan !== undefined && func0.call(data202, "rollbackPlan")){
if(typeof data202.rollbackPlan !== "boolean"){
const err196 = {instancePath:instancePath+"/changes/risks/" + i17+"/rollbackPlan",schemaPath:"#/properties/changes/properties/risks/items/properties/rollbackPlan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data202.aliases !== undefined && func0.call(data202, "aliases")){
if(!(validate62(data202.aliases, {instancePath:instancePath+"/changes/risks/" + i17+"/aliases",parentData:data202,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data202.checklist !== undefined && func0.call(data202, "checklist")){
if(!(validate62(data202.checklist, {instancePath:instancePath+"/changes/risks/" + i17+"/checklist",parentData:data202,parentDataProperty:"checklist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err197 = {instancePath:instancePath+"/changes/risks/" + i17,schemaPath:"#/properties/changes/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data200.windows !== undefined && func0.call(data200, "windows")){
let data210 = data200.windows;
if(Array.isArray(data210)){
if(data210.length > 20){
const err199 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len17 = data210.length;
for(let i18=0; i18<len17; i18++){
let data211 = data210[i18];
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if((data211.id === undefined) || (!(func0.call(data211, "id")))){
const err200 = {instancePath:instancePath+"/changes/windows/" + i18,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((data211.label === undefined) || (!(func0.call(data211, "label")))){
const err201 = {instancePath:instancePath+"/changes/windows/" + i18,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key36 of Object.keys(data211)){
if(!(((((((key36 === "id") || (key36 === "label")) || (key36 === "days")) || (key36 === "start")) || (key36 === "end")) || (key36 === "timezone")) || (key36 === "silences"))){
const err202 = {instancePath:instancePath+"/changes/windows/" + i18,schemaPath:"#/properties/changes/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data211.id !== undefined && func0.call(data211, "id")){
if(!(validate77(data211.id, {instancePath:instancePath+"/changes/windows/" + i18+"/id",parentData:data211,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data211.label !== undefined && func0.call(data211, "label")){
if(!(validate54(data211.label, {instancePath:instancePath+"/changes/windows/" + i18+"/label",parentData:data211,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data211.days !== undefined && func0.call(data211, "days")){
let data214 = data211.days;
if(Array.isArray(data214)){
if(data214.length > 7){
const err203 = {instancePath:instancePath+"/changes/windows/" + i18+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len18 = data214.length;
for(let i19=0; i19<len18; i19++){
let data215 = data214[i19];
if(typeof data215 !== "string"){
const err204 = {instancePath:instancePath+"/changes/windows/" + i18+"/days/" + i19,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!(((((((data215 === "mon") || (data215 === "tue")) || (data215 === "wed")) || (data215 === "thu")) || (data215 === "fri")) || (data215 === "sat")) || (data215 === "sun"))){
const err205 = {instancePath:instancePath+"/changes/windows/" + i18+"/days/" + i19,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.changes.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/changes/windows/" + i18+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data211.start !== undefined && func0.call(data211, "start")){
let data216 = data211.start;
if(typeof data216 === "string"){
if(func63(data216) > 5){
const err207 = {instancePath:instancePath+"/changes/windows/" + i18+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!pattern12.test(data216)){
const err208 = {instancePath:instancePath+"/changes/windows/" + i18+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/changes/windows/" + i18+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data211.end !== undefined && func0.call(data211, "end")){
let data217 = data211.end;
if(typeof data217 === "string"){
if(func63(data217) > 5){
const err210 = {instancePath:instancePath+"/changes/windows/" + i18+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!pattern12.test(data217)){
const err211 = {instancePath:instancePath+"/changes/windows/" + i18+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/changes/windows/" + i18+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data211.timezone !== undefined && func0.call(data211, "timezone")){
let data218 = data211.timezone;
if(typeof data218 === "string"){
if(func63(data218) > 60){
const err213 = {instancePath:instancePath+"/changes/windows/" + i18+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!(formats2(data218))){
const err214 = {instancePath:instancePath+"/changes/windows/" + i18+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/format",keyword:"format",params:{format: "timezone"},message:"must match format \""+"timezone"+"\""};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/changes/windows/" + i18+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data211.silences !== undefined && func0.call(data211, "silences")){
if(!(validate62(data211.silences, {instancePath:instancePath+"/changes/windows/" + i18+"/silences",parentData:data211,parentDataProperty:"silences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err216 = {instancePath:instancePath+"/changes/windows/" + i18,schemaPath:"#/properties/changes/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data200.bakeTime !== undefined && func0.call(data200, "bakeTime")){
if(!(validate83(data200.bakeTime, {instancePath:instancePath+"/changes/bakeTime",parentData:data200,parentDataProperty:"bakeTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data200.kinds !== undefined && func0.call(data200, "kinds")){
let data221 = data200.kinds;
if(Array.isArray(data221)){
if(data221.length > 20){
const err218 = {instancePath:instancePath+"/changes/kinds",schemaPath:"#/properties/changes/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
const len19 = data221.length;
for(let i20=0; i20<len19; i20++){
let data222 = data221[i20];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if((data222.id === undefined) || (!(func0.call(data222, "id")))){
const err219 = {instancePath:instancePath+"/changes/kinds/" + i20,schemaPath:"#/properties/changes/properties/kinds/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((data222.label === undefined) || (!(func0.call(data222, "label")))){
const err220 = {instancePath:instancePath+"/changes/kinds/" + i20,schemaPath:"#/properties/changes/properties/kinds/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key37 of Object.keys(data222)){
if(!(((((key37 === "id") || (key37 === "label")) || (key37 === "window")) || (key37 === "planOutput")) || (key37 === "migration"))){
const err221 = {instancePath:instancePath+"/changes/kinds/" + i20,schemaPath:"#/properties/changes/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data222.id !== undefined && func0.call(data222, "id")){
if(!(validate77(data222.id, {instancePath:instancePath+"/changes/kinds/" + i20+"/id",parentData:data222,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data222.label !== undefined && func0.call(data222, "label")){
if(!(validate54(data222.label, {instancePath:instancePath+"/changes/kinds/" + i20+"/label",parentData:data222,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data222.window !== undefined && func0.call(data222, "window")){
if(!(validate54(data222.window, {instancePath:instancePath+"/changes/kinds/" + i20+"/window",parentData:data222,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data222.planOutput !== undefined && func0.call(data222, "planOutput")){
if(typeof data222.planOutput !== "boolean"){
const err222 = {instancePath:instancePath+"/changes/kinds/" + i20+"/planOutput",schemaPath:"#/properties/changes/properties/kinds/items/properties/planOutput/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data222.migration !== undefined && func0.call(data222, "migration")){
if(typeof data222.migration !== "boolean"){
const err223 = {instancePath:instancePath+"/changes/kinds/" + i20+"/migration",schemaPath:"#/properties/changes/properties/kinds/items/properties/migration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err224 = {instancePath:instancePath+"/changes/kinds/" + i20,schemaPath:"#/properties/changes/properties/kinds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/changes/kinds",schemaPath:"#/properties/changes/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data200.checklist !== undefined && func0.call(data200, "checklist")){
let data228 = data200.checklist;
if(Array.isArray(data228)){
if(data228.length > 50){
const err226 = {instancePath:instancePath+"/changes/checklist",schemaPath:"#/properties/changes/properties/checklist/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const len20 = data228.length;
for(let i21=0; i21<len20; i21++){
let data229 = data228[i21];
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if((data229.id === undefined) || (!(func0.call(data229, "id")))){
const err227 = {instancePath:instancePath+"/changes/checklist/" + i21,schemaPath:"#/properties/changes/properties/checklist/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((data229.label === undefined) || (!(func0.call(data229, "label")))){
const err228 = {instancePath:instancePath+"/changes/checklist/" + i21,schemaPath:"#/properties/changes/properties/checklist/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key38 of Object.keys(data229)){
if(!((key38 === "id") || (key38 === "label"))){
const err229 = {instancePath:instancePath+"/changes/checklist/" + i21,schemaPath:"#/properties/changes/properties/checklist/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data229.id !== undefined && func0.call(data229, "id")){
if(!(validate77(data229.id, {instancePath:instancePath+"/changes/checklist/" + i21+"/id",parentData:data229,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data229.label !== undefined && func0.call(data229, "label")){
if(!(validate54(data229.label, {instancePath:instancePath+"/changes/checklist/" + i21+"/label",parentData:data229,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err230 = {instancePath:instancePath+"/changes/checklist/" + i21,schemaPath:"#/properties/changes/properties/checklist/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err231 = {instancePath:instancePath+"/changes/checklist",schemaPath:"#/properties/changes/properties/checklist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data200.rollbackHeadings !== undefined && func0.call(data200, "rollbackHeadings")){
if(!(validate62(data200.rollbackHeadings, {instancePath:instancePath+"/changes/rollbackHeadings",parentData:data200,parentDataProperty:"rollbackHeadings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data200.sections !== undefined && func0.call(data200, "sections")){
let data233 = data200.sections;
if(Array.isArray(data233)){
if(data233.length > 50){
const err232 = {instancePath:instancePath+"/changes/sections",schemaPath:"#/properties/changes/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
const len21 = data233.length;
for(let i22=0; i22<len21; i22++){
let data234 = data233[i22];
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
if((data234.heading === undefined) || (!(func0.call(data234, "heading")))){
const err233 = {instancePath:instancePath+"/changes/sections/" + i22,schemaPath:"#/properties/changes/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key39 of Object.keys(data234)){
if(!(((key39 === "heading") || (key39 === "aliases")) || (key39 === "requiredFor"))){
const err234 = {instancePath:instancePath+"/changes/sections/" + i22,schemaPath:"#/properties/changes/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data234.heading !== undefined && func0.call(data234, "heading")){
if(!(validate54(data234.heading, {instancePath:instancePath+"/changes/sections/" + i22+"/heading",parentData:data234,parentDataProperty:"heading",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data234.aliases !== undefined && func0.call(data234, "aliases")){
if(!(validate62(data234.aliases, {instancePath:instancePath+"/changes/sections/" + i22+"/aliases",parentData:data234,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data234.requiredFor !== undefined && func0.call(data234, "requiredFor")){
if(!(validate62(data234.requiredFor, {instancePath:instancePath+"/changes/sections/" + i22+"/requiredFor",parentData:data234,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err235 = {instancePath:instancePath+"/changes/sections/" + i22,schemaPath:"#/properties/changes/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/changes/sections",schemaPath:"#/properties/changes/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data200.decideWithin !== undefined && func0.call(data200, "decideWithin")){
if(!(validate83(data200.decideWithin, {instancePath:instancePath+"/changes/decideWithin",parentData:data200,parentDataProperty:"decideWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data200.notes !== undefined && func0.call(data200, "notes")){
if(typeof data200.notes !== "boolean"){
const err237 = {instancePath:instancePath+"/changes/notes",schemaPath:"#/properties/changes/properties/notes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data200.silences !== undefined && func0.call(data200, "silences")){
if(typeof data200.silences !== "boolean"){
const err238 = {instancePath:instancePath+"/changes/silences",schemaPath:"#/properties/changes/properties/silences/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err239 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.continuity !== undefined && func0.call(data, "continuity")){
let data241 = data.continuity;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key40 of Object.keys(data241)){
if(!(func0.call(schema27.properties.continuity.properties, key40))){
const err240 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data241.backupEvery !== undefined && func0.call(data241, "backupEvery")){
if(!(validate83(data241.backupEvery, {instancePath:instancePath+"/continuity/backupEvery",parentData:data241,parentDataProperty:"backupEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data241.restoreEvery !== undefined && func0.call(data241, "restoreEvery")){
if(!(validate83(data241.restoreEvery, {instancePath:instancePath+"/continuity/restoreEvery",parentData:data241,parentDataProperty:"restoreEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data241.failoverEvery !== undefined && func0.call(data241, "failoverEvery")){
if(!(validate83(data241.failoverEvery, {instancePath:instancePath+"/continuity/failoverEvery",parentData:data241,parentDataProperty:"failoverEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data241.restoreEveryByTier !== undefined && func0.call(data241, "restoreEveryByTier")){
let data245 = data241.restoreEveryByTier;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(Object.keys(data245).length > 30){
const err241 = {instancePath:instancePath+"/continuity/restoreEveryByTier",schemaPath:"#/properties/continuity/properties/restoreEveryByTier/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key41 of Object.keys(data245)){
if(!(validate83(data245[key41], {instancePath:instancePath+"/continuity/restoreEveryByTier/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data245,parentDataProperty:key41,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err242 = {instancePath:instancePath+"/continuity/restoreEveryByTier",schemaPath:"#/properties/continuity/properties/restoreEveryByTier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data241.failoverEveryByTier !== undefined && func0.call(data241, "failoverEveryByTier")){
let data247 = data241.failoverEveryByTier;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(Object.keys(data247).length > 30){
const err243 = {instancePath:instancePath+"/continuity/failoverEveryByTier",schemaPath:"#/properties/continuity/properties/failoverEveryByTier/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
for(const key42 of Object.keys(data247)){
if(!(validate83(data247[key42], {instancePath:instancePath+"/continuity/failoverEveryByTier/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data247,parentDataProperty:key42,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err244 = {instancePath:instancePath+"/continuity/failoverEveryByTier",schemaPath:"#/properties/continuity/properties/failoverEveryByTier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data241.failoverTiers !== undefined && func0.call(data241, "failoverTiers")){
if(!(validate137(data241.failoverTiers, {instancePath:instancePath+"/continuity/failoverTiers",parentData:data241,parentDataProperty:"failoverTiers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data241.fullEvery !== undefined && func0.call(data241, "fullEvery")){
if(!(validate83(data241.fullEvery, {instancePath:instancePath+"/continuity/fullEvery",parentData:data241,parentDataProperty:"fullEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data241.incrementalEvery !== undefined && func0.call(data241, "incrementalEvery")){
if(!(validate83(data241.incrementalEvery, {instancePath:instancePath+"/continuity/incrementalEvery",parentData:data241,parentDataProperty:"incrementalEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data241.automated !== undefined && func0.call(data241, "automated")){
if(typeof data241.automated !== "boolean"){
const err245 = {instancePath:instancePath+"/continuity/automated",schemaPath:"#/properties/continuity/properties/automated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err246 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data253 = data.retention;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key43 of Object.keys(data253)){
if(!((((key43 === "logs") || (key43 === "metrics")) || (key43 === "backups")) || (key43 === "limits"))){
const err247 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data253.logs !== undefined && func0.call(data253, "logs")){
if(!(validate83(data253.logs, {instancePath:instancePath+"/retention/logs",parentData:data253,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data253.metrics !== undefined && func0.call(data253, "metrics")){
if(!(validate83(data253.metrics, {instancePath:instancePath+"/retention/metrics",parentData:data253,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data253.backups !== undefined && func0.call(data253, "backups")){
if(!(validate83(data253.backups, {instancePath:instancePath+"/retention/backups",parentData:data253,parentDataProperty:"backups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data253.limits !== undefined && func0.call(data253, "limits")){
let data257 = data253.limits;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key44 of Object.keys(data257)){
if(!(((key44 === "logs") || (key44 === "metrics")) || (key44 === "backups"))){
const err248 = {instancePath:instancePath+"/retention/limits",schemaPath:"#/properties/retention/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data257.logs !== undefined && func0.call(data257, "logs")){
if(!(validate83(data257.logs, {instancePath:instancePath+"/retention/limits/logs",parentData:data257,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data257.metrics !== undefined && func0.call(data257, "metrics")){
if(!(validate83(data257.metrics, {instancePath:instancePath+"/retention/limits/metrics",parentData:data257,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data257.backups !== undefined && func0.call(data257, "backups")){
if(!(validate83(data257.backups, {instancePath:instancePath+"/retention/limits/backups",parentData:data257,parentDataProperty:"backups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err249 = {instancePath:instancePath+"/retention/limits",schemaPath:"#/properties/retention/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.risks !== undefined && func0.call(data, "risks")){
let data261 = data.risks;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key45 of Object.keys(data261)){
if(!(key45 === "reviewEvery")){
const err251 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data261.reviewEvery !== undefined && func0.call(data261, "reviewEvery")){
if(!(validate83(data261.reviewEvery, {instancePath:instancePath+"/risks/reviewEvery",parentData:data261,parentDataProperty:"reviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err252 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.vendors !== undefined && func0.call(data, "vendors")){
let data263 = data.vendors;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key46 of Object.keys(data263)){
if(!(key46 === "reviewEvery")){
const err253 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data263.reviewEvery !== undefined && func0.call(data263, "reviewEvery")){
if(!(validate83(data263.reviewEvery, {instancePath:instancePath+"/vendors/reviewEvery",parentData:data263,parentDataProperty:"reviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err254 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.controls !== undefined && func0.call(data, "controls")){
let data265 = data.controls;
if(Array.isArray(data265)){
if(data265.length > 200){
const err255 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len22 = data265.length;
for(let i23=0; i23<len22; i23++){
let data266 = data265[i23];
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if((data266.id === undefined) || (!(func0.call(data266, "id")))){
const err256 = {instancePath:instancePath+"/controls/" + i23,schemaPath:"#/properties/controls/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((data266.label === undefined) || (!(func0.call(data266, "label")))){
const err257 = {instancePath:instancePath+"/controls/" + i23,schemaPath:"#/properties/controls/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key47 of Object.keys(data266)){
if(!((((key47 === "id") || (key47 === "label")) || (key47 === "verifyEvery")) || (key47 === "frameworks"))){
const err258 = {instancePath:instancePath+"/controls/" + i23,schemaPath:"#/properties/controls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data266.id !== undefined && func0.call(data266, "id")){
if(!(validate77(data266.id, {instancePath:instancePath+"/controls/" + i23+"/id",parentData:data266,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data266.label !== undefined && func0.call(data266, "label")){
if(!(validate54(data266.label, {instancePath:instancePath+"/controls/" + i23+"/label",parentData:data266,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data266.verifyEvery !== undefined && func0.call(data266, "verifyEvery")){
if(!(validate83(data266.verifyEvery, {instancePath:instancePath+"/controls/" + i23+"/verifyEvery",parentData:data266,parentDataProperty:"verifyEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data266.frameworks !== undefined && func0.call(data266, "frameworks")){
if(!(validate62(data266.frameworks, {instancePath:instancePath+"/controls/" + i23+"/frameworks",parentData:data266,parentDataProperty:"frameworks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err259 = {instancePath:instancePath+"/controls/" + i23,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.statusPage !== undefined && func0.call(data, "statusPage")){
let data271 = data.statusPage;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key48 of Object.keys(data271)){
if(!((key48 === "templates") || (key48 === "sections"))){
const err261 = {instancePath:instancePath+"/statusPage",schemaPath:"#/properties/statusPage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data271.templates !== undefined && func0.call(data271, "templates")){
let data272 = data271.templates;
if(Array.isArray(data272)){
if(data272.length > 50){
const err262 = {instancePath:instancePath+"/statusPage/templates",schemaPath:"#/properties/statusPage/properties/templates/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len23 = data272.length;
for(let i24=0; i24<len23; i24++){
let data273 = data272[i24];
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if((data273.id === undefined) || (!(func0.call(data273, "id")))){
const err263 = {instancePath:instancePath+"/statusPage/templates/" + i24,schemaPath:"#/properties/statusPage/properties/templates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((data273.label === undefined) || (!(func0.call(data273, "label")))){
const err264 = {instancePath:instancePath+"/statusPage/templates/" + i24,schemaPath:"#/properties/statusPage/properties/templates/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key49 of Object.keys(data273)){
if(!((key49 === "id") || (key49 === "label"))){
const err265 = {instancePath:instancePath+"/statusPage/templates/" + i24,schemaPath:"#/properties/statusPage/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data273.id !== undefined && func0.call(data273, "id")){
if(!(validate54(data273.id, {instancePath:instancePath+"/statusPage/templates/" + i24+"/id",parentData:data273,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data273.label !== undefined && func0.call(data273, "label")){
if(!(validate54(data273.label, {instancePath:instancePath+"/statusPage/templates/" + i24+"/label",parentData:data273,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err266 = {instancePath:instancePath+"/statusPage/templates/" + i24,schemaPath:"#/properties/statusPage/properties/templates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/statusPage/templates",schemaPath:"#/properties/statusPage/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data271.sections !== undefined && func0.call(data271, "sections")){
if(!(validate62(data271.sections, {instancePath:instancePath+"/statusPage/sections",parentData:data271,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err268 = {instancePath:instancePath+"/statusPage",schemaPath:"#/properties/statusPage/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.reports !== undefined && func0.call(data, "reports")){
let data277 = data.reports;
if(Array.isArray(data277)){
if(data277.length > 30){
const err269 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
const len24 = data277.length;
for(let i25=0; i25<len24; i25++){
let data278 = data277[i25];
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
if((data278.id === undefined) || (!(func0.call(data278, "id")))){
const err270 = {instancePath:instancePath+"/reports/" + i25,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((data278.label === undefined) || (!(func0.call(data278, "label")))){
const err271 = {instancePath:instancePath+"/reports/" + i25,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if((data278.every === undefined) || (!(func0.call(data278, "every")))){
const err272 = {instancePath:instancePath+"/reports/" + i25,schemaPath:"#/properties/reports/items/required",keyword:"required",params:{missingProperty: "every"},message:"must have required property '"+"every"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key50 of Object.keys(data278)){
if(!(((((key50 === "id") || (key50 === "label")) || (key50 === "every")) || (key50 === "audience")) || (key50 === "shows"))){
const err273 = {instancePath:instancePath+"/reports/" + i25,schemaPath:"#/properties/reports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data278.id !== undefined && func0.call(data278, "id")){
if(!(validate77(data278.id, {instancePath:instancePath+"/reports/" + i25+"/id",parentData:data278,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data278.label !== undefined && func0.call(data278, "label")){
if(!(validate54(data278.label, {instancePath:instancePath+"/reports/" + i25+"/label",parentData:data278,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data278.every !== undefined && func0.call(data278, "every")){
if(!(validate83(data278.every, {instancePath:instancePath+"/reports/" + i25+"/every",parentData:data278,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data278.audience !== undefined && func0.call(data278, "audience")){
if(!(validate54(data278.audience, {instancePath:instancePath+"/reports/" + i25+"/audience",parentData:data278,parentDataProperty:"audience",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data278.shows !== undefined && func0.call(data278, "shows")){
let data283 = data278.shows;
if(typeof data283 !== "string"){
const err274 = {instancePath:instancePath+"/reports/" + i25+"/shows",schemaPath:"#/properties/reports/items/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!((((((((data283 === "weekly") || (data283 === "monthly")) || (data283 === "actions")) || (data283 === "risks")) || (data283 === "cost")) || (data283 === "capacity")) || (data283 === "ownership")) || (data283 === "ops-review"))){
const err275 = {instancePath:instancePath+"/reports/" + i25+"/shows",schemaPath:"#/properties/reports/items/properties/shows/enum",keyword:"enum",params:{allowedValues: schema27.properties.reports.items.properties.shows.enum},message:"must be equal to one of the allowed values"};
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
const err276 = {instancePath:instancePath+"/reports/" + i25,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.readiness !== undefined && func0.call(data, "readiness")){
let data284 = data.readiness;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
for(const key51 of Object.keys(data284)){
if(!(((key51 === "checks") || (key51 === "alertCoverage")) || (key51 === "actionsFor"))){
const err278 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data284.checks !== undefined && func0.call(data284, "checks")){
let data285 = data284.checks;
if(Array.isArray(data285)){
if(data285.length > 20){
const err279 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const len25 = data285.length;
for(let i26=0; i26<len25; i26++){
let data286 = data285[i26];
if(typeof data286 !== "string"){
const err280 = {instancePath:instancePath+"/readiness/checks/" + i26,schemaPath:"#/properties/readiness/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!(((((((((((data286 === "owner") || (data286 === "runbooks")) || (data286 === "alert-coverage")) || (data286 === "rollback")) || (data286 === "slo")) || (data286 === "drills")) || (data286 === "actions")) || (data286 === "error-budget")) || (data286 === "freeze")) || (data286 === "load-test")) || (data286 === "recovery-targets"))){
const err281 = {instancePath:instancePath+"/readiness/checks/" + i26,schemaPath:"#/properties/readiness/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.readiness.properties.checks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
let i27 = data285.length;
let j1;
if(i27 > 1){
const indices1 = {};
for(;i27--;){
let item1 = data285[i27];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err282 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i27+" are identical)"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
break;
}
indices1[item1] = i27;
}
}
}
else {
const err283 = {instancePath:instancePath+"/readiness/checks",schemaPath:"#/properties/readiness/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data284.alertCoverage !== undefined && func0.call(data284, "alertCoverage")){
if(!(validate147(data284.alertCoverage, {instancePath:instancePath+"/readiness/alertCoverage",parentData:data284,parentDataProperty:"alertCoverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data284.actionsFor !== undefined && func0.call(data284, "actionsFor")){
if(!(validate62(data284.actionsFor, {instancePath:instancePath+"/readiness/actionsFor",parentData:data284,parentDataProperty:"actionsFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err284 = {instancePath:instancePath+"/readiness",schemaPath:"#/properties/readiness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data289 = data.parameters;
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
for(const key52 of Object.keys(data289)){
if(!(((key52 === "sources") || (key52 === "runtime")) || (key52 === "documented"))){
const err285 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data289.sources !== undefined && func0.call(data289, "sources")){
if(!(validate62(data289.sources, {instancePath:instancePath+"/parameters/sources",parentData:data289,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data289.runtime !== undefined && func0.call(data289, "runtime")){
if(typeof data289.runtime !== "boolean"){
const err286 = {instancePath:instancePath+"/parameters/runtime",schemaPath:"#/properties/parameters/properties/runtime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data289.documented !== undefined && func0.call(data289, "documented")){
if(typeof data289.documented !== "boolean"){
const err287 = {instancePath:instancePath+"/parameters/documented",schemaPath:"#/properties/parameters/properties/documented/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err288 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data.support !== undefined && func0.call(data, "support")){
let data293 = data.support;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
for(const key53 of Object.keys(data293)){
if(!(((key53 === "channel") || (key53 === "escalation")) || (key53 === "templates"))){
const err289 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data293.channel !== undefined && func0.call(data293, "channel")){
if(!(validate54(data293.channel, {instancePath:instancePath+"/support/channel",parentData:data293,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data293.escalation !== undefined && func0.call(data293, "escalation")){
if(!(validate244(data293.escalation, {instancePath:instancePath+"/support/escalation",parentData:data293,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data293.templates !== undefined && func0.call(data293, "templates")){
let data296 = data293.templates;
if(Array.isArray(data296)){
if(data296.length > 50){
const err290 = {instancePath:instancePath+"/support/templates",schemaPath:"#/properties/support/properties/templates/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
const len26 = data296.length;
for(let i28=0; i28<len26; i28++){
let data297 = data296[i28];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if((data297.id === undefined) || (!(func0.call(data297, "id")))){
const err291 = {instancePath:instancePath+"/support/templates/" + i28,schemaPath:"#/properties/support/properties/templates/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if((data297.label === undefined) || (!(func0.call(data297, "label")))){
const err292 = {instancePath:instancePath+"/support/templates/" + i28,schemaPath:"#/properties/support/properties/templates/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key54 of Object.keys(data297)){
if(!((key54 === "id") || (key54 === "label"))){
const err293 = {instancePath:instancePath+"/support/templates/" + i28,schemaPath:"#/properties/support/properties/templates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data297.id !== undefined && func0.call(data297, "id")){
if(!(validate54(data297.id, {instancePath:instancePath+"/support/templates/" + i28+"/id",parentData:data297,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data297.label !== undefined && func0.call(data297, "label")){
if(!(validate54(data297.label, {instancePath:instancePath+"/support/templates/" + i28+"/label",parentData:data297,parentDataProperty:"label",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err294 = {instancePath:instancePath+"/support/templates/" + i28,schemaPath:"#/properties/support/properties/templates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/support/templates",schemaPath:"#/properties/support/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
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
const err297 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","pattern":"^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$","maxLength":500};
const pattern14 = new RegExp("^/(?:[^\\s?\\\\/][^\\s?\\\\]*)?$", "u");

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
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
if(!pattern14.test(data)){
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
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"string","enum":["error","warning","off"]};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
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
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"dynamicProps":false,"dynamicItems":false};

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
if(data.limits !== undefined && func0.call(data, "limits")){
let data25 = data.limits;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 of Object.keys(data25)){
if(!(func0.call(schema19.properties.limits.properties, key6))){
const err39 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data25.fileSize !== undefined && func0.call(data25, "fileSize")){
let data26 = data25.fileSize;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err40 = {instancePath:instancePath+"/limits/fileSize",schemaPath:"#/properties/limits/properties/fileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 16384 || isNaN(data26)){
const err41 = {instancePath:instancePath+"/limits/fileSize",schemaPath:"#/properties/limits/properties/fileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384},message:"must be <= 16384"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err42 = {instancePath:instancePath+"/limits/fileSize",schemaPath:"#/properties/limits/properties/fileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data25.frontMatter !== undefined && func0.call(data25, "frontMatter")){
let data27 = data25.frontMatter;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err43 = {instancePath:instancePath+"/limits/frontMatter",schemaPath:"#/properties/limits/properties/frontMatter/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1024 || isNaN(data27)){
const err44 = {instancePath:instancePath+"/limits/frontMatter",schemaPath:"#/properties/limits/properties/frontMatter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err45 = {instancePath:instancePath+"/limits/frontMatter",schemaPath:"#/properties/limits/properties/frontMatter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data25.lines !== undefined && func0.call(data25, "lines")){
let data28 = data25.lines;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err46 = {instancePath:instancePath+"/limits/lines",schemaPath:"#/properties/limits/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 2000000 || isNaN(data28)){
const err47 = {instancePath:instancePath+"/limits/lines",schemaPath:"#/properties/limits/properties/lines/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000},message:"must be <= 2000000"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data28 < 100 || isNaN(data28)){
const err48 = {instancePath:instancePath+"/limits/lines",schemaPath:"#/properties/limits/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data25.depth !== undefined && func0.call(data25, "depth")){
let data29 = data25.depth;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err49 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 500 || isNaN(data29)){
const err50 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data29 < 10 || isNaN(data29)){
const err51 = {instancePath:instancePath+"/limits/depth",schemaPath:"#/properties/limits/properties/depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
if(data25.tableColumns !== undefined && func0.call(data25, "tableColumns")){
let data30 = data25.tableColumns;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err52 = {instancePath:instancePath+"/limits/tableColumns",schemaPath:"#/properties/limits/properties/tableColumns/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 5000 || isNaN(data30)){
const err53 = {instancePath:instancePath+"/limits/tableColumns",schemaPath:"#/properties/limits/properties/tableColumns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5000},message:"must be <= 5000"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data30 < 2 || isNaN(data30)){
const err54 = {instancePath:instancePath+"/limits/tableColumns",schemaPath:"#/properties/limits/properties/tableColumns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data25.tableCells !== undefined && func0.call(data25, "tableCells")){
let data31 = data25.tableCells;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err55 = {instancePath:instancePath+"/limits/tableCells",schemaPath:"#/properties/limits/properties/tableCells/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 500000 || isNaN(data31)){
const err56 = {instancePath:instancePath+"/limits/tableCells",schemaPath:"#/properties/limits/properties/tableCells/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000},message:"must be <= 500000"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data31 < 10 || isNaN(data31)){
const err57 = {instancePath:instancePath+"/limits/tableCells",schemaPath:"#/properties/limits/properties/tableCells/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data25.yamlDepth !== undefined && func0.call(data25, "yamlDepth")){
let data32 = data25.yamlDepth;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err58 = {instancePath:instancePath+"/limits/yamlDepth",schemaPath:"#/properties/limits/properties/yamlDepth/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 100 || isNaN(data32)){
const err59 = {instancePath:instancePath+"/limits/yamlDepth",schemaPath:"#/properties/limits/properties/yamlDepth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data32 < 8 || isNaN(data32)){
const err60 = {instancePath:instancePath+"/limits/yamlDepth",schemaPath:"#/properties/limits/properties/yamlDepth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8},message:"must be >= 8"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data25.yamlValues !== undefined && func0.call(data25, "yamlValues")){
let data33 = data25.yamlValues;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err61 = {instancePath:instancePath+"/limits/yamlValues",schemaPath:"#/properties/limits/properties/yamlValues/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 2000000 || isNaN(data33)){
const err62 = {instancePath:instancePath+"/limits/yamlValues",schemaPath:"#/properties/limits/properties/yamlValues/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000},message:"must be <= 2000000"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data33 < 100 || isNaN(data33)){
const err63 = {instancePath:instancePath+"/limits/yamlValues",schemaPath:"#/properties/limits/properties/yamlValues/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data25.diagnosticsPerFile !== undefined && func0.call(data25, "diagnosticsPerFile")){
let data34 = data25.diagnosticsPerFile;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err64 = {instancePath:instancePath+"/limits/diagnosticsPerFile",schemaPath:"#/properties/limits/properties/diagnosticsPerFile/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000 || isNaN(data34)){
const err65 = {instancePath:instancePath+"/limits/diagnosticsPerFile",schemaPath:"#/properties/limits/properties/diagnosticsPerFile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err66 = {instancePath:instancePath+"/limits/diagnosticsPerFile",schemaPath:"#/properties/limits/properties/diagnosticsPerFile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err67 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
let data36 = data.redirects;
if(Array.isArray(data36)){
if(data36.length > 5000){
const err68 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.from === undefined) || (!(func0.call(data37, "from")))){
const err69 = {instancePath:instancePath+"/redirects/" + i1,schemaPath:"#/properties/redirects/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key7 of Object.keys(data37)){
if(!(((key7 === "from") || (key7 === "to")) || (key7 === "gone"))){
const err70 = {instancePath:instancePath+"/redirects/" + i1,schemaPath:"#/properties/redirects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data37.from !== undefined && func0.call(data37, "from")){
if(!(validate257(data37.from, {instancePath:instancePath+"/redirects/" + i1+"/from",parentData:data37,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data37.to !== undefined && func0.call(data37, "to")){
if(!(validate257(data37.to, {instancePath:instancePath+"/redirects/" + i1+"/to",parentData:data37,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
}
if(data37.gone !== undefined && func0.call(data37, "gone")){
if(!(validate54(data37.gone, {instancePath:instancePath+"/redirects/" + i1+"/gone",parentData:data37,parentDataProperty:"gone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/redirects/" + i1,schemaPath:"#/properties/redirects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/redirects",schemaPath:"#/properties/redirects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data41 = data.rules;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(Object.keys(data41).length > 300){
const err73 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 300},message:"must NOT have more than 300 properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key8 of Object.keys(data41)){
if(!(validate261(data41[key8], {instancePath:instancePath+"/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data41,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
