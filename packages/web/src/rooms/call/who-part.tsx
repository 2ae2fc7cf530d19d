import type { Offers } from "@staying-power/envelope";
import { bookWords, callWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { coachLink } from "../share/model/link-in.ts";
import { namesOf } from "../share/model/names-of.ts";
import { bookAt } from "./address.ts";
import type { CallDraft } from "./model/calls-kept.ts";
import { useCalls } from "./use-calls.ts";
import { offersOf, useFreeHours } from "./use-free-hours.ts";
import { useOnce } from "../../ui/parts/use-once.ts";

const words = bookWords.who;

type Coach = Offers["coaches"][number];

/** Whom and what kind: what they offer is asked for by a press. */
export function WhoPart({ draft }: { readonly draft: CallDraft }) {
  const to = coachLink(draft.link);
  const { seeOffers } = useFreeHours();
  const { isBusy, once } = useOnce();
  if (to === null) return <p class="problem">{callWords.begin.wrong}</p>;
  const offers =
    offersOf.value?.link === draft.link ? offersOf.value.offers : null;
  const keys = new Set(to.coaches.map(({ recipient }) => recipient));
  return (
    <>
      <p class="lead">{words.lead(namesOf(to.coaches))}</p>
      {draft.hold !== undefined && (
        <ScreenLink to={bookAt({ step: "form" })} class="button">
          {words.toForm}
        </ScreenLink>
      )}
      {offers === null ? (
        <>
          <button
            type="button"
            class="main-action"
            disabled={isBusy}
            onClick={() => void once(() => seeOffers(draft.link))}
          >
            {words.ask}
          </button>
          <p class="quiet" role="status">
            {isBusy ? words.asking : words.askNote(to.relay)}
          </p>
        </>
      ) : (
        offers.coaches.map((coach) => (
          <CoachPart
            key={coach.id}
            coach={coach}
            isTheirs={keys.has(coach.recipient)}
          />
        ))
      )}
    </>
  );
}

interface CoachPartProps {
  readonly coach: Coach;
  /** Whether the key is one that the coach's own link names. */
  readonly isTheirs: boolean;
}

function CoachPart({ coach, isTheirs }: CoachPartProps) {
  if (!isTheirs)
    return (
      <section>
        <h2>{coach.name}</h2>
        <p class="problem">{words.otherKey(coach.name)}</p>
      </section>
    );
  return (
    <section>
      <h2>{coach.name}</h2>
      {coach.kinds.length === 0 ? (
        <p>{words.noKinds(coach.name)}</p>
      ) : (
        <ul class="stack">
          {coach.kinds.map((kind) => (
            <KindPart key={kind.id} coach={coach} kind={kind} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface KindPartProps {
  readonly coach: Coach;
  readonly kind: Coach["kinds"][number];
}

function KindPart({ coach, kind }: KindPartProps) {
  const { navigation } = useApp();
  const { changeDraft, latest } = useCalls();
  const { seeHours, now } = useFreeHours();
  const { isBusy, once } = useOnce();
  const id = useId();
  const { name, recipient } = coach;
  const place = callWords.places[kind.place];
  const choose = async (): Promise<void> => {
    changeDraft((draft) => ({
      ...draft,
      coach: { id: coach.id, name, recipient },
      kind,
    }));
    const { draft } = latest();
    // What went wrong is said here, and would be gone on the next page.
    if (draft !== undefined && (await seeHours(draft, now())))
      navigation.go(bookAt({ step: "when" }));
  };
  return (
    <li class="card">
      <h3 id={`${id}-name`}>{kind.name}</h3>
      <p>{words.length(callWords.clocks.length(kind.minutes))}</p>
      <p>{kind.price === "" ? words.noPrice : words.price(kind.price)}</p>
      <p>
        {kind.place === "in-person"
          ? words.place({ place, where: kind.where })
          : words.meet(place)}
      </p>
      <button
        type="button"
        aria-describedby={`${id}-name`}
        disabled={isBusy}
        onClick={() => void once(choose)}
      >
        {isBusy ? words.asking : words.times}
      </button>
    </li>
  );
}
