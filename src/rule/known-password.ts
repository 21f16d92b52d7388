import { setsCredential } from "../knowledge/credential-variables.ts";
import type { Severity } from "../model/finding.ts";
import { type Container, isContainer, type Workload } from "../model/workload.ts";
import { wordsOf } from "../secrets/names.ts";
import type { Secret } from "../secrets/values.ts";
import { publishesOpenly } from "./host.ts";

/**
 * How bad a password is that everybody tries first: everybody can, where the service it opens is published on every interface, unless it
 * is one for development. What a service shows to another, its database for example, does not open what it publishes itself.
 */
export const severityOfKnownPassword = (workload: Workload, { by }: Pick<Secret, "by">, variable = ""): Severity =>
  isContainer(workload) && isForEverybody(workload) && by !== "url" && !isForAnother(variable) ? "high" : "medium";

const isForEverybody = ({ host, development }: Container): boolean => !development && publishesOpenly(host);

/** Words for what an application logs in to. */
const others =
  /^(?:db|database|mysql|mariadb|postgres|postgresql|pg|pgsql|mongo|mongodb|redis|rabbitmq|amqp|mq|kafka|elasticsearch|opensearch|ldap|smtp|imap|pop3|mail|mailer|email|s3|proxy)$/;

/** Whether a variable is called after something else that takes the credential, and not after an account that the image makes. */
const isForAnother = (variable: string): boolean => !setsCredential(variable) && wordsOf(variable).some((word) => others.test(word));
