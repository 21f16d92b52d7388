import { defineRule, hasDockerDenials, isForContainers, own, ownGiving, withoutPermissions, withPolicyRules } from "../../src/rule.ts";

const trees = ["/**", "/etc/**", "/usr/**", "/root/**", "/home/**", "/var/**", "/bin/**", "/sbin/**", "/lib/**", "/boot/**"];

/** Files through which root, or the next login, is taken over. */
const keys = [
  "/etc/ld.so.preload",
  "/etc/passwd",
  "/etc/shadow",
  "/etc/sudoers",
  "/etc/sudoers.d/x",
  "/etc/crontab",
  "/etc/cron.d/x",
  "/etc/cron.daily/x",
  "/etc/profile.d/x.sh",
  "/etc/pam.d/x",
  "/etc/systemd/system/x.service",
  "/usr/lib/systemd/system/x.service",
  "/home/x/.ssh/authorized_keys",
  "/root/.ssh/authorized_keys",
];

/** Folders that come with the image: a program that writes has its own. */
const ofSystem = /^\/(?:etc|usr|s?bin|lib|boot)\//;

/** What keeps those files from being written. */
const denialsOf = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => `deny ${own(folders, path) ?? path.replace(/\/x(?:\.[a-z]+)?$/, "/**")} wkl`)),
];

/** Of those that stand for others, which. */
const folders: Readonly<Record<string, string>> = {
  "/etc/cron.d/x": "/etc/cron*{,/**}",
  "/etc/cron.daily/x": "/etc/cron*{,/**}",
  "/etc/crontab": "/etc/cron*{,/**}",
  "/etc/passwd": "/etc/{passwd,shadow}{,-}",
  "/etc/shadow": "/etc/{passwd,shadow}{,-}",
  "/etc/sudoers": "/etc/sudoers{,.d/**}",
  "/etc/sudoers.d/x": "/etc/sudoers{,.d/**}",
  "/home/x/.ssh/authorized_keys": "/{root,home/*}/.ssh/authorized_keys",
  "/root/.ssh/authorized_keys": "/{root,home/*}/.ssh/authorized_keys",
};

export default defineRule({
  id: "no-broad-file-write",
  on: "apparmor",
  severity: "high",
  profile: "recommended",
  summary: "Do not allow writing across the whole system.",
  why: "A process that may write everywhere can replace programs, add an account or a cron job, and persist. A profile that allows this confines files in name only.",
  standards: ["CWE-732"],
  instead:
    "Name the folders that the program writes, each with its volume or tmpfs: `/var/lib/app/** rwk,` and `/tmp/** rw,`. A run in complain mode logs the rest.",
  references: { "apparmor.d(5), file rules": "https://gitlab.com/apparmor/apparmor/-/wikis/QuickProfileLanguage#file-access-rules" },
  help: "name the folders it writes to, such as `/data/** rw,`",
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile web {
  [|/etc/** rw|],
  [|/root/.ssh/authorized_keys w|],
  /var/cache/** rw,
}
`,
      good: `abi <abi/3.0>,
profile web {
  /etc/** r,
  /var/cache/** rw,
}
`,
    },
  ],
  *check({ profiles, source }) {
    for (const policy of profiles) {
      const bounded = hasDockerDenials(policy);
      for (const rule of new Set([...ownGiving(policy, "append"), ...ownGiving(policy, "link")])) {
        const access = rule.permissions.append ? "append" : "link";
        const tree = trees.find((each) => policy.opensAll(rule, each, access));
        const owner = rule.rule.prefix.owner?.value === "owner";
        if (tree)
          yield {
            at: { span: rule.placed.at },
            message: `${access === "link" ? "links may be created" : "files may be written"} anywhere below \`${tree === "/**" ? "/" : tree.slice(0, -3)}\`${owner ? " that the process owns" : ""}`,
            severity: bounded && tree === "/**" ? "info" : owner ? "medium" : "high",
            ...(isForContainers(policy) && ofSystem.test(rule.prefix)
              ? {
                  fix: {
                    title: "let nothing be written there, and check that the program writes only to its own folders",
                    safety: "unsafe",
                    edits: () => withoutPermissions(source, rule.placed, "wakl"),
                  },
                }
              : {}),
          };
        else {
          const open = access === "append" ? keys.filter((each) => policy.touches(rule, each, access) && policy.allows(each, access)) : [];
          const [key] = open;
          if (key)
            yield {
              at: { span: rule.placed.at },
              message: `\`${key}\` may be written, which can lead to root`,
              severity: "medium",
              ...(isForContainers(policy)
                ? {
                    fix: {
                      title: "do not let it be written, and check that the program never writes it",
                      safety: "unsafe",
                      edits: () =>
                        rule.exact
                          ? withoutPermissions(source, rule.placed, "wakl")
                          : withPolicyRules(source, policy.profile.node, denialsOf(open)),
                    },
                  }
                : {}),
            };
        }
      }
    }
  },
});
