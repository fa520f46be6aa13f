/** `tables.ts` and `files.ts` of an API version: what the runtime must know, as data. */
import type { Api, Operation, TaskType } from "../../ir/api.ts";

/** Text of a module that exports one literal. */
export function dataModule({ name, type, value, imports = [] }: { name: string; type: string; value: string; imports?: string[] }): string {
  return [`import type { ${type} } from "../runtime/api.ts";`, ...imports, "", `export const ${name}: ${type} = ${value};`, ""].join("\n");
}

export function tablesFile(api: Api): string {
  const parts = ["errors", "checks", "findings", "prices", "files"].map((name) => `${name}: () => import("./${name}.ts")`);
  const load = `{ ${parts.join(", ")} }`;
  const data = JSON.stringify(coreTables(api)).slice(0, -1);
  return dataModule({ name: "api", type: "ApiTables", value: `${data}, "load": ${load} }` });
}

export function filesFile(api: Api): string {
  return dataModule({ name: "files", type: "FileTables", value: JSON.stringify(fileTables(api)) });
}

export function errorsFile(api: Api): string {
  const rows = api.errors.map(({ name, code, kind, retry, meaning, remedy }) => [name, code, kind, retry, meaning, remedy]);
  return dataModule({ name: "errors", type: "ErrorTable", value: JSON.stringify(rows) });
}

/** Operations that a client calls; the others are for people who send requests themselves. */
function coreTables(api: Api) {
  const called = api.operations.filter(({ role, isDeprecated }) => role !== "other" && role !== "read-many" && !isDeprecated);
  const read = byRole(api, "read");
  // Nothing in the client asks when a task was created.
  const { createdAt: _createdAt, ...pointers } = read?.pointers ?? {};
  const balance = byRole(api, "balance");
  return {
    name: api.name,
    environment: api.environment,
    keyPrefix: api.keyPrefix,
    ...(api.notKeys.length > 0 && { notKeys: Object.fromEntries(api.notKeys.map(({ prefix, says }) => [prefix, says])) }),
    servers: Object.fromEntries(api.servers.map(({ region, url }) => [region, url])),
    ...(api.successor && { successor: api.successor }),
    envelope: api.envelope,
    lifecycle: api.lifecycle,
    operations: Object.fromEntries(called.map(({ id, method, path }) => [id, [method, path]])),
    created: Object.fromEntries(called.filter(({ role }) => role === "create").map(({ id, pointers }) => [id, pointers["id"]])),
    read: { operation: read?.id ?? "", pointers },
    ...(balance && { balance: { operation: balance.id, pointers: balance.pointers } }),
    tasks: Object.fromEntries(api.tasks.map((task) => [task.name.wire, taskTable(task)])),
  };
}

function taskTable({ name, create, fixed, answers, groups, sourceFields, fileFields }: TaskType) {
  const sources = sourceFields.map(({ path }) => path);
  const files = fileFields.map(({ path }) => path);
  const told = answers === name.wire ? {} : { answers };
  // Which condition holds only a judge of schemas can tell; the core has none, so every create waits in the queue of the usual group.
  const group = groups.find(({ when }) => when === null)?.name;
  return {
    create,
    fixed,
    ...told,
    ...(group !== undefined && { group }),
    ...(sources.length > 0 && { sources }),
    ...(files.length > 0 && { files }),
  };
}

function fileTables(api: Api) {
  const reference = api.fileReference;
  const direct = byRole(api, "upload-direct");
  const token = byRole(api, "upload-token");
  // The answer names the bucket, whatever it usually is.
  const { bucket: _bucket, ...tokenUpload } = token?.upload ?? {};
  const withFiles = api.tasks.filter(({ fileFields }) => fileFields.length > 0);
  return {
    fields: Object.fromEntries(
      withFiles.map(({ name, fileFields }) => [
        name.wire,
        Object.fromEntries(
          fileFields.map(({ path, required: _required, takesUrl: _takesUrl, skippable: _skippable, ...field }) => [path, field]),
        ),
      ]),
    ),
    reference: {
      url: reference?.url ?? "",
      token: reference?.token ?? "",
      object: reference?.object ?? "",
      ...(reference?.kind && { kind: reference.kind }),
    },
    ...(direct && { direct: { operation: direct.id, ...direct.upload, pointers: direct.pointers } }),
    ...(token && { token: { operation: token.id, ...tokenUpload, pointers: token.pointers } }),
  };
}

function byRole(api: Api, role: Operation["role"]): Operation | undefined {
  return api.operations.find((operation) => operation.role === role && !operation.isDeprecated);
}
