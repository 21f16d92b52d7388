import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "../../src/secrets/redact.ts";
import { hex, letters } from "./made-up.ts";

const stars = (length: number): string => "*".repeat(length);

describe("a credential is masked, and nothing around it", () => {
  it.each([
    // Names with values
    ["ENV DB_PASSWORD=hunter2x", "ENV DB_PASSWORD=********"],
    ["ENV DB_PASSWORD hunter2x", "ENV DB_PASSWORD ********"],
    ["arg DB_PASSWORD  hunter2x", "arg DB_PASSWORD  ********"],
    ["ENV  DB_PASSWORD 'a b'", "ENV  DB_PASSWORD '***'"],
    ["LABEL DB_PASSWORD hunter2x", "LABEL DB_PASSWORD hunter2x"],
    ["  POSTGRES_PASSWORD: 'a b c'", "  POSTGRES_PASSWORD: '*****'"],
    ['a_token : "a \\" b"', 'a_token : "******"'],
    ["a_token = 'it''s'", "a_token = '*****'"],
    ['- "API_KEY=abc123def"', '- "API_KEY=*********"'],
    ['{"api.key-x": 1, "db_password": "h7Gk"}', '{"api.key-x": 1, "db_password": "****"}'],
    ["{'db_password': h7Gk }", "{'db_password': **** }"],
    ["--db_password=h7Gk -db_password=h7Gk", "--db_password=**** -db_password=****"],
    ["x.db_password=h7Gk", "x.db_password=****"],
    [`${"a".repeat(112)}_password=h7Gk`, `${"a".repeat(112)}_password=****`],
    ["db_password=h7Gk,colour=h7Gk;db_password='G7'\"", "db_password=****,colour=****;db_password='**'\""],
    ["db_password=h7Gk db_token=h7Gk", "db_password=**** db_token=****"],
    ["db_password=a$&b", "db_password=****"],
    ["db_password={a: h7Gk}", "db_password={a: h7Gk}"],
    ["db_password:\n  h7Gk", "db_password:\n  ****"],
    ["ENV MODE=fast PORT=80", "ENV MODE=fast PORT=80"],
    ["COLOUR=h7Gk2pQz", "COLOUR=h7Gk2pQz"],
    ["db_password=${PW}", "db_password=${PW}"],
    ["db_password=$PW", "db_password=$PW"],
    // Pairs in values: of a query, and of JSON in YAML
    ["url=x?a=1&token=h7Gk&b=2", "url=x?a=1&token=****&b=2"],
    ["url=x?token=h7Gk;password=G7", "url=x?token=****;password=**"],
    ["url=token=h7Gk&colour=h7Gk", "url=token=****&colour=h7Gk"],
    ["url=x?token=$T&password=${P}", "url=x?token=$T&password=${P}"],
    ["url=x?colour=h7Gk", "url=x?colour=h7Gk"],
    ['data: \'{"token": "h7Gk", "colour": "h7Gk"}\'', 'data: \'{"token": "****", "colour": "h7Gk"}\''],
    ['options: "-c token=h7Gk -c colour=$&"', 'options: "-c token=**** -c colour=$&"'],
    ['options: "colour token"', 'options: "colour token"'],
    // Fallbacks
    ["${DB_PASSWORD:-postgres}", "${DB_PASSWORD:-********}"],
    ["${DB_PASSWORD-h7 Gk}", "${DB_PASSWORD-*****}"],
    ["a${X:-b}${DB_TOKEN:-h7Gk}c", "a${X:-b}${DB_TOKEN:-****}c"],
    ["${A:-${DB_TOKEN:-h7Gk}}", "${A:-${DB_TOKEN:-****}}"],
    ["${DB_TOKEN:-}", "${DB_TOKEN:-}"],
    ["${DB_TOKEN:-$X}", "${DB_TOKEN:-$X}"],
    ["${DB_TOKEN:?h7Gk}", "${DB_TOKEN:?****}"],
    ["$${COLOUR:-h7Gk}", "$${COLOUR:-h7Gk}"],
    ["url: ${URL:-postgres://u:h7Gk@db}", "url: ${URL:-postgres://u:****@db}"],
    // URLs
    ["url: amqp://u:p4ss@h", "url: amqp://u:****@h"],
    ["AMQP://:p4ss@h and ftp://u:Gk7@h", "AMQP://:****@h and ftp://u:***@h"],
    ["amqp://u:p4@ss@h", "amqp://u:*****@h"],
    ["amqp://u:$PW@h", "amqp://u:$PW@h"],
    ["amqp://u:\uFFFC@h", "amqp://u:\uFFFC@h"],
    ["amqp://u:p4 ss@h", "amqp://u:p4 ss@h"],
    ["amqp://u/x:p4ss@h", "amqp://u/x:p4ss@h"],
    ["https://h7Gk2pQzh7Gk@h/x", `https://${stars(12)}@h/x`],
    ["http://h7Gk2pQzh7Gk2@h/x", `http://${stars(13)}@h/x`],
    ["https://h7Gk2pQzh7G@h/x", "https://h7Gk2pQzh7G@h/x"],
    ["ssh://h7Gk2pQzh7Gk@h/x", "ssh://h7Gk2pQzh7Gk@h/x"],
    ["https://x-access-token@h https://x-token-auth@h", "https://x-access-token@h https://x-token-auth@h"],
    ["https://x-access-tokenx@h", `https://${stars(15)}@h`],
    // Formats
    [`RUN curl -H "ghp_${letters(36)}"`, `RUN curl -H "${stars(40)}"`],
    [`a glpat-${letters(20)} b npm_${letters(36)} c`, `a ${stars(26)} b ${stars(40)} c`],
    [`AK${"IA"}${"A2B3".repeat(4)} ${letters(40)}`, stars(61)],
    [`AccountKey=${letters(86)}==`, `AccountKey=${stars(88)}`],
    [`accountkey=${letters(86)}==`, stars(99)],
    ["-----BEGIN RSA PRIVATE KEY-----", stars(31)],
    [`DAPI${hex(32)}`, `DAPI${hex(32)}`],
    // Options
    ["tool --password h7Gk --x", "tool --password **** --x"],
    ["tool --db-password=h7Gk", "tool --db-password=****"],
    ["tool -passwd h7Gk", "tool -passwd ****"],
    ["tool --pass 'h7Gk'", "tool --pass '****'"],
    ['tool --my-secret, "h7Gk"', 'tool --my-secret, "****"'],
    ["tool --Api-Key h7Gk --apikey=G7", "tool --Api-Key **** --apikey=**"],
    ['["--token", "h7Gk"]', '["--token", "****"]'],
    ["[--token,h7Gk]", "[--token,****]"],
    ["tool --token $T --token=\uFFFC --token ***", "tool --token $T --token=\uFFFC --token ***"],
    ["tool --tokens h7Gk --passfile h7Gk", "tool --tokens h7Gk --passfile h7Gk"],
    ["tool -u bob:h7Gk x", "tool -u bob:**** x"],
    ["tool --user=bob:h7Gk", "tool --user=bob:****"],
    ["tool -u 'bob:h7Gk'", "tool -u 'bob:****'"],
    ['["-u", "bob:h7Gk"]', '["-u", "bob:****"]'],
    ["tool -u bob x:h7Gk", "tool -u bob x:h7Gk"],
    ["tool x-u bob:h7Gk", "tool x-u bob:h7Gk"],
    ["tool -u bob:$PW", "tool -u bob:$PW"],
    ["-u bob:h7Gk", "-u bob:****"],
    // Headers
    ["Bearer h7Gk2pQz", "Bearer ********"],
    ["Basic h7Gk2pQ=", "Basic ********"],
    ["Bearer h7Gk2pQ", "Bearer h7Gk2pQ"],
    ["bearer h7Gk2pQz", "bearer h7Gk2pQz"],
    ["Bearer $h7Gk2pQz", "Bearer $h7Gk2pQz"],
    ["Authorization: token h7Gk2pQz", "Authorization: token ********"],
    // Programs
    ["docker login -p h7Gk2pQz", "docker login -p ********"],
    ["docker login -p h7Gk;x", "docker login -p ****;x"],
    ["mysql -ph7Gk2pQz -ph7", "mysql -p******** -p**"],
    ["npm config set x_auth=h7Gk2pQz", "npm config set x_auth=h7Gk2pQz"],
    ["npm config set //r/:_authToken=h7Gk2pQz", "npm config set //r/:_authToken=********"],
    ["x login bob password h7Gk", "x login bob password ****"],
    ['requirepass "h7Gk"', 'requirepass "****"'],
    ["x pass:h7Gk", "x pass:****"],
    // What passwords become in /etc/shadow
    ["x $6$salt$abcdefgh", `x ${stars(16)}`],
    [
      "x $1$abcdefgh $2b$abcdefgh $2$abcdefgh $5$abcdefgh $7$abcdefgh $y$abcdefgh $gy$abcdefgh",
      `x ${[11, 12, 11, 11, 11, 11, 12].map(stars).join(" ")}`,
    ],
    ["x $6$abcdefg", "x $6$abcdefg"],
    ["x $3$abcdefgh", "x $3$abcdefgh"],
    ["useradd -p $HASH", "useradd -p $HASH"],
    ["useradd -p ${HASH}", "useradd -p ${HASH}"],
    ["useradd -p $(hash)", "useradd -p $(hash)"],
    ["useradd -p $_H", "useradd -p $_H"],
    ["useradd -p h7Gk2pQz", "useradd -p ********"],
    // Lines keep their ends
    ["token='h7\r\nGk'", "token='**\r\n**'"],
    ["tool --password 'h7\nGk' x", "tool --password '**\n**' x"],
    ["", ""],
    ["nothing at all", "nothing at all"],
  ])("%j", (text, want) => expect(redact(text)).toBe(want));
});

