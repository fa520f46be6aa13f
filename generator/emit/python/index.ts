/** The Python distribution: clients, types and tables per API version, one copy of the runtime for all. */
import type { Api, Webhooks } from "../../ir/api.ts";
import { type ApiWords, apiPage } from "../shared/api-page.ts";
import { loadTemplates } from "../shared/template.ts";
import { allTables, webhookTable } from "../tables/tables.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { ASYNC, BLOCKING, type ClientView, clientView } from "./client.ts";
import { docstring } from "./docstring.ts";
import { OF_RUNTIME } from "./exports.ts";
import { literalType, textLiteral } from "./literal.ts";
import { methodName, sorted } from "./names.ts";
import { type ReadmeView, readmeView } from "./readme.ts";
import { toolchain } from "./toolchain.ts";
import { type TypesView, typesView } from "./types.ts";

const templates = loadTemplates(new URL("templates/", import.meta.url));

export const python: Target = {
  id: "python",
  runtimes: [{ from: "runtime/python/tripo_runtime", to: "python/tripo_openapi/_runtime" }],
  toolchain,
  emit(api: Api): GeneratedFile[] {
    const client = templates.template<ClientView>("client");
    return [
      module(api, "types", templates.template<TypesView>("types")(typesView(api))),
      module(api, "client", client(clientView(api, BLOCKING))),
      module(api, "async_client", client(clientView(api, ASYNC))),
      module(api, "prices", templates.template("prices")(listView(api))),
      module(api, "tables", templates.template("tables")(listView(api))),
      ...(hasWebhooks(api) ? [module(api, "webhooks", templates.template("webhooks")(webhooksView(api)))] : []),
      module(api, "__init__", templates.template("init")(initView(api))),
      { path: `python/tripo_openapi/${api.name}/tables.json`, text: tablesText(api) },
    ];
  },
  emitShared(apis: readonly Api[]): GeneratedFile[] {
    return [
      { path: "python/pyproject.toml", text: templates.template("pyproject")({}) },
      { path: "python/README.md", text: templates.template<ReadmeView>("readme")(readmeView(apis)) },
      { path: "python/API.md", text: apiPage(apis, WORDS) },
      { path: "python/tripo_openapi/py.typed", text: "\n" },
      { path: "python/tripo_openapi/__init__.py", text: templates.template("package")({ apis: apis.map(({ name }) => ({ name })) }) },
    ];
  },
};

const WORDS: ApiWords = {
  language: "Python",
  module: ({ name }) => `from tripo_openapi.${name} import Tripo, AsyncTripo`,
  create: ({ name }) => `tripo.${methodName(name.words)}(...)`,
  methods: {
    wait: "task.wait(timeout=600, on_progress=None)",
    download: "finished.download(folder)",
    read: "task.read()",
    resume: "tripo.task(task_type, task_id)",
    create: "tripo.create(task_type, {...})",
    createTask: "tripo.create_task(body, operation=None)",
    getTask: "tripo.get_task(task_id)",
    check: "tripo.check(task_type, {...})",
    price: "tripo.price.<method>(...)",
    upload: "tripo.upload(file)",
    balance: "tripo.balance()",
    usage: "tripo.usage(limit=None, offset=None)",
    receive: "webhooks.receive(raw_body, headers)",
    waitTold: "task.wait(webhooks=webhooks)",
    forget: "webhooks.forget(event)",
    sign: "webhooks.sign(event_type, data)",
  },
};

/** Type checkers read a list that is written out, and no other. */
function initView(api: Api) {
  const own = ["AsyncTripo", "Tripo", ...(hasWebhooks(api) ? ["EventType", "Webhooks"] : [])].map(textLiteral);
  return { hasWebhooks: hasWebhooks(api), names: [...new Set([...own, ...OF_RUNTIME.map(textLiteral), ...typesView(api).names])].sort() };
}

function listView({ tasks }: Api) {
  return {
    inputs: sorted(tasks.map(({ input }) => input)),
    outputs: sorted(tasks.map(({ output }) => output)),
    methods: tasks.map(({ name, input, output }) => ({ name: methodName(name.words), wire: textLiteral(name.wire), input, output })),
  };
}

function webhooksView({ name, webhooks }: Api & { webhooks: Webhooks }) {
  const { answerSeconds, toleranceSeconds, events } = webhooks;
  const { events: table } = webhookTable(webhooks);
  const says = [
    `Receives the webhooks of ${name}: verifies them, and ends waits (\`wait(webhooks=...)\`).`,
    `Deliveries come to the one URL that the console knows, signed with the secret that it shows; answer with a 2xx within ${answerSeconds} seconds. \`receive(raw_body, headers)\` raises \`WebhookError\` for what is forged, changed or out of time, by more than ${toleranceSeconds} seconds. The service repeats what it got no 2xx for: skip an event that \`is_repeated\`, and \`forget(event)\` one that you could not deal with. Nothing is sent.`,
  ];
  return {
    eventTypes: literalType(Object.keys(table)),
    eventDocs: docstring(["What events are called.", events.map((event) => `- ${event.name}: ${event.summary}.`).join("\n")], 0),
    docs: docstring(says, 4),
  };
}

/** One line per table: what changed can be seen in a difference. */
function tablesText(api: Api): string {
  const tables = Object.entries(allTables(api)).map(([name, table]) => `${JSON.stringify(name)}: ${JSON.stringify(table)}`);
  return `{\n${tables.join(",\n")}\n}\n`;
}

function hasWebhooks(api: Api): api is Api & { webhooks: Webhooks } {
  return api.webhooks !== null;
}

function module(api: Api, name: string, text: string): GeneratedFile {
  return { path: `python/tripo_openapi/${api.name}/${name}.py`, text: `# Generated from spec/${api.name}: do not edit.\n\n${text}` };
}
