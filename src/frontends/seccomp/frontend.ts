import type { Frontend } from "../frontend.ts";

/** A key as profiles have it. Inside a string of JSON the quote would be escaped. */
const key = /[{,]\s*"(?:defaultAction|defaultErrnoRet|architectures|archMap|syscalls|flags|listenerPath|names|action)"\s*:/i;
/** What holds a profile and is none: a runtime's configuration, an object of Kubernetes. */
const holders = /[{,]\s*"(?:ociVersion|apiVersion|seccomp|linux|process)"\s*:/;
/** What is only called like one: a schema, a package. */
const others = /[{,]\s*"(?:\$schema|dependencies)"\s*:/;

const hasName = (path: string): boolean =>
  path
    .slice(path.lastIndexOf("/") + 1)
    .toLowerCase()
    .includes("seccomp");

/** Whether a file is a seccomp profile: JSON with two of a name that says so, actions of seccomp, and keys of a profile. */
function claims(path: string, head: string | undefined): boolean {
  if (!/\.json$/i.test(path) || head === undefined || holders.test(head)) return false;
  const isNamed = hasName(path);
  if (/"SCMP_(?:ACT|ARCH)_/.test(head)) return isNamed || key.test(head);
  return isNamed && !others.test(head) && (key.test(head) || /^\s*\{\s*\}\s*$/.test(head));
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
    `JSON has no comments: write this in an entry, or in the profile: \`"comment": "seaworthy: ignore[${rule}] why it is fine here"\`.`,
  compares: true,
  claims,
  // Repositories hold much other JSON.
  glance: (path, page) => hasName(path) || page.includes("SCMP_"),
  load: async () => (await import("./reader.ts")).reader,
};
