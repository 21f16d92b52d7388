import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{redact,secretIn}from"./library-B6IAROP6.mjs";function withoutSecrets(text,values){let shown=text;for(let value of values)shown.includes(value)&&(shown=shown.replaceAll(value,"*".repeat(Math.min(value.length,12))));return shown}function messageWithoutSecrets(message,values){
let telling=new Set([...values].filter(value=>!/^[a-z]+$/i.test(value)));return withoutSecrets(message.replace(/`[^`]*`/g,quoted=>withoutSecrets(quoted,values)),telling)}function dataWithoutSecrets(data,values,key=""){
if(typeof data=="string")return key&&secretIn(key,data)?data.replace(/\S/g,"*"):withoutSecrets(data.split(`
`).map(line=>redact(line)).join(`
`),values);if(typeof data!="object"||data===null)return data;let{name:named,value}=data;return typeof named=="string"&&typeof value=="string"?{...data,value:dataWithoutSecrets(value,values,named)}:Array.
isArray(data)?data.map((item,at)=>dataWithoutSecrets(item,values,optionName(data[at-1]))):Object.fromEntries(Object.entries(data).map(([name,inner])=>[name,dataWithoutSecrets(inner,values,name)]))}var optionName=before=>typeof before==
"string"&&/^--?[A-Za-z][\w-]*$/.test(before)?before.replace(/^-+/,""):"";export{withoutSecrets,messageWithoutSecrets,dataWithoutSecrets};
