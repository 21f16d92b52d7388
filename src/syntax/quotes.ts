/** Whether a quote of the shell is open after what was read, and where it was opened. */
export class Quotes {
  open = "";
  /** The place of the last quote that was opened, in all that was read. */
  at = -1;
  #read = 0;

  read(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at] as string;
      if (char === "\\" && this.open !== "'") at += 1;
      else if (this.open) this.open = char === this.open ? "" : this.open;
      else if (char === '"' || char === "'") {
        this.open = char;
        this.at = this.#read + at;
      }
    }
    this.#read += text.length;
  }
}
