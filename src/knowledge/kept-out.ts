/** A kind of file that any build context may hold and no image should. */
export interface KeptOut {
  readonly what: string;
  /** One file for each kind. */
  readonly files: readonly string[];
  /** The lines of a `.dockerignore` that leave them out. */
  readonly add: readonly string[];
}

/** What every context may hold and no image should, by group (docs.docker.com/build/concepts/context, `.dockerignore` files). */
const keptOut: readonly KeptOut[] = [
  { what: ".git (the whole history, with everything ever removed from it)", files: [".git/config"], add: [".git"] },
  { what: ".env files", files: [".env", ".env.local", ".env.production"], add: ["**/.env*"] },
  {
    what: "keys and credentials",
    files: [
      "server.pem",
      "server.key",
      "id_rsa",
      ".ssh/id_rsa",
      ".aws/credentials",
      ".npmrc",
      ".pypirc",
      "terraform.tfstate",
      "secrets/db",
    ],
    add: ["**/*.pem", "**/*.key", "**/id_rsa*", "**/.npmrc", "**/.pypirc", "**/*.tfstate*", "**/.ssh", "**/.aws"],
  },
];

/** The same for a context of these files, `undefined` where they are not known: one that is no repository's root has no history to give away. */
export const keptOutOf = (files: readonly string[] | undefined): readonly KeptOut[] =>
  files && !files.includes(".git/") ? keptOut.filter(({ add }) => !add.includes(".git")) : keptOut;
