/** Prism, as a user starts it: a child process that serves the bundled description. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const BINARY = fileURLToPath(new URL("../../node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
const START_LIMIT_MS = 60_000;

export interface Prism {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Prism on a free port of this machine and waits until it listens. */
export function startPrism(documentPath: string): Promise<Prism> {
  return start(["mock", documentPath]);
}

/** The judge between a client and a service: what breaks the description in either direction is answered as an error that says so. */
export function startPrismProxy(documentPath: string, upstream: string): Promise<Prism> {
  return start(["proxy", documentPath, upstream, "--errors"]);
}

async function start(words: readonly string[]): Promise<Prism> {
  const port = await freePort();
  const child = spawn(process.execPath, [BINARY, ...words, "-p", String(port), "-h", "127.0.0.1", "-v", "error"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = `http://127.0.0.1:${port}`;
  await listening(child, url);
  return { url, stop: () => stopped(child) };
}

/** A port that was free a moment ago: Prism cannot be told to choose one itself. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return address.port;
}

async function listening(child: ChildProcess, url: string): Promise<void> {
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  const limit = performance.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > limit) throw new Error(`Prism did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await exit;
}
