import { useEffect, useState } from "preact/hooks";
import { mayAsk } from "../../net/may-ask.ts";

/** Whether this copy of the app may send to a relay, as far as is known; empty for a parcel that goes by a file. */
export function useMaySend(relay: string): boolean {
  const [barred, setBarred] = useState<string | null>(null);
  useEffect(() => {
    if (relay === "") return;
    let wanted = true;
    void mayAsk(relay).then((may) => {
      if (wanted) setBarred(may ? null : relay);
    });
    return () => {
      wanted = false;
    };
  }, [relay]);
  return relay !== "" && barred !== relay;
}
