import {
  type Container,
  defineRule,
  inNetworkOf,
  isClosed,
  type Listening,
  listeningAt,
  listeningIn,
  listensOnLoopback,
  mayAsk,
  name,
  type Opening,
  openingsOf,
  type Problem,
  type Project,
  quote,
  type Severity,
  unsafe,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-sensitive-port-published",
  on: "container",
  severity: "high",
  otherwise: {
    medium: "the service only shows something or asks for a login, or the file is for development",
    low: "both hold",
    info: "the image is known for something else that uses the number",
  },
  profile: "recommended",
  summary: "Do not publish datastore, admin or debug ports on all interfaces.",
  why: "Databases, caches and debuggers on a public address are found within hours: scanners try default passwords and known vulnerabilities, and a debugger runs code for anyone who connects. Docker bypasses the host's firewall, so ufw does not help.",
  standards: ["CIS-5.9", "OWASP-5a", "CWE-1327", "CWE-668"],
  references: {
    "Docker and firewalls": "https://docs.docker.com/engine/network/packet-filtering-firewalls/",
    "Gateway modes": "https://docs.docker.com/engine/network/port-publishing/#gateway-modes",
  },
  help: "have it listen on 127.0.0.1, or give it a network of its own that other machines cannot reach",
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    ports:\n      - [|8080:5432|]\n  app:\n    image: example/app:1.0\n    ports:\n      - [|0.0.0.0:9229:9229|]\n",
      good: 'services:\n  db:\n    image: postgres:17.2\n    ports:\n      - "127.0.0.1:8080:5432"\n  app:\n    image: example/app:1.0\n    ports:\n      - "127.0.0.1:9229:9229"\n',
    },
    {
      file: "compose.yaml",
      bad: "services:\n  db:\n    image: postgres:17.2\n    networks: [[|lan|]]\nnetworks:\n  lan:\n    driver: macvlan\n    driver_opts: { parent: eth0 }\n",
      good: "services:\n  db:\n    image: postgres:17.2\n    networks: [data]\nnetworks:\n  data:\n    driver_opts: { com.docker.network.bridge.gateway_mode_ipv4: nat }\n",
    },
  ],
  *check(container, project) {
    const told = new Set<Listening["service"]>();
    for (const opening of openingsOf(container))
      for (const found of foundAt(opening, container, project)) {
        if (found.service.elsewhere || (opening.ports === undefined && told.has(found.service))) continue;
        told.add(found.service);
        const problem = problemOf(opening, found, container);
        if (problem) yield problem;
      }
  },
});

/** What listens behind an opening, in any container that shares the network. */
function foundAt({ how, ports, protocol }: Opening, owner: Container, project: Project): Listening[] {
  const inside = inNetworkOf(owner, project);
  if (ports === undefined) return inside.filter((each) => how !== "host" || !listensOnLoopback(each)).flatMap(listeningIn);
  const found = ports && protocol !== "udp" && protocol !== "sctp" ? listeningAt(inside, ports) : undefined;
  return found ? [found] : [];
}

function problemOf(opening: Opening, found: Listening, owner: Container): Problem | undefined {
  const { port, what, service, isSaid, container } = found;
  if (service.kind === "back door" && isSaid) return undefined;
  const isOther = !isSaid && isSomethingElse(found);
  const severity = isOther ? "info" : severityOf(found);
  const that = service.kind === "back door" || isSaid ? what : `usually ${what}`;
  const unsure = mayAsk(service, container);
  // Anything may have such a number: that back doors are known for it is no sign of one.
  const isDoubtful = isOther || service.kind === "back door" || (isSaid && found.shared && service.kind !== "datastore" && unsure);
  const confidence = isDoubtful ? "low" : isSaid ? undefined : "medium";
  const inside = container === owner ? "" : ` in ${name(container)}`;
  const shipped = isSaid && !isClosed(service, container) && !unsure ? asShipped(service) : undefined;
  return {
    at: opening.at,
    severity,
    ...(confidence ? { confidence } : {}),
    ...openTo(`${name(owner)} `, opens(opening, `port ${port} (${that}${inside})`), shipped),
    ...(opening.how === "published" && !owner.stack ? { fix: unsafe({ publish: opening.at.span, at: "127.0.0.1" }) } : {}),
    ...(opening.network ? { related: [{ span: opening.network.reach.span, message: "because of this" }] } : {}),
  };
}

/** An image that is known to be something else uses the number for purposes of its own; of others only the number speaks. */
const isSomethingElse = ({ service: { kind }, container }: Listening): boolean =>
  kind !== "debug" && kind !== "back door" && !container.build && (Boolean(container.base) || listeningIn(container).length > 0);

/** What only shows something, or asks who comes, is not as bad as a datastore. */
function severityOf({ shared, service: { kind, login, minor }, container }: Listening): Severity {
  const asks = shared && (kind === "control" || kind === "console") && (login === "asked" || login === "varies");
  const isMinor = minor === true || kind === "monitor" || asks;
  return container.development ? (isMinor ? "low" : "medium") : isMinor ? "medium" : "high";
}

function opens({ how, network }: Opening, port: string): string {
  if (how === "published") return `publishes ${port}${everywhere}`;
  if (how === "host")
    return `opens ${port} on all host interfaces, because it uses the host's network: give it its own network, or have it listen on 127.0.0.1`;
  const on = `network ${quote(network?.name ?? "")}`;
  if (how === "routed") return `opens ${port} at its own address: ${on} is routed, and the address in the mapping has no effect`;
  return network?.reach.value.every === "nat-unprotected"
    ? `opens ${port} to everything with a route to ${on}: it filters no ports, published or not`
    : `opens ${port} to the host's local network that ${on} is on: it filters no ports, published or not`;
}

/** Where it is open in the usual way, the label says to whom. */
function openTo(owner: string, how: string, shipped: string | undefined): Pick<Problem, "message" | "headline" | "label"> {
  const [what, rest] = how.endsWith(everywhere) ? [how.slice(0, -everywhere.length), everywhere] : [how, ""];
  const label = [...(rest ? [rest.trim()] : []), ...(shipped ? [shipped] : [])].join("; ");
  return { message: `${owner}${how}${shipped ? `; ${shipped}` : ""}`, headline: owner + what, ...(label ? { label } : {}) };
}

const everywhere = " on all host interfaces";

const asShipped = ({ kind, login }: Listening["service"]): string | undefined =>
  kind === "debug"
    ? undefined
    : login === "anybody"
      ? "its default configuration requires no password"
      : login === "default"
        ? "its default password is well known"
        : undefined;
