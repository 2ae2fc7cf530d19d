import { fileURLToPath } from "node:url";
import {
  build,
  defaultClientConditions,
  defineConfig,
  mergeConfig,
  type UserConfig,
} from "vite";
import { carefulBuild, noWasmBesideScript } from "./careful-files.ts";
import { chunkPlan } from "./chunk-plan.ts";
import { buildTarget } from "./floor.ts";
import { openBackupPage } from "./open-backup-page.ts";
import { pageInLanguage } from "./page-in-language.ts";
import { precacheList } from "./precache-list.ts";
import { setManifestAside } from "./set-manifest-aside.ts";

const fromHere = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

/** The modes in which Vite builds English; any other one names a language. */
const inEnglish = new Set(["production", "development", "test"]);

// `vite build --mode pseudo` builds the app in the pseudo-language, in a folder of its own.
export default defineConfig(async ({ mode, command }) => {
  const language = inEnglish.has(mode) ? [] : [mode];
  const elsewhere = process.env["CAREFUL_FOLDER"];
  // A build with another careful reader, as tests make it, leaves the list of the app's own files alone.
  const apart = elsewhere === undefined ? [] : ["other-reader"];
  const manifest = ["web-manifest", ...language, ...apart].join("-");
  const conditions = [...language, ...defaultClientConditions];
  const careful = await carefulBuild(elsewhere ?? fromHere("../check/careful"));
  const config: UserConfig = {
    root: fromHere("."),
    resolve: { conditions },
    define: { __CAREFUL__: JSON.stringify(careful.files) },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [
      pageInLanguage(),
      setManifestAside(fromHere(`../../.tsbuild/${manifest}.json`)),
      openBackupPage({
        source: fromHere("open-backup"),
        name: "open-backup.html",
        conditions,
      }),
      careful.plugin,
      precacheList("sw.js", (name) => name.startsWith("assets/careful/")),
    ],
    worker: {
      format: "es",
      plugins: () => [noWasmBesideScript],
      rolldownOptions: {
        output: {
          // The draws change with the model, the code with us: each is kept for itself. Both readers of messages know the
          // words of the small one, which is then one file.
          codeSplitting: {
            groups: [
              { name: "posterior", test: /posterior\.json/ },
              { name: "message-model", test: /message-model\.json/ },
            ],
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
        },
      },
    },
  };
  // A language made of English at run time needs all of English first, which no planned chunk may come before.
  if (command !== "build" || language.length > 0) return config;
  const codeSplitting = await plannedChunks(config);
  return mergeConfig(config, {
    build: { rolldownOptions: { output: { codeSplitting } } },
  });
});

/** Chunks as planned from those that the bundler alone makes. */
async function plannedChunks(config: UserConfig) {
  const made = await build({
    ...config,
    configFile: false,
    logLevel: "warn",
    plugins: [],
    build: { ...config.build, write: false, manifest: false },
  });
  if (!("output" in made)) throw new TypeError("chunks: one build, once");
  const chunks = made.output.filter((each) => each.type === "chunk");
  // The kit is opened in the hardest minute, and Today every day.
  const plan = chunkPlan(
    chunks,
    ["page", "open-app"],
    ["kit-screen", "today-screen"],
  );
  return {
    includeDependenciesRecursively: false,
    groups: [{ debugName: "planned", name: (id: string) => plan.get(id) }],
  };
}
