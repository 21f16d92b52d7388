import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{readDockerfile}from"./library-BSZLLWQG.mjs";import"./library-EBKYR5HN.mjs";import{withoutSecrets}from"./library-5C7MGKCM.mjs";import"./library-FUU22S3Y.mjs";import"./library-QGF6DNPW.mjs";
import{harmless}from"./library-6ASIAI3F.mjs";import{secretIn}from"./library-B6IAROP6.mjs";import"./library-GLW6YMYR.mjs";import"./library-YD36ZUVE.mjs";import"./library-RGCW3N6Z.mjs";import"./library-2443PLDG.mjs";
import"./library-JUEAVMLJ.mjs";var showInstructions=({judged},_,{secrets})=>({text:withoutSecrets(`${JSON.stringify(judged.flatMap(instructionsOf),null,2)}
`,secrets),complaints:[],isRefused:!1});function instructionsOf(source){let shown=({keyword,flags,args,span})=>({keyword:harmless(keyword),flags:flags.map(({value})=>harmless(value)),args:args.map(({value})=>harmless(
value)).map((text,at,all)=>maskedArgument(keyword,text,at,all)),line:source.position(span.start).line,endLine:source.position(Math.max(span.start,span.end-1)).line});return readDockerfile(source).instructions.
map(shown)}var maskedArgument=(keyword,text,at,all)=>at>0&&keyword==="ENV"&&!all[0]?.includes("=")&&secretIn(all[0]??"",text,!0)?text.replace(/\S/g,"*"):text;export{showInstructions};
