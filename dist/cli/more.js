"use strict";const{b:se,c:ae,d:ie,e:le}=require("../shared/baseline.js");require("../shared/fingerprint.js");const{b:A,d:z,e:ce}=require("../shared/help.js"),{$:P,C:Y,O:ue,R:me,T:pe,X:he,Y:J,e:S,ea:F,fa:fe,ga:L,h:de,
ia:we,j:ye,k:$e,ka:ge,ma:q,n:j,o:O,oa:B,p:ve,q:v,r:b,sa:H,z:be}=require("../shared/run.js");require("../shared/join-words.js");const{ab:N,bb:y,cb:_,db:V,h:ke,he:je,la:C,ma:$}=require("../shared/core.js"),
{isUtf8:xe}=require("node:buffer"),{resolve:_e}=require("node:path"),{join:R}=require("node:path"),{join:U}=require("node:path");async function Oe(e,o,{out:t,err:n}){let{values:a,origin:i}=e;if(a.since!==
void 0)throw new j("a baseline holds what is found now: remove --since");let r=await F(e,o,{cwd:process.cwd(),today:L()});if(r.baseline===void 0)throw new j(`${i("no-baseline")} leaves no file to writ\
e`);let m=r.baseline,p=fe(e,r),l=ve(m,p.configured?r.root:void 0);if(a.prune&&!l)throw new j(`there is no ${v(m)} to prune: seaworthy baseline writes it`);let{report:s}=await H(e,{...r,baseline:void 0},
o);if(P([...s.failures,...s.notices],n),s.failures.length)return b.failed;let u=we(e,r);if(a.prune&&!u)throw new j(`--prune looks at the whole repository: run it in ${v(r.root)||"this folder"} without\
 paths`);let{stale:c,unmet:h}=se(s,l??[],{whole:u,profile:r.profile}),k=new Set(c),w=(a.prune?l??[]:h).filter(d=>!k.has(d)),f=a.prune?w:[...ae(s,l??[]),...w].sort(ie);he(v(m),le(f),p,d=>xe(d)?void 0:"\
is not valid UTF-8");let x=a.prune?$`${k.size} taken out`:$`${f.filter(({fingerprint:d})=>!l?.some(g=>g.fingerprint===d)).length} of them new`;return t($`${_(v(m))}: ${f.length} known ${C(f.length===1?
"finding":"findings")}, ${x}\n`),b.clean}var M=["bash","zsh","fish","powershell"];function Ce({paths:e},o,{out:t}){let n=O("completions",e[0],M);if(!n||e.length>1)throw new j(`completions wants the na\
me of a shell: ${M.join(", ")}`);let a=o.map(({id:r})=>r),i=Object.keys(z).map(r=>{let m=r==="only"||r==="skip";return{name:r,short:ce(r),says:z[r].says.replace(/['`"$\\:[\]]/g,""),takesValue:ge[r].type===
"string",words:m?a:z[r].words??[]}});return t(C({bash:Re,zsh:Me,fish:Ee,powershell:Pe}[n](i,a))),b.clean}var Re=(e,o)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    --${t}) words="${n.join(" ")}" ;;
`).join("")}    explain) words="${o.join(" ")}" ;;
    completions) words="${M.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${e.map(({name:t})=>`--${t}`).join(" ")}" -- "$word")); return; fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${q.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,Me=(e,o)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${q.map(t=>`    '${t}:${A[t].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${o.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${M.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  _arguments \\
${e.map(({name:t,says:n,takesValue:a,words:i})=>`    '*--${t}[${n}]${a?`:value:${i.length?`(${i.join(" ")})`:"_files"}`:""}' \\
`).join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,Ee=(e,o)=>[...q.map(t=>`complete -c seaworthy -n __fish_use_subcommand -a ${t} -d '${A[t].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${o.join(" ")}\
'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${M.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.map(({name:t,
short:n,says:a,takesValue:i,words:r})=>`complete -c seaworthy -l ${t}${n?` -s ${n}`:""}${i?r.length?` -xa '${r.join(" ")}'`:" -r":""} -d '${a}'`),""].join(`
`),Pe=(e,o)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    '--${t}' { ${n.map(a=>`'${a}'`).join(",")} }
`).join("")}    'explain' { ${o.map(t=>`'${t}'`).join(",")} }
    'completions' { ${M.map(t=>`'${t}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...q,...e.map(({name:t})=>`--${t}`)].map(t=>`'${t}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;async function Se(e,o,{out:t,err:n}){let{values:a,origin:i,paths:r}=e;if(r.length)throw new j(`config takes no paths: for one file say config --explain ${r[0]}`);let m=O(i("format"),a.format?.[0],["\
text","json"])??"text",p=B(O(i("color"),a.color,["auto","always","never"])??"auto"),{format:l,...s}=a,u=await F({...e,values:s},o,{cwd:process.cwd(),today:L()});P(u.notices,n);let c=a.explain,h=[...Ne(
u),...Te(u,o,c)],k=u.configuration?.files??[];if(m==="json")t(V({files:k,...c?{explains:c}:{},settings:h.map(w=>({...w,value:N(w.value)}))}));else{let w=Math.max(...h.map(({key:g})=>g.length)),f=Math.
min(40,Math.max(...h.map(({value:g})=>g.length))),x=k.length?`read: ${k.map(y).join(", ")}
`:`no configuration file: seaworthy init begins one
`,d=c===void 0?"":`${qe(c,u)}
`;t(C(`${x}${d}${h.map(({key:g,value:E,from:T})=>`${y(g).padEnd(w)}  ${p("bold",y(E).padEnd(f))}  ${p("dim",y(T))}
`).join("")}`))}return b.clean}function qe(e,{isExcluded:o}){let t=je(e),n=o(_e(e))?"excluded":t?`checked as ${t}`:"not checked by name; checked only if its content looks like a supported file";return`${_(
e)}: ${n}`}function Ne(e){let o=r=>e.origins.get(r)??"default",{ignores:t,outputs:n,locked:a,configuration:i}=e;return[{key:"profile",value:e.profile,from:o("profile")},{key:"fail-on",value:e.failOn,from:o(
"fail-on")},{key:"min-severity",value:e.minSeverity,from:o("min-severity")},{key:"min-confidence",value:e.minConfidence,from:o("min-confidence")},{key:"format",value:n.map(({format:r,path:m})=>m==="-"?
r:`${r}=${m}`).join(", "),from:o(n.some(({path:r})=>r!=="-")?"output":"format")},{key:"target",value:e.target,from:o("target")},{key:"baseline",value:e.baseline===void 0?"none":v(e.baseline),from:o("b\
aseline")},{key:"ignores",value:t.comments?`${t.peers?"ours and other linters'":"ours"}; reason from ${t.requireReason}`:"none",from:o("ignores")},...G("exclude",i),...G("base-images",i),...a.size?[{key:"\
locked",value:[...a].join(", "),from:[...new Set([...i?.locked.values()??[]].map(({at:r})=>r))].join(", ")}]:[]]}var G=(e,o)=>{let t=o?.values.get(e);return t?[{key:e,value:JSON.stringify(t.value),from:t.
at}]:[]};function Te({scopes:e,configuration:o},t,n){let a=o?.scopes??[],i=({level:l,fix:s,options:u})=>[...l?[l]:[],...s?[`fix: ${s}`]:[],...u?[JSON.stringify(u)]:[]].join(", ");if(n===void 0)return e.
flatMap(l=>[...l.rules].map(([s,u])=>{let c=a.find(h=>h===l);return{key:s,value:i(u),from:c?`${c.at.get(s)}${c.about?` for ${c.about}`:""}`:X}}));let r={file:n,workload:null},m=t.flatMap(({id:l})=>{let s=ke(
e,l,r);if(Object.keys(s).length===0)return[];let u=a.findLast(({applies:c,rules:h})=>h.has(l)&&(!c||c(r)));return[{key:l,value:i(s),from:u?`${u.at.get(l)}${u.about?` for ${u.about}`:""}`:X}]}),p=a.flatMap(
l=>l.isPartOf?.(n)?[...l.rules].map(([s,u])=>({key:s,value:i(u),from:`${l.at.get(s)} for ${l.about}`})):[]);return[...m,...p]}var X="command line or environment";async function ze(e,o,{out:t,err:n}){let{
values:a,origin:i}=e,r=O(i("format"),a.format?.[0],["text","json"])??"text",m=B(O(i("color"),a.color,["auto","always","never"])??"auto"),{format:p,...l}=a,s={...e,values:l},u=await F(s,o,{cwd:process.
cwd(),today:L()}),{report:c,discovery:h}=await H(s,{...u,profile:"strict"},o);P([...c.failures,...c.notices],n);let k=new Map(h.found.map(({source:f})=>[f.path,f])),w=c.ignores.map(f=>Le(f,c,(x,d)=>k.
get(x)?.position(d).line??1)).sort(Ue);return r==="json"?t(V(w)):w.length===0?t($`No ignore comments.\n`):t(C(w.map(({path:f,line:x,by:d,rules:g,state:E,findings:T,until:W,reason:D})=>{let ne=`${d==="\
seaworthy"?"":`${d} `}${g.join(", ")||(d==="seaworthy"?"no rule named":"everything")}`,re=E==="live"?`${T} ignored`:Fe[E];return`${m("bold",_(`${f}:${x}`))}  ${y(ne)}  ${re}${W?`  until ${y(W)}`:""}  ${m(
"dim",D?y(D):"no reason given")}
`}).join(""))),c.failures.length?b.failed:b.clean}var Fe={unused:"ignores nothing",expired:"not ignored: expired",reason:"not ignored: needs a reason",locked:"not ignored: locked by policy",day:"not i\
gnored: its day is none"};function Le({suppression:e,used:o,refused:t},n,a){let{span:i,by:r,rules:m,until:p,reason:l}=e,s=n.findings.filter(({suppressed:c})=>c?.by==="comment"&&c.span.file===i.file&&c.
span.start===i.start).length,[u]=t;return{path:i.file,line:a(i.file,i.start),by:r,rules:m.map(({value:c})=>N(c)),state:s>0?"live":u??(o.length?"live":"unused"),findings:s,until:p?N(p.value):null,reason:l?
N(l):null}}var Ue=(e,o)=>e.path<o.path?-1:e.path>o.path?1:e.line-o.line,K="gl-code-quality-report.json",Q="node:24-alpine",We=e=>`seaworthy:
  image: ${Q}
  script:
    - npx --yes seaworthy@${e} --output gitlab=${K} --output text=-
  artifacts:
    when: always
    reports:
      codequality: ${K}
`,De=[{name:"GitLab",files:[".gitlab-ci.yml"],hosts:/(?:^|\.)gitlab\b/,what:"add this job to",snippet:We},{name:"Azure Pipelines",files:["azure-pipelines.yml","azure-pipelines.yaml",".azure-pipelines.\
yml"],hosts:/(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/,what:"add these steps to",snippet:e=>`- task: UseNode@1
  inputs:
    version: 24.x
- script: npx --yes seaworthy@${e} --output junit=seaworthy.xml --output text=-
  displayName: seaworthy
- task: PublishTestResults@2
  condition: succeededOrFailed()
  inputs:
    testResultsFormat: JUnit
    testResultsFiles: seaworthy.xml
`},{name:"Bitbucket Pipelines",files:["bitbucket-pipelines.yml"],hosts:/(?:^|\.)bitbucket\b/,what:"add this step to",snippet:e=>`- step:
    name: seaworthy
    image: ${Q}
    script:
      - mkdir -p test-results
      - npx --yes seaworthy@${e} --output junit=test-results/seaworthy.xml --output text=-
`},{name:"pre-commit",files:[".pre-commit-config.yaml",".pre-commit-config.yml"],what:"add this to the repos of",snippet:e=>`- repo: https://github.com/seaworthy-lint/seaworthy
  rev: v${e}
  hooks:
    - id: seaworthy
`},{name:"lint-staged",files:[".lintstagedrc",".lintstagedrc.json",".lintstagedrc.yaml",".lintstagedrc.yml","lint-staged.config.js","lint-staged.config.mjs"],what:"add this task to",snippet:Z},{name:"\
lint-staged",files:["package.json"],says:/"lint-staged"\s*:\s*\{/,what:"add this task to lint-staged in",snippet:Z},{name:"the development container",files:[".devcontainer/devcontainer.json",".devcont\
ainer.json"],what:"add this to",snippet:e=>`"features": { "ghcr.io/devcontainers/features/node:1": {} },
"postCreateCommand": "npm install --global seaworthy@${e}"
`}];function Z(){return`"{*ockerfile*,*ontainerfile*,*compose*.y?(a)ml,*.dockerignore,.env*,*.env}": "seaworthy check --force-exclude --allow-empty"
`}function Ae(e,o,t){return De.flatMap(({name:n,files:a,hosts:i,says:r,what:m,snippet:p})=>{let l=a.find(h=>S(U(e,h))),s=l===void 0?"":Je(e,l),u=l!==void 0&&(r?.test(s)??!0);if(!u&&!(i&&o.some(h=>i.test(
h))))return[];let c=/\bseaworthy\b/.test(s);return[{name:n,file:l??a[0],isThere:u,runsUs:c,what:m,snippet:p(t),isHost:i!==void 0}]})}var Ye=8*1024*1024;function Je(e,o){let t=U(e,o);if(de(t,e))return"";
try{return $e(t,Ye).toString("utf8")}catch(n){if(n instanceof ye)return"";throw n}}function Be(e){if(!S(U(e,".git")))return[];try{return Y(e,["remote","-v"]).toString("utf8").split(`
`).flatMap(o=>o.split("	",2)[1]??[]).flatMap(o=>/^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?\[?([\w.-]+)/i.exec(o)?.[1]?.toLowerCase()??[])}catch{return[]}}var He=`# yaml-language-server: $schema=https://raw.git\
hubusercontent.com/seaworthy-lint/seaworthy/main/schema/config.json

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
`,I=".github/workflows/seaworthy.yml",ee=".gitlab-ci.yml",Ve=(e,o)=>`name: seaworthy
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
      - uses: actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${e}
`;function Ge({paths:e},{out:o,err:t}){if(e.length)throw new j("init takes no paths: it works at the root of the repository you stand in");let n=be(process.cwd()),a=ue(n,s=>P([{...s,path:v(s.path)}],t)),
i=(s,u)=>{let c=Qe(n,s,u);return c?t($`seaworthy: ${y(c)}\n`):o($`wrote ${_(v(R(n,s)))}\n`),!c},r=s=>{let u=S(s);return u&&o($`${_(v(s))} is there already: left as it is\n`),u},m=Be(n),p=Ae(n,m,J()),l=[
r(a?.path??R(n,"seaworthy.yaml"))||i("seaworthy.yaml",He)];(S(R(n,".github"))||m.includes("github.com")||!p.some(({isHost:s})=>s))&&l.push(r(R(n,I))||i(I,Ve(J(),Ke(n))));for(let s of p)s.file===ee&&!s.
isThere?l.push(i(ee,s.snippet)):Xe(s,o);return l.every(Boolean)?(o($`Next: run "seaworthy", then "seaworthy baseline" to accept today's findings.\n`),b.clean):b.failed}function Xe({name:e,file:o,runsUs:t,
what:n,snippet:a},i){i(t?$`${_(o)} runs seaworthy already: left as it is\n`:$`\nFor ${y(e)}, ${y(n)} ${_(o)}:\n\n${C(a)}\n`)}function Ke(e){for(let o of[["symbolic-ref","--short","refs/remotes/origin/\
HEAD"],["symbolic-ref","--short","HEAD"]])try{let t=Y(e,o).toString("utf8").trim().replace(/^origin\//,"");if(/^[\w./-]+$/.test(t))return t}catch{}return"main"}function Qe(e,o,t){try{pe(R(e,o),t,{root:e,
makesFolders:!0,mayReplace:()=>"is there already"});return}catch(n){if(n instanceof me)return`${v(R(e,o))} ${n.kind==="failed"?"":"is not written: it "}${n.message}`;throw n}}var te=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,
oe={file:1,line:2,column:3,severity:4,message:5,code:6},Ze={problemMatcher:[{owner:"seaworthy",pattern:[{regexp:te,...oe}]}]},Ie={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx se\
aworthy --format compact --no-progress",problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["relative","${workspaceFolder}"],pattern:{regexp:te,...oe}}}]};function et({paths:e},{out:o}){if(e.
length>1)throw new j("problem-matcher takes one word: github or vscode");let t=O("problem-matcher",e[0],["github","vscode"])??"github";return o(C(`${JSON.stringify(t==="github"?Ze:Ie,null,2)}
`)),b.clean}async function tt(e,o,t){switch(e.command){case"ignores":return ze(e,o,t);case"baseline":return Oe(e,o,t);case"config":return Se(e,o,t);case"init":return Ge(e,t);case"problem-matcher":return et(
e,t);case"completions":return Ce(e,o,t);default:throw new Error(`no command ${e.command}`)}}module.exports={moreCommand:tt};
