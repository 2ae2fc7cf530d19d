import { checkWords } from "@staying-power/words";
import { useRef } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { answersAt } from "../answers/address.ts";
import { kitAt } from "../kit/address.ts";
import { withDeskInBox } from "../kit/model/kit-draft.ts";
import type { DraftBox } from "../kit/use-draft-box.ts";
import { DraftField } from "./draft-field.tsx";

interface ForbiddenPartProps {
  readonly box: DraftBox;
  readonly onDelete: () => void;
}

/** After a stated no there is one answer: not to send. What was typed stays, and has a place to go. */
export function ForbiddenPart({ box, onDelete }: ForbiddenPartProps) {
  const words = checkWords.forbidden;
  const { session } = useApp();
  // It does not vanish under the fingers of who empties it.
  const wasThere = useRef(false);
  wasThere.current ||= box.draft.text !== "";

  const takeAlong = (): void => {
    box.keep();
    session.change((record) => ({
      ...record,
      kit: withDeskInBox(record.kit),
    }));
  };

  return (
    <>
      <p>{checkWords.lines["not-to-send"].text}</p>
      {wasThere.current && (
        <DraftField
          box={box}
          label={checkWords.labelNo}
          note={words.kept}
          onDelete={onDelete}
        />
      )}
      <ScreenLink
        to={kitAt({ door: "write" })}
        class="button main-action"
        onFollow={takeAlong}
      >
        {words.write}
      </ScreenLink>
      {words.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div>
        <ScreenLink to={answersAt()} class="line-link">
          {words.change}
        </ScreenLink>
      </div>
    </>
  );
}
