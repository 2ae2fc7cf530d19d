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
  const aside = skippedLately({ person, kept, today }).join();
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    let wanted = true;
    const work = async (): Promise<void> => {
      const told = await session.checkReunion(idsOf(aside));
      if (wanted && told.kind !== "replaced")
        setFound((before) => foundAfter(before, told, [person, today, aside]));
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [session, person, today, aside]);

  const of = [person, today, aside];
  const isNow =
    found !== null && found.of.every((part, place) => part === of[place]);
  return {
    check: found?.check ?? null,
    state: isNow ? found.state : "working",
    again: async () => {
      const told = await session.checkReunion(idsOf(aside));
      if (told.kind !== "replaced")
        setFound((before) => foundAfter(before, told, of));
      return told.kind !== "failed";
    },
  };
}

/** What was worked out last. */
interface Found {
  /** The newest that did not fail. */
  readonly check: ReunionCheck | null;
  readonly state: "ready" | "failed";
  /** What it was worked out from. */
  readonly of: readonly unknown[];
}

function foundAfter(
  before: Found | null,
  told: Checked,
  of: readonly unknown[],
): Found {
  return told.kind === "check"
    ? { check: told.check, state: "ready", of }
    : { check: before?.check ?? null, state: "failed", of };
}

function idsOf(aside: string): readonly string[] {
  return aside === "" ? [] : aside.split(",");
}
