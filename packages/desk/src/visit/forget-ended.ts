import type { Desk } from "./desk.ts";

/** Takes a case out of memory that is deleted, with what was being written on it. */
export function forgetCase(desk: Desk, id: string): void {
  desk.drafts.delete(id);
  desk.going.delete(id);
  desk.parcels.forget(id);
}

/** The same for each that this page holds something of and that the relay says has ended. */
export async function forgetEnded(desk: Desk): Promise<void> {
  const held = new Set([
    ...desk.parcels.opened.value.keys(),
    ...desk.drafts.keys(),
    ...desk.going.keys(),
  ]);
  await Promise.all(
    [...held].map(async (id) => {
      const seen = await desk.parcels.look(id);
      if (seen.ok ? seen.value.ended !== null : seen.error === "not-found")
        forgetCase(desk, id);
    }),
  );
}
