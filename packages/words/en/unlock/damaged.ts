/** What is said when what was kept cannot be read. */
export const damagedWords = {
  heading: "What was kept here cannot be read",
  text: "Your answers may have been written by a newer version, or may be damaged. Nothing was changed. Download what is there first; then you can start afresh.",
  newer: {
    heading: "What was kept here is from a newer version",
    text: "This page is older than what is kept here and cannot open it. Nothing was changed. Load the page again with a network: then the newer version opens it. You can also download what is there.",
    reload: "Load the page again",
  },
  download: "Download it as it is",
  afresh: "Start afresh",
  sure: "Erase what is there and start afresh?",
};
