import { parseSource } from "../../scripts/house/parse-source.ts";
import type { SourceFile } from "./source-file.ts";

/** One node of the parsed text, read without knowing its kind beforehand. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** What is asked for in two steps, such as `navigator.storage`: the first alone says too little. */
const holders = new Set([
  "navigator",
  "crypto",
  "Intl",
  "URL",
  "CSS",
  "screen",
]);

/** What means the same as its bare name. */
const everything = new Set(["globalThis", "window", "self"]);

/** The names of a file that nothing in it declares: what it takes for granted of the browser and of the language. */
export function freeNames(source: SourceFile): ReadonlySet<string> {
  const { program } = parseSource(source);
  const declared = new Set<string>();
  const used = new Set<string>();
  visit(program, null, (node, parent) => {
    if (node.type !== "Identifier") return;
    const name = String(node["name"]);
    const role = roleIn(parent, node);
    if (role === "declared") declared.add(name);
    else if (role === "used") used.add(pathOf(name, parent));
  });
  return new Set(
    [...used].filter((path) => !declared.has(path.split(".")[0] ?? path)),
  );
}

/** The names of the methods and properties that are asked of anything at all. */
export function memberNames(source: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parseSource(source).program, null, (node, parent) => {
    if (
      node.type === "Identifier" &&
      parent?.type === "MemberExpression" &&
      parent["property"] === node
    )
      names.add(String(node["name"]));
  });
  return names;
}

function visit(
  node: unknown,
  parent: Node | null,
  see: (node: Node, parent: Node | null) => void,
): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, parent, see);
    return;
  }
  if (!isNode(node) || isOnlyType(node)) return;
  see(node, parent);
  for (const [key, inside] of Object.entries(node))
    if (!typeParts.has(key)) visit(inside, node, see);
}

const typeParts = new Set([
  "typeAnnotation",
  "typeArguments",
  "typeParameters",
  "returnType",
  "superTypeArguments",
  "implements",
]);

function isOnlyType(node: Node): boolean {
  return (
    /^TS(?:Interface|TypeAlias|Module|Declare)/.test(node.type) ||
    node["importKind"] === "type" ||
    node["exportKind"] === "type" ||
    // What is handed on from elsewhere is no name of this file.
    (node.type === "ExportNamedDeclaration" && isNode(node["source"])) ||
    node["declare"] === true
  );
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string"
  );
}

const declaring = new Set([
  "VariableDeclarator.id",
  "FunctionDeclaration.id",
  "FunctionDeclaration.params",
  "FunctionExpression.id",
  "FunctionExpression.params",
  "ArrowFunctionExpression.params",
  "ClassDeclaration.id",
  "ImportSpecifier.local",
  "ImportDefaultSpecifier.local",
  "ImportNamespaceSpecifier.local",
  "CatchClause.param",
  "RestElement.argument",
  "ArrayPattern.elements",
  "AssignmentPattern.left",
]);

const named = new Set([
  "MemberExpression.property",
  "Property.key",
  "PropertyDefinition.key",
  "MethodDefinition.key",
  "ImportSpecifier.imported",
  "ExportSpecifier.exported",
  "ImportAttribute.key",
  "LabeledStatement.label",
  "MetaProperty.meta",
  "MetaProperty.property",
]);

/** Whether a name is declared here, stands for something declared elsewhere, or only names a part. */
function roleIn(
  parent: Node | null,
  node: Node,
): "declared" | "used" | "named" {
  if (parent === null) return "used";
  const key = Object.keys(parent).find((each) => {
    const inside = parent[each];
    return inside === node || (Array.isArray(inside) && inside.includes(node));
  });
  const place = `${parent.type}.${key}`;
  if (declaring.has(place)) return "declared";
  // In a pattern the value is what is declared; in an object that is made, it is used.
  if (place === "Property.value") return "declared";
  return named.has(place) && parent["computed"] !== true ? "named" : "used";
}

function pathOf(name: string, parent: Node | null): string {
  const property = parent?.["property"];
  const asked =
    parent?.type === "MemberExpression" &&
    parent["computed"] !== true &&
    isNode(property)
      ? String(property["name"])
      : "";
  if (asked === name) return name;
  if (everything.has(name) && asked !== "") return asked;
  return holders.has(name) && asked !== "" ? `${name}.${asked}` : name;
}
