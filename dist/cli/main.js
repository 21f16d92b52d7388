"use strict";const{N:f,T:h,c:m,ha:w,k:d,ka:v,l:a,ma:n,p:o}=require("../shared/run.js"),{Za:p,_a:x,ka:c,la:u}=require("../shared/core.js");function l(e,r){try{f(e,r)}catch(s){let{code:t}=s;if(t!=="EPIPE")throw new a(
`${e===1?"standard output":"standard error"} could not be written (${t})`)}}var i={out:e=>l(1,e),err:e=>l(2,e)},g=[["prune","baseline"],["explain","config"],["as","show"],["against","show"],["add-igno\
re","check"],["list-files","check"],["fix","check"],["diff","fix"],["interactive","fix"]];async function k(e){let r=w(e,process.env);if(r.values.version)return i.out(u`seaworthy ${c(h())}\n`),o.clean;
if(r.values.help)return i.out(c((await Promise.resolve().then(()=>require("./help.js"))).usage())),o.clean;for(let[s,t]of g)if(r.values[s]!==void 0&&r.command!==t)throw new a(`--${s} goes with seawort\
hy ${t}`);if(r.values.unsafe&&r.command!=="fix"&&!r.values.fix)throw new a("--unsafe goes with seaworthy fix, or with --fix");switch(r.command){case"check":return v(r,n,i);case"fix":return(await Promise.
resolve().then(()=>require("./fix.js"))).fixCommand(r,n,i);case"show":return(await Promise.resolve().then(()=>require("./show.js"))).showCommand(r,n,i);case"explain":case"rules":return(await Promise.resolve().
then(()=>require("./rules.js"))).rulesCommand(r,n,i);default:return(await Promise.resolve().then(()=>require("./more.js"))).moreCommand(r,n,i)}}k(y(process.argv.slice(2))).then(e=>{process.exitCode=e},
e=>{process.exitCode=o.failed,i.err(C(e))});function y(e){let r=process.env.PRE_COMMIT?e.filter(t=>/^-./.test(t)&&t!=="--"&&m(t)):[];if(r.length===0)return e;let s=e.filter(t=>!r.includes(t));return[...s,
...s.includes("--")?[]:["--"],...r]}function C(e){if(e instanceof d)return c(e.message.split(`
`).map(t=>u`seaworthy: ${x(t)}\n`).join(""));let r=e instanceof Error?e.message:String(e),s=e instanceof Error?(e.stack??r).split(`
`).slice(0,8).join(`
`):r;return u`seaworthy: this is our mistake, please report it: ${p(s)}\n`}
