/** The first minutes of a coach: a name, a code on paper, and a way in. */
export const deskBeginWords = {
  heading: "Set up your desk",
  intro:
    "People seal their case to you here, and only your key opens it. That key is made now, in this browser. Nobody else ever has it: not the desk, and not us.",
  steps: "It takes about five minutes. Have paper and a pen at hand.",
  noToken: {
    heading: "This link is not whole",
    text: "A link to set up a desk works once. Ask whoever gave it to you for the whole link, or for a new one.",
  },
  spent:
    "This link was used already, or its time is over. Ask for a new one. Nothing was kept.",
  taken:
    "Another coach here goes by that name already. Go back and choose another one. Your code stays the same.",
  rename: "Go back to the name",
  who: {
    heading: "Who you are",
    name: "Your name",
    nameNote:
      "People who share a case with you read it. You also sign in with it.",
    zone: "Your time zone",
    zoneNote: "For the hours of calls. You can change it later.",
    device: "What you call this device",
    action: "Go on",
    wrongName:
      "A name may have up to 60 letters and digits, with spaces, dots, hyphens and apostrophes between them.",
    wrongZone: "Choose a zone from the list, such as Europe/London.",
  },
  code: {
    heading: "Your recovery code",
    text: "If you lose your device or your passphrase, this code lets you in and opens your cases. It is shown now and never again. Nobody can give you another one once you are locked out.",
    where:
      "Write it down or print it. Keep it where you will find it and others will not look.",
    signs:
      "A round sign is always a zero. The letters I, L, O and U are not used.",
    print: "Print it",
    printed: (name: string): string => `Recovery code for the desk of ${name}`,
    action: "I have it. Go on",
  },
  test: {
    heading: "Type the code back",
    text: "Read it from your paper. Then you know that it works.",
    label: "Recovery code",
    action: "It is right, go on",
    again: "Show me the code once more",
    wrong:
      "That is not the code. Check each group of four with what you wrote down.",
  },
  way: {
    heading: "How you will sign in",
    passkey: "Use a passkey",
    passkeyNote:
      "The safest way. You sign in with your fingerprint, your face, or the code of this device. Nothing to remember, and nothing a stranger could guess.",
    other: "Use a passphrase instead",
    passphrase: "Passphrase",
    again: "The same once more",
    makePassphrase: "Set up the desk",
    back: "Use a passkey after all",
    noPasskeys:
      "This browser knows no passkeys here. Use a passphrase. You can add a passkey later on another device.",
    refused:
      "No passkey was made. Nothing has changed. Try again, or use a passphrase.",
    opensNothing:
      "That passkey can sign you in, but it cannot open your cases. Use a passphrase; you can add that passkey later. You may find it in the passkeys of your device: delete it there.",
  },
  done: {
    heading: "Your desk is set up",
    text: "One thing is left: make a link and give it to the people you help.",
    action: "Make a link",
  },
};
