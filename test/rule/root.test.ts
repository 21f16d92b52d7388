import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

const id = "non-root-user";
const image = "FROM debian:13.1\n";

/** What is said of an image that starts a script of its context, and of what it is given to run. */
const started = (script: string, cmd = '["/srv/app"]', more = "") =>
  said(id, { Dockerfile: `${image}${more}COPY start /start\nENTRYPOINT ["/start"]\nCMD ${cmd}\n`, start: `#!/bin/sh\n${script}\n` });

const root = ["medium debian:13.1"];

describe("what counts is the program that is really started", () => {
  it.each<[string, string[]]>([
    ['ENTRYPOINT ["gosu", "app", "/srv/app"]', []],
    ['ENTRYPOINT ["gosu", "app"]\nCMD ["/srv/app"]', []],
    ['CMD ["gosu", "app", "/srv/app"]', []],
    ["CMD exec gosu app /srv/app", []],
    ["ENTRYPOINT prepare && exec su-exec app /srv/app", []],
    ['ENTRYPOINT ["tini", "-g", "--", "setpriv", "--reuid=app", "/srv/app"]', []],
    ['ENTRYPOINT ["/usr/bin/dumb-init", "--", "runuser", "-u", "app", "--", "/srv/app"]', []],
    ['ENTRYPOINT ["env", "A=b", "nice", "-n", "5", "gosu", "app", "/srv/app"]', []],
    ['ENTRYPOINT ["sh", "-c", "exec chpst -u app /srv/app"]', []],
    ['CMD ["su", "app", "-c", "/srv/app"]', []],
    ["CMD gosu app /srv/app | tee /log", []],
    ["CMD gosu app /srv/app & wait", []],
    // The words stand where they do nothing.
    ['ENTRYPOINT ["/srv/app"]\nCMD ["--fallback", "gosu", "app"]', root],
    ['CMD ["/opt/gosu/bin/app"]', root],
    ['CMD ["/srv/app", "gosu", "app"]', root],
    ["CMD echo gosu app && /srv/app", root],
    ["CMD gosu app prepare && /srv/app", root],
    ["RUN gosu app true\nCMD /srv/app", root],
    ["RUN apt-get install -y gosu\nCMD /srv/app", root],
    ["LABEL tool=gosu\nENV X=gosu\nCMD /srv/app", root],
    ["HEALTHCHECK CMD gosu app check\nCMD /srv/app", root],
    // It changes to root.
    ['ENTRYPOINT ["gosu", "root", "/srv/app"]', root],
    ['ENTRYPOINT ["setpriv", "--reuid=0", "/srv/app"]', root],
    ['ENTRYPOINT ["gosu", "0:1000", "/srv/app"]', root],
    ["CMD su -c /srv/app", root],
    // A shell-form entrypoint gets no arguments.
    ["ENTRYPOINT /srv/app\nCMD gosu app", root],
  ])("%s", async (text, want) => expect(await said(id, `${image}${text}\n`)).toEqual(want));

  it("an entrypoint of the stage replaces that of the stage it starts from, and its command", async () => {
    const base = `${image.replace("\n", " AS base")}\nENTRYPOINT ["gosu", "app", "/srv/app"]\n`;
    expect(await said(id, `${base}FROM base\n`)).toEqual([]);
    expect(await said(id, `${base}FROM base\nCMD ["--flag"]\n`)).toEqual([]);
    expect(await said(id, `${base}FROM base\nENTRYPOINT ["/srv/other"]\n`)).toEqual(["medium base"]);
    expect(await said(id, `${base}FROM base\nUSER root\nENTRYPOINT ["/srv/other"]\n`)).toEqual(["high root"]);
  });

  it("the entrypoint of an image becomes what it is given", async () => {
    const given = (cmd: string) => said(id, `FROM jenkins/jenkins:2.516\nUSER root\nCMD ${cmd}\n`);
    expect(await given('["su", "jenkins", "-c", "/srv/app"]')).toEqual([]);
    expect(await given("exec gosu jenkins /srv/app")).toEqual([]);
    expect(await given('["gosu", "root", "/srv/app"]')).toEqual(["high root"]);
    expect(await given('["/srv/app", "gosu", "jenkins"]')).toEqual(["high root"]);
  });

  it("a variable of the image is worth what ENV says", async () => {
    expect(await said(id, `${image}ENV RUN_AS=root\nCMD gosu $RUN_AS /srv/app\n`)).toEqual(root);
    expect(await said(id, `${image}ENV RUN_AS=app\nCMD gosu $RUN_AS /srv/app\n`)).toEqual([]);
  });

  it("an account made with uid 0 is root", async () => {
    expect(await said(id, `${image}RUN useradd -o -u 0 boss\nCMD gosu boss /srv/app\n`)).toEqual(root);
    expect(await said(id, `${image}RUN useradd -o -u 0 boss\nUSER boss\nCMD /srv/app\n`)).toEqual(["high boss"]);
    expect(await said(id, `${image}RUN usermod -o -u 0 games\nUSER games:games\nCMD /srv/app\n`)).toEqual(["high games:games"]);
    expect(await said(id, `${image}RUN useradd -u 1000 boss\nUSER boss\nCMD /srv/app\n`)).toEqual([]);
  });
});

