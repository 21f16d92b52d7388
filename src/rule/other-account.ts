import { isRoot } from "../knowledge/users.ts";
import type { Change } from "../model/change.ts";
import type { Fix } from "../model/finding.ts";
import { isContainer, type Workload } from "../model/workload.ts";
import { unsafe } from "./define.ts";
import { capabilitiesOfRoot, missingTmpfs, needsOf } from "./image-needs.ts";

/** Another account. Who takes root in place of the one that the image has, or may have, has a reason where the container is started. */
export function otherAccount(workload: Workload, asked: boolean): Fix {
  const { base } = workload;
  const isRoots = base ? isRoot(base.user) : base === null && !isContainer(workload);
  if (asked && !isRoots && isContainer(workload)) return advice("change `user` to a non-root account of the image");
  const account = base?.account ?? ownAccount(workload) ?? (base && !isRoot(base.user) ? base.user : undefined);
  // An image that nobody knows may have an account, which what it brings belongs to.
  if (account === undefined && asked && !isRoots) return advice("end with a non-root `USER`: the account of the base image");
  return unsafe({ set: "user", to: account ?? "10001" }, ...besides(workload));
}

const advice = (title: string): Fix => ({ title, safety: "unsafe", edits: [] });

/** What another account than root needs to start a well-known image, and what it has no use for any more. */
function besides(workload: Workload): Change[] {
  const needs = isContainer(workload) ? needsOf(workload) : undefined;
  if (!isContainer(workload) || !needs) return [];
  const closed = missingTmpfs(workload, needs).filter(({ options }) => options.length > 0);
  const spare = capabilitiesOfRoot(workload).map(({ value }) => value);
  return [
    ...(closed.length ? [{ add: "tmpfs", items: closed } as const] : []),
    ...(spare.length ? [{ remove: "capAdd", items: spare } as const] : []),
  ];
}

/** The account that the build makes, where it makes one. */
function ownAccount({ added }: Workload): string | undefined {
  const names = new Set(added?.accounts.filter(({ uid }) => uid !== "0").map((account) => account.name));
  const [first] = names;
  return names.size === 1 && first && /^[a-z_][\w-]*$/.test(first) ? first : undefined;
}
