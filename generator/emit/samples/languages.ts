/** In which languages samples are written, in the order in which they are shown; the first is shown open. */
import { go } from "./go.ts";
import type { Language } from "./program.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";

export const languages: readonly Language[] = [typescript, python, go];
