import { posix } from "node:path";
import { expect, it } from "vitest";
import { normalized } from "../../../src/frontends/compose/normalized.ts";
import { plainOf } from "../../../src/frontends/compose/plain.ts";
import { PrintedFiles } from "../../../src/frontends/compose/printed-files.ts";
import { Source } from "../../../src/text/source.ts";
import { together } from "./together.ts";

/** The project as it is printed: service `a` with a body, what follows, and files beside it. */
function printed(body: string, rest = "", files: Readonly<Record<string, string>> = {}): Record<string, never> {
  const project = together({ "compose.yaml": `services:\n  a:\n    image: x\n    ${body.replaceAll("\n", "\n    ")}\n${rest}`, ...files });
  const source = (path: string) => (path in files ? new Source(path, files[path] as string) : undefined);
  const environment = new Map([["OUT", { value: "o", span: { file: ".env", start: 0, end: 0 } }]]);
  return normalized(plainOf(project.root, true), {
    name: "p",
    folder: "/p",
    resolve: posix.resolve,
    files: new PrintedFiles("", { source }, environment),
    variable: () => undefined,
  }) as never;
}
const service = (...given: Parameters<typeof printed>): Record<string, unknown> => printed(...given)["services"]?.["a"] ?? {};

const files = { "a.env": "A=1\nB='$A'\nC=$A-$OUT-$NO\n", "b.env": 'A=2\nR="q"\n', "l.txt": "x=1\ny=2\n" };

it.each<readonly [body: string, want: object]>([
  ["env_file: a.env", { environment: { A: "1", B: "$A", C: "1-o-" } }],
  ["env_file: [a.env, b.env]\nenvironment: {B: own}", { environment: { A: "2", B: "own", C: "1-o-", R: "q" } }],
  ["env_file: [{path: b.env, format: raw}]", { environment: { A: "2", R: '"q"' } }],
  ["env_file: [{path: no.env, required: false}]", {}],
  ["env_file: [a.env, no.env]", { environment: { A: "1", B: "$A", C: "1-o-" }, env_file: [{ path: "/p/no.env", required: true }] }],
  ["label_file: l.txt\nlabels: [y=own]", { labels: { x: "1", y: "own" } }],
])("prints what files hold where it goes: %s", (body, want) => {
  const { environment, env_file, labels, label_file } = service(body, "", files);
  expect({ environment, env_file, labels, label_file }).toEqual(want);
});

it.each<readonly [body: string, key: string, want: unknown]>([
  ["privileged: false", "privileged", undefined],
  ["privileged: true", "privileged", true],
  ["init: false", "init", false],
  ["user: ''", "user", undefined],
  ["tmpfs: []", "tmpfs", undefined],
  ["environment: {}", "environment", undefined],
  ["environment: {A: ''}", "environment", { A: "" }],
  [
    "build: {context: ., privileged: 'on', no_cache: 'no', pull: false}",
    "build",
    { context: "/p", dockerfile: "Dockerfile", privileged: true },
  ],
  ["ports: [{target: 80, published: ''}]", "ports", [{ mode: "ingress", protocol: "tcp", target: 80 }]],
  ["deploy: {replicas: 0}", "deploy", { placement: {}, resources: {}, replicas: 0 }],
  ["healthcheck: {test: [], retries: 3}", "healthcheck", { retries: 3 }],
  [
    "develop: {watch: [{path: ./a, action: rebuild}]}",
    "develop",
    { watch: [{ exec: { command: null }, path: "/p/a", action: "rebuild" }] },
  ],
  ["networks: {n: {driver_opts: {x: 1}}}", "networks", { n: { driver_opts: { x: "1" } } }],
  ["volumes_from: [b]", "depends_on", { b: { condition: "service_started", required: true } }],
  ["links: [b]", "depends_on", { b: { condition: "service_started", restart: true, required: true } }],
])("leaves out and fills in what Compose does: %s", (body, key, want) => expect(service(body)[key]).toEqual(want));

it.each<readonly [options: string, device: string]>([
  ["driver: local, driver_opts: {type: none, o: bind, device: ./d}", "/p/d"],
  ["driver: local, driver_opts: {type: none, o: bind, device: /d}", "/d"],
  ["driver: local, driver_opts: {type: none, o: 'bind,ro', device: ./d}", "./d"],
  ["driver_opts: {type: none, o: bind, device: ./d}", "./d"],
])("prints the folder a volume is bound to: {%s}", (options, device) =>
  expect(printed("user: root", `volumes: {v: {${options}}}\n`)["volumes"]).toMatchObject({ v: { driver_opts: { device } } }),
);
