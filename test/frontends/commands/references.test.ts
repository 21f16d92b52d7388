import { describe, expect, it } from "vitest";
import { builtBy, referencesOf } from "../../../src/frontends/commands/references.ts";
import { script } from "./containers.ts";

const all = (text: string, path?: string) =>
  referencesOf([script(text, path)], { source: () => undefined }).map(({ path: to, role, isGuess, defines }) =>
    [role, to, ...(isGuess ? ["guess"] : []), ...(defines ? [defines] : [])].join(" "),
  );
const isEngine = (reference: string): boolean => reference.startsWith("engine ");
const named = (text: string, path?: string) => all(text, path).filter((each) => !isEngine(each));

describe("the files that a script names", () => {
  it("may configure the engine beside a script that starts something", () => {
    const files = ["daemon.json", "docker/daemon.json", "etc/docker/daemon.json"].map((name) => `engine host/${name} guess`);
    expect(all("docker run a/b", "host/run.sh").filter(isEngine)).toEqual(files);
    expect(all("docker ps", "host/run.sh")).toEqual([]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["docker run --env-file app.env a/b", ["text app.env"]],
    ["docker run --label-file=labels a/b", ["text labels"]],
    ["docker run --env-file /etc/app.env --env-file $FILE a/b", []],
    ["docker run --security-opt seccomp=profile.json a/b", ["profile profile.json"]],
    ["docker run --security-opt seccomp:unconfined --security-opt apparmor=docker-default a/b", []],
    ["docker run --security-opt apparmor=strict a/b", ["policy . strict"]],
    ["docker run -v ./redis.conf:/redis.conf redis:8", ["text ./redis.conf guess"]],
    ["docker run -v ./start.sh:/start.sh a/b /start.sh", ["text ./start.sh guess", "text ./start.sh guess"]],
    ["docker run -v /srv/start.sh:/start.sh a/b /start.sh", []],
    [
      "docker build -t app -f docker/app.Dockerfile app",
      [
        "build docker/app.Dockerfile guess",
        "text docker/app.Dockerfile.dockerignore guess",
        "text app/.dockerignore guess",
        "context app guess",
      ],
    ],
    ["docker build https://example.com/app.git", []],
    ["docker build $DIR", []],
    ["echo docker run --env-file app.env a/b", []],
  ])("%s", (line, references) => {
    expect(named(line, "run.sh").map((each) => each.replace("text ./", "text "))).toEqual(
      references.map((each) => each.replace("text ./", "text ")),
    );
  });

  it("are looked for beside the script, and where it is called from", () => {
    expect(named("docker run --env-file app.env a/b")).toEqual(["text bin/app.env guess", "text app.env guess"]);
    expect(builtBy(script("docker build -t a app\ndocker build -t b -f x.Dockerfile .\n"))).toEqual([
      "bin/app/Dockerfile",
      "app/Dockerfile",
      "bin/x.Dockerfile",
      "x.Dockerfile",
    ]);
  });
});
