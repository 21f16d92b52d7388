import { capabilities, engineDefaults } from "../../src/knowledge/capabilities.ts";
import { escapeCalls } from "../../src/knowledge/escape-calls.ts";
import { earlyStep, programStep, runtimeStep } from "../../src/knowledge/startup-calls.ts";
import {
  type AppArmorDocument,
  type Attachment,
  appArmorsOf,
  type Container,
  certainly,
  defineRule,
  hasNoNewPrivileges,
  isCapabilityAllowed,
  isOpen,
  isPrivileged,
  itemsOf,
  knownValue,
  listed,
  name,
  quote,
  type SeccompDocument,
  seccompsOf,
  told,
  unmetCalls,
} from "../../src/rule.ts";

export default defineRule({
  id: "profile-fits-container",
  on: "project",
  severity: "high",
  confidence: "medium",
  profile: "recommended",
  summary: "Give a container a profile it can start and work under.",
  why: "A profile that does not fit is noticed at the worst time: the container does not start, or fails at an operation that was not tested. The usual fix is to remove security_opt, and nothing confines the service any more.",
  standards: ["OWASP-6"],
  references: { "AppArmor security profiles for Docker": "https://docs.docker.com/engine/security/apparmor/" },
  instead:
    "Record what the service does under the profile (`auditd`, `aa-logprof`, `strace -f`), allow that, and try it before you deploy it; if a profile cannot be fixed, the engine's default is better than none.",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [[|seccomp:./seccomp.json|]]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [seccomp:unconfined]\n",
      with: { "seccomp.json": '{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": ["read"], "action": "SCMP_ACT_ALLOW" }] }\n' },
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    cap_drop: [ALL]\n    cap_add: [[|NET_ADMIN|]]\n    security_opt: [[|apparmor=app|]]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    security_opt: [apparmor=docker-default]\n",
      with: { "apparmor.d/app": "abi <abi/3.0>,\nprofile app flags=(complain) {\n  /srv/** r,\n}\n" },
    },
  ],
  *check(project) {
    const { profiles, containers } = project;
    for (const attachment of profiles.attachments) {
      const { container, dialect, names } = attachment;
      if (!containers.includes(container) || container.windows || isPrivileged(container.host)) continue;
      const seccomp = dialect === "seccomp" ? seccompsOf(profiles).find(({ source }) => source.path === names) : undefined;
      if (seccomp) yield* seccompFits(attachment, seccomp);
      else if (dialect === "apparmor") yield* appArmorFits(attachment, appArmorsOf(profiles));
    }
  },
});

/** Every capability the container may have, as CAP_NAME; `undefined` when that cannot be known. */
function boundingSet({ host, engine }: Container): Set<string> | undefined {
  if (host.capAdd.state === "unknown" || host.capDrop.state === "unknown") return undefined;
  const bare = (text: string): string => text.toUpperCase().replace(/^CAP_/, "");
  const dropped = new Set(itemsOf(host.capDrop).map(({ value }) => bare(value)));
  const added = itemsOf(host.capAdd).map(({ value }) => bare(value));
  const kept = dropped.has("ALL") ? [] : [...engineDefaults[engine ?? "docker"].capabilities].filter((each) => !dropped.has(each));
  return new Set([...kept, ...(added.includes("ALL") ? capabilities : added)].map((each) => `CAP_${each}`));
}

function* seccompFits({ container, at }: Attachment, document: SeccompDocument) {
  const caps = boundingSet(container);
  const filter = document.filter(caps);
  const place = document.profile?.defaultAction?.span;
  if (!filter || !place || document.skipped) return;
  const related = [{ span: place, message: "the profile's default" }];
  const steps = [runtimeStep, programStep, ...(hasNoNewPrivileges(container) ? [] : [earlyStep])];
  const missing = steps.flatMap((step) => unmetCalls(document, filter, step)).map((each) => each.name);
  if (missing.length > 0)
    yield {
      at,
      ...told(`${name(container)} cannot start under this profile`, { label: `starting takes ${listed(missing)}` }),
      help: "allow these calls in the profile",
      related,
    };
  const usual = document.filter();
  const opened =
    caps && usual ? [...escapeCalls.keys()].filter((each) => isOpen(filter.verdict(each)) && !isOpen(usual.verdict(each))) : [];
  if (opened.length > 0)
    yield {
      at,
      message: `the capabilities of ${name(container)} make the profile allow ${listed(opened, 6)}`,
      severity: "medium" as const,
      related,
    };
}

function* appArmorFits({ container, at, names }: Attachment, documents: readonly AppArmorDocument[]) {
  const policy = documents.flatMap(({ profiles }) => profiles).find(({ profile }) => profile.name === names);
  if (!policy) return;
  const { node } = policy.profile;
  const related = [{ span: node.name.span, message: "the profile" }];
  const lax = node.flags.find(({ value }) => /^(?:complain|unconfined|default_allow|prompt)$/.test(value));
  if (lax)
    yield {
      at,
      ...told(`${name(container)} is given a profile in ${lax.value} mode`, {
        label: `${lax.value === "default_allow" ? "stops only what it denies" : lax.value === "prompt" ? "asks where it should stop" : "stops nothing"}`,
        joint: ", which ",
      }),
      severity: "medium" as const,
      related,
    };
  if (!policy.complete) return;
  if (policy.profile.system.every(({ path }) => path.value === "abstractions/base"))
    for (const item of itemsOf(container.host.capAdd)) {
      const capability = item.value.toLowerCase().replace(/^cap_/, "");
      if (capability !== "all" && !isCapabilityAllowed(policy, capability))
        yield {
          at: item,
          ...told(`the AppArmor profile ${quote(names)} does not allow \`${capability}\``, {
            label: `${name(container)} gets it without effect`,
          }),
          severity: "medium" as const,
          related,
        };
    }
  const { image } = container;
  const started = knownValue(image.entrypoint) ?? (image.entrypoint.state === "unknown" ? undefined : knownValue(image.cmd));
  const [first] = started?.form === "exec" ? started.words : [];
  const path = first && certainly(first, (word) => word.startsWith("/")) ? first.value : undefined;
  if (!path || lax) return;
  const twin = /^\/(?:s?bin|lib\w*)\//.test(path) ? `/usr${path}` : path;
  const runs = [path, twin].some((each) => policy.allows(each, "exec") || policy.allows(each, "mmap"));
  if (!runs)
    yield {
      at,
      message: `the profile allows neither to execute nor to map \`${path.slice(0, 60)}\`, which is what ${name(container)} starts`,
      help: `add \`${path.slice(0, 60)} mrix,\` to the profile`,
      related,
    };
}
