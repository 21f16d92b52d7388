import type { Piece } from "../link/piece.ts";
import type { Run } from "../link/run.ts";
import { type Judging, judgePiece, type Part } from "./part.ts";

/** Others who judge pieces of a run at the same time. */
export interface Helpers {
  /** Offers them pieces that anybody may judge. */
  share(pieces: readonly Piece[]): Share;
}

/** Pieces that several judge, each of which is taken by one. */
export interface Share {
  /** Takes the next ones, to be judged here; none when all are taken. */
  take(): readonly Piece[];
  /** How many are taken so far. */
  readonly taken: number;
  /** What the others have made of those that they took, when they are done. Some may be missing. */
  others(): Promise<ReadonlyMap<Piece, Part>>;
}

/** Judges pieces of a run, here and with helpers: answers what they come to in their order. `done`: told how many are taken. */
export async function partsOf(
  run: Run,
  pieces: readonly Piece[],
  how: Judging,
  helpers: Helpers | undefined,
  done: (count: number) => void,
): Promise<readonly Part[]> {
  const parts = new Map<Piece, Part>();
  const share = helpers?.share(pieces.filter((piece) => run.isFree(piece)));
  const judge = async (piece: Piece): Promise<void> => {
    parts.set(piece, await judgePiece(run, piece, how));
    done(Math.max(parts.size, share?.taken ?? 0));
  };
  for (let taken = share?.take() ?? []; taken.length > 0; taken = share?.take() ?? []) for (const piece of taken) await judge(piece);
  if (share) for (const piece of pieces) if (!run.isFree(piece)) await judge(piece);
  for (const [piece, part] of (await share?.others()) ?? []) parts.set(piece, part);
  // All of them when nobody helps; else what a helper took, and did not live to tell.
  for (const piece of pieces) if (!parts.has(piece)) await judge(piece);
  return pieces.flatMap((piece) => parts.get(piece) ?? []);
}
