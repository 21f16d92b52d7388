/** Words that say what is not for production. Which of them count depends on what bears the name. */
const words = {
  work: "dev|devel|development|debug",
  branch: "develop",
  place: "local",
  test: "tests?|ci",
  check: "testing|e2e",
  lint: "lint",
  sample: "examples?|demo|samples?",
  base: "base",
} as const;

type Purpose = keyof typeof words;

const anyOf = (...purposes: readonly Purpose[]): string => `(?:${purposes.map((each) => words[each]).join("|")})`;

const workStage = new RegExp(`^${anyOf("work", "branch", "place")}(?:[-_.]|$)`);
const sideStage = new RegExp(`^${anyOf("work", "branch", "test", "check", "lint")}(?:[-_.]|$)`);
const sidePart = new RegExp(`(?:^|[-_.])${anyOf("work", "branch", "test", "check", "lint")}(?:[-_.]|$)`);
const named = new RegExp(`(?:^|[-_.])${anyOf("work", "branch", "place", "test")}(?:[-_.]|$)`, "i");
const file = new RegExp(`(?:^|[._-])${anyOf("work")}(?:[._-]|$)`, "i");
const path = new RegExp(`(?:^|[._/-])${anyOf("work", "place", "test", "check", "sample")}(?:[._/-]|$)`, "i");
const base = new RegExp(`(?:^|[._/-])${anyOf("base")}(?:[._/-]|$)`, "i");

/** A stage that people build by hand while they work. */
export const isWorkStage = (name: string): boolean => workStage.test(name);

/** A stage that is there to be asked for, to work in, to test or to check: it is not what ships. */
export const isSideStage = (name: string): boolean => sideStage.test(name);

/** A stage that is for work, tests or checks by its name or a part of it between separators: `app-dev`, `ci-base`, but not `device`. */
export const isSidePart = (name: string): boolean => sidePart.test(name);

/** A service or a stage for development, by its name. */
export const isDevelopmentName = (name: string): boolean => named.test(name);

/** A file for development, by its own name: `Dockerfile.dev`. */
export const isDevelopmentFile = (name: string): boolean => file.test(name.slice(name.lastIndexOf("/") + 1));

/** A file for development, tests or show, by its name or a folder's: what it says is not for production. */
export const isDevelopmentPath = (name: string): boolean => path.test(name);

/** A Dockerfile of an image to build others on, by its name or its folder's: `Dockerfile.base`, `app-base/Dockerfile`. */
export const isBasePath = (name: string): boolean => base.test(name.split("/").slice(-2).join("/"));

/** Requirements of pip for development, by the last part of the name: `requirements-dev.txt`. */
export const isDevelopmentRequirements = (name: string): boolean =>
  name.endsWith(".txt") &&
  /dev|test/.test(
    name
      .slice(0, -4)
      .split(/[^\w-]/)
      .pop() ?? "",
  );
