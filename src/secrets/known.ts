/** A text of the user's without the values that must not be shown. */
export function withoutSecrets(text: string, values: ReadonlySet<string>): string {
  let shown = text;
  for (const value of values) if (shown.includes(value)) shown = shown.replaceAll(value, "*".repeat(Math.min(value.length, 12)));
  return shown;
}

/** A message without them. Its own words are ours: there, what is an ordinary word stays. */
export function messageWithoutSecrets(message: string, values: ReadonlySet<string>): string {
  const telling = new Set([...values].filter((value) => !/^[a-z]+$/i.test(value)));
  return withoutSecrets(
    message.replace(/`[^`]*`/g, (quoted) => withoutSecrets(quoted, values)),
    telling,
  );
}
