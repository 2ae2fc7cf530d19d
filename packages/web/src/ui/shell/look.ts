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

/** The only place that sets the title of the page. */
export function showTitle(title: string): void {
  document.title = plain.value ? frameWords.plainName : title;
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
