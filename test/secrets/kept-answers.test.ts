import { describe, expect, it } from "vitest";
import { secretFormats } from "../../src/knowledge/secret-formats.ts";
import { carriedBy, forgetValues } from "../../src/secrets/carried.ts";
import { secretsInCommand } from "../../src/secrets/commands.ts";
import { toolsOf } from "../../src/secrets/tools.ts";
import { formedIn, shortestFormed } from "../../src/secrets/values.ts";
import { commandsIn } from "./script.ts";

const token = `ghp_${"aB3dE6gH9j".repeat(4)}`;

describe("what a value carries", () => {
  it("is the same when it is asked again, and for each name and kind of text its own", () => {
    forgetValues();
    for (let time = 0; time < 2; time += 1) {
      expect(carriedBy("DB_PASSWORD", "Zq7Rt4Wm9Xk")?.secret.by).toBe("name");
      expect(carriedBy("DB_HOST", "Zq7Rt4Wm9Xk")).toBeUndefined();
      expect(carriedBy("DB_HOST", token)?.secret.by).toBe("format");
      expect(carriedBy("DB_PASSWORD", "$Zq7Rt4Wm9Xk")?.secret.by).toBe("name");
      expect(carriedBy("DB_PASSWORD", "$Zq7Rt4Wm9Xk", true)).toBeUndefined();
    }
  });

  it("is told of long values, too", () => {
    const long = `${"x ".repeat(400)}${token}`;
    expect(carriedBy("NOTE", long)?.value).toBe(token);
    expect(carriedBy("NOTE", long.replace("ghp_", "ghx_"))).toBeUndefined();
  });
});

describe("what a command carries", () => {
  it.each(["SECRET_KEY=build-time-key ./manage.py", "export SECRET_KEY=some-words", "mysql -pZq7Rt4Wm9Xk"])(
    "is one thing while an image is built and another when it runs: %s",
    (text) => {
      const [command] = commandsIn(text);
      const [again] = commandsIn(text);
      if (!command || !again) throw new Error("no command");
      const [runs, builds] = [secretsInCommand(command), secretsInCommand(command, true)];
      expect([secretsInCommand(again, true), secretsInCommand(again)]).toEqual([builds, runs]);
      expect(secretsInCommand(command)).toEqual(runs);
    },
  );

  it("differs for a key of its own that any text would do for", () => {
    const [command] = commandsIn("SECRET_KEY=words ./manage.py collectstatic");
    if (!command) throw new Error("no command");
    expect(secretsInCommand(command).map(({ quiet }) => quiet)).toEqual([undefined]);
    expect(secretsInCommand(command, true).map(({ quiet }) => quiet)).toEqual([true]);
    const [exported] = commandsIn("export SECRET_KEY=words");
    if (!exported) throw new Error("no command");
    expect(secretsInCommand(exported).map(({ quiet }) => quiet)).toEqual([undefined]);
    expect(secretsInCommand(exported, true).map(({ quiet }) => quiet)).toEqual([true]);
  });
});

describe("the shortest text with a format", () => {
  it("is found", () => {
    const shortest = "xoxb-Q7rT4wM9kL";
    expect(shortest).toHaveLength(shortestFormed);
    expect(formedIn(shortest)?.secret.what).toBe("Slack token");
  });

  it.each(secretFormats.map(({ name, pattern }) => [name, pattern] as const))("is no shorter than that of %s", (_, { source }) => {
    // What stands in the pattern as it is, and how often what is counted stands there at least.
    const least = source
      .replace(/\(\?<?[=!][^)]*\)/g, "")
      .replace(/\[[^\]]*\]\{(\d+)(?:,\d*)?\}/g, (_whole, count: string) => "x".repeat(Number(count)))
      .replace(/\[[^\]]*\]/g, "x")
      .replace(/\\b/g, "")
      .replace(/\\/g, "");
    expect(least.length).toBeGreaterThanOrEqual(shortestFormed);
  });
});

it.each([
  ["mysql", 1],
  ["mysql.EXE", 1],
  ["mariadb-dump", 1],
  ["mariadb-dump.exe", 1],
  ["mariadb-$x", 0],
  ["constructor", 0],
  ["ls", 0],
])("a program is known by its name: %s", (name, least) => {
  const found = toolsOf(name).length;
  if (least) expect(found).toBeGreaterThanOrEqual(least);
  else expect(found).toBe(0);
});
