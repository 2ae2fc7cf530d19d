import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Moves Vite's list of which chunk holds what out of what is served: the list of
 * sizes reads it, and nobody else needs it.
 * @param to the file it becomes.
 */
export function setManifestAside(to: string): Plugin {
  let folder = "";
  return {
    name: "set-manifest-aside",
    apply: "build",
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir);
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      handler: async () => {
        await mkdir(dirname(to), { recursive: true });
        await rename(join(folder, ".vite/manifest.json"), to);
        await rm(join(folder, ".vite"), { recursive: true });
      },
    },
  };
}
