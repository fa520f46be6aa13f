/** The mock in the package: its data per API version, its entry and its command. The engine is copied beside them. */
import type { Api } from "../../ir/api.ts";
import { mockData } from "../mock/data.ts";
import type { GeneratedFile } from "../target.ts";

/** Checks and prices are the client's own tables: they stand in the package once. */
export function mockApiFile(api: Api): string {
  const tables = ["checks", "findings", "prices"];
  return [
    'import type { MockApi, MockData } from "../data.ts";',
    ...tables.map((name) => `import { ${name} } from "../../${api.name}/${name}.ts";`),
    "",
    `const data: MockData = ${JSON.stringify(mockData(api))};`,
    "",
    `export const ${api.name}: MockApi = { ...data, ${tables.join(", ")} };`,
    "",
  ].join("\n");
}

/** What all versions share. */
export function mockEntries(apis: readonly Api[]): GeneratedFile[] {
  const names = apis.map(({ name }) => name);
  const header = "// Generated from spec: do not edit.\n\n";
  return [
    {
      path: "typescript/src/mock/apis/index.ts",
      text: `${header}import type { MockApi } from "../data.ts";\n${names.map((name) => `import { ${name} } from "./${name}.ts";\n`).join("")}\nexport const apis: readonly MockApi[] = [${names.join(", ")}];\n`,
    },
    { path: "typescript/src/mock/index.ts", text: `${header}${ENTRY}` },
    { path: "typescript/src/mock/bin.ts", text: `#!/usr/bin/env node\n${header}${BIN}` },
  ];
}

const ENTRY = `import { apis } from "./apis/index.ts";
import type { MockOptions } from "./options.ts";
import { type Mock, startMockOf } from "./start.ts";

export type { Delivery } from "./delivery.ts";
export { type ActiveFault, type Fault, FaultError } from "./faults.ts";
export type { LoggedRequest } from "./logged.ts";
export { MockOptionError, type MockOptions } from "./options.ts";
export type { Mock } from "./start.ts";

/**
 * Starts a mock of every API version on one port of this machine; nothing leaves it and nothing costs anything.
 *
 * Throws \`MockOptionError\` for an option that cannot be, and the system's own error when the port is taken.
 */
export function startMock(options: MockOptions = {}): Promise<Mock> {
  return startMockOf(apis, options);
}
`;

const BIN = `import { run } from "./commands.ts";
import { apis } from "./apis/index.ts";

await run(apis, process.argv.slice(2));
`;