describe("a wrapper that is given the entrypoint of the image", () => {
  const waits = 'while [ $# -gt 0 ]; do case "$1" in --) shift; CLI=("$@"); break;; *) shift;; esac; done\nexec "${CLI[@]}"\n';
  it.each<[string, string, string[]]>([
    ['["/wait.sh", "db:5432", "--", "docker-entrypoint.sh", "redis-server"]', waits, []],
    ['["/wait.sh", "db:5432", "--", "redis-server"]', waits, ["medium a"]],
    ['["/wait.sh", "db:5432", "docker-entrypoint.sh", "redis-server"]', 'host=$1\nshift\nexec "$@"\n', []],
    ['["/wait.sh", "docker-entrypoint.sh", "redis-server"]', 'exec "$@"\n', []],
    ['["/wait.sh", "db:5432", "docker-entrypoint.sh", "redis-server"]', "exec redis-server\n", ["medium a"]],
    ['["/wait.sh", "a", "b", "c"]', 'shift 2\nexec "$@"\n', ["medium a"]],
    ['["/usr/bin/dockerize", "-wait", "tcp://db:5432", "docker-entrypoint.sh", "redis-server"]', "", []],
    ['["/usr/bin/dockerize", "-wait", "tcp://db:5432", "redis-server"]', "", ["medium a"]],
  ])("%s, %j", async (entrypoint, script, want) => {
    const service = `a:\n    image: redis:8.2\n    entrypoint: ${entrypoint}\n    volumes: ["./wait.sh:/wait.sh:ro"]\n`;
    expect(await said(id, { "compose.yaml": `services:\n  ${service}`, "wait.sh": `#!/bin/bash\n${script}` })).toEqual(want);
  });
});

