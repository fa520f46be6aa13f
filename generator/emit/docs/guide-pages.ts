// guides/*.md: how things work, told once, with the figures and names of the API version filled in.
import type { Api, ErrorDeclaration, FileField, TaskType } from "../../ir/api.ts";
import { code, fence, inline, link, prose } from "../shared/markdown.ts";
import type { Templates } from "../shared/template.ts";
import { asObject } from "./body.ts";
import { type Context, operationOf } from "./context.ts";
import { kinds } from "./error-page.ts";
import { type ErrorRow, errorRow } from "./error-rows.ts";
import { errorPage, pages, parameterId, pathLabel, relative, taskLink, taskPage } from "./links.ts";
import { json } from "./literal.ts";
import { opening, type Page, tidy } from "./page.ts";
import { call, clientInput, command, packageOf, readCommand, requestSample, typescriptModule, variableName } from "./samples.ts";
import { fileLimits } from "./types.ts";

export interface GuideView {
  opening: string;
  links: Record<string, string>;
}

export interface AuthView extends GuideView {
  package: string;
  apiKeyVariable: string;
  baseUrlVariable: string;
  hasPrefix: boolean;
  prefix: string;
  servers: { region: string; url: string; description: string }[];
  plain: string;
  explicit: string;
  balance: string;
  balanceCurl: string;
  errors: ErrorRow[];
}

export interface CreateWaitChainView extends GuideView {
  create: string;
  createText: string;
  readText: string;
  oneLine: string;
  twoSteps: string;
  resume: string;
  chain: string;
  waitOptions: string;
  batch: string;
  createCurl: string;
  readCurl: string;
  statuses: { name: string; meaning: string }[];
  groups: { name: string; limit: string; says: string }[];
}

export interface FilesView extends GuideView {
  fields: { task: string; field: string; limits: string; via: string }[];
  fromUrl: string;
  fromPath: string;
  fromTask: string;
  hasFromTask: boolean;
  uploads: { title: string; text: string; curl: string }[];
  references: string;
  download: string;
}

export interface RetriesView extends GuideView {
  retries: { retry: string; does: string; codes: string }[];
  kinds: { errorClass: string; text: string; codes: string }[];
  catchAll: string;
  unknownOutcome: string;
  trace: string;
  errorPageSample: string;
}

/** The task that guides are told with: from a picture if there is one, else the first. */
interface Cast {
  picture: TaskType | undefined;
  words: TaskType | undefined;
  follow: TaskType | undefined;
}

export function guidePages(context: Context, { template }: Templates): Page[] {
  const cast = castOf(context);
  return [
    guide(
      context,
      { path: pages.auth, title: "Keys and regions", description: "How requests are authorised, and which server a key belongs to." },
      (shared) => template<AuthView>("auth")({ ...shared, ...authView(context) }),
    ),
    guide(
      context,
      { path: pages.createWaitChain, title: "Create, wait, chain", description: "The life of a task, from the request to the next task." },
      (shared) => template<CreateWaitChainView>("create-wait-chain")({ ...shared, ...createWaitChainView(context, cast) }),
    ),
    guide(
      context,
      { path: pages.files, title: "Files and uploads", description: "How pictures and models get in, and results get out." },
      (shared) => template<FilesView>("files-and-uploads")({ ...shared, ...filesView(context, cast) }),
    ),
    guide(
      context,
      { path: pages.retries, title: "Errors and retries", description: "What can go wrong, what is repeated, and what never is." },
      (shared) => template<RetriesView>("errors-and-retries")({ ...shared, ...retriesView(context, cast) }),
    ),
  ];
}

function guide(context: Context, head: Omit<Page, "text">, render: (shared: GuideView) => string): Page {
  const links = Object.fromEntries(Object.entries(pages).map(([name, target]) => [name, relative(head.path, target)]));
  return { ...head, text: tidy(render({ opening: opening({ ...head, kind: "guide", api: context.api.name }), links })) };
}

function castOf({ api, edges }: Context): Cast {
  const models = api.tasks.filter(({ outputs }) => outputs.some(({ file }) => file === "model"));
  const independent = models.filter(({ sourceFields }) => sourceFields.every(({ required }) => !required));
  const picture =
    independent.find(({ fileFields }) => fileFields.some(({ path, required }) => required && path === "file")) ?? independent[0];
  const words = independent.find(({ fileFields }) => fileFields.every(({ required }) => !required)) ?? independent[0];
  const follow = edges.filter(({ from, by }) => from === picture?.name.wire && by === "task").at(-1);
  return { picture, words, follow: api.tasks.find(({ name }) => name.wire === follow?.to) };
}

