/** What Go's YAML takes for nothing, and for true and false; everything else like it is a text (go-yaml resolve.go). */
const words = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const whole = /^([-+]?)(0b[01]+|0x[\da-f]+|0o?[0-7]*|[1-9]\d*)$/i;
const broken = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
const date =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(?:Z|[-+]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)?$/;

/** A plain scalar as a number, the way Go's YAML reads it: underscores count for nothing, and a leading zero makes it octal. */
export function goNumber(text: string): number | undefined {
  if (!/^[-+.\d]/.test(text)) return undefined;
  const plain = text.replaceAll("_", "");
  const [, sign, digits = ""] = whole.exec(plain) ?? [];
  if (sign === undefined) return broken.test(plain) ? Number(plain) : undefined;
  const value = Number(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return sign === "-" ? -value : value;
}

/** Whether Go's YAML takes a plain scalar for a date: day by day, with the time if any. */
export function isGoDate(text: string): boolean {
  const [, year, month, day, ...times] = date.exec(text) ?? [];
  if (year === undefined) return false;
  const [hour = 0, minute = 0, second = 0] = times.filter((each) => each !== undefined).map(Number);
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last && hour < 24 && minute < 60 && second < 60;
}

/** Whether a plain scalar is a text for Go's YAML. */
export const isGoText = (text: string): boolean =>
  !words.test(text) && !notFinite.test(text) && goNumber(text) === undefined && !isGoDate(text);
