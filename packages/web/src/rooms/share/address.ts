import { address, type Part, word } from "../../ui/shell/address.ts";

/** All that is left of an address, as it stands there: a coach's link, which only the screen can read. */
const link: Part<string, "left-out"> = {
  takes: "rest",
  left: "left-out",
  read: (steps) => steps.join("/"),
  print: (text) => (text === "" ? [] : [text]),
};

/** What is shared, and sharing with whoever's link this is. */
export const shareAt = address("share", { link });

/** One parcel: what became of it; `newer` to send a newer version. */
export const sharedAt = address("shared", {
  parcel: word,
  page: {
    takes: "one",
    left: "left-out",
    read: ([step]) => (step === "newer" ? "newer" : "home"),
    print: (page) => (page === "home" ? [] : [page]),
  } satisfies Part<"home" | "newer", "left-out">,
});
