// Writes docs/case.schema.json, the case format as JSON Schema, from the schema that reads every case.
import { writeFile } from "node:fs/promises";
import { caseJsonSchema } from "@staying-power/case";
import { format } from "prettier";

const file = new URL("../docs/case.schema.json", import.meta.url);
const text = await format(JSON.stringify(caseJsonSchema()), { parser: "json" });
await writeFile(file, text);
