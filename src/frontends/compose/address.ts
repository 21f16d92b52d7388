/** An IPv4 or IPv6 address as Go's net.ParseIP takes it: without zone and brackets, no leading zeros. */
export const isAddress = (text: string): boolean => isV4(text) || isV6(text);

const isV4 = (text: string): boolean => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);

function isV6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2 || !/^[\da-f:.]+$/i.test(text)) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const four = isV4(last);
  const words = four ? groups.slice(0, -1) : groups;
  const count = words.length + (four ? 2 : 0);
  return (
    words.every((word) => /^[\da-f]{1,4}$/i.test(word)) && (halves.length === 2 ? count < 8 : count === 8) && !(four && text.endsWith("::"))
  );
}
