import { PaperSheet } from "@staying-power/web/ui";
import { deskDutyWords, deskFrameWords, locale } from "@staying-power/words";
import { useMemo, useRef, useState } from "preact/hooks";
import { useDesk } from "../../ui/desk-context.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { briefOf } from "../../visit/brief-of.ts";
import type { Opened } from "../../visit/parcels.ts";
import {
  type LetterChosen,
  letterText,
  letterTo,
  ownLines,
} from "../../visit/referral.ts";
import { dayIn } from "../../visit/zone.ts";

const words = deskDutyWords.letter;

const nothingChosen: LetterChosen = { to: "doctor", named: false, ticked: [] };

interface LetterPartProps {
  readonly id: string;
  readonly opened: Opened;
}

/** A letter from the gates of a case, to be edited, copied and printed on one page. */
export function LetterPart({ id, opened }: LetterPartProps) {
  const desk = useDesk();
  const { shared } = opened;
  const today = dayIn(shared.zone, desk.now());
  const gates = useMemo(
    () => briefOf(shared, today).gates.map((gate) => gate.id),
    [shared, today],
  );
  const lines = ownLines(shared);
  const written = ({ to, named, ticked }: LetterChosen): string =>
    letterText({
      to,
      name: named ? (shared.name ?? null) : null,
      gates,
      lines: lines.filter((_, place) => ticked.includes(place)),
      coach: desk.who.value?.coach.name ?? "",
      day: locale.day(dayIn(desk.zone, desk.now())),
    });
  const { typed, keepTyped } = useDraft(id, "letter");
  const { chosen, text } = typed ?? {
    chosen: nothingChosen,
    text: written(nothingChosen),
  };
  return (
    <div class="stack">
      <h2>{words.heading}</h2>
      <p class="quiet">{words.text}</p>
      <Choices
        chosen={chosen}
        lines={lines}
        hasName={shared.name !== undefined}
        onChoose={(to) => keepTyped({ chosen: to, text: written(to) })}
      />
      <LetterField
        text={text}
        onInput={(to) => keepTyped({ chosen, text: to })}
      />
      <PaperSheet heading={words.paper} day={today}>
        <p class="words-kept">{text}</p>
      </PaperSheet>
    </div>
  );
}

interface ChoicesProps {
  readonly chosen: LetterChosen;
  readonly lines: readonly string[];
  readonly hasName: boolean;
  readonly onChoose: (chosen: LetterChosen) => void;
}

/** To whom it goes, and what of the person's own is put in. */
function Choices({ chosen, lines, hasName, onChoose }: ChoicesProps) {
  return (
    <>
      <label class="field">
        <span>{words.to}</span>
        <select
          value={chosen.to}
          onChange={(event) => {
            const to = letterTo.find(
              (one) => one === event.currentTarget.value,
            );
            if (to !== undefined) onChoose({ ...chosen, to });
          }}
        >
          {letterTo.map((to) => (
            <option key={to} value={to}>
              {words.recipients[to]}
            </option>
          ))}
        </select>
      </label>
      {hasName && (
        <label class="check">
          <input
            type="checkbox"
            checked={chosen.named}
            onChange={(event) =>
              onChoose({ ...chosen, named: event.currentTarget.checked })
            }
          />
          {words.named}
        </label>
      )}
      {lines.length === 0 ? (
        <p class="quiet">{words.noLines}</p>
      ) : (
        <fieldset>
          <legend>{words.lines}</legend>
          <p class="quiet">{words.linesNote}</p>
          {lines.map((line, place) => (
            <label class="check letter-line" key={place}>
              <input
                type="checkbox"
                checked={chosen.ticked.includes(place)}
                onChange={(event) =>
                  onChoose({
                    ...chosen,
                    ticked: event.currentTarget.checked
                      ? [...chosen.ticked, place]
                      : chosen.ticked.filter((one) => one !== place),
                  })
                }
              />
              <span>{line}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface LetterFieldProps {
  readonly text: string;
  readonly onInput: (text: string) => void;
}

/** The letter itself: edited, copied, printed. */
function LetterField({ text, onInput }: LetterFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(deskFrameWords.notCopied);
    }
  };
  return (
    <>
      <label class="field">
        <span>{words.body}</span>
        <textarea
          ref={field}
          rows={14}
          maxLength={10_000}
          value={text}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span class="quiet">{words.bodyNote}</span>
      </label>
      <div class="row">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <p role="status" class="quiet">
        {said}
      </p>
    </>
  );
}
