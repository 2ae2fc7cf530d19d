import { arrowsByWebFolder } from "../../tests/house/arrows.ts";
import type { ImportArrow } from "./import-graph.ts";

/** Which folders of the app each folder may import. */
type FolderTable = Readonly<
  Record<string, { readonly folders: readonly string[] }>
>;

const source = "packages/web/src/";

/** The folder of the app in which a file stands; nothing for a file at its top or elsewhere. */
export function webFolderOf(path: string): string | undefined {
  const [folder, ...rest] = path.startsWith(source)
    ? path.slice(source.length).split("/")
    : [];
  return rest.length > 0 ? folder : undefined;
}

/**
 * Every import, of types too, from a folder of the app against the arrows: to a folder that its own does not list,
 * or to a file at the top, which puts the folders together. A folder without a line in the table may import none.
 */
export function arrowsUp(
  arrows: readonly ImportArrow[],
  table: FolderTable = arrowsByWebFolder,
): readonly ImportArrow[] {
  return arrows.filter(({ from, to }) => {
    const folder = webFolderOf(from);
    if (folder === undefined || !to.startsWith(source)) return false;
    const target = webFolderOf(to);
    if (target === folder) return false;
    return target === undefined || !table[folder]?.folders.includes(target);
  });
}

function roomOf(path: string): string | undefined {
  return /^packages\/web\/src\/rooms\/(?<room>[^/]+)\//.exec(path)?.groups?.[
    "room"
  ];
}

/** Every import, of types too, from one room of the app to another. */
export function roomArrows(
  arrows: readonly ImportArrow[],
): readonly ImportArrow[] {
  return arrows.filter(({ from, to }) => {
    const [left, entered] = [roomOf(from), roomOf(to)];
    return left !== undefined && entered !== undefined && left !== entered;
  });
}
