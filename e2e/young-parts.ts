import { parseSync } from "vite";

/** One node of a parsed script, read without knowing its kind beforehand. */
type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** What the oldest browsers of packages/web/floor.ts do not all know: globals, and parts of globals. */
const youngGlobals: ReadonlySet<string> = new Set(
  `Atomics.pause CloseWatcher DisposableStack AsyncDisposableStack EditContext Error.isError
  Error.captureStackTrace Float16Array Intl.DurationFormat Iterator JSON.rawJSON Math.f16round Math.sumPrecise
  Promise.try RegExp.escape Symbol.asyncDispose Symbol.dispose Symbol.metadata Temporal URLPattern
  Uint8Array.fromBase64 Uint8Array.fromHex cookieStore requestIdleCallback scheduler trustedTypes`.split(
    /\s+/,
  ),
);

/** Methods of that kind, whatever they are asked of. */
const youngMethods: ReadonlySet<string> = new Set(
  `getOrInsert getOrInsertComputed moveBefore requestClose setFromBase64 setFromHex setHTML startViewTransition
  toArray toBase64 toHex`.split(/\s+/),
);

/** Methods of arrays that iterators have only lately. */
const iteratorMethods: ReadonlySet<string> = new Set(
  "drop every filter find flatMap forEach map reduce some take".split(" "),
);
const iteratorMakers: ReadonlySet<string> = new Set(
  "entries keys matchAll values".split(" "),
);

/** Parts of a sheet that not all of them know, and without which something is not as it is meant. */
const youngStyle =
  /@(?:function|position-try|scope|starting-style|view-transition)\b|\b(?:if|random|sibling-index|sibling-count|contrast-color|calc-size|attr|shape|anchor|anchor-size)\((?!--)|\b(?:anchor-name|position-anchor|position-area|animation-timeline|interpolate-size|corner-shape|reading-flow|text-box)\s*:|::(?:details-content|scroll-marker|scroll-button|checkmark|picker)\b|style\(--/g;

/** What of a script is younger than those browsers, each with what stands there. */
export function youngInScript(text: string): readonly string[] {
  const { program, errors } = parseSync("built.js", text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(error.message);
  const found: string[] = [];
  visit(program, (node) => {
    found.push(...youngSyntax(node), ...youngMember(node));
    if (node.type === "Identifier" && youngGlobals.has(String(node["name"])))
      found.push(String(node["name"]));
  });
  return [...new Set(found)];
}

/** What of a sheet is. */
export function youngInSheet(text: string): readonly string[] {
  return [...new Set(text.match(youngStyle) ?? [])];
}

function youngSyntax(node: Node): readonly string[] {
  const pattern = patternOf(node);
  if (pattern !== null) return youngPattern(pattern);
  const kind = String(node["kind"]);
  if (node.type === "VariableDeclaration" && /using/.test(kind)) return [kind];
  if (node.type === "Decorator" || node.type === "ImportAttribute")
    return [node.type];
  return node.type === "ImportExpression" && node["phase"] !== null
    ? ["an import of a young kind"]
    : [];
}

/** The source of a regular expression, written as one or made of a text. */
function patternOf(node: Node): string | null {
  const regex = node["regex"];
  if (isRecord(regex)) return String(regex["pattern"]);
  const callee = node["callee"];
  if (!isRecord(callee) || callee["name"] !== "RegExp") return null;
  const [first] = Array.isArray(node["arguments"]) ? node["arguments"] : [];
  return isRecord(first) && typeof first["value"] === "string"
    ? first["value"]
    : null;
}

function youngPattern(pattern: string): readonly string[] {
  const names = [...pattern.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
  return [
    ...(/\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/.test(pattern)
      ? ["a flag within a regular expression"]
      : []),
    ...(new Set(names).size < names.length
      ? ["two groups of one name in a regular expression"]
      : []),
  ];
}

function youngMember(node: Node): readonly string[] {
  if (node.type !== "MemberExpression" || node["computed"] === true) return [];
  const { object, property } = node;
  if (!isRecord(object) || !isRecord(property)) return [];
  const name = String(property["name"]);
  const path = `${String(object["name"])}.${name}`;
  if (youngGlobals.has(path)) return [path];
  if (youngMethods.has(name)) return [`.${name}`];
  const maker = isRecord(object["callee"])
    ? object["callee"]["property"]
    : null;
  const owner = isRecord(object["callee"]) ? object["callee"]["object"] : null;
  return iteratorMethods.has(name) &&
    isRecord(maker) &&
    iteratorMakers.has(String(maker["name"])) &&
    !(isRecord(owner) && owner["name"] === "Object")
    ? [`.${String(maker["name"])}().${name}`]
    : [];
}

function visit(inside: unknown, see: (node: Node) => void): void {
  if (Array.isArray(inside)) {
    for (const each of inside) visit(each, see);
    return;
  }
  if (!isRecord(inside)) return;
  if (isNode(inside)) see(inside);
  for (const each of Object.values(inside)) visit(each, see);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isNode(value: Readonly<Record<string, unknown>>): value is Node {
  return typeof value["type"] === "string";
}
