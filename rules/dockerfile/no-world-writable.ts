import { commandsOf, defineRule, modesOf, quote, replaced, type ShellWord, told } from "../../src/rule.ts";

export default defineRule({
  id: "no-world-writable",
  on: "dockerfile",
  severity: "medium",
  profile: "recommended",
  summary: "Do not make files world-writable.",
  why: "Anyone who gets into the container, under any account, can then change these files: replace a program that root runs later, plant a configuration, leave a back door that survives a restart. Running as a non-root user is meant to prevent exactly this.",
  standards: ["CWE-732"],
  references: { "chmod(1)": "https://man7.org/linux/man-pages/man1/chmod.1.html" },
  examples: [
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN chmod -R [|777|] /app && mkdir -m [|0777|] /data && chmod [|a+rw|] /etc/app.conf\nCOPY [|--chmod=666|] app.conf /etc/\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN chmod [|0777|] /app/run\n",
      good: "FROM debian:12.9\nRUN chmod 0775 /app/run\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nRUN [|umask 000|] && make install\n",
      good: "FROM debian:12.9\nRUN chmod +x run && chmod g+w,o-w x && chmod 1777 /tmp && chmod a=rX /srv && chmod -R g=u /home/app && umask 022\nCOPY --chmod=0755 run /\n",
    },
  ],
  *check(document, project) {
    for (const { mode, span, ships, by, paths } of modesOf(document, project)) {
      if (!lets(mode, paths)) continue;
      const at = document.source.text.slice(span.start, span.end).indexOf(mode);
      const octal = at >= 0 && /^[0-7]{3,4}$/.test(mode);
      const safer = octal ? `${mode.slice(0, -1)}${Number(mode.at(-1)) & 5}` : at >= 0 ? withoutOthers(mode) : undefined;
      yield {
        at: { span },
        severity: ships ? "medium" : "low",
        ...told(
          `${by} ${quote(mode)} lets every account write ${paths[0] && by !== "COPY" && by !== "ADD" ? quote(paths[0]) : "what it covers"}${ships ? "" : ", in a stage that does not ship"}`,
          { help: `give it to the one account that needs it` },
        ),
        ...(safer
          ? {
              fix: {
                safety: "unsafe" as const,
                title: `use ${safer}`,
                edits: [{ span: { ...span, start: span.start + at, end: span.start + at + mode.length }, text: safer }],
              },
            }
          : {}),
      };
    }
    for (const { command, ships } of commandsOf(document, project))
      if (command.name === "umask" && /^0{1,4}$/.test(command.words[1]?.text ?? ""))
        yield {
          at: command,
          severity: ships ? "medium" : "low",
          message: "with this umask every file created from here on is world-writable",
          fix: { safety: "unsafe", title: "use umask 022", edits: replaced(command.words[1] as ShellWord, "022") },
        };
  },
});

/** A symbolic mode without the right of others to write: `a+rwX` is `u+rwX,go+rX`. */
function withoutOthers(mode: string): string | undefined {
  const [, who = "", does = "", rights = ""] = /^([ugoa]*)([+=])([rwxX]+)$/.exec(mode) ?? [];
  const left = rights.replace("w", "");
  if (who === "o" && left) return `o${does}${left}`;
  if (who === "a" || who === "ugo") return left ? `u${does}${rights},go${does}${left}` : `u${does}${rights}`;
  return undefined;
}

/** Whether a mode gives others the right to write, without the sticky bit that tames it on a folder like /tmp. */
function lets(mode: string, paths: readonly string[]): boolean {
  // The sticky bit means something on folders only.
  const file = paths.some((path) => /\.\w+$/.test(path));
  if (/^[0-7]+$/.test(mode)) return (Number(mode.at(-1)) & 2) !== 0 && !(mode.length > 3 && Number(mode.at(-4)) & 1 && !file);
  return (
    mode.split(",").some((clause) => /^[ug]*[oa][ugoa]*[+=][rwxXst]*w/.test(clause)) && !/(?:^|,)(?:[ugoa]*\+[rwxX]*t|o-\w*w)/.test(mode)
  );
}
