import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { assemble } from "../../src/frontends/compose/assemble.ts";
import { lowerCompose } from "../../src/frontends/compose/lower.ts";
import { normalized } from "../../src/frontends/compose/normalized.ts";
import { readCompose } from "../../src/frontends/compose/parse.ts";
import { plainOf } from "../../src/frontends/compose/plain.ts";
import { planProjects } from "../../src/frontends/compose/plan.ts";
import { PrintedFiles } from "../../src/frontends/compose/printed-files.ts";
import type { ComposeProject } from "../../src/frontends/compose/project.ts";
import { lint } from "../../src/lint.ts";
import type { Setting } from "../../src/model/setting.ts";
import { Source } from "../../src/text/source.ts";

type Texts = Readonly<Record<string, string>>;

const filesOf = (texts: Texts) => {
  const documents = new Map(Object.entries(texts).map(([path, text]) => [path, readCompose(new Source(path, text))]));
  return {
    document: (path: string) => documents.get(path),
    lookup: {
      source: (path: string) => (path in texts ? new Source(path, texts[path] as string) : undefined),
      absent: (path: string) => !(path in texts),
    },
  };
};

/** The project that some of the files make, those named in order. */
function project(texts: Texts, ...names: readonly string[]): ComposeProject {
  const files = filesOf(texts);
  return assemble(
    names.flatMap((name) => files.document(name) ?? []),
    files,
  );
}

const model = (made: ComposeProject): Record<string, never> =>
  normalized(plainOf(made.root), {
    name: "p",
    folder: "/p",
    resolve: posix.resolve,
    files: new PrintedFiles("", { source: () => undefined }, new Map()),
    variable: () => undefined,
  }) as never;

/** One key of service `a` after two files. */
const merged = (key: string, base: string, over: string): unknown => {
  const file = (value: string) => `services:\n  a:\n    image: x\n    ${key}: ${value}\n`;
  const made = project({ "b.yaml": file(base), "o.yaml": file(over) }, "b.yaml", "o.yaml");
  expect(made.faults.filter(({ shows }) => !shows)).toEqual([]);
  return (model(made)["services"] as never as Record<string, Record<string, unknown>>)["a"]?.[key];
};

describe("merging two files", () => {
  it.each([
    ["environment", "{A: 1, B: 2}", "[B=3, C]", { A: "1", B: "3", C: null }],
    ["labels", "[a=1]", "{a: 2}", { a: "2" }],
    ["command", "[a, b]", "c d", ["c", "d"]],
    ["cap_drop", "[ALL]", "[ALL, KILL]", ["ALL", "KILL"]],
    ["security_opt", "[a=1]", "[a=2]", ["a=1", "a=2"]],
    [
      "volumes",
      "[./x:/d, yy:/e]",
      "[zz:/d]",
      [
        { type: "volume", source: "zz", target: "/d", volume: {} },
        { type: "volume", source: "yy", target: "/e", volume: {} },
      ],
    ],
    ["ports", "['80:80']", "['127.0.0.1:80:80', '80:80']", ["", "127.0.0.1"]],
    ["depends_on", "[b]", "{c: {condition: service_healthy}}", ["b", "c"]],
    ["dns", "1.1.1.1", "[8.8.8.8]", ["1.1.1.1", "8.8.8.8"]],
    ["logging", "{driver: x, options: {a: 1}}", "{driver: y}", { driver: "y" }],
    ["logging", "{driver: x, options: {a: 1}}", "{options: {b: 2}}", { driver: "x", options: { a: "1", b: "2" } }],
    ["ulimits", "{nofile: {soft: 1, hard: 2}}", "{nofile: 5}", { nofile: 5 }],
    ["extra_hosts", "['a:1.1.1.1']", "['a:1.1.1.1', 'b:2.2.2.2']", ["a=1.1.1.1", "b=2.2.2.2"]],
    ["build", ".", "{target: t}", { context: "/p", target: "t", dockerfile: "Dockerfile" }],
    ["cap_add", "[A]", "!override [B]", ["B"]],
    ["cap_add", "[A]", "!reset []", undefined],
    ["environment", "{A: 1, B: 2}", "{A: !reset null}", { B: "2" }],
    ["cap_add", "[A]", "", ["A"]],
    ["environment", "[A=1]", "[A]", { A: null }],
    ["environment", "{A: 1}", "{A: }", { A: null }],
    ["build", "{ssh: [default]}", "{ssh: {default: }}", { context: "/p", ssh: { default: null }, dockerfile: "Dockerfile" }],
    ["volumes", "['/a:/b:ro,rw']", "[]", [{ type: "bind", source: "/a", target: "/b", bind: { create_host_path: true } }]],
  ])("%s: %s with %s", (key, base, over, want) => {
    const got = merged(key, base, over);
    if (key === "ports") expect((got as { host_ip?: string }[]).map(({ host_ip = "" }) => host_ip)).toEqual(want);
    else if (key === "depends_on") expect(Object.keys(got as object)).toEqual(want);
    else expect(got).toEqual(want);
  });

  it("refuses what cannot be merged, where it stands", () => {
    const { faults } = project(
      { "b.yaml": "services:\n  a: {image: x, ports: ['80']}\n", "o.yaml": "services:\n  a: {ports: {x: 1}}\n" },
      "b.yaml",
      "o.yaml",
    );
    expect(faults.map(({ span, message }) => [span.file, message.split(":")[0]])).toEqual([
      ["o.yaml", "this is a mapping, and a list in the file it is merged with"],
    ]);
  });

  it("keeps every document of a file", () => {
    const made = project({ "c.yaml": "services:\n  a: {image: x}\n---\nservices:\n  a: {user: u}\n" }, "c.yaml");
    expect(model(made)["services"]).toMatchObject({ a: { image: "x", user: "u" } });
  });
});

