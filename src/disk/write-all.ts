import { writeSync } from "node:fs";

/** Writes everything to an open file, whatever is at its other end: part by part, and waiting where it is busy. Throws what the system says. */
export function writeAll(file: number, text: string | Buffer): void {
  let bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
  while (bytes.length > 0) {
    try {
      const count = writeSync(file, bytes);
      if (count === 0) throw Object.assign(new Error("nothing more was written"), { code: "EIO" });
      bytes = bytes.subarray(count);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
