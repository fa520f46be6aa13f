/** One bundler of our own, because it is all the generator would load Redocly for: it must agree with Redocly's. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { Diagnostics, SpecRejected } from "../../generator/diagnostics.ts";
import { bundleDocument } from "../../generator/load/bundle.ts";
import { compose } from "../../generator/load/compose.ts";
import { asObject, isObject, type Node, type NodeObject } from "../../generator/load/node.ts";
import { readSpecFiles } from "../../generator/load/spec-files.ts";

describe.each(["v2", "v3"])("spec/%s", (version) => {
  const dir = resolve("spec", version);

  test("gives the document that Redocly gives", async () => {
    expect(ours(dir)).toEqual(await redoclys(dir));
  });

  test("orders components as Redocly does, but for rules, which become none", async () => {
    expect(namesOf(ours(dir))).toEqual(namesOf(await redoclys(dir)));
  });

  test("changes nothing of what was read", () => {
    const files = readSpecFiles(dir, new Diagnostics(dir));
    const before = structuredClone(files.documents);
    bundleDocument(files, new Diagnostics(dir));
    expect(files.documents).toEqual(before);
  });
});

test("follows what only refers on, a field called like a keyword, and a schema to itself", async () => {
  const dir = specOf({
    "tasks/a.yaml": `AInput:
  type: object
  properties:
    examples: { $ref: "../schemas/other.yaml#/Alias" }
    again: { $ref: "#/AInput" }
    odd: { $ref: "../schemas/other.yaml#/Odd~1~0Name" }
    both: { $ref: "../schemas/other.yaml#/Named", description: "Beside it." }
`,
    "schemas/other.yaml": `Alias: { $ref: "#/Named" }
Named: { type: string, enum: [a], examples: [{ $ref: "no reference" }] }
Odd/~Name: { type: object, properties: {} }
`,
  });
  expect(ours(dir)).toEqual(await redoclys(dir));
});

test("follows what stands under a name that is a keyword elsewhere", async () => {
  const dir = specOf({
    "openapi.yaml": `openapi: 3.1.0
info: { title: A, version: "1" }
paths:
  /a:
    get:
      responses:
        default: { description: All., content: { application/json: { schema: { $ref: "schemas/other.yaml#/Named" } } } }
components:
  parameters:
    default: { name: a, in: query, schema: { $ref: "schemas/other.yaml#/Other" } }
  schemas:
    const: { $ref: "schemas/other.yaml#/Third" }
`,
    "schemas/other.yaml": "Named: { type: string }\nOther: { type: string }\nThird: { type: string }\n",
  });
  expect(ours(dir)).toEqual(await redoclys(dir));
});

test("refuses two schemas of one name, unless they are the same", () => {
  const other = (type: string) => ({
    "tasks/a.yaml": 'AInput: { properties: { one: { $ref: "../schemas/one.yaml#/Same" }, two: { $ref: "../schemas/two.yaml#/Same" } } }\n',
    "schemas/one.yaml": "Same: { type: string }\n",
    "schemas/two.yaml": `Same: { type: ${type} }\n`,
  });
  expect(() => ours(specOf(other("string")))).not.toThrow();
  expect(() => ours(specOf(other("number")))).toThrow(SpecRejected);
});

test("refuses a circle of what only refers on", () => {
  const dir = specOf({ "tasks/a.yaml": 'AInput: { $ref: "#/B" }\nB: { $ref: "#/AInput" }\n' });
  expect(() => ours(dir)).toThrow(SpecRejected);
});

function ours(dir: string): NodeObject {
  const diagnostics = new Diagnostics(dir);
  return bundleDocument(readSpecFiles(dir, diagnostics), diagnostics);
}

async function redoclys(dir: string): Promise<unknown> {
  const { documents } = readSpecFiles(dir, new Diagnostics(dir));
  const composed = { Root: { enter: (root: unknown) => compose(asObject(root), documents) } };
  const config = await createConfig(
    { preprocessors: { "tripo/compose": "on" } },
    { plugins: [{ id: "tripo", preprocessors: { oas3: { "tripo/compose": () => composed } } }] },
  );
  const { bundle: document, problems } = await bundle({ ref: join(dir, "openapi.yaml"), config });
  expect(problems).toEqual([]);
  return document.parsed;
}

function namesOf(document: unknown): string[] {
  const schemas = asObject(asObject(asObject(document)["components"])["schemas"]);
  return Object.keys(schemas).filter((name) => !isRule(schemas[name]));
}

function isRule(schema: Node | undefined): boolean {
  return isObject(schema) && "x-rule" in schema;
}

/** A folder with a root that refers to nothing, and these files. */
function specOf(files: Record<string, string>): string {
  mkdirSync(".cache", { recursive: true });
  const dir = mkdtempSync(resolve(".cache", "spec-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const root = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n';
  for (const [file, text] of Object.entries({ "openapi.yaml": root, ...files })) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  return dir;
}