/** Settings of one service with the files they were written in and the hops there. */
function origins(made: ComposeProject, service: string, keys: readonly string[]): Record<string, string> {
  const container = lowerCompose(made).find(({ path }) => path[1] === service);
  const all = { ...container?.image, ...container?.host } as unknown as Record<string, Setting<unknown>>;
  return Object.fromEntries(
    keys.map((key) => {
      const setting = all[key] as Setting<unknown>;
      const [item = setting] = setting.state !== "unknown" && Array.isArray(setting.value) ? (setting.value as Setting<unknown>[]) : [];
      return [key, [item.span.file, ...(item.via ?? []).map(({ how, span }) => `${how} ${span.file}`)].join(" <- ")];
    }),
  );
}

describe("origins survive", () => {
  it("an anchor, extends, an override and an include", () => {
    const texts = {
      "compose.yaml":
        "include: [inc/compose.yaml]\nx-h: &h\n  cap_drop: [ALL]\nservices:\n  a:\n    <<: *h\n    image: x\n    extends: {file: base/common.yaml, service: b}\n",
      "base/common.yaml": "services:\n  b:\n    user: '1000'\n    volumes: ['./data:/d']\n",
      "compose.override.yaml": "services:\n  a:\n    security_opt: [no-new-privileges:true]\n",
      "inc/compose.yaml": "services:\n  z: {image: z, privileged: true, env_file: e.env, build: .}\n",
    };
    const made = project(texts, "compose.yaml", "compose.override.yaml");
    expect(made.faults).toEqual([]);
    expect(origins(made, "a", ["capDrop", "user", "securityOpt", "mounts"])).toEqual({
      capDrop: "compose.yaml <- merge compose.yaml",
      user: "base/common.yaml <- extends compose.yaml",
      securityOpt: "compose.override.yaml <- override compose.yaml",
      mounts: "base/common.yaml <- extends compose.yaml",
    });
    expect(origins(made, "z", ["privileged"])).toEqual({ privileged: "inc/compose.yaml <- include compose.yaml" });
    const services = model(made)["services"] as never as Record<string, never>;
    expect(services["a"]).toMatchObject({ volumes: [{ type: "bind", source: "/p/base/data" }] });
    expect(services["z"]).toMatchObject({ build: { context: "/p/inc" }, env_file: [{ path: "/p/inc/e.env" }] });
  });
});

