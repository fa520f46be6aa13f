/** What a finding must say, by the template of its rule. */

import { at } from "../../runtime/typescript/pointer.ts";

export interface Finding {
  readonly path: string;
}

/** `{field}` is the place that the finding names, `{value}` what stands there in the body. */
export function said(template: string, { path }: Finding, body: unknown): string {
  const value = JSON.stringify(at(body, `/${path}`)) ?? "nothing";
  const facts: Readonly<Record<string, string>> = { field: path === "" ? "body" : path, value };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}
