import type { Made } from "@staying-power/plan";
import { focusWords, locale } from "@staying-power/words";
import { EarlierPart } from "../../ui/parts/earlier-part.tsx";
import { Worded } from "../../ui/parts/worded.tsx";
import type { DraftProject } from "./model/draft-project.ts";

interface BegunPartProps {
  readonly draft: DraftProject;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** A project that was begun and is not kept yet. */
export function BegunPart({
  draft: { what, area },
  onGoOn,
  onDrop,
}: BegunPartProps) {
  const words = focusWords.begun;
  const named = what.trim() === "" ? focusWords.areas[area] : what;
  return (
    <div class="card">
      <h2>{words.heading}</h2>
      <p class="own">{named}</p>
      <div class="row">
        <button type="button" onClick={onGoOn}>
          <Worded sentence={words.goOn(named)} />
        </button>
        <button type="button" class="plain" onClick={onDrop}>
          <Worded sentence={words.drop(named)} />
        </button>
      </div>
    </div>
  );
}

/** What came of all projects, in the person's own words; and, folded, what was laid aside. */
export function MadePart({ made }: { readonly made: readonly Made[] }) {
  const words = focusWords.made;
  const line = ({ on, what, said }: Made) =>
    words.line({ day: locale.day(on), what, said });
  const there = made.filter(({ how }) => how !== "aside");
  const aside = made.filter(({ how }) => how === "aside");
  if (made.length === 0) return null;
  return (
    <section>
      {there.length > 0 && (
        <>
          <h2>{words.heading}</h2>
          <ul class="stack made">
            {there.map((each) => (
              <li key={`${each.project} ${each.on}`}>
                <Worded sentence={line(each)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <EarlierPart summary={words.aside} lines={aside.map(line)} />
    </section>
  );
}
