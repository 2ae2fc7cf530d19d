import type { SharedReading } from "@staying-power/case";
import { sharedWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { Screen } from "../../ui/shell/screen.tsx";
import { ScreenLink } from "../../ui/shell/screen-link.tsx";
import { sharedAt } from "./address.ts";
import { ComposePart, type Handing } from "./compose-part.tsx";
import { GatesPart } from "./gates-part.tsx";
import { namesOf } from "./model/names-of.ts";
import type { KeptParcel } from "./model/share-kept.ts";
import { useHandOver } from "./use-hand-over.ts";
import { useRelay } from "./use-relay.ts";
import { useShare } from "./use-share.ts";

const words = sharedWords.change;

/** A newer version of a parcel, beside what went before. */
export function NewerPart({ parcel }: { readonly parcel: KeptParcel }) {
  const { navigation } = useApp();
  const { changeParcel } = useShare();
  const { sealed, failed } = useHandOver();
  const { send, save } = useRelay();
  const home = sharedAt({ parcel: parcel.id });
  const hand = async (
    how: Handing,
    readings: readonly SharedReading[],
  ): Promise<string | null> => {
    const waits = await sealed(parcel, parcel.choice, readings);
    if (waits === null) return failed();
    if (how === "file") save(waits);
    else await send(waits);
    navigation.go(home, "instead");
    return null;
  };
  return (
    <Screen
      heading={words.newerHeading(namesOf(parcel.coaches))}
      about={`shared ${parcel.id}, newer`}
    >
      <GatesPart />
      <p>{words.newerNote}</p>
      <ComposePart
        relay={parcel.relay}
        coaches={parcel.coaches}
        replyTo={parcel.replyTo}
        choice={parcel.choice}
        before={parcel.sent.at(-1)?.prints ?? []}
        onChange={(choice) =>
          changeParcel(parcel.id, (each) => ({ ...each, choice }))
        }
        onHand={hand}
      />
      <ScreenLink to={home} class="line-link">
        {words.newerBack}
      </ScreenLink>
    </Screen>
  );
}
