// Copied from runtime/mock/certificate.ts by the generator: edit it there.

/** A certificate for the occasion: an authority, and what it signs for the addresses of this machine. */

import "reflect-metadata";
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

export interface Certificate {
  /** PEM: the authority, for clients to trust; the server's certificate; its private key. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const DAY_MS = 86_400_000;
const LIFETIME_DAYS = 30;
const LOCAL = ["localhost", "127.0.0.1", "::1"];

/** `now`: milliseconds since the epoch; good from a day before, for clocks that are late. */
export async function createCertificate({ hosts, now }: { hosts: readonly string[]; now: number }): Promise<Certificate> {
  const validity = { notBefore: new Date(now - DAY_MS), notAfter: new Date(now + LIFETIME_DAYS * DAY_MS) };
  const [authorityKeys, serverKeys] = await Promise.all([keyPair(), keyPair()]);
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...{ ...validity, serialNumber: "01", name: "CN=tripo-openapi mock authority", keys: authorityKeys, signingAlgorithm: ALGORITHM },
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  const server = await X509CertificateGenerator.create({
    ...{ ...validity, serialNumber: "02", subject: "CN=tripo-openapi mock", issuer: authority.subject },
    ...{ publicKey: serverKeys.publicKey, signingKey: authorityKeys.privateKey, signingAlgorithm: ALGORITHM },
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([...new Set([...LOCAL, ...hosts])].map(alternativeName)),
    ],
  });
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", serverKeys.privateKey);
  return { ca: authority.toString("pem"), cert: server.toString("pem"), key: PemConverter.encode(pkcs8, "PRIVATE KEY") };
}

function keyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
}

function alternativeName(host: string): { type: "dns" | "ip"; value: string } {
  return { type: /^[\d.]+$|:/.test(host) ? "ip" : "dns", value: host };
}
