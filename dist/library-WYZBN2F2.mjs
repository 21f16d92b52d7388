import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import{harmless,harmlessJson,harmlessLine}from"./library-6ASIAI3F.mjs";import"./library-B6IAROP6.mjs";import"./library-GLW6YMYR.mjs";import"./library-2443PLDG.mjs";import"./library-JUEAVMLJ.mjs";function showAppArmor(document,{json,style}){let{source,skipped}=document;if(skipped)return{text:"",complaints:[`${harmlessLine(source.path)} is not shown: ${skipped}`],isRefused:!0};let profiles=document.
profiles.map(policy=>profileOf(policy,document));return{text:json?harmlessJson(profiles):`${profiles.map(profile=>inWords(profile,style)).join(`

`)}
`,complaints:[],isRefused:!1}}function profileOf(policy,{source}){let{profile}=policy,known=new Map(policy.rules.map(rule=>[rule.placed,rule])),placeOf=start=>{let{line,column}=source.position(start);
return harmlessLine(`${source.path}:${line}:${column}`)},rules=profile.rules.map(placed=>{let{rule,at}=placed,path=known.get(placed),written=source.text.slice(rule.span.start,rule.span.end),text=path?
`${path.pattern} ${path.rule.permissions.value||"rwlkmix"}`:placed.included?rule.kind:written;return{kind:rule.kind,text:harmless(text.replace(/\s+/g," ")),denies:rule.prefix.mode?.value==="deny",at:placeOf(
at.start)}});return{name:harmless(profile.name),at:placeOf(profile.node.name.span.start),attachment:profile.attachment===void 0?null:harmless(profile.attachment),flags:profile.node.flags.map(({value})=>harmless(
value)),unread:profile.system.map(({path})=>harmless(path.value)),rules}}var inWords=({name,at,attachment,flags,unread,rules},style)=>[`${style("bold",harmlessLine(name))}${flags.length?` (${harmlessLine(
flags.join(", "))})`:""}${attachment?` at ${harmlessLine(attachment)}`:""}  ${style("dim",at)}`,...rules.map(rule=>`  ${rule.denies?"denies ":"allows "} ${harmlessLine(rule.text.replace(/^(?:audit |allow |deny )+/,
""))}  ${style("dim",rule.at)}`),...unread.length?[`  ${style("dim",`and what AppArmor's own files bring: ${harmlessLine(unread.join(", "))}`)}`]:[]].join(`
`);export{showAppArmor};
