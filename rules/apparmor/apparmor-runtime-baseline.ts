import {
  defineRule,
  isForContainers,
  ownGiving,
  ownStatements,
  statementsOf,
  told,
  withFirst,
  withPermissions,
  withPolicyRules,
  withPreamble,
} from "../../src/rule.ts";

/** A C library where distributions have it: what loads it must be read and mapped. */
const libraries = [
  "/usr/lib/x86_64-linux-gnu/libc.so.6",
  "/lib/x86_64-linux-gnu/libc.so.6",
  "/usr/lib/aarch64-linux-gnu/libc.so.6",
  "/lib/aarch64-linux-gnu/libc.so.6",
  "/lib/ld-musl-x86_64.so.1",
  "/lib/ld-musl-aarch64.so.1",
  "/usr/lib/ld-musl-x86_64.so.1",
  "/lib64/libc.so.6",
  "/usr/lib64/libc.so.6",
  "/usr/lib/libc.so.6",
];

export default defineRule({
  id: "apparmor-runtime-baseline",
  on: "apparmor",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Allow what programs need to start and to use the network.",
  why: "A profile under which the program does not start, or starts and then fails to resolve a name, is removed within the hour, and its protection with it.",
  standards: [],
  references: { "Profile components": "https://gitlab.com/apparmor/apparmor/-/wikis/Documentation" },
  examples: [
    {
      file: "apparmor.d/web",
      bad: `abi <abi/3.0>,
profile [|web|] {
  network unix,
  /app/server rix,
}
`,
      good: `abi <abi/3.0>,
include <tunables/global>
profile web {
  include <abstractions/base>
  network unix,
  /app/server rix,
}
`,
    },
    {
      file: "apparmor.d/app",
      bad: `abi <abi/3.0>,
include <tunables/global>
profile app {
  include <abstractions/base>
  [|network inet tcp|],
  /app/** r,
  [|/app/** ix|],
}
profile [|none|] {
}
`,
    },
  ],
  *check(document) {
    const { profiles, source } = document;
    for (const policy of profiles) {
      const { profile } = policy;
      const { node } = profile;
      if (node.keyword === "hat" || !policy.complete) continue;
      const silent = profile.rules.length === 0 && profile.includes.size === 0;
      if (
        silent &&
        profile.children.length === 0 &&
        !node.flags.some(({ value }) => /complain|unconfined|default_allow|prompt/.test(value))
      ) {
        yield {
          at: node.name,
          ...told(`profile \`${profile.name.slice(0, 60)}\` allows nothing`, { label: `no program starts under it` }),
          help: "allow the program and what it loads: `include <abstractions/base>` and `/usr/bin/PROGRAM mrix,`",
          severity: "high",
        };
        continue;
      }
      const hasBase = [...profile.includes].some((path) => /^abstractions\/[\w-]+$/.test(path) && path.includes("base"));
      const running = ownGiving(policy, "exec").filter(({ permissions }) => permissions.exec === "ix" || permissions.exec === "pix");
      const loads = libraries.some((path) => policy.allows(path, "read") && policy.allows(path, "mmap"));
      if (running.length > 0 && !hasBase && !loads && profile.system.length === 0)
        yield {
          at: node.name,
          message: `programs may start under \`${profile.name.slice(0, 60)}\`, but no C library may be read and mapped (\`mr\`): dynamic programs do not load. \`include <abstractions/base>\` allows it`,
          fix: {
            title: "include it, and check that the hosts have AppArmor's abstractions",
            safety: "unsafe",
            edits: () => {
              const base = withFirst(source, node, "include <abstractions/base>");
              const tunables = profile.expand("@{PROC}@{HOMEDIRS}") === undefined;
              const global = tunables ? withPreamble(document, "include <tunables/global>") : [];
              return base && global && [...global, ...base];
            },
          },
        };
      else
        for (const rule of running) {
          const tree =
            /\*\*/.test(rule.pattern) &&
            !rule.permissions.mmap &&
            isForContainers(policy) &&
            !/^\/(?:\{,?usr\/?,?\})?(?:usr\/)?(?:local\/)?s?bin\//.test(rule.pattern);
          const mapped = tree && policy.rules.some((other) => !other.deny && other.permissions.mmap && policy.meet(rule, other));
          if (tree && !mapped)
            yield {
              at: { span: rule.placed.at },
              message: `nothing below \`${rule.prefix.replace(/\/$/, "") || "/"}\` may be mapped (\`m\`): native extensions do not load from there`,
              severity: "low",
              fix: { title: "also let it be mapped", safety: "safe", edits: () => withPermissions(source, rule.placed, "m") },
            };
        }
      const inet = ownStatements(policy, "network").filter(({ rule }) => rule.words[0]);
      const families = statementsOf(policy, "network").map(({ rule }) => rule.words.map(({ value }) => value));
      const whole = families.some((words) => words.length === 0);
      const four = inet.find(({ rule }) => rule.words[0]?.value === "inet" || rule.words[0]?.value === "tcp");
      if (!four || whole || profile.system.some(({ path }) => /nameservice/.test(path.value))) continue;
      const sixth = families.some(
        ([family]) => family === "inet6" || family === "tcp" || family === "udp" || family === "stream" || family === "dgram",
      );
      const datagrams = families.some(
        ([family, type]) => /^(?:udp|dgram)$/.test(type ?? family ?? "") || (/^inet6?$/.test(family ?? "") && type === undefined),
      );
      const missing = [sixth ? "" : "IPv6", datagrams ? "" : "UDP, and so no DNS"].filter(Boolean);
      if (missing.length)
        yield {
          at: { span: four.placed.at },
          message: `the profile allows no ${missing.join(" and no ")}`,
          severity: "info",
          fix: {
            title: "allow it, and check that the program should use it",
            safety: "unsafe",
            edits: () =>
              withPolicyRules(source, node, [
                ...(datagrams ? [] : ["network inet udp"]),
                ...(sixth ? [] : [`network inet6 ${four.rule.words[1]?.value ?? "stream"}`]),
                ...(sixth || datagrams ? [] : ["network inet6 udp"]),
              ]),
          },
        };
    }
  },
});
