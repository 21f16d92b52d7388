/** The programs that start containers with the words of Docker's command line, wherever they are named: `docker`, `$(DOCKER)`, `${CONTAINER_ENGINE}`. */
const engines = /docker|podman|nerdctl|container_?(?:engine|tool|runtime|cli|cmd)/gi;
/** What is asked of them. */
const verbs = /(?<![\w./-])(?:run|create|exec|update|build)(?![\w/-])/;
/** How far behind the program its verb is looked for, in characters: options of the program come between them. */
const reach = 200;

/** Whether a text may ask an engine for something: the name of one, and a verb behind it on the same command line. Linear. */
export function mentionsEngine(text: string): boolean {
  for (const { index, 0: name } of text.matchAll(engines)) {
    const rest = text.slice(index + name.length, index + name.length + reach).replace(/\\\r?\n/g, " ");
    const end = rest.search(/[\n;|]/);
    if (verbs.test(end < 0 ? rest : rest.slice(0, end))) return true;
  }
  return false;
}
