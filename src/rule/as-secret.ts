import type { ComposeProject } from "../frontends/compose/project.ts";
import { yamlOf } from "../frontends/compose/yaml-of.ts";
import { fileVariable } from "../knowledge/secret-variables.ts";
import { tagOf } from "../knowledge/tags.ts";
import type { Project } from "../link/project.ts";
import type { Variable } from "../model/image-config.ts";
import type { Setting } from "../model/setting.ts";
import type { Container, Workload } from "../model/workload.ts";
import type { Edit } from "../text/edit.ts";
import { literally } from "../text/pattern.ts";
import { below, type Part, partAt, partsOf, servicesOf, textOf } from "./compose.ts";
import { addedTo, insteadOf, isOwnPlace, type Place, setAtTop } from "./compose-edits.ts";
import { composeOf } from "./documents.ts";
import { certainly, type Known, knownValue } from "./predicates.ts";
import { startedBy } from "./started.ts";

/**
 * The edits that give a service a secret in place of an environment variable that Compose fills from another one: the image reads the file.
 * `undefined` where the image is not known to, where the value is more than the variable, and where Compose would not start it: it can
 * give secrets from the environment to no service with a read-only root (docker/compose pkg/compose/secrets.go), and Swarm to none at all.
 */
export function asSecret(container: Container, item: Known<Variable>, project: Project): readonly Edit[] | undefined {
  const compose = composeOf(container, project);
  const { name } = item.value;
  const file = container.build ? undefined : fileVariableOf(container, name);
  if (!compose || !file || container.stack || !isOwnPlace(compose, item) || !certainly(container.host.readonlyRootfs, (yes) => !yes))
    return undefined;
  const source = item.value.value === null ? name : variableIn(compose, name, item);
  // What reads the variable in the container would find nothing there.
  const isRead = startedBy(container).some(({ command }) => command.words.some((word) => textIn(word).includes(name)));
  if (source === undefined || isRead) return undefined;
  const service = servicesOf(compose).find((each) => each.name === container.path[1]);
  const secret = service && giveSecret(compose, service, source, item.span.file);
  const named = secret && insteadOf(compose, item, file, `/run/secrets/${secret.name}`);
  return named && [...named, ...secret.edits];
}

/** The variable that names a file from which the image of a workload reads another variable; `undefined` where it is not known to. */
export function fileVariableOf({ base, image }: Workload, name: string): string | undefined {
  const ref = image.ref && knownValue(image.ref);
  return base ? fileVariable(base.name, name, ref ? tagOf(ref) : null) : undefined;
}

const textIn = (word: Setting<string>): string => (word.state === "unknown" ? word.text : word.value);

/** The variable that another one gets its value from, and nothing else: `A: ${B}`, `A=$B`. */
export function variableIn(compose: ComposeProject, name: string, { span }: Place): string | undefined {
  const plain = (yamlOf(compose, span.file)?.slice(span) ?? "").replace(/["']/g, "");
  const filled = new RegExp(`^${literally(name)}\\s*[:=]\\s*\\$(?:([A-Za-z_]\\w*)|\\{([A-Za-z_]\\w*)(?::?\\?[^}]*)?\\})$`);
  const [, short, long] = filled.exec(plain) ?? [];
  return short ?? long;
}

/** Gives a service a secret that Compose fills from a variable; declares it where no secret of the project comes from there. */
export function giveSecret(
  project: ComposeProject,
  service: Part,
  variable: string,
  file: string,
): { readonly name: string; readonly edits: readonly Edit[] } | undefined {
  const there = partsOf(partAt(project, "secrets")).find((each) => textOf(below(each, "environment")) === variable);
  const name = there?.name ?? variable.toLowerCase();
  const top = declaredSecret(project, file, name, variable);
  const given = attachSecret(project, service, name);
  return top && given && { name, edits: [...given, ...top] };
}

/** Declares a secret that Compose fills from a variable; `undefined` where another one has its name. */
export function declaredSecret(project: ComposeProject, file: string, name: string, variable: string): readonly Edit[] | undefined {
  const there = partAt(project, "secrets", name);
  if (there) return textOf(below(there, "environment")) === variable ? [] : undefined;
  return setAtTop(project, file, ["secrets", name], { environment: variable });
}

/** Adds a declared secret to those of a service, under its own name; none where it has it. */
export function attachSecret(project: ComposeProject, service: Part, name: string): readonly Edit[] | undefined {
  const given = partsOf(below(service, "secrets"));
  if (given.some((use) => (textOf(below(use, "source")) ?? textOf(use)) === name)) return [];
  return addedTo(project, service, "secrets", [name]);
}
