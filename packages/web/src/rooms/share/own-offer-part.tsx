import { type CoachLink, limits } from "@staying-power/envelope";
import { ownWords } from "@staying-power/words";
import type { OwnWordsInHand } from "./use-own-words.ts";

type LinkedCoach = CoachLink["coaches"][number];

/** What base64url makes of so many bytes. */
const onTheWay = 4 / 3;

interface OwnOfferPartProps {
  readonly link: CoachLink;
  readonly own: OwnWordsInHand;
}

/** A coach's own words, to be fetched: for each coach of a link who signs. */
export function OwnOfferPart({ link, own }: OwnOfferPartProps) {
  return (
    <>
      {link.coaches.map((coach) =>
        coach.verify === undefined ? null : (
          <Offer
            key={coach.recipient}
            coach={coach}
            verify={coach.verify}
            {...{ link, own }}
          />
        ),
      )}
    </>
  );
}

interface OfferProps extends OwnOfferPartProps {
  readonly coach: LinkedCoach;
  readonly verify: string;
}

function Offer({ coach, verify, link, own }: OfferProps) {
  const { name, recipient } = coach;
  const words = ownWords.offer;
  const { kept, busy, get } = own;
  // What is here of theirs has a place of its own, where newer ones are looked for.
  if (kept?.recipient === recipient) return null;
  return (
    <section>
      <h2>{words.heading(name)}</h2>
      <p>{words.text(name)}</p>
      <p class="quiet">{words.unchanged}</p>
      <p class="quiet">{words.seen}</p>
      {kept !== undefined && <p>{words.replaces(kept.name)}</p>}
      <button
        type="button"
        disabled={busy}
        onClick={() =>
          void get({
            name,
            recipient,
            verify,
            relay: link.relay,
            door: link.door,
          })
        }
      >
        {busy ? words.busy : words.get(name, limits.contentBytes * onTheWay)}
      </button>
    </section>
  );
}
