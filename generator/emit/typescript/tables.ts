/** `tables.ts`, `bodies.ts`, `files.ts` and `errors.ts` of an API version: what the runtime must know, as data. */
import type { Api, Operation, TaskType } from "../../ir/api.ts";

/** Text of a module that exports literals, each of a type of the runtime. */
export function dataModule(...literals: readonly { name: string; type: string; value: string }[]): string {
  const types = literals.map(({ type }) => type).sort();
  const values = literals.map(({ name, type, value }) => `export const ${name}: ${type} = ${value};\n`);
  return `import type { ${types.join(", ")} } from "../runtime/api.ts";\n\n${values.join("\n")}`;
}

export function tablesFile(api: Api): string {
  const parts = ["account", "bodies", "errors", "checks", "findings", "prices", "files"].map(
    (name) => `${name}: () => import("./${name}.ts")`,
  );
  const load = `{ ${parts.join(", ")} }`;
  const data = JSON.stringify(coreTables(api)).slice(0, -1);
  return dataModule({ name: "api", type: "ApiTables", value: `${data}, "load": ${load} }` });
}

export function accountFile(api: Api): string {
  const [balance, usage] = [byRole(api, "balance"), byRole(api, "usage")];
  const account = {
    ...(balance && { balance: { operation: rowOf(balance), pointers: balance.pointers } }),
    ...(usage && { usage: { operation: rowOf(usage), pointers: usage.pointers } }),
  };
  return dataModule({ name: "account", type: "AccountTables", value: JSON.stringify(account) });
}

export function bodiesFile(api: Api): string {
  return dataModule({ name: "bodies", type: "BodyTables", value: JSON.stringify(bodyTables(api)) });
}

export function filesFile(api: Api): string {
  return dataModule({ name: "files", type: "FileTables", value: JSON.stringify(fileTables(api)) });
}

export function errorsFile(api: Api): string {
  const rows = api.errors.map(({ name, code, kind, retry, meaning, remedy }) => [name, code, kind, retry, meaning, remedy]);
  const table = { name: "errors", type: "ErrorTable", value: JSON.stringify(rows) };
  const successor = { name: "successor", type: "Successor", value: JSON.stringify(api.successor) };
  return api.successor === null ? dataModule(table) : dataModule(table, successor);
}

function coreTables(api: Api) {
  const readMany = api.operations.find(({ batch }) => batch !== null);
  const read = byRole(api, "read");
  // Nothing in the client asks when a task was created.
  const { createdAt: _createdAt, completedAt: _completedAt, ...pointers } = read?.pointers ?? {};
  // The code says what the status repeats.
  const { status: _status, ...envelope } = api.envelope;
  return {
    name: api.name,
    environment: api.environment,
    keyPrefix: api.keyPrefix,
    ...(api.notKeys.length > 0 && { notKeys: Object.fromEntries(api.notKeys.map(({ prefix, says }) => [prefix, says])) }),
    servers: Object.fromEntries(api.servers.map(({ region, url }) => [region, url])),
    envelope,
    lifecycle: api.lifecycle,
    read: { operation: read ? rowOf(read) : ["", ""], pointers },
    ...(readMany?.batch && { readMany: { operation: rowOf(readMany), ...readMany.batch, tasks: readMany.pointers["tasks"] } }),
    tasks: Object.fromEntries(api.tasks.map((task) => [task.name.wire, taskTable(task)])),
  };
}

function taskTable({ name, answers }: TaskType) {
  return answers === name.wire ? {} : { answers };
}

function bodyTables(api: Api) {
  const { fileReference } = api;
  const inlineFiles = fileReference?.isInline && { tokens: fileReference.tokenPrefixes, members: [fileReference.url, fileReference.token] };
  const tasks = Object.fromEntries(api.tasks.map((task) => [task.name.wire, bodyTable(task)]));
  const creating = api.operations.filter(({ role }) => role === "create");
  const creates = Object.fromEntries(creating.map(({ id, method, path, pointers }) => [id, [method, path, pointers["id"]]]));
  return { creates, tasks, ...(inlineFiles && { inlineFiles }) };
}

function bodyTable({ create, groups, fixed, sourceFields, fileFields, fields }: TaskType) {
  // Which condition holds only a judge of schemas can tell: every create waits in the queue of the usual group.
  const group = groups.find(({ when }) => when === null)?.name;
  const formerly = Object.fromEntries(
    fields.flatMap(({ path, formerly }) =>
      formerly.map(({ name, values }) => [name, Object.keys(values).length > 0 ? [path, values] : [path]] as const),
    ),
  );
  const sources = sourceFields.map(({ path }) => path);
  const files = fileFields.map(({ path }) => path);
  return {
    create,
    ...(group !== undefined && { group }),
    ...(Object.keys(fixed).length > 0 && { fixed }),
    ...(sources.length > 0 && { sources }),
    ...(files.length > 0 && { files }),
    ...(Object.keys(formerly).length > 0 && { formerly }),
  };
}

function fileTables(api: Api) {
  const reference = api.fileReference;
  const direct = byRole(api, "upload-direct");
  const token = byRole(api, "upload-token");
  const presigned = byRole(api, "upload-presigned");
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
      ...(reference?.object && { object: reference.object }),
      ...(reference?.isInline && { isInline: true }),
      ...(reference?.kind && { kind: reference.kind }),
    },
    ...(direct && { direct: { operation: rowOf(direct), ...direct.upload, pointers: direct.pointers } }),
    ...(presigned && { presigned: { operation: rowOf(presigned), ...presigned.upload, pointers: addressPointers(presigned) } }),
    ...(token && { token: { operation: rowOf(token), ...tokenUpload, pointers: token.pointers } }),
  };
}

/** How long an address works nobody asks: one that is too old is refused, and another one is asked for. */
function addressPointers({ pointers: { seconds: _seconds, ...pointers } }: Operation) {
  return pointers;
}

/** Method and path, as the runtime calls it. */
function rowOf({ method, path }: Operation) {
  return [method, path];
}

function byRole(api: Api, role: Operation["role"]): Operation | undefined {
  return api.operations.find((operation) => operation.role === role && !operation.isDeprecated);
}
