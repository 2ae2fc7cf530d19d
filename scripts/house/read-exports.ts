import type { ESTree } from "vite";
import type { ParsedSource } from "./parse-source.ts";

/** One thing that a file exports and declares itself. */
export interface DeclaredExport {
  readonly name: string;
  /** Whether a doc comment stands right before it; of an overloaded function, before any signature. */
  readonly documented: boolean;
}

function namesOf(declaration: ESTree.Declaration): readonly string[] {
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id }) =>
      id.type === "Identifier" ? [id.name] : [],
    );
  return "id" in declaration && declaration.id?.type === "Identifier"
    ? [declaration.id.name]
    : [];
}

/** What the file exports and declares itself, in the order it stands; what it only hands on is left out. */
export function readExports({
  program,
  comments,
  text,
}: ParsedSource): DeclaredExport[] {
  const documentedByName = new Map<string, boolean>();
  for (const statement of program.body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    if (statement.declaration === null) continue;
    const documented = comments.some(
      ({ type, value, end }) =>
        type === "Block" &&
        value.startsWith("*") &&
        end <= statement.start &&
        text.slice(end, statement.start).trim() === "",
    );
    for (const name of namesOf(statement.declaration))
      documentedByName.set(
        name,
        documented || documentedByName.get(name) === true,
      );
  }
  return [...documentedByName].map(([name, documented]) => ({
    name,
    documented,
  }));
}
