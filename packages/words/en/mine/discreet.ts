/** Words of the plain name and icon; the plain name itself stands with the frame. */
export const discreet = {
  heading: "A plain name and icon",
  intro:
    "The tab, the list of open windows and the top of the page then say Notes, with a plain icon.",
  on: "Use the plain name",
  limits: [
    "Pages you opened before keep their old name in the browser’s history.",
    "An icon you put on your home screen before keeps its old name, often for good. Remove it and add it again.",
    "The address stays the same, and so do the words inside.",
  ] as const,
  limitsHeading: "What stays as it is",
  stateOn: "The plain name is on.",
  stateOff: "The plain name is off.",
};
