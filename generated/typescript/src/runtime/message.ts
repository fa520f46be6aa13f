// Copied from runtime/typescript/message.ts by the generator: edit it there.

/** Text of a finding: a template with its placeholders filled in. */

const LONGEST_VALUE = 80;
const MOST_VALUES = 12;

export interface Facts {
  readonly field: string;
  readonly value: unknown;
  /** What the keyword demands: one thing, or a list of which one is demanded. */
  readonly limit: unknown;
  readonly nearest?: string | undefined;
}

/** Replaces `{field}`, `{value}`, `{limit}`, `{values}` and `{nearest}`; other braces stay. */
export function messageOf(template: string, { field, value, limit, nearest = "" }: Facts): string {
  const allowed = (Array.isArray(limit) ? limit : [limit]).map(textOf);
  const facts = new Map(Object.entries({ field, value: valueText(value), limit: allowed.join(" or "), values: listed(allowed), nearest }));
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => facts.get(name) ?? placeholder);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function listed(values: readonly string[]): string {
  const shown = values.slice(0, MOST_VALUES).map((value) => `\`${value}\``);
  return shown.join(", ") + (values.length > MOST_VALUES ? ", …" : "");
}
