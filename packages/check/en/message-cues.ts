import type { MessageKindId } from "../src/message-kinds.ts";

/** What speaks for one kind of message: how much, and the words. */
export interface MessageCue {
  /** From 1 on it is enough by itself. */
  readonly weight: number;
  /** On the borders of words, over folded text in which short forms are written out and marks stand apart. */
  readonly words: string;
}

const of = (weight: number, ...words: readonly string[]): MessageCue => ({
  weight,
  words: words.join("|"),
});

const someDay =
  "(?:today|tonight|tomorrow|this|next|on|in|soon|some (?:time|day)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|weekend|morning|evening|afternoon|<time>|<day>)";
const meal = "(?:coffee|lunch|dinner|drink|drinks|walk|bite|breakfast|beer)";
const thing =
  "(?:stuff|things|keys?|hoodie|jacket|coat|jumper|shirts?|books?|charger|bike|clothes|shoes|boxes|box|passport|laptop|guitar|plants?|records?|bag|suitcase|glasses|lamp|blender|belongings|furniture|tv|headphones|jewell?ery|ring|necklace|toothbrush|console|dress|tools?|pan|pans)";
const theChild =
  "(?:kids?|children|son|daughter|school|nursery|daycare|homework|teacher|parents? evening|pick (?:him|her|them) up|school run|half term|custody|bedtime)";
const paper =
  "(?:landlord|rent|lease|deposit|mortgage|bills?|electric(?:ity)?|gas|council tax|tax(?:es)?|insurance|solicitor|lawyer|papers|paperwork|forms?|signature|account number|bank|invoice|direct debit|plumber|electrician|estate agent|tenant|wifi|password|vet|mail|post|parcel|package|subscription|car payment)";
const kin =
  "(?:dad|mum|mom|mother|father|grandma|grandpa|gran|nan|grandad|brother|sister|aunt|uncle|dog|cat)";

/**
 * The words that speak for each kind. Made by hand from how people write; what a cue cannot hear, it does not guess. A
 * weight is ours: one plain phrase is enough, hints have to meet.
 */
export const messageCues: Readonly<
  Record<MessageKindId, readonly MessageCue[]>
