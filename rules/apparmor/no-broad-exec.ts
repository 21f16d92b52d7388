import { defineRule, hasDockerDenials, isForContainers, ownGiving, wholeRule, withoutPermissions } from "../../src/rule.ts";

/** Folders anybody writes to. */
const shared = ["/tmp/x", "/var/tmp/x", "/dev/shm/x", "/home/x/y"];

const shells = /(?:^|\/)(?:(?:ba|da|a|z|k|c|tc)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|php[\d.]*|lua[\d.]*)$/;

export default defineRule({
  id: "no-broad-exec",
  on: "apparmor",
  severity: "medium",
  profile: "recommended",
  summary: "Allow executing only named programs.",
  why: "An attacker who can write a file wants to run it next. Where everything below a folder may be executed, any file placed there runs, and a shell runs any command it is given.",
  standards: [],
  instead:
    "Name the programs one by one, such as `/app/server ix,`. To find them, start the container with the profile in complain mode, use it, and read which files the kernel logs as executed.",
  references: { "apparmor.d(5), execute rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#execute-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|/tmp/** rwix|],
  /app/server ix,
}
`,
      good: `abi <abi/3.0>,
profile web {
  /tmp/** rw,
  /app/server ix,
}
`,
    },
    {
      file: "apparmor.d/app",
      bad: `abi <abi/3.0>,
profile app {
  [|/app/** ix|],
}
`,
      good: `abi <abi/3.0>,
profile app {
  /app/server ix,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const bounded = hasDockerDenials(policy);
      const everything = wholeRule(policy, "exec");
      for (const rule of ownGiving(policy, "exec")) {
        const at = { span: rule.placed.at };
        const world = shared.find((path) => policy.touches(rule, path, "exec") && policy.allows(path, "exec"));
        if (policy.opensAll(rule, "/**", "exec"))
          yield { at, message: "every file may be executed", severity: bounded ? "info" : "medium" };
        else if (world)
          yield {
            at,
            message: `programs in \`${world.slice(0, world.indexOf("/x"))}\` may be executed, where any account can write`,
            severity: bounded && rule === everything ? "info" : "high",
            ...(shared.some((path) => rule.prefix.startsWith(path.slice(0, path.indexOf("/x"))))
              ? {
                  fix: {
                    title: "do not let them be executed, and check that the program starts none there",
                    safety: "unsafe",
                    edits: () => withoutPermissions(source, rule.placed, "mx"),
                  },
                }
              : {}),
          };
        else if (everything || !isForContainers(policy) || (rule.permissions.exec !== "ix" && rule.permissions.exec !== "pix")) continue;
        else if (
          rule.glob.some((part) => part.kind === "any") &&
          /\*\*/.test(rule.pattern) &&
          !/^\/(?:\{[^}]*\})?(?:usr\/)?(?:local\/)?s?bin\//.test(rule.pattern)
        )
          yield {
            at,
            message: `everything below \`${rule.prefix.replace(/\/$/, "") || "/"}\` may be executed: safe only if this profile allows no writing there`,
            severity: "low",
          };
        else if (rule.literal && shells.test(rule.literal))
          yield { at, message: `\`${rule.literal}\` may be executed, which gives an intruder a shell or an interpreter`, severity: "low" };
      }
    }
  },
});
