"use strict";const{c:g,d:w,j:y}=require("./run.js"),{Mf:a,ye:v}=require("./core.js");var l={check:{form:"[check] [paths...|-]",says:"check files, folders and quoted patterns (default: .), or standard input"},fix:{
form:"fix [paths...]",says:"repair what can be repaired safely; with --unsafe also what may change behaviour"},show:{form:"show <path>",says:"show the container that would really start, and where each\
 value comes from"},explain:{form:"explain <rule>",says:"explain a rule: what it checks, why, and how to fix it; ids of other linters work too"},rules:{form:"rules [rule|tag:cis...]",says:"list the ru\
les; --profile and --on narrow the list"},ignores:{form:"ignores [paths...]",says:"list every ignore comment: what it ignores, why, and until when"},baseline:{form:"baseline [paths...]",says:"accept t\
oday's findings in .seaworthy-baseline.json; --prune only removes old entries"},config:{form:"config [--explain FILE]",says:"show the settings, and where each comes from"},init:{form:"init",says:"crea\
te a seaworthy.yaml and what runs it in CI here; nothing is overwritten"},"problem-matcher":{form:"problem-matcher [github|vscode]",says:"print what makes GitHub or VS Code read the compact report"},completions:{
form:"completions <shell>",says:"print completions for bash, zsh, fish or powershell"}},c={"What is checked":{file:"a file of one Compose project; repeat it for the files that are merged over the firs\
t",exclude:"exclude files, as .gitignore would; may be repeated","force-exclude":"exclude them even when they are named","no-gitignore":"check files that git ignores, too",docs:"check the shell blocks\
 of Markdown files, too","allow-empty":"exit with 0 when there is nothing to check","list-files":"list the files that would be checked, and why","stdin-filename":"the file name that standard input is \
reported as",type:`treat the named files as this type: ${v().join(", ")}`,target:"runtime that loads seccomp profiles: docker (default), podman, oci","apparmor-include":"search this folder for AppArmo\
r's includes, too; may be repeated",jobs:"check in this many threads (default: one for each core, when there is enough to check)"},Rules:{config:"the configuration (default: seaworthy.yaml at the repo\
sitory's root)","no-config":"read no configuration",profile:"recommended (default) or strict",only:"run only these rules; * and tag:cis, tag:CWE-250, tag:compose work",skip:"do not run these rules",rule:"\
set one rule: off, on, or a severity",on:`list only rules that check this: ${g().join(", ")}`},"What counts":{"fail-on":"exit with 1 if any finding has this severity or a higher one: info, low, medium\
 (default), high, critical, never","exit-zero":"exit with 0 whatever is found","min-severity":"show only findings of this severity or higher","min-confidence":"show only findings of this confidence or\
 higher",since:"compare HEAD with a commit of git: only new findings count; A..B compares those two",baseline:"accepted findings (default: .seaworthy-baseline.json at the repository's root)","no-basel\
ine":"count accepted findings, too",prune:"only remove entries that no longer match","no-ignores":"disregard every ignore comment","add-ignore":"write an ignore comment above every finding"},Report:{format:"\
text (default), compact, json, sarif, github, markdown, junit, gitlab, checkstyle, rdjson",output:"write a report to a file; - is standard output; may be repeated","sarif-category":"keep several SARIF\
 reports of one commit apart (default: seaworthy)","group-by":"in the text report, group findings by severity (default), file or rule",all:"show every finding in the text report, also those that repea\
t",max:"show at most N findings or groups of findings in the text report",statistics:"count the findings of each rule instead of showing them",color:"auto (default), always, never",quiet:"print findin\
gs only, no summary","no-progress":"never show the progress of a long run"},Repair:{fix:"repair what can be repaired safely first, and report the rest",unsafe:"make repairs that may change behaviour, \
too",diff:"print a patch that git apply takes, and write nothing; exits with 1 when there is one",interactive:"show each repair and ask"},Other:{as:"show instructions of a Dockerfile, or compose: the \
merged project as JSON",against:"show how a seccomp profile differs from the engine's default one",explain:"show which settings apply to one file",help:"print this help; with a command, the help of th\
at command",version:"print the version"}},b=Object.assign({},...Object.values(c)),m=120;function u(r,s){return Object.entries(c).flatMap(([t,h])=>{let i=Object.entries(h).filter(([e])=>s===void 0||y(s,
e)),o=i.flatMap(([e,n])=>{let{short:f,value:d}=w(e),p=`  ${f?`-${f},`:"   "} ${`--${e}${d?` ${d}`:""}`.padEnd(24)} `;return a(n,r,p,p.length)});return i.length?[`${t}:
${o.join(`
`)}
`]:[]}).join(`
`)}var k=["Every option has a variable: --fail-on high is SEAWORTHY_FAIL_ON=high. An option overrides its variable, which overrides seaworthy.yaml.","The compiled program is kept in your cache folder \
for a faster start; SEAWORTHY_NO_COMPILE_CACHE=1 disables it.","Exits with 0 when nothing is wrong, 1 with findings, 2 when it could not run, 3 when there was nothing to check."];function x(r,s=m){let t=Math.
min(m,s);if(r){let{form:o,says:e}=l[r];return`Usage: seaworthy ${o} [options]

${a(`${e[0]?.toUpperCase()}${e.slice(1)}.`,t,"",0).join(`
`)}

${u(t,r)}`}let h=Object.values(l).flatMap(({form:o,says:e})=>{let n=`  seaworthy ${o.padEnd(32)} `;return a(e,t,n,n.length)}),i=o=>a(o,t,"",0).join(`
`);return`${i("seaworthy finds security problems in Dockerfiles, Compose projects, scripts with docker commands, what docker inspect prints, and seccomp and AppArmor profiles.")}

${h.join(`
`)}

${i('"seaworthy COMMAND --help" prints the options of one command.')}

${u(t)}
${k.map(i).join(`
`)}
`}module.exports={a:l,b:c,c:b,d:x};
