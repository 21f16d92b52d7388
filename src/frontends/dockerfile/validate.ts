import type { Fault } from "../../model/document.ts";
import { HOLE } from "../../syntax/image-reference.ts";
import { nearest } from "../../syntax/nearest.ts";
import type { Span } from "../../text/span.ts";
import type { Instruction } from "./instruction.ts";
import { mountFaults } from "./mount.ts";

/** The flags each instruction takes; `!` marks a boolean, `*` one that may be repeated. */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  ADD: ["chown", "chmod", "link!", "keep-git-dir!", "checksum", "unpack!", "exclude*"],
  COPY: ["chown", "from", "chmod", "link!", "exclude*", "parents!"],
  FROM: ["platform"],
  HEALTHCHECK: ["interval", "timeout", "start-period", "start-interval", "retries"],
  RUN: ["mount*", "network", "security", "device*"],
  ARG: [],
  CMD: [],
  ENTRYPOINT: [],
  ENV: [],
  EXPOSE: [],
  LABEL: [],
  MAINTAINER: [],
  ONBUILD: [],
  SHELL: [],
  STOPSIGNAL: [],
  USER: [],
  VOLUME: [],
  WORKDIR: [],
};

/** Every instruction BuildKit knows. */
export const keywords: ReadonlySet<string> = new Set(Object.keys(flagsOf));

const broken = (span: Span, message: string): Fault => ({ kind: "broken", span, message });

/** What BuildKit's instruction parser refuses in one instruction (frontend/dockerfile/instructions/parse.go). */
export function instructionFaults(instruction: Instruction): Fault[] {
  const { keyword, keywordSpan, args } = instruction;
  if (!keywords.has(keyword)) {
    const meant = nearest(keyword, keywords);
    return [broken(keywordSpan, `unknown instruction ${JSON.stringify(shown(keyword))}${meant ? `, did you mean ${meant}?` : ""}`)];
  }
  const faults = flagFaults(instruction);
  const needs = (count: number, message: string): void => {
    if (args.length < count) faults.push(broken(keywordSpan, message));
  };
  switch (keyword) {
    case "FROM":
      faults.push(...fromFaults(instruction));
      break;
    case "COPY":
    case "ADD":
      needs(2, `${keyword} needs a source and a destination`);
      faults.push(...copyFaults(instruction));
      break;
    case "EXPOSE":
      needs(1, "EXPOSE needs a port");
      break;
    case "HEALTHCHECK":
      faults.push(...healthcheckFaults(instruction));
      break;
    case "ONBUILD":
      needs(1, "ONBUILD needs an instruction to defer");
      faults.push(...onbuildFaults(instruction));
      break;
    case "SHELL":
      if (!instruction.json || args.length === 0) faults.push(broken(keywordSpan, 'SHELL wants a JSON array, such as ["/bin/bash", "-c"]'));
      break;
    case "RUN":
      faults.push(...grantFaults(instruction), ...mountFaults(instruction));
      break;
    case "ENV":
    case "LABEL":
      needs(1, `${keyword} needs a name and a value`);
      for (const { name } of instruction.pairs) if (!name.value) faults.push(broken(name.span, `${keyword} has an empty name`));
      break;
    case "ARG":
      needs(1, "ARG needs a name");
      for (const { name } of instruction.pairs) if (!name.value) faults.push(broken(name.span, "ARG has an empty name"));
      break;
    case "CMD":
    case "ENTRYPOINT":
      break;
    case "USER":
      needs(1, "USER needs an argument");
      faults.push(...userFaults(instruction));
      break;
    default:
      needs(1, `${keyword} needs an argument`);
  }
  return faults;
}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

