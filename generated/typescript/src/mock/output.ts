// Copied from runtime/mock/output.ts by the generator: edit it there.

/** What a finished task gives: values by the traits of its model, and fresh URLs of its files. */

import type { Json } from "../runtime/api.ts";
import { isValid } from "../runtime/evaluate.ts";
import { place } from "./answer.ts";
import type { OutputData } from "./data.ts";
import { extensionOf } from "./model.ts";
import type { ServedApi } from "./served.ts";
import type { MockTask } from "./task.ts";

export interface Given {
  readonly task: MockTask;
  /** The URL of an output file. */
  readonly url: (output: string, extension: string) => string;
}

export function outputOf(api: ServedApi, given: Given): Record<string, Json> {
  const output: Record<string, Json> = {};
  for (const data of api.tasks[given.task.type]?.outputs ?? []) {
    const value = givenValue(api, data, given);
    if (value !== undefined) place(output, `/${data.path}`, value);
  }
  return output;
}

function givenValue(api: ServedApi, data: OutputData, { task, url }: Given): Json | undefined {
  const { traits } = task.model;
  const { resolve } = api;
  if (!isValid(data.when ?? true, traits, resolve)) return undefined;
  if (data.file !== undefined) return url(data.path, fileExtension(api, data, task));
  const answer = data.answer?.find(({ when }) => isValid(when ?? true, traits, resolve));
  return answer === undefined ? data.example : answer.trait === null ? answer.value : traits[answer.trait];
}

/** A model's by what it is, an image's as in the example. */
export function fileExtension(api: ServedApi, { file, extension }: OutputData, { model }: MockTask): string {
  return file === "model" ? extensionOf(api, model) : (extension ?? "png");
}
