/** What doc comments say, in the same order in every language: paragraphs of plain text, not yet fit for any comment. */
import type { Field, OutputField, Price, TaskType } from "../../ir/api.ts";
import type { Json } from "../../ir/schema.ts";

/** What it is, shape and range, default, what it no longer takes, how far it is known. */
export function fieldFacts(field: Field): string[] {
  return [
    field.description,
    range(field.schema),
    field.default === undefined ? "" : `Default: ${valueText(field.default)}.`,
    field.retired.length === 0 ? "" : `Retired: ${field.retired.map(({ value, since }) => `${valueText(value)} (${since})`).join(", ")}.`,
    field.confidence === "reported" ? "Reported, not documented by the vendor." : "",
  ];
}

/** The same, and the conditions that it is part of. */
export function fieldParagraphs(field: Field, task: TaskType): string[] {
  const rules = task.rules.filter(({ faults }) => faults.includes(field.path)).map(({ says }) => `- ${ruleText(says, [field.path])}`);
  return [...fieldFacts(field), rules.join("\n")];
}

/** What a rule says where no body is at hand: `{field}` stands for any of those that it may find at fault. */
export function ruleText(says: string, fields: readonly string[]): string {
  const names = fields.map((path) => path.replaceAll("/*", "[]").replaceAll("/", "."));
  const listed = [names.slice(0, -1).join("`, `"), names.at(-1)].filter((part) => part !== "").join("` or `");
  return says.replaceAll("{field}", listed);
}

export function outputParagraphs({ description, confidence }: OutputField): string[] {
  return [description, confidence === "reported" ? "Reported, not documented by the vendor." : ""];
}

/** `Costs 10 to 40 credits, and more with options.` */
export function costText({ base, add }: Price): string {
  const known = base.flatMap(({ credits }) => (credits === null ? [] : [credits]));
  if (known.length === 0) return "Cost: unknown.";
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = least === most ? `${least}` : `${least} to ${most}`;
  const extras = add.length > 0 ? ", and more with some options" : "";
  const unknown = known.length < base.length ? "; unknown for some" : "";
  return most === 0 && add.length === 0 ? "Free." : `Costs ${span} credits${extras}${unknown}.`;
}

/** A value of the wire, marked as one. */
export function valueText(value: Json): string {
  return `\`${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("`", "'")}\``;
}

function range(schema: Field["schema"]): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema;
  const parts = [
    span("Range", minimum, maximum, ""),
    span("Length", minLength, maxLength, " characters"),
    span("Entries", minItems, maxItems, ""),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function span(label: string, least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return "";
  if (most === undefined) return `${label}: at least ${least}${unit}.`;
  if (least === undefined) return `${label}: at most ${most}${unit}.`;
  return least === most ? `${label}: ${least}${unit}.` : `${label}: ${least} to ${most}${unit}.`;
}
