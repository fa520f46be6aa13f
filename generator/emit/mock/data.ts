/** What a mock of the service must know, as data: routes, order of refusals, task types, errors, durations, what a model becomes. */
import type { Api, Operation, OutputField, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";
import { UNFINISHED } from "../../load/compose-answers.ts";
import { asObject, isObject } from "../../load/node.ts";

export function mockData(api: Api) {
  return {
    name: api.name,
    environment: api.environment,
    basePaths: [...new Set(api.servers.map(({ url }) => new URL(url).pathname))],
    keyPrefix: api.keyPrefix,
    envelope: api.envelope,
    fileReference: referenceData(api),
    service: api.service,
    webhooks: webhookData(api),
    told: toldData(api),
    lifecycle: api.lifecycle,
    groups: Object.fromEntries(api.groups.map(({ name, limit }) => [name, limit])),
    operations: api.operations.map((operation) => operationData(api, operation)),
    errors: Object.fromEntries(
      api.errors.map(({ name, code, http, meaning, remedy }) => [
        name,
        { code, http: http[0] ?? UNTOLD_HTTP, message: meaning, suggestion: remedy },
      ]),
    ),
    retired: api.retired.map(({ name }) => name),
    /** Values that a trait can have, of those that an answer tells; the first is usual. */
    traitValues: traitValues(api),
    tasks: Object.fromEntries(api.tasks.map((task) => [task.name.wire, taskData(task)])),
  };
}

/** The mock looks at the kind of a file itself, whatever is claimed. */
function referenceData({ fileReference }: Api) {
  if (fileReference === null) return null;
  const { kind: _kind, ...reference } = fileReference;
  return reference;
}

/** Of an error whose status nobody tells. */
const UNTOLD_HTTP = 400;

function webhookData({ webhooks }: Api) {
  if (webhooks === null) return null;
  const { toleranceSeconds: _toleranceSeconds, events, ...rest } = webhooks;
  return { ...rest, events: events.map(({ name, on }) => ({ name, on })) };
}

/** Read off the schema of an unfinished task, at the ends of the pointers. */
function toldData({ operations, schemas }: Api) {
  const { createdAt = "", output = "" } = operations.find(({ role }) => role === "read")?.pointers ?? {};
  const task = schemas[UNFINISHED];
  if (task === undefined) throw new Error(`The document has no schema ${UNFINISHED}: nothing says how the mock tells times.`);
  const name = (pointer: string) => pointer.slice(pointer.lastIndexOf("/") + 1);
  return {
    hasTextTimes: asObject(task.properties?.[name(createdAt)])["type"] === "string",
    hasEmptyOutput: task.required?.includes(name(output)) ?? false,
  };
}

function operationData(api: Api, operation: Operation) {
  const { id, role, method, path, pointers, upload, requestSchema } = operation;
  const query = role === "usage" ? queryData(operation) : {};
  const isJson = role === "upload-token" || role === "upload-presigned" || role === "read-many";
  return {
    ...{ id, role, method, path, pointers },
    ...(Object.keys(upload).length > 0 && { upload: uploadData(upload) }),
    ...(role === "read-many" && { batch: { field: batchField(api, operation) } }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(isJson && requestSchema !== null && { body: inlined(api, { $ref: requestSchema }) }),
  };
}

/** Hosts are the vendor's own: the mock is its own storage. Which way a file takes is for clients to choose. */
function uploadData({ hosts: _hosts, accelerate: _accelerate, fromBytes: _fromBytes, formats: _formats, ...upload }: Operation["upload"]) {
  return upload;
}

/** The list that must be there; an API that clients ask for one task at a time does not name it. */
function batchField({ schemas }: Api, { batch, requestSchema }: Operation): string {
  const { required = [], properties = {} } = schemas[requestSchema ?? ""] ?? {};
  return batch?.field ?? required.find((name) => asObject(properties[name])["type"] === "array") ?? "";
}

/** Bounds of whole numbers. */
function queryData({ queryParameters }: Operation) {
  const numbers = queryParameters.filter(({ schema }) => schema.type === "integer");
  return Object.fromEntries(
    numbers.map(({ name, schema: { minimum = 0, maximum = null, default: usual } }) => [
      name,
      { least: minimum, most: maximum, usual: typeof usual === "number" ? usual : 0 },
    ]),
  );
}

/** With every named schema in its place: what is not a task has no tables of its own. */
function inlined(api: Api, node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => inlined(api, item));
  if (!isObject(node)) return node;
  const { $ref, description: _description, ...rest } = node;
  const target = typeof $ref === "string" ? asObject(api.schemas[$ref.slice($ref.lastIndexOf("/") + 1)]) : {};
  return Object.fromEntries(
    Object.entries({ ...asObject(inlinedTarget(api, target)), ...rest }).map(([key, value]) => [key, inlined(api, value)]),
  );
}

function inlinedTarget(api: Api, target: Record<string, Json>): Json {
  return Object.keys(target).length === 0 ? {} : inlined(api, target);
}

function taskData(task: TaskType) {
  return {
    create: task.create,
    fixed: task.fixed,
    answers: task.answers,
    typicalSeconds: task.typicalSeconds,
    groups: task.groups,
    sources: task.sourceFields.map(({ path }) => path),
    files: task.fileFields.map(({ path, accept, maxBytes, minPixels, maxPixels }) => ({ path, accept, maxBytes, minPixels, maxPixels })),
    formerly: Object.fromEntries(
      task.fields.flatMap(({ path, formerly }) => formerly.filter(({ isRead }) => isRead).map(({ name }) => [name, path])),
    ),
    ...formsOf(task),
    /** Fields that tell what to make. */
    describes: describing(task),
    seeds: seedsOf(task),
    traits: task.traits,
    outputs: task.outputs.map((output) => outputData(task, output)),
  };
}

/** Other forms of lists, where there are any. */
function formsOf({ fields }: TaskType) {
  const forms = fields.flatMap(({ path, schema: { "x-forms": found } }) => {
    if (found === undefined) return [];
    const { keys, single } = found;
    return [[path, { keys, ...(single !== undefined && { single }) }] as const];
  });
  return forms.length > 0 && { forms: Object.fromEntries(forms) };
}

/** Texts that are free to say anything; an item of a list counts as its list does. */
function describing({ fields, sourceFields, fileFields, fixed }: TaskType): string[] {
  const taken = new Set([...sourceFields.map(({ path }) => path), ...Object.keys(fixed)]);
  const isPartOfFile = (path: string) => fileFields.some((field) => path.startsWith(`${field.path}/`));
  return fields
    .filter(({ schema }) => schema.type === "string" && !schema.enum && schema.const === undefined)
    .filter(({ path }) => !taken.has(path) && !isPartOfFile(path))
    .map(({ path }) => path);
}

function seedsOf({ fields }: TaskType) {
  const seeds = (what: string) => fields.filter(({ schema }) => schema["x-seed"] === what).map(({ path }) => path);
  return { shape: seeds("shape"), colours: seeds("colours") };
}

function outputData({ outputExamples }: TaskType, { path, file, when, answer, schema }: OutputField) {
  const example = valueAt(outputExamples[0] ?? null, path);
  const isHolder = schema.properties !== undefined || schema.type === "object";
  return {
    path,
    ...(file !== null && { file, extension: extensionOf(example) }),
    ...(when !== null && { when }),
    ...(answer.length > 0 && { answer }),
    ...(file === null && answer.length === 0 && !isHolder && example !== undefined && { example }),
  };
}

function valueAt(example: Json, path: string): Json | undefined {
  return path.split("/").reduce<Json | undefined>((value, key) => asObject(value)[key], example);
}

function extensionOf(example: Json | undefined): string | null {
  return typeof example === "string" ? (/\.([a-z0-9]+)(?:\?|$)/.exec(example)?.[1] ?? null) : null;
}

function traitValues(api: Api): Record<string, Json[]> {
  const told = api.tasks.flatMap((task) =>
    task.outputs.flatMap(({ path, schema, answer }) => {
      const example = valueAt(task.outputExamples[0] ?? null, path);
      const known = schema["x-known-values"] ?? schema.enum ?? [];
      return answer.flatMap(({ trait }) =>
        trait === null ? [] : [[trait, [...new Set([example ?? null, ...known])]] satisfies [string, Json[]]],
      );
    }),
  );
  return Object.fromEntries(told);
}
