import { describe, expect, it } from "vitest";
import { placeholder, saysToChange, template, wellKnownPasswords } from "../../src/knowledge/placeholders.ts";
import { secretIn } from "../../src/secrets/carried.ts";

const judged = (value: string) => secretIn("DB_PASSWORD", value);
const live = { by: "name", what: "credential", wellKnown: false };
const wellKnown = { by: "name", what: "well-known password", wellKnown: true };

describe("a placeholder opens nothing", () => {
  it.each([
    "<password>",
    "<>",
    "[password]",
    "{password}",
    "%password%",
    "...",
    "......",
    "*",
    "***",
    "xxx",
    "XXXX",
    "-",
    "--",
    "_",
    "your-password",
    "YOUR_PASSWORD",
    "our-password",
    "your password",
    "password-here",
    "token_goes_here",
    "it-goes-here",
    "insert-me",
    "enter your password",
    "put-it",
    "replace_me",
    "add-a-password",
    "set this",
    "my-secret",
    "my_token",
    "my-key",
    "my-api-key",
    "my_apikey",
    "my-openai-api-key",
    "MyCloudflareApiToken",
    "__PASSWORD__",
    "@PASSWORD@",
    "sk-...",
    "DEMO_KEY",
    "demo-api-key",
    "not-a-real-password",
    "not set",
    ..."fake dummy mock sample placeholder redacted removed hidden masked todo tbd fixme none null nil undefined unset empty n/a na false true yes no on off auto random generate generated unused disabled enabled optional required public".split(
      " ",
    ),
    "fake-password",
    "dummy password",
    "TODO_later",
  ])("%j", (text) => {
    expect([placeholder, template].filter((each) => each.test(text))).toHaveLength(1);
    expect(judged(text)).toBeUndefined();
  });

  it.each([
    "<password",
    "password>",
    "xx7",
    "..a",
    "-a-",
    "yourtoken7",
    "y0ur-token",
    "heref",
    "fakery7",
    "nope7",
    "a sk-...b",
    "__A B__",
    "@A",
  ])("%j may open something", (text) => {
    expect([placeholder, template].some((each) => each.test(text))).toBe(false);
    expect(judged(text)).toEqual(live);
  });
});

describe("passwords that everybody tries first", () => {
  it.each(
    "admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(
      " ",
    ),
  )("%s", (word) => {
    expect(wellKnownPasswords.has(word)).toBe(true);
    expect([judged(word), judged(word.toUpperCase())]).toEqual([wellKnown, wellKnown]);
  });

  it.each(["h7Gk2pQz", "adminx", "xadmin", "1234567"])("%s is none of them", (word) => expect(judged(word)).toEqual(live));
});

describe("a password that asks to be changed", () => {
  it.each([
    "change-me",
    "change_me",
    "change me",
    "changeme",
    "ChangeMe",
    "x-change-this-y",
    "change it now",
    "changemenow",
    "please-change",
    "pleasechange7",
    "!changeme",
    "!ChangeMe!",
    "password",
    "Password7",
    "password12!",
    "my-password",
    "some_password",
    "very-strong-password",
    "super-secret-password",
    "verysecurepassword",
    "bad_password",
    "good-password1",
    "db-password",
    "app_password!",
  ])("%j", (text) => expect(saysToChange.test(text)).toBe(true));

  it.each(["changed", "exchange-rate", "h7Gk2pQz", "password-h7Gk", "a b password", "thirteensigns1-password", "passwords"])(
    "%j does not",
    (text) => expect(saysToChange.test(text)).toBe(false),
  );
});

describe("a description of what belongs there is known to everybody who reads it", () => {
  it.each([
    "long-and-random-alphanumeric-string",
    "a_very_long_random_string",
    "long random value",
    "strong-secret-key",
    "randomly_generated_token",
  ])("%j", (text) => expect(judged(text)).toEqual(wellKnown));
  it.each(["my-pictrs-key", "MyRapidKey7", "long-and-winding-road", "winding-horse-key", "string", "very-long", "secure-gzctf-db-key"])(
    "but %j is not",
    (text) => expect(judged(text)).toEqual(live),
  );
});
