import {
  argumentsOf,
  defineRule,
  mountsOf,
  namesSecret,
  quote,
  resolvePath,
  runsOf,
  type ShellCommand,
  type ShellWord,
  type Span,
  withoutSlash,
  wordsOf,
  writtenBy,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-mount-leak",
  on: "dockerfile",
  severity: "high",
  profile: "recommended",
  summary: "Do not let a mounted build secret escape into a layer.",
  why: "A secret mount is gone after its RUN, but a copy of it, or a configuration file its value is written to, stays in the layer. Deleting it in a later RUN does not take it out of the earlier one: whoever can pull the image, or the cache, has it.",
  standards: ["OWASP-12", "CWE-538"],
  references: { "Build secrets": "https://docs.docker.com/build/building/secrets/" },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM node:22.12\nARG NPM_TOKEN\nRUN echo [|"//registry.npmjs.org/:_authToken=${NPM_TOKEN}"|] > .npmrc && npm ci\nRUN --mount=type=secret,id=key [|cp /run/secrets/key /root/.ssh/id_ed25519|] && git clone git@example.com:r.git\nRUN rm .npmrc\n',
      good: 'FROM node:22.12\nARG NPM_TOKEN\nRUN echo "//registry.npmjs.org/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci && rm .npmrc\nRUN --mount=type=secret,id=key --mount=type=tmpfs,target=/root/.ssh cp /run/secrets/key /root/.ssh/id_ed25519 && git clone git@example.com:r.git\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n',
    },
    {
      file: "Dockerfile",
      bad: "FROM node:22.12\nRUN [|--mount=type=secret,id=token,mode=0444|] npm ci\n",
      good: "FROM node:22.12\nRUN --mount=type=secret,id=token,mode=0400 npm ci\n",
    },
  ],
  *check(document, project) {
    for (const { commands, instruction, ships, stage } of runsOf(document, project)) {
      const mounts = mountsOf(instruction);
      const secrets = mounts.filter(({ type }) => type === "secret");
      const away = mounts
        .filter(({ type }) => type === "secret" || type === "tmpfs" || type === "cache")
        .flatMap(({ target }) => target ?? []);
      const names = new Set(secrets.flatMap(({ env }) => env ?? []));
      const files = new Set(secrets.flatMap(({ target }) => target ?? []));
      for (const { keyword, name, value } of stage.assignments)
        if (keyword === "ARG" && value === null && namesSecret(name)) names.add(name);
      const workdir = stage.scripts.find((each) => each.instruction === instruction)?.workdir;
      const at = workdir?.state === "unknown" ? undefined : workdir?.value;
      const removed = removedBy(commands);
      for (const command of commands) {
        const leak = leakOf(command, files, names);
        if (!leak) continue;
        const path = leak.to === undefined ? undefined : (resolvePath(leak.to.replace(/^~/, "/root"), at ?? "/") ?? leak.to);
        if (
          path &&
          (path.startsWith("/dev/") || path.startsWith("/proc/") || away.some((each) => path === each || path.startsWith(`${each}/`)))
        )
          continue;
        if (
          removed.some(
            (each) =>
              leak.to !== undefined &&
              (each === leak.to || leak.to.startsWith(`${each}/`) || (!/[/]/.test(leak.to) && each.endsWith(`/${leak.to}`))),
          )
        )
          continue;
        yield {
          at: leak,
          severity: ships ? "high" : "medium",
          message: `${leak.what} goes into ${leak.to ? quote(leak.to) : "a file"}, which stays in ${ships ? "the image" : "the layer"}: mount the secret where it is needed, or remove the file in the same RUN`,
        };
      }
      for (const { type, mode, span } of mounts)
        if ((type === "secret" || type === "ssh") && mode && /^0?[0-7]{0,2}[4-7]$/.test(mode))
          yield {
            at: { span },
            severity: "low",
            message: `with mode ${mode} every account of this step may read ${type === "ssh" ? "the agent's socket" : "it"}; 0400 is enough`,
          };
    }
  },
});

const removedBy = (commands: readonly ShellCommand[]): string[] =>
  commands.flatMap((command) =>
    /^(?:rm|shred|unlink)$/.test(command.name)
      ? argumentsOf(command, "rm")
          .operands.flatMap(({ text, names }) => (names?.includes("HOME") ? [text.replace("\uFFFC", "~"), text] : [text]))
          .map((text) => withoutSlash(text.replace(/^\.\//, "")))
      : [],
  );

interface Leak {
  readonly span: Span;
  readonly what: string;
  /** The file it goes to; absent when the program decides. */
  readonly to?: string;
}

/** A command that makes a copy of a secret outlive its RUN. */
function leakOf(command: ShellCommand, files: ReadonlySet<string>, names: ReadonlySet<string>): Leak | undefined {
  const { name, words, redirects } = command;
  const whole = wordsOf(command);
  const carries = (word: ShellWord): string | undefined => word.names?.find((each) => names.has(each));
  if (/^(?:cp|mv|install|rsync)$/.test(name)) {
    const { operands } = argumentsOf(command, name);
    const source = operands.slice(0, -1).find(({ text }) => files.has(text));
    const to = operands[operands.length - 1];
    if (!source || !to || to.text.includes("\uFFFC")) return undefined;
    const file = /(?:^|\/)\.{0,2}$/.test(to.text)
      ? `${withoutSlash(to.text)}/${source.text.split("/").pop()}`.replace(/^\.\//, "")
      : to.text;
    return { span: whole, what: `the secret ${quote(source.text)}`, to: file };
  }
  if (name === "cat") {
    const source = words.find(({ text }) => files.has(text));
    const to =
      redirects.find(({ operator }) => operator.startsWith(">"))?.target.text ??
      command.feeds.find((each) => each.name === "tee")?.words.find(({ text }, index) => index > 0 && !text.startsWith("-"))?.text;
    if (source && to && !/^\d$/.test(to)) return { span: whole, what: `the secret ${quote(source.text)}`, to };
  }
  const { texts, files: targets } = writtenBy(command);
  const [to] = targets;
  if (to) {
    const word = texts.find((each) => carries(each));
    if (word) return { span: word.span, what: `the value of ${quote(carries(word) ?? "")}`, to };
    const inner = command.takes.find((each) => each.name === "cat" && each.words.some(({ text }) => files.has(text)));
    if (inner) return { span: whole, what: `the secret ${quote(inner.words.find(({ text }) => files.has(text))?.text ?? "")}`, to };
  }
  // These keep what they are told in a file of their own.
  const keeps =
    (/^(?:npm|yarn|pnpm|pip[\d.]*|git|composer|poetry|bundle|conda|gem)$/.test(name) &&
      words.some(({ text }) => text === "config") &&
      words.length > 3) ||
    (name === "aws" && words[1]?.text === "configure") ||
    (name === "docker" && words[1]?.text === "login") ||
    (name === "git" && words.some(({ text }) => text === "clone"));
  const word = keeps ? words.find((each) => carries(each)) : undefined;
  const kept = {
    npm: ".npmrc",
    yarn: ".yarnrc",
    git: words.some(({ text }) => text === "clone") ? ".git/config" : ".gitconfig",
    aws: ".aws/credentials",
    composer: "auth.json",
  }[name];
  return word ? { span: word.span, what: `the value of ${quote(carries(word) ?? "")}`, ...(kept ? { to: kept } : {}) } : undefined;
}
