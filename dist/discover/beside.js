"use strict";const{d:w}=require("../shared/folder.js");require("../shared/gitignore.js"),require("../shared/gitignore-2.js");const{E:c,F:m,G:g,J:y,n:M}=require("../shared/run.js");require("../shared/core.js");async function k(t,a,s){
let r=t.branch();for(let[n,i]of q(t,a,s)){let l=i?void 0:t.handed.flatMap(S);r.offerBeside(n,h=>!l||l.some(e=>h.includes(e)))}let d=()=>[...new Map(r.found).values()],f=d().some(({kind:n,source:i})=>n&&
!t.found.get(i.path)?.kind);await r.followAll();let o=!1;for(let{full:n,source:i}of t.handed){let{path:l}=i;t.found.get(l)?.kind||(r.found.has(l)?(t.found.set(l,{source:i,reason:"named",isSupporting:!0}),
o=!0):t.tell(n,"skipped: not a supported file (--type forces one)"))}return o&&f?{found:d(),reader:r}:void 0}function q({handed:t,boundary:a},{gitignore:s,offered:r,isExcluded:d},f){let o=[...new Set(
t.map(({full:e})=>c(e)))],n=new Set,i=new Set;for(let e of o){let p=y(e,f);if(f.exists(g(p,".git")))n.add(p);else for(let u=e;a.mayList(u)&&!i.has(u);u=c(u))i.add(u)}let l=[...[...n].flatMap(e=>w(e,{gitignore:s,
offered:r},f).files),...[...i].flatMap(e=>v(e,r,f))],h=e=>o.some(p=>M(p,c(e)));return l.filter(e=>!d(e)).map(e=>[e,h(e)])}function v(t,{isFile:a,isNamed:s=a},r){try{return r.list(t).flatMap(({name:d})=>s(
d)?[g(t,d)]:[])}catch{return[]}}var S=({full:t})=>[m(t),m(c(t))].filter(a=>a!=="");module.exports={readBeside:k};
