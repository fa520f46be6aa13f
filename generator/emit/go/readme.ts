/** README.md and API.md of the module. */
import type { Api, TaskType } from "../../ir/api.ts";
import { go } from "../samples/go.ts";
import { longestRecipe, recipeSteps } from "../samples/recipe.ts";
import { type ApiWords, apiPage } from "../shared/api-page.ts";
import { code, fence, inline } from "../shared/markdown.ts";
import { packageName } from "./names.ts";
import { stem } from "./shape.ts";

const WORDS: ApiWords = {
  language: "Go",
  module: ({ name }) => packageName(name),
  create: (task) => `client.${stem(task)}(ctx, input)`,
  methods: {
    wait: "task.Wait(ctx, WithTimeout(…), WithProgress(…))",
    download: "result.Download(ctx, folder)",
    read: "task.Read(ctx)",
    resume: "client.<Type>Task(id)",
    create: "client.Create(ctx, taskType, input)",
    createTask: "client.CreateTask(ctx, body, WithOperation(…))",
    getTask: "client.GetTask(ctx, id)",
    check: "client.Check(taskType, input)",
    price: "client.Price<Type>(input)",
    upload: "client.Upload(ctx, file)",
    balance: "client.Balance(ctx)",
    usage: "client.Usage(ctx, UsageOptions{})",
    receive: "webhooks.Receive(body, header)",
    waitTold: "task.Wait(ctx, WithWebhooks(webhooks))",
    forget: "webhooks.Forget(event)",
    sign: "webhooks.Sign(eventType, data)",
  },
};

export function goApiPage(apis: readonly Api[]): string {
  return apiPage(apis, WORDS);
}

export function readme(apis: readonly Api[], module: string): string {
  return `# ${module}

Typed client of the Tripo 3D generation API: create, wait, chain. Go >= 1.24, no dependency. From a clone of the project:

\`\`\`
go mod edit -require ${module}@v0.0.0 -replace ${module}=<clone>/generated/go
\`\`\`

The key comes from ${variables(apis, "apiKey")}, the place from \`WithBaseURL\`, \`WithRegion\`, or ${variables(apis, "baseUrl")}.

${apis
  .toReversed()
  .map((api) => versionSection(api, module))
  .join("\n")}
## Good to know

- A method gives the created task, \`task.Wait(ctx, WithTimeout(…), WithProgress(…))\` the finished one, its \`Output\` typed; \`task.Updates(ctx)\` ranges over what changes. \`client.<Type>Task(id)\` resumes by id, in another process too.
- A field that takes another task takes a finished task, a handle or a \`TaskID\`; the wrong task type does not compile.
- A file is \`FromPath\`, \`FromBytes\`, \`FromReader\`, \`FromURL\`, what \`Upload\` gave, or a finished image task.
- A field that is zero is absent; numbers and booleans that may be zero are pointers: \`Ptr(0)\`.
- Inputs are checked before anything is sent: \`WithChecks(ChecksError | ChecksWarn | ChecksOff)\`. \`client.Price<Type>(input)\` tells the price, \`WithMaxCredits\` refuses.
- A create is sent at most once unless it was provably refused; an unclear end is \`*CreateOutcomeUnknown\`, also when your context ended meanwhile.
- A context that ends gives \`*AbortError\`, and \`errors.Is(err, context.Canceled)\` holds; only \`WithTimeout\` gives \`*WaitTimeout\`.
- \`errors.As\` finds the kind (\`*SlotsFullError\`) and \`*APIError\`, which carry \`Reason\`, \`Code\`, \`Meaning\`, \`Remedy\` and \`TraceID\`. Nothing shows the key.
- Everything is safe for concurrent use. Waits of one client share requests where the API reads many tasks at once. A create waits ten minutes for a free slot: for large batches say \`WithSlotTimeout(Forever)\`.

Every call: [API.md](API.md).
`;
}

/** Environment variables of every version, once each. */
function variables(apis: readonly Api[], of: "apiKey" | "baseUrl"): string {
  return [...new Set(apis.toReversed().map(({ environment }) => code(environment[of])))].join(" and ");
}

function versionSection(api: Api, module: string): string {
  const name = packageName(api.name);
  const fate = api.successor ? `\n> Reported switched off since ${api.successor.since}; ${inline(api.successor.name)} replaces it.\n` : "";
  return `## ${code(`${module}/${name}`)}
${fate}
${sample(api)}

| method | makes | takes a task of |
| --- | --- | --- |
${api.tasks.map(row).join("\n")}
${api.webhooks ? webhooksSection(api) : ""}`;
}

/** The recipe that shows most, as a whole program. */
function sample(api: Api): string {
  const recipe = longestRecipe(api);
  return recipe === null ? "" : fence(go.fence, go.write({ api, client: "usual", steps: recipeSteps(api, recipe) }));
}

function webhooksSection(api: Api): string {
  return `
Webhooks: what is forged, changed or late is \`*WebhookError\`; \`WithWebhooks(webhooks)\` of a wait ends it by a webhook or a poll, whichever is first. The handler answers; let your own server serve it.

${fence(go.fence, go.write({ api, client: "none", steps: [{ does: "receive" }, { does: "handle" }] }))}
`;
}

function row(task: TaskType): string {
  const sources = [...new Set(task.sourceFields.flatMap(({ types }) => types.map(({ type }) => code(type))))];
  return `| ${code(stem(task))} | ${inline(task.title)} | ${sources.join(", ") || "-"} |`;
}
