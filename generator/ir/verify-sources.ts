/** Where a source may stand: in a field of the body itself. Clients check sources by field, and see none inside lists or objects. */
import { escapePointer } from "../load/files.ts";
import type { TaskType } from "./api.ts";
import type { VerifyContext } from "./verify.ts";

export function verifySources({ api, diagnostics }: VerifyContext): void {
  for (const task of api.tasks) {
    for (const { path } of task.sourceFields.filter(({ path }) => path.includes("/")))
      diagnostics.add(
        "source-not-a-field",
        placeOfField(task, path),
        `\`x-sources\` stands at \`${path}\`, inside of another field.`,
        "Clients check a source only where it is a field of the body itself: move it there, one field per source.",
      );
  }
}

function placeOfField({ location }: TaskType, path: string) {
  return { file: location.file, pointer: `${location.pointer}/properties/${escapePointer(path.split("/")[0] ?? "")}` };
}
