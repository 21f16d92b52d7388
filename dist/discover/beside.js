"use strict";const{d:w}=require("../shared/folder.js");require("../shared/gitignore.js"),require("../shared/gitignore-2.js");const{c:q,u:p,v:g,w:m,z:y}=require("../shared/run.js");require("../shared/join-words.js"),
require("../shared/core.js");async function M(t,a,u){let r=t.branch();for(let[l,i]of k(t,a,u)){let n=i?void 0:t.handed.flatMap(S);r.offerBeside(l,h=>!n||n.some(e=>h.includes(e)))}let s=()=>[...new Map(
r.found).values()],f=s().some(({kind:l,source:i})=>l&&!t.found.get(i.path)?.kind);await r.followAll();let d=!1;for(let{full:l,source:i}of t.handed){let{path:n}=i;t.found.get(n)?.kind||(r.found.has(n)?
(t.found.set(n,{source:i,reason:"named",isSupporting:!0}),d=!0):t.tell(l,"skipped: not a supported file (--type forces one)"))}return d&&f?{found:s(),reader:r}:void 0}function k({handed:t,boundary:a},{
gitignore:u,offered:r,isExcluded:s},f){let d=[...new Set(t.map(({full:e})=>p(e)))],l=new Set,i=new Set;for(let e of d){let c=y(e,f);if(f.exists(m(c,".git")))l.add(c);else for(let o=e;a.mayList(o)&&!i.
has(o);o=p(o))i.add(o)}let n=[...[...l].flatMap(e=>w(e,{gitignore:u,offered:r},f).files),...[...i].flatMap(e=>v(e,r,f))],h=e=>d.some(c=>q(c,p(e)));return n.filter(e=>!s(e)).map(e=>[e,h(e)])}function v(t,{
isFile:a},u){try{return u.list(t).flatMap(({name:r})=>a(r)?[m(t,r)]:[])}catch{return[]}}var S=({full:t})=>[g(t),g(p(t))].filter(a=>a!=="");module.exports={readBeside:M};
