import { useApp } from "../../ui/shell/app-context.ts";
import { withParcel } from "./model/parcels.ts";
import type { KeptParcel, ShareKept } from "./model/share-kept.ts";

/** What is kept of sharing, and how to change it. */
export function useShare(): {
  readonly kept: ShareKept;
  change(update: (kept: ShareKept) => ShareKept): void;
  /** Changes one parcel as it stands by then; nothing where it is gone. */
  changeParcel(id: string, update: (parcel: KeptParcel) => KeptParcel): void;
} {
  const { session } = useApp();
  const change = (update: (kept: ShareKept) => ShareKept): void =>
    session.change((record) => ({ ...record, share: update(record.share) }));
  return {
    kept: session.record.value.share,
    change,
    changeParcel: (id, update) =>
      change((kept) => {
        const parcel = kept.parcels.find((each) => each.id === id);
        return parcel === undefined ? kept : withParcel(kept, update(parcel));
      }),
  };
}
