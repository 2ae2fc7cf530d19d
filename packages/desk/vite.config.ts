import { fileURLToPath, pathToFileURL } from "node:url";
import type * as words from "@staying-power/words";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { setManifestAside } from "../web/set-manifest-aside.ts";

const fromHere = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

/** The modes in which Vite builds English; any other one names a language, as with the app. */
const inEnglish = new Set(["production", "development", "test"]);

/** Puts the few words that stand outside the app into its page, in the language of the build. */
function pageInWords(): Plugin {
  let loading:
    Promise<Pick<typeof words, "deskFrameWords" | "locale">> | undefined;
  return {
    name: "page-in-words",
    async buildStart() {
      // Found as the desk finds it, so that both speak the same language.
      const catalogue = await this.resolve("@staying-power/words");
      if (catalogue === null) throw new TypeError("there is no catalogue");
      loading = import(pathToFileURL(catalogue.id).href);
      await loading;
    },
    async transformIndexHtml(html) {
      if (loading === undefined)
        throw new TypeError("the words are asked for before the build began");
      const { deskFrameWords, locale } = await loading;
      const said: Readonly<Record<string, string>> = {
        lang: locale.tag,
        direction: locale.direction,
        name: deskFrameWords.name,
        noScript: deskFrameWords.noScript,
      };
      return html.replaceAll(/%(\w+)%/g, (_whole, name: string) => {
        const text = said[name];
        if (text === undefined)
          throw new RangeError(`index.html: nothing is called ${name}`);
        return text;
      });
    },
  };
}

export default defineConfig(({ mode }) => {
  const language = inEnglish.has(mode) ? [] : [mode];
  const manifest = ["desk-manifest", ...language].join("-");
  return {
    root: fromHere("."),
    resolve: { conditions: [...language, ...defaultClientConditions] },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [
      pageInWords(),
      setManifestAside(fromHere(`../../.tsbuild/${manifest}.json`)),
    ],
    worker: { format: "es" },
    build: {
      // As the app: the browsers of the last two years.
      target: ["chrome131", "edge131", "firefox128", "safari18"],
      outDir: ["dist", ...language].join("-"),
      emptyOutDir: true,
      // The policy of the relay allows nothing inline, pictures included.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      manifest: true,
    },
  };
});
