// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../../formats.ts";
import imported2 from "ajv/dist/runtime/equal.js";
const interop = (part) => part.default ?? part;

export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"incident.schema.json","title":"Incident","description":"Something that hurt customers or nearly did: what happened, when, and who was told.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/record"},{"$ref":"common.schema.json#/$defs/lifecycle"}],"properties":{"severity":{"description":"The severity, by its id, label or an alias in the policy, for example `sev1`.","$ref":"common.schema.json#/$defs/text"},"summary":{"description":"What customers saw, in two or three sentences.","$ref":"common.schema.json#/$defs/prose"},"services":{"description":"The services that failed.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/service"}},"alerts":{"description":"The names of the alerts that fired.","type":"array","maxItems":100,"items":{"description":"The name of an alert.","$ref":"common.schema.json#/$defs/text"}},"startedAt":{"description":"When it began to hurt.","$ref":"common.schema.json#/$defs/instant"},"detectedAt":{"description":"When the first alert fired or the first report came in.","$ref":"common.schema.json#/$defs/instant"},"acknowledgedAt":{"description":"When somebody took the page.","$ref":"common.schema.json#/$defs/instant"},"mitigatedAt":{"description":"When customers no longer noticed it.","$ref":"common.schema.json#/$defs/instant"},"resolvedAt":{"description":"When its cause was removed or held in check for good.","$ref":"common.schema.json#/$defs/instant"},"detectedBy":{"description":"What found it first.","type":"string","enum":["alert","slo","customer","support","person","vendor"]},"roles":{"description":"Who had which role: the id, label or alias of a role in the policy → a person.","type":"object","maxProperties":20,"additionalProperties":{"$ref":"common.schema.json#/$defs/person"}},"channel":{"description":"The channel where it was worked on.","$ref":"common.schema.json#/$defs/channel"},"bridge":{"description":"The call that everybody joined: an address or a name.","$ref":"common.schema.json#/$defs/text"},"statusPage":{"description":"The entry on the status page.","$ref":"common.schema.json#/$defs/webUrl"},"updates":{"description":"What was told to whom.","type":"array","maxItems":300,"items":{"type":"object","properties":{"at":{"description":"When it was sent.","$ref":"common.schema.json#/$defs/instant"},"audience":{"description":"`internal` for the organisation’s own people, `stakeholders` for those who answer for the product, `customers` for everyone.","type":"string","enum":["internal","stakeholders","customers"]},"text":{"description":"What was said.","$ref":"common.schema.json#/$defs/prose"},"url":{"description":"Where it can be read.","$ref":"common.schema.json#/$defs/webUrl"}},"required":["at","audience","text"],"additionalProperties":false}},"timeline":{"description":"What happened, and what was done.","type":"array","maxItems":500,"items":{"type":"object","properties":{"at":{"description":"When.","$ref":"common.schema.json#/$defs/instant"},"text":{"description":"What happened or was done.","$ref":"common.schema.json#/$defs/prose"},"by":{"description":"Who did it.","$ref":"common.schema.json#/$defs/owner"}},"required":["at","text"],"additionalProperties":false}},"impact":{"description":"What customers felt.","type":"object","properties":{"customers":{"description":"How many customers, as far as is known.","type":"integer","minimum":0},"orders":{"description":"How many orders were lost or late.","type":"integer","minimum":0},"start":{"description":"When customers began to feel it.","$ref":"common.schema.json#/$defs/instant"},"end":{"description":"When they no longer did.","$ref":"common.schema.json#/$defs/instant"},"description":{"description":"What they felt.","$ref":"common.schema.json#/$defs/prose"}},"additionalProperties":false},"missed":{"description":"What the policy wants of an incident and was missed, each with the reason. What is explained here is not reported.","type":"array","maxItems":20,"items":{"type":"object","properties":{"target":{"description":"Which target: a time, or something that should be in the record.","type":"string","enum":["acknowledge","notify","update","restore","roles","channel","bridge","status-page","customers","timeline","verification","review"]},"reason":{"description":"Why it was missed.","$ref":"common.schema.json#/$defs/prose"}},"required":["target","reason"],"additionalProperties":false}},"reviewScheduledFor":{"description":"The date of the review meeting.","$ref":"common.schema.json#/$defs/date"},"verifiedBy":{"description":"Who made sure that it was over.","$ref":"common.schema.json#/$defs/person"},"vendors":{"description":"The vendors involved.","type":"array","maxItems":20,"items":{"description":"The id of a vendor.","$ref":"common.schema.json#/$defs/reference","x-references":["vendor"]}},"security":{"description":"`true` for a breach or a suspicion of one.","type":"boolean"}},"required":["severity","startedAt","services"],"unevaluatedProperties":false};
const schema42 = {"description":"Where a document that is kept in force stands.","type":"object","properties":{"status":{"description":"`draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.","type":"string","enum":["draft","planned","active","deprecated","retired"]}}};
const schema34 = {"description":"One line of plain text.","type":"string","minLength":1,"maxLength":300};
const schema44 = {"description":"A few sentences of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema48 = {"description":"A moment with its offset from UTC, for example `2026-03-31T02:15:00Z` or `2026-03-31T04:15+02:00`.","type":"string","format":"instant","maxLength":40};
const schema55 = {"description":"A chat channel such as `#payments-oncall`, or an address of one.","type":"string","minLength":1,"maxLength":200};
const schema57 = {"description":"A web address that starts with `https://` or `http://`.","type":"string","format":"web-url","maxLength":2000};
const schema37 = {"description":"A calendar date, `YYYY-MM-DD`.","type":"string","format":"date","maxLength":10};
const schema36 = {"description":"The id of another document, bare (`payments`) or in Backstage form (`group:payments`).","type":"string","pattern":"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$","maxLength":200};
const schema33 = {"description":"The fields that every kind of document may have.","type":"object","properties":{"title":{"description":"The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.","$ref":"#/$defs/text"},"description":{"description":"One or two sentences shown in lists and in search results.","type":"string","minLength":1,"maxLength":500},"owner":{"description":"The team or the person who keeps this document right.","$ref":"#/$defs/owner"},"due":{"description":"For a planned document: the date by which it is written.","$ref":"#/$defs/date"},"reviewed":{"description":"The date on which someone last read the whole document and found it right.","$ref":"#/$defs/date"},"reviewEvery":{"description":"How often the document is reviewed. Without it the policy's cadence for the kind applies.","$ref":"#/$defs/duration"},"version":{"description":"The version of the document, in quotes, for example `\"2.1.0\"`.","type":"string","minLength":1,"maxLength":40},"aliases":{"description":"Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":300}},"tags":{"description":"Words to group and filter by.","type":"array","maxItems":30,"items":{"type":"string","minLength":1,"maxLength":60}},"related":{"description":"What to read as well: paths from this file or addresses, for example `../guide/on-call.mdx`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500}},"release":{"description":"The release of the product that the document was last brought up to, where the policy follows releases.","$ref":"#/$defs/text"},"audience":{"description":"Whom the document is written for, for example `on-call`.","type":"array","maxItems":20,"items":{"$ref":"#/$defs/text"}}}};
const schema39 = {"description":"An ISO 8601 duration such as `PT30M`, `P14D` or `P3M`, or business days such as `5bd`.","type":"string","format":"duration","maxLength":20};
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

const schema45 = {"description":"The id of a service, for example `payments-api`.","$ref":"#/$defs/reference","x-references":["service"]};

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

const schema53 = {"description":"The id of a person, bare (`ana`) or as `user:ana`.","$ref":"#/$defs/reference","x-references":["person"]};

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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func27 = interop(imported2);
const formats6 = imported1.formats.instant;
const formats16 = imported1.formats["web-url"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="incident.schema.json" */;
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
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.startedAt === undefined) || (!(func0.call(data, "startedAt")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.services === undefined) || (!(func0.call(data, "services")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data1 = data.severity;
if(typeof data1 === "string"){
if(func61(data1) > 300){
const err6 = {instancePath:instancePath+"/severity",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func61(data1) < 1){
const err7 = {instancePath:instancePath+"/severity",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/severity",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
if(typeof data2 === "string"){
if(func61(data2) > 4000){
const err9 = {instancePath:instancePath+"/summary",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func61(data2) < 1){
const err10 = {instancePath:instancePath+"/summary",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/summary",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data3 = data.services;
if(Array.isArray(data3)){
if(data3.length > 50){
const err12 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data3[i0], {instancePath:instancePath+"/services/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data3[i1], data3[j0])){
const err13 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
let data5 = data.alerts;
if(Array.isArray(data5)){
if(data5.length > 100){
const err15 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func61(data6) > 300){
const err16 = {instancePath:instancePath+"/alerts/" + i2,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func61(data6) < 1){
const err17 = {instancePath:instancePath+"/alerts/" + i2,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/alerts/" + i2,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
let data7 = data.startedAt;
if(typeof data7 === "string"){
if(func61(data7) > 40){
const err20 = {instancePath:instancePath+"/startedAt",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats6(data7))){
const err21 = {instancePath:instancePath+"/startedAt",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
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
const err22 = {instancePath:instancePath+"/startedAt",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.detectedAt !== undefined && func0.call(data, "detectedAt")){
let data8 = data.detectedAt;
if(typeof data8 === "string"){
if(func61(data8) > 40){
const err23 = {instancePath:instancePath+"/detectedAt",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats6(data8))){
const err24 = {instancePath:instancePath+"/detectedAt",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/detectedAt",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.acknowledgedAt !== undefined && func0.call(data, "acknowledgedAt")){
let data9 = data.acknowledgedAt;
if(typeof data9 === "string"){
if(func61(data9) > 40){
const err26 = {instancePath:instancePath+"/acknowledgedAt",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(formats6(data9))){
const err27 = {instancePath:instancePath+"/acknowledgedAt",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/acknowledgedAt",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.mitigatedAt !== undefined && func0.call(data, "mitigatedAt")){
let data10 = data.mitigatedAt;
if(typeof data10 === "string"){
if(func61(data10) > 40){
const err29 = {instancePath:instancePath+"/mitigatedAt",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats6(data10))){
const err30 = {instancePath:instancePath+"/mitigatedAt",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
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
const err31 = {instancePath:instancePath+"/mitigatedAt",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.resolvedAt !== undefined && func0.call(data, "resolvedAt")){
let data11 = data.resolvedAt;
if(typeof data11 === "string"){
if(func61(data11) > 40){
const err32 = {instancePath:instancePath+"/resolvedAt",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(formats6(data11))){
const err33 = {instancePath:instancePath+"/resolvedAt",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
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
const err34 = {instancePath:instancePath+"/resolvedAt",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.detectedBy !== undefined && func0.call(data, "detectedBy")){
let data12 = data.detectedBy;
if(typeof data12 !== "string"){
const err35 = {instancePath:instancePath+"/detectedBy",schemaPath:"#/properties/detectedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((((data12 === "alert") || (data12 === "slo")) || (data12 === "customer")) || (data12 === "support")) || (data12 === "person")) || (data12 === "vendor"))){
const err36 = {instancePath:instancePath+"/detectedBy",schemaPath:"#/properties/detectedBy/enum",keyword:"enum",params:{allowedValues: schema31.properties.detectedBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.roles !== undefined && func0.call(data, "roles")){
let data13 = data.roles;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 20){
const err37 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key0 of Object.keys(data13)){
if(!(validate28(data13[key0], {instancePath:instancePath+"/roles/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
let data15 = data.channel;
if(typeof data15 === "string"){
if(func61(data15) > 200){
const err39 = {instancePath:instancePath+"/channel",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func61(data15) < 1){
const err40 = {instancePath:instancePath+"/channel",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/channel",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.bridge !== undefined && func0.call(data, "bridge")){
let data16 = data.bridge;
if(typeof data16 === "string"){
if(func61(data16) > 300){
const err42 = {instancePath:instancePath+"/bridge",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func61(data16) < 1){
const err43 = {instancePath:instancePath+"/bridge",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/bridge",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.statusPage !== undefined && func0.call(data, "statusPage")){
let data17 = data.statusPage;
if(typeof data17 === "string"){
if(func61(data17) > 2000){
const err45 = {instancePath:instancePath+"/statusPage",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(formats16(data17))){
const err46 = {instancePath:instancePath+"/statusPage",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/statusPage",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.updates !== undefined && func0.call(data, "updates")){
let data18 = data.updates;
if(Array.isArray(data18)){
if(data18.length > 300){
const err48 = {instancePath:instancePath+"/updates",schemaPath:"#/properties/updates/maxItems",keyword:"maxItems",params:{limit: 300},message:"must NOT have more than 300 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.at === undefined) || (!(func0.call(data19, "at")))){
const err49 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((data19.audience === undefined) || (!(func0.call(data19, "audience")))){
const err50 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((data19.text === undefined) || (!(func0.call(data19, "text")))){
const err51 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key1 of Object.keys(data19)){
if(!((((key1 === "at") || (key1 === "audience")) || (key1 === "text")) || (key1 === "url"))){
const err52 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.at !== undefined && func0.call(data19, "at")){
let data20 = data19.at;
if(typeof data20 === "string"){
if(func61(data20) > 40){
const err53 = {instancePath:instancePath+"/updates/" + i3+"/at",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(formats6(data20))){
const err54 = {instancePath:instancePath+"/updates/" + i3+"/at",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/updates/" + i3+"/at",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.audience !== undefined && func0.call(data19, "audience")){
let data21 = data19.audience;
if(typeof data21 !== "string"){
const err56 = {instancePath:instancePath+"/updates/" + i3+"/audience",schemaPath:"#/properties/updates/items/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((data21 === "internal") || (data21 === "stakeholders")) || (data21 === "customers"))){
const err57 = {instancePath:instancePath+"/updates/" + i3+"/audience",schemaPath:"#/properties/updates/items/properties/audience/enum",keyword:"enum",params:{allowedValues: schema31.properties.updates.items.properties.audience.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.text !== undefined && func0.call(data19, "text")){
let data22 = data19.text;
if(typeof data22 === "string"){
if(func61(data22) > 4000){
const err58 = {instancePath:instancePath+"/updates/" + i3+"/text",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func61(data22) < 1){
const err59 = {instancePath:instancePath+"/updates/" + i3+"/text",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err60 = {instancePath:instancePath+"/updates/" + i3+"/text",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.url !== undefined && func0.call(data19, "url")){
let data23 = data19.url;
if(typeof data23 === "string"){
if(func61(data23) > 2000){
const err61 = {instancePath:instancePath+"/updates/" + i3+"/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(formats16(data23))){
const err62 = {instancePath:instancePath+"/updates/" + i3+"/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err63 = {instancePath:instancePath+"/updates/" + i3+"/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err64 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/updates",schemaPath:"#/properties/updates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.timeline !== undefined && func0.call(data, "timeline")){
let data24 = data.timeline;
if(Array.isArray(data24)){
if(data24.length > 500){
const err66 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len3 = data24.length;
for(let i4=0; i4<len3; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.at === undefined) || (!(func0.call(data25, "at")))){
const err67 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data25.text === undefined) || (!(func0.call(data25, "text")))){
const err68 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key2 of Object.keys(data25)){
if(!(((key2 === "at") || (key2 === "text")) || (key2 === "by"))){
const err69 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data25.at !== undefined && func0.call(data25, "at")){
let data26 = data25.at;
if(typeof data26 === "string"){
if(func61(data26) > 40){
const err70 = {instancePath:instancePath+"/timeline/" + i4+"/at",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(formats6(data26))){
const err71 = {instancePath:instancePath+"/timeline/" + i4+"/at",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/timeline/" + i4+"/at",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data25.text !== undefined && func0.call(data25, "text")){
let data27 = data25.text;
if(typeof data27 === "string"){
if(func61(data27) > 4000){
const err73 = {instancePath:instancePath+"/timeline/" + i4+"/text",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func61(data27) < 1){
const err74 = {instancePath:instancePath+"/timeline/" + i4+"/text",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err75 = {instancePath:instancePath+"/timeline/" + i4+"/text",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data25.by !== undefined && func0.call(data25, "by")){
if(!(validate30(data25.by, {instancePath:instancePath+"/timeline/" + i4+"/by",parentData:data25,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.impact !== undefined && func0.call(data, "impact")){
let data29 = data.impact;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key3 of Object.keys(data29)){
if(!(((((key3 === "customers") || (key3 === "orders")) || (key3 === "start")) || (key3 === "end")) || (key3 === "description"))){
const err78 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data29.customers !== undefined && func0.call(data29, "customers")){
let data30 = data29.customers;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err79 = {instancePath:instancePath+"/impact/customers",schemaPath:"#/properties/impact/properties/customers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err80 = {instancePath:instancePath+"/impact/customers",schemaPath:"#/properties/impact/properties/customers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data29.orders !== undefined && func0.call(data29, "orders")){
let data31 = data29.orders;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err81 = {instancePath:instancePath+"/impact/orders",schemaPath:"#/properties/impact/properties/orders/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err82 = {instancePath:instancePath+"/impact/orders",schemaPath:"#/properties/impact/properties/orders/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data29.start !== undefined && func0.call(data29, "start")){
let data32 = data29.start;
if(typeof data32 === "string"){
if(func61(data32) > 40){
const err83 = {instancePath:instancePath+"/impact/start",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!(formats6(data32))){
const err84 = {instancePath:instancePath+"/impact/start",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/impact/start",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data29.end !== undefined && func0.call(data29, "end")){
let data33 = data29.end;
if(typeof data33 === "string"){
if(func61(data33) > 40){
const err86 = {instancePath:instancePath+"/impact/end",schemaPath:"common.schema.json#/$defs/instant/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(formats6(data33))){
const err87 = {instancePath:instancePath+"/impact/end",schemaPath:"common.schema.json#/$defs/instant/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
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
const err88 = {instancePath:instancePath+"/impact/end",schemaPath:"common.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data29.description !== undefined && func0.call(data29, "description")){
let data34 = data29.description;
if(typeof data34 === "string"){
if(func61(data34) > 4000){
const err89 = {instancePath:instancePath+"/impact/description",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func61(data34) < 1){
const err90 = {instancePath:instancePath+"/impact/description",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err91 = {instancePath:instancePath+"/impact/description",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.missed !== undefined && func0.call(data, "missed")){
let data35 = data.missed;
if(Array.isArray(data35)){
if(data35.length > 20){
const err93 = {instancePath:instancePath+"/missed",schemaPath:"#/properties/missed/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const len4 = data35.length;
for(let i5=0; i5<len4; i5++){
let data36 = data35[i5];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.target === undefined) || (!(func0.call(data36, "target")))){
const err94 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data36.reason === undefined) || (!(func0.call(data36, "reason")))){
const err95 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key4 of Object.keys(data36)){
if(!((key4 === "target") || (key4 === "reason"))){
const err96 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data36.target !== undefined && func0.call(data36, "target")){
let data37 = data36.target;
if(typeof data37 !== "string"){
const err97 = {instancePath:instancePath+"/missed/" + i5+"/target",schemaPath:"#/properties/missed/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!((((((((((((data37 === "acknowledge") || (data37 === "notify")) || (data37 === "update")) || (data37 === "restore")) || (data37 === "roles")) || (data37 === "channel")) || (data37 === "bridge")) || (data37 === "status-page")) || (data37 === "customers")) || (data37 === "timeline")) || (data37 === "verification")) || (data37 === "review"))){
const err98 = {instancePath:instancePath+"/missed/" + i5+"/target",schemaPath:"#/properties/missed/items/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.missed.items.properties.target.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data36.reason !== undefined && func0.call(data36, "reason")){
let data38 = data36.reason;
if(typeof data38 === "string"){
if(func61(data38) > 4000){
const err99 = {instancePath:instancePath+"/missed/" + i5+"/reason",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func61(data38) < 1){
const err100 = {instancePath:instancePath+"/missed/" + i5+"/reason",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err101 = {instancePath:instancePath+"/missed/" + i5+"/reason",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/missed",schemaPath:"#/properties/missed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.reviewScheduledFor !== undefined && func0.call(data, "reviewScheduledFor")){
let data39 = data.reviewScheduledFor;
if(typeof data39 === "string"){
if(func61(data39) > 10){
const err104 = {instancePath:instancePath+"/reviewScheduledFor",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!(formats0(data39))){
const err105 = {instancePath:instancePath+"/reviewScheduledFor",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/reviewScheduledFor",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.verifiedBy !== undefined && func0.call(data, "verifiedBy")){
if(!(validate28(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.vendors !== undefined && func0.call(data, "vendors")){
let data41 = data.vendors;
if(Array.isArray(data41)){
if(data41.length > 20){
const err107 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len5 = data41.length;
for(let i6=0; i6<len5; i6++){
let data42 = data41[i6];
if(typeof data42 === "string"){
if(func61(data42) > 200){
const err108 = {instancePath:instancePath+"/vendors/" + i6,schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!pattern4.test(data42)){
const err109 = {instancePath:instancePath+"/vendors/" + i6,schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
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
const err110 = {instancePath:instancePath+"/vendors/" + i6,schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.security !== undefined && func0.call(data, "security")){
if(typeof data.security !== "boolean"){
const err112 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
for(const key5 of Object.keys(data)){
if(((((((((((((((((((((((((((((((((((key5 !== "severity") && (key5 !== "summary")) && (key5 !== "services")) && (key5 !== "alerts")) && (key5 !== "startedAt")) && (key5 !== "detectedAt")) && (key5 !== "acknowledgedAt")) && (key5 !== "mitigatedAt")) && (key5 !== "resolvedAt")) && (key5 !== "detectedBy")) && (key5 !== "roles")) && (key5 !== "channel")) && (key5 !== "bridge")) && (key5 !== "statusPage")) && (key5 !== "updates")) && (key5 !== "timeline")) && (key5 !== "impact")) && (key5 !== "missed")) && (key5 !== "reviewScheduledFor")) && (key5 !== "verifiedBy")) && (key5 !== "vendors")) && (key5 !== "security")) && (key5 !== "status")) && (key5 !== "title")) && (key5 !== "description")) && (key5 !== "owner")) && (key5 !== "due")) && (key5 !== "reviewed")) && (key5 !== "reviewEvery")) && (key5 !== "version")) && (key5 !== "aliases")) && (key5 !== "tags")) && (key5 !== "related")) && (key5 !== "release")) && (key5 !== "audience")){
const err113 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
