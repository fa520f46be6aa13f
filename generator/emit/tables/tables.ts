/** What every runtime must know of an API version, as data: the same tables for every language. The seam is described in `runtime/typescript/api.ts`. */
import type { Api, Operation, TaskType, Webhooks } from "../../ir/api.ts";
import { compiledChecks } from "../checks/tables.ts";

/** All tables of an API version as one value, for runtimes that read it whole. Absent ones are something the version does not have. */
export function allTables(api: Api) {
  const { webhooks, successor } = api;
  return {
    ...coreTables(api),
    account: accountTables(api),
    bodies: bodyTables(api),
    files: fileTables(api),
    errors: errorRows(api),
    ...(successor && { successor }),
    ...(webhooks && { webhooks: webhookTable(webhooks) }),
    ...compiledChecks(api),
  };
}

export function accountTables(api: Api) {
  const [balance, usage] = [byRole(api, "balance"), byRole(api, "usage")];
  return {
    ...(balance && { balance: { operation: rowOf(balance), pointers: balance.pointers } }),
    ...(usage && { usage: { operation: rowOf(usage), pointers: usage.pointers } }),
  };
}

/** `[name, code, kind, retry, meaning, remedy]` of each error. */
export function errorRows(api: Api) {
  return api.errors.map(({ name, code, kind, retry, meaning, remedy }) => [name, code, kind, retry, meaning, remedy]);
}

/** How deliveries are signed and read, and what each event tells about. */
export function webhookTable({ answerSeconds: _answerSeconds, events, ...table }: Webhooks) {
  return { ...table, events: Object.fromEntries(events.map(({ name, on }) => [name, on === "balance" ? "balance" : "task"])) };
}

export function coreTables(api: Api) {
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

export function bodyTables(api: Api) {
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

export function fileTables(api: Api) {
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
