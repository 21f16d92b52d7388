import { capabilityName, engineDefaults } from "../../src/knowledge/capabilities.ts";
import { isRoot } from "../../src/knowledge/users.ts";
import {
  type Container,
  certainly,
  certainlyLacks,
  defineRule,
  isPrivileged,
  isUnknownStart,
  itemsOf,
  lackingCapabilities,
  likelyNeedsOf,
  name,
  rootsMounts,
  told,
  unsafe,
} from "../../src/rule.ts";

export default defineRule({
  id: "cap-drop-all",
  on: "container",
  severity: "medium",
  profile: "recommended",
  summary: "Drop all Linux capabilities, then add back the few you need.",
  why: "Docker starts every container with 14 capabilities, including raw sockets, changing file owners and switching users. Few programs need any of them. An attacker who breaks into the process gets all of them, and most escapes and attacks on neighbours start there.",
  standards: ["CIS-5.4", "OWASP-3", "PSS-R", "CWE-250"],
  references: {
    "capabilities(7)": "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    "Runtime privilege and capabilities": "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
  },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  [|web|]:\n    image: caddy:2.10\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    cap_drop: [ALL]\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  web:\n    image: caddy:2.10\n    cap_drop: [|[NET_RAW, MKNOD]|]\n",
      good: "services:\n  web:\n    image: caddy:2.10\n    cap_drop: [all]\n    cap_add: [NET_BIND_SERVICE]\n",
    },
  ],
  *check(container, project) {
    const { host, windows } = container;
    if (windows || isPrivileged(host) || !certainlyLacks(host.capDrop, (capability) => capability.trim().toUpperCase() === "ALL")) return;
    const engine = engineDefaults[container.engine ?? "docker"];
    const partly = host.capDrop.state === "written" && host.capDrop.value.length > 0;
    const message = partly
      ? `${name(container)} drops some capabilities but keeps the rest of ${engine.name}'s defaults`
      : `${name(container)} keeps ${engine.name}'s default capabilities`;
    const needs = likelyNeedsOf(container);
    const back = needs ? lackingCapabilities(container, needs, true) : [];
    const all = [...back, ...forRootsData(container)].sort();
    yield {
      at: host.capDrop,
      ...(back.length
        ? told(message, { label: `${container.base?.name} needs ${back.join(", ")}`, joint: "; " })
        : { message, ...(partly ? {} : { label: `${engine.capabilities.size} of them, such as ${engine.telling}` }) }),
      ...(isUnknownStart(container, project)
        ? {}
        : { fix: unsafe({ add: "capDrop", items: ["ALL"] }, ...(all.length ? [{ add: "capAdd", items: all } as const] : [])) }),
    };
  },
});

/** What root needs for files of another account. */
function forRootsData(container: Container): string[] {
  const { host, image } = container;
  const has = itemsOf(host.capAdd, (cap) => capabilityName(cap) === "DAC_OVERRIDE").length > 0;
  return has || host.capAdd.state === "unknown" || !certainly(image.user, isRoot) || rootsMounts(container).length === 0
    ? []
    : ["DAC_OVERRIDE"];
}
