import type { Unchecked } from "../model/other-name.ts";
import type { Owner } from "./owners.ts";

/** The ids for one thing that is not checked here. */
interface UncheckedIds extends Unchecked {
  /** By owner, parted by blanks. */
  readonly ids: Readonly<Partial<Record<Owner, string>>>;
}

const secretRules = ["no-secret-in-env", "no-secret-in-arg", "no-secret-in-run", "no-secret-in-config", "no-committed-secret-file"];

/**
 * Ids of others that no rule here stands for, by what they are about. Read off their catalogues: the README of hadolint, docs/rules of
 * BuildKit's Dockerfile frontend, tally (wharflab/tally _docs/rules), docker-compose-linter (dclint) and compose-lint (with the ids its
 * changelog retires); aquasecurity/trivy-checks avd_docs/dockerfile; bridgecrewio/checkov checkov/dockerfile/checks and
 * checkov/secrets/runner.py; Checkmarx/kics docs/queries, DataDog/datadog-iac-scanner
 * for `dd:`; semgrep/semgrep-rules dockerfile and generic/dockerfile; goodwithtech/dockle CHECKPOINT.md; the codes in
 * koalaman/shellcheck src, as ranges; section 8 of the CIS Docker Benchmark before 1.3 as in docker/docker-bench-security. What controls of standards ask for is in `standards`.
 */