describe("extends and include", () => {
  const faults = (texts: Texts, ...names: readonly string[]) =>
    project(texts, ...names).faults.map(({ span, message }) => `${span.file}: ${message}`);
  it.each([
    ["a circle of services", { "c.yaml": "services:\n  a: {extends: b}\n  b: {extends: a, image: x}\n" }, "extends itself"],
    [
      "a base that is not there",
      { "c.yaml": "services:\n  a: {image: x, extends: basis}\n  base: {image: y}\n" },
      'no service "basis" to extend',
    ],
    ["a file that is not there", { "c.yaml": "services:\n  a: {image: x, extends: {file: no.yaml, service: b}}\n" }, 'no file "no.yaml"'],
    [
      "nobody to extend",
      { "c.yaml": "services:\n  a: {image: x, extends: {file: d.yaml}}\n", "d.yaml": "services: {b: {image: x}}\n" },
      "must name the service that it extends",
    ],
    [
      "a circle of files",
      { "c.yaml": "include: [d.yaml]\nservices: {a: {image: x}}\n", "d.yaml": "include: [c.yaml]\nservices: {b: {image: x}}\n" },
      "leads back",
    ],
    [
      "an include from elsewhere",
      { "c.yaml": "include: ['oci://example.com/x']\nservices: {a: {image: x, depends_on: [far]}}\n" },
      "fetched from a remote source",
    ],
  ])("%s", (_, texts, want) => {
    const found = faults(texts as unknown as Texts, "c.yaml");
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(want);
  });

  it.each([
    ["an include without a value", { "c.yaml": "include:\nservices:\n  a: {image: x}\n" }],
    [
      "a path nobody can know",
      { "c.yaml": "include: ['${ENVN}.yaml']\nservices:\n  a: {image: x, extends: {file: '${ENVN}.yaml', service: b}}\n" },
    ],
    [
      "a long chain",
      {
        "c.yaml": `services:\n${Array.from({ length: 300 }, (_, at) => `  s${at}: {image: x, extends: s${at + 1}}\n`).join("")}  s300: {image: x}\n`,
      },
    ],
    ["the project's name", { "d/c.yaml": "services:\n  a: {image: x, container_name: '${COMPOSE_PROJECT_NAME:?}-a'}\n" }],
  ])("accepts %s", (_, texts) => expect(faults(texts as unknown as Texts, Object.keys(texts)[0] as string)).toEqual([]));

  it("reads what many files include once", () => {
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `d${at}.yaml`,
        `include: [d${at + 1}.yaml, ./d${at + 1}.yaml]\nservices: {s${at}: {image: x}}\n`,
      ]),
    );
    const made = project({ ...texts, "d40.yaml": "services: {last: {image: x}}\n" }, "d0.yaml");
    expect(made.faults).toEqual([]);
    expect(Object.keys(model(made)["services"] ?? {})).toHaveLength(41);
  });

  it("reads a base again for a project in another folder", () => {
    const made = project(
      {
        "c.yaml": "include: [sub/c.yaml]\nservices:\n  a: {extends: {file: base/b.yaml, service: b}}\n",
        "sub/c.yaml": "services:\n  z: {extends: {file: ../base/b.yaml, service: b}}\n",
        "base/b.yaml": "services:\n  b: {image: 'x:${V:-1}', volumes: ['./d:/d']}\n",
        "sub/.env": "V=2\n",
      },
      "c.yaml",
    );
    expect(model(made)["services"]).toMatchObject({
      a: { image: "x:1", volumes: [{ source: "/p/base/d" }] },
      z: { image: "x:2", volumes: [{ source: "/p/base/d" }] },
    });
  });

  it("builds from the included folder where no context is written, and fills its .env from the outer one", () => {
    const made = project(
      {
        "c.yaml": "include: [sub/c.yaml]\n",
        ".env": "V=root\n",
        "sub/c.yaml": "services:\n  a: {image: 'x:$P', build: {target: t}}\n",
        "sub/.env": "P=${V}x\n",
      },
      "c.yaml",
    );
    expect(model(made)["services"]).toMatchObject({ a: { image: "x:rootx", build: { context: "/p/sub" } } });
  });

  it("lays what the including file says over what is included, and appends its lists", () => {
    const made = project(
      {
        "c.yaml": "include: [i/c.yaml]\nservices:\n  a: {cap_drop: [KILL], user: u}\n",
        "i/c.yaml": "services:\n  a: {image: x, cap_drop: [ALL], user: root}\n",
      },
      "c.yaml",
    );
    expect(model(made)["services"]).toMatchObject({ a: { image: "x", cap_drop: ["ALL", "KILL"], user: "u" } });
  });

  it("fills an included file from its own .env, the including project's first", () => {
    const made = project(
      {
        "c.yaml": "include: [i/c.yaml]\n",
        ".env": "A=outer\n",
        "i/c.yaml": "services:\n  a: {image: '${A}-${B}'}\n",
        "i/.env": "A=inner\nB=inner\n",
      },
      "c.yaml",
    );
    expect(model(made)["services"]).toMatchObject({ a: { image: "outer-inner" } });
  });

  it("leaves open what an unread base may say", () => {
    const [a] = lowerCompose(
      project(
        { "c.yaml": "services:\n  a: {image: x, cap_drop: [KILL], extends: {file: 'https://example.com/c.yaml', service: b}}\n" },
        "c.yaml",
      ),
    );
    expect(a?.host.privileged.state).toBe("unknown");
    expect(a?.host.capDrop.state === "written" && a.host.capDrop.value.map(({ state }) => state)).toEqual(["unknown", "written"]);
  });
});

