import { capabilityName } from "../../src/knowledge/capabilities.ts";
import { isRoot } from "../../src/knowledge/users.ts";
import {
  below,
  type ComposeProject,
  certainly,
  containersOf,
  defineRule,
  type EntryText,
  entryTexts,
  flagOf,
  lastOption,
  parseBool,
  quote,
  readSecurityOption,
  rootOf,
  servicesOf,
} from "../../src/rule.ts";

type Replacement = ComposeProject["replaced"][number];

export default defineRule({
  id: "no-lost-hardening",
  on: "compose",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not lose hardening through merging, overriding or the built image.",
  why: "The base file says read-only, without capabilities, as an ordinary user; what really starts is something else, because a later file or a list that replaces another took it away. Whoever reviews the base does not see it, and an attacker finds a container without its protection.",
  standards: [],
  references: {
    "How files are merged": "https://docs.docker.com/reference/compose-file/merge/",
    "Fragments and merge keys": "https://docs.docker.com/reference/compose-file/fragments/",
  },
  examples: [
    {
      file: "compose.yaml",
      bad: "x-hardened: &hardened\n  cap_drop: [ALL]\n  security_opt: [no-new-privileges=true, seccomp=./app.json]\nservices:\n  app:\n    <<: *hardened\n    image: example/app:1.0\n    [|security_opt|]: [apparmor=app]\n",
      good: "x-hardened: &hardened\n  cap_drop: [ALL]\n  security_opt: [no-new-privileges=true]\nservices:\n  app:\n    <<: *hardened\n    image: example/app:1.0\n    security_opt: [no-new-privileges=true, apparmor=app]\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    healthcheck:\n      test: [CMD, check]\n      [|disable|]: true\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    healthcheck:\n      test: [CMD, check]\n      disable: false\n",
    },
    {
      file: "compose.override.yaml",
      bad: "services:\n  app:\n    [|read_only|]: false\n    [|cap_drop|]: !reset []\n    security_opt: [[|no-new-privileges=false|]]\n",
      good: "services:\n  app:\n    read_only: true\n    cap_drop: [KILL]\n    security_opt: [apparmor=app]\n",
      with: {
        "compose.yaml":
          "services:\n  app:\n    image: example/app:1.0\n    read_only: true\n    cap_drop: [ALL]\n    security_opt: [no-new-privileges=true]\n",
      },
    },
  ],
  *check(project, linked) {
    const own = containersOf(project, linked);
    const isDevelopment = [...own.values()].some(({ development }) => development);
    for (const replacement of project.replaced) {
      const lost = lossOf(replacement);
      if (!lost) continue;
      const { before, after, why } = replacement;
      const by =
        why === "merge"
          ? "it replaces what the merge key brings"
          : why === "include"
            ? "the including file takes it back"
            : why === "extends"
              ? "the extending service takes it back"
              : "this file takes it back";
      yield {
        at: { span: after.key.span },
        severity: isDevelopment ? "low" : "medium",
        message: `${lost} is lost: ${by}`,
        related: [{ span: before.key.span, message: "what it was" }],
      };
    }
    for (const service of servicesOf(project)) {
      const off = below(service, "healthcheck", "disable");
      const test = below(service, "healthcheck", "test");
      const container = own.get(service.name);
      const isChecked = test ?? (container?.base?.healthcheck ? container : undefined);
      if (off && isChecked && flagOf(off) === true)
        yield {
          at: off.at,
          message: `the health check of service ${quote(service.name)} is switched off: ${test ? "the test beside it never runs" : "its image has one"}`,
          related: test ? [{ span: test.at.span, message: "the test" }] : [],
        };
      const { base, image } = container ?? {};
      const isReplaced = base?.drops && image?.entrypoint.state === "written" && image.user.state === "default" && isRoot(image.user.value);
      if (container && isReplaced && rootOf(container, linked) === "kept")
        yield {
          at: image.entrypoint,
          message: `the entrypoint of ${quote(base.name)}, which gives root up before the service starts, is replaced: it stays root`,
        };
      const last = container && lastOption(container.host, "no-new-privileges");
      const earlier = container && certainly(container.host.securityOpt, () => true) ? container.host.securityOpt : undefined;
      const on = earlier?.value.find((item) => item.state !== "unknown" && isOn(item.value));
      if (last && on && parseBool(last.option.value) === false)
        yield {
          at: last.at,
          message: `no-new-privileges of service ${quote(service.name)} is off: the last entry counts`,
          related: [{ span: on.span, message: "what was on" }],
        };
    }
  },
});

const isOn = (text: string): boolean => {
  const { key, value, fault } = readSecurityOption(text);
  return key === "no-new-privileges" && !fault && parseBool(value) === true;
};

/** What a replacement takes away, in words; `undefined` when nothing. Lists that only grew lost nothing. */
function lossOf({ before, after }: Replacement): string | undefined {
  const [was, is] = [entryTexts(before), entryTexts(after)];
  const gone = (text: string): boolean => !is.items.includes(text);
  switch (before.key.value) {
    case "cap_drop": {
      const now = new Set(is.items.map(capabilityName));
      const lost = was.items.map(capabilityName).filter((cap) => !now.has(cap));
      return lost.length && !now.has("ALL") && !is.isOpen ? `dropping ${lost.slice(0, 5).join(", ")}` : undefined;
    }
    case "security_opt": {
      const options = new Set(is.items.map((text) => readSecurityOption(text).key));
      const isKept = (text: string): boolean => {
        const { key } = readSecurityOption(text);
        return options.has(key) && (key !== "no-new-privileges" || is.items.some(isOn));
      };
      const lost = was.items.filter((text) => isProtection(text) && gone(text) && !isKept(text));
      return lost.length && !is.isOpen ? lost.slice(0, 3).map(quote).join(", ") : undefined;
    }
    case "read_only":
      return was.items[0] === "true" && isOff(is) ? "the read-only root filesystem" : undefined;
    case "user":
      // Root written out is non-root-user's to tell.
      return was.items[0] && !isRoot(was.items[0]) && (is.isReset || is.items[0] === "") ? `user ${quote(was.items[0])}` : undefined;
    case "mem_limit":
    case "pids_limit":
    case "memory":
    case "pids":
    case "cpus":
      return was.items[0] && !/^-?0*(?:\.0*)?$/.test(was.items[0]) && (is.isReset || /^(?:0|-1)$/.test(is.items[0] ?? ""))
        ? `the limit ${before.key.value}`
        : undefined;
    case "healthcheck":
      return is.isReset ? "the health check" : undefined;
    case "test":
      return was.items[0] !== "NONE" && is.items[0] === "NONE" ? "the health check" : undefined;
    default:
      return undefined;
  }
}

const isOff = ({ items, isReset }: EntryText): boolean => isReset || items[0] === "false";

/** Taking away `seccomp=unconfined` loses nothing. */
const isProtection = (text: string): boolean => !/unconfined|disable|:false|=false/.test(text);
