import { type Container, certainly, defineRule, itemsOf, knownValue, name, namesDatastore, openingsOf, quote } from "../../src/rule.ts";

export default defineRule({
  id: "datastore-on-internal-network",
  on: "container",
  severity: "medium",
  confidence: "medium",
  profile: "recommended",
  summary: "Attach datastores only to networks marked `internal`.",
  why: "A database needs no way out. On an ordinary network a compromised one downloads tools and sends the data away; on an internal network it can answer its clients and nothing else.",
  standards: ["OWASP-5", "NIST-4.3.3", "CWE-653"],
  references: { "Compose: internal networks": "https://docs.docker.com/reference/compose-file/networks/#internal" },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n  [|db|]:\n    image: postgres:17.2\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    networks: [default, data]\n  db:\n    image: postgres:17.2\n    networks: [data]\nnetworks:\n  data:\n    internal: true\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    networks: [data]\n  cache:\n    image: mirror.example.com/library/redis:8.0\n    networks: [[|data|]]\nnetworks:\n  data: {}\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    networks: [data]\n  cache:\n    image: mirror.example.com/library/redis:8.0\n    networks: [data]\nnetworks:\n  data:\n    external: true\n",
    },
  ],
  *check(container, { containers }) {
    const { host, span } = container;
    if (!isDatastore(container) || host.networkMode.state !== "default") return;
    const [open] = itemsOf(host.networks, ({ internal }) => certainly(internal, (value) => !value));
    if (!open) return;
    const alone = containers.filter((other) => other.span.file === span.file).length === 1;
    const which = host.networks.state === "default" ? "the default network" : `network ${quote(open.value.name)}`;
    const own = new Set(itemsOf(host.networks).map(({ value }) => value.name));
    const ways = containers.filter(
      (other) =>
        other !== container && other.project === container.project && itemsOf(other.host.networks, (each) => own.has(each.name)).length > 0,
    );
    const related = ways
      .flatMap((other) =>
        openingsOf(other)
          .slice(0, 1)
          .map(({ at: { span: at } }) => ({ span: at, message: `${name(other)} is open to everybody, and reaches it` })),
      )
      .slice(0, 3);
    yield {
      at: open,
      related,
      severity: alone ? "low" : "medium",
      message: `${name(container)} is a datastore on ${which}, which has a way out; attach it only to a network with \`internal: true\`${itemsOf(host.portBindings).length ? "; its published ports then end" : ""}`,
    };
  },
});

const isDatastore = ({ image, base }: Container): boolean => !isClient(image) && (base?.kind === "datastore" || namesDatastore(image));

/** It only runs a client of the store. */
const isClient = ({ entrypoint, cmd }: Container["image"]): boolean => {
  const setting = entrypoint.state === "written" ? entrypoint : cmd;
  const [first] = setting.state === "written" ? (setting.value?.words ?? []) : [];
  return (
    first !== undefined &&
    /(?:^|\/)(?:mongosh|mongo|redis-cli|valkey-cli|psql|pg_dump|pg_dumpall|pg_restore|mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|cqlsh|clickhouse-client|influx|etcdctl)$/.test(
      knownValue(first) ?? "",
    )
  );
};
