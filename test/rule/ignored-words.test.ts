import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const compose = (rule: string, text: string) => said(rule, { "compose.yaml": `services:\n  app:\n${text.replace(/^/gm, "    ")}\n` });

describe("words that a shell does not look at", () => {
  const low = "image: example/app:1.0\n";
  it.each<[string, string[]]>([
    [`${low}healthcheck: {test: [CMD-SHELL, curl, -f, "http://localhost"]}`, ['medium [CMD-SHELL, curl, -f, "http://localhost"]']],
    [`${low}healthcheck: {test: [CMD-SHELL, curl -f, "http://localhost"]}`, ['medium [CMD-SHELL, curl -f, "http://localhost"]']],
    [`${low}healthcheck: {test: [CMD, sh, -c, pg_isready, -U, app]}`, ["medium [CMD, sh, -c, pg_isready, -U, app]"]],
    [`${low}command: [sh, -c, node, server.js]`, ["medium [sh, -c, node, server.js]"]],
    [`${low}command: sh -c node server.js`, ["medium sh -c node server.js"]],
    [
      `${low}command: /bin/bash -euo pipefail -c python manage.py runserver`,
      ["medium /bin/bash -euo pipefail -c python manage.py runserver"],
    ],
    [`${low}entrypoint: [tini, --, bash, -lc, server, --port, "80"]`, ['medium [tini, --, bash, -lc, server, --port, "80"]']],
    [`${low}healthcheck: {test: [CMD-SHELL, "curl -f http://localhost"]}`, []],
    [`${low}command: [sh, -c, "node server.js"]`, []],
    [`${low}command: [sh, -c, 'exec "$$@"', sh, node, server.js]`, []],
    [`${low}command: [sh, -c, 'echo $$1 $\${2}', _, a, b]`, []],
    [`${low}command: [sh, -c, "node server.js", --]`, []],
    [`${low}command: [bash, -o, pipefail, -c, "a | b"]`, []],
    [`${low}command: [sh, start.sh, -c, x, y]`, []],
    [`${low}command: [bash, -e, start.sh]`, []],
    [`${low}command: [grep, -c, a, b]`, []],
  ])("%s", async (text, findings) => expect(await compose("no-exec-form-substitution", text)).toEqual(findings));

  it.each([
    ['HEALTHCHECK CMD ["sh", "-c", "curl", "-f", "x"]', ['medium HEALTHCHECK CMD ["sh", "-c", "curl", "-f", "x"]']],
    ['CMD ["bash", "-c", "node", "server.js"]', ['medium CMD ["bash", "-c", "node", "server.js"]']],
    ["HEALTHCHECK CMD curl -f x", []],
    ["CMD node server.js", []],
  ])("%s", async (text, findings) => expect(await said("no-exec-form-substitution", `FROM node:22.12\n${text}\n`)).toEqual(findings));
});

it.each([
  ['test: ""', ['info ""']],
  ['test: [CMD-SHELL, ""]', ['info [CMD-SHELL, ""]']],
  ["test: pg_isready", []],
])("%s", async (text, findings) =>
  expect(await compose("healthcheck-reliable", `image: example/app:1.0\nhealthcheck: {${text}}`)).toEqual(findings),
);
