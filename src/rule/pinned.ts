import type { Lookup } from "../model/document.ts";
import type { Problem } from "../model/finding.ts";
import type { ImageReference } from "../model/image-reference.ts";
import { digestKey, isWholeReference, type Pins, tagIn, tagKey, type WholeReference } from "../model/pins.ts";
import { pinPlace } from "../syntax/pin-place.ts";
import { quote } from "../text/quote.ts";
import type { Known } from "./predicates.ts";
import { told } from "./told.ts";

/** What there is to say of how an image is pinned, besides its place. `silent`: nothing. */
export type PinProblem = Omit<Problem, "at"> | "silent";

const severities = { unpinned: "low", behind: "low", missing: "medium", unlocked: "info" } as const;

/** What is wrong with the pin of an image, or with its not having one, as far as somebody was asked. */
export function pinProblem(ref: Known<ImageReference>, lookup: Pick<Lookup, "pins" | "source" | "below">): PinProblem {
  const { value } = ref;
  const { pins } = lookup;
  if (!pins || !isWholeReference(value)) return value.digest === undefined && !pins?.isAll ? unpinned(value) : "silent";
  const { digest } = value;
  const isRenewed = digest === undefined || (pins.renews === true && value.tag !== undefined);
  const answer = pins.answers.get(isRenewed ? tagKey(value) : digestKey({ ...value, digest }));
  if (!answer) return unanswered(value, pins);
  if ("missing" in answer) return missing(value, answer.missing);
  if (!isRenewed || digest === answer.digest) return "silent";
  const found = digest === undefined ? unpinned(value) : behind(value);
  return { ...found, ...repairOf({ ...ref, value }, answer.digest, lookup) };
}

const unpinned = ({ text }: ImageReference): Omit<Problem, "at"> => ({
  severity: severities.unpinned,
  ...told(`${quote(text)} is not pinned to a digest`, { label: "it can become a different image", joint: ", so " }),
});

const behind = ({ text }: ImageReference): Omit<Problem, "at"> => ({
  severity: severities.behind,
  ...told(`the digest of ${quote(withoutDigest(text))} is behind its tag`, { label: "the tag leads to another image now" }),
});

const withoutDigest = (text: string): string => (text.includes("@") ? text.slice(0, text.indexOf("@")) : text);

/** Nobody was asked, or nobody had an answer. */
function unanswered(value: WholeReference, { from, isAll }: Pins): PinProblem {
  if (isAll) return "silent";
  if (value.digest === undefined) return unpinned(value);
  if (from === "registry") return "silent";
  return {
    severity: severities.unlocked,
    ...told(`seaworthy.lock does not have the digest of ${quote(withoutDigest(value.text))}`, {
      help: "run `seaworthy pin --check`, which asks the registry for it",
    }),
  };
}

function missing(value: WholeReference, what: "repository" | "tag" | "digest"): PinProblem {
  const shown = quote(what === "digest" ? value.text : withoutDigest(value.text));
  const label = what === "repository" ? "its registry has no such repository" : `its registry has no such ${what}`;
  return { severity: severities.missing, ...told(`${shown} does not exist`, { label }) };
}

/** The digest to write, as an edit where there is a place for it. */
function repairOf(ref: Known<WholeReference>, digest: string, lookup: Pick<Lookup, "source" | "below">): Pick<Problem, "fix" | "help"> {
  const { value } = ref;
  const pinned = `${withoutDigest(value.text)}${value.tag === undefined && value.digest === undefined ? `:${tagIn(value)}` : ""}@${digest}`;
  const place = pinPlace(ref, digest, lookup);
  if ("why" in place) return { help: `write \`${pinned}\` by hand, because ${place.why}` };
  return { fix: { title: `write \`${pinned}\``, safety: "unsafe", edits: [place.edit] } };
}
