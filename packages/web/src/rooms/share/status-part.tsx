import { locale, sharedWords, shareWords } from "@staying-power/words";
import { useApp } from "../../ui/shell/app-context.ts";
import { isOver } from "./model/parcels.ts";
import type { KeptParcel, KeptVersion } from "./model/share-kept.ts";

const words = sharedWords.status;

/** When it went, what went, and until when it lies there. */
export function StatusPart({ parcel }: { readonly parcel: KeptParcel }) {
  const { session } = useApp();
  const { sent, relay, ended, expiresAt } = parcel;
  const over = isOver(parcel, session.clock.minute.value);
  const newest = sent.at(-1);
  return (
    <div class="stack">
      {relay !== "" &&
        sent.map(({ n, at }) => (
          <p key={n}>{words.sent({ n, at: locale.moment(at) })}</p>
        ))}
      {relay === "" && newest !== undefined && (
        <p>{words.file(locale.moment(newest.at))}</p>
      )}
      {newest !== undefined && newest.parts.length > 0 && (
        <p class="quiet">{words.parts(partNames(newest))}</p>
      )}
      {!over && expiresAt !== undefined && (
        <p>{words.until(locale.moment(expiresAt))}</p>
      )}
      {over && (
        <>
          <p>
            {ended?.why === "revoked"
              ? sharedWords.ended.revoked(locale.moment(ended.at))
              : sharedWords.ended.gone}
          </p>
          <p>{sharedWords.ended.cannot}</p>
        </>
      )}
    </div>
  );
}

function partNames({ parts }: KeptVersion): readonly string[] {
  const names = new Map<string, string>(Object.entries(shareWords.what.short));
  return parts.map((part) => names.get(part) ?? part);
}
