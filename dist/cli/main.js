var m=Object.create;var l=Object.defineProperty;var p=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var h=Object.getPrototypeOf,d=Object.prototype.hasOwnProperty;var g=(r,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of w(e))!d.call(r,o)&&o!==t&&l(r,o,{get:()=>e[o],enumerable:!(s=p(e,o))||s.enumerable});return r};var c=(r,e,t)=>(t=r!=null?m(h(r)):{},g(e||!r||!r.__esModule?l(t,"default",{value:r,enumerable:!0}):t,r));var a=require("../shared/run.js"),E=require("../shared/json-2.js"),i=require("../shared/core.js"),x=require("../shared/.js"),u=require("node:fs");function f(r,e){let t=Buffer.from(e,"utf8");for(;t.length>
0;)try{t=t.subarray((0,u.writeSync)(r,t))}catch(s){let{code:o}=s;if(o==="EAGAIN")Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5);else{if(o==="EPIPE")return;throw new a.b(`${r===1?"standar\
d output":"standard error"} could not be written (${o})`)}}}var n={out:r=>f(1,r),err:r=>f(2,r)},y=[["prune","baseline"],["explain","config"],["as","show"],["against","show"],["add-ignore","check"],["l\
ist-files","check"]];async function v(r){let e=(0,a.G)(r,process.env);if(e.values.version)return n.out(`seaworthy ${(0,a.u)()}
`),a.f.clean;if(e.values.help)return n.out((await Promise.resolve().then(()=>c(require("./help.js")))).usage()),a.f.clean;for(let[t,s]of y)if(e.values[t]!==void 0&&e.command!==s)throw new a.b(`--${t} \
goes with seaworthy ${s}`);switch(e.command){case"check":return(0,a.I)(e,i.Pa,n);case"show":return(await Promise.resolve().then(()=>c(require("./show.js")))).showCommand(e,i.Pa,n);case"explain":case"r\
ules":return(await Promise.resolve().then(()=>c(require("./rules.js")))).rulesCommand(e,i.Pa,n);default:return(await Promise.resolve().then(()=>c(require("./more.js")))).moreCommand(e,i.Pa,n)}}v(C(process.
argv.slice(2))).then(r=>{process.exitCode=r},r=>{process.exitCode=a.f.failed,n.err($(r))});function C(r){let e=process.env.PRE_COMMIT?r.filter(s=>/^-./.test(s)&&s!=="--"&&(0,u.existsSync)(s)):[];if(e.
length===0)return r;let t=r.filter(s=>!e.includes(s));return[...t,...t.includes("--")?[]:["--"],...e]}function $(r){if(r instanceof a.a)return r.message.split(`
`).map(s=>`seaworthy: ${(0,i.M)(s)}
`).join("");let e=r instanceof Error?r.message:String(r),t=r instanceof Error?(r.stack??e).split(`
`).slice(0,8).join(`
`):e;return`seaworthy: this is our mistake, please report it: ${(0,i.L)(t)}
`}
