import fc from "fast-check";
import { expect, it } from "vitest";
import { Canonicaliser } from "../../../src/frontends/compose/canonical.ts";
import { undefinedNames } from "../../../src/frontends/compose/names.ts";
import { readYaml, type YamlMap } from "../../../src/syntax/yaml.ts";
import { Source } from "../../../src/text/source.ts";

const rootOf = (project: unknown): YamlMap => readYaml(new Source("f.yaml", JSON.stringify(project))).roots[0] as YamlMap;

/** What a service uses that the file does not define. */
const used = (service: unknown): readonly string[] => undefinedNames(rootOf({ services: { a: { image: "x", ...(service as object) } } }));

it.each<[string, unknown, ...string[]]>([
  [
    "names in lists and in mappings",
    { networks: ["n"], secrets: ["s", { source: "t" }], models: { m: {} } },
    "networks n",
    "secrets s",
    "secrets t",
    "models m",
  ],
  ["the network that there always is", { networks: ["default"] }],
  [
    "volumes, and not paths",
    { volumes: ["vol:/a", "./w:/b", "/c", "C:\\d:/d", { type: "volume", source: "x" }, { type: "bind", source: "y" }] },
    "volumes vol",
    "volumes x",
  ],
  ["no volume of a mount that Compose refuses", { volumes: ["vol:/a:ro:x", "vol:", ":/a", "", "vol"] }],
  [
    "services",
    { depends_on: ["d"], links: ["l:m"], volumes_from: ["f:ro", "container:g"], ipc: "service:i" },
    "services d",
    "services l",
    "services f",
    "services i",
  ],
])("tells %s", (_, service, ...names) => {
  expect(used(service).toSorted()).toEqual(names.toSorted());
});

it("knows the same names of what is written short as of its long form", () => {
  const part = fc.constantFrom("v", "/a", "./b", "~", ".", ":", "", "ro", "$V", "${V:-./c}", "c", "é", "\\\\x", "80");
  const mount = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(":")),
    fc.record({ type: fc.constantFrom("volume", "bind"), source: part }),
  );
  const name = fc.constantFrom("a", "b", "n");
  const list = fc.array(name, { maxLength: 3 });
  const service = fc.record({
    // Of two with one target the later one counts, which is a matter of the long form.
    volumes: fc.array(mount, { maxLength: 1 }),
    networks: fc.oneof(list, fc.constant({ n: null, o: {} })),
    secrets: fc.array(fc.oneof(name, fc.record({ source: name }))),
    depends_on: fc.oneof(list, fc.constant({ b: { condition: "service_started", required: false } })),
    links: list,
  });
  fc.assert(
    fc.property(service, (made) => {
      const root = rootOf({ services: { a: { image: "x", ...made } }, networks: { n: {} }, volumes: { v: null } });
      const long = new Canonicaliser([], new WeakSet()).file(root);
      expect(new Set(undefinedNames(root))).toEqual(new Set(undefinedNames(long)));
    }),
    { numRuns: 2000 },
  );
});