function authView({ api }: Context): Omit<AuthView, keyof GuideView> {
  const balance = operationOf(api, "balance");
  return {
    package: code(packageOf(api)),
    apiKeyVariable: api.environment.apiKey,
    baseUrlVariable: api.environment.baseUrl,
    hasPrefix: api.keyPrefix !== "",
    prefix: code(api.keyPrefix),
    servers: api.servers.map(({ region, url, description }) => ({
      region: code(region),
      url: code(url),
      description: inline(description),
    })),
    plain: typescriptModule(api, ["console.log(await tripo.balance());"]),
    explicit: explicitClient(api),
    balance: inline(balance?.summary ?? ""),
    balanceCurl: fence("sh", command(api, { method: "get", path: balance?.path ?? "/" })),
    errors: api.errors.filter(({ kind }) => kind === "auth" || kind === "permission").map((error) => errorRow(error, pages.auth)),
  };
}

function explicitClient(api: Api): string {
  const region = JSON.stringify(api.servers.at(-1)?.region ?? "default");
  const lines = [
    `import { Tripo } from "${packageOf(api)}";`,
    "",
    `const tripo = new Tripo({ apiKey: process.env["MY_KEY"] ?? "", region: ${region} });`,
  ];
  return fence("ts", [...lines, "console.log(await tripo.balance());"].join("\n"));
}

function createWaitChainView(context: Context, { words, picture, follow }: Cast): Omit<CreateWaitChainView, keyof GuideView> {
  const { api } = context;
  const task = words ?? picture;
  const request = task === undefined ? "" : call(task, clientInput(api, task, asObject(task.examples[0]?.value ?? {})));
  const name = task === undefined ? "result" : variableName(task);
  const operation = operationOf(api, "create");
  return {
    create: code(operation === undefined ? "" : `${operation.method.toUpperCase()} ${operation.path}`),
    createText: prose(operation?.description ?? ""),
    readText: prose(operationOf(api, "read")?.description ?? ""),
    oneLine: typescriptModule(api, [`const ${name} = await ${request}.wait();`, `console.log(${name}.id, ${name}.output);`]),
    twoSteps: typescriptModule(api, [
      `const task = await ${request};`,
      "console.log(task.id); // keep it: it is the only way back to the task",
      `const ${name} = await task.wait();`,
      `console.log(${name}.output);`,
    ]),
    resume: typescriptModule(api, [
      `const task = tripo.task(${JSON.stringify(task?.name.wire ?? "")}, "1ec04ced-4b87-44f6-a296-beee80777941");`,
      "console.log((await task.wait()).output);",
    ]),
    chain: follow === undefined || picture === undefined ? "" : chainOf(context, picture, follow),
    waitOptions: typescriptModule(api, [
      "const controller = new AbortController();",
      `const ${name} = await ${request}.wait({`,
      "  timeoutMs: 15 * 60_000,",
      "  signal: controller.signal,",
      "  onProgress: ({ status, progress }) => console.log(status, progress),",
      "});",
      `console.log(${name}.credits);`,
    ]),
    batch: typescriptModule(api, [
      `const requests = [1, 2, 3].map(() => ${request}.wait());`,
      "for (const result of await Promise.allSettled(requests)) console.log(result.status);",
    ]),
    createCurl: task === undefined ? "" : requestSample(context, task, task.examples[0]?.value ?? {}).curl,
    readCurl: fence("sh", readCommand(api)),
    statuses: Object.entries(api.lifecycle).map(([status, meaning]) => ({ name: code(status), meaning: lifecycleWords[meaning] })),
    groups: api.groups.map(({ name: group, limit, says }) => ({ name: code(group), limit: String(limit), says: inline(says) })),
  };
}

const lifecycleWords = { ongoing: "goes on", success: "final: the output is there", failure: "final: no output" } as const;

