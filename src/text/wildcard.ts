/** Longer patterns than this match nothing. */
const longest = 1024;
/** As many words as braces may make. */
const most = 64;

/** The words that braces make of one, as a shell expands `a{b,c}`; the word itself if there are none, or too many. */
export function braced(text: string): string[] {
  if (!text.includes("{")) return [text];
  let words = [text];
  for (let round = 0; round < most; round += 1) {
    const next = words.flatMap((word) => {
      const found = [...word.replaceAll("${", "  ").matchAll(/\{([^{}]*)\}/g)].find(([, inner]) => inner?.includes(","));
      if (!found) return [word];
      const [whole, inner = ""] = found;
      return inner.split(",").map((each) => word.slice(0, found.index) + each + word.slice(found.index + whole.length));
    });
    if (next.length === words.length) return words;
    if (next.length > most) return [text];
    words = next;
  }
  return [text];
}

/** A shell's pattern for names: `*`, `?`, `[...]` as any one character; a dot at the beginning only fits a dot. */
export function namePattern(pattern: string): (name: string) => boolean {
  if (pattern.length > longest) return () => false;
  if (!/[*?[(]/.test(pattern)) return (name) => name === pattern;
  // `!(x)` and its likes of bash are taken as anything.
  const plain = pattern.replace(/[!?*+@]\([^)]*\)/g, "*").replace(/\[[^\]]+\]/g, "?");
  return (name) => fits(name, plain);
}

function fits(name: string, plain: string): boolean {
  if (name.startsWith(".") && !plain.startsWith(".")) return false;
  let [at, star, from] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    if (plain[at] === "*") {
      star = at++;
      from = index;
    } else if (plain[at] === "?" || plain[at] === name[index]) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      index = ++from;
    } else return false;
  }
  while (plain[at] === "*") at += 1;
  return at === plain.length;
}
