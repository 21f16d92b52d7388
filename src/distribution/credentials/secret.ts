/** What opens a registry: a user's password, what a token is given out for (OAuth), or a token itself. Never printed. */
export type Secret =
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  | { readonly kind: "identity"; readonly token: string }
  | { readonly kind: "token"; readonly token: string };

/** What is stored for a registry. */
export interface Stored {
  readonly secret?: Secret;
  /** What holds it: a file, or a program. */
  readonly from?: string;
  /** Why it could not be asked for: a sentence without its full stop. */
  readonly trouble?: string;
}

/** Looks up what is stored for a repository of a registry. Asked only when a registry wants to know. */
export type Credentials = (registry: string, repository: string) => Promise<Stored>;
