import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Plugin } from "vite";

const placeholder = "__PRECACHE__";

/**
 * Writes into the finished service worker the list of every other built file,
 * each with a digest of its content, so that what is kept for offline use is one
 * whole version and nothing else.
 * @param isLeftOut which files are fetched only by whoever asks for them.
 */
export function precacheList(
  workerName: string,
  isLeftOut: (name: string) => boolean,
): Plugin {
  let folder = "";
  return {
    name: "precache-list",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const list = await Promise.all(
        (await fileNames(folder))
          .filter((name) => name !== workerName && !isLeftOut(name))
          .map(listed),
      );
      const file = join(folder, workerName);
      const source = await readFile(file, "utf8");
      if (source.split(placeholder).length !== 2)
        throw new Error(
          `${workerName} must hold the placeholder of its list exactly once`,
        );
      await writeFile(file, source.replace(placeholder, JSON.stringify(list)));
    },
  };

  async function listed(
    name: string,
  ): Promise<{ path: string; integrity: string }> {
    const content = await readFile(join(folder, name));
    const digest = createHash("sha256").update(content).digest("base64");
    return {
      path: name === "index.html" ? "/" : `/${name}`,
      integrity: `sha256-${digest}`,
    };
  }
}

async function fileNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"),
    )
    .sort();
}
