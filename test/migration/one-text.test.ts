/** A program of the older API version goes on with the newer one when its import changes; what cannot is in a list that is made, and short. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { Tripo } from "../../generated/typescript/src/v3/index.ts";
import { changesBetween } from "../../generator/ir/changes/changes.ts";
import type { Obstacle } from "../../generator/ir/changes/obstacles.ts";
import type { TripoClient } from "../../runtime/typescript/client.ts";
import type { Finding } from "../../runtime/typescript/findings.ts";
import { glbFile } from "../fixtures/files.ts";
import { methodOf, readIr } from "../ir.ts";

const [older, newer] = ["v2", "v3"] as const;
const PROGRAM = "test/migration/program.ts";
/** The newest that each version can refine a draft of. */
const DRAFTS: Readonly<Record<string, string>> = { [older]: "v1.4-20240625", [newer]: "v2.5-20250123" };

const changes = changesBetween(readIr(older), readIr(newer));
const text = readFileSync(PROGRAM, "utf8");

let folder: string;
let mock: Mock;
beforeAll(async () => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(join(process.cwd(), ".cache", "one-text-"));
  writeFileSync(join(folder, "own.glb"), glbFile(4_096));
  mock = await startMock({ strict: true, speed: 200, slots: 100 });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("one program text", () => {
  test("creates every task type that both versions have", () => {
    const missing = changes.tasks.map(({ task }) => methodOf(task)).filter((method) => !text.includes(`tripo.${method}(`));
    expect(missing).toEqual([]);
    expect(changes.tasks.length).toBeGreaterThan(15);
  });

  test("compiles against both: the import is all that changes", () => {
    const files = [older, newer].map(programFor);
    expect(objections(files)).toEqual([]);
  });

  test("runs on both mocks, and tells the same", async () => {
    const [before, after] = await Promise.all([older, newer].map(runOn));
    expect(after).toBe(before);
    expect(before).toMatch(/^text_to_image success$[\s\S]*^saved \d+\nprice 25\nfrozen 0$/m);
  });
});

describe("what one program text cannot do", () => {
  const inputs = readIr(older).tasks.flatMap(({ name, examples, fixed }) =>
    examples.map(({ name: example, value }) => ({ type: name.wire, example, input: without(Object(value), Object.keys(fixed)) })),
  );

  test("is told in a page's table of at most 20 rows", () => expect(changes.obstacles.length).toBeLessThanOrEqual(20));

  test.each(inputs)("$example: is taken exactly when no row is about it", async ({ type, input }) => {
    const findings = await checked(type, input);
    const messages = findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
    const rows = changes.obstacles.filter((obstacle) => obstacle.tasks.includes(type) && isAbout(obstacle, { input, messages }));
    expect(messages.length > 0, messages.join("\n")).toBe(rows.length > 0);
  });
});

/** Task types are names here, not types. */
function checked(type: string, input: object): Promise<Finding[]> {
  const tripo: TripoClient<Record<string, { input: object; output: object; error: string }>> = Object(new Tripo({ apiKey: "tsk_x" }));
  return tripo.check(type, input);
}

/** The program with the import of a version; both lie equally deep. */
function programFor(version: string): string {
  const file = join(folder, `${version}.ts`);
  writeFileSync(file, text.replace(`/src/${older}/`, `/src/${version}/`));
  return file;
}

async function runOn(version: string): Promise<string> {
  const args = [programFor(version), mock.baseUrls[version] ?? "", folder, DRAFTS[version] ?? ""];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}

function objections(files: string[]): string[] {
  const flags = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--allowImportingTsExtensions", "--skipLibCheck"];
  try {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", ...flags, "--types", "node", ...files], { encoding: "utf8" });
    return [];
  } catch (error) {
    return String(Object(error).stdout).split("\n");
  }
}

function isAbout(
  { kind, what, values }: Obstacle,
  { input, messages }: { input: Readonly<Record<string, unknown>>; messages: string[] },
): boolean {
  const value = input[what];
  if (kind === "rule") return messages.includes(what);
  if (kind === "required") return value === undefined;
  if (kind === "field") return value !== undefined;
  return kind === "value" && values.includes(String(value));
}

function without(value: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
