import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const rule = "command-fits-entrypoint";
const script = (text: string) => ({
  Dockerfile: 'FROM debian:12.9\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD serve --port 80\n',
  "start.sh": text,
});

describe("what an entrypoint does with the command", () => {
  it.each<[string, string[]]>([
    // A program takes `/bin/sh -c TEXT` as its arguments.
    ['ENTRYPOINT ["/usr/local/bin/server"]\nCMD serve --port 80', ["medium CMD serve --port 80"]],
    ['CMD serve --port 80\nENTRYPOINT ["server"]', ["medium CMD serve --port 80"]],
    ['ENTRYPOINT ["java", "-jar", "/app.jar"]\nCMD serve --debug', ["medium CMD serve --debug"]],
    ['ENTRYPOINT ["python", "app.py"]\nCMD serve --debug', ["medium CMD serve --debug"]],
    ['ENTRYPOINT ["tini", "--", "server"]\nCMD serve --debug', ["medium CMD serve --debug"]],
    ['ENTRYPOINT ["gosu", "app", "server"]\nCMD serve --debug', ["medium CMD serve --debug"]],
    ['ENTRYPOINT ["server"]\nCMD ["server", "--debug"]', ['medium CMD ["server", "--debug"]']],
    ['ENTRYPOINT ["server"]\nCMD ["serve", "--debug"]', []],
    ['ENTRYPOINT ["python", "app.py"]\nCMD ["python", "app.py", "--debug"]', ['medium CMD ["python", "app.py", "--debug"]']],
    ['ENTRYPOINT ["python", "app.py"]\nCMD ["python", "other.py"]', []],
    ['ENTRYPOINT ["bundle", "exec"]\nCMD ["bundle", "exec", "rails"]', []],
    ['ENTRYPOINT ["python", "/docker-entrypoint.py"]\nCMD ["python", "/docker-entrypoint.py"]', []],
    ['ENTRYPOINT ["tini", "--"]\nCMD serve', []],
    ['ENTRYPOINT ["/usr/bin/dumb-init", "--rewrite", "15:2", "--"]\nCMD serve', []],
    ['ENTRYPOINT ["gosu", "app"]\nCMD serve', []],
    ['ENTRYPOINT ["env", "A=1"]\nCMD serve', []],
    ['ENTRYPOINT ["bundle", "exec"]\nCMD rails server', []],
    ['ENTRYPOINT ["opentelemetry-instrument"]\nCMD python app.py', []],
    ['ENTRYPOINT ["/docker-entrypoint.sh"]\nCMD serve', []],
    ['ENTRYPOINT ["bash", "/entrypoint"]\nCMD serve', []],
    ['ENTRYPOINT ["python", "/docker-entrypoint.py"]\nCMD serve', []],
    // A text that does not look at its arguments.
    ['ENTRYPOINT server --verbose\nCMD ["--port", "80"]', ['medium CMD ["--port", "80"]']],
    ["ENTRYPOINT exec server\nCMD serve", ["medium CMD serve"]],
    ['ENTRYPOINT ["sh", "-c", "exec server"]\nCMD ["--port", "80"]', ['medium CMD ["--port", "80"]']],
    ['ENTRYPOINT exec server "$@"\nCMD ["--port", "80"]', []],
    ['ENTRYPOINT ["sh", "-c", "exec server \\"$@\\"", "--"]\nCMD ["--port", "80"]', []],
    ['ENTRYPOINT ["sh", "-c", "exec server $0"]\nCMD ["--port"]', []],
    ['ENTRYPOINT server\nCMD [""]', []],
    ["ENTRYPOINT server\nCMD []", []],
    // A shell takes one word for its text.
    ['ENTRYPOINT ["sh", "-c"]\nCMD server --port 80', ["medium CMD server --port 80"]],
    ['ENTRYPOINT ["/bin/bash", "-ec"]\nCMD ["server", "--port", "80"]', ['medium CMD ["server", "--port", "80"]']],
    ['ENTRYPOINT ["tini", "--", "sh", "-c"]\nCMD ["server", "--port"]', ['medium CMD ["server", "--port"]']],
    ['ENTRYPOINT ["sh", "-c"]\nCMD ["server --port 80"]', []],
    ['ENTRYPOINT ["/bin/sh", "-c"]\nCMD ["/bin/sh"]', []],
    ['ENTRYPOINT ["/bin/sh", "-c"]\nCMD ["/bin/sh", "-c", "server"]', ['medium CMD ["/bin/sh", "-c", "server"]']],
    ['ENTRYPOINT ["/bin/sh", "-e"]\nCMD ["/bin/sh"]', ['medium CMD ["/bin/sh"]']],
    // None of its own.
    ["CMD serve", []],
    ["ENTRYPOINT []\nCMD serve", []],
    ['ENTRYPOINT [""]\nCMD serve', []],
    ["ENTRYPOINT server", []],
  ])("%s", async (text, findings) => expect(await said(rule, `FROM debian:12.9\n${text}\n`)).toEqual(findings));

  it.each<[string, string[]]>([
    ['#!/bin/sh\nset -e\nexec "$@"\n', []],
    ['#!/bin/sh\ncase "$1" in serve) exec server;; esac\n', []],
    ["#!/bin/sh\n. /lib.sh\nmain\n", []],
    ["#!/usr/bin/env python3\nimport sys\n", []],
    ["#!/bin/sh\nset -e\nexec server\n", ["medium CMD serve --port 80"]],
  ])("reads the script %j", async (text, findings) => expect(await said(rule, script(text))).toEqual(findings));

  it.each<[string, string[]]>([
    ["image: debian:12.9\nentrypoint: [sh, -c]\ncommand: server --port 80", ["medium server --port 80"]],
    ["image: debian:12.9\nentrypoint: [sh, -c, server]\ncommand: [--port, '80']", ["medium [--port, '80']"]],
    ["image: debian:12.9\nentrypoint: [sh, -c]\ncommand: ['server --port 80']", []],
    ["image: debian:12.9\nentrypoint: [server]\ncommand: serve --port 80", []],
    ["image: example/app:1.0\ncommand: serve --port 80", []],
    ["image: gcr.io/distroless/python3-debian12\ncommand: python3 app.py", ["medium python3 app.py"]],
  ])("%s", async (text, findings) =>
    expect(await said(rule, { "compose.yaml": `services:\n  app:\n${text.replace(/^/gm, "    ")}\n` })).toEqual(findings),
  );
});
