// guides/auth.md: how requests are authorised, and which server a key belongs to.
import type { Api } from "../../../ir/api.ts";
import { code, fence, inline } from "../../shared/markdown.ts";
import { type Context, operationOf } from "../context.ts";
import { type ErrorRow, errorRow } from "../error-rows.ts";
import { pages } from "../links.ts";
import { command, packageOf, typescriptModule } from "../samples.ts";

export interface AuthView {
  apiKeyVariable: string;
  baseUrlVariable: string;
  hasPrefix: boolean;
  prefix: string;
  servers: { region: string; url: string; description: string }[];
  plain: string;
  explicit: string;
  balanceCurl: string;
  errors: ErrorRow[];
}

export function authView({ api }: Context): AuthView {
  const balance = operationOf(api, "balance");
  return {
    apiKeyVariable: api.environment.apiKey,
    baseUrlVariable: api.environment.baseUrl,
    hasPrefix: api.keyPrefix !== "",
    prefix: code(api.keyPrefix),
    servers: api.servers.map(({ region, url, description }) => ({
      region: code(region),
      url: code(url),
      description: inline(description),
    })),
    plain: typescriptModule(api, ["console.log(await tripo.balance());"]),
    explicit: explicitClient(api),
    balanceCurl: fence("sh", command(api, { method: "get", path: balance?.path ?? "/" })),
    errors: api.errors.filter(({ kind }) => kind === "auth" || kind === "permission").map((error) => errorRow(error, pages.auth)),
  };
}

function explicitClient(api: Api): string {
  const region = JSON.stringify(api.servers.at(-1)?.region ?? "default");
  const lines = [
    `import { Tripo } from "${packageOf(api)}";`,
    "",
    `const tripo = new Tripo({ apiKey: process.env["MY_KEY"], region: ${region} });`,
    "console.log(await tripo.balance());",
  ];
  return fence("ts", lines.join("\n"));
}
