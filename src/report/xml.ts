import { harmless } from "../secrets/harmless.ts";

/** Text of strangers in XML, in attributes too; what XML 1.0 forbids is spelled out. */
export const escapeXml = (text: string): string =>
  harmless(text)
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"'\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
