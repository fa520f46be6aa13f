import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packageName } from "../../generator/emit/go/names.ts";
import { sourceName, stem } from "../../generator/emit/go/shape.ts";
import { sourceViews } from "../../generator/emit/go/tasks.ts";
import { targets } from "../../generator/emit/registry.ts";
import { inputLiteral } from "../../generator/emit/samples/go-literal.ts";
import type { Input } from "../../generator/emit/samples/program.ts";
import type { Api } from "../../generator/ir/api.ts";
import { readIr, VERSION } from "../ir.ts";
import { readiness } from "../languages/readiness.ts";
import { requireToolchain } from "../toolchain.ts";

/** Programs that the Go compiler judges: every task type in every field that takes another one, and the mistakes people make. */
const dir = resolve(`.cache/compile-chaining-go-${VERSION}`);
// What names fields and types reads no document.
const api: Api = { ...readIr(), document: {} };
const go = packageName(VERSION);

interface Pair {
  interface: string;
  source: string;
  isLegal: boolean;
}

const pairs: Pair[] = sourceViews(api).flatMap(({ name, types }) =>
  api.tasks.map((task) => ({ interface: name, source: stem(task), isLegal: types.includes(task.name.wire) })),
);
const legal = pairs.filter(({ isLegal }) => isLegal);
const illegal = pairs.filter(({ isLegal }) => !isLegal);
/** Handle and finished task alike. */
const lines = (list: readonly Pair[]) =>
  list.flatMap((pair) => ["Task", "Result"].map((kind) => `var _ ${go}.${pair.interface} = (*${go}.${pair.source}${kind})(nil)`));

const retarget = api.tasks.find(({ name }) => name.wire === "animate_retarget");
const field = retarget?.sourceFields[0]?.path ?? "";
const holder = field.replace(/(^|_)([a-z])/g, (_, _mark, letter: string) => letter.toUpperCase()).replace(/Id$/, "ID");
/** Every example of the description, as a literal. */
const EXAMPLES = api.tasks.flatMap((task) => task.examples.map(({ value }) => `var _ = ${inputLiteral({ api, task }, value as Input)}`));
const MISTAKES = [
  {
    code: `var _ = ${go}.AnimateRetargetInput{${holder}: &${go}.TextToImageTask{}}`,
    message: new RegExp(`TextToImageTask\\) as ${go}\\.AnimateRetarget${holder}Source value`),
  },
  { code: `var _ = ${go}.AnimateRetargetInput{${holder}: "id"}`, message: new RegExp(`as ${go}\\.AnimateRetarget${holder}Source value`) },
  { code: `var _ = ${go}.TextToModelInput{Promt: "a"}`, message: /unknown field Promt in struct literal of type \S*TextToModelInput/ },
  { code: `var _ = ${go}.TextToModelInput{FaceLimit: 5000}`, message: /5000 .*as \*int value/ },
];

let missing: string | null = null;
beforeAll(async () => {
  const toolchain = targets.find(({ id }) => id === "go")?.toolchain;
  if (toolchain === undefined) throw new Error("There is no Go target.");
  missing = (await readiness("go", toolchain)).missing;
  const module = "github.com/tripo-openapi/tripo-openapi-go";
  const head = (name: string) => `package ${name}\n\nimport "${module}/${go}"\n\n`;
  for (const name of ["legal", "illegal", "mistakes", "examples"]) mkdirSync(join(dir, name), { recursive: true });
  writeFileSync(
    join(dir, "go.mod"),
    `module chaining\n\ngo 1.24\n\nrequire ${module} v0.0.0\n\nreplace ${module} => ${resolve("generated/go")}\n`,
  );
  writeFileSync(join(dir, "legal/legal.go"), `${head("legal")}${[...lines(legal), ...ALSO_LEGAL].join("\n")}\n`);
  writeFileSync(join(dir, "illegal/illegal.go"), `${head("illegal")}${lines(illegal).join("\n")}\n`);
  writeFileSync(join(dir, "examples/examples.go"), `${head("examples")}${EXAMPLES.join("\n")}\n`);
  writeFileSync(join(dir, "mistakes/mistakes.go"), `${head("mistakes")}${MISTAKES.map(({ code }) => code).join("\n")}\n`);
}, 300_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** An id from elsewhere may stand wherever a task may, and a file wherever one may. */
const ALSO_LEGAL = sourceViews(api).flatMap(({ name, takesID, takesFile, takesURL }) => [
  ...(takesID ? [`var _ ${go}.${name} = ${go}.TaskID("a")`] : []),
  ...(takesFile ? [`var _ ${go}.${name} = ${go}.FromPath("a.png")`, `var _ ${go}.${name} = ${go}.FileToken("a")`] : []),
  ...(takesURL ? [`var _ ${go}.${name} = ${go}.FromURL("https://example.com/a.png")`] : []),
]);

describe("the Go compiler", () => {
  test(`accepts each of ${legal.length} allowed pairs of field and task type`, async ({ skip }) => {
    if (missing !== null) return requireToolchain(missing, skip);
    expect(await told("legal")).toEqual([]);
    expect(legal.length).toBeGreaterThan(60);
  }, 300_000);

  test(`refuses each of ${illegal.length} others, and names the field`, async ({ skip }) => {
    if (missing !== null) return requireToolchain(missing, skip);
    const refused = (await told("illegal")).filter((line) => /cannot use .* as \w+\.\w+Source value/.test(line));
    expect(refused.map(lineOf)).toEqual(lines(illegal).map((_, index) => index + FIRST_LINE));
    expect(illegal.length).toBeGreaterThan(60);
  }, 300_000);

  test(`accepts each of ${EXAMPLES.length} examples, written as literals`, async ({ skip }) => {
    if (missing !== null) return requireToolchain(missing, skip);
    expect(await told("examples")).toEqual([]);
    expect(EXAMPLES.length).toBeGreaterThan(30);
  }, 300_000);

  test("tells what people get wrong by the name of the field", async ({ skip }) => {
    if (missing !== null) return requireToolchain(missing, skip);
    const found = await told("mistakes");
    for (const [index, { code, message }] of MISTAKES.entries())
      expect(found.find((line) => lineOf(line) === index + FIRST_LINE) ?? "", code).toMatch(message);
  }, 300_000);
});

test("an interface is called by task type and field, which is what a message shows", () => {
  const task = api.tasks.find(({ name }) => name.wire === "animate_retarget");
  expect(task && sourceName(task, field)).toBe(`AnimateRetarget${holder}Source`);
});

const FIRST_LINE = 5;

function lineOf(text: string): number {
  return Number(/\.go:(\d+):/.exec(text)?.[1]);
}

/** Every complaint: `-e` lifts the limit of ten. */
function told(name: string): Promise<string[]> {
  return new Promise((done) => {
    const args = ["build", "-gcflags=-e", `./${name}`];
    execFile("go", args, { cwd: dir, maxBuffer: 1 << 26 }, (_error, _stdout, stderr) => {
      done(stderr.split("\n").filter((line) => /\.go:\d+:/.test(line)));
    });
  });
}
