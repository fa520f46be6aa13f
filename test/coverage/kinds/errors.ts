import type { List } from "../listed.ts";
import { codesOf, operationOf, type Spec, taskOf } from "../spec.ts";
import { type Kind, lacking, type Verdict, verdict } from "../verdict.ts";

export const errorCodes: Kind = {
  kind: "error codes",
  verdicts: ({ list, spec }) =>
    list.errors.catalogue.map(({ code, http }) => {
      const found = spec.api.errors.find((error) => error.code === code);
      if (!found) return verdict(`${code}`, ["is missing"]);
      if (!http) return verdict(`${code}`, []);
      const wrong = [
        ...lacking(http, found.http),
        ...found.http.filter((status) => !http.includes(status)).map((status) => `has ${status}`),
      ];
      return verdict(`${code}`, wrong);
    }),
  extras: ({ list, spec }) =>
    spec.api.errors.filter(({ code }) => !list.errors.catalogue.some((row) => row.code === code)).map(({ code }) => `${code}`),
};

/** One verdict per code of each page's table. */
export const pageErrors: Kind = {
  kind: "errors of the pages",
  verdicts: ({ list, spec }) => perTask(spec, list.errors.pages),
};

/** Codes that follow from the order of checks, and those that any creation can answer. */
export const settledErrors: Kind = {
  kind: "errors by the order of checks",
  verdicts: ({ list, spec }) => perTask(spec, everywhere(list)),
};

function everywhere(list: List): Record<string, number[]> {
  return Object.fromEntries(list.taskTypes.live.map((task) => [task, [...list.errors.everyTask, ...(list.errors.settled[task] ?? [])]]));
}

function perTask(spec: Spec, listed: Record<string, number[]>): Verdict[] {
  return Object.entries(listed).flatMap(([task, codes]) => {
    const known = codesOf(spec, taskOf(spec, task)?.errors ?? []);
    return codes.map((code) => verdict(`${task} ${code}`, known.includes(code) ? [] : ["is missing"]));
  });
}

export const operationErrors: Kind = {
  kind: "errors of operations",
  verdicts: ({ list, spec }) =>
    list.errors.operations.flatMap(({ operation, codes }) => {
      const known = codesOf(spec, operationOf(spec, operation)?.errors ?? []);
      return codes.map((code) => verdict(`${operation} ${code}`, known.includes(code) ? [] : ["is missing"]));
    }),
};
