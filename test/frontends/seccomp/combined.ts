import type { Action } from "../../../src/frontends/seccomp/action.ts";
import { type CombinedFilter, combine, type SeccompHost, type Verdict } from "../../../src/frontends/seccomp/filter.ts";
import { type Decoded, decodeProfile } from "../../../src/frontends/seccomp/profile.ts";
import { type Architecture, architectureOf } from "../../../src/knowledge/seccomp.ts";
import type { Target } from "../../../src/knowledge/targets.ts";
import { type JsonNode, parseJson } from "../../../src/syntax/json.ts";
import { Source } from "../../../src/text/source.ts";

export const decode = (text: string, target: Target = "docker"): Decoded =>
  decodeProfile(parseJson(new Source("p.json", text)).root as JsonNode, target);

export const architecture = (name: string): Architecture => architectureOf(`SCMP_ARCH_${name}`) as Architecture;

/** A container to make a filter for: Docker's on x86_64 without capabilities, unless told. */
export const host = (other: Partial<SeccompHost> = {}): SeccompHost => ({
  ...{ target: "docker", architecture: architecture("X86_64"), caps: new Set<string>(), kernel: [6, 12] },
  ...other,
});

/** The filter of a profile: what is not said about it is Docker's usual way to begin one. */
export const filterOf = (profile: object, other: Partial<SeccompHost> = {}, only?: ReadonlySet<string>): CombinedFilter => {
  const text = JSON.stringify({ defaultAction: "SCMP_ACT_ERRNO", ...profile });
  return combine(decode(text, other.target).profile as never, host(other), only) as CombinedFilter;
};

export const inWords = ({ kind, value }: Action): string => (value === undefined ? kind : `${kind} ${value}`);

/** A verdict as text: a line for each case, then what happens otherwise. */
export const linesOf = ({ cases, otherwise }: Verdict): string[] => [
  ...cases.map(
    ({ when, action }) =>
      `${when.map(({ index, op, value, mask }) => `${index} ${op} ${value}${mask === 2n ** 64n - 1n ? "" : ` of 0x${mask.toString(16)}`}`).join(" and ")}: ${inWords(action)}`,
  ),
  inWords(otherwise),
];
