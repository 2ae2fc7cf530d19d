import type { SharedReading } from "@staying-power/case";
import type { CoachLink } from "@staying-power/envelope";
import { shareWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { sharedAt } from "./address.ts";
import { InsteadPart } from "../call/instead-part.tsx";
import { ComposePart, type Handing } from "./compose-part.tsx";
import type { ShareChoice } from "./model/choice.ts";
import { withoutDraft } from "./model/draft-to.ts";
import { useHandOver } from "./use-hand-over.ts";
import { useRelay } from "./use-relay.ts";
import { useShare } from "./use-share.ts";

interface FirstPartProps {
  readonly to: CoachLink;
  /** As it came. */
  readonly link: string;
  readonly choice: ShareChoice;
  readonly onChange: (choice: ShareChoice) => void;
  readonly onLeave: () => void;
}

/** A parcel as it is put together for the first time. */
export function FirstPart(props: FirstPartProps) {
  const { to, link, choice, onChange, onLeave } = props;
  const { navigation } = useApp();
  const { change } = useShare();
  const { begin, sealed, failed } = useHandOver();
  const { send, save } = useRelay();
  const hand = async (
    how: Handing,
    readings: readonly SharedReading[],
  ): Promise<string | null> => {
    const fresh = await begin(
      how === "file" ? { ...to, relay: "" } : to,
      choice,
    );
    const parcel =
      fresh === null ? null : await sealed(fresh, choice, readings);
    if (parcel === null) return failed();
    change(withoutDraft);
    // What came of it is told on the page of the parcel.
    if (how === "file") save(parcel);
    else await send(parcel);
    navigation.go(sharedAt({ parcel: parcel.id }), "instead");
    return null;
  };
  return (
    <>
      <ComposePart
        relay={to.relay}
        coaches={to.coaches}
        replyTo=""
        choice={choice}
        before={null}
        onChange={onChange}
        onHand={hand}
      />
      <InsteadPart link={link} />
      <button type="button" class="plain" onClick={onLeave}>
        {shareWords.send.cancel}
      </button>
    </>
  );
}
