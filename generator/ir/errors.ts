import { asArray, asObject, asString, type Node } from "../load/node.ts";
import { ERROR_KINDS, type ErrorDeclaration, type ErrorKind, RETRIES, type Retry } from "./api.ts";
import { tagsOf } from "./provenance.ts";

export function lowerErrors(catalogue: Node | undefined): ErrorDeclaration[] {
  return asArray(catalogue).map((entry, index) => {
    const error = asObject(entry);
    return {
      name: asString(error["name"]),
      code: asNumber(error["code"]),
      http: asArray(error["http"]).map(asNumber),
      kind: asKind(error["kind"]),
      meaning: asString(error["meaning"]),
      remedy: asString(error["remedy"]),
      retry: asRetry(error["retry"]),
      credits: asString(error["credits"]),
      sources: tagsOf(error),
      location: { file: "errors.yaml", pointer: `#/${index}` },
    };
  });
}

function asNumber(node: Node | undefined): number {
  return typeof node === "number" ? node : 0;
}

/** `extensions.schema.json` refuses any other word, so the fallbacks are never seen. */
function asKind(node: Node | undefined): ErrorKind {
  return ERROR_KINDS.find((kind) => kind === node) ?? "server";
}

function asRetry(node: Node | undefined): Retry {
  return RETRIES.find((retry) => retry === node) ?? "never";
}