describe("a script of the repository is read", () => {
  const guarded = (drop: string) => `if [ "$(id -u)" = 0 ]; then\n  chown -R app /data\n  ${drop}\nfi\nexec "$@"`;
  it.each<[string, string[]]>([
    ['exec gosu app "$@"', []],
    [guarded('exec gosu app "$0" "$@"'), []],
    [guarded('set -- su-exec app "$@"'), []],
    [guarded('exec setpriv --reuid=app --regid=app --init-groups "$@"'), []],
    [guarded('exec s6-setuidgid app "$@"'), []],
    [guarded("exec su app -s /bin/sh -c /srv/app"), []],
    [guarded('exec chroot --userspec=app / "$@"'), []],
    ['[ "$EUID" -eq 0 ] && exec gosu app "$@"\nexec "$@"', []],
    ['if [ "$(whoami)" = root ]; then exec runuser -u app -- "$@"; fi\nexec "$@"', []],
    ['if [ "$1" = /srv/app ]; then exec gosu app "$@"; fi\nexec "$@"', []],
    ['main() {\n  exec gosu app "$@"\n}\nmain "$@"', []],
    ['STEP=""\nif [ "$(id -u)" = 0 ]; then STEP="gosu app"; fi\nexec $STEP "$@"', []],
    ["gosu app /srv/app", []],
    ["chown app /data\ngosu app /srv/app &\nwait", []],
    ['gosu app migrate\nexec gosu app "$@"', []],
    // None of these gives root up.
    ['exec "$@"', root],
    ["/srv/app", root],
    ['gosu app migrate\nexec "$@"', root],
    ['# exec gosu app "$@"\nexec "$@"', root],
    ['command -v gosu >/dev/null\nexec "$@"', root],
    ['echo "gosu app $*"\nexec "$@"', root],
    ['exec gosu root "$@"', root],
    [guarded('exec gosu 0 "$@"'), root],
    ['if [ -n "$DEBUG" ]; then set -x; fi\nexec "$@"', root],
    ["USER=app\nexport USER\nexec /srv/app", root],
  ])("%s", async (script, want) => expect(await started(script)).toEqual(want));

  it.each<[string, Record<string, string>]>([
    ["a folder that is copied", { Dockerfile: 'COPY rootfs/ /\nENTRYPOINT ["/opt/start"]\n', "rootfs/opt/start": "exec gosu app x" }],
    ["the whole context", { Dockerfile: 'WORKDIR /srv\nCOPY . .\nENTRYPOINT ["./bin/start.sh"]\n', "bin/start.sh": "exec gosu app x" }],
    [
      "ADD, and a name that is looked for",
      { Dockerfile: 'ADD start.sh /usr/local/bin/\nCMD ["start.sh"]\n', "start.sh": "exec gosu app x" },
    ],
    ["a pattern", { Dockerfile: 'COPY scripts/*.sh /bin/\nENTRYPOINT ["start.sh"]\n', "scripts/start.sh": "exec gosu app x" }],
    ["--parents", { Dockerfile: 'COPY --parents a/start.sh /o/\nCMD ["/o/a/start.sh"]\n', "a/start.sh": "exec gosu app x" }],
    ["several at once", { Dockerfile: 'COPY ["a", "start.sh", "/o/"]\nCMD ["/o/start.sh"]\n', "start.sh": "exec gosu app x" }],
    ["a here-document", { Dockerfile: 'COPY <<"EOF" /start\nexec gosu app "$@"\nEOF\nENTRYPOINT ["/start"]\n' }],
    ["what RUN prints", { Dockerfile: 'RUN printf "#!/bin/sh\\nexec gosu app x\\n" > /start\nENTRYPOINT ["/start"]\n' }],
    ["what RUN writes by cat", { Dockerfile: "RUN cat > /start <<'EOF'\nexec gosu app x\nEOF\nENTRYPOINT [\"/start\"]\n" }],
    ["a shell that is given it", { Dockerfile: 'COPY start.sh /\nCMD ["bash", "-e", "/start.sh"]\n', "start.sh": "exec gosu app x" }],
    [
      "a script that starts another",
      {
        Dockerfile: 'COPY a.sh b.sh /\nENTRYPOINT ["tini", "/a.sh"]\nCMD ["x"]\n',
        "a.sh": 'exec /b.sh "$@"',
        "b.sh": 'exec gosu app "$@"',
      },
    ],
    [
      "a stage it is copied from",
      { Dockerfile: `COPY start.sh /o/\n${image}COPY --from=0 /o /p\nCMD ["/p/start.sh"]\n`, "start.sh": "exec gosu app x" },
    ],
    [
      "the stage it starts from",
      {
        Dockerfile: `COPY start.sh /\nFROM 0\nUSER root\nCMD ["/start.sh"]\n`.replace("FROM 0", "FROM base"),
        "start.sh": "exec gosu app x",
      },
    ],
    ["another language", { Dockerfile: 'COPY s.py /\nCMD ["/s.py"]\n', "s.py": "#!/usr/bin/env python3\nimport os\nos.setuid(1000)\n" }],
    [
      "the file that an interpreter is given",
      { Dockerfile: 'WORKDIR /srv\nCOPY s.py .\nCMD ["python3", "-u", "s.py"]\n', "s.py": "import os\nos.setuid(1000)\n" },
    ],
    [
      "a function of another file",
      {
        Dockerfile: 'COPY a.sh lib.sh /\nENTRYPOINT ["/a.sh"]\nCMD ["x"]\n',
        "a.sh": '. /lib.sh\nprepare\nstart "$@"\n',
        "lib.sh": 'prepare() {\n  mkdir /x\n}\nfunction start {\n  exec gosu app "$@"\n}\n',
      },
    ],
  ])("in %s", async (_, files) => {
    const { Dockerfile = "", ...others } = files;
    expect(await said(id, { Dockerfile: `${image.trim()} AS base\n${Dockerfile}`, ...others })).toEqual([]);
    const kept = Object.fromEntries(Object.entries(others).map(([path, text]) => [path, text.replace(/gosu app |.*setuid.*/g, "")]));
    const text = Dockerfile.replace(/gosu app /g, "");
    expect(await said(id, { Dockerfile: `${image.trim()} AS base\n${text}`, ...kept })).toHaveLength(1);
  });

  it("only the function that is called, and the file that is run", async () => {
    const lib = 'log() {\n  echo x\n}\ndrop() {\n  exec gosu app "$@"\n}\n';
    const script = (last: string) =>
      said(id, { Dockerfile: `${image}COPY a.sh lib.sh /\nCMD ["/a.sh"]\n`, "a.sh": `. /lib.sh\n${last}\n`, "lib.sh": lib });
    expect(await script("drop /srv/app")).toEqual([]);
    expect(await script("log\nexec /srv/app")).toEqual(root);
    const python = (command: string) =>
      said(id, { Dockerfile: `${image}COPY s.py t.py /\nCMD ${command}\n`, "s.py": "os.setuid(1)\n", "t.py": "import s\n" });
    expect(await python('["python", "/s.py"]')).toEqual([]);
    expect(await python('["python", "/t.py", "/s.py"]')).toEqual(root);
    expect(await python('["python", "-c", "import x", "/s.py"]')).toEqual(root);
  });

  it("what is copied last counts", async () => {
    const files = { "a.sh": "exec gosu app x", "b.sh": "exec x" };
    const copies = (...names: string[]) => `${image}${names.map((name) => `COPY ${name} /start.sh\n`).join("")}CMD ["/start.sh"]\n`;
    expect(await said(id, { Dockerfile: copies("b.sh", "a.sh"), ...files })).toEqual([]);
    expect(await said(id, { Dockerfile: copies("a.sh", "b.sh"), ...files })).toEqual(root);
  });

  it("in the context that the service names", async () => {
    const files = {
      "compose.yaml": "services:\n  app:\n    build:\n      context: src\n      dockerfile: ../docker/Dockerfile\n",
      "docker/Dockerfile": `${image}COPY start.sh /\nENTRYPOINT ["/start.sh"]\n`,
    };
    expect(await said(id, { ...files, "src/start.sh": "exec gosu app x" })).toEqual([]);
    expect(await said(id, { ...files, "src/start.sh": "exec x" })).toHaveLength(1);
  });

  it("a script that starts itself ends somewhere, and so do very many", async () => {
    expect(await started('exec /start "$@"')).toEqual(root);
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`s${at}`, `exec /s${at + 1} "$@"\nexec /s${at + 2} "$@"`]));
    expect(await said(id, { Dockerfile: `${image}COPY . /\nENTRYPOINT ["/s0"]\n`, ...files })).toEqual(root);
  });
});

