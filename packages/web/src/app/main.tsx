import { render } from "preact";
import { indexedDbStorage } from "../storage/indexed-db-storage.ts";
import { leaveAgain } from "../ui/shell/leave.ts";
import { leaveByKeyboard } from "../ui/shell/leave-by-keyboard.ts";
import { plainLook, printPlainly, wearLook } from "../ui/shell/look.ts";
import { partOfDay } from "../visit/part-of-day.ts";
import { FirstScreen } from "./first-screen.tsx";

// Back, after leaving in a hurry, shows nothing of what was open.
const left = leaveAgain();
const page = document.getElementById("page");

// A sheet that is lost takes nothing of the words with it; a script that is lost fails by itself.
addEventListener("vite:preloadError", (event) => event.preventDefault());

if (!left) {
  if (page === null) throw new TypeError("the page has no place for the app");
  leaveByKeyboard();
  printPlainly();
  wearLook(plainLook.value);
  page.replaceChildren();
  void putUp(page);
}

/** There at once, from little; all that knows what is kept comes behind it. */
async function putUp(place: HTMLElement): Promise<void> {
  // What is kept is read while the app is on its way.
  const storage = indexedDbStorage("notes");
  storage.loadAhead();
  let failed = false;
  const show = (): void =>
    render(
      <FirstScreen
        hash={location.hash}
        part={partOfDay(new Date())}
        {...(failed && { again: open })}
      />,
      place,
    );
  const open = async (): Promise<boolean> => {
    try {
      (await import("./open-app.tsx")).openApp(place, storage);
      removeEventListener("hashchange", show);
      return true;
    } catch {
      return false;
    }
  };
  addEventListener("hashchange", show);
  show();
  if (await open()) return;
  failed = true;
  show();
}
