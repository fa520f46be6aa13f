// Copied from runtime/mock/judge.ts by the generator: edit it there.

/** What is wrong with a body: the same evaluator and the same tables as in the clients, read as the service would. */

import type { CheckSchema } from "../runtime/api.ts";
import { judged, type KnownSource } from "../runtime/checks.ts";
import { evaluate, type Failure, resolver } from "../runtime/evaluate.ts";
import { type Finding, tell } from "../runtime/findings.ts";
import type { ServedApi } from "./served.ts";

export interface Fault {
  /** Name of the error that the service answers. */
  readonly error: string;
  readonly message: string;
  /** About the task that the body names as source. */
  readonly isSource: boolean;
}

export interface Judgement {
  readonly faults: readonly Fault[];
  /** Paths of fields that the task type does not know. */
  readonly unknown: readonly string[];
}

/** `isStrict` makes faults of unknown fields too. */
export function judge(
  { checks, findings }: ServedApi,
  { type, body, sources, isStrict }: { type: string; body: unknown; sources: Readonly<Record<string, KnownSource>>; isStrict: boolean },
): Judgement {
  const failures = judged(checks, type, body, sources);
  const unknown = failures.filter(isUnknownField);
  const counted = isStrict ? failures : failures.filter((failure) => !isUnknownField(failure));
  const told = counted.length === 0 ? [] : tell(findings, type, counted);
  return {
    faults: told.flatMap((finding, index) => faultOf(finding, counted[index])),
    unknown: unknown.map(({ path }) => path.join("/")),
  };
}

/** Whether the body of an operation that creates no task is as its schema says; what is wrong with it. */
export function judgeBody(schema: CheckSchema, body: unknown, { isStrict }: { isStrict: boolean }): string | null {
  const failures = evaluate(schema, body, resolver({}));
  const first = failures.find((failure) => isStrict || !isUnknownField(failure));
  return first === undefined ? null : `\`${first.path.join("/") || "body"}\` breaks ${first.keyword} ${JSON.stringify(first.limit)}.`;
}

/** A warning in a client is a refusal here where the service knows no such value; what it still takes it takes. */
function faultOf({ reason, message }: Finding, failure: Failure | undefined): Fault[] {
  if (reason === null) return [];
  return [{ error: reason, message, isSource: failure?.keyword === "sources" || failure?.keyword === "source" }];
}

function isUnknownField({ keyword }: Failure): boolean {
  return keyword === "additionalProperties";
}
