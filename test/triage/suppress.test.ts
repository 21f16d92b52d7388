import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint.ts";
import { defaultIgnores, type IgnorePolicy } from "../../src/model/policy.ts";
import { Source } from "../../src/text/source.ts";

/** What stays of some rules' findings in a text, as `line rule`, with the message for comments themselves. */
async function left(
  file: string,
  text: string,
  only: readonly string[],
  policy: Partial<IgnorePolicy> = {},
  locked: readonly string[] = [],
) {
  const source = new Source(file, text);
  const report = await lint([{ source }], {
    rules: rules.filter(({ id }) => only.includes(id) || id === "valid-ignore"),
    known: rules,
    profile: "strict",
    ignores: { ...defaultIgnores, ...policy },
    locked: new Set(locked),
  });
  return report.findings
    .filter(({ suppressed }) => !suppressed)
    .map(({ rule, span, message, related }) => {
      const why = related.map((each) => each.message).filter((each) => /ignore/.test(each));
      return [`${source.position(span.start).line} ${rule}`, ...(rule === "valid-ignore" ? [message] : why)].join(": ");
    });
}

const sudo = ["no-sudo"];
const dockerfile = (comment: string): string =>
  `FROM debian:12.9 AS build\n${comment}\nRUN sudo ls\nRUN sudo id\nFROM debian:12.9\nRUN sudo ls\n`;
const all = ["3 no-sudo", "4 no-sudo", "6 no-sudo"];

const needed = "not ignored: a finding this severe needs a reason after the brackets";

