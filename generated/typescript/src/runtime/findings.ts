// Copied from runtime/typescript/findings.ts by the generator: edit it there.

/** Findings: what is wrong with a request, in words. Loaded with the first one. */

import type { CheckRule, FindingTables } from "./api.ts";
import type { Failure } from "./evaluate.ts";
import { messageOf } from "./message.ts";
import { nearest } from "./nearest.ts";
import { own } from "./pointer.ts";

export interface Finding {
  /** `<type>.<rule>`, or `<type>.<field>.<keyword>`; stable, the same in every language. */
  readonly id: string;
  /** Code that the service would answer; null where it would answer none. */
  readonly code: number | null;
  /** Name of that error. */
  readonly reason: string | null;
  /** The field at fault: `prompt`, `files/0/url`; empty for the whole body. */
  readonly path: string;
  /** What stands there; `undefined` when nothing does. */
  readonly value: unknown;
  readonly message: string;
  /** `warning`: may well be right, since the service knows more values than this description or merely corrects them. */
  readonly severity: "error" | "warning";
}

/** One finding per failure that `check` gave for that task type, in its order. */
export function tell(tables: FindingTables, type: string, failures: readonly Failure[]): Finding[] {
  return failures.map((failure) => findingOf(failure, type, tables));
}

function findingOf(failure: Failure, type: string, tables: FindingTables): Finding {
  const { path, keyword, open, value, limit } = failure;
  const rule = typeof failure.rule === "number" ? tables.rules[failure.rule] : failure.rule;
  const reason = reasonOf(failure, rule, tables);
  const field = path.join("/");
  const meant = rule || !Array.isArray(limit) ? undefined : nearest(keyword === "additionalProperties" ? path.at(-1) : value, limit);
  const template = rule?.says ?? own(tables.messages, open ? "open-enum" : keyword) ?? "{field}";
  const hint = meant === undefined ? "" : ` ${own(tables.messages, "nearest") ?? ""}`;
  return {
    id: [type, ...(rule ? [rule.id] : [placeOf(failure), keyword])].filter(Boolean).join("."),
    code: reason === null ? null : (own(tables.codes, reason) ?? null),
    reason,
    path: field,
    value,
    message: messageOf(template + hint, { field: field || "body", value, limit, nearest: meant }),
    severity: open || keyword === "retired" || keyword === "advice" ? "warning" : "error",
  };
}

/** List indices do not belong to an id, nor do names that the user made up. */
function placeOf({ path, keyword }: Failure): string {
  const known = keyword === "additionalProperties" ? path.slice(0, -1) : path;
  return known.map((key) => (typeof key === "number" ? "*" : key)).join("/");
}

/** Null for advice, and for a retired value unless the field has an error for just that: not every service refuses one. */
function reasonOf({ code, keyword }: Failure, rule: CheckRule | undefined, { fallback }: FindingTables): string | null {
  if (keyword === "advice") return null;
  if (rule) return rule.code ?? fallback.parameter;
  const special = typeof code === "object" ? own(code, keyword) : undefined;
  if (keyword === "retired") return special ?? null;
  if (keyword === "sources") return special ?? fallback.source;
  return special ?? (typeof code === "string" ? code : fallback.parameter);
}
