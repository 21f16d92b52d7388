"use strict";const{A:g,h,w:$,x:v}=require("../shared/run.js"),{bc:y,o:b}=require("../shared/core.js"),{resolve:O}=require("node:path");var S=1024*1024;async function j(s,i,c,r){let{values:a,origin:n}=s,o=i?.values.
get("score"),[e,t]=[a["min-score"],a["score-weights"]],m=t===void 0?o?.value:await q(O(r,t),n("score-weights"),c);return{minimum:e===void 0?m?.min:J(n("min-score"),e),weights:await k(m??{},c),at:t===void 0?
o?.at??"default":n("score-weights")}}async function k({defaults:s=!0,weights:i={}},c){let{usualWeights:r}=await Promise.resolve().then(()=>require("../knowledge/score-weights.js")),a=new Map(c.map(e=>[
e.id,e])),n=Object.entries(r).map(([e,t])=>[e,s?t:{...t,points:0}]),o=Object.entries(i).map(([e,t])=>[e,{...Object.hasOwn(r,e)?r[e]:void 0,points:t}]);return new Map([...new Map([...n,...o])].map(([e,
t])=>{let m=(a.get(e)?.summary??e).replace(/\.$/,"");return[e,{what:`does not follow ${e}`,step:`follow ${e} in %: ${m}`,...t}]}))}async function q(s,i,c){let r;try{r=v(s,S).toString("utf8")}catch(e){
throw e instanceof $?new h(`${i} names ${JSON.stringify(g(s))}, which ${e.message}`):e}let{readConfig:a}=await Promise.resolve().then(()=>require("../config/document.js")),n=a(new y(g(s),r),c),o=n.faults.
map(({span:e,message:t})=>{let{line:m,column:w}=n.source.position(e.start);return`${g(s)}:${m}:${w}: ${t}`});if(o.length>0)throw new h(o.join(`
`));if(Object.keys(n.data).some(e=>e!=="score"&&e!=="$schema")||n.data.score===void 0)throw new h(`${i} takes a file with the key score alone, such as \`score: { weights: { non-root-user: 30 } }\``);return n.
data.score}function J(s,i){if(!/^(?:100|[1-9]?\d)$/.test(i))throw new h(`${s} takes a whole number from 0 to 100, not ${JSON.stringify(i)}`);return Number(i)}async function M(s,{weights:i},{rules:c,scopes:r}){
let{scoresOf:a}=await Promise.resolve().then(()=>require("../triage/score.js")),n=new Set(s.rules.map(({id:u})=>u)),o=new Set(c.map(({id:u})=>u)),e=u=>o.has(u)&&n.has(u)&&!b(r,u),{weighed:t=[],...m}=s,
w=a(t,i,e,s.open),{weighed:f=[],...d}=s.since??{},l=s.since&&a(f,i,e),p=l&&{scores:{mean:l.mean,minimum:l.minimum}};return{...m,...w?{scores:w}:{notices:[...s.notices,{path:"the score",message:N}]},...s.
since?{since:{...d,...p}}:{}}}var N="is not worked out: nothing here starts a container or builds an image";module.exports={scoreSettings:j,withScores:M};
