import { locale } from "../locale.ts";

/** Words of the lock: setting it, opening it, and what to do when it will not open. */
export const lockWords = {
  show: "Show what I type",
  cancel: "Leave it as it is",

  locked: {
    heading: "Locked",
    text: "What you wrote here is sealed. Nothing is lost.",
    label: "Passphrase or recovery code",
    action: "Unlock",
    wrong:
      "That did not open it. Nothing is lost, and you can try as often as you like. Some things happen to everyone: Caps Lock is on, the keyboard is set to another language, a space is missing or there twice. Let what you type be shown. The recovery code opens it too: six groups of four.",
    "no-memory":
      "There was too little memory on this device to open it just now. Nothing is lost. Close other pages or apps, then try again.",
    failed:
      "This device could not open it. Nothing is lost. Close other pages or apps, then try again. If that does not help, load the page again.",
    without: "Open without unlocking",
    breathe: "A slow breath",
    help: "Find help",
    lost: {
      summary: "I have lost both",
      text: [
        "Then nobody can open it. We cannot either: there is no second key.",
        "It can wait. A code may turn up in a notebook, a drawer or a photo.",
        "You can also erase what is locked here and start again. If you saved a backup, you can then bring it in.",
      ] as const,
      sure: "I know that what is locked here will be gone",
      afresh: "Erase it and start again",
      bringIn: "Erase it and bring in a backup",
      question:
        "Erase everything that is locked here? Nobody can bring it back.",
    },
  },

  choose: {
    heading: "Set a lock",
    headingNew: "A new passphrase",
    intro:
      "With a lock, all you write here is sealed. Whoever opens this browser sees none of it.",
    noKey:
      "We cannot open it for you: nobody has a second key. So you get a recovery code too.",
    label: "Passphrase",
    again: "The same once more",
    rule: (shortest: number): string =>
      `Four or five words that have nothing to do with each other are easy to keep and hard to guess. Leave out names, dates and anything your ex could think of. At least ${shortest} letters, spaces counted. A machine could guess anything shorter.`,
    browser:
      "Your browser may offer to keep it. Say no if someone else uses this browser.",
    action: "Go on to the recovery code",
    short: (shortest: number): string =>
      `That has fewer than ${shortest} letters. Add another word.`,
    differ: "The two are not the same. Type them once more, or show them.",
    "no-memory":
      "There was too little memory on this device to make the lock just now. Nothing has changed. Close other pages or apps, then try again.",
    failed:
      "This device could not make the lock. Nothing has changed. Close other pages or apps, then try again. If that does not help, load the page again.",
  },

  code: {
    heading: "Your recovery code",
    text: "If you ever forget the passphrase, this opens the lock. It is shown now and never again.",
    where:
      "Write it on paper. Keep it where you will find it and others will not look.",
    signs:
      "A round sign is always a zero. The letters I, L, O and U are not used.",
    copy: "Copy it",
    copied: "Copied. Put it in a safe place, then copy something else over it.",
    notCopied: "This browser would not copy it. Write it down.",
    save: "Save it as a file",
    saved:
      "Saved. Take the file off this device: whoever finds it here can open the lock.",
    action: "I have it. Go on",
  },

  test: {
    heading: "Type the code back",
    text: "The lock is not on yet. Read the code from where you put it and type it here. Then you know that it works.",
    note: "Small letters are fine. The lines between the groups can be left out.",
    label: "Recovery code",
    action: "Turn the lock on",
    actionNew: "Use the new passphrase",
    again: "Show me the code once more",
    wrong:
      "That is not the code. Nothing has changed. Check each group of four with what you wrote down.",
    failed:
      "It could not be kept. Nothing has changed. Free some room on this device, then try again.",
  },

  on: {
    heading: "The lock is on",
    text: "All you write here is sealed as it is kept. Closing this page locks it too.",
    now: "Lock now",
    notLocked:
      "Your newest words could not be kept, so it stays open. Try again in a moment.",
    after: "Lock by itself",
    afterNote:
      "Counted from your last touch, even while you look at something else.",
    minutes: (minutes: number): string =>
      locale.plural(minutes, {
        "=0": "Never",
        "=60": "After an hour",
        one: `After ${minutes} minute`,
        other: `After ${minutes} minutes`,
      }),
    change: "Change the passphrase",
    off: "Turn the lock off",
    changed:
      "The new passphrase and the new code open the lock from now on. The old ones do not.",
  },

  prove: {
    headingChange: "The passphrase you have now",
    headingOff: "Turn the lock off",
    textOff:
      "Whoever opens this browser can then read what is kept here. Type the passphrase once more.",
    textChange: "You then choose a new one and get a new recovery code.",
    actionChange: "Go on",
    actionOff: "Turn it off",
    wrong:
      "That is not it. Nothing has changed. Perhaps Caps Lock is on, the keyboard is set to another language, or a space is missing. The recovery code works here too.",
    "no-memory":
      "There was too little memory on this device to try it just now. Nothing has changed. Close other pages or apps, then try again.",
    failed:
      "This device could not do it. Nothing has changed. Close other pages or apps, then try again. If that does not help, load the page again.",
    off: "The lock is off. What is kept here is no longer sealed.",
  },
};
