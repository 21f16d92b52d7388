import { capabilityName } from "../../src/knowledge/capabilities.ts";
import { isRoot } from "../../src/knowledge/users.ts";
import {
  addedBelow,
  below,
  type ComposeProject,
  certainly,
  containersOf,
  defineRule,
  type EntryText,
  entryTexts,
  flagOf,
  joinWords,
  lastOption,
  parseBool,
  quote,
  readSecurityOption,
  removedFrom,
  rootOf,
  servicesOf,
  told,
} from "../../src/rule.ts";

type Replacement = ComposeProject["replaced"][number];
type YamlEntry = Replacement["after"];

export default defineRule({
  id: "no-lost-hardening",
  on: "compose",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Do not lose hardening through merging, overriding or the built image.",
  why: "The base file sets read-only, no capabilities and an ordinary user, but a later file or a list that replaces another removes this. Reviewers of the base file do not see it, and the container starts without its protection.",
  standards: [],
  references: {
    "How files are merged": "https://docs.docker.com/reference/compose-file/merge/",
    "Fragments and merge keys": "https://docs.docker.com/reference/compose-file/fragments/",
  },
  examples: [
    {
      file: "compose.yaml",
      bad: "x-hardened: &hardened\n  cap_drop: [ALL]\n  security_opt: [no-new-privileges=true, seccomp=./app.json]\nservices:\n  app:\n    <<: *hardened\n    image: example/app:1.0\n    [|security_opt|]: [apparmor=app]\n",
      good: "x-hardened: &hardened\n  cap_drop: [ALL]\n  security_opt: [no-new-privileges=true, seccomp=./app.json]\nservices:\n  app:\n    <<: *hardened\n    image: example/app:1.0\n    security_opt: [apparmor=app, no-new-privileges=true, seccomp=./app.json]\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    healthcheck:\n      test: [CMD, check]\n      [|disable|]: true\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    healthcheck:\n      test: [CMD, check]\n",
    },
    {
      file: "compose.override.yaml",
      bad: "services:\n  app:\n    [|read_only|]: false\n    [|cap_drop|]: !reset []\n    security_opt: [[|no-new-privileges=false|]]\n",
      good: "services:\n  app:\n",
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
          ? "this replaces what the merge key adds"
          : why === "include"
            ? "the including file removes it"
            : why === "extends"
              ? "the extending service removes it"
              : "this file removes it";
      yield {
        at: { span: after.key.span },
        severity: isDevelopment ? "low" : "medium",
        message: `${lost.what} ${lost.isSeveral ? "are" : "is"} lost: ${by}`,
        related: [{ span: before.key.span, message: "the hardening that is lost" }],
        fix: givenBack(lost, after, project),
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
          ...told(`the health check of service ${quote(service.name)} is disabled`, {
            label: `${test ? "the test beside it never runs" : "its image has one"}`,
          }),
          related: test ? [{ span: test.at.span, message: "the test" }] : [],
          fix: {
            safety: "unsafe",
            title: "remove `disable`, and check that the service answers its health check",
            edits: () => removedFrom(project, off.at),
          },
        };
      const { base, image } = container ?? {};
      const isReplaced = base?.drops && image?.entrypoint.state === "written" && image.user.state === "default" && isRoot(image.user.value);
      if (container && isReplaced && rootOf(container, linked) === "kept")
        yield {
          at: image.entrypoint,
          ...told(`the entrypoint of ${quote(base.name)}, which drops root before the service starts, is replaced`, {
            label: `the service stays root`,
          }),
        };
      const last = container && lastOption(container.host, "no-new-privileges");
      const earlier = container && certainly(container.host.securityOpt, () => true) ? container.host.securityOpt : undefined;
      const on = earlier?.value.find((item) => item.state !== "unknown" && isOn(item.value));
      if (last && on && parseBool(last.option.value) === false)
        yield {
          at: last.at,
          message: `no-new-privileges of service ${quote(service.name)} is off: the last entry counts`,
          related: [{ span: on.span, message: "turned on here" }],
          fix: {
            safety: "unsafe",
            title: "remove the last entry, and check that the service needs no setuid program",
            edits: () => removedFrom(project, last.at),
          },
        };
    }
  },
});

