import { describe, expect, it } from "vitest";
import { lowerDockerfile } from "../../../src/frontends/dockerfile/lower.ts";
import { raiseDockerfile } from "../../../src/frontends/dockerfile/raise.ts";
import { spellDockerfile } from "../../../src/frontends/dockerfile/spell.ts";
import type { Change } from "../../../src/model/change.ts";
import { applyEdits } from "../../../src/text/edit.ts";
import { documentOf } from "./dockerfiles.ts";

const node: Change = { set: "user", to: "node" };

function changed(text: string, change: Change = node): [spelled: string | undefined, text: string | undefined] {
  const document = documentOf(text);
  const workload = lowerDockerfile(document, [""], undefined).at(-1);
  if (!workload) throw new Error("no stage");
  const edits = raiseDockerfile(document, workload, change);
  return [spellDockerfile(change, workload, [document]), edits && applyEdits(text, edits)];
}

describe("USER stands behind what needs root", () => {
  it.each<[what: string, text: string, spelled: string, result: string | undefined]>([
    ["after RUN", "FROM a\nRUN x\nCMD y\n", "add `USER node` after line 2", "FROM a\nRUN x\nUSER node\nCMD y\n"],
    [
      "after COPY of several lines",
      "FROM a\nCOPY b \\\n  c\nENV D=1\nCMD y",
      "add `USER node` after line 3",
      "FROM a\nCOPY b \\\n  c\nUSER node\nENV D=1\nCMD y",
    ],
    [
      "after a here-document",
      "FROM a\nRUN <<E\nx\nE\nCMD y\n",
      "add `USER node` after line 4",
      "FROM a\nRUN <<E\nx\nE\nUSER node\nCMD y\n",
    ],
    ["after FROM", "FROM a\nCMD y\n", "add `USER node` after line 1", "FROM a\nUSER node\nCMD y\n"],
    [
      "in the last stage",
      "FROM a AS b\nRUN x\nFROM c\nCOPY --from=b /x /\n",
      "add `USER node` after line 4",
      "FROM a AS b\nRUN x\nFROM c\nCOPY --from=b /x /\nUSER node\n",
    ],
    ["in the place of another", "FROM a\nRUN x\nUSER root # c\n", "change line 3 to `USER node`", "FROM a\nRUN x\nUSER node\n"],
    [
      "behind one that root needs",
      "FROM a\nUSER root\nRUN x\nCMD y\n",
      "add `USER node` after line 3",
      "FROM a\nUSER root\nRUN x\nUSER node\nCMD y\n",
    ],
    [
      "with the line ends of the file",
      "FROM a\r\nRUN x\r\nCMD y\r\n",
      "add `USER node` after line 2",
      "FROM a\r\nRUN x\r\nUSER node\r\nCMD y\r\n",
    ],
  ])("%s", (_, text, spelled, result) => {
    expect(changed(text)).toEqual([spelled, result]);
  });

  it("is no change of anything else", () => {
    expect(changed("FROM a\n", { set: "user", to: "a\nRUN x" })[1]).toBeUndefined();
    expect(changed("FROM a\n", { unset: "privileged" })).toEqual([undefined, undefined]);
    const [document, other] = [documentOf("FROM a\n"), documentOf("FROM a\nFROM b\n")];
    const workload = lowerDockerfile(other, [""], undefined).at(-1);
    expect(workload && raiseDockerfile(document, workload, node)).toBeUndefined();
  });
});

