import type { Sentence } from "../../src/sentence.ts";

/** Ways in, devices, the time zone, other coaches, and the end of a desk. */
export const deskAccountWords = {
  heading: "Ways in",
  intro: (name: string): Sentence => [
    "Signed in as ",
    { strong: name },
    ". Have at least two ways in, so that one lost device locks you out of nothing.",
  ],
  keys: {
    heading: "How you can sign in",
    kinds: {
      passkey: "Passkey",
      passphrase: "Passphrase",
      recovery: "Recovery code",
    },
    named: (kind: string, label: string): string => `${kind}: ${label}`,
    opensNot: "Signs you in, and opens no case.",
    made: (day: string): string => `Made on ${day}`,
    used: (day: string): string => `last used on ${day}`,
    unused: "not used yet",
    remove: (what: string): Sentence => ["Remove", { unseen: ` ${what}` }],
    last: "This is your last way in that opens your cases, so it stays. Add another one first.",
    removed: "Removed. It lets nobody in any more.",
    add: "Add a passkey",
    added: "Added.",
    addedOnly:
      "Added. It signs you in, but this kind cannot open your cases: you will need your passphrase or your code for that.",
    passphrase: "Set a passphrase",
    passphraseNew: "Set a new passphrase",
    code: "Make a new recovery code",
    leave: "Leave it as it is",
    codeNote: "The old code stops working once the new one is typed back.",
    codeDone: "The new code works from now on. The old one does not.",
    passphraseDone: "The new passphrase works from now on.",
  },
  devices: {
    heading: "Where you are signed in",
    here: "This device",
    unnamed: "A device without a name",
    since: (day: string): string => `Since ${day}`,
    seen: (moment: string): string => `last seen ${moment}`,
    out: (label: string): Sentence => ["Sign out", { unseen: ` ${label}` }],
    outOthers: "Sign out all others",
    done: "Signed out there.",
  },
  zone: {
    heading: "Your time zone",
    label: "Time zone",
    action: "Use it",
    done: "Changed.",
  },
  practice: {
    heading: "Another coach",
    text: "A link lets one more coach set up a desk here. They get a key of their own, and see only what is sealed to them. The link works once, and for a short time.",
    action: "Make a link for a coach",
    until: (moment: string): string => `It works until ${moment}.`,
    label: "Link for a coach",
    copy: "Copy the link",
    copied: "Copied.",
  },
  erase: {
    heading: "Erase this desk",
    text: "Your key, your ways in, your notes and your links are deleted. Cases that only you can open are deleted too. Calls still to come are cancelled. People see that it is gone, and are told of a cancelled call where they gave an address. Nobody can undo this.",
    sure: "I know that nobody can bring it back",
    action: "Erase my desk",
  },
};
