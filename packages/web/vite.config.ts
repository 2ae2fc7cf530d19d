import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig } from "vite";
import { buildTarget } from "./floor.ts";
import { openBackupPage } from "./open-backup-page.ts";
import { pageInLanguage } from "./page-in-language.ts";
import { precacheList } from "./precache-list.ts";
import { setManifestAside } from "./set-manifest-aside.ts";

const fromHere = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

/** The modes in which Vite builds English; any other one names a language. */
const inEnglish = new Set(["production", "development", "test"]);

/** What the reading and the history share beside their charts, which would else travel with the charts. */
const ownChunks = {
  includeDependenciesRecursively: false,
  groups: [
    { name: "before-numbers", test: /before-numbers/ },
    { name: "reading-words", test: /reading\/reading\.ts/ },
  ],
};

// `vite build --mode pseudo` builds the app in the pseudo-language, in a folder of its own.
export default defineConfig(({ mode }) => {
  const language = inEnglish.has(mode) ? [] : [mode];
  const manifest = ["web-manifest", ...language].join("-");
  const conditions = [...language, ...defaultClientConditions];
  return {
    root: fromHere("."),
    resolve: { conditions },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [
      pageInLanguage(),
      setManifestAside(fromHere(`../../.tsbuild/${manifest}.json`)),
      openBackupPage({
        source: fromHere("open-backup"),
        name: "open-backup.html",
        conditions,
      }),
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
      target: buildTarget,
      outDir: ["dist", ...language].join("-"),
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
          // A language made of English at run time needs all of English first, which no group may come before.
          ...(language.length === 0 && { codeSplitting: ownChunks }),
        },
      },
    },
  };
});
