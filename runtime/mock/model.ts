/** What a model is: enough to write its file again at any time, byte for byte. */

import type { CheckSchema, Json } from "../typescript/api.ts";
import { isValid } from "../typescript/evaluate.ts";
import { at } from "../typescript/pointer.ts";
import { hash32 } from "./chance.ts";
import type { TaskData } from "./data.ts";
import type { ServedApi } from "./served.ts";

export type Traits = Readonly<Record<string, Json>>;

export interface Model {
  /** Seeds: the same number, the same shape or colours. */
  readonly shape: number;
  readonly colours: number;
  /** What it has: `texture: true`, `clips: [...]`. */
  readonly traits: Traits;
  /** How its file shall be made; null when that was not asked. */
  readonly format: Json;
}

export interface Making {
  readonly task: TaskData;
  /** With documented defaults filled in. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly source: Model | undefined;
  /** All that says what to make: texts, URLs, digests of files. */
  readonly described: readonly string[];
  /** Traits that a test input asks for. */
  readonly asked: Traits;
  /** Stands for chance where no seed was sent; unique to the task. */
  readonly chance: string;
}

/** The source's model, changed as the task type changes it; a new one where there is no source. */
export function modelOf(api: ServedApi, making: Making): Model {
  const { task, body, source } = making;
  const start: Traits = source?.traits ?? { ...api.usualTraits, ...making.asked };
  const { gives, loses, format } = task.traits;
  const { resolve } = api;
  const holds = (when: CheckSchema | null) => isValid(when ?? true, body, resolve);
  const traits: Record<string, Json> = { ...start };
  for (const { trait, when } of loses) if (holds(when)) delete traits[trait];
  for (const { trait, when, value } of gives) {
    const given = value === null ? true : asJson(at(body, value));
    if (holds(when) && given !== undefined) traits[trait] = given;
  }
  const isPainted = source === undefined || gives.some(({ trait }) => trait === "texture");
  return {
    shape: source?.shape ?? seedOf(task.seeds.shape, making),
    colours: isPainted ? seedOf(task.seeds.colours, making) : source.colours,
    traits,
    format: format === null ? null : (asJson(at(body, format)) ?? null),
  };
}

/** Extension of the model's file. */
export function extensionOf(api: ServedApi, { traits, format }: Model): string {
  const judged = format === null ? traits : { ...traits, format };
  const { resolve } = api;
  return api.service?.formats.find(({ when }) => isValid(when ?? true, judged, resolve))?.extension ?? "glb";
}

function seedOf(fields: readonly string[], { body, described, chance }: Making): number {
  const sent = fields.map((field) => at(body, `/${field}`)).filter((seed) => typeof seed === "number");
  return hash32(...described, ...(sent.length > 0 ? sent : [chance]));
}

function asJson(value: unknown): Json | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" || isTexts(value) ? value : undefined;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
