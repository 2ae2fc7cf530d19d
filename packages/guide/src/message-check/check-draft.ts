import type {
  DraftCheck,
  DraftContext,
  DraftFlag,
  DraftLabel,
} from "./draft-check.ts";

const patterns: readonly (readonly [DraftLabel, RegExp])[] = [
  ["threat-self-harm", /\b(?:kill|hurt) myself\b|\bend my life\b/gi],
  ["threat-other", /\b(?:kill|hurt) you\b/gi],
  [
    "pleading",
    /\bplease\b[^.!?]*\b(?:come back|take me back|don.t (?:go|leave))/gi,
  ],
  ["guilt", /\bafter (?:all|everything) I\b[^.!?]*/gi],
  ["love-declaration", /\bI (?:still )?love you\b[^.!?]*/gi],
  ["apology-good", /\bI am sorry (?:that|for)\b[^.!?]*/gi],
  ["logistics-ok", /\bpick(?:ing)? (?:them|the children|it) up\b[^.!?]*/gi],
];

/**
 * Checks one draft.
 *
 * @param draft - the text as typed.
 * @param situation - where it would be sent, and whether contact is forbidden.
 * @returns what is in it and what to do with it.
 */
export function checkDraft(
  draft: string,
  situation: {
    readonly context: DraftContext;
    readonly contactForbidden: boolean;
  },
): DraftCheck {
  const flags = patterns
    .flatMap(([label, pattern]) =>
      [...draft.matchAll(pattern)].map((found): DraftFlag => ({
        label,
        start: found.index,
        end: found.index + found[0].length,
        because: [found[0]],
      })),
    )
    .sort((a, b) => a.start - b.start);
  const has = (label: DraftLabel): boolean =>
    flags.some((flag) => flag.label === label);
  const pushes = flags.some(({ label }) => !/-(?:ok|good)$/.test(label));
  const crisis = has("threat-self-harm") || has("threat-other");
  const logistics = flags.find(({ label }) => label === "logistics-ok");
  return {
    verdict: crisis
      ? "crisis"
      : situation.contactForbidden || situation.context === "no-contact"
        ? "hold"
        : pushes
          ? "edit"
          : "ok",
    flags,
    shorter:
      logistics !== undefined && pushes
        ? `${draft.slice(logistics.start, logistics.end)}.`
        : null,
    apology: has("apology-good")
      ? {
          namesOneAct: true,
          noIfOrBut: !/\b(?:if|but)\b/i.test(draft),
          noBlame: !/\byou (?:always|never)\b/i.test(draft),
          noRequest: !/\?/.test(draft),
          noClaimOfChange: !/\bchanged\b/i.test(draft),
          underLimit: draft.split(/\s+/).length < 120,
        }
      : null,
  };
}
