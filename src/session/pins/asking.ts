import { isDigest } from "../../distribution/digest.ts";
import type { Answer, Reference, Registry } from "../../distribution/registry.ts";
import {
  digestKey,
  isWholeReference,
  type PinAnswer,
  type Pins,
  repositoryIn,
  tagIn,
  tagKey,
  type WholeReference,
} from "../../model/pins.ts";
import type { Notice } from "../../model/report.ts";
import { fits } from "../../text/pattern.ts";
import type { NamedImage } from "./images.ts";
import { isPlatform, type LockedImage } from "./lock.ts";

/** Who is asked. */
export type Answering = Pick<Registry, "resolve">;

/** What is asked for, and how. */
export interface AskingHow {
  readonly platform?: string | undefined;
  /** Of an image that has a tag and a digest it is asked where the tag leads, and not whether there is such a digest. */
  readonly renews?: boolean;
  /** Nothing is said of images that are not asked for. */
  readonly isAll?: boolean;
  /** Names of images, with `*` for anything; all of them unless told. */
  readonly only?: readonly string[] | undefined;
  /** A day such as 2027-01-31. */
  readonly today: string;
}

/** What asking came to. */
export interface Asked {
  readonly pins: Pins;
  /** The images that nobody could answer for. */
  readonly failures: readonly Notice[];
}

/** Answers for images, each asked for once in a run. */
export class Asking {
  readonly #answering: Answering;
  readonly #how: AskingHow;
  readonly #asked = new Map<string, Promise<void>>();
  readonly #answers = new Map<string, PinAnswer>();
  readonly #failures = new Map<string, string>();
  readonly #found: LockedImage[] = [];
  #images: readonly NamedImage[] | undefined;

  constructor(answering: Answering, how: AskingHow) {
    this.#answering = answering;
    this.#how = how;
  }

  /** The images that it was first asked about. */
  get images(): readonly NamedImage[] {
    return this.#images ?? [];
  }

  /** What was found, to be kept. */
  get found(): readonly LockedImage[] {
    return this.#found;
  }

  /** What is said of an image. */
  answerOf(reference: WholeReference): PinAnswer | { readonly failed: string } | undefined {
    const key = this.#keyOf(reference);
    const failed = this.#failures.get(key);
    return failed === undefined ? this.#answers.get(key) : { failed };
  }

  /** Whether nobody could answer for an image. */
  hasFailed({ name, tag, digest }: LockedImage): boolean {
    return this.#failures.has(`${name}:${tag}`) || this.#failures.has(`${name}@${digest}`);
  }

  /** Asks for what it does not know yet of some images. */
  async ask(images: readonly NamedImage[]): Promise<Asked> {
    const own = images.filter(({ value }) => this.#isWanted(value));
    this.#images ??= own;
    const references = own.flatMap(({ value }) => (isWholeReference(value) ? [value] : []));
    await Promise.all(references.map((reference) => this.#once(reference)));
    const keys = new Set(references.map((reference) => this.#keyOf(reference)));
    const { isAll, renews } = this.#how;
    return {
      pins: {
        from: "registry",
        ...(renews ? { renews } : {}),
        ...(isAll ? { isAll } : {}),
        answers: new Map([...this.#answers].filter(([key]) => keys.has(key))),
      },
      failures: [...this.#failures].flatMap(([path, message]) => (keys.has(path) ? [{ path, message }] : [])),
    };
  }

  #isWanted({ domain, path, tag }: NamedImage["value"]): boolean {
    const { only } = this.#how;
    if (!only) return true;
    const names = [`${path}`, `${domain}/${path}`].flatMap((name) => [name, `${name}:${tag ?? "latest"}`]);
    return only.some((pattern) => names.some((name) => fits(name, pattern)));
  }

  #asksForTag({ digest, tag }: WholeReference): boolean {
    return digest === undefined || (this.#how.renews === true && tag !== undefined);
  }

  #keyOf(reference: WholeReference): string {
    return this.#asksForTag(reference) ? tagKey(reference) : digestKey({ ...reference, digest: reference.digest ?? "" });
  }

  #once(reference: WholeReference): Promise<void> {
    const key = this.#keyOf(reference);
    const asked = this.#asked.get(key) ?? this.#one(reference, key);
    this.#asked.set(key, asked);
    return asked;
  }

  async #one(reference: WholeReference, key: string): Promise<void> {
    // What a tag leads to is there.
    if (this.#answers.has(key)) return;
    const { domain: registry, digest } = reference;
    const repository = repositoryIn(reference);
    const isTag = this.#asksForTag(reference);
    const asked: Reference = isTag ? { registry, repository, tag: tagIn(reference) } : { registry, repository, digest: digest ?? "" };
    const answer = await this.#answering
      .resolve(asked, this.#how.platform)
      .catch((error: unknown): Answer => ({ kind: "failed", why: error instanceof Error ? error.message : String(error) }));
    if (answer.kind === "failed") this.#failures.set(key, `could not be resolved: ${answer.why}`);
    else if (answer.kind === "missing") this.#answers.set(key, { missing: answer.what });
    else if (!isDigest(answer.digest)) this.#failures.set(key, "could not be resolved: its registry answers with a malformed digest");
    else this.#keep(reference, isTag ? answer.digest : (digest ?? ""), answer.platforms);
  }

  #keep(reference: WholeReference, digest: string, platforms: readonly string[]): void {
    const name = `${reference.domain}/${repositoryIn(reference)}`;
    const { tag } = reference;
    const isTag = this.#asksForTag(reference);
    if (isTag) this.#answers.set(tagKey(reference), { digest });
    this.#answers.set(digestKey({ ...reference, digest }), { digest });
    this.#found.push({
      name,
      ...(isTag || tag !== undefined ? { tag: tagIn(reference) } : {}),
      digest,
      platforms: platforms.filter(isPlatform),
      when: this.#how.today,
    });
  }
}
