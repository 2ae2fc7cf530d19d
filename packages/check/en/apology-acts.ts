/** Words between "I" and what was done. What speaks of a state, a wish or a plan is none of them. */
const between = String.raw`(?:(?!(?:am|was|were|feel|felt|will|would|get|got|so|be|been|being|to|want|should|could|can|may|might|need|hope|think|thought|know|knew|wish|guess|if|you|we|they|it|still|miss|love)\b)\w+ ){0,3}`;

/** What was done, where it ends in no "-ed". */
const irregular = String.raw`(?:ate|bet|bit|blew|borrowed|bought|broke|brought|burnt|came|carried|caught|chose|cut|dealt|did(?= \w)|drank|drew|drove|fell|flew|forgot|fought|froze|gave|got|ghosted|hid|hit|held|kept|laid|laughed|lay|led|left|lent|let|lied|lost|made|met|mocked|paid|put|quit|ran|rang|read|red|rode|said|sat|saw|sent|set|shook|shot|showed|shut|slept|slid|snuck|sold|spent|spoke|spoilt|spread|stayed|stole|stood|swore|talked|taught|threw|told|took|tore|turned|used|went|withdrew|woke|wore|wrote)`;

/** Verbs in "-ed", and words that only look like one or say what was felt, wished or mended. */
const regular = String.raw`(?!(?:need|indeed|bed|red|feed|speed|loved|wanted|needed|hoped|tried|wished|cared|realised|noticed|changed|learned|deserved|wondered|cried|apologised|lived|enjoyed|appreciated|believed|liked (?:you|us|how|it)|wronged|disappointed|mistreated|neglected|missed you|adored|regretted|hated myself|promised myself|reached|stopped drinking|started therapy|ashamed|scared|tired|excited|relieved|worried|married|used to|messed|screwed|fucked|failed|handled|caused|hurt|happened)\b)\w{2,}ed`;

const didIt = String.raw`(?:${irregular}|${regular})\b`;

/** What follows an act that is only a way to say nothing in particular. */
const vagueEnd = String.raw`(?! (?:(?:\w+ ){0,3}(?:mistakes?|things|stuff|everything|anything|wrong|badly|down|better|for granted|it all|all of it|a lot|so much|my best|what i did|you and me|us)|it)(?: (?:in the past|before|too|and i know it|i know|so much|a lot|with you|to you|for you|badly|all))?(?:$| [.,;:!?…]| (?:and|but)\b))`;

const vagueThing = String.raw`(?!(?:everything|it|that|this|it all|all(?! the (?:shouting|messages|calls|texts|lies|times|drinking|jokes))|any|anything|whatever|what|what i did|what happened|what i have done|how|how things|the way things|things|hurting you|the hurt|the pain|the past|my (?:mistakes|part|side|faults|actions|behaviour)|being (?:me|a (?:bad|rubbish|terrible|shit|crap)|such|the worst|like that)|existing|bothering|not being (?:good|better|enough)|letting you down|causing|messing|making you (?:feel|unhappy|sad|cry))\b)`;

const kinds = String.raw`(?:joke|jokes|tone|remark|remarks|comment|comments|post|screenshot|screenshots|story|voicenote|email|letter|lie|lies|temper|jealousy|snooping|drinking|shouting|spying|gossip|gossiping|flirting|toast|speech|silence|lateness|joking|lying|cheating|ghosting|yelling|error|mistake)`;

const unkind = String.raw`(?:rude|late|cruel|mean|short|cold|harsh|unkind|wrong|unfair|dishonest|uncivil|nasty|horrible|awful|vile|sharp|snappy|flirty|drunk|high|absent|silent|jealous|spiteful|sarcastic|patronising|a (?:dick|pig|coward|snob|bully|prick|jerk|brat)|out of order|out of line|gone|asleep|not there|on my phone|hungover|checking|reading|saying|texting|seeing|sleeping|messaging|lying|hiding|spying|following|flirting|using)`;

