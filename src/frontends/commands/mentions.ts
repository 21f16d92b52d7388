/** The programs that start containers with the words of Docker's command line, wherever they are named: `docker`, `$(DOCKER)`, `${CONTAINER_ENGINE}`. */
const engines =
  /(?<![\w.]|\w-)(?:docker|podman|nerdctl)(?![\w./:-])|\$[({]?\{?[ \t]*\w*(?:docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd)|DOCKER|PODMAN|NERDCTL|CONTAINER_?(?:ENGINE|TOOL|RUNTIME|CLI|CMD))\w*/g;
/** What is asked of them: options of the program, and what the verb is about, come before it. */
const asked =
  /^[)}"'\\,]*\s+(?:-{1,2}[\w-]+(?:[= \t]+[^\s-]\S*)?\s+)*(?:(?:container|image|buildx|builder|network|volume|service|pod)\s+)?(?:run|create|exec|update|build)(?![\w./:-])/;
/** How far behind the program its verb is looked for, in characters. */
const reach = 200;

/** Whether a text may ask an engine for something: the name of one, and a verb behind it on the same command line, not in a comment. Linear. */
export function mentionsEngine(text: string): boolean {
  for (const { index, 0: name } of text.matchAll(engines)) {
    const from = index + name.length;
    const rest = text.slice(from, from + reach).replace(/\\\r?\n/g, " ");
    const end = rest.indexOf("\n");
    if (asked.test(end < 0 ? rest : rest.slice(0, end)) && !isComment(text, index)) return true;
  }
  return false;
}

/** Whether the line that an offset is on begins as a comment, only prints, or names something. */
function isComment(text: string, offset: number): boolean {
  const start = Math.max(text.lastIndexOf("\n", offset) + 1, offset - reach);
  return /^[ \t]*(?:#|\/\/|@?(?:echo|printf)\b(?!.*(?:[;&|]|\$\())|(?:- )?(?:name|description|title):[ \t])/.test(
    text.slice(start, offset),
  );
}
