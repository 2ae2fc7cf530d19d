import type { CheckSays } from "@staying-power/check";
import { checkWords, draftLabelWords, locale } from "@staying-power/words";
import { Worded } from "../../ui/parts/worded.tsx";
import { ApologyLines } from "./apology-lines.tsx";
import { CopyButton } from "./copy-button.tsx";
import { type MarkedDraft, markedDraft } from "./model/marked-draft.ts";
import type { Checked } from "./use-draft-check.ts";

interface WhyPartProps {
  readonly checked: Checked;
  readonly says: CheckSays;
}

/** Why the line above says what it says: the rule here, the marks and what could stand in their place, the apology. */
export function WhyPart({ checked, says }: WhyPartProps) {
  const words = checkWords;
  const { marks, fine, apology, shorter, sendOnce } = says;
  const marked = markedDraft(checked.draft, marks);
  return (
    <>
      <p>{words.contexts[checked.context].rule}</p>
      {shorter !== null && (
        <section>
          <h3>{words.shorter}</h3>
          <p class="card check-draft">{shorter}</p>
          <p class="quiet">{words.shorterNote}</p>
          <CopyButton text={shorter} />
        </section>
      )}
      {marked.pushes.length > 0 && <Marks marked={marked} />}
      {apology !== null && apology.length > 0 && (
        <ApologyLines lines={apology} once={sendOnce} />
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

/** The draft again with its marks, and what is said of each. */
function Marks({ marked }: { readonly marked: MarkedDraft }) {
  const words = checkWords;
  const { pieces, pushes } = marked;
  return (
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
          {pushes.map((push) => (
            <li key={push.label}>
              <Push push={push} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** One thing that was marked: where, why it can push away, and what to do instead. */
function Push({ push }: { readonly push: MarkedDraft["pushes"][number] }) {
  const words = checkWords;
  const { label, quotes, because } = push;
  const { name, why, instead } = draftLabelWords[label];
  return (
    <>
      <h4>{name}</h4>
      {quotes.map((quote) => (
        <p key={quote} class="check-quote">
          <q>{quote}</q>
        </p>
      ))}
      <p>{why}</p>
      <p>
        <Worded sentence={words.instead(instead)} />
      </p>
      {because.length > 0 && (
        <details>
          <summary>{words.whyMarked}</summary>
          <p class="quiet">
            <Worded sentence={words.raisedBy(because)} />
          </p>
        </details>
      )}
    </>
  );
}
