import { isSignal, signalNames } from "../../../knowledge/signals.ts";
import { nanosecondsIn } from "../../../syntax/duration.ts";
import { isAddress } from "../../../syntax/ip.ts";
import { nearest } from "../../../syntax/nearest.ts";
import type { YamlMap, YamlNode } from "../../../syntax/yaml.ts";
import { remembering } from "../../../text/remembering.ts";
import { known, listAt, mapAt, valueAt } from "../names.ts";
import { quote } from "../nodes.ts";
import { placeOf, type Refuses } from "./place.ts";

/** Why the engine refuses a value, a clause; nothing when it takes it. */
type Test = (text: string) => string | undefined;

const unless =
  (pattern: RegExp, why: (text: string) => string): Test =>
  (text) =>
    pattern.test(text) ? undefined : why(text);

/** The kernel's own limit (sethostname(2)). */
const nameLength: Test = (text) => (new TextEncoder().encode(text).length > 64 ? "a host name can have at most 64 bytes" : undefined);

/** Keys of a service with one value. An empty one is none. */
const single: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["uts", unless(/^host$/, (text) => `uts must be host, not ${quote(text)}`)],
  ["pid", unless(/^(?:host|(?:container|service):.+)$/s, (text) => `pid must be host, service:NAME or container:NAME, not ${quote(text)}`)],
  [
    "ipc",
    unless(
      /^(?:none|private|shareable|host|(?:container|service):.+)$/s,
      (text) => `ipc must be none, private, shareable, host, service:NAME or container:NAME, not ${quote(text)}`,
    ),
  ],
  ["network_mode", unless(/^(?!container:?$)/, () => "network_mode container: needs the name of a container")],
  ["isolation", unless(/^(?:default|process|hyperv)$/i, (text) => `${quote(text)} is not a valid isolation: Linux has only default`)],
  ["working_dir", unless(/^(?:[/\\]|[A-Za-z]:)/, () => "working_dir must be an absolute path")],
  // The loader's own pattern asks for such a part alone.
  [
    "container_name",
    (text) =>
      /[A-Za-z0-9][\w.-]/.test(text) && !/^[A-Za-z0-9][\w.-]+$/.test(text)
        ? `${quote(text)} is not a valid container name: use letters, digits, underscores, dots and dashes`
        : undefined,
  ],
  ["hostname", nameLength],
  [
    "stop_signal",
    (text) => {
      if (isSignal(text)) return undefined;
      const meant = nearest(text.toUpperCase(), signalNames);
      return `there is no signal ${quote(text)}${meant ? `, did you mean ${meant}?` : ""}`;
    },
  ],
]);

const rule = /^[acb] (?:\d+|\*):(?:\d+|\*) [rwm]{1,3}$/;

/** Keys of a service whose items have a form. */
const listed: ReadonlyMap<string, Test> = new Map<string, Test>([
  [
    "dns",
    (text) => (isAddress(text.replace(/%.*$/s, "")) ? undefined : `${quote(text)} is not an IP address, and a name server has no port`),
  ],
  [
    "device_cgroup_rules",
    unless(rule, (text) => `${quote(text)} is not a device rule: write TYPE MAJOR:MINOR ACCESS, such as "c 1:3 rwm"`),
  ],
]);

/** A health check's times: shorter than a millisecond is none (moby daemon validateHealthCheck). */
const times = ["interval", "timeout", "start_period", "start_interval"];

/** Values of a service's own keys that Compose hands on and the engine refuses. */
export function valueFaults(service: YamlMap, refuses: Refuses): void {
  const check = (node: YamlNode | undefined, key: string, test: Test): void => {
    const text = known(node);
    const why = node && text !== undefined ? test(text) : undefined;
    if (node && why) refuses(placeOf(node, service.entries.get(key)?.key.span ?? node.span), why);
  };
  for (const [key, { value }] of service.entries) {
    const [one, each] = [single.get(key), listed.get(key)];
    if (one) check(value, key, (text) => (text === "" ? undefined : one(text)));
    if (each) for (const node of value.kind === "list" ? value.items.map((item) => item.value) : [value]) check(node, key, each);
  }
  const nameless = mapAt(service, "environment")?.entries.get("");
  if (nameless)
    refuses(
      { ...nameless.key.span, end: Math.max(nameless.key.span.end, nameless.value.span.end) },
      "an environment variable must have a name",
    );
  const health = mapAt(service, "healthcheck");
  // Compose itself refuses this one.
  const often = health?.entries.get("start_interval");
  if (health && often && valueAt(health, "start_interval") && !valueAt(health, "start_period"))
    refuses(often.key.span, "start_interval of a health check needs start_period");
  if (health)
    for (const key of times)
      check(valueAt(health, key), "healthcheck", (text) =>
        isTooShort(text) ? `${key} of a health check must be at least 1ms` : undefined,
      );
  if (service.entries.has("extra_hosts"))
    hosts(service, (node, text) => check(node, "extra_hosts", () => `${quote(text)} is not an IP address, nor host-gateway`));
}

/** What has the form of no duration the loader refuses. */
const isTooShort = remembering(500, (text) => {
  const nanoseconds = nanosecondsIn(text, true);
  return nanoseconds !== undefined && nanoseconds !== 0 && nanoseconds < 1e6;
});

/** Addresses that are none. */
function hosts(service: YamlMap, tell: (node: YamlNode, address: string) => void): void {
  // Compose takes several with commas between them.
  const judge = (node: YamlNode, addresses: string | undefined): void => {
    for (const address of addresses?.split(",") ?? []) {
      const plain = address.replace(/^\[(.*)\]$/, "$1");
      if (plain !== "host-gateway" && !isAddress(plain)) tell(node, address);
    }
  };
  for (const { value } of listAt(service, "extra_hosts")) {
    const text = known(value);
    const [, address] = /^[^=:]*[=:](.*)$/s.exec(text ?? "") ?? [];
    judge(value, address);
  }
  for (const { value } of mapAt(service, "extra_hosts")?.entries.values() ?? [])
    for (const node of value.kind === "list" ? value.items.map((item) => item.value) : [value]) judge(node, known(node));
}
