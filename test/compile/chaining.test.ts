import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TaskType } from "../../generator/ir/api.ts";
import { methodOf, readIr, VERSION } from "../ir.ts";

/** Programs that the compilers of both generations judge: every pair of task types, and the mistakes people make. */
const dir = resolve(`.cache/compile-chaining-${VERSION}`);
const api = readIr();
const compilers = { "TypeScript 5.9": "node_modules/typescript/bin/tsc", "TypeScript 7": "node_modules/typescript-7/bin/tsc" };

const pairs = api.tasks.flatMap((task) =>
  task.sourceFields.flatMap((field) =>
    api.tasks.map((source) => ({
      task,
      field: field.path,
      source: source.name.wire,
      legal: field.types.some(({ type }) => type === source.name.wire),
    })),
  ),
);
const images = api.tasks.flatMap((task) =>
  task.fileFields
    .filter(({ path }) => !path.includes("/") && !task.sourceFields.some((field) => field.path === path))
    .flatMap((field) =>
      api.tasks.map((source) => ({
        task,
        field: field.path,
        source: source.name.wire,
        legal: Object.hasOwn(field.fromTasks ?? {}, source.name.wire),
      })),
    ),
);

beforeAll(() => {
  mkdirSync(dir, { recursive: true });
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    moduleResolution: "nodenext",
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
    lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  };
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["pairs.ts", "mistakes.ts"] }));
  writeFileSync(join(dir, "pairs.ts"), pairsProgram());
  writeFileSync(join(dir, "mistakes.ts"), MISTAKES.map(({ code }) => code).join("\n"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A mistake, and what its message must name. */
const HEAD = `import { isApiError, Tripo } from "../../generated/typescript/src/${VERSION}/index.ts"; const tripo = new Tripo({ apiKey: "tsk_x" });`;
/** Fields that every request of the type needs besides. */
const least = (type: string, field: string) => {
  const task = api.tasks.find(({ name }) => name.wire === type);
  return task === undefined ? "" : rest(task, field);
};
const MISTAKES = [
  { code: `${HEAD}`, message: null },
  {
    code: `tripo.textToModel({ ${least("text_to_model", "prompt")}prompt: "a", face_limt: 5000 });`,
    message: /'face_limt' does not exist in type '[^']*\bTextToModelInput\b.*(Did you mean|but).*'face_limit'/,
  },
  {
    code: `tripo.textToModel({ ${least("text_to_model", "prompt")}promt: "a" });`,
    message: /'promt' does not exist in type '[^']*\bTextToModelInput\b.*'prompt'/,
  },
  {
    code: `tripo.textToModel({ ${least("text_to_model", "prompt")}});`,
    message: /Property 'prompt' is missing in type '.*' but required in type 'TextToModelInput'/,
  },
  {
    code: 'tripo.textToModel({ prompt: "a" });',
    // Of what must be there besides, today's name is told.
    message:
      least("text_to_model", "prompt") === "" ? null : /Property 'model' is missing in type '.*' but required in type 'TextToModelInput'/,
  },
  { code: `tripo.convertModel({ ${least("convert_model", "format")}format: 7 });`, message: /Type '(7|number)' is not assignable/ },
  {
    code: 'try { await tripo.balance(); } catch (error) { if (isApiError(error, "animate_rig") && error.reason === "task_not_found") console.log(error.remedy); }',
    message: null,
  },
  { code: 'tripo.textToModle({ prompt: "a" });', message: /Did you mean 'textToModel'/ },
];

describe.each(Object.entries(compilers))("%s", (name, compiler) => {
  let told: string[];
  beforeAll(() => {
    told = compile(compiler);
  });

  test(`accepts each of ${pairs.length + images.length} pairs of task types exactly when the chaining lists allow it`, () => {
    expect(told.filter((line) => line.startsWith("pairs.ts"))).toEqual([]);
    expect(pairs.filter(({ legal }) => legal).length).toBeGreaterThan(60);
    expect(pairs.filter(({ legal }) => !legal).length).toBeGreaterThan(60);
  });

  test("has nothing to say of what is right", () => {
    const right = MISTAKES.flatMap(({ message }, index) => (message === null ? [index + 1] : []));
    expect(told.filter((text) => right.some((line) => text.startsWith(`mistakes.ts(${line},`)))).toEqual([]);
  });

  test.each(MISTAKES.map((mistake, index) => ({ ...mistake, line: index + 1 })).filter(({ message }) => message !== null))(
    `${name} names the input and the near miss: $code`,
    ({ line, message }) => {
      expect(told.find((text) => text.startsWith(`mistakes.ts(${line},`))).toMatch(message ?? "");
    },
  );
});

function pairsProgram(): string {
  const handles = api.tasks.map(({ name, output }) => `declare const ${name.wire}: FinishedTask<"${name.wire}", ${output}>;`);
  const outputs = [...new Set(api.tasks.map(({ output }) => output))].join(", ");
  const calls = [...pairs, ...images].map(
    ({ task, field, source, legal }) =>
      `${legal ? "" : "// @ts-expect-error\n"}tripo.${methodOf(task.name.wire)}({ ${rest(task, field)}${field}: ${source} });`,
  );
  return [
    `import { type FinishedTask, Tripo } from "../../generated/typescript/src/${VERSION}/index.ts";`,
    `import type { ${outputs} } from "../../generated/typescript/src/${VERSION}/index.ts";`,
    'const tripo = new Tripo({ apiKey: "tsk_x" });',
    ...handles,
    ...calls,
  ].join("\n");
}

/** The other required fields, from the minimal example. */
function rest(task: TaskType, field: string): string {
  const value = task.examples[0]?.value ?? {};
  const kept = Object.entries(value).filter(
    ([key]) => key !== field && !(key in task.fixed) && task.fields.some(({ path, required }) => path === key && required),
  );
  return kept.map(([key, inner]) => `${key}: ${JSON.stringify(inner)}, `).join("");
}

/** Lines that a compiler prints, paths relative to the folder. */
function compile(compiler: string): string[] {
  try {
    execFileSync(process.execPath, [resolve(compiler), "-p", dir, "--pretty", "false"], {
      cwd: dir,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    return [];
  } catch (error) {
    const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
    if (output === "") throw error;
    // A message goes on in indented lines.
    return output
      .replaceAll(/\n\s+/g, " ")
      .split("\n")
      .filter((line) => line !== "");
  }
}
