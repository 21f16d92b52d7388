import type { Lookup } from "../model/document.js";
import type { Problem } from "../model/finding.js";
import type { ImageReference } from "../model/image-reference.js";
import type { Known } from "./predicates.js";
/** What there is to say of how an image is pinned, besides its place. `silent`: nothing. */
export type PinProblem = Omit<Problem, "at"> | "silent";
/** What is wrong with the pin of an image, or with its not having one, as far as somebody was asked. */
export declare function pinProblem(ref: Known<ImageReference>, lookup: Pick<Lookup, "pins" | "source" | "below">): PinProblem;
