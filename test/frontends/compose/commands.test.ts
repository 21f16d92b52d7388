import { describe, expect, it } from "vitest";
import { listsIn } from "../../../src/frontends/compose/commands.ts";

const lists = (text: string): string[] => listsIn(text).map(({ folder, files }) => [folder, files.join(" + ")].filter(Boolean).join(": "));

describe("files that a text has Compose put together", () => {
  it.each<readonly [text: string, ...want: string[]]>([
    ["docker compose -f a.yml -f b.yml up -d", "a.yml + b.yml"],
    ["docker-compose -f a.yml -f b.yml -f c.yml config", "a.yml + b.yml + c.yml"],
    ["\tdocker compose --file=a.yml --file b.yml up", "a.yml + b.yml"],
    ["$ sudo docker compose -p shop --profile dev -f ./a.yml --env-file x.env -f sub/b.yml up", "./a.yml + sub/b.yml"],
    ["podman compose -f a.yml -f b.yml up", "a.yml + b.yml"],
    ["docker compose -f a.yml \\\n  -f b.yml \\\n  up", "a.yml + b.yml"],
    ["docker compose -f a.yml \\\r\n  -f b.yml up", "a.yml + b.yml"],
    ["Run `docker compose -f a.yml -f b.yml up` first", "a.yml + b.yml"],
    ['"dev": "docker compose -f a.yml -f b.yml up",', "a.yml + b.yml"],
    ["docker compose -f \"a.yml\" -f 'b.yml' up", "a.yml + b.yml"],
    ["      - run: docker compose -f a.yml -f b.yml build && docker compose -f c.yml -f d.yml up", "a.yml + b.yml", "c.yml + d.yml"],
    ["cd deploy && docker compose -f a.yml -f b.yml up", "deploy: a.yml + b.yml"],
    ["docker stack deploy -c a.yml -c b.yml shop", "a.yml + b.yml"],
    ["docker stack deploy --with-registry-auth --compose-file a.yml --compose-file=b.yml shop", "a.yml + b.yml"],
    ["export COMPOSE_FILE=a.yml:b.yml", "a.yml + b.yml"],
    ['      COMPOSE_FILE: "a.yml:sub/b.yml"', "a.yml + sub/b.yml"],
    ['{ "dockerComposeFile": ["../a.yml", "b.yml"], "service": "app" }', "../a.yml + b.yml"],
  ])("%j", (text, ...want) => expect(lists(text)).toEqual(want));

  it.each([
    "",
    "docker compose up",
    "docker compose -f a.yml up",
    "docker compose -f a.yml -f docker-compose.$ENV.yml up",
    "docker compose -f a.yml -f docker-compose.<env>.yml up",
    "docker compose -f a.yml -f 'b.*.yml' up",
    "docker compose --project-directory . -f a.yml -f b.yml up",
    "docker compose logs -f a.yml -f b.yml",
    "tar -f a.yml -f b.yml",
    "helm install -f a.yml -f b.yml compose",
    "COMPOSE_FILE=a.yml",
    "COMPOSE_FILE=a.yml:$OTHER",
    '"dockerComposeFile": "a.yml"',
    "docker compose -f a.yml\ndocker compose -f b.yml",
  ])("nothing in %j", (text) => expect(lists(text)).toEqual([]));

  it("looks at a long text once", () => {
    const line = "docker compose -f a.yml ";
    expect(lists(line.repeat(5_000))).toEqual([]);
    expect(lists(`${"COMPOSE_FILE=".repeat(5_000)}a:b`)).toEqual(["a + b"]);
  });
});
