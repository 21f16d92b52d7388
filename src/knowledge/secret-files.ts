import { withoutSlash } from "../text/path.ts";

/** Files that hold secrets, by their last path segment or by the end of their path. */
const secretFiles =
  /(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|tpl$|tmpl$|ci$|schema$|vault$|md$|erb$|j2$|[cm]?[jt]s$|json$|ya?ml$|d$)[\w-]+)*|id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.dockercfg|\.docker\/config\.json|\.aws\/credentials|\.kube\/config|kubeconfig|\.s3cfg|\.boto|credentials\.json|service[-_]account(?:[-_]key)?\.json|[\w.-]+\.(?:pfx|p12|jks|keystore|ppk|kdbx|tfstate)|[\w.-]*(?:private|server|tls|ssl|client|host|ca)[\w.-]*\.key|priv(?:ate)?(?:[-_]?key)?\.pem|key\.pem|\.aws|[\w.-]+[-_]key\.pem|\.ssh)$/i;
const harmless = /\.(?:example|sample|template|dist|pub)$|(?:^|\/)(?:tests?|fixtures?|testdata|examples?|mocks?)\//i;

/** What the name of every such file holds: the cheap test before the long one. */
const hint = /(?:^|\/)[._]|id_|key|cred|service|kube|priv|\.(?:pfx|p12|jks|ppk|kdbx|tfstate)/i;

/** Whether a path names a file that holds a secret. */
export const isSecretFile = (path: string): boolean =>
  path.length < 500 && hint.test(path) && secretFiles.test(withoutSlash(path.replace(/\*+$/, ""))) && !harmless.test(path);
