import { afterEach, describe, expect, it, vi } from "vitest";
import { allows, mayAsk } from "./may-ask.ts";

const relay = "https://desk.example";

describe("what a policy lets a page ask", () => {
  it.each([
    ["", true],
    ["img-src 'self'", true],
    ["default-src 'none'", false],
    ["connect-src 'self'", false],
    ["connect-src", false],
    ["default-src 'none'; connect-src 'self' https://desk.example", true],
    ["Connect-Src 'self' HTTPS://desk.example", true],
    ["connect-src 'self' https://desk.example:8443", false],
    ["connect-src 'self' https://desk.example.org", false],
    ["connect-src https:", true],
    ["connect-src http:", false],
    ["connect-src *", true],
    ["connect-src https://*.example", true],
    ["connect-src 'self' https://desk.example, default-src 'self'", false],
  ])("%j: %o", (policies, may) => {
    expect(allows(policies, relay, "https://app.example")).toBe(may);
  });

  it("takes a relay where the app itself comes from for the page's own", () => {
    expect(allows("connect-src 'self'", relay, relay)).toBe(true);
    expect(allows("connect-src 'none'", relay, relay)).toBe(false);
    expect(allows("connect-src 'self'", relay, `${relay}:8443`)).toBe(false);
  });
});

describe("mayAsk", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("goes by the policy of the page itself, and lets the request tell where it is not known", async () => {
    vi.stubGlobal("location", {
      pathname: "/app/",
      origin: "https://app.example",
    });
    const asked = vi.fn<typeof fetch>(() =>
      Promise.resolve(
        new Response("", {
          headers: { "content-security-policy": "connect-src 'self'" },
        }),
      ),
    );
    vi.stubGlobal("fetch", asked);
    expect(await mayAsk(relay)).toBe(false);
    expect(asked.mock.calls).toEqual([["/app/"]]);
    expect(await mayAsk("https://app.example")).toBe(true);
    asked.mockRejectedValueOnce(new TypeError("offline"));
    expect(await mayAsk(relay)).toBe(true);
  });
});
