import { callWords } from "@staying-power/words";
import { useId } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { Door } from "../../ui/shell/door.tsx";
import { LinkForm } from "../share/link-form.tsx";
import { coachLink } from "../share/model/link-in.ts";
import { namesOf } from "../share/model/names-of.ts";
import { bookAt } from "./address.ts";
import { withoutDraft } from "./model/calls.ts";
import type { CallsKept } from "./model/calls-kept.ts";
import { useCalls } from "./use-calls.ts";

const words = callWords.begin;

interface BeginPartProps {
  readonly kept: CallsKept;
  readonly isWrong: boolean;
  readonly onOpen: (text: string) => boolean;
}

/** How a booking begins: the one that was begun, coaches whose link is here, or a link. */
export function BeginPart({ kept, isWrong, onOpen }: BeginPartProps) {
  const links = useKnownLinks(kept);
  return (
    <section>
      <h2>{words.heading}</h2>
      {kept.draft !== undefined && <GoingPart />}
      {links.length > 0 && (
        <div class="stack">
          {links.map((link) => (
            <KnownPart key={link} link={link} kept={kept} onOpen={onOpen} />
          ))}
        </div>
      )}
      {links.length === 0 ? (
        <PastePart isWrong={isWrong} onOpen={onOpen} />
      ) : (
        <details open={isWrong ? true : undefined}>
          <summary>{words.paste}</summary>
          <PastePart isWrong={isWrong} onOpen={onOpen} />
        </details>
      )}
    </section>
  );
}

/** The links that are here: those that were booked by, and the one that a parcel is put together with. */
function useKnownLinks(kept: CallsKept): readonly string[] {
  const { session } = useApp();
  const { draft } = session.record.value.share;
  return [
    ...new Set([
      ...(draft === undefined ? [] : [draft.link]),
      ...kept.links.map(({ link }) => link),
    ]),
  ].filter((link) => coachLink(link) !== null);
}

function GoingPart() {
  const { change } = useCalls();
  return (
    <div class="stack">
      <Door to={bookAt()} label={words.goOn} note={words.goOnNote} main />
      <button type="button" class="plain" onClick={() => change(withoutDraft)}>
        {words.drop}
      </button>
    </div>
  );
}

interface KnownPartProps {
  readonly link: string;
  readonly kept: CallsKept;
  readonly onOpen: (text: string) => boolean;
}

function KnownPart({ link, kept, onOpen }: KnownPartProps) {
  const { change } = useCalls();
  const note = useId();
  const to = coachLink(link);
  if (to === null) return null;
  const names = namesOf(to.coaches);
  return (
    <div class="stack">
      <button
        type="button"
        class="option"
        aria-describedby={note}
        onClick={() => onOpen(link)}
      >
        {words.with(names)}
      </button>
      <p class="quiet" id={note}>
        {words.withNote(to.relay)}
      </p>
      {kept.links.some((each) => each.link === link) && (
        <button
          type="button"
          class="plain"
          onClick={() =>
            change((now) => ({
              ...now,
              links: now.links.filter((each) => each.link !== link),
            }))
          }
        >
          {words.forget(names)}
        </button>
      )}
    </div>
  );
}

interface PastePartProps {
  readonly isWrong: boolean;
  readonly onOpen: (text: string) => boolean;
}

function PastePart({ isWrong, onOpen }: PastePartProps) {
  return (
    <>
      <p>{words.text}</p>
      <LinkForm {...{ words, isWrong, onOpen }} />
      <p class="quiet">{words.none}</p>
    </>
  );
}
