// The lines of any calendar file, for whoever writes one without zones and slots.
export { basicDay, basicOffset, basicTime } from "./basic-time.ts";
export { contentLine, escapedText, unfoldedLines } from "./content-line.ts";
