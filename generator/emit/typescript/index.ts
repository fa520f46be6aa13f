/** The npm package: types, client and tables per API version, one copy of the runtime for all. */
import type { Api } from "../../ir/api.ts";
import { compiledChecks } from "../checks/tables.ts";
import type { GeneratedFile, Target } from "../target.ts";
import { clientFile } from "./client.ts";
import { manifest } from "./manifest.ts";
import { mockApiFile, mockEntries } from "./mock.ts";
import { readme } from "./readme.ts";
import { bodiesFile, dataModule, errorsFile, filesFile, tablesFile } from "./tables.ts";
import { typesFile } from "./types.ts";
import { wireTypes } from "./wire.ts";

export const typescript: Target = {
  id: "typescript",
  runtimes: [
    { from: "runtime/typescript", to: "typescript/src/runtime" },
    { from: "runtime/command", to: "typescript/src/command" },
    { from: "runtime/mock", to: "typescript/src/mock" },
  ],
  async emit(api: Api): Promise<GeneratedFile[]> {
    const { checks, findings, prices } = compiledChecks(api);
    return [
      file(api, "wire", await wireTypes(api)),
      file(api, "types", typesFile(api)),
      file(api, "client", clientFile(api)),
      file(api, "tables", tablesFile(api)),
      file(api, "bodies", bodiesFile(api)),
      file(api, "errors", errorsFile(api)),
      file(api, "files", filesFile(api)),
      file(api, "checks", dataModule({ name: "checks", type: "CheckTables", value: JSON.stringify(checks) })),
      file(api, "findings", dataModule({ name: "findings", type: "FindingTables", value: JSON.stringify(findings) })),
      file(api, "prices", dataModule({ name: "prices", type: "PriceTables", value: JSON.stringify(prices) })),
      { path: `typescript/src/mock/apis/${api.name}.ts`, text: `// Generated from spec/${api.name}: do not edit.\n\n${mockApiFile(api)}` },
      file(
        api,
        "index",
        'export * from "../runtime/index.ts";\nexport { isApiError, Tripo } from "./client.ts";\nexport type * from "./types.ts";\n',
      ),
    ];
  },
  emitShared(apis: readonly Api[]): GeneratedFile[] {
    return [
      { path: "typescript/package.json", text: manifest(apis) },
      { path: "typescript/README.md", text: readme(apis) },
      ...mockEntries(apis),
    ];
  },
};

function file(api: Api, name: string, text: string): GeneratedFile {
  return { path: `typescript/src/${api.name}/${name}.ts`, text: `// Generated from spec/${api.name}: do not edit.\n\n${text}` };
}
