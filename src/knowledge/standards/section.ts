import type { Control, ControlSubject, Section } from "../../model/standard.ts";

/** A control as the tables below have it: what it is about only where it differs from its section. */
type Row = Omit<Control, "about" | "cited" | "number"> & { readonly about?: ControlSubject };

/** What is common to the controls of a section. */
interface Common {
  readonly number?: string;
  readonly title: string;
  readonly about: ControlSubject;
  /** What rules name: the letters in front of a number, or a level whatever the number. */
  readonly prefix?: string;
  readonly level?: string;
}

/** A section from rows with their numbers, or from titles alone where all of it is unseen for one reason. */
export function section(common: Common, rows: readonly (readonly [number: string, row: Row | string])[], unseen?: string): Section {
  const { number = "", title, about, prefix, level } = common;
  const controls = rows.map(([each, row]): Control => {
    const facts = typeof row === "string" ? { title: row } : row;
    return { number: each, about, cited: level ?? `${prefix}-${each}`, ...(unseen ? { unseen } : {}), ...facts };
  });
  return { number, title, controls };
}
