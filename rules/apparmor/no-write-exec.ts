import { defineRule, hasDockerDenials, isOwn, type PathRule, type Policy, wholeRule } from "../../src/rule.ts";

export default defineRule({
  id: "no-write-exec",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Do not let a path be both writable and executable.",
  why: "Writing a file and starting it is all an attacker needs to run their own code under the profile. Where no path allows both, a flaw that writes files cannot also run them.",
  standards: [],
  instead:
    "Find out which of the two the program needs: keep what is executed in folders of the image, which nothing writes, and give what is written a folder of its own, such as /var/lib/app, with rw alone. If a program creates what it runs, start it under a child profile (Cx) that may execute and not write.",
  references: { "apparmor.d(5), execute rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules" },
  help: "keep them apart: `/app/bin/** mrix,` for programs, `/app/data/** rw,` for data",
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  /app/** rw,
  [|/app/*.so mr|],
}
`,
      good: `abi <abi/3.0>,
profile web {
  /app/** rw,
  deny /app/lib/** w,
  /app/lib/*.so mr,
}
`,
    },
  ],
  *check({ profiles }) {
    for (const policy of profiles) {
      const bounded = hasDockerDenials(policy);
      // What may be written as a whole is told once, at the rule that says so.
      const whole = wholeRule(policy, "append");
      for (const running of policy.rules) {
        const second = running.permissions.exec ? "exec" : running.permissions.mmap ? "mmap" : undefined;
        if (running.deny || !second) continue;
        const found = firstPair(policy, whole ? [whole] : policy.near(running, "append"), running, second);
        if (!found) continue;
        if (whole) {
          yield {
            at: { span: whole.placed.at },
            message:
              running === whole
                ? "every file may be written and executed"
                : `every file may be written, and \`${found.path.slice(0, 80)}\`, for example, also ${second === "exec" ? "executed" : "mapped to be executed"}`,
            severity: bounded ? "info" : "high",
            related: running === whole ? [] : [{ span: running.placed.at, message: "here it may be executed" }],
          };
          break;
        }
        yield {
          at: { span: running.placed.at },
          message: `\`${found.path.slice(0, 80)}\`, for example, may be written and ${second === "exec" ? "executed" : "mapped to be executed"}`,
          severity: "high",
          related: found.rule === running ? [] : [{ span: found.rule.placed.at, message: "here it may be written" }],
        };
      }
    }
  },
});

function firstPair(
  policy: Policy,
  writing: Iterable<PathRule>,
  running: PathRule,
  second: "exec" | "mmap",
): { path: string; rule: PathRule } | undefined {
  for (const rule of writing) {
    if ((!isOwn(rule.placed) && !isOwn(running.placed)) || /^\/(?:dev|proc|sys)\//.test(rule.prefix)) continue;
    const path = policy.open(rule, "append", running, second);
    if (path && !/^\/(?:dev|proc|sys)\//.test(path)) return { path, rule };
  }
  return undefined;
}
