import { settings } from "@staying-power/forecast";
import { describe, expect, it } from "vitest";
import { settingsBefore as before } from "./settings-before.ts";

describe("the settings kept from version 1.0.0", () => {
  it("are all there, each inside its own interval", () => {
    expect(before.settings.map(({ id }) => id)).toEqual(
      settings.map(({ id }) => id),
    );
    for (const { model, low, high } of before.settings) {
      expect(low).toBeLessThan(model);
      expect(high).toBeGreaterThan(model);
    }
  });

  it("would have failed the audit of today: marriages lay outside what was published", () => {
    const outside = settings.flatMap(({ id, figure }) => {
      const was = before.settings.find((row) => row.id === id);
      if (figure.kind === "none published" || was === undefined) return [];
      return was.model < figure.low || was.model > figure.high ? [id] : [];
    });
    expect(outside).toEqual(["married, not filed", "married, filed"]);
  });
});
