// Fails when the built app weighs more than we promise; prints every figure.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chunksOf, parseBuild } from "./size/build-manifest.ts";
import { roomBudgets, wholeBudgets } from "./size/budgets.ts";
import { weigh, type Weighed } from "./size/weigh.ts";

const fromRoot = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));
const built = fromRoot("packages/web/dist");
const build = parseBuild(
  JSON.parse(await readFile(fromRoot(".tsbuild/web-manifest.json"), "utf8")),
);

const sizes = new Map<string, number>();
for (const name of await readdir(built, { recursive: true }))
  if (/\.(?:js|css|html|json|bin)$/.test(name))
    sizes.set(
      name,
      gzipSync(await readFile(join(built, name)), { level: 9 }).length,
    );

const lines: readonly Weighed[] = weigh({
  chunks: chunksOf(build, "src/app/open-app.tsx"),
  sizes,
  roomBudgets,
  wholeBudgets,
});
for (const { name, kilobytes, files, limit, verdict } of lines)
  process.stdout.write(
    `${name}: ${kilobytes.toFixed(1)} kB gzip in ${files} files, ${verdict} ${limit} kB\n`,
  );
if (lines.length === 0 || lines.some(({ verdict }) => verdict !== "within"))
  process.exitCode = 1;
