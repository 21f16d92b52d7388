/**
 * A whole number with its thousands set apart, as English writes it: `500,000`. `toLocaleString` makes a formatter of the data of all
 * languages first, which takes as long as reading a file.
 */
export const thousands = (whole: number): string => String(whole).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