describe("what nobody can know is said with low confidence, or not", () => {
  it.each<[string, string]>([
    [
      "it depends on the environment",
      `COPY <<'EOF' /start\nif [ -n "$APP_ID" ]; then exec gosu app x; fi\nexec x\nEOF\nENTRYPOINT ["/start"]\n`,
    ],
    ["the script is made elsewhere", 'RUN apt-get install -y gosu && curl -o /start.sh https://example.com/start.sh\nCMD ["/start.sh"]\n'],
    ["the script comes from another image", 'COPY --from=tools:1 /gosu /bin/gosu\nCOPY --from=tools:1 /x /start.sh\nCMD ["/start.sh"]\n'],
  ])("%s", async (_, text) => expect(await lows(`${image}${text}`)).toEqual(["low"]));

  it.each<[string, string]>([
    ["a script that is there already, of an image without the means", 'RUN apt-get install -y gosu\nENTRYPOINT ["/run.sh"]\n'],
    ["a program beside the means", 'COPY --from=tools:1 /gosu /bin/gosu\nCOPY --from=tools:1 /x /srv/app\nCMD ["/srv/app"]\n'],
  ])("%s is certain", async (_, text) => expect(await lows(`${image}${text}`)).toEqual(["high"]));
});

/** How sure the findings are. */
async function lows(text: string): Promise<string[]> {
  const { lint } = await import("../../src/lint.ts");
  const { rules } = await import("../../rules/index.ts");
  const { Source } = await import("../../src/text/source.ts");
  const { findings } = await lint([{ source: new Source("Dockerfile", text) }], {
    rules: rules.filter((rule) => rule.id === id),
    profile: "strict",
  });
  return findings.map(({ confidence }) => confidence);
}

