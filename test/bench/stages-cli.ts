/** The process that times the stages of one API version's folder, and prints them as JSON. */
import { enableCompileCache } from "node:module";

// As the tool does, and before anything else is loaded.
enableCompileCache();

const { timeStages } = await import("./stages.ts");
const [dir = ""] = process.argv.slice(2);

console.log(JSON.stringify(await timeStages(dir)));
