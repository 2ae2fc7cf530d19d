import type { BrowserContextOptions } from "playwright-core";
import { expect } from "vitest";
import type { AppUnderTest, Visit } from "./app-under-test.ts";

/** The day on the person's clock in every test. */
export const today = "2026-11-22";

/** Nothing here takes a tenth of this on a quiet machine; two browsers and a busy one take more. */
const patienceMs = 30_000;

/**
 * One visit in a fresh profile, on a fixed day. However it goes, it fails when
 * anything was asked of another origin, the security policy was breached, or the
 * page had an error.
 */
export async function withVisit(
  app: AppUnderTest,
  options: BrowserContextOptions,
  story: (visit: Visit) => Promise<void>,
): Promise<void> {
  const visit = await app.visit({
    timezoneId: "UTC",
    locale: "en-GB",
    ...options,
  });
  try {
    visit.page.setDefaultTimeout(patienceMs);
    await visit.page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
    await story(visit);
    expect(visit.faults).toEqual([]);
  } finally {
    await visit.close();
  }
}
