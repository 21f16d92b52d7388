import { describe, expect, it } from "vitest";
import { credentialStores } from "../../src/knowledge/credential-stores.ts";
import { left } from "../rule/leaks/stored.ts";

type Row = [program: string, storing: string, file: string, undoing?: string];

/** A row for each of the table, by its programs. */
const rows: readonly Row[] = [
  ["npm pnpm", "npm config set //h/:_authToken=$TOK", "~/.npmrc", "npm config delete //h/:_authToken"],
  ["npm pnpm", "npm config set //h/:_authToken $TOK", "~/.npmrc", "npm config rm //h/:_authToken"],
  ["npm pnpm", "npm set //h/:_authToken=$TOK", "~/.npmrc", "npm config del //h/:_authToken"],
  ["npm pnpm", "npm c set a=1 //h/:_authToken=$TOK", "~/.npmrc", "npm c delete //h/:_authToken"],
  ["npm pnpm", "npm config set //h/:_authToken=$TOK --location=project", "/w/.npmrc", "npm config rm --location=project //h/:_authToken"],
  ["npm pnpm", "npm config set --location project //h/:_authToken=$TOK", "/w/.npmrc", "rm .npmrc"],
  ["npm pnpm", "npm config set -g //h/:_authToken=$TOK", "/usr/local/etc/npmrc", "npm config -g delete //h/:_authToken"],
  ["npm pnpm", "npm --userconfig /tmp/n config set //h/:_authToken=$TOK", "/tmp/n", "rm /tmp/n"],
  ["npm pnpm", "npm config set --userconfig=n //h/:_authToken=$TOK", "/w/n", "rm n"],
  ["npm pnpm", "NPM_CONFIG_USERCONFIG=/tmp/n npm config set //h/:_authToken=$TOK", "/tmp/n", "rm /tmp/n"],
  ["npm pnpm", "export npm_config_userconfig=/tmp/n; npm config set //h/:_authToken=$TOK", "/tmp/n", "npm config rm //h/:_authToken"],
  ["npm pnpm", "HOME=/tmp npm config set //h/:_authToken=$TOK", "/tmp/.npmrc", "rm /tmp/.npmrc"],
  ["npm pnpm", "npm config set //h/:_authToken=$TOK", "~/.npmrc", "npm config set //h/:_authToken="],
  ["npm pnpm", "pnpm config set //h/:_authToken $TOK", "~/.npmrc", "pnpm config delete //h/:_authToken"],
  ["npm pnpm yarn", "npm install git+https://x:$TOK@h/a.git", "/w/package.json", "rm -f package*.json"],
  ["npm pnpm yarn", "npm i --no-save https://x:$TOK@h/a.tgz", "/w/node_modules/.package-lock.json", "rm -rf node_modules"],
  ["npm pnpm yarn", "yarn add git+https://x:$TOK@h/a.git", "/w/package.json"],
  ["pip", "pip install -e git+https://x:$TOK@h/a.git#egg=a", "/w/src", "rm -rf src"],
  ["pip", "pip install --src /s --editable git+https://x:$TOK@h/a.git", "/s", "rm -rf /s/a /s"],
  ["yarn", "yarn config set npmAuthToken $TOK", "/w/.yarnrc.yml", "yarn config unset npmAuthToken"],
  ["yarn", "yarn config set --home npmAuthToken $TOK", "~/.yarnrc.yml", "yarn config unset --home npmAuthToken"],
  ["yarn", "yarn config set //h/:_authToken $TOK", "~/.yarnrc", "yarn config delete //h/:_authToken"],
  ["pip", "pip config set global.index-url https://x:$TOK@h/simple", "~/.config/pip/pip.conf", "pip config unset global.index-url"],
  ["pip", "pip3.12 config --global set global.index-url https://x:$TOK@h", "/etc/pip.conf", "pip3 config --global unset global.index-url"],
  ["pip", "python3 -m pip config set global.index-url https://x:$TOK@h", "~/.config/pip/pip.conf", "rm -rf ~/.config/pip"],
  ["poetry", "poetry config http-basic.a x $TOK", "~/.config/pypoetry/auth.toml", "poetry config --unset http-basic.a"],
  ["poetry", "poetry config pypi-token.a $TOK", "~/.config/pypoetry/auth.toml", "rm -rf ~/.config/pypoetry"],
  ["poetry", "poetry config repositories.a https://x:$TOK@h", "~/.config/pypoetry/config.toml", "poetry config repositories.a --unset"],
  ["poetry", "poetry config --local repositories.a https://x:$TOK@h", "/w/poetry.toml", "rm poetry.toml"],
  ["poetry", "poetry source add a https://x:$TOK@h", "/w/pyproject.toml", "poetry source remove a"],
  ["pdm", "pdm config pypi.password $TOK", "~/.config/pdm/config.toml", "pdm config --delete pypi.password"],
  ["hatch", "hatch config set publish.index.auth $TOK", "~/.config/hatch/config.toml"],
  ["uv", "uv auth login h --token $TOK", "~/.local/share/uv/credentials/credentials.toml", "uv auth logout h"],
  ["composer composer.phar", "composer config http-basic.h x $TOK", "/w/auth.json", "composer config --unset http-basic.h"],
  [
    "composer composer.phar",
    "composer config --global github-oauth.github.com $TOK",
    "~/.config/composer/auth.json",
    "rm ~/.config/composer/auth.json",
  ],
  ["composer composer.phar", "COMPOSER_HOME=/c composer config -g bearer.h $TOK", "/c/auth.json", "rm /c/auth.json"],
  [
    "composer composer.phar",
    "composer config repositories.a composer https://x:$TOK@h",
    "/w/composer.json",
    "composer config --unset repositories.a",
  ],
  ["bundle bundler", "bundle config set --global h x:$TOK", "~/.bundle/config", "bundle config unset h"],
  ["bundle bundler", "bundle config h x:$TOK", "/w/.bundle/config", "bundle config --delete h"],
  ["bundle bundler", "BUNDLE_APP_CONFIG=/b bundle config set --local h x:$TOK", "/b/config", "rm -rf /b"],
  ["gem", "gem sources --add https://x:$TOK@h/", "~/.gemrc", "gem sources --remove https://x:$TOK@h/"],
  [
    "conda mamba micromamba",
    "conda config --add channels https://h/t/$TOK/a",
    "~/.condarc",
    "conda config --remove channels https://h/t/$TOK/a",
  ],
  [
    "conda mamba micromamba",
    "mamba config --system --set a https://h/t/$TOK/a",
    "/opt/conda/.condarc",
    "mamba config --system --remove-key a",
  ],
  ["cargo", "cargo login $TOK", "~/.cargo/credentials.toml", "cargo logout"],
  ["cargo", "echo $TOK | CARGO_HOME=/c cargo login --registry a", "/c/credentials.toml", "rm -rf /c"],
  ["go", "go env -w GOPROXY=https://x:$TOK@h", "~/.config/go/env", "go env -u GOPROXY"],
  ["dotnet", "dotnet nuget add source https://h -n a -u x -p $TOK", "~/.nuget/NuGet/NuGet.Config", "dotnet nuget remove source a"],
  ["dotnet", "dotnet nuget update source a -p $TOK --configfile nuget.config", "/w/nuget.config", "rm nuget.config"],
  [
    "nuget nuget.exe",
    "nuget sources add -Name a -Source https://h -Password $TOK",
    "~/.nuget/NuGet/NuGet.Config",
    "nuget sources remove -Name a",
  ],
  ["nuget nuget.exe", "nuget setapikey $TOK -source https://h", "~/.nuget/NuGet/NuGet.Config"],
  ["dotnet", "dotnet user-secrets set a $TOK", "~/.microsoft/usersecrets", "dotnet user-secrets remove a"],
  ["docker nerdctl oras cosign", "docker login -u x -p $TOK h", "~/.docker/config.json", "docker logout h"],
  ["docker nerdctl oras cosign", "echo $TOK | docker login -u x --password-stdin", "~/.docker/config.json", "docker logout"],
  ["docker nerdctl oras cosign", "docker login -u a@b.example -p $TOK", "~/.docker/config.json", "docker logout"],
  ["docker nerdctl oras cosign", "docker login -u a -p $TOK $REGISTRY", "~/.docker/config.json", "docker logout"],
  ["docker nerdctl oras cosign", "docker login -p $TOK ghcr.io/me", "~/.docker/config.json", "docker logout ghcr.io/me"],
  ["docker nerdctl oras cosign", "docker login --password-stdin h < /run/secrets/tok", "~/.docker/config.json", "rm -rf ~/.docker"],
  ["docker nerdctl oras cosign", "DOCKER_CONFIG=/d oras login -p $TOK h", "/d/config.json", "rm -rf /d"],
  ["crane krane gcrane", "crane auth login h -u x -p $TOK", "~/.docker/config.json", "crane auth logout h"],
  ["ko", "ko login h -u x -p $TOK", "~/.docker/config.json", "rm ~/.docker/config.json"],
  ["podman buildah skopeo", "skopeo login -u x -p $TOK h", "/run/containers/0/auth.json", "skopeo logout h"],
  ["podman buildah skopeo", "podman login --authfile=/a.json -p $TOK h", "/a.json", "podman logout --authfile /a.json h"],
  ["podman buildah skopeo", "export REGISTRY_AUTH_FILE=/a.json; buildah login -p $TOK h", "/a.json", "rm /a.json"],
  ["regctl", "regctl registry login h -u x -p $TOK", "~/.regctl/config.json", "regctl registry logout h"],
  ["helm", "helm registry login h -u x -p $TOK", "~/.config/helm/registry/config.json", "helm registry logout h"],
  ["helm", "helm repo add a https://h --username x --password $TOK", "~/.config/helm/repositories.yaml", "helm repo remove a"],
  ["kubectl oc", "kubectl config set-credentials a --token=$TOK", "~/.kube/config", "kubectl config delete-user a"],
  ["kubectl oc", "KUBECONFIG=/k kubectl config set-credentials a --token=$TOK", "/k", "rm /k"],
  ["oc", "oc login https://h --token=$TOK", "~/.kube/config", "oc logout"],
  ["argocd", "argocd login h --username x --password $TOK", "~/.config/argocd/config", "argocd logout h"],
  ["aws", "aws configure set aws_secret_access_key $TOK", "~/.aws/credentials", "aws configure set aws_secret_access_key x"],
  ["aws", "aws configure set --profile a aws_session_token $TOK", "~/.aws/credentials", "rm -r ~/.aws"],
  ["aws", "aws configure set sso_token $TOK", "~/.aws/config", "rm ~/.aws/config"],
  ["aws", "aws configure import --csv file:///run/secrets/tok", "~/.aws/credentials", "rm ~/.aws/credentials"],
  ["aws", 'printf "a\\n%s\\n" $TOK | aws configure', "~/.aws/credentials", "rm -rf ~/.aws"],
  [
    "gcloud",
    "gcloud auth activate-service-account --key-file=/run/secrets/tok",
    "~/.config/gcloud/credentials.db",
    "gcloud auth revoke --all",
  ],
  ["gcloud", "gcloud auth login --cred-file /run/secrets/tok", "~/.config/gcloud/credentials.db", "rm -rf ~/.config/gcloud"],
  ["az", "az login --service-principal -u a -p $TOK --tenant t", "~/.azure", "az logout"],
  ["az", "az login --service-principal -u a -p $TOK --tenant t", "~/.azure", "rm -rf ~/.azure"],
  ["az", "az acr login -n a -u x -p $TOK", "~/.docker/config.json"],
  ["gh", "echo $TOK | gh auth login --with-token", "~/.config/gh/hosts.yml", "gh auth logout"],
  ["gh", "gh auth login --with-token < /run/secrets/tok", "~/.config/gh/hosts.yml", "rm -rf ~/.config/gh"],
  ["glab", "glab auth login --token $TOK", "~/.config/glab-cli/config.yml", "rm -rf ~/.config/glab-cli"],
  ["vault bao", "vault login $TOK", "~/.vault-token", "rm ~/.vault-token"],
  ["jf jfrog", "jf config add a --access-token $TOK", "~/.jfrog/jfrog-cli.conf.v6", "jf config rm a"],
  ["jf jfrog", "jfrog rt config a --password=$TOK", "~/.jfrog/jfrog-cli.conf.v6", "rm -rf ~/.jfrog"],
  ["huggingface-cli hf", "huggingface-cli login --token $TOK", "~/.cache/huggingface/token", "huggingface-cli logout"],
  ["huggingface-cli hf", "HF_HOME=/h hf auth login --token $TOK", "/h/token", "rm -rf /h"],
  ["wandb", "wandb login $TOK", "~/.netrc", "rm ~/.netrc"],
  ["doctl", "doctl auth init -t $TOK", "~/.config/doctl/config.yaml"],
  ["snyk", "snyk auth $TOK", "~/.config/configstore/snyk.json"],
  ["snyk", "snyk config set api=$TOK", "~/.config/configstore/snyk.json", "snyk config unset api"],
  ["ngrok", "ngrok config add-authtoken $TOK", "~/.config/ngrok/ngrok.yml"],
  ["sentry-cli", "sentry-cli login --auth-token $TOK", "~/.sentryclirc"],
  ["rclone", "rclone config create a s3 secret_access_key $TOK", "~/.config/rclone/rclone.conf", "rclone config delete a"],
  ["mc mcli", "mc alias set a https://h k $TOK", "~/.mc/config.json", "mc alias rm a"],
  ["mysql_config_editor", "echo $TOK | mysql_config_editor set --password", "~/.mylogin.cnf", "mysql_config_editor reset"],
  ["gpg gpg2", "gpg --batch --import /run/secrets/tok", "~/.gnupg", "rm -rf ~/.gnupg"],
  ["gpg gpg2", "gpg --import < /run/secrets/tok", "~/.gnupg", "rm -rf ~/.gnupg"],
  ["gpg gpg2", "GNUPGHOME=/g gpg --import /run/secrets/tok", "/g", "rm -rf /g"],
];

