/** What the tool wrote, as its readers read it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Api } from "../../generator/ir/api.ts";
import type { Json } from "../../generator/ir/schema.ts";
import type { CheckTables, FindingTables, PriceTables } from "../../runtime/typescript/api.ts";
import { VERSION } from "../ir.ts";

/** The JSON files of a judge's or a client's input; `TRIPO_GENERATED` names another output folder. */
export const documentPath = pathOf(`openapi/${VERSION}.json`);
export const description: { [key: string]: Json } = read(`openapi/${VERSION}.json`);
export const api: Omit<Api, "document"> = read(`ir/${VERSION}.json`);
export const tables: { checks: CheckTables; findings: FindingTables; prices: PriceTables } = read(`checks/${VERSION}.json`);

/** A module of the generated package, whose types are not there to compile against before it is generated. */
export function importGenerated(path: string) {
  return import(pathOf(path));
}

function read(path: string) {
  return JSON.parse(readFileSync(pathOf(path), "utf8"));
}

function pathOf(path: string): string {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  return `${process.env["TRIPO_GENERATED"] ?? `${root}generated`}/${path}`;
}