const isOn = (text: string): boolean => {
  const { key, value, fault } = readSecurityOption(text);
  return key === "no-new-privileges" && !fault && parseBool(value) === true;
};

interface Loss {
  /** In words. */
  readonly what: string;
  /** The words name several things. */
  readonly isSeveral?: boolean;
  /** The items of a list that give it back; without any, what took it away has to go. */
  readonly items?: readonly string[];
}

/** What took something away goes, or gets the items that it left out. */
const givenBack = ({ items }: Loss, { key }: YamlEntry, project: ComposeProject) => ({
  safety: "unsafe" as const,
  title: `${items ? `add ${items.map(quote).join(", ")} to` : "remove"} \`${key.value}\` here, and check that the service works with it`,
  edits: () => (items ? addedBelow(project, key, [], items) : removedFrom(project, key)),
});

/** What a replacement takes away; `undefined` when nothing. Lists that only grew lost nothing. */
function lossOf({ before, after }: Replacement): Loss | undefined {
  const [was, is] = [entryTexts(before), entryTexts(after)];
  const { value: key } = before.key;
  if (key === "cap_drop" || key === "security_opt") {
    const items = is.isOpen ? [] : key === "cap_drop" ? lostDrops(was, is) : lostOptions(was, is);
    if (items.length === 0) return undefined;
    const loss =
      key === "cap_drop"
        ? { what: `dropping ${joinWords(items.slice(0, 5).map(capabilityName))}` }
        : { what: joinWords(items.slice(0, 3).map(quote)), isSeveral: items.length > 1 };
    return is.isReset ? loss : { ...loss, items };
  }
  const what = lostValue(key, was, is);
  return what === undefined ? undefined : { what };
}

/** Capabilities that are dropped no more. */
function lostDrops(was: EntryText, is: EntryText): readonly string[] {
  const now = new Set(is.items.map(capabilityName));
  return now.has("ALL") ? [] : was.items.filter((text) => !now.has(capabilityName(text)));
}

/** Security options that are set no more. */
function lostOptions(was: EntryText, is: EntryText): readonly string[] {
  const options = new Set(is.items.map((text) => readSecurityOption(text).key));
  const isKept = (text: string): boolean => {
    const { key } = readSecurityOption(text);
    return options.has(key) && (key !== "no-new-privileges" || is.items.some(isOn));
  };
  return was.items.filter((text) => isProtection(text) && !is.items.includes(text) && !isKept(text));
}

function lostValue(key: string, was: EntryText, is: EntryText): string | undefined {
  const [before = ""] = was.items;
  const [after = ""] = is.items;
  switch (key) {
    case "read_only":
      return before === "true" && isOff(is) ? "the read-only root filesystem" : undefined;
    case "user":
      // Root written out is non-root-user's to tell.
      return before && !isRoot(before) && (is.isReset || is.items[0] === "") ? `user ${quote(before)}` : undefined;
    case "mem_limit":
    case "pids_limit":
    case "memory":
    case "pids":
    case "cpus":
      return before && !/^-?0*(?:\.0*)?$/.test(before) && (is.isReset || /^(?:0|-1)$/.test(after)) ? `the limit ${key}` : undefined;
    case "healthcheck":
      return is.isReset ? "the health check" : undefined;
    case "test":
      return before !== "NONE" && after === "NONE" ? "the health check" : undefined;
    default:
      return undefined;
  }
}

const isOff = ({ items, isReset }: EntryText): boolean => isReset || items[0] === "false";

/** Taking away `seccomp=unconfined` loses nothing. */
const isProtection = (text: string): boolean => !/unconfined|disable|:false|=false/.test(text);
