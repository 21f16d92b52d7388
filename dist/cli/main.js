"use strict";const{K:h,N:f,_:d,aa:m,c:w,ca:o,k:p,l:u,p:a}=require("../shared/run.js"),{Qa:v,Ra:g,fa:i,ga:c}=require("../shared/core.js");function l(e,r){try{h(e,r)}catch(s){let{code:t}=s;if(t!=="EPIPE")throw new u(
`${e===1?"standard output":"standard error"} could not be written (${t})`)}}var n={out:e=>l(1,e),err:e=>l(2,e)},k=[["prune","baseline"],["explain","config"],["as","show"],["against","show"],["add-igno\
re","check"],["list-files","check"]];async function y(e){let r=d(e,process.env);if(r.values.version)return n.out(c`seaworthy ${i(f())}\n`),a.clean;if(r.values.help)return n.out(i((await Promise.resolve().
then(()=>require("./help.js"))).usage())),a.clean;for(let[s,t]of k)if(r.values[s]!==void 0&&r.command!==t)throw new u(`--${s} goes with seaworthy ${t}`);switch(r.command){case"check":return m(r,o,n);case"\
show":return(await Promise.resolve().then(()=>require("./show.js"))).showCommand(r,o,n);case"explain":case"rules":return(await Promise.resolve().then(()=>require("./rules.js"))).rulesCommand(r,o,n);default:
return(await Promise.resolve().then(()=>require("./more.js"))).moreCommand(r,o,n)}}y(C(process.argv.slice(2))).then(e=>{process.exitCode=e},e=>{process.exitCode=a.failed,n.err(P(e))});function C(e){let r=process.
env.PRE_COMMIT?e.filter(t=>/^-./.test(t)&&t!=="--"&&w(t)):[];if(r.length===0)return e;let s=e.filter(t=>!r.includes(t));return[...s,...s.includes("--")?[]:["--"],...r]}function P(e){if(e instanceof p)
return i(e.message.split(`
`).map(t=>c`seaworthy: ${g(t)}\n`).join(""));let r=e instanceof Error?e.message:String(e),s=e instanceof Error?(e.stack??r).split(`
`).slice(0,8).join(`
`):r;return c`seaworthy: this is our mistake, please report it: ${v(s)}\n`}
