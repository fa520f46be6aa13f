/** The HTML around a page: head, navigation, search, list of contents. Works without JavaScript, which adds search, copy and a theme switch. */
import { entities } from "../emit/shared/markdown.ts";

export interface ShellView {
  title: string;
  description: string;
  /** Of the page, below the API version. */
  url: string;
  markdownUrl: string;
  siteTitle: string;
  /** There are other API versions to look at. */
  hasOthers: boolean;
  navigation: string;
  html: string;
  contents: { id: string; title: string }[];
}

export function shell(view: ShellView): string {
  const up = "../".repeat(view.url.split("/").length - 1);
  const name = view.markdownUrl.split("/").at(-1) ?? "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${entities(view.title)} · ${entities(view.siteTitle)}</title>
<meta name="description" content="${entities(view.description)}">
<link rel="alternate" type="text/markdown" href="${entities(name)}">
<link rel="icon" href="data:,">
${stylesheets(`${up}../assets/`)}
<script src="${up}../assets/site.js" data-root="${up}" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header>
<a class="brand" href="${up}index.html">${entities(view.siteTitle)}</a>
<div class="search" role="search" hidden><input type="search" placeholder="Search (press /)" aria-label="Search" aria-controls="results" autocomplete="off" spellcheck="false"><ol id="results" class="results" hidden></ol></div>
<a class="menu" href="#navigation">Menu</a>
<a href="${up}reference.html">Reference</a>
${view.hasOthers ? `<a href="${up}../index.html">Versions</a>` : ""}
<button class="theme" type="button" hidden>Theme</button>
</header>
<div class="columns">
<nav id="navigation" aria-label="Pages">
${view.navigation}
</nav>
<main id="content" tabindex="-1">
${view.html}
<footer><a href="${entities(name)}">This page as Markdown</a> · <a href="${up}llms.txt">llms.txt</a></footer>
</main>
${contentsHtml(view.contents)}
</div>
</body>
</html>
`;
}

function stylesheets(folder: string): string {
  return ["theme", "layout", "content"].map((name) => `<link rel="stylesheet" href="${folder}${name}.css">`).join("\n");
}

function contentsHtml(contents: ShellView["contents"]): string {
  if (contents.length < 3) return '<aside class="contents"></aside>';
  const items = contents.map(({ id, title }) => `<li><a href="#${entities(id)}">${entities(title)}</a></li>`);
  return `<aside class="contents" aria-label="On this page"><p>On this page</p><ul>${items.join("")}</ul></aside>`;
}

/** The page at the root of the site: the way to each API version, the newest first. */
export function versionsPage(versions: readonly string[]): string {
  const items = versions.toReversed().map((version, index) => {
    const remark = index === 0 && versions.length > 1 ? ": the newest, take this one" : "";
    return `<li><a href="${entities(version)}/index.html">${entities(version.toUpperCase())}</a>${remark}</li>`;
  });
  const forward = versions.length === 1 ? `<meta http-equiv="refresh" content="0; url=${entities(versions[0] ?? "")}/index.html">` : "";
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>API versions</title>${forward}<link rel="icon" href="data:,">${stylesheets("assets/")}</head>
<body><main><h1>API versions</h1><ul>${items.join("")}</ul></main></body>
</html>
`;
}
