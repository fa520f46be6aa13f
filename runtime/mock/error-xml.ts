/** Refusals of what stands beside the API, files and addresses: in XML, as storage says them. */

import type { Answer } from "./answer.ts";
import { printXml } from "./s3/xml.ts";

export function refusedByStorage(status: number, code: string, message: string): Answer {
  const content = [["Code", code] as const, ["Message", message] as const];
  return { status, headers: { "Content-Type": "application/xml" }, body: printXml("Error", content, { namespaced: false }) };
}
