import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Session } from "../../visit/session.ts";

type Told = Awaited<ReturnType<Session["tellHistory"]>>;

/** How the reading moved, worked out anew whenever what is known changes; null while it is. */
export function useHistory(): {
  readonly told: Exclude<Told, { readonly kind: "replaced" }> | null;
  /** Tries once more; true when it did not fail. */
  readonly again: () => Promise<boolean>;
} {
  const { session } = useApp();
  const person = session.person.value;
  const [told, setTold] = useState<Exclude<
    Told,
    { readonly kind: "replaced" }
  > | null>(null);

  useEffect(() => {
    let wanted = true;
    const tell = async (): Promise<void> => {
      setTold(null);
      const answer = await session.tellHistory();
      if (wanted && answer.kind !== "replaced") setTold(answer);
    };
    void tell();
    return () => {
      wanted = false;
    };
  }, [session, person]);

  return {
    told,
    again: async () => {
      const answer = await session.tellHistory();
      if (answer.kind === "history") setTold(answer);
      return answer.kind !== "failed";
    },
  };
}
