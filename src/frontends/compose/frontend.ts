import { readDotenv } from "../../syntax/dotenv.ts";
import { quote } from "../../text/quote.ts";
import type { Source } from "../../text/source.ts";
import type { Frontend } from "../frontend.ts";
import { hasServices, isOthers } from "./shape.ts";
import { spellCompose } from "./spell.ts";

const named = /(?:^|[.-])compose[._-]/i;
/** Whether a file is a Compose file: by its name, else because it has services with an image or a build; never when it is another program's. */
function claims(path: string, head: string | undefined): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isNamed = named.test(name) && /\.ya?ml$/i.test(name);
  if (head === undefined) return isNamed;
  if (!isNamed && /\.[^.]+$/.test(name) && !/\.ya?ml$/i.test(name)) return false;
  return isNamed ? !isOthers(head) : hasServices(head);
}

/** The files that `COMPOSE_FILE` of a folder's `.env` lists, relative to it. */
function listed(source: Source): string[] {
  if (!source.text.includes("COMPOSE_FILE")) return [];
  const values = readDotenv(source);
  const separator = values.get("COMPOSE_PATH_SEPARATOR")?.value || ":";
  return (values.get("COMPOSE_FILE")?.value ?? "").split(separator).filter(Boolean);
}

/** Compose projects. */
export const compose: Frontend = {
  dialect: "compose",
  part: "starts",
  noun: "a Compose file",
  usualName: "compose.yaml",
  language: "yaml",
  names: /\.ya?ml$/i,
  runs: /\b(?:command|entrypoint|test|build)\b/,
  index: { name: ".env", list: listed },
  view: "compose",
  claims,
  label: ({ path: [, name = ""] }) => `service ${quote(name)}`,
  spell: spellCompose,
  load: async () => (await import("./reader.ts")).reader,
};
