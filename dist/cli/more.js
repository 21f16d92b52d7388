"use strict";const{b:ie,c:le,d:ce,e:ue}=require("../shared/baseline.js"),{a:A,c:J}=require("../shared/help.js");require("../shared/fingerprint.js");const{a:Y}=require("../shared/view-format.js"),{F:me,I:H,U:de,W:pe,
Y:he,aa:fe,b:v,ba:B,d:we,e:$e,ea:N,g:O,h:V,ja:z,ka:ye,la:D,na:ge,o:U,pa:I,r:ve,t:be,ta:ke,u:je,va:G,w:xe,x:k,y:w}=require("../shared/run.js");require("../shared/join-words.js");const{De:_e,cb:F,db:b,eb:x,
fb:K,h:Oe,na:_,oa:$}=require("../shared/core.js"),{isUtf8:Re}=require("node:buffer"),{resolve:Ce}=require("node:path"),{join:R}=require("node:path"),{join:L}=require("node:path");async function Me(e,n,{
out:t,err:o}){let{values:l}=e,r=await z(e,n,{cwd:process.cwd(),today:D()}),s=r.baseline;if(s===void 0)throw new Error("a baseline has a place wherever --no-baseline is not taken");let d=ye(e,r),m=xe(s,
d.configured?r.root:void 0);if(l.prune&&!m)throw new O(`there is no ${k(s)} to prune: seaworthy baseline writes it`);let{report:a,discovery:c}=await G(e,{...r,baseline:void 0},n);if(N([...a.failures,...a.
notices],o),a.failures.length)return w.failed;if(!m&&a.files.length===0)return l["allow-empty"]?w.clean:(o(ke(e,r,c)),w.nothing);let i=ge(e,r);if(l.prune&&!i)throw new O(`--prune needs the whole repos\
itory: run it in ${k(r.root)||"this folder"} without paths`);let{stale:u,unmet:p}=ie(a,m??[],{whole:i,profile:r.profile}),f=new Set(u),y=(l.prune?m??[]:p).filter(g=>!f.has(g)),h=l.prune?y:[...le(a,m??
[]),...y].sort(ce);if(!m&&h.length===0)return t($`No findings: there is nothing to accept, and nothing is written.\n`),w.clean;fe(k(s),ue(h),d,g=>Re(g)?void 0:"is not valid UTF-8");let E=l.prune?$`${f.
size} removed`:$`${h.filter(({fingerprint:g})=>!m?.some(P=>P.fingerprint===g)).length} of them new`;return t($`${x(k(s))}: ${h.length} known ${_(h.length===1?"finding":"findings")}, ${E}\n`),w.clean}var C=[
"bash","zsh","fish","powershell"],q="check",W=(e,n)=>e.flatMap(({name:t,of:o})=>o.includes(n)?[`--${t}`]:[]);function Ee({paths:e},n,{out:t}){let o=V("completions",e[0],C);if(!o||e.length>1)throw new O(
`completions needs the name of a shell: ${C.join(", ")}`);let l=n.map(({id:s})=>s),r=Object.keys(J).map(s=>{let d=s==="only"||s==="skip",{short:m,type:a,of:c}=we(s);return{name:s,short:m,says:J[s].replace(
/['`"$\\:[\]]/g,""),takesValue:a==="string",words:d?l:$e(s),of:c}});return t(_({bash:Pe,zsh:qe,fish:Se,powershell:Ne}[o](r,l))),w.clean}var Pe=(e,n)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${e.filter(({words:t})=>t.length).map(({name:t,words:o})=>`    --${t}) words="${o.join(" ")}" ;;
`).join("")}    explain) words="${n.join(" ")}" ;;
    completions) words="${C.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then
    case \${COMP_WORDS[1]} in
${v.filter(t=>t!==q).map(t=>`      ${t}) words="${W(e,t).join(" ")}" ;;
`).join("")}      *) words="${W(e,q).join(" ")}" ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${v.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,qe=(e,n)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${v.map(t=>`    '${t}:${A[t].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${n.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${C.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  local command=\${words[2]} && local -a specs
  (( \${commands[(I)$command:*]} )) || command=${q}
${e.map(({name:t,says:o,takesValue:l,words:r,of:s})=>`  ${s.length===v.length?"":`[[ ' ${s.join(" ")} ' == *" $command "* ]] && `}specs+=('*--${t}[${o}]${l?`:value:${r.length?`(${r.join(" ")})`:"_file\
s"}`:""}')
`).join("")}  _arguments $specs '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,Se=(e,n)=>["function __seaworthy_is","  set -l words (commandline -opc)",`  if set -q words[2]; and contains -- $words[2] ${v.join(" ")}`,"    contains -- $words[2] $argv","  else",`    contains -- ${q}\
 $argv`,"  end","end",...v.map(t=>`complete -c seaworthy -n __fish_use_subcommand -a ${t} -d '${A[t].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${n.
join(" ")}'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${C.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.
map(({name:t,short:o,says:l,takesValue:r,words:s,of:d})=>`complete -c seaworthy${d.length===v.length?"":` -n '__seaworthy_is ${d.join(" ")}'`} -l ${t}${o?` -s ${o}`:""}${r?s.length?` -xa '${s.join(" ")}\
'`:" -r":""} -d '${l}'`),""].join(`
`),M=e=>e.map(n=>`'${n}'`).join(","),Ne=(e,n)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $command = if ($elements.Count -gt 1 -and @(${M(v)}) -contains $elements[1]) { $elements[1] } else { '${q}' }
  $options = switch ($command) {
${v.map(t=>`    '${t}' { ${M(W(e,t))} }
`).join("")}  }
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:t})=>t.length).map(({name:t,words:o})=>`    '--${t}' { ${M(o)} }
`).join("")}    'explain' { ${M(n)} }
    'completions' { ${M(C)} }
    'problem-matcher' { 'github','vscode' }
    default { @(${M(v)}) + $options }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;async function Ue(e,n,{out:t,err:o}){let{values:l,origin:r,paths:s}=e;if(s.length)throw new O(`config takes no paths: for one file say config --explain ${s[0]}`);let d=Y(e),m=I(l.color??"auto"),{format:a,
...c}=l,i=a&&r("format")!=="--format"?l:c,u=await z({...e,values:i},n,{cwd:process.cwd(),today:D()});N(u.notices,o);let p=l.explain,f=[...Te(u),...ze(e),...De(u,n,p)],y=u.configuration?.files??[];if(d===
"json")t(K({files:y,...p?{explains:p}:{},settings:f.map(h=>({...h,value:F(h.value)}))}));else{let h=Math.max(...f.map(({key:j})=>j.length)),E=Math.min(40,Math.max(...f.map(({value:j})=>j.length))),g=y.
length?`read: ${y.map(b).join(", ")}
`:`no configuration file: seaworthy init creates one
`,P=p===void 0?"":`${Fe(p,u)}
`;t(_(`${g}${P}${f.map(({key:j,value:S,from:T})=>`${b(j).padEnd(h)}  ${m("bold",b(S).padEnd(E))}  ${m("dim",b(T))}
`).join("")}`))}return w.clean}function Fe(e,{isExcluded:n}){let t=_e(e),o=n(Ce(e))?"excluded":t?`checked as ${t}`:"not checked by name; checked only if its content looks like a supported file";return`${x(
e)}: ${o}`}function Te(e){let n=s=>e.origins.get(s)??"default",{ignores:t,outputs:o,locked:l,configuration:r}=e;return[{key:"profile",value:e.profile,from:n("profile")},{key:"fail-on",value:e.failOn,from:n(
"fail-on")},{key:"min-severity",value:e.minSeverity,from:n("min-severity")},{key:"min-confidence",value:e.minConfidence,from:n("min-confidence")},{key:"format",value:o.map(({format:s,path:d})=>d==="-"?
s:`${s}=${d}`).join(", "),from:n(o.some(({path:s})=>s!=="-")?"output":"format")},{key:"target",value:e.target,from:n("target")},{key:"baseline",value:e.baseline===void 0?"none":k(e.baseline),from:n("b\
aseline")},{key:"ignores",value:t.comments?`${t.peers?"ours and other linters'":"ours"}; reason from ${t.requireReason}`:"none",from:n("ignores")},...Q("exclude",r),...Q("base-images",r),...l.size?[{key:"\
locked",value:[...l].join(", "),from:[...new Set([...r?.locked.values()??[]].map(({at:s})=>s))].join(", ")}]:[]]}var Q=(e,n)=>{let t=n?.values.get(e);return t?[{key:e,value:JSON.stringify(t.value),from:t.
at}]:[]};function ze({values:e,origin:n}){return["only","skip","exclude","apparmor-include"].flatMap(t=>e[t]?[{key:t,value:JSON.stringify(e[t]),from:n(t)}]:[])}function De({scopes:e,configuration:n},t,o){
let l=n?.scopes??[],r=({level:a,fix:c,options:i})=>[...a?[a]:[],...c?[`fix: ${c}`]:[],...i?[JSON.stringify(i)]:[]].join(", ");if(o===void 0)return e.flatMap(a=>[...a.rules].map(([c,i])=>{let u=l.find(
p=>p===a);return{key:c,value:r(i),from:u?`${u.at.get(c)}${u.about?` for ${u.about}`:""}`:X}}));let s={file:o,workload:null},d=t.flatMap(({id:a})=>{let c=Oe(e,a,s);if(Object.keys(c).length===0)return[];
let i=l.findLast(({applies:u,rules:p})=>p.has(a)&&(!u||u(s)));return[{key:a,value:r(c),from:i?`${i.at.get(a)}${i.about?` for ${i.about}`:""}`:X}]}),m=l.flatMap(a=>a.isPartOf?.(o)?[...a.rules].map(([c,
i])=>({key:c,value:r(i),from:`${a.at.get(c)} for ${a.about}`})):[]);return[...d,...m]}var X="command line or environment";async function Le(e,n,{out:t,err:o}){let l=Y(e),r=I(e.values.color??"auto"),{format:s,
...d}=e.values,m={...e,values:d},a=await z(m,n,{cwd:process.cwd(),today:D()}),{report:c,discovery:i}=await G(m,{...a,profile:"strict"},n);N([...c.failures,...c.notices],o);let u=new Map(i.found.map(({
source:f})=>[f.path,f])),p=c.ignores.map(f=>Ae(f,c,(y,h)=>u.get(y)?.position(h).line??1)).sort(Je);return l==="json"?t(K(p)):p.length===0?t($`No ignore comments.\n`):t(_(p.map(({path:f,line:y,by:h,rules:E,
state:g,findings:P,until:j,reason:S})=>{let T=`${h==="seaworthy"?"":`${h} `}${E.join(", ")||(h==="seaworthy"?"no rule named":"everything")}`,ae=g==="live"?`${P} ignored`:We[g];return`${r("bold",x(`${f}\
:${y}`))}  ${b(T)}  ${ae}${j?`  until ${b(j)}`:""}  ${r("dim",S?b(S):"no reason given")}
`}).join(""))),c.failures.length?w.failed:w.clean}var We={unused:"ignores nothing",expired:"not ignored: expired",reason:"not ignored: needs a reason",locked:"not ignored: locked by policy",day:"not i\
gnored: its date is not valid"};function Ae({suppression:e,used:n,refused:t},o,l){let{span:r,by:s,rules:d,until:m,reason:a}=e,c=o.findings.filter(({suppressed:u})=>u?.by==="comment"&&u.span.file===r.file&&
u.span.start===r.start).length,[i]=t;return{path:r.file,line:l(r.file,r.start),by:s,rules:d.map(({value:u})=>F(u)),state:c>0?"live":i??(n.length?"live":"unused"),findings:c,until:m?F(m.value):null,reason:a?
F(a):null}}var Je=(e,n)=>e.path<n.path?-1:e.path>n.path?1:e.line-n.line,Z="gl-code-quality-report.json",ee="node:24-alpine",Ye=e=>`seaworthy:
  image: ${ee}
  script:
    - npx --yes seaworthy@${e} --output gitlab=${Z} --output text=-
  artifacts:
    when: always
    reports:
      codequality: ${Z}
`,He=[{name:"GitLab",files:[".gitlab-ci.yml"],hosts:/(?:^|\.)gitlab\b/,what:"add this job to",snippet:Ye},{name:"Azure Pipelines",files:["azure-pipelines.yml","azure-pipelines.yaml",".azure-pipelines.\
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
    image: ${ee}
    script:
      - mkdir -p test-results
      - npx --yes seaworthy@${e} --output junit=test-results/seaworthy.xml --output text=-
`},{name:"pre-commit",files:[".pre-commit-config.yaml",".pre-commit-config.yml"],what:"add this to the repos of",snippet:e=>`- repo: https://github.com/seaworthy-lint/seaworthy
  rev: v${e}
  hooks:
    - id: seaworthy
`},{name:"lint-staged",files:[".lintstagedrc",".lintstagedrc.json",".lintstagedrc.yaml",".lintstagedrc.yml","lint-staged.config.js","lint-staged.config.mjs"],what:"add this task to",snippet:te},{name:"\
lint-staged",files:["package.json"],says:/"lint-staged"\s*:\s*\{/,what:"add this task to lint-staged in",snippet:te},{name:"the development container",files:[".devcontainer/devcontainer.json",".devcon\
tainer.json"],what:"add this to",snippet:e=>`"features": { "ghcr.io/devcontainers/features/node:1": {} },
"postCreateCommand": "npm install --global seaworthy@${e}"
`}];function te(e){return`"{*ockerfile*,*ontainerfile*,*compose*.y?(a)ml,*.dockerignore,.env*,*.env}": "npx --yes seaworthy@${e} check --force-exclude --allow-empty"
`}function Be(e,n,t){return He.flatMap(({name:o,files:l,hosts:r,says:s,what:d,snippet:m})=>{let a=l.find(p=>U(L(e,p))),c=a===void 0?"":Ie(e,a),i=a!==void 0&&(s?.test(c)??!0);if(!i&&!(r&&n.some(p=>r.test(
p))))return[];let u=/\bseaworthy\b/.test(c);return[{name:o,file:a??l[0],isThere:i,runsUs:u,what:d,snippet:m(t),isHost:r!==void 0}]})}var Ve=8*1024*1024;function Ie(e,n){let t=L(e,n);if(ve(t,e))return"";
try{return je(t,Ve).toString("utf8")}catch(o){if(o instanceof be)return"";throw o}}function Ge(e){if(!U(L(e,".git")))return[];try{return H(e,["remote","-v"]).toString("utf8").split(`
`).flatMap(n=>n.split("	",2)[1]??[]).flatMap(n=>/^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?\[?([\w.-]+)/i.exec(n)?.[1]?.toLowerCase()??[])}catch{return[]}}var Ke=`# yaml-language-server: $schema=https://raw.git\
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
`,ne=".github/workflows/seaworthy.yml",oe=".gitlab-ci.yml",Qe=(e,n)=>`name: seaworthy
on:
  pull_request:
  push:
    branches: [${n}]
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
`;function Xe({paths:e},{out:n,err:t}){if(e.length)throw new O("init takes no paths: it works at the root of the repository that you are in");let o=me(process.cwd()),l=de(o,i=>N([{...i,path:k(i.path)}],
t)),r=(i,u)=>{let p=tt(o,i,u);return p?t($`seaworthy: ${b(p)}\n`):n($`wrote ${x(k(R(o,i)))}\n`),!p},s=i=>{let u=U(i);return u&&n($`${x(k(i))} already exists: not changed\n`),u},d=Ge(o),m=Be(o,d,B()),a=[
s(l?.path??R(o,"seaworthy.yaml"))||r("seaworthy.yaml",Ke)];(U(R(o,".github"))||d.includes("github.com")||!m.some(({isHost:i})=>i))&&a.push(s(R(o,ne))||r(ne,Qe(B(),et(o))));let c=!1;for(let i of m)i.file===
oe&&!i.isThere?a.push(r(oe,i.snippet)):c=Ze(i,n)||c;return a.every(Boolean)?(n($`${_(c?`
`:"")}Next: run "seaworthy", then "seaworthy baseline" to accept today's findings.\n`),w.clean):w.failed}function Ze({name:e,file:n,runsUs:t,what:o,snippet:l},r){return r(t?$`${x(n)} already runs seaworthy: not changed\n`:
$`\nFor ${b(e)}, ${b(o)} ${x(n)}:\n\n${_(l)}`),!t}function et(e){for(let n of[["symbolic-ref","--short","refs/remotes/origin/HEAD"],["symbolic-ref","--short","HEAD"]])try{let t=H(e,n).toString("utf8").
trim().replace(/^origin\//,"");if(/^[\w./-]+$/.test(t))return t}catch{}return"main"}function tt(e,n,t){try{he(R(e,n),t,{root:e,makesFolders:!0,mayReplace:()=>"already exists"});return}catch(o){if(o instanceof
pe)return`${k(R(e,n))} ${o.kind==="failed"?"":"is not written: it "}${o.message}`;throw o}}var re=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,se={file:1,line:2,
column:3,severity:4,message:5,code:6},nt={problemMatcher:[{owner:"seaworthy",pattern:[{regexp:re,...se}]}]},ot={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx seaworthy --format c\
ompact --no-progress",problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["relative","${workspaceFolder}"],pattern:{regexp:re,...se}}}]};function rt({paths:e},{out:n}){if(e.length>1)throw new O(
"problem-matcher takes one word: github or vscode");let t=V("problem-matcher",e[0],["github","vscode"])??"github";return n(_(`${JSON.stringify(t==="github"?nt:ot,null,2)}
`)),w.clean}async function st(e,n,t){switch(e.command){case"ignores":return Le(e,n,t);case"baseline":return Me(e,n,t);case"config":return Ue(e,n,t);case"init":return Xe(e,t);case"problem-matcher":return rt(
e,t);case"completions":return Ee(e,n,t);default:throw new Error(`no command ${e.command}`)}}module.exports={moreCommand:st};
