import type { DangerRule } from "./danger-rule.ts";
import { slangRules } from "./slang-rules.ts";

/** What takes a rule back when it stands right before it. */
const takenBack =
  /\b(?:(?:not|never|nobody|no one|stop|without)(?: (?:going|want|wanting|trying|planning|thinking|to|be|even|really|of|about|ever)){0,4}|(?:film|song|movie|game|book|jokes?|joked|joking|rumours?) (?:about|of)(?: \w+){0,3}) $/;

const pills = String.raw`(?:pills?|tablets?|tabs|paracetamols?|ibuprofen|codeine|diazepam|valium|xanax|sertraline|insulin|meds|medication|capsules|blister packs?|painkillers|sleepers)`;
const person = String.raw`(?:you|him|her|them|your|his|that|the pair|both)`;
const oftenFor = String.raw`(?:(?:just|fucking|bloody|literally|actually|honestly|really|so|happily|gladly|personally) ){0,5}`;
const mean = String.raw`(?:i (?:swear )?(?:i )?(?:will|am going to|would|am about to|want to|could|should|feel like|go|fit)|let me|going to|about to)`;
const limb = String.raw`(?:legs?|face|jaw|neck|nose|teeth|arms?|knees?|kneecaps?|skull|bones?|ribs|fingers|head|spine|throat)`;
const belongings = String.raw`(?:car|cars|van|truck|bike|house|flat|home|clothes|suits?|dress|dresses|shirts|stuff|things|guitars?|records|tyres?|windows?|windscreen|office|shop|shed|books|paintings|laptop|collection|wardrobe|trainers|boat|caravan|garage)`;
const drop = String.raw`(?:bridge|ledge|roof|cliff|edge|balcony|viaduct|overpass|building|pier|multi storey)`;

/**
 * Plain words of danger, kept as rules so that no amount of training forgets them. Each was written for what
 * it means in a message to someone who left; what is veiled is the model's part.
 */
