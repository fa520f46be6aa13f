/** Which step of a script answers which request. */

import type { Head } from "./incoming.ts";
import type { Step } from "./scenario.ts";

/** `other`: the hostile origin. */
export type Origin = "origin" | "other";

export interface Script {
  /** The step for a request, and whether it is used up by it; undefined when none is left. */
  take(origin: Origin, head: Head): Step | undefined;
  /** The same without using it up. */
  peek(origin: Origin, head: Head): Step | undefined;
  /** In words: what was never asked for. */
  unused(): string[];
}

export function scriptOf(steps: readonly Step[]): Script {
  const left = steps.map((step) => ({ step, times: step.times === "*" ? Number.POSITIVE_INFINITY : (step.times ?? 1) }));
  const find = (origin: Origin, { method, path }: Head) => {
    const open = left.filter(({ step, times }) => times > 0 && (step.at ?? "origin") === origin);
    const fitting = open.find(({ step }) => step.on !== undefined && isLike(step.on, `${method} ${path}`));
    return fitting ?? open.find(({ step }) => step.on === undefined);
  };
  return {
    peek: (origin, head) => find(origin, head)?.step,
    take: (origin, head) => {
      const entry = find(origin, head);
      if (entry) entry.times -= 1;
      return entry?.step;
    },
    unused: () =>
      left.flatMap(({ step, times }, index) =>
        times > 0 && times < Number.POSITIVE_INFINITY ? [`step ${index + 1}${step.on ? ` (${step.on})` : ""}`] : [],
      ),
  };
}

/** `*` stands for anything. */
export function isLike(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}
