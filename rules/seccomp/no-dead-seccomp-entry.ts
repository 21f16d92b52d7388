import { defineRule, isOpen, told, withoutNames } from "../../src/rule.ts";

/** Calls for thread-local storage of i386: they do nothing useful on x86_64. */
const only32: readonly string[] = ["set_thread_area", "get_thread_area"];

export default defineRule({
  id: "no-dead-seccomp-entry",
  on: "seccomp",
  severity: "low",
  profile: "strict",
  summary: "Remove entries that have no effect.",
  why: "An entry without effect allows nothing, but reviewers rely on it, and the next profile is copied from this one. A short list is easier to check.",
  standards: [],
  references: { "syscalls(2)": "https://man7.org/linux/man-pages/man2/syscalls.2.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["read", [|"send"|], "write", [|"read"|]], "action": "SCMP_ACT_ALLOW" },
    { "names": [[|"mount"|]], "action": "SCMP_ACT_ERRNO" }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    { "names": ["read", "write"], "action": "SCMP_ACT_ALLOW" }
  ]
}
`,
    },
  ],
  *check(document) {
    const { profile, calls } = document;
    const filter = document.filter();
    if (!profile || !filter) return;
    const engine = document.engineFilter();
    const sets = [
      profile.architectures?.value.map(({ value }) => value),
      ...(profile.archMap?.value.map(({ architecture, subArchitectures }) =>
        [architecture, ...subArchitectures].map(({ value }) => value),
      ) ?? []),
    ];
    const machines = [...new Set(sets.flatMap((tokens) => document.machines(tokens ?? [])))];
    const covered = machines.length ? machines : [filter.host.architecture.machine];
    const redundant = new Set(filter.lost.flatMap(({ why, entry }) => (why === "default" ? [entry.name.span.start] : [])));
    const seen = new Map<string, string>();
    for (const { names, action, args, includes, excludes, errnoRet } of profile.rules ?? [])
      for (const each of names) {
        const { value } = each;
        if (!calls.isKnown(value)) continue;
        const gated = includes !== undefined || excludes !== undefined;
        const key = `${value} ${action.value} ${errnoRet?.value ?? ""}`;
        const obsolete = calls.obsolete(value);
        // Elsewhere, or on another kernel, what has no effect here may have one.
        const without = (safety: "safe" | "unsafe") => ({
          fix: {
            title: `remove \`${value}\`${safety === "safe" ? "" : ", and check that it is used on no other architecture"}`,
            safety,
            edits: () => withoutNames(document, [each]),
          },
        });
        const kept = isEngines(value);
        if (!gated && args.length === 0 && seen.has(key))
          yield {
            at: each,
            message: `\`${value}\` is already ${seen.get(key)}`,
            severity: kept && document.target === "podman" ? "info" : "low",
            ...without("safe"),
          };
        else if (redundant.has(each.span.start))
          yield {
            at: each,
            ...told(`\`${value}\` gets this action by default`, { label: `the runtime skips this entry` }),
            severity: kept ? "info" : "low",
            ...(kept ? {} : without("safe")),
          };
        else if (!gated && covered.every((machine) => calls.number(value, machine) === undefined))
          yield {
            at: each,
            ...told(`\`${value}\` has no number on ${covered.slice(0, 3).join(", ")}`, { label: `the entry is skipped there` }),
            severity: kept ? "info" : "low",
            ...(kept || machines.length === 0 ? {} : without("unsafe")),
          };
        else if (obsolete)
          yield {
            at: each,
            ...told(`\`${value}\` does nothing`, { label: `${obsolete}` }),
            severity: kept ? "info" : "low",
            ...(kept ? {} : without("safe")),
          };
        else if (only32.includes(value) && covered.length === 1 && covered[0] === "x86_64" && !gated)
          yield {
            at: each,
            ...told(`\`${value}\` is for 32-bit programs`, { label: `those for x86_64 use arch_prctl` }),
            severity: "info",
            ...without("unsafe"),
          };
        if (!gated && args.length === 0) seen.set(key, /ALLOW/.test(action.value) ? "allowed" : "named");
      }

    function isEngines(name: string): boolean {
      // Whoever maps architectures as the engine does has its list, which serves all of them.
      return profile?.archMap !== undefined && (isOpen(engine.verdict(name)) || engine.names.has(name));
    }
  },
});
