import type { Fault } from "../../model/document.ts";
import type { Span } from "../../text/span.ts";

/** Another word in place of one that the parser refuses: it is what was meant, or it is only like it. Nothing where there is none. */
export const meantInstead = (span: Span, meant: string | undefined, isCertain = false): Fault["fix"] =>
  meant === undefined
    ? undefined
    : {
        title: isCertain ? `write \`${meant}\`` : `write \`${meant}\`, and check that it is what is meant`,
        safety: isCertain ? "safe" : "unsafe",
        edits: [{ span, text: meant }],
      };
