/** What a language that nobody has made up yet would meet. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Toolchain } from "../../generator/emit/target.ts";
import { requireToolchain } from "../toolchain.ts";
import { runCommand } from "./command.ts";
import { locked } from "./lock.ts";
import { readiness } from "./readiness.ts";

const NO_JOBS = { format: [], compile: [], lint: [], test: [], package: [] };
const node = (script: string) => ({ folder: ".", run: ["node", "-e", script] });
const madeUp: Toolchain = {
  title: "Made-up",
  needs: [{ command: ["node", "--version"], install: "It comes with this project." }],
  setup: [],
  jobs: NO_JOBS,
  player: node(""),
};

let cache: string;
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), "readiness-"));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

describe("a toolchain", () => {
  it("that is missing is told by name, with how to install it", async () => {
    const needs = [{ command: ["no-such-compiler", "--version"], install: "Install it from its site." }];
    expect(await readiness("made-up", { ...madeUp, needs }, cache)).toEqual({
      missing: "Made-up is not ready here: `no-such-compiler --version` does not answer. Install it from its site.",
    });
  });

  it("is set up once for each list, in a folder of its own", async () => {
    const log = join(cache, "log");
    const setup = [node(`require("fs").appendFileSync(${JSON.stringify(log)}, "{tools}\\n")`)];
    const both = await Promise.all([readiness("made-up", { ...madeUp, setup }, cache), readiness("made-up", { ...madeUp, setup }, cache)]);
    const again = await readiness("made-up", { ...madeUp, setup }, cache);
    const tools = readFileSync(log, "utf8").trim();
    expect([...both, again]).toEqual(Array(3).fill({ missing: null, ready: { tools } }));
    const other = await readiness("made-up", { ...madeUp, setup: [node("0")] }, cache);
    expect(other).not.toEqual(again);
  });

  it("whose setup fails is not ready, and begins anew the next time", async () => {
    const setup = [node('console.error("no network"); process.exit(7)')];
    for (const _ of [1, 2])
      expect((await readiness("broken", { ...madeUp, setup }, cache)).missing).toMatch(
        /^Made-up could not be set up: `node -e .*` in \. failed \(7\):\nno network$/,
      );
  });
});

describe("a job", () => {
  it("that fails names its command and what it printed", async () => {
    const command = node('console.log("line 3: unused"); process.exit(1)');
    await expect(runCommand(command, { tools: cache })).rejects.toThrow(/^`node -e .*` in \. failed \(1\):\nline 3: unused$/);
  });

  it("whose program is not there says so", async () => {
    await expect(runCommand({ folder: ".", run: ["no-such-linter"] }, { tools: cache })).rejects.toThrow(
      "`no-such-linter` in . failed (ENOENT)",
    );
  });

  it("runs with its own environment, and without what a client would read", async () => {
    vi.stubEnv("TRIPO_API_KEY", "tsk_of_the_user");
    const command = { ...node("console.log(process.env.OWN, process.env.TRIPO_API_KEY)"), env: { OWN: "{tools}" } };
    expect(await runCommand(command, { tools: "/tools" })).toBe("/tools undefined");
    vi.unstubAllEnvs();
  });
});

describe("a missing toolchain", () => {
  it("is skipped on a user's machine, and a failure in CI", () => {
    const skip = vi.fn();
    vi.stubEnv("CI", "");
    requireToolchain("Go is not ready here", skip);
    expect(skip).toHaveBeenCalledWith("Go is not ready here");
    vi.stubEnv("CI", "true");
    expect(() => requireToolchain("Go is not ready here", skip)).toThrow("Go is not ready here");
    vi.unstubAllEnvs();
  });
});

describe("a lock", () => {
  it("lets one in after the other, and outlives nobody", async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} out`);
    };
    const file = join(cache, "one.lock");
    await Promise.all([locked(file, work("a")), locked(file, work("b"))]);
    expect([order[1], order[3]].map((line) => line?.slice(2))).toEqual(["out", "out"]);
    const { writeFileSync } = await import("node:fs");
    // The number of a process that cannot be.
    writeFileSync(file, "999999999");
    await locked(file, work("c"));
    expect(order.at(-1)).toBe("c out");
  });
});
