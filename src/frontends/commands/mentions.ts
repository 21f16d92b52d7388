/** The programs that start containers with the words of Docker's command line, wherever they are named: `docker`, `$(DOCKER)`, `${CONTAINER_ENGINE}`. */
const engines =
  /(?<![\w.]|\w-)(?:docker|podman|nerdctl)(?![\w./:-])|\$[({]?\{?[ \t]*\w*(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd)|DOCKER|PODMAN|NERDCTL|CONTAINER_?(?:ENGINE|TOOL|RUNTIME|CLI|CMD))\w*/g;
/** What every one of them has in it, and most texts have not: to look for these is many times as fast. */
const parts = ["docker", "podman", "nerdctl", "container", "DOCKER", "PODMAN", "NERDCTL", "CONTAINER"];
/** Something that stands for one: `D=docker`, `alias d="sudo docker"`, or a function that hands its words on, `docker "$@"`. */
const standsFor =
  /(?<![^\s;&|({])[A-Za-z_][\w-]{0,80}[ \t]{0,8}[:?]?=[ \t]{0,8}["']?(?:sudo[ \t]{1,8})?(?:\/[\w./-]{0,80}\/)?(?:docker|podman|nerdctl)["']?(?=[\s;&|)]|$)|(?<![\w.]|\w-)(?:docker|podman|nerdctl)[ \t]{1,8}"?\$\{?[@*]/;
/** A variable, or what a line begins with, and a verb behind it. */
const calls =
  /(?:\$[{(]{0,2}\w{1,80}[)}]{0,2}|(?:^|[;&|({])[ \t]{0,80}@?[\w-]{1,80})["']?[ \t]{1,8}(?:run|create|exec|update|build)(?![\w./:-])/m;
/** What closes the word that names a program, and the blank behind it. */
const closing = /^[)}"'\\,]*\s/;
const verb = /^(?:run|create|exec|update|build)(?![\w./:-])/;
/** What a verb is about, as a word before it. */
const about = new Set(["container", "image", "buildx", "builder", "network", "volume", "service", "pod"]);
/** An option of the program; the group is its value, or the beginning of one, where that is part of the word. */
const option = /^-[\w-]+(?:=([^-].*)?)?$/;
/** How far behind the program its verb is looked for, in characters. */
const reach = 200;

/**
 * Whether a text may ask an engine for something: the name of one, and a verb behind it on the same command line, not in a comment; or
 * something that stands for one, and a verb anywhere. Linear.
 */
export function mentionsEngine(text: string): boolean {
  if (!parts.some((part) => text.includes(part))) return false;
  if (standsFor.test(text) && calls.test(text)) return true;
  for (const { index, 0: name } of text.matchAll(engines)) {
    const from = index + name.length;
    const rest = text.slice(from, from + reach).replace(/\\\r?\n/g, " ");
    const end = rest.indexOf("\n");
    if (asks(end < 0 ? rest : rest.slice(0, end)) && !isComment(text, index + (/^\$\((?=[a-z])/.test(name) ? 2 : 0))) return true;
  }
  return false;
}

/** Whether a text may have an engine listen on TCP, or expect one there. */
export const mentionsTcp = (text: string): boolean =>
  text.includes("tcp://") && /\bdockerd\b|\bDOCKER_HOST\b|\bdocker[ \t]+(?:-H|--host)/.test(text);

/** Whether a text may name the files of a Compose project or a stack: an option of Compose stands before its command. */
export const mentionsProject = (text: string): boolean =>
  text.includes("docker") && /\bcompose(?:[ \t]|\\\r?\n){1,20}-|\bstack[ \t]{1,20}deploy[ \t]/.test(text);

/** Whether a verb stands behind the name of a program: options of the program, and what the verb is about, come before it. */
function asks(rest: string): boolean {
  const closed = closing.exec(rest)?.[0];
  if (closed === undefined) return false;
  const words = rest.slice(closed.length).trimStart().split(/\s+/);
  let mayBeValue = false;
  for (const [at, word] of words.entries()) {
    if (verb.test(word) || (about.has(word) && verb.test(words[at + 1] ?? ""))) return true;
    const given = option.exec(word);
    // One word behind an option may be its value.
    if (!given && (!mayBeValue || word.startsWith("-"))) return false;
    mayBeValue = given !== null && given[1] === undefined;
  }
  return false;
}

/** Whether the line that an offset is on begins as a comment, only prints, or names something. */
function isComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return /^[ \t]*(?:#|\/\/|@?(?:echo|printf)\b(?!.*(?:[;&|`]|\$\())|(?:- )?(?:name|description|title):[ \t])/.test(
    before.slice(before.lastIndexOf("\n") + 1),
  );
}
