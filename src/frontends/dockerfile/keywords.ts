/** Every instruction BuildKit knows. */
const all = [
  ...["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "ONBUILD", "RUN"],
  ...["SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"],
] as const;

/** Every instruction BuildKit knows. */
export const keywords: ReadonlySet<string> = new Set(all);

/** Each of them by itself: a word of the file becomes the same string wherever it stands, which is then compared at a glance. */
const byWord: ReadonlyMap<string, string> = new Map(all.map((name) => [name, name]));

/** The keyword that a word is. Plain letters only: a long s or a dotless i makes none. */
export function keywordOf(word: string): string {
  const known = byWord.get(word);
  if (known) return known;
  const capitals = word.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return byWord.get(capitals) ?? capitals;
}
