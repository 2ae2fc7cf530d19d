import { expect, it } from "vitest";
import { logEvent, logFault } from "./log.ts";

function lines(work: (write: (line: string) => void) => void) {
  const written: string[] = [];
  work((line) => written.push(line));
  return written;
}

it("writes a fault by kind, code and place, and never by its message", () => {
  const secret = "she said it was over on Tuesday";
  const error = Object.assign(
    new TypeError(`no column for ${secret}\n${secret}`),
    {
      code: "42703",
      detail: secret,
    },
  );
  const [line = ""] = lines((write) => {
    logFault(write, error, "/v1/inbox/:id");
  });
  expect(line).not.toContain("Tuesday");
  expect(line.endsWith("\n")).toBe(true);
  expect(JSON.parse(line)).toMatchObject({
    what: "fault",
    route: "/v1/inbox/:id",
    kind: "TypeError",
    code: "42703",
  });
  expect(line).toMatch(/packages\/relay\/src\/log\.test\.ts/);
});

it("writes of what is thrown that is no error only what sort of thing it is", () => {
  const [line = ""] = lines((write) => {
    logFault(write, "a text that somebody wrote", "sweep");
  });
  expect(line).not.toContain("somebody");
  expect(JSON.parse(line)).toMatchObject({ kind: "string", at: [] });
});

it("writes one line for each thing, whatever stands in it", () => {
  const [line = ""] = lines((write) => {
    logEvent(write, "swept", { ended: 2, note: "a\nb" });
  });
  expect(line.split("\n")).toHaveLength(2);
});
