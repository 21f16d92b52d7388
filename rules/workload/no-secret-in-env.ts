import {
  article,
  builtFrom,
  type Container,
  certainly,
  defineRule,
  type Fix,
  filledIn,
  HOLE,
  isContainer,
  isOwnHost,
  isPublicName,
  isReadFromFile,
  itemsOf,
  type Known,
  name,
  type Problem,
  type Project,
  quote,
  type Secret,
  type Severity,
  type Span,
  secretIn,
  severityOfKnownPassword,
  stageOf,
  told,
  type Variable,
  type Workload,
} from "../../src/rule.ts";

export default defineRule({
  id: "no-secret-in-env",
  on: "workload",
  severity: "high",
  otherwise: {
    critical: "the image itself holds the secret, or its form is that of a live token",
    medium: "it is a well-known password that opens nothing published",
  },
  confidence: "medium",
  profile: "recommended",
  summary: "Keep secrets out of environment variables.",
  why: "A value set with ENV is stored in the image, where anyone who can pull it can read it; one set in Compose is stored in the repository. Every process in the container inherits it, crash reports and debug pages print it, and `docker inspect` shows it.",
  standards: ["CIS-4.10", "OWASP-12", "NIST-4.1.4", "CWE-526", "CWE-798"],
  references: {
    "Secrets in Compose": "https://docs.docker.com/compose/how-tos/use-secrets/",
    "Build secrets": "https://docs.docker.com/build/building/secrets/",
  },
  examples: [
    {
      file: "Dockerfile",
      bad: 'FROM debian:12.9\nENV MODE=fast [|DB_PASSWORD="Tr0ub4dor&3"|]\n',
      good: "FROM debian:12.9\nARG TOKEN_URL=https://example.com/t\nENV DB_PASSWORD_FILE=/run/secrets/db TOKEN_TTL=3600 API_KEY=${API_KEY} PASSWORD=<password>\n",
    },
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\n    environment:\n      - [|DATABASE_URL=postgres://app:Tr0ub4dor3@db/app|]\n  db:\n    image: postgres:17.2\n    environment:\n      [|POSTGRES_PASSWORD: postgres|]\n",
      good: "services:\n  app:\n    image: example/app:1.0\n    environment:\n      - DATABASE_URL=postgres://app:${PW}@db/app\n      - API_TOKEN\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?}\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n",
    },
    {
      file: "Dockerfile",
      bad: "FROM debian:12.9\nENV MODE=fast [|DB_PASSWORD=Tr0ub4dor3|]\n",
      good: "FROM debian:12.9\nENV MODE=fast\n",
      with: { "compose.yaml": "services:\n  app:\n    build: .\n    environment:\n      - DB_PASSWORD\n" },
    },
  ],
  *check(workload, project) {
    const variables = itemsOf(workload.image.env, ({ value }) => value !== null).filter((item) => !isReadFromFile(item));
    yield* deferred(workload, project);
    if (isContainer(workload)) yield* executed(workload, project);
    const names = itemsOf(workload.image.env).map(({ value }) => value.name);
    for (const item of variables) {
      const { name: variable, literal } = item.value;
      const secret = secretIn(variable, literal) ?? inScript(item.value, workload) ?? handedOn(item.value, variables);
      if (!secret || isPublicName(variable, literal, secret, project, names)) continue;
      if (isForJob(item.value, secret, workload, project)) continue;
      const isUsers = isContainer(workload) && !item.via?.some(({ how }) => how === "built-from");
      const what = `${quote(variable)} stores ${article(secret.what)} ${secret.what}`;
      const cut = isCut(item.value) ? "; what follows its `$` is lost, because it is read as a variable" : "";
      yield {
        at: item,
        severity: severityOf(secret, workload, isUsers, () => opensAnother(literal, workload, project)),
        // What a container is given is in no image.
        ...(isUsers ? { standards: ["OWASP-12", "CWE-526", "CWE-798"] } : {}),
        ...(isUsers
          ? inEnvironment(what, name(workload), cut, secret.wellKnown)
          : workload.ships
            ? told(`${what} in the image`, { label: `anyone who can pull it can read it${cut}`, joint: ", where " })
            : { message: `${what} in ${name(workload)}, its cache and its history${cut}` }),
        fix: isUsers && isContainer(workload) ? fromOutside(workload, item, project) : withoutIt(variable, workload, project),
      };
    }
  },
});

/** Whether it is a password of a service that a pipeline starts for a job, which nobody else reaches, and which is gone with it. */
const isForJob = ({ name: variable, literal }: Variable, { by, wellKnown }: Secret, workload: Workload, project: Project): boolean =>
  isContainer(workload) &&
  workload.disposable === true &&
  (by === "url" ? !opensAnother(literal, workload, project) : by === "name" && (wellKnown || /pass|pw/i.test(variable)));

const inEnvironment = (
  what: string,
  service: string,
  cut: string,
  isWellKnown: boolean | undefined,
): Pick<Problem, "message" | "headline" | "label"> => ({
  ...told(what, { aside: ` in the environment of ${service}${cut}` }),
  label: `${isWellKnown ? "one of the first that are tried," : "in plain text"} in the environment of ${service}${cut}`,
});

