/** A `$ref` to the network or out of the spec's folder is never followed: it is refused before anything is. */
import { relative, resolve, sep } from "node:path";
import type { Diagnostics } from "../diagnostics.ts";
import type { SpecFiles } from "./files.ts";
import { refsIn } from "./refs.ts";

/** Problems of where references point to; whether something stands there is told by bundling. */
export function refuseForeignRefs(files: SpecFiles, diagnostics: Diagnostics): void {
  for (const [file, document] of files.documents) {
    for (const { ref, pointer } of refsIn(document, "#")) {
      const target = ref.split("#")[0] ?? "";
      if (target === "") continue;
      const path =
        /^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith("//") ? null : relative(files.dir, resolve(files.dir, file, "..", target));
      if (path === null)
        diagnostics.add(
          "ref-to-network",
          { file, pointer },
          `\`${ref}\` points to another host or scheme.`,
          "Copy what is needed into the spec's folder and point there.",
        );
      else if (path.startsWith("..") && !files.documents.has(path.split(sep).join("/")))
        diagnostics.add(
          "ref-outside-spec",
          { file, pointer },
          `\`${ref}\` points out of the spec's folder.`,
          "Move the target below the folder that holds openapi.yaml, or share a schema of another version: ../v2/schemas/….",
        );
      else if (!files.documents.has(path.split(sep).join("/")))
        diagnostics.add(
          "ref-not-found",
          { file, pointer },
          `\`${ref}\` names a file that is not there.`,
          "Mend the path; it is relative to the file it stands in.",
        );
    }
  }
}
