import type { ContactKindId } from "@staying-power/plan";
import {
  contactKindWords as ours,
  type TextsByName,
} from "@staying-power/words";
import { laidOver } from "./in-use.tsx";

/** What came and how to answer, with a coach's replies where there are some. */
export const contactKindWords: typeof ours = laidOver(
  ours,
  ({ coach, laying }, id, entry) => ({
    ...entry,
    say: laying.items(coach.texts, `reply.${id}`, entry.say),
  }),
);

/** The replies to a kind of contact, as we word them. */
export function oursOfReply(kind: ContactKindId): TextsByName {
  return Object.fromEntries(
    ours[kind].say.map((text, place) => [`reply.${kind}.${place + 1}`, text]),
  );
}
