// guides/webhooks.md: what the service tells without being asked, and how to believe it.
import type { Api, Webhooks } from "../../../ir/api.ts";
import { code, inline } from "../../shared/markdown.ts";
import type { Context } from "../context.ts";
import { programSample, type SampleView, sampleOf } from "../samples.ts";
import { type Cast, play, resultName } from "./cast.ts";

export interface WebhooksView {
  events: { name: string; summary: string; description: string }[];
  headers: { name: string; says: string }[];
  signed: string;
  tolerance: string;
  answerSeconds: string;
  handler: SampleView;
  wait: SampleView;
  made: SampleView;
}

export function webhooksView(context: Context, webhooks: Webhooks, cast: Cast): WebhooksView {
  const { api } = context;
  const { headers, scheme } = webhooks;
  return {
    events: webhooks.events.map(({ name, summary, description }) => ({
      name: code(name),
      summary: inline(summary),
      description: inline(description),
    })),
    headers: [
      { name: code(headers.signature), says: `${code(`t=<seconds>,${scheme}=<hex>`)}; several signatures while keys rotate` },
      { name: code(headers.id), says: "the event, the same at every repetition" },
      { name: code(headers.delivery), says: "this delivery; not signed, so nothing should hang on it" },
      { name: code(headers.event), says: "the kind of event, as in the body; not signed either" },
    ],
    signed: code("<seconds>.<raw body>"),
    tolerance: `${Math.round(webhooks.toleranceSeconds / 60)} minutes`,
    answerSeconds: String(webhooks.answerSeconds),
    handler: programSample({ api, client: "none", steps: [{ does: "receive" }, { does: "handle" }] }),
    wait: waitSample(context, cast),
    made: madeSample(api, webhooks),
  };
}

function waitSample(context: Context, { words }: Cast): SampleView {
  const as = resultName(words);
  return sampleOf(context.api, { does: "receive" }, ...play(context, words, { as, wait: "told" }), {
    does: "show",
    of: as,
    members: ["status"],
  });
}

function madeSample(api: Api, { events }: Webhooks): SampleView {
  const read = api.operations.find(({ role }) => role === "read")?.pointers ?? {};
  const member = (pointer: string | undefined) => pointer?.split("/").at(-1) ?? "";
  const event = events.find(({ on }) => on === "success")?.name ?? "";
  const data = {
    [member(read["id"])]: "1ec04ced-4b87-44f6-a296-beee80777941",
    [member(read["type"])]: api.tasks[0]?.name.wire ?? "",
    [member(read["status"])]: Object.keys(api.lifecycle).find((status) => api.lifecycle[status] === "success") ?? "",
  };
  return programSample({ api, client: "none", steps: [{ does: "receive" }, { does: "sign", event, data }] });
}