describe("what is refused", () => {
  const messages = (text: string) =>
    project({ "c.yaml": text }, "c.yaml")
      .faults.map(({ message }) => message)
      .join("; ");
  it.each([
    ["networks: [front]", 'no network "front"'],
    ["volumes: ['data:/d']", 'no volume "data"'],
    ["secrets: [s]", 'no secret "s"'],
    ["depends_on: [b]", 'no service "b"'],
    ["depends_on: [a]", "circular dependency: a -> a"],
    ["network_mode: host\n    networks: [default]", "exclude each other"],
    ["tmpfs: [/d]\n    volumes: ['./b:/d']", "mounted twice"],
    ["volumes: ['./a:/d', './b:/d']", ""],
    ["healthcheck: {test: [curl, x]}", "must begin with CMD"],
    ["mem_limit: 1g\n    deploy: {resources: {limits: {memory: 2g}}}", "refuses different values"],
    ["ports: ['localhost:80:80']", "not an IP address"],
    ["ports: ['80:http']", "is not a valid port"],
    ["ports: ['70000:80']", "range from 1 to 65535"],
    ["restart: 1", "restart must be a string"],
    ["healthcheck: {interval: 10}", "interval must be a string"],
    ["attach: perhaps", "attach must be true or false"],
    ["security_opt: {seccomp: unconfined}", "security_opt must be a list"],
    ["devices: [{source: /dev/x}]", 'needs "target"'],
    ["extra_hosts: [foo]", "a host and its address"],
    ["ports: ['999.1.1.1:80:80']", "not an IP address"],
    ["ports: ['80:0']", "is not a port or an ascending range from 1 to 65535"],
    ["ports: ['80:80/']", ""],
    ["deploy: {replicas: -1}", "at least 0"],
    ["stop_grace_period: soon", "a duration such as 1m30s"],
    ["mem_limit: lots", "a size such as 512m"],
    ["cap_add: [A, A, A]", ""],
    ["security_opt: [a=1, a=1]", "has this twice"],
    ["ulimits: {nofile: {soft: 1}}", 'needs "hard"'],
    ["deploy: {replicas: 2}\n    container_name: one", "unique"],
    ["environment:", "environment must be a mapping or a list"],
    ["privileged: 'yes'", ""],
    ["privileged: ${P}", ""],
    ["scale: ${N:-two}", "scale must be a whole number"],
  ])("%s", (body, want) => {
    const found = messages(`services:\n  a:\n    image: x\n    ${body}\n`);
    if (want) expect(found).toContain(want);
    else expect(found).toBe("");
  });

  it("says where Compose cannot read a variable", () => {
    const text = "services:\n  a: {image: 'x:${TAG!}'}\n";
    const [fault] = project({ "c.yaml": text }, "c.yaml").faults;
    expect(text.slice(fault?.span.start, fault?.span.end)).toBe("${TAG!}");
  });
});

describe("which files make a project", () => {
  const plan = (texts: Texts, ...judged: readonly string[]) => {
    const files = filesOf(texts);
    const documents = (judged.length ? judged : Object.keys(texts).filter((path) => !path.endsWith(".env"))).flatMap(
      (path) => files.document(path) ?? [],
    );
    return planProjects(documents, files).flatMap(({ documents: own, beneath }) =>
      [...beneath, []].flatMap((bases, at) =>
        at < beneath.length || beneath.length === 0 ? [[...bases, ...own].map(({ source }) => source.path).join(" + ")] : [],
      ),
    );
  };
  const whole = "services: {a: {image: x}}\n";
  const part = "services: {a: {user: u}}\n";
  it.each([
    [
      "base and override, however spelled",
      { "compose.yaml": whole, "docker-compose.override.yml": part },
      ["compose.yaml + docker-compose.override.yml"],
    ],
    ["the first base", { "compose.yaml": whole, "docker-compose.yml": whole }, ["compose.yaml", "docker-compose.yml"]],
    [
      "a fragment over its base",
      { "compose.yaml": whole, "compose.prod.yaml": part },
      ["compose.yaml", "compose.yaml + compose.prod.yaml"],
    ],
    ["a whole file by itself", { "compose.yaml": whole, "compose.prod.yaml": whole }, ["compose.yaml", "compose.prod.yaml"]],
    ["a fragment without a base", { "x/compose.prod.yaml": part }, ["x/compose.prod.yaml"]],
    [
      "an included file with the one that includes it",
      { "compose.yaml": `include: [db.yaml]\n${whole}`, "db.yaml": whole },
      ["compose.yaml"],
    ],
    [
      "a file that uses the networks of a base above it",
      { "compose.yaml": `${whole}networks: {n: }\n`, "r/compose.yml": "services: {r: {image: x, networks: [n]}}\n" },
      ["compose.yaml", "compose.yaml + r/compose.yml"],
    ],
    [
      "what COMPOSE_FILE lists",
      { ".env": "COMPOSE_FILE=compose.yaml:x.yaml\n", "compose.yaml": whole, "x.yaml": whole },
      ["compose.yaml + x.yaml"],
    ],
    ["each folder", { "a/compose.yaml": whole, "b/compose.yaml": whole }, ["a/compose.yaml", "b/compose.yaml"]],
  ])("%s", (_, texts, want) => expect(plan(texts as unknown as Texts)).toEqual(want));

  it("a changed override with its base, and nothing that was not asked for", () => {
    const texts = { "compose.yaml": whole, "compose.override.yaml": part, "compose.prod.yaml": whole };
    expect(plan(texts, "compose.override.yaml")).toEqual(["compose.yaml + compose.override.yaml"]);
    expect(plan(texts, "compose.prod.yaml")).toEqual(["compose.prod.yaml"]);
  });
});

