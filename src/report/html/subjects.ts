import type { Finding } from "../../model/finding.ts";
import type { WorkloadView } from "../../model/workload-view.ts";
import { groupBy } from "../../text/group-by.ts";

/** What a finding is about, as a reader tells it from others. */
export interface Subject {
  readonly name: string;
  /** Its place among the workloads that are shown. */
  readonly at?: number;
}

/** Finds the workloads that findings are about: a path alone is not enough where many projects have a service `web`. */
export class Subjects {
  readonly #views: readonly WorkloadView[];
  readonly #byPath: ReadonlyMap<string, readonly number[]>;
  readonly #names: readonly string[];

  constructor(views: readonly WorkloadView[]) {
    this.#views = views;
    const paths = [...views.keys()].map((at) => [at, (views[at] as WorkloadView).path.join("\0")] as const);
    this.#byPath = new Map([...groupBy(paths, ([, path]) => path)].map(([path, all]) => [path, all.map(([at]) => at)]));
    const labels = groupBy(views, ({ label }) => label);
    this.#names = views.map(({ label, at }) => plain((labels.get(label)?.length ?? 0) > 1 ? `${label} (${fileOf(at)})` : label));
  }

  /** What a workload is called: its label, with its file where another one has the same. */
  nameAt(at: number): string {
    return this.#names[at] ?? "";
  }

  /** What a finding is about; `undefined` where it is about a file. */
  of({ workload, span }: Pick<Finding, "workload" | "span">): Subject | undefined {
    if (!workload) return undefined;
    const same = this.#byPath.get(workload.join("\0")) ?? [];
    const at =
      same.find((each) => fileOf(this.#views[each]?.at ?? "") === span.file) ??
      same.find((each) => this.#views[each]?.files.includes(span.file));
    return at === undefined ? { name: plain(unlisted(workload, span.file)) } : { name: this.nameAt(at), at };
  }
}

/** What a stage is called that is built for another one, or for a container, and shown with that: `stage build (Dockerfile)`. */
const unlisted = ([kind = "", ...names]: readonly string[], file: string): string =>
  `${[kind.replace(/s$/, ""), ...names].join(" ")} (${file})`;

/** A name as a list has it, in which nothing is set as code. */
const plain = (name: string): string => name.replaceAll("`", "");

/** The file of `file:line:column`. */
const fileOf = (place: string): string => place.replace(/:\d{1,10}:\d{1,10}$/, "");