function flagFaults({ keyword, flags, args }: Instruction): Fault[] {
  const faults: Fault[] = [];
  // The builder never looks at the flags of these.
  if (keyword === "ARG" || keyword === "STOPSIGNAL" || (keyword === "HEALTHCHECK" && args[0]?.value.toUpperCase() === "NONE"))
    return faults;
  const allowed = flagsOf[keyword] ?? [];
  const seen = new Set<string>();
  for (const { name, text, span } of flags) {
    const rule = allowed.find((flag) => flag.replace(/[!*]$/, "") === name);
    if (!rule) {
      const meant = nearest(
        name,
        allowed.map((flag) => flag.replace(/[!*]$/, "")),
      );
      faults.push(broken(span, `${keyword} does not take the flag --${shown(name)}${meant ? `, did you mean --${meant}?` : ""}`));
    } else if (seen.has(name) && !rule.endsWith("*")) faults.push(broken(span, `--${name} stands here twice`));
    else if (rule.endsWith("!")) {
      if (text !== undefined && !/^(?:true|false)$/i.test(text) && !text.includes("$"))
        faults.push(broken(span, `--${name} is true or false`));
    } else if (text === undefined) faults.push(broken(span, `--${name} needs a value`));
    seen.add(name);
  }
  return faults;
}

/** `RUN --network` and `--security` know a few words only. */
function grantFaults({ flags }: Instruction): Fault[] {
  const known: Readonly<Record<string, readonly string[]>> = { network: ["default", "none", "host"], security: ["insecure", "sandbox"] };
  return flags.flatMap(({ name, text, span }) => {
    const words = Object.hasOwn(known, name) ? known[name] : undefined;
    return words && text !== undefined && !text.includes("$") && !words.includes(text)
      ? [broken(span, `--${name} is ${words.join(", ")}`)]
      : [];
  });
}

/** The builder takes the rest of the line for the account, and no container starts as one of such a name. */
function userFaults({ args: [arg], keywordSpan, span }: Instruction): Fault[] {
  const comment = arg && /[ \t]+(#.*)$/.exec(arg.value);
  if (!arg || !comment) return [];
  const start = arg.span.start + comment.index;
  const at = { file: span.file, start: keywordSpan.start, end: keywordSpan.start };
  return [
    {
      kind: "broken",
      span: { ...arg.span, start: start + comment[0].length - (comment[1] ?? "").length },
      message: "a # after the account of USER is no comment: the builder takes it as part of the name",
      fix: {
        title: "move the comment to a line of its own",
        safety: "safe",
        edits: [
          { span: at, text: `${comment[1]}\n` },
          { span: { ...arg.span, start }, text: "" },
        ],
      },
    },
  ];
}

const stageName = /^[a-z][a-z0-9-_.]*$/;

function fromFaults({ args, keywordSpan, span, logical }: Instruction): Fault[] {
  const comment = args.find((word) => word.value.startsWith("#"));
  const count = comment ? args.indexOf(comment) : args.length;
  if (comment && (count === 1 || count === 3)) {
    const end = args[args.length - 1]?.span.end ?? span.end;
    const text = logical.text.slice(comment.at).trimEnd();
    const before = args[count - 1]?.span.end ?? comment.span.start;
    const at = { file: span.file, start: keywordSpan.start, end: keywordSpan.start };
    return [
      {
        kind: "broken",
        span: { ...comment.span, end },
        message: "a # after the arguments of FROM is no comment: the builder takes it as more arguments",
        fix: {
          title: "move the comment to a line of its own",
          safety: "safe",
          edits: [
            { span: at, text: `${text}\n` },
            { span: { file: span.file, start: before, end }, text: "" },
          ],
        },
      },
    ];
  }
  if (args.length === 0) return [broken(keywordSpan, "FROM needs an image")];
  if (args.length !== 1 && !(args.length === 3 && args[1]?.value.toLowerCase() === "as"))
    return [
      broken({ ...keywordSpan, end: args[args.length - 1]?.span.end ?? span.end }, "FROM takes an image, or an image, AS and a name"),
    ];
  const name = args[2];
  if (name && !stageName.test(name.value.toLowerCase()))
    return [
      broken(
        name.span,
        `${JSON.stringify(shown(name.value))} is no stage name: it begins with a letter and holds letters, digits, -, _ and .`,
      ),
    ];
  return [];
}

function copyFaults({ keyword, args, json, flags }: Instruction): Fault[] {
  if (args.length < 2) return [];
  const destination = args[args.length - 1];
  if (!destination) return [];
  const from = flags.find((flag) => flag.name === "from");
  const faults: Fault[] = [];
  if (!json && /^\d*<<-?[^<]/.test(destination.value)) faults.push(broken(destination.span, `${keyword} cannot write to a here-document`));
  if (from?.text?.includes("$") && !/\$$/.test(from.text))
    faults.push(broken(from.span, "--from knows no variables: name a stage with FROM $IMAGE AS name and copy from that"));
  faults.push(...linkedOwner(flags));
  const sources = args.slice(0, -1);
  const place = destination.value.replace(/^["']|["']$/g, "");
  const folder = /(?:^|[/\\])\.{0,2}$/.test(place) || /[$]/.test(place);
  const several = sources.length > 1;
  if (several && !folder)
    faults.push({ kind: "loose", span: destination.span, message: `${keyword} of several sources needs a destination that ends in /` });
  return faults;
}

/**
 * With --link the copy is made on an empty file system, which has no /etc/passwd to look a name up in: the build stops with
 * `invalid user index`. Numbers and root need no file (BuildKit client/llb/fileop.go, solver/llbsolver/ops/file.go).
 */
function linkedOwner(flags: Instruction["flags"]): Fault[] {
  const link = flags.find(({ name }) => name === "link");
  const owner = flags.find(({ name }) => name === "chown");
  if (!link || (link.text !== undefined && !/^true$/i.test(link.text)) || !owner?.text || owner.text.includes("$")) return [];
  const named = owner.text.split(":", 2).find((part) => part && !isNumericOwner(part));
  if (!named) return [];
  return [broken(owner.span, `--link cannot look up the name ${JSON.stringify(shown(named))}: use numbers in --chown, or remove --link`)];
}

/** Whether an owner or group is looked up in no file: a number, or root. */
export const isNumericOwner = (part: string): boolean => part === "root" || /^[+-]?\d+$/.test(part);

function healthcheckFaults({ args, keywordSpan, flags }: Instruction): Fault[] {
  const type = args[0];
  if (!type) return [broken(keywordSpan, "HEALTHCHECK needs CMD or NONE")];
  const name = type.value.toUpperCase();
  if (name === "NONE") return args.length > 1 ? [broken(type.span, "HEALTHCHECK NONE takes no arguments")] : [];
  if (name !== "CMD") return [broken(type.span, `HEALTHCHECK knows CMD and NONE, not ${JSON.stringify(shown(type.value))}`)];
  const faults = args.length < 2 ? [broken(type.span, "HEALTHCHECK CMD needs a command")] : [];
  for (const { name: flag, text, span } of flags) {
    if (!text || text.includes("$")) continue;
    if (flag === "retries") {
      if (!/^\+?\d+$/.test(text)) faults.push(broken(span, "--retries is a whole number, zero or more"));
    } else if (flagsOf["HEALTHCHECK"]?.includes(flag) && !/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|ms|s|m|h))+)$/.test(text))
      faults.push(broken(span, `--${flag} wants a duration with a unit, such as 30s`));
  }
  return faults;
}

