/** What a command that can fail a build looks at. */
export type Gate = "scanner" | "test" | "check";

/** Programs that look for weaknesses; linters among them that look for insecure code. */
export const scanners = new Set(
  "trivy grype snyk clair-scanner clamscan anchore-cli dockle safety bandit pip-audit semgrep gitleaks trufflehog detect-secrets govulncheck gosec nancy cargo-audit cargo-deny bundle-audit bundler-audit brakeman checkov kics hadolint tfsec osv-scanner dependency-check dependency-check.sh retire auditjs nsp lynis oscap".split(
    " ",
  ),
);

/** Programs that run tests. */
export const testers = new Set(
  "pytest py.test tox nosetests jest vitest mocha ava phpunit rspec ctest bats go-junit-report nose2 cypress playwright karma pest behat cucumber ginkgo gotestsum".split(
    " ",
  ),
);

/** Programs that check code without running it. */
export const linters = new Set(
  "mypy flake8 pylint ruff eslint tslint tsc golangci-lint staticcheck shellcheck rubocop phpstan psalm ktlint pyright".split(" "),
);

/** Programs of which some commands are gates: their arguments decide. */
export const multiPurpose = new Set(
  "sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum gpg gpg2 gpgv minisign cosign npm pnpm yarn npx bun bunx go cargo mvn mvnw gradle gradlew sbt dotnet swift mix rake deno make poetry pipenv bundle uv hatch pdm composer".split(
    " ",
  ),
);