describe("however often and however long", () => {
  it("a text is answered alike", () => {
    for (let at = 0; at < 2_100; at += 1) expect(redact(`token=h7Gk${at}`)).toBe(`token=${stars(4 + String(at).length)}`);
    expect(redact("token=h7Gk1")).toBe("token=*****");
  });

  it("a long text is cut, and what is left is masked", () => {
    expect(redact(`token=h7Gk ${"x".repeat(7_989)}`)).toBe(`token=**** ${"x".repeat(7_989)}`);
    expect(redact(`token=h7Gk ${"x".repeat(7_990)}`)).toBe(`token=**** ${"x".repeat(7_989)}...`);
  });
});

describe("whatever the text", () => {
  const secret = "Tr0ub4dor3";
  /** Ways to write a credential in a line. */
  const way = fc.constantFrom(
    `DB_PASSWORD=${secret}`,
    `"api_key": "${secret}"`,
    `db://u:${secret}@h`,
    `\${TOKEN:-${secret}}`,
    `--token ${secret}`,
    `mysql -p${secret}`,
    `curl -u bob:${secret}`,
    `requirepass ${secret}`,
    `<token>${secret}</token>`,
    `IDENTIFIED BY '${secret}'`,
  );
  const around = fc.constantFrom("", "a", "a b", "x=1", "é😀", "#", "- ", "RUN make", "key: value", "[1, 2]");
  const line = fc.tuple(around, way, around).map(([before, each, after]) => `${before} ${each} ${after}`);

  it("a credential never stays, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const shown = redact(lines.join("\n"));
        expect(shown).not.toContain(secret);
        expect(shown).toHaveLength(lines.join("\n").length);
        expect(shown.split("\n")).toHaveLength(lines.length);
      }),
      { numRuns: 100 },
    );
  });

  it("masking again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const once = redact(lines.join("\n"));
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 50 },
    );
  });

  it("only asterisks take the place of anything, and ends of lines stay", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(around, way, fc.string({ maxLength: 10 })), { maxLength: 6 }), (pieces) => {
        const text = pieces.join(" \n");
        const shown = redact(text);
        for (let at = 0; at < text.length; at += 1)
          if (shown[at] !== text[at]) expect([shown[at], text[at]]).toEqual(["*", expect.not.stringMatching(/[\r\n]/)]);
        expect(shown).toHaveLength(text.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("of many clues those are looked for that a text has hints of", () => {
  it.each([
    // A clue of a word that stands everywhere, and of another tool
    ["curl: -u user:h7Gk2", "curl: -u user:*****"],
    ["login: sshpass -p h7Gk2 ssh x", "login: sshpass -p ***** ssh x"],
    ["plink a: -pw h7Gk2", "plink a: -pw *****"],
    ["plink -pw h7Gk2; psftp -pw h7Gk3; sshpass -p h7Gk4", "plink -pw *****; psftp -pw *****; sshpass -p *****"],
    ["Plink -pw h7Gk2", "Plink -pw h7Gk2"],
  ])("%s", (text, expected) => {
    // Before and after others, that have other hints.
    expect(redact(`${text} `)).toBe(`${expected} `);
    redact("redis-cli -a h7Gk2: 2");
    expect(redact(text)).toBe(expected);
  });
});
