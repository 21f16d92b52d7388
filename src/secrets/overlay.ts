/** Texts of one length laid over each other: a character that one of them masks is masked. Others are left out. */
export function overlay(text: string, ...masked: readonly string[]): string {
  const layers = masked.filter((each) => each.length === text.length && each !== text);
  if (layers.length === 0) return text;
  let shown = "";
  for (let at = 0; at < text.length; at += 1) shown += layers.find((layer) => layer[at] !== text[at])?.[at] ?? text[at];
  return shown;
}

/** A text of which nothing may be shown but how it is laid out. */
export const stars = (text: string): string => text.replace(/\S/g, "*");
