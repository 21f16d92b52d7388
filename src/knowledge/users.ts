/** The largest number of an account or a group that the engine takes (moby/sys/user, `maxID`). */
const mostId = 2_147_483_647;

/**
 * One part of `USER:GROUP` as the engine reads it: a number, with a sign and zeros before it or not (Go's `strconv.Atoi`);
 * `"refused"` for one that it does not take; `undefined` for a name, which it looks up in the image, and for nothing.
 */
export function idOf(part: string): number | "refused" | undefined {
  if (!/^[+-]?\d+$/.test(part)) return undefined;
  const id = Number(part);
  return id < 0 || id > mostId ? "refused" : Math.abs(id);
}

/** The account and the group of a user, empty where they are not named. */
export function accountOf(user: string): { readonly account: string; readonly group: string } {
  const colon = user.indexOf(":");
  return colon < 0 ? { account: user, group: "" } : { account: user.slice(0, colon), group: user.slice(colon + 1) };
}

/** Whether an account, or a group, that stands alone is root's. */
export const isRootName = (name: string): boolean => name === "root" || idOf(name) === 0;

/**
 * Whether a user, as in `USER` or `user:`, is root: by name or number, whatever its group. The engine takes root where the account is not
 * named, as in `:1000` and `:` (moby/sys/user, `GetExecUser`).
 */
export function isRoot(user: string): boolean {
  const { account } = accountOf(user);
  return account === "" || isRootName(account);
}

/** Whether a user has root's group: it is named, or nothing is and the engine finds no account with the number, or root. */
export function hasRootGroup(user: string): boolean {
  const { account, group } = accountOf(user);
  return group === "" ? isRoot(user) || typeof idOf(account) === "number" : isRootName(group);
}

/** The parts of a user with a number for which the engine refuses to start a container. */
export const refusedParts = (user: string): string[] => Object.values(accountOf(user)).filter((part) => idOf(part) === "refused");

/** Whether BuildKit takes an owner, as in `--chown`, for a number or root, and looks it up in no file (its llb, `parseUID`: 32 bits). */
export const isNumericOwner = (part: string): boolean =>
  part === "root" || (/^[+-]?\d+$/.test(part) && Number(part) >= -mostId - 1 && Number(part) <= mostId);
