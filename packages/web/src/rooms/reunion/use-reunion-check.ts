import type { ReunionCheck } from "@staying-power/forecast";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";
import type { Session } from "../../visit/session.ts";
import { skippedLately } from "./model/answers.ts";

type Checked = Exclude<
  Awaited<ReturnType<Session["checkReunion"]>>,
  { readonly kind: "replaced" }
>;

interface UsedCheck {
  /** The newest; while another is worked out it is still the one before. Null until there is one. */
  readonly check: ReunionCheck | null;
  /** `working` also while it is of what was known before. */
  readonly state: "working" | "ready" | "failed";
  /** Tries once more; true when it did not fail. */
  readonly again: () => Promise<boolean>;
}

/** What the answers come to, worked out anew whenever they, the day or what was skipped changes. */
export function useReunionCheck(): UsedCheck {
  const { session } = useApp();
  const person = session.person.value;
  const today = session.today.value;
  const kept = session.record.value.reunion;
  const aside = skippedLately({ kept, today }).join();
  const [found, setFound] = useState<{
    readonly told: Checked;
    readonly of: readonly unknown[];
  } | null>(null);
  const [last, setLast] = useState<ReunionCheck | null>(null);
  const of = [person, today, aside];

  const take = (told: Checked): void => {
    setFound({ told, of });
    if (told.kind === "check") setLast(told.check);
  };
  const ask = async (): Promise<Checked | null> => {
    const told = await session.checkReunion(
      aside === "" ? [] : aside.split(","),
    );
    return told.kind === "replaced" ? null : told;
  };

  useEffect(() => {
    let wanted = true;
    void ask().then((told) => {
      if (wanted && told !== null) take(told);
    });
    return () => {
      wanted = false;
    };
  }, [session, ...of]);

  const isNow =
    found !== null && found.of.every((part, place) => part === of[place]);
  return {
    check: last,
    state: !isNow
      ? "working"
      : found.told.kind === "check"
        ? "ready"
        : "failed",
    again: async () => {
      const told = await ask();
      if (told !== null) take(told);
      return told?.kind !== "failed";
    },
  };
}
