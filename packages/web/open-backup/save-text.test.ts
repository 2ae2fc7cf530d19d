import { describe, expect, it } from "vitest";
import { openName } from "./save-text.ts";

describe("openName", () => {
  it.each([
    ["staying-power-2026-11-22.age", "staying-power-2026-11-22.json"],
    ["notes-2026-11-22.json", "notes-2026-11-22.json"],
    ["backup.json.age", "backup.json"],
    ["Backup (1).AGE", "Backup (1).json"],
    ["no ending", "no ending.json"],
    [".age", "instead"],
  ])("makes of %s %s", (name, open) => {
    expect(openName(name, "instead")).toBe(open);
  });
});
