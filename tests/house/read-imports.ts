/** One import, re-export or dynamic import of a file. */
export interface Import {
  /** What is imported, as written: "./x.ts", "zod/mini". */
  readonly from: string;
  /** Whether it brings types only and is gone at run time. */
  readonly typeOnly: boolean;
}

const statement =
  /^(?:import|export)\b(?<clause>[^"';]*?)(?:\bfrom\s*)?["'](?<from>[^"']+)["']/gm;
const dynamic = /\bimport\(\s*["'](?<from>[^"']+)["']\s*\)/g;
const byAddress =
  /\bnew URL\(\s*["'](?<from>\.[^"']+\.tsx?)["']\s*,\s*import\.meta\.url/g;

function withoutComments(text: string): string {
  // Whole comment lines only, so that "//" and "/*" inside a string stay what they are.
  return text.replace(/^\s*(?:\/\/|\/\*|\*).*$/gm, "");
}

function isTypeOnly(clause: string): boolean {
  const words = clause.trim();
  if (words.startsWith("type ") || words.startsWith("type{")) return true;
  const named = /^\{(?<names>[^}]*)\}$/.exec(words)?.groups?.["names"];
  if (named === undefined) return false;
  const names = named
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length > 0 && names.every((name) => name.startsWith("type "));
}

/** Everything a TypeScript file imports, in the order it stands, comments left out. */
export function readImports(text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  for (const { groups } of code.matchAll(statement)) {
    const from = groups?.["from"];
    const clause = groups?.["clause"] ?? "";
    // An export that declares something and names a string later on is no import.
    const declares =
      /\b(?:const|let|function|class|interface|async|abstract)\b|=/.test(
        clause,
      ) || /^\s*type\s+\w/.test(clause.replace(/\bfrom\s*$/, ""));
    if (from !== undefined && !declares)
      found.push({
        from,
        typeOnly: isTypeOnly(clause.replace(/\bfrom\s*$/, "")),
      });
  }
  for (const pattern of [dynamic, byAddress])
    for (const { groups } of code.matchAll(pattern)) {
      const from = groups?.["from"];
      if (from !== undefined) found.push({ from, typeOnly: false });
    }
  return found;
}
