/** Signing in, and why one has to again. */
export const deskEnterWords = {
  heading: "Sign in to your desk",
  /** Why one stands here. */
  why: {
    first: "Your cases open here, in this browser, with your key alone.",
    reload:
      "Your key is kept only while this page is open. Loading the page again asks you once more.",
    idle: "Nobody touched the desk for half an hour, so it was locked. What you wrote on a case and had not sent or kept is gone. Words and hours that this browser keeps for you are back once you sign in.",
    out: "You are signed out. Nothing of your cases is left in this page.",
    expired:
      "Your sign-in is over. What you wrote on a case and had not sent or kept is gone. Words and hours that this browser keeps for you are back once you sign in.",
    removed: "Your desk is erased.",
  },
  passkey: "Sign in with a passkey",
  or: "Another way",
  name: "Your name",
  passphrase: "Passphrase",
  recovery: "Recovery code",
  byPassphrase: "Sign in with a passphrase",
  byRecovery: "Sign in with the recovery code",
  action: "Sign in",
  show: "Show what I type",
  device: "What you call this device",
  refused: "Nothing was signed in. Try again, or take another way.",
  noPasskeys: "This browser knows no passkeys here. Take another way.",
  wrong:
    "That did not fit. Perhaps the name is spelled another way, Caps Lock is on, or a space is missing. You can try again.",
  unknownPasskey:
    "The desk does not know this passkey. Try another one, or take another way.",
  opensNothing:
    "This passkey signs you in, but it cannot open your cases. Take your passphrase or your recovery code.",
  notACode: "That is no recovery code: it has six groups of four signs.",
  lost: {
    summary: "I have lost all of them",
    text: "Then nobody can open what was sealed to you. Ask the people to share their case again once you have a new desk. Whoever runs this desk can give you a link to begin.",
  },
  recovered:
    "You came in by the recovery code. If you lost a device or a passphrase, remove it under “Ways in” and add a new one.",
};
