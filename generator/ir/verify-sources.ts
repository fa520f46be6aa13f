/** Where a source may stand: in a field of the body itself. Clients check sources by field, and see none inside lists or objects; other forms end there. */
import { escapePointer } from "../load/files.ts";
import type { TaskType } from "./api.ts";
import type { VerifyContext } from "./verify-context.ts";

export function verifySources({ api, diagnostics }: VerifyContext): void {
  for (const task of api.tasks) {
    for (const { path } of task.sourceFields.filter(({ path }) => path.includes("/")))
      diagnostics.add(
        "source-not-a-field",
        placeOfField(task, path),
        `\`x-sources\` stands at \`${path}\`, inside of another field.`,
        "Clients check a source only where it is a field of the body itself: move it there, one field per source.",
      );
    const takeTasks = task.sourceFields.map(({ path }) => path);
    for (const { path, schema } of task.fields) {
      const { single } = schema["x-forms"] ?? {};
      if (single !== undefined && !takeTasks.includes(single.field))
        diagnostics.add(
          "form-without-field",
          placeOfField(task, path),
          `\`x-forms\` of \`${path}\` ends in \`${single.field}\`, which takes no task.`,
          `Name a field with \`x-sources\`: ${takeTasks.join(", ") || "there is none"}.`,
        );
    }
  }
}

function placeOfField({ location }: TaskType, path: string) {
  return { file: location.file, pointer: `${location.pointer}/properties/${escapePointer(path.split("/")[0] ?? "")}` };
}
