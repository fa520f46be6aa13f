import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toolchain } from "../../generator/emit/python/toolchain.ts";
import { readIr } from "../ir.ts";
import type { Ready } from "../languages/command.ts";
import { type Readiness, readiness } from "../languages/readiness.ts";
import { requireToolchain } from "../toolchain.ts";
import { judgedBy } from "./python-checkers.ts";
import { handleLines, head, type Line, pairLines } from "./python-program.ts";

const VERSIONS = ["v2", "v3"];
const LIMIT_MS = 600_000;

/** What people write by mistake, and what is right though it may look wrong. */
const OTHERS: Readonly<Record<string, readonly Line[]>> = {
  v2: [
    { code: 'tripo.image_to_model(file=tripo.upload(b"a"))', isRight: true },
    { code: 'tripo.multiview_to_model(files=[tripo.upload(b"a")])', isRight: true },
    { code: 'tripo.refine_model(draft_model_task_id=tripo.upload(b"a"))', isRight: false },
  ],
  v3: [
    { code: 'tripo.text_to_model(prompt="a", model="v3.1-20260211", face_limt=5000)', isRight: false },
    { code: "tripo.text_to_model()", isRight: false },
    { code: 'tripo.text_to_model(prompt=5, model="v3.1-20260211")', isRight: false },
    { code: 'tripo.text_to_modle(prompt="a")', isRight: false },
    { code: 'tripo.text_to_model("a")', isRight: false },
    { code: "text_to_model.output.modle_url", isRight: false },
    { code: 'text_to_model.output["newer_than_this_client"]', isRight: true },
    { code: 'tripo.task("text_to_model", "id").wait().output.model_url', isRight: true },
    { code: 'tripo.task("text_to_model", "id").wait().output.riggable', isRight: false },
    { code: 'tripo.image_to_model(input=tripo.upload(b"a"), model="v3.1-20260211")', isRight: true },
    { code: 'tripo.image_to_model(input=async_tripo.upload(b"a"), model="v3.1-20260211")', isRight: false },
    { code: 'asyncio.create_task(async_tripo.text_to_model(prompt="a", model="v3.1-20260211"))', isRight: true },
  ],
};

let folder: string;
let state: Readiness;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "chaining-python-"));
  for (const version of VERSIONS) writeFileSync(join(folder, `${version}.py`), program(version));
  state = await readiness("python", toolchain);
}, LIMIT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(["mypy", "pyright"] as const)("%s", (checker) => {
  test(
    "refuses each wrong source and accepts each right one, with both clients and of both API versions",
    async ({ skip }) => {
      if (state.missing !== null) return requireToolchain(state.missing, skip);
      const refused = await judgedBy(checker, folder, state.ready satisfies Ready);
      for (const version of VERSIONS) {
        const lines = linesOf(version);
        const first = head(readIr(version)).length + 1;
        const at = (index: number) => `${version}.py:${first + index}`;
        const wrong = lines.flatMap(({ isRight, code }, index) => (refused.has(at(index)) === isRight ? [`${at(index)} ${code}`] : []));
        expect(wrong).toEqual([]);
        expect(lines.filter(({ isRight }) => isRight).length).toBeGreaterThan(100);
        expect(lines.filter(({ isRight }) => !isRight).length).toBeGreaterThan(100);
      }
      const known = new Set(VERSIONS.map((version) => basename(resolve(folder, `${version}.py`))));
      expect([...refused].filter((place) => !known.has(place.split(":")[0] ?? ""))).toEqual([]);
    },
    LIMIT_MS,
  );
});

function linesOf(version: string): Line[] {
  return [...pairLines(readIr(version)), ...(OTHERS[version] ?? []), ...handleLines(readIr(version))];
}

function program(version: string): string {
  return `${[...head(readIr(version)), ...linesOf(version).map(({ code }) => `    ${code}`)].join("\n")}\n`;
}
