/** Characters of made-up credentials, so many of them: no text of this repository has the form of one. */
export const letters = (length: number): string => "a1B2c3D4e5".repeat(10).slice(0, length);
export const hex = (length: number): string => "0123456789abcdef".repeat(10).slice(0, length);
/** As in base64url: a dash ends it, as it ends one credential in 64. */
export const dashed = (length: number): string => `${letters(length - 2)}_-`;
