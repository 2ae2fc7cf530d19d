const pills = String.raw`(?:pills?|tablets?|tabs|meds|medicines?|medication|antibiotics|capsules|drops|painkillers|paracetamol|ibuprofen|calpol|inhaler|wormers?|insulin)`;
const pets = String.raw`(?:dogs?|cats?|pupp(?:y|ies)|kittens?|rabbits?|hamsters?|gerbils?|guinea pigs?|goldfish|fish|budgies?|parrots?|tortoise|horses?|pony|ponies|pets?|bunny)`;
const kin = String.raw`(?:kids?|children|boys?|girls?|baby|babies|son|daughter|toddler|twins|little one|mum|mom|dad|mother|father|nan|gran|granny|grandma|grandad|grandpa|uncle|aunt|auntie)`;
/** Words between, of which none says how much was swallowed. */
const some = String.raw`(?:(?!(?:all|whole|every|rest|lot|lots|too|handful|bunch|entire|loads|many|rat|<number>|twenty|thirty|forty|fifty|sixty|hundred)\b)\S+ )`;
const food = String.raw`(?:coffee|tea|cuppa|brew|pint|beer|wine|drink|curry|pizza|burger|sandwich|kebab|takeaway|roast|bacon|chips|biscuit|chocolate|cake|breakfast|lunch|dinner|snack|nap|sleep|lie in|holiday|shower|bath|seat|lift|ticket|massage)`;
const games = String.raw`(?:scrabble|chess|monopoly|fifa|mario ?kart|uno|tennis|bowling|darts|pool|poker|cards|ping pong|football|golf|trivia|quiz|games?|cluedo|wordle|badminton|squash|fortnite|minecraft|ludo|karaoke|hockey|laser tag|snap|charades|race|match|rematch|bingo|basketball|cricket)`;
const winning = String.raw`(?:kill|end|destroy|murder|beat|batter|crush|smash|bury|demolish|annihilate|slaughter|thrash|hammer|wreck)(?:ed|ing|d)?`;
const tests = String.raw`(?:interview|exams?|tests?|presentation|gig|show|audition|meeting|finals?|speech|pitch|race|game|match|set|song|performance|recital|play|concert|driving test|maths|spelling|assembly|solo|job|work|gym|stage|dance floor)`;

/**
 * Turns of speech that hold a word of danger and mean none. Each is as long as it must be to mean only this, and
 * hides no more than itself: what stands beside it is read as ever.
 */
