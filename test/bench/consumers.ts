/** The same small program for each client: create a task, read it, use an output by name. Compiled, and bundled. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { workspace } from "./workspace.ts";

export const consumers = join(workspace, "consumers");

const INPUT = '{ type: "text_to_model", prompt: "a small stone bridge" }';
const SHOW = 'if (task?.type === "text_to_model" && task.status === "success" && "output" in task) console.log(task.output);';

export const CONSUMERS = {
  ours: `import { Tripo } from "../package/v2/index.js";
const tripo = new Tripo({ apiKey: "tsk_example" });
const model = await tripo.textToModel({ prompt: "a small stone bridge" }).wait();
console.log(model.output.pbr_model);
`,
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "../peers/openapi-typescript/paths.ts";
const client = createClient<paths>({ baseUrl: "https://api.example.com", headers: { Authorization: "Bearer tsk_example" } });
const created = await client.POST("/task", { body: ${INPUT} });
const read = await client.GET("/task/{task_id}", { params: { path: { task_id: created.data?.data.task_id ?? "" } } });
const task = read.data?.data;
${SHOW}
`,
  "hey-api": `import { client } from "../peers/hey-api/client.gen.ts";
import { createTask, getTask } from "../peers/hey-api/sdk.gen.ts";
client.setConfig({ baseUrl: "https://api.example.com", auth: "tsk_example" });
const created = await createTask({ body: ${INPUT} });
const read = await getTask({ path: { task_id: created.data?.data.task_id ?? "" } });
const task = read.data?.data;
${SHOW}
`,
  redocly: `import { configure, createTask, getTask } from "../peers/redocly/client.ts";
configure({ serverUrl: "https://api.example.com", auth: { bearer: "tsk_example" } });
const created = await createTask({ body: ${INPUT} });
const read = await getTask({ path: { task_id: created.data.task_id } });
const task = read.data;
${SHOW}
`,
  nothing: `console.log("nothing");
`,
} as const;

export type ConsumerName = keyof typeof CONSUMERS;

/** One folder, a configuration per program: each is compiled alone. */
export async function writeConsumers(): Promise<void> {
  await mkdir(consumers, { recursive: true });
  for (const [name, text] of Object.entries(CONSUMERS)) {
    await writeFile(join(consumers, `${name}.ts`), text);
    await writeFile(configuration(name), JSON.stringify({ compilerOptions: OPTIONS, files: [`${name}.ts`] }, null, 2));
  }
}

export function configuration(name: string): string {
  return join(consumers, `tsconfig.${name}.json`);
}

const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
  module: "esnext",
  moduleResolution: "bundler",
  moduleDetection: "force",
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  // As `tsc --init` sets it.
  skipLibCheck: true,
  incremental: false,
} as const;