describe("the account owns what it has to write", () => {
  it.each<[what: string, text: string, result: string | undefined]>([
    [
      "a volume",
      'FROM debian:13\nVOLUME /data\nCMD ["a"]\n',
      'FROM debian:13\nRUN mkdir -p /data && chown -R node /data\nVOLUME /data\nUSER node\nCMD ["a"]\n',
    ],
    [
      "folders that are made empty",
      "FROM debian:13\nWORKDIR /app\nCOPY . .\nRUN mkdir -p logs /app/uploads /etc/app\n",
      "FROM debian:13\nWORKDIR /app\nCOPY . .\nRUN mkdir -p logs /app/uploads /etc/app\nRUN chown -R node /app/logs /app/uploads\nUSER node\n",
    ],
    [
      "but not those that something is put into",
      "FROM debian:13\nRUN mkdir -p /app/src /srv/x && tar xf a.tar -C /srv/x\nCOPY a /app/src/\n",
      "FROM debian:13\nRUN mkdir -p /app/src /srv/x && tar xf a.tar -C /srv/x\nCOPY a /app/src/\nUSER node\n",
    ],
    ["nothing, where it is copied for another account", "FROM debian:13\nRUN useradd app\nCOPY --chown=app:app . /app\n", undefined],
    ["what is copied for it", "FROM debian:13\nCOPY --chown=node . /app\n", "FROM debian:13\nCOPY --chown=node . /app\nUSER node\n"],
    [
      "what is copied for the number that the image gives it",
      "FROM node:22\nCOPY --chown=1000:1000 . /app\n",
      "FROM node:22\nCOPY --chown=1000:1000 . /app\nUSER node\n",
    ],
    ["nothing, where it is another account's", "FROM debian:13\nRUN mkdir -p /srv/y && chown -R app /srv/y\n", undefined],
    [
      "the folder of a database, with what is copied there",
      'FROM debian:13\nENV DATABASE_URL=sqlite:////srv/app/app.db\nCOPY --from=x /a /usr/bin/\nCOPY app.db /srv/app/\nCMD ["a"]\n',
      'FROM debian:13\nENV DATABASE_URL=sqlite:////srv/app/app.db\nCOPY --from=x /a /usr/bin/\nCOPY --chown=node app.db /srv/app/\nRUN mkdir -p /srv/app && chown -R node /srv/app\nUSER node\nCMD ["a"]\n',
    ],
    [
      "what variables call folders for data",
      "FROM debian:13\nWORKDIR /app\nENV UPLOAD_DIR=./up LOG_PATH=/var/log/app CACHE=x\n",
      "FROM debian:13\nWORKDIR /app\nRUN mkdir -p /app/up /var/log/app && chown -R node /app/up /var/log/app\nUSER node\nENV UPLOAD_DIR=./up LOG_PATH=/var/log/app CACHE=x\n",
    ],
    [
      "after the USER that may do it",
      "FROM debian:13\nVOLUME /data\nUSER root\n",
      "FROM debian:13\nVOLUME /data\nUSER root\nRUN mkdir -p /data && chown -R node /data\nUSER node\n",
    ],
    [
      "a volume that something is put into",
      "FROM debian:13\nVOLUME /data\nRUN x > /data/y\n",
      "FROM debian:13\nVOLUME /data\nRUN x > /data/y\nRUN mkdir -p /data && chown -R node /data\nUSER node\n",
    ],
    ["no shell, no folder", "FROM scratch\nCOPY a /\nVOLUME /data\n", undefined],
    ["no shell, and none needed", "FROM scratch\nCOPY a /\n", "FROM scratch\nCOPY a /\nUSER node\n"],
    ["an image that nobody knows", "FROM example.com/a\nUSER root\nVOLUME /data\n", undefined],
    ["what is in root's home", "FROM debian:13\nENV PATH=/root/.local/bin:$PATH\nRUN x\n", undefined],
    [
      "a stage that is built on it",
      "FROM debian:13 AS a\nRUN x\nFROM a AS b\nRUN y\n",
      "FROM debian:13 AS a\nRUN x\nFROM a AS b\nRUN y\nUSER node\n",
    ],
    ["another account owned it before", "FROM debian:13\nVOLUME /data\nUSER app\n", "FROM debian:13\nVOLUME /data\nUSER node\n"],
    ["and builds on", "FROM debian:13\nUSER app\nRUN x\n", "FROM debian:13\nUSER node\nRUN x\n"],
  ])("%s", (_, text, result) => expect(changed(text)[1]).toBe(result));

  it("unless a stage that starts from it runs something as root", () => {
    const document = documentOf("FROM debian:13 AS a\nRUN x\nFROM a AS b\nRUN y\n");
    const [workload] = lowerDockerfile(document, ["a"], undefined);
    expect(workload && raiseDockerfile(document, workload, node)).toBeUndefined();
    const free = documentOf("FROM debian:13 AS a\nRUN x\nFROM a AS b\nUSER root\nRUN y\n");
    const [other] = lowerDockerfile(free, ["a"], undefined);
    expect(other && raiseDockerfile(free, other, node)?.length).toBe(1);
  });
});

