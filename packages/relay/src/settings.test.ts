import { describe, expect, it } from "vitest";
import { settingsFrom } from "./settings.ts";

const here = { STAYING_POWER_DATA: "/data" };

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
        bounds: { linkParcels: 500, coachBytes: 2 ** 30, heldByNetwork: 5 },
        mail: {
          to: "folder",
          folder: "/data/outbox",
          from: "nobody@relay.invalid",
        },
      },
    };
    expect(settingsFrom(here)).toEqual(usual);
    expect(
      settingsFrom({
        ...here,
        SMTP_URL: "",
        MAIL_FROM: "",
        HOST: "",
        PORT: "",
        HEALTH_PORT: "",
        ORIGIN: "",
        TRUST_PROXY: "",
        LINK_PARCELS: "",
        COACH_MEGABYTES: "",
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
        LINK_PARCELS: "40",
        COACH_MEGABYTES: "5",
        SMTP_URL: "smtps://me%40desk.example:p%3Aw@mail.example",
        MAIL_FROM: "calls@desk.example",
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
        bounds: {
          linkParcels: 40,
          coachBytes: 5 * 2 ** 20,
          heldByNetwork: 5,
        },
        mail: {
          to: "server",
          url: "smtps://me%40desk.example:p%3Aw@mail.example",
          from: "calls@desk.example",
        },
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
    ["SMTP_URL", "mail.example"],
    ["SMTP_URL", "https://mail.example"],
    ["SMTP_URL", "smtps://mail.example/path"],
    ["SMTP_URL", "smtps://mail.example?pool=true"],
    ["MAIL_FROM", "Calls <calls@desk.example>"],
    ["MAIL_FROM", "a@desk.example, b@desk.example"],
    ["MAIL_FROM", "a@desk.example\r\nBcc: b@desk.example"],
  ])("says what is wrong with %s=%s, by its name", (name, text) => {
    expect(settingsFrom({ [name]: text })).toMatchObject({
      ok: false,
      message: expect.stringMatching(new RegExp(`^${name} must be `)) as string,
    });
  });

  it("wants to know from where mail comes before it hands any to a server", () => {
    expect(settingsFrom({ SMTP_URL: "smtps://mail.example" })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^MAIL_FROM must be /) as string,
    });
  });
});
