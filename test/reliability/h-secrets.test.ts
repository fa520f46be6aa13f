/** Section H of the fault catalogue: secrets, hosts and what code does by being loaded. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { readIr, VERSION } from "../ir.ts";

const SOURCES = ["runtime/typescript", "runtime/mock", "runtime/command", "generator"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith(".test.ts"))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, "utf8") })),
);

describe("row 88: no pattern takes much longer for a text that is twice as long", () => {
  const { tasks } = readIr();
  const found = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "pattern" && typeof value === "string") found.add(value);
      else collect(value);
    }
  };
  collect(tasks);
  const attacks = ["a", "-", "1.", "T-pose:", "1:1.", "preset:biped:", "a-", " "];

  test.each([...found])("%s", (pattern) => {
    const regex = new RegExp(pattern, "u");
    for (const attack of attacks) {
      const cost = (length: number) => {
        const text = `${attack.repeat(length / attack.length)}\u0000`;
        // The least of several: what else the machine does only adds.
        const rounds = Array.from({ length: 5 }, () => {
          const start = performance.now();
          regex.test(text);
          return performance.now() - start;
        });
        return Math.min(...rounds);
      };
      cost(1_000);
      // Quadratic would be 256 times as long for 16 times the text; exponential would not end.
      expect(cost(32_000), attack).toBeLessThan(200 * Math.max(0.1, cost(2_000)));
    }
  });
});

test("row 89: nothing turns data into code", () => {
  const code = /\beval\(|new Function\(|\bvm\.(?:run|Script|compile)|node:vm|\bv8\.deserialize|yaml\.load\(/;
  expect(SOURCES.filter(({ text }) => code.test(text)).map(({ file }) => file)).toEqual([]);
  expect(SOURCES.length).toBeGreaterThan(150);
});

test("row 91: loading the client opens nothing, starts nothing and reads nothing of the environment", async () => {
  const script = `
    import net from "node:net";
    import { syncBuiltinESMExports } from "node:module";
    const told = [];
    net.Socket.prototype.connect = () => told.push("connect");
    syncBuiltinESMExports();
    globalThis.fetch = () => told.push("fetch");
    process.env = new Proxy(process.env, { get: (target, name) => { if (/TRIPO/.test(String(name))) told.push("env " + String(name)); return Reflect.get(target, name); } });
    const before = process.getActiveResourcesInfo().length;
    const { Tripo } = await import(${JSON.stringify(new URL(`../../generated/typescript/src/${VERSION}/index.ts`, import.meta.url).href)});
    console.log(JSON.stringify({ told, left: process.getActiveResourcesInfo().length - before, is: typeof Tripo }));
  `;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
  expect(JSON.parse(stdout)).toEqual({ told: [], left: 0, is: "function" });
  expect(stderr).toBe("");
});
