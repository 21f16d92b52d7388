import { type ServicePort, servicePortsAt } from "../../src/knowledge/services.ts";
import { defineRule, dockerfilesOf, itemsOf, number, type Project, unsafe, type Workload } from "../../src/rule.ts";

export default defineRule({
  id: "no-unneeded-expose",
  on: "workload",
  severity: "medium",
  profile: "recommended",
  summary: "Expose only ports the image itself serves.",
  why: "EXPOSE tells operators and tools what to open: `docker run -P` publishes every port it lists, and firewall rules are made from it. A database or debug port in an application image is an invitation to open it.",
  standards: ["CIS-5.9"],
  references: { EXPOSE: "https://docs.docker.com/reference/dockerfile/#expose" },
  options: { most: number("More ports than one image should expose.", 5) },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nEXPOSE 3000 [|5432|] [|31337/tcp|]\n",
      good: "FROM node:22.12\nEXPOSE 3000\n",
    },
  ],
  *check(workload, project, { most }) {
    if (workload.dialect !== "dockerfile" || !workload.ships) return;
    const known = workload.base?.ports ?? [];
    const ports = itemsOf(workload.image.exposedPorts, ({ from }) => !known.includes(from));
    const isServed = served(workload, project);
    for (const port of ports) {
      if (port.value.protocol !== "tcp") continue;
      // A debugger's port means one only in an image that could run that debugger, a service's port only where the service is not.
      const there = servicePortsAt(port.value);
      const own = there.find(({ service }) => isServed(service.words));
      const facts = own
        ? there.find((each) => each === own && each.service.kind === "debug")
        : there.find(({ shared, service }) => !shared && service.kind !== "debug");
      if (facts)
        yield {
          at: port,
          ...(facts.service.kind === "back door" ? { confidence: "low" as const } : {}),
          message: messageFor(facts),
          fix: unsafe({ remove: "exposedPorts", items: [port.value] }),
        };
    }
    const extra = ports[most];
    if (extra) yield { at: extra, severity: "low", message: `the image exposes ${ports.length} ports: one service needs fewer` };
  },
});

const messageFor = ({ port, what, service: { kind } }: ServicePort): string => {
  if (kind === "debug") return `port ${port} is for ${what}, which a released image should not open`;
  return kind === "back door"
    ? `port ${port} is ${what}, and nothing here shows what it is for`
    : `port ${port} is for ${what}, and nothing here shows that the image is that service`;
};

/** Whether the image is a service, by the service's words: each is looked for once, however many ports there are. */
function served(workload: Workload, project: Project): (service: RegExp) => boolean {
  const known = new Map<RegExp, boolean>();
  return (service) => {
    const answer = known.get(service) ?? serves(workload, project, service);
    known.set(service, answer);
    return answer;
  };
}

/** Whether the image's name, what it runs, or a server it installs is the service; a client or a URL says nothing. */
function serves({ span, base }: Workload, project: Project, service: RegExp): boolean {
  if (service.test(base?.name ?? "") || service.test(span.file)) return true;
  const document = dockerfilesOf(project).find(({ source }) => source.path === span.file);
  return (
    document?.instructions.some(({ keyword, logical: { text }, heredocs }) =>
      [text, ...(keyword === "RUN" ? heredocs.map(({ span: { start, end } }) => document.source.text.slice(start, end)) : [])].some(
        (each) => shows(keyword, each, service),
      ),
    ) === true
  );
}

function shows(keyword: string, text: string, service: RegExp): boolean {
  if (keyword === "CMD" || keyword === "ENTRYPOINT" || keyword === "FROM" || keyword === "COPY" || keyword === "ADD")
    return service.test(text);
  if (keyword !== "RUN") return false;
  const servers = text
    .replace(/\b(?:pip3?|npm|yarn|gem|composer|cargo|go)\s+(?:install|add|i|ci|get)\b[^&|;]*/g, "")
    .replace(/[\w.+-]+/g, (word) => word.replace(/^[\w.+-]*(?:-client|-dev|-devel|-libs|-tools|-cli)\b/, "").replace(/\blib[\w.+-]*/, ""));
  return service.test(servers);
}
