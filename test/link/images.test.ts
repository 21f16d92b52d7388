import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";
import { type Files, linked } from "./linked.ts";

/** The containers of each file by their names, with what their image decides. */
async function started(files: Files): Promise<Record<string, unknown>> {
  const projects = await linked(files);
  return Object.fromEntries(
    projects.flatMap(({ containers }) =>
      containers.map(({ span, path, image: { user }, build, references }) => [
        `${span.file} ${path[1]}`,
        {
          user: user.state === "unknown" ? `? ${user.reason}` : user.value,
          built: build ? build.dockerfile : "not here",
          pulled: references.length > 0,
        },
      ]),
    ),
  );
}

const dockerfile = "FROM node:22.12\nUSER node\n";

describe("an image that another file builds", () => {
  it("is that of the container, whose user the Dockerfile sets", async () => {
    const files = { "api/Dockerfile": dockerfile, "build.sh": "docker build -t app ./api\n", "run.sh": "docker run app\n" };
    expect(await started(files)).toEqual({ "run.sh app": { user: "node", built: "api/Dockerfile", pulled: false } });
  });

  it.each([
    ["Makefile", "TAG = app:1.2\nimage:\n\tdocker buildx build --tag $(TAG) api\n"],
    [".github/workflows/ci.yml", "jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: docker build -t app:1.2 api\n"],
    ["package.json", '{ "scripts": { "image": "docker build -t app:1.2 ./api" } }'],
    ["build.sh", "docker build -t work api && docker tag work app:1.2\n"],
    ["build.sh", "docker build -t work api\ndocker image tag work app:1.2\n"],
    ["build.sh", "podman build -t app:1.2 -f api/Dockerfile .\n"],
  ])("is built in %s", async (path, text) => {
    const files = { "api/Dockerfile": dockerfile, [path]: text, "bin/run.sh": "docker run app:1.2\ndocker run app:1.3\n" };
    expect(await started(files)).toEqual({
      "bin/run.sh app:1.2": { user: "node", built: "api/Dockerfile", pulled: false },
      "bin/run.sh app:1.3": { user: "? image", built: "not here", pulled: true },
    });
  });

  it("of a tag that nobody knows is the same under another such tag alone", async () => {
    const files = {
      Dockerfile: dockerfile,
      "build.sh": 'docker build -t "org/app:$TAG" .\n',
      "run.sh": 'docker run "org/app:$VERSION"\ndocker run org/app:1\n',
    };
    expect(await started(files)).toEqual({
      "run.sh org/app:$VERSION": { user: "node", built: "Dockerfile", pulled: false },
      "run.sh org/app:1": { user: "? image", built: "not here", pulled: true },
    });
  });

  it("of a repository that nobody knows is none", async () => {
    const files = { Dockerfile: dockerfile, "build.sh": 'docker build -t "$IMAGE" .\n', "run.sh": 'docker run "$IMAGE"\n' };
    expect(await started(files)).toEqual({ "run.sh $IMAGE": { user: "? image", built: "not here", pulled: true } });
  });

  it("that is built in two ways is built in a way that nobody knows", async () => {
    const files = {
      "a/Dockerfile": dockerfile,
      "b/Dockerfile": "FROM node:22.12\nUSER root\n",
      "build.sh": "docker build -t app a\n",
      Makefile: "image:\n\tdocker build -t app b\n",
      "run.sh": "docker run app\n",
    };
    expect(await started(files)).toEqual({ "run.sh app": { user: "? image", built: null, pulled: false } });
  });

  it("of two stages of one file is of a stage that nobody knows", async () => {
    const files = {
      Dockerfile: "FROM node:22.12 AS a\nUSER node\nFROM node:22.12 AS b\nUSER root\n",
      "build.sh": "docker build --target a -t app .\n",
      "ci.sh": "docker build --target b -t app .\n",
      "run.sh": "docker run app\n",
    };
    expect(await started(files)).toEqual({ "run.sh app": { user: "? image", built: "Dockerfile", pulled: false } });
  });

  it("is the one that the nearest files build", async () => {
    const files = {
      "a/Dockerfile": dockerfile,
      "a/build.sh": "docker build -t app .\n",
      "a/run.sh": "docker run app\n",
      "b/Dockerfile": "FROM node:22.12\nUSER root\n",
      "b/build.sh": "docker build -t app .\n",
      "b/test/run.sh": "docker run app\n",
      "run.sh": "docker run app\n",
    };
    expect(await started(files)).toEqual({
      "a/run.sh app": { user: "node", built: "a/Dockerfile", pulled: false },
      "b/test/run.sh app": { user: "root", built: "b/Dockerfile", pulled: false },
      "run.sh app": { user: "? image", built: null, pulled: false },
    });
  });

  it("with arguments that differ has values that nobody knows", async () => {
    const files = {
      Dockerfile: "FROM node:22.12\nARG RUN_AS=node\nUSER $RUN_AS\n",
      "build.sh": "docker build --build-arg RUN_AS=root -t app .\n",
      "ci.sh": "docker build -t app .\n",
      "run.sh": "docker run app\n",
    };
    expect(await started(files)).toMatchObject({ "run.sh app": { user: "? variable" } });
  });

  it("is not what images of its name are known for", async () => {
    const files = {
      Dockerfile: "FROM node:22.12\nUSER node\n",
      "build.sh": "docker build -t postgres .\n",
      "run.sh": "docker run postgres\n",
      "remote.sh": "docker build -t redis https://example.com/r.git\n",
      "other.sh": "docker run redis\n",
    };
    expect(await started(files)).toEqual({
      "run.sh postgres": { user: "node", built: "Dockerfile", pulled: false },
      "other.sh redis": { user: "? image", built: null, pulled: false },
    });
  });

  it("that somebody pushes is pulled, and is judged by its name", async () => {
    const files = {
      Dockerfile: dockerfile,
      "build.sh": "docker build -t org/app .\ndocker push org/app\n",
      "run.sh": "docker run org/app\n",
    };
    const { findings } = await lint(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { only: ["no-floating-tag", "non-root-user"] },
    );
    expect(findings.map(({ rule, span }) => [rule, span.file])).toEqual([["no-floating-tag", "run.sh"]]);
    expect(await started({ ...files, "build.sh": "docker buildx build --push -t org/app .\n" })).toMatchObject({
      "run.sh org/app": { user: "node", pulled: true },
    });
  });

  it("of a long Dockerfile is followed for as many files as there is time for", async () => {
    const long = `${dockerfile}${"# a comment that says nothing\n".repeat(10_000)}`;
    const scripts = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`s/${at}.sh`, "docker run --name one app\n"]));
    const files = { Dockerfile: long, "build.sh": "docker build -t app .\n", ...scripts };
    expect(await started(files)).toMatchObject({ "s/0.sh one": { user: "? image", built: null, pulled: false } });
    expect(
      await started({ Dockerfile: long, "build.sh": "docker build -t app .\n", "s/0.sh": "docker run --name one app\n" }),
    ).toMatchObject({
      "s/0.sh one": { user: "node", built: "Dockerfile" },
    });
  });

  it("of a fixed content is not built", async () => {
    const digest = `app@sha256:${"0".repeat(64)}`;
    const files = { Dockerfile: dockerfile, "build.sh": "docker build -t app .\n", "run.sh": `docker run ${digest}\n` };
    expect(await started(files)).toMatchObject({ [`run.sh ${digest}`]: { built: "not here" } });
  });

  it("is that of a service that names it", async () => {
    const files = {
      Dockerfile: dockerfile,
      Makefile: "image:\n\tdocker build -t app .\n",
      "compose.yaml": "services:\n  web:\n    image: app\n",
    };
    expect(await started(files)).toEqual({ "compose.yaml web": { user: "node", built: "Dockerfile", pulled: false } });
  });

  it.each([
    ["services:\n  web:\n    build: .\n    image: org/web:1\n", "org/web:1"],
    ["services:\n  web: { build: . }\n", "shop-web"],
    ["services:\n  web: { build: . }\n", "shop_web:latest"],
    ["name: Mall\nservices:\n  web: { build: . }\n", "mall-web"],
  ])("is one that a Compose project builds: %j", async (compose, image) => {
    const files = { "shop/Dockerfile": dockerfile, "shop/compose.yaml": compose, "run.sh": `docker run ${image}\ndocker run other-web\n` };
    expect(await started(files)).toMatchObject({
      [`run.sh ${image}`]: { user: "node", built: "shop/Dockerfile", pulled: false },
      "run.sh other-web": { built: "not here" },
    });
  });

  it("of a Compose project is for others: a service is built where it says so", async () => {
    const files = {
      "a/Dockerfile": dockerfile,
      "a/compose.yaml": "services:\n  web: { build: ., image: app }\n",
      "b/compose.yaml": "services:\n  web: { image: app }\n",
    };
    expect(await started(files)).toMatchObject({ "b/compose.yaml web": { built: "not here" } });
  });

  it("decides what somebody asks the engine for, and nothing of what exists", async () => {
    const config = { User: "", Image: "app" };
    const files = {
      Dockerfile: dockerfile,
      "build.sh": "docker build -t app .\n",
      "asked.json": JSON.stringify({ Image: "app", HostConfig: {} }),
      "exists/inspect.json": JSON.stringify([{ Id: "1", Name: "/web", Image: "", Config: config, HostConfig: {}, RestartCount: 0 }]),
    };
    expect(await started(files)).toEqual({
      "asked.json app": { user: "node", built: "Dockerfile", pulled: false },
      "exists/inspect.json web": { user: "", built: "not here", pulled: false },
    });
  });

  it("leaves what the container says to it", async () => {
    const files = { Dockerfile: dockerfile, "build.sh": "docker build -t app .\n", "run.sh": "docker run -u 0 app\n" };
    expect(await started(files)).toMatchObject({ "run.sh app": { user: "0" } });
  });

  it("is judged with its Dockerfile once", async () => {
    const files = { Dockerfile: "FROM node:22.12\n", "build.sh": "docker build -t app .\n", "run.sh": "docker run app\n" };
    const { findings } = await lint(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { only: ["non-root-user"] },
    );
    expect(findings.map(({ span, related }) => [span.file, related.map((each) => each.span.file)])).toEqual([
      ["Dockerfile", ["run.sh", "build.sh"]],
    ]);
  });
});
