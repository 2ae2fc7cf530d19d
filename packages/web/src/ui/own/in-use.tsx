import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { TextsByName } from "@staying-power/words";
import type { CoachsWords } from "../../keep/coachs-words.ts";
import type { Session } from "../../visit/session.ts";
import type { Laying } from "./laying.tsx";

/** The words of a coach that are in use, and what lays them over ours. */
export interface InUse {
  readonly coach: CoachsWords;
  readonly laying: Laying;
}

const using = signal<InUse | undefined>(undefined);

/** None while what is kept is locked, or before anyone got some: then nothing of it is fetched either. */
export const inUse: ReadonlySignal<InUse | undefined> = using;

/**
 * Goes by what this visit keeps, until it is told to stop. Behind a no and in danger, whatever is there for the hardest
 * hours is ours.
 */
export function followOwnWords({
  record,
  writing,
}: Pick<Session, "record" | "writing">): () => void {
  const kept = computed(() => record.value.ownWords.coach);
  const isWithheld = computed(() => writing.value === "withheld");
  return effect(() => {
    const coach =
      kept.value !== undefined && isWithheld.value
        ? withoutKit(kept.value)
        : kept.value;
    if (coach === undefined) {
      using.value = undefined;
      return undefined;
    }
    let isKept = true;
    const use = async (): Promise<void> => {
      const { laying } = await import("./laying.tsx");
      if (isKept) using.value = { coach, laying };
    };
    // Where it does not come, ours stand.
    void use().catch(() => null);
    return () => {
      isKept = false;
    };
  });
}

/** The kit, what to try against an urge, and the first days, by the beginnings of the names. */
const kit = /^(?:kit|aim|hours)\./u;

function withoutKit(coach: CoachsWords): CoachsWords {
  const texts = Object.fromEntries(
    Object.entries(coach.texts).filter(([name]) => !kit.test(name)),
  );
  return { ...coach, texts };
}

/**
 * A catalogue with the words of a coach laid over it: here, and nowhere else, they come to stand in the place of ours.
 * What shows an entry shows it anew when they come or go.
 *
 * @param catalogue - entries by their names.
 * @param lay - gives an entry with a coach's texts in it.
 */
export function laidOver<Catalogue extends object>(
  catalogue: Catalogue,
  lay: (
    use: InUse,
    id: string,
    entry: Catalogue[keyof Catalogue],
  ) => Catalogue[keyof Catalogue],
): Catalogue {
  const laid = {};
  const entries: readonly (readonly [string, Catalogue[keyof Catalogue]])[] =
    Object.entries(catalogue);
  for (const [id, entry] of entries)
    Object.defineProperty(laid, id, {
      enumerable: true,
      get: () => {
        const now = inUse.value;
        return now === undefined ? entry : lay(now, id, entry);
      },
    });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has the same entries under the same names
  return laid as Catalogue;
}

interface OwnMarkProps {
  /** The texts that stand beside it, as we say them, by their names. */
  readonly ours: TextsByName;
}

/** Says that something stands here in a coach's words, and shows ours; nothing where it does not. */
export function OwnMark({ ours }: OwnMarkProps) {
  const now = inUse.value;
  if (now === undefined) return null;
  const { coach, laying } = now;
  return <laying.Mark coach={coach} ours={ours} />;
}

/** Says the same on paper. */
export function OwnOnPaper({ ours }: OwnMarkProps) {
  const now = inUse.value;
  if (now === undefined) return null;
  const { coach, laying } = now;
  return <laying.OnPaper coach={coach} ours={ours} />;
}
