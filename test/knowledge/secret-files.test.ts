import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSecretFile, mayHoldKey, secretFileOf } from "../../src/knowledge/secret-files.ts";

/** What a name holds, who reads it, and how its text is read; `maybe` where the name alone says nothing. */
const told = (path: string): string | undefined => {
  const file = secretFileOf(path);
  return file && `${file.what}, ${file.use}, ${file.form}${file.maybe ? ", maybe" : ""}`;
};

const rows: readonly (readonly [said: string, paths: string])[] = [
  [
    "credentials of a registry, build, pairs",
    ".npmrc .yarnrc .pypirc .dockercfg .dockerconfigjson .docker/config.json containers/auth.json auth.json /root/.composer/auth.json .gem/credentials .cargo/credentials .cargo/credentials.toml settings-security.xml .terraformrc credentials.tfrc.json .sentryclirc ./app/.npmrc .NPMRC",
  ],
  [
    "credentials of a registry, build, pairs, maybe",
    ".yarnrc.yml bunfig.toml pip.conf uv.toml nuget.config NuGet.Config .m2/settings.xml settings.xml gradle.properties .bundle/config .condarc",
  ],
  ["passwords and tokens, build, pairs", ".netrc _netrc .git-credentials git/credentials"],
  ["passwords and tokens, build, pairs, maybe", ".envrc .hgrc .gitconfig"],
  ["the password of a database, run, pairs", ".pgpass pgpass.conf .my.cnf .mylogin.cnf"],
  [
    "passwords and tokens, run, pairs",
    ".htpasswd htpasswd .htdigest .secrets .streamlit/secrets.toml secrets.yml secret.yaml secrets.json app.secrets.toml prod-secrets.env secrets.properties terraform.tfvars prod.auto.tfvars x.tfvars.json",
  ],
  ["passwords and tokens, run, pairs, maybe", "wp-config.php LocalSettings.php"],
  [
    "a secret, run, value",
    ".erlang.cookie .vault-token .vault_pass .vault_pass.txt vault_pass.txt .vault-password vault-password.txt config/master.key config/credentials/production.key credentials/staging.key credentials/development.key password.txt passwords.txt db_password.txt secret.txt api_key.txt github-token.txt",
  ],
  [
    "credentials of a cloud, either, pairs",
    ".aws/credentials credentials.csv accessKeys.csv rootkey.csv bob_accessKeys.csv .s3cfg .boto .passwd-s3fs passwd-s3fs .databrickscfg azureauth.json application_default_credentials.json serviceAccountKey.json rclone.conf .oci/config credentials.json google-credentials.json my-credentials.yaml service-account.json service_account.json service-account-key.json my-service-account.json serviceaccount_prod.json client_secret.json client_secrets.json client_secret_123.apps.json firebase-adminsdk.json shop-firebase-adminsdk-x1.json gcp-key.json gha-creds-0a1b2c.json gcloud_creds.json gcr-keyfile.json",
  ],
  ["credentials of a cloud, either, pairs, maybe", "clouds.yaml secure.yaml"],
  [
    "credentials of a cluster, either, pairs",
    "kubeconfig .kube/config kube.config kube-config kubernetes/admin.conf k3s.yaml kubeconfig.yaml kubeconfig.yml kubeconfig.json prod.kubeconfig prod-kubeconfig.yaml kube-config.yml kube_config_cluster.yml kubeconfig-prod kubeconfig.prod",
  ],
  ["a private key, run, pairs", "wg0.conf"],
  ["private keys, run, opaque", "x.pfx x.p12 x.jks x.jceks x.bks x.bcfks x.keystore x.keytab x.kdbx x.kdb secring.gpg krb5.keytab"],
  ["keys, build, opaque", ".ssh .ssh/ .gnupg"],
  ["credentials of a cloud, either, opaque", ".aws .azure .config/gcloud"],
  ["credentials of a cluster, either, opaque", ".kube"],
  ["passwords, either, opaque", ".password-store"],
  ["secrets, run, env", ".env .env.local .env.production .env.prod.eu .env* ./x/.env"],
  ["secrets, run, env, maybe", "app.env config/prod.env"],
  [
    "an SSH key, build, key",
    "id_rsa id_dsa id_ecdsa id_ed25519 id_xmss id_ed25519_sk id_rsa_github id_rsa.pem id_rsa.key keys/id_rsa deploy_key deploy-key deploy.key app-deploy_key deploy_key.pem github_key git-key ssh-key ssh_key.pem travis_rsa github_ed25519 x.ppk",
  ],
  ["the key of an SSH server, run, key", "ssh_host_rsa_key etc/ssh/ssh_host_ed25519_key"],
  [
    "a private key, run, key",
    "server.key myserver.key tls.key api.tls.key ssl.key client.key private.key privkey.key localhost.key wildcard.example.com.key ca.key my-ca.key rootCA.key host.key secret.key secret.key.x.key jwt.key apns.key rsa.key domain.key cert.key site.key nginx.key age.key cosign.key key.pem server-key.pem server_key.pem priv-key.pem privkey.pem privkey12.pem private.pem app.private.pem mykey.pem AuthKey_ABC.p8 x.pk8 x.pvk x.agekey private.asc my-private-key.asc secret.asc",
  ],
  [
    "a private key, run, key, maybe",
    "bundle.pem tls.pem cert.pem fullchain.pem server.crt x.cer x.cert x.asc example.com.key x.ovpn ca.pem",
  ],
  [
    "the secrets of a Terraform state, either, opaque",
    "terraform.tfstate x.tfstate terraform.tfstate.backup terraform.tfstate.1718.backup",
  ],
];

