import { defineRule, itemsOf, quote } from "../../src/rule.ts";

export default defineRule({
  id: "no-colon-security-opt",
  on: "container",
  severity: "info",
  profile: "strict",
  summary: "Separate security options with `=`, not the deprecated `:`.",
  why: "The engine accepts the colon only for old files and may stop doing so. A space after the colon also turns the option into a mapping without any warning.",
  standards: [],
  references: { "docker run --security-opt": "https://docs.docker.com/reference/cli/docker/container/run/#security-opt" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - [|no-new-privileges:true|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - no-new-privileges=true\n",
    },
    {
      file: "compose.yaml",
      bad: 'services:\n  app:\n    image: example/app:1.0\n    security_opt: [[|"label:type:container_t"|]]\n',
      good: 'services:\n  app:\n    image: example/app:1.0\n    security_opt: ["label=type:container_t"]\n',
    },
  ],
  *check(container, { lookup }) {
    for (const item of itemsOf(container.host.securityOpt)) {
      const match = /^(seccomp|apparmor|label|no-new-privileges|writable-cgroups):(?! )/.exec(item.value);
      if (!match) continue;
      const source = lookup.source(item.span.file);
      const colon = item.span.start + (source?.text.slice(item.span.start, item.span.end).indexOf(":") ?? -1);
      const edits = [{ span: { ...item.span, start: colon, end: colon + 1 }, text: "=" }];
      const fix = colon >= item.span.start ? { fix: { safety: "safe" as const, title: "use = instead", edits } } : {};
      yield { at: item, message: `${quote(item.value)} uses the deprecated colon`, ...fix };
    }
  },
});
