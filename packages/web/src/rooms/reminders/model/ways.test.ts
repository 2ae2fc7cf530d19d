import { describe, expect, it } from "vitest";
import { canDo, closedState, type Device, openState } from "./ways.ts";

const able: Device = {
  isSecure: true,
  notifications: "granted",
  worker: "ready",
  waking: "granted",
  hasButtons: true,
};

describe("what a device can do", () => {
  it.each<[Partial<Device>, string, string]>([
    [{}, "granted", "granted"],
    [{ isSecure: false }, "insecure", "insecure"],
    [{ notifications: "missing" }, "unsupported", "unsupported"],
    [{ worker: "missing" }, "unsupported", "unsupported"],
    [{ worker: "waiting" }, "waiting", "needs-open"],
    [{ notifications: "denied" }, "denied", "needs-open"],
    [{ notifications: "default" }, "ask", "needs-open"],
    [{ waking: "missing" }, "granted", "unsupported"],
    [{ waking: "denied" }, "granted", "not-granted"],
    [
      { isSecure: false, notifications: "missing", worker: "missing" },
      "insecure",
      "insecure",
    ],
  ])("%j is said as it is", (part, open, closed) => {
    expect(openState({ ...able, ...part })).toBe(open);
    expect(closedState({ ...able, ...part })).toBe(closed);
  });

  it("stands in one table, and nothing rings at the exact hour but a calendar", () => {
    expect(canDo(able, true)).toEqual({
      calendar: "yes",
      open: "yes",
      closed: "yes",
      push: "calendarAlone",
      button: "yes",
    });
    expect(canDo({ ...able, hasButtons: false }, false)).toMatchObject({
      calendar: "no",
      button: "onPage",
    });
    expect(canDo({ ...able, notifications: "default" }, true)).toMatchObject({
      open: "ask",
      closed: "ask",
    });
    expect(canDo({ ...able, notifications: "denied" }, true)).toMatchObject({
      open: "no",
      button: "no",
    });
  });
});
