"use strict";const{X:f,b:p,ba:w,f:v,g:P,i:q,o:g,ua:x,wa:i,y:c}=require("../shared/run.js");require("../shared/join-words.js");const{cb:C,db:y,na:u,oa:l}=require("../shared/core.js");function k(e,r={}){let s=([a])=>p.
find(h=>h===a),{paths:t,...d}=q(e,r,a=>s(a)??"check"),o=s(t);return{...d,command:o??"check",isNamed:o!==void 0,paths:o?t.slice(1):t}}function m(e,r){try{f(e,r)}catch(s){let{code:t}=s;if(t!=="EPIPE")throw new P(
`${e===1?"standard output":"standard error"} could not be written (${t})`)}}var n={out:e=>m(1,e),err:e=>m(2,e)};async function E(e){let r=k(e,process.env);if(r.values.version)return n.out(l`seaworthy ${u(
w())}\n`),c.clean;if(r.values.help)return n.out(u((await Promise.resolve().then(()=>require("./help.js"))).usage(r.isNamed?r.command:void 0,(await Promise.resolve().then(()=>require("./look.js"))).columnsOf()))),
c.clean;switch(r.command){case"check":return x(r,i,n);case"fix":return(await Promise.resolve().then(()=>require("./fix.js"))).fixCommand(r,i,n);case"show":return(await Promise.resolve().then(()=>require("./show.js"))).
showCommand(r,i,n);case"explain":return(await Promise.resolve().then(()=>require("./explain.js"))).explainCommand(r,i,n);case"rules":return(await Promise.resolve().then(()=>require("./rules.js"))).rulesCommand(
r,i,n);default:return(await Promise.resolve().then(()=>require("./more.js"))).moreCommand(r,i,n)}}E($(process.argv.slice(2))).then(e=>process.exit(e),e=>{process.exitCode=c.failed,n.err(b(e)),process.
exit()});function $(e){let r=process.env.PRE_COMMIT?e.filter(t=>/^-./.test(t)&&t!=="--"&&g(t)):[];if(r.length===0)return e;let s=e.filter(t=>!r.includes(t));return[...s,...s.includes("--")?[]:["--"],...r]}
function b(e){if(e instanceof v)return u(e.message.split(`
`).map(t=>l`seaworthy: ${y(t)}\n`).join(""));let r=e instanceof Error?e.message:String(e),s=e instanceof Error?(e.stack??r).split(`
`).slice(0,8).join(`
`):r;return l`seaworthy: this is our mistake, please report it: ${C(s)}\n`}
