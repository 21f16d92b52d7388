import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { judgedSettings } from "../../src/knowledge/judged-settings.ts";
import { lint } from "../../src/lint.ts";
import { Source } from "../../src/text/source.ts";

const openIn = async (text: string, path = "compose.yaml") =>
  (await lint([{ source: new Source(path, text) }], { rules, profile: "strict" })).open;
const service = (rest: string): string => `services:\n  web:\n    image: example/web:1.0\n${rest}`;

describe("settings that nobody can know before they take effect", () => {
  it.each<[rest: string, settings: readonly string[]]>([
    ["    user: ${U:?}\n", ["user"]],
    ["    network_mode: ${N:?}\n", ["networkMode"]],
    ['    volumes: ["${X:?}:/x"]\n', ["mounts"]],
    ['    volumes: ["./${X:?}:/x"]\n', []],
    ["    read_only: ${RO:?}\n", ["readonlyRootfs"]],
    ['    security_opt: ["${N:?}"]\n', ["securityOpt"]],
    ['    ports: ["${IP:?}:8080:80"]\n', ["portBindings"]],
    ["    environment: { A: '${B:?}' }\n", []],
    ["    user: '10001'\n", []],
  ])("%j", async (rest, settings) => {
    expect(await openIn(service(rest))).toEqual(settings.map((setting) => ({ setting, labels: ["service `web`"] })));
  });

  it("are all of a command line with words that nobody knows", async () => {
    const open = await openIn("#!/bin/sh\ndocker run $OPTS --user 1000 alpine:3.22\n", "run.sh");
    expect(open?.map(({ setting }) => setting)).toEqual(expect.arrayContaining(["capAdd", "mounts", "privileged", "securityOpt"]));
  });

  it("are settings of rules that there are", () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(Object.keys(judgedSettings).filter((id) => !ids.has(id))).toEqual([]);
  });
});
