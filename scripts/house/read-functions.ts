import { type ESTree, Visitor } from "vite";
import type { ParsedSource } from "./parse-source.ts";
import { statedParameters } from "./stated-parameters.ts";

/** One function that has a body: a declaration, an arrow or a method. */
export interface FunctionMeasure {
  readonly path: string;
  /** What it is called, or what it is given to; "(unnamed)" for the rest. */
  readonly name: string;
  readonly line: number;
  /** From its first line to its last, those of the functions inside it included. */
  readonly lines: number;
  readonly parameters: number;
  /** The number of parameters for which the comment beside it gives a reason. */
  readonly stated: number | undefined;
}

type FunctionNode = ESTree.Function | ESTree.ArrowFunctionExpression;

/** What a function is called and where the statement starts that makes it. */
interface Owner {
  readonly name: string;
  readonly start: number;
}

function isFunction(
  node: ESTree.Node | null | undefined,
): node is FunctionNode {
  return (
    node?.type === "FunctionExpression" ||
    node?.type === "ArrowFunctionExpression"
  );
}

/** Who makes each function that has no name of its own: a constant, a property or a method. */
function findOwners(source: ParsedSource): ReadonlyMap<ESTree.Node, Owner> {
  const owners = new Map<ESTree.Node, Owner>();
  const keep = (
    made: ESTree.Node | null,
    { key, start }: { readonly key: ESTree.Node; readonly start: number },
  ): void => {
    if (isFunction(made))
      owners.set(made, { name: source.text.slice(key.start, key.end), start });
  };
  new Visitor({
    VariableDeclaration: ({ declarations, start }) => {
      for (const { id, init } of declarations)
        // A name with its type is one pattern, so the name alone is taken.
        if (id.type === "Identifier" && isFunction(init))
          owners.set(init, { name: id.name, start });
    },
    Property: (node) => keep(node.value, node),
    MethodDefinition: (node) => keep(node.value, node),
    PropertyDefinition: (node) => keep(node.value, node),
  }).visit(source.program);
  return owners;
}

/** Every function of the file that has a body, in the order they start. */
export function readFunctions(source: ParsedSource): FunctionMeasure[] {
  const owners = findOwners(source);
  const found: FunctionMeasure[] = [];
  const add = (node: FunctionNode): void => {
    if (node.body === null) return;
    const named = "id" in node ? node.id?.name : undefined;
    const owner = owners.get(node);
    const line = source.lineAt(owner?.start ?? node.start);
    found.push({
      path: source.path,
      name: named ?? owner?.name ?? "(unnamed)",
      line,
      lines: source.lineAt(node.end - 1) - source.lineAt(node.start) + 1,
      parameters: node.params.length,
      stated: statedParameters(source, line),
    });
  };
  new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: add,
  }).visit(source.program);
  return found;
}
