// Copied from runtime/mock/served.ts by the generator: edit it there.

/** An API as the engine uses it: its tables, and what is worked out from them once. */

import type { Json } from "../runtime/api.ts";
import { withDefaults } from "../runtime/defaults.ts";
import { type Resolve, resolver } from "../runtime/evaluate.ts";
import type { MockApi } from "./data.ts";
import { type Statuses, statusesOf } from "./statuses.ts";

export interface ServedApi extends MockApi {
  /** Finds the schemas that several task types share. */
  readonly resolve: Resolve;
  readonly statuses: Statuses;
  /** What a model is unless something else is asked for. */
  readonly usualTraits: Readonly<Record<string, Json>>;
  /** Task type -> documented defaults of its top-level fields. */
  readonly defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function served(api: MockApi): ServedApi {
  const resolve = resolver(api.checks.shared);
  const defaults = Object.entries(api.checks.tasks).map(([type, { schema }]) => [type, withDefaults(schema, {}, resolve)] as const);
  const usualTraits = Object.fromEntries(Object.entries(api.traitValues).map(([trait, [usual = null]]) => [trait, usual]));
  return { ...api, usualTraits, resolve, statuses: statusesOf(api.lifecycle), defaults: Object.fromEntries(defaults) };
}

/** A body with documented defaults: an absent field counts as its default. */
export function filledBody(
  { defaults }: ServedApi,
  type: string,
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { ...defaults[type], ...body };
}
