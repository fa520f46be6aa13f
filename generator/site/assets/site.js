// Search, copy buttons and the theme switch. Everything on the page can be read and reached without this file.

const script = document.currentScript;
const root = script?.dataset.root ?? "";

applyTheme(stored("theme"));
startTheme();
startCopy();
startLanguages();
startSearch();

function applyTheme(theme) {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}

function startTheme() {
  const button = document.querySelector(".theme");
  button.hidden = false;
  button.addEventListener("click", () => {
    const isDark = getComputedStyle(document.documentElement).colorScheme === "dark";
    const theme = isDark ? "light" : "dark";
    applyTheme(theme);
    store("theme", theme);
  });
}

// Storage may be forbidden, as it is for files in some browsers; the switch then holds for the page only.
function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // See stored().
  }
}

function startCopy() {
  if (!navigator.clipboard) return;
  for (const block of document.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code").textContent);
      button.textContent = "Copied";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1500);
    });
    block.append(button);
  }
}

// Whoever opens one language wants to see it everywhere.
function startLanguages() {
  const samples = [...document.querySelectorAll("main details")];
  const language = (sample) => sample.querySelector("summary").textContent;
  const openAll = (wanted) => {
    for (const sample of samples) sample.open = language(sample) === wanted;
  };
  openAll(stored("language"));
  for (const sample of samples) {
    sample.querySelector("summary").addEventListener("click", (event) => {
      event.preventDefault();
      const wanted = sample.open ? "" : language(sample);
      store("language", wanted);
      openAll(wanted);
    });
  }
}

function startSearch() {
  const box = document.querySelector(".search");
  const input = box.querySelector("input");
  const list = box.querySelector("ol");
  box.hidden = false;
  input.addEventListener("focus", loadIndex);
  input.addEventListener("input", () => show(list, input.value));
  input.addEventListener("keydown", (event) => steer(event, list));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.closest("input, textarea")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) list.hidden = true;
  });
  window.addEventListener("search-index", () => show(list, input.value));
}

function loadIndex() {
  if (document.querySelector("script[data-index]")) return;
  const index = document.createElement("script");
  index.src = `${root}search-index.js`;
  index.dataset.index = "";
  index.addEventListener("load", () => window.dispatchEvent(new Event("search-index")));
  document.head.append(index);
}

function show(list, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  list.replaceChildren(...(words.length === 0 ? [] : items(find(words))));
  list.hidden = words.length === 0;
}

function find(words) {
  return (window.searchIndex ?? [])
    .map((entry) => ({ entry, score: score(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, 40)
    .map(({ entry }) => entry);
}

const pageKinds = ["index", "chaining", "errors", "guide", "task", "error"];

// Every word must be found; a title that starts with a word, or is it, counts most, pages before parts of pages.
function score([title, page, , kind], words) {
  const [name, where] = [title.toLowerCase(), page.toLowerCase()];
  let total = pageKinds.includes(kind) ? 3 : kind === "parameter" ? 2 : 1;
  for (const word of words) {
    const weight = name === word ? 30 : name.startsWith(word) ? 14 : name.includes(word) ? 8 : where.includes(word) ? 2 : 0;
    if (weight === 0) return 0;
    total += weight;
  }
  return total;
}

function items(entries) {
  if (entries.length === 0) return [element("li", { className: "none", textContent: "Nothing found" })];
  return entries.map(([title, page, url, kind], index) => {
    const link = element("a", { href: `${root}${url}` });
    link.setAttribute("aria-selected", String(index === 0));
    link.append(
      element("span", { textContent: title }),
      element("small", { textContent: kind }),
      element("small", { className: "where", textContent: page }),
    );
    const item = element("li", {});
    item.append(link);
    return item;
  });
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function steer(event, list) {
  const links = [...list.querySelectorAll("a")];
  const current = links.findIndex((link) => link.getAttribute("aria-selected") === "true");
  if (event.key === "Escape") {
    list.hidden = true;
    event.target.blur();
  } else if (event.key === "Enter" && links[current]) {
    location.href = links[current].href;
    list.hidden = true;
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && links.length > 0) {
    event.preventDefault();
    const next = (current + (event.key === "ArrowDown" ? 1 : links.length - 1)) % links.length;
    for (const [index, link] of links.entries()) link.setAttribute("aria-selected", String(index === next));
    links[next].scrollIntoView({ block: "nearest" });
  }
}
