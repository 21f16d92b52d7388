/** YAML of another program, told by its top-level keys. */
interface OtherYaml {
  readonly program: string;
  /** Sets of keys at the top level: all of one set together are that program's. None of them is one that Compose knows alone. */
  readonly keys: readonly (readonly string[])[];
}

/** Programs whose YAML may be called compose.yaml, and what their own reference says of the top level. */
export const otherYaml: readonly OtherYaml[] = [
  // https://caprover.com/docs/one-click-apps.html: services as Compose has them, under names that it fills in.
  { program: "CapRover", keys: [["captainVersion", "services"]] },
  // https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
  { program: "GitHub Actions", keys: [["on", "jobs"]] },
  // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
  {
    program: "an action of GitHub",
    keys: [
      ["runs", "name"],
      ["runs", "description"],
      ["runs", "inputs"],
    ],
  },
  // https://circleci.com/docs/configuration-reference/
  {
    program: "CircleCI",
    keys: [
      ["version", "jobs"],
      ["version", "orbs"],
      ["workflows", "jobs"],
      ["orbs", "workflows"],
    ],
  },
  // https://docs.gitlab.com/ci/yaml/
  {
    program: "GitLab CI",
    keys: [
      ["stages", "image"],
      ["stages", "services"],
      ["stages", "default"],
      ["stages", "variables"],
      ["stages", "include"],
      ["stages", "before_script"],
      ["before_script", "image"],
    ],
  },
  // https://docs.travis-ci.com/user/customizing-the-build
  {
    program: "Travis CI",
    keys: [
      ["language", "script"],
      ["language", "install"],
      ["language", "services"],
      ["dist", "script"],
      ["services", "script"],
      ["services", "before_install"],
    ],
  },
  // https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pipeline
  {
    program: "Azure Pipelines",
    keys: [
      ["trigger", "pool"],
      ["trigger", "steps"],
      ["trigger", "stages"],
      ["trigger", "jobs"],
      ["pool", "steps"],
      ["pool", "jobs"],
      ["pr", "steps"],
      ["pr", "jobs"],
      ["parameters", "steps"],
      ["parameters", "jobs"],
      ["parameters", "steps"],
      ["parameters", "jobs"],
    ],
  },
  // https://docs.drone.io/pipeline/docker/syntax/ and https://woodpecker-ci.org/docs/usage/workflow-syntax
  {
    program: "Drone or Woodpecker CI",
    keys: [
      ["kind", "steps"],
      ["kind", "type"],
      ["steps", "when"],
      ["steps", "services"],
      ["pipeline", "services"],
    ],
  },
  // https://buildkite.com/docs/pipelines/configure/defining-steps
  {
    program: "Buildkite",
    keys: [
      ["steps", "env"],
      ["steps", "agents"],
    ],
  },
  // https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/
  {
    program: "Bitbucket Pipelines",
    keys: [
      ["pipelines", "image"],
      ["pipelines", "definitions"],
      ["pipelines", "options"],
    ],
  },
  // https://docs.semaphoreci.com/reference/pipeline-yaml
  { program: "Semaphore", keys: [["agent", "blocks"]] },
  // https://concourse-ci.org/docs/pipelines/ and https://concourse-ci.org/docs/tasks/
  {
    program: "Concourse",
    keys: [
      ["jobs", "resources"],
      ["resources", "resource_types"],
      ["platform", "run"],
    ],
  },
  // https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html
  { program: "AWS CodeBuild", keys: [["version", "phases"]] },
  // https://cloud.google.com/build/docs/build-config-file-schema
  {
    program: "Google Cloud Build",
    keys: [
      ["steps", "images"],
      ["steps", "substitutions"],
      ["steps", "timeout"],
    ],
  },
  // https://kubernetes.io/docs/concepts/overview/working-with-objects/
  { program: "Kubernetes", keys: [["apiVersion", "kind"]] },
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
  { program: "CloudFormation", keys: [["AWSTemplateFormatVersion"], ["Resources", "Parameters"], ["Resources", "Outputs"]] },
  // https://spec.openapis.org/oas/latest.html
  {
    program: "OpenAPI",
    keys: [
      ["openapi", "info"],
      ["swagger", "info"],
      ["asyncapi", "info"],
    ],
  },
  // https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
  { program: "Serverless", keys: [["service", "provider"]] },
  // https://taskfile.dev/docs/reference/schema
  { program: "Task", keys: [["version", "tasks"]] },
  // https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference
  { program: "Dependabot", keys: [["version", "updates"]] },
  // https://github.com/linuxkit/linuxkit/blob/master/docs/yaml.md
  {
    program: "LinuxKit",
    keys: [
      ["kernel", "init"],
      ["kernel", "services"],
      ["init", "services"],
    ],
  },
  // https://docs.lando.dev/landofile/
  {
    program: "Lando",
    keys: [
      ["recipe", "name"],
      ["recipe", "services"],
      ["tooling", "services"],
    ],
  },
  // https://symfony.com/doc/current/service_container.html
  {
    program: "Symfony",
    keys: [
      ["services", "parameters"],
      ["services", "imports"],
      ["services", "framework"],
      ["services", "doctrine"],
      ["services", "when@dev"],
      ["services", "when@test"],
    ],
  },
  // https://kamal-deploy.org/docs/configuration/overview/
  { program: "Kamal", keys: [["service", "image"]] },
  // https://docs.docker.com/reference/cli/docker/compose/ is made of such files
  {
    program: "the reference of Docker's command line",
    keys: [
      ["command", "short"],
      ["command", "long"],
      ["command", "usage"],
    ],
  },
  // https://prometheus.io/docs/prometheus/latest/configuration/configuration/
  { program: "Prometheus", keys: [["scrape_configs"]] },
  // https://pre-commit.com/#adding-pre-commit-plugins-to-your-project
  { program: "pre-commit", keys: [["repos"]] },
  // https://www.mkdocs.org/user-guide/configuration/
  { program: "MkDocs", keys: [["site_name"]] },
];

/** Keys of other programs that are enough where nothing but its text speaks for a Compose file: such a file would not load. */
export const otherKeys: ReadonlySet<string> = new Set(
  "apiVersion kind jobs stages steps pipeline pipelines parameters imports doctrine framework kernel init onboot language script before_script before_install image workflows orbs trigger pool phases tasks recipe tooling runtime region definitions accessories".split(
    " ",
  ),
);
