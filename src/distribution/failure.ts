import { Mistake } from "../model/mistake.ts";
import { thousands } from "../text/thousands.ts";

/**
 * Why a registry did not answer: one sentence with its host, what happened and what to do. What a registry says is not repeated in
 * it, because it may act on a terminal, or be the credential that was sent.
 */
export class Failure extends Mistake {
  override readonly name = "Failure";
  /** Another try may go better. */
  readonly isPassing: boolean;
  /** Nothing else that is asked of the host would go better. */
  readonly isOfHost: boolean;

  constructor(message: string, { isPassing = false, isOfHost = false } = {}) {
    super(message);
    this.isPassing = isPassing;
    this.isOfHost = isOfHost;
  }
}

/** What a registry says it does not have. */
export class Missing extends Failure {
  readonly what: "repository" | "tag" | "digest";

  constructor(message: string, what: "repository" | "tag" | "digest") {
    super(message);
    this.what = what;
  }
}

const ofHost = { isOfHost: true };
const passing = { isPassing: true };

/** What Node and OpenSSL call a certificate that is not accepted (`X509_verify_cert_error_string`, tls.TLSSocket.authorizationError). */
const aboutCertificates = /CERT|SIGNATURE|CRL|ISSUER|SELF_SIGNED|ALTNAME/;
/** What they call an answer without TLS. */
const withoutTls = /^(?:EPROTO|ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_SSL_HTTP_REQUEST)$/;

/** The sentence for an error of Node's at a host, by its code. */
export function unanswered(host: string, error: unknown): Failure {
  const code = codeOf(error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new Failure(`${host} could not be found (${code}): check the name and the network`, { ...ofHost, ...passing });
  if (code === "ECONNREFUSED")
    return new Failure(`${host} refuses connections (${code}): check that it runs and that the port is right`, { ...ofHost, ...passing });
  if (/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|ETIMEDOUT)$/.test(code))
    return new Failure(`${host} could not be reached (${code}): check the network`, { ...ofHost, ...passing });
  if (withoutTls.test(code))
    return new Failure(
      `${host} does not speak TLS (${code}): allow plain HTTP with --plain-http ${host} where you trust the network`,
      ofHost,
    );
  if (aboutCertificates.test(code))
    return new Failure(`${host} has a certificate that is not trusted here (${code}): name its authority in NODE_EXTRA_CA_CERTS`, ofHost);
  if (code === "HPE_HEADER_OVERFLOW") return new Failure(`${host} sends more headers than are read: is it a registry?`);
  if (code.startsWith("HPE_")) return new Failure(`${host} does not answer in HTTP (${code}): is it a registry?`);
  if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET")
    return new Failure(`${host} closed the connection before its answer was complete: try again`, passing);
  return new Failure(`${host} could not be asked${code ? ` (${code})` : ""}: try again`, passing);
}

/** The code of an error, or of what caused it; nothing when it is not a plain word. */
function codeOf(error: unknown): string {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  const found = code ?? cause?.code;
  return typeof found === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(found) ? found : "";
}

/** Milliseconds as seconds, for a sentence. */
export const seconds = (milliseconds: number): string => `${thousands(Math.max(1, Math.round(milliseconds / 1000)))} s`;
