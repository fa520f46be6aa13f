/** What a mock of the service must know, as data: routes, order of answers, task types, errors, prices, durations, examples. */
import type { Api, Operation, TaskType } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";
import type { GeneratedFile, Target } from "../target.ts";

export const mock: Target = {
  id: "mock",
  emit(api: Api): GeneratedFile[] {
    return [{ path: `mock/${api.name}.json`, text: jsonText(mockData(api)) }];
  },
};

function mockData(api: Api) {
  return {
    name: api.name,
    basePaths: [...new Set(api.servers.map(({ url }) => new URL(url).pathname))],
    keyPrefix: api.keyPrefix,
    envelope: api.envelope,
    fileReference: api.fileReference,
    lifecycle: api.lifecycle,
    groups: Object.fromEntries(api.groups.map(({ name, limit }) => [name, limit])),
    operations: api.operations.map(operationData),
    errors: Object.fromEntries(
      api.errors.map(({ name, code, http, meaning, remedy }) => [name, { code, http: http[0], message: meaning, suggestion: remedy }]),
    ),
    retired: api.retired.map(({ name }) => name),
    tasks: Object.fromEntries(api.tasks.map((task) => [task.name.wire, taskData(task)])),
  };
}

function operationData({ id, role, method, path, pointers, errors, upload }: Operation) {
  return { id, role, method, path, pointers, errors, ...(Object.keys(upload).length > 0 && { upload }) };
}

function taskData(task: TaskType) {
  const files = task.fileFields.map(({ path, accept, maxBytes, minPixels, maxPixels, via }) => ({
    path,
    accept,
    maxBytes,
    minPixels,
    maxPixels,
    via,
  }));
  return {
    create: task.create,
    fixed: task.fixed,
    answers: task.answers,
    typicalSeconds: task.typicalSeconds,
    groups: task.groups,
    price: task.price,
    sources: task.sourceFields.map(({ path, required, types, code, rules }) => ({
      path,
      required,
      code,
      types: types.map(({ type }) => type),
      rules: rules.map(({ id, code, says, schema }) => ({ id, code, says, schema })),
    })),
    files,
    /** Values that are refused as retired: those that a documented source calls deprecated. */
    refusedValues: task.fields.flatMap(({ path, retired }) =>
      retired.filter(({ confidence }) => confidence === "documented").map(({ value }) => ({ path, value })),
    ),
    outputs: task.outputs.map(({ path, file }) => ({ path, file })),
    outputExamples: task.outputExamples,
    errors: task.errors,
  };
}