describe("ignore comments in a Dockerfile", () => {
  const rows: [string, readonly string[], Partial<IgnorePolicy>?][] = [
    ["# nothing", all],
    ["# seaworthy: ignore[no-sudo] a test image", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: ignore[ no-sudo ]", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: ignore-file[no-sudo]", []],
    ["# seaworthy: ignore-block[no-sudo]", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: ignore[no-sudo] until 2026-11-22", ["4 no-sudo", "6 no-sudo"], { today: "2026-11-22" }],
    ["# seaworthy: ignore[no-sudo]", all, { comments: false }],
    [
      "# seaworthy: ignore",
      ["2 valid-ignore: this ignores nothing: name the rules, such as `seaworthy: ignore[no-sudo] why it is fine here`", ...all],
    ],
    ["# seaworthy: ignore-next[no-sudo]", ["2 valid-ignore: there is no `ignore-next`: write ignore, ignore-block, ignore-file", ...all]],
    ["# seaworthy: ignore[no-sudoo] x", ['2 valid-ignore: there is no rule "no-sudoo", did you mean no-sudo?', ...all]],
    [
      "# seaworthy: ignore[no-sudo, no-sudo-at-all] x",
      ['2 valid-ignore: there is no rule "no-sudo-at-all" (see seaworthy rules)', "4 no-sudo", "6 no-sudo"],
    ],
    // Names that others have for our rules
    ["# seaworthy: ignore[DL3004] x", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: ignore[AVD-DS-0010] x", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: ignore[Run Using Sudo] x", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: ignore[dockerfile.security.no-sudo-in-dockerfile.no-sudo-in-dockerfile] x", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: ignore-file[CKV2_DOCKER_1] x", []],
    ["# seaworthy: ignore-file[OWASP-4] x", []],
    ["# seaworthy: ignore[DL3004]", all.map((each) => (each === "3 no-sudo" ? `${each}: ${needed}` : each)), { requireReason: "low" }],
    ["# seaworthy: ignore[DL3004, no-sudo] x", ["4 no-sudo", "6 no-sudo"]],
    // Another rule of ours, which did not run
    ["# seaworthy: ignore[DL3002] x", all],
    [
      "# seaworthy: ignore[DL3059] x",
      ["2 valid-ignore: DL3059 is a rule of hadolint, and seaworthy does not check it: this ignores nothing", ...all],
    ],
    [
      "# seaworthy: ignore[no-sudo, DL3059] x",
      ["2 valid-ignore: DL3059 is a rule of hadolint, and seaworthy does not check it: this ignores nothing", "4 no-sudo", "6 no-sudo"],
    ],
    ["# seaworthy: ignore[DL9999] x", ['2 valid-ignore: there is no rule "DL9999" (see seaworthy rules)', ...all]],
    ["# hadolint ignore=DL3004", ["4 no-sudo", "6 no-sudo"]],
    ["# hadolint ignore=DL3007,DL3004 # ours", ["4 no-sudo", "6 no-sudo"]],
    ["# hadolint ignore=DL3004", all, { peers: false }],
    ["# hadolint ignore=DL3004 because", all],
    ["# hadolint global ignore=DL3004", []],
    ["# trivy:ignore:DS-0010", ["4 no-sudo", "6 no-sudo"]],
    [
      "# trivy:ignore:AVD-DS-0010:exp:2026-01-01",
      ["3 no-sudo: this ignore comment expired on 2026-01-01", "4 no-sudo", "6 no-sudo"],
      { today: "2026-11-22" },
    ],
    ["# trivy:ignore:DS001 trivy:ignore:ds010", ["4 no-sudo", "6 no-sudo"]],
    ["# checkov:skip=CKV2_DOCKER_1: fine here", []],
    ["# kics-scan ignore-line", ["4 no-sudo", "6 no-sudo"]],
    ["# kics-scan ignore", all],
    ["# kics-scan", all],
    ["# Seaworthy: Ignore[no-sudo] x", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy ignore[no-sudo] x", ["4 no-sudo", "6 no-sudo"]],
    ["# seaworthy: disable[no-sudo] x", ["2 valid-ignore: there is no `disable`: write ignore, ignore-block, ignore-file", ...all]],
    ["# seaworthy is what we use", all],
    ["# seaworthy: ignore[no-sudo] it waits until 3.13 is out", ["4 no-sudo", "6 no-sudo"], { today: "2026-11-22" }],
    [
      "# seaworthy: ignore[no-sudo] (expires 2020/12/31)",
      [
        '2 valid-ignore: "2020/12/31" is not a valid date: use YYYY-MM-DD',
        '3 no-sudo: not ignored: "2020/12/31" is not a valid date (use YYYY-MM-DD)',
        "4 no-sudo",
        "6 no-sudo",
      ],
    ],
    ["# seaworthy: ignore[no-sudo] until the rewrite", ["4 no-sudo", "6 no-sudo"], { today: "2026-11-22" }],
  ];
  it.each(rows)("%s", async (comment, expected, policy) => {
    expect(await left("Dockerfile", dockerfile(comment), sudo, policy)).toEqual(expected);
  });

  it("reaches over a stage from above FROM", async () => {
    const text = `# seaworthy: ignore-block[no-sudo] x\n${dockerfile("")}`;
    expect(await left("Dockerfile", text, sudo)).toEqual(["7 no-sudo"]);
  });

  it("inside a command is about the next line only", async () => {
    const text = "FROM debian:12.9\nRUN sudo ls && \\\n  # seaworthy: ignore[no-sudo] x\n  sudo id && \\\n  sudo ps\n";
    expect(await left("Dockerfile", text, sudo)).toEqual(["2 no-sudo", "5 no-sudo"]);
  });

  it("that ignores nothing is told, and its fix takes it away", async () => {
    const text = "FROM debian:12.9\n# seaworthy: ignore[no-sudo] x\nUSER 1000\n# seaworthy: ignore[no-sudo] y\n";
    expect(await left("Dockerfile", text, sudo)).toEqual([
      "2 valid-ignore: unused ignore comment: no finding of these rules is here; remove it",
      "4 valid-ignore: unused ignore comment: no finding of these rules is here; remove it",
    ]);
    // A rule that did not run may well find something.
    expect(await left("Dockerfile", text, [])).toEqual([]);
  });

  it("that ignores nothing by another's name is told when all of its rules ran", async () => {
    const text = (name: string) => `FROM debian:12.9\n# seaworthy: ignore[${name}] x\nRUN true\n`;
    const unused = ["2 valid-ignore: unused ignore comment: no finding of these rules is here; remove it"];
    expect(await left("Dockerfile", text("DL3004"), sudo)).toEqual(unused);
    expect(await left("Dockerfile", text("DL3004"), [])).toEqual([]);
    expect(await left("Dockerfile", text("DL3064"), ["no-secret-in-env", "no-secret-in-arg"])).toEqual(unused);
    expect(await left("Dockerfile", text("DL3064"), ["no-secret-in-env"])).toEqual([]);
    expect(
      await left("Dockerfile", text("DL3064, DL3004").replace("true", "sudo ls"), ["no-sudo", "no-secret-in-env", "no-secret-in-arg"]),
    ).toEqual(["2 valid-ignore: DL3064 finds nothing here: remove it from the list"]);
  });

  it("needs a reason for what is severe, ends with its day, and never opens what is locked", async () => {
    const curl = ["no-curl-pipe-shell"];
    const text = (rest: string): string =>
      `FROM debian:12.9\n# seaworthy: ignore[no-curl-pipe-shell]${rest}\nRUN curl https://example.com | sh\n`;
    expect(await left("Dockerfile", text(""), curl)).toEqual([
      "3 no-curl-pipe-shell: not ignored: a finding this severe needs a reason after the brackets",
    ]);
    expect(await left("Dockerfile", text(""), curl, { requireReason: "never" })).toEqual([]);
    expect(await left("Dockerfile", text(" our own server"), curl)).toEqual([]);
    expect(await left("Dockerfile", text(" ours until 2026-11-21"), curl, { today: "2026-11-22" })).toEqual([
      "3 no-curl-pipe-shell: this ignore comment expired on 2026-11-21",
    ]);
    expect(await left("Dockerfile", text(" ours until 2026-02-30"), curl, { today: "2026-01-01" })).toEqual([
      '2 valid-ignore: "2026-02-30" is not a valid date: use YYYY-MM-DD',
      '3 no-curl-pipe-shell: not ignored: "2026-02-30" is not a valid date (use YYYY-MM-DD)',
    ]);
    expect(await left("Dockerfile", text(" ours"), curl, {}, curl)).toEqual([
      "3 no-curl-pipe-shell: not ignored: the rule is locked by the policy this project extends",
    ]);
  });

  it("of BuildKit counts for the whole file only above everything else", async () => {
    const arg = ["no-secret-in-arg"];
    const text = "# syntax=docker/dockerfile:1\n# nothing\nFROM debian:12.9\nARG API_TOKEN=kf83hfkKJ38fhf83\n";
    expect(await left("Dockerfile", text, arg)).toEqual(["4 no-secret-in-arg"]);
    expect(await left("Dockerfile", text.replace("nothing", "check=skip=FromAsCasing,SecretsUsedInArgOrEnv"), arg)).toEqual([]);
    expect(await left("Dockerfile", text.replace("nothing", "check=error=true;skip=all our own base"), arg)).toEqual([]);
    const twice = `${text.replace("ARG", "# check=skip=SecretsUsedInArgOrEnv\nARG")}ARG OTHER_TOKEN=kf83hfkKJ38fhf84\n`;
    expect(await left("Dockerfile", twice, arg)).toEqual(["6 no-secret-in-arg"]);
  });
});

describe("shell comments in RUN", () => {
  it("cover the line they end, and in a here-document the next one", async () => {
    const text =
      "FROM debian:12.9\nRUN sudo ls # seaworthy: ignore[no-sudo] x\nRUN <<EOF\n# seaworthy: ignore[no-sudo] y\nsudo id\nsudo ps\nEOF\nRUN echo '# seaworthy: ignore[no-sudo] in quotes' && \\\n  sudo ls\n";
    expect(await left("Dockerfile", text, sudo)).toEqual(["6 no-sudo", "9 no-sudo"]);
  });
});

describe("what only looks like a comment", () => {
  it("in quotes of a shell is none, and in a here-document covers the next command", async () => {
    const quoted = 'FROM debian:12.9\nRUN echo " # seaworthy: ignore[no-sudo] x" > /f; sudo ls\n';
    expect(await left("Dockerfile", quoted, sudo)).toEqual(["2 no-sudo"]);
    const script = "FROM debian:12.9\nRUN <<EOF\n# seaworthy: ignore[no-sudo] it's fine\n\n# and because\nsudo a\nsudo b\nEOF\n";
    expect(await left("Dockerfile", script, sudo)).toEqual(["7 no-sudo"]);
  });
});

describe("what is known of a run", () => {
  it("decides whether a comment is called unused", async () => {
    const source = new Source("Dockerfile", "FROM debian:12.9\n# seaworthy: ignore[no-sudo] x\nUSER 1000\n");
    const count = async (whole: boolean) =>
      (await lint([{ source }], { rules: rules.filter(({ id }) => ["no-sudo", "valid-ignore"].includes(id)), profile: "strict", whole }))
        .findings.length;
    expect([await count(true), await count(false)]).toEqual([1, 0]);
  });

  it("lets a comment ignore what is said of comments", async () => {
    const text =
      "FROM debian:12.9\n# seaworthy: ignore-file[valid-ignore] kept for the next release\n# seaworthy: ignore[no-sudo] x\nUSER 1000\n";
    expect(await left("Dockerfile", text, sudo)).toEqual([]);
  });
});

describe("ignore comments elsewhere", () => {
  it("in a Dockerfile inside a Compose file are about that Dockerfile", async () => {
    const text =
      "services:\n  a:\n    image: x:1\n    privileged: true\n  b:\n    build:\n      dockerfile_inline: |\n        # seaworthy: ignore-file[no-privileged, no-sudo] x\n        FROM debian:12.9\n        RUN sudo ls\n  c:\n    image: x:1\n    privileged: true\n";
    expect(await left("compose.yaml", text, ["no-privileged", ...sudo])).toEqual([
      "4 no-privileged",
      "8 valid-ignore: no-privileged finds nothing here: remove it from the list",
      "13 no-privileged",
    ]);
  });

  it("of linters that do not read such files count for nothing", async () => {
    const text = "services:\n  # hadolint ignore=DL3002\n  a:\n    image: example/db:17\n    user: root\n";
    expect(await left("compose.yaml", text.replace("  # hadolint", "  a0: {image: x:1}\n  # hadolint"), ["non-root-user"])).toHaveLength(1);
  });

  it("in YAML: at the end of the line, above it, for the block, for the file", async () => {
    const file = (above: string, behind: string, top = ""): string =>
      `${top}services:\n  a:\n${above}    image: x:1\n    privileged: true${behind}\n    pid: host\n  b:\n    image: x:1\n    pid: host\n`;
    const two = ["no-privileged", "no-host-pid"];
    expect(await left("compose.yaml", file("", " # seaworthy: ignore[no-privileged] x"), two)).toEqual(["5 no-host-pid", "8 no-host-pid"]);
    expect(await left("compose.yaml", file("", "", "# seaworthy: ignore-file[no-host-pid,no-privileged] x\n"), two)).toEqual([]);
    const block = file("", "").replace("  a:\n", "  # seaworthy: ignore-block[no-host-pid, no-privileged] an agent\n  a:\n");
    expect(await left("compose.yaml", block, two)).toEqual(["9 no-host-pid"]);
    const line = file("", "").replace("    pid: host\n  b", "    # seaworthy: ignore[no-host-pid] x\n    pid: host\n  b");
    expect(await left("compose.yaml", line, two)).toEqual(["4 no-privileged", "9 no-host-pid"]);
    expect(
      await left("compose.yaml", file("", "", "# kics-scan disable=1c1325ff-831d-43a1-973e-839ae57dfcc0\n"), [
        "no-host-pid",
        "no-sensitive-host-mount",
      ]),
    ).toHaveLength(2);
  });

  it("for something that is missing: at the place where it is reported", async () => {
    const text = "services:\n  # seaworthy: ignore[cap-drop-all] it needs them\n  a:\n    image: x:1\n";
    expect(await left("compose.yaml", text, ["cap-drop-all"])).toEqual([]);
  });

  it("in AppArmor: the line, and the profile it opens", async () => {
    const file = (comment: string): string => `profile a {\n  /** rw,\n}\n${comment}\nprofile b {\n  /** rw,\n}\n`;
    const one = ["no-broad-file-write"];
    expect(await left("apparmor.d/a", file(""), one)).toEqual(["2 no-broad-file-write", "6 no-broad-file-write"]);
    expect(await left("apparmor.d/a", file("# seaworthy: ignore-block[no-broad-file-write] x"), one)).toEqual(["2 no-broad-file-write"]);
    expect(await left("apparmor.d/a", file("# seaworthy: ignore-file[no-broad-file-write] x"), one)).toEqual([]);
  });

  it("in seccomp: the comment of an entry, and that of the profile", async () => {
    const file = (top: string, entry: string): string =>
      `{ ${top}"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [\n{ "names": ["kexec_load"], "action": "SCMP_ACT_ALLOW"${entry} },\n{ "names": ["bpf"], "action": "SCMP_ACT_ALLOW" }\n] }\n`;
    const one = ["no-escape-syscall"];
    const both = await left("seccomp.json", file("", ""), one);
    expect(both.length).toBeGreaterThan(1);
    expect(await left("seccomp.json", file("", ', "comment": "seaworthy: ignore[no-escape-syscall] a debugger"'), one)).toEqual(
      both.filter((each) => !each.startsWith("2 ")),
    );
    expect(await left("seccomp.json", file('"comment": "seaworthy: ignore[no-escape-syscall] a debugger", ', ""), one)).toEqual([]);
  });
});
