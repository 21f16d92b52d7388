import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommands } from "../../../src/frontends/commands/document.ts";
import { commands } from "../../../src/frontends/commands/frontend.ts";
import { Source } from "../../../src/text/source.ts";

/** Each call: its line, its folders, what it asks for, and its words; `?NAME` for what nobody knows, `<...>` behind it what is written there when that differs. */
function calls(path: string, text: string): string[] {
  return readCommands(new Source(path, text)).calls.map(({ at, verb, words, folders }) => {
    const shown = words.map(({ text: said, holes = [], span }) => {
      let hole = 0;
      const value = said.replace(/\uFFFC/g, () => `?${holes[hole++] ?? ""}`);
      const written = text.slice(span.start, span.end);
      return written === said ? value : `${value}<${written}>`;
    });
    return `${text.slice(0, at.start).split("\n").length} [${folders.join(" ")}] ${verb} ${shown.join(" ")}`;
  });
}

describe("Makefiles", () => {
  const recipe = (line: string, before = ""): string[] =>
    calls("app/Makefile", `${before}run: x\n\t${line}\n`).map((call) => call.slice(2));

  it.each<[string, string, string, string[]]>([
    ["signs before a command", "@-docker run x", "", ["[app] run x"]],
    ["a variable", "$(DOCKER) run ${IMAGE}", "DOCKER ?= docker\nIMAGE := a:1 # why\n", ["[app] run a:1<${IMAGE}>"]],
    ["values that come later", "docker run $(A)", "A = $(B)x\nB = y\n", ["[app] run yx<$(A)>"]],
    ["more of a value", "$(RUN) x", "RUN = docker run\nRUN += --rm\n", ["[app] run --rm<$(RUN)> x"]],
    ["what nobody knows", "docker run -v $(CURDIR):/x $(ARGS) $@", "", ["[app] run -v ?PWD:/x<$(CURDIR):/x> ?ARGS<$(ARGS)> ?<$@>"]],
    ["a value that only sometimes holds", "docker run $(F) x", "ifdef D\nF = --privileged\nendif\n", ["[app] run ?F<$(F)> x"]],
    ["a value of one target", "docker run $(F)", "other: F = x\n", ["[app] run ?F<$(F)>"]],
    ["a dollar for the shell", "docker run $$IMAGE '$$x'", "", ["[app] run ?IMAGE<$$IMAGE> $x<'$$x'>"]],
    ["continued lines", "docker run \\\n\t\t--rm \\\n\t\tx", "", ["[app] run --rm x"]],
    [
      "a call",
      "$(call r,web,a:1)",
      "define r\n@docker run --name $(1) $(2)\nendef\n",
      ["[app] run --name<$(call r,web,a:1)> web<$(call r,web,a:1)> a:1<$(call r,web,a:1)>"],
    ],
    ["variables that name each other", "docker run $(A)", "A = $(B)\nB = $(A)\n", ["[app] run ?<$(A)>"]],
    ["what is printed", "@echo docker run x", "", []],
    ["a comment", "# docker run x", "", []],
  ])("%s", (_, line, before, expected) => {
    expect(recipe(line, before).map((call) => call.replace(/^ /, ""))).toEqual(expected);
  });

  it("have commands on the line of a rule, and one shell where that is said", () => {
    expect(calls("Makefile", "a: b ; docker run x\n")).toEqual(["1 [] run x"]);
    expect(calls("Makefile", ".ONESHELL:\na:\n\tcd sub\n\tdocker build .\n")).toEqual(["4 [sub] build ."]);
    expect(calls("Makefile", "a:\n\tcd sub\n\tdocker build .\n")).toEqual(["3 [] build ."]);
  });

  it("are the same with the ends of lines that Windows writes", () => {
    const text = "define r\n@docker run \\\n--rm $(1)\nendef\nA = a:1\nb:\n\t$(call r,$(A))\nc: ; docker run \\\n\t$(A)\n";
    const words = (written: string): string[][] =>
      readCommands(new Source("Makefile", written)).calls.map((call) => call.words.map((word) => word.text));
    expect(words(text)).toEqual([["--rm", "a:1"], ["a:1"]]);
    expect(words(text.replaceAll("\n", "\r\n"))).toEqual(words(text));
  });

  it("grow no more than is followed", () => {
    const text = `${Array.from({ length: 40 }, (_, at) => `A${at} = $(A${at + 1})$(A${at + 1})\n`).join("")}run:\n${"\tdocker run $(A0)\n".repeat(200)}`;
    expect(calls("Makefile", text)).toHaveLength(200);
  });
});

