/** What came of a scenario beside what must. */

import { type Difference, differences, isObject } from "./compare.ts";
import { bytesOf } from "./content.ts";
import { filled } from "./places.ts";
import type { Played, Reply } from "./player.ts";
import type { Expectation, Scenario } from "./scenario.ts";
import { leaks, secretsOf } from "./secrets.ts";
import type { Stage } from "./stage.ts";
import { countDifferences, digest, requestDifferences } from "./wire.ts";

const SLEEP_TOLERANCE_MS = 1;

/** Empty when all is as it must be. */
export async function judge(scenario: Scenario, { reply, printed, complaint }: Played, stage: Stage): Promise<Difference[]> {
  const seen = stage.requests();
  const expected = digested(filled(scenario.expect, stage.places), seen) as Expectation;
  const { requests, counts = {}, hidden = [] } = expected;
  return [
    ...outcomeDifferences(expected, reply),
    ...told(expected, reply),
    ...(requests === undefined ? [] : await requestDifferences(requests, seen)),
    ...countDifferences(counts, seen),
    ...stage.problems().map((problem) => ({ path: "serve", wanted: "every step asked for, and nothing else", got: problem })),
    ...leaks(secretsOf(scenario), printed).map((secret) => ({ path: "secrets", wanted: "nowhere printed", got: secret })),
    ...leaks(hidden, `${reply.shown ?? ""}${complaint}`).map((text) => ({
      path: "hidden",
      wanted: "in no error as a user sees it",
      got: text,
    })),
  ];
}

/** A program that throws without being meant to is red whatever else was expected of it. */
function outcomeDifferences({ returns, throws }: Expectation, reply: Reply): Difference[] {
  if (throws !== undefined) {
    if (reply.throws === undefined) return [{ path: "throws", wanted: throws, got: { returns: reply.returns } }];
    return differences(throws, reply.throws, "throws");
  }
  if (reply.throws !== undefined) return [{ path: "returns", wanted: returns ?? "no error", got: { throws: reply.throws } }];
  return returns === undefined ? [] : differences(returns, reply.returns, "returns");
}

function told({ named, progress, warnings, sleeps }: Expectation, reply: Reply): Difference[] {
  return [
    ...(named === undefined ? [] : differences(named, reply.named ?? {}, "named")),
    ...(progress === undefined ? [] : differences(progress, reply.progress, "progress")),
    ...(warnings === undefined ? [] : differences(warnings, reply.warnings, "warnings")),
    ...(sleeps === undefined
      ? []
      : differences(
          sleeps,
          reply.sleeps?.filter((ms) => ms > 0),
          "sleeps",
          { tolerance: SLEEP_TOLERANCE_MS },
        )),
  ];
}

/** `{"$digestOf": n}` as the digest of the n-th body, counted from 0; `{"$sha256": content}` as that of a content. */
function digested(value: unknown, seen: ReturnType<Stage["requests"]>): unknown {
  if (Array.isArray(value)) return value.map((item) => digested(item, seen));
  if (!isObject(value)) return value;
  const { $digestOf: index, $sha256: content } = value;
  if (isObject(content)) return digest(bytesOf(content));
  if (typeof index === "number") return digest(seen[index]?.body ?? Buffer.alloc(0));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, digested(member, seen)]));
}
