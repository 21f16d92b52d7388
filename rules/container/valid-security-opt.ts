import { capabilities, capabilityName } from "../../src/knowledge/capabilities.ts";
import { defineRule, itemsOf, name, nearest, parseBool, quote, readSecurityOption, safe, told, unsure } from "../../src/rule.ts";

export default defineRule({
  id: "valid-security-opt",
  on: "container",
  severity: "high",
  profile: "recommended",
  summary: "Write only security options the engine accepts, without contradictions.",
  why: "A misspelt option is refused at best, and at worst the container runs without the protection its author believes in. Of two that contradict each other the last one wins, silently.",
  standards: [],
  references: { "Security options": "https://docs.docker.com/reference/cli/docker/container/run/#security-opt" },
  help: "write `no-new-privileges=true`, `seccomp=FILE`, `apparmor=PROFILE` or `label=KEY:VALUE`",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    cap_drop: [[|CAP_ALL|]]\n    cap_add: [[|NET_ADMN|]]\n    security_opt:\n      - [|no-new-privileges: true|]\n      - [|secomp=unconfined|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    cap_drop: [all]\n    cap_add: [cap_net_admin]\n    security_opt:\n      - no-new-privileges:T\n      - label:disable\n      - seccomp=./seccomp.json\n      - systempaths=unconfined\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - no-new-privileges:true\n      - [|no-new-privileges:false|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt:\n      - no-new-privileges:true\n",
    },
  ],
  *check(container) {
    const { host } = container;
    let before: { readonly value: boolean; readonly span: (typeof host)["securityOpt"]["span"]; readonly text: string } | undefined;
    for (const item of itemsOf(host.securityOpt)) {
      const { key, value, fault, meant } = readSecurityOption(item.value);
      if (fault)
        yield {
          at: item,
          ...told(`the engine refuses an option of ${name(container)}`, { label: `${fault}` }),
          ...(meant ? { fix: safe({ replace: "securityOpt", item: item.value, by: meant }) } : {}),
        };
      const now = key === "no-new-privileges" && !fault ? parseBool(value) : undefined;
      if (now === undefined) continue;
      if (before && before.value !== now)
        yield {
          at: item,
          ...told(`${name(container)} sets no-new-privileges both to true and to false`, { label: `the last one wins` }),
          fix: unsure("no program of it needs to gain privileges", { remove: "securityOpt", items: now ? [before.text] : [item.value] }),
          related: [{ span: before.span, message: "says the opposite" }],
        };
      before = { value: now, span: item.span, text: item.value };
    }
    if (container.windows) return;
    for (const [key, item] of [
      ...itemsOf(host.capAdd).map((each) => ["capAdd", each] as const),
      ...itemsOf(host.capDrop).map((each) => ["capDrop", each] as const),
    ]) {
      const capability = capabilityName(item.value);
      if (capability === "ALL" || capabilities.has(capability)) continue;
      const meant = nearest(capability, [...capabilities]);
      const by = (text: string) => ({ replace: key, item: item.value, by: text }) as const;
      const fix = capability === "CAP_ALL" ? safe(by("ALL")) : meant ? unsure("this is what was meant", by(meant)) : undefined;
      yield {
        at: item,
        ...(fix ? { fix } : {}),
        message: `the engine refuses ${quote(item.value)} of ${name(container)}: ${capability === "CAP_ALL" ? "write ALL" : "there is no such capability"}`,
      };
    }
  },
});
