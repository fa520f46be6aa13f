/** The published package as a user gets it: built, packed, installed into an empty folder. Once per run. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export interface Packed {
  tarball: string;
  /** An empty project with the package and nothing else installed. */
  consumer: string;
}

export function packAndInstall(): Packed {
  const root = resolve(".cache/package");
  rmSync(root, { recursive: true, force: true });
  const consumer = join(root, "consumer");
  mkdirSync(consumer, { recursive: true });
  node(["generator/build/cli.ts"], process.cwd());
  npm(["pack", resolve("dist/npm"), "--pack-destination", root], root);
  const tarball = join(root, readdirSync(root).find((file) => file.endsWith(".tgz")) ?? "");
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  npm(["install", "--offline", "--no-audit", "--no-fund", tarball], consumer);
  return { tarball, consumer };
}

/** Every Node that this machine has and the package promises: the one of the tests, and the machine's own. */
export function nodes(): string[] {
  const system = (process.env["PATH"] ?? "")
    .split(":")
    .filter((dir) => !dir.includes("node_modules"))
    .map((dir) => join(dir, "node"))
    .find(existsSync);
  return [process.execPath, ...(system === undefined ? [] : [system])];
}

export function node(args: string[], cwd: string, executable = process.execPath): string {
  return execFileSync(executable, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function npm(args: string[], cwd: string): void {
  execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "pipe"], shell: process.platform === "win32" });
}
