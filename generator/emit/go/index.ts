/** The Go module: structs, methods and tables per API version, one copy of the runtime for all. */
import type { Api, Webhooks } from "../../ir/api.ts";
import { jsonText } from "../shared/json.ts";
import { loadTemplates } from "../shared/template.ts";
import { allTables } from "../tables/tables.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { type EnumView, enumViews, reasonViews } from "./enums.ts";
import { inputStructs, outputStructs, type StructView } from "./inputs.ts";
import { constantName, exported, MODULE, packageName, requireDistinct } from "./names.ts";
import { goApiPage, readme } from "./readme.ts";
import { OPTIONS, TYPES, WEBHOOK_TYPES, WEBHOOK_WORDS, WORDS } from "./reexports.ts";
import { type SourceView, sourceViews, type TaskView, taskViews } from "./tasks.ts";
import { comment, goString, jsonTag } from "./text.ts";
import { toolchain } from "./toolchain.ts";

interface FileView {
  version: string;
  package: string;
  module: string;
}

const { template } = loadTemplates(new URL("./templates/", import.meta.url));
const tablesFile = template<FileView>("tables");
const docFile = template<FileView & { docs: string }>("doc");
const clientFile = template<FileView & { docs: string; tasks: TaskView[] }>("client");
const tasksFile = template<FileView & { tasks: TaskView[] }>("tasks");
const structsFile = template<FileView & { structs: StructView[] }>("structs");
const valuesFile = template<FileView & ReturnType<typeof valuesView>>("values");
const sourcesFile = template<FileView & ReturnType<typeof sourcesView>>("sources");
const reexportsFile = template<FileView & ReturnType<typeof reexportsView>>("reexports");
const webhooksFile = template<FileView & ReturnType<typeof webhooksView>>("webhooks");

export const go: Target = {
  id: "go",
  runtimes: [{ from: "runtime/go", to: "go/tripo" }],
  toolchain,
  emit(api: Api): GeneratedFile[] {
    const view: FileView = { version: api.name, package: packageName(api.name), module: MODULE };
    const file = (name: string, text: string) => ({ path: `go/${view.package}/${name}`, text });
    const tasks = taskViews(api);
    requireDistinct("a type or a value", declaredNames(api, tasks));
    return [
      file("tables.json", jsonText(allTables(api))),
      file("tables.go", tablesFile(view)),
      file("doc.go", docFile({ ...view, docs: packageDocs(api, view.package) })),
      file("client.go", clientFile({ ...view, docs: clientDocs(api), tasks })),
      file("tasks.go", tasksFile({ ...view, tasks })),
      file("inputs.go", structsFile({ ...view, structs: inputStructs(api) })),
      file("outputs.go", structsFile({ ...view, structs: outputStructs(api) })),
      file("values.go", valuesFile({ ...view, ...valuesView(api) })),
      file("sources.go", sourcesFile({ ...view, ...sourcesView(api) })),
      file("tripo.go", reexportsFile({ ...view, ...reexportsView(api) })),
      ...(hasWebhooks(api) ? [file("webhooks.go", webhooksFile({ ...view, ...webhooksView(api) }))] : []),
    ];
  },
  emitShared(apis: readonly Api[]): GeneratedFile[] {
    return [
      { path: "go/go.mod", text: `// Generated: do not edit.\n\nmodule ${MODULE}\n\ngo 1.24\n` },
      { path: "go/README.md", text: readme(apis, MODULE) },
      { path: "go/API.md", text: goApiPage(apis) },
    ];
  },
};

function hasWebhooks(api: Api): api is Api & { webhooks: Webhooks } {
  return api.webhooks !== null;
}

function packageDocs(api: Api, name: string): string {
  return comment(
    `Package ${name} is a typed client of the ${api.title} ${api.name}: create, wait, chain.`,
    "A method per task type gives a handle, its Wait the finished task; either may stand where another task takes its type as a source. Every call takes a context first, and every error is found by errors.As.",
    fate(api),
  );
}

