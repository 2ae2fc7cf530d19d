// Fails when the built app or desk weighs more than we promise; prints every figure.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chunksOf, parseBuild } from "./size/build-manifest.ts";
import { appBudgets, deskBudgets, type PageBudgets } from "./size/budgets.ts";
import { weigh, type Weighed } from "./size/weigh.ts";

const fromRoot = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

interface Built {
  readonly folder: string;
  /** What the build says it made. */
  readonly manifest: string;
  /** What is opened right behind the page, before any room. */
  readonly app: string;
  readonly budgets: PageBudgets;
}

async function weighed({
  folder,
  manifest,
  app,
  budgets,
}: Built): Promise<readonly Weighed[]> {
  const built = fromRoot(folder);
  const sizes = new Map<string, number>();
  for (const name of await readdir(built, { recursive: true }))
    if (/\.(?:js|css|html|json|bin)$/.test(name))
      sizes.set(
        name,
        gzipSync(await readFile(join(built, name)), { level: 9 }).length,
      );
  const build = parseBuild(
    JSON.parse(await readFile(fromRoot(manifest), "utf8")),
  );
  return weigh({ chunks: chunksOf(build, app), sizes, budgets });
}

const lines: readonly Weighed[] = [
  ...(await weighed({
    folder: "packages/web/dist",
    manifest: ".tsbuild/web-manifest.json",
    app: "src/app/open-app.tsx",
    budgets: appBudgets,
  })),
  ...(await weighed({
    folder: "packages/desk/dist",
    manifest: ".tsbuild/desk-manifest.json",
    app: "src/app/main.tsx",
    budgets: deskBudgets,
  })),
];
for (const { name, kilobytes, files, limit, verdict } of lines)
  process.stdout.write(
    `${name}: ${kilobytes.toFixed(1)} kB gzip in ${files} files, ${verdict} ${limit} kB\n`,
  );
if (lines.length === 0 || lines.some(({ verdict }) => verdict !== "within"))
  process.exitCode = 1;
