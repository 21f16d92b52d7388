import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{readDockerfile}from"./library-VFB2EG3R.mjs";import"./library-GBYXMPXZ.mjs";import{withoutSecrets}from"./library-ZODXAYLT.mjs";import"./library-ZQKUVFNI.mjs";import"./library-QGF6DNPW.mjs";
import{harmless}from"./library-NXS5SIRT.mjs";import{secretIn}from"./library-QMCLGUNV.mjs";import"./library-GLW6YMYR.mjs";import"./library-YD36ZUVE.mjs";import"./library-RGCW3N6Z.mjs";import"./library-2443PLDG.mjs";
import"./library-JUEAVMLJ.mjs";var showInstructions=({judged},_,{secrets})=>({text:withoutSecrets(`${JSON.stringify(judged.flatMap(instructionsOf),null,2)}
`,secrets),complaints:[],isRefused:!1});function instructionsOf(source){let shown=({keyword,flags,args,span})=>({keyword:harmless(keyword),flags:flags.map(({value})=>harmless(value)),args:args.map(({value})=>harmless(
value)).map((text,at,all)=>maskedArgument(keyword,text,at,all)),line:source.position(span.start).line,endLine:source.position(Math.max(span.start,span.end-1)).line});return readDockerfile(source).instructions.
map(shown)}var maskedArgument=(keyword,text,at,all)=>at>0&&keyword==="ENV"&&!all[0]?.includes("=")&&secretIn(all[0]??"",text,!0)?text.replace(/\S/g,"*"):text;export{showInstructions};
