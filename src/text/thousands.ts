/**
 * A whole number with its thousands set apart, as English writes it: `500,000`. `toLocaleString` makes a formatter of the data of all
 * languages first, which takes as long as reading a file.
 */
export function thousands(whole: number): string {
  const digits = String(whole);
  let text = "";
  for (const [at, digit] of [...digits].entries()) {
    const before = digits[at - 1] ?? "";
    text += before >= "0" && before <= "9" && (digits.length - at) % 3 === 0 ? `,${digit}` : digit;
  }
  return text;
}
