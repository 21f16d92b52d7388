import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const compose = (rule: string, text: string) => said(rule, { "compose.yaml": `services:\n  app:\n${text.replace(/^/gm, "    ")}\n` });

describe("what no image can run", () => {
  const node = "image: node:22.12\n";
  const unknown = "image: example/app:1.0\n";
  it.each<[string, string[]]>([
    [`${node}command: ["node server.js"]`, ['high ["node server.js"]']],
    [`${node}command: ["npm run build && npm start"]`, ['high ["npm run build && npm start"]']],
    [`${node}command: migrate; serve`, []],
    [`${node}command: [" node", server.js]`, ['high [" node", server.js]']],
    [`${node}entrypoint: ["/app/run --port 80"]`, ['high ["/app/run --port 80"]']],
    [`${node}entrypoint: ["/app/run /etc/app.conf"]`, ['high ["/app/run /etc/app.conf"]']],
    [`${node}entrypoint: ["tini", "--", "node server.js"]`, ['high ["tini", "--", "node server.js"]']],
    [`${node}entrypoint: ["tini", "--"]\ncommand: ["node server.js"]`, ['high ["node server.js"]']],
    [`${unknown}command: ["node server.js"]`, ['high ["node server.js"]']],
    [`${unknown}healthcheck: {test: [CMD, "curl -f http://localhost/"]}`, ['high [CMD, "curl -f http://localhost/"]']],
    [`${unknown}healthcheck: {test: [CMD]}`, ["high [CMD]"]],
    [`${unknown}healthcheck: {test: [CMD-SHELL]}`, ["high [CMD-SHELL]"]],
    [`${unknown}healthcheck: {test: [CMD, ""]}`, ['high [CMD, ""]']],
    [`${unknown}healthcheck: {test: NONE}`, ["high NONE"]],
    [`${unknown}healthcheck: {test: none}`, ["high none"]],
    [`${unknown}healthcheck: {test: CMD curl localhost}`, ["high CMD curl localhost"]],
    [`${unknown}healthcheck: {test: CMD-SHELL curl localhost}`, ["high CMD-SHELL curl localhost"]],
    [`${unknown}healthcheck: {test: [CMD, CMD-SHELL, curl localhost]}`, ["high [CMD, CMD-SHELL, curl localhost]"]],
    [`${unknown}healthcheck: {test: [CMD-SHELL, CMD curl localhost]}`, ["high [CMD-SHELL, CMD curl localhost]"]],
    [`${unknown}post_start:\n  - command: ["touch /tmp/x"]`, ['medium ["touch /tmp/x"]']],
    [`${node}command: ["node", "server.js --port 80"]`, ['high ["node", "server.js --port 80"]']],
    [`${node}command: [tini, --, python3, "manage.py runserver"]`, ['high [tini, --, python3, "manage.py runserver"]']],
    [`${node}command: '["node", "server.js"]'`, [`high '["node", "server.js"]'`]],
    [`${node}healthcheck: {test: '["CMD", "curl", "localhost"]'}`, [`high '["CMD", "curl", "localhost"]'`]],
    // One word, one text, or something else that takes it apart.
    [`${node}command: node server.js`, []],
    ["image: redis:8.0\ncommand: ['--loglevel warning']", []],
    [`${node}command: ["npm", "run start"]`, []],
    [`${node}command: ["node", "-e", "a.js b"]`, []],
    [`${node}command: ["node", "my server.js"]`, []],
    [`${node}entrypoint: [""]`, []],
    [`${node}healthcheck: {test: '[ -f /ready ]'}`, []],
    [`${node}healthcheck: {test: '[[ -f /ready ]] && true'}`, []],
    [`${node}command: ["/opt/My App/bin/run"]`, []],
    [`${node}command: ["./My App/run"]`, []],
    [`${node}entrypoint: [sh, -c]\ncommand: ["node server.js"]`, []],
    [`${node}entrypoint: [/bin/bash, -ec, "node server.js"]`, []],
    [`${node}entrypoint: [node]\ncommand: ["server.js --port 80"]`, []],
    [`${node}entrypoint: [/entrypoint.sh]\ncommand: ["node server.js"]`, []],
    [`${node}entrypoint: [su, app, -c, "node server.js"]`, []],
    [`${node}command: ["\${CMD}"]`, []],
    [`image: gcr.io/distroless/nodejs22-debian12\ncommand: ["server.js --port 80"]`, []],
    [`${unknown}command: ["redpanda start", "--smp 1", --overprovisioned]`, []],
    [`${unknown}command: ["serve --port 80"]`, []],
    [`${unknown}command: ["serve --port 80", --verbose]`, []],
    [`${unknown}command: ["/usr/bin/serve --port 80"]`, ['high ["/usr/bin/serve --port 80"]']],
    [`${unknown}entrypoint: []\ncommand: ["serve --port 80"]`, ['high ["serve --port 80"]']],
    [`${unknown}healthcheck: {test: [none]}`, []],
    [`${unknown}healthcheck: {test: [curl, localhost]}`, []],
    [`${unknown}healthcheck: {test: [NONE]}`, []],
    [`${unknown}healthcheck: {disable: true, test: NONE}`, []],
    [`${unknown}healthcheck: {test: []}`, []],
    [`${unknown}healthcheck: {test: [CMD, /bin/ready]}`, []],
    [`${unknown}healthcheck: {test: [CMD-SHELL, "curl -f http://localhost/ || exit 1"]}`, []],
    [`${unknown}healthcheck: {test: "NONEXISTENT=1 check"}`, []],
    ["image: mcr.microsoft.com/windows/servercore:ltsc2022\ncommand: ['C:\\Program Files\\app.exe']", []],
  ])("%s", async (text, findings) => expect(await compose("command-in-image", text)).toEqual(findings));

  it.each([
    ['CMD ["node server.js"]', ['high CMD ["node server.js"]']],
    ['ENTRYPOINT ["java -jar app.jar"]', ['high ENTRYPOINT ["java -jar app.jar"]']],
    ['HEALTHCHECK CMD ["curl -f http://localhost"]', ['high HEALTHCHECK CMD ["curl -f http://localhost"]']],
    ['HEALTHCHECK CMD [""]', ['high HEALTHCHECK CMD [""]']],
    ['ENTRYPOINT [""]\nCMD ["node", "server.js"]', []],
    ['ENTRYPOINT ["sh", "-c"]\nCMD ["node server.js"]', []],
    ['CMD ["sh", "-c", "node server.js"]', []],
    ["CMD node server.js", []],
    // What a Dockerfile says in Compose's words has a rule of its own.
    ['HEALTHCHECK CMD ["CMD-SHELL", "true"]', []],
  ])("%s", async (text, findings) => expect(await said("command-in-image", `FROM node:22.12\n${text}\n`)).toEqual(findings));

  it("does not stop at what lies beside it", async () => {
    const text = "image: node:22.12-slim\nhealthcheck: {test: [CMD, curl, localhost]}\ncommand: ['node server.js']";
    expect(await compose("command-in-image", text)).toEqual(["high ['node server.js']", "high [CMD, curl, localhost]"].reverse());
  });
});

describe("what an image is known not to have", () => {
  const alpine = "image: alpine:3.22\n";
  it.each<[string, string[]]>([
    [`${alpine}command: [bash, -c, "true"]`, ['high [bash, -c, "true"]']],
    [`${alpine}post_start: [{command: [bash, x]}]`, ["medium [bash, x]"]],
    [`${alpine}pre_stop: [{command: [bash, x]}]`, ["medium [bash, x]"]],
    [`${alpine}pre_start: [{command: [bash, x]}]`, ["medium [bash, x]"]],
    [`${alpine}pre_start: [{image: 'debian:12.9', command: [bash, x]}]`, []],
    // The rest of the text runs without it.
    [`${alpine}command: [sh, -c, "curl x; serve"]`, ['medium [sh, -c, "curl x; serve"]']],
    [`${alpine}command: [sh, -c, "curl x && serve"]`, ['high [sh, -c, "curl x && serve"]']],
    [`${alpine}command: [sh, -c, "curl x || true; serve"]`, ['medium [sh, -c, "curl x || true; serve"]']],
  ])("%s", async (text, findings) => expect(await compose("command-in-image", text)).toEqual(findings));
});
