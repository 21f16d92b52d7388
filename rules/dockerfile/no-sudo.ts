import { isRoot } from "../../src/knowledge/users.ts";
import {
  argumentsOf,
  certainly,
  commandsOf,
  defineRule,
  givesUpRoot,
  optionOf,
  type Problem,
  type Project,
  quote,
  type Ran,
  replaced,
  type ShellCommand,
  type ShellWord,
  type Span,
  told,
  userOf,
  type Wrapper,
  withoutCommand,
  withoutOption,
  writtenBy,
} from "../../src/rule.ts";

const groups = /^(?:sudo|wheel|admin)$/;

export default defineRule({
  id: "no-sudo",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Do not run sudo or grant it in an image.",
  why: "An account that may use sudo can become root: a container that drops to it has dropped nothing, and with NOPASSWD it needs no password. In RUN, sudo does nothing that USER does not do better, and it adds a setuid program to the image.",
  standards: ["OWASP-4", "CWE-250"],
  references: { USER: "https://docs.docker.com/reference/dockerfile/#user" },
  help: "remove it, and run what needs root before `USER`",
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN [|sudo|] apt-get update && useradd -m -G [|sudo|] app\n",
      good: "FROM debian:12.9\nRUN apt-get update && useradd -m app\n",
    },
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nRUN [|sudo|] apt-get update && useradd -m -G [|sudo|] app\nRUN echo [|"app ALL=(ALL) NOPASSWD:ALL"|] >> /etc/sudoers\n',
      good: "FROM debian:12.9\nUSER root\nRUN apt-get install -y sudo && find / -name sudo && visudo -c && useradd -m -G video app && sudo -u app mkdir /home/app/data\nUSER app\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN usermod -aG [|wheel|] app && adduser app [|sudo|]\nCOPY <<EOF /etc/sudoers.d/app\n[|app ALL=(ALL) NOPASSWD: ALL|]\nEOF\n",
    },
  ],
  *check(document, project) {
    for (const ran of commandsOf(document, project)) {
      const { command, ships } = ran;
      const [outer, ...inner] = command.wrappers.filter(({ name }) => name === "sudo" || name === "doas");
      // Behind one that gives root up the next one takes it back.
      const sudo = outer && stepsDown(outer, ran, project) ? inner[0] : outer;
      if (sudo)
        yield {
          at: sudo,
          severity: ships ? "medium" : "low",
          ...(ships
            ? told(`${sudo.name} runs here`, { help: "use USER root for such commands and switch back after them" })
            : told(`${sudo.name} runs here, in a stage that does not ship`, { help: "use USER root" })),
          ...withoutSudo(sudo, ran, project),
        };
      const grant = ships ? grantOf(command) : undefined;
      if (grant)
        yield { at: grant, ...grant, ...(command.name === "sed" ? {} : gone(() => withoutCommand(document, ran.instruction, command))) };
      const member = ships ? membership(command) : undefined;
      if (member)
        yield {
          at: member,
          message: `the account becomes a member of ${quote(groupIn(member.text))}, so it can become root with sudo`,
          ...withoutGroup(member, command, () => withoutCommand(document, ran.instruction, command)),
        };
    }
    for (const { copies } of document.stages)
      for (const { instruction, destination } of copies)
        if (destination.state !== "unknown" && /sudoers/.test(destination.value))
          for (const { span } of instruction.heredocs) {
            const text = document.source.text.slice(span.start, span.end);
            const line = /^[^#\n\r\u2028\u2029]*\bNOPASSWD\b[^\n]*/m.exec(text);
            if (line)
              yield {
                at: { span: { ...span, start: span.start + line.index, end: span.start + line.index + line[0].length } },
                ...passwordless,
              };
          }
  },
});

/** `sudo -u app` as root gives root up for one command: USER root would be more, not less. */
const stepsDown = ({ name, words }: Wrapper, ran: Ran, project: Project): boolean =>
  givesUpRoot({ name, words, wrappers: [] }) && !certainly(userOf(ran, project), (user) => !isRoot(user));

