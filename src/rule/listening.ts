import {
  asksForLogin,
  type Given,
  type Service,
  type ServicePort,
  servicePorts,
  servicePortsAt,
  servicesIn,
} from "../knowledge/services.ts";
import type { ListSetting } from "../model/setting.ts";
import type { Container, Workload } from "../model/workload.ts";
import { itemsOf, knownValue } from "./predicates.ts";
import { startedBy } from "./started.ts";

/** A port of the table at which something listens in a container. */
export interface Listening extends ServicePort {
  /** The name of the image or of the service says that it is this one; else only the number does. */
  readonly isSaid: boolean;
  /** The container that is meant. */
  readonly container: Container;
}

/** What listens on ports that are open, of the containers behind them; what the name of an image says comes before a mere number. */
export function listeningAt(
  containers: readonly Container[],
  ports: { readonly from: number; readonly to: number },
): Listening | undefined {
  const there = servicePortsAt(ports);
  for (const found of there)
    for (const container of containers)
      if (found.service.words.test(namesOf(container)) && !isHarmless(found, container)) return { ...found, isSaid: true, container };
  const [container] = containers;
  const alone = container && there.find(({ shared }) => !shared);
  return alone && { ...alone, isSaid: false, container };
}

/** The port by which each service is known that a container's image is, by its repository; what listens on its own loopback is left out. */
export function listeningIn(container: Container): Listening[] {
  const { ref } = container.image;
  const path = ref && ref.state !== "unknown" ? (ref.value.path ?? "") : "";
  const names = namesOf(container);
  const there = new Set(servicesIn(path).filter(({ words, local }) => words.test(names) && !local));
  const found = there.size > 0 ? servicePorts.filter((each) => there.has(each.service) && !isHarmless(each, container)) : [];
  const best = (service: Service): ServicePort | undefined => {
    const own = found.filter((each) => each.service === service);
    return own.find(({ shared }) => !shared) ?? own[0];
  };
  return [...new Set(found.map(({ service }) => service))].flatMap((service): Listening[] => {
    const port = best(service);
    return port ? [{ ...port, isSaid: true, container }] : [];
  });
}

/** Some services use such a port for what they are for: Selenium its 4444. */
const namesOf = ({ image, path }: Container): string =>
  `${path.join(" ")} ${image.ref && image.ref.state !== "unknown" ? image.ref.value.text : ""}`;

/** What others have the number for as well is no datastore, and is told to ask who comes, or may be by what nobody read. */
const isHarmless = ({ shared, service }: ServicePort, container: Container): boolean =>
  shared &&
  service.kind !== "datastore" &&
  (isClosed(service, container) || ((service.login === "default" || service.kind === "broker") && mayAsk(service, container)));

const isWhole = (list: ListSetting<unknown>): boolean => list.state !== "unknown" && list.value.every(({ state }) => state !== "unknown");

/**
 * Whether something that is not read here may have a service ask for a login: a file of its configuration, or variables that nobody
 * knows. What only shows what goes on has no login there.
 */
export const mayAsk = ({ kind }: Service, { image, host }: Container): boolean =>
  !isWhole(image.env) ||
  (kind !== "monitor" &&
    (host.mounts.state === "unknown" ||
      itemsOf(host.mounts, ({ type, file }) => file === "config" || (type === "bind" && file !== "secret")).some(({ value }) =>
        isConfiguration(knownValue(value.target) ?? ""),
      )));

/** Whether a configuration is mounted there: folders of that name, `/etc`, and files by their ending; not what every container has in `/etc`. */
export const isConfiguration = (target: string): boolean => configuration.test(target);

const configuration =
  /\/(?:etc\/(?!localtime|timezone|hosts$|resolv\.conf|ssl|pki)[^/]|conf(?:ig)?(?:\.d)?(?:\/|$)|[^/]*\.(?:conf|cfg|cnf|config|ini|ya?ml|toml|json|properties|hcl|xml|acl)$)/;

/** Whether a container's variables or its command have the service ask for a login. */
export const isClosed = (service: Service, container: Container): boolean =>
  asksForLogin(service, variablesOf(container), commandsOf(container).join("\n"));

/** The variables of a container; a value that is passed in or cannot be known may be anything. */
export const variablesOf = ({ image }: Pick<Workload, "image">): Given[] =>
  itemsOf(image.env).map(({ value: { name, value } }): Given => [name, value ? knownValue(value) : undefined]);

/** The command lines that a container starts with, with single blanks. */
const commandsOf = (container: Container): string[] =>
  startedBy(container)
    .filter(({ what }) => what === "entrypoint" || what === "command")
    .flatMap(({ commands }) => commands.map(({ words }) => ` ${words.map(({ text }) => text).join(" ")}`));

/** Whether a container is told to listen on its own loopback, as far as its command says. */
export const listensOnLoopback = (container: Container): boolean =>
  commandsOf(container).some((text) => /(?:[ =/:]|^)(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)(?=[:/ ]|$)/.test(text));
