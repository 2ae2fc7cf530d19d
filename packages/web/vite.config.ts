import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { openBackupPage } from "./open-backup-page.ts";
import { precacheList } from "./precache-list.ts";
import { setManifestAside } from "./set-manifest-aside.ts";

const fromHere = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere("."),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [
    setManifestAside(fromHere("../../.tsbuild/web-manifest.json")),
    openBackupPage(fromHere("open-backup"), "open-backup.html"),
    precacheList("sw.js"),
  ],
  worker: {
    format: "es",
    rolldownOptions: {
      output: {
        // The draws change with the model, the code with us: each is kept for itself.
        codeSplitting: {
          groups: [{ name: "posterior", test: /posterior\.json/ }],
        },
      },
    },
  },
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    // The policy of the server allows nothing inline, pictures included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      input: {
        page: fromHere("index.html"),
        sw: fromHere("src/sw/service-worker.ts"),
      },
      output: {
        entryFileNames: (chunk) =>
          chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js",
      },
    },
  },
});
