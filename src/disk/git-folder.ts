/** Characters that a Mac's file system passes over in names (git's utf8.c, `next_hfs_char`). */
const passedOver = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** What Windows takes for `.git`: its short name, and what stands behind either (git's path.c, `is_ntfs_dotgit`). */
const alsoOnWindows = /^(?:\.git|git~1)[ .]*(?::|$)/;

/** Whether a folder of this name is git's own on some system. No commit holds any of these names: git refuses each, everywhere. */
export const isGitsOwn = (name: string): boolean => mayBe.test(name) && alsoOnWindows.test(name.replace(passedOver, "").toLowerCase());

/** How such a name begins, in every spelling. */
const mayBe = /^(?:[.g]|[^\0-\x7f])/i;

/** Whether a path, relative to a repository's root, leads into git's own folder; its parts are divided by `/` or as the system does. */
export const isInGitFolder = (path: string): boolean => path.split(/[/\\]/).some(isGitsOwn);