describe("justfiles", () => {
  it("have recipes, constants, and scripts of their own", () => {
    const text = `image := "a:1"\nrun arg="x": build\n    @docker run {{image}} \\\n      {{arg}} -v {{justfile_directory()}}:/x\nbuild:\n    #!/usr/bin/env bash\n    cd sub\n    docker build .\npy:\n    #!/usr/bin/env python3\n    docker run y\n`;
    expect(calls("d/justfile", text)).toEqual([
      "3 [d] run a:1<{{image}}> ?arg<{{arg}}> -v ?PWD:/x<{{justfile_directory()}}:/x>",
      "8 [d/sub] build .",
    ]);
  });
});

describe("GitHub workflows", () => {
  const step = (lines: string): string[] =>
    calls(".github/workflows/a.yml", `env: {IMG: "a:1"}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`);

  it.each<[string, string, string[]]>([
    ["a line", "      - run: docker run $IMG\n", ["6 [] run a:1<$IMG>"]],
    [
      "expressions",
      "      - run: docker run -e T=${{ secrets.T }} ${{ env.IMG }} ${{ x }}\n",
      ["6 [] run -e T=?secrets.T<T=${{ secrets.T }}> a:1<${{ env.IMG }}> ?x<${{ x }}>"],
    ],
    ["a block", "      - run: |\n          cd x\n          docker run \\\n            --rm y\n", ["8 [x] run --rm y"]],
    ["a folded block", "      - run: >-\n          docker run\n          x\n", ["7 [] run x"]],
    ["quotes", '      - run: "docker run \\"a b\\""\n', ['6 [] run a b<\\"a b\\">']],
    ["a folder", "      - run: docker build .\n        working-directory: sub\n", ["6 [sub] build ."]],
    ["another shell", "      - run: docker run x\n        shell: pwsh\n", []],
    ["an action", "      - uses: docker/build-push-action@v6\n        with: {run: docker run x}\n", []],
  ])("%s", (_, lines, expected) => {
    expect(step(lines)).toEqual(expected);
  });

  it("are no shell on Windows, and actions are made of steps", () => {
    const off =
      "jobs:\n  a:\n    if: false\n    steps:\n      - run: docker run a\n  b:\n    steps:\n      - run: docker run b\n        if: ${{ false }}\n      - run: docker run c\n        if: ${{ always() }}\n";
    expect(calls(".github/workflows/a.yml", off)).toHaveLength(1);
    expect(calls(".github/workflows/a.yml", "jobs:\n  a:\n    runs-on: windows-2022\n    steps:\n      - run: docker run x\n")).toEqual([]);
    expect(calls("my/action.yml", "runs:\n  using: composite\n  steps:\n    - run: docker run x\n      shell: bash\n")).toEqual([
      "4 [my ] run x",
    ]);
  });
});

