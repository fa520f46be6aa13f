#!/usr/bin/env node
// Generated from spec: do not edit.

import { run } from "./commands.ts";
import { apis } from "./apis/index.ts";

await run(apis, process.argv.slice(2));
