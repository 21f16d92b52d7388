var m=Object.create;var l=Object.defineProperty;var w=Object.getOwnPropertyDescriptor;var h=Object.getOwnPropertyNames;var p=Object.getPrototypeOf,d=Object.prototype.hasOwnProperty;var g=(r,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of h(e))!d.call(r,o)&&o!==t&&l(r,o,{get:()=>e[o],enumerable:!(s=w(e,o))||s.enumerable});return r};var c=(r,e,t)=>(t=r!=null?m(p(r)):{},g(e||!r||!r.__esModule?l(t,"default",{value:r,enumerable:!0}):t,r));var a=require("../shared/run.js"),n=require("../shared/core.js"),u=require("node:fs");function f(r,e){let t=Buffer.from(e,"utf8");for(;t.length>0;)try{t=t.subarray((0,u.writeSync)(r,t))}catch(s){let{code:o}=s;
if(o==="EAGAIN")Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);else{if(o==="EPIPE")return;throw new a.b(`${r===1?"standard output":"standard error"} could not be written (${o})`)}}}var i={
out:r=>f(1,r),err:r=>f(2,r)},y=[["prune","baseline"],["explain","config"],["as","show"],["against","show"],["add-ignore","check"],["list-files","check"]];async function v(r){let e=(0,a.G)(r,process.env);
if(e.values.version)return i.out(`seaworthy ${(0,a.u)()}
`),a.f.clean;if(e.values.help)return i.out((await Promise.resolve().then(()=>c(require("./help.js")))).usage()),a.f.clean;for(let[t,s]of y)if(e.values[t]!==void 0&&e.command!==s)throw new a.b(`--${t} \
goes with seaworthy ${s}`);switch(e.command){case"check":return(0,a.I)(e,n.gc,i);case"show":return(await Promise.resolve().then(()=>c(require("./show.js")))).showCommand(e,n.gc,i);case"explain":case"r\
ules":return(await Promise.resolve().then(()=>c(require("./rules.js")))).rulesCommand(e,n.gc,i);default:return(await Promise.resolve().then(()=>c(require("./more.js")))).moreCommand(e,n.gc,i)}}v(C(process.
argv.slice(2))).then(r=>{process.exitCode=r},r=>{process.exitCode=a.f.failed,i.err($(r))});function C(r){let e=process.env.PRE_COMMIT?r.filter(s=>/^-./.test(s)&&s!=="--"&&(0,u.existsSync)(s)):[];if(e.
length===0)return r;let t=r.filter(s=>!e.includes(s));return[...t,...t.includes("--")?[]:["--"],...e]}function $(r){if(r instanceof a.a)return r.message.split(`
`).map(s=>`seaworthy: ${(0,n.ma)(s)}
`).join("");let e=r instanceof Error?r.message:String(r),t=r instanceof Error?(r.stack??e).split(`
`).slice(0,8).join(`
`):e;return`seaworthy: this is our mistake, please report it: ${(0,n.la)(t)}
`}
