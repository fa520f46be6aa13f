import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { SpecRejected } from "../../generator/diagnostics.ts";
import { readApi, readExtensions } from "../../generator/pipeline.ts";

const BASE = "test/cases/two-wires/spec/w3";
const root = mkdtempSync(join(tmpdir(), "rejects-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** One broken spec: a good one with one edit. What is told about it stands beside, in `<name>.txt`, to the letter. */
interface Reject {
  name: string;
  file: string;
  /** Replaced text, which must be there; absent: the file is written anew. */
  from?: string;
  to: string;
  /** A second edit, where one breaks nothing. */
  also?: Omit<Reject, "name">;
}

const shape = "tasks/shape.yaml";
const paint = "tasks/paint.yaml";
const rule = (parts: string) =>
  `  dependentSchemas:\n    words:\n      x-rule: { ${parts} }\n      if: { required: [size], properties: { size: { const: 9 } } }\n      then: { properties: { words: { maxLength: 3 } } }\nShapeOutput:`;

const event = (parts: string) =>
  `webhooks:\n  shape.done:\n    post: { operationId: shapeDone, tags: [Jobs], summary: Done, description: A shape is done., x-task-operation: webhook, ${parts}requestBody: { required: true, description: It., content: { application/json: { schema: { type: object } } } }, responses: { "200": { description: Received. } } }\ncomponents:\n`;
const signed = (parts: string) =>
  `x-webhooks: { headers: { id: I, delivery: D, event: E, signature: S }, scheme: v1, secretPrefix: whsec_, ${parts}answerSeconds: 5, pointers: { id: /id, type: /type, createdAt: /at, data: /data }, x-source: [made-up] }\n`;

const rejects: Reject[] = [
  { name: "yaml-broken", file: shape, from: "  type: object\n  title: Shape", to: "  type: [object\n  title: Shape" },
  { name: "yaml-duplicate-key", file: shape, from: "  title: Shape\n", to: "  title: Shape\n  title: Again\n" },
  { name: "yaml-bomb", file: shape, to: bomb() },
  { name: "yaml-too-deep", file: shape, to: `Deep: ${"[".repeat(300)}${"]".repeat(300)}\n` },
  { name: "extension-unknown", file: shape, from: "x-source: [made-up] }\n    size", to: "x-sorce: [made-up] }\n    size" },
  { name: "extension-invalid", file: shape, from: "typicalSeconds: 2", to: "typicalSeconds: soon" },
  {
    name: "task-without-example",
    file: shape,
    from: "    examples: { make_shape: { summary: A shape, value: { words: a cube } } }\n",
    to: "",
  },
  { name: "task-without-errors", file: shape, from: "    errors: [too_poor]\n", to: "" },
  { name: "task-without-source", file: shape, from: "    typicalSeconds: 2\n    x-source: [made-up]\n", to: "    typicalSeconds: 2\n" },
  { name: "task-without-price", file: shape, from: "  x-price: { base: [{ credits: 2.5 }], x-source: [made-up] }\n", to: "" },
  {
    name: "price-without-fallback",
    file: shape,
    from: "{ credits: 2.5 }",
    to: "{ when: { properties: { size: { const: 1 } } }, credits: 2.5 }",
  },
  { name: "task-without-output", file: shape, from: "output: ShapeOutput", to: "output: ShapeOutputs" },
  { name: "output-without-example", file: shape, from: '  examples: [{ shape_url: "https://files.example.com/shape.glb" }]\n', to: "" },
  { name: "task-file-without-task", file: "tasks/other.yaml", to: "Other: { type: object, properties: { a: { type: string } } }\n" },
  { name: "source-unknown-type", file: paint, from: "x-sources: [make_shape, make_paint]", to: "x-sources: [make_shap, make_paint]" },
  {
    name: "source-in-a-list",
    file: paint,
    from: "input: { type: string, description: What to paint., x-sources: [make_shape, make_paint], x-source: [made-up] }",
    to: "input: { type: array, description: What to paint., x-source: [made-up], items: { type: string, x-sources: [make_shape] } }",
  },
  {
    name: "form-without-field",
    file: paint,
    from: "x-sources: [make_shape, make_paint]",
    to: "x-sources: [make_shape, make_paint], x-forms: { keys: [top, side], single: { key: task_id, field: inputs }, x-source: [made-up] }",
  },
  {
    name: "source-unknown-tag",
    file: paint,
    from: "default: red, description: Which., x-source: [made-up]",
    to: "default: red, description: Which., x-source: [made-upp]",
  },
  { name: "field-without-source", file: paint, from: "description: Which., x-source: [made-up]", to: "description: Which." },
  { name: "field-without-description", file: paint, from: "description: Which., ", to: "" },
  { name: "error-unknown", file: paint, from: "errors: [too_poor]", to: "errors: [too_por]" },
  { name: "category-unknown", file: paint, from: "category: shapes", to: "category: shape" },
  { name: "category-missing", file: paint, from: "    category: shapes\n", to: "" },
  { name: "group-unknown", file: paint, from: "group: all", to: "group: al" },
  {
    name: "rule-without-id",
    file: shape,
    from: "ShapeOutput:",
    to: rule("says: Short., accepts: [{ size: 8 }], rejects: [{ size: 9 }], x-source: [made-up]"),
  },
  {
    name: "rule-without-message",
    file: shape,
    from: "ShapeOutput:",
    to: rule("id: short, accepts: [{ size: 8 }], rejects: [{ size: 9 }], x-source: [made-up]"),
  },
  {
    name: "rule-without-accepts",
    file: shape,
    from: "ShapeOutput:",
    to: rule("id: short, says: Short., rejects: [{ size: 9 }], x-source: [made-up]"),
  },
  {
    name: "rule-without-rejects",
    file: shape,
    from: "ShapeOutput:",
    to: rule("id: short, says: Short., accepts: [{ size: 8 }], x-source: [made-up]"),
  },
  {
    name: "rule-does-not-bite",
    file: shape,
    from: "ShapeOutput:",
    to: rule("id: short, says: Short., accepts: [{ size: 8 }], rejects: [{ size: 7 }], x-source: [made-up]"),
  },
  {
    name: "rule-not-alone",
    file: shape,
    from: "ShapeOutput:",
    to: rule("id: short, says: Short., accepts: [{ size: 8 }], rejects: [{ size: 9, colour: red }], x-source: [made-up]"),
  },
  {
    name: "rule-refuses-its-accepts",
    file: shape,
    from: "ShapeOutput:",
    to: rule("id: short, says: Short., accepts: [{ size: 9 }], rejects: [{ size: 9 }], x-source: [made-up]"),
  },
  { name: "example-refused", file: shape, from: "value: { words: a cube }", to: "value: { words: a cube, size: 10 }" },
  { name: "name-taken", file: "tasks/zz.yaml", to: "ShapeInput: { type: object, x-task: {} }\n" },
  {
    name: "name-reserved-schema",
    file: shape,
    from: "ShapeOutput:\n",
    to: "Error: { type: object, properties: { a: { type: string } } }\nShapeOutput:\n",
  },
  { name: "name-reserved-task", file: shape, from: "name: make_shape", to: "name: wait" },
  { name: "name-collision-error", file: "errors.yaml", from: "name: too_poor, code: 8", to: "name: too_poor, code: 7" },
  { name: "example-name-taken", file: paint, from: "examples: { make_paint:", to: "examples: { make_shape:" },
  {
    name: "ref-outside-spec",
    file: paint,
    from: "colour: { type: string, enum: [red, blue]",
    to: "colour: { $ref: ../../../../../../etc/passwd",
  },
  {
    name: "ref-to-network",
    file: paint,
    from: "colour: { type: string, enum: [red, blue]",
    to: "colour: { $ref: 'http://169.254.169.254/latest#/x'",
  },
  {
    name: "ref-to-file-scheme",
    file: paint,
    from: "colour: { type: string, enum: [red, blue]",
    to: "colour: { $ref: 'file:///etc/passwd'",
  },
  {
    name: "ref-not-found",
    file: paint,
    from: "colour: { type: string, enum: [red, blue]",
    to: "colour: { $ref: ../schemas/nowhere.yaml#/X",
  },
  {
    name: "ref-pointer-not-found",
    file: paint,
    from: "colour: { type: string, enum: [red, blue]",
    to: "colour: { $ref: ../schemas/job.yaml#/Nowhere",
  },
  {
    name: "reference-cycle",
    file: "schemas/loop.yaml",
    to: "LoopA: { type: object, properties: { b: { $ref: '#/LoopB' } } }\nLoopB: { type: object, properties: { a: { $ref: '#/LoopA' } } }\n",
  },
  {
    name: "combination-beside-properties",
    file: shape,
    from: "  additionalProperties: false\n",
    to: "  additionalProperties: false\n  allOf: [{ required: [words] }]\n",
  },
  { name: "input-open", file: shape, from: "  additionalProperties: false\n", to: "" },
  { name: "keyword-unknown", file: paint, from: "description: Which.,", to: "description: Which, of two., maxLenght: 4," },
  {
    name: "keyword-laid-over",
    file: shape,
    from: "    size:",
    to: "    mood: { $ref: ../schemas/job.yaml#/JobState, type: integer, description: Odd., x-source: [made-up] }\n    size:",
  },
  {
    name: "name-unusable",
    file: shape,
    from: "    size:",
    to: '    "si/ze": { type: integer, description: Odd., x-source: [made-up] }\n    size:',
  },
  {
    name: "name-of-a-prototype",
    file: shape,
    from: "    size:",
    to: "    constructor: { type: integer, description: Odd., x-source: [made-up] }\n    size:",
  },
  {
    name: "recipe-broken",
    file: "recipes.yaml",
    to: "- { id: odd, title: Odd, says: Odd., steps: [{ task: make_shape, as: shape }, { task: make_export, as: file, from: shape }, { task: make_shap, as: other }], download: fil }\n",
  },
  {
    name: "creation-path-described",
    file: shape,
    from: "create: makeShape\n",
    to: "create: makeShape\n    path: /make/paint\n",
  },
  {
    name: "creation-path-taken",
    file: shape,
    from: "create: makeShape\n",
    to: "create: makeShape\n    path: /make/it\n",
    also: { file: paint, from: "create: makePaint\n", to: "create: makePaint\n    path: /make/it\n" },
  },
  {
    name: "webhook-without-event",
    file: "openapi.yaml",
    from: "components:\n",
    to: signed("toleranceSeconds: 300, ") + event(""),
  },
  { name: "webhooks-unsigned", file: "openapi.yaml", from: "components:\n", to: event("x-event: success, ") },
  { name: "webhook-number-missing", file: "openapi.yaml", from: "components:\n", to: signed("") + event("x-event: success, ") },
  { name: "openapi-missing", file: "openapi.yaml", to: "" },
];

describe("a broken spec is told: file, line, pointer, what is wrong and what to do", () => {
  test.each(rejects)("$name", async (reject) => {
    const dir = edited(reject);
    const told = await diagnose(dir);
    await expect(told).toMatchFileSnapshot(`./${reject.name}.txt`);
  });

  test("every problem is collected, not only the first", async () => {
    const dir = edited({ name: "two-problems", file: shape, from: "group: all", to: "group: none" });
    edit(dir, { name: "", file: paint, from: "group: all", to: "group: nil" });
    expect((await diagnose(dir)).match(/reference-unknown/g)).toHaveLength(2);
  });

  test("the spec that all of these are made from is accepted", async () => {
    expect((await readApi(BASE, readExtensions("."))).tasks.map(({ name }) => name.wire)).toEqual([
      "make_export",
      "make_paint",
      "make_shape",
    ]);
  });
});

async function diagnose(dir: string): Promise<string> {
  try {
    await readApi(dir, readExtensions("."), "spec/w3");
    return "accepted\n";
  } catch (error) {
    if (!(error instanceof SpecRejected)) throw error;
    return `${error.diagnostics.map(({ text }) => text).join("\n\n")}\n`;
  }
}

function edited(reject: Reject): string {
  const dir = join(root, reject.name);
  cpSync(BASE, dir, { recursive: true });
  edit(dir, reject);
  if (reject.also) edit(dir, { name: reject.name, ...reject.also });
  // Schemas that nothing uses are not loaded: the loop is entered from an input.
  if (reject.name === "reference-cycle")
    edit(dir, { name: "", file: shape, from: "    size:", to: "    loop: { $ref: ../schemas/loop.yaml#/LoopA }\n    size:" });
  if (reject.name === "openapi-missing") rmSync(join(dir, "openapi.yaml"));
  return dir;
}

function edit(dir: string, { file, from, to }: Reject): void {
  const path = join(dir, file);
  if (from === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, to);
    return;
  }
  const text = readFileSync(path, "utf8");
  expect(text, `the base spec no longer holds: ${from}`).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function bomb(): string {
  const levels = "abcdefghi".split("").map((name, index, all) =>
    index === 0
      ? `${name}: &${name} [lol, lol]`
      : `${name}: &${name} [${Array(9)
          .fill(`*${all[index - 1]}`)
          .join(", ")}]`,
  );
  return `${levels.join("\n")}\n`;
}
