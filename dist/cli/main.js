"use strict";const{Aa:f,B:c,Da:i,_:p,c:v,fa:w,g:P,h:q,j:C,p:g}=require("../shared/run.js"),{jb:x,kb:k,ua:u,va:l}=require("../shared/core.js");function y(e,r={}){let s=([a])=>v.find(d=>d===a),{paths:t,...h}=C(e,r,a=>s(
a)??"check"),o=s(t);return{...h,command:o??"check",isNamed:o!==void 0,paths:o?t.slice(1):t}}function m(e,r){try{p(e,r)}catch(s){let{code:t}=s;if(t!=="EPIPE")throw new q(`${e===1?"standard output":"sta\
ndard error"} could not be written (${t})`)}}var n={out:e=>m(1,e),err:e=>m(2,e)};async function E(e){let r=y(e,process.env);if(r.values.version)return n.out(l`seaworthy ${u(w())}\n`),c.clean;if(r.values.
help)return n.out(u((await Promise.resolve().then(()=>require("./help.js"))).usage(r.isNamed?r.command:void 0,(await Promise.resolve().then(()=>require("./look.js"))).columnsOf()))),c.clean;switch(r.command){case"\
check":return f(r,i,n);case"fix":return(await Promise.resolve().then(()=>require("./fix.js"))).fixCommand(r,i,n);case"pin":return(await Promise.resolve().then(()=>require("./pin.js"))).pinCommand(r,i,
n);case"show":return(await Promise.resolve().then(()=>require("./show.js"))).showCommand(r,i,n);case"explain":return(await Promise.resolve().then(()=>require("./explain.js"))).explainCommand(r,i,n);case"\
rules":return(await Promise.resolve().then(()=>require("./rules.js"))).rulesCommand(r,i,n);default:return(await Promise.resolve().then(()=>require("./more.js"))).moreCommand(r,i,n)}}E($(process.argv.slice(
2))).then(e=>process.exit(e),e=>{process.exitCode=c.failed,n.err(j(e)),process.exit()});function $(e){let r=process.env.PRE_COMMIT?e.filter(t=>/^-./.test(t)&&t!=="--"&&g(t)):[];if(r.length===0)return e;
let s=e.filter(t=>!r.includes(t));return[...s,...s.includes("--")?[]:["--"],...r]}function j(e){if(e instanceof P)return u(e.message.split(`
`).map(t=>l`seaworthy: ${k(t)}\n`).join(""));let r=e instanceof Error?e.message:String(e),s=e instanceof Error?(e.stack??r).split(`
`).slice(0,8).join(`
`):r;return l`seaworthy: this is our mistake, please report it: ${x(s)}\n`}
