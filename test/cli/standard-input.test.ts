import { describe, expect, it } from "vitest";
import { run } from "./command.ts";

const assumed = "seaworthy: standard input is read as a Dockerfile: --type or --stdin-filename says what else it is";
const nothing = (why: string): string => `seaworthy: nothing to check: standard input ${why}`;

/** What is said of a text without a name: the file that it is taken for, else the first line of complaint. */
function taken(text: string, ...more: string[]): readonly [said: string, status: number | null] {
  const { stdout, stderr, status } = run(["check", "-", "--list-files", "--allow-empty", ...more], {}, text);
  const [line = ""] = stdout.split("\n");
  return [line.split(" ")[0] || (stderr.split("\n")[0] ?? ""), status];
}

describe("standard input without a name", () => {
  it.each<[string, string]>([
    ["FROM debian:12.9\n", "Dockerfile"],
    ["services:\n  a:\n    image: b\n", "compose.yaml"],
    ["#!/bin/sh\ndocker run a\n", "run.sh"],
    ["#!/usr/bin/env bash\necho none\n", "run.sh"],
    ["\n# why\nsudo docker run a\n", "run.sh"],
    ["$ podman run a\n", "run.sh"],
    ['[{"Image": "a", "HostConfig": {}}]', "inspect.json"],
    ['[{"Image": "a", "HostConfig": {"Privileged": tr', "inspect.json"],
    ['{"icc": false}', "daemon.json"],
  ])("%j is %s", (text, name) => {
    expect(taken(text)).toEqual([name, 0]);
  });

  it.each<[string, string]>([
    ["", "is empty"],
    [" \n\t\n", "is empty"],
    ["[]", "is an empty list: there is nothing in it"],
    [" [\n] \n", "is an empty list: there is nothing in it"],
    ["{}", "is JSON of no supported format (--type forces one)"],
    ['{"a": 1}\n', "is JSON of no supported format (--type forces one)"],
    ['[{"Id": "a', "is broken JSON, of no supported format as far as it goes (--type forces one)"],
    ["#!/usr/bin/python3\nprint(1)\n", "is a script of python3, which is not supported (--type forces a format)"],
  ])("%j is nothing to check, and it says why", (text, why) => {
    const { stdout, stderr, status } = run(["check", "-"], {}, text);
    expect([stdout, stderr, status]).toEqual(["", `${nothing(why)}\n`, 3]);
    expect(run(["check", "-", "--allow-empty"], {}, text).status).toBe(0);
  });

  it.each(["hello\n", "RUN a\n", "[Service]\nExecStart=docker run a\n", "{{ if .A }}\nFROM a\n", "docker is nice\n"])(
    "%j is still taken for a Dockerfile, and it says how to name it",
    (text) => {
      const { stderr } = run(["check", "-"], {}, text);
      expect(stderr.split("\n")[0]).toBe(assumed);
      expect(run(["check", "-", "--type", "dockerfile"], {}, text).stderr).not.toContain(assumed);
    },
  );

  it("is what it is told to be", () => {
    expect(taken("[]", "--type", "inspect")[0]).toBe("inspect.json");
    expect(taken("", "--type", "dockerfile")[0]).toBe("Dockerfile");
    const unit = run(["check", "-", "--stdin-filename", "app.service"], {}, "[Service]\nExecStart=docker run --privileged a\n");
    expect(unit.stdout).toContain("app.service:2:");
  });
});
