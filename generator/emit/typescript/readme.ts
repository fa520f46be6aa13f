/** README of the published package: how it is used, and every method of each API version. */
import type { Api, TaskType } from "../../ir/api.ts";
import { mockData } from "../mock/data.ts";
import { camel } from "../shared/casing.ts";
import { inline } from "../shared/markdown.ts";

export function readme(apis: readonly Api[]): string {
  return `# tripo-openapi

Typed client of the Tripo 3D generation API: create, wait, chain. Node >= 20 and browsers, no dependency.

${apis.toReversed().map(versionSection).join("\n")}
## \`tripo-openapi/mock\`

A stateful mock to develop and test against, without a key: \`npx tripo-openapi mock\`, or in a test

\`\`\`ts
import { startMock } from "tripo-openapi/mock";

const mock = await startMock({ speed: 1000 }); // a thousand times faster than the service
console.log(mock.baseUrls); // for \`baseUrl\`; any key that starts with ${apis[0]?.keyPrefix} is an account of its own
await mock.close();
\`\`\`

Test inputs, as test card numbers: any text or URL of a request may end in one of these words, and decides what becomes of the task. \`GET /\` of the mock lists them too. A task that ends badly gives its credits back.

${testInputs(apis)}

Things go wrong on demand too: \`mock.fail({ on: "${create(apis)}", reset: "done" })\` makes a task of ${apis.at(-1)?.name} and loses the answer. \`mock.requests()\` tells what was sent, \`mock.advance(seconds)\` moves time.

## Good to know

- Awaiting a method gives the created task, \`.wait({ timeoutMs, signal, onProgress })\` the finished one, its \`output\` typed. \`tripo.task(type, id)\` resumes by id.
- A field that takes another task takes a finished task, a handle or an id; the wrong task type does not compile.
- A file is an http(s) URL, \`{ path }\`, a Blob, bytes, a stream, or a finished image task.
- Inputs are checked before anything is sent: \`checks: "error" | "warn" | "off"\`. \`await tripo.price.<method>(input)\` tells the price, \`maxCredits\` refuses.
- A create is sent at most once unless it was provably refused; an unclear end is \`CreateOutcomeUnknown\`.
- Waits of one client share requests where the API reads many tasks at once.
- Where a field, a value or a reference to a file had another name in the version before, the old one is understood, so that a program goes on when its import changes.
- Errors carry \`name\`, \`code\`, \`meaning\`, \`remedy\`, \`traceId\` and \`retryable\`. Nothing shows the key.
`;
}

/** The first creating request of the newest version, `POST /…`. */
function create(apis: readonly Api[]): string {
  const operation = apis.at(-1)?.operations.find(({ role }) => role === "create");
  return operation ? `${operation.method} ${operation.path}` : "";
}

/** A row per word, a column per version: what one version tells as `banned`, another tells as `failed`. */
function testInputs(apis: readonly Api[]): string {
  const columns = apis.map((api) => wordsOf(mockData(api)));
  const words = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["ends in", ...apis.map(({ name }) => name)]),
    line(["---", ...apis.map(() => "---")]),
    ...words.map((word) => line([`\`mock:${word}\``, ...columns.map((column) => inline(column.get(word) ?? "-"))])),
  ].join("\n");
}

/** What a text can end in, as the mock reads it. */
const WORD = /^[a-z_]+$/;

/** Word -> what becomes of the task, in the order of what `GET /` of the mock shows. */
function wordsOf({ lifecycle, service, errors, traitValues }: ReturnType<typeof mockData>): Map<string, string> {
  const statuses = Object.keys(lifecycle).filter((status) => lifecycle[status] === "failure");
  const failures = service?.failures ?? {};
  const endings = [...new Set([...statuses, ...Object.keys(failures)])];
  const rows: readonly (readonly [string, string])[] = [
    ...endings.map((word) => [word, `it ends as ${failures[word]?.status ?? word}`] as const),
    ["slow", "it waits ten minutes in the queue"],
    ["stuck", "it never ends"],
    ...Object.entries(errors).map(([name, { code }]) => [name, `its creation is refused, code ${code}`] as const),
    ...Object.entries(traitValues).flatMap(([trait, values]) =>
      values.map((value) => [String(value), `its ${trait} is ${value}`] as const),
    ),
  ];
  return new Map(rows.filter(([word]) => WORD.test(word)));
}

function versionSection(api: Api): string {
  const fate = api.successor ? `\n> Reported switched off since ${api.successor.since}; ${inline(api.successor.name)} replaces it.\n` : "";
  return `## \`tripo-openapi/${api.name}\`
${fate}
\`\`\`ts
import { Tripo } from "tripo-openapi/${api.name}";

const tripo = new Tripo(); // ${api.environment.apiKey}
\`\`\`

| method | makes | takes a task of |
| --- | --- | --- |
${api.tasks.map(row).join("\n")}
${api.webhooks ? webhooksSection(api) : ""}`;
}

function webhooksSection({ name, webhooks, operations, tasks }: Api): string {
  const event = webhooks?.events.find((each) => each.on === "success")?.name ?? "";
  const read = operations.find(({ role }) => role === "read")?.pointers ?? {};
  const member = (pointer: string | undefined) => pointer?.split("/").at(-1) ?? "";
  const told = `{ ${member(read["id"])}: "1ec04ced-4b87-44f6-a296-beee80777941", ${member(read["type"])}: "${tasks[0]?.name.wire}", ${member(read["status"])}: "success" }`;
  return `
Webhooks: what is forged, changed or late throws \`WebhookError\`; \`.wait({ webhooks })\` of a task ends by a webhook or a poll, whichever is first.

\`\`\`ts
import { Webhooks } from "tripo-openapi/${name}";

const webhooks = new Webhooks({ secrets: process.env["TRIPO_WEBHOOK_SECRET"] ?? "" });
const { body, headers } = await webhooks.sign("${event}", ${told}); // as the service sends it: for tests
const { event, isRepeated } = await webhooks.receive(body, headers); // the raw body, before anything parses it
console.log(event.type, isRepeated);
\`\`\`
`;
}

function row(task: TaskType): string {
  const sources = [...new Set(task.sourceFields.flatMap(({ types }) => types.map(({ type }) => `\`${type}\``)))];
  return `| \`${camel(task.name.words)}\` | ${inline(task.title)} | ${sources.join(", ") || "-"} |`;
}
