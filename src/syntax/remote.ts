/** Whether a build context, or what is included, is fetched from elsewhere: never read. */
export const isRemote = (text: string): boolean => /^(?:git@|github\.com\/)|^[a-z][a-z\d+.-]+:/.test(text);
