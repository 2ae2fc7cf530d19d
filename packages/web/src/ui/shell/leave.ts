import { leaveNowWords } from "@staying-power/words";
import { render } from "preact";
import { elsewhereAddress } from "./elsewhere-address.ts";

/** Where this tab keeps how often it was left. */
const leftKey = "left";
const blankPage = "about:blank";

/**
 * Clears the screen at once and opens another page in its place. With no network
 * that page is an empty one: the error page of the browser would show where one was.
 */
export function leaveNow(): void {
  cover();
  try {
    sessionStorage.setItem(leftKey, String(timesLeft() + 1));
  } catch {
    // Without it Back can open an earlier screen; leaving itself still works.
  }
  goElsewhere();
}

/**
 * Leaves again when the browser's Back brought up a screen from before leaving.
 * True when it does: then nothing may be shown.
 */
export function leaveAgain(): boolean {
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && wasLeft()) {
      cover();
      goElsewhere();
    }
  });
  if (!wasLeft()) return false;
  cover();
  goElsewhere();
  return true;
}

/** Marks the present entry of the browser's history with the visit it belongs to. */
export function stampEntry(): void {
  if (stamp() === null) history.replaceState(newStamp(), "");
}

/** What an entry of the browser's history carries: how often this tab had been left before it. */
export function newStamp(): { readonly left: number } {
  return { left: visit };
}

const visit = timesLeft();

function wasLeft(): boolean {
  const before = stamp();
  return before !== null && before < timesLeft();
}

function stamp(): number | null {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("left" in state))
    return null;
  return typeof state.left === "number" ? state.left : null;
}

function timesLeft(): number {
  try {
    return Number(sessionStorage.getItem(leftKey) ?? 0);
  } catch {
    return 0;
  }
}

/** Nothing stays on the screen, in the title or in the address; every clock of the app stops. */
function cover(): void {
  document.body.hidden = true;
  document.title = leaveNowWords.coverTitle;
  const page = document.getElementById("page");
  if (page !== null) render(null, page);
  document.body.replaceChildren();
  history.replaceState(history.state, "", "/");
}

function goElsewhere(): void {
  location.replace(navigator.onLine ? elsewhereAddress : blankPage);
}
