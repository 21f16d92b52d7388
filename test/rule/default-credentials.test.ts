import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const fallback = "${X:-hunter2xyz}";
const service = (body: string): string => `services:\n  a:\n    image: x\n    ${body}\n`;
const config = (line: string): string =>
  `services: {a: {image: x, configs: [c]}}\nconfigs:\n  c:\n    content: |\n      [section]\n      ${line}\n      level = 1\n`;

describe("the fallback of a variable is a password", () => {
  it.each([
    `environment: {DB_PASSWORD: "${fallback}"}`,
    `environment: ["DB_PASSWORD=${fallback}"]`,
    `build: {args: {DB_PASSWORD: "${fallback}"}}`,
    `build: {context: ., dockerfile_inline: "FROM x\\nENV DB_PASSWORD=${fallback}"}`,
    `build: {labels: {x.password: "${fallback}"}}`,
    `deploy: {labels: {x.password: "${fallback}"}}`,
    `labels: {a.password: "${fallback}"}`,
    `labels: ["a.password=${fallback}"]`,
    `annotations: {db.password: "${fallback}"}`,
    `logging: {options: {splunk-token: "${fallback}"}}`,
    `post_start: [{command: x, environment: {DB_PASSWORD: "${fallback}"}}]`,
    `post_start: [{command: "mysql -p${fallback}"}]`,
    `healthcheck: {test: "redis-cli -a ${fallback} ping"}`,
    `command: redis-server --requirepass ${fallback}`,
  ])("in a service: %s", async (body) =>
    expect(await said("no-default-credential", { "compose.yaml": service(body) })).toEqual([`medium ${fallback}`]),
  );

  it("in the options of a volume", async () => {
    const volumes = `volumes: {v: {driver_opts: {o: "username=u,password=${fallback}"}}}\n`;
    expect(await said("no-default-credential", { "compose.yaml": service("volumes: [v:/x]") + volumes })).toEqual([`medium ${fallback}`]);
  });

  it.each([
    `password=${fallback}`,
    `admin_password = ${fallback}`,
    `{"db": {"password": "${fallback}"}}`,
    `<password>${fallback}</password>`,
    `url: postgres://app:${fallback}@db/app`,
    `requirepass ${fallback}`,
    `export PGPASSWORD=${fallback}`,
    "password: '${X-changeme}'",
    "${DB_PASSWORD:-changeme}",
    "token=${X:-ghp_16C7e42F292c6912E7710c838347Ae178B4a}",
  ])("in a configuration, also beside another password: %s", async (line) => {
    const want = [`medium ${/\$\{.*?\}/.exec(line)?.[0]}`];
    expect(await said("no-default-credential", { "compose.yaml": config(line) })).toEqual(want);
    expect(await said("no-default-credential", { "compose.yaml": config(`api_key=Tr0ub4dor3x99\n      ${line}`) })).toEqual(want);
  });

  it("of another variable's fallback", async () =>
    expect(await said("no-default-credential", { "compose.yaml": config("password: ${A:-${B:-hunter2xyz}}") })).toEqual([
      "medium ${B:-hunter2xyz}",
    ]));
});

describe("the fallback of a variable is none", () => {
  it.each([
    "port=${PORT:-5432}",
    "password=${PW:-}",
    "password=${PW:?}",
    "password_file=${F:-/run/secrets/x}",
    "password=${X:-$Y}",
    "password=$${X:-hunter2xyz}",
    "level=${LEVEL:-info}",
    `# password=${fallback}`,
    `; password=${fallback}`,
    "# ${DB_PASSWORD:-changeme}",
  ])("in a configuration: %s", async (line) => expect(await said("no-default-credential", { "compose.yaml": config(line) })).toEqual([]));

  it.each([
    'environment: {DB_PASSWORD_FILE: "${X:-/run/secrets/a}"}',
    'labels: {a.rule: "${X:-Host(`a.example`)}"}',
    'logging: {options: {max-size: "${X:-10m}"}}',
  ])("in a service: %s", async (body) => expect(await said("no-default-credential", { "compose.yaml": service(body) })).toEqual([]));
});

describe("a variable stands where it is written", () => {
  it.each([
    [
      "in a block",
      'services:\n  a:\n    image: x\n    command: |\n      sh -c "\n        redis-server --user $${A} --requirepass ${A:-hunter2xyz}"\n',
    ],
    [
      "over lines of a command",
      "services:\n  a:\n    image: x\n    command: |\n      redis-server \\\n        --requirepass \\\n        ${A:-hunter2xyz}\n",
    ],
    ["folded", "services:\n  a:\n    image: x\n    command: >-\n      redis-server\n      --requirepass\n      ${A:-hunter2xyz}\n"],
    ["between escapes", 'services:\n  a:\n    image: x\n    command: "\\tredis-server \\"--requirepass\\" ${A:-hunter2xyz}"\n'],
    [
      "twice",
      "services:\n  a:\n    image: x\n    environment:\n      DB_PASSWORD: >\n        $${A:-hunter2xyz}\n        ${A:-hunter2xyz}\n",
    ],
  ])("%s", async (_, text) => expect(await said("no-default-credential", { "compose.yaml": text })).toEqual(["medium ${A:-hunter2xyz}"]));
});

it("is silent where the fallback says that there is none", async () => {
  const fallbackTo = (word: string) =>
    said("no-default-credential", { "compose.yaml": service(`environment: {API_KEY: "\${API_KEY:-${word}}"}`) });
  expect(await fallbackTo("invalid")).toEqual([]);
  expect(await fallbackTo("inv4lid")).toHaveLength(1);
});
