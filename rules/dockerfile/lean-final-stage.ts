import { buildTool } from "../../src/knowledge/build-tools.ts";
import {
  defineRule,
  isSystem,
  type Managed,
  quote,
  runsOf,
  type ShellWord,
  type Stage,
  shippedLayers,
  told,
  upTo,
} from "../../src/rule.ts";

export default defineRule({
  id: "lean-final-stage",
  on: "dockerfile",
  severity: "medium",
  confidence: "medium",
  profile: "strict",
  summary: "Keep compilers, package tools and debug tools out of the final image.",
  why: "An intruder uses the tools that are present. With a compiler, a package manager and curl in the container, the next step of an attack is one command away. Each of these packages also needs its own security updates.",
  instead:
    "Compile in a separate stage, `FROM ... AS build`, and copy the result with `COPY --from=build`: a virtual environment, a binary, a node_modules folder. The final stage needs only the runtime packages, such as libpq5 for libpq-dev.",
  standards: ["CIS-4.3"],
  references: { "Multi-stage builds": "https://docs.docker.com/build/building/multi-stage/" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM python:3.13-slim\nRUN apt-get update && apt-get install -y [|build-essential libpq-dev git|] && pip install -r r.txt\n",
      good: "FROM python:3.13-slim AS build\nRUN apt-get update && apt-get install -y build-essential libpq-dev git && pip wheel -r r.txt\nFROM python:3.13-slim\nRUN apt-get update && apt-get install -y libpq5 curl && apt-get install -y gcc && make && apt-get purge -y gcc\nHEALTHCHECK CMD curl -f http://localhost/\n",
    },
  ],
  *check(document, project) {
    let used: ReadonlySet<string> | undefined;
    for (const { managed, ships } of runsOf(document, project)) {
      if (!ships || managed.length === 0) continue;
      const gone = removed(managed);
      const found: { readonly word: ShellWord; readonly name: string }[] = [];
      for (const { call } of managed) {
        if (call.action !== "install" || !isSystem(call.manager)) continue;
        const virtual = call.args.options.find(({ name }) => name === "-t" || name === "--virtual")?.value?.text;
        if (virtual && gone.has(virtual)) continue;
        for (const word of call.packages) {
          const name = upTo(word.text, /[=<>~@:]/);
          if (!buildTool(name) || gone.has(name)) continue;
          used ??= usedAtRunTime([...shippedLayers(document, project)]);
          if (!used.has(name) && !used.has(word.text)) found.push({ word, name });
        }
      }
      const [first] = found;
      const last = found[found.length - 1];
      if (!first || !last) continue;
      const names = [...new Set(found.map(({ name }) => name))];
      const small = names.length === 1 && !buildTool(names[0] ?? "")?.big;
      yield {
        at: { span: { ...first.word.span, end: Math.max(first.word.span.end, last.word.span.end) } },
        severity: small ? "low" : "medium",
        ...told(
          `${names.slice(0, 8).map(quote).join(", ")}${names.length > 8 ? ` and ${names.length - 8} more` : ""} ${names.length > 1 ? "stay" : "stays"} in the final image`,
          { help: `build in a separate stage and copy the result`, joint: ": " },
        ),
      };
    }
  },
});

/** Names of packages a RUN takes away again, and of apk's virtual ones. */
const removed = (managed: readonly Managed[]): ReadonlySet<string> =>
  new Set(managed.flatMap(({ call }) => (call.action === "remove" ? call.packages.map(({ text }) => text) : [])));

/** Programs that the image's own health check, entrypoint or command names. */
const usedAtRunTime = (stages: readonly Stage[]): ReadonlySet<string> =>
  new Set(
    stages.flatMap(({ healthcheck, entrypoint, cmd }) =>
      [healthcheck, entrypoint, cmd].flatMap((each) => each?.logical.text.match(/[\w.+-]+/g) ?? []),
    ),
  );
