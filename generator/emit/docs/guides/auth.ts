// guides/auth.md: how requests are authorised, and which server a key belongs to.
import { code, fence, inline } from "../../shared/markdown.ts";
import { type Context, operationOf } from "../context.ts";
import { type ErrorRow, errorRow } from "../error-rows.ts";
import { pages } from "../links.ts";
import { command, programSample, type SampleView, sampleOf } from "../samples.ts";

export interface AuthView {
  apiKeyVariable: string;
  baseUrlVariable: string;
  hasPrefix: boolean;
  prefix: string;
  servers: { region: string; url: string; description: string }[];
  plain: SampleView;
  explicit: SampleView;
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
    plain: sampleOf(api, { does: "showBalance" }),
    explicit: programSample({ api, client: "told", steps: [{ does: "showBalance" }] }),
    balanceCurl: fence("sh", command(api, { method: "get", path: balance?.path ?? "/" })),
    errors: api.errors.filter(({ kind }) => kind === "auth" || kind === "permission").map((error) => errorRow(error, pages.auth)),
  };
}