function clientDocs(api: Api): string {
  const { environment } = api;
  return comment(
    `Client is a client of the ${api.title} ${api.name}. Safe for concurrent use.`,
    `The key comes from WithAPIKey or ${environment.apiKey}, the place from WithBaseURL, WithRegion or ${environment.baseUrl}. Nothing is sent until a method is called.`,
    fate(api),
  );
}

function fate({ successor }: Api): string {
  return successor
    ? `This API version is reported switched off since ${successor.since}; ${successor.name} replaces it: package ${packageName(successor.name)}.`
    : "";
}

function valuesView(api: Api): {
  reasons: EnumView["constants"];
  enums: (Omit<EnumView, "constants"> & { constants: (EnumView["constants"][number] & { hasDocs: boolean })[] })[];
} {
  const enums = enumViews(api).map((view) => ({
    ...view,
    constants: view.constants.map((constant) => ({ ...constant, hasDocs: constant.docs !== "" })),
  }));
  return { reasons: reasonViews(api), enums };
}

function sourcesView(api: Api) {
  const reference = api.fileReference;
  const isInline = reference === null || reference.isInline;
  const names = reference === null ? [] : [reference.kind, reference.url, reference.token].filter((name) => name !== null);
  const members = names.map((wire) => ({ name: exported(wire), type: "string", tag: jsonTag(wire) }));
  const object = reference?.object ? [{ name: exported(reference.object), type: "*StoredObject", tag: jsonTag(reference.object) }] : [];
  const views: SourceView[] = sourceViews(api);
  return {
    isInline,
    reference: isInline ? "FileToken" : "FileReference",
    members: [...members, ...object],
    bucketTag: jsonTag(reference?.bucket ?? "bucket"),
    keyTag: jsonTag(reference?.key ?? "key"),
    tokenMember: exported(reference?.token ?? "token"),
    sources: views,
  };
}

function reexportsView(api: Api) {
  const named = (names: readonly string[]) => names.map((name) => ({ name }));
  return {
    types: named([...TYPES, ...(hasWebhooks(api) ? WEBHOOK_TYPES : [])]),
    words: named([...WORDS, ...(hasWebhooks(api) ? WEBHOOK_WORDS : [])]),
    options: [...OPTIONS],
  };
}

function webhooksView({ name, webhooks }: Api & { webhooks: Webhooks }) {
  const { answerSeconds, toleranceSeconds, events } = webhooks;
  return {
    docs: comment(
      `Webhooks receives the webhooks of ${name}: verifies them, hands them on by Handler, and ends waits (WithWebhooks).`,
      `Deliveries come to the one URL that the console knows, signed with the secret that it shows; answer with a 2xx within ${answerSeconds} seconds. What is forged, changed or out of time, by more than ${toleranceSeconds} seconds, is a WebhookError. Nothing is sent.`,
    ),
    events: events.map((event) => ({
      name: constantName("Event", event.name),
      value: goString(event.name),
      docs: comment(`${constantName("Event", event.name)}: ${event.summary}.`, event.description),
    })),
  };
}

/** Everything that a package declares: two of one name would not compile, and the message would not say why. */
function declaredNames(api: Api, tasks: TaskView[]): string[] {
  const { types, words, options } = reexportsView(api);
  const enums = enumViews(api);
  return [
    ...[
      ...types,
      ...words,
      ...options,
      ...inputStructs(api),
      ...outputStructs(api),
      ...sourceViews(api),
      ...enums,
      ...reasonViews(api),
    ].map(({ name }) => name),
    ...enums.flatMap(({ constants }) => constants.map(({ name }) => name)),
    ...tasks.flatMap(({ name }) => [`${name}Task`, `${name}Result`]),
    ...[
      "Client",
      "New",
      "TaskID",
      "LocalFile",
      "FileURL",
      "Uploaded",
      "FileToken",
      "FileReference",
      "StoredObject",
      "FromPath",
      "FromBytes",
      "FromReader",
      "FromURL",
      "Ptr",
      "Webhooks",
      "NewWebhooks",
    ],
  ];
}
