import {
  defineRule,
  hasDockerDenials,
  isForContainers,
  own,
  ownGiving,
  ratedFor,
  withoutPermissions,
  withPolicyRules,
} from "../../src/rule.ts";

/** Files with credentials. */
const secret = ["/etc/shadow", "/etc/gshadow", "/root/.ssh/id_ed25519", "/root/.aws/credentials", "/run/secrets/x", "/var/run/secrets/x"];

/** What closes them to whatever else allows them. */
const denials: Readonly<Record<string, string>> = {
  "/etc/shadow": "deny /etc/{,g}shadow{,-} rwklx",
  "/etc/gshadow": "deny /etc/{,g}shadow{,-} rwklx",
  "/root/.ssh/id_ed25519": "deny /root/.ssh/** rwklx",
  "/root/.aws/credentials": "deny /root/.aws/** rwklx",
};

const denialsOf = (paths: readonly string[]): string[] => [...new Set(paths.flatMap((path) => own(denials, path) ?? []))];

export default defineRule({
  id: "no-broad-file-read",
  on: "apparmor",
  severity: "medium",
  profile: "recommended",
  summary: "Do not allow reading the whole system.",
  why: "With the first flaw that reads a file, a program that may read everything gives an attacker every key, token and configuration in the container and its mounts.",
  standards: ["CWE-668"],
  instead:
    "Name the folders that the program reads: its own, such as `/srv/** r,`, and `include <abstractions/base>` for libraries and what the C library reads. A run in complain mode logs the rest.",
  references: { "apparmor.d(5), file rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|/etc/** r|],
}
profile login {
  [|/etc/shadow r|],
  /etc/passwd r,
}
`,
      good: `abi <abi/3.0>,
profile web {
  /etc/** r,
  deny /etc/{,g}shadow{,-} rwklx,
}
profile login {
  /etc/passwd r,
}
`,
    },
    {
      file: "apparmor.d/app",
      bad: `abi <abi/3.0>,
profile app {
  [|/** r|],
}
`,
      good: `abi <abi/3.0>,
profile app {
  /srv/** r,
  /etc/passwd r,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const bounded = hasDockerDenials(policy);
      for (const rule of ownGiving(policy, "read")) {
        if (policy.opensAll(rule, "/**", "read")) {
          yield {
            at: { span: rule.placed.at },
            message: "every file may be read",
            severity: bounded ? "info" : ratedFor(policy, "medium"),
          };
          continue;
        }
        const open = secret.filter((each) => policy.touches(rule, each, "read") && policy.allows(each, "read"));
        const [path] = open;
        if (!path) continue;
        // Named on purpose, or swept up by a folder.
        const named = rule.exact || rule.prefix.length > path.lastIndexOf("/") + (path.endsWith("/x") ? 0 : 1);
        if (named || policy.opensAll(rule, "/etc/**", "read") || policy.opensAll(rule, "/root/**", "read"))
          yield {
            at: { span: rule.placed.at },
            message: `\`${path.replace(/\/x$/, "")}\` may be read`,
            severity: ratedFor(policy, named ? "high" : "medium"),
            ...(isForContainers(policy) && !open.some((each) => each.includes("/secrets/"))
              ? {
                  fix: {
                    title: "deny the files with credentials, and check that the program reads none of them",
                    safety: "unsafe",
                    edits: () =>
                      named && rule.exact
                        ? withoutPermissions(source, rule.placed, "r")
                        : withPolicyRules(source, policy.profile.node, denialsOf(open)),
                  },
                }
              : {}),
          };
      }
    }
  },
});
