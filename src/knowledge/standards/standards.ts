import type { Control, Standard, StandardId } from "../../model/standard.ts";
import { cisDocker } from "./cis-docker.ts";
import { nist800190 } from "./nist-800-190.ts";
import { owaspDocker } from "./owasp-docker.ts";
import { pssBaseline, pssRestricted } from "./pod-security.ts";

/** Every standard by the name it is asked for with. */
export const standards: Readonly<Record<StandardId, Standard>> = {
  "cis-docker": cisDocker,
  "nist-800-190": nist800190,
  "owasp-docker": owaspDocker,
  "pss-baseline": pssBaseline,
  "pss-restricted": pssRestricted,
};

/** The controls of a standard, in its order. */
export const controlsOf = ({ sections }: Standard): readonly Control[] => sections.flatMap(({ controls }) => controls);
