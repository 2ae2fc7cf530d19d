/** What stands at every chart. */
export const chartWords = {
  showTable: "Show as table",
};
