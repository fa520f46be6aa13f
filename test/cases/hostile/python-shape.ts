/** The shape of Python code, as Python itself parses it: kinds of all nodes, without names, texts and comments. */
import { execFile } from "node:child_process";

const PROGRAM = `
import ast, json, sys
shapes = [[type(node).__name__ for node in ast.walk(ast.parse(text))] for text in json.load(sys.stdin)]
json.dump(shapes, sys.stdout)
`;

/** One list per text. Throws when one of them is no Python. */
export function pythonShapes(texts: readonly string[]): Promise<string[][]> {
  return new Promise((done, fail) => {
    const child = execFile("python3", ["-c", PROGRAM], { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error) fail(new Error(stderr || error.message));
      else done(JSON.parse(stdout));
    });
    child.stdin?.end(JSON.stringify(texts));
  });
}
