import { shippedPasswords } from "./services.ts";

/** Values that are filled in before they are used: by a template's engine, by a generator, by a person. */
export const template = /^(?:<.*>|\[.*\]|\{.*\}|%.*%|\.{3,}|\*+(?:\w+\*+)?|-+|_+|__\w+__|@\w+@|[\w-]{1,20}\.{3})$/;

/** Words that stand in for a secret: they open nothing, unless a service takes them for its own credential. */
export const placeholder =
  /^(?:x{3,}|y?our[-_ ].*|.*[-_](?:here|goes[-_]here|place[-_]?holder)|(?:insert|enter|put|replace|add|set)[-_ ](?:me|this|your|a)?.*|my[-_](?:secret|token|key)|my[\w-]{0,24}api[-_]?(?:key|token)|demo[-_](?:api[-_])?(?:key|token)|not[-_ ](?:a[-_ ])?(?:real|needed|set)(?:[-_ ].*)?|(?:fake|dummy|mock|sample|example|place[-_]?holder|redacted|removed|hidden|masked|todo|tbd|fixme|user[-_ ](?:provided|supplied|defined)|none|null|nil|undefined|unset|empty|n\/a|na|false|true|yes|no|on|off|default|auto|random|generated?|unused|invalid|disabled|enabled|optional|required|public)(?:[-_ ].*)?)$/i;

/** Keys that providers publish for tests: Turnstile's (developers.cloudflare.com/turnstile/troubleshooting/testing), hCaptcha's and reCAPTCHA's. */
export const testKey = /^(?:[0-3]x0{16,}(?:[0-9a-f]{0,2}|AA)|6LeIxAcTAAAAA[\w-]{27})$/i;

/** Words that hexadecimal digits spell, from the magic numbers of debuggers and file formats: keys of examples are made of them. */
export const hexWords =
  /^(?:0x)?(?:(?:dead|feed|cafe|babe|beef|face|fade|f00d|d00d|c0de|bad|8bad|baad|abad|c0ffee|decaf|defaced|facade|deca|ba5e|b00b|1ce|fa11|c0ld|5eed)[-_:]?){2,}$/i;

/** Passwords that ship with software and tutorials: live, and the first to be tried. */
export const wellKnownPasswords: ReadonlySet<string> = new Set([
  ...shippedPasswords,
  ..."admin admin123 administrator changeit changeme change_me change-me changethis default demo docker example foobar guest letmein master minio minioadmin mongo mysql nextcloud pass pass123 passw0rd passwd password password1 password123 postgres postgresql qwerty rabbitmq redis root rootpass rootpassword sa secret secret123 supersecret test test123 toor user welcome wordpress zabbix 1234 12345 123456 12345678 123456789 grafana keycloak airflow superset sonar neo4j elastic".split(
    " ",
  ),
]);

/** Values that ask to be changed and work when they are not; those that only describe what belongs there too. */
export const saysToChange =
  /^(?:an?[-_ ])?(?:(?:and|or|very|long|random|randomly|generated|strong|secure|unique|alphanumeric)[-_ ]){1,6}(?:string|value|text|characters?|phrase|secret|key|token)(?:[-_ ](?:string|value|text|key|token))?$|change[-_ ]?(?:me|this\b|it\b)|please[-_ ]?change|^(?:my|very|some)?[-_]?(?:super|very)?[-_]?(?:secure|strong|secret|good|bad)?[-_]?\w{0,12}[-_]?password\d*!?$/i;
