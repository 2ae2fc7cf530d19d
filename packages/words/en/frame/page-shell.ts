/** What stands in the page itself before the app is there, and where it is put on a home screen. */
export const pageShellWords = {
  noScript:
    "This page works out its forecast here in your browser, so it needs JavaScript. Nothing you write leaves this device.",
  /** Where not even the first script came. */
  lost: "This page could not be loaded. Check the connection, then load it again. You may need help before that:",
  loadAgain: "Load it again",
  /** Under the icon on a home screen: a word that could be anything. */
  iconName: "Lamp",
};
