"use strict";const{a:G,c:Y}=require("../shared/help.js"),{b:me,c:pe,d:fe,e:ge}=require("../shared/baseline.js"),{a:V}=require("../shared/view-format.js");require("../shared/fingerprint.js");const{$:$e,A:k,B:g,Ca:K,
J:we,M:Z,Z:ye,c:v,da:be,e:ve,f:ke,fa:z,h:E,i:Q,ia:U,ja:_e,p:j,pa:L,qa:je,ra:W,t:xe,ta:Re,va:X,w:Ee,x:Oe,z:Ce,za:Te}=require("../shared/run.js"),{Gc:Me,Hc:Ne,Ne:Pe,jb:H,kb:$,lb:x,mb:ee,n:qe,ua:R,va:w}=require("../shared/core.js"),
{isUtf8:Se}=require("node:buffer"),{resolve:Ue}=require("node:path"),{join:O}=require("node:path"),{join:J}=require("node:path"),{join:A}=require("node:path");async function He(e,o,{out:t,err:n}){let{
values:s}=e,r=await L(e,o,{cwd:process.cwd(),today:W()}),i=r.baseline;if(i===void 0)throw new Error("a baseline has a place wherever --no-baseline is not taken");let d=je(e,r),h=Ce(i,d.configured?r.root:
void 0);if(s.prune&&!h)throw new E(`there is no ${k(i)} to prune: seaworthy baseline writes it`);let{report:l,discovery:c}=await K(e,{...r,baseline:void 0},o);if(U([...l.failures,...l.notices],n),l.failures.
length)return g.failed;if(!h&&l.files.length===0)return s["allow-empty"]?g.clean:(n(Te(e,r,c)),g.nothing);let u=Re(e,r);if(s.prune&&!u)throw new E(`--prune needs the whole repository: run it in ${k(r.
root)||"this folder"} without paths`);let{stale:a,unmet:m}=me(l,h??[],{whole:u,profile:r.profile}),p=new Set(a),y=(s.prune?h??[]:m).filter(b=>!p.has(b)),f=s.prune?y:[...pe(l,h??[]),...y].sort(fe);if(!h&&
f.length===0)return t(w`No findings: there is nothing to accept, and nothing is written.\n`),g.clean;be(k(i),ge(f),d,b=>Se(b)?void 0:"is not valid UTF-8");let N=s.prune?w`${p.size} removed`:w`${f.filter(
({fingerprint:b})=>!h?.some(P=>P.fingerprint===b)).length} of them new`;return t(w`${x(k(i))}: ${f.length} known ${R(f.length===1?"finding":"findings")}, ${N}\n`),g.clean}var C=["bash","zsh","fish","p\
owershell"],q="check",B=(e,o)=>e.flatMap(({name:t,of:n})=>n.includes(o)?[`--${t}`]:[]);function Ae({paths:e},o,{out:t}){let n=Q("completions",e[0],C);if(!n||e.length>1)throw new E(`completions needs t\
he name of a shell: ${C.join(", ")}`);let s=o.map(({id:i})=>i),r=Object.keys(Y).map(i=>{let d=i==="only"||i==="skip",{short:h,type:l,of:c}=ve(i);return{name:i,short:h,says:Y[i].replace(/['`"$\\:[\]]/g,
""),takesValue:l==="string",words:d?s:ke(i),of:c}});return t(R({bash:De,zsh:Fe,fish:ze,powershell:Le}[n](r,s))),g.clean}var De=(e,o)=>`_seaworthy() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    --${t}) words="${n.join(" ")}" ;;
`).join("")}    explain) words="${o.join(" ")}" ;;
    completions) words="${C.join(" ")}" ;;
    problem-matcher) words="github vscode" ;;
  esac
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  if [[ $word == -* ]]; then
    case \${COMP_WORDS[1]} in
