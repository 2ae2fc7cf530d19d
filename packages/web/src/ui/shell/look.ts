import { type ReadonlySignal, signal } from "@preact/signals";
import { frameWords } from "@staying-power/words";

/** Kept in the open beside the record, since the record is read too late for the first paint. */
const key = "look";
const plain = signal(remembered());

/** Whether the page goes by its plain name and icon. */
export const plainLook: ReadonlySignal<boolean> = plain;

/** The name the page goes by. */
export function shownName(): string {
  return plain.value ? frameWords.plainName : frameWords.name;
}

let shown = "";

/** Shows the title of the page, unless it goes by its plain name. */
export function showTitle(title: string): void {
  shown = title;
  document.title = plain.value ? frameWords.plainName : title;
}

/** What is printed goes by the plain name: browsers write the title on the paper, and name the file by it. */
export function printPlainly(): void {
  addEventListener("beforeprint", () => {
    document.title = frameWords.plainName;
  });
  addEventListener("afterprint", () => showTitle(shown));
}

/** Puts on the plain name and icon, or takes them off. */
export function wearLook(plainly: boolean): void {
  plain.value = plainly;
  const kind = plainly ? "notes" : "icon";
  point('link[rel="icon"]', `/${kind}.svg`);
  point('link[rel="apple-touch-icon"]', `/${kind}-180.png`);
  point(
    'link[rel="manifest"]',
    plainly ? "/notes.webmanifest" : "/manifest.webmanifest",
  );
  try {
    if (plainly) localStorage.setItem(key, "plain");
    else localStorage.removeItem(key);
  } catch {
    // Then the plain look comes a moment later, once the settings are read.
  }
}

function point(selector: string, address: string): void {
  const link = document.querySelector(selector);
  if (link?.getAttribute("href") !== address)
    link?.setAttribute("href", address);
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === "plain";
  } catch {
    return false;
  }
}
