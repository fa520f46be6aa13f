// guides/*.md: how things work, told once, with the figures and names of the API version filled in.
import type { Templates } from "../shared/template.ts";
import type { Context } from "./context.ts";
import { type AuthView, authView } from "./guides/auth.ts";
import { castOf } from "./guides/cast.ts";
import { type CreateWaitChainView, createWaitChainView } from "./guides/create-wait-chain.ts";
import { type FilesView, filesView } from "./guides/files.ts";
import { type RetriesView, retriesView } from "./guides/retries.ts";
import { type WebhooksView, webhooksView } from "./guides/webhooks.ts";
import { pages, relative } from "./links.ts";
import { opening, type Page, tidy } from "./page.ts";

type PageLinks = { readonly [Name in keyof typeof pages]: string };

interface Shared {
  opening: string;
  links: PageLinks;
}

type Head = Omit<Page, "text">;

const heads = {
  auth: { path: pages.auth, title: "Keys and regions", description: "How requests are authorised, and which server a key belongs to." },
  chain: {
    path: pages.createWaitChain,
    title: "Create, wait, chain",
    description: "The life of a task, from the request to the next task.",
  },
  files: { path: pages.files, title: "Files and uploads", description: "How pictures and models get in, and results get out." },
  webhooks: { path: pages.webhooks, title: "Webhooks", description: "What the service tells without being asked, and how to believe it." },
  retries: { path: pages.retries, title: "Errors and retries", description: "What can go wrong, what is repeated, and what never is." },
} as const satisfies Record<string, Head>;

export function guidePages(context: Context, { template }: Templates): Page[] {
  const cast = castOf(context);
  const { webhooks } = context.api;
  const page = (head: Head, render: (shared: Shared) => string): Page => ({ ...head, text: tidy(render(sharedView(context, head))) });
  return [
    page(heads.auth, (shared) => template<Shared & AuthView>("auth")({ ...shared, ...authView(context) })),
    page(heads.chain, (shared) =>
      template<Shared & CreateWaitChainView>("create-wait-chain")({ ...shared, ...createWaitChainView(context, cast) }),
    ),
    page(heads.files, (shared) => template<Shared & FilesView>("files-and-uploads")({ ...shared, ...filesView(context, cast) })),
    page(heads.retries, (shared) => template<Shared & RetriesView>("errors-and-retries")({ ...shared, ...retriesView(context, cast) })),
    ...(webhooks === null
      ? []
      : [
          page(heads.webhooks, (shared) =>
            template<Shared & WebhooksView>("webhooks")({ ...shared, ...webhooksView(context, webhooks, cast) }),
          ),
        ]),
  ];
}

function sharedView({ api }: Context, head: Head): Shared {
  const to = (target: string): string => relative(head.path, target);
  const links: PageLinks = {
    index: to(pages.index),
    chaining: to(pages.chaining),
    graph: to(pages.graph),
    errors: to(pages.errors),
    migration: to(pages.migration),
    auth: to(pages.auth),
    createWaitChain: to(pages.createWaitChain),
    files: to(pages.files),
    retries: to(pages.retries),
    webhooks: to(pages.webhooks),
    llms: to(pages.llms),
    llmsFull: to(pages.llmsFull),
  };
  return { opening: opening({ ...head, kind: "guide", api: api.name }), links };
}