const idioms: readonly RegExp[] = [
  String.raw`break a leg\b(?! of)`,
  String.raw`(?:you|she|he|they|we|go|kids|team) (?:(?:will|are|is|going|to|really|absolutely|so|just|have|has|out|there|and|all) ){0,4}(?:kill|smash|crush|slay|nail)(?:ed|ing)? (?:it|this|that)\b(?! (?:up|to bits|over))`,
  String.raw`(?:kill|smash|crush|slay|nail)(?:ed|ing)? (?:it|this|that)? ?(?:at|in|on|with) (?:\S+ ){0,3}${tests}\b`,
  String.raw`(?:kill|smash|crush|slay|nail)(?:ed|ing)? (?:the|your|my|her|his|that|this) (?:\S+ )?(?:interview|exams?|tests?|presentation|audition|speech|pitch|recital|solo)\b`,
  String.raw`(?:die|died|dies|dying|dead|cry|crying) (?:of|with|from) (?:laughter|laughing|embarrassment|cringe|boredom|curiosity|heat|hunger|cold|cuteness|excitement|envy|thirst|the (?:heat|cold|cringe|embarrassment))\b`,
  String.raw`(?:die|died|dying|dead|killing (?:me|myself)) (?:\S+ )?(?:laughing(?: (?:every|each) time)?|of laughter|here laughing)\b`,
  String.raw`dying (?:to (?:see|know|hear|try|tell|read|find out|show|eat|get home|go home)|for (?:a|an|some) \S+)\b`,
  String.raw`(?:kill|die|murder) (?:for )?(?:a|an|some|one of|that|those|this|your) (?:\S+ ){0,2}${food}\b`,
  String.raw`to die for\b(?! (?:you|him|her|me|us|this|love)\b)`,
  String.raw`shoot (?:me|him|her|them|us|you|over|off|across|it|that|everyone)(?: over| across| off)? (?:a|an|the|your|my|some|those|over|to) ?(?:\S+ ){0,2}(?:emails?|texts?|message|msg|line|note|invite|link|dates?|details|address|times?|dm|call|list|photos?|reminder|quote|me|him|her)\b`,
  String.raw`shoot (?:hoops|the breeze|some hoops|pool|the video|the film|photos)\b`,
  String.raw`dead (?:cert|tired|easy|good|nice|right|set|serious|on time|simple|funny|keen|straight|quiet|slow|busy|chuffed|proud|batter(?:y|ies)|legs?|line|lines|end|weight|heat|sea|pool|phone|ball|certain|cent(?:er|re)|plants?|flowers|leaves|lucky|hard|cute|cheap|boring|posh|excited|happy|on my feet)\b`,
  String.raw`(?:phone|battery|laptop|car|ipad|tablet|charger|boiler|printer|wifi|internet|signal|plants?|torch|engine|fridge|watch|mower|kindle|remote|console|telly|tv|bulb|flowers|tree|party|chat|bike) (?:(?:is|was|are|were|has|have|just|totally|completely|nearly|almost|about|to|going|went|gone|will|keeps) ){0,4}(?:dead|died|dies|die|dying)\b`,
  String.raw`hang (?:in there|on|out|tight|about|around|loose|up the|the (?:washing|pictures?|coats?|curtains|laundry|stockings|lights|bunting))\b`,
  String.raw`cut(?:ting)? (?:me|myself|you|yourself|him|himself|her|herself|them|themselves|us|ourselves|each other|everyone|it|the \S+) (?:(?:some|a bit of|a little|a lot of|more|any|a) )?(?:slack|break)\b`,
  String.raw`cut(?:ting)? myself (?:(?:a|another|some|an) (?:\S+ ){0,2}(?:slice|piece|cake|bread|fringe|deal)|shaving|chopping|slicing|cooking|gardening|peeling|while (?:shaving|chopping|cooking|peeling|slicing|gardening)|off from|short|loose|in on)\b`,
  String.raw`${winning} (?:you|him|her|them|us|me|everyone|everybody|mum|dad|the kids|your team|your lot) (?:(?:all|both|again|so|hard|so hard|badly) ){0,2}(?:at|in|on) (?:\S+ ){0,3}${games}\b`,
  String.raw`${some}?(?:took|take|taking|taken|brought|bring|bringing|left|leave|leaving|packed|pack|dropped|drop|got|get|getting|collected|collect|picked up|pick up|need|needs|forgot|sent|send|bought|buy|put|counted|count) ${some}{0,4}${pills} (?:\S+ )?for (?:(?:the|my|our|your|his|her|their) )?(?:\S+ )?(?:${pets}|${kin})\b`,
  String.raw`(?:took|taking|brought|bringing|dropped|left|leaving|packed) ${some}{0,2}(?:${pets}|${kin}) ${some}?${pills} (?:to|over|back|round|with|at|in|on|by|from|off|up) `,
  String.raw`(?:gave|give|giving|given) ${some}{1,3}${pills}\b`,
  String.raw`(?:${pets}|${kin}|he|she) (?:(?:is|has|have|had|needs?|takes?|took|gets?|got|was|been|already|just|on|still|will|to) ){1,4}(?:(?:his|her|their|its|the|some|a|one|on|two|half|<number>|worming|flea|heart|allergy|morning|evening|last) ){0,4}${pills}\b`,
  String.raw`(?:${pets}|${kin}) (?:(?!sleeping )\S+ )?${pills} (?:are|is|go|goes|were|was|twice|with|at|before|after|every) `,
  String.raw`(?:one|two|half|a|<number>) ${pills} (?:(?:once|twice|three times) )?(?:a day|daily|with (?:food|breakfast|dinner|lunch|water|milk)|after (?:food|meals|breakfast|dinner|lunch|tea)|before (?:bed|food|meals|school)|at bedtime|every (?:\S+ )?(?:hours?|morning|night|day))\b`,
  String.raw`(?<!your )(?:${pets}|${kin}) (?:little )?funeral\b|funeral (?:\S+ )?for (?:(?:the|our|poor|little) )*(?:${pets}|${kin})\b`,
  String.raw`(?:buried|burying|bury) (?:(?:the|our|poor|little|old|dear) )+(?:\S+ )?${pets}\b`,
  String.raw`(?<!your )(?:${pets}|${kin}) (?:(?:has|have|just|sadly|is|are|was|had) ){0,3}(?:died|passed away|passed|put down|put to sleep|dead)\b(?! (?:if|when|tomorrow|tonight|soon|unless|by))`,
  String.raw`(?:feet|foot|back|knees?|head|shoes|heels|legs|arms|neck|shoulders?|tooth|teeth|traffic|heat|cold|commute|printer|job|work|hay ?fever|allerg(?:y|ies)|homework|exams?|suspense|wait|waiting|course|diet|boss|shift|hours|stairs) (?:(?:is|are|was|were|really|actually|absolutely|literally|still|just|has been|have been) ){1,3}killing (?:me|us|him|her|them)\b`,
  String.raw`kill(?:ed|ing)? (?:time|an hour|a few hours|half an hour|two birds|the (?:lights?|engine|music|vibe|mood|buzz|power|noise|weeds|germs|app|process|account|subscription|joke)|some time|the time)\b`,
  String.raw`killer (?:heels|instinct|dress|workout|whale|app|tune|playlist|queen)\b|drop dead gorgeous|over my dead body|dead to the world|knock(?:ed)? (?:them|him|her|em) (?:all )?dead|(?:shoot|kill) the messenger|pull(?:ed)? the trigger on the|take a bullet for a|smashing (?:job|time|day|night|party)|(?:be|was|is) the (?:death of (?:me|us)|end of that \S+)|(?:sleep|hold|sit) tight|beat (?:you|me|us|him|her) to|swallow(?:ed)? me(?: up| whole)?`,
  String.raw`(?:bor(?:ed|ing|es?)|sick|tired|scar(?:ed|ing|es?)|worried|frighten(?:ed|ing)|starved|starving|freezing|frozen|tickled|done)(?: (?:me|us|him|her|them|you))?(?: half)? to death\b`,
  String.raw`(?:suicide squad|kill bill|die hard|no time to die|death on the nile|dead poets society|walking dead|to kill a mockingbird|get away with murder|murders in the building|licen[cs]e to kill|death in paradise|killing eve|\S+ of the dead|live and let die|tomorrow never dies|die another day|murder (?:she wrote|mystery|on the (?:dance ?floor|orient express))|the killers|red dead|virgin suicides|grand theft auto|suicide (?:prevention|awareness|squeeze|sprints|mission|wings))`,
  String.raw`i am (?:(?:literally|so|absolutely|actually|honestly|lowkey) ){0,2}(?:dead|dying|deceased) (?=😂|🤣|💀|😭|lol|lmao|haha|hahaha|lmfao|rofl|at (?:that|this|him|her|how))`,
  String.raw`(?:catch|caught|catching|miss|missed|get|took|take) (?:the|a|his|her|my|our) (?:(?!final)\S+ )?bus(?: (?:home|to|in|into|back|with|at|instead|round|over))\b(?! (?:heaven|hell|nan|mum))`,
  String.raw`log(?:ging)? (?:off|out) (?:now|for (?:the|to) ?(?:day|night)?) [.,] (?:speak|talk|see you|chat|back) (?:tomorrow|later|soon|monday|on|in)\b`,
  String.raw`yeet(?:ed|ing)? (?:myself|yourself|himself|herself|the \S+) (?:into|in) (?:bed|the (?:shower|pool|bath))\b`,
  String.raw`jump (?:leads|cables|start)(?: in (?:your|my|the) boot)?\b`,
  String.raw`(?:first|second|third|next|last|final) exit (?:on|off|at|before|after|from) the (?:\S+ )?(?:roundabout|motorway|toll|bypass|left|right|bridge)\b`,
  String.raw`bleed(?:ing)? (?:the|your|my|a) (?:radiators?|brakes)\b`,
  String.raw`drown(?:ed|ing)? in (?:\S+ ){0,2}(?:work|emails?|laundry|homework|paperwork|admin|nappies|washing|marking|boxes|toys|deadlines|meetings|debt|custard|gravy|sauce)\b`,
  String.raw`(?:hurt|injure)(?:d)? myself (?:\S+ )?(?:falling|playing|skiing|running|lifting|moving|cycling|dancing|climbing|at (?:the gym|football|work|yoga|rugby|training)|on (?:the|a|my) (?:stairs|step|bike|ice|slide|trampoline))\b`,
  String.raw`tak(?:e|ing) my life (?:back|seriously|forward|in (?:a|my)|to the|one)\b`,
  String.raw`(?:(?:want|wants|wanted|going) to )?(?:die|dying|dye) (?:my|her|his) (?:hair|beard|fringe|roots)\b`,
  String.raw`so \S+ (?:that )?(?:i|we|he|she|they) could (?:die|cry|scream|explode|burst|kill someone)\b(?! (?:without|if you))`,
  String.raw`(?:he|she|mum|mom|dad|nan|they|boss|teacher|coach|kids) (?:will|would|is going to|are going to) (?:absolutely |actually )?(?:kill|murder) (?:me|us)\b`,
  String.raw`(?:strangle|kill|murder|throttle|shoot|hit|smash|batter) (?:that|this|the|my) (?:\S+ )?(?:printer|laptop|phone|computer|wifi|router|boiler|hoover|sat nav|alarm(?: clock)?|app|website|machine|dishwasher|photocopier|ref|referee|lights?)\b`,
  String.raw`(?:cut|cutting|burn(?:ed|t)?|slit|slice[ds]?|stabbed) (?:my|his|her|the|open) (?:little |big |left |right )?(?:fingers?|thumb|lip|knee|foot|toe|tongue|hair|nails|fringe|grass|losses|envelope|box|tape|cake|crusts?|sandwich(?:es)?|crap)\b`,
  String.raw`overdos(?:e|ed|ing) (?:of|on) (?:sun(?:shine)?|sugar|cute(?:ness)?|christmas|telly|family|cheese|caffeine|chocolate|nostalgia)\b`,
  String.raw`(?:going|go|went|goes|put|been) under (?:for|the (?:knife|anaesthetic)|anaesthetic|general)\b|(?:has|have|needs?) to be put (?:to sleep|down)\b|under (?:general |local )?anaesthetic`,
  String.raw`(?:took|take|taking|taken|had|have) (?:my|two|a couple of|some|one|an?) (?:vitamins?|antihistamines?|antibiotics|ibuprofen|paracetamol|aspirin|nurofen|iron tablets|cough syrup)\b(?! (?:and|with) (?:vodka|wine|gin|whisky))`,
  String.raw`(?:die|dead|lost) without (?:(?:my|this|the|a) )?(?:coffee|wifi|phone|tea|chocolate|kindle|glasses|air ?con|heating|sat ?nav|calendar|netflix)\b`,
  String.raw`(?:do or die|old habits die hard|never say die|die down|dies down|died down|bite the bullet|jump(?:ed|ing)? the gun|stick to (?:your|my|our) guns|a stab at|stab in the dark|bury the hatchet|buried in work|bury my head in)\b`,
  String.raw`jump(?:ed|ing)? (?:off|from) the (?:sofa|bed|swings?|trampoline|diving board|top board|high board|low wall|bus|call|train at|boat|pier into|couch|step|climbing frame|slide)\b`,
  String.raw`jump(?:ed|ing)? in(?:to)? (?:the|a|my|some|every|all the) (?:\S+ )?(?:pool|shower|bath|puddles?|sea|lake|car|cab|taxi|leaves|photo|ball pit)\b`,
  String.raw`(?:knife|knives|blade|razor) (?:set|block|sharpener|skills|drawer)\b|(?:bread|steak|butter|palette|cake|cheese) (?:knife|knives)\b|${pets} ashes|food poisoning|poison ivy|axe throwing(?: for (?:his|her|my|your|the) \S+)?|nose ?bleeds?|bath bombs?|skipping rope|rope swing|tow rope|flu (?:jab|shot)|blood (?:tests?|pressure|donation|oranges?)|over the hill`,
].map((source) => new RegExp(String.raw`(?<!\S)(?:${source})`, "gu"));

/** A stretch of text. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * Every turn of speech in a draft that only sounds of danger.
 * @param folded the words of the draft as the check compares them, one blank between two.
 */
export function everydayIdioms(folded: string): readonly Found[] {
  return idioms.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ 0: said, index }) => ({
      start: index,
      end: index + said.length,
    })),
  );
}
