import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{harmless,harmlessJson,harmlessLine}from"./library-6ASIAI3F.mjs";import"./library-B6IAROP6.mjs";import"./library-GLW6YMYR.mjs";import{actionInWords}from"./library-FIGBOGAE.mjs";import"./library-3HLBSOV6.mjs";
import"./library-2443PLDG.mjs";import"./library-JUEAVMLJ.mjs";var engines={docker:"Docker",podman:"Podman",oci:"an OCI runtime"};function showSeccomp(document,{json,against,style}){let filter=document.filter(),path=harmlessLine(document.source.path);if(!filter){
let reason=document.skipped??(document.faults[0]?.message?harmlessLine(document.faults[0].message):"it has no default action, so no filter is installed");return{text:"",complaints:[`${path} makes no f\
ilter: ${reason}`],isRefused:document.skipped!==void 0||document.faults.length>0}}let complaints=filter.clashes.map(({entry})=>`${placeOf(entry.name.span,document)}: libseccomp refuses this rule, and \
the container does not start`);return{text:json?harmlessJson(against?differences(document,filter):dataOf(document,filter)):against?differencesInWords(document,filter,style):filterInWords(document,filter,
style),complaints,isRefused:!1}}var signs={EQ:"==",NE:"!=",LT:"<",LE:"<=",GT:">",GE:">="},numeral=value=>value>0xffffn?`0x${value.toString(16)}`:String(value),comparison=({index,op,value,mask})=>op===
"MASKED_EQ"?`arg${index} & ${numeral(mask)} == ${numeral(value)}`:`arg${index} ${signs[op]} ${numeral(value)}`,casesInWords=({cases,otherwise})=>[...cases.map(({when,action})=>`${actionInWords(action)}\
 if ${when.map(comparison).join(" and ")}`),`else ${actionInWords(otherwise)}`].join("; ");function placeOf(span,{source}){let{line,column}=source.position(span.start);return harmlessLine(`${span.file}\
:${line}:${column}`)}function paragraph(heading,names,style){let lines=[],line="";for(let name of names)line.length+name.length>100&&(lines.push(line),line=""),line+=`${line?" ":""}${harmlessLine(name)}`;
return line&&lines.push(line),`  ${style("bold",heading)}  ${style("dim",`${names.length}`)}
${lines.map(each=>`    ${each}
`).join("")}`}function filterInWords(document,filter,style){let[first,...others]=filter.architectures,verdicts=[...first?.verdicts.values()??[]],whole=verdicts.filter(({cases})=>cases.length===0),byAnswer=new Map;
for(let{name,otherwise}of whole)byAnswer.set(actionInWords(otherwise),[...byAnswer.get(actionInWords(otherwise))??[],name]);let parts=[`${style("bold",harmlessLine(document.source.path))}  ${style("di\
m",`for ${engines[document.target]} on ${first?.architecture.machine}, with the engine's default capabilities`)}
`,`  ${style("bold","everything else")}  ${actionInWords(filter.defaultAction)}
`,...[...byAnswer].map(([answer2,names])=>paragraph(answer2,names.sort(),style)),...verdicts.filter(({cases})=>cases.length>0).map(verdict=>`  ${style("bold",verdict.name)}  ${casesInWords(verdict)}  ${style(
"dim",placeOf(verdict.cases[0].entry.name.span,document))}
`)];return first&&filter.defaultAction.kind!=="allow"&&filter.defaultAction.kind!=="log"&&filter.defaultAction.value!==38&&parts.push(`  ${style("dim",`runc answers ENOSYS to numbers above ${first.highest}\
, the highest named`)}
`),others.length&&parts.push(`  ${style("dim",`also covers ${others.map(({architecture})=>architecture.machine).join(", ")}; programs for any other architecture are killed`)}
`),filter.closed.length&&parts.push(`  ${style("dim",`${filter.closed.length} ${filter.closed.length>1?"rules are":"rule is"} for other containers: other capabilities, architectures or kernels`)}
`),filter.lost.length&&parts.push(`  ${style("dim",`${filter.lost.length} ${filter.lost.length>1?"entries have":"entry has"} no effect: another rule, or the default, decides`)}
`),parts.join("")}var actionData=({kind,value})=>({action:kind,...value===void 0?{}:{value}}),verdictData=({cases,otherwise,entry},document)=>({cases:cases.map(({when,action,entry:own})=>({when:when.map(
({index,op,value,mask})=>({index,op,value:String(value),...op==="MASKED_EQ"?{mask:String(mask)}:{}})),...actionData(action),at:placeOf(own.name.span,document)})),otherwise:actionData(otherwise),at:entry?
placeOf(entry.name.span,document):null});function dataOf(document,filter){let archData=({architecture,verdicts,highest})=>({architecture:architecture.token,highest,calls:Object.fromEntries([...verdicts].
map(([name,verdict])=>[name,verdictData(verdict,document)]))});return{path:harmless(document.source.path),target:document.target,default:actionData(filter.defaultAction),architectures:filter.architectures.
map(archData),lost:filter.lost.map(({entry,why,by})=>({name:harmless(entry.name.value),at:placeOf(entry.name.span,document),why,by:by?placeOf(by.name.span,document):null}))}}var answer=(filter,name)=>{
let verdict=filter.verdict(name);return verdict.cases.length?casesInWords(verdict):actionInWords(verdict.otherwise)};function differences(document,filter){let engine=document.engineFilter(),{machine}=filter.
host.architecture;return document.calls.names.flatMap(name=>{if(document.calls.number(name,machine)===void 0)return[];let[here,there]=[answer(filter,name),answer(engine,name)],open=own=>/^allowed/.test(
answer(own,name))&&own.verdict(name).cases.length===0;return here===there?[]:[{name,here,default:there,looser:open(filter)&&!open(engine)}]})}function differencesInWords(document,filter,style){let all=differences(
document,filter),looser=all.filter(each=>each.looser),groups=new Map;for(let{name,here,default:there}of all.filter(each=>!each.looser)){let key=`${here}, by default ${there}`;groups.set(key,[...groups.
get(key)??[],name])}return[`${style("bold",harmlessLine(document.source.path))}  ${style("dim",`against the default profile of ${document.target==="podman"?"Podman":"Docker"}, on ${filter.host.architecture.
machine}`)}
`,all.length===0?`  no difference
`:"",looser.length?paragraph("allowed here, not by default",looser.map(({name})=>name),style):"",...[...groups].sort((a,b)=>b[1].length-a[1].length).map(([key,names])=>paragraph(key,names,style))].join(
"")}export{showSeccomp};