export const uncheckedIds: readonly UncheckedIds[] = [
  {
    what: "reports a relative path in WORKDIR",
    why: "this is a matter of clarity and does not affect security",
    partly: ["app-workdir"],
    ids: {
      hadolint: "DL3000",
      buildkit: "WorkdirRelativePath",
      trivy: "DS-0009",
      checkov: "CKV_DOCKER_10",
      kics: "workdir_path_not_absolute 6b376af8-cfe8-49ab-a08d-f32de23661a4",
      semgrep: "use-absolute-workdir",
      tally: "buildkit/WorkdirRelativePath hadolint/DL3000",
    },
  },
  {
    what: "reports `cd` in RUN where WORKDIR would do",
    why: "this is a matter of style",
    ids: {
      hadolint: "DL3003",
      trivy: "DS-0013",
      kics: "run_command_cd_instead_of_workdir f4a6bcd3-e231-4acf-993c-aa027be50d2e",
      semgrep: "use-workdir",
      tally: "hadolint/DL3003",
    },
  },
  {
    what: "reports commands that make little sense in a build, such as `ssh`, `vim` or `mount`",
    why: "such a command fails or does nothing, and is not a risk",
    ids: {
      hadolint: "DL3001",
      kics: "run_utilities_and_posix_commands 9b6b0f38-92a2-41f9-b881-3a1083d99f1b",
      semgrep: "nonsensical-command",
      tally: "hadolint/DL3001",
    },
  },
  {
    what: "reports an archive that is copied and unpacked by RUN instead of ADD",
    why: "this is about layers and their size",
    partly: ["copy-over-add"],
    ids: { hadolint: "DL3010", tally: "hadolint/DL3010" },
  },
  {
    what: "reports more than one HEALTHCHECK, CMD or ENTRYPOINT in a stage",
    why: "the last one counts and the others do nothing, which is not a risk",
    ids: {
      hadolint: "DL3012 DL4003 DL4004",
      buildkit: "MultipleInstructionsDisallowed",
      trivy: "DS-0007 DS-0016 DS-0023",
      kics: "multiple_cmd_instructions_listed multiple_entrypoint_instructions_listed dd:do_not_use_multiple_healthcheck 41c195f4-fc31-4a5c-8a1b-90605538d49f 6938958b-3f1a-451c-909b-baeee14bdc97 1c2d47bd-eec6-6485-7ed7-3d0650e960a4",
      semgrep: "multiple-cmd-instructions multiple-entrypoint-instructions",
      tally: "buildkit/MultipleInstructionsDisallowed hadolint/DL3012 hadolint/DL4003 hadolint/DL4004",
    },
  },
  {
    what: "reports a package manager that is not told to answer its questions, such as `apt-get install` without -y",
    why: "the build stops at the question, so such an image is never published",
    ids: {
      hadolint: "DL3014 DL3030 DL3034 DL3038",
      trivy: "DS-0021",
      kics: "apt_get_missing_flags_to_avoid_manual_input missing_flag_from_dnf_install missing_zypper_non_interactive_switch yum_install_allows_manual_input 77783205-c4ca-4f80-bb80-c777f267c547 7ebd323c-31b7-4e5b-b26f-de5e9e477af8 45e1fca5-f90e-465d-825f-c2cb63fa3944 6e19193a-8753-436d-8a09-76dcff91bb03",
      semgrep: "missing-assume-yes-switch missing-dnf-assume-yes-switch missing-yum-assume-yes-switch missing-zypper-no-confirm-switch",
      tally: "hadolint/DL3014 hadolint/DL3030 hadolint/DL3034 hadolint/DL3038",
    },
  },
  {
    what: "reports two stages of one name, or a stage with a reserved name",
    why: "this is about names; the builder warns of it itself",
    partly: ["no-unreachable-stage"],
    ids: {
      hadolint: "DL3024 DL3063",
      buildkit: "DuplicateStageName ReservedStageName",
      trivy: "DS-0012",
      checkov: "CKV_DOCKER_11",
      kics: "same_alias_in_different_froms f2daed12-c802-49cd-afed-fe41d0b82fed",
      semgrep: "alias-must-be-unique",
      tally: "buildkit/DuplicateStageName buildkit/ReservedStageName hadolint/DL3024 hadolint/DL3063",
    },
  },
  {
    what: "reports `apt` where `apt-get` is meant for scripts",
    why: "this is a matter of style: both install the same packages",
    ids: {
      hadolint: "DL3027",
      checkov: "CKV_DOCKER_9",
      kics: "run_using_apt b84a0b47-2e99-4c9f-8933-98bcabe2b94d",
      semgrep: "prefer-apt-get",
      tally: "hadolint/DL3027",
    },
  },
  {
    what: "reports --platform in FROM",
    why: "a fixed platform is often meant, and is not a risk",
    ids: {
      hadolint: "DL3029 DL3065",
      buildkit: "FromPlatformFlagConstDisallowed RedundantTargetPlatform",
      kics: "using_platform_with_from b16e8501-ef3c-44e1-a543-a093238099c9",
      semgrep: "avoid-platform-with-from",
      tally: "buildkit/FromPlatformFlagConstDisallowed buildkit/RedundantTargetPlatform hadolint/DL3029",
    },
  },
  {
    what: "reports upgrades of all packages in a build",
    why: "the advice is obsolete: upgrading brings security updates, and Docker no longer advises against it",
    ids: {
      hadolint: "DL3005 DL3017 DL3031 DL3035 DL3039",
      trivy: "DS-0024",
      kics: "run_using_upgrade_commands run_using_dnf_update use_of_apk_upgrade yum_update_enabled run_using_zypper_update 682fe378-c180-4bd5-8a14-95fc285fb269 09fda05e-da85-4ee7-ab8d-2800a5e6e756 989ab888-7d1e-410f-9dde-c64a1d367bf2 8f6456be-0018-46db-9ce6-b3b6dc8d34d2 d4895357-dd49-4ba5-b726-1bb81cb50989",
      semgrep: "avoid-apk-upgrade avoid-apt-get-upgrade avoid-dnf-update avoid-yum-update avoid-zypper-update",
      dockle: "DKL-DI-0003",
    },
  },
  {
    what: "reports `useradd` with a high user id and without -l",
    why: "this is about the size of the image",
    ids: {
      hadolint: "DL3046",
      kics: "dd:use_recommended_flags_with_useradd 44fbf45c-87a6-3b95-64ef-07e1fef7395b",
      tally: "hadolint/DL3046",
    },
  },
  {
    what: "reports `wget` that prints its progress",
    why: "this is about the length of build logs",
    ids: { hadolint: "DL3047", tally: "hadolint/DL3047" },
  },
  {
    what: "reports labels whose keys are not well formed, are duplicates or are out of order",
    why: "this is a matter of style",
    partly: ["required-labels"],
    ids: {
      hadolint: "DL3048",
      tally:
        "tally/labels/valid-key tally/labels/no-duplicate-keys tally/labels/prefer-grouped tally/labels/prefer-stable-order tally/labels/no-buildx-git-overlap",
    },
  },
  {
    what: "reports RUN, ADD or COPY instructions that could be one",
    why: "this is about layers, and the builder's cache often works better with several",
    ids: {
      hadolint: "DL3059",
      kics: "multiple_run_add_copy_instructions_listed 0008c003-79aa-42d8-95b8-1c2fe37dbfe6",
      tally: "tally/prefer-run-heredoc hadolint/DL3059",
    },
  },
  {
    what: "reports MAINTAINER",
    why: "the instruction is obsolete, and is not a risk",
    partly: ["required-labels"],
    ids: {
      hadolint: "DL4000",
      buildkit: "MaintainerDeprecated",
      trivy: "DS-0022",
      checkov: "CKV_DOCKER_6",
      kics: "maintainer_instruction_being_used 99614418-f82b-4852-a9ae-5051402b741c",
      semgrep: "maintainer-is-deprecated",
      tally: "buildkit/MaintainerDeprecated hadolint/DL4000",
    },
  },
  {
    what: "reports images that use both `wget` and `curl`",
    why: "this is about the size of the image; what is downloaded matters more than with which tool",
    partly: ["verified-download"],
    ids: {
      hadolint: "DL4001",
      trivy: "DS-0014",
      kics: "run_using_wget_and_curl fc775e75-fcfb-4c98-b2f2-910c5858b359",
      semgrep: "use-either-wget-or-curl",
      tally: "hadolint/DL4001",
    },
  },
  {
    what: "reports a default shell that is changed by `ln` instead of SHELL",
    why: "this is a matter of style",
    ids: {
      hadolint: "DL4005",
      kics: "changing_default_shell_using_run_command 8a301064-c291-4b20-adcb-403fe7fd95fd",
      semgrep: "use-shell-instruction",
      tally: "hadolint/DL4005",
    },
  },
  {
    what: "reports a pipe in RUN without `pipefail`",
    why: "a failure that goes unnoticed breaks the build, and rarely its security",
    partly: ["gate-can-fail", "no-curl-pipe-shell"],
    ids: {
      hadolint: "DL4006",
      kics: "shell_running_a_pipe_without_pipefail_flag efbf148a-67e9-42d2-ac47-02fa1c0d0b22",
      semgrep: "set-pipefail",
      tally: "hadolint/DL4006",
    },
  },
  {
    what: "reports hadolint's own ignore comments",
    why: "such comments count here as hadolint reads them, and `seaworthy ignores` lists them",
    ids: { hadolint: "DL1001" },
  },
  {
    what: "reports mistakes in shell scripts",
    why: "seaworthy reads the scripts of a build for what they do, and does not check how they are written; ShellCheck does",
    ids: {
      shellcheck:
        "1000-1001 1003 1007-1012 1014 1017-1021 1026-1029 1033-1066 1068-1095 1097-1116 1118 1123-1135 1137-1146 2000-2007 2009-2039 2041-2046 2048-2051 2053-2084 2086-2129 2139-2148 2150-2168 2170-2227 2229-2239 2241-2336 3001-3002 3004-3011 3018-3026 3028-3052 3061",
      tally: "shellcheck/SC1040",
    },
  },
  {
    what: "reports how instructions are spelled: their case, old forms, or comments in place of descriptions",
    why: "this is a matter of style",
    ids: {
      buildkit:
        "ConsistentInstructionCasing ExposeProtoCasing FromAsCasing InvalidDefinitionDescription LegacyKeyValueFormat StageNameCasing",
      tally:
        "buildkit/ConsistentInstructionCasing buildkit/ExposeProtoCasing buildkit/FromAsCasing buildkit/InvalidDefinitionDescription buildkit/LegacyKeyValueFormat buildkit/StageNameCasing",
    },
  },
  {
    what: "reports an address or a mapping in EXPOSE",
    why: "it is only part of what a rule here checks",
    partly: ["valid-dockerfile"],
    ids: { buildkit: "ExposeInvalidFormat", tally: "buildkit/ExposeInvalidFormat" },
  },
  {
    what: "reports a base image of another platform than the one that is built",
    why: "only the registry knows the platforms of an image",
    ids: { buildkit: "InvalidBaseImagePlatform", tally: "buildkit/InvalidBaseImagePlatform tally/platform-mismatch" },
  },
  {
    what: "reports --chown in COPY and ADD",
    why: "files of the account that runs are often meant; whether the owner may change them depends on their mode",
    partly: ["no-world-writable"],
    ids: { kics: "chown_flag_exists aa93e17f-b6db-4162-9334-c70334e7ac28" },
  },
  {
    what: "reports volumes that several containers use",
    why: "sharing a volume is how services pass files to each other, and the file does not tell whether it is meant",
    partly: ["no-shared-propagation"],
    ids: { kics: "shared_volumes_between_containers 8c978947-0ff6-485c-b0c2-0bfca6026466" },
  },
  {
    what: "reports services without `networks`",
    why: "the check is withdrawn: Compose gives every project a network of its own",
    partly: ["no-default-bridge", "network-segmentation"],
    ids: { kics: "networks_not_set ce14a68b-1668-41a0-ab7d-facd9f784742" },
  },
  {
    what: "looks for passwords, keys and tokens by patterns of its own",
    why: "secrets are found here by rules about the place they are in",
    partly: secretRules,
    ids: {
      kics: "secrets_stored_in_dockerfile c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4",
      checkov:
        "CKV_SECRET_1 CKV_SECRET_2 CKV_SECRET_3 CKV_SECRET_4 CKV_SECRET_5 CKV_SECRET_6 CKV_SECRET_7 CKV_SECRET_8 CKV_SECRET_9 CKV_SECRET_10 CKV_SECRET_11 CKV_SECRET_12 CKV_SECRET_13 CKV_SECRET_14 CKV_SECRET_15 CKV_SECRET_16 CKV_SECRET_17 CKV_SECRET_18 CKV_SECRET_19 CKV_SECRET_30 CKV_SECRET_40 CKV_SECRET_48 CKV_SECRET_49 CKV_SECRET_80 CKV_SECRET_116 CKV_SECRET_192 CKV_SECRET_380 CKV_SECRET_381",
    },
  },
  {
    what: "is about known vulnerabilities and malware in what an image holds",
    why: "what is in an image cannot be known from files; a scanner of images such as Trivy or Grype looks there",
    partly: ["no-eol-image"],
    ids: { kics: "vulnerable_openssl_version 5fa731ea-e844-47a6-a1e8-abc25e95847e", dockle: "CIS-DI-0004" },
  },
  {
    what: "asks for content trust",
    why: "it is a setting of the client that pulls and pushes images, and not in any file",
    partly: ["image-digest-pinned"],
    ids: { dockle: "CIS-DI-0005" },
  },
  {
    what: "reports accounts that share a user id",
    why: "the accounts of an image cannot be known from files",
    ids: { dockle: "DKL-LI-0002" },
  },
  {
    what: "reports services whose processes are not limited",
    why: "compose-lint has retired this id",
    partly: ["pids-limit"],
    ids: { "compose-lint": "CL-0012" },
  },
  {
    what: "reports health checks that are turned off",
    why: "compose-lint has retired this id",
    partly: ["healthcheck-defined"],
    ids: { "compose-lint": "CL-0015" },
  },
  {
    what: "reports nothing any more",
    why: "compose-lint has retired this id",
    ids: { "compose-lint": "CL-0023" },
  },
  {
    what: "reports the order, the quotes or the presence of keys in a Compose file",
    why: "this is a matter of style",
    ids: {
      dclint:
        "no-quotes-in-volumes require-project-name-field require-quotes-in-ports service-dependencies-alphabetical-order service-keys-order service-ports-alphabetical-order services-alphabetical-order top-level-properties-order",
    },
  },
  {
    what: "reports services with both `build` and `image`",
    why: "`image` then names what is built, and is not a risk",
    ids: { dclint: "no-build-and-image" },
  },
  {
    what: "reports ports that several services publish",
    why: "services of one file need not run at once, and the engine refuses the second",
    ids: { dclint: "no-duplicate-exported-ports" },
  },
  {
    what: "reports how a Dockerfile is laid out: indentation, blank lines, order, length or heredocs",
    why: "this is a matter of style",
    ids: {
      tally:
        "tally/consistent-indentation tally/eol-last tally/epilogue-order tally/max-lines tally/newline-between-instructions tally/newline-per-chained-call tally/no-multi-spaces tally/no-multiple-empty-lines tally/no-trailing-spaces tally/prefer-copy-chmod tally/prefer-copy-heredoc tally/prefer-formatted-heredocs tally/sort-packages",
    },
  },
  {
    what: "asks for caches and bind mounts that make a build faster",
    why: "this is about the time a build takes",
    ids: {
      tally:
        "tally/prefer-package-cache-mounts tally/js/node-gyp-cache-mounts tally/ruby/prefer-bundler-cache-mount tally/ruby/prefer-gemfile-bind-mounts",
    },
  },
  {
    what: "asks for a setting of `curl` or `wget`, or for ADD in their place",
    why: "what is downloaded matters more than with which tool",
    partly: ["verified-download", "add-with-checksum"],
    ids: {
      tally: "tally/curl-should-follow-redirects tally/prefer-add-unpack tally/prefer-curl-config tally/prefer-wget-config",
    },
  },
  {
    what: "asks for ADD in place of `git clone`",
    why: "which tool clones is a matter of style; what is cloned matters",
    partly: ["pinned-packages"],
    ids: { tally: "tally/prefer-add-git" },
  },
  {
    what: "asks for secret mounts at the commands it is told of",
    why: "secrets are reported here where they are, for every command",
    partly: ["no-secret-in-run", "no-secret-in-arg", "no-secret-mount-leak"],
    ids: { tally: "tally/require-secret-mounts" },
  },
  {
    what: "reports files that are copied behind USER and belong to root",
    why: "files that the process cannot change are the safer ones",
    ids: { tally: "tally/copy-after-user-without-chown tally/ruby/state-paths-not-writable-as-non-root" },
  },
  {
    what: "reports a USER with a group, which drops the account's other groups",
    why: "fewer groups are not a risk",
    partly: ["user-matches-image"],
    ids: { tally: "tally/user-explicit-group-drops-supplementary-groups" },
  },
  {
    what: "reports a copy from a stage that holds nothing",
    why: "the build fails there",
    partly: ["copy-from-known-stage", "no-broad-copy"],
    ids: { tally: "tally/copy-from-empty-scratch-stage" },
  },
  {
    what: "reports a mistyped `# syntax=`",
    why: "the builder then takes it for a comment, and uses its own syntax",
    ids: { tally: "tally/syntax-directive-typo" },
  },
  {
    what: "reports a STOPSIGNAL that does not suit the program",
    why: "this is about a clean stop",
    partly: ["pid1-handles-signals"],
    ids: {
      tally:
        "tally/no-ungraceful-stopsignal tally/prefer-canonical-stopsignal tally/prefer-nginx-sigquit tally/prefer-systemd-sigrtmin-plus-3",
    },
  },
  {
    what: "is about images for GPUs",
    why: "this is about drivers and size",
    ids: {
      tally:
        "tally/gpu/cuda-version-mismatch tally/gpu/no-buildtime-gpu-queries tally/gpu/no-container-runtime-in-image tally/gpu/no-hardcoded-visible-devices tally/gpu/no-redundant-cuda-install tally/gpu/prefer-minimal-driver-capabilities tally/gpu/prefer-runtime-final-stage tally/gpu/prefer-uv-over-conda",
    },
  },
  {
    what: "is about the speed and the setup of one language's programs",
    why: "this is not about security",
    partly: ["lockfile-install", "healthcheck-defined"],
    ids: {
      tally:
        "tally/php/enable-opcache-in-production tally/ruby/asset-precompile-without-dummy-key tally/ruby/bootsnap-precompile-without-j1 tally/ruby/deprecated-bundler-install-flags tally/ruby/healthcheck-rails-up-endpoint tally/ruby/jemalloc-installed-but-not-preloaded tally/ruby/prefer-network-none-install tally/ruby/redundant-bundler-install tally/ruby/yjit-not-enabled-on-supported-runtime",
    },
  },
  {
    what: "asks for variables that turn the telemetry of tools off",
    why: "what a tool reports to its maker is not what containers are attacked by",
    ids: { tally: "tally/prefer-telemetry-opt-out" },
  },
  {
    what: "asks for facts about an image to be attached to it instead of copied, or to agree with its base image",
    why: "they describe an image, and do not make it less safe",
    partly: ["no-disabled-attestations"],
    ids: { tally: "tally/prefer-vex-attestation tally/labels/no-stale-base-digest" },
  },
  {
    what: "reports instructions that do nothing in Windows containers",
    why: "the build or the engine says so itself",
    ids: { tally: "tally/windows/no-chown-flag tally/windows/no-run-mounts tally/windows/no-stopsignal" },
  },
  {
    what: "reports how scripts of PowerShell are written",
    why: "seaworthy reads the scripts of a build for what they do, and does not check how they are written; PSScriptAnalyzer does",
    ids: {
      tally:
        "tally/powershell/error-action-preference tally/powershell/prefer-shell-instruction tally/powershell/progress-preference powershell/PSAlignAssignmentStatement powershell/PSAvoidAssignmentToAutomaticVariable powershell/PSAvoidDefaultValueForMandatoryParameter powershell/PSAvoidDefaultValueSwitchParameter powershell/PSAvoidExclaimOperator powershell/PSAvoidGlobalAliases powershell/PSAvoidGlobalFunctions powershell/PSAvoidGlobalVars powershell/PSAvoidInvokingEmptyMembers powershell/PSAvoidLongLines powershell/PSAvoidMultipleTypeAttributes powershell/PSAvoidNullOrEmptyHelpMessageAttribute powershell/PSAvoidOverwritingBuiltInCmdlets powershell/PSAvoidReservedWordsAsFunctionNames powershell/PSAvoidSemicolonsAsLineTerminators powershell/PSAvoidShouldContinueWithoutForce powershell/PSAvoidTrailingWhitespace powershell/PSAvoidUsingAllowUnencryptedAuthentication powershell/PSAvoidUsingBrokenHashAlgorithms powershell/PSAvoidUsingCmdletAliases powershell/PSAvoidUsingComputerNameHardcoded powershell/PSAvoidUsingConvertToSecureStringWithPlainText powershell/PSAvoidUsingDeprecatedManifestFields powershell/PSAvoidUsingDoubleQuotesForConstantString powershell/PSAvoidUsingEmptyCatchBlock powershell/PSAvoidUsingInvokeExpression powershell/PSAvoidUsingPlainTextForPassword powershell/PSAvoidUsingPositionalParameters powershell/PSAvoidUsingUsernameAndPasswordParams powershell/PSAvoidUsingWMICmdlet powershell/PSAvoidUsingWriteHost powershell/PSDSCDscExamplesPresent powershell/PSDSCDscTestsPresent powershell/PSDSCReturnCorrectTypesForDSCFunctions powershell/PSDSCStandardDSCFunctionsInResource powershell/PSDSCUseIdenticalMandatoryParametersForDSC powershell/PSDSCUseIdenticalParametersForDSC powershell/PSDSCUseVerboseMessageInDSCResource powershell/PSMisleadingBacktick powershell/PSMissingModuleManifestField powershell/PSPlaceCloseBrace powershell/PSPlaceOpenBrace powershell/PSPossibleIncorrectComparisonWithNull powershell/PSPossibleIncorrectUsageOfAssignmentOperator powershell/PSPossibleIncorrectUsageOfRedirectionOperator powershell/PSProvideCommentHelp powershell/PSReservedCmdletChar powershell/PSReservedParams powershell/PSReviewUnusedParameter powershell/PSShouldProcess powershell/PSUseApprovedVerbs powershell/PSUseBOMForUnicodeEncodedFile powershell/PSUseCmdletCorrectly powershell/PSUseCompatibleCmdlets powershell/PSUseCompatibleCommands powershell/PSUseCompatibleSyntax powershell/PSUseCompatibleTypes powershell/PSUseConsistentIndentation powershell/PSUseConsistentParameterSetName powershell/PSUseConsistentParametersKind powershell/PSUseConsistentWhitespace powershell/PSUseConstrainedLanguageMode powershell/PSUseCorrectCasing powershell/PSUseDeclaredVarsMoreThanAssignments powershell/PSUseLiteralInitializerForHashtable powershell/PSUseOutputTypeCorrectly powershell/PSUsePSCredentialType powershell/PSUseProcessBlockForPipelineCommand powershell/PSUseShouldProcessForStateChangingFunctions powershell/PSUseSingleValueFromPipelineParameter powershell/PSUseSingularNouns powershell/PSUseSupportsShouldProcess powershell/PSUseToExportFieldsInManifest powershell/PSUseUTF8EncodingForHelpFile powershell/PSUseUsingScopeModifierInNewRunspaces powershell/PowerShell",
    },
  },
  {
    what: "is about Docker Enterprise",
    why: "the product is obsolete, and its settings are not in files",
    ids: { cis: "8.1.1 8.1.2 8.1.3 8.1.4 8.1.5 8.1.6 8.1.7 8.2.1" },
  },
];
