/** Words of erasing everything. */
export const erasingWords = {
  heading: "Erase everything",
  door: "Erase everything",
  doorNote: "All you wrote here, and the app that is kept for offline use.",
  intro: "This clears all that this page keeps in this browser:",
  what: [
    "your answers, and what you said about safety",
    "all you wrote in the kit, and the people you listed",
    "your reminders, also what the browser was to show while this app is shut",
    "the lock, the plain name and the other settings",
    "the copy of the app that works with no network, and the careful check if you got it",
  ] as const,
  also: "Other open tabs of this page forget it at the same moment.",
  never: "It cannot be undone. No one else has a copy.",
  backup: "Save a backup first",
  erase: "Erase everything",
  sure: "Erase everything on this device? This cannot be undone.",
  yes: "Erase it all",
  no: "Keep it",
  failed:
    "The browser would not erase it. Everything is still here. Close other tabs of this page, then try again.",
  part: "What you wrote is erased. The browser would not clear all of its copy of the app. You can do that in its settings, under site data.",

  doneHeading: "Everything is erased",
  done: "Nothing you wrote is left in this browser. You can close this page now.",
  afresh:
    "If you open it again, it starts empty, and keeps a copy of the app for offline use again.",
  cannotHeading: "What this page cannot erase",
  cannot: [
    "The list of pages you opened, in the history of the browser.",
    "Files you saved: backups, and pictures of the screen; what a calendar file put in your calendar.",
    "The icon on your home screen, if you put one there.",
    "A disk can hold traces of what was erased for a while. Only someone with special tools can read them.",
  ] as const,
  toLeaving: "How to clear the history",
  begin: "Start afresh",
};
