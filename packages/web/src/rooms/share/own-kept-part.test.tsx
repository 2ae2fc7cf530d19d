import { type Problem, printCoachLink } from "@staying-power/envelope";
import { ownWords } from "@staying-power/words";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { freshChoice } from "./model/choice.ts";
import { toBase64url } from "../../visit/base64.ts";
import { ShareScreen } from "./share-screen.tsx";

const recipient = `age1${"q".repeat(58)}`;
const keys = await crypto.subtle.generateKey(
  { name: "ECDSA", namedCurve: "P-256" },
  true,
  ["sign", "verify"],
);
const point = new Uint8Array(
  await crypto.subtle.exportKey("raw", keys.publicKey),
);
const link = printCoachLink({
  relay: "https://desk.example",
  door: "A".repeat(43),
  // Of the point what comes after its first byte, which says how it is written.
  coaches: [{ name: "Anna", recipient, verify: toBase64url(point.slice(1)) }],
});

/** An edition as a relay gives it out. */
async function edition(): Promise<object> {
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      format: "staying-power/content",
      version: 1,
      coach: recipient,
      revision: 2,
      name: "Anna",
      texts: { "task.first-hour.what": "Sit down with me for an hour" },
    }),
  );
  const signature = await crypto.subtle.sign(
    { name: "ECDSA", hash: "SHA-256" },
    keys.privateKey,
    bytes,
  );
  return {
    revision: 2,
    signed: toBase64url(bytes),
    signature: toBase64url(new Uint8Array(signature)),
  };
}

const asked = vi.fn<typeof fetch>();
beforeEach(() => {
  asked.mockReset();
  vi.stubGlobal("fetch", asked);
  vi.stubGlobal("isSecureContext", true);
});
afterEach(() => vi.unstubAllGlobals());

const answers = (of: object, status = 200) =>
  asked.mockImplementation(
    async () => new Response(JSON.stringify(of), { status }),
  );
const problem = (kind: Problem["kind"], status: number, more = {}) =>
  answers({ kind, status, title: "No.", ...more }, status);

async function shown() {
  const app = await appAround();
  app.session.change((record) => ({
    ...record,
    share: { ...record.share, draft: { link, choice: freshChoice } },
  }));
  const part = mount(<ShareScreen link="" />, app);
  return {
    ...part,
    app,
    get: () => press(part.getByRole("button", { name: /^Get Anna’s words/ })),
  };
}

/** What is said, and has the focus. */
const focused = (): string => document.activeElement?.textContent ?? "";

describe("a coach's own words, when they are fetched", () => {
  it("leave the focus with what is said of it, and so does removing them", async () => {
    answers(await edition());
    const { app, get, getByRole } = await shown();
    await get();
    await vi.waitFor(() => expect(focused()).toBe(ownWords.kept.came(2)));
    expect(app.session.record.value.ownWords.coach?.revision).toBe(2);
    await press(getByRole("button", { name: ownWords.kept.newer }));
    await vi.waitFor(() => expect(focused()).toBe(ownWords.kept.same));
    await press(getByRole("button", { name: ownWords.kept.remove }));
    await vi.waitFor(() => expect(focused()).toBe(ownWords.kept.removed));
  });

  const words = ownWords.faults;
  it.each([
    ["not-found", 404, {}, words["none-yet"]("Anna")],
    ["not-signed-in", 401, {}, words.closed("Anna")],
    ["too-many", 429, { retryAfter: 7 }, words["too-many"](7)],
    ["unavailable", 503, { retryAfter: 1 }, words.busy(1)],
    ["fault", 500, {}, words.broken("Anna")],
  ] as const)(
    "say of %s what became of it here",
    async (kind, status, more, text) => {
      problem(kind, status, more);
      const { get } = await shown();
      await get();
      await vi.waitFor(() => expect(focused()).toBe(text));
    },
  );

  it("say of a place that is not reached what became of it here, and nothing of a file", async () => {
    asked.mockRejectedValue(new TypeError("no way there"));
    const { get } = await shown();
    await get();
    await vi.waitFor(() => expect(focused()).toBe(words.away("Anna")));
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await get();
    await vi.waitFor(() => expect(focused()).toBe(words.offline));
    expect(words.offline).not.toMatch(/sealed|stays here/u);
  });
});
