"use strict";const{d:w}=require("../shared/folder.js");require("../shared/gitignore.js"),require("../shared/gitignore-2.js");const{A:c,B:m,C:g,F:q,m:y}=require("../shared/run.js");require("../shared/join-words.js"),
require("../shared/core.js");async function M(t,a,d){let r=t.branch();for(let[l,i]of k(t,a,d)){let n=i?void 0:t.handed.flatMap(B);r.offerBeside(l,h=>!n||n.some(e=>h.includes(e)))}let s=()=>[...new Map(
r.found).values()],f=s().some(({kind:l,source:i})=>l&&!t.found.get(i.path)?.kind);await r.followAll();let u=!1;for(let{full:l,source:i}of t.handed){let{path:n}=i;t.found.get(n)?.kind||(r.found.has(n)?
(t.found.set(n,{source:i,reason:"named",isSupporting:!0}),u=!0):t.tell(l,"skipped: not a supported file (--type forces one)"))}return u&&f?{found:s(),reader:r}:void 0}function k({handed:t,boundary:a},{
gitignore:d,offered:r,isExcluded:s},f){let u=[...new Set(t.map(({full:e})=>c(e)))],l=new Set,i=new Set;for(let e of u){let p=q(e,f);if(f.exists(g(p,".git")))l.add(p);else for(let o=e;a.mayList(o)&&!i.
has(o);o=c(o))i.add(o)}let n=[...[...l].flatMap(e=>w(e,{gitignore:d,offered:r},f).files),...[...i].flatMap(e=>v(e,r,f))],h=e=>u.some(p=>y(p,c(e)));return n.filter(e=>!s(e)).map(e=>[e,h(e)])}function v(t,{
isFile:a},d){try{return d.list(t).flatMap(({name:r})=>a(r)?[g(t,r)]:[])}catch{return[]}}var B=({full:t})=>[m(t),m(c(t))].filter(a=>a!=="");module.exports={readBeside:M};
