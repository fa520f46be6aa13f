// guides/create-wait-chain.md: the life of a task, from the request to the next task.
import type { Api, TaskType } from "../../../ir/api.ts";
import { LocalFile, type Step, Variable } from "../../samples/program.ts";
import { code, fence, inline, prose } from "../../shared/markdown.ts";
import { asObject } from "../body.ts";
import { type Context, operationOf } from "../context.ts";
import { createCurl, programSample, readCommand, type SampleView, sampleOf } from "../samples.ts";
import { type Cast, inputOf, play, resultName } from "./cast.ts";

export interface CreateWaitChainView {
  createText: string;
  readText: string;
  oneLine: SampleView;
  twoSteps: SampleView;
  resume: SampleView;
  chain: SampleView;
  waitOptions: SampleView;
  batch: SampleView;
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
    createCurl: words === undefined ? "" : createCurl(api, words, asObject(words.examples[0]?.value ?? {})),
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
  const { api } = context;
  const { words: task } = cast;
  const as = resultName(task);
  const input = task === undefined ? {} : inputOf(api, task);
  const output: Step = { does: "show", of: as, members: ["output"] };
  // Nobody plays the part where there are no task types at all.
  const sample = (steps: (task: TaskType) => Step[]): SampleView => sampleOf(api, ...(task === undefined ? [] : steps(task)));
  return {
    oneLine: sampleOf(api, ...play(context, task), { does: "show", of: as, members: ["id", "output"] }),
    twoSteps: sample((task) => [
      { does: "start", as: "task", task, input },
      { does: "show", of: "task", members: ["id"], says: "keep it: it is the only way back to the task" },
      { does: "wait", as, of: "task" },
      output,
    ]),
    resume: sample((task) => [
      { does: "resume", as: "task", task, id: "1ec04ced-4b87-44f6-a296-beee80777941" },
      { does: "wait", as, of: "task" },
      output,
    ]),
    chain: chainOf(context, cast),
    waitOptions: sampleOf(api, ...play(context, task, { wait: "watched" }), { does: "show", of: as, members: ["credits"] }),
    batch: sample((task) => [{ does: "runMany", task, input, count: 3 }]),
  };
}

function chainOf(context: Context, { picture, pictureField, follow }: Cast): SampleView {
  const field = follow?.sourceFields.find(({ types }) => types.some(({ type }) => type === picture?.name.wire));
  if (field === undefined) return programSample({ api: context.api, client: "none", steps: [] });
  return sampleOf(
    context.api,
    ...play(context, picture, { as: "source", more: { [pictureField]: new LocalFile("hero.png") } }),
    ...play(context, follow, { as: "next", more: { [field.path]: new Variable("source") } }),
    { does: "download", of: "next", isListed: false },
  );
}

function statusesOf({ lifecycle }: Api): CreateWaitChainView["statuses"] {
  const words = { ongoing: "goes on", success: "final: the output is there", failure: "final: no output" } as const;
  return Object.entries(lifecycle).map(([status, meaning]) => ({ name: code(status), meaning: words[meaning] }));
}
