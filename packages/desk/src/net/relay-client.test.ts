import { practice } from "@staying-power/envelope";
import { afterEach, describe, expect, it, vi } from "vitest";
import { relayAt } from "./relay-client.ts";

const answering = (body: string, status = 200) =>
  relayAt(() => Promise.resolve(new Response(body, { status })));

afterEach(() => {
  vi.useRealTimers();
});

/** Comes to nothing until it is given up. */
const never = (init: RequestInit | undefined) =>
  new Promise<never>((_given, failed) => {
    init?.signal?.addEventListener("abort", () =>
      failed(new DOMException("given up", "AbortError")),
    );
  });

describe("a relay that does not answer", () => {
  it.each([
    ["says nothing", relayAt((_path, init) => never(init))],
    [
      "begins and never ends",
      relayAt((_path, init) => {
        const response = new Response("{}");
        response.json = () => never(init);
        return Promise.resolve(response);
      }),
    ],
  ])("is not waited for when it %s", async (_name, relay) => {
    vi.useFakeTimers();
    const asked = relay.json("/v1/practice", practice);
    const over = vi.fn<() => void>();
    void asked.finally(over);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await asked).toEqual({ ok: false, error: "slow" });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("what is asked of a relay", () => {
  it("gives what fits its schema, and nothing else", async () => {
    const ask = (body: string, status?: number) =>
      answering(body, status).json("/v1/practice", practice);
    expect(await ask('{"app":null}')).toEqual({
      ok: true,
      value: { app: null },
    });
    for (const body of ['{"app":3}', "<html>", ""])
      expect(await ask(body)).toEqual({ ok: false, error: "unreadable" });
  });

  it("names the problem that the relay tells, or that it tells none", async () => {
    const gone = '{"kind":"gone","status":410,"title":"Gone"}';
    expect(await answering(gone, 410).done("/")).toEqual({
      ok: false,
      error: "gone",
    });
    expect(await answering("Bad gateway", 502).done("/")).toEqual({
      ok: false,
      error: "unreadable",
    });
    const away = relayAt(() => Promise.reject(new TypeError("away")));
    expect(await away.bytes("/")).toEqual({ ok: false, error: "offline" });
  });

  it("sends a token with each request, and never a cookie", async () => {
    const sent: RequestInit[] = [];
    const relay = relayAt((_path, init) => {
      sent.push(init ?? {});
      return Promise.resolve(new Response("{}"));
    });
    await relay.done("/", {
      method: "PUT",
      token: "t",
      sealed: new Uint8Array(3),
    });
    expect(sent).toMatchObject([
      {
        credentials: "omit",
        headers: {
          authorization: "Bearer t",
          "content-type": "application/octet-stream",
        },
      },
    ]);
  });
});
