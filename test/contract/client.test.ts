/** The TypeScript client against Prism: every task type from create to finished, and every error of every operation. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Operation } from "../../generator/ir/api.ts";
import type { Json } from "../../generator/ir/schema.ts";
import type { ApiTables } from "../../runtime/typescript/api.ts";
import type { TripoClient } from "../../runtime/typescript/client.ts";
import type { ApiRequest } from "../../runtime/typescript/context.ts";
import { createCore } from "../../runtime/typescript/core.ts";
import { ApiError } from "../../runtime/typescript/errors.ts";
import type { TripoOptions } from "../../runtime/typescript/options.ts";
import { VERSION } from "../ir.ts";
import { api, description, documentPath, importGenerated } from "./generated.ts";
import { type Prism, startPrism } from "./prism.ts";

type AnyTask = { input: object; output: Readonly<Record<string, unknown>>; error: string };
type Client = TripoClient<Record<string, AnyTask>>;

const { Tripo }: { Tripo: new (options: TripoOptions) => Client } = await importGenerated(`typescript/src/${VERSION}/index.ts`);
const { api: tables }: { api: ApiTables } = await importGenerated(`typescript/src/${VERSION}/tables.ts`);

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism(documentPath);
}, 60_000);
afterAll(() => prism.stop());

/** Options of a client that asks Prism for one of the documented answers and waits for nothing. */
function preferring(prefer: string): TripoOptions {
  return {
    apiKey: "tsk_contract",
    baseUrl: prism.url,
    slots: "throw",
    deps: { sleep: async () => {} },
    onWarning: () => {},
    fetch: (input, init) => fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), prefer } }),
  };
}

describe("each task type", () => {
  for (const task of api.tasks) {
    const type = task.name.wire;
    for (const { name, value } of task.examples) {
      it(`is created, waited for and read: ${name}`, async () => {
        const client = new Tripo(preferring(`example=${type}_success`));
        const input = Object.fromEntries(Object.entries(Object(value)).filter(([key]) => !Object.hasOwn(task.fixed, key)));
        const created = await new Tripo(preferring("code=200")).create(type, input);
        expect(created.type).toBe(type);
        const finished = await client.task(type, created.id).wait();
        expect(finished.output).toEqual(task.outputExamples[0]);
        expect(await client.getTask(created.id)).toMatchObject({ type, status: "success", lifecycle: "success" });
      });
    }
  }
});

interface ErrorCase {
  readonly operation: Operation;
  readonly status: string;
  readonly example: string;
}

/** Every error answer that the description holds, by operation. */
const errorCases: ErrorCase[] = api.operations.flatMap((operation) => {
  const responses = Object.entries(objectAt(description, ["paths", operation.path, operation.method.toLowerCase(), "responses"]));
  return responses.flatMap(([status, response]) => {
    const examples = Object.keys(objectAt(response, ["content", "application/json", "examples"]));
    return Number(status) < 400 ? [] : examples.map((example) => ({ operation, status, example }));
  });
});

describe("each error of each operation", () => {
  it("is told in the description for each task type and operation that lists it", () => {
    const told = new Set(errorCases.map(({ operation, example }) => `${operation.id} ${example}`));
    const listed = [
      ...api.operations.flatMap(({ id, errors }) => errors.map((name) => `${id} ${name}`)),
      ...api.tasks.flatMap(({ create, errors }) => errors.map((name) => `${create} ${name}`)),
    ];
    // Of some errors nobody tells the status, so they have no answer.
    const isToldOf = (each: string) => api.errors.find(({ name }) => name === each.split(" ")[1])?.http.length !== 0;
    expect(listed.filter((each) => isToldOf(each) && !told.has(each))).toEqual([]);
  });

  for (const { operation, status, example } of errorCases) {
    it(`is the typed error: ${operation.id} ${status} ${example}`, async () => {
      const declared = api.errors.find(({ name }) => name === example);
      const error = await failureOf(operation, preferring(`code=${status}, example=${example}`));
      expect(error).toMatchObject({
        reason: example,
        code: declared?.code,
        // The status comes first: it is about the key, whatever the code says.
        kind: status === "401" ? "auth" : declared?.kind,
        meaning: declared?.meaning,
        remedy: declared?.remedy,
        httpStatus: Number(status),
      });
    });
  }
});

/** The error with which a call of that operation ends. */
async function failureOf(operation: Operation, options: TripoOptions): Promise<unknown> {
  const core = createCore(tables, options);
  const result = core.send([operation.method, operation.path], requestOf(operation));
  const error: unknown = await result.then(
    (answer) => ({ answer }),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error;
}

/** A request that Prism finds nothing to say against: the first example, a form with a picture, or nothing. */
function requestOf({ path, method, pathParameters }: Operation): ApiRequest {
  const content = objectAt(description, ["paths", path, method.toLowerCase(), "requestBody", "content"]);
  const params = Object.fromEntries(pathParameters.map((name) => [name, "contract"]));
  if (Object.hasOwn(content, "multipart/form-data")) {
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], { type: "image/png" }), "a.png");
    return { form, params };
  }
  const [example] = Object.values(objectAt(content, ["application/json", "examples"]));
  const body = objectAt(example ?? null, ["value"]);
  return Object.hasOwn(content, "application/json") ? { body, params } : { params };
}

function objectAt(node: Json, keys: readonly string[]): { [key: string]: Json } {
  const found = keys.reduce((inner: Json, key) => (isObject(inner) ? (inner[key] ?? null) : null), node);
  return isObject(found) ? found : {};
}

function isObject(node: Json): node is { [key: string]: Json } {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
