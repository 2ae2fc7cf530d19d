import { describe, expect, it } from "vitest";
import { settingsFrom } from "./settings.ts";

describe("settingsFrom", () => {
  it("has a usual answer for everything, also where a name is set to nothing", () => {
    const usual = {
      ok: true,
      value: {
        host: "127.0.0.1",
        port: 4180,
        healthPort: 4181,
        origin: undefined,
        app: undefined,
        trustProxy: [],
      },
    };
    expect(settingsFrom({})).toEqual(usual);
    expect(
      settingsFrom({
        HOST: "",
        PORT: "",
        HEALTH_PORT: "",
        ORIGIN: "",
        TRUST_PROXY: "",
      }),
    ).toEqual(usual);
  });

  it("reads what it was told", () => {
    expect(
      settingsFrom({
        HOST: "0.0.0.0",
        PORT: "0",
        HEALTH_PORT: "9",
        ORIGIN: "https://desk.example:8443",
        APP_ORIGIN: "https://app.example",
        TRUST_PROXY: "10.0.0.1, 10.1.0.0/16,::1",
      }),
    ).toEqual({
      ok: true,
      value: {
        host: "0.0.0.0",
        port: 0,
        healthPort: 9,
        origin: "https://desk.example:8443",
        app: "https://app.example",
        trustProxy: ["10.0.0.1", "10.1.0.0/16", "::1"],
      },
    });
  });

  it.each([
    ["PORT", "x"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "1e3"],
    ["HEALTH_PORT", "80.5"],
    ["ORIGIN", "desk.example"],
    ["ORIGIN", "http://desk.example"],
    ["ORIGIN", "https://desk.example/"],
    ["ORIGIN", "https://desk.example/path"],
    ["ORIGIN", "https://me:it@desk.example"],
    ["APP_ORIGIN", "app.example"],
    ["TRUST_PROXY", "everyone"],
  ])("says what is wrong with %s=%s, by its name", (name, text) => {
    expect(settingsFrom({ [name]: text })).toMatchObject({
      ok: false,
      message: expect.stringMatching(new RegExp(`^${name} must be `)) as string,
    });
  });
});
