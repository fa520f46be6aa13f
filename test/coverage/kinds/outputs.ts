import { taskOf } from "../spec.ts";
import { type Kind, verdict } from "../verdict.ts";

export const outputs: Kind = {
  kind: "outputs",
  verdicts: ({ list, spec }) =>
    Object.entries(list.outputs).flatMap(([task, fields]) =>
      Object.entries(fields).map(([path, type]) => {
        const field = taskOf(spec, task)?.outputs.find((output) => output.path === path);
        if (!field) return verdict(`${task}.${path}`, ["is missing"]);
        const isFile = type === "url";
        const types = [field.schema.type ?? []].flat();
        return verdict(`${task}.${path}`, [
          ...(types.includes(isFile ? "string" : type) ? [] : [`type should be ${type}, is ${types.join(" or ")}`]),
          ...((field.file !== null) === isFile ? [] : [isFile ? "cannot be downloaded" : "is no file"]),
        ]);
      }),
    ),
  extras: ({ list, spec }) =>
    spec.api.tasks.flatMap(({ name, outputs: got }) =>
      got
        .map(({ path }) => path)
        .filter((path) => !Object.keys(list.outputs[name.wire] ?? {}).some((known) => known === path || known.startsWith(`${path}/`)))
        .map((path) => `${name.wire}.${path}`),
    ),
};