const dangerRules: readonly DangerRule[] = [
  ...rules("threat-self-harm", [
    String.raw`\b(?:kill|killing|hang|hanging|drown|drowning|harm|harming|harmed|hurt|hurting|cut|cutting|shoot|shooting|starve|starving|poison|poisoning) myself\b(?! (?:laughing|with laughter|out of|out to dry|on (?:a|the|that)|at (?:football|work|five a side)))`,
    String.raw`\b(?:kill|top|off) me ?self\b`,
    String.raw`\b(?:(?:self ?|un ?)(?:delete|deleting|deletion|alive|aliving)|sewer ?slid(?:e|ing)|sooicide)\b(?! (?:button|key|option|chat|message|timer|you|him|her|them|it|the|this|that|those|yourself|himself|herself|themselves))`,
    String.raw`\b(?:top|delete|deleting|yeet|unlive|end|ending|(?:to|will|might|just|could) off) myself\b(?! (?:from|out of|off|into (?:bed|a nap|my pyjamas|the (?:shower|pool))|onto))`,
    String.raw`\btak(?:e|ing) my (?:own )?life\b`,
    String.raw`\bend(?:ing)? (?:it all|my life|my own life|myself)\b`,
    String.raw`\b(?:want|wanted|wanting|ready|going|rather|deserve|deserved|like|prepared|about) (?:to (?:just )?)?die\b(?! (?:of|from|for|on|laughing|alone|out|down|hard|happy|old|a|in your arms|if i (?:do not|miss|have to)))`,
    String.raw`\b(?:wish|wished) i (?:was|were|am|had) (?:dead|not alive|never (?:been )?born|not (?:been )?born|died|not woken)\b`,
    String.raw`\bbetter (?:off )?dead\b`,
    String.raw`\b(?:suicide|suicidal)\b(?! (?:squad|mission|squeeze|prevention|awareness|net|wings|runs|sprints))`,
    String.raw`\b(?:everyone|everybody|world|kids|children|girls|boys|family|they|you) (?:all )?(?:would|will|is|are|might|may)(?: all)?(?: be)? (?:so much |far )?(?:better off|happier|easier|safer) (?:without me (?:here|around|alive|in it|in the world)|if i (?:was|were|am) (?:not here|dead|gone)|with me gone)\b`,
    String.raw`\b(?:everyone|everybody|world|kids|children|family) (?:would|will|is|are)(?: all)?(?: be)? better off without me\b`,
    String.raw`\bno (?:point|reason|sense) (?:in |to |me ){0,5}(?:living|live|being alive|staying alive|being here|be here|carry on|carrying on|wake up|waking up|keep going|go on)\b`,
    String.raw`\b(?:nothing|no one|nobody|no reason) (?:left )?to live for\b`,
    String.raw`\b(?:do|does|did) not (?:want|wish) to (?:live\b(?! (?:in (?!this|pain|a world)|with (?!this|it|that|the|myself|what)|(?:at|near|here|there|together|next|apart|far)\b))|be alive|exist|wake up\b(?! (?:at|early|before|late|the|my|your|our|next|beside|hungover|so|<\w+>|to (?!another|a world|a life|this)))|see (?:another (?:day|year|birthday|morning|winter|christmas|summer|sunrise)|tomorrow|the morning|morning))\b`,
    String.raw`\b(?:do|did) not want (?:tomorrow|the morning|morning) to come\b`,
    String.raw`\bdo not want to be (?:here|on this earth|in this world) (?:any ?more|at all|no more|tomorrow)\b`,
    String.raw`\b(?:tired|sick|done|bored) of (?:living|being alive|life|existing|breathing|waking up)\b`,
    String.raw`\b(?:sleep|asleep|bed|night) and (?:just )?(?:never|not) wake\b`,
    String.raw`\b(?:hope|hoping|pray|praying|wish|wishing|rather|if) (?:\w+ ){0,4}(?:not|never) (?:to )?wak(?:e|ing) up\b`,
    String.raw`\bwill not be (?:alive|on this earth|in this world|around (?:much longer|to see)|here (?:much longer|to see|any ?more))\b`,
    String.raw`\bby the time you (?:read|get|see|find|open|hear) this i\b`,
    String.raw`\b(?:slit|slitting|cut|cutting|slash|opened|open) my (?:wrists?|arms?|veins?|thighs?)\b(?! on)`,
    String.raw`\bi (?:have )?(?:been )?cut(?:ting)? again\b`,
    String.raw`\b(?:jump|jumping|step|stepping|throw myself|throwing myself|fall|go|going|chuck myself|walk) (?:straight |right )?(?:off|over) (?:the |a |that |this |of ){0,5}(?:\w+ )?${drop}\b`,
    String.raw`\b(?:jump|jumping|step|stepping|throw myself|throwing myself|walk|walking|run|lie|lying|chuck myself) (?:out )?(?:(?:in front of|under) (?:the |a |that |this |an )?(?:next |oncoming |<time> )?(?:train|tube|lorry|bus|truck|metro|traffic)|on (?:the|those) (?:tracks|rails|railway line))\b`,
    String.raw`\bi (?:will|would|might|could|am going to) (?:just )?(?:jump off|jump in front|throw myself)\b`,
    String.raw`\b(?:drive|driving|crash|steer) (?:\w+ ){0,3}(?:off|into) (?:a |the |that |an )?(?:bridge|cliff|wall|tree|river|lake|lorry|canal|sea|barrier|quarry|oncoming)\b`,
    String.raw`\bdone (?:with )?living\b`,
    String.raw`\bunalive\b(?! (?:you|him|her|them|it|the|this|that|those|yourself|himself|herself|themselves)\b)`,
    String.raw`\b(?:thinking|thoughts|dreaming|dream) (?:about|of) (?:the k word|suicide|dying|death|ending it|not being here)\b`,
    String.raw`\b(?:took|taken|swallowed|necked|downed|popped|finished|had|taking|take|crushed|swallow|eaten) (?:(?:all|of|the|my|your|mum|nan|dad|those|these|them|whole|her|his|rest) ){0,5}(?:all|every|whole|lot|too many|loads of|lots of|a handful of|handful of|a bunch of|twenty|thirty|forty|fifty|sixty|hundred|rest of)(?: (?:of|the|my|your|mum|nan|dad|those|these|them|her|his|box|bottle|packet|pack|last)){0,5} ${pills}\b`,
    String.raw`\bi (?:have )?(?:just )?(?:swallowed|necked|downed) the (?:whole )?lot\b`,
    String.raw`\b${pills} (?:are |is |all ){0,5}(?:taken|swallowed|lined up|counted out|down me|down my throat|and vodka|and whisky|and gin|and wine)\b`,
    String.raw`\b(?:counted|counting|lined up|laid out|saving up|saved up|stockpiled|hoarding|staring at|looking at) (?:(?:all|out|of|the|my|your|mum|nan|dad|those|these) ){0,5}${pills}\b`,
    String.raw`\b(?:took|taken|taking|take) an? (?:overdose|od)\b`,
    String.raw`\boverdos(?:e|ed|ing)\b(?! on (?:sugar|chocolate|cake|caffeine|coffee|telly|tv|netflix|cheese|christmas|turkey|sweets))`,
    String.raw`\b(?:drink|drank|buy|bought|swallow|swallowed|open|take|took|bottle of) (?:the |this |that |one |small |some |all ){0,5}(?:sniper|otapiapia|rat poison|poison|bleach|antifreeze|acid|pesticide|phenyl)\b`,
    String.raw`\b(?:a|the|my|tied|tie|made) noose\b`,
    String.raw`\brope (?:\w+ ){0,5}(?:beam|banister|loft|neck|ceiling|fan|attic)\b`,
    String.raw`\b(?:left|leaving|written|wrote|writing) (?:(?:a|the|my|you|all|your|every ?one|of) ){0,5}(?:suicide|goodbye|last|final) (?:note|notes|letter|letters)\b`,
    String.raw`\b(?:written|wrote|writing|left) (?:\w+ ){0,2}letters? (?:for|to) (?:every ?one|every ?body|all of you|each of you|you all|the (?:kids|children|girls|boys))\b`,
    String.raw`\bmy (?:own )?(?:funeral|grave|obituary|eulogy|coffin|headstone|inquest|death)\b(?! (?:wish|row|stare))`,
    String.raw`\b(?:when|once|after) i am (?:dead|no longer (?:here|alive|around)|gone (?:for good|you will|they will|tell|look after|please|do not))\b`,
    String.raw`\bi (?:will|am going to) be dead (?:by|before|tonight|tomorrow|soon|when)\b`,
    String.raw`\btell (?:\w+ ){1,4}(?:i|mum|dad) (?:always )?loved (?:them|him|her|you all)\b`,
    String.raw`\b(?:who|whoever|one (?:to|who)|anyone|kids|children|somebody|someone) (?:\w+ )?(?:find|finds|found) (?:me|my body)\b(?! (?:a|attractive|funny|boring|here|on|at))`,
    String.raw`\bfind my body\b`,
    String.raw`\bi (?:will|am going to|might|may|could|am about to|swear i will|want to) (?:just |end up )?(?:do|doing) something (?:stupid|bad|silly|drastic|terrible|to myself|i can not take back)\b`,
    String.raw`\btrust myself (?:tonight|alone|on my own|right now|with (?:the|these|my|a) (?:pills|tablets|knife|knives|blades?|razor|car|medication|meds))\b`,
    String.raw`\b(?:not|do not feel) safe (?:from myself|with myself|by myself|alone with myself)\b`,
    String.raw`\b(?:blow|shoot) my (?:brains|head|own head) (?:out|off)\b`,
    String.raw`\b(?:gun|barrel|bullet|pistol) (?:to|in|through|at) my (?:head|mouth|heart|temple|skull)\b`,
    String.raw`\b(?:hose|hosepipe) (?:\w+ ){0,5}(?:exhaust|car|window|boot)\b`,
    String.raw`\b(?:engine|car) (?:is )?running (?:\w+ ){0,6}garage\b|\bgarage (?:door )?(?:\w+ ){0,4}engine (?:is )?running\b`,
    String.raw`\bgoodbye (?:cruel )?world\b`,
    String.raw`\b(?:see|meet) you (?:all )?(?:on the other side|in the next life|in heaven|up there)\b`,
    String.raw`\bbe with (?:mum|dad|nan|gran|my \w+|our \w+|god|jesus|the angels) (?:again|in heaven|up there|now in)\b`,
    String.raw`\b(?:call|called|rang|ringing|calling|texted|on the phone (?:to|with)) (?:the )?(?:samaritans|crisis line|suicide line|suicide hotline)\b`,
    String.raw`\b(?:the|these|my) voices (?:say|said|tell|telling|told|want|are)\b`,
    String.raw`\bstopped (?:taking )?(?:my )?insulin\b`,
    String.raw`\bmake i (?:just )?(?:die|kpai|kpeme)\b(?! (?:of|for) (?:laugh|shame|hunger))`,
    String.raw`\b(?:mar|jaan de) (?:jaunga|jaungi|jaoonga|dunga|dungi|jaana)\b|\bjeene ka mann nahi\b|\bjeena nahi\b`,
    String.raw`\bdrop dead (?:tonight|tomorrow) (?:and|if) i\b`,
  ]),
  ...rules("threat-other", [
    String.raw`\b${mean} ${oftenFor}(?:kill|stab|shoot|strangle|choke|batter|murder|hurt|harm|punch|slap|smack|kick|bury|gut|skin|poison|merk|smoke|deck|clobber|thump|wound|injure|end) ${person}\b(?! (?:a text|an email|the (?:forms?|links?|address|details|dates?|times?|photos?|files?|list|invite|number|code|video|email|text|message|docs?|pdf)\b|over|over an|through|out|in (?:bed|the head)|with kindness|for (?:that|this) (?:joke|pun)))`,
    String.raw`\b${mean} ${oftenFor}(?:beat|hit|burn|cut|drown|jump|run over|knock out|rough up|lay hands on|slide on|pull up on|run up on|square up to) (?:you|him|her|them|both)\b(?! (?:up (?:on|when|for|tomorrow|later|after|with)|to|at|off|out|in on|some|a|there|back))`,
    String.raw`\b(?:burn|set fire to|torch|brick|slash|smash|smash up|trash|cut up|rip up|shred|bleach|petrol|destroy|wreck|burning|keying|slashing|smashing|torching) (?:\w+ ){0,2}(?:your|his|her) (?:\w+ )?${belongings}\b(?! (?:up for|on the (?:market|list)|in (?:the )?(?:storage|bags|boxes)|away|through the|by|in your name|out))`,
    String.raw`\b(?:break|breaking|smash|smashing|kick|bash|rearrange|cave|crack|snap) (?:\w+ ){0,2}(?:his|her|your|their) (?:\w+ )?(?:${limb}|windows?|windscreen|door)\b`,
    String.raw`\b(?:break|smash) every (?:\w+ )?(?:window|bone)\b`,
    String.raw`\bwatch your (?:fucking )?back\b(?! (?:when|while|lifting|on|with))`,
    String.raw`\bsleep with one eye open\b`,
    String.raw`\b(?:tell|warn) (?:him|her|your \w+|your new \w+|that \w+) to (?:watch (?:himself|herself|his|her|out)|look over|check (?:his|her) (?:brakes|tyres|car)|sleep with|look behind)\b`,
    String.raw`\baccidents (?:do )?happen\b`,
    String.raw`\b(?:be|is|would be) an? (?:real |awful |terrible )?(?:shame|pity) if (?:something|anything|someone|somebody|your|his|her|that|it (?:got|went|caught)|the (?:dog|cat|house|car|shop|shed))\b`,
    String.raw`\bsomething (?:bad|terrible|nasty|awful) (?:will|might|could|is going to|would) happen to (?:you|him|her|them|that|your)\b`,
    String.raw`\b(?:put|putting|end up|leave|leaving) (?:you|him|her|them|both of you|the pair of you|the two of you) (?:in (?:the |a |an )?(?:ground|hospital|grave|box|boot|wheelchair|ambulance|coffin|river|hole|body bag|intensive care)|six feet|through (?:a|the|that) (?:wall|window|windscreen))\b`,
    String.raw`\b(?:in a body bag|in the morgue)\b`,
    String.raw`\b(?:going to|will) be blood\b(?! (?:tests?|pressure|work|taken|oranges?))`,
    String.raw`\b(?:make|watch) (?:you|him|her|them) (?:bleed|scream|disappear|burn)\b`,
    String.raw`\bcatch (?:these|my|some) (?:hands|fists)\b|\bpull(?:ing)? up strapped\b|\bhands on sight\b`,
    String.raw`\byou are (?:so |both )?(?:fucking )?dead\b(?! (?:to|for|right|wrong|on|set|tired|good|serious|inside|gorgeous|funny|weight|keen|quiet|lucky|to me|sweet|nice|kind|helpful)\b)`,
    String.raw`\b(?:dead man walking|dead meat|marked man)\b`,
    String.raw`\b(?:come|coming|there|round|over|up|see you|in|visit|going|driving|knock)\b (?:\w+ ){0,8}(?:whether (?:you|she|he|they|anyone) (?:like|likes|want|wants|wanted|agree)|like it or not)\b`,
    String.raw`\b(?:drive|driving|come|coming) (?:over|round|there|to yours|to your house)(?: right| straight)? now and i do not care\b`,
    String.raw`\b(?:you|nobody|no one|they|police|anyone) (?:can not|could not|will not|can|will) (?:be able to )?stop me (?:from )?(?:coming|seeing|getting|walking in|turning up|taking)\b`,
    String.raw`\bi (?:will|am going to|am) (?:be )?(?:wait|waiting|sit|sitting|stand|standing|stood|sleep|sleeping|camp|camping|parked|hiding) (?:\w+ ){0,2}(?:by your car|outside your|on your (?:doorstep|porch|steps|step)|in your (?:drive|driveway|garden|street|road|bushes)|at your (?:door|work|office|gym))\b(?![^.!?…]{0,60}\b(?:with the|as (?:agreed|arranged|planned|usual)|like we|for (?:the )?(?:pickup|pick|handover|kids|boys|girls)))`,
    String.raw`\bnot (?:leaving|moving|going anywhere) (?:until|till|unless) you (?:come|open|talk|answer|speak|let)\b`,
    String.raw`\b(?:your|his|her) (?:\w+ )?(?:${belongings}|dog|cat|rabbit) (?:go|goes|going|will go|ends? up) (?:in|on|into|under|out of) (?:the |a |that )?(?:fire|fire pit|bonfire|flames|skip|river|canal|lake|sea|road|window|wheels)\b`,
    String.raw`\b(?:dog|cat|rabbit|hamster|puppy|kitten|bird|parrot|fish) (?:goes|is going|will go|ends up|could end up) in (?:a|the|my) (?:pie|pot|oven|stew|river|canal|bin|microwave)\b`,
    String.raw`\bdo not make me come (?:over|round|there|down|looking)\b`,
    String.raw`\bkick(?:ing)? (?:your|the|his|her|that) (?:\w+ )?door (?:in|down|off)\b`,
    String.raw`\bif i can not have (?:you|her|him|them) (?:\w+ ){0,2}(?:no one|nobody|no man|neither)\b`,
    String.raw`\b(?:dekh lunga|dekh lungi|chhodunga nahi|chodunga nahi|haath pair|jaan se maar|maar dunga|maar dungi|tod dunga|kaat dunga|goli maar)\b`,
  ]),
  ...slangRules,
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
    if (isTakenBack(folded.slice(0, match.index))) continue;
    return { label, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/**
 * Whether the words right before a rule take it back: "I would never …", "a film about …".
 * @param before the folded words up to where the rule was met.
 */
export function isTakenBack(before: string): boolean {
  return takenBack.test(before);
}
