import type {
  arrowsByPackage,
  arrowsByWebFolder,
} from "../../tests/house/arrows.ts";
import { markdownTable } from "../numbers/markdown-table.ts";
import { drawArrows } from "./draw-arrows.ts";

const scope = "@staying-power/";
const isOurs = (name: string): boolean => name.startsWith(scope);
const shortName = (name: string): string =>
  isOurs(name) ? name.slice(scope.length) : name;

const fenced = (drawing: string): string => `\`\`\`\n${drawing}\n\`\`\``;

/** Our own packages first, then the others, each by its short name. */
function shortNames(names: readonly string[]): readonly string[] {
  return [
    ...names.filter(isOurs),
    ...names.filter((name) => !isOurs(name)),
  ].map(shortName);
}

/** The arrows between our packages as a drawing, and all of each package as a table with the reason. */
export function packageBlock(table: typeof arrowsByPackage): string {
  const packages = Object.entries(table);
  const drawing = drawArrows(
    packages.map(([name, { imports, types }]) => ({
      name,
      to: imports.filter(isOurs).map(shortName),
      types: types.map(shortName),
      note: "",
    })),
  );
  const rows = packages.map(([name, { imports, types, node, why }]) => {
    const may = [
      ...shortNames(imports).map((one) => `\`${one}\``),
      ...shortNames(types).map((one) => `the types of \`${one}\``),
      ...(node ? ["Node"] : []),
    ];
    return [`\`${name}\``, may.join(", ") || "nothing", why];
  });
  return `${fenced(drawing)}\n\n${markdownTable(["package", "may import", "why no more"], rows)}`;
}

/** The arrows between the folders of the app as a drawing, with what each folder holds. */
export function folderBlock(table: typeof arrowsByWebFolder): string {
  return fenced(
    drawArrows(
      Object.entries(table).map(([name, { folders, holds }]) => ({
        name,
        to: folders,
        types: [],
        note: holds,
      })),
    ),
  );
}