function chainOf({ api }: Context, first: TaskType, second: TaskType): string {
  const field = second.sourceFields.find(({ types }) => types.some(({ type }) => type === first.name.wire));
  const body = JSON.stringify(field?.path ?? "source").replaceAll('"', "");
  const example = clientInput(api, second, asObject(second.examples[0]?.value ?? {}));
  const rest = Object.fromEntries(Object.entries(example).filter(([name]) => name !== field?.path));
  const extra = Object.entries(rest)
    .map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`)
    .join("");
  return typescriptModule(api, [
    `const source = await ${call(first, { file: { path: "hero.png" } })}.wait();`,
    `const next = await tripo.${call(second, {}).split("(")[0]?.split(".")[1]}({ ${body}: source${extra} }).wait();`,
    'await next.download("out/");',
  ]);
}

function filesView(context: Context, { picture }: Cast): Omit<FilesView, keyof GuideView> {
  const { api } = context;
  const request = (file: string): string[] =>
    picture === undefined ? [] : [`const model = await tripo.${call(picture, {}).split("(")[0]?.split(".")[1]}({ file: ${file} }).wait();`];
  const source = Object.keys(picture?.fileFields.find(({ path }) => path === "file")?.fromTasks ?? {}).map((name) => context.task(name))[0];
  const image = source === undefined ? "" : call(source, clientInput(api, source, asObject(source.examples[0]?.value ?? {})));
  const names = api.fileReference;
  return {
    fields: api.tasks.flatMap((task) => task.fileFields.map((field) => fieldRow(task, field))),
    fromUrl: typescriptModule(api, [...request('"https://example.com/hero.png"'), "console.log(model.output);"]),
    fromPath: typescriptModule(api, [...request('{ path: "hero.png" }'), "console.log(model.output);"]),
    hasFromTask: source !== undefined,
    fromTask: typescriptModule(api, [`const image = await ${image}.wait();`, ...request("image"), "console.log(model.output);"]),
    uploads: uploadViews(api),
    references:
      names === null
        ? ""
        : fence(
            "json",
            json([
              { [names.url]: "https://example.com/hero.png" },
              { [names.token]: "6f2a…" },
              { [names.object]: { bucket: "…", key: "…" } },
            ]),
          ),
    download: typescriptModule(api, [
      ...request('{ path: "hero.png" }'),
      'for (const file of await model.download("out/")) console.log(file.path, file.bytes);',
    ]),
  };
}

function fieldRow(task: TaskType, field: FileField): FilesView["fields"][number] {
  const target = `${relative(pages.files, taskPage(task.name.wire))}#${parameterId(field.path)}`;
  return {
    task: taskLink(pages.files, task.name.wire),
    field: link(code(pathLabel(field.path)), target),
    limits: fileLimits(field).join("; "),
    via: field.via.map((name) => code(name)).join(", "),
  };
}

function uploadViews(api: Api): FilesView["uploads"] {
  return api.operations
    .filter(({ role }) => role === "upload-direct" || role === "upload-token")
    .map((operation) => {
      const { method, path } = operation;
      const formats = operation.upload["formats"];
      const format = { [String(operation.upload["format"] ?? "format")]: Array.isArray(formats) ? (formats[0] ?? null) : null };
      const request =
        operation.role === "upload-direct" ? { form: `${String(operation.upload["field"] ?? "file")}=@hero.png` } : { body: format };
      return {
        title: inline(operation.summary),
        text: prose(operation.description),
        curl: fence("sh", command(api, { method, path, ...request })),
      };
    });
}

function retriesView(context: Context, { words, picture }: Cast): Omit<RetriesView, keyof GuideView> {
  const { api } = context;
  const task = words ?? picture;
  const request = task === undefined ? "" : call(task, clientInput(api, task, asObject(task.examples[0]?.value ?? {})));
  const codes = (wanted: (error: ErrorDeclaration) => boolean): string =>
    api.errors
      .filter(wanted)
      .map((error) => link(String(error.code), relative(pages.retries, errorPage(error.code))))
      .join(", ");
  const present = [...new Set(api.errors.map(({ kind }) => kind))];
  return {
    retries: retryRows.map(({ retry, says, does }) => ({ retry: says, does, codes: codes((error) => error.retry === retry) })),
    kinds: present.map((kind) => ({
      errorClass: code(kinds[kind].errorClass),
      text: kinds[kind].text,
      codes: codes((error) => error.kind === kind),
    })),
    catchAll: catchAll(api, request),
    unknownOutcome: unknownOutcome(api, request),
    trace: code(api.envelope.traceId),
    errorPageSample: relative(pages.retries, pages.errors),
  };
}

const retryRows = [
  { retry: "refused", says: "Refused before anything happened", does: "sends it again after a pause, as long as the service asks for" },
  { retry: "slot", says: "All slots taken", does: 'waits for a slot, up to `slotTimeoutMs`; with `slots: "throw"` it tells at once' },
  { retry: "read-only", says: "The server failed", does: "reads again; never repeats a create" },
  { retry: "never", says: "The request is at fault", does: "throws at once" },
] as const;

function catchAll(api: Api, request: string): string {
  const lines = [
    "",
    "try {",
    `  const result = await ${request}.wait();`,
    "  console.log(result.id);",
    "} catch (error) {",
    "  if (error instanceof CheckFailed) console.error(error.findings); // found before anything was sent",
    "  else if (error instanceof TaskFailed) console.error(error.task.id, error.message); // it ran and failed; credits come back",
    "  else if (error instanceof WaitTimeout) console.error(error.taskId); // it still runs: wait for it again by its id",
    "  else if (error instanceof ApiError) console.error(error.code, error.remedy, error.traceId);",
    "  else throw error;",
    "}",
  ];
  return typescriptModule(api, lines, ["ApiError", "CheckFailed", "TaskFailed", "WaitTimeout"]);
}

function unknownOutcome(api: Api, request: string): string {
  const lines = [
    "",
    "try {",
    `  console.log((await ${request}).id);`,
    "} catch (error) {",
    "  if (!(error instanceof CreateOutcomeUnknown)) throw error;",
    '  console.error("The request left and no answer came: the task may exist.", error.message);',
    "}",
  ];
  return typescriptModule(api, lines, ["CreateOutcomeUnknown"]);
}
