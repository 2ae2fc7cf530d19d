/** Words that say danger whatever else is there. */
interface DangerRule {
  readonly label: "threat-self-harm" | "threat-other";
  /** Read against the folded words of a draft, one blank between two. */
  readonly pattern: RegExp;
}

/** What takes a rule back when it stands right before it. */
const takenBack =
  /\b(?:not|never|nobody|no one|stop|without|about|film|song|movie|game|book)(?: (?:going|want|wanting|trying|planning|thinking|to|be|even|really|of|about|ever)){0,4} $/;

/**
 * Plain words of danger, kept as rules so that no amount of training forgets them. Each was written for what
 * it means in a message to someone who left; what is veiled is the model's part.
 */
const dangerRules: readonly DangerRule[] = [
  ...rules("threat-self-harm", [
    String.raw`\b(?:kill|killing|hang|hanging|drown|drowning|harm|harming|hurt|hurting|cut|cutting) myself\b`,
    String.raw`\b(?:kill|top|off) me ?self\b`,
    String.raw`\btak(?:e|ing) my (?:own )?life\b`,
    String.raw`\bend(?:ing)? (?:it all|my life|my own life)\b`,
    String.raw`\b(?:want|wanted|wanting|ready|going|rather|deserve|like) to die\b`,
    String.raw`\bwish i (?:was|were|am) (?:dead|not alive|never born)\b`,
    String.raw`\bbetter off dead\b`,
    String.raw`\b(?:suicide|suicidal)\b(?! squad)`,
    String.raw`\b(?:everyone|everybody|world|kids|children|family|they) (?:would|will|is|are|might|may)(?: all)?(?: be)? better off (?:without me|if i|with me gone)\b`,
    String.raw`\bno (?:point|reason|sense) (?:in |to )?(?:living|live|being alive|staying alive|carry on living)\b`,
    String.raw`\b(?:do|does|did) not want to (?:live|be alive|exist|wake up)\b`,
    String.raw`\bdo not want to be (?:here|on this earth|in this world) (?:any ?more|at all)\b`,
    String.raw`\b(?:sleep|asleep) and (?:never|not) wake\b`,
    String.raw`\bwill not be alive\b`,
    String.raw`\bby the time you (?:read|get|see|find|open) this i\b`,
    String.raw`\bslit(?:ting)? my wrists?\b`,
    String.raw`^i cut again\b`,
    String.raw`\bi (?:will|would|might|could|am going to) (?:just )?(?:jump off|jump in front|throw myself)\b`,
    String.raw`\bdone (?:with )?living\b`,
  ]),
  ...rules("threat-other", [
    String.raw`\bi (?:swear )?(?:i )?(?:will|am going to|would) (?:fucking |bloody |literally |actually )?(?:kill|stab|shoot|strangle|batter|murder|hurt|beat|punch) (?:you|him|her|them|that|your|his|the pair|both)\b`,
    String.raw`\b(?:put|burn|set) (?:your|his|her) (?:house|car|clothes|flat|place|windows?) (?:on fire|down|through)\b`,
    String.raw`\b(?:break|smash) (?:his|her|your|every) (?:legs?|face|jaw|neck|windows?|windscreen|skull|bone)\b`,
    String.raw`\bwatch your back\b(?! (?:when|while|lifting|on|with))`,
    String.raw`\b(?:drive|driving|come|coming) (?:over|round|there|to yours|to your house)(?: right| straight)? now and i do not care\b`,
    String.raw`\bif i can not have you (?:no one|nobody)\b`,
  ]),
];

function rules(
  label: DangerRule["label"],
  patterns: readonly string[],
): readonly DangerRule[] {
  return patterns.map((pattern) => ({ label, pattern: new RegExp(pattern) }));
}

/** A rule that was met, and the stretch of the folded text it was met in. */
export interface MetRule {
  readonly label: DangerRule["label"];
  readonly start: number;
  readonly end: number;
}

/**
 * The first rule met, or null.
 * @param folded the words of a draft as the check compares them, one blank between two.
 */
export function metDangerRule(folded: string): MetRule | null {
  for (const { label, pattern } of dangerRules) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    if (takenBack.test(folded.slice(0, match.index))) continue;
    return { label, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
