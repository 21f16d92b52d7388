import { capabilityName, escapeCapabilities } from "../../src/knowledge/capabilities.ts";
import {
  commandsOf,
  type DockerfileDocument,
  defineRule,
  isOnFolders,
  type ModeUse,
  modesOf,
  type Problem,
  quote,
  told,
  withoutCommand,
} from "../../src/rule.ts";

/** Capabilities that many servers are given on purpose, and that lead nowhere else. */
const harmless = new Set(["NET_BIND_SERVICE", "NET_RAW"]);

export default defineRule({
  id: "no-setuid-binary",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Do not create setuid, setgid or privileged-capability binaries.",
  why: "Such a program runs with its owner's rights, usually root's, no matter who starts it. One flaw in it, or in a library it loads, takes an intruder from the container's unprivileged account to root inside it. With no-new-privileges it does not even work.",
  standards: ["CIS-4.8", "OWASP-4", "CWE-250"],
  references: {
    "execve(2), set-user-ID": "https://man7.org/linux/man-pages/man2/execve.2.html",
    "capabilities(7)": "https://man7.org/linux/man-pages/man7/capabilities.7.html",
  },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN make install && chmod [|4755|] /usr/bin/tool && chmod [|u+s|] /usr/bin/other\nCOPY [|--chmod=4755|] tool /usr/bin/\n",
      good: "FROM debian:12.9\nRUN make install && chmod 0755 /usr/bin/tool\nCOPY --chmod=0755 tool /usr/bin/\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN chmod [|u+s|] /usr/bin/tool && chmod [|4755|] /usr/bin/other && setcap [|cap_sys_admin+ep|] /usr/bin/third\nCOPY [|--chmod=4755|] tool /usr/bin/\n",
      good: "FROM debian:12.9\nRUN chmod 0755 /usr/bin/tool && chmod u-s,g-s /bin/su && mkdir -p /srv/git && chmod 2775 /srv/git\nRUN find / -perm /6000 -type f -exec chmod a-s {} + && setcap cap_net_bind_service=+ep /usr/bin/server && setcap -r /usr/bin/ping\n",
    },
  ],
  *check(document, project) {
    for (const use of modesOf(document, project)) {
      const what = bitOf(use);
      // On a folder the kernel ignores setuid, and setgid hands down its group.
      if (what && !isOnFolders(use))
        yield {
          at: use,
          severity: use.ships ? "medium" : "low",
          ...told(`${use.by} ${quote(use.mode)} makes ${use.paths[0] ? quote(use.paths[0]) : "the file"} ${what}`, {
            label: `anyone who starts it gets its ${what === "setuid" ? "owner's" : "group's"} rights`,
          }),
          ...plainMode(document, use),
        };
    }
    for (const { command, ships, instruction } of commandsOf(document, project)) {
      if (command.name !== "setcap" || command.words.some(({ text }) => text === "-v" || text === "-r")) continue;
      for (const word of command.words.slice(1)) {
        const names = [...word.text.matchAll(/cap_\w+/gi)].map(([name]) => capabilityName(name));
        // A bare `=ep` or `all=ep` is every capability.
        const all = /^(?:all|cap_all)?[=+][eip]*[ep]/i.test(word.text);
        const worst = all
          ? "ALL"
          : (names.find((name) => Object.hasOwn(escapeCapabilities, name)) ?? names.find((name) => !harmless.has(name)));
        if (!worst || !/[=+][eip]*[ep]/.test(word.text)) continue;
        const escapes = Object.hasOwn(escapeCapabilities, worst);
        yield {
          at: word,
          severity: escapes && ships ? "high" : ships ? "medium" : "low",
          message: `setcap ${quote(word.text)} gives anyone who starts this program ${escapes ? "enough to leave the container, if the container has it" : "more than an unprivileged account should have"}`,
          fix: {
            safety: "unsafe",
            title: "remove setcap, and give the container the capability if the program needs it",
            edits: () => withoutCommand(document, instruction, command),
          },
        };
      }
    }
  },
});

/** A clause of a symbolic mode that sets no bit. */
function withoutBit(clause: string): string {
  const at = clause.search(/[+=]/);
  return at < 0 ? clause : `${clause.slice(0, at)}${clause.slice(at).replaceAll("s", "")}`;
}

/** The same mode without its bits; where it sets nothing else, without the command. */
function plainMode(document: DockerfileDocument, { mode, span, instruction, command }: ModeUse): Pick<Problem, "fix"> {
  const plain = /^[0-7]+$/.test(mode) ? mode.replace(/^0*[1-7](?=[0-7]{3}$)/, "0") : mode.split(",").map(withoutBit).join(",");
  const text = document.source.text.slice(span.start, span.end);
  const at = text.indexOf(mode);
  const isEmpty = /^[ugoa]*\+$/.test(plain);
  if (at < 0 || (isEmpty && command?.name !== "chmod")) return {};
  const edits = () =>
    isEmpty && command
      ? withoutCommand(document, instruction, command)
      : [{ span: { ...span, start: span.start + at, end: span.start + at + mode.length }, text: plain }];
  return { fix: { safety: "unsafe", title: isEmpty ? "remove the chmod" : `use ${plain}`, edits } };
}

/** Which bit a mode sets on what is, for all one can see, a program; folders inherit their group with setgid, which is fine. */
function bitOf({ mode, paths, command }: ModeUse): "setuid" | "setgid" | undefined {
  const octal = /^0*([1-7])[0-7]{3}$/.exec(mode)?.[1];
  const special = octal ? Number(octal) : 0;
  const clauses = mode.split(",");
  if (special & 4 || clauses.some((clause) => /^(?:[goa]*u[ugoa]*|a)?[+=][rwxXt]*s/.test(clause) && !/^g+[+=]/.test(clause)))
    return "setuid";
  const group = special & 2 || clauses.some((clause) => /^g[+=][rwxXt]*s/.test(clause));
  const program =
    paths.some((path) => /(?:^|\/)s?bin\/[^/]+$/.test(path)) && !command?.words.some(({ text }) => /^-\w*R|^--recursive/.test(text));
  return group && program ? "setgid" : undefined;
}
