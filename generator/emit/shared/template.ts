// Handlebars as the targets use it: strict, unescaped, and honest about a misspelt name inside `if` and `each`.
import { readdirSync, readFileSync } from "node:fs";
import Handlebars from "handlebars";

/** A compiled template: a view in, text out. Throws when the template names something the view does not have. */
export type Template<View extends object> = (view: View) => string;

export interface Templates {
  /** The template `<name>.hbs` of the folder. The caller's `View` is what the template may name. */
  template<View extends object>(name: string): Template<View>;
}

interface Helper {
  fn(context: unknown, options?: { data: unknown }): string;
  inverse(context: unknown): string;
  data: object | undefined;
  loc: { start: { line: number } };
}

/**
 * Reads and compiles a folder of templates, once, at start: the only file access of a target.
 * Files whose name starts with `_` are partials, called by their name without it.
 */
export function loadTemplates(folder: URL): Templates {
  const engine = Handlebars.create();
  const compiled = new Map<string, Template<object>>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".hbs")) continue;
    const name = file.slice(0, -".hbs".length);
    const text = readFileSync(new URL(file, folder), "utf8");
    if (name.startsWith("_")) engine.registerPartial(name.slice(1), text);
    else compiled.set(name, compile(engine, file, text));
  }
  return {
    template(name) {
      const found = compiled.get(name);
      if (found === undefined) throw new Error(`No template ${name}.hbs in ${folder.pathname}.`);
      return found;
    },
  };
}

/** Compiles one template from its text; `loadTemplates` does this for a folder. */
export function compileTemplate<View extends object>(file: string, text: string): Template<View> {
  return compile(Handlebars.create(), file, text);
}

function compile<View extends object>(engine: typeof Handlebars, file: string, text: string): Template<View> {
  registerHelpers(engine);
  const render = engine.compile<object>(text, { noEscape: true, strict: true, preventIndent: true });
  compileNow(render);
  return (view) => {
    try {
      return render(view);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
}

/** Handlebars waits for the first rendering: so one is tried with nothing to show, while a thread still waits for its API. */
function compileNow(render: (view: object) => string): void {
  try {
    render({});
  } catch {
    // it names something, as it should: what is wrong with the text is thrown again when it is used
  }
}

// Strict mode looks at substitutions only: an absent name in `if` or `each` would pass as false or empty.
function registerHelpers(engine: typeof Handlebars): void {
  engine.registerHelper("if", function (this: unknown, condition: unknown, helper: Helper) {
    if (typeof condition !== "boolean") throw new Error(`line ${helper.loc.start.line}: "if" needs a boolean, got ${typeof condition}.`);
    return condition ? helper.fn(this) : helper.inverse(this);
  });
  engine.registerHelper("each", function (this: unknown, list: unknown, helper: Helper) {
    if (!Array.isArray(list)) throw new Error(`line ${helper.loc.start.line}: "each" needs a list, got ${typeof list}.`);
    if (list.length === 0) return helper.inverse(this);
    return list.map((item, index) => helper.fn(item, { data: frame(engine, helper.data, index, list.length) })).join("");
  });
}

function frame(engine: typeof Handlebars, parent: object | undefined, index: number, length: number): object {
  return Object.assign(engine.createFrame(parent ?? {}), { index, first: index === 0, last: index === length - 1 });
}
