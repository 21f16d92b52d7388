/** Controls that a terminal obeys, and marks that reorder or hide text. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** A credential that the grammars write, and whose form tells what it is wherever it stands. */
const credential = /(?<!\w)ghp_0123456789abcdefghijABCDEFGHIJ456789(?!\w)/;

/** What keeps a report from being read by those it is for, as a phrase; `undefined` when nothing does. */
export function unreadable(format: string, text: string): string | undefined {
  if (controls.test(text)) return "holds a control character";
  if (/\p{Surrogate}/u.test(text)) return "holds half a character";
  if (credential.test(text)) return "prints a credential";
  if (["json", "sarif", "gitlab", "rdjson", "sonarqube", "gitlab-sast"].includes(format)) {
    try {
      JSON.parse(text);
    } catch (error) {
      return `is no JSON: ${(error as Error).name}`;
    }
  }
  if (["junit", "checkstyle"].includes(format)) return malformed(text);
  if (format === "github" && text.split("\n").some((line) => /##\[|^\s*::(?!(?:error|warning|notice) )/.test(line)))
    return "gives the runner a command";
  return undefined;
}

/** Why a text is no well-formed XML of elements, attributes and character references. */
function malformed(text: string): string | undefined {
  const open: string[] = [];
  let problem: string | undefined;
  const rest = text.replace(
    /<\?xml [^?]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
    (_, end: string, name?: string, attributes = "", empty = "") => {
      if (end && open.pop() !== name) problem = "closes another element";
      else if (!end && name && !empty) open.push(name);
      return attributes.replace(/ [a-z]+="/g, "").replaceAll('"', "");
    },
  );
  if (problem || open.length) return problem ?? "leaves an element open";
  return /[<>"]|&(?!#\d+;|(?:lt|gt|amp|quot|apos);)/.test(rest) ? "is no well-formed XML" : undefined;
}
