/** The stateful mock before Schemathesis, for each API version: it makes up requests from the description, right and wrong, and reads what comes back. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../generated/typescript/src/mock/index.ts";
import { readIr, VERSION } from "../ir.ts";
import { requireToolchain } from "../toolchain.ts";
import { root } from "./expected.ts";
import { cache, prepare, python, run } from "./toolchains.ts";

let missing: string | null;
let folder: string;
let mock: Mock;

beforeAll(async () => {
  missing = await prepare("python");
  folder = await mkdtemp(join(cache, "schemathesis-"));
  mock = await startMock({ strict: true, speed: 1_000, slots: 1_000_000, credits: 1_000_000_000 });
});
afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

/** Operations whose rules are more than its generator of bodies can solve; it still tries their examples and limits. */
const UNSOLVED: Readonly<Record<string, readonly string[]>> = { v3: ["POST /generation/multiview-to-model"] };

test("Schemathesis: at least 2,000 made-up cases without a server error, an answer or an acceptance against the description", async ({
  skip,
}) => {
  requireToolchain(missing, skip);
  const { operations } = readIr();
  // What no source describes is not served.
  const excluded = operations.filter(({ role }) => role === "other").flatMap(({ id }) => ["--exclude-operation-id", id]);
  const perOperation = Math.ceil(2_400 / operations.length);
  const checks = [
    ...["not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance"],
    ...["response_headers_conformance", "negative_data_rejection"],
  ];
  const report = join(folder, "report.json");
  const words = [
    "run",
    join(root, `generated/openapi/${VERSION}.json`),
    "--url",
    mock.baseUrls[VERSION] ?? "",
    "-H",
    "Authorization: Bearer tsk_made_up",
  ];
  const how = [
    "--phases",
    "examples,coverage,fuzzing",
    "--generation-deterministic",
    "-n",
    String(perOperation),
    ...excluded,
    "--no-shrink",
    "--no-color",
    "--continue-on-failure",
  ];
  const args = ["-m", "schemathesis.cli", ...words, ...how, "--checks", checks.join(","), "--report-json-path", report];
  // It ends with 1 for what it cannot solve, too.
  const printed = await run(python, args, folder).catch((error: { stdout?: string }) => error.stdout ?? "");
  expect(printed).toMatch(/ generated, /);
  const unsolved = [...printed.matchAll(/^_+ (\w+ \S+) _+\nSchema Error$/gm)].map(([, operation]) => operation);
  expect(unsolved).toEqual(UNSOLVED[VERSION] ?? []);
  const [summary = "", generated = "0", passed = "0"] = /(\d+) generated, (\d+) passed.*/.exec(printed) ?? [];
  expect(printed).not.toMatch(/^=+ FAILURES =+$/m);
  expect(Number(generated)).toBeGreaterThanOrEqual(2_000);
  expect(Number(passed), summary).toBe(Number(generated));
  expect(await readFile(report, "utf8")).toMatch(/\w/);
});
