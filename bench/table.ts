/** Prints tables as they grow, and keeps them. */
export class Table {
  readonly #lines: string[] = [];

  /** Everything that has been printed. */
  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  readonly say = (line: string): void => {
    this.#lines.push(line);
    console.log(line);
  };

  head(title: string, columns: readonly string[]): void {
    this.say(`\n## ${title}\n`);
    this.row(columns);
    this.row(columns.map(() => "---"));
  }

  row(cells: readonly string[]): void {
    this.say(`| ${cells.join(" | ")} |`);
  }
}
