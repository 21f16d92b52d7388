import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairsIn } from "../../src/secrets/pairs.ts";

const pairs = (text: string, colons: "anywhere" | "line" = "line"): string[] =>
  [...pairsIn(text, colons)].map(({ name, value, start }) => {
    expect(text.slice(start, start + value.length)).toBe(value);
    return `${name}=${value}`;
  });

describe("the settings in a text", () => {
  it.each([
    ["ADO.NET's", "Server=db;User Id=sa;Password=a b,c;Encrypt=true", ["Server=db", "User Id=sa", "Password=a b,c", "Encrypt=true"]],
    ["ADO.NET's names of several words", "Server=db;Access Token=h7;x", ["Server=db", "Access Token=h7"]],
    ["ODBC's braces", "Driver=x;Pwd={a;b};Uid=c", ["Driver=x", "Pwd=a;b", "Uid=c"]],
    ["libpq's", "host=db password=h7,Gk&2 dbname=a", ["host=db", "password=h7", "dbname=a"]],
    ["libpq's, in quotes", "host=db password='a b' dbname=a", ["host=db", "password=a b", "dbname=a"]],
    ["libpq's, with nothing", "host=db password= dbname=a", ["host=db", "password=", "dbname=a"]],
    ["libpq's, with blanks", "host = db password = h7", ["host=db", "password=h7"]],
    ["a query's", "jdbc:postgresql://db/a?user=u&password=h7&ssl=true", ["user=u", "password=h7", "ssl=true"]],
    ["properties of Java's", "-Xmx1g -Ddb.password=h7 -Dx=y", ["db.password=h7", "x=y"]],
    ["options", "--NotebookApp.token=h7 -p=x", ["NotebookApp.token=h7", "p=x"]],
    ["members of JSON", '{"a":{"user":"u","pass word":"x","password" : "h7"}}', ["a={", "user=u", "password=h7"]],
    ["members of JSON, escaped", '{\\"password\\":\\"h7\\"}', ["password=h7"]],
    ["members of Python's", "{'password': 'h7'}", ["password=h7"]],
    ["lines of YAML", "a: b\n  password: h7\n- token: x", ["a=b", "password=h7", "token=x"]],
    ["no prose", "the default password: h7", []],
    ["no prose behind a colon", "password: see the manual\npasswd: files systemd; group: files", []],
    ["no prose behind a sign", "give a password = your own word", []],
    ["lines of YAML with a comment", "password: h7 # mine", ["password=h7"]],
    ["lines of INI", "password = h7\nuser = u", ["password=h7", "user=u"]],
    ["no address", "https://a:b@c:80/d", []],
    ["nothing", "", []],
  ])("%s", (_, text, want) => expect(pairs(text)).toEqual(want));

  it("have colons anywhere in what is written to a file", () => {
    expect(pairs("x, password: h7", "anywhere")).toEqual(["password=h7"]);
  });

  it("are found in linear time", () => {
    for (const text of ["a=", "password ", '"a":', ";A b ", "--", "a: ", "a        ", "-D", '\\"a\\" ']) {
      const start = performance.now();
      for (const _ of pairsIn(text.repeat(Math.ceil(16_000 / text.length)), "line"));
      expect(performance.now() - start, text).toBeLessThan(500);
    }
  });

  it("hold what is written there, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => void pairs(text, "anywhere")),
      { numRuns: 300 },
    );
  });
});
