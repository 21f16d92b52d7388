import type { Frontend } from "../frontend.ts";

/** Whether a file is a seccomp profile: JSON that names actions of seccomp where a profile has them. */
function claims(path: string, head: string | undefined): boolean {
  if (!/\.json$/i.test(path) || head === undefined) return false;
  if (!/"SCMP_(?:ACT|ARCH)_/.test(head))
    return (
      /seccomp[^/]*\.json$/i.test(path) && /^\s*(?:\{\s*(?:"|\})|\[)/.test(head) && !/"\$schema"|"ociVersion"|"dependencies"/.test(head)
    );
  return !/"ociVersion"|"apiVersion"/.test(head);
}

/** Seccomp profiles. */
export const seccomp: Frontend = {
  dialect: "seccomp",
  part: "confines",
  noun: "a seccomp profile",
  usualName: "seccomp.json",
  language: "json",
  answers: "profile",
  names: /\.json$/i,
  ignoring: (rule) =>
    `JSON has no comments; the \`comment\` of an entry, or of the profile, takes their place: \`"comment": "seaworthy: ignore[${rule}] why it is fine here"\`.`,
  compares: true,
  claims,
  // Repositories hold much other JSON.
  glance: (path, page) => /seccomp[^/]*$/i.test(path) || page.includes("SCMP_"),
  load: async () => (await import("./reader.ts")).reader,
};
