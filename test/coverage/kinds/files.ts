import { taskOf } from "../spec.ts";
import { type Kind, lacking, verdict } from "../verdict.ts";

/** What a file field takes: kinds, bytes, pixels, and whether a slot may stay empty. */
export const fileFields: Kind = {
  kind: "file fields",
  verdicts: ({ list, spec }) =>
    list.files.fields.map(({ task, path, holds }) => {
      const field = taskOf(spec, task)?.fileFields.find((candidate) => candidate.path === path);
      if (!field) return verdict(`${task}.${path}`, ["is no file field"]);
      const [least, most] = list.files.pixels[holds] ?? [undefined, undefined];
      const limits = {
        maxBytes: list.files.maxBytes[holds],
        minPixels: least,
        maxPixels: most,
        skippable: holds === "view",
      };
      const wrong = Object.entries(limits).filter(
        ([key, value]) => value !== null && Object.entries(field).find(([name]) => name === key)?.[1] !== value,
      );
      return verdict(`${task}.${path}`, [
        ...lacking(list.files.accept[holds], field.accept),
        ...wrong.map(([key, value]) => `${key} should be ${value ?? "absent"}`),
      ]);
    }),
};
