import { type CoachLink, limits } from "@staying-power/envelope";
import { ownWords } from "@staying-power/words";
import { useOwnWords } from "./use-own-words.ts";

type LinkedCoach = CoachLink["coaches"][number];

/** What base64url makes of so many bytes. */
const onTheWay = 4 / 3;

/** A coach's own words, to be fetched: for each coach of a link who signs. */
export function OwnOfferPart({ link }: { readonly link: CoachLink }) {
  return (
    <>
      {link.coaches.map((coach) =>
        coach.verify === undefined ? null : (
          <Offer
            key={coach.recipient}
            coach={coach}
            verify={coach.verify}
            link={link}
          />
        ),
      )}
    </>
  );
}

interface OfferProps {
  readonly coach: LinkedCoach;
  readonly verify: string;
  readonly link: CoachLink;
}

function Offer({ coach: { name, recipient }, verify, link }: OfferProps) {
  const words = ownWords.offer;
  const { kept, busy, said, get } = useOwnWords();
  // What is here of theirs has a place of its own, where newer ones are looked for.
  const isHere = kept?.recipient === recipient;
  return (
    <section>
      {!isHere && (
        <>
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
            {busy
              ? words.busy
              : words.get(name, limits.contentBytes * onTheWay)}
          </button>
        </>
      )}
      <div role="alert">
        {said?.isProblem === true && <p class="problem">{said.text}</p>}
      </div>
    </section>
  );
}
