/** `API.md` of a client: everything it can do. The same rows in the same order whatever the language; only the second column differs. */
import type { Api, TaskType } from "../../ir/api.ts";
import { code, inline } from "./markdown.ts";
import { firstSentence } from "./sentence.ts";

/** What every client can do besides creating tasks of a type, in the order in which it is told. */
const METHODS = [
  ["wait", "Waits until the task is final, and gives it with its output; an error for every end but success"],
  ["download", "Saves the files of a finished task, whole or not at all, never outside the folder"],
  ["read", "The task as it stands now"],
  ["resume", "A handle of a task that exists, in another process too; nothing is sent"],
  ["create", "Creates a task whose type is a text"],
  ["createTask", "Creates a task from a raw body, for what this client does not know yet"],
  ["getTask", "Reads any task once"],
  ["check", "What the local checks say of an input; nothing is sent"],
  ["price", "What a task will cost, from the published prices; nothing is sent"],
  ["upload", "Uploads a file and gives its reference, for any field that takes such files; costs nothing"],
  ["balance", "Credits left"],
  ["usage", "What tasks have cost"],
] as const;

/** Where the API version sends events. */
const WEBHOOK_METHODS = [
  ["receive", "Verifies a delivery and gives its event"],
  ["waitTold", "Ends by a webhook or a poll, whichever is first"],
  ["forget", "Takes a repetition of an event as new again"],
  ["sign", "Makes a signed delivery, for tests"],
] as const;

export type ClientMethod = (typeof METHODS | typeof WEBHOOK_METHODS)[number][0];

/** How one language says it. */
export interface ApiWords {
  /** `Python` */
  language: string;
  /** What is imported of an API version. */
  module: (api: Api) => string;
  /** `tripo.text_to_model(…)` */
  create: (task: TaskType) => string;
  methods: Readonly<Record<ClientMethod, string>>;
}

export function apiPage(apis: readonly Api[], words: ApiWords): string {
  return `# What the ${words.language} client can do\n\n${apis
    .toReversed()
    .map((api) => section(api, words))
    .join("\n")}`;
}

function section(api: Api, { language, module, create, methods }: ApiWords): string {
  const operations = api.tasks.map((task) => [inline(task.title), create(task), inline(firstSentence(task.description))]);
  const others = [...METHODS, ...(api.webhooks === null ? [] : WEBHOOK_METHODS)].map(([name, says]) => [name, methods[name], says]);
  const line = ([what = "", call = "", says = ""]: readonly string[]) => `| ${what} | ${code(call)} | ${says} |`;
  return [
    `## ${inline(api.name.toUpperCase())}: ${code(module(api))}`,
    "",
    `| Task type | ${language} | What it does |`,
    "| --- | --- | --- |",
    ...operations.map(line),
    "",
    `| Besides | ${language} | What it does |`,
    "| --- | --- | --- |",
    ...others.map(line),
    "",
  ].join("\n");
}
