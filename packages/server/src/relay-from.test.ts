import { describe, expect, it } from "vitest";
import { relayFrom } from "./relay-from.ts";

describe("relayFrom", () => {
  it.each([undefined, ""])("has none for %o", (text) => {
    expect(relayFrom({ RELAY_ORIGIN: text })).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each([
    "https://desk.example",
    "https://a-b.example.org:8443",
    "http://localhost:4180",
    "http://127.0.0.1",
    "http://[::1]:4180",
  ])("takes %s", (text) => {
    expect(relayFrom({ RELAY_ORIGIN: text })).toEqual({
      ok: true,
      value: text,
    });
  });

  it.each([
    "http://desk.example",
    "https://desk.example/",
    "https://desk.example/desk",
    "https://desk.example:443",
    "https://Desk.example",
    "https://me@desk.example",
    "https://one.example https://two.example",
    "https://one.example; script-src *",
    "https://*.example",
    "https://desk.example:99999",
    "https:",
    "*",
    "'unsafe-inline'",
    "desk.example",
    "javascript:alert(1)",
  ])("refuses %s, and says what it takes", (text) => {
    const read = relayFrom({ RELAY_ORIGIN: text });
    expect(read).toMatchObject({ ok: false, error: { kind: "relay" } });
    if (!read.ok) expect(read.error.message).toContain("RELAY_ORIGIN");
  });
});
