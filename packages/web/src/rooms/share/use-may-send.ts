import { useEffect, useState } from "preact/hooks";
import { mayAsk } from "../../visit/relay.ts";

/** Whether this copy of the app may send to a relay, as far as is known; empty for a parcel that goes by a file. */
export function useMaySend(relay: string): boolean {
  const [barred, setBarred] = useState<string | null>(null);
  useEffect(() => {
    if (relay === "") return;
    let wanted = true;
    const look = async (): Promise<void> => {
      const may = await mayAsk(relay);
      if (wanted) setBarred(may ? null : relay);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [relay]);
  return relay !== "" && barred !== relay;
}
