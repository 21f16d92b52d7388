"use strict";const{b:K,c:Q,d:X,e:ee}=require("../shared/baseline.js");require("../shared/fingerprint.js");const{b:A,c:q,d:te}=require("../shared/help.js"),{$:oe,K:re,M:ne,O:ae,S:se,T:ie,W:P,_:L,aa:T,c:le,ca:ce,ea:ue,
ga:S,ia:D,l:b,la:F,m:x,n:me,o:y,p:g,w:fe,z:he}=require("../shared/run.js"),{$a:C,Wd:de,Za:N,_a:k,ab:Y,h:pe,ka:R,la:j}=require("../shared/core.js"),{isUtf8:we}=require("node:buffer"),{resolve:$e}=require("node:path"),
{join:M}=require("node:path");async function ye(e,o,{out:t,err:n}){let{values:a,origin:s}=e;if(a.since!==void 0)throw new b("a baseline holds what is found now: leave out --since");let r=await L(e,o,{
cwd:process.cwd(),today:T()});if(r.baseline===void 0)throw new b(`${s("no-baseline")} leaves no file to write`);let l=r.baseline,f=oe(e,r),i=me(l,f.configured?r.root:void 0);if(a.prune&&!i)throw new b(
`there is no ${y(l)} to prune: seaworthy baseline writes it`);let{report:u}=await F(e,{...r,baseline:void 0},o);if(P([...u.failures,...u.notices],n),u.failures.length)return g.failed;let m=ce(e,r);if(a.
prune&&!m)throw new b(`--prune looks at the whole repository: run it in ${y(r.root)||"this folder"} without paths`);let{stale:c,unmet:p}=K(u,i??[],{whole:m,profile:r.profile}),v=new Set(c),w=(a.prune?
i??[]:p).filter(d=>!v.has(d)),h=a.prune?w:[...Q(u,i??[]),...w].sort(X);se(y(l),ee(h),f,d=>we(d)?void 0:"is not valid UTF-8");let _=a.prune?j`${v.size} taken out`:j`${h.filter(({fingerprint:d})=>!i?.some(
$=>$.fingerprint===d)).length} of them new`;return t(j`${C(y(l))}: ${h.length} known ${R(h.length===1?"finding":"findings")}, ${_}\n`),g.clean}var O=["bash","zsh","fish","powershell"];function ge({paths:e},o,{
out:t}){let n=x("completions",e[0],O);if(!n||e.length>1)throw new b(`completions wants the name of a shell: ${O.join(", ")}`);let a=o.map(({id:r})=>r),s=Object.keys(q).map(r=>{let l=r==="only"||r==="s\
kip";return{name:r,short:te(r),says:q[r].says.replace(/['`"$\\:[\]]/g,""),takesValue:ue[r].type==="string",words:l?a:q[r].words??[]}});return t(R({bash:ve,zsh:be,fish:ke,powershell:je}[n](s,a))),g.clean}
var ve=(e,o)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    --${t}) words="${n.join(" ")}" ;;
`).join("")}    explain) words="${o.join(" ")}" ;;
    completions) words="${O.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${e.map(({name:t})=>`--${t}`).join(" ")}" -- "$word")); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${S.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,be=(e,o)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${S.map(t=>`    '${t}:${A[t].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${o.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${O.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${e.map(({name:t,says:n,takesValue:a,words:s})=>`    '*--${t}[${n}]${a?`:value:${s.length?`(${s.join(" ")})`:"_files"}`:""}' \\
`).join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,ke=(e,o)=>[...S.map(t=>`complete -c seaworthy -n __fish_use_subcommand -a ${t} -d '${A[t].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${o.join(" ")}\
'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${O.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.map(({name:t,
short:n,says:a,takesValue:s,words:r})=>`complete -c seaworthy -l ${t}${n?` -s ${n}`:""}${s?r.length?` -xa '${r.join(" ")}'`:" -r":""} -d '${a}'`),""].join(`
`),je=(e,o)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    '--${t}' { ${n.map(a=>`'${a}'`).join(",")} }
`).join("")}    'explain' { ${o.map(t=>`'${t}'`).join(",")} }
    'completions' { ${O.map(t=>`'${t}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...S,...e.map(({name:t})=>`--${t}`)].map(t=>`'${t}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;async function _e(e,o,{out:t,err:n}){let{values:a,origin:s,paths:r}=e;if(r.length)throw new b(`config takes no paths: for one file say config --explain ${r[0]}`);let l=x(s("format"),a.format?.[0],["\
text","json"])??"text",f=D(x(s("color"),a.color,["auto","always","never"])??"auto"),{format:i,...u}=a,m=await L({...e,values:u},o,{cwd:process.cwd(),today:T()});P(m.notices,n);let c=a.explain,p=[...Oe(
m),...Ce(m,o,c)],v=m.configuration?.files??[];if(l==="json")t(Y({files:v,...c?{explains:c}:{},settings:p.map(w=>({...w,value:N(w.value)}))}));else{let w=Math.max(...p.map(({key:$})=>$.length)),h=Math.
min(40,Math.max(...p.map(({value:$})=>$.length))),_=v.length?`read: ${v.map(k).join(", ")}
`:`no configuration file: seaworthy init begins one
`,d=c===void 0?"":`${xe(c,m)}
`;t(R(`${_}${d}${p.map(({key:$,value:E,from:W})=>`${k($).padEnd(w)}  ${f("bold",k(E).padEnd(h))}  ${f("dim",k(W))}
`).join("")}`))}return g.clean}function xe(e,{isExcluded:o}){let t=de(e),n=o($e(e))?"left out by exclude":t?`judged as ${t}`:"judged by its content, if at all";return`${C(e)}: ${n}`}function Oe(e){let o=r=>e.
origins.get(r)??"default",{ignores:t,outputs:n,locked:a,configuration:s}=e;return[{key:"profile",value:e.profile,from:o("profile")},{key:"fail-on",value:e.failOn,from:o("fail-on")},{key:"min-severity",
value:e.minSeverity,from:o("min-severity")},{key:"min-confidence",value:e.minConfidence,from:o("min-confidence")},{key:"format",value:n.map(({format:r,path:l})=>l==="-"?r:`${r}=${l}`).join(", "),from:o(
n.some(({path:r})=>r!=="-")?"output":"format")},{key:"target",value:e.target,from:o("target")},{key:"baseline",value:e.baseline===void 0?"none":y(e.baseline),from:o("baseline")},{key:"ignores",value:t.
comments?`${t.peers?"ours and other linters'":"ours"}; reason from ${t.requireReason}`:"none",from:o("ignores")},...V("exclude",s),...V("base-images",s),...a.size?[{key:"locked",value:[...a].join(", "),
from:[...new Set([...s?.locked.values()??[]].map(({at:r})=>r))].join(", ")}]:[]]}var V=(e,o)=>{let t=o?.values.get(e);return t?[{key:e,value:JSON.stringify(t.value),from:t.at}]:[]};function Ce({scopes:e,
configuration:o},t,n){let a=o?.scopes??[],s=({level:i,fix:u,options:m})=>[...i?[i]:[],...u?[`fix: ${u}`]:[],...m?[JSON.stringify(m)]:[]].join(", ");if(n===void 0)return e.flatMap(i=>[...i.rules].map(([
u,m])=>{let c=a.find(p=>p===i);return{key:u,value:s(m),from:c?`${c.at.get(u)}${c.about?` for ${c.about}`:""}`:B}}));let r={file:n,workload:null},l=t.flatMap(({id:i})=>{let u=pe(e,i,r);if(Object.keys(u).
length===0)return[];let m=a.findLast(({applies:c,rules:p})=>p.has(i)&&(!c||c(r)));return[{key:i,value:s(u),from:m?`${m.at.get(i)}${m.about?` for ${m.about}`:""}`:B}]}),f=a.flatMap(i=>i.isPartOf?.(n)?[
...i.rules].map(([u,m])=>({key:u,value:s(m),from:`${i.at.get(u)} for ${i.about}`})):[]);return[...l,...f]}var B="command line or environment";async function Re(e,o,{out:t,err:n}){let{values:a,origin:s}=e,
r=x(s("format"),a.format?.[0],["text","json"])??"text",l=D(x(s("color"),a.color,["auto","always","never"])??"auto"),{format:f,...i}=a,u={...e,values:i},m=await L(u,o,{cwd:process.cwd(),today:T()}),{report:c,
discovery:p}=await F(u,{...m,profile:"strict"},o);P([...c.failures,...c.notices],n);let v=new Map(p.found.map(({source:h})=>[h.path,h])),w=c.ignores.map(h=>Ee(h,c,(_,d)=>v.get(_)?.position(d).line??1)).
sort(Pe);return r==="json"?t(Y(w)):w.length===0?t(j`No ignore comments.\n`):t(R(w.map(({path:h,line:_,by:d,rules:$,state:E,findings:W,until:U,reason:z})=>{let Z=`${d==="seaworthy"?"":`${d} `}${$.join(
", ")||(d==="seaworthy"?"no rule named":"everything")}`,I=E==="live"?`${W} ignored`:Me[E];return`${l("bold",C(`${h}:${_}`))}  ${k(Z)}  ${I}${U?`  until ${k(U)}`:""}  ${l("dim",z?k(z):"no reason given")}\

`}).join(""))),c.failures.length?g.failed:g.clean}var Me={unused:"ignores nothing",expired:"not ignored: its day has passed",reason:"not ignored: needs a reason",locked:"not ignored: locked by policy",
day:"not ignored: its day is none"};function Ee({suppression:e,used:o,refused:t},n,a){let{span:s,by:r,rules:l,until:f,reason:i}=e,u=n.findings.filter(({suppressed:c})=>c?.by==="comment"&&c.span.file===
s.file&&c.span.start===s.start).length,[m]=t;return{path:s.file,line:a(s.file,s.start),by:r,rules:l.map(({value:c})=>N(c)),state:u>0?"live":m??(o.length?"live":"unused"),findings:u,until:f?N(f.value):
null,reason:i?N(i):null}}var Pe=(e,o)=>e.path<o.path?-1:e.path>o.path?1:e.line-o.line,Se=`# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/config.\
json

# recommended is what a security reviewer would raise; strict adds limits, hygiene and policy.
profile: recommended
# The severity that fails a run: info, low, medium, high, critical or never.
fail-on: medium

# One rule: off, on, a severity, or its options. seaworthy explain RULE says what it wants.
# rules:
#   healthcheck-defined: low
#   allowed-registry:
#     level: high
#     allow: [docker.io/library/*, ghcr.io/example/*]

# Other settings for some files, services or stages.
# overrides:
#   - files: [examples/]
#     rules:
#       no-default-credential: off

# exclude: [vendor/, "**/testdata/"]
`,H=".github/workflows/seaworthy.yml",Ne=(e,o)=>`name: seaworthy
on:
  pull_request:
  push:
    branches: [${o}]
permissions: {}
jobs:
  seaworthy:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      # To show findings under Security; the step goes on without it.
      security-events: write
    steps:
      - uses: actions/checkout@v5
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${e}
`;function We({paths:e},{out:o,err:t}){if(e.length)throw new b("init takes no paths: it works at the root of the repository you stand in");let n=fe(process.cwd()),a=re(n,l=>P([{...l,path:y(l.path)}],t)),
s=(l,f)=>{let i=Le(n,l,f);return i?t(j`seaworthy: ${k(i)}\n`):o(j`wrote ${C(y(M(n,l)))}\n`),!i},r=l=>{let f=le(l);return f&&o(j`${C(y(l))} is there already: left as it is\n`),f};return[r(a?.path??M(n,
"seaworthy.yaml"))||s("seaworthy.yaml",Se),r(M(n,H))||s(H,Ne(ie(),qe(n)))].every(Boolean)?(o(j`Next: seaworthy, then seaworthy baseline to keep what is there today as known.\n`),g.clean):g.failed}function qe(e){
for(let o of[["symbolic-ref","--short","refs/remotes/origin/HEAD"],["symbolic-ref","--short","HEAD"]])try{let t=he(e,o).toString("utf8").trim().replace(/^origin\//,"");if(/^[\w./-]+$/.test(t))return t}catch{}
return"main"}function Le(e,o,t){try{ae(M(e,o),t,{root:e,makesFolders:!0,mayReplace:()=>"is there already"});return}catch(n){if(n instanceof ne)return`${y(M(e,o))} ${n.kind==="failed"?"":"is not writte\
n: it "}${n.message}`;throw n}}var G=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,J={file:1,line:2,column:3,severity:4,message:5,code:6},Te={problemMatcher:[{
owner:"seaworthy",pattern:[{regexp:G,...J}]}]},Ue={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx seaworthy --format compact --no-progress",problemMatcher:{owner:"seaworthy",severity:"\
info",fileLocation:["relative","${workspaceFolder}"],pattern:{regexp:G,...J}}}]};function ze({paths:e},{out:o}){if(e.length>1)throw new b("problem-matcher takes one word: github or vscode");let t=x("p\
roblem-matcher",e[0],["github","vscode"])??"github";return o(R(`${JSON.stringify(t==="github"?Te:Ue,null,2)}
`)),g.clean}async function Ae(e,o,t){switch(e.command){case"ignores":return Re(e,o,t);case"baseline":return ye(e,o,t);case"config":return _e(e,o,t);case"init":return We(e,t);case"problem-matcher":return ze(
e,t);case"completions":return ge(e,o,t);default:throw new Error(`no command ${e.command}`)}}module.exports={moreCommand:Ae};