describe("other pipelines", () => {
  it.each<[string, string, string[]]>([
    [
      ".gitlab-ci.yml",
      "variables: {IMG: a}\n.b: &b\n  - cd sub\njob:\n  before_script:\n    - *b\n  script:\n    - docker run $IMG\n    - !reference [.c, script]\n.c:\n  script: docker run b\n",
      ["8 [sub] run a<$IMG>", "11 [sub] run b"],
    ],
    [
      ".gitlab-ci.yml",
      "a:\n  script:\n    - !reference [a, script]\n    - docker run $[[ inputs.x ]]\n",
      ["4 [] run ?inputs.x<$[[ inputs.x ]]>"],
    ],
    [
      "azure-pipelines.yml",
      "steps:\n  - script: docker run $(img)\n    workingDirectory: a\n  - bash: |\n      docker run y\n  - pwsh: docker run z\n",
      ["2 [a] run ?img<$(img)>", "5 [] run y"],
    ],
    [
      "bitbucket-pipelines.yml",
      "pipelines:\n  default:\n    - step:\n        script:\n          - docker run x\n          - pipe: docker/y\n",
      ["5 [] run x"],
    ],
    [
      ".circleci/config.yml",
      "jobs:\n  a:\n    steps:\n      - run: docker run x\n      - run:\n          command: docker run << parameters.y >>\n",
      ["4 [] run x", "6 [] run ?parameters.y<<< parameters.y >>>"],
    ],
    [
      "azure-pipelines.yml",
      "steps:\n  - task: Bash@3\n    inputs:\n      targetType: inline\n      script: docker build .\n      workingDirectory: $(System.DefaultWorkingDirectory)/a\n  - script: docker build .\n    workingDirectory: $(Agent.TempDirectory)\n",
      ["5 [a] build .", "7 [] build ."],
    ],
    [".woodpecker.yml", "steps:\n  a:\n    image: b\n    commands:\n      - docker run x\n", ["5 [] run x"]],
  ])("%s: %j", (path, text, expected) => {
    expect(calls(path, text)).toEqual(expected);
  });
});

describe("the shell of a pipeline", () => {
  const shells = (path: string, text: string): string[] =>
    readCommands(new Source(path, text)).commands.flatMap(({ name, decides, failsUnseen }) =>
      name === "docker" ? [`${decides ? "ends" : "goes on"}, ${failsUnseen ? "the last of a pipe" : "any of a pipe"}`] : [],
    );
  const run = "docker run a | cat; true";

  it.each<[string, string, string[]]>([
    ["azure-pipelines.yml", `steps:\n  - script: ${run}\n`, ["goes on, the last of a pipe"]],
    ["bitbucket-pipelines.yml", `a:\n  script: ["${run}"]\n`, ["ends, the last of a pipe"]],
    [
      ".circleci/config.yml",
      `a:\n  - run: ${run}\n  - run: {shell: /bin/bash, command: "${run}"}\n`,
      ["ends, any of a pipe", "goes on, the last of a pipe"],
    ],
    [".woodpecker.yml", `steps:\n  a:\n    commands: ["${run}"]\n`, ["ends, the last of a pipe"]],
  ])("%s: %j", (path, text, expected) => {
    expect(shells(path, text)).toEqual(expected);
  });
});

describe("Jenkinsfiles", () => {
  it.each<[string, string[]]>([
    ["sh 'docker run a'", ["1 [] run a"]],
    ['sh "docker run ${params.IMG} $x.y"', ["1 [] run ?IMG<${params.IMG}> ?<$x.y>"]],
    ["sh '''\n  docker run \\\\\n    a\n'''", ["2 [] run a"]],
    ["sh(label: 'x', script: \"docker run a\", returnStdout: true)", ["1 [] run a"]],
    ["sh 'docker run ' + args + ' a'", ["1 [] run ?args<args> a"]],
    ["dir('sub') { sh 'docker build .' }\nsh 'docker build .'", ["1 [sub] build .", "2 [] build ."]],
    ["environment { IMG = 'a:1' }\nsh 'docker run $IMG'", ["2 [] run a:1<$IMG>"]],
    ["// sh 'docker run a'\necho 'docker run b'\ndef x = \"sh 'docker run c'\"", []],
  ])("%j", (text, expected) => {
    expect(calls("Jenkinsfile", text)).toEqual(expected);
  });
});

