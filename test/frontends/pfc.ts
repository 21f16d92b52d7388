/** A line of libseccomp's pseudo code with what is indented under it. */
interface Statement {
  readonly text: string;
  readonly inner: Statement[];
}

/** The pseudo code of one architecture. */
export interface PseudoFilter {
  /** Libseccomp's name, such as `x86_64`. */
  readonly machine: string;
  readonly body: readonly Statement[];
}

/** Reads what `seccomp_export_pfc` prints. */
export function readPseudoCode(text: string): PseudoFilter[] {
  const filters: PseudoFilter[] = [];
  const stack: { indent: number; inner: Statement[] }[] = [];
  let machine = "";
  for (const line of text.split("\n")) {
    const arch = /^# filter for arch (\S+)/.exec(line);
    if (arch) machine = arch[1] as string;
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const indent = line.length - line.trimStart().length;
    const statement: Statement = { text: line.trim(), inner: [] };
    while (stack.length && (stack[stack.length - 1] as { indent: number }).indent >= indent) stack.pop();
    if (indent === 0) {
      if (statement.text.startsWith("if ($arch")) filters.push({ machine, body: statement.inner });
    } else stack[stack.length - 1]?.inner.push(statement);
    stack.push({ indent, inner: statement.inner });
  }
  return filters;
}

/** Runs the pseudo code for a call: the text of the action it ends with. */
export function runPseudoCode({ body }: PseudoFilter, number: number, args: readonly bigint[]): string {
  const found = block(body, number, args);
  if (found === undefined) throw new Error("the pseudo code does not end");
  return found;
}

function block(statements: readonly Statement[], number: number, args: readonly bigint[]): string | undefined {
  let taken = false;
  for (const { text, inner } of statements) {
    if (text.startsWith("action ")) return text.slice(7, -1);
    taken = text === "else" ? !taken : holds(text, number, args);
    const found = taken ? block(inner, number, args) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function holds(text: string, number: number, args: readonly bigint[]): boolean {
  const call = /^if \(\$syscall == (\d+)\)$/.exec(text);
  if (call) return Number(call[1]) === number >>> 0;
  const test = /^if \(\$a(\d)(?:\.(hi|lo)32)? (?:& 0x([0-9a-f]+) )?(==|>=|>) (\d+)\)$/.exec(text);
  if (!test) throw new Error(`this pseudo code is not understood: ${text}`);
  const [, index, half, mask, operator, datum] = test;
  const whole = args[Number(index)] ?? 0n;
  const word = half === "hi" ? whole >> 32n : whole & 0xffffffffn;
  const value = mask === undefined ? word : word & BigInt(`0x${mask}`);
  const other = BigInt(datum as string);
  return operator === "==" ? value === other : operator === ">" ? value > other : value >= other;
}
