/** Three readers of the same description, who must agree on every body. */
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Json } from "../../generator/ir/schema.ts";
import { check } from "../../runtime/typescript/checks.ts";
import { type Finding, tell } from "../../runtime/typescript/findings.ts";
import { api, description, tables } from "./generated.ts";

/** Why a body that is posted to a path is refused; empty when it is accepted. */
export type Judge = (path: string, body: Json) => string[];

/** Where a task type is posted to. */
export function createPath(type: string): string {
  const task = api.tasks.find(({ name }) => name.wire === type);
  const operation = api.operations.find(({ id }) => id === task?.create);
  if (!operation) throw new Error(`No operation creates ${type}.`);
  return operation.path;
}

/** Ajv in strict mode, on the request body of the operation. */
export function ajvJudge(): Judge {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, strictTuples: false });
  formats.default(ajv);
  ajv.addVocabulary(["discriminator", ...extensionKeys(description)]);
  ajv.addSchema({ $defs: asDefinitions(at(description, ["components", "schemas"])) }, "description");
  const validators = new Map<string, ReturnType<typeof ajv.compile>>();
  return (path, body) => {
    const validate = validators.get(path) ?? ajv.compile(bodySchema(path));
    validators.set(path, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}

function bodySchema(path: string): { $ref: string } {
  const { $ref } = asDefinitions(at(description, ["paths", path, "post", "requestBody", "content", "application/json", "schema"]));
  return { $ref: `description${$ref}` };
}

function at(node: Json, keys: readonly string[]): Json {
  return keys.reduce((inner: Json, key) => (isObject(inner) ? (inner[key] ?? null) : null), node);
}

function isObject(node: Json): node is { [key: string]: Json } {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** The same schemas where a JSON Schema keeps its own: strict mode allows no `components`. */
function asDefinitions(schemas: Json) {
  return JSON.parse(JSON.stringify(schemas).replaceAll('"#/components/schemas/', '"#/$defs/'));
}

/** What the local checks say of a body of that task type. */
export function findingsOf(type: string, body: Json): Finding[] {
  return tell(tables.findings, type, check(tables.checks, type, body));
}

const silent = new Set(api.tasks.flatMap(({ advice }) => advice.map(({ id }) => id)));

/** The local checks of a task type, but for what they say of old values and of advice: no schema refuses those. */
export function checksJudge(type: string, body: Json): string[] {
  return findingsOf(type, body)
    .filter(({ id }) => !id.endsWith(".retired") && !silent.has(id))
    .map(({ id, path }) => `${path} ${id}`);
}

/** The problem type that Prism answers when the description has no response for an invalid request. */
const INVALID = "errors#UNPROCESSABLE_ENTITY";

/** Prism's verdict, read from the header in which it lists what is wrong with a request. */
export function prismJudge(url: string): (path: string, body: Json) => Promise<string[]> {
  return async (path, body) => {
    const post = () =>
      fetch(url + path, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer tsk_contract" },
        body: JSON.stringify(body),
      });
    // Prism closes a connection that was idle for 5 s, at times just when it is used again.
    const response = await post().catch(post);
    const answer = await response.text();
    const violations = response.headers.get("sl-violations") ?? "";
    if (violations.includes('"location":["response"')) throw new Error(`Prism refuses its own example: ${violations}`);
    if (response.status !== 200 && violations === "" && !answer.includes(INVALID)) {
      throw new Error(`Prism answered ${response.status} to ${JSON.stringify(body)}: ${answer}`);
    }
    return response.status === 200 && violations === "" ? [] : [(violations || answer).slice(0, 300)];
  };
}

function extensionKeys(node: Json, found = new Set<string>()): string[] {
  if (node === null || typeof node !== "object") return [];
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("x-")) found.add(key);
    extensionKeys(value, found);
  }
  return [...found];
}