> = {
  errand: [
    of(1, paper),
    of(1, theChild),
    of(
      0.7,
      "appointment|shift|reminder|forward it|half of the|pay the|paid the",
    ),
    of(
      0.6,
      "can you (?:take|pick up|drop|do|sign|send|pay|transfer|have)",
      "please (?:send|sign|confirm|pay|let me know)",
    ),
    of(
      0.5,
      "<money>|<time>|<day>",
      "i have to work|instead of (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    ),
  ],
  ping: [
    of(
      1,
      "^(?:hey|hi|hello|hiya|yo|sup|heya?|hi+|hey+)(?: (?:you|there|stranger|x+))?$",
      "^(?:👋|😂|🙂|😊|❤|😅|😉)+$",
    ),
    of(
      1,
      "happy (?:birthday|new year|christmas|easter|holidays)",
      "merry christmas|happy bday",
    ),
    of(
      1,
      "made me think of you|thought of you when|had to laugh|remind(?:s|ed) me of you|thought you would (?:like|laugh)",
    ),
    of(1, "^<link>"),
    of(
      1,
      "did you see|have you heard|what is up|whats up|wassup|^good (?:morning|evening|night|afternoon)(?: \\S+)?$|random question",
    ),
    of(
      0.7,
      "lol|haha|omg|lmao|😂|🤣",
      "have you seen|guess (?:who|what)|look (?:at this|who)|just (?:saw|ran into|walked past)",
    ),
    of(0.4, "hey|hi stranger|stranger"),
  ],
  "how-are-you": [
    of(
      1,
      "how (?:are|were|r) (?:you|things|we)",
      "how have you been|how is (?:everything|life|it going|things|work)|how (?:has|is) your (?:week|day|family|job)",
      "how are (?:you|things)|how you doing|how is it going|hows it going",
    ),
    of(
      1,
      "(?:are|you|hope) (?:you|your) (?:are )?(?:ok|okay|well|alright|all right|good|fine|doing)",
      "hoping you are (?:ok|okay|well|alright|good|fine)",
    ),
    of(
      1,
      "checking in|check in on you|all is well|all well|hope you are|have you been (?:ok|okay|well|alright)",
      "are you (?:ok|okay|all right|alright|well)",
    ),
    of(
      0.8,
      "you good|you ok|you okay|you alright|what are you doing|what have you been up to|what are you up to",
    ),
  ],
  warm: [
    of(
      1.2,
      "(?:^|i|really|still|so much|just) miss(?:ed)? (?:you|us|your|talking|being|having|our|the way)",
      "miss(?:ing)? you|miss (?:us|your face)",
    ),
    of(1.2, "(?:i|still|always|really) love you|love you"),
    of(
      1,
      "(?:think|thinking|thought|dreamed|dreamt|dream) (?:about|of) (?:us|you(?! when| and hop))",
      "(?:stop|keep|kept) thinking about (?:us|you|it)",
    ),
    of(
      1,
      "love of my life|wish things were different|happy anniversary|cried|crying|our (?:song|place|first|trip|old|anniversary|caf|spot)|best (?:week|day|time|days|years) of my life",
      "remember when we|remember that (?:time|day|night)|we were so happy|those were",
    ),
    of(
      1,
      "without you|nobody makes me|no one makes me|you made me (?:laugh|happy|feel)",
      "you mean (?:so much|everything|a lot)",
    ),
    of(
      0.6,
      "found (?:the|our|some|an old) photos?|i think about that|quiet without|nearly cried|old flat|lonely",
    ),
  ],
  "why-silent": [
    of(
      1.3,
      "ignor(?:e|ing|ed) me|ghost(?:ing|ed)? me|left (?:me )?on read|on read|blanking me|silent treatment|radio silence",
    ),
    of(
      1.2,
      "why (?:do|will|can|are|have|did) (?:not )?you (?:not )?(?:ever |even |just )?(?:answer|reply|text|write|talk|call|respond|say)",
      "(?:do|did|will|would|can) not (?:answer|reply|write back|text back|respond|talk to me|pick up)",
      "never (?:answer|reply|text back|write back|respond)",
    ),
    of(
      1,
      "not going to (?:reply|answer|respond)|have read this|you have read|got nothing back|no answer from you|gone (?:very |so |all )?quiet",
    ),
    of(
      1,
      "(?:please|pls|just) (?:answer|reply|respond|say something)|do you hate me|(?:mad|angry|upset|cross|annoyed) (?:at|with) me",
      "did i do something|have i (?:done something|upset you|done anything)|what did i do",
    ),
    of(
      0.6,
      "have not heard from you|not heard from you|hello \\?|are you there",
    ),
    of(0.6, "will not talk to me|ever text back"),
  ],
  "asks-to-meet": [
    of(
      1.2,
      "(?:can|could|shall|should|may|do you want to|want to|would you(?: like to)?|like to|love to|let us|will you) (?:we |i |us )?(?:please )?(?:just )?(?:meet|see (?:you|each other)|get together|catch up|hang out|come (?:and )?see you|sit down|talk in person)",
      "meet (?:me|up|for|you|in person)",
    ),
    of(1.2, "(?:get|grab|have|fancy|want|for) (?:a |some )?(?:quick )?" + meal),
    of(
      1,
      "face to face|in person|see each other|see you (?:and|this|next|on|tonight|tomorrow|soon|again)|free (?:on|this|next|for|tonight|tomorrow)",
      "hang out(?! as| like)|can i (?:call|ring|phone) you|could we (?:talk|speak|call)",
    ),
    of(
      1,
      meal + " (?:on |this |next |tomorrow|tonight)?" + someDay,
      "(?:come|pop|stop) by (?:tomorrow|tonight|today|this|on|some|and see|to (?:talk|see))|around (?:this|at the) (?:weekend|wkend|week)|need to (?:talk to|see) you|we (?:need to|should|could) (?:talk|meet)",
    ),
    of(0.5, "i am in town|catch up|come round|come over|swing by"),
    of(0.3, someDay + " \\?", "something i want to talk about"),
  ],
  apology: [
    of(
      1.2,
      "(?:i am|i m|so|say|just|really|truly|very) sorry(?! (?:to hear|for your loss|but|you feel))",
      "^sorry (?:for|i|about|that|if)",
      "apologi[sz]e|an apology|owe you an? (?:apology|sorry)|my apologies",
    ),
    of(
      1,
      "forgive me|forgiveness|my fault|did not deserve|treated you (?:badly|like|so)|i let you down|i hurt you|unfair of me|i regret",
    ),
    of(
      0.8,
      "i was (?:cruel|an idiot|wrong|unfair|selfish|horrible|a jerk|awful|an arse|an ass)|feel (?:awful|terrible|so bad|ashamed|guilty)(?: about)?",
    ),
    of(
      0.6,
      "for (?:how|what|everything) i (?:ended|said|did|put)",
      "put you through",
    ),
  ],
  anger: [
    of(
      1.2,
      "how dare you|hate you|you disgust me|make me sick|screw you|f\\*?u?c?k you|go to hell|pathetic|what is wrong with you|shame on you|thanks for nothing|grow up",
    ),
    of(
      1,
      "(?:you are|your|you re|such) (?:a |an |so |such a |such |just a |just )?(?:fucking |f\\*k )?(?:unbelievable|liar|selfish|prick|bitch|bastard|asshole|arsehole|idiot|joke|coward|cheat|narcissist|immature|toxic|disgusting|impossible|crazy|psycho|loser|manipulative|monster)",
      "(?:so|such|this) immature|immature",
    ),
    of(
      1,
      "ruined|done with you|had enough of you|wasted my|all your fault|is your fault|sick of (?:you|your|this)|sick and tired|you lied|lied to me|play the victim|proud of yourself|what you did(?! for)",
    ),
    of(
      0.8,
      "you never (?:listened|cared|loved|once|even)|you always (?:only |do |have )?(?:thought|do|did|this|make|have)|only (?:thought|think|care) (?:of|about) yourself|i can not believe you|(?:do not|can not) (?:trust|stand) you",
    ),
    of(0.4, "wow|i (?:really )?mean it|games"),
  ],
  "asks-for-support": [
    of(
      1.2,
      "in (?:the )?hospital|(?:has|have|got) cancer|panic attack|someone to talk to|who else to (?:talk|turn|call|ask)|falling apart|lend me|borrow (?:some )?money|breaking down|freaking out|having a breakdown",
    ),
    of(
      1.2,
      kin +
        " (?:just |has |is |was )?(?:died|dying|dead|passed|ill|sick|in hospital|got cancer|is ill|is sick)",
      "(?:passed away|lost (?:my|the) (?:job|baby|" + kin + "))",
    ),
    of(
      1,
      "(?:really |so |very )?(?:hard|rough|tough|bad|difficult) (?:time|week|day|night)|i need (?:help|your help|you right|someone)|i am (?:so |really )?(?:scared|in trouble|struggling|depressed|desperate)|only one who (?:understands|gets|knows)|feel(?:ing)? so (?:low|alone|down|lost|bad)|i have nobody|have no one|no one to talk to|can not cope|who to turn to",
    ),
    of(
      0.6,
      "listen for a bit|biopsy|diagnos|do not know what to do|everything is (?:going wrong|too much)|the funeral|can you help",
    ),
  ],
  "late-or-sexual": [
    of(
      1.3,
      "(?:^|are )you (?:still )?(?:up|awake)|still (?:up|awake)|booty|horny|naked|sext?|sexy|in (?:my|your) bed|sleeping with you|kiss (?:you|me)|what are you wearing|no strings|make love|fuck me",
    ),
    of(
      1.1,
      "(?:am|bit|so|little|too|was|pretty|really) (?:drunk|tipsy|wasted|hammered)|drunk|tipsy|too much (?:wine|to drink|gin)",
    ),
    of(
      1,
      "come (?:over|round|around)(?! (?:to|and) (?:get|pick|collect|fetch|grab))|your body|i want you(?! (?:back|to|in|home))|stay (?:the|over) (?:night|tonight)|spend the night|your lips|🔥|😏|🍆|💋",
    ),
    of(0.6, "can not sleep|bed is|hold you tonight"),
  ],
  "just-friends": [
    of(
      1.2,
      "(?:be|stay|remain|still|as|just|become|good|being) (?:just )?(?:friends|mates)",
      "(?:lose|keep|have|need|want) you (?:as|as a|like a) friend|as a friend",
    ),
    of(
      1.1,
      "not in that way|do not want to lose you|(?:just )?not as a couple|(?:want|keep) you in my life|friends$|friendship",
    ),
    of(
      0.6,
      "best friend|always care about you|in love with you any ?more|keep in touch|do not want to be together|always be family|care about you",
    ),
  ],
  "new-partner": [
    of(
      1.3,
      "(?:seeing|met|with|dating|found|there is|like|into) (?:someone|somebody) (?:else|new|now|from|at)",
      "i (?:am|have been) (?:seeing|dating) (?:someone|somebody)|i am with someone",
    ),
    of(
      1.2,
      "(?:new|my) (?:girlfriend|boyfriend|partner|fianc\\w*)|got engaged|getting married|we are engaged|moving in with (?:him|her|them|my)|started dating|dating again|few dates|on a date|hooked up with",
    ),
    of(
      1,
      "(?:me and|and i|and me) (?:\\p{L}+ )?are (?:together|a thing|a couple|dating|going out)|are together now|are a couple now",
    ),
    of(
      0.4,
      "hear it from me|find out on|thought you should know|wanted you to know|getting serious|going well",
    ),
  ],
  "wants-to-try": [
    of(
      1.3,
      "try (?:again|one more time|this again|us again|once more)|(?:get|getting) back together|(?:be|good|happy) together again|be (?:us|together) again|start (?:over|again|afresh|fresh)|second chance|(?:another|one more|last) (?:chance|try|go|shot)|take me back|i want (?:you|us|this) back|want you back|work (?:it|this|things) out(?! with)",
    ),
    of(
      1.1,
      "biggest mistake|made a (?:huge |big |terrible |massive )?mistake|(?:should|would) (?:never|not) have left|leaving you was|(?:fix|save|repair) (?:this|us|it)|come (?:back )?home to you|want to come home|not want to be without you|counsell?ing|couples? therapy",
    ),
    of(0.4, "i was wrong|slowly"),
  ],
  "no-more": [
    of(
      1.5,
      "(?:do not|never|not to|stop|please stop|quit) (?:ever |try to |even )?(?:contact|contacting|text|texting|message|messaging|call|calling|write to|writing to|writing|reach out to|reaching out to|email|emailing|dm|speak to|talk to|harass|harassing|bother|bothering|follow|following)(?: (?:to )?(?:me|us|my family))?",
      "leave me alone|lose my number|no (?:further|more) contact|do not want (?:any|no) contact|blocking (?:you|this|your)|delete my number|get out of my life|stay away from me",
    ),
    of(
      1.3,
      "(?:do not|never) (?:want|wish|need) to (?:hear from|speak (?:with|to)|talk to|see) you|not to (?:contact|write|call)|call the police|restraining order|go to the police",
    ),
    of(0.5, "last time i (?:reply|answer|write)|i mean it|respect that"),
  ],
  silence: [
    of(
      1.2,
      "(?:have|has) not (?:written|replied|answered|responded|texted)(?: back)?|(?:no|not a) (?:reply|answer|response|word) (?:to|since|from|after)|nothing since",
    ),
    of(0.5, "since i (?:answered|wrote|replied)|to my last"),
  ],
  belongings: [
    of(
      1.2,
      "(?:my|your|the|his|her|those|these|some) (?:\\p{L}+ ){0,2}" +
        thing +
        " (?:is|are|was|back|at|in|with|up|by|from|out|still)",
      "(?:get|fetch|collect|grab|pick up|drop off|drop|bring|packed|want|need|keep|send|leave|left|still have|return|have) (?:my|your|the|his|her|back my) (?:\\p{L}+ ){0,2}" +
        thing,
    ),
    of(
      1,
      "my stuff|your stuff|your things|my things|(?:at|in) (?:yours|mine|your (?:place|house|flat|garage)|my (?:place|house|flat))",
    ),
    of(
      0.6,
      "get it back|swing by|give them back|to charity|pick it up|drop (?:it|them) off|outside|hallway|at reception",
    ),
  ],
  "through-a-friend": [
    of(
      1.3,
      "(?:keeps? |kept |was |is |been )?(?:asked|asking|asks|wondering) (?:me |my (?:brother|sister|friend|mum|mom|mate|cousin) )?(?:about|if|how|after|whether) (?:you|i|me|how)(?! (?:can|could|want))",
      "wanted me to (?:ask|tell|say)|told me to (?:tell|ask)|asked me (?:to|how|if|whether)",
    ),
    of(0.9, "(?:he|she|they|\\p{L}+) asked my|told me (?:he|she|they)"),
    of(0.3, "just so you know"),
  ],
  "likes-or-views": [
    of(
      1.3,
      "(?:liked|likes|reacted to|hearted|watched|watches|viewed|views|looked at|looks at|follow(?:s|ed)) (?:all |some |every |one )?(?:of )?(?:my|your) (?:\\p{L}+ )?(?:photos?|pictures?|post|posts|story|stories|pics?|reels?|profile|status|video|videos)",
    ),
    of(
      0.8,
      "watch(?:ed|es|ing) (?:all )?my stor|a like on|seen my story|followed me",
    ),
  ],
};
