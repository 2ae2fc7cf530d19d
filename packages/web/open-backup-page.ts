import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { buildTarget } from "./floor.ts";

interface OpenBackupSource {
  /** The folder with `main.ts` and the template. */
  readonly source: string;
  /** What the template is called, and what the page will be. */
  readonly name: string;
  /** What decides the language of its words, as for the app. */
  readonly conditions: readonly string[];
}

/**
 * Makes the page that opens a backup without the app: one file with its script and
 * its style within, and a policy that allows these two by their digests and nothing
 * else. The script is a classic one, since a browser runs no module from a file.
 */
export function openBackupPage({
  source,
  name,
  conditions,
}: OpenBackupSource): Plugin {
  let folder = "";
  return {
    name: "open-backup-page",
    apply: "build",
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir);
    },
    closeBundle: {
      // Before the list of what is kept for offline use is made.
      order: "pre",
      sequential: true,
      handler: async () => {
        const { script, style } = await bundle(
          join(source, "main.ts"),
          conditions,
        );
        const template = await readFile(join(source, name), "utf8");
        await writeFile(join(folder, name), wholePage(template, script, style));
      },
    },
  };
}

/** The script and the style as one text each. */
async function bundle(
  entry: string,
  conditions: readonly string[],
): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    resolve: { conditions: [...conditions] },
    build: {
      write: false,
      // As a file of its own, not as text that the script would put in.
      cssCodeSplit: false,
      target: buildTarget,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((one) => ("output" in one ? one.output : []));
  const scripts = files.flatMap((file) =>
    file.type === "chunk" ? [file.code] : [],
  );
  const styles = files.flatMap((file) =>
    file.type === "asset" ? [file.source.toString()] : [],
  );
  const [script, style] = [scripts[0], styles[0]];
  if (
    script === undefined ||
    style === undefined ||
    scripts.length + styles.length !== 2
  )
    throw new Error(
      "the page that opens a backup must be one script, one style",
    );
  return { script, style };
}

function wholePage(template: string, script: string, style: string): string {
  if (/<\/script|<!--|\r/i.test(script) || /<\/style|\r/i.test(style))
    throw new Error("the script or the style would end before its end");
  const policy = [
    "default-src 'none';",
    `script-src '${digestOf(script)}';`,
    `style-src '${digestOf(style)}';`,
    "base-uri 'none';",
    "form-action 'none'",
  ].join(" ");
  return [
    [
      "<!-- policy -->",
      `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ],
    ["<!-- style -->", `<style>${style}</style>`],
    ["<!-- script -->", `<script>${script}</script>`],
  ].reduce(
    (page, [mark = "", part = ""]) => replaced(page, mark, part),
    template,
  );
}

function replaced(page: string, mark: string, part: string): string {
  const pieces = page.split(mark);
  if (pieces.length !== 2)
    throw new Error(`the template must hold ${mark} exactly once`);
  return pieces.join(part);
}

function digestOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