describe("systemd units", () => {
  const unit = (lines: string): string[] => calls("a/app.service", `[Unit]\nDescription=docker run x\n[Service]\n${lines}`);

  it.each<[string, string, string[]]>([
    ["signs and continued lines", "ExecStart=-/usr/bin/docker run \\\n  # why\n  --rm x | cat\n", ["4 [] run --rm x | cat"]],
    ["quotes and escapes", "ExecStart=docker run -e \"A=b c\" 'd' e\\x20f\n", ["4 [] run -e A=b c<\"A=b c\"> d<'d'> e f<e\\x20f>"]],
    ["specifiers", "ExecStart=docker run --name %n -v /%i:/x%% y\n", ["4 [] run --name app.service<%n> -v /?%i:/x%</%i:/x%%> y"]],
    ["variables", 'Environment=IMG=a "O=--rm -it"\nExecStart=docker run $O ${IMG} $X\n', ["5 [] run --rm<$O> -it<$O> a<${IMG}> ?X<$X>"]],
    ["a shell", "ExecStop=/bin/sh -c 'docker exec a sh'\n", ["4 [] exec a sh"]],
    ["several commands", "ExecStart=docker pull a ; docker run a\n", ["4 [] pull a", "4 [] run a"]],
    ["variables that are set below", 'ExecStart=docker run ${IMG}\nEnvironment="IMG=a"\n', ["4 [] run a<${IMG}>"]],
    ["the last value", "Environment=IMG=a B=c\nEnvironment=IMG=b\nExecStart=docker run $IMG $B\n", ["6 [] run b<$IMG> c<$B>"]],
    ["values that are taken away", "Environment=IMG=a\nEnvironment=\nExecStart=docker run $IMG\n", ["6 [] run ?IMG<$IMG>"]],
    ["a dollar in a value", "Environment=A=$B B=c\nExecStart=docker run ${A} $$B\n", ["5 [] run $B<${A}> $B<$$B>"]],
    [
      "lines that Windows ends",
      "ExecStart=docker run \\\r\n  # why\r\n  --rm x\r\nExecStop=docker exec x sh\r\n",
      ["4 [] run --rm x", "7 [] exec x sh"],
    ],
    ["a backslash at the end of the file", "ExecStart=docker run x \\", ["4 [] run x"]],
  ])("%s", (_, lines, expected) => {
    expect(unit(lines)).toEqual(expected);
  });
});

describe("other files", () => {
  it.each<[string, string, string[]]>([
    ["package.json", '{"scripts": {"a": "docker run -e \\"A=b\\" x", "b": "echo docker run y"}}', ['1 [] run -e A=b<\\"A=b\\"> x']],
    [
      "etc/cron.d/a",
      "IMG=a\n# docker run x\n0 3 * * 1-5 root docker run -e D=$(date +\\%F) $IMG % in\n@daily me podman run b\n",
      ["3 [] run -e D=?<D=$(date +\\%F)> a<$IMG>", "4 [] run b"],
    ],
    ["crontab", "*/5 * * * * docker run a\n", ["1 [] run a"]],
    [
      "a.sh",
      "# made\n$ docker run a\nb: docker run c\n# docker run d\n$ docker run e \\\n>   f\n",
      ["2 [ ] run a", "5 [ ] run e f"].map((call) => call.replace("[ ]", "[]")),
    ],
    [
      "a.md",
      "docker run x\n```sh\ndocker run <image> [OPTIONS] ...\n```\n```\ndocker run y\n```\n- b\n\n  ```console\n  # docker run a\n  docker run c\n  ```\n",
      ["3 [] run ?image<<image>> ?OPTIONS<[OPTIONS]> ?<...>", "11 [] run a"],
    ],
  ])("%s: %j", (path, text, expected) => {
    expect(calls(path, text)).toEqual(expected);
  });

  it("in Markdown have no blocks in comments of HTML", () => {
    const block = (image: string): string => `\`\`\`sh\ndocker run ${image}\n\`\`\`\n`;
    const text = `<!--\n${block("a")}-->\n${block("b")}<!-- c -->\n${block("<!-- d")}  <!-- e\n${block("f")}g --> \n${block("h")}<!--\n${block("i")}`;
    expect(calls("a.md", text).map((call) => call.split(" ").at(-1))).toEqual(["b", "d", "h"]);
  });

  it("have prefixes nobody knows", () => {
    expect(calls("a.sh", "$SUDO docker run x\n$ECHO docker run y\nsudo -E docker run z\n")).toEqual(["1 [] run x", "3 [] run z"]);
  });
});

