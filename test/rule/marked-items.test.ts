import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const compose = (rule: string, keys: string): Promise<string[]> =>
  said(rule, { "compose.yaml": `services:\n  a:\n    image: example/a:1\n${keys.replace(/^/gm, "    ")}\n` });

describe("the item of a list that is marked", () => {
  it.each<[rule: string, keys: string, marked: string[]]>([
    ["no-debug-mode", "command: ['--no-sandbox', '--remote-debugging-port=9222']", ["medium '--remote-debugging-port=9222'"]],
    [
      "no-debug-mode",
      "command:\n  - java\n  - -Xmx1g\n  - -agentlib:jdwp=server=y,address=*:5005",
      ["high -agentlib:jdwp=server=y,address=*:5005"],
    ],
    ["no-debug-mode", "entrypoint: [python, -m, debugpy, --listen, '0.0.0.0:5678', a.py]", ["high '0.0.0.0:5678'"]],
    ["no-debug-mode", "entrypoint: [dlv, exec, --headless, '--listen=127.0.0.1:2345', /app]", ["medium '--listen=127.0.0.1:2345'"]],
    ["no-debug-mode", "command: [sh, -c, 'node --inspect=0.0.0.0 a.js']", ["high 'node --inspect=0.0.0.0 a.js'"]],
    // A text and a list of one item are marked as a whole.
    ["no-debug-mode", "command: node --inspect=0.0.0.0 a.js", ["high node --inspect=0.0.0.0 a.js"]],
    ["no-debug-mode", "command: ['--remote-debugging-port=9222']", ["medium ['--remote-debugging-port=9222']"]],
    ["no-docker-tcp", "entrypoint: [dockerd, --debug, '--host=tcp://0.0.0.0:2375']", ["high '--host=tcp://0.0.0.0:2375'"]],
    ["no-docker-tcp", "entrypoint: [dockerd]\ncommand: [--debug, '--host=tcp://0.0.0.0:2375']", ["high '--host=tcp://0.0.0.0:2375'"]],
    ["no-ssh-server", "command: [tini, --, /usr/sbin/sshd, -D]", ["medium /usr/sbin/sshd"]],
    ["no-cryptominer", "command: [run, -o, 'stratum+tcp://pool.example.com:3333']", ["high 'stratum+tcp://pool.example.com:3333'"]],
    ["no-passwordless-service", "command:\n  - --api.dashboard=true\n  - --api.insecure=true", ["medium --api.insecure=true"]],
    ["no-passwordless-service", "command: [--log.level=DEBUG, --api.insecure=false, --api.insecure]", ["medium --api.insecure"]],
    ["no-passwordless-service", "entrypoint: [surreal, start, --unauthenticated, --log, info]", ["medium --unauthenticated"]],
  ])("%s: %s", async (rule, keys, marked) => expect(await compose(rule, keys)).toEqual(marked));

  it("is the same in a Dockerfile, and the whole of a list that is too long to look at", async () => {
    expect(await said("no-debug-mode", 'FROM node:22\nCMD ["node", "--trace-warnings", "--inspect=0.0.0.0", "a.js"]\n')).toEqual([
      'high "--inspect=0.0.0.0"',
    ]);
    const long = `[node, ${"-x, ".repeat(300)}--inspect=0.0.0.0]`;
    expect(await compose("no-debug-mode", `command: ${long}`)).toEqual([`high ${long}`]);
  });

  it.each<[content: string, marked: string]>([
    ["|\n      level=info\n      db_password=Zq8vvK2mmP", "medium db_password=Zq8vvK2mmP"],
    ["|\n      # db_password=Zq8vvK2mmQ\n      level=info\n      db_password=Zq8vvK2mmP", "medium db_password=Zq8vvK2mmP"],
    ['"level=info\\ndb_password=Zq8vvK2mmP"', 'medium "level=info\\ndb_password=Zq8vvK2mmP"'],
  ])("is the line of a config that is written over several: %s", async (content, marked) =>
    expect(await said("no-secret-in-config", { "compose.yaml": `services: {}\nconfigs:\n  a:\n    content: ${content}\n` })).toEqual([
      marked,
    ]),
  );
});
