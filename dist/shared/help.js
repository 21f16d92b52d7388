"use strict";const{b:g,d:u,e:y,k:b}=require("./run.js"),{Ie:k,Zf:n}=require("./core.js");var l={check:{form:"[check] [paths...|-]",says:"check files, folders and quoted patterns (default: .), or standard input"},fix:{
form:"fix [paths...]",says:"repair what can be repaired safely; with --unsafe also what may change behaviour"},pin:{form:"pin [paths...]",says:"pin every image to a digest, as its registry has it, and\
 keep them in seaworthy.lock"},show:{form:"show <path>",says:"show the container that would really start, and where each value comes from"},explain:{form:"explain <rule>",says:"explain a rule: what it\
 checks, why, and how to fix it; ids of other linters work too"},rules:{form:"rules [rule|tag:cis...]",says:"list the rules; --profile and --on narrow the list"},ignores:{form:"ignores [paths...]",says:"\
list every ignore comment: what it ignores, why, and until when"},baseline:{form:"baseline [paths...]",says:"accept today's findings in .seaworthy-baseline.json; --prune only removes old entries"},compare:{
form:"compare <old.json> <new.json>",says:"compare two JSON reports: what is new and fixed, and how the score changed"},config:{form:"config [--explain FILE]",says:"show the settings, and where each c\
omes from"},init:{form:"init",says:"create a seaworthy.yaml and what runs it in CI here; nothing is overwritten"},"problem-matcher":{form:"problem-matcher [github|vscode]",says:"print what makes GitHu\
b or VS Code read the compact report"},completions:{form:"completions <shell>",says:"print completions for bash, zsh, fish or powershell"}},c={"What is checked":{file:"a file of one Compose project; r\
epeat it for the files that are merged over the first",exclude:"exclude files, as .gitignore would; may be repeated","force-exclude":"exclude them even when they are named","no-gitignore":"check files\
 that git ignores, too",docs:"check the shell blocks of Markdown files, too","allow-empty":"exit with 0 when there is nothing to check","list-files":"list the files that would be checked, and why","st\
din-filename":"the file name that standard input is reported as",type:`treat the named files as this type: ${k().join(", ")}`,target:"runtime that loads seccomp profiles: docker (default), podman, oci",
"apparmor-include":"search this folder for AppArmor's includes, too; may be repeated",jobs:"check in this many threads (default: one for each core, when there is enough to check)"},Rules:{config:"the \
configuration (default: seaworthy.yaml at the repository's root)","no-config":"read no configuration",profile:"recommended (default) or strict",only:"run only these rules; * and tag:cis, tag:CWE-250, \
tag:compose work; with pin: only these images",skip:"do not run these rules",rule:"set one rule: off, on, or a severity",on:`list only rules that check this: ${u().join(", ")}`},"What counts":{"fail-o\
n":"exit with 1 if any finding has this severity or a higher one: info, low, medium (default), high, critical, never","exit-zero":"exit with 0 whatever is found","min-severity":"show only findings of \
this severity or higher","min-confidence":"show only findings of this confidence or higher","min-score":"exit with 1 if any container or image scores less than this, of 100",since:"compare HEAD with a\
 commit of git: only new findings count; A..B compares those two",baseline:"accepted findings (default: .seaworthy-baseline.json at the repository's root)","no-baseline":"count accepted findings, too",
prune:"only remove entries that no longer match","no-ignores":"disregard every ignore comment","add-ignore":"write an ignore comment above every finding"},Report:{format:"text (default), compact, json\
, sarif, github, markdown, html, junit, gitlab, gitlab-sast, checkstyle, rdjson, sonarqube",output:"write a report to a file; - is standard output; may be repeated","sarif-category":"keep several SARI\
F reports of one commit apart (default: seaworthy)",compliance:`report every control of a standard as passed or failed: ${g.join(", ")}; may be repeated`,score:"tell what every container and image sco\
res, of 100, and what to do first","score-weights":"a file with the weights of the score, as the key score of seaworthy.yaml has them",history:"add a line with the date, the commit, the score and the \
number of findings to a file","group-by":"in the text report, group findings by severity (default), file or rule",all:"show every finding in the text report, also those that repeat",max:"show at most \
N findings or groups of findings in the text report",statistics:"count the findings of each rule instead of showing them",color:"auto (default), always, never",quiet:"print findings only, no summary",
"no-progress":"never show the progress of a long run"},Repair:{fix:"repair what can be repaired safely first, and report the rest",unsafe:"make repairs that may change behaviour, too",diff:"print a pa\
tch that git apply takes, and write nothing; exits with 1 when there is one",interactive:"show each repair and ask"},Images:{online:"ask the registries which images there are, and not seaworthy.lock",
update:"renew the pins that are behind their tag, too",check:"write nothing; report images that are not pinned, or behind their tag, and exit with 1",list:"write nothing; list the images, and where ea\
ch is named",json:"print what changes, or the list, as JSON",offline:"use the digests of seaworthy.lock, and no network",platform:"pin the image of one platform, such as linux/amd64, and not those of \
all",updates:"begin only what renews pins on a schedule here: a workflow, a job, or what to add for Renovate or Dependabot",mirror:"ask this host first for images of a registry, as in docker.io=mirror\
.example/hub; may be repeated","plain-http":"talk to this registry without TLS; may be repeated"},Other:{as:"show instructions of a Dockerfile, or compose: the merged project as JSON",against:"show ho\
w a seccomp profile differs from the engine's default one",explain:"show which settings apply to one file",help:"print this help; with a command, the help of that command",version:"print the version"}},
v=Object.assign({},...Object.values(c)),m=120;function w(r,a){return Object.entries(c).flatMap(([t,h])=>{let i=Object.entries(h).filter(([e])=>a===void 0||b(a,e)),o=i.flatMap(([e,s])=>{let{short:d,value:f}=y(
e),p=`  ${d?`-${d},`:"   "} ${`--${e}${f?` ${f}`:""}`.padEnd(24)} `;return n(s,r,p,p.length)});return i.length?[`${t}:
${o.join(`
`)}
`]:[]}).join(`
`)}var x=["Every option has a variable: --fail-on high is SEAWORTHY_FAIL_ON=high. An option overrides its variable, which overrides seaworthy.yaml.","The compiled program is kept in your cache folder \
for a faster start; SEAWORTHY_NO_COMPILE_CACHE=1 disables it.","Exits with 0 when nothing is wrong, 1 with findings, 2 when it could not run, 3 when there was nothing to check."];function j(r,a=m){let t=Math.
min(m,a);if(r){let{form:o,says:e}=l[r];return`Usage: seaworthy ${o} [options]

${n(`${e[0]?.toUpperCase()}${e.slice(1)}.`,t,"",0).join(`
`)}

${w(t,r)}`}let h=Object.values(l).flatMap(({form:o,says:e})=>{let s=`  seaworthy ${o.padEnd(32)} `;return n(e,t,s,s.length)}),i=o=>n(o,t,"",0).join(`
`);return`${i("seaworthy finds security problems in Dockerfiles, Compose projects, scripts with docker commands, what docker inspect prints, and seccomp and AppArmor profiles.")}

${h.join(`
`)}

${i('"seaworthy COMMAND --help" prints the options of one command.')}

${w(t)}
${x.map(i).join(`
`)}
`}module.exports={a:l,b:c,c:v,d:j};