describe("a program that keeps its credential", () => {
  it.each<Row>([...rows])("%s: %s", (_, storing, file, undoing) => {
    expect(left(storing)).toEqual([file]);
    if (undoing) expect(left(`${storing} && x && ${undoing}`)).toEqual([]);
    expect(left(`${storing} && rm -rf /nowhere`)).toEqual([file]);
    expect(left(storing.replace(/\$TOK|\/run\/secrets\/tok/g, "x"))).toEqual([]);
  });

  it("has a row here for each of the table", () => {
    for (const { programs, under } of credentialStores) {
      const [phrase = ""] = under.split("|");
      expect(
        rows.some(([of, storing]) => of === programs && phrase.split(" ").every((word) => storing.includes(word))),
        `${programs}: ${phrase}`,
      ).toBe(true);
    }
  });

  it.each([
    "npm install --registry=https://x:$TOK@h/ a",
    "npm install -g git+https://x:$TOK@h/a.git",
    "pip install git+https://x:$TOK@h/a.git",
    "npm ci --//h/:_authToken=$TOK",
    "npm config get //h/:_authToken",
    "npm config set cafile /run/secrets/tok",
    "npm config set '//h/:_authToken=$TOK'",
    "npm config set //h/:_authToken '${TOK}'",
    "npm publish --otp=$TOK",
    "yarn npm publish --otp $TOK",
    "pip install --index-url https://x:$TOK@h/simple a",
    "PIP_INDEX_URL=https://x:$TOK@h/simple pip install a",
    "twine upload -u x -p $TOK dist/*",
    "poetry publish -u x -p $TOK",
    "uv publish --token $TOK",
    "cargo publish --token $TOK",
    "gem push --key $TOK a.gem",
    "dotnet nuget push a.nupkg -k $TOK -s https://h",
    "dotnet restore -p:Token=$TOK",
    "docker pull h/$TOK",
    "helm pull oci://h/a --username x --password $TOK",
    "kubectl get pods --token=$TOK",
    "kubectl --kubeconfig /run/secrets/tok get pods",
    "aws s3 cp s3://a/$TOK b",
    "AWS_SECRET_ACCESS_KEY=$TOK aws s3 ls",
    "gcloud storage cp --key-file /run/secrets/tok a",
    "GH_TOKEN=$TOK gh release list",
    "vault login -no-store $TOK",
    "vault kv get -token=$TOK a",
    "mvn deploy -Dpassword=$TOK",
    "gpg --batch --passphrase $TOK --sign a",
  ])("%s stores nothing", (script) => {
    expect(left(script)).toEqual([]);
  });

  it.each<[string, string]>([
    ["npm config set //h/:_authToken=$TOK && npm config delete registry", "~/.npmrc"],
    ["npm config set //h/:_authToken=$TOK && npm config delete --location=project //h/:_authToken", "~/.npmrc"],
    ["npm config set //h/:_authToken=$TOK && npm config set registry https://h", "~/.npmrc"],
    ["npm config set //h/:_authToken=$TOK && rm .npmrc", "~/.npmrc"],
    ["npm config delete //h/:_authToken && npm config set //h/:_authToken=$TOK", "~/.npmrc"],
    ["pip config set global.index-url https://$TOK@h && pip config unset global.timeout", "~/.config/pip/pip.conf"],
    ["docker login -p $TOK a && docker logout b", "~/.docker/config.json"],
    ["docker login -u a -p $TOK ghcr.io && docker logout", "~/.docker/config.json"],
    ["docker login -u a -p $TOK localhost:5000 && docker logout", "~/.docker/config.json"],
    ["docker login -p $TOK a && podman logout a", "~/.docker/config.json"],
    ["dotnet nuget add source https://h -n a -p $TOK && dotnet nuget remove source b", "~/.nuget/NuGet/NuGet.Config"],
  ])("%s leaves %s", (script, file) => {
    expect(left(script)).toEqual([file]);
  });
});
