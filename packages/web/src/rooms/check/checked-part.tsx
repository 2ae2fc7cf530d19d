import { checkWords, draftLabelWords, locale } from "@staying-power/words";
import type { MarkedDraft } from "./model/marked-draft.ts";
import { ApologyLines } from "./apology-lines.tsx";
import { CopyButton } from "./copy-button.tsx";
import type { Checked } from "./use-draft-check.ts";
import { Worded } from "../../ui/parts/worded.tsx";

interface CheckedPartProps {
  readonly checked: Checked;
  readonly marked: MarkedDraft;
}

/** The draft again with its marks, why each pushes away, and what could stand in its place. */
export function CheckedPart({ checked, marked }: CheckedPartProps) {
  const words = checkWords;
  const { context, check } = checked;
  const { pieces, pushes, fine } = marked;
  return (
    <>
      <p>{words.contexts[context].rule}</p>
      {pushes.length > 0 && (
        <>
          <section>
            <h3>{words.shownAgain}</h3>
            <p class="card check-draft">
              {pieces.map(({ text, marked: isMarked, numbers }, place) =>
                isMarked ? (
                  <mark key={place}>
                    {text}
                    {numbers.length > 0 && (
                      <sup>{locale.list(numbers.map(String))}</sup>
                    )}
                  </mark>
                ) : (
                  <span key={place}>{text}</span>
                ),
              )}
            </p>
          </section>
          <section>
            <h3>{words.flags}</h3>
            <ol class="check-flags">
              {pushes.map(({ label, quotes, because }) => (
                <li key={label}>
                  <h4>{draftLabelWords[label].name}</h4>
                  {quotes.map((quote) => (
                    <p key={quote} class="check-quote">
                      <q>{quote}</q>
                    </p>
                  ))}
                  {because.length > 0 && (
                    <p class="quiet">
                      <Worded sentence={words.raisedBy(because)} />
                    </p>
                  )}
                  <p>{draftLabelWords[label].why}</p>
                  <p>
                    <Worded
                      sentence={words.instead(draftLabelWords[label].instead)}
                    />
                  </p>
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
      {check.apology !== null && <ApologyLines apology={check.apology} />}
      {check.shorter !== null && (
        <section>
          <h3>{words.shorter}</h3>
          <p class="card check-draft">{check.shorter}</p>
          <p class="quiet">{words.shorterNote}</p>
          <CopyButton text={check.shorter} />
        </section>
      )}
      {fine.length > 0 && (
        <section>
          <h3>{words.fine}</h3>
          <ul class="check-fine quiet">
            {fine.map((label) => (
              <li key={label}>{words.inOneLine(draftLabelWords[label])}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="quiet">{words.limits}</p>
    </>
  );
}