describe("other instructions", () => {
  const check: Change = { healthcheck: ["curl", "-f", "http://localhost/"] };
  const shell: Change = { healthcheck: "wget -qO- http://localhost/ || exit 1" };
  const token = (to: string | null): Change => ({ variable: "env", name: "TOKEN", to });
  const label: Change = { variable: "labels", name: "org.x.y", to: 'a "$b" c' };
  it.each<[text: string, change: Change, spelled: string | undefined, result: string | undefined]>([
    [
      'FROM debian:13\nRUN x\n# the start\nCMD ["a"]\n',
      check,
      'add `HEALTHCHECK --start-period=30s CMD ["curl", "-f", "http://localhost/"]` after line 2',
      'FROM debian:13\nRUN x\nHEALTHCHECK --start-period=30s CMD ["curl", "-f", "http://localhost/"]\n# the start\nCMD ["a"]\n',
    ],
    [
      "FROM debian:13\nHEALTHCHECK --interval=5s CMD true\n",
      shell,
      "change line 2 to `HEALTHCHECK CMD wget -qO- http://localhost/ || exit 1`",
      "FROM debian:13\nHEALTHCHECK --interval=5s CMD wget -qO- http://localhost/ || exit 1\n",
    ],
    [
      "FROM debian:13\nHEALTHCHECK NONE\n",
      check,
      'change line 2 to `HEALTHCHECK CMD ["curl", "-f", "http://localhost/"]`',
      'FROM debian:13\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    ],
    ["FROM scratch\n", shell, "add `HEALTHCHECK --start-period=30s CMD wget -qO- http://localhost/ || exit 1` after line 1", undefined],
    ["FROM debian:13\nWORKDIR /\n", { set: "workingDir", to: "/app" }, "add `WORKDIR /app`", "FROM debian:13\nWORKDIR /app\n"],
    [
      "FROM debian:13\nRUN x\nCMD y\n",
      { set: "stopSignal", to: "SIGINT" },
      "add `STOPSIGNAL SIGINT`",
      "FROM debian:13\nRUN x\nSTOPSIGNAL SIGINT\nCMD y\n",
    ],
    ["FROM debian:13\nSTOPSIGNAL SIGKILL\nCMD y\n", { unset: "stopSignal" }, "remove `STOPSIGNAL`", "FROM debian:13\nCMD y\n"],
    ["FROM debian:13\nUSER a\nUSER b\n", { unset: "user" }, "remove `USER`", undefined],
    ["FROM debian:13\nENV A=b\nRUN x\n", token("c d"), "add `ENV TOKEN=c d`", 'FROM debian:13\nENV A=b\nENV TOKEN="c d"\nRUN x\n'],
    ["FROM debian:13\nENV A=b TOKEN='x' C=d\n", token("y"), "add `ENV TOKEN=y`", "FROM debian:13\nENV A=b TOKEN=y C=d\n"],
    ["FROM debian:13\nENV TOKEN x\n", token("y"), "add `ENV TOKEN=y`", undefined],
    ["FROM debian:13\nENV A=b TOKEN='x' C=d\n", token(null), "remove `TOKEN` from `ENV`", "FROM debian:13\nENV A=b C=d\n"],
    ["FROM debian:13\nENV TOKEN=x \\\n    A=b\n", token(null), "remove `TOKEN` from `ENV`", "FROM debian:13\nENV A=b\n"],
    ["FROM debian:13\nENV A=b \\\n    # c\n    TOKEN=x\n", token(null), "remove `TOKEN` from `ENV`", undefined],
    ["FROM debian:13\n\nENV TOKEN x y\n\nRUN z\n", token(null), "remove `TOKEN` from `ENV`", "FROM debian:13\n\nRUN z\n"],
    ["FROM debian:13\r\nENV TOKEN=x", token(null), "remove `TOKEN` from `ENV`", "FROM debian:13\r\n"],
    ["FROM debian:13\n", label, 'add `LABEL org.x.y=a "$b" c`', 'FROM debian:13\nLABEL org.x.y="a \\"\\$b\\" c"\n'],
    [
      "FROM debian:13\nVOLUME /a /b /c\n",
      { remove: "volumes", items: ["/a", "/b"] },
      "remove `/a` and `/b` from `VOLUME`",
      "FROM debian:13\nVOLUME /c\n",
    ],
    [
      'FROM debian:13\nVOLUME ["/a", "/b"]\n',
      { remove: "volumes", items: ["/b"] },
      "remove `/b` from `VOLUME`",
      'FROM debian:13\nVOLUME ["/a"]\n',
    ],
    ["FROM debian:13\nVOLUME /a\nRUN x\n", { remove: "volumes", items: ["/a"] }, "remove `/a` from `VOLUME`", "FROM debian:13\nRUN x\n"],
    [
      "FROM debian:13\nEXPOSE 22 80/udp 3000-3005\n",
      {
        remove: "exposedPorts",
        items: [
          { from: 22, to: 22, protocol: "tcp" },
          { from: 3000, to: 3005, protocol: "tcp" },
        ],
      },
      "remove `22` and `3000-3005` from `EXPOSE`",
      "FROM debian:13\nEXPOSE 80/udp\n",
    ],
  ])("%j %j", (text, change, spelled, result) => expect(changed(text, change)).toEqual([spelled, result]));
});
