/** A credential whose format gives it away. */
export interface SecretFormat {
  readonly name: string;
  /** Lower-case text every such value contains: the cheap test before the pattern. */
  readonly hint: string;
  readonly pattern: RegExp;
}

/** Formats as their issuers document them; each prefix belongs to one provider. Where the characters are base64url's, a dash may end them. */
export const secretFormats: readonly SecretFormat[] = [
  { name: "private key", hint: "private key", pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  { name: "GitHub token", hint: "gh", pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/ },
  { name: "GitHub fine-grained token", hint: "github_pat_", pattern: /\bgithub_pat_[A-Za-z0-9_]{40,}\b/ },
  { name: "GitLab token", hint: "glpat-", pattern: /\bglpat-[\w-]{20,}/ },
  { name: "Slack token", hint: "xox", pattern: /\bxox[abeoprs]-[\w-]{10,}/ },
  { name: "Slack webhook", hint: "hooks.slack.com", pattern: /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/ },
  { name: "Stripe key", hint: "_live_", pattern: /\b[rs]k_live_[A-Za-z0-9]{16,}\b/ },
  { name: "Google API key", hint: "aiza", pattern: /\bAIza[\w-]{35}(?![\w-])/ },
  { name: "Google OAuth secret", hint: "gocspx-", pattern: /\bGOCSPX-[\w-]{28}(?![\w-])/ },
  // Before the next, which begins alike.
  { name: "Anthropic key", hint: "sk-ant-", pattern: /\bsk-ant-[\w-]{32,}/ },
  { name: "OpenAI key", hint: "sk-", pattern: /\bsk-[\w-]{32,}/ },
  { name: "SendGrid key", hint: "sg.", pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}/ },
  { name: "Mailgun key", hint: "key-", pattern: /\bkey-[0-9a-f]{32}\b/ },
  { name: "Twilio key", hint: "sk", pattern: /\bSK[0-9a-f]{32}\b/ },
  { name: "npm token", hint: "npm_", pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: "PyPI token", hint: "pypi-", pattern: /\bpypi-[\w-]{50,}/ },
  { name: "Docker Hub token", hint: "dckr_", pattern: /\bdckr_(?:pat|oat)_[\w-]{20,}/ },
  { name: "DigitalOcean token", hint: "v1_", pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/ },
  { name: "Hugging Face token", hint: "hf_", pattern: /\bhf_[A-Za-z0-9]{30,}\b/ },
  { name: "Shopify token", hint: "shp", pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { name: "Databricks token", hint: "dapi", pattern: /\bdapi[0-9a-f]{32}\b/ },
  { name: "HashiCorp Vault token", hint: "hvs.", pattern: /\bhvs\.[\w-]{24,}/ },
  { name: "Azure storage key", hint: "accountkey=", pattern: /AccountKey=[A-Za-z0-9+/]{86}==/i },
  { name: "JSON Web Token", hint: "eyj", pattern: /(?:\beyJ[\w-]{10,1000}|(?<![\w-])eyJ[\w-]{10,})\.eyJ[\w-]{10,}\.[\w-]{16,}/ },
  // age(1): the identity; what begins with age1 is the recipient's, and public.
  { name: "age identity", hint: "age-secret-key-", pattern: /\bAGE-SECRET-KEY-1[0-9A-Z]{58}\b/ },
  { name: "AWS secret key with its id", hint: "akia", pattern: /\bAKIA[0-9A-Z]{16}\b[^\n]{0,40}?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/ },
];

/** How tokens of these and of further issuers begin: what follows says whether it is one. */
export const tokenPrefix =
  /^(?:(?:Bearer|Basic|token)\s+)?(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[abeoprs]-|xapp-|[rsp]k[-_](?:(?:live|test|proj|svcacct|admin|ant|or)[-_])?(?:api\d+-|v\d-)?|AIza|GOCSPX-|SG\.|key-|npm_|pypi-|dckr_(?:pat|oat)_|do[opr]_v1_|hf_|shp(?:at|ca|pa|ss)_|dapi|hvs\.|AKIA|ASIA|gsk_|r8_|lin_api_|whsec_)?/;
