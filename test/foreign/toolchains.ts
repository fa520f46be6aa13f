/** Brings the pinned tools to `.cache/foreign`, and says what a machine lacks. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { missing, pythonWith } from "../toolchain.ts";
import { root } from "./expected.ts";

export const cache = join(root, ".cache/foreign");

/** Where the pinned npm tools are installed. */
export const toolsFolder = join(cache, "tools");
const TOOLS = toolsFolder;
const PYTHON = join(cache, "python");
const PYTHON_PACKAGES = [
  ...["mypy==2.4.1", "httpx==0.28.1"],
  // Clients and judges of the stateful mock: the vendor's own, AWS's, Pixar's, and one that makes up requests.
  ...["tripo3d==0.4.1", "aiohttp==3.14.5", "boto3==1.44.8", "usd-core==26.11", "schemathesis==4.32.5"],
];

/** Programs of the project and of the pinned tools come first, run by the Node that runs this. */
const PATH = [dirname(process.execPath), join(root, "node_modules/.bin"), join(TOOLS, "node_modules/.bin"), process.env["PATH"]].join(
  delimiter,
);

/** Runs a program to its end; what it printed is in the error when it fails. */
export async function run(program: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { ...process.env, ...more, PATH, REDOCLY_TELEMETRY: "off", GOFLAGS: "-mod=mod", GOPROXY: "off" };
  const { stdout, stderr } = await promisify(execFile)(program, [...args], { cwd, env, maxBuffer: 1 << 26 });
  return stdout + stderr;
}

export type Language = "typescript" | "python" | "go";

/** Makes a language ready, or gives the reason why it cannot be on this machine. */
export async function prepare(language: Language): Promise<string | null> {
  const steps = { typescript: installTools, python: installPython, go: findGo };
  return missing(language, steps[language]);
}

async function installTools(): Promise<void> {
  await installPackages(import.meta.dirname, TOOLS);
}

/** What the package.json and lockfile of a folder name, into another folder; once per lockfile. */
export async function installPackages(from: string, into: string): Promise<void> {
  const lock = await readFile(join(from, "package-lock.json"), "utf8");
  const mark = join(into, "installed");
  if ((await readFile(mark, "utf8").catch(() => "")) === lock) return;
  await mkdir(into, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) await cp(join(from, name), join(into, name));
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], into);
  await writeFile(mark, lock);
}

async function installPython(): Promise<void> {
  await pythonWith(PYTHON_PACKAGES, PYTHON);
}

/** The interpreter that has mypy and what the generated client imports. */
export const python = join(PYTHON, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");

/** A package without what it needs, into a folder of its own below the cache: one that is there already in another version. Gives the folder. */
export async function installAlone(pinned: string): Promise<string> {
  const folder = join(cache, "alone", pinned);
  if (await stat(folder).catch(() => null)) return folder;
  await run(
    python,
    ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target", `${folder}.part`, pinned],
    root,
  );
  await rename(`${folder}.part`, folder);
  return folder;
}

async function findGo(): Promise<void> {
  await run("go", ["version"], root);
}
