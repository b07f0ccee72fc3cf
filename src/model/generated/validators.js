// Generated from schemas/ by scripts/generate.ts; do not edit.
import imported0 from "ajv/dist/runtime/ucs2length.js";
import * as imported1 from "../formats.ts";
import imported2 from "ajv/dist/runtime/equal.js";
const interop = (part) => part.default ?? part;

export const guide = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"guide.schema.json","title":"Guide","description":"Prose that explains how the organisation operates.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/document"}],"properties":{"audience":{"description":"Whom the page is written for, for example `on-call`.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/text"}},"order":{"description":"Where the page stands in the list of guides; lower comes first.","type":"number"},"dependsOn":{"description":"Guides to read first.","type":"array","maxItems":50,"items":{"$ref":"common.schema.json#/$defs/reference","x-references":["guide"]}}},"unevaluatedProperties":false};
const schema34 = {"description":"One line of plain text.","type":"string","minLength":1,"maxLength":300};
const schema36 = {"description":"The id of another document, bare (`payments`) or in Backstage form (`group:payments`).","type":"string","pattern":"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$","maxLength":200};
const schema33 = {"description":"The fields that every kind of document may have.","type":"object","properties":{"title":{"description":"The title shown on the page, in lists and in search. Without it the first heading serves, else the file name.","$ref":"#/$defs/text"},"description":{"description":"One or two sentences shown in lists and in search results.","type":"string","minLength":1,"maxLength":500},"status":{"description":"`draft` is not published, `planned` promises a document with an owner and a due date, `active` is in force, `deprecated` and `retired` are kept for their links.","type":"string","enum":["draft","planned","active","deprecated","retired"]},"owner":{"description":"The team or the person who keeps this document right.","$ref":"#/$defs/owner"},"due":{"description":"For a planned document: the date by which it is written.","$ref":"#/$defs/date"},"reviewed":{"description":"The date on which someone last read the whole document and found it right.","$ref":"#/$defs/date"},"reviewEvery":{"description":"How often the document is reviewed. Without it the policy's cadence for the kind applies.","$ref":"#/$defs/duration"},"version":{"description":"The version of the document, in quotes, for example `\"2.1.0\"`.","type":"string","minLength":1,"maxLength":40},"aliases":{"description":"Earlier paths or names under which this document must still be found, for example `/runbooks/api/errors/`.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":300}},"tags":{"description":"Words to group and filter by.","type":"array","maxItems":30,"items":{"type":"string","minLength":1,"maxLength":60}}}};
const schema37 = {"description":"A calendar date, `YYYY-MM-DD`.","type":"string","format":"date","maxLength":10};
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
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data2 === "draft") || (data2 === "planned")) || (data2 === "active")) || (data2 === "deprecated")) || (data2 === "retired"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
let data4 = data.due;
if(typeof data4 === "string"){
if(func61(data4) > 10){
const err8 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data4))){
const err9 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err10 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func61(data5) > 10){
const err11 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0(data5))){
const err12 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err13 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
let data6 = data.reviewEvery;
if(typeof data6 === "string"){
if(func61(data6) > 20){
const err14 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4(data6))){
const err15 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(typeof data7 === "string"){
if(func61(data7) > 40){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func61(data7) < 1){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data8 = data.aliases;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func61(data9) > 300){
const err21 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func61(data9) < 1){
const err22 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data10 = data.tags;
if(Array.isArray(data10)){
if(data10.length > 30){
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func61(data11) > 60){
const err26 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func61(data11) < 1){
const err27 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"title":true,"description":true,"status":true,"owner":true,"due":true,"reviewed":true,"reviewEvery":true,"version":true,"aliases":true,"tags":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="guide.schema.json" */;
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
if(data.audience !== undefined && func0.call(data, "audience")){
let data0 = data.audience;
if(Array.isArray(data0)){
if(data0.length > 20){
const err0 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func61(data1) > 300){
const err1 = {instancePath:instancePath+"/audience/" + i0,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func61(data1) < 1){
const err2 = {instancePath:instancePath+"/audience/" + i0,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err3 = {instancePath:instancePath+"/audience/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.order !== undefined && func0.call(data, "order")){
let data2 = data.order;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dependsOn !== undefined && func0.call(data, "dependsOn")){
let data3 = data.dependsOn;
if(Array.isArray(data3)){
if(data3.length > 50){
const err6 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func61(data4) > 200){
const err7 = {instancePath:instancePath+"/dependsOn/" + i1,schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data4)){
const err8 = {instancePath:instancePath+"/dependsOn/" + i1,schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
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
const err9 = {instancePath:instancePath+"/dependsOn/" + i1,schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key0 of Object.keys(data)){
if(((((((((((((key0 !== "audience") && (key0 !== "order")) && (key0 !== "dependsOn")) && (key0 !== "title")) && (key0 !== "description")) && (key0 !== "status")) && (key0 !== "owner")) && (key0 !== "due")) && (key0 !== "reviewed")) && (key0 !== "reviewEvery")) && (key0 !== "version")) && (key0 !== "aliases")) && (key0 !== "tags")){
const err11 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const handbook = validate26;
const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"handbook.schema.json","title":"Handbook","description":"`handbook.yaml`: what the handbook is called, where its documents are, and the organisation's policy.","type":"object","properties":{"title":{"description":"The handbook's name, shown in the header of every page.","$ref":"common.schema.json#/$defs/text"},"description":{"description":"One sentence for the home page and for search engines.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the site is served, without query or fragment. Links to this address are checked against the pages of the build.","$ref":"common.schema.json#/$defs/webUrl","type":"string","pattern":"^[^?#]*$"},"timezone":{"description":"The IANA time zone in which a day begins, for every deadline. `UTC` when absent.","type":"string","format":"timezone","maxLength":60},"extends":{"description":"The preset that this file builds on; `standard` when absent. Keys below override it.","type":"string","maxLength":40},"content":{"description":"Where the documents of each kind are: a glob or a list of globs, `!` leaves files out. Kinds that are not named keep their defaults.","type":"object","propertyNames":{"enum":["person","team","service","alert","runbook","guide"]},"additionalProperties":{"$ref":"#/$defs/globs"}},"alerts":{"description":"How alerts and runbooks find each other.","type":"object","properties":{"annotations":{"description":"The annotations that may hold the runbook's address; the first one present counts.","$ref":"#/$defs/words"},"runbookUrls":{"description":"Other addresses under which this handbook's runbooks are linked. `{component}` is the folder below the glob's fixed part, `{alert}` the file name; both match in any letter case.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500,"pattern":"^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$"}},"requireFor":{"description":"The severity labels whose alerts must have a runbook. `\"*\"` stands for every alert.","$ref":"#/$defs/words"},"severityLabel":{"description":"The label that holds the severity.","$ref":"common.schema.json#/$defs/text"},"serviceLabel":{"description":"The label that holds the service's id.","$ref":"common.schema.json#/$defs/text"},"otherSeverities":{"description":"Severity labels that are allowed although no severity of the policy has them, for example `none`.","$ref":"#/$defs/words"},"services":{"description":"Which service the alerts of a file belong to when they have no label: path or glob below the root → service id.","type":"object","maxProperties":500,"additionalProperties":{"$ref":"common.schema.json#/$defs/service"}}},"additionalProperties":false},"policy":{"$ref":"#/$defs/policy"},"rules":{"description":"The level of a rule: `error` fails the build, `warning` is shown, `off` is silent.","type":"object","maxProperties":300,"additionalProperties":{"$ref":"#/$defs/level"}}},"required":["title"],"additionalProperties":false,"$defs":{"level":{"type":"string","enum":["error","warning","off"]},"words":{"type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}},"globs":{"oneOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":500}}]},"tiers":{"type":"array","maxItems":5,"items":{"type":"integer","minimum":1,"maximum":5}},"duration":{"$ref":"common.schema.json#/$defs/duration"},"policy":{"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false}}};
const schema45 = {"description":"A web address that starts with `https://` or `http://`.","type":"string","format":"web-url","maxLength":2000};
const schema46 = {"oneOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":500}}]};
const schema87 = {"type":"string","enum":["error","warning","off"]};
const formats6 = imported1.formats["web-url"];
const formats8 = imported1.formats.timezone;
const pattern6 = new RegExp("^[^?#]*$", "u");
const pattern7 = new RegExp("^https?://[^{}\\s]*(?:\\{component\\}[^{}\\s]*\\{alert\\}[^{}\\s]*|\\{alert\\}[^{}\\s]*)?$", "u");
const schema47 = {"type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(func61(data0) > 300){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func61(data0) < 1){
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"The id of a service, for example `payments-api`.","$ref":"#/$defs/reference","x-references":["service"]};

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

const schema53 = {"title":"Policy","description":"The organisation's rules as data. Every number that a rule applies comes from here.","type":"object","properties":{"severities":{"description":"The severities of incidents, the most severe first.","type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"How people write it, for example `Sev 1`.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other spellings and the alert labels that mean this severity. Letter case, spaces and hyphens do not matter.","$ref":"#/$defs/words"},"definition":{"description":"When an incident has this severity.","$ref":"common.schema.json#/$defs/prose"},"acknowledgeWithin":{"description":"How soon someone acknowledges the page.","$ref":"#/$defs/duration"},"respondWithin":{"description":"How soon someone works on it.","$ref":"#/$defs/duration"},"restoreWithin":{"description":"How soon the service works again.","$ref":"#/$defs/duration"},"notifyWithin":{"description":"How soon stakeholders are told.","$ref":"#/$defs/duration"},"updateEvery":{"description":"The longest time between two updates.","$ref":"#/$defs/duration"},"hours":{"description":"Whether someone is woken.","type":"string","enum":["always","business-hours","planned"]}},"required":["id","label"],"additionalProperties":false}},"roles":{"description":"The roles in an incident.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"aliases":{"$ref":"#/$defs/words"},"duty":{"$ref":"common.schema.json#/$defs/prose"}},"required":["id","label"],"additionalProperties":false}},"ownership":{"description":"Who owns a service, and how often that is confirmed.","type":"object","properties":{"by":{"description":"What an owner is.","type":"string","enum":["team","person","either"]},"verifyEvery":{"description":"How often owner and backup confirm that they own the service.","$ref":"#/$defs/duration"},"grace":{"description":"How long after that a confirmation may still come.","$ref":"#/$defs/duration"},"escalationLevels":{"description":"How many levels an escalation ladder has at least.","type":"integer","minimum":0,"maximum":10}},"additionalProperties":false},"documents":{"description":"What every document of a kind must have.","type":"object","properties":{"ownerFor":{"description":"The kinds whose documents must name an owner.","$ref":"#/$defs/words"},"reviewEvery":{"description":"How often a document is reviewed: kind → duration.","type":"object","maxProperties":30,"additionalProperties":{"$ref":"#/$defs/duration"}}},"additionalProperties":false},"runbooks":{"description":"How a runbook is built and kept.","type":"object","properties":{"sections":{"description":"The sections of a runbook, in reading order.","type":"array","maxItems":50,"items":{"type":"object","properties":{"heading":{"description":"The heading as it is written.","$ref":"common.schema.json#/$defs/text"},"aliases":{"description":"Other headings that count as this section.","$ref":"#/$defs/words"},"requiredFor":{"description":"The types of runbook that must have the section.","$ref":"#/$defs/words"}},"required":["heading"],"additionalProperties":false}},"testedEvery":{"description":"How often a runbook is carried out as a test: type → duration.","type":"object","maxProperties":10,"additionalProperties":{"$ref":"#/$defs/duration"}}},"additionalProperties":false},"services":{"description":"What a service in production must declare.","type":"object","properties":{"dashboards":{"description":"The kinds of dashboard that each service has.","$ref":"#/$defs/words"},"sloTiers":{"description":"The tiers whose services have objectives.","$ref":"#/$defs/tiers"},"recoveryTiers":{"description":"The tiers whose services have recovery targets, besides every service that stores data.","$ref":"#/$defs/tiers"},"maxRto":{"description":"The longest recovery time that may be declared.","$ref":"#/$defs/duration"},"maxRpo":{"description":"The longest loss of data that may be declared.","$ref":"#/$defs/duration"}},"additionalProperties":false},"telemetry":{"description":"What every service in production reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured.","$ref":"#/$defs/words"},"structuredLogs":{"description":"`true` where logs are records with a correlation id.","type":"boolean"},"tracesFor":{"description":"Which services are traced.","type":"string","enum":["all","critical","none"]}},"additionalProperties":false},"postmortems":{"description":"When a postmortem is written, and how soon.","type":"object","properties":{"requiredFor":{"description":"The severities whose incidents have a postmortem.","$ref":"#/$defs/words"},"dueWithin":{"description":"How soon it is complete after the incident is resolved.","$ref":"#/$defs/duration"}},"additionalProperties":false},"changes":{"description":"How a change is approved.","type":"object","properties":{"risks":{"description":"The levels of risk, the lowest first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"$ref":"common.schema.json#/$defs/text"},"approvers":{"description":"Who approves.","$ref":"#/$defs/words"},"window":{"description":"The maintenance window in which it happens.","$ref":"common.schema.json#/$defs/text"},"rollbackPlan":{"description":"`true` where a rollback plan is required.","type":"boolean"}},"required":["id","label"],"additionalProperties":false}},"windows":{"description":"The maintenance windows.","type":"array","maxItems":20,"items":{"type":"object","properties":{"id":{"$ref":"common.schema.json#/$defs/id"},"label":{"description":"The window as people read it.","$ref":"common.schema.json#/$defs/text"},"days":{"description":"The days of the week.","type":"array","maxItems":7,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"start":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"end":{"type":"string","pattern":"^[0-2][0-9]:[0-5][0-9]$","maxLength":5},"timezone":{"type":"string","format":"timezone","maxLength":60}},"required":["id","label"],"additionalProperties":false}},"bakeTime":{"description":"How long a release is watched.","$ref":"#/$defs/duration"}},"additionalProperties":false},"continuity":{"description":"How often recovery is practised.","type":"object","properties":{"backupEvery":{"description":"The longest time between two backups of a store.","$ref":"#/$defs/duration"},"restoreEvery":{"description":"How often a backup is restored as a test.","$ref":"#/$defs/duration"},"failoverEvery":{"description":"How often a failover is practised.","$ref":"#/$defs/duration"}},"additionalProperties":false},"retention":{"description":"How long things are kept.","type":"object","properties":{"logs":{"$ref":"#/$defs/duration"},"metrics":{"$ref":"#/$defs/duration"},"backups":{"$ref":"#/$defs/duration"}},"additionalProperties":false}},"additionalProperties":false};
const schema54 = {"description":"An id: lower-case letters, digits and single hyphens, for example `payments-api`.","type":"string","pattern":"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$","maxLength":100};
const schema56 = {"description":"A few sentences of plain text.","type":"string","minLength":1,"maxLength":4000};
const schema70 = {"type":"array","maxItems":5,"items":{"type":"integer","minimum":1,"maximum":5}};
const pattern9 = new RegExp("^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", "u");
const pattern13 = new RegExp("^[0-2][0-9]:[0-5][0-9]$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema53.properties, key0))){
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
if(data.severities !== undefined && func0.call(data, "severities")){
let data0 = data.severities;
if(Array.isArray(data0)){
if(data0.length > 10){
const err1 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err3 = {instancePath:instancePath+"/severities/" + i0,schemaPath:"#/properties/severities/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data1.label === undefined) || (!(func0.call(data1, "label")))){
const err4 = {instancePath:instancePath+"/severities/" + i0,schemaPath:"#/properties/severities/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!(func0.call(schema53.properties.severities.items.properties, key1))){
const err5 = {instancePath:instancePath+"/severities/" + i0,schemaPath:"#/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func61(data2) > 100){
const err6 = {instancePath:instancePath+"/severities/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern9.test(data2)){
const err7 = {instancePath:instancePath+"/severities/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/severities/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.label !== undefined && func0.call(data1, "label")){
let data3 = data1.label;
if(typeof data3 === "string"){
if(func61(data3) > 300){
const err9 = {instancePath:instancePath+"/severities/" + i0+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func61(data3) < 1){
const err10 = {instancePath:instancePath+"/severities/" + i0+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err11 = {instancePath:instancePath+"/severities/" + i0+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.aliases !== undefined && func0.call(data1, "aliases")){
if(!(validate27(data1.aliases, {instancePath:instancePath+"/severities/" + i0+"/aliases",parentData:data1,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data1.definition !== undefined && func0.call(data1, "definition")){
let data5 = data1.definition;
if(typeof data5 === "string"){
if(func61(data5) > 4000){
const err12 = {instancePath:instancePath+"/severities/" + i0+"/definition",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func61(data5) < 1){
const err13 = {instancePath:instancePath+"/severities/" + i0+"/definition",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/severities/" + i0+"/definition",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.acknowledgeWithin !== undefined && func0.call(data1, "acknowledgeWithin")){
let data6 = data1.acknowledgeWithin;
if(typeof data6 === "string"){
if(func61(data6) > 20){
const err15 = {instancePath:instancePath+"/severities/" + i0+"/acknowledgeWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats4(data6))){
const err16 = {instancePath:instancePath+"/severities/" + i0+"/acknowledgeWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err17 = {instancePath:instancePath+"/severities/" + i0+"/acknowledgeWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.respondWithin !== undefined && func0.call(data1, "respondWithin")){
let data7 = data1.respondWithin;
if(typeof data7 === "string"){
if(func61(data7) > 20){
const err18 = {instancePath:instancePath+"/severities/" + i0+"/respondWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats4(data7))){
const err19 = {instancePath:instancePath+"/severities/" + i0+"/respondWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err20 = {instancePath:instancePath+"/severities/" + i0+"/respondWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.restoreWithin !== undefined && func0.call(data1, "restoreWithin")){
let data8 = data1.restoreWithin;
if(typeof data8 === "string"){
if(func61(data8) > 20){
const err21 = {instancePath:instancePath+"/severities/" + i0+"/restoreWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats4(data8))){
const err22 = {instancePath:instancePath+"/severities/" + i0+"/restoreWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err23 = {instancePath:instancePath+"/severities/" + i0+"/restoreWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.notifyWithin !== undefined && func0.call(data1, "notifyWithin")){
let data9 = data1.notifyWithin;
if(typeof data9 === "string"){
if(func61(data9) > 20){
const err24 = {instancePath:instancePath+"/severities/" + i0+"/notifyWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats4(data9))){
const err25 = {instancePath:instancePath+"/severities/" + i0+"/notifyWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err26 = {instancePath:instancePath+"/severities/" + i0+"/notifyWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.updateEvery !== undefined && func0.call(data1, "updateEvery")){
let data10 = data1.updateEvery;
if(typeof data10 === "string"){
if(func61(data10) > 20){
const err27 = {instancePath:instancePath+"/severities/" + i0+"/updateEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats4(data10))){
const err28 = {instancePath:instancePath+"/severities/" + i0+"/updateEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err29 = {instancePath:instancePath+"/severities/" + i0+"/updateEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.hours !== undefined && func0.call(data1, "hours")){
let data11 = data1.hours;
if(typeof data11 !== "string"){
const err30 = {instancePath:instancePath+"/severities/" + i0+"/hours",schemaPath:"#/properties/severities/items/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data11 === "always") || (data11 === "business-hours")) || (data11 === "planned"))){
const err31 = {instancePath:instancePath+"/severities/" + i0+"/hours",schemaPath:"#/properties/severities/items/properties/hours/enum",keyword:"enum",params:{allowedValues: schema53.properties.severities.items.properties.hours.enum},message:"must be equal to one of the allowed values"};
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
const err32 = {instancePath:instancePath+"/severities/" + i0,schemaPath:"#/properties/severities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
let data12 = data.roles;
if(Array.isArray(data12)){
if(data12.length > 20){
const err34 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.id === undefined) || (!(func0.call(data13, "id")))){
const err35 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data13.label === undefined) || (!(func0.call(data13, "label")))){
const err36 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 of Object.keys(data13)){
if(!((((key2 === "id") || (key2 === "label")) || (key2 === "aliases")) || (key2 === "duty"))){
const err37 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.id !== undefined && func0.call(data13, "id")){
let data14 = data13.id;
if(typeof data14 === "string"){
if(func61(data14) > 100){
const err38 = {instancePath:instancePath+"/roles/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern9.test(data14)){
const err39 = {instancePath:instancePath+"/roles/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
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
const err40 = {instancePath:instancePath+"/roles/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.label !== undefined && func0.call(data13, "label")){
let data15 = data13.label;
if(typeof data15 === "string"){
if(func61(data15) > 300){
const err41 = {instancePath:instancePath+"/roles/" + i1+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func61(data15) < 1){
const err42 = {instancePath:instancePath+"/roles/" + i1+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err43 = {instancePath:instancePath+"/roles/" + i1+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.aliases !== undefined && func0.call(data13, "aliases")){
if(!(validate27(data13.aliases, {instancePath:instancePath+"/roles/" + i1+"/aliases",parentData:data13,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data13.duty !== undefined && func0.call(data13, "duty")){
let data17 = data13.duty;
if(typeof data17 === "string"){
if(func61(data17) > 4000){
const err44 = {instancePath:instancePath+"/roles/" + i1+"/duty",schemaPath:"common.schema.json#/$defs/prose/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func61(data17) < 1){
const err45 = {instancePath:instancePath+"/roles/" + i1+"/duty",schemaPath:"common.schema.json#/$defs/prose/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/roles/" + i1+"/duty",schemaPath:"common.schema.json#/$defs/prose/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/roles/" + i1,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.ownership !== undefined && func0.call(data, "ownership")){
let data18 = data.ownership;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 of Object.keys(data18)){
if(!((((key3 === "by") || (key3 === "verifyEvery")) || (key3 === "grace")) || (key3 === "escalationLevels"))){
const err49 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.by !== undefined && func0.call(data18, "by")){
let data19 = data18.by;
if(typeof data19 !== "string"){
const err50 = {instancePath:instancePath+"/ownership/by",schemaPath:"#/properties/ownership/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((data19 === "team") || (data19 === "person")) || (data19 === "either"))){
const err51 = {instancePath:instancePath+"/ownership/by",schemaPath:"#/properties/ownership/properties/by/enum",keyword:"enum",params:{allowedValues: schema53.properties.ownership.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.verifyEvery !== undefined && func0.call(data18, "verifyEvery")){
let data20 = data18.verifyEvery;
if(typeof data20 === "string"){
if(func61(data20) > 20){
const err52 = {instancePath:instancePath+"/ownership/verifyEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(formats4(data20))){
const err53 = {instancePath:instancePath+"/ownership/verifyEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/ownership/verifyEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data18.grace !== undefined && func0.call(data18, "grace")){
let data21 = data18.grace;
if(typeof data21 === "string"){
if(func61(data21) > 20){
const err55 = {instancePath:instancePath+"/ownership/grace",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(formats4(data21))){
const err56 = {instancePath:instancePath+"/ownership/grace",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/ownership/grace",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.escalationLevels !== undefined && func0.call(data18, "escalationLevels")){
let data22 = data18.escalationLevels;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err58 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 10 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err60 = {instancePath:instancePath+"/ownership/escalationLevels",schemaPath:"#/properties/ownership/properties/escalationLevels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err61 = {instancePath:instancePath+"/ownership",schemaPath:"#/properties/ownership/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.documents !== undefined && func0.call(data, "documents")){
let data23 = data.documents;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 of Object.keys(data23)){
if(!((key4 === "ownerFor") || (key4 === "reviewEvery"))){
const err62 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.ownerFor !== undefined && func0.call(data23, "ownerFor")){
if(!(validate27(data23.ownerFor, {instancePath:instancePath+"/documents/ownerFor",parentData:data23,parentDataProperty:"ownerFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data23.reviewEvery !== undefined && func0.call(data23, "reviewEvery")){
let data25 = data23.reviewEvery;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 30){
const err63 = {instancePath:instancePath+"/documents/reviewEvery",schemaPath:"#/properties/documents/properties/reviewEvery/maxProperties",keyword:"maxProperties",params:{limit: 30},message:"must NOT have more than 30 properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key5 of Object.keys(data25)){
let data26 = data25[key5];
if(typeof data26 === "string"){
if(func61(data26) > 20){
const err64 = {instancePath:instancePath+"/documents/reviewEvery/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(formats4(data26))){
const err65 = {instancePath:instancePath+"/documents/reviewEvery/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err66 = {instancePath:instancePath+"/documents/reviewEvery/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err67 = {instancePath:instancePath+"/documents/reviewEvery",schemaPath:"#/properties/documents/properties/reviewEvery/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err68 = {instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.runbooks !== undefined && func0.call(data, "runbooks")){
let data27 = data.runbooks;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 of Object.keys(data27)){
if(!((key6 === "sections") || (key6 === "testedEvery"))){
const err69 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data27.sections !== undefined && func0.call(data27, "sections")){
let data28 = data27.sections;
if(Array.isArray(data28)){
if(data28.length > 50){
const err70 = {instancePath:instancePath+"/runbooks/sections",schemaPath:"#/properties/runbooks/properties/sections/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.heading === undefined) || (!(func0.call(data29, "heading")))){
const err71 = {instancePath:instancePath+"/runbooks/sections/" + i2,schemaPath:"#/properties/runbooks/properties/sections/items/required",keyword:"required",params:{missingProperty: "heading"},message:"must have required property '"+"heading"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key7 of Object.keys(data29)){
if(!(((key7 === "heading") || (key7 === "aliases")) || (key7 === "requiredFor"))){
const err72 = {instancePath:instancePath+"/runbooks/sections/" + i2,schemaPath:"#/properties/runbooks/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data29.heading !== undefined && func0.call(data29, "heading")){
let data30 = data29.heading;
if(typeof data30 === "string"){
if(func61(data30) > 300){
const err73 = {instancePath:instancePath+"/runbooks/sections/" + i2+"/heading",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func61(data30) < 1){
const err74 = {instancePath:instancePath+"/runbooks/sections/" + i2+"/heading",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err75 = {instancePath:instancePath+"/runbooks/sections/" + i2+"/heading",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data29.aliases !== undefined && func0.call(data29, "aliases")){
if(!(validate27(data29.aliases, {instancePath:instancePath+"/runbooks/sections/" + i2+"/aliases",parentData:data29,parentDataProperty:"aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data29.requiredFor !== undefined && func0.call(data29, "requiredFor")){
if(!(validate27(data29.requiredFor, {instancePath:instancePath+"/runbooks/sections/" + i2+"/requiredFor",parentData:data29,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/runbooks/sections/" + i2,schemaPath:"#/properties/runbooks/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err77 = {instancePath:instancePath+"/runbooks/sections",schemaPath:"#/properties/runbooks/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data27.testedEvery !== undefined && func0.call(data27, "testedEvery")){
let data33 = data27.testedEvery;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 10){
const err78 = {instancePath:instancePath+"/runbooks/testedEvery",schemaPath:"#/properties/runbooks/properties/testedEvery/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key8 of Object.keys(data33)){
let data34 = data33[key8];
if(typeof data34 === "string"){
if(func61(data34) > 20){
const err79 = {instancePath:instancePath+"/runbooks/testedEvery/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats4(data34))){
const err80 = {instancePath:instancePath+"/runbooks/testedEvery/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/runbooks/testedEvery/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/runbooks/testedEvery",schemaPath:"#/properties/runbooks/properties/testedEvery/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err83 = {instancePath:instancePath+"/runbooks",schemaPath:"#/properties/runbooks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.services !== undefined && func0.call(data, "services")){
let data35 = data.services;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 of Object.keys(data35)){
if(!(((((key9 === "dashboards") || (key9 === "sloTiers")) || (key9 === "recoveryTiers")) || (key9 === "maxRto")) || (key9 === "maxRpo"))){
const err84 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.dashboards !== undefined && func0.call(data35, "dashboards")){
if(!(validate27(data35.dashboards, {instancePath:instancePath+"/services/dashboards",parentData:data35,parentDataProperty:"dashboards",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data35.sloTiers !== undefined && func0.call(data35, "sloTiers")){
let data37 = data35.sloTiers;
if(Array.isArray(data37)){
if(data37.length > 5){
const err85 = {instancePath:instancePath+"/services/sloTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err86 = {instancePath:instancePath+"/services/sloTiers/" + i3,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 5 || isNaN(data38)){
const err87 = {instancePath:instancePath+"/services/sloTiers/" + i3,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err88 = {instancePath:instancePath+"/services/sloTiers/" + i3,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/services/sloTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.recoveryTiers !== undefined && func0.call(data35, "recoveryTiers")){
let data39 = data35.recoveryTiers;
if(Array.isArray(data39)){
if(data39.length > 5){
const err90 = {instancePath:instancePath+"/services/recoveryTiers",schemaPath:"#/$defs/tiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err91 = {instancePath:instancePath+"/services/recoveryTiers/" + i4,schemaPath:"#/$defs/tiers/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 5 || isNaN(data40)){
const err92 = {instancePath:instancePath+"/services/recoveryTiers/" + i4,schemaPath:"#/$defs/tiers/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err93 = {instancePath:instancePath+"/services/recoveryTiers/" + i4,schemaPath:"#/$defs/tiers/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err94 = {instancePath:instancePath+"/services/recoveryTiers",schemaPath:"#/$defs/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data35.maxRto !== undefined && func0.call(data35, "maxRto")){
let data41 = data35.maxRto;
if(typeof data41 === "string"){
if(func61(data41) > 20){
const err95 = {instancePath:instancePath+"/services/maxRto",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(formats4(data41))){
const err96 = {instancePath:instancePath+"/services/maxRto",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err97 = {instancePath:instancePath+"/services/maxRto",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data35.maxRpo !== undefined && func0.call(data35, "maxRpo")){
let data42 = data35.maxRpo;
if(typeof data42 === "string"){
if(func61(data42) > 20){
const err98 = {instancePath:instancePath+"/services/maxRpo",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(formats4(data42))){
const err99 = {instancePath:instancePath+"/services/maxRpo",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/services/maxRpo",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err101 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.telemetry !== undefined && func0.call(data, "telemetry")){
let data43 = data.telemetry;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key10 of Object.keys(data43)){
if(!(((key10 === "metrics") || (key10 === "structuredLogs")) || (key10 === "tracesFor"))){
const err102 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data43.metrics !== undefined && func0.call(data43, "metrics")){
if(!(validate27(data43.metrics, {instancePath:instancePath+"/telemetry/metrics",parentData:data43,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data43.structuredLogs !== undefined && func0.call(data43, "structuredLogs")){
if(typeof data43.structuredLogs !== "boolean"){
const err103 = {instancePath:instancePath+"/telemetry/structuredLogs",schemaPath:"#/properties/telemetry/properties/structuredLogs/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data43.tracesFor !== undefined && func0.call(data43, "tracesFor")){
let data46 = data43.tracesFor;
if(typeof data46 !== "string"){
const err104 = {instancePath:instancePath+"/telemetry/tracesFor",schemaPath:"#/properties/telemetry/properties/tracesFor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!(((data46 === "all") || (data46 === "critical")) || (data46 === "none"))){
const err105 = {instancePath:instancePath+"/telemetry/tracesFor",schemaPath:"#/properties/telemetry/properties/tracesFor/enum",keyword:"enum",params:{allowedValues: schema53.properties.telemetry.properties.tracesFor.enum},message:"must be equal to one of the allowed values"};
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
const err106 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.postmortems !== undefined && func0.call(data, "postmortems")){
let data47 = data.postmortems;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key11 of Object.keys(data47)){
if(!((key11 === "requiredFor") || (key11 === "dueWithin"))){
const err107 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data47.requiredFor !== undefined && func0.call(data47, "requiredFor")){
if(!(validate27(data47.requiredFor, {instancePath:instancePath+"/postmortems/requiredFor",parentData:data47,parentDataProperty:"requiredFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data47.dueWithin !== undefined && func0.call(data47, "dueWithin")){
let data49 = data47.dueWithin;
if(typeof data49 === "string"){
if(func61(data49) > 20){
const err108 = {instancePath:instancePath+"/postmortems/dueWithin",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(formats4(data49))){
const err109 = {instancePath:instancePath+"/postmortems/dueWithin",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err110 = {instancePath:instancePath+"/postmortems/dueWithin",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err111 = {instancePath:instancePath+"/postmortems",schemaPath:"#/properties/postmortems/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.changes !== undefined && func0.call(data, "changes")){
let data50 = data.changes;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key12 of Object.keys(data50)){
if(!(((key12 === "risks") || (key12 === "windows")) || (key12 === "bakeTime"))){
const err112 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data50.risks !== undefined && func0.call(data50, "risks")){
let data51 = data50.risks;
if(Array.isArray(data51)){
if(data51.length > 10){
const err113 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len5 = data51.length;
for(let i5=0; i5<len5; i5++){
let data52 = data51[i5];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if((data52.id === undefined) || (!(func0.call(data52, "id")))){
const err114 = {instancePath:instancePath+"/changes/risks/" + i5,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data52.label === undefined) || (!(func0.call(data52, "label")))){
const err115 = {instancePath:instancePath+"/changes/risks/" + i5,schemaPath:"#/properties/changes/properties/risks/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key13 of Object.keys(data52)){
if(!(((((key13 === "id") || (key13 === "label")) || (key13 === "approvers")) || (key13 === "window")) || (key13 === "rollbackPlan"))){
const err116 = {instancePath:instancePath+"/changes/risks/" + i5,schemaPath:"#/properties/changes/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data52.id !== undefined && func0.call(data52, "id")){
let data53 = data52.id;
if(typeof data53 === "string"){
if(func61(data53) > 100){
const err117 = {instancePath:instancePath+"/changes/risks/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern9.test(data53)){
const err118 = {instancePath:instancePath+"/changes/risks/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
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
const err119 = {instancePath:instancePath+"/changes/risks/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.label !== undefined && func0.call(data52, "label")){
let data54 = data52.label;
if(typeof data54 === "string"){
if(func61(data54) > 300){
const err120 = {instancePath:instancePath+"/changes/risks/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func61(data54) < 1){
const err121 = {instancePath:instancePath+"/changes/risks/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err122 = {instancePath:instancePath+"/changes/risks/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data52.approvers !== undefined && func0.call(data52, "approvers")){
if(!(validate27(data52.approvers, {instancePath:instancePath+"/changes/risks/" + i5+"/approvers",parentData:data52,parentDataProperty:"approvers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data52.window !== undefined && func0.call(data52, "window")){
let data56 = data52.window;
if(typeof data56 === "string"){
if(func61(data56) > 300){
const err123 = {instancePath:instancePath+"/changes/risks/" + i5+"/window",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func61(data56) < 1){
const err124 = {instancePath:instancePath+"/changes/risks/" + i5+"/window",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/changes/risks/" + i5+"/window",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data52.rollbackPlan !== undefined && func0.call(data52, "rollbackPlan")){
if(typeof data52.rollbackPlan !== "boolean"){
const err126 = {instancePath:instancePath+"/changes/risks/" + i5+"/rollbackPlan",schemaPath:"#/properties/changes/properties/risks/items/properties/rollbackPlan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err127 = {instancePath:instancePath+"/changes/risks/" + i5,schemaPath:"#/properties/changes/properties/risks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err128 = {instancePath:instancePath+"/changes/risks",schemaPath:"#/properties/changes/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.windows !== undefined && func0.call(data50, "windows")){
let data58 = data50.windows;
if(Array.isArray(data58)){
if(data58.length > 20){
const err129 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len6 = data58.length;
for(let i6=0; i6<len6; i6++){
let data59 = data58[i6];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if((data59.id === undefined) || (!(func0.call(data59, "id")))){
const err130 = {instancePath:instancePath+"/changes/windows/" + i6,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data59.label === undefined) || (!(func0.call(data59, "label")))){
const err131 = {instancePath:instancePath+"/changes/windows/" + i6,schemaPath:"#/properties/changes/properties/windows/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key14 of Object.keys(data59)){
if(!((((((key14 === "id") || (key14 === "label")) || (key14 === "days")) || (key14 === "start")) || (key14 === "end")) || (key14 === "timezone"))){
const err132 = {instancePath:instancePath+"/changes/windows/" + i6,schemaPath:"#/properties/changes/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data59.id !== undefined && func0.call(data59, "id")){
let data60 = data59.id;
if(typeof data60 === "string"){
if(func61(data60) > 100){
const err133 = {instancePath:instancePath+"/changes/windows/" + i6+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!pattern9.test(data60)){
const err134 = {instancePath:instancePath+"/changes/windows/" + i6+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/changes/windows/" + i6+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data59.label !== undefined && func0.call(data59, "label")){
let data61 = data59.label;
if(typeof data61 === "string"){
if(func61(data61) > 300){
const err136 = {instancePath:instancePath+"/changes/windows/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func61(data61) < 1){
const err137 = {instancePath:instancePath+"/changes/windows/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/changes/windows/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data59.days !== undefined && func0.call(data59, "days")){
let data62 = data59.days;
if(Array.isArray(data62)){
if(data62.length > 7){
const err139 = {instancePath:instancePath+"/changes/windows/" + i6+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len7 = data62.length;
for(let i7=0; i7<len7; i7++){
let data63 = data62[i7];
if(typeof data63 !== "string"){
const err140 = {instancePath:instancePath+"/changes/windows/" + i6+"/days/" + i7,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!(((((((data63 === "mon") || (data63 === "tue")) || (data63 === "wed")) || (data63 === "thu")) || (data63 === "fri")) || (data63 === "sat")) || (data63 === "sun"))){
const err141 = {instancePath:instancePath+"/changes/windows/" + i6+"/days/" + i7,schemaPath:"#/properties/changes/properties/windows/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema53.properties.changes.properties.windows.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/changes/windows/" + i6+"/days",schemaPath:"#/properties/changes/properties/windows/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data59.start !== undefined && func0.call(data59, "start")){
let data64 = data59.start;
if(typeof data64 === "string"){
if(func61(data64) > 5){
const err143 = {instancePath:instancePath+"/changes/windows/" + i6+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!pattern13.test(data64)){
const err144 = {instancePath:instancePath+"/changes/windows/" + i6+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
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
const err145 = {instancePath:instancePath+"/changes/windows/" + i6+"/start",schemaPath:"#/properties/changes/properties/windows/items/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data59.end !== undefined && func0.call(data59, "end")){
let data65 = data59.end;
if(typeof data65 === "string"){
if(func61(data65) > 5){
const err146 = {instancePath:instancePath+"/changes/windows/" + i6+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern13.test(data65)){
const err147 = {instancePath:instancePath+"/changes/windows/" + i6+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/pattern",keyword:"pattern",params:{pattern: "^[0-2][0-9]:[0-5][0-9]$"},message:"must match pattern \""+"^[0-2][0-9]:[0-5][0-9]$"+"\""};
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
const err148 = {instancePath:instancePath+"/changes/windows/" + i6+"/end",schemaPath:"#/properties/changes/properties/windows/items/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data59.timezone !== undefined && func0.call(data59, "timezone")){
let data66 = data59.timezone;
if(typeof data66 === "string"){
if(func61(data66) > 60){
const err149 = {instancePath:instancePath+"/changes/windows/" + i6+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(formats8(data66))){
const err150 = {instancePath:instancePath+"/changes/windows/" + i6+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/format",keyword:"format",params:{format: "timezone"},message:"must match format \""+"timezone"+"\""};
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
const err151 = {instancePath:instancePath+"/changes/windows/" + i6+"/timezone",schemaPath:"#/properties/changes/properties/windows/items/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err152 = {instancePath:instancePath+"/changes/windows/" + i6,schemaPath:"#/properties/changes/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/changes/windows",schemaPath:"#/properties/changes/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data50.bakeTime !== undefined && func0.call(data50, "bakeTime")){
let data67 = data50.bakeTime;
if(typeof data67 === "string"){
if(func61(data67) > 20){
const err154 = {instancePath:instancePath+"/changes/bakeTime",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!(formats4(data67))){
const err155 = {instancePath:instancePath+"/changes/bakeTime",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/changes/bakeTime",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err157 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.continuity !== undefined && func0.call(data, "continuity")){
let data68 = data.continuity;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key15 of Object.keys(data68)){
if(!(((key15 === "backupEvery") || (key15 === "restoreEvery")) || (key15 === "failoverEvery"))){
const err158 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data68.backupEvery !== undefined && func0.call(data68, "backupEvery")){
let data69 = data68.backupEvery;
if(typeof data69 === "string"){
if(func61(data69) > 20){
const err159 = {instancePath:instancePath+"/continuity/backupEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!(formats4(data69))){
const err160 = {instancePath:instancePath+"/continuity/backupEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/continuity/backupEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data68.restoreEvery !== undefined && func0.call(data68, "restoreEvery")){
let data70 = data68.restoreEvery;
if(typeof data70 === "string"){
if(func61(data70) > 20){
const err162 = {instancePath:instancePath+"/continuity/restoreEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(formats4(data70))){
const err163 = {instancePath:instancePath+"/continuity/restoreEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/continuity/restoreEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data68.failoverEvery !== undefined && func0.call(data68, "failoverEvery")){
let data71 = data68.failoverEvery;
if(typeof data71 === "string"){
if(func61(data71) > 20){
const err165 = {instancePath:instancePath+"/continuity/failoverEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(formats4(data71))){
const err166 = {instancePath:instancePath+"/continuity/failoverEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/continuity/failoverEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err168 = {instancePath:instancePath+"/continuity",schemaPath:"#/properties/continuity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data72 = data.retention;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key16 of Object.keys(data72)){
if(!(((key16 === "logs") || (key16 === "metrics")) || (key16 === "backups"))){
const err169 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data72.logs !== undefined && func0.call(data72, "logs")){
let data73 = data72.logs;
if(typeof data73 === "string"){
if(func61(data73) > 20){
const err170 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!(formats4(data73))){
const err171 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/retention/logs",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data72.metrics !== undefined && func0.call(data72, "metrics")){
let data74 = data72.metrics;
if(typeof data74 === "string"){
if(func61(data74) > 20){
const err173 = {instancePath:instancePath+"/retention/metrics",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!(formats4(data74))){
const err174 = {instancePath:instancePath+"/retention/metrics",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/retention/metrics",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data72.backups !== undefined && func0.call(data72, "backups")){
let data75 = data72.backups;
if(typeof data75 === "string"){
if(func61(data75) > 20){
const err176 = {instancePath:instancePath+"/retention/backups",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(formats4(data75))){
const err177 = {instancePath:instancePath+"/retention/backups",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err178 = {instancePath:instancePath+"/retention/backups",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err179 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err180 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="handbook.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
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
if(!(func0.call(schema42.properties, key0))){
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
if(func61(data0) > 300){
const err2 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func61(data0) < 1){
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
if(func61(data1) > 300){
const err5 = {instancePath:instancePath+"/description",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func61(data1) < 1){
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
if(func61(data2) > 2000){
const err8 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats6(data2))){
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
if(!pattern6.test(data2)){
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
if(func61(data3) > 60){
const err13 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats8(data3))){
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
if(func61(data4) > 40){
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
if(!((((((key1 === "person") || (key1 === "team")) || (key1 === "service")) || (key1 === "alert")) || (key1 === "runbook")) || (key1 === "guide"))){
const err18 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/propertyNames/enum",keyword:"enum",params:{allowedValues: schema42.properties.content.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
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
if(func61(data6) > 500){
const err20 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/globs/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func61(data6) < 1){
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
if(func61(data7) > 500){
const err25 = {instancePath:instancePath+"/content/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/globs/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func61(data7) < 1){
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
if(!(((((((key3 === "annotations") || (key3 === "runbookUrls")) || (key3 === "requireFor")) || (key3 === "severityLabel")) || (key3 === "serviceLabel")) || (key3 === "otherSeverities")) || (key3 === "services"))){
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
if(!(validate27(data8.annotations, {instancePath:instancePath+"/alerts/annotations",parentData:data8,parentDataProperty:"annotations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(func61(data11) > 500){
const err33 = {instancePath:instancePath+"/alerts/runbookUrls/" + i1,schemaPath:"#/properties/alerts/properties/runbookUrls/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func61(data11) < 1){
const err34 = {instancePath:instancePath+"/alerts/runbookUrls/" + i1,schemaPath:"#/properties/alerts/properties/runbookUrls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern7.test(data11)){
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
if(!(validate27(data8.requireFor, {instancePath:instancePath+"/alerts/requireFor",parentData:data8,parentDataProperty:"requireFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data8.severityLabel !== undefined && func0.call(data8, "severityLabel")){
let data13 = data8.severityLabel;
if(typeof data13 === "string"){
if(func61(data13) > 300){
const err38 = {instancePath:instancePath+"/alerts/severityLabel",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func61(data13) < 1){
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
if(func61(data14) > 300){
const err41 = {instancePath:instancePath+"/alerts/serviceLabel",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func61(data14) < 1){
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
if(!(validate27(data8.otherSeverities, {instancePath:instancePath+"/alerts/otherSeverities",parentData:data8,parentDataProperty:"otherSeverities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
if(!(validate31(data16[key4], {instancePath:instancePath+"/alerts/services/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
}
else {
const err46 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.policy !== undefined && func0.call(data, "policy")){
if(!(validate33(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data19 = data.rules;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 300){
const err47 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxProperties",keyword:"maxProperties",params:{limit: 300},message:"must NOT have more than 300 properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key5 of Object.keys(data19)){
let data20 = data19[key5];
if(typeof data20 !== "string"){
const err48 = {instancePath:instancePath+"/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data20 === "error") || (data20 === "warning")) || (data20 === "off"))){
const err49 = {instancePath:instancePath+"/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values"};
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
const err50 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const person = validate44;
const schema88 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"person.schema.json","title":"Person","description":"Someone who owns, reviews or is called. `people.yaml` is a list of them.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/document"}],"properties":{"id":{"description":"How other documents name this person, for example `ana`.","$ref":"common.schema.json#/$defs/id"},"name":{"description":"The person's full name.","$ref":"common.schema.json#/$defs/text"},"role":{"description":"What the person does, for example `Engineering Manager`.","$ref":"common.schema.json#/$defs/text"},"email":{"description":"The person's work address.","type":"string","format":"email","maxLength":254},"handles":{"description":"Names in other systems, for example `github: ana-souza`.","type":"object","maxProperties":20,"additionalProperties":{"type":"string","minLength":1,"maxLength":100}},"team":{"description":"The team the person belongs to.","$ref":"common.schema.json#/$defs/team"},"active":{"description":"`false` for someone who no longer works here.","type":"boolean"},"leftOn":{"description":"The person's last day. From the day after, nothing may be owned by them.","$ref":"common.schema.json#/$defs/date"}},"required":["id","name"],"unevaluatedProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
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
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data2 === "draft") || (data2 === "planned")) || (data2 === "active")) || (data2 === "deprecated")) || (data2 === "retired"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
let data4 = data.due;
if(typeof data4 === "string"){
if(func61(data4) > 10){
const err8 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data4))){
const err9 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err10 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func61(data5) > 10){
const err11 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0(data5))){
const err12 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err13 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
let data6 = data.reviewEvery;
if(typeof data6 === "string"){
if(func61(data6) > 20){
const err14 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4(data6))){
const err15 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(typeof data7 === "string"){
if(func61(data7) > 40){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func61(data7) < 1){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data8 = data.aliases;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func61(data9) > 300){
const err21 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func61(data9) < 1){
const err22 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data10 = data.tags;
if(Array.isArray(data10)){
if(data10.length > 30){
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func61(data11) > 60){
const err26 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func61(data11) < 1){
const err27 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"title":true,"description":true,"status":true,"owner":true,"due":true,"reviewed":true,"reviewEvery":true,"version":true,"aliases":true,"tags":true},"dynamicProps":false,"dynamicItems":false};

const schema97 = {"description":"The id of a team, bare (`payments`) or as `group:payments`.","$ref":"#/$defs/reference","x-references":["team"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats56 = imported1.formats.email;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="person.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func61(data0) > 100){
const err2 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$"+"\""};
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
const err4 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func61(data1) > 300){
const err5 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func61(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data2 = data.role;
if(typeof data2 === "string"){
if(func61(data2) > 300){
const err8 = {instancePath:instancePath+"/role",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func61(data2) < 1){
const err9 = {instancePath:instancePath+"/role",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/role",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data3 = data.email;
if(typeof data3 === "string"){
if(func61(data3) > 254){
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats56(data3))){
const err12 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
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
const err13 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.handles !== undefined && func0.call(data, "handles")){
let data4 = data.handles;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 20){
const err14 = {instancePath:instancePath+"/handles",schemaPath:"#/properties/handles/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 of Object.keys(data4)){
let data5 = data4[key0];
if(typeof data5 === "string"){
if(func61(data5) > 100){
const err15 = {instancePath:instancePath+"/handles/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handles/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func61(data5) < 1){
const err16 = {instancePath:instancePath+"/handles/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handles/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/handles/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handles/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/handles",schemaPath:"#/properties/handles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.team !== undefined && func0.call(data, "team")){
if(!(validate48(data.team, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
const err19 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.leftOn !== undefined && func0.call(data, "leftOn")){
let data8 = data.leftOn;
if(typeof data8 === "string"){
if(func61(data8) > 10){
const err20 = {instancePath:instancePath+"/leftOn",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats0(data8))){
const err21 = {instancePath:instancePath+"/leftOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err22 = {instancePath:instancePath+"/leftOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if((((((((((((((((((key1 !== "id") && (key1 !== "name")) && (key1 !== "role")) && (key1 !== "email")) && (key1 !== "handles")) && (key1 !== "team")) && (key1 !== "active")) && (key1 !== "leftOn")) && (key1 !== "title")) && (key1 !== "description")) && (key1 !== "status")) && (key1 !== "owner")) && (key1 !== "due")) && (key1 !== "reviewed")) && (key1 !== "reviewEvery")) && (key1 !== "version")) && (key1 !== "aliases")) && (key1 !== "tags")){
const err23 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const runbook = validate50;
const schema100 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"runbook.schema.json","title":"Runbook","description":"What to do when an alert fires, or how to carry out a procedure, step by step.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/document"}],"properties":{"service":{"description":"The service that the runbook is about. A list where it serves several.","oneOf":[{"$ref":"common.schema.json#/$defs/service"},{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"common.schema.json#/$defs/service"}}]},"type":{"description":"`alert` answers an alert and is what a runbook is when it says nothing; `procedure` is done on purpose; `recovery` brings a data store back; `playbook` coordinates people.","type":"string","enum":["alert","procedure","recovery","playbook"]},"params":{"description":"Values that the reader fills in, usually from the alert's labels. Commands name them as `$name` or `${name}`.","type":"array","maxItems":30,"items":{"type":"object","properties":{"name":{"description":"The name, as commands and deep links write it, for example `queue`.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$","maxLength":60},"pattern":{"description":"A regular expression that the whole value must match.","type":"string","minLength":1,"maxLength":200,"format":"regex"},"example":{"description":"A value that matches the pattern.","type":"string","minLength":1,"maxLength":200},"description":{"description":"What the value is and where to find it.","$ref":"common.schema.json#/$defs/text"}},"required":["name"],"additionalProperties":false}},"tested":{"description":"When the runbook was last carried out, by whom and how.","type":"object","properties":{"on":{"description":"The date of the test.","$ref":"common.schema.json#/$defs/date"},"by":{"description":"Who carried it out.","$ref":"common.schema.json#/$defs/person"},"how":{"description":"`drill`, `incident`, `staging` or `walkthrough`.","type":"string","enum":["drill","incident","staging","walkthrough"]}},"required":["on"],"additionalProperties":false},"externalAlerts":{"description":"Alerts kept outside this handbook that lead here, for example a cloud provider's alarm.","type":"array","maxItems":100,"items":{"$ref":"common.schema.json#/$defs/text"}},"automation":{"description":"How much of the runbook runs by itself.","type":"string","enum":["manual","assisted","automated"]},"environments":{"description":"Where the runbook applies, for example `production`.","type":"array","maxItems":20,"items":{"$ref":"common.schema.json#/$defs/text"}}},"unevaluatedProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
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
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data2 === "draft") || (data2 === "planned")) || (data2 === "active")) || (data2 === "deprecated")) || (data2 === "retired"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
let data4 = data.due;
if(typeof data4 === "string"){
if(func61(data4) > 10){
const err8 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data4))){
const err9 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err10 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func61(data5) > 10){
const err11 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0(data5))){
const err12 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err13 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
let data6 = data.reviewEvery;
if(typeof data6 === "string"){
if(func61(data6) > 20){
const err14 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4(data6))){
const err15 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(typeof data7 === "string"){
if(func61(data7) > 40){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func61(data7) < 1){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data8 = data.aliases;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func61(data9) > 300){
const err21 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func61(data9) < 1){
const err22 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data10 = data.tags;
if(Array.isArray(data10)){
if(data10.length > 30){
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func61(data11) > 60){
const err26 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func61(data11) < 1){
const err27 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"title":true,"description":true,"status":true,"owner":true,"due":true,"reviewed":true,"reviewEvery":true,"version":true,"aliases":true,"tags":true},"dynamicProps":false,"dynamicItems":false};


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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema110 = {"description":"The id of a person, bare (`ana`) or as `user:ana`.","$ref":"#/$defs/reference","x-references":["person"]};

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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern18 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
const formats66 = imported1.formats.regex;

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="runbook.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service !== undefined && func0.call(data, "service")){
let data0 = data.service;
const _errs3 = errors;
let valid2 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs5 = errors;
if(Array.isArray(data0)){
if(data0.length > 50){
const err0 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/oneOf/1/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data0[i0], {instancePath:instancePath+"/service/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data2 === "alert") || (data2 === "procedure")) || (data2 === "recovery")) || (data2 === "playbook"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema100.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.params !== undefined && func0.call(data, "params")){
let data3 = data.params;
if(Array.isArray(data3)){
if(data3.length > 30){
const err6 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.name === undefined) || (!(func0.call(data4, "name")))){
const err7 = {instancePath:instancePath+"/params/" + i1,schemaPath:"#/properties/params/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data4)){
if(!((((key0 === "name") || (key0 === "pattern")) || (key0 === "example")) || (key0 === "description"))){
const err8 = {instancePath:instancePath+"/params/" + i1,schemaPath:"#/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.name !== undefined && func0.call(data4, "name")){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func61(data5) > 60){
const err9 = {instancePath:instancePath+"/params/" + i1+"/name",schemaPath:"#/properties/params/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern18.test(data5)){
const err10 = {instancePath:instancePath+"/params/" + i1+"/name",schemaPath:"#/properties/params/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\""};
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
const err11 = {instancePath:instancePath+"/params/" + i1+"/name",schemaPath:"#/properties/params/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.pattern !== undefined && func0.call(data4, "pattern")){
let data6 = data4.pattern;
if(typeof data6 === "string"){
if(func61(data6) > 200){
const err12 = {instancePath:instancePath+"/params/" + i1+"/pattern",schemaPath:"#/properties/params/items/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func61(data6) < 1){
const err13 = {instancePath:instancePath+"/params/" + i1+"/pattern",schemaPath:"#/properties/params/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats66(data6))){
const err14 = {instancePath:instancePath+"/params/" + i1+"/pattern",schemaPath:"#/properties/params/items/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\""};
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
const err15 = {instancePath:instancePath+"/params/" + i1+"/pattern",schemaPath:"#/properties/params/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.example !== undefined && func0.call(data4, "example")){
let data7 = data4.example;
if(typeof data7 === "string"){
if(func61(data7) > 200){
const err16 = {instancePath:instancePath+"/params/" + i1+"/example",schemaPath:"#/properties/params/items/properties/example/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func61(data7) < 1){
const err17 = {instancePath:instancePath+"/params/" + i1+"/example",schemaPath:"#/properties/params/items/properties/example/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/params/" + i1+"/example",schemaPath:"#/properties/params/items/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.description !== undefined && func0.call(data4, "description")){
let data8 = data4.description;
if(typeof data8 === "string"){
if(func61(data8) > 300){
const err19 = {instancePath:instancePath+"/params/" + i1+"/description",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func61(data8) < 1){
const err20 = {instancePath:instancePath+"/params/" + i1+"/description",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err21 = {instancePath:instancePath+"/params/" + i1+"/description",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/params/" + i1,schemaPath:"#/properties/params/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.tested !== undefined && func0.call(data, "tested")){
let data9 = data.tested;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.on === undefined) || (!(func0.call(data9, "on")))){
const err24 = {instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 of Object.keys(data9)){
if(!(((key1 === "on") || (key1 === "by")) || (key1 === "how"))){
const err25 = {instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.on !== undefined && func0.call(data9, "on")){
let data10 = data9.on;
if(typeof data10 === "string"){
if(func61(data10) > 10){
const err26 = {instancePath:instancePath+"/tested/on",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(formats0(data10))){
const err27 = {instancePath:instancePath+"/tested/on",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err28 = {instancePath:instancePath+"/tested/on",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.by !== undefined && func0.call(data9, "by")){
if(!(validate57(data9.by, {instancePath:instancePath+"/tested/by",parentData:data9,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data9.how !== undefined && func0.call(data9, "how")){
let data12 = data9.how;
if(typeof data12 !== "string"){
const err29 = {instancePath:instancePath+"/tested/how",schemaPath:"#/properties/tested/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!((((data12 === "drill") || (data12 === "incident")) || (data12 === "staging")) || (data12 === "walkthrough"))){
const err30 = {instancePath:instancePath+"/tested/how",schemaPath:"#/properties/tested/properties/how/enum",keyword:"enum",params:{allowedValues: schema100.properties.tested.properties.how.enum},message:"must be equal to one of the allowed values"};
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
const err31 = {instancePath:instancePath+"/tested",schemaPath:"#/properties/tested/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.externalAlerts !== undefined && func0.call(data, "externalAlerts")){
let data13 = data.externalAlerts;
if(Array.isArray(data13)){
if(data13.length > 100){
const err32 = {instancePath:instancePath+"/externalAlerts",schemaPath:"#/properties/externalAlerts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func61(data14) > 300){
const err33 = {instancePath:instancePath+"/externalAlerts/" + i2,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func61(data14) < 1){
const err34 = {instancePath:instancePath+"/externalAlerts/" + i2,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err35 = {instancePath:instancePath+"/externalAlerts/" + i2,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/externalAlerts",schemaPath:"#/properties/externalAlerts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.automation !== undefined && func0.call(data, "automation")){
let data15 = data.automation;
if(typeof data15 !== "string"){
const err37 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data15 === "manual") || (data15 === "assisted")) || (data15 === "automated"))){
const err38 = {instancePath:instancePath+"/automation",schemaPath:"#/properties/automation/enum",keyword:"enum",params:{allowedValues: schema100.properties.automation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data16 = data.environments;
if(Array.isArray(data16)){
if(data16.length > 20){
const err39 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func61(data17) > 300){
const err40 = {instancePath:instancePath+"/environments/" + i3,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func61(data17) < 1){
const err41 = {instancePath:instancePath+"/environments/" + i3,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err42 = {instancePath:instancePath+"/environments/" + i3,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key2 of Object.keys(data)){
if(((((((((((((((((key2 !== "service") && (key2 !== "type")) && (key2 !== "params")) && (key2 !== "tested")) && (key2 !== "externalAlerts")) && (key2 !== "automation")) && (key2 !== "environments")) && (key2 !== "title")) && (key2 !== "description")) && (key2 !== "status")) && (key2 !== "owner")) && (key2 !== "due")) && (key2 !== "reviewed")) && (key2 !== "reviewEvery")) && (key2 !== "version")) && (key2 !== "aliases")) && (key2 !== "tags")){
const err44 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const service = validate59;
const schema114 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"service.schema.json","title":"Service","description":"Something that runs and that someone is called for.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/document"}],"properties":{"backup":{"description":"The team or the person who stands in for the owner.","$ref":"common.schema.json#/$defs/owner"},"ownershipVerified":{"description":"The date on which owner and backup last confirmed that they own the service.","$ref":"common.schema.json#/$defs/date"},"tier":{"description":"How much depends on the service; 1 is the most important.","type":"integer","minimum":1,"maximum":5},"critical":{"description":"`true` where an outage stops customers from buying.","type":"boolean"},"type":{"description":"What the service is.","type":"string","enum":["api","website","worker","pipeline","datastore","platform","job"]},"lifecycle":{"description":"Where the service is in its life.","type":"string","enum":["experimental","production","deprecated","retired"]},"onCall":{"description":"The rotation that is paged for the service. Without it the owning team's rotation is.","$ref":"common.schema.json#/$defs/onCall"},"escalation":{"description":"Who is called next, in order. Without it the owning team's ladder applies.","$ref":"common.schema.json#/$defs/escalation"},"dashboards":{"description":"Where to look: at least one overview and one drill-down.","type":"array","maxItems":50,"items":{"type":"object","properties":{"title":{"description":"The dashboard's name.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"The dashboard's address.","$ref":"common.schema.json#/$defs/webUrl"},"kind":{"description":"`overview` says whether the service is well, `drilldown` says where it is not.","type":"string","enum":["overview","drilldown"]}},"required":["url","kind"],"additionalProperties":false}},"slos":{"description":"The service level objectives that the service is held to.","type":"array","maxItems":50,"items":{"type":"object","properties":{"name":{"description":"The objective's name, for example `availability`.","$ref":"common.schema.json#/$defs/text"},"kind":{"description":"What is measured.","type":"string","enum":["availability","latency","error-rate","freshness","web-vital","saturation","durability"]},"objective":{"description":"The target in words, for example `99.9 % of requests succeed`.","$ref":"common.schema.json#/$defs/text"},"target":{"description":"The target in per cent, for example 99.9.","type":"number","exclusiveMinimum":0,"maximum":100},"window":{"description":"The period over which the target is measured.","$ref":"common.schema.json#/$defs/duration"},"url":{"description":"Where the objective is tracked.","$ref":"common.schema.json#/$defs/webUrl"}},"required":["name","kind"],"additionalProperties":false}},"dependsOn":{"description":"The services that this one needs in order to work.","type":"array","maxItems":200,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/service"}},"repository":{"description":"Where the source code is.","$ref":"common.schema.json#/$defs/webUrl"},"channels":{"description":"Chat channels: where alerts arrive and where incidents are worked on.","type":"object","properties":{"alerts":{"$ref":"common.schema.json#/$defs/channel"},"incidents":{"$ref":"common.schema.json#/$defs/channel"},"support":{"$ref":"common.schema.json#/$defs/channel"}},"additionalProperties":false},"storesData":{"description":"`true` where data would be lost with the service.","type":"boolean"},"dataClass":{"description":"The most sensitive data that the service holds.","type":"string","enum":["public","internal","confidential","personal","payment"]},"dataRegions":{"description":"Where the data is kept, for example `eu-west-1`.","type":"array","maxItems":50,"items":{"$ref":"common.schema.json#/$defs/text"}},"backups":{"description":"How the data is backed up.","type":"object","properties":{"schedule":{"description":"How often, in words, for example `daily full, hourly incremental`.","$ref":"common.schema.json#/$defs/text"},"every":{"description":"The longest time between two backups.","$ref":"common.schema.json#/$defs/duration"},"retention":{"description":"How long a backup is kept.","$ref":"common.schema.json#/$defs/duration"},"location":{"description":"Where the backups are kept.","$ref":"common.schema.json#/$defs/text"},"automated":{"description":"`true` where nobody has to remember to make them.","type":"boolean"},"encrypted":{"description":"`true` where the backups are encrypted at rest.","type":"boolean"}},"required":["schedule"],"additionalProperties":false},"recovery":{"description":"How quickly the service must be back, and how much data may be lost.","type":"object","properties":{"rto":{"description":"Recovery time objective: the longest time until the service works again.","$ref":"common.schema.json#/$defs/duration"},"rpo":{"description":"Recovery point objective: the longest span of data that may be lost.","$ref":"common.schema.json#/$defs/duration"},"plan":{"description":"The id of the runbook that brings the service back, for example `postgres/restore-from-backup`.","$ref":"common.schema.json#/$defs/reference","x-references":["runbook"]}},"additionalProperties":false},"telemetry":{"description":"What the service reports about itself.","type":"object","properties":{"metrics":{"description":"The signals that are measured, for example `latency`, `errors`, `traffic`, `saturation`.","type":"array","maxItems":30,"items":{"$ref":"common.schema.json#/$defs/text"}},"logs":{"description":"How the service writes its logs.","type":"object","properties":{"structured":{"description":"`true` where each line is a record with named fields.","type":"boolean"},"correlationId":{"description":"The field that joins the lines of one request.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the logs are searched.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"traces":{"description":"Whether requests are traced, and with what.","type":"object","properties":{"system":{"description":"The tracing system.","$ref":"common.schema.json#/$defs/text"},"propagation":{"description":"How the trace context is passed on, for example `w3c`.","$ref":"common.schema.json#/$defs/text"},"url":{"description":"Where the traces are read.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false}},"additionalProperties":false},"delivery":{"description":"How a change reaches production.","type":"object","properties":{"strategy":{"description":"How traffic is moved to a new version.","type":"array","maxItems":10,"items":{"type":"string","enum":["rolling","canary","blue-green","feature-flags","recreate"]}},"canarySteps":{"description":"The share of traffic at each step, in per cent.","type":"array","maxItems":20,"items":{"type":"number","minimum":0,"maximum":100}},"autoRollback":{"description":"`true` where a breached objective rolls back without a person.","type":"boolean"},"bakeTime":{"description":"How long a release is watched before it counts as done.","$ref":"common.schema.json#/$defs/duration"},"pipeline":{"description":"Where releases are started and seen.","$ref":"common.schema.json#/$defs/webUrl"}},"additionalProperties":false},"rollback":{"description":"How a bad release is undone.","type":"object","properties":{"procedure":{"description":"The id of the runbook that rolls the service back.","$ref":"common.schema.json#/$defs/reference","x-references":["runbook"]},"time":{"description":"How long a rollback takes.","$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"retention":{"description":"How long data about and of the service is kept.","type":"object","properties":{"logs":{"$ref":"common.schema.json#/$defs/duration"},"metrics":{"$ref":"common.schema.json#/$defs/duration"},"traces":{"$ref":"common.schema.json#/$defs/duration"},"backups":{"$ref":"common.schema.json#/$defs/duration"}},"additionalProperties":false},"capacity":{"description":"How much room the service has.","type":"object","properties":{"headroom":{"description":"The share of capacity kept free at peak, in per cent.","type":"number","minimum":0,"maximum":100},"forecastOn":{"description":"The date of the last forecast.","$ref":"common.schema.json#/$defs/date"}},"additionalProperties":false},"cost":{"description":"What the service may cost.","type":"object","properties":{"monthlyBudget":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$","maxLength":3},"alertAt":{"description":"The shares of the budget at which someone is told, in per cent.","type":"array","maxItems":10,"items":{"type":"number","minimum":0,"maximum":200}}},"additionalProperties":false},"secrets":{"description":"The secrets that the service uses; their names, never their values.","type":"array","maxItems":100,"items":{"type":"object","properties":{"name":{"description":"What the secret is called.","$ref":"common.schema.json#/$defs/text"},"path":{"description":"Where it is kept.","$ref":"common.schema.json#/$defs/text"},"rotated":{"$ref":"common.schema.json#/$defs/date"},"rotateEvery":{"$ref":"common.schema.json#/$defs/duration"}},"required":["name"],"additionalProperties":false}}},"unevaluatedProperties":false};
const schema139 = {"description":"A chat channel such as `#payments-oncall`, or an address of one.","type":"string","minLength":1,"maxLength":200};

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
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data2 === "draft") || (data2 === "planned")) || (data2 === "active")) || (data2 === "deprecated")) || (data2 === "retired"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
let data4 = data.due;
if(typeof data4 === "string"){
if(func61(data4) > 10){
const err8 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data4))){
const err9 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err10 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func61(data5) > 10){
const err11 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0(data5))){
const err12 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err13 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
let data6 = data.reviewEvery;
if(typeof data6 === "string"){
if(func61(data6) > 20){
const err14 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4(data6))){
const err15 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(typeof data7 === "string"){
if(func61(data7) > 40){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func61(data7) < 1){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data8 = data.aliases;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func61(data9) > 300){
const err21 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func61(data9) < 1){
const err22 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data10 = data.tags;
if(Array.isArray(data10)){
if(data10.length > 30){
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func61(data11) > 60){
const err26 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func61(data11) < 1){
const err27 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"title":true,"description":true,"status":true,"owner":true,"due":true,"reviewed":true,"reviewEvery":true,"version":true,"aliases":true,"tags":true},"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
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
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema123 = {"description":"Where the on-call rotation is kept.","type":"object","properties":{"provider":{"description":"The system that pages, for example `pagerduty`.","$ref":"#/$defs/text"},"schedule":{"description":"The name of the schedule in that system.","$ref":"#/$defs/text"},"url":{"description":"The address of the schedule.","$ref":"#/$defs/webUrl"}},"required":["schedule"],"additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
if(!(((key0 === "provider") || (key0 === "schedule")) || (key0 === "url"))){
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
if(!(formats6(data2))){
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema127 = {"description":"Who is called next, in order. The first level is called first.","type":"array","maxItems":10,"items":{"type":"object","properties":{"level":{"description":"What this level is called, for example `L2 Platform`.","$ref":"#/$defs/text"},"to":{"description":"The team or the person called at this level.","$ref":"#/$defs/owner"},"after":{"description":"How long to wait without an answer before calling this level.","$ref":"#/$defs/duration"}},"required":["to"],"additionalProperties":false}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
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
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func27 = interop(imported2);
const pattern24 = new RegExp("^[A-Z]{3}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="service.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backup !== undefined && func0.call(data, "backup")){
if(!(validate63(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.ownershipVerified !== undefined && func0.call(data, "ownershipVerified")){
let data1 = data.ownershipVerified;
if(typeof data1 === "string"){
if(func61(data1) > 10){
const err0 = {instancePath:instancePath+"/ownershipVerified",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0(data1))){
const err1 = {instancePath:instancePath+"/ownershipVerified",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err2 = {instancePath:instancePath+"/ownershipVerified",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data2 = data.tier;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.critical !== undefined && func0.call(data, "critical")){
if(typeof data.critical !== "boolean"){
const err6 = {instancePath:instancePath+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((data4 === "api") || (data4 === "website")) || (data4 === "worker")) || (data4 === "pipeline")) || (data4 === "datastore")) || (data4 === "platform")) || (data4 === "job"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema114.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data5 = data.lifecycle;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((data5 === "experimental") || (data5 === "production")) || (data5 === "deprecated")) || (data5 === "retired"))){
const err10 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema114.properties.lifecycle.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.onCall !== undefined && func0.call(data, "onCall")){
if(!(validate65(data.onCall, {instancePath:instancePath+"/onCall",parentData:data,parentDataProperty:"onCall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined && func0.call(data, "escalation")){
if(!(validate67(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.dashboards !== undefined && func0.call(data, "dashboards")){
let data8 = data.dashboards;
if(Array.isArray(data8)){
if(data8.length > 50){
const err11 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.url === undefined) || (!(func0.call(data9, "url")))){
const err12 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data9.kind === undefined) || (!(func0.call(data9, "kind")))){
const err13 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 of Object.keys(data9)){
if(!(((key0 === "title") || (key0 === "url")) || (key0 === "kind"))){
const err14 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.title !== undefined && func0.call(data9, "title")){
let data10 = data9.title;
if(typeof data10 === "string"){
if(func61(data10) > 300){
const err15 = {instancePath:instancePath+"/dashboards/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func61(data10) < 1){
const err16 = {instancePath:instancePath+"/dashboards/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/dashboards/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.url !== undefined && func0.call(data9, "url")){
let data11 = data9.url;
if(typeof data11 === "string"){
if(func61(data11) > 2000){
const err18 = {instancePath:instancePath+"/dashboards/" + i0+"/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats6(data11))){
const err19 = {instancePath:instancePath+"/dashboards/" + i0+"/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err20 = {instancePath:instancePath+"/dashboards/" + i0+"/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.kind !== undefined && func0.call(data9, "kind")){
let data12 = data9.kind;
if(typeof data12 !== "string"){
const err21 = {instancePath:instancePath+"/dashboards/" + i0+"/kind",schemaPath:"#/properties/dashboards/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data12 === "overview") || (data12 === "drilldown"))){
const err22 = {instancePath:instancePath+"/dashboards/" + i0+"/kind",schemaPath:"#/properties/dashboards/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema114.properties.dashboards.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
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
const err23 = {instancePath:instancePath+"/dashboards/" + i0,schemaPath:"#/properties/dashboards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/dashboards",schemaPath:"#/properties/dashboards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.slos !== undefined && func0.call(data, "slos")){
let data13 = data.slos;
if(Array.isArray(data13)){
if(data13.length > 50){
const err25 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.name === undefined) || (!(func0.call(data14, "name")))){
const err26 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((data14.kind === undefined) || (!(func0.call(data14, "kind")))){
const err27 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 of Object.keys(data14)){
if(!((((((key1 === "name") || (key1 === "kind")) || (key1 === "objective")) || (key1 === "target")) || (key1 === "window")) || (key1 === "url"))){
const err28 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.name !== undefined && func0.call(data14, "name")){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func61(data15) > 300){
const err29 = {instancePath:instancePath+"/slos/" + i1+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func61(data15) < 1){
const err30 = {instancePath:instancePath+"/slos/" + i1+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/slos/" + i1+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.kind !== undefined && func0.call(data14, "kind")){
let data16 = data14.kind;
if(typeof data16 !== "string"){
const err32 = {instancePath:instancePath+"/slos/" + i1+"/kind",schemaPath:"#/properties/slos/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((data16 === "availability") || (data16 === "latency")) || (data16 === "error-rate")) || (data16 === "freshness")) || (data16 === "web-vital")) || (data16 === "saturation")) || (data16 === "durability"))){
const err33 = {instancePath:instancePath+"/slos/" + i1+"/kind",schemaPath:"#/properties/slos/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema114.properties.slos.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.objective !== undefined && func0.call(data14, "objective")){
let data17 = data14.objective;
if(typeof data17 === "string"){
if(func61(data17) > 300){
const err34 = {instancePath:instancePath+"/slos/" + i1+"/objective",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func61(data17) < 1){
const err35 = {instancePath:instancePath+"/slos/" + i1+"/objective",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/slos/" + i1+"/objective",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.target !== undefined && func0.call(data14, "target")){
let data18 = data14.target;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data18 <= 0 || isNaN(data18)){
const err38 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err39 = {instancePath:instancePath+"/slos/" + i1+"/target",schemaPath:"#/properties/slos/items/properties/target/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.window !== undefined && func0.call(data14, "window")){
let data19 = data14.window;
if(typeof data19 === "string"){
if(func61(data19) > 20){
const err40 = {instancePath:instancePath+"/slos/" + i1+"/window",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats4(data19))){
const err41 = {instancePath:instancePath+"/slos/" + i1+"/window",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err42 = {instancePath:instancePath+"/slos/" + i1+"/window",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data14.url !== undefined && func0.call(data14, "url")){
let data20 = data14.url;
if(typeof data20 === "string"){
if(func61(data20) > 2000){
const err43 = {instancePath:instancePath+"/slos/" + i1+"/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(formats6(data20))){
const err44 = {instancePath:instancePath+"/slos/" + i1+"/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err45 = {instancePath:instancePath+"/slos/" + i1+"/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath:instancePath+"/slos/" + i1,schemaPath:"#/properties/slos/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/slos",schemaPath:"#/properties/slos/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.dependsOn !== undefined && func0.call(data, "dependsOn")){
let data21 = data.dependsOn;
if(Array.isArray(data21)){
if(data21.length > 200){
const err48 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(!(validate70(data21[i2], {instancePath:instancePath+"/dependsOn/" + i2,parentData:data21,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
let i3 = data21.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func27(data21[i3], data21[j0])){
const err49 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
let data23 = data.repository;
if(typeof data23 === "string"){
if(func61(data23) > 2000){
const err51 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(formats6(data23))){
const err52 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
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
const err53 = {instancePath:instancePath+"/repository",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data24 = data.channels;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 of Object.keys(data24)){
if(!(((key2 === "alerts") || (key2 === "incidents")) || (key2 === "support"))){
const err54 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24.alerts !== undefined && func0.call(data24, "alerts")){
let data25 = data24.alerts;
if(typeof data25 === "string"){
if(func61(data25) > 200){
const err55 = {instancePath:instancePath+"/channels/alerts",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func61(data25) < 1){
const err56 = {instancePath:instancePath+"/channels/alerts",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/channels/alerts",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24.incidents !== undefined && func0.call(data24, "incidents")){
let data26 = data24.incidents;
if(typeof data26 === "string"){
if(func61(data26) > 200){
const err58 = {instancePath:instancePath+"/channels/incidents",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func61(data26) < 1){
const err59 = {instancePath:instancePath+"/channels/incidents",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err60 = {instancePath:instancePath+"/channels/incidents",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data24.support !== undefined && func0.call(data24, "support")){
let data27 = data24.support;
if(typeof data27 === "string"){
if(func61(data27) > 200){
const err61 = {instancePath:instancePath+"/channels/support",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func61(data27) < 1){
const err62 = {instancePath:instancePath+"/channels/support",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err63 = {instancePath:instancePath+"/channels/support",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err64 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.storesData !== undefined && func0.call(data, "storesData")){
if(typeof data.storesData !== "boolean"){
const err65 = {instancePath:instancePath+"/storesData",schemaPath:"#/properties/storesData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.dataClass !== undefined && func0.call(data, "dataClass")){
let data29 = data.dataClass;
if(typeof data29 !== "string"){
const err66 = {instancePath:instancePath+"/dataClass",schemaPath:"#/properties/dataClass/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((((data29 === "public") || (data29 === "internal")) || (data29 === "confidential")) || (data29 === "personal")) || (data29 === "payment"))){
const err67 = {instancePath:instancePath+"/dataClass",schemaPath:"#/properties/dataClass/enum",keyword:"enum",params:{allowedValues: schema114.properties.dataClass.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.dataRegions !== undefined && func0.call(data, "dataRegions")){
let data30 = data.dataRegions;
if(Array.isArray(data30)){
if(data30.length > 50){
const err68 = {instancePath:instancePath+"/dataRegions",schemaPath:"#/properties/dataRegions/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len3 = data30.length;
for(let i4=0; i4<len3; i4++){
let data31 = data30[i4];
if(typeof data31 === "string"){
if(func61(data31) > 300){
const err69 = {instancePath:instancePath+"/dataRegions/" + i4,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func61(data31) < 1){
const err70 = {instancePath:instancePath+"/dataRegions/" + i4,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err71 = {instancePath:instancePath+"/dataRegions/" + i4,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err72 = {instancePath:instancePath+"/dataRegions",schemaPath:"#/properties/dataRegions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.backups !== undefined && func0.call(data, "backups")){
let data32 = data.backups;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if((data32.schedule === undefined) || (!(func0.call(data32, "schedule")))){
const err73 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key3 of Object.keys(data32)){
if(!((((((key3 === "schedule") || (key3 === "every")) || (key3 === "retention")) || (key3 === "location")) || (key3 === "automated")) || (key3 === "encrypted"))){
const err74 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data32.schedule !== undefined && func0.call(data32, "schedule")){
let data33 = data32.schedule;
if(typeof data33 === "string"){
if(func61(data33) > 300){
const err75 = {instancePath:instancePath+"/backups/schedule",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func61(data33) < 1){
const err76 = {instancePath:instancePath+"/backups/schedule",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/backups/schedule",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.every !== undefined && func0.call(data32, "every")){
let data34 = data32.every;
if(typeof data34 === "string"){
if(func61(data34) > 20){
const err78 = {instancePath:instancePath+"/backups/every",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(formats4(data34))){
const err79 = {instancePath:instancePath+"/backups/every",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/backups/every",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data32.retention !== undefined && func0.call(data32, "retention")){
let data35 = data32.retention;
if(typeof data35 === "string"){
if(func61(data35) > 20){
const err81 = {instancePath:instancePath+"/backups/retention",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(formats4(data35))){
const err82 = {instancePath:instancePath+"/backups/retention",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err83 = {instancePath:instancePath+"/backups/retention",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.location !== undefined && func0.call(data32, "location")){
let data36 = data32.location;
if(typeof data36 === "string"){
if(func61(data36) > 300){
const err84 = {instancePath:instancePath+"/backups/location",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func61(data36) < 1){
const err85 = {instancePath:instancePath+"/backups/location",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err86 = {instancePath:instancePath+"/backups/location",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.automated !== undefined && func0.call(data32, "automated")){
if(typeof data32.automated !== "boolean"){
const err87 = {instancePath:instancePath+"/backups/automated",schemaPath:"#/properties/backups/properties/automated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data32.encrypted !== undefined && func0.call(data32, "encrypted")){
if(typeof data32.encrypted !== "boolean"){
const err88 = {instancePath:instancePath+"/backups/encrypted",schemaPath:"#/properties/backups/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/backups",schemaPath:"#/properties/backups/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.recovery !== undefined && func0.call(data, "recovery")){
let data39 = data.recovery;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key4 of Object.keys(data39)){
if(!(((key4 === "rto") || (key4 === "rpo")) || (key4 === "plan"))){
const err90 = {instancePath:instancePath+"/recovery",schemaPath:"#/properties/recovery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data39.rto !== undefined && func0.call(data39, "rto")){
let data40 = data39.rto;
if(typeof data40 === "string"){
if(func61(data40) > 20){
const err91 = {instancePath:instancePath+"/recovery/rto",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(formats4(data40))){
const err92 = {instancePath:instancePath+"/recovery/rto",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/recovery/rto",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data39.rpo !== undefined && func0.call(data39, "rpo")){
let data41 = data39.rpo;
if(typeof data41 === "string"){
if(func61(data41) > 20){
const err94 = {instancePath:instancePath+"/recovery/rpo",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(formats4(data41))){
const err95 = {instancePath:instancePath+"/recovery/rpo",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/recovery/rpo",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data39.plan !== undefined && func0.call(data39, "plan")){
let data42 = data39.plan;
if(typeof data42 === "string"){
if(func61(data42) > 200){
const err97 = {instancePath:instancePath+"/recovery/plan",schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern4.test(data42)){
const err98 = {instancePath:instancePath+"/recovery/plan",schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
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
const err99 = {instancePath:instancePath+"/recovery/plan",schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err100 = {instancePath:instancePath+"/recovery",schemaPath:"#/properties/recovery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.telemetry !== undefined && func0.call(data, "telemetry")){
let data43 = data.telemetry;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key5 of Object.keys(data43)){
if(!(((key5 === "metrics") || (key5 === "logs")) || (key5 === "traces"))){
const err101 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data43.metrics !== undefined && func0.call(data43, "metrics")){
let data44 = data43.metrics;
if(Array.isArray(data44)){
if(data44.length > 30){
const err102 = {instancePath:instancePath+"/telemetry/metrics",schemaPath:"#/properties/telemetry/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len4 = data44.length;
for(let i5=0; i5<len4; i5++){
let data45 = data44[i5];
if(typeof data45 === "string"){
if(func61(data45) > 300){
const err103 = {instancePath:instancePath+"/telemetry/metrics/" + i5,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func61(data45) < 1){
const err104 = {instancePath:instancePath+"/telemetry/metrics/" + i5,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err105 = {instancePath:instancePath+"/telemetry/metrics/" + i5,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err106 = {instancePath:instancePath+"/telemetry/metrics",schemaPath:"#/properties/telemetry/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data43.logs !== undefined && func0.call(data43, "logs")){
let data46 = data43.logs;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key6 of Object.keys(data46)){
if(!(((key6 === "structured") || (key6 === "correlationId")) || (key6 === "url"))){
const err107 = {instancePath:instancePath+"/telemetry/logs",schemaPath:"#/properties/telemetry/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.structured !== undefined && func0.call(data46, "structured")){
if(typeof data46.structured !== "boolean"){
const err108 = {instancePath:instancePath+"/telemetry/logs/structured",schemaPath:"#/properties/telemetry/properties/logs/properties/structured/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data46.correlationId !== undefined && func0.call(data46, "correlationId")){
let data48 = data46.correlationId;
if(typeof data48 === "string"){
if(func61(data48) > 300){
const err109 = {instancePath:instancePath+"/telemetry/logs/correlationId",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func61(data48) < 1){
const err110 = {instancePath:instancePath+"/telemetry/logs/correlationId",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/telemetry/logs/correlationId",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data46.url !== undefined && func0.call(data46, "url")){
let data49 = data46.url;
if(typeof data49 === "string"){
if(func61(data49) > 2000){
const err112 = {instancePath:instancePath+"/telemetry/logs/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(formats6(data49))){
const err113 = {instancePath:instancePath+"/telemetry/logs/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/telemetry/logs/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/telemetry/logs",schemaPath:"#/properties/telemetry/properties/logs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data43.traces !== undefined && func0.call(data43, "traces")){
let data50 = data43.traces;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key7 of Object.keys(data50)){
if(!(((key7 === "system") || (key7 === "propagation")) || (key7 === "url"))){
const err116 = {instancePath:instancePath+"/telemetry/traces",schemaPath:"#/properties/telemetry/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data50.system !== undefined && func0.call(data50, "system")){
let data51 = data50.system;
if(typeof data51 === "string"){
if(func61(data51) > 300){
const err117 = {instancePath:instancePath+"/telemetry/traces/system",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(func61(data51) < 1){
const err118 = {instancePath:instancePath+"/telemetry/traces/system",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err119 = {instancePath:instancePath+"/telemetry/traces/system",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data50.propagation !== undefined && func0.call(data50, "propagation")){
let data52 = data50.propagation;
if(typeof data52 === "string"){
if(func61(data52) > 300){
const err120 = {instancePath:instancePath+"/telemetry/traces/propagation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(func61(data52) < 1){
const err121 = {instancePath:instancePath+"/telemetry/traces/propagation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err122 = {instancePath:instancePath+"/telemetry/traces/propagation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data50.url !== undefined && func0.call(data50, "url")){
let data53 = data50.url;
if(typeof data53 === "string"){
if(func61(data53) > 2000){
const err123 = {instancePath:instancePath+"/telemetry/traces/url",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(formats6(data53))){
const err124 = {instancePath:instancePath+"/telemetry/traces/url",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/telemetry/traces/url",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err126 = {instancePath:instancePath+"/telemetry/traces",schemaPath:"#/properties/telemetry/properties/traces/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err127 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.delivery !== undefined && func0.call(data, "delivery")){
let data54 = data.delivery;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key8 of Object.keys(data54)){
if(!(((((key8 === "strategy") || (key8 === "canarySteps")) || (key8 === "autoRollback")) || (key8 === "bakeTime")) || (key8 === "pipeline"))){
const err128 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data54.strategy !== undefined && func0.call(data54, "strategy")){
let data55 = data54.strategy;
if(Array.isArray(data55)){
if(data55.length > 10){
const err129 = {instancePath:instancePath+"/delivery/strategy",schemaPath:"#/properties/delivery/properties/strategy/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len5 = data55.length;
for(let i6=0; i6<len5; i6++){
let data56 = data55[i6];
if(typeof data56 !== "string"){
const err130 = {instancePath:instancePath+"/delivery/strategy/" + i6,schemaPath:"#/properties/delivery/properties/strategy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!(((((data56 === "rolling") || (data56 === "canary")) || (data56 === "blue-green")) || (data56 === "feature-flags")) || (data56 === "recreate"))){
const err131 = {instancePath:instancePath+"/delivery/strategy/" + i6,schemaPath:"#/properties/delivery/properties/strategy/items/enum",keyword:"enum",params:{allowedValues: schema114.properties.delivery.properties.strategy.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/delivery/strategy",schemaPath:"#/properties/delivery/properties/strategy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data54.canarySteps !== undefined && func0.call(data54, "canarySteps")){
let data57 = data54.canarySteps;
if(Array.isArray(data57)){
if(data57.length > 20){
const err133 = {instancePath:instancePath+"/delivery/canarySteps",schemaPath:"#/properties/delivery/properties/canarySteps/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len6 = data57.length;
for(let i7=0; i7<len6; i7++){
let data58 = data57[i7];
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 100 || isNaN(data58)){
const err134 = {instancePath:instancePath+"/delivery/canarySteps/" + i7,schemaPath:"#/properties/delivery/properties/canarySteps/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err135 = {instancePath:instancePath+"/delivery/canarySteps/" + i7,schemaPath:"#/properties/delivery/properties/canarySteps/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/delivery/canarySteps/" + i7,schemaPath:"#/properties/delivery/properties/canarySteps/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err137 = {instancePath:instancePath+"/delivery/canarySteps",schemaPath:"#/properties/delivery/properties/canarySteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data54.autoRollback !== undefined && func0.call(data54, "autoRollback")){
if(typeof data54.autoRollback !== "boolean"){
const err138 = {instancePath:instancePath+"/delivery/autoRollback",schemaPath:"#/properties/delivery/properties/autoRollback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data54.bakeTime !== undefined && func0.call(data54, "bakeTime")){
let data60 = data54.bakeTime;
if(typeof data60 === "string"){
if(func61(data60) > 20){
const err139 = {instancePath:instancePath+"/delivery/bakeTime",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(formats4(data60))){
const err140 = {instancePath:instancePath+"/delivery/bakeTime",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/delivery/bakeTime",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data54.pipeline !== undefined && func0.call(data54, "pipeline")){
let data61 = data54.pipeline;
if(typeof data61 === "string"){
if(func61(data61) > 2000){
const err142 = {instancePath:instancePath+"/delivery/pipeline",schemaPath:"common.schema.json#/$defs/webUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(formats6(data61))){
const err143 = {instancePath:instancePath+"/delivery/pipeline",schemaPath:"common.schema.json#/$defs/webUrl/format",keyword:"format",params:{format: "web-url"},message:"must match format \""+"web-url"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/delivery/pipeline",schemaPath:"common.schema.json#/$defs/webUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.rollback !== undefined && func0.call(data, "rollback")){
let data62 = data.rollback;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key9 of Object.keys(data62)){
if(!((key9 === "procedure") || (key9 === "time"))){
const err146 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data62.procedure !== undefined && func0.call(data62, "procedure")){
let data63 = data62.procedure;
if(typeof data63 === "string"){
if(func61(data63) > 200){
const err147 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"common.schema.json#/$defs/reference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!pattern4.test(data63)){
const err148 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"common.schema.json#/$defs/reference/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/rollback/procedure",schemaPath:"common.schema.json#/$defs/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data62.time !== undefined && func0.call(data62, "time")){
let data64 = data62.time;
if(typeof data64 === "string"){
if(func61(data64) > 20){
const err150 = {instancePath:instancePath+"/rollback/time",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!(formats4(data64))){
const err151 = {instancePath:instancePath+"/rollback/time",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/rollback/time",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.retention !== undefined && func0.call(data, "retention")){
let data65 = data.retention;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key10 of Object.keys(data65)){
if(!((((key10 === "logs") || (key10 === "metrics")) || (key10 === "traces")) || (key10 === "backups"))){
const err154 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data65.logs !== undefined && func0.call(data65, "logs")){
let data66 = data65.logs;
if(typeof data66 === "string"){
if(func61(data66) > 20){
const err155 = {instancePath:instancePath+"/retention/logs",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!(formats4(data66))){
const err156 = {instancePath:instancePath+"/retention/logs",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/retention/logs",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data65.metrics !== undefined && func0.call(data65, "metrics")){
let data67 = data65.metrics;
if(typeof data67 === "string"){
if(func61(data67) > 20){
const err158 = {instancePath:instancePath+"/retention/metrics",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!(formats4(data67))){
const err159 = {instancePath:instancePath+"/retention/metrics",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/retention/metrics",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data65.traces !== undefined && func0.call(data65, "traces")){
let data68 = data65.traces;
if(typeof data68 === "string"){
if(func61(data68) > 20){
const err161 = {instancePath:instancePath+"/retention/traces",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!(formats4(data68))){
const err162 = {instancePath:instancePath+"/retention/traces",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err163 = {instancePath:instancePath+"/retention/traces",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data65.backups !== undefined && func0.call(data65, "backups")){
let data69 = data65.backups;
if(typeof data69 === "string"){
if(func61(data69) > 20){
const err164 = {instancePath:instancePath+"/retention/backups",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!(formats4(data69))){
const err165 = {instancePath:instancePath+"/retention/backups",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
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
const err166 = {instancePath:instancePath+"/retention/backups",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err167 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.capacity !== undefined && func0.call(data, "capacity")){
let data70 = data.capacity;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key11 of Object.keys(data70)){
if(!((key11 === "headroom") || (key11 === "forecastOn"))){
const err168 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data70.headroom !== undefined && func0.call(data70, "headroom")){
let data71 = data70.headroom;
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 100 || isNaN(data71)){
const err169 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err170 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err171 = {instancePath:instancePath+"/capacity/headroom",schemaPath:"#/properties/capacity/properties/headroom/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data70.forecastOn !== undefined && func0.call(data70, "forecastOn")){
let data72 = data70.forecastOn;
if(typeof data72 === "string"){
if(func61(data72) > 10){
const err172 = {instancePath:instancePath+"/capacity/forecastOn",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!(formats0(data72))){
const err173 = {instancePath:instancePath+"/capacity/forecastOn",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err174 = {instancePath:instancePath+"/capacity/forecastOn",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.cost !== undefined && func0.call(data, "cost")){
let data73 = data.cost;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key12 of Object.keys(data73)){
if(!(((key12 === "monthlyBudget") || (key12 === "currency")) || (key12 === "alertAt"))){
const err176 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data73.monthlyBudget !== undefined && func0.call(data73, "monthlyBudget")){
let data74 = data73.monthlyBudget;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
const err177 = {instancePath:instancePath+"/cost/monthlyBudget",schemaPath:"#/properties/cost/properties/monthlyBudget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err178 = {instancePath:instancePath+"/cost/monthlyBudget",schemaPath:"#/properties/cost/properties/monthlyBudget/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data73.currency !== undefined && func0.call(data73, "currency")){
let data75 = data73.currency;
if(typeof data75 === "string"){
if(func61(data75) > 3){
const err179 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern24.test(data75)){
const err180 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/cost/currency",schemaPath:"#/properties/cost/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data73.alertAt !== undefined && func0.call(data73, "alertAt")){
let data76 = data73.alertAt;
if(Array.isArray(data76)){
if(data76.length > 10){
const err182 = {instancePath:instancePath+"/cost/alertAt",schemaPath:"#/properties/cost/properties/alertAt/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const len7 = data76.length;
for(let i8=0; i8<len7; i8++){
let data77 = data76[i8];
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 200 || isNaN(data77)){
const err183 = {instancePath:instancePath+"/cost/alertAt/" + i8,schemaPath:"#/properties/cost/properties/alertAt/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200},message:"must be <= 200"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err184 = {instancePath:instancePath+"/cost/alertAt/" + i8,schemaPath:"#/properties/cost/properties/alertAt/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/cost/alertAt/" + i8,schemaPath:"#/properties/cost/properties/alertAt/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err186 = {instancePath:instancePath+"/cost/alertAt",schemaPath:"#/properties/cost/properties/alertAt/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.secrets !== undefined && func0.call(data, "secrets")){
let data78 = data.secrets;
if(Array.isArray(data78)){
if(data78.length > 100){
const err188 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len8 = data78.length;
for(let i9=0; i9<len8; i9++){
let data79 = data78[i9];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.name === undefined) || (!(func0.call(data79, "name")))){
const err189 = {instancePath:instancePath+"/secrets/" + i9,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key13 of Object.keys(data79)){
if(!((((key13 === "name") || (key13 === "path")) || (key13 === "rotated")) || (key13 === "rotateEvery"))){
const err190 = {instancePath:instancePath+"/secrets/" + i9,schemaPath:"#/properties/secrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data79.name !== undefined && func0.call(data79, "name")){
let data80 = data79.name;
if(typeof data80 === "string"){
if(func61(data80) > 300){
const err191 = {instancePath:instancePath+"/secrets/" + i9+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(func61(data80) < 1){
const err192 = {instancePath:instancePath+"/secrets/" + i9+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/secrets/" + i9+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data79.path !== undefined && func0.call(data79, "path")){
let data81 = data79.path;
if(typeof data81 === "string"){
if(func61(data81) > 300){
const err194 = {instancePath:instancePath+"/secrets/" + i9+"/path",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func61(data81) < 1){
const err195 = {instancePath:instancePath+"/secrets/" + i9+"/path",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/secrets/" + i9+"/path",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data79.rotated !== undefined && func0.call(data79, "rotated")){
let data82 = data79.rotated;
if(typeof data82 === "string"){
if(func61(data82) > 10){
const err197 = {instancePath:instancePath+"/secrets/" + i9+"/rotated",schemaPath:"common.schema.json#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!(formats0(data82))){
const err198 = {instancePath:instancePath+"/secrets/" + i9+"/rotated",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/secrets/" + i9+"/rotated",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data79.rotateEvery !== undefined && func0.call(data79, "rotateEvery")){
let data83 = data79.rotateEvery;
if(typeof data83 === "string"){
if(func61(data83) > 20){
const err200 = {instancePath:instancePath+"/secrets/" + i9+"/rotateEvery",schemaPath:"common.schema.json#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!(formats4(data83))){
const err201 = {instancePath:instancePath+"/secrets/" + i9+"/rotateEvery",schemaPath:"common.schema.json#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/secrets/" + i9+"/rotateEvery",schemaPath:"common.schema.json#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/secrets/" + i9,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err204 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
for(const key14 of Object.keys(data)){
if(((((((((((((((((((((((((((((((((((key14 !== "backup") && (key14 !== "ownershipVerified")) && (key14 !== "tier")) && (key14 !== "critical")) && (key14 !== "type")) && (key14 !== "lifecycle")) && (key14 !== "onCall")) && (key14 !== "escalation")) && (key14 !== "dashboards")) && (key14 !== "slos")) && (key14 !== "dependsOn")) && (key14 !== "repository")) && (key14 !== "channels")) && (key14 !== "storesData")) && (key14 !== "dataClass")) && (key14 !== "dataRegions")) && (key14 !== "backups")) && (key14 !== "recovery")) && (key14 !== "telemetry")) && (key14 !== "delivery")) && (key14 !== "rollback")) && (key14 !== "retention")) && (key14 !== "capacity")) && (key14 !== "cost")) && (key14 !== "secrets")) && (key14 !== "title")) && (key14 !== "description")) && (key14 !== "status")) && (key14 !== "owner")) && (key14 !== "due")) && (key14 !== "reviewed")) && (key14 !== "reviewEvery")) && (key14 !== "version")) && (key14 !== "aliases")) && (key14 !== "tags")){
const err205 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key14},message:"must NOT have unevaluated properties"};
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
const err206 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const team = validate72;
const schema169 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"team.schema.json","title":"Team","description":"A group of people that owns services and carries a pager.","type":"object","allOf":[{"$ref":"common.schema.json#/$defs/document"}],"properties":{"name":{"description":"The team's name as people say it.","$ref":"common.schema.json#/$defs/text"},"lead":{"description":"The person who leads the team.","$ref":"common.schema.json#/$defs/person"},"members":{"description":"The people in the team, the lead included.","type":"array","maxItems":200,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/person"}},"channel":{"description":"The chat channel where the team is reached.","$ref":"common.schema.json#/$defs/channel"},"email":{"description":"The team's address.","type":"string","format":"email","maxLength":254},"onCall":{"description":"The team's on-call rotation.","$ref":"common.schema.json#/$defs/onCall"},"escalation":{"description":"Who is called when the team's on-call does not answer.","$ref":"common.schema.json#/$defs/escalation"}},"unevaluatedProperties":false};

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
if(data.status !== undefined && func0.call(data, "status")){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data2 === "draft") || (data2 === "planned")) || (data2 === "active")) || (data2 === "deprecated")) || (data2 === "retired"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
let data4 = data.due;
if(typeof data4 === "string"){
if(func61(data4) > 10){
const err8 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0(data4))){
const err9 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err10 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.reviewed !== undefined && func0.call(data, "reviewed")){
let data5 = data.reviewed;
if(typeof data5 === "string"){
if(func61(data5) > 10){
const err11 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0(data5))){
const err12 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err13 = {instancePath:instancePath+"/reviewed",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reviewEvery !== undefined && func0.call(data, "reviewEvery")){
let data6 = data.reviewEvery;
if(typeof data6 === "string"){
if(func61(data6) > 20){
const err14 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4(data6))){
const err15 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/format",keyword:"format",params:{format: "duration"},message:"must match format \""+"duration"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reviewEvery",schemaPath:"#/$defs/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(typeof data7 === "string"){
if(func61(data7) > 40){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func61(data7) < 1){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data8 = data.aliases;
if(Array.isArray(data8)){
if(data8.length > 50){
const err20 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func61(data9) > 300){
const err21 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func61(data9) < 1){
const err22 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data10 = data.tags;
if(Array.isArray(data10)){
if(data10.length > 30){
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func61(data11) > 60){
const err26 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func61(data11) < 1){
const err27 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err28 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"title":true,"description":true,"status":true,"owner":true,"due":true,"reviewed":true,"reviewEvery":true,"version":true,"aliases":true,"tags":true},"dynamicProps":false,"dynamicItems":false};


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
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(((key0 === "provider") || (key0 === "schedule")) || (key0 === "url"))){
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
if(!(formats6(data2))){
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
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="team.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func61(data0) > 300){
const err0 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func61(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lead !== undefined && func0.call(data, "lead")){
if(!(validate76(data.lead, {instancePath:instancePath+"/lead",parentData:data,parentDataProperty:"lead",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data2 = data.members;
if(Array.isArray(data2)){
if(data2.length > 200){
const err3 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
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
if(!(validate76(data2[i0], {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
const err4 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
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
const err5 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
let data4 = data.channel;
if(typeof data4 === "string"){
if(func61(data4) > 200){
const err6 = {instancePath:instancePath+"/channel",schemaPath:"common.schema.json#/$defs/channel/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func61(data4) < 1){
const err7 = {instancePath:instancePath+"/channel",schemaPath:"common.schema.json#/$defs/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/channel",schemaPath:"common.schema.json#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.email !== undefined && func0.call(data, "email")){
let data5 = data.email;
if(typeof data5 === "string"){
if(func61(data5) > 254){
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats56(data5))){
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
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
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.onCall !== undefined && func0.call(data, "onCall")){
if(!(validate79(data.onCall, {instancePath:instancePath+"/onCall",parentData:data,parentDataProperty:"onCall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined && func0.call(data, "escalation")){
if(!(validate81(data.escalation, {instancePath:instancePath+"/escalation",parentData:data,parentDataProperty:"escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
for(const key0 of Object.keys(data)){
if(((((((((((((((((key0 !== "name") && (key0 !== "lead")) && (key0 !== "members")) && (key0 !== "channel")) && (key0 !== "email")) && (key0 !== "onCall")) && (key0 !== "escalation")) && (key0 !== "title")) && (key0 !== "description")) && (key0 !== "status")) && (key0 !== "owner")) && (key0 !== "due")) && (key0 !== "reviewed")) && (key0 !== "reviewEvery")) && (key0 !== "version")) && (key0 !== "aliases")) && (key0 !== "tags")){
const err12 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
