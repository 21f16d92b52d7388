import { type Container, certainly, composesOf, containersOf, defineRule, itemsOf, namesDatastore, quote } from "../../src/rule.ts";

export default defineRule({
  id: "network-segmentation",
  on: "project",
  severity: "low",
  profile: "strict",
  summary: "Keep edge services and datastores on separate networks.",
  why: "A published service is attacked first. If it shares a network with the database, it can connect to it directly; on separate networks the attacker must also compromise the application in between.",
  standards: ["OWASP-5", "NIST-4.3.3", "CWE-653"],
  references: { "Networking in Compose": "https://docs.docker.com/compose/how-tos/networking/#specify-custom-networks" },
  instead:
    "Put the datastore on its own network with `internal: true`, add the services that query it, and do not add the published service: it then reaches the data only through the application.",
  examples: [
    {
      file: "compose.yaml",
      bad: 'services:\n  proxy:\n    image: example/proxy:1.0\n    ports: ["443:8443"]\n  app:\n    image: example/app:1.0\n  [|db|]:\n    image: postgres:17.2\n',
      good: 'services:\n  proxy:\n    image: example/proxy:1.0\n    ports: ["443:8443"]\n    networks: [front]\n  app:\n    image: example/app:1.0\n    networks: [front, back]\n  db:\n    image: postgres:17.2\n    networks: [back]\nnetworks:\n  front: {}\n  back: { internal: true }\n',
    },
  ],
  *check(project) {
    for (const compose of composesOf(project)) {
      const own = [...containersOf(compose, project).values()];
      if (own.length < 3) continue;
      const edges = own.filter((each) => itemsOf(each.host.portBindings).length > 0 && !isDatastore(each) && namesOf(each).length === 1);
      for (const store of own.filter(isDatastore)) {
        const reached = new Set(namesOf(store));
        const sharing = edges.filter((edge) => namesOf(edge).some((name) => reached.has(name)));
        if (sharing.length === 0) continue;
        const names = sharing
          .map(({ path }) => quote(path[1] ?? ""))
          .slice(0, 5)
          .join(", ");
        yield {
          at: store,
          message: `datastore ${quote(store.path[1] ?? "")} shares a network with ${names}, which ${sharing.length > 1 ? "are" : "is"} published on the host`,
          related: sharing.slice(0, 5).flatMap((edge) =>
            itemsOf(edge.host.portBindings)
              .slice(0, 1)
              .map(({ span }) => ({ span, message: "published here" })),
          ),
        };
      }
    }
  },
});

const namesOf = ({ host }: Container): string[] =>
  host.networkMode.state === "default"
    ? itemsOf(host.networks, ({ external }) => certainly(external, (yes) => !yes)).map(({ value }) => value.name)
    : [];

const isDatastore = ({ image, base }: Container): boolean => base?.kind === "datastore" || base?.kind === "broker" || namesDatastore(image);
