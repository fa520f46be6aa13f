// Generated from spec/v3: do not edit.

export * from "../runtime/index.ts";
export { isApiError, Tripo } from "./client.ts";
export type * from "./types.ts";
