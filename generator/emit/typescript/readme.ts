/** README of the published package: how it is used, and every method of each API version. */
import type { Api, TaskType } from "../../ir/api.ts";
import { camel } from "../shared/casing.ts";
import { inline } from "../shared/markdown.ts";

export function readme(apis: readonly Api[]): string {
  return `# tripo-openapi

Typed client of the Tripo 3D generation API: create, wait, chain. Node >= 20 and browsers, no dependency.

${apis.map(versionSection).join("\n")}
## \`tripo-openapi/mock\`

A stateful mock to develop and test against, without a key: \`npx tripo-openapi mock\`, or in a test

\`\`\`ts
import { startMock } from "tripo-openapi/mock";

const mock = await startMock({ speed: 1000 }); // a thousand times faster than the service
console.log(mock.baseUrls); // for \`baseUrl\`; any key that starts with ${apis[0]?.keyPrefix} is an account of its own
await mock.close();
\`\`\`

Test inputs, as test card numbers: any text or URL of a request may end in one of these words.

| ends in | what becomes of the task |
| --- | --- |
${testInputs(apis)}

Things go wrong on demand too: \`mock.fail({ on: "${create(apis)}", reset: "done" })\` makes a task of ${apis.at(-1)?.name} and loses the answer. \`mock.requests()\` tells what was sent, \`mock.advance(seconds)\` moves time.

## Good to know

- Awaiting a method gives the created task, \`.wait({ timeoutMs, signal, onProgress })\` the finished one, its \`output\` typed. \`tripo.task(type, id)\` resumes by id.
- A field that takes another task takes a finished task, a handle or an id; the wrong task type does not compile.
- A file is an http(s) URL, \`{ path }\`, a Blob, bytes, a stream, or a finished image task.
- Inputs are checked before anything is sent: \`checks: "error" | "warn" | "off"\`. \`await tripo.price.<method>(input)\` tells the price, \`maxCredits\` refuses.
- A create is sent at most once unless it was provably refused; an unclear end is \`CreateOutcomeUnknown\`.
- Errors carry \`name\`, \`code\`, \`meaning\`, \`remedy\`, \`traceId\` and \`retryable\`. Nothing shows the key.
`;
}

/** The first creating request of the newest version, `POST /…`. */
function create(apis: readonly Api[]): string {
  const operation = apis.at(-1)?.operations.find(({ role }) => role === "create");
  return operation ? `${operation.method} ${operation.path}` : "";
}

/** Final statuses, and an error for each of those that a creation can meet. */
function testInputs(apis: readonly Api[]): string {
  const failures = apis.flatMap(({ lifecycle }) => Object.keys(lifecycle).filter((status) => lifecycle[status] === "failure"));
  const refusals = new Map(apis.flatMap(({ errors }) => errors.map(({ name, meaning }) => [name, meaning] as const)));
  const rows = [
    ...[...new Set(failures)].map((status) => [status, `It ends as \`${status}\`; its credits come back.`]),
    ["slow", "It waits ten minutes in the queue."],
    ["stuck", "It never ends."],
    ...[...refusals].map(([name, meaning]) => [name, `Its creation is refused: ${meaning}`]),
  ];
  return rows.map(([word = "", says = ""]) => `| \`mock:${word}\` | ${inline(says)} |`).join("\n");
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
`;
}

function row(task: TaskType): string {
  const sources = [...new Set(task.sourceFields.flatMap(({ types }) => types.map(({ type }) => `\`${type}\``)))];
  return `| \`${camel(task.name.words)}\` | ${inline(task.title)} | ${sources.join(", ") || "-"} |`;
}
