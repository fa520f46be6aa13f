import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Certificate, makeCertificate } from "../../runtime/mock/certificate.ts";
import { missing, requireToolchain, runProgram } from "../toolchain.ts";

const NOW = Date.parse("2026-11-20T12:00:00Z");
const [noCurl, noPython] = await Promise.all(["curl", "python3"].map((name) => missing(name, () => runProgram(name, ["--version"]))));

let folder: string;
let caFile: string;
let made: Certificate;
let origin: string;
const server = createServer((_, response) => void response.end("served"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "certificate-"));
  caFile = join(folder, "ca.pem");
  made = await makeCertificate({ now: Date.now });
  await writeFile(caFile, made.ca);
  server.setSecureContext({ cert: made.cert, key: made.key });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address: AddressInfo | string | null = server.address();
  origin = `https://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

describe("clients that trust the authority are served, others are not", () => {
  it("Node", async () => {
    await expect(fetched({ ca: made.ca })).resolves.toBe("served");
    await expect(fetched({})).rejects.toMatchObject({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    const other = await makeCertificate({ now: Date.now });
    await expect(fetched({ ca: other.ca })).rejects.toThrow(/certificate/);
  });

  it("curl", async ({ skip }) => {
    requireToolchain(noCurl ?? null, skip);
    await expect(runProgram("curl", ["-sS", "--cacert", caFile, origin])).resolves.toBe("served");
    await expect(runProgram("curl", ["-sS", origin])).rejects.toThrow(/certificate/);
  });

  it("Python, strictly", async ({ skip }) => {
    requireToolchain(noPython ?? null, skip);
    const script = [
      "import ssl, sys, urllib.request",
      "context = ssl.create_default_context(cafile=sys.argv[2] or None)",
      "context.verify_flags |= ssl.VERIFY_X509_STRICT",
      "print(urllib.request.urlopen(sys.argv[1], context=context).read().decode())",
    ].join("\n");
    await expect(runProgram("python3", ["-c", script, origin, caFile])).resolves.toBe("served\n");
    await expect(runProgram("python3", ["-c", script, origin, ""])).rejects.toThrow(/CERTIFICATE_VERIFY_FAILED/);
  });
});

describe("the certificate", () => {
  it("is for this machine and for the hosts that were named", async () => {
    const { cert, ca } = await makeCertificate({ now: () => NOW, hosts: ["Mock.example", "192.168.1.7", "[fd00::1]", "*.s3.localhost"] });
    const its = new X509Certificate(cert);
    const names = ["localhost", "mock.example", "uploads.s3.localhost"];
    const addresses = ["127.0.0.1", "::1", "192.168.1.7", "fd00::1"];
    expect(names.filter((name) => its.checkHost(name) === undefined)).toEqual([]);
    expect(addresses.filter((address) => its.checkIP(address) === undefined)).toEqual([]);
    expect([its.checkHost("example"), its.checkHost("s3.localhost"), its.checkIP("192.168.1.8")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const authority = new X509Certificate(ca);
    expect([its.checkIssued(authority), its.verify(authority.publicKey), its.ca, authority.ca]).toEqual([true, true, false, true]);
  });

  it("is valid as long as was asked", async () => {
    const { cert, ca } = await makeCertificate({ now: () => NOW, validityMs: 7_200_000 });
    for (const { validFrom, validTo } of [new X509Certificate(cert), new X509Certificate(ca)]) {
      expect([Date.parse(validFrom), Date.parse(validTo)]).toEqual([NOW - 3_600_000, NOW + 7_200_000]);
    }
  });

  it("is another one each time", async () => {
    const [one, other] = await Promise.all([makeCertificate({ now: () => NOW }), makeCertificate({ now: () => NOW })]);
    expect(new X509Certificate(one.cert).serialNumber).not.toBe(new X509Certificate(other.cert).serialNumber);
    expect(one.key).not.toBe(other.key);
  });

  it.each(["https://mock.example", "mock.example:443", "a b", "", "-a.example"])("is not made for the host %j", async (host) => {
    await expect(makeCertificate({ now: () => NOW, hosts: [host] })).rejects.toThrow(`names and addresses, got "${host}"`);
  });
});

it.each([
  ["module", "main"],
  ["main", "module"],
])("is bundled, with %s before %s", async (...mainFields) => {
  const outfile = join(folder, `${mainFields[0]}.mjs`);
  await build({
    entryPoints: ["runtime/mock/certificate.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    mainFields,
    logLevel: "error",
  });
  const bundled: { makeCertificate: typeof makeCertificate } = await import(pathToFileURL(outfile).href);
  expect(new X509Certificate((await bundled.makeCertificate({ now: () => NOW })).cert).checkHost("localhost")).toBe("localhost");
});

function fetched(trust: { ca?: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    get(origin, { ...trust, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve(Buffer.concat(chunks).toString());
    }).on("error", reject);
  });
}