/** Root runs the same without it. */
function withoutSudo({ words }: Wrapper, ran: Ran, project: Project): Pick<Problem, "fix"> {
  const [first, ...options] = words;
  const { command } = ran;
  const isPlain = options.every(({ text }) => /^(?:-[EHSn]+|--preserve-env|--set-home|--non-interactive)$/.test(text));
  const next = [...command.wrappers.map((each) => each.words[0]), command.words[0]].find(
    (word) => word && first && word.span.start > first.span.start,
  );
  if (!first || !next || !isPlain || !certainly(userOf(ran, project), isRoot) || ran.instruction.json) return {};
  // A redirect or the beginning of a here-document may lie between.
  const last = options.at(-1) ?? first;
  const between = project.lookup.source(first.span.file)?.text.slice(last.span.end, next.span.start);
  if (between === undefined || !/^(?:[ \t]|\\\r?\n)*$/.test(between)) return {};
  const edits = [{ span: { ...first.span, end: next.span.start }, text: "" }];
  return { fix: { safety: "unsafe", title: `remove ${first.text}: root runs this already`, edits } };
}

type Gone = () => ReturnType<typeof withoutCommand>;

/** The account does without sudo. */
const gone = (edits: Gone): Pick<Problem, "fix"> => ({
  fix: { safety: "unsafe", title: "do not grant the account sudo, and check that nothing it starts needs it", edits },
});

/** The account without the group. */
function withoutGroup(member: ShellWord, command: ShellCommand, all: Gone): Pick<Problem, "fix"> {
  const left = member.text.split(",").filter((each) => !groups.test(each));
  const option = optionOf(argumentsOf(command, command.name), "-G", "--groups");
  if (option?.value !== member || (left.length === 0 && command.name === "usermod")) return left.length === 0 ? gone(all) : {};
  const edits = left.length > 0 ? replaced(member, left.join(",")) : withoutOption(command, option);
  return edits.length > 0 ? { fix: { safety: "unsafe", title: `do not add it to the group ${groupIn(member.text)}`, edits } } : {};
}

const passwordless = { severity: "high", message: "NOPASSWD lets the account become root without a password" } as const;

/** A line that goes into sudoers. */
function grantOf(
  command: ShellCommand,
): { readonly span: Span; readonly severity: "high" | "medium"; readonly message: string } | undefined {
  const { texts: all, files } = writtenBy(command);
  if (!files.some((file) => file.includes("sudoers"))) return undefined;
  const texts = command.name === "sed" ? all.filter(({ text }) => putsIn(text)) : all;
  const line =
    texts.find(({ text }) => /^[^#\n\r\u2028\u2029]*\bNOPASSWD\b/m.test(text)) ?? texts.find(({ text }) => /\bALL\s*=/.test(text));
  if (!line) return undefined;
  return /\bNOPASSWD\b/.test(line.text)
    ? { span: line.span, ...passwordless }
    : { span: line.span, severity: "medium", message: "the account may use sudo, so it can become root" };
}

/** Of a sed script only what it puts in counts. */
function putsIn(script: string): boolean {
  const substitution = /^s([/|#,@])(.*?)(?<!\\)\1(.*?)(?<!\\)\1/s.exec(script);
  return substitution ? /NOPASSWD/.test(substitution[3] ?? "") : !/d$/.test(script);
}

const groupIn = (text: string): string => text.split(",").find((each) => groups.test(each)) ?? text;

/** The word that puts an account into the group of those who may use sudo. */
function membership({ name, words }: ShellCommand): ShellWord | undefined {
  const has = ({ text }: ShellWord): boolean => text.split(",").some((each) => groups.test(each));
  if (name === "useradd" || name === "usermod")
    return argumentsOf({ words }, name).options.find(
      ({ name: option, value }) => /^(?:-[gG]|--groups?|--gid)$/.test(option) && value && has(value),
    )?.value;
  if (name === "gpasswd") return words.some(({ text }) => text === "-a" || text === "--add") ? words.slice(2).find(has) : undefined;
  if (name !== "adduser" && name !== "addgroup") return undefined;
  const option = words[words.findIndex(({ text }) => text === "-G" || text === "--ingroup") + 1];
  if (option && option !== words[0]) return has(option) ? option : undefined;
  const operands = words.slice(1).filter(({ text }) => !text.startsWith("-"));
  const [, group] = operands;
  return operands.length === 2 && group && has(group) ? group : undefined;
}
