import { isNumericOwner } from "../../knowledge/users.ts";
import type { Fault } from "../../model/document.ts";
import { written } from "../../model/setting.ts";
import { nearest } from "../../syntax/nearest.ts";
import type { Span } from "../../text/span.ts";
import { portFaults } from "./expose.ts";
import { flagFaults } from "./flags.ts";
import type { Instruction } from "./instruction.ts";
import { keywords } from "./keywords.ts";
import { mountFaults } from "./mount.ts";
import { signalFaults } from "./stop-signal.ts";

const broken = (span: Span, message: string): Fault => ({ kind: "broken", span, message });

/** Whether an instruction is one that BuildKit knows, or looks like one. */
export const mayBeMistaken = ({ keyword }: Instruction): boolean => keywords.has(keyword) || nearest(keyword, keywords) !== undefined;

/** What BuildKit's instruction parser refuses in one instruction (frontend/dockerfile/instructions/parse.go). */
export function instructionFaults(instruction: Instruction): Fault[] {
  const { keyword, keywordSpan, args } = instruction;
  if (!keywords.has(keyword)) {
    const meant = nearest(keyword, keywords);
    const fault = broken(keywordSpan, `unknown instruction ${JSON.stringify(shown(keyword))}${meant ? `, did you mean ${meant}?` : ""}`);
    return [meant ? { ...fault, fix: { title: `write ${meant}`, safety: "unsafe", edits: [{ span: keywordSpan, text: meant }] } } : fault];
  }
  const faults = flagFaults(instruction);
  const needs = (count: number, message: string): void => {
    if (args.length < count) faults.push(broken(keywordSpan, message));
  };
  switch (keyword) {
    case "FROM":
      for (const fault of fromFaults(instruction)) faults.push(fault);
      break;
    case "COPY":
    case "ADD":
      needs(2, `${keyword} needs a source and a destination`);
      for (const fault of copyFaults(instruction)) faults.push(fault);
      break;
    case "EXPOSE":
      needs(1, "EXPOSE needs a port");
      break;
    case "HEALTHCHECK":
      for (const fault of healthcheckFaults(instruction)) faults.push(fault);
      break;
    case "ONBUILD":
      needs(1, "ONBUILD needs an instruction to defer");
      for (const fault of onbuildFaults(instruction)) faults.push(fault);
      break;
    case "SHELL":
      if (!instruction.json || args.length === 0) faults.push(broken(keywordSpan, 'SHELL needs a JSON array, such as ["/bin/bash", "-c"]'));
      break;
    case "RUN":
      if (instruction.flags.length > 0) for (const fault of mountFaults(instruction)) faults.push(fault);
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
      for (const fault of userFaults(instruction)) faults.push(fault);
      break;
    default:
      needs(1, `${keyword} needs an argument`);
  }
  return faults;
}

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

/** The builder takes the rest of the line for the account, and no container starts as one of such a name. */
function userFaults({ args: [arg], keywordSpan, span }: Instruction): Fault[] {
  const comment = arg && /(?<![ \t])[ \t]+(#[\s\S]*)$/.exec(arg.value);
  if (!arg || !comment) return [];
  const start = arg.span.start + comment.index;
  const at = { file: span.file, start: keywordSpan.start, end: keywordSpan.start };
  return [
    {
      kind: "broken",
      span: { ...arg.span, start: start + comment[0].length - (comment[1] ?? "").length },
      message: "a # after the account of USER is not a comment: the builder reads it as part of the name",
      fix: {
        title: "move the comment to its own line",
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
        message: "a # after the arguments of FROM is not a comment: the builder reads it as more arguments",
        fix: {
          title: "move the comment to its own line",
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
        `${JSON.stringify(shown(name.value))} is not a valid stage name: it must begin with a letter and may contain letters, digits, -, _ and .`,
      ),
    ];
  return [];
}

/** Whether a path can only be that of a folder, as far as it is known. */
const isFolder = (path: string): boolean => /(?:^|[/\\])\.{0,2}$/.test(path) || path.includes("$");

function copyFaults({ keyword, args, json, flags }: Instruction): Fault[] {
  if (args.length < 2) return [];
  const destination = args[args.length - 1];
  if (!destination) return [];
  const faults: Fault[] = [];
  if (!json && /^\d*<<-?[^<]/.test(destination.value)) faults.push(broken(destination.span, `${keyword} cannot write to a here-document`));
  if (flags.length > 0) {
    const from = flags.find((flag) => flag.name === "from");
    if (from?.text?.includes("$") && !/\$$/.test(from.text))
      faults.push(broken(from.span, "--from does not expand variables: name a stage with FROM $IMAGE AS name and copy from that"));
    const owner = flags.find(({ name }) => name === "chown")?.text;
    if (!owner?.includes("$")) for (const fault of linkedOwner(flags, owner)) faults.push(fault);
  }
  if (args.length > 2 && !isFolder(destination.value.replace(/^["']|["']$/g, "")))
    faults.push({ kind: "loose", span: destination.span, message: `${keyword} of several sources needs a destination that ends in /` });
  return faults;
}

/**
 * With --link the copy is made on an empty file system, which has no /etc/passwd to look a name up in: the build stops with
 * `invalid user index`. `text` is the owner, without its variables. Numbers and root need no file (BuildKit client/llb/fileop.go, solver/llbsolver/ops/file.go).
 */
export function linkedOwner(flags: Instruction["flags"], text: string | undefined): Fault[] {
  const link = flags.find(({ name }) => name === "link");
  const owner = flags.find(({ name }) => name === "chown");
  if (!link || (link.text !== undefined && !/^true$/i.test(link.text)) || !owner || !text) return [];
  const named = text.split(":", 2).find((part) => part && !isNumericOwner(part));
  if (!named) return [];
  return [broken(owner.span, `--link cannot look up the name ${JSON.stringify(shown(named))}: use numbers in --chown, or remove --link`)];
}

function healthcheckFaults({ args, keywordSpan }: Instruction): Fault[] {
  const type = args[0];
  if (!type) return [broken(keywordSpan, "HEALTHCHECK needs CMD or NONE")];
  const name = type.value.toUpperCase();
  if (name === "NONE") return args.length > 1 ? [broken(type.span, "HEALTHCHECK NONE takes no arguments")] : [];
  if (name !== "CMD") return [broken(type.span, `HEALTHCHECK takes CMD or NONE, not ${JSON.stringify(shown(type.value))}`)];
  return args.length < 2 ? [broken(type.span, "HEALTHCHECK CMD needs a command")] : [];
}

function onbuildFaults({ trigger }: Instruction): Fault[] {
  if (!trigger) return [];
  if (trigger.keyword === "ONBUILD") return [broken(trigger.keywordSpan, "ONBUILD cannot defer another ONBUILD")];
  if (trigger.keyword === "FROM" || trigger.keyword === "MAINTAINER")
    return [broken(trigger.keywordSpan, `ONBUILD cannot defer ${trigger.keyword}`)];
  // It is only refused once somebody builds on the image.
  const ports = trigger.keyword === "EXPOSE" ? trigger.args.filter(({ value }) => !/[$'"\\`]/.test(value)) : [];
  const [signal] = trigger.keyword === "STOPSIGNAL" ? trigger.args.filter(({ value }) => !/[$'"\\`]/.test(value)) : [];
  const faults = [
    ...instructionFaults(trigger),
    ...ports.flatMap((word) => portFaults(word.value, word)),
    ...(signal ? signalFaults(written(signal.value, signal.span), signal.span) : []),
  ];
  return faults.map((fault) => ({ ...fault, kind: "loose" as const }));
}
