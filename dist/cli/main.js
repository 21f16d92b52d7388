"use strict";const{Q:f,W:h,e:m,la:d,m:w,n:t,pa:v,r:o,ra:a}=require("../shared/run.js"),{$a:p,_a:x,ka:c,la:u}=require("../shared/core.js");function l(r,e){try{f(r,e)}catch(s){let{code:i}=s;if(i!=="EPIPE")throw new t(
`${r===1?"standard output":"standard error"} could not be written (${i})`)}}var n={out:r=>l(1,r),err:r=>l(2,r)},g=[["prune","baseline"],["explain","config"],["as","show"],["against","show"],["add-igno\
re","check"],["list-files","check"],["fix","check"],["diff","fix"],["interactive","fix"],["on","rules"]];async function C(r){let e=d(r,process.env);if(e.values.version)return n.out(u`seaworthy ${c(h())}\n`),
o.clean;if(e.values.help)return n.out(c((await Promise.resolve().then(()=>require("./help.js"))).usage(e.isNamed?e.command:void 0))),o.clean;for(let[s,i]of g)if(e.values[s]!==void 0&&e.command!==i)throw new t(
`--${s} goes with seaworthy ${i}`);if(e.values.unsafe&&e.command!=="fix"&&!e.values.fix)throw new t("--unsafe goes with seaworthy fix, or with --fix");switch(e.command){case"check":return v(e,a,n);case"\
fix":return(await Promise.resolve().then(()=>require("./fix.js"))).fixCommand(e,a,n);case"show":return(await Promise.resolve().then(()=>require("./show.js"))).showCommand(e,a,n);case"explain":return(await Promise.
resolve().then(()=>require("./explain.js"))).explainCommand(e,a,n);case"rules":return(await Promise.resolve().then(()=>require("./rules.js"))).rulesCommand(e,a,n);default:return(await Promise.resolve().
then(()=>require("./more.js"))).moreCommand(e,a,n)}}C(P(process.argv.slice(2))).then(r=>{process.exitCode=r},r=>{process.exitCode=o.failed,n.err(k(r))});function P(r){let e=process.env.PRE_COMMIT?r.filter(
i=>/^-./.test(i)&&i!=="--"&&m(i)):[];if(e.length===0)return r;let s=r.filter(i=>!e.includes(i));return[...s,...s.includes("--")?[]:["--"],...e]}function k(r){if(r instanceof w)return c(r.message.split(
`
`).map(i=>u`seaworthy: ${p(i)}\n`).join(""));let e=r instanceof Error?r.message:String(r),s=r instanceof Error?(r.stack??e).split(`
`).slice(0,8).join(`
`):e;return u`seaworthy: this is our mistake, please report it: ${x(s)}\n`}
