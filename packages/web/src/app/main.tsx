import { render } from "preact";
import { leaveAgain } from "../ui/shell/leave.ts";
import { leaveByKeyboard } from "../ui/shell/leave-by-keyboard.ts";
import { plainLook, wearLook } from "../ui/shell/look.ts";
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
  render(<FirstScreen hash={location.hash} />, page);
  import("./open-app.tsx").then(
    ({ openApp }) => openApp(page),
    () => render(<FirstScreen hash={location.hash} failed />, page),
  );
}
