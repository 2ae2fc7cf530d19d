import { describe, expect, it } from "vitest";
import { insideName, openName } from "./save-file.ts";

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

describe("insideName", () => {
  it.each([
    ["photo.png.age", "photo.png"],
    ["letter.txt.asc", "letter.txt"],
    ["letter", "letter"],
    [".age", "instead"],
  ])("makes of %s %s", (name, inside) => {
    expect(insideName(name, "instead")).toBe(inside);
  });
});
