import { describe, expect, it } from "vitest";
import { redact } from "../../src/secrets/redact.ts";
import { inForms, inText, secretInLines, secretLines } from "../../src/secrets/text.ts";
import { longest } from "../../src/secrets/values.ts";
import { letters } from "./made-up.ts";

const token = { by: "name", what: "token in a header", wellKnown: false };
const credential = { by: "name", what: "credential", wellKnown: false };

/** A form of text, what in it is the credential, and what that is called. */
const forms: readonly (readonly [text: string, value: string, secret: typeof token])[] = [
  ["Authorization: Bearer c0ffee5ecret1", "c0ffee5ecret1", token],
  ["authorization:basic c0ffee=", "c0ffee=", token],
  ["x Authorization:  token  c0ffee5ecret1", "c0ffee5ecret1", token],
  ["Authorization: PRIVATE-TOKEN c0ffee", "c0ffee", token],
  ["'Authorization: c0ffee5ecret1'", "c0ffee5ecret1", token],
  ['"Authorization: c0ffee5ecret1"', "c0ffee5ecret1", token],
  ["PRIVATE-TOKEN: c0ffee", "c0ffee", token],
  ["x-api-key: c0ffee", "c0ffee", token],
  ["X-API-Key:c0ffee", "c0ffee", token],
  ["X-Auth-Token: c0ffee", "c0ffee", token],
  ["JOB-TOKEN: c0ffee", "c0ffee", token],
  ["-H 'X-Vault-Token:  c0ffee5ecret1'", "c0ffee5ecret1", token],
  // redis.conf
  ["requirepass Tr0ub4dor3", "Tr0ub4dor3", credential],
  ["  REQUIREPASS   Tr0ub4dor3 ", "Tr0ub4dor3", credential],
  ["masterauth Tr0ub4dor3", "Tr0ub4dor3", credential],
  // XML
  ["<password>Tr0ub4dor3</password>", "Tr0ub4dor3", credential],
  ["<dbPassword>Tr0 b4dor3</dbPassword>", "Tr0 b4dor3", credential],
  ["<secret>Tr0ub4dor3</secret>", "Tr0ub4dor3", credential],
  ["<token>Tr0ub4dor3</token>", "Tr0ub4dor3", credential],
  // SQL
  ["CREATE USER app IDENTIFIED BY 'Tr0 b4dor3';", "Tr0 b4dor3", credential],
  ["create user app identified  by  'Tr0ub4dor3'", "Tr0ub4dor3", credential],
  ["ALTER ROLE app PASSWORD 'Tr0ub4dor3'", "Tr0ub4dor3", credential],
  // Go's driver for MySQL
  ["app:Tr0ub4dor3@tcp(db:3306)/app", "Tr0ub4dor3", credential],
  ["DSN=app:Tr0ub4dor3@unix(/run/db.sock)/app", "Tr0ub4dor3", credential],
  // netrc(5)
  ["machine x.example login app password Tr0ub4dor3", "Tr0ub4dor3", credential],
  ["machine  x.example  login  app  password  Tr0ub4dor3 ", "Tr0ub4dor3", credential],
];

describe("a form of text carries a credential", () => {
  it.each(forms)("%s", (text, value, secret) => {
    expect(inForms(text)).toEqual([{ value, start: text.lastIndexOf(value), secret }]);
    expect(inText(text)).toEqual({ secret, value });
    expect(redact(text)).toBe(text.replace(value, "*".repeat(value.length)));
  });

  it.each([
    ["the same in another place", "requirepass password password", ["password"], [12]],
    ["each of several", "<token>h7Gk</token> <secret>Gk7h</secret>", ["h7Gk", "Gk7h"], [7, 28]],
    ["those of several forms, the forms in their order", "<token>h7Gk</token> Authorization: Gk7h", ["Gk7h", "h7Gk"], [35, 7]],
  ])("%s", (_, text, values, starts) => {
    const found = inForms(text);
    expect([found.map(({ value }) => value), found.map(({ start }) => start)]).toEqual([values, starts]);
  });

  it.each([
    "Authorization: Bearer \uFFFC",
    "XAuthorization: c0ffee",
    "Authorization c0ffee",
    "requirepass \uFFFC",
    "xrequirepass Tr0ub4dor3",
    "requirepassTr0ub4dor3",
    "<password>a\uFFFCb</password>",
    "<password></password>",
    "<colour>Tr0ub4dor3</colour>",
    "<password>Tr0ub4dor3",
    "AUTH <password> or AUTH default <password>",
    "IDENTIFIED BY '<password>'",
    "IDENTIFIED BY 'a\uFFFCb'",
    "IDENTIFIEDBY 'Tr0ub4dor3'",
    "UNIDENTIFIED BY 'Tr0ub4dor3'",
    "IDENTIFIED BY ''",
    "PASSWORD'Tr0ub4dor3'",
    "machine x.example login app password \uFFFC",
    "machine x.example app password Tr0ub4dor3",
    "machine login app password Tr0ub4dor3",
    "xmachine x.example login app password Tr0ub4dor3",
  ])("but not this one: %j", (text) => {
    expect(inForms(text)).toEqual([]);
    expect(inText(text)).toBeUndefined();
  });

  it("nor is a header of another name, which is a name with a value", () => {
    expect(["XPRIVATE-TOKEN: c0ffee", "X-Other-Token: c0ffee"].flatMap((text) => inForms(text))).toEqual([]);
  });

  it("and in raw text no variable is one", () => {
    for (const text of [
      "Authorization: Bearer $TOKEN",
      "Authorization: ${TOKEN}",
      "requirepass $PW",
      "<password>${PW}</password>",
      "machine x.example login app password $PW",
      "db_password=${PW}",
      "postgres://app:$PW@db/app",
    ])
      expect(redact(text)).toBe(text);
  });
});

