import { libraryCalls, loadCalls, modernCalls, processCalls } from "../../src/knowledge/startup-calls.ts";
import { allowsByName, defineRule, isBlocked, isOpen, listed, missingCalls } from "../../src/rule.ts";

export default defineRule({
  id: "seccomp-runtime-baseline",
  on: "seccomp",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Allow what the C library and ordinary programs need.",
  why: "A profile made from a trace of one program on one system breaks with the next C library, architecture or shell script. Broken in production, it is switched off, and with it everything it was to keep out.",
  standards: [],
  references: { "syscalls(2)": "https://man7.org/linux/man-pages/man2/syscalls.2.html" },
  examples: [
    {
      file: "seccomp.json",
      bad: `{
  "defaultAction": [|"SCMP_ACT_ERRNO"|],
  "syscalls": [{ "names": ["read", "write", "mmap", "clone", "wait4", "pipe2", "stat"], "action": "SCMP_ACT_ALLOW" }]
}
`,
    },
  ],
  *check(document) {
    const filter = document.filter();
    const at = document.profile?.defaultAction;
    if (!filter || !at || !allowsByName(filter)) return;
    // Refused by a rule of its own: somebody meant it.
    const meant = new Set(
      (document.profile?.rules ?? []).flatMap((rule) => (/ALLOW|LOG/.test(rule.action.value) ? [] : rule.names.map(({ value }) => value))),
    );
    const missing = (names: readonly string[]): string[] => missingCalls(document, filter, names).filter((name) => !meant.has(name));
    const load = missing(loadCalls);
    const library = missing(libraryCalls).filter((name) => !filter.isStubbed(name));
    const processes = processCalls.filter((ways) => ways.every((name) => isBlocked(filter.verdict(name)) && !meant.has(name)));
    const serves = ["accept", "accept4", "listen"].some((name) => isOpen(filter.verdict(name)) && filter.verdict(name).entry !== undefined);
    const talk = missing(["getsockopt", "setsockopt", "getsockname"]);
    const legacy = Object.entries(modernCalls).filter(
      ([old, modern]) => isOpen(filter.verdict(old)) && filter.verdict(old).entry !== undefined && missing(modern).length === modern.length,
    );
    const parts = [
      load.length ? `no dynamic program loads without ${listed(load)}` : "",
      processes.length
        ? `processes and threads need ${processes.map((ways) => listed(ways.slice(0, 2)).replace(" and ", " or ")).join(", ")}`
        : "",
      legacy.length
        ? `allowed in their old form only: ${listed([...new Set(legacy.flatMap(([, modern]) => modern.slice(0, 1)))])} ${legacy.length > 1 ? "are" : "is"} what C libraries of today call`
        : "",
      serves && talk.length ? `servers also need ${listed(talk)}` : "",
      load.length && library.length ? `the C library also starts with ${listed(library)}` : "",
    ].filter(Boolean);
    if (parts.length === 0) return;
    yield { at, message: parts.join("; "), severity: load.length ? "high" : "medium" };
  },
});