function onbuildFaults({ trigger }: Instruction): Fault[] {
  if (!trigger) return [];
  if (trigger.keyword === "ONBUILD") return [broken(trigger.keywordSpan, "ONBUILD cannot defer another ONBUILD")];
  if (trigger.keyword === "FROM" || trigger.keyword === "MAINTAINER")
    return [broken(trigger.keywordSpan, `ONBUILD cannot defer ${trigger.keyword}`)];
  // It is only refused once somebody builds on the image.
  return instructionFaults(trigger).map((fault) => ({ ...fault, kind: "loose" as const }));
}

/** Ports of an EXPOSE argument, `undefined` when they depend on something unknown, or what is wrong with it. */
export function exposedPort(text: string): { from: number; to: number; protocol: string } | { fault: string } | undefined {
  if (text.includes(HOLE)) return undefined;
  const container = text.slice(text.lastIndexOf(":") + 1);
  const [range = "", protocol = "tcp"] = container.split("/", 2);
  if (!/^(?:tcp|udp|sctp)?$/i.test(protocol)) return { fault: `${JSON.stringify(shown(protocol))} is no protocol: write tcp, udp or sctp` };
  const match = /^\+?(\d+)(?:-\+?(\d+))?$/.exec(range);
  if (!match) return { fault: `${JSON.stringify(shown(text))} is no port` };
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  if (from > 65535 || to > 65535) return { fault: `ports end at 65535, and ${Math.max(from, to)} is beyond` };
  if (to < from) return { fault: `${range} runs backwards` };
  return { from, to, protocol: protocol.toLowerCase() || "tcp" };
}
