// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../../formats.ts";
import imported2 from "ajv/dist/runtime/equal.js";
const interop = (part) => part.default ?? part;

export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"service.schema.json","title":"Service","description":"Something that runs and that someone is called for.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/record"},{"$ref":"common.schema.json#/$defs/lifecycle"}],"properties":{"backup":{"description":"The team or the person who stands in for the owner.","$ref":"common.schema.json#/$defs/owner"},"ownershipVerified":{"description":"The date on which owner and backup last confirmed that they own the service.","$ref":"common.schema.json#/$defs/date"},"tier":{"description":"How much depends on the service; 1 is the most important.","type":"integer","minimum":1,"maximum":5},"critical":{"description":"`true` where an outage stops customers from buying.","type":"boolean"},"type":{"description":"What the service is.","type":"string","enum":["api","website","worker","pipeline","datastore","platform","job"]},"lifecycle":{"description":"Where the service is in its life.","type":"string","enum":["experimental","production","deprecated","retired"]},"onCall":{"description":"The rotation that is paged for the service. Without it the owning team's rotation is.","$ref":"common.schema.json#/$defs/onCall"},"escalation":{"description":"Who is called next, in order. Without it the owning team's ladder applies.","$ref":"common.schema.json#/$defs/escalation"},"dashboards":{"description":"Where to look: at least one overview and one drill-down.","type":"array","maxItems":50,"items":{"type":"object","properties":{"title":{"description":"The dashboard's name.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"The dashboard's address.","$ref":"common.schema.json#/$defs/webUrl"},"kind":{"description":"`overview` says whether the service is well, `drilldown` says where it is not.","type":"string","enum":["overview","drilldown"]}},"required":["url","kind"],"additionalProperties":false}},"slos":{"description":"The service level objectives that the service is held to.","type":"array","maxItems":50,"items":{"type":"object","properties":{"name":{"description":"The objective's name, for example `availability`.","$ref":"common.schema.json#/$defs/text"},"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"objective":{"description":"The target in words, for example `99.9 % of requests succeed`.","$ref":"common.schema.json#/$defs/text"},"target":{"description":"The target in per cent, for example 99.9.","type":"number","exclusiveMinimum":0,"maximum":100},"window":{"description":"The period over which the target is measured.","$ref":"common.schema.json#/$defs/duration"},"url":{"description":"Where the objective is tracked.","$ref":"common.schema.json#/$defs/webUrl"},"percentile":{"description":"For latency, freshness or a web vital: the percentile that the threshold holds for, for example 95.","type":"number","exclusiveMinimum":0,"maximum":100},"threshold":{"description":"For latency, freshness or a web vital: the longest time that counts as good, in seconds.","type":"number","minimum":0},"operation":{"description":"The kind of request that is meant, for example `read`.","$ref":"common.schema.json#/$defs/text"}},"required":["name","kind"],"additionalProperties":false}},"dependsOn":{"description":"The services that this one needs in order to work.","type":"array","maxItems":200,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/service"}},"repository":{"description":"Where the source code is.","$ref":"common.schema.json#/$defs/webUrl"},"channels":{"description":"Chat channels: where alerts arrive and where incidents are worked on.","type":"object","properties":{"alerts":{"$ref":"common.schema.json#/$defs/channel"},"incidents":{"$ref":"common.schema.json#/$defs/channel"},"support":{"$ref":"common.schema.json#/$defs/channel"}},"additionalProperties":false},"storesData":{"description":"`true` where data would be lost with the service.","type":"boolean"},"dataClass":{"description":"The most sensitive data that the service holds.","type":"string","enum":["public","internal","confidential","personal","payment"]},"dataRegions":{"description":"Where the data is kept, for example `eu-west-1`.","type":"array","maxItems":50,"items":{"$ref":"common.schema.json#/$defs/text"}},"backups":{"description":"How the data is backed up.","type":"object","properties":{"schedule":{"description":"How often, in words, for example `daily full, hourly incremental`.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"The longest time between two backups.","$ref":"common.schema.json#/$defs/duration"},"retention":{"description":"How long a backup is kept.","$ref":"common.schema.json#/$defs/duration"},"location":{"description":"Where the backups are kept.","$ref":"common.schema.json#/$defs/text"},"automated":{"description":"`true` where nobody has to remember to make them.","type":"boolean"},"encrypted":{"description":"`true` where the backups are encrypted at rest.","type":"boolean"},"full":{"description":"The time between two full backups.","$ref":"common.schema.json#/$defs/duration"},"incremental":{"description":"The time between two incremental backups.","$ref":"common.schema.json#/$defs/duration"}},"required":["schedule"],"additionalProperties":false},"recovery":{"description":"How quickly the service must be back, and how much data may be lost.","type":"object","properties":{"rto":{"description":"Recovery time objective: the longest time until the service works again.","$ref":"common.schema.json#/$defs/duration"},"rpo":{"description":"Recovery point objective: the longest span of data that may be lost.","$ref":"common.schema.json#/$defs/duration"},"plan":{"description":"The id of the runbook that brings the service back, for example `postgres/restore-from-backup`.","$ref":"common.schema.json#/$defs/reference","x-references":["runbook"]},"restoreEvery":{"description":"How often a backup of this service is restored as a test. Without it the policy’s cadence applies.","$ref":"common.schema.json#/$defs/duration"},"failoverEvery":{"description":"How often a failover of this service is practised. Without it the policy’s cadence applies.","$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"telemetry":{"description":"What the service reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured, for example `latency`, `errors`, `traffic`, `saturation`.","type":"array","maxItems":30,"items":{"$ref":"common.schema.json#/$defs/text"}},"logs":{"description":"How the service writes its logs.","type":"object","properties":{"structured":{"description":"`true` where each line is a record with named fields.","type":"boolean"},"correlationId":{"description":"The field that joins the lines of one request.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the logs are searched.","$ref":"common.schema.json#/$defs/webUrl"},"format":{"description":"The format of a log line, for example `json`.","$ref":"common.schema.json#/$defs/text"}},"additionalProperties":false},"traces":{"description":"Whether requests are traced, and with what.","type":"object","properties":{"system":{"description":"The tracing system.","$ref":"common.schema.json#/$defs/text"},"propagation":{"description":"How the trace context is passed on, for example `w3c`.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the traces are read.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"instruments":{"description":"The kinds of instrument in use.","type":"array","maxItems":3,"items":{"type":"string","enum":["counter","gauge","histogram"]}}},"additionalProperties":false},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategy":{"description":"How traffic is moved to a new version.","type":"array","maxItems":10,"items":{"type":"string","enum":["rolling","canary","blue-green","feature-flags","recreate"]}},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"type":"number","minimum":0,"maximum":100}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"bakeTime":{"description":"How long a release is watched before it counts as done.","$ref":"common.schema.json#/$defs/duration"},"pipeline":{"description":"Where releases are started and seen.","$ref":"common.schema.json#/$defs/webUrl"},"stages":{"description":"The environments that a change passes through, in order.","type":"array","maxItems":20,"items":{"description":"An environment, for example `staging`.","$ref":"common.schema.json#/$defs/text"}},"smokeTests":{"description":"`true` where smoke tests run before production.","type":"boolean"},"flags":{"description":"The system of feature flags.","$ref":"common.schema.json#/$defs/text"},"requiredChecks":{"description":"The checks that a change must pass before it is merged.","type":"array","maxItems":30,"items":{"description":"A check, for example `tests`.","$ref":"common.schema.json#/$defs/text"}},"trunkBased":{"description":"`true` where everyone merges to one protected branch.","type":"boolean"},"readinessRequired":{"description":"`true` where `handrail ready` must pass before a release.","type":"boolean"}},"additionalProperties":false},"rollback":{"description":"How a bad release is undone.","type":"object","properties":{"procedure":{"description":"The id of the runbook that rolls the service back.","$ref":"common.schema.json#/$defs/reference","x-references":["runbook"]},"time":{"description":"How long a rollback takes.","$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"retention":{"description":"How long data about and of the service is kept.","type":"object","properties":{"logs":{"$ref":"common.schema.json#/$defs/duration"},"metrics":{"$ref":"common.schema.json#/$defs/duration"},"traces":{"$ref":"common.schema.json#/$defs/duration"},"backups":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"capacity":{"description":"How much room the service has.","type":"object","properties":{"headroom":{"description":"The share of capacity kept free at peak, in per cent.","type":"number","minimum":0,"maximum":100},"forecastOn":{"description":"The date of the last forecast.","$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"cost":{"description":"What the service may cost.","type":"object","properties":{"monthlyBudget":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"alertAt":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"type":"number","minimum":0,"maximum":200}}},"additionalProperties":false},"secrets":{"description":"The secrets that the service uses; their names, never their values.","type":"array","maxItems":100,"items":{"type":"object","properties":{"name":{"description":"What the secret is called.","$ref":"common.schema.json#/$defs/text"},"path":{"description":"Where it is kept.","$ref":"common.schema.json#/$defs/text"},"rotated":{"$ref":"common.schema.json#/$defs/date"},"rotateEvery":{"$ref":"common.schema.json#/$defs/duration"}},"required":["name"],"additionalProperties":false}},"storeType":{"description":"What kind of data store the service is, where it is one.","type":"string","enum":["database","object-store","queue","cache","search-index","file-system"]},"residency":{"description":"What limits where the data may be kept or moved.","$ref":"common.schema.json#/$defs/text"},"encryption":{"description":"Where data is encrypted.","type":"object","properties":{"atRest":{"description":"`true` where stored data is encrypted.","type":"boolean"},"inTransit":{"description":"`true` where connections are encrypted.","type":"boolean"}},"additionalProperties":false},"subjectRequestsWithin":{"description":"How soon a person’s request about their own data is answered.","$ref":"common.schema.json#/$defs/duration"},"access":{"description":"Who may reach the service’s data and systems, and when that was last looked through.","type":"object","properties":{"reviewed":{"description":"The date of the last review of access rights.","$ref":"common.schema.json#/$defs/date"},"justInTime":{"description":"`true` where higher rights are given for a short time and with an approval.","type":"boolean"},"evidence":{"description":"Where the review is recorded.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"patching":{"description":"How the service is kept free of known vulnerabilities.","type":"object","properties":{"patched":{"description":"The date on which the service was last patched.","$ref":"common.schema.json#/$defs/date"},"evidence":{"description":"Where the state of patches is seen.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"topology":{"description":"Where the service runs.","type":"object","properties":{"zones":{"description":"The availability zones.","type":"array","maxItems":50,"items":{"description":"A zone, for example `eu-west-1a`.","$ref":"common.schema.json#/$defs/text"}},"regions":{"description":"The regions.","type":"array","maxItems":50,"items":{"description":"A region, for example `eu-west-1`.","$ref":"common.schema.json#/$defs/text"}},"exception":{"description":"The RFC that decides that fewer zones or regions are enough.","$ref":"common.schema.json#/$defs/reference","x-references":["rfc"]}},"additionalProperties":false},"infrastructure":{"description":"How the service’s infrastructure is described.","type":"object","properties":{"tool":{"description":"The tool, for example `Terraform`.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the description is kept.","$ref":"common.schema.json#/$defs/webUrl"},"immutable":{"description":"`true` where servers are replaced, never changed.","type":"boolean"}},"additionalProperties":false},"audited":{"description":"The date of the last audit of cost and capacity.","$ref":"common.schema.json#/$defs/date"},"errorBudgetPolicy":{"description":"What happens when the error budget is spent.","$ref":"common.schema.json#/$defs/prose"},"loadTest":{"description":"The last load test.","type":"object","properties":{"on":{"description":"The date of the test.","$ref":"common.schema.json#/$defs/date"},"evidence":{"description":"Where its result and baseline are kept.","$ref":"common.schema.json#/$defs/webUrl"}},"required":["on"],"additionalProperties":false},"supportEscalation":{"description":"How customer support reaches engineers for this service. Without it the policy’s way applies.","$ref":"common.schema.json#/$defs/escalation"},"controls":{"description":"The controls that the service helps to fulfil, by their ids.","type":"array","maxItems":50,"items":{"$ref":"common.schema.json#/$defs/reference","x-references":["control"]}}},"unevaluatedProperties":false};
const schema42 = {"description":"Where a document that is kept in force stands.","type":"object","properties":{"status":{"description":"`draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.","type":"string","enum":["draft","planned","active","deprecated","retired"]}}};
const schema37 = {"description":"A calendar date, `YYYY-MM-DD`.","type":"string","format":"date","maxLength":10};
const schema34 = {"description":"One line of plain text.","type":"string","minLength":1,"maxLength":300};
const schema49 = {"description":"A web address that starts with `https://` or `http://`.","type":"string","format":"web-url","maxLength":2000};
const schema39 = {"description":"An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.","type":"string","format":"duration","maxLength":20};
const schema65 = {"description":"A chat channel such as `#payments-oncall`, or an address of one.","type":"string","minLength":1,"maxLength":200};
const schema36 = {"description":"The id of another document, bare (`payments`) or in Backstage form (`group:payments`).","type":"string","pattern":"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$","maxLength":200};
const schema115 = {"description":"A few sentences of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema33 = {"description":"The fields that every kind of document may have.","type":"object","properties":{"title":{"description":"The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.","$ref":"#/$defs/text"},"description":{"description":"One or two sentences shown in lists and in search results.","type":"string","minLength":1,"maxLength":500},"owner":{"description":"The team or the person who keeps this document right.","$ref":"#/$defs/owner"},"due":{"description":"For a planned document: the date by which it is written.","$ref":"#/$defs/date"},"reviewed":{"description":"The date on which someone last read the whole document and found it right.","$ref":"#/$defs/date"},"reviewEvery":{"description":"How often the document is reviewed. Without it the policy's cadence for the kind applies.","$ref":"#/$defs/duration"},"version":{"description":"The version of the document, in quotes, for example `\"2.1.0\"`.","type":"string","minLength":1,"maxLength":40},"aliases":{"description":"Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":300}},"tags":{"description":"Words to group and filter by.","type":"array","maxItems":30,"items":{"type":"string","minLength":1,"maxLength":60}},"related":{"description":"What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500}},"release":{"description":"The release of the product that the document was last brought up to, where the policy follows releases.","$ref":"#/$defs/text"},"audience":{"description":"Whom the document is written for, for example `on-call`.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"}}}};
const func0 = Object.prototype.hasOwnProperty;
const func61 = interop(imported0);
const schema35 = {"description":"The id of the team or the person who answers for this.","$ref":"#/$defs/reference","x-references":["team","person"]};
const pattern4 = new RegExp("^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 200){
const err0 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats0 = imported1.formats.date;
const formats4 = imported1.formats.duration;

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func61(data0) > 300){
const err0 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data1 = data.description;
if(typeof data1 === "string"){
if(func61(data1) > 500){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func61(data1) < 1){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
if(!(validate23(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.due !== undefined && func0.call(data, "due")){
let data3 = data.due;
if(typeof data3 === "string"){
if(func61(data3) > 10){
const err6 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats0(data3))){
const err7 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err8 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data4 = data.reviewed;
if(typeof data4 === "string"){
if(func61(data4) > 10){
const err9 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats0(data4))){
const err10 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err11 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
let data5 = data.reviewEvery;
if(typeof data5 === "string"){
if(func61(data5) > 20){
const err12 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats4(data5))){
const err13 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err14 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
if(typeof data6 === "string"){
if(func61(data6) > 40){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func61(data6) < 1){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data7 = data.aliases;
if(Array.isArray(data7)){
if(data7.length > 50){
const err18 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func61(data8) > 300){
const err19 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func61(data8) < 1){
const err20 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data9 = data.tags;
if(Array.isArray(data9)){
if(data9.length > 30){
const err23 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func61(data10) > 60){
const err24 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func61(data10) < 1){
const err25 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.related !== undefined && func0.call(data, "related")){
let data11 = data.related;
if(Array.isArray(data11)){
if(data11.length > 50){
const err28 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func61(data12) > 500){
const err29 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func61(data12) < 1){
const err30 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/related/" + i2,schemaPath:"#/properties/related/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.release !== undefined && func0.call(data, "release")){
let data13 = data.release;
if(typeof data13 === "string"){
if(func61(data13) > 300){
const err33 = {instancePath:instancePath+"/release",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func61(data13) < 1){
const err34 = {instancePath:instancePath+"/release",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/release",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.audience !== undefined && func0.call(data, "audience")){
let data14 = data.audience;
if(Array.isArray(data14)){
if(data14.length > 20){
const err36 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(func61(data15) > 300){
const err37 = {instancePath:instancePath+"/audience/" + i3,schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func61(data15) < 1){
const err38 = {instancePath:instancePath+"/audience/" + i3,schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err39 = {instancePath:instancePath+"/audience/" + i3,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"title":true,"description":true,"owner":true,"due":true,"reviewed":true,"reviewEvery":true,"version":true,"aliases":true,"tags":true,"related":true,"release":true,"audience":true},"dynamicProps":false,"dynamicItems":false};


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
if(func61(data) > 200){
const err0 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
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

const schema46 = {"description":"Where the on-call rotation is kept.","type":"object","properties":{"provider":{"description":"The system that pages, for example `pagerduty`.","$ref":"#/$defs/text"},"schedule":{"description":"The name of the schedule in that system.","$ref":"#/$defs/text"},"url":{"description":"The address of the schedule.","$ref":"#/$defs/webUrl"},"primary":{"description":"Who is paged first.","$ref":"#/$defs/owner"},"secondary":{"description":"Who is paged when the first does not answer.","$ref":"#/$defs/owner"},"rotation":{"description":"The people who take turns.","type":"array","maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/person"}}},"required":["schedule"],"additionalProperties":false};
const func27 = interop(imported2);
const formats8 = imported1.formats["web-url"];
const schema50 = {"description":"The id of a person, bare (`ana`) or as `user:ana`.","$ref":"#/$defs/reference","x-references":["person"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 200){
const err0 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
let data0 = data.provider;
if(typeof data0 === "string"){
if(func61(data0) > 300){
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func61(data0) < 1){
const err3 = {instancePath:instancePath+"/provider",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
let data1 = data.schedule;
if(typeof data1 === "string"){
if(func61(data1) > 300){
const err5 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func61(data1) < 1){
const err6 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/schedule",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(func61(data2) > 2000){
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats8(data2))){
const err9 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err10 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.primary !== undefined && func0.call(data, "primary")){
if(!(validate23(data.primary, {instancePath:instancePath+"/primary",parentData:data,parentDataProperty:"primary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.secondary !== undefined && func0.call(data, "secondary")){
if(!(validate23(data.secondary, {instancePath:instancePath+"/secondary",parentData:data,parentDataProperty:"secondary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.rotation !== undefined && func0.call(data, "rotation")){
let data5 = data.rotation;
if(Array.isArray(data5)){
if(data5.length > 100){
const err11 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data5[i0], {instancePath:instancePath+"/rotation/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
const err12 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"description":"Who is called next, in order. The first level is called first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"level":{"description":"What this level is called, for example `L2 Platform`.","$ref":"#/$defs/text"},"to":{"description":"The team or the person called at this level.","$ref":"#/$defs/owner"},"after":{"description":"How long to wait without an answer before calling this level.","$ref":"#/$defs/duration"}},"required":["to"],"additionalProperties":false}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
if(func61(data1) > 300){
const err3 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func61(data1) < 1){
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
if(!(validate23(data0.to, {instancePath:instancePath+"/" + i0+"/to",parentData:data0,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data0.after !== undefined && func0.call(data0, "after")){
let data3 = data0.after;
if(typeof data3 === "string"){
if(func61(data3) > 20){
const err6 = {instancePath:instancePath+"/" + i0+"/after",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats4(data3))){
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
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"description":"The id of a service, for example `payments-api`.","$ref":"#/$defs/reference","x-references":["service"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func61(data) > 200){
const err0 = {instancePath,schemaPath:"#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern10 = new RegExp("^[A-Z]{3}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="service.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/$defs/lifecycle/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data0 === "draft") || (data0 === "planned")) || (data0 === "active")) || (data0 === "deprecated")) || (data0 === "retired"))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"common.schema.json#/$defs/lifecycle/properties/status/enum",keyword:"enum",params:{allowedValues: schema42.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err2 = {instancePath,schemaPath:"common.schema.json#/$defs/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backup !== undefined && func0.call(data, "backup")){
if(!(validate26(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.ownershipVerified !== undefined && func0.call(data, "ownershipVerified")){
let data2 = data.ownershipVerified;
if(typeof data2 === "string"){
if(func61(data2) > 10){
const err3 = {instancePath:instancePath+"/ownershipVerified",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0(data2))){
const err4 = {instancePath:instancePath+"/ownershipVerified",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err5 = {instancePath:instancePath+"/ownershipVerified",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data3 = data.tier;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.critical !== undefined && func0.call(data, "critical")){
if(typeof data.critical !== "boolean"){
const err9 = {instancePath:instancePath+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data5 = data.type;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((((data5 === "api") || (data5 === "website")) || (data5 === "worker")) || (data5 === "pipeline")) || (data5 === "datastore")) || (data5 === "platform")) || (data5 === "job"))){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data6 = data.lifecycle;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data6 === "experimental") || (data6 === "production")) || (data6 === "deprecated")) || (data6 === "retired"))){
const err13 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.onCall !== undefined && func0.call(data, "onCall")){
if(!(validate28(data.onCall, {instancePath:instancePath+"/onCall",parentData:data,parentDataProperty:"onCall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined && func0.call(data, "escalation")){
if(!(validate34(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.dashboards !== undefined && func0.call(data, "dashboards")){
let data9 = data.dashboards;
if(Array.isArray(data9)){
if(data9.length > 50){
const err14 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.url === undefined) || (!(func0.call(data10, "url")))){
const err15 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data10.kind === undefined) || (!(func0.call(data10, "kind")))){
const err16 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 of Object.keys(data10)){
if(!(((key0 === "title") || (key0 === "url")) || (key0 === "kind"))){
const err17 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.title !== undefined && func0.call(data10, "title")){
let data11 = data10.title;
if(typeof data11 === "string"){
if(func61(data11) > 300){
const err18 = {instancePath:instancePath+"/dashboards/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func61(data11) < 1){
const err19 = {instancePath:instancePath+"/dashboards/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/dashboards/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data10.url !== undefined && func0.call(data10, "url")){
let data12 = data10.url;
if(typeof data12 === "string"){
if(func61(data12) > 2000){
const err21 = {instancePath:instancePath+"/dashboards/" + i0+"/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats8(data12))){
const err22 = {instancePath:instancePath+"/dashboards/" + i0+"/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/dashboards/" + i0+"/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.kind !== undefined && func0.call(data10, "kind")){
let data13 = data10.kind;
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/dashboards/" + i0+"/kind",schemaPath:"#/properties/dashboards/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data13 === "overview") || (data13 === "drilldown"))){
const err25 = {instancePath:instancePath+"/dashboards/" + i0+"/kind",schemaPath:"#/properties/dashboards/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.dashboards.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.slos !== undefined && func0.call(data, "slos")){
let data14 = data.slos;
if(Array.isArray(data14)){
if(data14.length > 50){
const err28 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.name === undefined) || (!(func0.call(data15, "name")))){
const err29 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data15.kind === undefined) || (!(func0.call(data15, "kind")))){
const err30 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 of Object.keys(data15)){
if(!(func0.call(schema31.properties.slos.items.properties, key1))){
const err31 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.name !== undefined && func0.call(data15, "name")){
let data16 = data15.name;
if(typeof data16 === "string"){
if(func61(data16) > 300){
const err32 = {instancePath:instancePath+"/slos/" + i1+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func61(data16) < 1){
const err33 = {instancePath:instancePath+"/slos/" + i1+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/slos/" + i1+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.kind !== undefined && func0.call(data15, "kind")){
let data17 = data15.kind;
if(typeof data17 !== "string"){
const err35 = {instancePath:instancePath+"/slos/" + i1+"/kind",schemaPath:"#/properties/slos/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((((((data17 === "availability") || (data17 === "latency")) || (data17 === "error-rate")) || (data17 === "freshness")) || (data17 === "web-vital")) || (data17 === "saturation")) || (data17 === "durability"))){
const err36 = {instancePath:instancePath+"/slos/" + i1+"/kind",schemaPath:"#/properties/slos/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.slos.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.objective !== undefined && func0.call(data15, "objective")){
let data18 = data15.objective;
if(typeof data18 === "string"){
if(func61(data18) > 300){
const err37 = {instancePath:instancePath+"/slos/" + i1+"/objective",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func61(data18) < 1){
const err38 = {instancePath:instancePath+"/slos/" + i1+"/objective",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err39 = {instancePath:instancePath+"/slos/" + i1+"/objective",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.target !== undefined && func0.call(data15, "target")){
let data19 = data15.target;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err40 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data19 <= 0 || isNaN(data19)){
const err41 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err42 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.window !== undefined && func0.call(data15, "window")){
let data20 = data15.window;
if(typeof data20 === "string"){
if(func61(data20) > 20){
const err43 = {instancePath:instancePath+"/slos/" + i1+"/window",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(formats4(data20))){
const err44 = {instancePath:instancePath+"/slos/" + i1+"/window",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/slos/" + i1+"/window",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.url !== undefined && func0.call(data15, "url")){
let data21 = data15.url;
if(typeof data21 === "string"){
if(func61(data21) > 2000){
const err46 = {instancePath:instancePath+"/slos/" + i1+"/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(formats8(data21))){
const err47 = {instancePath:instancePath+"/slos/" + i1+"/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err48 = {instancePath:instancePath+"/slos/" + i1+"/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.percentile !== undefined && func0.call(data15, "percentile")){
let data22 = data15.percentile;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 100 || isNaN(data22)){
const err49 = {instancePath:instancePath+"/slos/" + i1+"/percentile",schemaPath:"#/properties/slos/items/properties/percentile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data22 <= 0 || isNaN(data22)){
const err50 = {instancePath:instancePath+"/slos/" + i1+"/percentile",schemaPath:"#/properties/slos/items/properties/percentile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err51 = {instancePath:instancePath+"/slos/" + i1+"/percentile",schemaPath:"#/properties/slos/items/properties/percentile/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.threshold !== undefined && func0.call(data15, "threshold")){
let data23 = data15.threshold;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err52 = {instancePath:instancePath+"/slos/" + i1+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/slos/" + i1+"/threshold",schemaPath:"#/properties/slos/items/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.operation !== undefined && func0.call(data15, "operation")){
let data24 = data15.operation;
if(typeof data24 === "string"){
if(func61(data24) > 300){
const err54 = {instancePath:instancePath+"/slos/" + i1+"/operation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func61(data24) < 1){
const err55 = {instancePath:instancePath+"/slos/" + i1+"/operation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/slos/" + i1+"/operation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err57 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err58 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.dependsOn !== undefined && func0.call(data, "dependsOn")){
let data25 = data.dependsOn;
if(Array.isArray(data25)){
if(data25.length > 200){
const err59 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate37(data25[i2], {instancePath:instancePath+"/dependsOn/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
let i3 = data25.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func27(data25[i3], data25[j0])){
const err60 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data27 = data.repository;
if(typeof data27 === "string"){
if(func61(data27) > 2000){
const err62 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(formats8(data27))){
const err63 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data28 = data.channels;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key2 of Object.keys(data28)){
if(!(((key2 === "alerts") || (key2 === "incidents")) || (key2 === "support"))){
const err65 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data28.alerts !== undefined && func0.call(data28, "alerts")){
let data29 = data28.alerts;
if(typeof data29 === "string"){
if(func61(data29) > 200){
const err66 = {instancePath:instancePath+"/channels/alerts",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func61(data29) < 1){
const err67 = {instancePath:instancePath+"/channels/alerts",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/channels/alerts",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data28.incidents !== undefined && func0.call(data28, "incidents")){
let data30 = data28.incidents;
if(typeof data30 === "string"){
if(func61(data30) > 200){
const err69 = {instancePath:instancePath+"/channels/incidents",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func61(data30) < 1){
const err70 = {instancePath:instancePath+"/channels/incidents",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/channels/incidents",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data28.support !== undefined && func0.call(data28, "support")){
let data31 = data28.support;
if(typeof data31 === "string"){
if(func61(data31) > 200){
const err72 = {instancePath:instancePath+"/channels/support",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func61(data31) < 1){
const err73 = {instancePath:instancePath+"/channels/support",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/channels/support",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err75 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.storesData !== undefined && func0.call(data, "storesData")){
if(typeof data.storesData !== "boolean"){
const err76 = {instancePath:instancePath+"/storesData",schemaPath:"#/properties/storesData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.dataClass !== undefined && func0.call(data, "dataClass")){
let data33 = data.dataClass;
if(typeof data33 !== "string"){
const err77 = {instancePath:instancePath+"/dataClass",schemaPath:"#/properties/dataClass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(((((data33 === "public") || (data33 === "internal")) || (data33 === "confidential")) || (data33 === "personal")) || (data33 === "payment"))){
const err78 = {instancePath:instancePath+"/dataClass",schemaPath:"#/properties/dataClass/enum",keyword:"enum",params:{allowedValues: schema31.properties.dataClass.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.dataRegions !== undefined && func0.call(data, "dataRegions")){
let data34 = data.dataRegions;
if(Array.isArray(data34)){
if(data34.length > 50){
const err79 = {instancePath:instancePath+"/dataRegions",schemaPath:"#/properties/dataRegions/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len3 = data34.length;
for(let i4=0; i4<len3; i4++){
let data35 = data34[i4];
if(typeof data35 === "string"){
if(func61(data35) > 300){
const err80 = {instancePath:instancePath+"/dataRegions/" + i4,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func61(data35) < 1){
const err81 = {instancePath:instancePath+"/dataRegions/" + i4,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/dataRegions/" + i4,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/dataRegions",schemaPath:"#/properties/dataRegions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.backups !== undefined && func0.call(data, "backups")){
let data36 = data.backups;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.schedule === undefined) || (!(func0.call(data36, "schedule")))){
const err84 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key3 of Object.keys(data36)){
if(!((((((((key3 === "schedule") || (key3 === "every")) || (key3 === "retention")) || (key3 === "location")) || (key3 === "automated")) || (key3 === "encrypted")) || (key3 === "full")) || (key3 === "incremental"))){
const err85 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data36.schedule !== undefined && func0.call(data36, "schedule")){
let data37 = data36.schedule;
if(typeof data37 === "string"){
if(func61(data37) > 300){
const err86 = {instancePath:instancePath+"/backups/schedule",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func61(data37) < 1){
const err87 = {instancePath:instancePath+"/backups/schedule",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err88 = {instancePath:instancePath+"/backups/schedule",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data36.every !== undefined && func0.call(data36, "every")){
let data38 = data36.every;
if(typeof data38 === "string"){
if(func61(data38) > 20){
const err89 = {instancePath:instancePath+"/backups/every",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(formats4(data38))){
const err90 = {instancePath:instancePath+"/backups/every",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/backups/every",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data36.retention !== undefined && func0.call(data36, "retention")){
let data39 = data36.retention;
if(typeof data39 === "string"){
if(func61(data39) > 20){
const err92 = {instancePath:instancePath+"/backups/retention",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(formats4(data39))){
const err93 = {instancePath:instancePath+"/backups/retention",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/backups/retention",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data36.location !== undefined && func0.call(data36, "location")){
let data40 = data36.location;
if(typeof data40 === "string"){
if(func61(data40) > 300){
const err95 = {instancePath:instancePath+"/backups/location",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func61(data40) < 1){
const err96 = {instancePath:instancePath+"/backups/location",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/backups/location",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.automated !== undefined && func0.call(data36, "automated")){
if(typeof data36.automated !== "boolean"){
const err98 = {instancePath:instancePath+"/backups/automated",schemaPath:"#/properties/backups/properties/automated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data36.encrypted !== undefined && func0.call(data36, "encrypted")){
if(typeof data36.encrypted !== "boolean"){
const err99 = {instancePath:instancePath+"/backups/encrypted",schemaPath:"#/properties/backups/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data36.full !== undefined && func0.call(data36, "full")){
let data43 = data36.full;
if(typeof data43 === "string"){
if(func61(data43) > 20){
const err100 = {instancePath:instancePath+"/backups/full",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(formats4(data43))){
const err101 = {instancePath:instancePath+"/backups/full",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/backups/full",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data36.incremental !== undefined && func0.call(data36, "incremental")){
let data44 = data36.incremental;
if(typeof data44 === "string"){
if(func61(data44) > 20){
const err103 = {instancePath:instancePath+"/backups/incremental",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(formats4(data44))){
const err104 = {instancePath:instancePath+"/backups/incremental",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/backups/incremental",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err106 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.recovery !== undefined && func0.call(data, "recovery")){
let data45 = data.recovery;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key4 of Object.keys(data45)){
if(!(((((key4 === "rto") || (key4 === "rpo")) || (key4 === "plan")) || (key4 === "restoreEvery")) || (key4 === "failoverEvery"))){
const err107 = {instancePath:instancePath+"/recovery",schemaPath:"#/properties/recovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data45.rto !== undefined && func0.call(data45, "rto")){
let data46 = data45.rto;
if(typeof data46 === "string"){
if(func61(data46) > 20){
const err108 = {instancePath:instancePath+"/recovery/rto",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(formats4(data46))){
const err109 = {instancePath:instancePath+"/recovery/rto",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/recovery/rto",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.rpo !== undefined && func0.call(data45, "rpo")){
let data47 = data45.rpo;
if(typeof data47 === "string"){
if(func61(data47) > 20){
const err111 = {instancePath:instancePath+"/recovery/rpo",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!(formats4(data47))){
const err112 = {instancePath:instancePath+"/recovery/rpo",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/recovery/rpo",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data45.plan !== undefined && func0.call(data45, "plan")){
let data48 = data45.plan;
if(typeof data48 === "string"){
if(func61(data48) > 200){
const err114 = {instancePath:instancePath+"/recovery/plan",schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!pattern4.test(data48)){
const err115 = {instancePath:instancePath+"/recovery/plan",schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/recovery/plan",schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data45.restoreEvery !== undefined && func0.call(data45, "restoreEvery")){
let data49 = data45.restoreEvery;
if(typeof data49 === "string"){
if(func61(data49) > 20){
const err117 = {instancePath:instancePath+"/recovery/restoreEvery",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!(formats4(data49))){
const err118 = {instancePath:instancePath+"/recovery/restoreEvery",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/recovery/restoreEvery",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data45.failoverEvery !== undefined && func0.call(data45, "failoverEvery")){
let data50 = data45.failoverEvery;
if(typeof data50 === "string"){
if(func61(data50) > 20){
const err120 = {instancePath:instancePath+"/recovery/failoverEvery",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!(formats4(data50))){
const err121 = {instancePath:instancePath+"/recovery/failoverEvery",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/recovery/failoverEvery",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/recovery",schemaPath:"#/properties/recovery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.telemetry !== undefined && func0.call(data, "telemetry")){
let data51 = data.telemetry;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key5 of Object.keys(data51)){
if(!((((key5 === "metrics") || (key5 === "logs")) || (key5 === "traces")) || (key5 === "instruments"))){
const err124 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data51.metrics !== undefined && func0.call(data51, "metrics")){
let data52 = data51.metrics;
if(Array.isArray(data52)){
if(data52.length > 30){
const err125 = {instancePath:instancePath+"/telemetry/metrics",schemaPath:"#/properties/telemetry/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len4 = data52.length;
for(let i5=0; i5<len4; i5++){
let data53 = data52[i5];
if(typeof data53 === "string"){
if(func61(data53) > 300){
const err126 = {instancePath:instancePath+"/telemetry/metrics/" + i5,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(func61(data53) < 1){
const err127 = {instancePath:instancePath+"/telemetry/metrics/" + i5,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/telemetry/metrics/" + i5,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/telemetry/metrics",schemaPath:"#/properties/telemetry/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data51.logs !== undefined && func0.call(data51, "logs")){
let data54 = data51.logs;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key6 of Object.keys(data54)){
if(!((((key6 === "structured") || (key6 === "correlationId")) || (key6 === "url")) || (key6 === "format"))){
const err130 = {instancePath:instancePath+"/telemetry/logs",schemaPath:"#/properties/telemetry/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data54.structured !== undefined && func0.call(data54, "structured")){
if(typeof data54.structured !== "boolean"){
const err131 = {instancePath:instancePath+"/telemetry/logs/structured",schemaPath:"#/properties/telemetry/properties/logs/properties/structured/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data54.correlationId !== undefined && func0.call(data54, "correlationId")){
let data56 = data54.correlationId;
if(typeof data56 === "string"){
if(func61(data56) > 300){
const err132 = {instancePath:instancePath+"/telemetry/logs/correlationId",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(func61(data56) < 1){
const err133 = {instancePath:instancePath+"/telemetry/logs/correlationId",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/telemetry/logs/correlationId",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data54.url !== undefined && func0.call(data54, "url")){
let data57 = data54.url;
if(typeof data57 === "string"){
if(func61(data57) > 2000){
const err135 = {instancePath:instancePath+"/telemetry/logs/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!(formats8(data57))){
const err136 = {instancePath:instancePath+"/telemetry/logs/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err137 = {instancePath:instancePath+"/telemetry/logs/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data54.format !== undefined && func0.call(data54, "format")){
let data58 = data54.format;
if(typeof data58 === "string"){
if(func61(data58) > 300){
const err138 = {instancePath:instancePath+"/telemetry/logs/format",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func61(data58) < 1){
const err139 = {instancePath:instancePath+"/telemetry/logs/format",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err140 = {instancePath:instancePath+"/telemetry/logs/format",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/telemetry/logs",schemaPath:"#/properties/telemetry/properties/logs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data51.traces !== undefined && func0.call(data51, "traces")){
let data59 = data51.traces;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key7 of Object.keys(data59)){
if(!(((key7 === "system") || (key7 === "propagation")) || (key7 === "url"))){
const err142 = {instancePath:instancePath+"/telemetry/traces",schemaPath:"#/properties/telemetry/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data59.system !== undefined && func0.call(data59, "system")){
let data60 = data59.system;
if(typeof data60 === "string"){
if(func61(data60) > 300){
const err143 = {instancePath:instancePath+"/telemetry/traces/system",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func61(data60) < 1){
const err144 = {instancePath:instancePath+"/telemetry/traces/system",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/telemetry/traces/system",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data59.propagation !== undefined && func0.call(data59, "propagation")){
let data61 = data59.propagation;
if(typeof data61 === "string"){
if(func61(data61) > 300){
const err146 = {instancePath:instancePath+"/telemetry/traces/propagation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func61(data61) < 1){
const err147 = {instancePath:instancePath+"/telemetry/traces/propagation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err148 = {instancePath:instancePath+"/telemetry/traces/propagation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data59.url !== undefined && func0.call(data59, "url")){
let data62 = data59.url;
if(typeof data62 === "string"){
if(func61(data62) > 2000){
const err149 = {instancePath:instancePath+"/telemetry/traces/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(formats8(data62))){
const err150 = {instancePath:instancePath+"/telemetry/traces/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/telemetry/traces/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err152 = {instancePath:instancePath+"/telemetry/traces",schemaPath:"#/properties/telemetry/properties/traces/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data51.instruments !== undefined && func0.call(data51, "instruments")){
let data63 = data51.instruments;
if(Array.isArray(data63)){
if(data63.length > 3){
const err153 = {instancePath:instancePath+"/telemetry/instruments",schemaPath:"#/properties/telemetry/properties/instruments/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len5 = data63.length;
for(let i6=0; i6<len5; i6++){
let data64 = data63[i6];
if(typeof data64 !== "string"){
const err154 = {instancePath:instancePath+"/telemetry/instruments/" + i6,schemaPath:"#/properties/telemetry/properties/instruments/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!(((data64 === "counter") || (data64 === "gauge")) || (data64 === "histogram"))){
const err155 = {instancePath:instancePath+"/telemetry/instruments/" + i6,schemaPath:"#/properties/telemetry/properties/instruments/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.telemetry.properties.instruments.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/telemetry/instruments",schemaPath:"#/properties/telemetry/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.delivery !== undefined && func0.call(data, "delivery")){
let data65 = data.delivery;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key8 of Object.keys(data65)){
if(!(func0.call(schema31.properties.delivery.properties, key8))){
const err158 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data65.strategy !== undefined && func0.call(data65, "strategy")){
let data66 = data65.strategy;
if(Array.isArray(data66)){
if(data66.length > 10){
const err159 = {instancePath:instancePath+"/delivery/strategy",schemaPath:"#/properties/delivery/properties/strategy/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len6 = data66.length;
for(let i7=0; i7<len6; i7++){
let data67 = data66[i7];
if(typeof data67 !== "string"){
const err160 = {instancePath:instancePath+"/delivery/strategy/" + i7,schemaPath:"#/properties/delivery/properties/strategy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!(((((data67 === "rolling") || (data67 === "canary")) || (data67 === "blue-green")) || (data67 === "feature-flags")) || (data67 === "recreate"))){
const err161 = {instancePath:instancePath+"/delivery/strategy/" + i7,schemaPath:"#/properties/delivery/properties/strategy/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.delivery.properties.strategy.items.enum},message:"must be equal to one of the allowed values"};
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
const err162 = {instancePath:instancePath+"/delivery/strategy",schemaPath:"#/properties/delivery/properties/strategy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data65.canarySteps !== undefined && func0.call(data65, "canarySteps")){
let data68 = data65.canarySteps;
if(Array.isArray(data68)){
if(data68.length > 20){
const err163 = {instancePath:instancePath+"/delivery/canarySteps",schemaPath:"#/properties/delivery/properties/canarySteps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len7 = data68.length;
for(let i8=0; i8<len7; i8++){
let data69 = data68[i8];
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 100 || isNaN(data69)){
const err164 = {instancePath:instancePath+"/delivery/canarySteps/" + i8,schemaPath:"#/properties/delivery/properties/canarySteps/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err165 = {instancePath:instancePath+"/delivery/canarySteps/" + i8,schemaPath:"#/properties/delivery/properties/canarySteps/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/delivery/canarySteps/" + i8,schemaPath:"#/properties/delivery/properties/canarySteps/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/delivery/canarySteps",schemaPath:"#/properties/delivery/properties/canarySteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data65.autoRollback !== undefined && func0.call(data65, "autoRollback")){
if(typeof data65.autoRollback !== "boolean"){
const err168 = {instancePath:instancePath+"/delivery/autoRollback",schemaPath:"#/properties/delivery/properties/autoRollback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data65.bakeTime !== undefined && func0.call(data65, "bakeTime")){
let data71 = data65.bakeTime;
if(typeof data71 === "string"){
if(func61(data71) > 20){
const err169 = {instancePath:instancePath+"/delivery/bakeTime",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(formats4(data71))){
const err170 = {instancePath:instancePath+"/delivery/bakeTime",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err171 = {instancePath:instancePath+"/delivery/bakeTime",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data65.pipeline !== undefined && func0.call(data65, "pipeline")){
let data72 = data65.pipeline;
if(typeof data72 === "string"){
if(func61(data72) > 2000){
const err172 = {instancePath:instancePath+"/delivery/pipeline",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!(formats8(data72))){
const err173 = {instancePath:instancePath+"/delivery/pipeline",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/delivery/pipeline",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data65.stages !== undefined && func0.call(data65, "stages")){
let data73 = data65.stages;
if(Array.isArray(data73)){
if(data73.length > 20){
const err175 = {instancePath:instancePath+"/delivery/stages",schemaPath:"#/properties/delivery/properties/stages/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len8 = data73.length;
for(let i9=0; i9<len8; i9++){
let data74 = data73[i9];
if(typeof data74 === "string"){
if(func61(data74) > 300){
const err176 = {instancePath:instancePath+"/delivery/stages/" + i9,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(func61(data74) < 1){
const err177 = {instancePath:instancePath+"/delivery/stages/" + i9,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/delivery/stages/" + i9,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/delivery/stages",schemaPath:"#/properties/delivery/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data65.smokeTests !== undefined && func0.call(data65, "smokeTests")){
if(typeof data65.smokeTests !== "boolean"){
const err180 = {instancePath:instancePath+"/delivery/smokeTests",schemaPath:"#/properties/delivery/properties/smokeTests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data65.flags !== undefined && func0.call(data65, "flags")){
let data76 = data65.flags;
if(typeof data76 === "string"){
if(func61(data76) > 300){
const err181 = {instancePath:instancePath+"/delivery/flags",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func61(data76) < 1){
const err182 = {instancePath:instancePath+"/delivery/flags",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/delivery/flags",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data65.requiredChecks !== undefined && func0.call(data65, "requiredChecks")){
let data77 = data65.requiredChecks;
if(Array.isArray(data77)){
if(data77.length > 30){
const err184 = {instancePath:instancePath+"/delivery/requiredChecks",schemaPath:"#/properties/delivery/properties/requiredChecks/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len9 = data77.length;
for(let i10=0; i10<len9; i10++){
let data78 = data77[i10];
if(typeof data78 === "string"){
if(func61(data78) > 300){
const err185 = {instancePath:instancePath+"/delivery/requiredChecks/" + i10,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func61(data78) < 1){
const err186 = {instancePath:instancePath+"/delivery/requiredChecks/" + i10,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/delivery/requiredChecks/" + i10,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/delivery/requiredChecks",schemaPath:"#/properties/delivery/properties/requiredChecks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data65.trunkBased !== undefined && func0.call(data65, "trunkBased")){
if(typeof data65.trunkBased !== "boolean"){
const err189 = {instancePath:instancePath+"/delivery/trunkBased",schemaPath:"#/properties/delivery/properties/trunkBased/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data65.readinessRequired !== undefined && func0.call(data65, "readinessRequired")){
if(typeof data65.readinessRequired !== "boolean"){
const err190 = {instancePath:instancePath+"/delivery/readinessRequired",schemaPath:"#/properties/delivery/properties/readinessRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.rollback !== undefined && func0.call(data, "rollback")){
let data81 = data.rollback;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key9 of Object.keys(data81)){
if(!((key9 === "procedure") || (key9 === "time"))){
const err192 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data81.procedure !== undefined && func0.call(data81, "procedure")){
let data82 = data81.procedure;
if(typeof data82 === "string"){
if(func61(data82) > 200){
const err193 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!pattern4.test(data82)){
const err194 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data81.time !== undefined && func0.call(data81, "time")){
let data83 = data81.time;
if(typeof data83 === "string"){
if(func61(data83) > 20){
const err196 = {instancePath:instancePath+"/rollback/time",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!(formats4(data83))){
const err197 = {instancePath:instancePath+"/rollback/time",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/rollback/time",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data84 = data.retention;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key10 of Object.keys(data84)){
if(!((((key10 === "logs") || (key10 === "metrics")) || (key10 === "traces")) || (key10 === "backups"))){
const err200 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data84.logs !== undefined && func0.call(data84, "logs")){
let data85 = data84.logs;
if(typeof data85 === "string"){
if(func61(data85) > 20){
const err201 = {instancePath:instancePath+"/retention/logs",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!(formats4(data85))){
const err202 = {instancePath:instancePath+"/retention/logs",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err203 = {instancePath:instancePath+"/retention/logs",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data84.metrics !== undefined && func0.call(data84, "metrics")){
let data86 = data84.metrics;
if(typeof data86 === "string"){
if(func61(data86) > 20){
const err204 = {instancePath:instancePath+"/retention/metrics",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!(formats4(data86))){
const err205 = {instancePath:instancePath+"/retention/metrics",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/retention/metrics",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data84.traces !== undefined && func0.call(data84, "traces")){
let data87 = data84.traces;
if(typeof data87 === "string"){
if(func61(data87) > 20){
const err207 = {instancePath:instancePath+"/retention/traces",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!(formats4(data87))){
const err208 = {instancePath:instancePath+"/retention/traces",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err209 = {instancePath:instancePath+"/retention/traces",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data84.backups !== undefined && func0.call(data84, "backups")){
let data88 = data84.backups;
if(typeof data88 === "string"){
if(func61(data88) > 20){
const err210 = {instancePath:instancePath+"/retention/backups",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!(formats4(data88))){
const err211 = {instancePath:instancePath+"/retention/backups",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err212 = {instancePath:instancePath+"/retention/backups",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err213 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.capacity !== undefined && func0.call(data, "capacity")){
let data89 = data.capacity;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key11 of Object.keys(data89)){
if(!((key11 === "headroom") || (key11 === "forecastOn"))){
const err214 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data89.headroom !== undefined && func0.call(data89, "headroom")){
let data90 = data89.headroom;
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 100 || isNaN(data90)){
const err215 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data90 < 0 || isNaN(data90)){
const err216 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data89.forecastOn !== undefined && func0.call(data89, "forecastOn")){
let data91 = data89.forecastOn;
if(typeof data91 === "string"){
if(func61(data91) > 10){
const err218 = {instancePath:instancePath+"/capacity/forecastOn",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(!(formats0(data91))){
const err219 = {instancePath:instancePath+"/capacity/forecastOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/capacity/forecastOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.cost !== undefined && func0.call(data, "cost")){
let data92 = data.cost;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key12 of Object.keys(data92)){
if(!(((key12 === "monthlyBudget") || (key12 === "currency")) || (key12 === "alertAt"))){
const err222 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data92.monthlyBudget !== undefined && func0.call(data92, "monthlyBudget")){
let data93 = data92.monthlyBudget;
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err223 = {instancePath:instancePath+"/cost/monthlyBudget",schemaPath:"#/properties/cost/properties/monthlyBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/cost/monthlyBudget",schemaPath:"#/properties/cost/properties/monthlyBudget/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data92.currency !== undefined && func0.call(data92, "currency")){
let data94 = data92.currency;
if(typeof data94 === "string"){
if(func61(data94) > 3){
const err225 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!pattern10.test(data94)){
const err226 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data92.alertAt !== undefined && func0.call(data92, "alertAt")){
let data95 = data92.alertAt;
if(Array.isArray(data95)){
if(data95.length > 10){
const err228 = {instancePath:instancePath+"/cost/alertAt",schemaPath:"#/properties/cost/properties/alertAt/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
const len10 = data95.length;
for(let i11=0; i11<len10; i11++){
let data96 = data95[i11];
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 200 || isNaN(data96)){
const err229 = {instancePath:instancePath+"/cost/alertAt/" + i11,schemaPath:"#/properties/cost/properties/alertAt/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err230 = {instancePath:instancePath+"/cost/alertAt/" + i11,schemaPath:"#/properties/cost/properties/alertAt/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/cost/alertAt/" + i11,schemaPath:"#/properties/cost/properties/alertAt/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/cost/alertAt",schemaPath:"#/properties/cost/properties/alertAt/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data97 = data.secrets;
if(Array.isArray(data97)){
if(data97.length > 100){
const err234 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const len11 = data97.length;
for(let i12=0; i12<len11; i12++){
let data98 = data97[i12];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if((data98.name === undefined) || (!(func0.call(data98, "name")))){
const err235 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key13 of Object.keys(data98)){
if(!((((key13 === "name") || (key13 === "path")) || (key13 === "rotated")) || (key13 === "rotateEvery"))){
const err236 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/properties/secrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data98.name !== undefined && func0.call(data98, "name")){
let data99 = data98.name;
if(typeof data99 === "string"){
if(func61(data99) > 300){
const err237 = {instancePath:instancePath+"/secrets/" + i12+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(func61(data99) < 1){
const err238 = {instancePath:instancePath+"/secrets/" + i12+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/secrets/" + i12+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data98.path !== undefined && func0.call(data98, "path")){
let data100 = data98.path;
if(typeof data100 === "string"){
if(func61(data100) > 300){
const err240 = {instancePath:instancePath+"/secrets/" + i12+"/path",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(func61(data100) < 1){
const err241 = {instancePath:instancePath+"/secrets/" + i12+"/path",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/secrets/" + i12+"/path",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data98.rotated !== undefined && func0.call(data98, "rotated")){
let data101 = data98.rotated;
if(typeof data101 === "string"){
if(func61(data101) > 10){
const err243 = {instancePath:instancePath+"/secrets/" + i12+"/rotated",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!(formats0(data101))){
const err244 = {instancePath:instancePath+"/secrets/" + i12+"/rotated",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err245 = {instancePath:instancePath+"/secrets/" + i12+"/rotated",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data98.rotateEvery !== undefined && func0.call(data98, "rotateEvery")){
let data102 = data98.rotateEvery;
if(typeof data102 === "string"){
if(func61(data102) > 20){
const err246 = {instancePath:instancePath+"/secrets/" + i12+"/rotateEvery",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!(formats4(data102))){
const err247 = {instancePath:instancePath+"/secrets/" + i12+"/rotateEvery",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/secrets/" + i12+"/rotateEvery",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/secrets/" + i12,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err250 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data.storeType !== undefined && func0.call(data, "storeType")){
let data103 = data.storeType;
if(typeof data103 !== "string"){
const err251 = {instancePath:instancePath+"/storeType",schemaPath:"#/properties/storeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!((((((data103 === "database") || (data103 === "object-store")) || (data103 === "queue")) || (data103 === "cache")) || (data103 === "search-index")) || (data103 === "file-system"))){
const err252 = {instancePath:instancePath+"/storeType",schemaPath:"#/properties/storeType/enum",keyword:"enum",params:{allowedValues: schema31.properties.storeType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.residency !== undefined && func0.call(data, "residency")){
let data104 = data.residency;
if(typeof data104 === "string"){
if(func61(data104) > 300){
const err253 = {instancePath:instancePath+"/residency",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func61(data104) < 1){
const err254 = {instancePath:instancePath+"/residency",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/residency",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data.encryption !== undefined && func0.call(data, "encryption")){
let data105 = data.encryption;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key14 of Object.keys(data105)){
if(!((key14 === "atRest") || (key14 === "inTransit"))){
const err256 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data105.atRest !== undefined && func0.call(data105, "atRest")){
if(typeof data105.atRest !== "boolean"){
const err257 = {instancePath:instancePath+"/encryption/atRest",schemaPath:"#/properties/encryption/properties/atRest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data105.inTransit !== undefined && func0.call(data105, "inTransit")){
if(typeof data105.inTransit !== "boolean"){
const err258 = {instancePath:instancePath+"/encryption/inTransit",schemaPath:"#/properties/encryption/properties/inTransit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err259 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data.subjectRequestsWithin !== undefined && func0.call(data, "subjectRequestsWithin")){
let data108 = data.subjectRequestsWithin;
if(typeof data108 === "string"){
if(func61(data108) > 20){
const err260 = {instancePath:instancePath+"/subjectRequestsWithin",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(!(formats4(data108))){
const err261 = {instancePath:instancePath+"/subjectRequestsWithin",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/subjectRequestsWithin",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.access !== undefined && func0.call(data, "access")){
let data109 = data.access;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key15 of Object.keys(data109)){
if(!(((key15 === "reviewed") || (key15 === "justInTime")) || (key15 === "evidence"))){
const err263 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data109.reviewed !== undefined && func0.call(data109, "reviewed")){
let data110 = data109.reviewed;
if(typeof data110 === "string"){
if(func61(data110) > 10){
const err264 = {instancePath:instancePath+"/access/reviewed",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!(formats0(data110))){
const err265 = {instancePath:instancePath+"/access/reviewed",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/access/reviewed",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data109.justInTime !== undefined && func0.call(data109, "justInTime")){
if(typeof data109.justInTime !== "boolean"){
const err267 = {instancePath:instancePath+"/access/justInTime",schemaPath:"#/properties/access/properties/justInTime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data109.evidence !== undefined && func0.call(data109, "evidence")){
let data112 = data109.evidence;
if(typeof data112 === "string"){
if(func61(data112) > 2000){
const err268 = {instancePath:instancePath+"/access/evidence",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!(formats8(data112))){
const err269 = {instancePath:instancePath+"/access/evidence",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/access/evidence",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.patching !== undefined && func0.call(data, "patching")){
let data113 = data.patching;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key16 of Object.keys(data113)){
if(!((key16 === "patched") || (key16 === "evidence"))){
const err272 = {instancePath:instancePath+"/patching",schemaPath:"#/properties/patching/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data113.patched !== undefined && func0.call(data113, "patched")){
let data114 = data113.patched;
if(typeof data114 === "string"){
if(func61(data114) > 10){
const err273 = {instancePath:instancePath+"/patching/patched",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!(formats0(data114))){
const err274 = {instancePath:instancePath+"/patching/patched",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/patching/patched",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data113.evidence !== undefined && func0.call(data113, "evidence")){
let data115 = data113.evidence;
if(typeof data115 === "string"){
if(func61(data115) > 2000){
const err276 = {instancePath:instancePath+"/patching/evidence",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!(formats8(data115))){
const err277 = {instancePath:instancePath+"/patching/evidence",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/patching/evidence",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/patching",schemaPath:"#/properties/patching/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.topology !== undefined && func0.call(data, "topology")){
let data116 = data.topology;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key17 of Object.keys(data116)){
if(!(((key17 === "zones") || (key17 === "regions")) || (key17 === "exception"))){
const err280 = {instancePath:instancePath+"/topology",schemaPath:"#/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data116.zones !== undefined && func0.call(data116, "zones")){
let data117 = data116.zones;
if(Array.isArray(data117)){
if(data117.length > 50){
const err281 = {instancePath:instancePath+"/topology/zones",schemaPath:"#/properties/topology/properties/zones/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
const len12 = data117.length;
for(let i13=0; i13<len12; i13++){
let data118 = data117[i13];
if(typeof data118 === "string"){
if(func61(data118) > 300){
const err282 = {instancePath:instancePath+"/topology/zones/" + i13,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(func61(data118) < 1){
const err283 = {instancePath:instancePath+"/topology/zones/" + i13,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/topology/zones/" + i13,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/topology/zones",schemaPath:"#/properties/topology/properties/zones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data116.regions !== undefined && func0.call(data116, "regions")){
let data119 = data116.regions;
if(Array.isArray(data119)){
if(data119.length > 50){
const err286 = {instancePath:instancePath+"/topology/regions",schemaPath:"#/properties/topology/properties/regions/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const len13 = data119.length;
for(let i14=0; i14<len13; i14++){
let data120 = data119[i14];
if(typeof data120 === "string"){
if(func61(data120) > 300){
const err287 = {instancePath:instancePath+"/topology/regions/" + i14,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(func61(data120) < 1){
const err288 = {instancePath:instancePath+"/topology/regions/" + i14,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/topology/regions/" + i14,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/topology/regions",schemaPath:"#/properties/topology/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data116.exception !== undefined && func0.call(data116, "exception")){
let data121 = data116.exception;
if(typeof data121 === "string"){
if(func61(data121) > 200){
const err291 = {instancePath:instancePath+"/topology/exception",schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern4.test(data121)){
const err292 = {instancePath:instancePath+"/topology/exception",schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/topology/exception",schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/topology",schemaPath:"#/properties/topology/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data.infrastructure !== undefined && func0.call(data, "infrastructure")){
let data122 = data.infrastructure;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key18 of Object.keys(data122)){
if(!(((key18 === "tool") || (key18 === "url")) || (key18 === "immutable"))){
const err295 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data122.tool !== undefined && func0.call(data122, "tool")){
let data123 = data122.tool;
if(typeof data123 === "string"){
if(func61(data123) > 300){
const err296 = {instancePath:instancePath+"/infrastructure/tool",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(func61(data123) < 1){
const err297 = {instancePath:instancePath+"/infrastructure/tool",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err298 = {instancePath:instancePath+"/infrastructure/tool",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data122.url !== undefined && func0.call(data122, "url")){
let data124 = data122.url;
if(typeof data124 === "string"){
if(func61(data124) > 2000){
const err299 = {instancePath:instancePath+"/infrastructure/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!(formats8(data124))){
const err300 = {instancePath:instancePath+"/infrastructure/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err301 = {instancePath:instancePath+"/infrastructure/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data122.immutable !== undefined && func0.call(data122, "immutable")){
if(typeof data122.immutable !== "boolean"){
const err302 = {instancePath:instancePath+"/infrastructure/immutable",schemaPath:"#/properties/infrastructure/properties/immutable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/infrastructure",schemaPath:"#/properties/infrastructure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data.audited !== undefined && func0.call(data, "audited")){
let data126 = data.audited;
if(typeof data126 === "string"){
if(func61(data126) > 10){
const err304 = {instancePath:instancePath+"/audited",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!(formats0(data126))){
const err305 = {instancePath:instancePath+"/audited",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/audited",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data.errorBudgetPolicy !== undefined && func0.call(data, "errorBudgetPolicy")){
let data127 = data.errorBudgetPolicy;
if(typeof data127 === "string"){
if(func61(data127) > 4000){
const err307 = {instancePath:instancePath+"/errorBudgetPolicy",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(func61(data127) < 1){
const err308 = {instancePath:instancePath+"/errorBudgetPolicy",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/errorBudgetPolicy",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data.loadTest !== undefined && func0.call(data, "loadTest")){
let data128 = data.loadTest;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if((data128.on === undefined) || (!(func0.call(data128, "on")))){
const err310 = {instancePath:instancePath+"/loadTest",schemaPath:"#/properties/loadTest/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key19 of Object.keys(data128)){
if(!((key19 === "on") || (key19 === "evidence"))){
const err311 = {instancePath:instancePath+"/loadTest",schemaPath:"#/properties/loadTest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data128.on !== undefined && func0.call(data128, "on")){
let data129 = data128.on;
if(typeof data129 === "string"){
if(func61(data129) > 10){
const err312 = {instancePath:instancePath+"/loadTest/on",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!(formats0(data129))){
const err313 = {instancePath:instancePath+"/loadTest/on",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/loadTest/on",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data128.evidence !== undefined && func0.call(data128, "evidence")){
let data130 = data128.evidence;
if(typeof data130 === "string"){
if(func61(data130) > 2000){
const err315 = {instancePath:instancePath+"/loadTest/evidence",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!(formats8(data130))){
const err316 = {instancePath:instancePath+"/loadTest/evidence",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/loadTest/evidence",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/loadTest",schemaPath:"#/properties/loadTest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data.supportEscalation !== undefined && func0.call(data, "supportEscalation")){
if(!(validate34(data.supportEscalation, {instancePath:instancePath+"/supportEscalation",parentData:data,parentDataProperty:"supportEscalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.controls !== undefined && func0.call(data, "controls")){
let data132 = data.controls;
if(Array.isArray(data132)){
if(data132.length > 50){
const err319 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const len14 = data132.length;
for(let i15=0; i15<len14; i15++){
let data133 = data132[i15];
if(typeof data133 === "string"){
if(func61(data133) > 200){
const err320 = {instancePath:instancePath+"/controls/" + i15,schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(!pattern4.test(data133)){
const err321 = {instancePath:instancePath+"/controls/" + i15,schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/controls/" + i15,schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
for(const key20 of Object.keys(data)){
if(((((((((((((((((((((((((((((((((((((((((((((((((((key20 !== "backup") && (key20 !== "ownershipVerified")) && (key20 !== "tier")) && (key20 !== "critical")) && (key20 !== "type")) && (key20 !== "lifecycle")) && (key20 !== "onCall")) && (key20 !== "escalation")) && (key20 !== "dashboards")) && (key20 !== "slos")) && (key20 !== "dependsOn")) && (key20 !== "repository")) && (key20 !== "channels")) && (key20 !== "storesData")) && (key20 !== "dataClass")) && (key20 !== "dataRegions")) && (key20 !== "backups")) && (key20 !== "recovery")) && (key20 !== "telemetry")) && (key20 !== "delivery")) && (key20 !== "rollback")) && (key20 !== "retention")) && (key20 !== "capacity")) && (key20 !== "cost")) && (key20 !== "secrets")) && (key20 !== "storeType")) && (key20 !== "residency")) && (key20 !== "encryption")) && (key20 !== "subjectRequestsWithin")) && (key20 !== "access")) && (key20 !== "patching")) && (key20 !== "topology")) && (key20 !== "infrastructure")) && (key20 !== "audited")) && (key20 !== "errorBudgetPolicy")) && (key20 !== "loadTest")) && (key20 !== "supportEscalation")) && (key20 !== "controls")) && (key20 !== "status")) && (key20 !== "title")) && (key20 !== "description")) && (key20 !== "owner")) && (key20 !== "due")) && (key20 !== "reviewed")) && (key20 !== "reviewEvery")) && (key20 !== "version")) && (key20 !== "aliases")) && (key20 !== "tags")) && (key20 !== "related")) && (key20 !== "release")) && (key20 !== "audience")){
const err324 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key20},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
