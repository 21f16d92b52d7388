/** Systems and processors that may stand alone (github.com/containerd/platforms, database.go), with the other names it knows them by. */
const known: ReadonlySet<string> = new Set(
  [
    "aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos",
    "386 i386 amd64 x86_64 x86-64 amd64p32 arm armbe armhf armel arm64 aarch64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le",
    "mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm",
  ].flatMap((names) => names.split(" ")),
);

/** What the builder refuses in the value of `--platform`: `SYSTEM[(VERSION)][/PROCESSOR[/VARIANT]]`, or a processor alone. */
export function platformFault(text: string): string | undefined {
  if (text === "") return "--platform is empty";
  const [first = "", ...rest] = text.split("/");
  const system = /^([\w.-]+)(?:\([^()]*\))?$/.exec(first)?.[1];
  const isWhole = system !== undefined && rest.length < 3 && rest.every((part) => /^[\w.-]+$/.test(part));
  if (isWhole && (rest.length > 0 || known.has(system.toLowerCase()))) return undefined;
  return `${JSON.stringify(text.slice(0, 40))} is not a valid platform: write it as linux/arm64`;
}
