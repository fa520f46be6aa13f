/** Declarations of TypeScript as text. Their layout is the formatter's; empty lines, which it keeps, stand around whatever has a body. */

export interface Declaration {
  name: string;
  text: string;
  hasBody: boolean;
}

export interface Property {
  name: string;
  isOptional: boolean;
  type: string;
  /** Through `commentText`; empty for none. */
  docs: string;
}

export interface Interface {
  name: string;
  extends?: string;
  docs: string;
  properties: readonly Property[];
}

export function interfaceDeclaration({ name, extends: parent, docs, properties }: Interface): Declaration {
  const heritage = parent === undefined ? "" : ` extends ${parent}`;
  return {
    name,
    text: documented(docs, `export interface ${name}${heritage} {\n${properties.map(property).join("\n")}\n}`),
    hasBody: true,
  };
}

export function typeAlias(name: string, type: string, docs: string): Declaration {
  return { name, text: documented(docs, `export type ${name} = ${type};`), hasBody: false };
}

/** What is said before it, and the code itself. */
export function documented(docs: string, code: string): string {
  return docs === "" ? code : `${comment(docs)}\n${code}`;
}

export function importTypes(names: readonly string[], from: string): string {
  return `import type { ${names.join(", ")} } from "${from}";`;
}

/** The text of a file: its head of imports and what is of no concern outside, then the declarations. */
export function fileText(head: readonly string[], declarations: readonly Declaration[]): string {
  const texts = declarations.map(({ text, hasBody }, index) => {
    const isApart = hasBody || (index > 0 && declarations[index - 1]?.hasBody === true);
    return isApart ? `\n${text}` : text;
  });
  return `${[...head, ...texts].join("\n")}\n`;
}

function property({ name, isOptional, type, docs }: Property): string {
  return documented(docs, `${name}${isOptional ? "?" : ""}: ${type};`);
}

function comment(text: string): string {
  if (!text.includes("\n")) return `/** ${text} */`;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return `/**\n${lines.join("\n")}\n */`;
}
