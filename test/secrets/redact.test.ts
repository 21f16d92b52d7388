import { describe, expect, it } from "vitest";
import { redact } from "../../src/secrets/redact.ts";

describe("redaction", () => {
  it.each([
    ["ENV DB_PASSWORD=hunter2x", "ENV DB_PASSWORD=********"],
    ["ENV DB_PASSWORD hunter2x", "ENV DB_PASSWORD ********"],
    ["  POSTGRES_PASSWORD: 'a b c'", "  POSTGRES_PASSWORD: '*****'"],
    ['- "API_KEY=abc123def"', '- "API_KEY=*********"'],
    ["url: amqp://u:p4ss@h", "url: amqp://u:****@h"],
    ["${DB_PASSWORD:-postgres}", "${DB_PASSWORD:-********}"],
    [`RUN curl -H "ghp_${"a1B2".repeat(9)}"`, `RUN curl -H "${"*".repeat(40)}"`],
    ["ENV MODE=fast PORT=80", "ENV MODE=fast PORT=80"],
  ])("%j", (text, want) => expect(redact(text)).toBe(want));
});
