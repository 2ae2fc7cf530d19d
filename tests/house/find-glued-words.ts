import { parseSync } from "vite";
import type { SourceFile } from "./source-file.ts";

/** Elements that stand within a line of text. */
const inline = new Set(
  "a abbr b bdi cite code em i kbd mark q s small span strong sub sup time u".split(
    " ",
  ),
);
/** Attributes that a person reads or hears. */
const saidAttributes = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "heading",
  "label",
  "placeholder",
  "title",
]);
const hasLetter = /\p{L}/u;
/** What holds words by its name: `words`, `locale`, `kitWords`. */
const holdsWords = /^(?:words|locale|\w+Words)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/**
 * Where a component says something that stands in no catalogue, or makes one text of several pieces.
 * @param file a .tsx file
 * @returns "path:line: what is wrong" for each place, in order
 */
export function findGluedWords({ path, text }: SourceFile): readonly string[] {
  const { program, errors } = parseSync(path, text, { lang: "tsx" });
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  const found: string[] = [];
  const say = ({ start }: Node, what: string): void => {
    const line = text.slice(0, start).split("\n").length;
    found.push(`${path}:${line}: ${what}`);
  };
  for (const node of nodesIn(program)) {
    if (
      node.type === "JSXText" &&
      hasLetter.test(String(node["value"]).replaceAll(/&#?\w+;/g, ""))
    )
      say(node, "text in a component");
    if (node.type === "JSXElement" || node.type === "JSXFragment")
      lookAtChildren(node, say);
    if (node.type === "JSXAttribute" && isSaid(node))
      for (const value of literalsIn(node["value"]))
        say(value, "text in an attribute");
    if (isGlue(node) && mentionsWords(node)) say(node, "words glued together");
  }
  return found;
}

function lookAtChildren(
  element: Node,
  say: (node: Node, what: string) => void,
): void {
  const children = nodeList(element["children"]);
  const pieces = children.filter(isPieceOfText);
  const [, second] = pieces;
  if (second !== undefined && pieces.some(isText))
    say(second, "one text made of several pieces");
  for (const child of children) {
    if (child.type !== "JSXExpressionContainer") continue;
    for (const value of literalsIn(child["expression"]))
      say(value, "text in a component");
    const { expression } = child;
    if (isNode(expression) && isGlue(expression))
      say(expression, "words glued together");
  }
}

/** Text itself, or an element within it that a text would be glued to. */
function isPieceOfText(child: Node): boolean {
  if (isText(child)) return true;
  if (child.type !== "JSXElement") return false;
  const opening = child["openingElement"];
  const name = isNode(opening) ? opening["name"] : undefined;
  // What is hidden from those who hear the page is an ornament, and no text.
  if (
    isNode(opening) &&
    nodeList(opening["attributes"]).some(
      (attribute) =>
        isNode(attribute["name"]) &&
        attribute["name"]["name"] === "aria-hidden",
    )
  )
    return false;
  return (
    isNode(name) &&
    inline.has(String(name["name"])) &&
    nodeList(child["children"]).length > 0
  );
}

function isText(child: Node): boolean {
  if (child.type === "JSXText") return /[^\s]/.test(String(child["value"]));
  if (child.type !== "JSXExpressionContainer") return false;
  const { expression } = child;
  return (
    isNode(expression) &&
    expression.type !== "JSXEmptyExpression" &&
    !(expression.type === "Literal" && expression["value"] === " ") &&
    !nodesIn(expression).some(({ type }) => type.startsWith("JSX")) &&
    !(expression.type === "Identifier" && expression["name"] === "children")
  );
}

function isSaid(attribute: Node): boolean {
  const name = attribute["name"];
  return isNode(name) && saidAttributes.has(String(name["name"]));
}

/** Texts with a letter that would be shown: not those that are only compared, looked up or handed on. */
function literalsIn(value: unknown): readonly Node[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case "Literal":
      return typeof value["value"] === "string" &&
        hasLetter.test(value["value"])
        ? [value]
        : [];
    case "TemplateLiteral":
      return nodeList(value["quasis"]).filter(({ value: quasi }) =>
        hasLetter.test(Object.values(Object(quasi)).join("")),
      );
    case "ConditionalExpression":
      return [
        ...literalsIn(value["consequent"]),
        ...literalsIn(value["alternate"]),
      ];
    case "LogicalExpression":
      return [...literalsIn(value["left"]), ...literalsIn(value["right"])];
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
      return literalsIn(value["expression"]);
    default:
      return [];
  }
}

function isGlue(node: Node): boolean {
  return (
    (node.type === "TemplateLiteral" &&
      nodeList(node["expressions"]).length > 0) ||
    (node.type === "BinaryExpression" && node["operator"] === "+")
  );
}

function mentionsWords(node: Node): boolean {
  return nodesIn(node).some(
    ({ type, name }) => type === "Identifier" && holdsWords.test(String(name)),
  );
}

function nodesIn(root: unknown): readonly Node[] {
  if (Array.isArray(root)) return root.flatMap(nodesIn);
  if (typeof root !== "object" || root === null) return [];
  const inside = Object.values(root).flatMap(nodesIn);
  return isNode(root) ? [root, ...inside] : inside;
}

function nodeList(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    "start" in value
  );
}
