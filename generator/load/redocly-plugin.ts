/** The preprocessor as a Redocly plugin, so that `redocly lint` and `redocly bundle` see the composed document too. */
import { dirname } from "node:path";
import { Diagnostics } from "../diagnostics.ts";
import { compose } from "./compose.ts";
import { readSpecFiles } from "./files.ts";
import type { NodeObject } from "./node.ts";

interface PreprocessorContext {
  location: { source: { absoluteRef: string } };
}

// Redocly asks for a default export.
export default function tripoPlugin() {
  return {
    id: "tripo",
    preprocessors: {
      oas3: {
        compose: () => ({
          Root: {
            enter(root: NodeObject, context: PreprocessorContext) {
              const dir = dirname(context.location.source.absoluteRef);
              compose(root, readSpecFiles(dir, new Diagnostics(dir)).documents);
            },
          },
        }),
      },
    },
  };
}
