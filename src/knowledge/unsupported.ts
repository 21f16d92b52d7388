import { lastPart } from "../text/path.ts";

/** Files of other tools that people hand to a linter of containers. */
interface Unsupported {
  /** As the subject of "are not supported". */
  readonly what: string;
  /** Names that are enough. */
  readonly names?: RegExp;
  /** Names of files whose text may tell, and what all stands in it then. */
  readonly mayBe?: RegExp;
  readonly says?: readonly RegExp[];
}

const yaml = /\.ya?ml$/i;

const unsupported: readonly Unsupported[] = [
  // https://helm.sh/docs/topics/charts/: a template is YAML only when it is filled in.
  {
    what: "Helm charts",
    names: /^Chart\.(?:ya?ml|lock)$/,
    mayBe: /\.(?:ya?ml|tpl)$/i,
    says: [/\{\{-?[^{}]*(?:\.(?:Values|Release|Chart|Capabilities)\b|\b(?:include|define)\s+")/],
  },
  // https://kubernetes.io/docs/concepts/overview/working-with-objects/
  {
    what: "Kubernetes manifests",
    names: /^kustomization\.ya?ml$|^Kustomization$/,
    mayBe: yaml,
    says: [/^apiVersion[ \t]*:/m, /^kind[ \t]*:/m],
  },
  { what: "Kubernetes manifests", mayBe: /\.json$/i, says: [/"apiVersion"\s*:/, /"kind"\s*:/] },
  // https://developer.hashicorp.com/terraform/language/files and https://opentofu.org/docs/language/files/
  { what: "Terraform files", names: /\.(?:tf|tofu)(?:\.json)?$|\.tfvars(?:\.json)?$/i },
  // https://docs.docker.com/build/bake/reference/
  {
    what: "Bake files",
    names: /^docker-bake\.(?:override\.)?(?:hcl|json)$/i,
    mayBe: /\.hcl$/i,
    says: [/^[ \t]*(?:target|group)[ \t]+"[^"\n]+"[ \t]*\{/m],
  },
];

/** What a file is that is known and not supported, by its name or by the text it begins with: "Kubernetes manifests". */
export function unsupportedOf(path: string, head: string): string | undefined {
  const name = lastPart(path);
  return unsupported.find(
    ({ names, mayBe, says = [] }) => names?.test(name) || (mayBe?.test(name) && says.every((each) => each.test(head))),
  )?.what;
}
