import { compose, dockerfile, policy } from "./generate.ts";

/** Files of a project: texts by path. */
type Files = Readonly<Record<string, string>>;

/** So many lines, one below the other. */
const lines = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join("\n");

const inDockerfile = (write: (size: number) => string) => (size: number) => ({ Dockerfile: `FROM debian:12.9\n${write(size)}\n` });
const inCompose = (write: (size: number) => string) => (size: number) => ({ "compose.yaml": `${write(size)}\n` });
const inService = (write: (size: number) => string) => inCompose((size) => `services:\n  a:\n    image: example/a:1.0\n${write(size)}`);

/** Large inputs by shape, for so many lines; each is one that has made, or could make, some part quadratic. */
export const shapes: Readonly<Record<string, (size: number) => Files>> = {
  "Dockerfile, mixed": (size) => ({
    Dockerfile: Array.from({ length: Math.ceil(size / 39) }, (_, at) =>
      dockerfile(at).replaceAll(" AS build", ` AS build${at}`).replaceAll("--from=build", `--from=build${at}`),
    ).join(""),
  }),
  "Dockerfile, one RUN": inDockerfile((size) => `RUN true \\\n${lines(size, (at) => `  && echo ${at} \\`)}\n  && true`),
  "Dockerfile, one RUN of real commands": inDockerfile(
    (size) =>
      `RUN true \\\n${lines(size, (at) => `  && apt-get install -y p${at} && curl -fsSL "https://example.com/$V/${at}.tgz" | tar xz \\`)}\n  && true`,
  ),
  "Dockerfile, many RUN": inDockerfile((size) => lines(size, (at) => `RUN make part${at}`)),
  "Dockerfile, heredoc": inDockerfile((size) => `RUN <<EOF\n${lines(size, (at) => `cp /src/${at} /out/${at}`)}\nEOF`),
  "Dockerfile, one line": inDockerfile((size) => `RUN echo${" a".repeat(size * 10)}`),
  "Dockerfile, ENV and use": inDockerfile((size) =>
    lines(size / 2, (at) => `ENV V${at}=\${V${Math.max(0, at - 1)}:-x}\nWORKDIR /a/$V${at}`),
  ),
  "Dockerfile, stages on stages": (size) => ({
    Dockerfile: `FROM debian:12.9 AS s0\n${lines(size / 2, (at) => `FROM s${at} AS s${at + 1}\nENV A${at}=1`)}\n`,
  }),
  "Dockerfile, COPY and .dockerignore": (size) => ({
    ...inDockerfile((half) => lines(half, (at) => `COPY src/part${at} /app/part${at}`))(size / 2),
    ".dockerignore": lines(size / 2, (at) => `**/part${at}/*.log`),
  }),
  "Dockerfile, ignore comments": inDockerfile((size) =>
    lines(size / 2, (at) => `# seaworthy-ignore no-sudo: needed for ${at}\nRUN sudo make part${at}`),
  ),
  "Compose, services": (size) => ({ "compose.yaml": compose(1, Math.ceil(size / 31)) }),
  "Compose, one long list": inService((size) => `    environment:\n${lines(size, (at) => `      - NAME_${at}=\${VALUE_${at}:-x}`)}`),
  "Compose, aliases": inCompose(
    (size) =>
      `x-a: &a { user: "1", cap_drop: [ALL] }\nservices:\n${lines(size / 3, (at) => `  s${at}:\n    <<: *a\n    image: example/a:1.${at}`)}`,
  ),
  "Compose, extends": inCompose(
    (size) => `services:\n  s0: { image: "example/a:1.0" }\n${lines(Math.min(size / 2, 16_000), (at) => `  s${at + 1}:\n    extends: s0`)}`,
  ),
  "Compose, volumes": inService((size) => `    volumes:\n${lines(size, (at) => `      - ./data${at}:/var/lib/part${at}`)}`),
  "Compose, flow on one line": inService((size) => `    command: [${"a, ".repeat(size)}b]`),
  "Compose, env file": (size) => ({
    "compose.yaml": "services:\n  a:\n    image: example/a:1.0\n    env_file: [.env.app]\n",
    ".env.app": lines(size, (at) => `NAME_${at}=\${NAME_${Math.max(0, at - 1)}:-x}`),
  }),
  "Compose, includes": (size) => ({
    "compose.yaml": `include:\n${lines(size / 20, (at) => `  - part${at}.yaml`)}\n`,
    ...Object.fromEntries(
      Array.from({ length: size / 20 }, (_, at) => [`part${at}.yaml`, `services:\n  s${at}:\n    image: example/a:1.0\n`]),
    ),
  }),
  "seccomp, groups": (size) => ({
    "seccomp.json": `{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [\n${lines(size, (at) => `{ "names": ["read", "call${at}"], "action": "SCMP_ACT_ALLOW" },`)}\n{ "names": ["write"], "action": "SCMP_ACT_ALLOW" }] }`,
  }),
  "AppArmor, rules": (size) => ({ "apparmor.d/app": policy(size) }),
  "AppArmor, profiles": (size) => ({
    "apparmor.d/app": `abi <abi/3.0>,\n${lines(size / 3, (at) => `profile p${at} {\n  /srv/${at}/** rw,\n}`)}\n`,
  }),
};
