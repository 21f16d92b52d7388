import {
  bashStep,
  busyboxStep,
  dashStep,
  libraryStep,
  loadStep,
  modernCalls,
  type Step,
  shellStep,
  toolsStep,
} from "../../src/knowledge/startup-calls.ts";
import {
  allowsByName,
  type CombinedFilter,
  defineRule,
  type Entry,
  isOpen,
  listed,
  missingCalls,
  placeOf,
  type SeccompDocument,
  unmetCalls,
} from "../../src/rule.ts";

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
    const said = new Set<string>();
    for (const host of document.hosts) {
      const filter = document.filter(undefined, host);
      if (!filter) continue;
      const failing = parts.map(({ step, ...part }) => ({
        ...part,
        calls: unmetCalls(document, filter, step).filter(
          ({ name, kills, entry }) => !said.has(name) && (kills || part.isCore || !isMeant(entry)),
        ),
      }));
      const unmet = failing.flatMap(({ calls }) => calls);
      const words = [
        ...failing.flatMap(({ calls, without }) => (calls.length ? [`${without} ${listed(calls.map(({ name }) => name))}`] : [])),
        ...(host === document.hosts[0] ? habits(document, filter) : []),
      ];
      const at = unmet.length ? placeOf(document, unmet) : document.profile?.defaultAction;
      if (words.length === 0 || !at) continue;
      for (const { name } of unmet) said.add(name);
      yield {
        at,
        message: `${host === document.hosts[0] ? "" : `on ${host.machine}, `}${words.join("; ")}`,
        severity: failing.find(({ calls }) => calls.length > 0)?.severity ?? "medium",
      };
    }
  },
});

/** Whether somebody means to refuse a call: by a rule that names it, whatever its arguments. */
const isMeant = (entry: Entry | undefined): boolean => entry !== undefined && entry.rule.args.length === 0;

/** What does not work without some calls, the worst first. A rule that refuses calls of a part that is no core is one somebody meant. */
const parts: readonly { step: Step; without: string; severity: "high" | "medium" | "low"; isCore?: true }[] = [
  { step: loadStep, without: "no dynamic program loads without", severity: "high", isCore: true },
  { step: libraryStep, without: "no program that uses the C library of Debian starts without", severity: "high", isCore: true },
  { step: shellStep, without: "a shell does not run programs and pipes without", severity: "medium" },
  { step: dashStep, without: "dash, the sh of Debian and Ubuntu, runs no program without", severity: "low" },
  { step: bashStep, without: "bash does not start without", severity: "low" },
  { step: toolsStep, without: "cat and ls are killed without", severity: "low" },
  { step: busyboxStep, without: "a static busybox does not work without", severity: "low" },
];

/** What of a list that allows by name points to calls that were forgotten. */
function habits(document: SeccompDocument, filter: CombinedFilter): string[] {
  if (!allowsByName(filter)) return [];
  const named = (name: string): boolean => isOpen(filter.verdict(name)) && filter.verdict(name).entry !== undefined;
  const talk = missingCalls(document, filter, ["getsockopt", "setsockopt", "getsockname"]);
  const legacy = Object.entries(modernCalls).filter(
    ([old, modern]) => named(old) && missingCalls(document, filter, modern).length === modern.length,
  );
  return [
    legacy.length
      ? `allowed in their old form only: ${listed([...new Set(legacy.flatMap(([, modern]) => modern.slice(0, 1)))])} ${legacy.length > 1 ? "are" : "is"} what C libraries of today call`
      : "",
    ["accept", "accept4", "listen"].some(named) && talk.length ? `servers also need ${listed(talk)}` : "",
  ].filter(Boolean);
}
