import type {
  CarefulReader,
  CarefulReading,
} from "@staying-power/check/careful";
import { joinReadings } from "@staying-power/check/careful";
import {
  type CheckOutcome,
  smallReading,
  type SmallReading,
} from "@staying-power/check";
import type { CorpusDraft } from "../message-model/read-corpus.ts";

/** What is compared side by side. */
export const readers = ["small", "careful", "joined"] as const;

/** Who is judged: each reader alone, and both together. */
export type Judged = (typeof readers)[number];

/** A draft, and what each says of it. */
export interface JudgedDraft {
  readonly draft: CorpusDraft;
  readonly said: Readonly<Record<Judged, CheckOutcome>>;
  /** In milliseconds, for the careful reader. */
  readonly took: number;
}

/**
 * What each says of every draft.
 * @param tell is told how many are done.
 */
export async function judge(
  drafts: readonly CorpusDraft[],
  reader: CarefulReader,
  tell: (done: number) => void,
): Promise<readonly JudgedDraft[]> {
  const judged: JudgedDraft[] = [];
  for (const draft of drafts) {
    const { text, context } = draft;
    const situation = { context, contactForbidden: false };
    const small = smallReading(text, situation);
    const started = performance.now();
    const careful = await reader.read({ text, situation });
    const took = performance.now() - started;
    judged.push({
      draft,
      took,
      said: {
        small: small.outcome,
        careful: joinReadings(withoutSmall(small), {
          ...careful,
          thresholds: { ...careful.thresholds, together: alone(careful) },
        }),
        joined: joinReadings(small, careful),
      },
    });
    tell(judged.length);
  }
  return judged;
}

/** Thresholds of danger for the careful reader without the other. */
function alone({
  thresholds: { danger },
}: CarefulReading): CarefulReading["thresholds"]["together"] {
  return { small: 0, danger, worry: danger - 0.5 };
}

/** The same draft with nothing that the small reader saw in it but the words. */
function withoutSmall(small: SmallReading): SmallReading {
  const quiet = (read: SmallReading["beside"]): SmallReading["beside"] =>
    read && {
      ...read,
      rule: null,
      hopeless: null,
      worst: { ...read.worst, score: 0 },
    };
  const { beside, whole } = small;
  return {
    ...small,
    elsewhere: null,
    beside: quiet(beside),
    whole: quiet(whole),
  };
}