describe("the entrypoint of a known image", () => {
  const service = (...lines: string[]) => `services:\n  db:\n    image: redis:8.2\n${lines.map((line) => `    ${line}\n`).join("")}`;
  it.each<[string, string, Record<string, string>, string[]]>([
    ["runs as always", service(), {}, []],
    ["gets another command", service("command: [redis-server, /etc/redis.conf]"), {}, []],
    ["is replaced by the server", service("entrypoint: [redis-server]"), {}, ["medium db"]],
    ["is named", service("entrypoint: [docker-entrypoint.sh]", "command: [redis-server]"), {}, []],
    ["is replaced by a tool that drops root", service("entrypoint: [gosu, redis, redis-server]"), {}, []],
    [
      "is called by a script that is mounted",
      service("entrypoint: /start.sh", "command: [redis-server]", "volumes: ['./start.sh:/start.sh:ro']"),
      { "start.sh": '#!/bin/sh\nexec docker-entrypoint.sh "$@"\n' },
      [],
    ],
    [
      "is called by a script in a folder that is mounted",
      service("entrypoint: [sh, /s/start.sh]", "volumes: [{ type: bind, source: ./scripts, target: /s }]"),
      { "scripts/start.sh": "exec /usr/local/bin/docker-entrypoint.sh redis-server\n" },
      [],
    ],
    [
      "is passed over by a script",
      service("entrypoint: /start.sh", "volumes: ['./start.sh:/start.sh:ro']"),
      { "start.sh": "exec redis-server\n" },
      ["medium db"],
    ],
    [
      "is covered by a copy",
      "",
      { Dockerfile: "FROM redis:8.2\nCOPY docker-entrypoint.sh /usr/local/bin/\n", "docker-entrypoint.sh": 'exec "$@"' },
      ["medium redis:8.2"],
    ],
    [
      "is that of the image a stage starts from",
      "",
      { Dockerfile: 'FROM redis:8.2\nUSER root\nENTRYPOINT ["docker-entrypoint.sh"]\nCMD ["redis-server"]\n' },
      [],
    ],
    ["is replaced by a stage", "", { Dockerfile: 'FROM redis:8.2\nENTRYPOINT ["redis-server"]\n' }, ["medium redis:8.2"]],
  ])("%s", async (_, compose, files, want) =>
    expect(await said(id, { ...(compose ? { "compose.yaml": compose } : {}), ...files })).toEqual(want),
  );

  it("is lost to a service only where it is not called", async () => {
    const lost = (script: string) =>
      said("no-lost-hardening", { "compose.yaml": service("entrypoint: /s.sh", "volumes: ['./s.sh:/s.sh']"), "s.sh": script });
    expect(await lost("exec docker-entrypoint.sh redis-server")).toEqual([]);
    expect(await lost("exec redis-server")).toEqual(["medium /s.sh"]);
    expect(await said("no-lost-hardening", { "compose.yaml": service("entrypoint: [redis-server]") })).toEqual(["medium [redis-server]"]);
  });

  it("a host folder outside of the project may hold anything", async () => {
    const text = service("entrypoint: /start.sh", "volumes: ['/opt/start.sh:/start.sh']");
    expect(await said("no-lost-hardening", { "compose.yaml": text })).toEqual([]);
  });
});

describe("an image that only starts a shell", () => {
  it.each<[string, string[]]>([
    [`${image}CMD ["bash"]\n`, ["info debian:13.1"]],
    [`${image}CMD ["/bin/bash", "--login"]\n`, ["info debian:13.1"]],
    [`${image}ENTRYPOINT ["/bin/sh"]\n`, ["info debian:13.1"]],
    [`${image}USER root\nCMD ["bash"]\n`, ["info root"]],
    ['FROM node:24.1\nCMD ["bash"]\n', ["info node:24.1"]],
    [`${image}USER root\n`, ["high root"]],
    [`${image}RUN true\n`, ["medium debian:13.1"]],
    ["FROM node:24.1\n", ["medium node:24.1"]],
    [`${image}CMD ["bash", "-c", "/srv/app"]\n`, root],
    [`${image}CMD ["bash", "/srv/app.sh"]\n`, root],
    [`${image}ENTRYPOINT ["/srv/app"]\nCMD ["bash"]\n`, root],
  ])("%j", async (text, want) => expect(await said(id, text)).toEqual(want));
});

it("a service that only starts the shell of its image is told as one", async () => {
  const service = (line: string) => said(id, { "compose.yaml": `services:\n  box:\n    image: debian:13.1\n${line}` });
  expect(await service("")).toEqual(["info box"]);
  expect(await service("    command: [bash, -l]\n")).toEqual(["info box"]);
  expect(await service("    command: [bash, -c, /srv/app]\n")).toEqual(["medium box"]);
});

