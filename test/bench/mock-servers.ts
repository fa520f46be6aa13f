/** Mock servers of the same description, each as its user starts it: a process of its own on a port of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { cp } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { toolsFolder } from "../foreign/toolchains.ts";
import { ours, root } from "./workspace.ts";

export interface MockServer {
  readonly name: string;
  /** Everything before `/task`. */
  readonly url: string;
  readonly process: ChildProcess;
  stop(): void;
}

interface Start {
  /** Arguments of Node, or of the program that is named. */
  readonly program?: string;
  readonly args: (port: number) => string[];
  readonly path?: string;
}

const DOCUMENT = join(ours, "openapi/v2.json");
const MANY = ["--slots", "1000000", "--credits", "1000000000"];

const STARTS: Readonly<Record<string, Start>> = {
  ours: {
    args: (port) => [join(ours, "typescript/src/mock/bin.ts"), "mock", "--port", String(port), "--speed", "1000", ...MANY],
    path: "/v2/openapi",
  },
  prism: {
    args: (port) => [
      join(root, "node_modules/@stoplight/prism-cli/dist/index.js"),
      "mock",
      DOCUMENT,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-v",
      "fatal",
    ],
  },
  steady: {
    program: join(toolsFolder, "node_modules/.bin/steady"),
    args: (port) => ["--quiet", "--port", String(port), "--host", "127.0.0.1", DOCUMENT],
  },
  scalar: { args: (port) => [join(toolsFolder, "serve-scalar.js"), DOCUMENT, String(port)] },
};

export const NAMES = Object.keys(STARTS);

/** Started and answering. Throws when it does not within half a minute. */
export async function startServer(name: string): Promise<MockServer> {
  const { program = process.execPath, args, path = "" } = STARTS[name] ?? { args: () => [] };
  await cp(join(import.meta.dirname, "serve-scalar.js"), join(toolsFolder, "serve-scalar.js"));
  const port = await freePort();
  const child = spawn(program, args(port), { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}${path}`;
  const limit = performance.now() + 30_000;
  while (!(await answers(`${url}/task`))) {
    if (child.exitCode !== null || performance.now() > limit) throw new Error(`${name} did not start.`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { name, url, process: child, stop: () => void child.kill() };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { method: "POST" }).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = Object(server.address());
  await new Promise((done) => server.close(done));
  return Number(port);
}
