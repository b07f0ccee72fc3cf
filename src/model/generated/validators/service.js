// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../../formats.ts";
import imported2 from "ajv/dist/runtime/equal.js";
const interop = (part) => part.default ?? part;

export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"service.schema.json","title":"Service","description":"Something that runs and that someone is called for.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/record"},{"$ref":"common.schema.json#/$defs/lifecycle"}],"properties":{"backup":{"description":"The team or the person who stands in for the owner.","$ref":"common.schema.json#/$defs/owner"},"ownershipVerified":{"description":"The date on which owner and backup last confirmed that they own the service.","$ref":"common.schema.json#/$defs/date"},"tier":{"description":"How much depends on the service; 1 is the most important.","type":"integer","minimum":1,"maximum":5},"critical":{"description":"`true` where an outage stops customers from buying.","type":"boolean"},"type":{"description":"What the service is.","type":"string","enum":["api","website","worker","pipeline","datastore","platform","job"]},"lifecycle":{"description":"Where the service is in its life.","type":"string","enum":["experimental","production","deprecated","retired"]},"onCall":{"description":"The rotation that is paged for the service. Without it the owning team's rotation is.","$ref":"common.schema.json#/$defs/onCall"},"escalation":{"description":"Who is called next, in order. Without it the owning team's ladder applies.","$ref":"common.schema.json#/$defs/escalation"},"dashboards":{"description":"Where to look: at least one overview and one drill-down.","type":"array","maxItems":50,"items":{"type":"object","properties":{"title":{"description":"The dashboard's name.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"The dashboard's address.","$ref":"common.schema.json#/$defs/webUrl"},"kind":{"description":"`overview` says whether the service is well, `drilldown` says where it is not.","type":"string","enum":["overview","drilldown"]}},"required":["url","kind"],"additionalProperties":false}},"slos":{"description":"The service level objectives that the service is held to.","type":"array","maxItems":50,"items":{"type":"object","properties":{"name":{"description":"The objective's name, for example `availability`.","$ref":"common.schema.json#/$defs/text"},"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"objective":{"description":"The target in words, for example `99.9 % of requests succeed`.","$ref":"common.schema.json#/$defs/text"},"target":{"description":"The target in per cent, for example 99.9.","type":"number","exclusiveMinimum":0,"maximum":100},"window":{"description":"The period over which the target is measured.","$ref":"common.schema.json#/$defs/duration"},"url":{"description":"Where the objective is tracked.","$ref":"common.schema.json#/$defs/webUrl"},"percentile":{"description":"For latency, freshness or a web vital: the percentile that the threshold holds for, for example 95.","type":"number","exclusiveMinimum":0,"maximum":100},"threshold":{"description":"For latency, freshness or a web vital: the longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant, for example `read`.","$ref":"common.schema.json#/$defs/text"}},"required":["name","kind"],"additionalProperties":false}},"dependsOn":{"description":"The services that this one needs in order to work.","type":"array","maxItems":200,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/service"}},"repository":{"description":"Where the source code is.","$ref":"common.schema.json#/$defs/webUrl"},"channels":{"description":"Chat channels: where alerts arrive and where incidents are worked on.","type":"object","properties":{"alerts":{"$ref":"common.schema.json#/$defs/channel"},"incidents":{"$ref":"common.schema.json#/$defs/channel"},"support":{"$ref":"common.schema.json#/$defs/channel"}},"additionalProperties":false},"storesData":{"description":"`true` where data would be lost with the service.","type":"boolean"},"dataClass":{"description":"The most sensitive data that the service holds.","type":"string","enum":["public","internal","confidential","personal","payment"]},"dataRegions":{"description":"Where the data is kept, for example `eu-west-1`.","type":"array","maxItems":50,"items":{"$ref":"common.schema.json#/$defs/text"}},"backups":{"description":"How the data is backed up.","type":"object","properties":{"schedule":{"description":"How often, in words, for example `daily full, hourly incremental`.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"The longest time between two backups.","$ref":"common.schema.json#/$defs/duration"},"retention":{"description":"How long a backup is kept.","$ref":"common.schema.json#/$defs/duration"},"location":{"description":"Where the backups are kept.","$ref":"common.schema.json#/$defs/text"},"automated":{"description":"`true` where nobody has to remember to make them.","type":"boolean"},"encrypted":{"description":"`true` where the backups are encrypted at rest.","type":"boolean"},"full":{"description":"The time between two full backups.","$ref":"common.schema.json#/$defs/duration"},"incremental":{"description":"The time between two incremental backups.","$ref":"common.schema.json#/$defs/duration"}},"required":["schedule"],"additionalProperties":false},"recovery":{"description":"How quickly the service must be back, and how much data may be lost.","type":"object","properties":{"rto":{"description":"Recovery time objective: the longest time until the service works again.","$ref":"common.schema.json#/$defs/duration"},"rpo":{"description":"Recovery point objective: the longest span of data that may be lost.","$ref":"common.schema.json#/$defs/duration"},"plan":{"description":"The id of the runbook that brings the service back, for example `postgres/restore-from-backup`.","$ref":"common.schema.json#/$defs/reference","x-references":["runbook"]},"restoreEvery":{"description":"How often a backup of this service is restored as a test. Without it the policy’s cadence applies.","$ref":"common.schema.json#/$defs/duration"},"failoverEvery":{"description":"How often a failover of this service is practised. Without it the policy’s cadence applies.","$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"telemetry":{"description":"What the service reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured, for example `latency`, `errors`, `traffic`, `saturation`.","type":"array","maxItems":30,"items":{"$ref":"common.schema.json#/$defs/text"}},"logs":{"description":"How the service writes its logs.","type":"object","properties":{"structured":{"description":"`true` where each line is a record with named fields.","type":"boolean"},"correlationId":{"description":"The field that joins the lines of one request.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the logs are searched.","$ref":"common.schema.json#/$defs/webUrl"},"format":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"}},"additionalProperties":false},"traces":{"description":"Whether requests are traced, and with what.","type":"object","properties":{"system":{"description":"The tracing system.","$ref":"common.schema.json#/$defs/text"},"propagation":{"description":"How the trace context is passed on, for example `w3c`.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the traces are read.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"instruments":{"description":"The kinds of instrument in use.","type":"array","maxItems":3,"items":{"type":"string","enum":["counter","gauge","histogram"]}}},"additionalProperties":false},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategy":{"description":"How traffic is moved to a new version.","type":"array","maxItems":10,"items":{"type":"string","enum":["rolling","canary","blue-green","feature-flags","recreate"]}},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"type":"number","minimum":0,"maximum":100}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"bakeTime":{"description":"How long a release is watched before it counts as done.","$ref":"common.schema.json#/$defs/duration"},"pipeline":{"description":"Where releases are started and seen.","$ref":"common.schema.json#/$defs/webUrl"},"stages":{"description":"The environments that a change passes through, in order.","type":"array","maxItems":20,"items":{"description":"An environment, for example `staging`.","$ref":"common.schema.json#/$defs/text"}},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"flags":{"description":"The system of feature flags.","$ref":"common.schema.json#/$defs/text"},"requiredChecks":{"description":"The checks that a change must pass before it is merged.","type":"array","maxItems":30,"items":{"description":"A check, for example `tests`.","$ref":"common.schema.json#/$defs/text"}},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"readinessRequired":{"description":"`true` where `handrail ready` must pass before a release.","type":"boolean"}},"additionalProperties":false},"rollback":{"description":"How a bad release is undone.","type":"object","properties":{"procedure":{"description":"The id of the runbook that rolls the service back.","$ref":"common.schema.json#/$defs/reference","x-references":["runbook"]},"time":{"description":"How long a rollback takes.","$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"retention":{"description":"How long data about and of the service is kept.","type":"object","properties":{"logs":{"$ref":"common.schema.json#/$defs/duration"},"metrics":{"$ref":"common.schema.json#/$defs/duration"},"traces":{"$ref":"common.schema.json#/$defs/duration"},"backups":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"capacity":{"description":"How much room the service has.","type":"object","properties":{"headroom":{"description":"The share of capacity kept free at peak, in per cent.","type":"number","minimum":0,"maximum":100},"forecastOn":{"description":"The date of the last forecast.","$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"cost":{"description":"What the service may cost.","type":"object","properties":{"monthlyBudget":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"alertAt":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"type":"number","minimum":0,"maximum":200}}},"additionalProperties":false},"secrets":{"description":"The secrets that the service uses; their names, never their values.","type":"array","maxItems":100,"items":{"type":"object","properties":{"name":{"description":"What the secret is called.","$ref":"common.schema.json#/$defs/text"},"path":{"description":"Where it is kept.","$ref":"common.schema.json#/$defs/text"},"rotated":{"$ref":"common.schema.json#/$defs/date"},"rotateEvery":{"$ref":"common.schema.json#/$defs/duration"}},"required":["name"],"additionalProperties":false}},"storeType":{"description":"What kind of data store the service is, where it is one.","type":"string","enum":["database","object-store","queue","cache","search-index","file-system"]},"residency":{"description":"What limits where the data may be kept or moved.","$ref":"common.schema.json#/$defs/text"},"encryption":{"description":"Where data is encrypted.","type":"object","properties":{"atRest":{"description":"`true` where stored data is encrypted.","type":"boolean"},"inTransit":{"description":"`true` where connections are encrypted.","type":"boolean"}},"additionalProperties":false},"subjectRequestsWithin":{"description":"How soon a person’s request about their own data is answered.","$ref":"common.schema.json#/$defs/duration"},"access":{"description":"Who may reach the service’s data and systems, and when that was last looked through.","type":"object","properties":{"reviewed":{"description":"The date of the last review of access rights.","$ref":"common.schema.json#/$defs/date"},"justInTime":{"description":"`true` where higher rights are given for a short time and with an approval.","type":"boolean"},"evidence":{"description":"Where the review is recorded.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"patching":{"description":"How the service is kept free of known vulnerabilities.","type":"object","properties":{"patched":{"description":"The date on which the service was last patched.","$ref":"common.schema.json#/$defs/date"},"evidence":{"description":"Where the state of patches is seen.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"topology":{"description":"Where the service runs.","type":"object","properties":{"zones":{"description":"The availability zones.","type":"array","maxItems":50,"items":{"description":"A zone, for example `eu-west-1a`.","$ref":"common.schema.json#/$defs/text"}},"regions":{"description":"The regions.","type":"array","maxItems":50,"items":{"description":"A region, for example `eu-west-1`.","$ref":"common.schema.json#/$defs/text"}},"exception":{"description":"The RFC that decides that fewer zones or regions are enough.","$ref":"common.schema.json#/$defs/reference","x-references":["rfc"]}},"additionalProperties":false},"infrastructure":{"description":"How the service’s infrastructure is described.","type":"object","properties":{"tool":{"description":"The tool, for example `Terraform`.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the description is kept.","$ref":"common.schema.json#/$defs/webUrl"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"audited":{"description":"The date of the last audit of cost and capacity.","$ref":"common.schema.json#/$defs/date"},"errorBudgetPolicy":{"description":"What happens when the error budget is spent.","$ref":"common.schema.json#/$defs/prose"},"loadTest":{"description":"The last load test.","type":"object","properties":{"on":{"description":"The date of the test.","$ref":"common.schema.json#/$defs/date"},"evidence":{"description":"Where its result and baseline are kept.","$ref":"common.schema.json#/$defs/webUrl"}},"required":["on"],"additionalProperties":false},"supportEscalation":{"description":"How customer support reaches engineers for this service. Without it the policy’s way applies.","$ref":"common.schema.json#/$defs/escalation"},"controls":{"description":"The controls that the service helps to fulfil, by their ids.","type":"array","maxItems":50,"items":{"$ref":"common.schema.json#/$defs/reference","x-references":["control"]}}},"unevaluatedProperties":false};
const schema21 = {"description":"The fields that every kind of document may have.","type":"object","properties":{"title":{"description":"The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.","$ref":"#/$defs/text"},"description":{"description":"One or two sentences shown in lists and in search results.","type":"string","minLength":1,"maxLength":500},"owner":{"description":"The team or the person who keeps this document right.","$ref":"#/$defs/owner"},"due":{"description":"For a planned document: the date by which it is written.","$ref":"#/$defs/date"},"reviewed":{"description":"The date on which someone last read the whole document and found it right.","$ref":"#/$defs/date"},"reviewEvery":{"description":"How often the document is reviewed. Without it the policy's cadence for the kind applies.","$ref":"#/$defs/duration"},"version":{"description":"The version of the document, in quotes, for example `\"2.1.0\"`.","type":"string","minLength":1,"maxLength":40},"aliases":{"description":"Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":300}},"tags":{"description":"Words to group and filter by.","type":"array","maxItems":30,"items":{"type":"string","minLength":1,"maxLength":60}},"related":{"description":"What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500}},"release":{"description":"The release of the product that the document was last brought up to, where the policy follows releases.","$ref":"#/$defs/text"},"audience":{"description":"Whom the document is written for, for example `on-call`.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"}}}};
const func0 = Object.prototype.hasOwnProperty;
const func61 = interop(imported0);
const schema22 = {"description":"One line of plain text.","type":"string","minLength":1,"maxLength":300};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func61(data) < 1){
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"The id of the team or the person who answers for this.","$ref":"#/$defs/reference","x-references":["team","person"]};
const schema24 = {"description":"The id of another document, bare (`payments`) or in Backstage form (`group:payments`).","type":"string","pattern":"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$","maxLength":200};
const pattern3 = new RegExp("^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
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
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"A calendar date, `YYYY-MM-DD`.","type":"string","format":"date","maxLength":10};
const formats0 = imported1.formats.date;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.","type":"string","format":"duration","maxLength":20};
const formats2 = imported1.formats.duration;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
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
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate55(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func61(data1) > 500){
const err0 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func61(data1) < 1){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate57(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined && func0.call(data, "due")){
if(!(validate61(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
if(!(validate61(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
if(!(validate64(data.reviewEvery, {instancePath:instancePath+"/reviewEvery",parentData:data,parentDataProperty:"reviewEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
if(typeof data6 === "string"){
if(func61(data6) > 40){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func61(data6) < 1){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data7 = data.aliases;
if(Array.isArray(data7)){
if(data7.length > 50){
const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func61(data8) > 300){
const err7 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func61(data8) < 1){
const err8 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data9 = data.tags;
if(Array.isArray(data9)){
if(data9.length > 30){
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func61(data10) > 60){
const err12 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func61(data10) < 1){
const err13 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.related !== undefined && func0.call(data, "related")){
let data11 = data.related;
if(Array.isArray(data11)){
if(data11.length > 50){
const err16 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func61(data12) > 500){
const err17 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func61(data12) < 1){
const err18 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.release !== undefined && func0.call(data, "release")){
if(!(validate55(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined && func0.call(data, "audience")){
let data14 = data.audience;
if(Array.isArray(data14)){
if(data14.length > 20){
const err21 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate55(data14[i3], {instancePath:instancePath+"/audience/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"title":true,"description":true,"owner":true,"due":true,"reviewed":true,"reviewEvery":true,"version":true,"aliases":true,"tags":true,"related":true,"release":true,"audience":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"Where a document that is kept in force stands.","type":"object","properties":{"status":{"description":"`draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.","type":"string","enum":["draft","planned","active","deprecated","retired"]}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data0 === "draft") || (data0 === "planned")) || (data0 === "active")) || (data0 === "deprecated")) || (data0 === "retired"))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema27.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(func61(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data))){
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
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"Where the on-call rotation is kept.","type":"object","properties":{"provider":{"description":"The system that pages, for example `pagerduty`.","$ref":"#/$defs/text"},"schedule":{"description":"The name of the schedule in that system.","$ref":"#/$defs/text"},"url":{"description":"The address of the schedule.","$ref":"#/$defs/webUrl"},"primary":{"description":"Who is paged first.","$ref":"#/$defs/owner"},"secondary":{"description":"Who is paged when the first does not answer.","$ref":"#/$defs/owner"},"rotation":{"description":"The people who take turns.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/person"}}},"required":["schedule"],"additionalProperties":false};
const func27 = interop(imported2);
const schema31 = {"description":"A web address that starts with `https://` or `http://`.","type":"string","format":"web-url","maxLength":2000};
const formats6 = imported1.formats["web-url"];

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
if(func61(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats6(data))){
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
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"The id of a person, bare (`ana`) or as `user:ana`.","$ref":"#/$defs/reference","x-references":["person"]};

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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.schedule === undefined) || (!(func0.call(data, "schedule")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "provider") || (key0 === "schedule")) || (key0 === "url")) || (key0 === "primary")) || (key0 === "secondary")) || (key0 === "rotation"))){
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
if(data.provider !== undefined && func0.call(data, "provider")){
if(!(validate55(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
if(!(validate55(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(!(validate79(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.primary !== undefined && func0.call(data, "primary")){
if(!(validate57(data.primary, {instancePath:instancePath+"/primary",parentData:data,parentDataProperty:"primary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.secondary !== undefined && func0.call(data, "secondary")){
if(!(validate57(data.secondary, {instancePath:instancePath+"/secondary",parentData:data,parentDataProperty:"secondary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.rotation !== undefined && func0.call(data, "rotation")){
let data5 = data.rotation;
if(Array.isArray(data5)){
if(data5.length > 100){
const err2 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data5[i0], {instancePath:instancePath+"/rotation/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data5[i1], data5[j0])){
const err3 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"Who is called next, in order. The first level is called first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"level":{"description":"What this level is called, for example `L2 Platform`.","$ref":"#/$defs/text"},"to":{"description":"The team or the person called at this level.","$ref":"#/$defs/owner"},"after":{"description":"How long to wait without an answer before calling this level.","$ref":"#/$defs/duration"}},"required":["to"],"additionalProperties":false}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
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
if(!(validate55(data0.level, {instancePath:instancePath+"/" + i0+"/level",parentData:data0,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data0.to !== undefined && func0.call(data0, "to")){
if(!(validate57(data0.to, {instancePath:instancePath+"/" + i0+"/to",parentData:data0,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined && func0.call(data0, "after")){
if(!(validate64(data0.after, {instancePath:instancePath+"/" + i0+"/after",parentData:data0,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func61(data) < 1){
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
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 2000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats6(data))){
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
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats2(data))){
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
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"The id of a service, for example `payments-api`.","$ref":"#/$defs/reference","x-references":["service"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"A chat channel such as `#payments-oncall`, or an address of one.","type":"string","minLength":1,"maxLength":200};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func61(data) < 1){
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
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
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
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"description":"A few sentences of plain text.","type":"string","minLength":1,"maxLength":4000};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func61(data) < 1){
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
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[A-Z]{3}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="service.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backup !== undefined && func0.call(data, "backup")){
if(!(validate71(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.ownershipVerified !== undefined && func0.call(data, "ownershipVerified")){
if(!(validate74(data.ownershipVerified, {instancePath:instancePath+"/ownershipVerified",parentData:data,parentDataProperty:"ownershipVerified",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data2 = data.tier;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err0 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
const err1 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err2 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.critical !== undefined && func0.call(data, "critical")){
if(typeof data.critical !== "boolean"){
const err3 = {instancePath:instancePath+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((data4 === "api") || (data4 === "website")) || (data4 === "worker")) || (data4 === "pipeline")) || (data4 === "datastore")) || (data4 === "platform")) || (data4 === "job"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data5 = data.lifecycle;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data5 === "experimental") || (data5 === "production")) || (data5 === "deprecated")) || (data5 === "retired"))){
const err7 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema19.properties.lifecycle.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.onCall !== undefined && func0.call(data, "onCall")){
if(!(validate76(data.onCall, {instancePath:instancePath+"/onCall",parentData:data,parentDataProperty:"onCall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined && func0.call(data, "escalation")){
if(!(validate87(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.dashboards !== undefined && func0.call(data, "dashboards")){
let data8 = data.dashboards;
if(Array.isArray(data8)){
if(data8.length > 50){
const err8 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.url === undefined) || (!(func0.call(data9, "url")))){
const err9 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data9.kind === undefined) || (!(func0.call(data9, "kind")))){
const err10 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data9)){
if(!(((key0 === "title") || (key0 === "url")) || (key0 === "kind"))){
const err11 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.title !== undefined && func0.call(data9, "title")){
if(!(validate92(data9.title, {instancePath:instancePath+"/dashboards/" + i0+"/title",parentData:data9,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data9.url !== undefined && func0.call(data9, "url")){
if(!(validate94(data9.url, {instancePath:instancePath+"/dashboards/" + i0+"/url",parentData:data9,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data9.kind !== undefined && func0.call(data9, "kind")){
let data12 = data9.kind;
if(typeof data12 !== "string"){
const err12 = {instancePath:instancePath+"/dashboards/" + i0+"/kind",schemaPath:"#/properties/dashboards/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data12 === "overview") || (data12 === "drilldown"))){
const err13 = {instancePath:instancePath+"/dashboards/" + i0+"/kind",schemaPath:"#/properties/dashboards/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.dashboards.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.slos !== undefined && func0.call(data, "slos")){
let data13 = data.slos;
if(Array.isArray(data13)){
if(data13.length > 50){
const err16 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.name === undefined) || (!(func0.call(data14, "name")))){
const err17 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data14.kind === undefined) || (!(func0.call(data14, "kind")))){
const err18 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 of Object.keys(data14)){
if(!(func0.call(schema19.properties.slos.items.properties, key1))){
const err19 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data14.name !== undefined && func0.call(data14, "name")){
if(!(validate92(data14.name, {instancePath:instancePath+"/slos/" + i1+"/name",parentData:data14,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data14.kind !== undefined && func0.call(data14, "kind")){
let data16 = data14.kind;
if(typeof data16 !== "string"){
const err20 = {instancePath:instancePath+"/slos/" + i1+"/kind",schemaPath:"#/properties/slos/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((((data16 === "availability") || (data16 === "latency")) || (data16 === "error-rate")) || (data16 === "freshness")) || (data16 === "web-vital")) || (data16 === "saturation")) || (data16 === "durability"))){
const err21 = {instancePath:instancePath+"/slos/" + i1+"/kind",schemaPath:"#/properties/slos/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.slos.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.objective !== undefined && func0.call(data14, "objective")){
if(!(validate92(data14.objective, {instancePath:instancePath+"/slos/" + i1+"/objective",parentData:data14,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data14.target !== undefined && func0.call(data14, "target")){
let data18 = data14.target;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err22 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data18 <= 0 || isNaN(data18)){
const err23 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err24 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.window !== undefined && func0.call(data14, "window")){
if(!(validate98(data14.window, {instancePath:instancePath+"/slos/" + i1+"/window",parentData:data14,parentDataProperty:"window",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data14.url !== undefined && func0.call(data14, "url")){
if(!(validate94(data14.url, {instancePath:instancePath+"/slos/" + i1+"/url",parentData:data14,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data14.percentile !== undefined && func0.call(data14, "percentile")){
let data21 = data14.percentile;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err25 = {instancePath:instancePath+"/slos/" + i1+"/percentile",schemaPath:"#/properties/slos/items/properties/percentile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data21 <= 0 || isNaN(data21)){
const err26 = {instancePath:instancePath+"/slos/" + i1+"/percentile",schemaPath:"#/properties/slos/items/properties/percentile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err27 = {instancePath:instancePath+"/slos/" + i1+"/percentile",schemaPath:"#/properties/slos/items/properties/percentile/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.threshold !== undefined && func0.call(data14, "threshold")){
let data22 = data14.threshold;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err28 = {instancePath:instancePath+"/slos/" + i1+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/slos/" + i1+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.operation !== undefined && func0.call(data14, "operation")){
if(!(validate92(data14.operation, {instancePath:instancePath+"/slos/" + i1+"/operation",parentData:data14,parentDataProperty:"operation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.dependsOn !== undefined && func0.call(data, "dependsOn")){
let data24 = data.dependsOn;
if(Array.isArray(data24)){
if(data24.length > 200){
const err32 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!(validate102(data24[i2], {instancePath:instancePath+"/dependsOn/" + i2,parentData:data24,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
let i3 = data24.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func27(data24[i3], data24[j0])){
const err33 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
if(!(validate94(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data27 = data.channels;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 of Object.keys(data27)){
if(!(((key2 === "alerts") || (key2 === "incidents")) || (key2 === "support"))){
const err35 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data27.alerts !== undefined && func0.call(data27, "alerts")){
if(!(validate106(data27.alerts, {instancePath:instancePath+"/channels/alerts",parentData:data27,parentDataProperty:"alerts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data27.incidents !== undefined && func0.call(data27, "incidents")){
if(!(validate106(data27.incidents, {instancePath:instancePath+"/channels/incidents",parentData:data27,parentDataProperty:"incidents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data27.support !== undefined && func0.call(data27, "support")){
if(!(validate106(data27.support, {instancePath:instancePath+"/channels/support",parentData:data27,parentDataProperty:"support",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.storesData !== undefined && func0.call(data, "storesData")){
if(typeof data.storesData !== "boolean"){
const err37 = {instancePath:instancePath+"/storesData",schemaPath:"#/properties/storesData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.dataClass !== undefined && func0.call(data, "dataClass")){
let data32 = data.dataClass;
if(typeof data32 !== "string"){
const err38 = {instancePath:instancePath+"/dataClass",schemaPath:"#/properties/dataClass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((((data32 === "public") || (data32 === "internal")) || (data32 === "confidential")) || (data32 === "personal")) || (data32 === "payment"))){
const err39 = {instancePath:instancePath+"/dataClass",schemaPath:"#/properties/dataClass/enum",keyword:"enum",params:{allowedValues: schema19.properties.dataClass.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.dataRegions !== undefined && func0.call(data, "dataRegions")){
let data33 = data.dataRegions;
if(Array.isArray(data33)){
if(data33.length > 50){
const err40 = {instancePath:instancePath+"/dataRegions",schemaPath:"#/properties/dataRegions/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data33.length;
for(let i4=0; i4<len3; i4++){
if(!(validate92(data33[i4], {instancePath:instancePath+"/dataRegions/" + i4,parentData:data33,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/dataRegions",schemaPath:"#/properties/dataRegions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.backups !== undefined && func0.call(data, "backups")){
let data35 = data.backups;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.schedule === undefined) || (!(func0.call(data35, "schedule")))){
const err42 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 of Object.keys(data35)){
if(!((((((((key3 === "schedule") || (key3 === "every")) || (key3 === "retention")) || (key3 === "location")) || (key3 === "automated")) || (key3 === "encrypted")) || (key3 === "full")) || (key3 === "incremental"))){
const err43 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.schedule !== undefined && func0.call(data35, "schedule")){
if(!(validate92(data35.schedule, {instancePath:instancePath+"/backups/schedule",parentData:data35,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data35.every !== undefined && func0.call(data35, "every")){
if(!(validate98(data35.every, {instancePath:instancePath+"/backups/every",parentData:data35,parentDataProperty:"every",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data35.retention !== undefined && func0.call(data35, "retention")){
if(!(validate98(data35.retention, {instancePath:instancePath+"/backups/retention",parentData:data35,parentDataProperty:"retention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data35.location !== undefined && func0.call(data35, "location")){
if(!(validate92(data35.location, {instancePath:instancePath+"/backups/location",parentData:data35,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data35.automated !== undefined && func0.call(data35, "automated")){
if(typeof data35.automated !== "boolean"){
const err44 = {instancePath:instancePath+"/backups/automated",schemaPath:"#/properties/backups/properties/automated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data35.encrypted !== undefined && func0.call(data35, "encrypted")){
if(typeof data35.encrypted !== "boolean"){
const err45 = {instancePath:instancePath+"/backups/encrypted",schemaPath:"#/properties/backups/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.full !== undefined && func0.call(data35, "full")){
if(!(validate98(data35.full, {instancePath:instancePath+"/backups/full",parentData:data35,parentDataProperty:"full",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data35.incremental !== undefined && func0.call(data35, "incremental")){
if(!(validate98(data35.incremental, {instancePath:instancePath+"/backups/incremental",parentData:data35,parentDataProperty:"incremental",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.recovery !== undefined && func0.call(data, "recovery")){
let data44 = data.recovery;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key4 of Object.keys(data44)){
if(!(((((key4 === "rto") || (key4 === "rpo")) || (key4 === "plan")) || (key4 === "restoreEvery")) || (key4 === "failoverEvery"))){
const err47 = {instancePath:instancePath+"/recovery",schemaPath:"#/properties/recovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data44.rto !== undefined && func0.call(data44, "rto")){
if(!(validate98(data44.rto, {instancePath:instancePath+"/recovery/rto",parentData:data44,parentDataProperty:"rto",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data44.rpo !== undefined && func0.call(data44, "rpo")){
if(!(validate98(data44.rpo, {instancePath:instancePath+"/recovery/rpo",parentData:data44,parentDataProperty:"rpo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data44.plan !== undefined && func0.call(data44, "plan")){
if(!(validate119(data44.plan, {instancePath:instancePath+"/recovery/plan",parentData:data44,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data44.restoreEvery !== undefined && func0.call(data44, "restoreEvery")){
if(!(validate98(data44.restoreEvery, {instancePath:instancePath+"/recovery/restoreEvery",parentData:data44,parentDataProperty:"restoreEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data44.failoverEvery !== undefined && func0.call(data44, "failoverEvery")){
if(!(validate98(data44.failoverEvery, {instancePath:instancePath+"/recovery/failoverEvery",parentData:data44,parentDataProperty:"failoverEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/recovery",schemaPath:"#/properties/recovery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.telemetry !== undefined && func0.call(data, "telemetry")){
let data50 = data.telemetry;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key5 of Object.keys(data50)){
if(!((((key5 === "metrics") || (key5 === "logs")) || (key5 === "traces")) || (key5 === "instruments"))){
const err49 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data50.metrics !== undefined && func0.call(data50, "metrics")){
let data51 = data50.metrics;
if(Array.isArray(data51)){
if(data51.length > 30){
const err50 = {instancePath:instancePath+"/telemetry/metrics",schemaPath:"#/properties/telemetry/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data51.length;
for(let i5=0; i5<len4; i5++){
if(!(validate92(data51[i5], {instancePath:instancePath+"/telemetry/metrics/" + i5,parentData:data51,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/telemetry/metrics",schemaPath:"#/properties/telemetry/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data50.logs !== undefined && func0.call(data50, "logs")){
let data53 = data50.logs;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key6 of Object.keys(data53)){
if(!((((key6 === "structured") || (key6 === "correlationId")) || (key6 === "url")) || (key6 === "format"))){
const err52 = {instancePath:instancePath+"/telemetry/logs",schemaPath:"#/properties/telemetry/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data53.structured !== undefined && func0.call(data53, "structured")){
if(typeof data53.structured !== "boolean"){
const err53 = {instancePath:instancePath+"/telemetry/logs/structured",schemaPath:"#/properties/telemetry/properties/logs/properties/structured/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data53.correlationId !== undefined && func0.call(data53, "correlationId")){
if(!(validate92(data53.correlationId, {instancePath:instancePath+"/telemetry/logs/correlationId",parentData:data53,parentDataProperty:"correlationId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data53.url !== undefined && func0.call(data53, "url")){
if(!(validate94(data53.url, {instancePath:instancePath+"/telemetry/logs/url",parentData:data53,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data53.format !== undefined && func0.call(data53, "format")){
if(!(validate92(data53.format, {instancePath:instancePath+"/telemetry/logs/format",parentData:data53,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/telemetry/logs",schemaPath:"#/properties/telemetry/properties/logs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data50.traces !== undefined && func0.call(data50, "traces")){
let data58 = data50.traces;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key7 of Object.keys(data58)){
if(!(((key7 === "system") || (key7 === "propagation")) || (key7 === "url"))){
const err55 = {instancePath:instancePath+"/telemetry/traces",schemaPath:"#/properties/telemetry/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data58.system !== undefined && func0.call(data58, "system")){
if(!(validate92(data58.system, {instancePath:instancePath+"/telemetry/traces/system",parentData:data58,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data58.propagation !== undefined && func0.call(data58, "propagation")){
if(!(validate92(data58.propagation, {instancePath:instancePath+"/telemetry/traces/propagation",parentData:data58,parentDataProperty:"propagation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data58.url !== undefined && func0.call(data58, "url")){
if(!(validate94(data58.url, {instancePath:instancePath+"/telemetry/traces/url",parentData:data58,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/telemetry/traces",schemaPath:"#/properties/telemetry/properties/traces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data50.instruments !== undefined && func0.call(data50, "instruments")){
let data62 = data50.instruments;
if(Array.isArray(data62)){
if(data62.length > 3){
const err57 = {instancePath:instancePath+"/telemetry/instruments",schemaPath:"#/properties/telemetry/properties/instruments/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len5 = data62.length;
for(let i6=0; i6<len5; i6++){
let data63 = data62[i6];
if(typeof data63 !== "string"){
const err58 = {instancePath:instancePath+"/telemetry/instruments/" + i6,schemaPath:"#/properties/telemetry/properties/instruments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(((data63 === "counter") || (data63 === "gauge")) || (data63 === "histogram"))){
const err59 = {instancePath:instancePath+"/telemetry/instruments/" + i6,schemaPath:"#/properties/telemetry/properties/instruments/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.telemetry.properties.instruments.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/telemetry/instruments",schemaPath:"#/properties/telemetry/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err61 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.delivery !== undefined && func0.call(data, "delivery")){
let data64 = data.delivery;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key8 of Object.keys(data64)){
if(!(func0.call(schema19.properties.delivery.properties, key8))){
const err62 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data64.strategy !== undefined && func0.call(data64, "strategy")){
let data65 = data64.strategy;
if(Array.isArray(data65)){
if(data65.length > 10){
const err63 = {instancePath:instancePath+"/delivery/strategy",schemaPath:"#/properties/delivery/properties/strategy/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len6 = data65.length;
for(let i7=0; i7<len6; i7++){
let data66 = data65[i7];
if(typeof data66 !== "string"){
const err64 = {instancePath:instancePath+"/delivery/strategy/" + i7,schemaPath:"#/properties/delivery/properties/strategy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(((((data66 === "rolling") || (data66 === "canary")) || (data66 === "blue-green")) || (data66 === "feature-flags")) || (data66 === "recreate"))){
const err65 = {instancePath:instancePath+"/delivery/strategy/" + i7,schemaPath:"#/properties/delivery/properties/strategy/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.delivery.properties.strategy.items.enum},message:"must be equal to one of the allowed values"};
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
else {
const err66 = {instancePath:instancePath+"/delivery/strategy",schemaPath:"#/properties/delivery/properties/strategy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data64.canarySteps !== undefined && func0.call(data64, "canarySteps")){
let data67 = data64.canarySteps;
if(Array.isArray(data67)){
if(data67.length > 20){
const err67 = {instancePath:instancePath+"/delivery/canarySteps",schemaPath:"#/properties/delivery/properties/canarySteps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len7 = data67.length;
for(let i8=0; i8<len7; i8++){
let data68 = data67[i8];
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 100 || isNaN(data68)){
const err68 = {instancePath:instancePath+"/delivery/canarySteps/" + i8,schemaPath:"#/properties/delivery/properties/canarySteps/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err69 = {instancePath:instancePath+"/delivery/canarySteps/" + i8,schemaPath:"#/properties/delivery/properties/canarySteps/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/delivery/canarySteps/" + i8,schemaPath:"#/properties/delivery/properties/canarySteps/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/delivery/canarySteps",schemaPath:"#/properties/delivery/properties/canarySteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data64.autoRollback !== undefined && func0.call(data64, "autoRollback")){
if(typeof data64.autoRollback !== "boolean"){
const err72 = {instancePath:instancePath+"/delivery/autoRollback",schemaPath:"#/properties/delivery/properties/autoRollback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data64.bakeTime !== undefined && func0.call(data64, "bakeTime")){
if(!(validate98(data64.bakeTime, {instancePath:instancePath+"/delivery/bakeTime",parentData:data64,parentDataProperty:"bakeTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data64.pipeline !== undefined && func0.call(data64, "pipeline")){
if(!(validate94(data64.pipeline, {instancePath:instancePath+"/delivery/pipeline",parentData:data64,parentDataProperty:"pipeline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data64.stages !== undefined && func0.call(data64, "stages")){
let data72 = data64.stages;
if(Array.isArray(data72)){
if(data72.length > 20){
const err73 = {instancePath:instancePath+"/delivery/stages",schemaPath:"#/properties/delivery/properties/stages/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len8 = data72.length;
for(let i9=0; i9<len8; i9++){
if(!(validate92(data72[i9], {instancePath:instancePath+"/delivery/stages/" + i9,parentData:data72,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/delivery/stages",schemaPath:"#/properties/delivery/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data64.smokeTests !== undefined && func0.call(data64, "smokeTests")){
if(typeof data64.smokeTests !== "boolean"){
const err75 = {instancePath:instancePath+"/delivery/smokeTests",schemaPath:"#/properties/delivery/properties/smokeTests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data64.flags !== undefined && func0.call(data64, "flags")){
if(!(validate92(data64.flags, {instancePath:instancePath+"/delivery/flags",parentData:data64,parentDataProperty:"flags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data64.requiredChecks !== undefined && func0.call(data64, "requiredChecks")){
let data76 = data64.requiredChecks;
if(Array.isArray(data76)){
if(data76.length > 30){
const err76 = {instancePath:instancePath+"/delivery/requiredChecks",schemaPath:"#/properties/delivery/properties/requiredChecks/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len9 = data76.length;
for(let i10=0; i10<len9; i10++){
if(!(validate92(data76[i10], {instancePath:instancePath+"/delivery/requiredChecks/" + i10,parentData:data76,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/delivery/requiredChecks",schemaPath:"#/properties/delivery/properties/requiredChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data64.trunkBased !== undefined && func0.call(data64, "trunkBased")){
if(typeof data64.trunkBased !== "boolean"){
const err78 = {instancePath:instancePath+"/delivery/trunkBased",schemaPath:"#/properties/delivery/properties/trunkBased/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data64.readinessRequired !== undefined && func0.call(data64, "readinessRequired")){
if(typeof data64.readinessRequired !== "boolean"){
const err79 = {instancePath:instancePath+"/delivery/readinessRequired",schemaPath:"#/properties/delivery/properties/readinessRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.rollback !== undefined && func0.call(data, "rollback")){
let data80 = data.rollback;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key9 of Object.keys(data80)){
if(!((key9 === "procedure") || (key9 === "time"))){
const err81 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data80.procedure !== undefined && func0.call(data80, "procedure")){
if(!(validate119(data80.procedure, {instancePath:instancePath+"/rollback/procedure",parentData:data80,parentDataProperty:"procedure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data80.time !== undefined && func0.call(data80, "time")){
if(!(validate98(data80.time, {instancePath:instancePath+"/rollback/time",parentData:data80,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data83 = data.retention;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key10 of Object.keys(data83)){
if(!((((key10 === "logs") || (key10 === "metrics")) || (key10 === "traces")) || (key10 === "backups"))){
const err83 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data83.logs !== undefined && func0.call(data83, "logs")){
if(!(validate98(data83.logs, {instancePath:instancePath+"/retention/logs",parentData:data83,parentDataProperty:"logs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data83.metrics !== undefined && func0.call(data83, "metrics")){
if(!(validate98(data83.metrics, {instancePath:instancePath+"/retention/metrics",parentData:data83,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data83.traces !== undefined && func0.call(data83, "traces")){
if(!(validate98(data83.traces, {instancePath:instancePath+"/retention/traces",parentData:data83,parentDataProperty:"traces",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data83.backups !== undefined && func0.call(data83, "backups")){
if(!(validate98(data83.backups, {instancePath:instancePath+"/retention/backups",parentData:data83,parentDataProperty:"backups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.capacity !== undefined && func0.call(data, "capacity")){
let data88 = data.capacity;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key11 of Object.keys(data88)){
if(!((key11 === "headroom") || (key11 === "forecastOn"))){
const err85 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data88.headroom !== undefined && func0.call(data88, "headroom")){
let data89 = data88.headroom;
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 100 || isNaN(data89)){
const err86 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data89 < 0 || isNaN(data89)){
const err87 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data88.forecastOn !== undefined && func0.call(data88, "forecastOn")){
if(!(validate74(data88.forecastOn, {instancePath:instancePath+"/capacity/forecastOn",parentData:data88,parentDataProperty:"forecastOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.cost !== undefined && func0.call(data, "cost")){
let data91 = data.cost;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key12 of Object.keys(data91)){
if(!(((key12 === "monthlyBudget") || (key12 === "currency")) || (key12 === "alertAt"))){
const err90 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data91.monthlyBudget !== undefined && func0.call(data91, "monthlyBudget")){
let data92 = data91.monthlyBudget;
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
const err91 = {instancePath:instancePath+"/cost/monthlyBudget",schemaPath:"#/properties/cost/properties/monthlyBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err92 = {instancePath:instancePath+"/cost/monthlyBudget",schemaPath:"#/properties/cost/properties/monthlyBudget/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data91.currency !== undefined && func0.call(data91, "currency")){
let data93 = data91.currency;
if(typeof data93 === "string"){
if(func61(data93) > 3){
const err93 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!pattern5.test(data93)){
const err94 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data91.alertAt !== undefined && func0.call(data91, "alertAt")){
let data94 = data91.alertAt;
if(Array.isArray(data94)){
if(data94.length > 10){
const err96 = {instancePath:instancePath+"/cost/alertAt",schemaPath:"#/properties/cost/properties/alertAt/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len10 = data94.length;
for(let i11=0; i11<len10; i11++){
let data95 = data94[i11];
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 200 || isNaN(data95)){
const err97 = {instancePath:instancePath+"/cost/alertAt/" + i11,schemaPath:"#/properties/cost/properties/alertAt/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data95 < 0 || isNaN(data95)){
const err98 = {instancePath:instancePath+"/cost/alertAt/" + i11,schemaPath:"#/properties/cost/properties/alertAt/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/cost/alertAt/" + i11,schemaPath:"#/properties/cost/properties/alertAt/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/cost/alertAt",schemaPath:"#/properties/cost/properties/alertAt/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data96 = data.secrets;
if(Array.isArray(data96)){
if(data96.length > 100){
const err102 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len11 = data96.length;
for(let i12=0; i12<len11; i12++){
let data97 = data96[i12];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if((data97.name === undefined) || (!(func0.call(data97, "name")))){
const err103 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key13 of Object.keys(data97)){
if(!((((key13 === "name") || (key13 === "path")) || (key13 === "rotated")) || (key13 === "rotateEvery"))){
const err104 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/properties/secrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data97.name !== undefined && func0.call(data97, "name")){
if(!(validate92(data97.name, {instancePath:instancePath+"/secrets/" + i12+"/name",parentData:data97,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data97.path !== undefined && func0.call(data97, "path")){
if(!(validate92(data97.path, {instancePath:instancePath+"/secrets/" + i12+"/path",parentData:data97,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data97.rotated !== undefined && func0.call(data97, "rotated")){
if(!(validate74(data97.rotated, {instancePath:instancePath+"/secrets/" + i12+"/rotated",parentData:data97,parentDataProperty:"rotated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data97.rotateEvery !== undefined && func0.call(data97, "rotateEvery")){
if(!(validate98(data97.rotateEvery, {instancePath:instancePath+"/secrets/" + i12+"/rotateEvery",parentData:data97,parentDataProperty:"rotateEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err105 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.storeType !== undefined && func0.call(data, "storeType")){
let data102 = data.storeType;
if(typeof data102 !== "string"){
const err107 = {instancePath:instancePath+"/storeType",schemaPath:"#/properties/storeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((((((data102 === "database") || (data102 === "object-store")) || (data102 === "queue")) || (data102 === "cache")) || (data102 === "search-index")) || (data102 === "file-system"))){
const err108 = {instancePath:instancePath+"/storeType",schemaPath:"#/properties/storeType/enum",keyword:"enum",params:{allowedValues: schema19.properties.storeType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.residency !== undefined && func0.call(data, "residency")){
if(!(validate92(data.residency, {instancePath:instancePath+"/residency",parentData:data,parentDataProperty:"residency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.encryption !== undefined && func0.call(data, "encryption")){
let data104 = data.encryption;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key14 of Object.keys(data104)){
if(!((key14 === "atRest") || (key14 === "inTransit"))){
const err109 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data104.atRest !== undefined && func0.call(data104, "atRest")){
if(typeof data104.atRest !== "boolean"){
const err110 = {instancePath:instancePath+"/encryption/atRest",schemaPath:"#/properties/encryption/properties/atRest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data104.inTransit !== undefined && func0.call(data104, "inTransit")){
if(typeof data104.inTransit !== "boolean"){
const err111 = {instancePath:instancePath+"/encryption/inTransit",schemaPath:"#/properties/encryption/properties/inTransit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.subjectRequestsWithin !== undefined && func0.call(data, "subjectRequestsWithin")){
if(!(validate98(data.subjectRequestsWithin, {instancePath:instancePath+"/subjectRequestsWithin",parentData:data,parentDataProperty:"subjectRequestsWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined && func0.call(data, "access")){
let data108 = data.access;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key15 of Object.keys(data108)){
if(!(((key15 === "reviewed") || (key15 === "justInTime")) || (key15 === "evidence"))){
const err113 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data108.reviewed !== undefined && func0.call(data108, "reviewed")){
if(!(validate74(data108.reviewed, {instancePath:instancePath+"/access/reviewed",parentData:data108,parentDataProperty:"reviewed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data108.justInTime !== undefined && func0.call(data108, "justInTime")){
if(typeof data108.justInTime !== "boolean"){
const err114 = {instancePath:instancePath+"/access/justInTime",schemaPath:"#/properties/access/properties/justInTime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data108.evidence !== undefined && func0.call(data108, "evidence")){
if(!(validate94(data108.evidence, {instancePath:instancePath+"/access/evidence",parentData:data108,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err115 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.patching !== undefined && func0.call(data, "patching")){
let data112 = data.patching;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key16 of Object.keys(data112)){
if(!((key16 === "patched") || (key16 === "evidence"))){
const err116 = {instancePath:instancePath+"/patching",schemaPath:"#/properties/patching/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data112.patched !== undefined && func0.call(data112, "patched")){
if(!(validate74(data112.patched, {instancePath:instancePath+"/patching/patched",parentData:data112,parentDataProperty:"patched",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data112.evidence !== undefined && func0.call(data112, "evidence")){
if(!(validate94(data112.evidence, {instancePath:instancePath+"/patching/evidence",parentData:data112,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err117 = {instancePath:instancePath+"/patching",schemaPath:"#/properties/patching/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.topology !== undefined && func0.call(data, "topology")){
let data115 = data.topology;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key17 of Object.keys(data115)){
if(!(((key17 === "zones") || (key17 === "regions")) || (key17 === "exception"))){
const err118 = {instancePath:instancePath+"/topology",schemaPath:"#/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data115.zones !== undefined && func0.call(data115, "zones")){
let data116 = data115.zones;
if(Array.isArray(data116)){
if(data116.length > 50){
const err119 = {instancePath:instancePath+"/topology/zones",schemaPath:"#/properties/topology/properties/zones/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len12 = data116.length;
for(let i13=0; i13<len12; i13++){
if(!(validate92(data116[i13], {instancePath:instancePath+"/topology/zones/" + i13,parentData:data116,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/topology/zones",schemaPath:"#/properties/topology/properties/zones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data115.regions !== undefined && func0.call(data115, "regions")){
let data118 = data115.regions;
if(Array.isArray(data118)){
if(data118.length > 50){
const err121 = {instancePath:instancePath+"/topology/regions",schemaPath:"#/properties/topology/properties/regions/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len13 = data118.length;
for(let i14=0; i14<len13; i14++){
if(!(validate92(data118[i14], {instancePath:instancePath+"/topology/regions/" + i14,parentData:data118,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err122 = {instancePath:instancePath+"/topology/regions",schemaPath:"#/properties/topology/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data115.exception !== undefined && func0.call(data115, "exception")){
if(!(validate119(data115.exception, {instancePath:instancePath+"/topology/exception",parentData:data115,parentDataProperty:"exception",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err123 = {instancePath:instancePath+"/topology",schemaPath:"#/properties/topology/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.infrastructure !== undefined && func0.call(data, "infrastructure")){
let data121 = data.infrastructure;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key18 of Object.keys(data121)){
if(!(((key18 === "tool") || (key18 === "url")) || (key18 === "immutable"))){
const err124 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data121.tool !== undefined && func0.call(data121, "tool")){
if(!(validate92(data121.tool, {instancePath:instancePath+"/infrastructure/tool",parentData:data121,parentDataProperty:"tool",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data121.url !== undefined && func0.call(data121, "url")){
if(!(validate94(data121.url, {instancePath:instancePath+"/infrastructure/url",parentData:data121,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data121.immutable !== undefined && func0.call(data121, "immutable")){
if(typeof data121.immutable !== "boolean"){
const err125 = {instancePath:instancePath+"/infrastructure/immutable",schemaPath:"#/properties/infrastructure/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.audited !== undefined && func0.call(data, "audited")){
if(!(validate74(data.audited, {instancePath:instancePath+"/audited",parentData:data,parentDataProperty:"audited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.errorBudgetPolicy !== undefined && func0.call(data, "errorBudgetPolicy")){
if(!(validate158(data.errorBudgetPolicy, {instancePath:instancePath+"/errorBudgetPolicy",parentData:data,parentDataProperty:"errorBudgetPolicy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.loadTest !== undefined && func0.call(data, "loadTest")){
let data127 = data.loadTest;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if((data127.on === undefined) || (!(func0.call(data127, "on")))){
const err127 = {instancePath:instancePath+"/loadTest",schemaPath:"#/properties/loadTest/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key19 of Object.keys(data127)){
if(!((key19 === "on") || (key19 === "evidence"))){
const err128 = {instancePath:instancePath+"/loadTest",schemaPath:"#/properties/loadTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data127.on !== undefined && func0.call(data127, "on")){
if(!(validate74(data127.on, {instancePath:instancePath+"/loadTest/on",parentData:data127,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data127.evidence !== undefined && func0.call(data127, "evidence")){
if(!(validate94(data127.evidence, {instancePath:instancePath+"/loadTest/evidence",parentData:data127,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err129 = {instancePath:instancePath+"/loadTest",schemaPath:"#/properties/loadTest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.supportEscalation !== undefined && func0.call(data, "supportEscalation")){
if(!(validate87(data.supportEscalation, {instancePath:instancePath+"/supportEscalation",parentData:data,parentDataProperty:"supportEscalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.controls !== undefined && func0.call(data, "controls")){
let data131 = data.controls;
if(Array.isArray(data131)){
if(data131.length > 50){
const err130 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len14 = data131.length;
for(let i15=0; i15<len14; i15++){
if(!(validate119(data131[i15], {instancePath:instancePath+"/controls/" + i15,parentData:data131,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
const err131 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
for(const key20 of Object.keys(data)){
if(((((((((((((((((((((((((((((((((((((((((((((((((((key20 !== "backup") && (key20 !== "ownershipVerified")) && (key20 !== "tier")) && (key20 !== "critical")) && (key20 !== "type")) && (key20 !== "lifecycle")) && (key20 !== "onCall")) && (key20 !== "escalation")) && (key20 !== "dashboards")) && (key20 !== "slos")) && (key20 !== "dependsOn")) && (key20 !== "repository")) && (key20 !== "channels")) && (key20 !== "storesData")) && (key20 !== "dataClass")) && (key20 !== "dataRegions")) && (key20 !== "backups")) && (key20 !== "recovery")) && (key20 !== "telemetry")) && (key20 !== "delivery")) && (key20 !== "rollback")) && (key20 !== "retention")) && (key20 !== "capacity")) && (key20 !== "cost")) && (key20 !== "secrets")) && (key20 !== "storeType")) && (key20 !== "residency")) && (key20 !== "encryption")) && (key20 !== "subjectRequestsWithin")) && (key20 !== "access")) && (key20 !== "patching")) && (key20 !== "topology")) && (key20 !== "infrastructure")) && (key20 !== "audited")) && (key20 !== "errorBudgetPolicy")) && (key20 !== "loadTest")) && (key20 !== "supportEscalation")) && (key20 !== "controls")) && (key20 !== "status")) && (key20 !== "title")) && (key20 !== "description")) && (key20 !== "owner")) && (key20 !== "due")) && (key20 !== "reviewed")) && (key20 !== "reviewEvery")) && (key20 !== "version")) && (key20 !== "aliases")) && (key20 !== "tags")) && (key20 !== "related")) && (key20 !== "release")) && (key20 !== "audience")){
const err132 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key20},message:"must NOT have unevaluated properties"};
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
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
