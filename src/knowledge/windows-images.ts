/**
 * Whether an image, as written, holds Windows: Microsoft's own (mcr.microsoft.com/catalog) and what names one of them, or a release of Windows
 * Server, in its tag. A repository that is merely called `windows` may start that system in a virtual machine.
 */
export const namesWindows = (image: string): boolean =>
  /^(?:(?:mcr\.microsoft\.com|microsoft)\/)?windows(?:[/:@]|$)|^mcr\.microsoft\.com\/dotnet\/framework\/|nanoserver|servercore|windows[-_.]|[-_.:]windows|[-_.:]ltsc20\d\d/i.test(
    image,
  );
