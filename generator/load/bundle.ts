/** Redocly does loading, `$ref` and bundling; this room only keeps it inside the spec's folder and adapts its problems. */
import { relative, resolve, sep } from "node:path";
import type { BaseResolver, Document, NormalizedProblem } from "@redocly/openapi-core";
import { bundleOas, createEmptyRedoclyConfig, Source } from "@redocly/openapi-core/lib/bundle-oas";
import type { Diagnostics } from "../diagnostics.ts";
import { compose } from "./compose.ts";
import { refuseTakenPaths } from "./compose-creations.ts";
import type { SpecFiles } from "./files.ts";
import { asObject, type NodeObject } from "./node.ts";
import { refsIn } from "./refs.ts";

/** Serves the files that were read, and nothing else: no foreign folder, no network. */
class FolderResolver implements Pick<BaseResolver, "getFiles" | "resolveDocument" | "resolveExternalRef"> {
  readonly #files: SpecFiles;
  readonly #documents = new Map<string, Document>();

  constructor(files: SpecFiles) {
    this.#files = files;
  }

  getFiles(): Set<string> {
    return new Set(this.#documents.keys());
  }

  resolveExternalRef(base: string | null, ref: string): string {
    return base === null ? resolve(ref) : resolve(base, "..", ref);
  }

  async resolveDocument<T = unknown>(base: string | null, ref: string): Promise<Document<T>> {
    const absoluteRef = this.resolveExternalRef(base, ref);
    const document = this.#documents.get(absoluteRef) ?? this.#read(absoluteRef);
    this.#documents.set(absoluteRef, document);
    return document as Document<T>;
  }

  #read(absoluteRef: string): Document {
    const file = relative(this.#files.dir, absoluteRef).split(sep).join("/");
    const text = this.#files.texts.get(file);
    if (text === undefined) throw new Error(`${file} is not a YAML file of the spec's folder`);
    return { source: new Source(absoluteRef, text), parsed: structuredClone(this.#files.documents.get(file)) };
  }
}

/** The composed document with every `$ref` pointing into itself. */
export async function bundleDocument(files: SpecFiles, diagnostics: Diagnostics): Promise<NodeObject> {
  refuseForeignRefs(files, diagnostics);
  refuseTakenPaths(files, diagnostics);
  diagnostics.throwIfAny();
  const resolver = new FolderResolver(files);
  const root = await resolver.resolveDocument<NodeObject>(null, resolve(files.dir, "openapi.yaml"));
  compose(root.parsed, files.documents);
  const result = await bundleOas({
    doc: root,
    config: createEmptyRedoclyConfig(),
    externalRefResolver: resolver as unknown as BaseResolver,
  });
  for (const problem of result.problems) reportProblem(problem, files, diagnostics);
  diagnostics.throwIfAny();
  return asObject(result.bundle.parsed);
}

/** Checked before Redocly sees them: a `$ref` to the network or out of the folder is never followed. */
function refuseForeignRefs(files: SpecFiles, diagnostics: Diagnostics): void {
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

function reportProblem(problem: NormalizedProblem, files: SpecFiles, diagnostics: Diagnostics): void {
  const location = problem.location[0];
  const file = location ? relative(files.dir, location.source.absoluteRef).split(sep).join("/") : "openapi.yaml";
  diagnostics.add(
    problem.ruleId,
    { file, pointer: location?.pointer ?? "" },
    problem.message,
    "Mend the reference; every part of the spec must resolve.",
  );
}
