/** What stands in the page itself before the app is there, and where it is put on a home screen. */
export const pageShellWords = {
  noScript:
    "This page works out its forecast here in your browser, so it needs JavaScript. Nothing you write leaves this device.",
  /** Under the icon on a home screen: a word that could be anything. */
  iconName: "Lamp",
};
