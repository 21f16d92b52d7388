/**
 * Whether a user, as in `USER` or `user:`, is root: by name or number, whatever its group. The engine reads the part before the
 * colon with Go's `strconv.Atoi`, signs and leading zeros included, and takes root where there is none (moby/sys/user,
 * `GetExecUser`).
 */
export const isRoot = (user: string): boolean => /^(?:root|[+-]?0+|)(?::|$)/.test(user.trim());

/** Whether an account, or a group, that stands alone is root's. */
export const isRootName = (name: string): boolean => /^(?:root|0)$/.test(name);
