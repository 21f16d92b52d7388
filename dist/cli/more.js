"use strict";const{b:ae,c:re,d:ie,e:le}=require("../shared/baseline.js");require("../shared/fingerprint.js");const{b:A,d:T,e:ue}=require("../shared/help.js"),{C:J,N:ce,P:me,R:pe,V:he,W:V,Z:E,ca:F,da:fe,e:S,ea:W,ga:de,
h:we,ia:ye,j:$e,k:ge,ka:q,ma:Y,n:j,o:C,p:ve,q:v,qa:B,r:b,z:be}=require("../shared/run.js"),{$a:y,_a:N,ab:_,bb:H,ee:ke,h:je,ka:O,la:$}=require("../shared/core.js"),{isUtf8:xe}=require("node:buffer"),{resolve:_e}=require("node:path"),
{join:R}=require("node:path"),{join:L}=require("node:path");async function Ce(e,o,{out:t,err:n}){let{values:r,origin:i}=e;if(r.since!==void 0)throw new j("a baseline holds what is found now: leave out\
 --since");let s=await F(e,o,{cwd:process.cwd(),today:W()});if(s.baseline===void 0)throw new j(`${i("no-baseline")} leaves no file to write`);let m=s.baseline,p=fe(e,s),l=ve(m,p.configured?s.root:void 0);
if(r.prune&&!l)throw new j(`there is no ${v(m)} to prune: seaworthy baseline writes it`);let{report:a}=await B(e,{...s,baseline:void 0},o);if(E([...a.failures,...a.notices],n),a.failures.length)return b.
failed;let c=de(e,s);if(r.prune&&!c)throw new j(`--prune looks at the whole repository: run it in ${v(s.root)||"this folder"} without paths`);let{stale:u,unmet:h}=ae(a,l??[],{whole:c,profile:s.profile}),
k=new Set(u),w=(r.prune?l??[]:h).filter(d=>!k.has(d)),f=r.prune?w:[...re(a,l??[]),...w].sort(ie);he(v(m),le(f),p,d=>xe(d)?void 0:"is not valid UTF-8");let x=r.prune?$`${k.size} taken out`:$`${f.filter(
({fingerprint:d})=>!l?.some(g=>g.fingerprint===d)).length} of them new`;return t($`${_(v(m))}: ${f.length} known ${O(f.length===1?"finding":"findings")}, ${x}\n`),b.clean}var M=["bash","zsh","fish","p\
owershell"];function Oe({paths:e},o,{out:t}){let n=C("completions",e[0],M);if(!n||e.length>1)throw new j(`completions wants the name of a shell: ${M.join(", ")}`);let r=o.map(({id:s})=>s),i=Object.keys(
T).map(s=>{let m=s==="only"||s==="skip";return{name:s,short:ue(s),says:T[s].says.replace(/['`"$\\:[\]]/g,""),takesValue:ye[s].type==="string",words:m?r:T[s].words??[]}});return t(O({bash:Re,zsh:Me,fish:Pe,
powershell:Ee}[n](i,r))),b.clean}var Re=(e,o)=>`_seaworthy() {
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
${e.map(({name:t,says:n,takesValue:r,words:i})=>`    '*--${t}[${n}]${r?`:value:${i.length?`(${i.join(" ")})`:"_files"}`:""}' \\
`).join("")}    '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,Pe=(e,o)=>[...q.map(t=>`complete -c seaworthy -n __fish_use_subcommand -a ${t} -d '${A[t].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${o.join(" ")}\
'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${M.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.map(({name:t,
short:n,says:r,takesValue:i,words:s})=>`complete -c seaworthy -l ${t}${n?` -s ${n}`:""}${i?s.length?` -xa '${s.join(" ")}'`:" -r":""} -d '${r}'`),""].join(`
`),Ee=(e,o)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    '--${t}' { ${n.map(r=>`'${r}'`).join(",")} }
`).join("")}    'explain' { ${o.map(t=>`'${t}'`).join(",")} }
    'completions' { ${M.map(t=>`'${t}'`).join(",")} }
    'problem-matcher' { 'github','vscode' }
    default { ${[...q,...e.map(({name:t})=>`--${t}`)].map(t=>`'${t}'`).join(",")} }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;async function Se(e,o,{out:t,err:n}){let{values:r,origin:i,paths:s}=e;if(s.length)throw new j(`config takes no paths: for one file say config --explain ${s[0]}`);let m=C(i("format"),r.format?.[0],["\
text","json"])??"text",p=Y(C(i("color"),r.color,["auto","always","never"])??"auto"),{format:l,...a}=r,c=await F({...e,values:a},o,{cwd:process.cwd(),today:W()});E(c.notices,n);let u=r.explain,h=[...Ne(
c),...ze(c,o,u)],k=c.configuration?.files??[];if(m==="json")t(H({files:k,...u?{explains:u}:{},settings:h.map(w=>({...w,value:N(w.value)}))}));else{let w=Math.max(...h.map(({key:g})=>g.length)),f=Math.
min(40,Math.max(...h.map(({value:g})=>g.length))),x=k.length?`read: ${k.map(y).join(", ")}
`:`no configuration file: seaworthy init begins one
`,d=u===void 0?"":`${qe(u,c)}
`;t(O(`${x}${d}${h.map(({key:g,value:P,from:z})=>`${y(g).padEnd(w)}  ${p("bold",y(P).padEnd(f))}  ${p("dim",y(z))}
`).join("")}`))}return b.clean}function qe(e,{isExcluded:o}){let t=ke(e),n=o(_e(e))?"left out by exclude":t?`judged as ${t}`:"judged by its content, if at all";return`${_(e)}: ${n}`}function Ne(e){let o=s=>e.
origins.get(s)??"default",{ignores:t,outputs:n,locked:r,configuration:i}=e;return[{key:"profile",value:e.profile,from:o("profile")},{key:"fail-on",value:e.failOn,from:o("fail-on")},{key:"min-severity",
value:e.minSeverity,from:o("min-severity")},{key:"min-confidence",value:e.minConfidence,from:o("min-confidence")},{key:"format",value:n.map(({format:s,path:m})=>m==="-"?s:`${s}=${m}`).join(", "),from:o(
n.some(({path:s})=>s!=="-")?"output":"format")},{key:"target",value:e.target,from:o("target")},{key:"baseline",value:e.baseline===void 0?"none":v(e.baseline),from:o("baseline")},{key:"ignores",value:t.
comments?`${t.peers?"ours and other linters'":"ours"}; reason from ${t.requireReason}`:"none",from:o("ignores")},...G("exclude",i),...G("base-images",i),...r.size?[{key:"locked",value:[...r].join(", "),
from:[...new Set([...i?.locked.values()??[]].map(({at:s})=>s))].join(", ")}]:[]]}var G=(e,o)=>{let t=o?.values.get(e);return t?[{key:e,value:JSON.stringify(t.value),from:t.at}]:[]};function ze({scopes:e,
configuration:o},t,n){let r=o?.scopes??[],i=({level:l,fix:a,options:c})=>[...l?[l]:[],...a?[`fix: ${a}`]:[],...c?[JSON.stringify(c)]:[]].join(", ");if(n===void 0)return e.flatMap(l=>[...l.rules].map(([
a,c])=>{let u=r.find(h=>h===l);return{key:a,value:i(c),from:u?`${u.at.get(a)}${u.about?` for ${u.about}`:""}`:Z}}));let s={file:n,workload:null},m=t.flatMap(({id:l})=>{let a=je(e,l,s);if(Object.keys(a).
length===0)return[];let c=r.findLast(({applies:u,rules:h})=>h.has(l)&&(!u||u(s)));return[{key:l,value:i(a),from:c?`${c.at.get(l)}${c.about?` for ${c.about}`:""}`:Z}]}),p=r.flatMap(l=>l.isPartOf?.(n)?[
...l.rules].map(([a,c])=>({key:a,value:i(c),from:`${l.at.get(a)} for ${l.about}`})):[]);return[...m,...p]}var Z="command line or environment";async function Te(e,o,{out:t,err:n}){let{values:r,origin:i}=e,
s=C(i("format"),r.format?.[0],["text","json"])??"text",m=Y(C(i("color"),r.color,["auto","always","never"])??"auto"),{format:p,...l}=r,a={...e,values:l},c=await F(a,o,{cwd:process.cwd(),today:W()}),{report:u,
discovery:h}=await B(a,{...c,profile:"strict"},o);E([...u.failures,...u.notices],n);let k=new Map(h.found.map(({source:f})=>[f.path,f])),w=u.ignores.map(f=>We(f,u,(x,d)=>k.get(x)?.position(d).line??1)).
sort(Le);return s==="json"?t(H(w)):w.length===0?t($`No ignore comments.\n`):t(O(w.map(({path:f,line:x,by:d,rules:g,state:P,findings:z,until:U,reason:D})=>{let ne=`${d==="seaworthy"?"":`${d} `}${g.join(
", ")||(d==="seaworthy"?"no rule named":"everything")}`,se=P==="live"?`${z} ignored`:Fe[P];return`${m("bold",_(`${f}:${x}`))}  ${y(ne)}  ${se}${U?`  until ${y(U)}`:""}  ${m("dim",D?y(D):"no reason giv\
en")}
`}).join(""))),u.failures.length?b.failed:b.clean}var Fe={unused:"ignores nothing",expired:"not ignored: its day has passed",reason:"not ignored: needs a reason",locked:"not ignored: locked by policy",
day:"not ignored: its day is none"};function We({suppression:e,used:o,refused:t},n,r){let{span:i,by:s,rules:m,until:p,reason:l}=e,a=n.findings.filter(({suppressed:u})=>u?.by==="comment"&&u.span.file===
i.file&&u.span.start===i.start).length,[c]=t;return{path:i.file,line:r(i.file,i.start),by:s,rules:m.map(({value:u})=>N(u)),state:a>0?"live":c??(o.length?"live":"unused"),findings:a,until:p?N(p.value):
null,reason:l?N(l):null}}var Le=(e,o)=>e.path<o.path?-1:e.path>o.path?1:e.line-o.line,K="gl-code-quality-report.json",Q="node:24-alpine",Ue=e=>`seaworthy:
  image: ${Q}
  script:
    - npx --yes seaworthy@${e} --output gitlab=${K} --output text=-
  artifacts:
    when: always
    reports:
      codequality: ${K}
`,De=[{name:"GitLab",files:[".gitlab-ci.yml"],hosts:/(?:^|\.)gitlab\b/,what:"add this job to",snippet:Ue},{name:"Azure Pipelines",files:["azure-pipelines.yml","azure-pipelines.yaml",".azure-pipelines.\
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
`},{name:"lint-staged",files:[".lintstagedrc",".lintstagedrc.json",".lintstagedrc.yaml",".lintstagedrc.yml","lint-staged.config.js","lint-staged.config.mjs"],what:"add this task to",snippet:X},{name:"\
lint-staged",files:["package.json"],says:/"lint-staged"\s*:\s*\{/,what:"add this task to lint-staged in",snippet:X},{name:"the development container",files:[".devcontainer/devcontainer.json",".devcont\
ainer.json"],what:"add this to",snippet:e=>`"features": { "ghcr.io/devcontainers/features/node:1": {} },
"postCreateCommand": "npm install --global seaworthy@${e}"
`}];function X(){return`"{*ockerfile*,*ontainerfile*,*compose*.y?(a)ml,*.dockerignore,.env*,*.env}": "seaworthy check --force-exclude --allow-empty"
`}function Ae(e,o,t){return De.flatMap(({name:n,files:r,hosts:i,says:s,what:m,snippet:p})=>{let l=r.find(h=>S(L(e,h))),a=l===void 0?"":Ve(e,l),c=l!==void 0&&(s?.test(a)??!0);if(!c&&!(i&&o.some(h=>i.test(
h))))return[];let u=/\bseaworthy\b/.test(a);return[{name:n,file:l??r[0],isThere:c,runsUs:u,what:m,snippet:p(t),isHost:i!==void 0}]})}var Je=8*1024*1024;function Ve(e,o){let t=L(e,o);if(we(t,e))return"";
try{return ge(t,Je).toString("utf8")}catch(n){if(n instanceof $e)return"";throw n}}function Ye(e){if(!S(L(e,".git")))return[];try{return[...J(e,["remote","-v"]).toString("utf8").matchAll(/^[^\t\n]+\t(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?\[?([\w.-]+)/gim)].
map(([,o=""])=>o.toLowerCase())}catch{return[]}}var Be=`# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/config.json

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
`,I=".github/workflows/seaworthy.yml",ee=".gitlab-ci.yml",He=(e,o)=>`name: seaworthy
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
`;function Ge({paths:e},{out:o,err:t}){if(e.length)throw new j("init takes no paths: it works at the root of the repository you stand in");let n=be(process.cwd()),r=ce(n,a=>E([{...a,path:v(a.path)}],t)),
i=(a,c)=>{let u=Qe(n,a,c);return u?t($`seaworthy: ${y(u)}\n`):o($`wrote ${_(v(R(n,a)))}\n`),!u},s=a=>{let c=S(a);return c&&o($`${_(v(a))} is there already: left as it is\n`),c},m=Ye(n),p=Ae(n,m,V()),l=[
s(r?.path??R(n,"seaworthy.yaml"))||i("seaworthy.yaml",Be)];(S(R(n,".github"))||m.includes("github.com")||!p.some(({isHost:a})=>a))&&l.push(s(R(n,I))||i(I,He(V(),Ke(n))));for(let a of p)a.file===ee&&!a.
isThere?l.push(i(ee,a.snippet)):Ze(a,o);return l.every(Boolean)?(o($`Next: run "seaworthy", then "seaworthy baseline" to accept today's findings.\n`),b.clean):b.failed}function Ze({name:e,file:o,runsUs:t,
what:n,snippet:r},i){i(t?$`${_(o)} runs seaworthy already: left as it is\n`:$`\nFor ${y(e)}, ${y(n)} ${_(o)}:\n\n${O(r)}\n`)}function Ke(e){for(let o of[["symbolic-ref","--short","refs/remotes/origin/\
HEAD"],["symbolic-ref","--short","HEAD"]])try{let t=J(e,o).toString("utf8").trim().replace(/^origin\//,"");if(/^[\w./-]+$/.test(t))return t}catch{}return"main"}function Qe(e,o,t){try{pe(R(e,o),t,{root:e,
makesFolders:!0,mayReplace:()=>"is there already"});return}catch(n){if(n instanceof me)return`${v(R(e,o))} ${n.kind==="failed"?"":"is not written: it "}${n.message}`;throw n}}var te=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,
oe={file:1,line:2,column:3,severity:4,message:5,code:6},Xe={problemMatcher:[{owner:"seaworthy",pattern:[{regexp:te,...oe}]}]},Ie={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx se\
aworthy --format compact --no-progress",problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["relative","${workspaceFolder}"],pattern:{regexp:te,...oe}}}]};function et({paths:e},{out:o}){if(e.
length>1)throw new j("problem-matcher takes one word: github or vscode");let t=C("problem-matcher",e[0],["github","vscode"])??"github";return o(O(`${JSON.stringify(t==="github"?Xe:Ie,null,2)}
`)),b.clean}async function tt(e,o,t){switch(e.command){case"ignores":return Te(e,o,t);case"baseline":return Ce(e,o,t);case"config":return Se(e,o,t);case"init":return Ge(e,t);case"problem-matcher":return et(
e,t);case"completions":return Oe(e,o,t);default:throw new Error(`no command ${e.command}`)}}module.exports={moreCommand:tt};