/** Compose fills the value in, or whoever starts the container has it in the environment: the container is given what it was. */
const fromOutside = (container: Container, item: Known<Variable>, project: Project): Fix => ({
  safety: "unsafe",
  title:
    container.dialect !== "compose"
      ? `pass ${quote(item.value.name)} on by its name alone, from the environment of the command that starts the container`
      : `set ${quote(item.value.name)} to \`\${${item.value.name}:?}\`, and put the value in a .env file that git ignores, on every machine that starts the project`,
  edits: () => filledIn(container, item, project),
});

/** Nothing in the image needs the value where every container made from it is given one; where nobody starts it here, that is for whoever does. */
function withoutIt(variable: string, workload: Workload, project: Project): Fix {
  const containers = isContainer(workload) ? [] : builtFrom(workload, project);
  const isGiven = ({ image }: Container): boolean =>
    itemsOf(image.env, ({ name: each }) => each === variable).some((item) => !item.via?.some(({ how }) => how === "built-from"));
  const title = `remove \`${variable}\` from ENV, and set it when the container starts`;
  if (containers.length > 0 && containers.every(isGiven))
    return { safety: "unsafe", title, changes: [{ variable: "env", name: variable, to: null }] };
  return { safety: "unsafe", title, edits: () => undefined };
}

/** A dollar amid what is written begins a variable that nobody meant. */
const isCut = ({ literal, value }: Variable): boolean =>
  literal.includes("$") && !literal.includes(HOLE) && !(value && certainly(value, (text) => text === literal));

/** What is set for a command that is executed in a container is in its environment alone, and as much in plain text. */
function* executed(container: Container, project: Project): Generator<Problem> {
  for (const { env } of container.hooks)
    for (const item of itemsOf(env, ({ value }) => value !== null)) {
      const { name: variable, literal } = item.value;
      const secret = isReadFromFile(item) ? undefined : (secretIn(variable, literal) ?? inScript(item.value, container));
      if (!secret || isPublicName(variable, literal, secret, project)) continue;
      yield {
        at: item,
        severity: severityOf(secret, container, true, () => false),
        ...told(`${quote(variable)} stores ${article(secret.what)} ${secret.what}`, {
          aside: ` in the environment of a command that is run in ${name(container)}`,
        }),
        fix: {
          safety: "unsafe",
          title: `pass ${quote(variable)} on by its name alone, from the environment of the command that runs it`,
          edits: () => undefined,
        },
      };
    }
}

/** What ONBUILD sets in the images built on this one is in the configuration of this one, too. */
function* deferred(workload: Workload, project: Project): Generator<Problem> {
  for (const { keyword, name: variable, literal, span } of stageOf(workload, project)?.deferred ?? []) {
    const secret = keyword === "ENV" ? secretIn(variable, literal) : undefined;
    if (!secret || isPublicName(variable, literal, secret, project)) continue;
    yield {
      at: { span },
      severity: severityOf(secret, workload, false, () => false),
      message: `${quote(variable)} stores ${article(secret.what)} ${secret.what} in the image and in every image built on it`,
    };
  }
}

/** A script sets the value itself, some lines before: it is as literal as in the line. */
const inScript = ({ name: variable, value }: Variable, { dialect }: Workload): Secret | undefined =>
  dialect === "commands" && value?.state === "written" ? secretIn(variable, value.value) : undefined;

const isInUse = (workload: Workload): boolean => isContainer(workload) && !workload.development;

/** Whether a URL leads to something that is neither on this machine nor a container of the project: nobody here says who reaches it. */
function opensAnother(url: string, { dialect }: Workload, { containers }: Project): boolean {
  const [, rest = ""] = url.split("://", 2);
  const [authority = ""] = rest.split(/[/?#]/, 1);
  const place = authority.slice(authority.lastIndexOf("@") + 1);
  const host = place.startsWith("[") ? place.slice(0, place.indexOf("]") + 1) : place.split(":", 1)[0];
  if (!host || host.includes(HOLE) || host.includes("$") || isOwnHost(host)) return false;
  // The networks of Compose know more names than those of services.
  if (dialect === "compose" && !host.includes(".")) return false;
  return !containers.some(({ path, containerName }) => path[1] === host || containerName === host);
}

/** What another variable of no telling name hands on: `ENV A=hunter2 API_TOKEN=$A`. An argument is reported where it is declared. */
function handedOn({ name: variable, literal, value }: Variable, variables: readonly { readonly span: Span; readonly value: Variable }[]) {
  if (!literal.includes(HOLE) || value?.state !== "written") return undefined;
  const from = variables.find(({ span }) => value.via?.some((hop) => hop.span.start === span.start && hop.span.file === span.file));
  return from && !secretIn(from.value.name, from.value.literal) ? secretIn(variable, value.value) : undefined;
}

/**
 * A live token or a literal in the image that ships is worst; a password everybody knows is at least no secret lost, and opens what is
 * published to everybody, or what runs elsewhere.
 */
function severityOf({ by, wellKnown }: Secret, workload: Workload, isUsers: boolean, opensElsewhere: () => boolean): Severity {
  const { ships, dialect } = workload;
  if (wellKnown) return isUsers && isInUse(workload) && by === "url" && opensElsewhere() ? "high" : severityOfKnownPassword(workload);
  if (by === "format") return "critical";
  return isUsers || (dialect === "dockerfile" && !ships) ? "high" : "critical";
}
