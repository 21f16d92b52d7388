import { capabilities } from "../../src/knowledge/capabilities.ts";
import {
  defineRule,
  isOpen,
  nearest,
  own,
  type Problem,
  type SeccompDocument,
  type SeccompRule,
  startingAsBefore,
  withoutNames,
} from "../../src/rule.ts";

/** How Docker spells architectures in gates: as Go does. */
const arches: Readonly<Record<string, string>> = {
  amd64: "amd64",
  x86: "x86",
  x32: "x32",
  arm: "arm",
  arm64: "arm64",
  ppc64le: "ppc64le",
  s390: "s390",
  s390x: "s390x",
  riscv64: "riscv64",
  mips: "mips",
  mips64: "mips64",
  mips64n32: "mips64n32",
  mipsel: "mipsel",
  mipsel64: "mipsel64",
  mipsel64n32: "mipsel64n32",
  loongarch64: "loongarch64",
  x86_64: "amd64",
  aarch64: "arm64",
  i386: "x86",
};

export default defineRule({
  id: "no-unknown-syscall",
  on: "seccomp",
  severity: "medium",
  profile: "recommended",
  summary: "Use system call, capability and architecture names that exist.",
  why: "An unknown name is silently ignored. In a rule that allows, the call that was meant stays blocked; in a rule that denies, it stays allowed. In `includes` an unknown name means that the rule never applies; in `excludes`, that nothing is excluded.",
  standards: [],
  references: { "syscalls(2)": "https://man7.org/linux/man-pages/man2/syscalls.2.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", [|"pread"|], [|"OPENAT"|]], "action": "SCMP_ACT_ALLOW" },
    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": [[|"SYS_ADMIN"|]], "arches": [[|"x86_64"|]] } }
  ]
}
`,
      good: `{
  "defaultAction": "SCMP_ACT_ERRNO",
  "syscalls": [
    { "names": ["read", "pread64", "openat"], "action": "SCMP_ACT_ALLOW" },
    { "names": ["mount"], "action": "SCMP_ACT_ALLOW", "includes": { "caps": ["CAP_SYS_ADMIN"], "arches": ["amd64"] } }
  ]
}
`,
    },
  ],
  *check(document) {
    const { profile, calls, target } = document;
    const engine = document.engineFilter();
    const open = /ALLOW|LOG/.test(profile?.defaultAction?.value ?? "");
    for (const rule of profile?.rules ?? []) {
      const { names, action, includes, excludes } = rule;
      for (const each of names) {
        const { value } = each;
        if (value === "") continue;
        if (!calls.isKnown(value)) {
          const meant = calls.meant(value);
          yield {
            at: each,
            message: `there is no system call \`${value.slice(0, 40)}\`: the name is ignored${meant ? `. Did you mean \`${meant}\`?` : ""}`,
            // What should be refused stays open where everything is.
            severity: open && !/ALLOW|LOG/.test(action.value) ? "high" : "medium",
            ...named(document, rule, each, meant),
          };
          continue;
        }
        const release = calls.release(value);
        if (release?.startsWith("2.6") && !isOpen(engine.verdict(value)))
          yield {
            at: each,
            message: `libseccomp knows \`${value}\` from ${release} on: hosts with an older version ignore the name`,
            severity: "info",
          };
      }
      if (target === "oci") continue;
      for (const [gate, meaning] of [
        [includes, "the rule never applies"],
        [excludes, "the rule always applies"],
      ] as const)
        for (const cap of gate?.caps ?? []) {
          const bare = cap.value.toUpperCase().replace(/^CAP_/, "");
          if (cap.value.startsWith("CAP_") && capabilities.has(cap.value.slice(4))) continue;
          const meant = capabilities.has(bare) ? bare : nearest(bare, capabilities);
          yield {
            at: cap,
            message: `there is no capability \`${cap.value.slice(0, 40)}\`, so ${meaning}${meant ? `. Did you mean \`CAP_${meant}\`?` : ""}`,
            ...(meant ? written(document, cap, `CAP_${meant}`, gate === includes && bare === meant) : {}),
          };
        }
      if (target === "docker")
        for (const [gate, meaning] of [
          [includes, "the rule never applies"],
          [excludes, "nothing is excluded"],
        ] as const)
          for (const arch of gate?.arches ?? []) {
            const meant = own(arches, arch.value.toLowerCase().replace(/^scmp_arch_/, ""));
            if (meant !== arch.value || meant === undefined)
              yield {
                at: arch,
                message: `\`${arch.value.slice(0, 40)}\` is not a name of an architecture here, so ${meaning}${meant ? `. Did you mean \`${meant}\`?` : "; names are those of Go, such as amd64 and arm64"}`,
                ...(meant ? written(document, arch, meant, false) : {}),
              };
          }
    }
  },
});

/** Another word in place of one. One that makes an allowing rule count where it was meant to keeps what works. */
const written = (document: SeccompDocument, { span }: SeccompRule["action"], by: string, keeps: boolean): Pick<Problem, "fix"> => ({
  fix: {
    title: keeps ? `write \`${by}\`` : `write \`${by}\`, and check that the rule applies where it is meant to`,
    safety: keeps ? "safe" : "unsafe",
    edits: () => document.editor()?.replace(span, by),
  },
});

/** The name that was meant, where that is no more than the engine's own default allows; else none, which is what there is now. */
function named(document: SeccompDocument, rule: SeccompRule, name: SeccompRule["action"], meant: string | undefined): Pick<Problem, "fix"> {
  const allows = /^SCMP_ACT_(?:ALLOW|LOG)$/.test(rule.action.value);
  const isFine = meant !== undefined && (!allows || isOpen(document.engineFilter().verdict(meant)));
  if (!isFine || rule.names.some(({ value }) => value === meant))
    return {
      fix: { title: "remove the name", safety: "safe", edits: () => withoutNames(document, [name]) },
    };
  return {
    fix: {
      title: allows ? `write \`${meant}\`` : `write \`${meant}\`, and check that the program does not need it`,
      safety: allows ? "safe" : "unsafe",
      edits: () => startingAsBefore(document, document.editor()?.replace(name.span, meant)),
    },
  };
}
