/** Names of the spec as names of Python. */

export const KEYWORDS: ReadonlySet<string> = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);

/** What stands in every method already. */
const TAKEN = new Set(["self", "options"]);

/** Members of every object of an answer. */
const MEMBERS = new Set(["get", "items", "keys", "values"]);

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name);
}

/** Whether a member of an answer can be an attribute; the others are there by name. */
export function isAttribute(name: string): boolean {
  return isIdentifier(name) && !name.startsWith("_") && !MEMBERS.has(name);
}

/** Name of an argument: that of the wire wherever Python allows it. */
export function argumentName(wire: string): string {
  const plain = wire.replace(/\W/g, "_").replace(/^(?=\d)/, "_") || "_";
  return isIdentifier(plain) && !TAKEN.has(plain) ? plain : `${plain}_`;
}

/** The same for many, told apart. */
export function argumentNames(wires: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const wire of wires) {
    let name = argumentName(wire);
    while (taken.has(name)) name = `${name}_`;
    taken.add(name);
    names.set(wire, name);
  }
  return names;
}

/** Types of the runtime that fields may have. */
export const FIELD_TYPES = ["EmptySlot", "FileSource", "LocalFile", "TaskOf"];

/** In the order in which a sorter of imports puts them. */
export function sorted(names: Iterable<string>): string[] {
  const unique = [...new Set(names)];
  return unique.sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
}

/** Identifiers in a type; texts inside of it are none. */
export function identifiersIn(type: string): string[] {
  return type.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/\w+/g) ?? [];
}

/** Of names that types may use, those that these do. */
export function usedOf(known: readonly string[], types: readonly string[]): string[] {
  const used = new Set(types.flatMap(identifiersIn));
  return known.filter((name) => used.has(name));
}

/** `text_to_model` */
export function methodName(words: readonly string[]): string {
  return words.join("_");
}
