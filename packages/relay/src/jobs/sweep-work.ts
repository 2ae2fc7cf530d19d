import { watchAllBusy } from "../busy/read-busy.ts";
import type { Context } from "../context.ts";
import { daysAfter } from "../routes/days-after.ts";
import { type Swept, sweep } from "../sweep.ts";
import { enqueueOrHasten } from "./repeat.ts";
import type { Work } from "./work.ts";

/** How often what is past its time is looked for, by all relays of a database together. In milliseconds. */
export const sweepEveryMs: number = 10 * 60_000;
/** For how many days mail that was given up is still shown. */
const daysGivenUp = 30;

/** Deletes what is past its time, has a look at what else should be under way, and is due again a while later. */
export const sweepWork =
  (
    { store, now }: Pick<Context, "store" | "now">,
    swept: (done: Swept) => void = () => undefined,
  ): Work =>
  async () => {
    swept(await sweep(store, now()));
    await store
      .deleteFrom("job")
      .where("dead_at", "<=", daysAfter(now(), -daysGivenUp))
      .execute();
    await watchAllBusy(store, now());
    return { is: "done", next: new Date(now().getTime() + sweepEveryMs) };
  };

/** Has the sweep done now, and from then on again and again. */
export async function beginSweeping({
  store,
  now,
}: Pick<Context, "store" | "now">): Promise<void> {
  await store.transaction().execute((transaction) =>
    enqueueOrHasten(transaction, {
      kind: "sweep",
      dedupe: "sweep",
      body: {},
      due: now(),
      at: now(),
    }),
  );
}
