// Copied from runtime/mock/certificate.ts by the generator: edit it there.

/**
 * A certificate authority made for one run, and a certificate of its for the hosts of this machine: what serving https needs.
 * To be loaded by `import()` when it is asked for: the library below is larger than all the rest of the mock.
 */

// Comes before the library, which refuses to be loaded without it.
import "reflect-metadata";
import { isIP } from "node:net";
import * as x509 from "@peculiar/x509";
import { bareHost } from "./host.ts";

export interface CertificateOptions {
  /** Names and addresses beside `localhost`, `127.0.0.1` and `::1`. */
  readonly hosts?: readonly string[];
  /** Wall clock, milliseconds since the epoch. */
  readonly now: () => number;
  /** From now on; 30 days unless told. */
  readonly validityMs?: number;
}

/** All PEM. The key of the authority is thrown away: nothing else can be made with it. */
export interface Certificate {
  /** What clients have to trust. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const DAY_MS = 86_400_000;
/** Clocks of clients differ a little. */
const BACKDATED_MS = 3_600_000;
const LOCAL_HOSTS = ["localhost", "127.0.0.1", "::1"];
const CURVE = { name: "ECDSA", namedCurve: "P-256" } as const;
const SIGNING = { name: "ECDSA", hash: "SHA-256" } as const;

/** Throws when a host is neither a name nor an address. */
export async function makeCertificate({ hosts = [], now, validityMs = 30 * DAY_MS }: CertificateOptions): Promise<Certificate> {
  const names = [...new Set([...LOCAL_HOSTS, ...hosts.map(checkedHost)])];
  const [authorityKeys, keys] = await Promise.all([newKeys(), newKeys()]);
  const validity = { notBefore: new Date(now() - BACKDATED_MS), notAfter: new Date(now() + validityMs) };
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    name: [{ CN: ["Mock certificate authority"] }],
    ...{ ...validity, keys: authorityKeys, signingAlgorithm: SIGNING },
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    subject: [{ CN: ["Mock server"] }],
    issuer: authority.subjectName,
    ...{ ...validity, publicKey: keys.publicKey, signingKey: authorityKeys.privateKey, signingAlgorithm: SIGNING },
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIP(value) > 0 ? ("ip" as const) : ("dns" as const), value })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const key = x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
  return { ca: authority.toString("pem"), cert: certificate.toString("pem"), key };
}

function newKeys() {
  return crypto.subtle.generateKey(CURVE, true, ["sign", "verify"]);
}

/** A certificate takes addresses without brackets, and names without a port. */
function checkedHost(host: string): string {
  const bare = bareHost(host);
  if (bare !== null) return bare;
  throw new TypeError(`A certificate is for names and addresses, got "${host}": give them without scheme and port.`);
}
