import { execFile, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { freePort } from "../contract/prism.ts";

/** Bad input of every kind gets one clear message with place and remedy, a documented exit code, and loses nothing. */
let folder: string;
beforeAll(() => {
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(join(process.cwd(), ".cache", "commands-"));
  writeFileSync(join(folder, "thesis.txt"), "years of work");
  mkdirSync(join(folder, "nothing"));
  mkdirSync(join(folder, "broken"));
  cpSync("test/cases/two-wires/spec/w3", join(folder, "broken/w3"), { recursive: true });
  writeFileSync(join(folder, "broken/w3/tasks/shape.yaml"), "ShapeInput: [not closed\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string) => relative("", join(folder, path));

describe("generate", () => {
  test.each([
    { what: "a wrong flag", args: () => ["--tagret", "docs"], code: 3, says: /Unknown option '--tagret'[\s\S]*Usage: npm run generate/ },
    {
      what: "an unknown target",
      args: () => ["--target", "typscript"],
      code: 3,
      says: /^No target `typscript`\. Did you mean `typescript`\?$/m,
    },
    {
      what: "a target that resembles none",
      args: () => ["--target", "cobol"],
      code: 3,
      says: /^No target `cobol`\. There are: openapi, ir, checks, typescript, python, go, docs, mock\.$/m,
    },
    {
      what: "an output folder that is not ours",
      args: () => ["--out", at("")],
      code: 4,
      says: /cannot be the output folder: it holds files and no \.tripo-openapi\. Nothing was written\. Name an empty folder with --out\./,
    },
    {
      what: "an output folder that is a file",
      args: () => ["--out", at("thesis.txt")],
      code: 4,
      says: /thesis\.txt cannot be the output folder: it is a file\./,
    },
    {
      what: "a spec folder without a spec",
      args: () => ["--spec", at("nothing")],
      code: 3,
      says: /No API version in .*nothing: there is no folder with an openapi\.yaml in it\. Name one with --spec\./,
    },
    {
      what: "broken YAML",
      args: () => ["--spec", at("broken")],
      code: 2,
      says: /broken\/w3\/tasks\/shape\.yaml:\d+:\d+ at #\/\n {2}yaml-broken: .*\n {2}Mend the syntax[\s\S]*1 problem\(s\) in .*broken\. Nothing was written\./,
    },
  ])("$what: exit code $code, and nothing is written", async ({ args, code, says }) => {
    const before = readdirSync(folder, { recursive: true });
    const result = await run("generator/cli.ts", args());
    expect(result).toEqual({ code, told: expect.stringMatching(says) });
    expect(result.told).not.toMatch(/^\s+at .*\.ts:\d+/m);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test("--help teaches and succeeds", async () => {
    expect(await run("generator/cli.ts", ["--help"])).toEqual({
      code: 0,
      told: expect.stringContaining("--check         write nothing; name every file that is missing, changed or stale"),
    });
  });

  test("--json is JSON for machines, problems too", async () => {
    const { code, told } = await run("generator/cli.ts", ["--spec", at("broken"), "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(told).diagnostics).toMatchObject([{ code: "yaml-broken", place: { file: "tasks/shape.yaml" } }]);
  });
});

describe("--check names every file that is changed, missing or stale", () => {
  test("in an output folder of its own", async () => {
    const out = join(folder, "out");
    const args = ["--spec", "test/cases/two-wires/spec", "--out", out];
    expect((await run("generator/cli.ts", args)).code).toBe(0);
    expect(await run("generator/cli.ts", [...args, "--check"])).toEqual({ code: 0, told: expect.not.stringContaining("do not match") });

    writeFileSync(join(out, "typescript/src/v9/tables.ts"), "// changed\n");
    rmSync(join(out, "mock/v9.json"));
    writeFileSync(join(out, "docs/v9/stray.md"), "stray\n");
    writeFileSync(join(out, "notes.txt"), "stray\n");
    const { code, told } = await run("generator/cli.ts", [...args, "--check"]);
    expect(code).toBe(1);
    expect(told.split("\n").filter((line) => /^(changed|missing|stale) /.test(line))).toEqual([
      `changed  ${at("out")}/typescript/src/v9/tables.ts`,
      `stale    ${at("out")}/docs/v9/stray.md`,
      `missing  ${at("out")}/mock/v9.json`,
      `stale    ${at("out")}/notes.txt`,
    ]);
    expect(told).toContain("4 file(s) do not match the spec. Run: npm run generate");

    await run("generator/cli.ts", args);
    expect((await run("generator/cli.ts", [...args, "--check"])).code).toBe(0);
    expect([...readdirSync(out), ...readdirSync(join(out, "docs/v9"))]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/stray|notes/)]),
    );
  });
});

describe("check", () => {
  test("a wrong flag is refused, not ignored", async () => {
    expect(await run("generator/check.ts", ["--wat"])).toEqual({ code: 3, told: expect.stringContaining("Unknown option '--wat'") });
  });
});

describe("migrate", () => {
  test.each([
    {
      what: "a version that is not there",
      args: () => ["--from", "v0"],
      code: 3,
      says: "No API version `v0` for --from. There are: v2, v3.\n",
    },
    {
      what: "the wrong way round",
      args: () => ["--from", "v3", "--to", "v2"],
      code: 3,
      says: "v3 is not older than v2. Name the older one with --from, the newer one with --to.\n",
    },
    {
      what: "one version alone",
      args: () => ["--spec", at("broken")],
      code: 3,
      says: "There is no second API version to tell the way from.\n",
    },
  ])("$what", async ({ args, code, says }) => expect(await run("generator/migrate.ts", args())).toEqual({ code, told: says }));

  test("the page, or data for machines", async () => {
    expect((await run("generator/migrate.ts", [])).told).toMatch(/^# From V2 to V3\n[\s\S]*## .*What one program text cannot do/);
    expect(JSON.parse((await run("generator/migrate.ts", ["--json"])).told)).toMatchObject({ from: "v2", to: "v3" });
  });
});

describe("the benches", () => {
  test.each([
    ["test/bench/cli.ts", "No part `speed`. There are: regenerate, sizes, types, overhead, mock, python.\n"],
    ["test/promises/cli.ts", "No promise `speed`. There are: P1, P2, P3, P6, P7, P8, P11, P12, P13.\n"],
  ])("%s refuses what it does not measure", async (command, told) => {
    expect(await run(command, ["--only", "speed"])).toEqual({ code: 3, told });
  });

  test("promises are measured of an API version that is there", async () => {
    const told = "No API version `v0`. There are: v2, v3.\n";
    expect(await run("test/promises/cli.ts", ["--api", "v0"])).toEqual({ code: 3, told });
  });
});

describe("prism", () => {
  test.each([
    {
      what: "a port that is no port",
      args: ["--port", "70000"],
      code: 3,
      says: "--port must be a whole number from 1 to 65535, got 70000.",
    },
    {
      what: "an API version that is not there",
      args: ["--api", "v0"],
      code: 4,
      says: "There is no generated/openapi/v0.json. Run: npm run generate",
    },
    { what: "a wrong flag", args: ["--prot", "1"], code: 3, says: "Unknown option '--prot'" },
  ])("$what: exit code $code", async ({ args, code, says }) => {
    expect(await run("generator/prism.ts", args)).toEqual({ code, told: expect.stringContaining(says) });
  });

  test("serves the newest API version when none is named", async () => {
    const port = await freePort();
    const child = spawn(process.execPath, ["generator/prism.ts", "--port", String(port)]);
    onTestFinished(() => void child.kill());
    let printed = "";
    for await (const chunk of child.stdout) {
      printed += chunk;
      if (printed.includes("listening")) break;
    }
    const answer = await fetch(`http://127.0.0.1:${port}/account/balance`, { headers: { Authorization: "Bearer tsk_made_up" } });
    expect(answer.status).toBe(200);
  });

  test("a port in use is told, with what to do", async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    expect(await run("generator/prism.ts", ["--port", port])).toEqual({
      code: 4,
      told: `Port ${port} on 127.0.0.1 is in use. Choose another one with --port.\n`,
    });
  });
});

async function run(command: string, args: string[]): Promise<{ code: number; told: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args]);
    return { code: 0, told: `${stdout}${stderr}` };
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || !("stdout" in error) || !("stderr" in error)) throw error;
    return { code: Number(error.code), told: `${error.stdout}${error.stderr}` };
  }
}
