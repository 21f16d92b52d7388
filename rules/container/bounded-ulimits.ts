import { defineRule, itemsOf, name, quote } from "../../src/rule.ts";

const most = 1_048_576;

export default defineRule({
  id: "bounded-ulimits",
  on: "container",
  severity: "info",
  profile: "strict",
  summary: "Do not raise ulimits without bound.",
  why: "Limits on open files and processes keep one runaway or hijacked process from taking the host's. Without a bound it opens descriptors or forks until nothing else can.",
  standards: ["CIS-5.19", "OWASP-7"],
  references: { "Compose: ulimits": "https://docs.docker.com/reference/compose-file/services/#ulimits" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    ulimits:\n      nofile: [|-1|]\n",
      good: "services:\n  search:\n    image: example/search:2.0\n    ulimits:\n      memlock: -1\n      nofile: { soft: 65536, hard: 65536 }\n",
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
          message: `${quote(key)} of ${name(container)} is ${bad === -1 ? "without bound" : bad}: one process can use up the host's`,
        };
    }
  },
});
