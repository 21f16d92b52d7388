import type { Frontend } from "../frontend.ts";
import { reader } from "./reader.ts";

/** Ignore files: `.dockerignore`, or `NAME.dockerignore` beside the Dockerfile it belongs to. */
export const dockerignore: Frontend = {
  dialect: "dockerignore",
  part: "excludes",
  noun: "a .dockerignore",
  usualName: ".dockerignore",
  language: "text",
  names: /\.dockerignore$/i,
  claims: (path) => path.endsWith(".dockerignore"),
  load: () => reader,
};
