import type { Change } from "../../model/change.ts";

/** A change as the instruction to write: `USER 10001`. */
export const spellDockerfile = ({ set, to }: Change): string => `${set.toUpperCase()} ${typeof to === "object" ? JSON.stringify(to) : to}`;
