import { fileURLToPath } from "node:url";
import { deskWords, locale } from "@staying-power/words";
import { defineConfig, type Plugin } from "vite";

const fromHere = (path: string): string =>
  fileURLToPath(new URL(path, import.meta.url));

/** Puts the few words that stand outside the app into its page. */
const pageInWords: Plugin = {
  name: "page-in-words",
  transformIndexHtml: (html) => {
    const said: Readonly<Record<string, string>> = {
      lang: locale.tag,
      direction: locale.direction,
      name: deskWords.frame.name,
      noScript: deskWords.frame.noScript,
    };
    return html.replaceAll(/%(\w+)%/g, (_whole, name: string) => {
      const text = said[name];
      if (text === undefined)
        throw new RangeError(`index.html: nothing is called ${name}`);
      return text;
    });
  },
};

export default defineConfig({
  root: fromHere("."),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [pageInWords],
  worker: { format: "es" },
  build: {
    // As the app: the browsers of the last two years.
    target: ["chrome131", "edge131", "firefox128", "safari18"],
    outDir: "dist",
    emptyOutDir: true,
    // The policy of the relay allows nothing inline, pictures included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
