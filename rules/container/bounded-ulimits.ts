import { defineRule, itemsOf, name, quote, told, type Ulimit, unsure } from "../../src/rule.ts";

/** The kernel has no more descriptors for a process than fs.nr_open, which is this much unless somebody raised it. */
const most = 1_048_576;

/** What is enough for nearly everything: dumps are for who asks for one. */
const enough: Readonly<Record<string, number>> = { nofile: most, nproc: 65_536, core: 0 };

export default defineRule({
  id: "bounded-ulimits",
  on: "container",
  severity: "info",
  profile: "strict",
  summary: "Do not raise ulimits without bound.",
  why: "Limits on open files and processes stop one runaway or hijacked process from exhausting the host. Without them it can open files or fork until nothing else can run.",
  standards: ["CIS-5.19", "OWASP-7"],
  references: { "Compose: ulimits": "https://docs.docker.com/reference/compose-file/services/#ulimits" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    ulimits:\n      nofile: [|-1|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    ulimits:\n      nofile: 1048576\n",
    },
  ],
  *check(container) {
    for (const limit of itemsOf(container.host.ulimits)) {
      const { name: key, soft, hard } = limit.value;
      if (!/^(?:nofile|nproc|core)$/.test(key)) continue;
      const bad = [soft, hard].find((each) => each !== null && (each === -1 || each > most));
      if (bad !== undefined)
        yield {
          at: limit,
          ...told(`${quote(key)} of ${name(container)} is ${bad === -1 ? "unlimited" : bad}`, {
            label: `one process can use up what the whole host has`,
          }),
          fix: unsure("this limit is enough for it", { entries: "ulimits", to: { [key]: bounded(limit.value, enough[key] ?? most) } }),
        };
    }
  },
});

/** A limit as it should be: one number where it is one, else both sides. */
function bounded({ soft, hard }: Ulimit, bound: number): number | { readonly soft: number; readonly hard: number } {
  const within = (limit: number | null): number => (limit === null || limit === -1 || limit > most ? bound : limit);
  return soft === hard ? within(soft) : { soft: Math.min(within(soft), within(hard)), hard: within(hard) };
}
