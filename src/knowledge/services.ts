import { anyOf, small } from "../text/any-of.ts";
import { remembering } from "../text/remembering.ts";
import { consoles, controlPlanes, monitors, testers } from "./services/administration.ts";
import { databases } from "./services/datastores.ts";
import { backDoors, debuggers } from "./services/debuggers.ts";
import { brokers, queues, searchEngines } from "./services/queues.ts";
import type { ConfigFile, Service, Switch } from "./services/service.ts";

export type { ConfigFile, Service } from "./services/service.ts";

const families = [databases, searchEngines, queues, brokers, controlPlanes, consoles, testers, monitors, debuggers, backDoors];

/** Every service that others must not reach without more ado: a row each, in the files beside. 22 has a rule of its own. */
export const services: readonly Service[] = families.flat();

/** A port of a service: TCP, since that is what all of them speak. */
export interface ServicePort {
  readonly port: number;
  /** What listens there. */
  readonly what: string;
  /** Others use the number, too. */
  readonly shared: boolean;
  readonly service: Service;
}

/** The ports of every service. Those whose number alone says what they are come last: an image that says it comes first. */
export const servicePorts: readonly ServicePort[] = services
  .flatMap((service) =>
    (["shared", "alone"] as const).flatMap((key) =>
      service[key].map((entry): ServicePort => {
        const [port, what] = typeof entry === "number" ? [entry, service.name] : entry;
        return { port, what, shared: key === "shared", service };
      }),
    ),
  )
  .sort((one, other) => Number(other.shared) - Number(one.shared));

const byPort = new Map<number, ServicePort[]>();
for (const each of servicePorts) {
  const others = byPort.get(each.port);
  if (others) others.push(each);
  else byPort.set(each.port, [each]);
}

/** Those from one number to another one, in the order of the table. */
export const servicePortsAt = ({ from, to }: { readonly from: number; readonly to: number }): readonly ServicePort[] =>
  from === to ? (byPort.get(from) ?? []) : servicePorts.filter(({ port }) => port >= from && port <= to);

/** The services that a repository is known to hold, under whatever registry or mirror. */
export function servicesIn(path: string): readonly Service[] {
  let found = known.get(path);
  if (!found) {
    const name = small(path);
    found = families.flatMap((rows, at) => (holds[at]?.(name) ? rows.filter(({ images }) => images.test(name)) : []));
  }
  if (known.size < mostKnown) known.set(path, found);
  return found;
}

/** Whether one of a family has a name like that: most names are of no service. */
const holds = families.map((rows) => anyOf(() => rows.map(({ images }) => images)));

/** Every rule asks it of every container, and projects repeat their images. */
const known = new Map<string, readonly Service[]>();
const mostKnown = 10_000;

/** Whether a repository is that of a datastore. */
export const isDatastoreName = (path: string): boolean => servicesIn(path).some(({ kind }) => kind === "datastore");

/** A variable with its value, `undefined` where nobody can know it. */
export type Given = readonly [name: string, value: string | undefined];

/**
 * Whether a variable of this value takes a service's login away. `beside` are the others that the container is given: some make it
 * mean nothing, since a password is set after all.
 */
export function letsEverybodyIn(name: string, value: string, beside: () => readonly Given[] = () => []): boolean {
  if (!mayBeSwitch.test(small(name)) || !isSwitch(name)) return false;
  const meant = switches.filter(([names, values]) => names.test(name) && values.test(value));
  const isVoid = ([, , unless]: Switch): boolean =>
    unless !== undefined && beside().some(([other, text]) => unless.test(other) && text !== "");
  // Several images have a switch of that name.
  return meant.length > 0 && !meant.some(isVoid);
}

const switches = services.flatMap(({ opens }) => opens);
/** A word that each of their names has, in small letters: few variables have one, and few starts need the names. */
const mayBeSwitch = /auth|secur|passw|admin|opt(?:ion)?s|args|flags|anonymous|allow|login|pma_user|rbac|skip_user|server_mode/;
/** Images are given the same variables over and over. */
const isSwitch = remembering(
  1_000,
  anyOf(() => switches.map(([names]) => names)),
);

/** Options that take a login away: those that several programs have, and those of single services. */
const options: readonly RegExp[] = [
  /(?:^|\s)(--no-?auth|--auth[ =](?:none|false)|--disable-auth\w*|--anonymous-auth=true|--rc-no-auth|--without-auth)(?=\s|$|["'])/,
  ...services.flatMap((service) => service.options),
];
const hasOption = anyOf(() => options);
/** What each of them holds: the cheap test before the long one. */
export const optionHint = /auth|secur|grant|protected|admin-api|token|password/i;

/**
 * What in a command line switches a login off, unless another option names a password. A command of arguments alone goes to the
 * `program` that the image starts, which mostly has the name of its repository.
 */
export function openOption(text: string, program = ""): string | undefined {
  if (!optionHint.test(text) && !optionHint.test(program)) return undefined;
  if (!hasOption(text) && !(program && hasOption(`${program} ${text}`))) return undefined;
  if (/\s--(?:requirepass|aclfile)\b/.test(text)) return undefined;
  for (const option of options) {
    const found = (option.exec(text) ?? (program ? option.exec(`${program} ${text}`) : null))?.[1];
    if (found) return found;
  }
  return undefined;
}

/** Whether variables or a command line have a service ask for a login that it does not ask for as shipped. */
export const asksForLogin = ({ sets, closes, asks }: Service, variables: readonly Given[], command: string): boolean =>
  variables.some(
    ([name, value]) =>
      (value !== "" && sets.some((each) => each.toUpperCase() === name.toUpperCase())) ||
      closes.some(([names, values]) => names.test(name) && (value === undefined || values.test(value))),
  ) ||
  (asks !== undefined && isAsked(asks, command));

/** Whether a command line has an option, and does not say no to it. */
function isAsked(option: RegExp, command: string): boolean {
  const found = option.exec(command);
  return found !== null && !/^[= ](?:0|false|no|off)(?=\s|$)/i.test(command.slice(found.index + found[0].length));
}

/** Variables with which images set a credential of the service they start, in capitals. */
export const settingVariables: ReadonlySet<string> = new Set(
  services.flatMap(({ sets, keys }) => [...sets, ...keys].map((name) => name.toUpperCase())),
);

/** Passwords that services come with. */
export const shippedPasswords: readonly string[] = services.flatMap(({ password }) => (password === undefined ? [] : [password]));

/** Configuration files in which a login can be taken away. */
export const configFiles: readonly ConfigFile[] = services.flatMap(({ configs }) => configs);

/** What in the text of a configuration file takes a login away: offsets of it. */
export function openSetting([, opens, unless]: ConfigFile, text: string): { readonly start: number; readonly end: number } | undefined {
  const found = text.length < longestConfig && !unless?.test(text) ? opens.exec(text) : null;
  const shown = found?.[1];
  if (!found || shown === undefined) return undefined;
  const end = found.index + found[0].length;
  return { start: end - shown.length, end };
}

/** No configuration that somebody wrote is longer, in characters. */
const longestConfig = 100_000;
