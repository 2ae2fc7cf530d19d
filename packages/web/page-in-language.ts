import { pathToFileURL } from "node:url";
import { emergencyAbroad } from "@staying-power/care";
import type * as words from "@staying-power/words";
import type { Plugin } from "vite";

/** The catalogue of one language, of which the page itself says little. */
type Words = Pick<
  typeof words,
  "firstCallsWords" | "frameWords" | "locale" | "pageShellWords"
>;

/**
 * Puts the few words that stand outside the app into the language of the build: the page before the app is
 * there, and the name under an icon on a home screen.
 */
export function pageInLanguage(): Plugin {
  let loading: Promise<Words> | undefined;
  const load = (): Promise<Words> => {
    if (loading === undefined)
      throw new TypeError("the words are asked for before the build began");
    return loading;
  };
  return {
    name: "page-in-language",
    apply: "build",
    async buildStart() {
      // Found as the app finds it, so that both speak the same language.
      const found = await this.resolve("@staying-power/words");
      if (found === null) throw new TypeError("there is no catalogue of words");
      loading = import(pathToFileURL(found.id).href);
      await loading;
    },
    async transformIndexHtml(html) {
      const { firstCallsWords, frameWords, locale, pageShellWords } =
        await load();
      const said: Readonly<Record<string, string>> = {
        lang: locale.tag,
        direction: locale.direction,
        plainName: frameWords.plainName,
        noScript: pageShellWords.noScript,
        lost: pageShellWords.lost,
        loadAgain: pageShellWords.loadAgain,
        emergency: firstCallsWords.emergencyElsewhere(emergencyAbroad),
      };
      return html.replaceAll(/%(\w+)%/g, (_whole, name: string) => {
        const text = said[name];
        if (text === undefined)
          throw new RangeError(`index.html: nothing is called ${name}`);
        return escaped(text);
      });
    },
    async generateBundle() {
      const { frameWords, locale, pageShellWords } = await load();
      const looks = [
        { file: "manifest", icon: "icon", name: pageShellWords.iconName },
        { file: "notes", icon: "notes", name: frameWords.plainName },
      ];
      for (const { file, icon, name } of looks)
        this.emitFile({
          type: "asset",
          fileName: `${file}.webmanifest`,
          source: manifest({ name, icon, lang: locale.tag }),
        });
    },
  };
}

interface Look {
  readonly name: string;
  /** The name its pictures begin with. */
  readonly icon: string;
  readonly lang: string;
}

/** What a browser reads when the page is put on a home screen. */
function manifest({ name, icon, lang }: Look): string {
  const picture = (size: string, purpose: string) => ({
    src: `/${icon}${purpose === "maskable" ? "-maskable" : ""}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return JSON.stringify({
    id: "/",
    name,
    short_name: name,
    lang,
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#faf7f2",
    theme_color: "#faf7f2",
    icons: [
      {
        src: `/${icon}.svg`,
        sizes: "any",
        type: "image/svg+xml",
        purpose: "any",
      },
      picture("192", "any"),
      picture("512", "any"),
      picture("512", "maskable"),
    ],
  });
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}
