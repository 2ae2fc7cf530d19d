/** What stands around every screen of the desk, and what is said where the relay cannot do what it was asked. */
export const deskFrameWords = {
  name: "Desk",
  /** Above each screen. */
  home: "The desk",
  noScript:
    "The desk opens sealed cases here in your browser, so it needs JavaScript.",
  nav: {
    label: "Desk",
    inbox: "Cases",
    agenda: "Calls",
    outcomes: "Outcomes",
    link: "Your links",
    hours: "Hours",
    content: "Your words",
    account: "Ways in",
  },
  titles: {
    begin: "Begin · Desk",
    enter: "Sign in · Desk",
    inbox: "Cases · Desk",
    /** Says nothing of whose case it is: others may read the history of a browser. */
    parcel: "A case · Desk",
    agenda: "Calls · Desk",
    outcomes: "Outcomes · Desk",
    link: "Your links · Desk",
    hours: "Hours · Desk",
    content: "Your words · Desk",
    account: "Ways in · Desk",
  },
  signOut: "Sign out",
  undo: "Undo",
  /** Asked on signing out while something waits to be published, saved or sent. */
  leaving: {
    label: "Before you sign out",
    waits: {
      content: "There are words of yours that are not published.",
      hours: "There are hours that are not saved.",
    },
    typed:
      "What you wrote on a case and have not sent or kept goes once you sign out: this page alone has it.",
    kept: "They can stay on this device, sealed to your key. Forget them if others use this device and nothing is to stay here.",
    notKept:
      "This browser keeps nothing here, so they are gone once you sign out.",
    keep: "Sign out and keep them",
    forget: "Sign out and forget them",
    anyway: "Sign out all the same",
    stay: "Stay here",
  },
  skip: "Skip to the page",
  loading: "Fetching it…",
  again: "Try again",
  back: "Back to all cases",
  notHere: {
    heading: "There is no page here",
    text: "The address may be mistyped or old.",
  },
  chunkFailed:
    "This part of the page could not be fetched. Check the connection, then try again. Nothing is lost.",
  /** Why a request came to nothing: what happened, what is safe, what to do. */
  problems: {
    offline:
      "The desk cannot be reached just now. What stands on this screen is safe. Check the connection, then try again.",
    slow: "No answer came within half a minute. What you sent may have arrived all the same, and what stands on this screen stays. Check the connection, then try again.",
    unreadable:
      "The answer could not be read. Nothing is lost. Load the page again; if it stays so, ask whoever runs this desk.",
    "wrong-input":
      "The desk did not take that. Nothing has changed. Load the page again and try once more.",
    "not-signed-in":
      "You are signed out by now. Nothing is lost. Sign in again.",
    "not-allowed": "You may not do that here. Nothing has changed.",
    "not-fresh":
      "For this you need to have signed in within the last minutes. Nothing has changed. Sign out, sign in, and do it once more.",
    "not-found": "It is not here, or no longer. Nothing else has changed.",
    "wrong-method":
      "The desk and this page do not fit together. Load the page again.",
    conflict:
      "Something else came first. Nothing of yours was lost. Load the page again to see what is there now.",
    taken: "Something else has that time now.",
    gone: "It is deleted.",
    "too-large": "That is too long to be sent. Make it shorter.",
    full: "There is no more room for that. Nothing has changed. Delete what you no longer need, then try again.",
    "wrong-type":
      "The desk and this page do not fit together. Load the page again.",
    "too-many":
      "That was very often in a short time. Wait a minute, then try again.",
    "kept-enough":
      "As many times as may be at once are kept for this network. Wait some minutes, then try again.",
    fault:
      "Something went wrong at the desk. Nothing is lost. Try again in a moment.",
    unavailable:
      "The desk cannot take that just now. Nothing is lost. Try again in a moment.",
    /** Of a draft that this browser keeps. */
    "still-sealed":
      "What you had left unfinished here could not be opened just now. It is still on this device, and nothing of it is lost. Try again. If it stays so, load the page again.",
  },
  notCopied: "This browser would not copy it. Mark it and copy it by hand.",
};
