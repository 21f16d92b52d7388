import { describe, expect, it } from "vitest";
import { listsIn } from "../../../src/frontends/compose/commands.ts";
import { lint } from "../../../src/index.ts";
import { type Files, linked } from "../../link/linked.ts";

/** The services of each project, with the ports that they publish. */
async function projects(files: Files): Promise<string[]> {
  return (await linked(files)).flatMap(({ containers }) =>
    containers.map(({ project, path, image: { ref }, host: { privileged } }) => {
      const tag = ref?.state === "written" ? ref.value.tag : "?";
      return `${project.replaceAll("\0", " + ")}: ${path[1]} web:${tag}${privileged.state === "written" ? " privileged" : ""}`;
    }),
  );
}

const base = "services:\n  web:\n    image: web:${TAG:-none}\n";
const more = "services:\n  web:\n    privileged: true\n";

describe("a project that a script starts", () => {
  it.each([
    ["bin/start.sh", "docker compose -f deploy/a.yml -f deploy/b.yml up\n"],
    ["bin/start.sh", "cd deploy\ndocker compose -p shop -f a.yml -f b.yml up\n"],
    ["shop.service", "[Service]\nExecStart=/usr/bin/docker compose -f deploy/a.yml -f deploy/b.yml up\n"],
    [".gitlab-ci.yml", "job:\n  script:\n    - docker compose -f deploy/a.yml -f deploy/b.yml up\n"],
    ["ci/Jenkinsfile", "sh 'docker stack deploy -c deploy/a.yml -c deploy/b.yml shop'\n"],
  ])("is all the files that %s names", async (path, text) => {
    const files = { "deploy/a.yml": base, "deploy/b.yml": more, [path]: text };
    expect(await projects(files)).toContain("deploy/a.yml + deploy/b.yml: web web:none privileged");
  });

  it("is not known where a variable is in a name", async () => {
    const files = { "deploy/a.yml": base, "deploy/b.yml": more, "start.sh": "docker compose -f deploy/a.yml -f deploy/$WHICH.yml up\n" };
    expect((await projects(files)).filter((each) => each.startsWith("deploy/a.yml +"))).toEqual([]);
  });

  it("has the variables of the env file that it is given", async () => {
    const files = {
      "deploy/compose.yaml": base,
      "deploy/.env": "TAG=latest\n",
      "deploy/prod.env": "TAG=1.2\n",
      "start.sh":
        "docker compose --env-file deploy/prod.env -f deploy/compose.yaml up\ndocker compose --env-file absent.env -f deploy/compose.yaml up\n",
    };
    expect(await projects(files)).toEqual(["deploy/compose.yaml: web web:latest", "deploy/compose.yaml: web web:1.2"]);
  });

  it("is what Compose takes in the folder where no file is named", async () => {
    const files = {
      "deploy/compose.yaml": base,
      "deploy/prod.env": "TAG=1.2\n",
      "deploy/up.sh": "docker compose --env-file=prod.env up\n",
    };
    expect(await projects(files)).toEqual(["deploy/compose.yaml: web web:none", "deploy/compose.yaml: web web:1.2"]);
  });

  it("is one and the same with the file that Compose reads by itself", async () => {
    const files = { "compose.yaml": base, ".env": "TAG=1.2\n", "up.sh": "docker compose --env-file .env up\n" };
    expect(await projects(files)).toEqual(["compose.yaml: web web:1.2"]);
  });

  it("is told once where both ways find the same", async () => {
    const files = {
      "compose.yaml": `${base}    privileged: true\n`,
      "prod.env": "TAG=1.2\n",
      "up.sh": "docker compose --env-file prod.env up\n",
    };
    const { findings } = await lint(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { only: ["no-privileged"] },
    );
    expect(findings).toHaveLength(1);
  });
});

describe("env files of a command", () => {
  it.each([
    ["docker compose --env-file a.env --env-file=b.env up", ["a.env", "b.env"]],
    ["docker compose up --env-file a.env", []],
    ["docker run --env-file a.env web", []],
    ["docker compose --env-file $ENV up", []],
    ["docker stack deploy --env-file a.env -c a.yml -c b.yml shop", []],
  ])("%s", (text, environment) => {
    expect(listsIn(text).flatMap((each) => each.environment)).toEqual(environment);
  });
});
