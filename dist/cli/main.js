"use strict";const{S:f,Y:m,e:h,m:d,n:a,na:w,r:o,ra:v,ta:t}=require("../shared/run.js");require("../shared/join-words.js");const{ab:p,bb:x,la:u,ma:c}=require("../shared/core.js");function l(r,e){try{f(r,e)}catch(s){
let{code:i}=s;if(i!=="EPIPE")throw new a(`${r===1?"standard output":"standard error"} could not be written (${i})`)}}var n={out:r=>l(1,r),err:r=>l(2,r)},g=[["prune","baseline"],["explain","config"],["\
as","show"],["against","show"],["add-ignore","check"],["list-files","check"],["fix","check"],["diff","fix"],["interactive","fix"],["on","rules"]];async function q(r){let e=w(r,process.env);if(e.values.
version)return n.out(c`seaworthy ${u(m())}\n`),o.clean;if(e.values.help)return n.out(u((await Promise.resolve().then(()=>require("./help.js"))).usage(e.isNamed?e.command:void 0))),o.clean;for(let[s,i]of g)
if(e.values[s]!==void 0&&e.command!==i)throw new a(`--${s} goes with seaworthy ${i}`);if(e.values.unsafe&&e.command!=="fix"&&!e.values.fix)throw new a("--unsafe goes with seaworthy fix, or with --fix");
switch(e.command){case"check":return v(e,t,n);case"fix":return(await Promise.resolve().then(()=>require("./fix.js"))).fixCommand(e,t,n);case"show":return(await Promise.resolve().then(()=>require("./show.js"))).
showCommand(e,t,n);case"explain":return(await Promise.resolve().then(()=>require("./explain.js"))).explainCommand(e,t,n);case"rules":return(await Promise.resolve().then(()=>require("./rules.js"))).rulesCommand(
e,t,n);default:return(await Promise.resolve().then(()=>require("./more.js"))).moreCommand(e,t,n)}}q(C(process.argv.slice(2))).then(r=>{process.exitCode=r},r=>{process.exitCode=o.failed,n.err(P(r))});function C(r){
let e=process.env.PRE_COMMIT?r.filter(i=>/^-./.test(i)&&i!=="--"&&h(i)):[];if(e.length===0)return r;let s=r.filter(i=>!e.includes(i));return[...s,...s.includes("--")?[]:["--"],...e]}function P(r){if(r instanceof
d)return u(r.message.split(`
`).map(i=>c`seaworthy: ${x(i)}\n`).join(""));let e=r instanceof Error?r.message:String(r),s=r instanceof Error?(r.stack??e).split(`
`).slice(0,8).join(`
`):e;return c`seaworthy: this is our mistake, please report it: ${p(s)}\n`}
