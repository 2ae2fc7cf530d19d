interface LeavingWords {
  readonly heading: string;
  readonly intro: string;
  readonly parts: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
  }[];
  readonly toDiscreet: string;
  readonly toLock: string;
  readonly toHelp: string;
}

/** The page that says what leaving hides and what it cannot. */
export const leaving: LeavingWords = {
  heading: "Leaving in a hurry",
  intro:
    "Leave now is at the top of every screen. It clears the screen at once and opens Wikipedia in its place. Pressing Shift three times within five seconds does the same.",
  parts: [
    {
      heading: "What it hides",
      lines: [
        "What was on the screen is gone at once.",
        "The Back button does not bring it back in this tab. It leaves again.",
        "With no network, it shows an empty page.",
      ],
    },
    {
      heading: "What it cannot hide",
      lines: [
        "The browser keeps a list of the pages you opened. This page is on it, with its address.",
        "Other tabs and windows of this page stay open.",
        "A file you saved stays where you saved it. So does a picture you took of the screen.",
        "If you put this page on your home screen, its icon stays there.",
        "Someone who knows the code to your phone can open this page and read what is kept. A lock with a passphrase of its own helps: you find it under Mine.",
        "The person who runs the Wi-Fi may see the name of this site. They cannot see what you write here.",
        "A program that watches the phone can see all of it. If you fear that, use a phone or computer that they never touch.",
      ],
    },
    {
      heading: "How to clear the list",
      lines: [
        "Open the menu of your browser. Look for History.",
        "Find this page in the list and delete only that one. An empty list can look odd to someone who checks.",
        "Do not tick the box for site data unless you want to lose what you wrote here.",
        "Deleting the list on one device may not clear it on another that shares your account.",
      ],
    },
    {
      heading: "How to leave less behind",
      lines: [
        "A private window keeps no list. But it also forgets all you wrote here when you close it.",
        "You can give this page a plain name and icon.",
        "If you are in danger from someone, leaving can be the hardest time. People who know about this can help you plan it.",
      ],
    },
  ],
  toDiscreet: "Use a plain name and icon",
  toLock: "Set a lock",
  toHelp: "Find help",
};