describe("the first credential of a text", () => {
  it.each<[string, unknown]>([
    ["db_password=Tr0ub4dor3", { secret: credential, value: "Tr0ub4dor3" }],
    ["db_password = 'Tr0ub4dor3'", { secret: credential, value: "Tr0ub4dor3" }],
    ["db_password: Tr0ub4dor3", { secret: credential, value: "Tr0ub4dor3" }],
    ["db_password:Tr0ub4dor3", undefined],
    ['{"db.pass-word": "x", "db_password":"Tr0ub4dor3"}', { secret: credential, value: "Tr0ub4dor3" }],
    ["{db_password: Tr0ub4dor3}", { secret: credential, value: "Tr0ub4dor3" }],
    ["a=1,db_password=Tr0ub4dor3;b=2", { secret: credential, value: "Tr0ub4dor3" }],
    ["x:db_password=Tr0ub4dor3", { secret: credential, value: "Tr0ub4dor3" }],
    ["/db_password=Tr0ub4dor3", { secret: credential, value: "Tr0ub4dor3" }],
    [";'db_password=Tr0ub4dor3'", { secret: credential, value: "Tr0ub4dor3" }],
    ["?db_password=Tr0ub4dor3&a=b", { secret: credential, value: "Tr0ub4dor3" }],
    ["1db_password=Tr0ub4dor3", undefined],
    [`${"a".repeat(71)}_password=h7Gk`, { secret: credential, value: "h7Gk" }],
    [`${"a".repeat(73)}_password=h7Gk`, undefined],
    ["db_password=\uFFFC", undefined],
    ["db_password Tr0ub4dor3", undefined],
    ["colour=Tr0ub4dor3 db_password=h7Gk token=Gk7h", { secret: credential, value: "h7Gk" }],
    ["pw=1", undefined],
    ["pwd=7", undefined],
    ["pwd=h7", { secret: credential, value: "h7" }],
    ["postgres://app:Tr0ub4dor3@db/app", { secret: { by: "url", what: "password in a URL", wellKnown: false }, value: "Tr0ub4dor3" }],
    [
      `x ghp_${letters(36)} password=h7Gk`,
      { secret: { by: "format", what: "GitHub token", wellKnown: false }, value: `ghp_${letters(36)}` },
    ],
    ["password=Gk7h Authorization: h7Gk", { secret: token, value: "h7Gk" }],
  ])("%s", (text, want) => expect(inText(text)).toEqual(want));

  it("is looked for as far as a credential may reach", () => {
    const behind = (length: number) => inText(`${"x ".repeat(length / 2)}token=h7Gk`);
    expect(behind(longest - 10)).toEqual({ secret: credential, value: "h7Gk" });
    expect(behind(longest)).toBeUndefined();
  });

  it("of several lines is that of the first line that has one", () => {
    expect(secretInLines(["colour=h7", "token=h7Gk", "token=Gk7h"])).toEqual({ secret: credential, value: "h7Gk" });
    expect(secretInLines(["token=", "h7Gk"])).toBeUndefined();
    expect(secretInLines([])).toBeUndefined();
  });
});

describe("lines of a here-document", () => {
  const lines = (text: string, start = 0, end = text.length) =>
    [...secretLines(text, { file: "f", start, end })].map(({ span, value }) => [span.file, text.slice(span.start, span.end), value]);

  it("are marked where they carry one, without the blanks at their end", () => {
    expect(lines("a\ntoken=h7Gk  \r\n  pwd: Gk7h\nx")).toEqual([
      ["f", "token=h7Gk", "h7Gk"],
      ["f", "  pwd: Gk7h", "Gk7h"],
    ]);
  });

  it("are those inside the span alone", () => {
    const text = "token=h7Gk\npwd=Gk7h\ntoken=7hGk";
    expect(lines(text, 11, 19)).toEqual([["f", "pwd=Gk7h", "Gk7h"]]);
    expect(lines(text, 11, 15)).toEqual([]);
  });

  it.each(["# token=h7Gk", "  // token=h7Gk", "token=$T", "token=${T}", "token=a$Tb"])(
    "are left alone when they are comments or hold variables: %j",
    (text) => {
      expect(lines(`a\n${text}\nb`)).toEqual([]);
    },
  );

  it("are no comments when the sign stands elsewhere", () => {
    expect(lines("a # token=h7Gk\nb // token=h7Gk\n/ token=h7Gk")).toHaveLength(3);
    expect(lines("$x token=h7Gk ${y}")).toEqual([["f", "$x token=h7Gk ${y}", "h7Gk"]]);
  });
});
