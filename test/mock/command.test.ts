/** `npm run mock` and `tripo-openapi`: ready in a second, one line that says what to export, one clear message for every wrong call. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";

const BIN = "generated/typescript/src/mock/bin.ts";
const NEEDS = ["--import", "./generator/needs.js"];

interface Ended {
  code: number;
  text: string;
}

async function ended(...args: string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...NEEDS, ...args]);
    return { code: 0, text: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = Object(error);
    return { code, text: stdout + stderr };
  }
}

/** The running command and its first lines, as many as are wanted. */
async function started(wanted: number, ...args: string[]): Promise<{ child: ChildProcess; lines: string[] }> {
  const child = spawn(process.execPath, [...NEEDS, BIN, "mock", ...args]);
  onTestFinished(() => void child.kill());
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  while (text.split("\n").length <= wanted && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  return { child, lines: text.trim().split("\n") };
}

describe("the command", () => {
  it("says in one line for each API version where it is and what to export, and ends cleanly", async () => {
    const { child, lines } = await started(2, "--port", "0");
    const bases = lines.map((line) => /^Tripo mock v\d: (\S+) {3}export TRIPO_(?:V3_)?BASE_URL=\1 TRIPO_API_KEY=tsk_mock$/.exec(line)?.[1]);
    expect(bases).toEqual([expect.stringMatching(/\/v2\/openapi$/), expect.stringMatching(/\/v3$/)]);
    const balances = ["/user/balance", "/account/balance"];
    for (const [index, base] of bases.entries()) {
      const answer = await fetch(`${base}${balances[index]}`, { headers: { Authorization: "Bearer tsk_mock" } });
      expect(await answer.json()).toMatchObject({ code: 0, data: { balance: 10_000 } });
    }
    const exit = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  });

  it("passes its flags on", async () => {
    const { lines } = await started(1, "--port", "0", "--credits", "7", "--strict");
    const base = /Tripo mock v2: (\S+)/.exec(lines[0] ?? "")?.[1];
    const headers = { Authorization: "Bearer tsk_mock" };
    expect(await (await fetch(`${base}/user/balance`, { headers })).json()).toMatchObject({ data: { balance: 7 } });
  });

  it("with --tls names the file of the authority to trust", async () => {
    const { child, lines } = await started(3, "--port", "0", "--tls");
    const file = /^Authority of its certificate: (\S+) /.exec(lines[2] ?? "")?.[1] ?? "";
    const base = /Tripo mock v2: (\S+)/.exec(lines[0] ?? "")?.[1] ?? "";
    expect(base).toMatch(/^https:/);
    const url = `${base}/user/balance`;
    const script = `fetch(${JSON.stringify(url)}, { headers: { Authorization: "Bearer tsk_mock" } }).then((r) => console.log(r.status), (e) => console.log(e.cause.code))`;
    const ask = (env: NodeJS.ProcessEnv) => promisify(execFile)(process.execPath, ["-e", script], { env: { ...process.env, ...env } });
    expect((await ask({ NODE_EXTRA_CA_CERTS: file })).stdout.trim()).toBe("200");
    expect((await ask({})).stdout.trim()).toMatch(/SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY/);
    const exit = new Promise((done) => child.once("exit", done));
    child.kill("SIGTERM");
    expect([await exit, existsSync(dirname(file))]).toEqual([0, false]);
  });
});

describe("a wrong call", () => {
  it.each([
    [["mock", "--prot", "1"], 3, /Unknown option '--prot'[\s\S]*Usage: tripo-openapi mock/],
    [["mock", "--port", "99999"], 3, /^--port must be a whole number from 0 to 65535, got 99999\.$/m],
    [["mock", "--speed", "fast"], 3, /^--speed must be a number from 0\.001 to 1000000, got fast\.$/m],
    [["mock", "--slots", "0"], 3, /^--slots must be a whole number from 1 to 1000000, got 0\.$/m],
    [
      ["mock", "--host", "203.0.113.7", "--port", "0"],
      4,
      /203\.0\.113\.7 is no address of this machine\. Choose 127\.0\.0\.1 or 0\.0\.0\.0 with --host\./,
    ],
    [["mock", "--host", ""], 3, /^`host` must be a name or an address without scheme and port, got ""\.$/m],
    [["mock", "--tls", "--host", "a b"], 3, /^`host` must be a name or an address without scheme and port, got "a b"\.$/m],
    [["mokc"], 3, /^No command `mokc`\.[\s\S]*Usage: tripo-openapi mock/],
    [["mock", "--help"], 0, /starts with tsk_ is[\s\S]*--sts-ttl S[\s\S]*Exit codes: 0 stopped/],
    [["--help"], 0, /^Usage: tripo-openapi mock/],
    [[], 0, /^Usage: tripo-openapi mock/],
  ] as const)("%j ends with %i and says what to do", async (args, code, says) => {
    const result = await ended(BIN, ...args);
    expect(result.text).toMatch(says);
    expect(result.code).toBe(code);
    expect(result.text).not.toMatch(/^\s+at /m);
  });

  it("a certificate whose authority cannot be written says so before anything else", async () => {
    const missing = join(tmpdir(), "no-such-folder");
    const env = { ...process.env, TMPDIR: missing, TMP: missing, TEMP: missing };
    const run = promisify(execFile)(process.execPath, [...NEEDS, BIN, "mock", "--port", "0", "--tls"], { env });
    await expect(run).rejects.toMatchObject({
      code: 4,
      stdout: "",
      stderr: expect.stringMatching(/^The authority of the certificate cannot be written: ENOENT[^\n]*\n$/),
    });
  });

  it("a port in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    onTestFinished(() => void server.close());
    const port = Object(server.address()).port;
    expect(await ended(BIN, "mock", "--port", String(port))).toEqual({
      code: 4,
      text: `Port ${port} on 127.0.0.1 is in use. Choose another one with --port.\n`,
    });
  });

  it("a package that was not generated", async () => {
    const missing = BIN.replace("bin", "been");
    expect(existsSync(missing)).toBe(false);
    expect(await ended(missing, "mock")).toEqual({ code: 4, text: "The package is not generated yet. Run: npm run generate\n" });
  });
});
