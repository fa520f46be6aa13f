/** `tables.ts`, `bodies.ts`, `files.ts` and `errors.ts` of an API version: the tables as modules, each loaded when it is needed. */
import type { Api } from "../../ir/api.ts";
import { accountTables, bodyTables, coreTables, errorRows, fileTables } from "../tables/tables.ts";

/** Text of a module that exports literals, each of a type of the runtime. */
export function dataModule(...literals: readonly { name: string; type: string; value: string }[]): string {
  const types = literals.map(({ type }) => type).sort();
  const values = literals.map(({ name, type, value }) => `export const ${name}: ${type} = ${value};\n`);
  return `import type { ${types.join(", ")} } from "../runtime/api.ts";\n\n${values.join("\n")}`;
}

export function tablesFile(api: Api): string {
  const parts = ["account", "bodies", "errors", "checks", "findings", "prices", "files"].map(
    (name) => `${name}: () => import("./${name}.ts")`,
  );
  const load = `{ ${parts.join(", ")} }`;
  const data = JSON.stringify(coreTables(api)).slice(0, -1);
  return dataModule({ name: "api", type: "ApiTables", value: `${data}, "load": ${load} }` });
}

export function accountFile(api: Api): string {
  return dataModule({ name: "account", type: "AccountTables", value: JSON.stringify(accountTables(api)) });
}

export function bodiesFile(api: Api): string {
  return dataModule({ name: "bodies", type: "BodyTables", value: JSON.stringify(bodyTables(api)) });
}

export function filesFile(api: Api): string {
  return dataModule({ name: "files", type: "FileTables", value: JSON.stringify(fileTables(api)) });
}

export function errorsFile(api: Api): string {
  const table = { name: "errors", type: "ErrorTable", value: JSON.stringify(errorRows(api)) };
  const successor = { name: "successor", type: "Successor", value: JSON.stringify(api.successor) };
  return api.successor === null ? dataModule(table) : dataModule(table, successor);
}
