import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goDeclarations, pythonDeclarations } from "./declarations.ts";
import { compile } from "./typescript.ts";

const PYTHON = `
@dataclass
class Boat:
    """A boat."""
    name: str
    crew: Optional[List[Sailor]] = None

    _field_map: ClassVar[Dict[str, Any]] = {}


@dataclass
class Sailor:
    kit: Dict[str, Any]


class Sail(str, Enum):
    JIB = "jib"


Craft = Union[Boat, Sail]
`;

const GO = `
type Boat struct {
	Name string    \`json:"name"\`
	Crew *[]Sailor \`json:"crew,omitempty"\`
}

type Sailor struct {
	Kit map[string]any \`json:"kit"\`
}

type Sail string

type Craft = any
`;

describe.each([
  ["Python", pythonDeclarations(PYTHON), ["Sailor.kit"], []],
  ["Go", goDeclarations(GO), ["Sailor.Kit"], ["Craft"]],
])("declarations of %s", (_language, declared, below, union) => {
  test("an open member is found behind a list and a name", () => {
    expect(declared.weakMembers("Boat")).toEqual(below);
    expect(declared.weakMembers("Sail")).toEqual([]);
  });

  test("an alias is open when it stands for anything", () => {
    expect(declared.weakMembers("Craft").filter((path) => path.startsWith("Craft"))).toEqual(union);
  });

  test("what is not declared is not there", () => {
    expect(["Boat", "Sailor", "Sail", "Craft", "Raft"].filter((name) => declared.has(name))).toEqual(["Boat", "Sailor", "Sail", "Craft"]);
  });
});

describe("types of TypeScript", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "foreign-"));
    writeFileSync(join(folder, "index.ts"), 'export * from "./boat";\n');
    writeFileSync(
      join(folder, "boat.ts"),
      `export interface Boat { name: string; crew?: Sailor[]; sail: "jib" | (string & {}) }
       export type Sailor = { kit: { [key: string]: unknown }; mate?: Sailor };
       export interface components { schemas: { Raft: { logs: any[] } } }
       export const wrong: number = "seven";`,
    );
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test("open members are found through re-exports, lists and index signatures", () => {
    const { weak } = compile(folder, { file: "index.ts" }, ["Boat", "Sailor", "Raft"]);
    expect([...weak]).toEqual([
      ["Boat", ["Boat/crew/*/kit/{}"]],
      ["Sailor", ["Sailor/kit/{}"]],
    ]);
  });

  test("schemas are found inside an interface", () => {
    const { weak } = compile(folder, { file: "boat.ts", inside: "components" }, ["Raft", "Boat"]);
    expect([...weak]).toEqual([["Raft", ["Raft/logs/*"]]]);
  });

  test("what the compiler objects to is told", () => {
    expect(compile(folder, { file: "index.ts" }, []).objections.join()).toContain("Type 'string' is not assignable to type 'number'.");
  });
});
