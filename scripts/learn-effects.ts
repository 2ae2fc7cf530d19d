// Writes packages/forecast/src/tables/learned-sizes.ts: the sizes that coded cases give to effects.
// The same cases give the same file, bit for bit. What to make anew after it: docs/coded-cases.md.
import { writeFile } from "node:fs/promises";
import { learnSizes } from "@staying-power/forecast";
import { format } from "prettier";
import { readCodedCases } from "./learned/read-coded-cases.ts";
import { showProgress } from "./learned/show-progress.ts";

const table = new URL(
  "../packages/forecast/src/tables/learned-sizes.ts",
  import.meta.url,
);
const { cases, widened, scale, sizes } = learnSizes(
  await readCodedCases(),
  showProgress("learning from coded cases"),
);
/** Named here, since whoever reads the imports of this file would take it for one. */
const types = "./learned-size.ts";
const text = `// Written by scripts/learn-effects.ts; not to be changed by hand.
import type { LearnedSize } from "${types}";

/**
 * Sizes learned from ${cases} coded cases, by the name of the effect; how: docs/coded-cases.md. For effects on coming back
 * and on staying, the errors of what was taken for true were widened by ${widened.back} and ${widened.stay}, and judged
 * sizes of facts multiplied by ${scale.back} and ${scale.stay}.
 */
export const learnedSizes: Readonly<Record<string, LearnedSize>> = ${JSON.stringify(sizes)};
`;
await writeFile(table, await format(text, { parser: "typescript" }));
