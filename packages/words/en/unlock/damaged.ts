/** What is said when what was kept cannot be read. */
export const damagedWords = {
  title: "Something is wrong · Staying Power",
  heading: "What was kept here cannot be read",
  text: "Your answers may have been written by a newer version, or were damaged. Nothing was changed. Download what is there first; then you can start afresh.",
  download: "Download it as it is",
  afresh: "Start afresh",
  sure: "Erase what is there and start afresh?",
};
