/** Everything a rule file may import, besides `src/knowledge`. */

export type { AppArmorDocument } from "./frontends/apparmor/document.ts";
export type { PathRule } from "./frontends/apparmor/path-rule.ts";
export type { Policy } from "./frontends/apparmor/policy.ts";
export { isProvided } from "./frontends/apparmor/provided.ts";
export type { StatementRule, Word } from "./frontends/apparmor/syntax.ts";
export type { ComposeProject } from "./frontends/compose/project.ts";
export { exampleEnvironments, variableUses } from "./frontends/compose/variables.ts";
export type { DaemonDocument } from "./frontends/daemon/document.ts";
export type { DockerfileDocument } from "./frontends/dockerfile/document.ts";
export type { Instruction } from "./frontends/dockerfile/instruction.ts";
export { linesAfter, linesBefore, withFlags, withoutLines } from "./frontends/dockerfile/lines.ts";
export { stageLabel } from "./frontends/dockerfile/lower.ts";
export { swallowedPairs } from "./frontends/dockerfile/old-form.ts";
export { placesOf } from "./frontends/dockerfile/places.ts";
export { platformArgs } from "./frontends/dockerfile/scope.ts";
export { assignmentsOf, type Copy, chainOf, neededBy, type Stage, type StageScript, sourcesOf } from "./frontends/dockerfile/stage.ts";
export type { DockerignoreDocument } from "./frontends/dockerignore/document.ts";
export { labelOf as name } from "./frontends/registry.ts";
export { actionInWords, letsThrough } from "./frontends/seccomp/action.ts";
export { full as fullRegister } from "./frontends/seccomp/arch-builder.ts";
export type { SeccompDocument } from "./frontends/seccomp/document.ts";
export type { CombinedFilter, Entry, Lost } from "./frontends/seccomp/filter.ts";
export type { ArgumentTest, SeccompRule } from "./frontends/seccomp/profile.ts";
export { caseOf, looks } from "./frontends/seccomp/ways.ts";
export { targetsOf } from "./link/link.ts";
export type { Attachment } from "./link/profiles.ts";
export type { Project } from "./link/project.ts";
export type { Confidence, Fix, Problem, Severity } from "./model/finding.ts";
export type { Ulimit } from "./model/host-config.ts";
export type { IgnoreUse } from "./model/ignore-use.ts";
export type { Command, Variable } from "./model/image-config.ts";
export type { Script, ShellCommand, ShellWord, Wrapper } from "./model/script.ts";
export { isSaid, type Setting } from "./model/setting.ts";
export { type Container, isContainer, type Workload } from "./model/workload.ts";
export { hostOf, isOwnHost } from "./rule/addresses.ts";
export {
  accessOf,
  capabilityRules,
  conditionOf,
  denies,
  denyingRules,
  hasDockerDenials,
  isCapabilityAllowed,
  isCapabilityDenied,
  isEverything,
  isForContainers,
  isOwn,
  missingDenials,
  ownGiving,
  ownStatements,
  patternMatches,
  ratedFor,
  statementsOf,
  wholeRule,
} from "./rule/apparmor.ts";
export {
  replacedRule,
  replacedWord,
  withFirst,
  withoutPermissions,
  withoutRule,
  withoutWord,
  withPermissions,
  withPreamble,
  withRules as withPolicyRules,
} from "./rule/apparmor-edits.ts";
export { isAptKeyring, trustedForAll } from "./rule/apt-keys.ts";
export { asSecret, attachSecret, declaredSecret, fileVariableOf, variableIn } from "./rule/as-secret.ts";
export { mountedForArgument, mountedForCommand, mountedForFile, mountedForService, passedAs, variableFor } from "./rule/build-secrets.ts";
export { builtFrom } from "./rule/built-from.ts";
export { digests, verifies } from "./rule/checks.ts";
export { comparedAfter, fillIn, noSum, savedFirst } from "./rule/checksum.ts";
export {
  below,
  buildArguments,
  containersOf,
  type EntryText,
  entryTexts,
  flagOf,
  isShort,
  jobsOf,
  type Part,
  partAt,
  partsOf,
  servicesOf,
  textOf,
  usesOfArgument,
  writtenText,
} from "./rule/compose.ts";
export { addedBelow, insteadOf, removedFrom, setBelow, setIn } from "./rule/compose-edits.ts";
export {
  askedTargets,
  contextExcludes,
  contextFiles,
  contextNames,
  copiedByName,
  copiesWhole,
  ignoredContext,
  ignoreFilesFor,
  isPassed,
  isWholeContext,
  unsetArgument,
} from "./rule/context.ts";
export { copiedInto, copiedIntoContainer } from "./rule/copied-into.ts";
export { type CopiedSecret, copiedSecrets } from "./rule/copied-secrets.ts";
export { copyWithKey, credentialName, credentialVariable } from "./rule/credential-variable.ts";
export { daemonSettings, forbidsNewPrivileges, setInDaemon } from "./rule/daemon.ts";
export { callBeyond, dangerThrough, typingThrough, valueInWords } from "./rule/dangerous-calls.ts";
export { rootsMounts } from "./rule/data-mounts.ts";
export { namesDatastore } from "./rule/datastore.ts";
export { deadPatterns } from "./rule/dead-patterns.ts";
export { type AnyRule, defineRule, type ListedRule, safe, unsafe, unsure } from "./rule/define.ts";
export { installsDevelopment, leavesDevelopment } from "./rule/development-packages.ts";
export { appArmorsOf, composeOf, composesOf, dockerfilesOf, seccompsOf } from "./rule/documents.ts";
export { downloadOf, isCleartext, trustsAnybody } from "./rule/downloads.ts";
export {
  commandAtEnd,
  commandBefore,
  isWhole,
  replaced,
  startOf,
  withoutCommand,
  withoutFlag,
  withoutOption,
  withoutWords,
  wordsOf,
} from "./rule/edits.ts";
export { engineAddressesIn } from "./rule/engine-addresses.ts";
export { socketOf } from "./rule/engine-socket.ts";
export { type Handling, handlingOf } from "./rule/entrypoint.ts";
export { allEnvFiles, envFilesOf, isReadFromFile, judgedText } from "./rule/env-files.ts";
export { excludedByLines, lineIn } from "./rule/excluded-by.ts";
export { exhaustive } from "./rule/exhaustive.ts";
export { inNetworkOf, isOpenBeyondHost, type Opening, openingsOf } from "./rule/exposure.ts";
export { extendedBy } from "./rule/extended.ts";
export { failsAnyway } from "./rule/fails-anyway.ts";
export { fetchedBy } from "./rule/fetched.ts";
export { filesOf, type WorkloadFiles } from "./rule/files.ts";
export { isSecretOnceFilled } from "./rule/filled-in.ts";
export { isOnFolders } from "./rule/folders.ts";
export { gateOf, gatePrograms, ignoredBecause } from "./rule/gates.ts";
export { configsGiven } from "./rule/given-configs.ts";
export { credentialsOf, usersOf } from "./rule/handed-on.ts";
export { healthCheckChange } from "./rule/health.ts";
export { argumentsWritten } from "./rule/heredoc-arguments.ts";
export { hasNoKnownWayOut, isInternalOnly, isOnEveryInterface, isOnLinkOnly, isPrivileged, textUser } from "./rule/host.ts";
export { type IgnoredWords, ignoredWords } from "./rule/ignored-words.ts";
export {
  besideMounts,
  closedTmpfs,
  isUnknownStart,
  lackingCapabilities,
  likelyNeedsOf,
  missingTmpfs,
  missingVolumes,
  needsOf,
  spareCapabilities,
} from "./rule/image-needs.ts";
export { idleDenials, vainRules } from "./rule/inert-apparmor.ts";
export { type Insecure, insecureLine, insecurePrograms, insecureSwitches, insecureWritten, lostInWords } from "./rule/insecure.ts";
export { isAtLeast, pythonVersionOf } from "./rule/installed.ts";
export { severityOfKnownPassword } from "./rule/known-password.ts";
export { isJob, isLasting, runsOnce } from "./rule/lasting.ts";
export { givenTo } from "./rule/leaks/sources.ts";
export { leaksOf } from "./rule/leaks.ts";
export { leftBy } from "./rule/leftovers.ts";
export { limitNeeds } from "./rule/limit-needs.ts";
export { refusedLimits } from "./rule/limits.ts";
export { isClosed, type Listening, listeningAt, listeningIn, listensOnLoopback, mayAsk, variablesOf } from "./rule/listening.ts";
export { refusedLogging } from "./rule/logging.ts";
export { itemThat } from "./rule/marked-item.ts";
export { mentions } from "./rule/mentions.ts";
export { type ModeUse, modesOf } from "./rule/modes.ts";
export { writtenSource } from "./rule/mount-source.ts";
export { mountsOf } from "./rule/mounts.ts";
export { filledIn, filledInText } from "./rule/moved-value.ts";
export { movingList } from "./rule/moving.ts";
export { needsRoot } from "./rule/needs-root.ts";
export { newIgnoreFiles } from "./rule/new-ignore-file.ts";
export { openedLike } from "./rule/opened.ts";
export { allowList, number, numbers, text, texts, textsByName } from "./rule/options.ts";
export { otherAccount } from "./rule/other-account.ts";
export { clientsAmong, hasWayOut, markedInternal, neighboursOf, ownNetworkFor } from "./rule/own-network.ts";
export { passwordForClients } from "./rule/password-for-clients.ts";
export { pinProblem } from "./rule/pinned.ts";
export { pipedDownloads } from "./rule/piped.ts";
export { portsOf, speaksToLoopback } from "./rule/ports.ts";
export { certainly, certainlyLacks, itemsOf, type Known, knownValue, variablesSet, writes } from "./rule/predicates.ts";
export { type Process, processOf } from "./rule/process.ts";
export { isPublicName } from "./rule/public-names.ts";
export { isReachedBySsh, sshPorts } from "./rule/reached-by-ssh.ts";
export { fileScript, type Waiting, wayTo } from "./rule/replaced.ts";
export { isRootIn, rootOf } from "./rule/root.ts";
export {
  allowsByName,
  isBlocked,
  isOpen,
  listed,
  missingCalls,
  namedThrough,
  rulesNaming,
} from "./rule/seccomp.ts";
export { betweenValues, eachFlag, masked } from "./rule/seccomp-condition-edits.ts";
export {
  allowingUnmet,
  cloneRules,
  everyNamespace,
  starting,
  startingAsBefore,
  together,
  withoutArchitectures,
  withoutNames,
} from "./rule/seccomp-edits.ts";
export { hasNoNewPrivileges, placeOf, refusedCalls, type Unmet, unmetCalls } from "./rule/seccomp-start.ts";
export {
  commandsNamed,
  commandsOf,
  covers,
  hasCommand,
  type Managed,
  packageCommandsOf,
  type Ran,
  type Run,
  reaches,
  runsNaming,
  runsOf,
  shippedLayers,
  stageOf,
  userOf,
  wordsAfterFolder,
  workloadOf,
} from "./rule/stages.ts";
export { writtenAtStart } from "./rule/start-writes.ts";
export { isInteractive, type Started, startedBy } from "./rule/started.ts";
export { told } from "./rule/told.ts";
export { isOn, type Place, ranBefore, settingAt, variableAt } from "./rule/tool-settings.ts";
export { unreadOf } from "./rule/unread.ts";
export { unrunnable } from "./rule/unrunnable.ts";
export { addedToDependabot, coveredByDependabot } from "./rule/updates.ts";
export { isAmongPrograms } from "./rule/uses.ts";
export { isVerified } from "./rule/verified-before.ts";
export { isMovingBranch, looseIn, looseSource } from "./rule/versions.ts";
export { windowsDownloads, windowsRunsOf } from "./rule/windows.ts";
export { secretIn } from "./secrets/carried.ts";
export { secretInCommand } from "./secrets/commands.ts";
export { verdictOn } from "./secrets/file-contents.ts";
export { namesSecret } from "./secrets/names.ts";
export { type SecretUse, secretInLines, secretLines } from "./secrets/text.ts";
export { secretsUnread } from "./secrets/unread.ts";
export type { Secret } from "./secrets/values.ts";
export { isDay } from "./syntax/day.ts";
export { excludesAll, ignorePatterns, isAllowList, matchesPattern, readDockerignore } from "./syntax/dockerignore.ts";
export { HOLE, imageKey, parseImageReference } from "./syntax/image-reference.ts";
export { itemsIn, textIn } from "./syntax/json-read.ts";
export { Nearest, nearest, type Patience, patience } from "./syntax/nearest.ts";
export { Quotes } from "./syntax/quotes.ts";
export { lastOption, parseBool, readSecurityOption } from "./syntax/security-opt.ts";
export { type AccountMade, accountMade } from "./syntax/shell/accounts.ts";
export { argumentsOf, optionOf } from "./syntax/shell/arguments.ts";
export { isSystem, type PackageCommand, packageCommand } from "./syntax/shell/packages.ts";
export { givesUpRoot } from "./syntax/shell/root.ts";
export { programName, startsAnother } from "./syntax/shell/unwrap.ts";
export { printers, writtenBy } from "./syntax/shell/written.ts";
export { Budget } from "./text/budget.ts";
export type { Edit } from "./text/edit.ts";
export { joinWords } from "./text/join-words.ts";
export { lazy } from "./text/lazy.ts";
export { wholeLines } from "./text/line-start.ts";
export { Memory } from "./text/memory.ts";
export { own } from "./text/own.ts";
export { contextPath, joinPath, lastPart, normalPath, resolvePath, withoutSlash } from "./text/path.ts";
export { fits, fitsPath, literally, upTo, withoutEnd } from "./text/pattern.ts";
export { article, quote } from "./text/quote.ts";
export type { Source } from "./text/source.ts";
export { type Span, samePlace } from "./text/span.ts";