${v.filter(t=>t!==q).map(t=>`      ${t}) words="${B(e,t).join(" ")}" ;;
`).join("")}      *) words="${B(e,q).join(" ")}" ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
  if ((COMP_CWORD == 1)); then COMPREPLY+=($(compgen -W "${v.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _seaworthy seaworthy
`,Fe=(e,o)=>`#compdef seaworthy
_seaworthy() {
  local -a commands
  commands=(
${v.map(t=>`    '${t}:${G[t].says.replace(/['`:]/g,"")}'
`).join("")}  )
  case \${words[2]} in
    explain) (( CURRENT == 3 )) && { compadd ${o.join(" ")}; return } ;;
    completions) (( CURRENT == 3 )) && { compadd ${C.join(" ")}; return } ;;
    problem-matcher) (( CURRENT == 3 )) && { compadd github vscode; return } ;;
  esac
  (( CURRENT == 2 )) && _describe command commands
  local command=\${words[2]} && local -a specs
  (( \${commands[(I)$command:*]} )) || command=${q}
${e.map(({name:t,says:n,takesValue:s,words:r,of:i})=>`  ${i.length===v.length?"":`[[ ' ${i.join(" ")} ' == *" $command "* ]] && `}specs+=('*--${t}[${n}]${s?`:value:${r.length?`(${r.join(" ")})`:"_file\
s"}`:""}')
`).join("")}  _arguments $specs '*:file:_files'
}
if [ "\${funcstack[1]}" = _seaworthy ]; then _seaworthy "$@"; elif (( \${+functions[compdef]} )); then compdef _seaworthy seaworthy; fi
`,ze=(e,o)=>["function __seaworthy_is","  set -l words (commandline -opc)",`  if set -q words[2]; and contains -- $words[2] ${v.join(" ")}`,"    contains -- $words[2] $argv","  else",`    contains -- ${q}\
 $argv`,"  end","end",...v.map(t=>`complete -c seaworthy -n __fish_use_subcommand -a ${t} -d '${G[t].says.replace(/'/g,"")}'`),`complete -c seaworthy -n '__fish_seen_subcommand_from explain' -xa '${o.
join(" ")}'`,`complete -c seaworthy -n '__fish_seen_subcommand_from completions' -xa '${C.join(" ")}'`,"complete -c seaworthy -n '__fish_seen_subcommand_from problem-matcher' -xa 'github vscode'",...e.
map(({name:t,short:n,says:s,takesValue:r,words:i,of:d})=>`complete -c seaworthy${d.length===v.length?"":` -n '__seaworthy_is ${d.join(" ")}'`} -l ${t}${n?` -s ${n}`:""}${r?i.length?` -xa '${i.join(" ")}\
'`:" -r":""} -d '${s}'`),""].join(`
`),T=e=>e.map(o=>`'${o}'`).join(","),Le=(e,o)=>`Register-ArgumentCompleter -Native -CommandName seaworthy -ScriptBlock {
  param($word, $ast, $at)
  $elements = @($ast.CommandElements | ForEach-Object { "$_" })
  $command = if ($elements.Count -gt 1 -and @(${T(v)}) -contains $elements[1]) { $elements[1] } else { '${q}' }
  $options = switch ($command) {
${v.map(t=>`    '${t}' { ${T(B(e,t))} }
`).join("")}  }
  $before = if ($word) { $elements[-2] } else { $elements[-1] }
  $words = switch ($before) {
${e.filter(({words:t})=>t.length).map(({name:t,words:n})=>`    '--${t}' { ${T(n)} }
`).join("")}    'explain' { ${T(o)} }
    'completions' { ${T(C)} }
    'problem-matcher' { 'github','vscode' }
    default { @(${T(v)}) + $options }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;async function We(e,o,{out:t,err:n}){let{values:s,origin:r,paths:i}=e;if(i.length)throw new E(`config takes no paths: for one file say config --explain ${i[0]}`);let d=V(e),h=X(s.color??"auto"),{format:l,
...c}=s,u=l&&r("format")!=="--format"?s:c,a=await L({...e,values:u},o,{cwd:process.cwd(),today:W()});U(a.notices,n);let m=s.explain,p=[...Be(a),...Ge(e),...Ye(a,o,m)],y=a.configuration?.files??[];if(d===
"json")t(ee({files:y,...m?{explains:m}:{},settings:p.map(f=>({...f,value:H(f.value)}))}));else{let f=Math.max(...p.map(({key:_})=>_.length)),N=Math.min(40,Math.max(...p.map(({value:_})=>_.length))),b=y.
length?`read: ${y.map($).join(", ")}
`:`no configuration file: seaworthy init creates one
`,P=m===void 0?"":`${Je(m,a)}
`;t(R(`${b}${P}${p.map(({key:_,value:S,from:F})=>`${$(_).padEnd(f)}  ${h("bold",$(S).padEnd(N))}  ${h("dim",$(F))}
`).join("")}`))}return g.clean}function Je(e,{isExcluded:o}){let t=Pe(e),n=o(Ue(e))?"excluded":t?`checked as ${t}`:"not checked by name; checked only if its content looks like a supported file";return`${x(
e)}: ${n}`}function Be(e){let o=i=>e.origins.get(i)??"default",{ignores:t,outputs:n,locked:s,configuration:r}=e;return[{key:"profile",value:e.profile,from:o("profile")},{key:"fail-on",value:e.failOn,from:o(
"fail-on")},{key:"min-severity",value:e.minSeverity,from:o("min-severity")},{key:"min-confidence",value:e.minConfidence,from:o("min-confidence")},{key:"format",value:n.map(({format:i,path:d})=>d==="-"?
i:`${i}=${d}`).join(", "),from:o(n.some(({path:i})=>i!=="-")?"output":"format")},{key:"target",value:e.target,from:o("target")},...Ie(e),{key:"baseline",value:e.baseline===void 0?"none":k(e.baseline),
from:o("baseline")},{key:"ignores",value:t.comments?`${t.peers?"ours and other linters'":"ours"}; reason from ${t.requireReason}`:"none",from:o("ignores")},...te("exclude",r),...te("base-images",r),...s.
size?[{key:"locked",value:[...s].join(", "),from:[...new Set([...r?.locked.values()??[]].map(({at:i})=>i))].join(", ")}]:[]]}function Ie({score:e,configuration:o,origins:t}){if(!e)return[];let{minimum:n,
at:s}=e,r=s==="default"?"the usual weights":JSON.stringify(o?.values.get("score")?.value??"its own weights");return[{key:"score",value:s===t.get("score-weights")?"its own weights":r,from:s},...n===void 0?
[]:[{key:"min-score",value:String(n),from:t.get("min-score")??s}]]}var te=(e,o)=>{let t=o?.values.get(e);return t?[{key:e,value:JSON.stringify(t.value),from:t.at}]:[]};function Ge({values:e,origin:o}){
return["only","skip","exclude","apparmor-include"].flatMap(t=>e[t]?[{key:t,value:JSON.stringify(e[t]),from:o(t)}]:[])}function Ye({scopes:e,configuration:o},t,n){let s=o?.scopes??[],r=({level:l,fix:c,
options:u})=>[...l?[l]:[],...c?[`fix: ${c}`]:[],...u?[JSON.stringify(u)]:[]].join(", ");if(n===void 0)return e.flatMap(l=>[...l.rules].map(([c,u])=>{let a=s.find(m=>m===l);return{key:c,value:r(u),from:a?
`${a.at.get(c)}${a.about?` for ${a.about}`:""}`:oe}}));let i={file:n,workload:null},d=t.flatMap(({id:l})=>{let c=qe(e,l,i);if(Object.keys(c).length===0)return[];let u=s.findLast(({applies:a,rules:m})=>m.
has(l)&&(!a||a(i)));return[{key:l,value:r(c),from:u?`${u.at.get(l)}${u.about?` for ${u.about}`:""}`:oe}]}),h=s.flatMap(l=>l.isPartOf?.(n)?[...l.rules].map(([c,u])=>({key:c,value:r(u),from:`${l.at.get(
c)} for ${l.about}`})):[]);return[...d,...h]}var oe="command line or environment";async function Ve(e,o,{out:t,err:n}){let s=V(e),r=X(e.values.color??"auto"),{format:i,...d}=e.values,h={...e,values:d},
l=await L(h,o,{cwd:process.cwd(),today:W()}),{report:c,discovery:u}=await K(h,{...l,profile:"strict"},o);U([...c.failures,...c.notices],n);let a=new Map(u.found.map(({source:p})=>[p.path,p])),m=c.ignores.
map(p=>Ze(p,c,(y,f)=>a.get(y)?.position(f).line??1)).sort(Qe);return s==="json"?t(ee(m)):m.length===0?t(w`No ignore comments.\n`):t(R(m.map(({path:p,line:y,by:f,rules:N,state:b,findings:P,until:_,reason:S})=>{
let F=`${f==="seaworthy"?"":`${f} `}${N.join(", ")||(f==="seaworthy"?"no rule named":"everything")}`,he=b==="live"?`${P} ignored`:Ke[b];return`${r("bold",x(`${p}:${y}`))}  ${$(F)}  ${he}${_?`  until ${$(
_)}`:""}  ${r("dim",S?$(S):"no reason given")}
`}).join(""))),c.failures.length?g.failed:g.clean}var Ke={unused:"ignores nothing",expired:"not ignored: expired",reason:"not ignored: needs a reason",locked:"not ignored: locked by policy",day:"not i\
gnored: its date is not valid"};function Ze({suppression:e,used:o,refused:t},n,s){let{span:r,by:i,rules:d,until:h,reason:l}=e,c=n.findings.filter(({suppressed:a})=>a?.by==="comment"&&a.span.file===r.file&&
a.span.start===r.start).length,[u]=t;return{path:r.file,line:s(r.file,r.start),by:i,rules:d.map(({value:a})=>H(a)),state:c>0?"live":u??(o.length?"live":"unused"),findings:c,until:h?H(h.value):null,reason:l?
H(l):null}}var Qe=(e,o)=>e.path<o.path?-1:e.path>o.path?1:e.line-o.line,se="gl-code-quality-report.json",ne="node:24-alpine",Xe=e=>`seaworthy:
  image: ${ne}
  script:
    - npx --yes seaworthy@${e} --output gitlab=${se} --output text=-
  artifacts:
    when: always
    reports:
      codequality: ${se}
`,et=[{name:"GitLab",files:[".gitlab-ci.yml"],hosts:/(?:^|\.)gitlab\b/,what:"add this job to",snippet:Xe},{name:"Azure Pipelines",files:["azure-pipelines.yml","azure-pipelines.yaml",".azure-pipelines.\
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
    image: ${ne}
    script:
      - mkdir -p test-results
      - npx --yes seaworthy@${e} --output junit=test-results/seaworthy.xml --output text=-
`},{name:"pre-commit",files:[".pre-commit-config.yaml",".pre-commit-config.yml"],what:"add this to the repos of",snippet:e=>`- repo: https://github.com/seaworthy-lint/seaworthy
  rev: v${e}
  hooks:
    - id: seaworthy
`},{name:"lint-staged",files:[".lintstagedrc",".lintstagedrc.json",".lintstagedrc.yaml",".lintstagedrc.yml","lint-staged.config.js","lint-staged.config.mjs"],what:"add this task to",snippet:ie},{name:"\
lint-staged",files:["package.json"],says:/"lint-staged"\s*:\s*\{/,what:"add this task to lint-staged in",snippet:ie},{name:"the development container",files:[".devcontainer/devcontainer.json",".devcon\
tainer.json"],what:"add this to",snippet:e=>`"features": { "ghcr.io/devcontainers/features/node:1": {} },
"postCreateCommand": "npm install --global seaworthy@${e}"
`}];function ie(e){return`"{*ockerfile*,*ontainerfile*,*compose*.y?(a)ml,*.dockerignore,.env*,*.env}": "npx --yes seaworthy@${e} check --force-exclude --allow-empty"
`}function tt(e,o,t){return et.flatMap(({name:n,files:s,hosts:r,says:i,what:d,snippet:h})=>{let l=s.find(m=>j(J(e,m))),c=l===void 0?"":st(e,l),u=l!==void 0&&(i?.test(c)??!0);if(!u&&!(r&&o.some(m=>r.test(
m))))return[];let a=/\bseaworthy\b/.test(c);return[{name:n,file:l??s[0],isThere:u,runsUs:a,what:d,snippet:h(t),isHost:r!==void 0}]})}var ot=8*1024*1024;function st(e,o){let t=J(e,o);if(xe(t,e))return"";
try{return Oe(t,ot).toString("utf8")}catch(n){if(n instanceof Ee)return"";throw n}}function nt(e){if(!j(J(e,".git")))return[];try{return Z(e,["remote","-v"]).toString("utf8").split(`
`).flatMap(o=>o.split("	",2)[1]??[]).flatMap(o=>/^(?:[a-z+]+:\/\/)?(?:[^@/\s]*@)?\[?([\w.-]+)/i.exec(o)?.[1]?.toLowerCase()??[])}catch{return[]}}var it=["docker","docker-compose"].map(e=>`  - package-\
ecosystem: ${e}
    directory: /
    schedule:
      interval: daily
`).join(""),M="seaworthy/pins",D="Renew the digests of images",re=(e,o)=>`code=0
npx --yes seaworthy@${e} pin --update > "${o}" || code=$?
cat "${o}"
[ "$code" -le 2 ]`,I=(e,o)=>e.replace(/^(?=.)/gm,o),rt=`if [ -z "$(git status --porcelain)" ]; then exit 0; fi
gh auth setup-git
git add --all
git fetch --quiet --depth=1 origin ${M} 2>/dev/null && git diff --cached --quiet FETCH_HEAD && exit 0
git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' commit --quiet -m '${D}'
git push --quiet --force origin HEAD:refs/heads/${M}
sed 's/^/- /' "$RUNNER_TEMP/pins.txt" > "$RUNNER_TEMP/body.md"
gh pr edit ${M} --body-file "$RUNNER_TEMP/body.md" ||
  gh pr create --head ${M} --title '${D}' --body-file "$RUNNER_TEMP/body.md"`,at=(e,o)=>`name: seaworthy pins
on:
  schedule:
    - cron: "23 4 * * *"
  workflow_dispatch:
permissions: {}
concurrency: seaworthy-pins
jobs:
  pins:
    runs-on: ubuntu-latest
    permissions:
      # To push the branch ${M}, and to open its pull request. Actions have to be allowed to create pull requests
      # (Settings, Actions, General); no workflow runs for one that this token opens until somebody closes and opens it again.
      contents: write
      pull-requests: write
    steps:
      - uses: ${o}
        with:
          persist-credentials: false
      # For images that are not public, log in to their registry before this.
      - name: Renew the digests
        id: renew
        run: |
${I(re(e,"$RUNNER_TEMP/pins.txt"),"          ")}
          echo "code=$code" >> "$GITHUB_OUTPUT"
      - name: Open a pull request
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
${I(rt,"          ")}
      - name: Tell of images that could not be resolved
        if: steps.renew.outputs.code == '2'
        run: exit 2
`,lt=e=>`seaworthy-pins:
  # Runs in a scheduled pipeline (Build, Pipeline schedules). SEAWORTHY_TOKEN is a project access token that may write to the repository.
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
  script:
    - |
${I(re(e,"/tmp/pins.txt"),"      ")}
      if [ -n "$(git status --porcelain)" ]; then
        git add --all
        git -c user.name=seaworthy -c user.email=seaworthy@localhost commit --quiet -m '${D}' -m "$(cat /tmp/pins.txt)"
        git push --force -o merge_request.create -o merge_request.target="$CI_DEFAULT_BRANCH" -o merge_request.title='${D}' "https://seaworthy:\${SEAWORTHY_TOKEN}@\${CI_SERVER_HOST}/\${CI_PROJECT_PATH}.g\
it" HEAD:refs/heads/${M}
      fi
      exit $((code / 2 * 2))
`;function ct(e,{hosts:o,release:t,checkout:n}){let s=c=>Ne.find(u=>c.test(u)&&j(A(e,u))),r=s(/renovate/);if(r)return[{name:"Renovate",file:r,begins:!1,what:"add this preset, which pins images and ren\
ews their digests, to extends in",snippet:`"docker:pinDigests"
`}];let i=s(/dependabot/);if(i)return[{name:"Dependabot",file:i,begins:!1,what:"which renews digests that are written, and writes none, add this to updates in",snippet:it}];let d=j(A(e,".gitlab-ci.yml"))||
o.some(c=>/(?:^|\.)gitlab\b/.test(c)),h=j(A(e,".github"))||o.includes("github.com")||!d,l=j(A(e,".gitlab-ci.yml"));return[...h?[{name:"GitHub",file:Me,begins:!0,what:"",snippet:at(t,n)}]:[],...d?[{name:"\
GitLab",file:".gitlab-ci.yml",begins:!l,what:"add this job to",snippet:lt(t)}]:[]]}var ut=`# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-lint/seaworthy/main/schema/config\
.json

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
`,ae=".github/workflows/seaworthy.yml",le=".gitlab-ci.yml",ce="actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0",dt=(e,o)=>`name: seaworthy
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
      - uses: ${ce}
        with:
          # The commit before is what a pull request is compared with.
          fetch-depth: 2
          persist-credentials: false
      # Pin this to the commit of the release: a tag can be moved.
      - uses: seaworthy-lint/seaworthy@v${e}
`;function ht({paths:e,values:o},{out:t,err:n}){if(e.length)throw new E("init takes no paths: it works at the root of the repository that you are in");let s=we(process.cwd()),r=_e(s,a=>U([{...a,path:k(
a.path)}],n)),i=(a,m)=>{let p=gt(s,a,m);return p?n(w`seaworthy: ${$(p)}\n`):t(w`wrote ${x(k(O(s,a)))}\n`),!p},d=a=>{let m=j(a);return m&&t(w`${x(k(a))} already exists: not changed\n`),m},h=nt(s);if(o.
updates)return ct(s,{hosts:h,release:z(),checkout:ce}).map(a=>mt(a,{isThere:d,begin:i,out:t})).every(Boolean)?g.clean:g.failed;let l=tt(s,h,z()),c=[d(r?.path??O(s,"seaworthy.yaml"))||i("seaworthy.yaml",
ut)];(j(O(s,".github"))||h.includes("github.com")||!l.some(({isHost:a})=>a))&&c.push(d(O(s,ae))||i(ae,dt(z(),ft(s))));let u=!1;for(let a of l)a.file===le&&!a.isThere?c.push(i(le,a.snippet)):u=pt(a,t)||
u;return c.every(Boolean)?(t(w`${R(u?`
`:"")}Next: run "seaworthy", then "seaworthy baseline" to accept today's findings.\n`),g.clean):g.failed}function mt({name:e,file:o,begins:t,what:n,snippet:s},{isThere:r,begin:i,out:d}){return t?r(o)||
i(o,s):(d(w`For ${$(e)}, ${$(n)} ${x(o)}:\n\n${R(s)}`),!0)}function pt({name:e,file:o,runsUs:t,what:n,snippet:s},r){return r(t?w`${x(o)} already runs seaworthy: not changed\n`:w`\nFor ${$(e)}, ${$(n)} ${x(
o)}:\n\n${R(s)}`),!t}function ft(e){for(let o of[["symbolic-ref","--short","refs/remotes/origin/HEAD"],["symbolic-ref","--short","HEAD"]])try{let t=Z(e,o).toString("utf8").trim().replace(/^origin\//,"");
if(/^[\w./-]+$/.test(t))return t}catch{}return"main"}function gt(e,o,t){try{$e(O(e,o),t,{root:e,makesFolders:!0,mayReplace:()=>"already exists"});return}catch(n){if(n instanceof ye)return`${k(O(e,o))}\
 ${n.kind==="failed"?"":"is not written: it "}${n.message}`;throw n}}var ue=String.raw`^(.+?):(\d+):(\d+): (error|warning|notice)(?:\[\w+\])? (.+) \[([\w/-]+)\]$`,de={file:1,line:2,column:3,severity:4,
message:5,code:6},$t={problemMatcher:[{owner:"seaworthy",pattern:[{regexp:ue,...de}]}]},wt={version:"2.0.0",tasks:[{label:"seaworthy",type:"shell",command:"npx seaworthy --format compact --no-progress",
problemMatcher:{owner:"seaworthy",severity:"info",fileLocation:["relative","${workspaceFolder}"],pattern:{regexp:ue,...de}}}]};function yt({paths:e},{out:o}){if(e.length>1)throw new E("problem-matcher\
 takes one word: github or vscode");let t=Q("problem-matcher",e[0],["github","vscode"])??"github";return o(R(`${JSON.stringify(t==="github"?$t:wt,null,2)}
`)),g.clean}async function bt(e,o,t){switch(e.command){case"ignores":return Ve(e,o,t);case"baseline":return He(e,o,t);case"config":return We(e,o,t);case"compare":return(await Promise.resolve().then(()=>require("./compare.js"))).
compareCommand(e,t);case"init":return ht(e,t);case"problem-matcher":return yt(e,t);case"completions":return Ae(e,o,t);default:throw new Error(`no command ${e.command}`)}}module.exports={moreCommand:bt};
