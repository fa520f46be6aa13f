// guides/create-wait-chain.md: the life of a task, from the request to the next task.
import type { Api } from "../../../ir/api.ts";
import { code, fence, inline, prose } from "../../shared/markdown.ts";
import { type Context, operationOf } from "../context.ts";
import { Expression } from "../literal.ts";
import { readCommand, requestSample, typescriptModule } from "../samples.ts";
import { type Cast, play, resultName } from "./cast.ts";

export interface CreateWaitChainView {
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

export function createWaitChainView(context: Context, cast: Cast): CreateWaitChainView {
  const { api } = context;
  const { words } = cast;
  return {
    createText: prose(creationText(api)),
    readText: prose(operationOf(api, "read")?.description ?? ""),
    ...samplesOf(context, cast),
    createCurl: words === undefined ? "" : requestSample(context, words, words.examples[0]?.value ?? {}).curl,
    readCurl: fence("sh", readCommand(api)),
    statuses: statusesOf(api),
    groups: api.groups.map(({ name, limit, says }) => ({ name: code(name), limit: String(limit), says: inline(says) })),
  };
}

/** Of one operation that creates everything, what it says; of one per task type none speaks for the others. */
function creationText({ operations }: Api): string {
  const [only, ...others] = operations.filter(({ role }) => role === "create");
  if (only !== undefined && others.length === 0) return only.description;
  return "Each task type has a path of its own that starts a task and answers with its id at once, long before it is done. Its price is held back from the credits then, and given back when it fails.";
}

type Samples = Pick<CreateWaitChainView, "oneLine" | "twoSteps" | "resume" | "chain" | "waitOptions" | "batch">;

function samplesOf(context: Context, cast: Cast): Samples {
  const request = play(context, cast.words);
  const name = resultName(cast.words);
  const module = (...lines: string[]): string => typescriptModule(context.api, lines);
  return {
    oneLine: module(`const ${name} = await ${request}.wait();`, `console.log(${name}.id, ${name}.output);`),
    twoSteps: module(
      `const task = await ${request};`,
      "console.log(task.id); // keep it: it is the only way back to the task",
      `const ${name} = await task.wait();`,
      `console.log(${name}.output);`,
    ),
    resume: module(
      `const task = tripo.task(${JSON.stringify(cast.words?.name.wire ?? "")}, "1ec04ced-4b87-44f6-a296-beee80777941");`,
      "console.log((await task.wait()).output);",
    ),
    chain: chainOf(context, cast),
    waitOptions: module(
      "const controller = new AbortController();",
      `const ${name} = await ${request}.wait({`,
      "  timeoutMs: 15 * 60_000,",
      "  signal: controller.signal,",
      "  onProgress: ({ status, progress }) => console.log(status, progress),",
      "});",
      `console.log(${name}.credits);`,
    ),
    batch: module(
      `const requests = [1, 2, 3].map(() => ${request}.wait());`,
      "for (const result of await Promise.allSettled(requests)) console.log(result.status);",
    ),
  };
}

function chainOf(context: Context, { picture, pictureField, follow }: Cast): string {
  const field = follow?.sourceFields.find(({ types }) => types.some(({ type }) => type === picture?.name.wire));
  if (field === undefined) return "";
  return typescriptModule(context.api, [
    `const source = await ${play(context, picture, { [pictureField]: { path: "hero.png" } })}.wait();`,
    `const next = await ${play(context, follow, { [field.path]: new Expression("source") })}.wait();`,
    'await next.download("out/");',
  ]);
}

function statusesOf({ lifecycle }: Api): CreateWaitChainView["statuses"] {
  const words = { ongoing: "goes on", success: "final: the output is there", failure: "final: no output" } as const;
  return Object.entries(lifecycle).map(([status, meaning]) => ({ name: code(status), meaning: words[meaning] }));
}
