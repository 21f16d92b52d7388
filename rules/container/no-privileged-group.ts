import { hasRootGroup, idOf, isRootName } from "../../src/knowledge/users.ts";
import { defineRule, itemsOf, name, quote, type Severity, textUser, told, unsure } from "../../src/rule.ts";

/** Groups that are root by another name, with their usual numbers on Debian and Alpine. Numbers are written as people write them. */
const groups: readonly { readonly names: RegExp; readonly gain: string; readonly severity: Severity }[] = [
  { names: /^(?:root|0)$/, gain: "every file that only root's group may read or write", severity: "medium" },
  { names: /^docker$/, gain: "the Docker engine, where its socket is mounted", severity: "medium" },
  { names: /^(?:disk|6)$/, gain: "the disks of the host, where one is passed in", severity: "medium" },
  { names: /^(?:sudo|wheel)$/, gain: "everything sudo allows that group", severity: "medium" },
  { names: /^(?:shadow|42)$/, gain: "the password hashes", severity: "medium" },
  { names: /^(?:kvm)$/, gain: "the host's virtualisation", severity: "low" },
];

export default defineRule({
  id: "no-privileged-group",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Do not add root-equivalent groups to the process.",
  why: "A process in group docker, disk or shadow is root in all but name: with one mounted socket or device it can read and write anything. Its user looks harmless, so reviewers miss it.",
  standards: ["CWE-250"],
  references: { "Compose: group_add": "https://docs.docker.com/reference/compose-file/services/#group_add" },
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  agent:\n    image: example/agent:1.0\n    user: "1000:1000"\n    group_add: [video, [|docker|], [|"00"|]]\n',
      good: 'services:\n  agent:\n    image: example/agent:1.0\n    user: "1000:1000"\n    group_add: [video]\n',
    },
  ],
  *check(container) {
    const { host } = container;
    for (const item of itemsOf(host.groupAdd)) {
      const group = String(idOf(item.value) ?? item.value);
      const facts = groups.find(({ names }) => names.test(group));
      const user = textUser(container);
      // Who has root's group anyway gains nothing. Images made for OpenShift run under any user and group 0: there the group is how files are shared.
      if (!facts || (isRootName(group) && user !== "" && hasRootGroup(user))) continue;
      yield {
        at: item,
        severity: facts.severity,
        ...told(`${name(container)} joins group ${quote(item.value)}`, { label: `gives it ${facts.gain}`, joint: ", which " }),
        fix: unsure("it uses no file of that group", { remove: "groupAdd", items: [item.value] }),
      };
    }
  },
});
