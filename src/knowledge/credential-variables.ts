import { settingVariables } from "./services.ts";

/**
 * Variables with which an image sets a credential of the application it starts: whatever text they hold works from then on, since its
 * entrypoint makes the account with it, or the application signs with it. A row an image, from its own documentation. Those of
 * datastores and of what administers something are in the table of services.
 */
const byImage: Readonly<Record<string, string>> = {
  keycloak: "KEYCLOAK_ADMIN_PASSWORD KEYCLOAK_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
  authentik: "AUTHENTIK_SECRET_KEY AUTHENTIK_BOOTSTRAP_PASSWORD AUTHENTIK_BOOTSTRAP_TOKEN",
  openldap: "LDAP_ADMIN_PASSWORD LDAP_CONFIG_PASSWORD LDAP_READONLY_USER_PASSWORD LDAP_CONFIG_ADMIN_PASSWORD LDAP_ACCESSLOG_ADMIN_PASSWORD",
  wordpress:
    "WORDPRESS_PASSWORD WORDPRESS_AUTH_KEY WORDPRESS_SECURE_AUTH_KEY WORDPRESS_LOGGED_IN_KEY WORDPRESS_NONCE_KEY WORDPRESS_AUTH_SALT WORDPRESS_SECURE_AUTH_SALT WORDPRESS_LOGGED_IN_SALT WORDPRESS_NONCE_SALT",
  "nextcloud owncloud": "NEXTCLOUD_ADMIN_PASSWORD OWNCLOUD_ADMIN_PASSWORD",
  "joomla drupal moodle mediawiki":
    "JOOMLA_ADMIN_PASSWORD JOOMLA_PASSWORD DRUPAL_PASSWORD MOODLE_PASSWORD MEDIAWIKI_PASSWORD REDMINE_PASSWORD REDMINE_SECRET_KEY_BASE",
  "odoo ghost magento prestashop": "ODOO_PASSWORD GHOST_PASSWORD MAGENTO_PASSWORD PRESTASHOP_PASSWORD",
  superset: "SUPERSET_SECRET_KEY SUPERSET_PASSWORD",
  sonarqube: "SONARQUBE_PASSWORD SONAR_WEB_SYSTEMPASSCODE",
  "gitlab jenkins":
    "GITLAB_ROOT_PASSWORD GITLAB_SECRETS_DB_KEY_BASE GITLAB_SECRETS_SECRET_KEY_BASE GITLAB_SECRETS_OTP_KEY_BASE JENKINS_PASSWORD",
  "gitea drone": "GITEA_ADMIN_PASSWORD GITEA__security__SECRET_KEY GITEA__security__INTERNAL_TOKEN DRONE_RPC_SECRET",
  "registry harbor": "REGISTRY_HTTP_SECRET HARBOR_ADMIN_PASSWORD",
  litellm: "LITELLM_MASTER_KEY LITELLM_SALT_KEY",
  "code-server linuxserver": "SUDO_PASSWORD",
  "vsftpd pure-ftpd": "FTP_PASS FTP_PASSWORD FTP_USER_PASS",
  "kafka-ui spring": "SPRING_SECURITY_USER_PASSWORD",
};

const setting: ReadonlySet<string> = new Set([
  ...settingVariables,
  ...Object.values(byImage).flatMap((names) => names.toUpperCase().split(" ")),
]);

/** Root, admin and first accounts of a service, as images without a row call them: `APP_ADMIN_PASSWORD`. */
const firstAccount = /(?:^|_)(?:ROOT|ADMIN|ADMINISTRATOR|SUPERUSER|DEFAULT|INITIAL|BOOTSTRAP)(?:_USER)?_?(?:PASSWORD|PASSWD|PASS|PWD)$/;

/** Whether the service that is given the variable takes its value as a credential of its own, whatever it says. */
export const setsCredential = (variable: string): boolean =>
  setting.has(variable.toUpperCase()) || firstAccount.test(variable.toUpperCase());

/**
 * Variables that hold a user and a password at once, what stands between the two, and what the whole looks like where others call an
 * address so: NEO4J_AUTH (neo4j's image), `[USER]:[PASSWORD]` of Flower, Elastic's and others' BASIC_AUTH, of chisel and clients of HTTP,
 * SFTP_USERS (atmoz/sftp), USER of dperson/samba, USERS of delfer/alpine-ftp-server.
 */
const userPairs: readonly (readonly [names: RegExp, separator: string, shape?: RegExp])[] = [
  [/^NEO4J_AUTH$/, "/"],
  [/^(?:\w+_)?BASIC_?AUTH$/i, ":"],
  [
    /^(?:AUTH|(?:\w+_)?(?:HTTP|ADMIN|API|PROXY|WEB|DASHBOARD|ELASTIC|ELASTICSEARCH|OPENSEARCH|KIBANA|COUCHDB|NEXUS|CHISEL)_AUTH)$/,
    ":",
    // A scheme, or a host with its port, is no user.
    /^[\w.@+-]{1,64}:(?!\/\/|\d{1,5}(?:[/,]|$))/,
  ],
  [/^SFTP_USERS$/, ":"],
  [/^USER\d*$/, ";"],
  [/^USERS$/, "|"],
];

/** Whether a variable is one that holds a user and a password at once. */
export const holdsPair = (variable: string): boolean => /AUTH|USER/i.test(variable) && userPairs.some(([names]) => names.test(variable));

/** The password of such a variable; `undefined` for a value that is no pair. */
export function pairedPassword(variable: string, value: string): string | undefined {
  const [, separator = "", shape] = userPairs.find(([names]) => names.test(variable)) ?? [];
  const at = separator ? value.indexOf(separator) : -1;
  return at < 0 || shape?.test(value) === false ? undefined : value.slice(at + 1);
}

/**
 * Variables whose names are built from that of a host, a source or a tool, and that hold its credential:
 * Bundler's BUNDLE_<HOST> (dots are `__`; what begins with another setting's name is none), Terraform's TF_TOKEN_<HOST>, Poetry's
 * POETRY_PYPI_TOKEN_<NAME>, Conan's CONAN_PASSWORD_<REMOTE>, NuGet's, Composer's, GitLab Runner's, sshpass(1)'s.
 */
const ownNames =
  /^(?:BUNDLE_(?!(?:MIRROR|BUILD|LOCAL|PLUGIN)__|GEM__[A-Z]+(?:_[A-Z]+)*$)[A-Z0-9]+(?:_{2,3}[A-Z0-9]+)+|TF_TOKEN_\w+|POETRY_PYPI_TOKEN_\w+|CONAN_PASSWORD(?:_\w+)?|NuGetPackageSourceCredentials_\w+|VSS_NUGET_EXTERNAL_FEED_ENDPOINTS|COMPOSER_AUTH|DOCKER_AUTH_CONFIG|SSHPASS|NEO4J_AUTH)$/;

/** Whether a variable holds a credential by the naming of the tool or image that reads it. */
export const isCredentialOfTool = (variable: string): boolean => ownNames.test(variable) || setting.has(variable.toUpperCase());
