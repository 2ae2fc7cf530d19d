import { describe, expect, it } from "vitest";
import {
  deskAgendaWords,
  deskContentWords,
  deskEnterWords,
  deskFrameWords,
  deskHoursWords,
  deskNotesWords,
} from "./index.ts";

describe("what the desk says of what changed elsewhere", () => {
  it.each([
    deskContentWords.publish.behind,
    deskHoursWords.conflict.text,
    deskNotesWords.conflict,
  ])("knows that it may have been another tab: %s", (text) => {
    expect(text).toContain("in another tab or on another device");
  });
});

describe("what the desk says of what is gone and what comes back", () => {
  it.each([deskEnterWords.why.idle, deskEnterWords.why.expired])(
    "names all that was written on a case, and promises only what the browser keeps: %s",
    (text) => {
      expect(text).toContain("What you wrote on a case");
      expect(text).toContain("that this browser keeps for you");
    },
  );

  it("does not give back to a call what was noted on it before", () => {
    expect(deskAgendaWords.attendance.undone).not.toContain("before");
  });

  it("says of a slow answer that what was sent may have arrived", () => {
    expect(deskFrameWords.problems.slow).toContain(
      "What you sent may have arrived",
    );
  });

  it("names no look of a button that not everybody sees", () => {
    expect(deskAgendaWords.marked.text).not.toContain("pressed in");
  });
});