/** One thing that was done, said in plain words. The draft's own short form counts: "Told your dad. Sorry." */
const acts: readonly RegExp[] = [
  // I read your diary; I never once asked; I faked being sick.
  String.raw`\bi ${between}${didIt}${vagueEnd}`,
  // Told your dad about it.
  String.raw`(?:^|[.,;:!?…] |\b(?:and|sorry|my bad) )(?:(?:just|also|never|then) )?${didIt}${vagueEnd}(?= \w)`,
  // I should not have opened it; should have told you.
  String.raw`\bshould (?:not |never )?(?:not )?(?:have |of )(?:just )?(?!(?:been|known|done|tried|loved|cared|treated you|appreciated)\b)\w+(?= \w)`,
  String.raw`\bshould (?:have|of) (?:believed|picked|asked|told|called|rung|answered|listened to|stood up for|defended) you\b`,
  // I did not turn up at the hearing; I never thanked your mum.
  String.raw`\bi (?:(?:just|even|really) )?(?:did not|never|could not|would not) (?:(?:even|once|ever|really|bother to|look|so much as) ){0,3}(?:turn up|show up|come to|ask|tell|call|ring|visit|pick|check|answer|reply|listen|thank|say|stop|go|pay|help|let you|look|learn|look up|lift|warn|give|bring|invite|stand|defend|turn|stay|clean|cook|read|remember|believe|attend|introduce|take|put|use)\b(?! (?:better|more|enough|hard enough)\b)`,
  // I was rude to your mum; I was late for the handover; I was checking your phone.
  String.raw`\bi was (?:(?:so|very|really|kind of|well|being|a bit|too|always|just|also|way|such|properly) ){0,2}${unkind} (?:of me )?(?:to|about|about how|with|on|at|in|for|during|over|and|when|instead|your|her|his|their|behind|not to|again|the|yesterday|last|by|only|enough|after|from)\b(?! (?:to you|with you|about (?:everything|it|things|us|you)|for you)(?:$| [.,;:!?…]))`,
  // It was wrong of me to say it; I was wrong to shush you; rude of me.
  String.raw`\b(?:wrong|unfair|cruel|rude|mean|low|gross|selfish|improper|shabby|rotten|horrible|unkind|stupid|childish|dishonest|cowardly|callous) (?:of me )?(?:to|that i) (?!(?:do|be|hurt|treat|act)\b)\w+`,
  // Sorry for reading it; ashamed of what I said; sorry I was late.
  String.raw`\b(?:sorry|apologise|regret|ashamed|apology|apologies) (?:(?:so|very|truly|unreservedly|again|sincerely|once more|dear|love|babe) )?(?:for|about|of|over) (?:${vagueThing}\w+)`,
  String.raw`\b(?:sorry|apologise|regret|ashamed) (?:that )?i (?!(?:am|guess|suppose|know|really|just|think|feel|said|was (?:not )?(?:a|the|so|such|like|good|enough|never|not good)|ever|hurt|let|failed|love|miss|could not be|have been|messed|made you|did this|did that|did it|did not (?:appreciate|treat|love|do|try)|caused|put you through|wrote|am writing|do not|can not|lost|ruined|broke your heart|screwed|fucked|upset)\b)\w+`,
  // That joke was cruel; my tone on Monday; that screenshot was me; snooping was wrong.
  String.raw`\b(?:my|that|the|one) (?:\w+ ){0,2}${kinds} (?:(?!sorry)\w+ ){0,8}(?:was|were|outed|hurt|cost|made)\b`,
  String.raw`(?:^|[.,;:!?…] |\bfor )${kinds}(?: \w+){0,4} (?:was|were) \w+`,
  String.raw`\b(?:was me (?:who|that)|was me$|was me [.,;:!?…]|it was (?:me|i) who|my (?:fault|doing|error|mistake) (?:that|for))`,
  // My error on the rent split; I have kept it from you.
  String.raw`\bmy (?:error|mistake|lie|joke|tone|remarks?|comments?|words|outburst|behaviour) (?:on|about|to|at|over|with|in) (?!(?:you|everything|the past|us|general)\b)\w+`,
].map((source) => new RegExp(source));

/** What says that something was wrong, and not what. */
const nothingInParticular =
  /\bi (?:\w+ ){0,2}(?:made (?:\w+ ){0,3}mistakes?|(?:messed|screwed|fucked) (?:\w+ ){0,2}up|let you down|hurt you|failed you|did (?:\w+ ){0,3}(?:things?|wrong|stuff)|(?:handled|dealt with) (?:\w+ ){0,3}(?:badly|wrong)|took you for granted|lost you|ruined (?:everything|it|us|things)|broke your heart|blew it|treated you (?:badly|wrong|like that|so badly|unfairly)|caused you (?:\w+ ){0,3}(?:pain|hurt)|(?:said|did) sorry|(?:have |had )?(?:said|told you) (?:how |that )?(?:i am |i was )?sorry|(?:pushed|drove) you away|put you through (?:\w+ ?){0,2}|gave you (?:\w+ ){0,3}reasons?|got (?:it|things) (?:all )?wrong|did not (?:appreciate|treat|value) you (?:\w+ ?)?|used to \w+)(?= ?(?:$|[.,;:!?…]|and\b|but\b|so\b|because\b|before\b|in the past\b|too\b|over\b|badly\b|a lot\b|i (?:know|regret|am not proud)\b))|\bi have (?:stopped|quit|started|booked|joined|moved|paid|repaid|sent|put|returned|transferred|ordered|cleared|fixed|deleted|blocked|been|changed|grown|told her|told him)\b/g;

/**
 * Whether an apology names something that was done, and not only that something was. Plain English, British and
 * American; what is told in another way is not seen.
 * @param folded the words of the draft as the check compares them, one blank between two.
 * Source: METHOD T13, line 1 ("the specific act, one sentence, never everything").
 */
export function namesAct(folded: string): boolean {
  const told = folded.replaceAll(nothingInParticular, " ");
  return acts.some((pattern) => pattern.test(told));
}
