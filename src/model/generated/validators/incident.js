// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../../formats.ts";
import imported2 from "ajv/dist/runtime/equal.js";
const interop = (part) => part.default ?? part;

export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"incident.schema.json","title":"Incident","description":"Something that hurt customers or nearly did: what happened, when, and who was told.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/record"},{"$ref":"common.schema.json#/$defs/lifecycle"}],"properties":{"severity":{"description":"The severity, by its id, label or an alias in the policy, for example `sev1`.","$ref":"common.schema.json#/$defs/text"},"summary":{"description":"What customers saw, in two or three sentences.","$ref":"common.schema.json#/$defs/prose"},"services":{"description":"The services that failed.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/service"}},"alerts":{"description":"The names of the alerts that fired.","type":"array","maxItems":100,"items":{"description":"The name of an alert.","$ref":"common.schema.json#/$defs/text"}},"startedAt":{"description":"When it began to hurt.","$ref":"common.schema.json#/$defs/instant"},"detectedAt":{"description":"When the first alert fired or the first report came in.","$ref":"common.schema.json#/$defs/instant"},"acknowledgedAt":{"description":"When somebody took the page.","$ref":"common.schema.json#/$defs/instant"},"mitigatedAt":{"description":"When customers no longer noticed it.","$ref":"common.schema.json#/$defs/instant"},"resolvedAt":{"description":"When its cause was removed or held in check for good.","$ref":"common.schema.json#/$defs/instant"},"detectedBy":{"description":"What found it first.","type":"string","enum":["alert","slo","customer","support","person","vendor"]},"roles":{"description":"Who had which role: the id, label or alias of a role in the policy → a person.","type":"object","maxProperties":20,"additionalProperties":{"$ref":"common.schema.json#/$defs/person"}},"channel":{"description":"The channel where it was worked on.","$ref":"common.schema.json#/$defs/channel"},"bridge":{"description":"The call that everybody joined: an address or a name.","$ref":"common.schema.json#/$defs/text"},"statusPage":{"description":"The entry on the status page.","$ref":"common.schema.json#/$defs/webUrl"},"updates":{"description":"What was told to whom.","type":"array","maxItems":300,"items":{"type":"object","properties":{"at":{"description":"When it was sent.","$ref":"common.schema.json#/$defs/instant"},"audience":{"description":"`internal` for the organisation’s own people, `stakeholders` for those who answer for the product, `customers` for everyone.","type":"string","enum":["internal","stakeholders","customers"]},"text":{"description":"What was said.","$ref":"common.schema.json#/$defs/prose"},"url":{"description":"Where it can be read.","$ref":"common.schema.json#/$defs/webUrl"}},"required":["at","audience","text"],"additionalProperties":false}},"timeline":{"description":"What happened, and what was done.","type":"array","maxItems":500,"items":{"type":"object","properties":{"at":{"description":"When.","$ref":"common.schema.json#/$defs/instant"},"text":{"description":"What happened or was done.","$ref":"common.schema.json#/$defs/prose"},"by":{"description":"Who did it.","$ref":"common.schema.json#/$defs/owner"}},"required":["at","text"],"additionalProperties":false}},"impact":{"description":"What customers felt.","type":"object","properties":{"customers":{"description":"How many customers, as far as is known.","type":"integer","minimum":0},"orders":{"description":"How many orders were lost or late.","type":"integer","minimum":0},"start":{"description":"When customers began to feel it.","$ref":"common.schema.json#/$defs/instant"},"end":{"description":"When they no longer did.","$ref":"common.schema.json#/$defs/instant"},"description":{"description":"What they felt.","$ref":"common.schema.json#/$defs/prose"}},"additionalProperties":false},"missed":{"description":"What the policy wants of an incident and was missed, each with the reason. What is explained here is not reported.","type":"array","maxItems":20,"items":{"type":"object","properties":{"target":{"description":"Which target: a time, or something that should be in the record.","type":"string","enum":["acknowledge","notify","update","restore","roles","channel","bridge","status-page","customers","timeline","verification","review"]},"reason":{"description":"Why it was missed.","$ref":"common.schema.json#/$defs/prose"}},"required":["target","reason"],"additionalProperties":false}},"reviewScheduledFor":{"description":"The date of the review meeting.","$ref":"common.schema.json#/$defs/date"},"verifiedBy":{"description":"Who made sure that it was over.","$ref":"common.schema.json#/$defs/person"},"vendors":{"description":"The vendors involved.","type":"array","maxItems":20,"items":{"description":"The id of a vendor.","$ref":"common.schema.json#/$defs/reference","x-references":["vendor"]}},"security":{"description":"`true` for a breach or a suspicion of one.","type":"boolean"}},"required":["severity","startedAt","services"],"unevaluatedProperties":false};
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
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"A few sentences of plain text.","type":"string","minLength":1,"maxLength":4000};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"The id of a service, for example `payments-api`.","$ref":"#/$defs/reference","x-references":["service"]};

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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"description":"A moment with its offset from UTC, for example `2026-03-31T02:15:00Z` or `2026-03-31T04:15+02:00`.","type":"string","format":"instant","maxLength":40};
const formats4 = imported1.formats.instant;

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
if(func61(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats4(data))){
const err1 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "instant"},message:"must match format \""+"instant"+"\""};
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

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
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
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"A chat channel such as `#payments-oncall`, or an address of one.","type":"string","minLength":1,"maxLength":200};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
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
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"A web address that starts with `https://` or `http://`.","type":"string","format":"web-url","maxLength":2000};
const formats6 = imported1.formats["web-url"];

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
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
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
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
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
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
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func27 = interop(imported2);

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="incident.schema.json" */;
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
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.startedAt === undefined) || (!(func0.call(data, "startedAt")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.services === undefined) || (!(func0.call(data, "services")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.severity !== undefined && func0.call(data, "severity")){
if(!(validate71(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(!(validate73(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data2 = data.services;
if(Array.isArray(data2)){
if(data2.length > 50){
const err3 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data2[i0], {instancePath:instancePath+"/services/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data2[i1], data2[j0])){
const err4 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
let data4 = data.alerts;
if(Array.isArray(data4)){
if(data4.length > 100){
const err6 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate71(data4[i2], {instancePath:instancePath+"/alerts/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.startedAt !== undefined && func0.call(data, "startedAt")){
if(!(validate79(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.detectedAt !== undefined && func0.call(data, "detectedAt")){
if(!(validate79(data.detectedAt, {instancePath:instancePath+"/detectedAt",parentData:data,parentDataProperty:"detectedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.acknowledgedAt !== undefined && func0.call(data, "acknowledgedAt")){
if(!(validate79(data.acknowledgedAt, {instancePath:instancePath+"/acknowledgedAt",parentData:data,parentDataProperty:"acknowledgedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.mitigatedAt !== undefined && func0.call(data, "mitigatedAt")){
if(!(validate79(data.mitigatedAt, {instancePath:instancePath+"/mitigatedAt",parentData:data,parentDataProperty:"mitigatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.resolvedAt !== undefined && func0.call(data, "resolvedAt")){
if(!(validate79(data.resolvedAt, {instancePath:instancePath+"/resolvedAt",parentData:data,parentDataProperty:"resolvedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.detectedBy !== undefined && func0.call(data, "detectedBy")){
let data11 = data.detectedBy;
if(typeof data11 !== "string"){
const err8 = {instancePath:instancePath+"/detectedBy",schemaPath:"#/properties/detectedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((data11 === "alert") || (data11 === "slo")) || (data11 === "customer")) || (data11 === "support")) || (data11 === "person")) || (data11 === "vendor"))){
const err9 = {instancePath:instancePath+"/detectedBy",schemaPath:"#/properties/detectedBy/enum",keyword:"enum",params:{allowedValues: schema19.properties.detectedBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.roles !== undefined && func0.call(data, "roles")){
let data12 = data.roles;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 20){
const err10 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data12)){
if(!(validate85(data12[key0], {instancePath:instancePath+"/roles/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(!(validate88(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
if(data.bridge !== undefined && func0.call(data, "bridge")){
if(!(validate71(data.bridge, {instancePath:instancePath+"/bridge",parentData:data,parentDataProperty:"bridge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.statusPage !== undefined && func0.call(data, "statusPage")){
if(!(validate91(data.statusPage, {instancePath:instancePath+"/statusPage",parentData:data,parentDataProperty:"statusPage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.updates !== undefined && func0.call(data, "updates")){
let data17 = data.updates;
if(Array.isArray(data17)){
if(data17.length > 300){
const err12 = {instancePath:instancePath+"/updates",schemaPath:"#/properties/updates/maxItems",keyword:"maxItems",params:{limit: 300},message:"must NOT have more than 300 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data17.length;
for(let i3=0; i3<len2; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.at === undefined) || (!(func0.call(data18, "at")))){
const err13 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data18.audience === undefined) || (!(func0.call(data18, "audience")))){
const err14 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/required",keyword:"required",params:{missingProperty: "audience"},message:"must have required property '"+"audience"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data18.text === undefined) || (!(func0.call(data18, "text")))){
const err15 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 of Object.keys(data18)){
if(!((((key1 === "at") || (key1 === "audience")) || (key1 === "text")) || (key1 === "url"))){
const err16 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data18.at !== undefined && func0.call(data18, "at")){
if(!(validate79(data18.at, {instancePath:instancePath+"/updates/" + i3+"/at",parentData:data18,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data18.audience !== undefined && func0.call(data18, "audience")){
let data20 = data18.audience;
if(typeof data20 !== "string"){
const err17 = {instancePath:instancePath+"/updates/" + i3+"/audience",schemaPath:"#/properties/updates/items/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data20 === "internal") || (data20 === "stakeholders")) || (data20 === "customers"))){
const err18 = {instancePath:instancePath+"/updates/" + i3+"/audience",schemaPath:"#/properties/updates/items/properties/audience/enum",keyword:"enum",params:{allowedValues: schema19.properties.updates.items.properties.audience.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.text !== undefined && func0.call(data18, "text")){
if(!(validate73(data18.text, {instancePath:instancePath+"/updates/" + i3+"/text",parentData:data18,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data18.url !== undefined && func0.call(data18, "url")){
if(!(validate91(data18.url, {instancePath:instancePath+"/updates/" + i3+"/url",parentData:data18,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/updates/" + i3,schemaPath:"#/properties/updates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/updates",schemaPath:"#/properties/updates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.timeline !== undefined && func0.call(data, "timeline")){
let data23 = data.timeline;
if(Array.isArray(data23)){
if(data23.length > 500){
const err21 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len3 = data23.length;
for(let i4=0; i4<len3; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if((data24.at === undefined) || (!(func0.call(data24, "at")))){
const err22 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data24.text === undefined) || (!(func0.call(data24, "text")))){
const err23 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 of Object.keys(data24)){
if(!(((key2 === "at") || (key2 === "text")) || (key2 === "by"))){
const err24 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data24.at !== undefined && func0.call(data24, "at")){
if(!(validate79(data24.at, {instancePath:instancePath+"/timeline/" + i4+"/at",parentData:data24,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data24.text !== undefined && func0.call(data24, "text")){
if(!(validate73(data24.text, {instancePath:instancePath+"/timeline/" + i4+"/text",parentData:data24,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data24.by !== undefined && func0.call(data24, "by")){
if(!(validate98(data24.by, {instancePath:instancePath+"/timeline/" + i4+"/by",parentData:data24,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/timeline/" + i4,schemaPath:"#/properties/timeline/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.impact !== undefined && func0.call(data, "impact")){
let data28 = data.impact;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 of Object.keys(data28)){
if(!(((((key3 === "customers") || (key3 === "orders")) || (key3 === "start")) || (key3 === "end")) || (key3 === "description"))){
const err27 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data28.customers !== undefined && func0.call(data28, "customers")){
let data29 = data28.customers;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err28 = {instancePath:instancePath+"/impact/customers",schemaPath:"#/properties/impact/properties/customers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err29 = {instancePath:instancePath+"/impact/customers",schemaPath:"#/properties/impact/properties/customers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data28.orders !== undefined && func0.call(data28, "orders")){
let data30 = data28.orders;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err30 = {instancePath:instancePath+"/impact/orders",schemaPath:"#/properties/impact/properties/orders/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err31 = {instancePath:instancePath+"/impact/orders",schemaPath:"#/properties/impact/properties/orders/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data28.start !== undefined && func0.call(data28, "start")){
if(!(validate79(data28.start, {instancePath:instancePath+"/impact/start",parentData:data28,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data28.end !== undefined && func0.call(data28, "end")){
if(!(validate79(data28.end, {instancePath:instancePath+"/impact/end",parentData:data28,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data28.description !== undefined && func0.call(data28, "description")){
if(!(validate73(data28.description, {instancePath:instancePath+"/impact/description",parentData:data28,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.missed !== undefined && func0.call(data, "missed")){
let data34 = data.missed;
if(Array.isArray(data34)){
if(data34.length > 20){
const err33 = {instancePath:instancePath+"/missed",schemaPath:"#/properties/missed/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len4 = data34.length;
for(let i5=0; i5<len4; i5++){
let data35 = data34[i5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.target === undefined) || (!(func0.call(data35, "target")))){
const err34 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data35.reason === undefined) || (!(func0.call(data35, "reason")))){
const err35 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key4 of Object.keys(data35)){
if(!((key4 === "target") || (key4 === "reason"))){
const err36 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data35.target !== undefined && func0.call(data35, "target")){
let data36 = data35.target;
if(typeof data36 !== "string"){
const err37 = {instancePath:instancePath+"/missed/" + i5+"/target",schemaPath:"#/properties/missed/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((((((((((data36 === "acknowledge") || (data36 === "notify")) || (data36 === "update")) || (data36 === "restore")) || (data36 === "roles")) || (data36 === "channel")) || (data36 === "bridge")) || (data36 === "status-page")) || (data36 === "customers")) || (data36 === "timeline")) || (data36 === "verification")) || (data36 === "review"))){
const err38 = {instancePath:instancePath+"/missed/" + i5+"/target",schemaPath:"#/properties/missed/items/properties/target/enum",keyword:"enum",params:{allowedValues: schema19.properties.missed.items.properties.target.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data35.reason !== undefined && func0.call(data35, "reason")){
if(!(validate73(data35.reason, {instancePath:instancePath+"/missed/" + i5+"/reason",parentData:data35,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/missed/" + i5,schemaPath:"#/properties/missed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err40 = {instancePath:instancePath+"/missed",schemaPath:"#/properties/missed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.reviewScheduledFor !== undefined && func0.call(data, "reviewScheduledFor")){
if(!(validate105(data.reviewScheduledFor, {instancePath:instancePath+"/reviewScheduledFor",parentData:data,parentDataProperty:"reviewScheduledFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.verifiedBy !== undefined && func0.call(data, "verifiedBy")){
if(!(validate85(data.verifiedBy, {instancePath:instancePath+"/verifiedBy",parentData:data,parentDataProperty:"verifiedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.vendors !== undefined && func0.call(data, "vendors")){
let data40 = data.vendors;
if(Array.isArray(data40)){
if(data40.length > 20){
const err41 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len5 = data40.length;
for(let i6=0; i6<len5; i6++){
if(!(validate108(data40[i6], {instancePath:instancePath+"/vendors/" + i6,parentData:data40,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.security !== undefined && func0.call(data, "security")){
if(typeof data.security !== "boolean"){
const err43 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key5 of Object.keys(data)){
if(((((((((((((((((((((((((((((((((((key5 !== "severity") && (key5 !== "summary")) && (key5 !== "services")) && (key5 !== "alerts")) && (key5 !== "startedAt")) && (key5 !== "detectedAt")) && (key5 !== "acknowledgedAt")) && (key5 !== "mitigatedAt")) && (key5 !== "resolvedAt")) && (key5 !== "detectedBy")) && (key5 !== "roles")) && (key5 !== "channel")) && (key5 !== "bridge")) && (key5 !== "statusPage")) && (key5 !== "updates")) && (key5 !== "timeline")) && (key5 !== "impact")) && (key5 !== "missed")) && (key5 !== "reviewScheduledFor")) && (key5 !== "verifiedBy")) && (key5 !== "vendors")) && (key5 !== "security")) && (key5 !== "status")) && (key5 !== "title")) && (key5 !== "description")) && (key5 !== "owner")) && (key5 !== "due")) && (key5 !== "reviewed")) && (key5 !== "reviewEvery")) && (key5 !== "version")) && (key5 !== "aliases")) && (key5 !== "tags")) && (key5 !== "related")) && (key5 !== "release")) && (key5 !== "audience")){
const err44 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
