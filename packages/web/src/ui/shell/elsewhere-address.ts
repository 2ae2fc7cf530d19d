/** Where Leave now leads: known everywhere, quick, without a question about cookies. */
export const elsewhereAddress = "https://www.wikipedia.org/";
