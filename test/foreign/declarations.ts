/** Reads the declarations of generated Python and Go, as far as generators write them: flat, one member a line. */

interface Member {
  /** Empty for what an alias stands for. */
  name: string;
  type: string;
}

export class Declarations {
  readonly #members: ReadonlyMap<string, readonly Member[]>;
  readonly #weak: RegExp;

  constructor(members: ReadonlyMap<string, readonly Member[]>, weak: RegExp) {
    this.#members = members;
    this.#weak = weak;
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  /** Members of a type, and of the types it leads to, that are open: `TextureModelInput.texture_prompt`. */
  weakMembers(name: string, seen: Set<string> = new Set()): string[] {
    if (seen.has(name)) return [];
    seen.add(name);
    return (this.#members.get(name) ?? []).flatMap((member) => [
      ...(this.#weak.test(member.type) ? [member.name === "" ? name : `${name}.${member.name}`] : []),
      ...(member.type.match(/\w+/g) ?? []).filter((word) => this.has(word)).flatMap((word) => this.weakMembers(word, seen)),
    ]);
  }
}

/** Dataclasses, enums and aliases. */
export function pythonDeclarations(text: string): Declarations {
  const members = new Map<string, Member[]>();
  for (const [, name = "", body = ""] of text.matchAll(/^class (\w+)[^\n]*:\n((?:(?: {4}[^\n]*)?\n)*)/gm)) {
    const fields = [...body.matchAll(/^ {4}(\w+): ([^\n=]+)/gm)].map(([, field = "", type = ""]) => ({ name: field, type }));
    members.set(
      name,
      fields.filter(({ type }) => !type.startsWith("ClassVar")),
    );
  }
  for (const [, name = "", type = ""] of text.matchAll(/^([A-Z]\w*) = (.+)$/gm)) members.set(name, [{ name: "", type }]);
  return new Declarations(members, /\b(Any|object)\b/);
}

/** Structs, and types that are another type. */
export function goDeclarations(text: string): Declarations {
  const members = new Map<string, Member[]>();
  for (const [, name = "", body = ""] of text.matchAll(/^type (\w+) struct \{\n(.*?)^\}/gms)) {
    const fields = [...body.matchAll(/^\t(\w+)\s+(\S+)/gm)].map(([, field = "", type = ""]) => ({ name: field, type }));
    members.set(name, fields);
  }
  for (const [, name = "", type = ""] of text.matchAll(/^type (\w+) =? ?((?!struct\b)\S+)$/gm)) members.set(name, [{ name: "", type }]);
  return new Declarations(members, /\bany\b|interface\{\}|json\.RawMessage/);
}
