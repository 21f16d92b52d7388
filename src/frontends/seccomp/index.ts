/** Whether a file is a seccomp profile: JSON that names actions of seccomp where a profile has them. */
export function claimsSeccomp(path: string, head: string | undefined): boolean {
  if (!/\.json$/i.test(path) || head === undefined) return false;
  if (!/"SCMP_(?:ACT|ARCH)_/.test(head))
    return (
      /seccomp[^/]*\.json$/i.test(path) && /^\s*(?:\{\s*(?:"|\})|\[)/.test(head) && !/"\$schema"|"ociVersion"|"dependencies"/.test(head)
    );
  return !/"ociVersion"|"apiVersion"/.test(head);
}
