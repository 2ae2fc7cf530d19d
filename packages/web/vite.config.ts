import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { precacheList } from "./precache-list.ts";

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere("."),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [precacheList("sw.js")],
  worker: { format: "es" },
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    // The policy of the server allows nothing inline, pictures included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { page: fromHere("index.html"), sw: fromHere("src/sw/service-worker.ts") },
      output: {
        entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
