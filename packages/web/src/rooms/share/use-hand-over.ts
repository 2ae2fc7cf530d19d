import type { SharedReading } from "@staying-power/case";
import type { CoachLink } from "@staying-power/envelope";
import { shareWords as words } from "@staying-power/words";
import { downloadFile } from "../../ui/parts/download-file.ts";
import { plainLook } from "../../ui/shell/look.ts";
import { thisMoment } from "../../ui/parts/this-moment.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { whyNotSealed } from "../../ui/parts/why-not-sealed.ts";
import type { ShareChoice } from "./model/choice.ts";
import { nextVersion, withParcel, withWaiting } from "./model/parcels.ts";
import { printsOf } from "./model/prints.ts";
import { toBase64 } from "../../visit/base64.ts";
import { newSecrets } from "./model/secrets.ts";
import type { KeptParcel } from "./model/share-kept.ts";
import { useShare } from "./use-share.ts";
import { useSharing } from "./use-sharing.ts";

/** Whom a parcel is for, before there is one. */
type NewParcel = Pick<CoachLink, "relay" | "door" | "coaches">;

/** Seals what was chosen, and keeps it before anything goes. */
export function useHandOver() {
  const { session } = useApp();
  const { change } = useShare();
  const { shared } = useSharing();

  /** Makes the parcel and its secrets; null where this browser cannot. */
  const begin = async (
    to: NewParcel,
    choice: ShareChoice,
  ): Promise<KeptParcel | null> => {
    const made = await session.vault.makeIdentity(null);
    if (!made.ok) return null;
    return {
      ...newSecrets(),
      ...to,
      identity: made.value.identity,
      replyTo: made.value.recipient,
      choice,
      sent: [],
      answers: [],
      decisions: [],
    };
  };

  /** The parcel with its next version sealed and waiting, which is kept from then on; null where it was not sealed. */
  const sealed = async (
    parcel: KeptParcel,
    choice: ShareChoice,
    readings: readonly SharedReading[],
  ): Promise<KeptParcel | null> => {
    const made = shared(choice, { replyTo: parcel.replyTo, readings });
    const outcome = await session.vault.seal({
      recipient: parcel.coaches.map(({ recipient }) => recipient),
      text: JSON.stringify(made),
    });
    if (!outcome.ok) return null;
    const waits = withWaiting(
      { ...parcel, choice },
      {
        n: nextVersion(parcel),
        at: thisMoment(session.clock),
        size: outcome.value.length,
        days: choice.days,
        parts: [
          ...choice.parts.filter(
            (part) => part !== "readings" || made.readings !== undefined,
          ),
          ...(made.journal === undefined ? [] : ["journal"]),
          ...(made.safety === undefined ? [] : ["safety"]),
        ],
        sealed: toBase64(outcome.value),
        prints: printsOf(made),
      },
    );
    change((kept) => withParcel(kept, waits));
    return waits;
  };

  return {
    begin,
    sealed,
    failed: () => whyNotSealed("lock", words.send.failed),
  };
}

/** Hands a sealed parcel to the person as a file; gives what it is called. */
export function saveSealed(bytes: Uint8Array<ArrayBuffer>): string {
  const name = plainLook.value ? words.send.plainFileName : words.send.fileName;
  downloadFile(name, bytes, "application/octet-stream");
  return name;
}