describe("laws", () => {
  const key = fc.constantFrom(
    "image",
    "ports",
    "volumes",
    "environment",
    "build",
    "networks",
    "depends_on",
    "deploy",
    "extends",
    "x-a",
    "constructor",
    "__proto__",
    "valueOf",
  );
  const leaf = fc.oneof(
    fc.constantFrom("${A}", "${B:-x}", "a=b", "./d:/d", "80:80", "a", "", "null", "true", "1", "{}", "[]", "!reset x", "!override [a]"),
    fc.string({ maxLength: 6 }).map((each) => JSON.stringify(each)),
  );
  const value = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc.array(fc.tuple(key, leaf), { maxLength: 3 }).map((pairs) => `{${pairs.map(([k, v]) => `${k}: ${v}`).join(", ")}}`),
  );
  const file = fc.array(fc.tuple(fc.constantFrom("a", "b"), key, value), { maxLength: 6 }).map((rows) => {
    const of = (name: string) =>
      rows
        .filter(([each]) => each === name)
        .map(([, k, v]) => `    ${k}: ${v}\n`)
        .join("");
    return `services:\n  a:\n    image: x\n${of("a")}  b:\n${of("b")}`;
  });
  it("any two files are put together without an exception, and spans stay inside", () => {
    fc.assert(
      fc.property(file, file, (base, over) => {
        const texts: Texts = { "b.yaml": base, "o.yaml": over };
        const made = project(texts, "b.yaml", "o.yaml");
        for (const { span } of made.faults)
          expect(span.start >= 0 && span.start <= span.end && span.end <= (texts[span.file]?.length ?? -1)).toBe(true);
        lowerCompose(made);
        model(made);
      }),
      { numRuns: 300 },
    );
  });

  it("a file over itself says what it says alone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "cap_drop: [ALL, KILL]",
          "environment: {A: 1}",
          "ports: ['80:80']",
          "volumes: ['./a:/b']",
          "user: u",
          "command: a b",
        ),
        (body) => {
          const text = `services:\n  a:\n    image: x\n    ${body}\n`;
          const texts = { "a.yaml": text, "b.yaml": text };
          expect(model(project(texts, "a.yaml", "b.yaml"))).toEqual(model(project(texts, "a.yaml")));
        },
      ),
    );
  });
});

describe("a Dockerfile inside a Compose file", () => {
  const text = [
    "services:",
    "  a:",
    "    build:",
    "      context: .",
    "      dockerfile_inline: |",
    "        FROM debian:13",
    "        RUN <<EOF",
    "          curl -fsSL https://example.com/$${X}.sh | sh",
    "        EOF",
    "        ENV API_KEY=c0ffee5ecret1 TAG=${TAG}",
    "  b:",
    "    build: { dockerfile_inline: FROM scratch }",
    "",
  ].join("\n");
  it("is judged by the Dockerfile's rules, at its lines", async () => {
    const { findings } = await lint([{ source: new Source("compose.yaml", text) }], { rules, profile: "recommended" });
    const at = (rule: string) => findings.filter((each) => each.rule === rule).map(({ span }) => text.slice(span.start, span.end));
    expect(at("no-curl-pipe-shell")).toEqual(["curl -fsSL https://example.com/$${X}.sh | sh"]);
    expect(at("no-secret-in-env")).toEqual(["API_KEY=c0ffee5ecret1"]);
    expect(at("non-root-user").length).toBeGreaterThan(0);
    expect(at("valid-dockerfile")).toEqual([]);
  });
});
