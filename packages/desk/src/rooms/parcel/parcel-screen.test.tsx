import { newIdentity, sealTo } from "@staying-power/seal";
import { deskKeepingWords, deskParcelWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import {
  deskAtHand,
  parcelAtHand,
  seen,
  show,
  signIn,
} from "../../testing/desk-at-hand.tsx";
import type { ForecastAsked } from "../../worker/forecast-asked.ts";
import { ParcelScreen } from "./parcel-screen.tsx";

const parcel = parcelAtHand();

const shared = {
  format: "staying-power/shared-case",
  version: 1,
  sharedAt: "2026-11-29T10:00:00.000Z",
  replyTo: `age1${"q".repeat(58)}`,
  name: "Kim",
  asks: "Should I wait?",
  zone: "Europe/London",
  country: "GB",
  case: {
    format: "staying-power/case",
    version: 1,
    breakup: "2026-11-01",
    facts: { endedBy: "ex" },
  },
};

const people = (about: number) => ({ about, low: about - 5, high: about + 5 });
const readings = [
  {
    on: "2026-11-20",
    state: "apart",
    outcomes: {
      backAndStayed: people(10),
      backAndLeft: people(10),
      notBack: people(80),
    },
  },
  {
    on: "2026-11-29",
    state: "apart",
    outcomes: {
      backAndStayed: people(12),
      backAndLeft: people(18),
      notBack: people(70),
    },
  },
];

/** The screen of a case, opened by pressing the button. */
async function opened(
  content: unknown,
  { sealedTo }: { readonly sealedTo?: string } = {},
) {
  const { identity, recipient } = await newIdentity();
  const asked: ForecastAsked[] = [];
  const { desk } = deskAtHand({
    forecast: (one) => {
      asked.push(one);
      return Promise.reject(new Error("not on this device"));
    },
    answers: {
      "GET /v1/inbox": { parcels: [parcel], next: null },
      [`GET /v1/inbox/${parcel.id}`]: parcel,
      [`GET /v1/inbox/${parcel.id}/versions/1`]: await sealTo(
        sealedTo ?? recipient,
        new TextEncoder().encode(JSON.stringify(content)),
      ),
      [`GET /v1/inbox/${parcel.id}/notes`]: { notes: [] },
    },
  });
  await signIn(desk, identity);
  const part = show(desk, <ParcelScreen id={parcel.id} part="brief" />);
  (await seen(() => part.getByRole("button", { name: "Open it" }))).click();
  return { part, asked };
}

describe("a case", () => {
  it("opens here, and tells what was asked", async () => {
    const { part, asked } = await opened(shared);
    await seen(() =>
      // On the screen, and on paper.
      expect(part.getAllByText("Should I wait?")).toHaveLength(2),
    );
    part.getByRole("heading", { level: 1, name: "Kim" });
    part.getByText(/did not share their answers about safety/, {
      selector: "section p",
    });
    await seen(() =>
      expect(asked.map(({ today }) => today)).toEqual(["2026-11-30"]),
    );
  });

  it("shows what their own page told them, the newest first, also where no forecast comes", async () => {
    const { part } = await opened({ ...shared, readings });
    await seen(() =>
      part.getByText(/^As the person saw it on .*: Of 100 people/, {
        selector: "section > p",
      }),
    );
    part.getByText(/about 30 see their ex come back/, {
      selector: "section > p",
    });
    part.getByText("One reading before that");
    part.getByText(/about 20 see their ex come back/, { selector: "li" });
  });

  it("shows no number behind a gate that withholds, and does not even ask for one", async () => {
    const { part, asked } = await opened({
      ...shared,
      readings,
      safety: {
        now: { answer: "they-may-hurt-me", on: "2026-11-29", seen: [] },
      },
    });
    await seen(() =>
      part.getAllByText("They said that someone may hurt them now."),
    );
    part.getByText(/No numbers are shown here/);
    // What to ask is whether they are safe, on the screen and on paper.
    await seen(() =>
      expect(part.getAllByText(/^Are you safe right now/)).toHaveLength(2),
    );
    part.getAllByText(/Help lines in United Kingdom/);
    expect(asked).toEqual([]);
    expect(part.queryAllByText(/Of 100 people/)).toEqual([]);
  });

  it("says so when the key does not open it, and when it is no case", async () => {
    const other = await newIdentity();
    const wrong = await opened(shared, { sealedTo: other.recipient });
    await seen(() => wrong.part.getByText(/Your key does not open this case/));
    const strange = await opened({ format: "something else" });
    await seen(() => strange.part.getByText(/no case that this desk can read/));
  });

  it("that is deleted unopened leaves the focus on the heading, which says what became of it", async () => {
    const answers: Record<string, unknown> = {
      [`GET /v1/inbox/${parcel.id}`]: parcel,
      [`DELETE /v1/inbox/${parcel.id}`]: {},
    };
    const { desk } = deskAtHand({ answers });
    await signIn(desk, (await newIdentity()).identity);
    const part = show(desk, <ParcelScreen id={parcel.id} part="brief" />);
    (
      await seen(() => part.getByLabelText(deskKeepingWords.dispose.sure))
    ).click();
    const button = part.getByRole("button", {
      name: deskKeepingWords.dispose.action,
      hidden: true,
    });
    await seen(() => expect(button).toHaveProperty("disabled", false));
    button.focus();
    answers[`GET /v1/inbox/${parcel.id}`] = {
      ...parcel,
      ended: { why: "disposed", at: "2026-11-30T12:00:00.000Z" },
    };
    button.click();
    await seen(() => part.getByText(deskParcelWords.ended.disposed));
    expect(document.activeElement).toBe(
      part.getByRole("heading", { level: 1 }),
    );
  });
});