describe("a word", () => {
  const signs = fc.array(fc.constantFrom("a", "-", "$X", "'b c'", '"d"', "\\ ", ":", "/", "=", "é"), { minLength: 1, maxLength: 6 });
  const shapes: Readonly<Record<string, (line: string) => string>> = {
    "a.sh": (line) => `#!/bin/sh\n${line}\n`,
    Makefile: (line) => `a:\n\t@${line.replaceAll("$", "$$$$")}\n`,
    justfile: (line) => `a:\n    ${line}\n`,
    ".github/workflows/a.yml": (line) => `jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          ${line}\n`,
    ".gitlab-ci.yml": (line) => `a:\n  script:\n    - ${JSON.stringify(line)}\n`,
    "package.json": (line) => JSON.stringify({ scripts: { a: line } }),
    "bitbucket-pipelines.yml": (line) => `a:\n  script:\n    - '${line.replaceAll("'", "''")}'\n`,
    "cron.d/a": (line) => `@daily root ${line}\n`,
    "a.md": (line) => `\`\`\`console\n$ ${line}\n\`\`\`\n`,
    Jenkinsfile: (line) => `sh '''${line.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'''`,
  };

  it.each(Object.entries(shapes))("of %s is where it is written", (path, shape) => {
    const bare = (text: string): string => text.replace(/[\\'"$]|\\u[0-9a-f]{4}/g, "");
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 4 }), (parts) => {
        const words = parts.map((part) => part.join(""));
        const text = shape(`docker run ${words.join(" ")} end`);
        const [call] = readCommands(new Source(path, text)).calls;
        expect(call?.words.map(({ span }) => bare(text.slice(span.start, span.end)))).toEqual([...words.map(bare), "end"]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a file is one of ours", () => {
  it.each<[string, string, boolean]>([
    ["a.sh", "docker run x", true],
    ["a.sh", "docker --context a run x", true],
    ["a.sh", "docker \\\n  run x", true],
    ["a.sh", "${ENGINE_DOCKER:-docker} run x", true],
    ["a.sh", "# docker run x", false],
    ["a.sh", 'echo "docker run x"', false],
    ["a.sh", 'echo "$(docker run x)"', true],
    ["a.sh", "echo `docker run x`", true],
    ["a.sh", "docker push x\nrun", false],
    ["run", "docker run x", false],
    ["run", "#!/bin/sh\ndocker run x", true],
    ["run", "#!/usr/bin/env python\ndocker run x", false],
    ["Makefile", "a:\n\t$(DOCKER) push x\n\tmake run", false],
    ["Makefile", "a:\n\t$(CONTAINER_ENGINE) run x", true],
    [".github/workflows/a.yml", "  - uses: docker/login-action@v3\n  - run: make", false],
    [".github/workflows/a.yml", "  - name: docker build\n    run: make", false],
    ["compose.yml", "services:\n  a:\n    command: docker run x", false],
    ["package.json", '{"scripts":{"a":"docker run x"}}', true],
    ["package.json", '{"description":"docker run x"}', false],
    ["README.md", "```sh\ndocker run x\n```", false],
  ])("%s: %j: %s", (path, head, expected) => {
    expect(commands.claims(path, head)).toBe(expected);
  });
});

describe("a file without an ending", () => {
  it.each(["LICENSE", "licence", "NOTICE", "Dockerfile", "CODEOWNERS", "Procfile"])("%s is not opened to look for a script", (name) => {
    expect(commands.names.test(name)).toBe(false);
  });

  it.each(["deploy", "licenses", "install-license", "Makefile", "crontab", "run.sh"])("%s is", (name) => {
    expect(commands.names.test(name)).toBe(true);
  });
});
