import { render } from "preact";
import { leaveAgain } from "../ui/shell/leave.ts";
import { leaveByKeyboard } from "../ui/shell/leave-by-keyboard.ts";
import { plainLook, wearLook } from "../ui/shell/look.ts";
import { partOfDay } from "../visit/part-of-day.ts";
import { FirstScreen } from "./first-screen.tsx";

// Back, after leaving in a hurry, shows nothing of what was open.
const left = leaveAgain();
const page = document.getElementById("page");

if (!left) {
  if (page === null) throw new TypeError("the page has no place for the app");
  leaveByKeyboard();
  wearLook(plainLook.value);
  page.replaceChildren();
  // There at once, from little; all that knows what is kept comes behind it.
  const part = partOfDay(new Date());
  render(<FirstScreen hash={location.hash} part={part} />, page);
  import("./open-app.tsx").then(
    ({ openApp }) => openApp(page),
    () => render(<FirstScreen hash={location.hash} part={part} failed />, page),
  );
}
