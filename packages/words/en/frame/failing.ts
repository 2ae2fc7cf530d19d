/** What is said of a part that could not be loaded, or could not do its work. */
export const failingWords = {
  heading: "This part could not be loaded",
  /** Why, as far as that is known. */
  why: {
    offline: "There is no connection just now. Try again once there is one.",
    old: "This browser is too old for it. Update the browser, or open this page in a newer one.",
    "no-workers":
      "This browser does not let a page work in the background, so it cannot be worked out here. Change that in the settings of the browser, or open this page in another one.",
    file: "The connection may be gone, or there is a newer version of this page.",
    work: "This device may have been too busy, the connection may be gone, or there is a newer version of this page.",
  },
  again: "Try again",
  still: {
    offline: "It could not be loaded. The page cannot be reached just now.",
    unkept:
      "It could not be loaded. Loading the whole page again may help. But this browser keeps nothing, so all you wrote here would be gone. Save a backup first.",
  },
  anew: "Load the page again",
  /** Why a lock, or sealing and opening with a passphrase, did not do. */
  sealing: {
    insecure:
      "The address of this page does not begin with https. There no browser lets a page make a lock. Open it by https, or by localhost if it runs on this device. A backup can be sealed here all the same. Nothing has changed.",
    "no-workers":
      "This browser does not let a page work in the background, so nothing can be sealed or opened here. Change that in the settings of the browser, or use another one. Nothing has changed.",
    old: "This browser is too old to seal or open anything. Update the browser, or use a newer one. Nothing has changed.",
    offline:
      "What seals and opens could not be loaded: there is no connection just now. Nothing has changed. Try again once there is one.",
  },
};
