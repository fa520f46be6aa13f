/** The npm package: types, client and tables per API version, one copy of the runtime for all. */
import type { Api, Webhooks } from "../../ir/api.ts";
import { compiledChecks } from "../checks/tables.ts";
import { type ApiWords, apiPage } from "../shared/api-page.ts";
import { camel } from "../shared/casing.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { clientFile } from "./client.ts";
import { manifest } from "./manifest.ts";
import { mockApiFile, mockEntries } from "./mock.ts";
import { readme } from "./readme.ts";
import { accountFile, bodiesFile, dataModule, errorsFile, filesFile, tablesFile } from "./tables.ts";
import { toolchain } from "./toolchain.ts";
import { typesFile } from "./types.ts";
import { webhooksFile } from "./webhooks.ts";
import { wireTypes } from "./wire.ts";

export const typescript: Target = {
  id: "typescript",
  runtimes: [
    { from: "runtime/typescript", to: "typescript/src/runtime" },
    { from: "runtime/command", to: "typescript/src/command" },
    { from: "runtime/mock", to: "typescript/src/mock" },
  ],
  toolchain,
  emit(api: Api): GeneratedFile[] {
    const { checks, findings, prices } = compiledChecks(api);
    return [
      file(api, "wire", wireTypes(api)),
      file(api, "types", typesFile(api)),
      file(api, "client", clientFile(api)),
      file(api, "tables", tablesFile(api)),
      file(api, "account", accountFile(api)),
      file(api, "bodies", bodiesFile(api)),
      file(api, "errors", errorsFile(api)),
      file(api, "files", filesFile(api)),
      file(api, "checks", dataModule({ name: "checks", type: "CheckTables", value: JSON.stringify(checks) })),
      file(api, "findings", dataModule({ name: "findings", type: "FindingTables", value: JSON.stringify(findings) })),
      file(api, "prices", dataModule({ name: "prices", type: "PriceTables", value: JSON.stringify(prices) })),
      { path: `typescript/src/mock/apis/${api.name}.ts`, text: `// Generated from spec/${api.name}: do not edit.\n\n${mockApiFile(api)}` },
      ...(hasWebhooks(api) ? [file(api, "webhooks", webhooksFile(api))] : []),
      file(api, "index", indexFile(api)),
    ];
  },
  emitShared(apis: readonly Api[]): GeneratedFile[] {
    return [
      { path: "typescript/package.json", text: manifest(apis) },
      { path: "typescript/README.md", text: readme(apis) },
      { path: "typescript/API.md", text: apiPage(apis, WORDS) },
      ...mockEntries(apis),
    ];
  },
};

const WORDS: ApiWords = {
  language: "TypeScript",
  module: ({ name }) => `import { Tripo } from "tripo-openapi/${name}"`,
  create: ({ name }) => `tripo.${camel(name.words)}(input)`,
  methods: {
    wait: "task.wait({ timeoutMs, signal, onProgress })",
    download: "finished.download(folder)",
    read: "task.read()",
    resume: "tripo.task(type, id)",
    create: "tripo.create(type, input)",
    createTask: "tripo.createTask(body, { operation })",
    getTask: "tripo.getTask(id)",
    check: "tripo.check(type, input)",
    price: "tripo.price.<method>(input)",
    upload: "tripo.upload(file)",
    balance: "tripo.balance()",
    usage: "tripo.usage()",
    receive: "webhooks.receive(rawBody, headers)",
    waitTold: "task.wait({ webhooks })",
    forget: "webhooks.forget(event)",
    sign: "webhooks.sign(event, data)",
  },
};

function indexFile(api: Api): string {
  const lines = [
    'export * from "../runtime/index.ts";',
    'export { isApiError, Tripo } from "./client.ts";',
    'export type * from "./types.ts";',
    ...(hasWebhooks(api) ? WEBHOOK_EXPORTS : []),
  ];
  return `${lines.join("\n")}\n`;
}

const WEBHOOK_EXPORTS = [
  'export { type WebhookEvent, Webhooks } from "./webhooks.ts";',
  'export { WebhookError, type WebhookReason } from "../runtime/webhook-error.ts";',
  'export type { DeliveryHeaders, RawBody, Received, SignedDelivery, WebhookOptions } from "../runtime/webhooks.ts";',
];

function hasWebhooks(api: Api): api is Api & { webhooks: Webhooks } {
  return api.webhooks !== null;
}

function file(api: Api, name: string, text: string): GeneratedFile {
  return { path: `typescript/src/${api.name}/${name}.ts`, text: `// Generated from spec/${api.name}: do not edit.\n\n${text}` };
}
