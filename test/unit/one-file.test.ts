import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { typeCheck } from "../compile/type-check.ts";
import { addFile, appendFile, copySpec, generateInto } from "../generate.ts";

const POLISH = `
PolishModelInput:
  type: object
  title: Polish model
  description: Makes a surface shine.
  x-task:
    name: polish_model
    category: post
    create: createTask
    fixed: { type: polish_model }
    output: PolishModelOutput
    errors: [slots_full, credits_short]
    group: others
    typicalSeconds: 12
    x-source: [gen-new]
    examples: { polish_model: { summary: As shiny as can be, value: { type: polish_model, original_model_task_id: 1ec04ced-4b87-44f6-a296-beee80777941 } } }
  x-price: { base: [{ credits: 17 }], x-source: [gen-new] }
  additionalProperties: false
  required: [type, original_model_task_id]
  properties:
    type: { const: polish_model, description: Selects this task type. }
    original_model_task_id: { type: string, description: What to polish., x-sources: [text_to_model], x-source: [gen-new] }
    shine: { type: integer, minimum: 1, maximum: 11, default: 5, description: How much., x-source: [gen-new] }
PolishModelOutput:
  type: object
  description: A shiny model.
  properties: { model: { type: string, format: uri, description: The file., x-output: model, x-source: [gen-new] } }
  examples: [{ model: "https://files.example.com/shiny.glb" }]
`;

const ERROR =
  "- { name: wax_empty, code: 9901, http: [400], kind: input, meaning: There is no wax., remedy: Buy wax., retry: never, credits: none, x-source: [gen-new] }\n";

describe("one file makes a task type", () => {
  test("method, types, docs page, checks, price and mock data follow from one new YAML file", async () => {
    const spec = copySpec("spec");
    addFile(spec, "v2/tasks/polish_model.yaml", POLISH);
    const out = await generateInto(spec);
    const read = (path: string) => readFileSync(join(out, path), "utf8");

    const problems = typeCheck(join(out, "typescript/src/consumer.ts"), [
      'import { Tripo } from "./v2/index.ts";',
      'const tripo = new Tripo({ apiKey: "tsk_x" });',
      'const model = await tripo.textToModel({ prompt: "a spoon" }).wait();',
      "const shiny = await tripo.polishModel({ original_model_task_id: model, shine: 11 }).wait();",
      "const url: string | undefined = shiny.output.model;",
      "const price = await tripo.price.polishModel({ original_model_task_id: model });",
      "console.log(url, price.credits);",
    ]);
    expect(problems).toEqual([]);
    expect(read("docs/v2/tasks/polish_model.md")).toContain("17 credits");
    expect(read("docs/v2/chaining.svg")).toContain("polish_model");
    const { checks, prices } = JSON.parse(read("checks/v2.json"));
    expect(checks.tasks.polish_model.sources).toEqual({ original_model_task_id: { types: ["text_to_model"] } });
    expect(prices.polish_model).toEqual({ base: [{ credits: 17 }] });
    expect(JSON.parse(read("mock/v2.json")).tasks.polish_model).toMatchObject({
      typicalSeconds: 12,
      outputs: [{ path: "model", file: "model", extension: "glb" }],
    });
    expect(JSON.parse(read("openapi/v2.json")).components.schemas.CreateTaskBody.discriminator.mapping.polish_model).toBe(
      "#/components/schemas/PolishModelInput",
    );
  });

  test("the row, the docs page, the example answer and the typed name of an error follow from one entry", async () => {
    const spec = copySpec("spec");
    appendFile(spec, "v2/errors.yaml", ERROR);
    // That a task type answers it is said where the task type is.
    const file = join(spec, "v2/tasks/text_to_image.yaml");
    addFile(spec, "v2/tasks/text_to_image.yaml", readFileSync(file, "utf8").replace(/errors:\s*\[/, "errors: [wax_empty, "));
    const out = await generateInto(spec);

    expect(existsSync(join(out, "docs/v2/errors/9901.md"))).toBe(true);
    expect(readFileSync(join(out, "typescript/src/v2/errors.ts"), "utf8")).toContain(
      '["wax_empty", 9901, "input", "never", "There is no wax.", "Buy wax."]',
    );
    expect(readFileSync(join(out, "typescript/src/v2/types.ts"), "utf8")).toMatch(/TextToImageErrorName =[^;]*"wax_empty"/s);
    const { paths } = JSON.parse(readFileSync(join(out, "openapi/v2.json"), "utf8"));
    expect(paths["/task"].post.responses["400"].content["application/json"].examples.wax_empty.value).toEqual({
      code: 9901,
      message: "There is no wax.",
      suggestion: "Buy wax.",
    });
    expect(JSON.parse(readFileSync(join(out, "mock/v2.json"), "utf8")).errors.wax_empty).toEqual({
      code: 9901,
      http: 400,
      message: "There is no wax.",
      suggestion: "Buy wax.",
    });
  });
});
