import type { ComposeProject } from "../frontends/compose/project.ts";
import type { PasswordAsked } from "../knowledge/password-instead.ts";
import type { Variable } from "../model/image-config.ts";
import type { Container } from "../model/workload.ts";
import type { Edit } from "../text/edit.ts";
import { literally } from "../text/pattern.ts";
import { insteadOf, replacedIn } from "./compose-edits.ts";
import { namesOf, neighboursOf, thoseThatName } from "./own-network.ts";
import { itemsOf, type Known, knownValue } from "./predicates.ts";

/** What a new password of a server means for the services that ask it. */
export interface PasswordForClients {
  /** Those of which it is known where they take it. */
  readonly given: readonly Container[];
  /** Those that somebody has to give it to. */
  readonly left: readonly Container[];
  /** The edits that give it to them; `undefined` where one of the places cannot be edited. */
  edits(): readonly Edit[] | undefined;
}

/** A place at which a client takes a password, and what writes it there. */
type Taking = () => readonly Edit[] | undefined;

/** The places at which a client takes it: none where it needs none; `undefined` where they are not known. */
type Takings = readonly Taking[] | undefined;

/** A server whose account gets a password, by which names it is found, and the text that stands for the password. */
interface Server {
  readonly compose: ComposeProject;
  readonly account: NonNullable<PasswordAsked["account"]>;
  readonly user: string;
  readonly names: readonly string[];
  readonly password: string;
}

/** Where the clients of a server take its password: in the URL that names it, or in the variable beside the one that does. */
export function passwordForClients(
  container: Container,
  { account, value }: PasswordAsked,
  { compose, containers }: { readonly compose: ComposeProject; readonly containers: readonly Container[] },
): PasswordForClients {
  const clients = account ? thoseThatName(container, neighboursOf(container, containers), compose) : [];
  const named = itemsOf(container.image.env, ({ name }) => name === account?.named)[0]?.value.value;
  const user = named ? knownValue(named) : account?.user;
  const password = /\$\{\w+:\?\}/.exec(value)?.[0];
  const server = account && password !== undefined && user !== undefined && { compose, account, user, names: namesOf(container), password };
  const each = clients.map((client) => ({ client, takings: server ? takingsOf(client, server) : undefined }));
  const takings = each.flatMap((one) => one.takings ?? []);
  return {
    given: each.flatMap((one) => (one.takings?.length ? [one.client] : [])),
    left: each.flatMap((one) => (one.takings ? [] : [one.client])),
    edits: () => {
      const edits = takings.map((taking) => taking());
      return edits.every((some) => some !== undefined) ? edits.flat() : undefined;
    },
  };
}

function takingsOf({ image }: Container, server: Server): Takings {
  const variables = itemsOf(image.env);
  const found = variables.flatMap((item): Takings[] => {
    if (!item.value.value || item.value.value.state === "unknown") return [];
    const text = item.value.value.value;
    return inUrl(item, text, server) ?? beside(item.value.name, text, variables, server) ?? [];
  });
  const known = found.flatMap((takings) => (takings ? [takings] : []));
  return known.length > 0 && known.length === found.length ? known.flat() : undefined;
}

/** In a URL of the server; `undefined` where a variable holds none. */
function inUrl(item: Known<Variable>, text: string, { compose, account, user, names, password }: Server): Takings[] | undefined {
  const hosts = names.map(literally).join("|");
  const login = "(?:([^:@/\\s]*)(?::([^@/\\s]*))?@)?";
  const url = new RegExp(`^(?:${account.scheme.source})(?:\\+\\w+)?://(${login})(${hosts})(?=[:/?]|$)`).exec(text);
  if (!url) return undefined;
  const [, before = "", name = "", , host = ""] = url;
  if (name !== user) return [account.isAlone && name !== "" ? [] : undefined];
  return [[() => replacedIn(compose, item, `://${before}${host}`, `://${user}:${password}@${host}`)]];
}

/** `DB_HOST: db` with `DB_USER` and `DB_PASSWORD`; `undefined` where a variable names no host. */
function beside(
  variable: string,
  text: string,
  variables: readonly Known<Variable>[],
  { compose, account, user, names, password }: Server,
): Takings[] | undefined {
  const prefix = /^(.*?)_?(?:HOST(?:NAME)?|SERVER|ADDR(?:ESS)?)$/.exec(variable)?.[1];
  if (prefix === undefined || !names.includes(text.replace(/:\d+$/, ""))) return undefined;
  const other = (words: string): Known<Variable> | undefined =>
    variables.find(({ value: { name } }) => new RegExp(`^${literally(prefix)}_?(?:${words})$`).test(name));
  const login = other("USER(?:NAME)?|LOGIN");
  const who = login?.value.value ? knownValue(login.value.value) : login ? undefined : "";
  if (who !== user) return [account.isAlone && who ? [] : undefined];
  const secret = other("PASSWORD|PASS|PASSWD|PWD");
  // What a variable brings may be the same.
  const isOwn = secret?.value.value?.state === "written" && !secret.value.value.via?.length && !secret.value.literal.includes("\uFFFC");
  return [isOwn ? [() => insteadOf(compose, secret, secret.value.name, password)] : undefined];
}
