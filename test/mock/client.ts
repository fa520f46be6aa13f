/** The generated client as tests use it: any task type by name. */
import type { TripoOptions } from "../../runtime/typescript/options.ts";
import { VERSION } from "../ir.ts";
import type { Client } from "./chains.ts";

const { Tripo } = await import(`../../generated/typescript/src/${VERSION}/index.ts`);

export function newClient(options: TripoOptions): Client {
  const tripo: unknown = new Tripo({ apiKey: "tsk_contract", onWarning: () => {}, ...options });
  if (!isClient(tripo)) throw new Error("The generated client has no `create`.");
  return tripo;
}

/** Task types are names here, not types. */
function isClient(tripo: unknown): tripo is Client {
  return typeof tripo === "object" && tripo !== null && "create" in tripo;
}
