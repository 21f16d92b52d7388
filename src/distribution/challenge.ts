/** How a registry wants to be asked (RFC 9110, 11.6.1): with credentials, or with a token that the realm gives out for them. */
export type Challenge = { readonly scheme: "basic" } | { readonly scheme: "bearer"; readonly realm: string; readonly service?: string };

/** Longer headers are not looked at. */
const longest = 8192;

const token = /[!#$%&'*+.^_`|~\w-]+/y;
const spaces = /[ \t]*/y;
/** Some leave out the quotes around an address. */
const bare = /[^\s,"]+/y;
const quoted = /"((?:[^"\\]|\\[^\r\n])*)"/y;

/** The first challenge of a `WWW-Authenticate` header that can be answered, a bearer token before credentials; `undefined` for none. */
export function challengeIn(header: string | undefined): Challenge | undefined {
  if (header === undefined || header.length > longest) return undefined;
  const all = challengesIn(header);
  for (const { scheme, parameters } of all) {
    const realm = parameters.get("realm");
    const service = parameters.get("service");
    if (scheme === "bearer" && realm) return { scheme, realm, ...(service ? { service } : {}) };
  }
  return all.some(({ scheme }) => scheme === "basic") ? { scheme: "basic" } : undefined;
}

interface Read {
  readonly scheme: string;
  readonly parameters: Map<string, string>;
}

/** All challenges, as far as the header keeps to the grammar: a word is a scheme unless `=` and a value follow it. */
function challengesIn(header: string): Read[] {
  const found: Read[] = [];
  let at = 0;
  const take = (expression: RegExp): RegExpExecArray | undefined => {
    expression.lastIndex = at;
    const match = expression.exec(header);
    if (match) at = expression.lastIndex;
    return match ?? undefined;
  };
  while (at < header.length) {
    take(spaces);
    const name = take(token)?.[0].toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    take(spaces);
    if (header[at] !== "=") {
      found.push({ scheme: name, parameters: new Map() });
      continue;
    }
    at += 1;
    take(spaces);
    const text = take(quoted);
    const value = text ? (text[1] ?? "").replace(/\\(.)/g, "$1") : take(bare)?.[0];
    if (value === undefined) continue;
    const { parameters } = found.at(-1) ?? {};
    if (parameters && !parameters.has(name)) parameters.set(name, value);
  }
  return found;
}