describe("what a file holds by its name", () => {
  it.each(rows.flatMap(([said, paths]) => paths.split(" ").map((path) => [path, said])))("%s: %s", (path, said) => {
    expect(told(path)).toBe(said);
    expect(isSecretFile(path)).toBe(!said.endsWith("maybe"));
  });

  it.each(
    // public halves, encrypted copies, examples and templates, licences, keys of package repositories, stores of what is trusted, tests
    "id_rsa.pub deploy_key.pub ssh_host_rsa_key.pub public.key public.pem app.public.pem server.pub.key publickey.pem pubkey.pem credentials.yml.enc master.key.enc secrets.sops.yaml .env.age .env.encrypted secrets.enc.yaml.enc master.key.example auth.json.dist .env.example .env.sample .env.template .env.dist .env.defaults .env.default .env.tpl .env.tmpl .env.example.local kubeconfig-example.yaml credentials.example.json terraform.tfvars.sample secrets.yml.j2 .htpasswd.in .env.ci .env.schema .env.vault .env.md .env.erb .env.js .env.ts .env.d .env.json .env.yml license.key LICENCE.key repo.key release.key apt.key nginx_signing.key signing-key.asc archive.key truststore.jks trusted.pem cacerts.jks client-truststore.p12 tests/server.key test/fixtures/id_rsa fixtures/.env __tests__/key.pem examples/credentials.json testdata/x.pfx test.env docker.test.env locales/en/auth.json i18n/auth.json lang/credentials.json Dockerfile package.json config.json env .environment id_rsax keyring.txt monkey.txt key.txt tokens.txt passwd secretary.txt README.md aws kube ssh env.d keystore.ts secrets.py secret.html awsx/credentials".split(
      " ",
    ),
  )("%s holds none", (path) => expect(told(path)).toBeUndefined());

  it("does not depend on the folder, unless the folder says so, nor on the case", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("server.key", ".npmrc", "id_rsa", "kubeconfig", "x.p12", "deploy_key.pub", "notes.txt"),
        fc.stringMatching(/^[a-d]{1,8}$/),
        (name, folder) => {
          expect(secretFileOf(`${folder}/${name}`)).toEqual(secretFileOf(name));
          expect(secretFileOf(name.toUpperCase())).toEqual(secretFileOf(name));
          expect(secretFileOf(`examples/${name}`)).toBeUndefined();
        },
      ),
    ));

  it.each([["x".repeat(600)], [`${"a.".repeat(200)}key`], [`${"server".repeat(70)}.kex`], [`.env${".a".repeat(200)}!`]])(
    "is soon done with what somebody made long",
    (path) => {
      const start = performance.now();
      secretFileOf(path);
      expect(performance.now() - start).toBeLessThan(50);
    },
  );
});

describe("a file worth a look", () => {
  it.each("bundle.pem .npmrc config.json settings.yaml notes.txt id etc/app.conf server.key .env x.chain app.toml".split(" "))(
    "%s",
    (path) => expect(mayHoldKey(path)).toBe(true),
  );
  it.each("x.p12 terraform.tfstate main.go index.js license.key id_rsa.pub README.md image.png tests/config.json .ssh".split(" "))(
    "%s is none",
    (path) => expect(mayHoldKey(path)).toBe(false),
  );
});