describe("a user that comes from an argument", () => {
  it.each<[string, string[]]>([
    ["ARG APP_UID\nUSER ${APP_UID:-0}", ["high ${APP_UID:-0}"]],
    ["ARG APP_UID\nUSER ${APP_UID-root}", ["high ${APP_UID-root}"]],
    ["ARG APP_UID\nUSER ${APP_UID}", ["high ${APP_UID}"]],
    ["ARG APP_UID\nUSER $APP_UID:$APP_UID", ["high $APP_UID:$APP_UID"]],
    ["ARG APP_UID=0\nUSER ${APP_UID}", ["high ${APP_UID}"]],
    ["ENV APP_UID=0\nUSER ${APP_UID}", ["high ${APP_UID}"]],
    ["USER ${APP_UID:-root}", ["high ${APP_UID:-root}"]],
    ["USER :1000", ["high :1000"]],
    ["USER +0", ["high +0"]],
    ["USER -0:5", ["high -0:5"]],
    ["ARG APP_UID\nUSER ${APP_UID:-1000}", []],
    ["ARG APP_UID\nUSER ${APP_UID:?pass the account}", []],
    ["ARG APP_UID\nUSER ${APP_UID:+1000}", ["high ${APP_UID:+1000}"]],
    ["ARG APP_UID=1000\nUSER ${APP_UID}", []],
    ["ARG TARGETARCH\nUSER ${TARGETARCH}", []],
    ["USER 10", []],
    ["USER rooty", []],
  ])("%s", async (text, want) => expect(await said(id, `${image}${text}\nCMD ["/srv/app"]\n`)).toEqual(want));

  it("before FROM it is declared again", async () => {
    expect(await said(id, `ARG U=0\n${image}ARG U\nUSER $U\nCMD ["x"]\n`)).toEqual(["high $U"]);
    expect(await said(id, `ARG U=7\n${image}ARG U\nUSER $U\nCMD ["x"]\n`)).toEqual([]);
  });

  const Dockerfile = `${image}ARG APP_UID\nUSER \${APP_UID}\nCMD ["/srv/app"]\n`;
  it("that a service passes is what the service says", async () => {
    const service = (args: string) => `services:\n  app:\n    build:\n      context: .\n${args}`;
    const uid = (value: string) => service(`      args: { APP_UID: "${value}" }\n`);
    expect(await said(id, { Dockerfile, "compose.yaml": uid("1000") })).toEqual([]);
    expect(await said(id, { Dockerfile, "compose.yaml": uid("0") })).toEqual(["high ${APP_UID}"]);
    expect(await said(id, { Dockerfile, "compose.yaml": service("") })).toEqual(["high ${APP_UID}"]);
  });

  it("that a bake file or a Makefile passes is not known", async () => {
    expect(await said(id, { Dockerfile, Makefile: "image:\n\tdocker build --build-arg APP_UID=$(shell id -u) .\n" })).toEqual([]);
    expect(await said(id, { Dockerfile, Makefile: "image:\n\tdocker build .\n" })).toEqual(["high ${APP_UID}"]);
  });
});

describe("an entrypoint in place of one that gives root up", () => {
  const started = (entrypoint: string, volumes: string) =>
    said("no-lost-hardening", {
      "compose.yaml": `services:\n  db:\n    image: postgres:17.2\n    entrypoint: ${entrypoint}\n    volumes: ${volumes}\nvolumes: {tools: }\n`,
      "tools/kept.sh": "#!/bin/sh\nexec postgres\n",
      "tools/given.sh": '#!/bin/sh\nexec docker-entrypoint.sh "$@"\n',
    });
  const lost = (entrypoint: string) => [`medium ${entrypoint}`];

  it.each<[string, string, string[]]>([
    ["[/tools/kept.sh]", "[./tools:/tools]", lost("[/tools/kept.sh]")],
    ["[/tools/given.sh]", "[./tools:/tools]", []],
    // Another service fills the volume.
    ["[/tools/wait.sh]", "[tools:/tools]", []],
    ["[/tools/wait.sh]", "[tools:/other]", lost("[/tools/wait.sh]")],
    ["[/tools/wait.sh]", "[/tools]", lost("[/tools/wait.sh]")],
    ["[postgres]", "[tools:/tools]", lost("[postgres]")],
  ])("%s with %s", async (entrypoint, volumes, want) => expect(await started(entrypoint, volumes)).toEqual(want));
});
