import type { DangerRule } from "./danger-rule.ts";

const games = String.raw`(?:win|wins|won|level|lives|boss|scrabble|chess|uno|cards|fifa|mario|quiz|round|match|play|played|scored|goal|team|phone|console)`;
/** The end of a clause, or a word of when. */
const thenOver = String.raw`(?= ?(?:$|[.,;:!?…]|(?:now|tonight|soon|today|tomorrow|then|for good|forever|bye|goodbye|sorry|after this)\b))`;
const heights = String.raw`(?:bridge|ledge|roof|cliff|edge|balcony|viaduct|overpass|building|pier|train|tube|traffic|lorry|truck|window|river|sea|canal|tracks|road|motorway)`;
const meansTo = String.raw`(?:going to|want to|will|might|about to|could|just|ready to|plan to|decided to|let me)`;

/**
 * Slang and code for suicide, as lists for moderators and parents give it (which, stands in the table of its test),
 * told from the everyday words that look the same. Short forms (kms, kys, ctb, sewerslide) are written out before.
 */
export const slangRules: readonly DangerRule[] = [
  // catch the bus
  row([
    String.raw`\bcatch(?:ing)? (?:the|my|that) (?:last |final |one way )?bus (?:for good|for ?ever|for the last time|permanently|one way|out of (?:this|my) (?:life|world)|and (?:not|never) (?:com(?:e|ing) back|get(?:ting)? off))\b`,
    String.raw`\bi (?:am (?:\w+ )?(?:ready|planning)|have decided|decided) to catch the bus${thenOver}`,
    String.raw`\b(?:get on|catch|catching|board) the bus (?:\w+ )?(?:that|which) (?:does not come back|never comes back|no one comes back from)\b`,
  ]),
  // final exit
  row([
    String.raw`\b(?:my (?:own )?final exit|(?:take|taking|make|making|plan|planning|planned) (?:a |the )?final exit)\b(?! (?:interview|inspection|on|from|door|sign|at|before|exam|check|form|slip|off|after junction))`,
    String.raw`\bexit bag\b`,
  ]),
  // self-delete, uninstall, log off
  row([
    String.raw`\b(?:uninstall|uninstalling|unsubscribe|unsubscribing) (?:from )?(?:my )?(?:life|myself)\b`,
    String.raw`\b(?:ctrl|control) alt del(?:ete)? (?:my life|myself|me)\b|\balt f ?(?:4|<number>) (?:my )?(?:life|myself)\b`,
    String.raw`\blog(?:ging|ged)? (?:off|out) (?:(?:for good|forever|permanently) )?(?:of|from) (?:life|this (?:life|world)|existence)\b`,
    String.raw`\brage ?quit(?:ting)? (?:on )?(?:my )?life\b`,
    String.raw`\b(?:quit|quitting|leave|leaving|end|ending) (?:this|the) (?:server|game) (?:of life|called life|for good and)\b`,
    String.raw`\bdelet(?:e|ing) my (?:own )?(?:existence|life)\b|\bend(?:ing)? my (?:own )?existence\b`,
  ]),
  // game over for me, game end
  row([
    String.raw`(?<!\b(?:was|were|nearly|almost) )\bgame over for me${thenOver}(?![^.!?…]{0,40}\b${games}\b)`,
    String.raw`\bgame ?end(?:ing)? (?:myself|me|my life)\b`,
  ]),
  // neck, rope
  row([
    String.raw`\bneck(?:ing)? myself\b`,
    String.raw`\brop(?:e|ing) myself\b(?! (?:into|in|to))`,
    String.raw`\b(?:am |i )?${meansTo} rope(?= ?(?:$|[.,;:!?…]|tonight|soon|myself|tomorrow|after|if you))`,
    String.raw`\b(?:neck|do) (?:a )?rope tonight\b`,
  ]),
  // yeet
  row([
    String.raw`\bself ?yeet(?:ing)?\b`,
    String.raw`\byeet(?:ing)? (?:myself|me) (?:off|from|out of|into|in front of|under|over) (?:(?:the|a|that|this|my) )?(?:\w+ )?${heights}\b`,
    String.raw`\byeet(?:ing)? myself (?:off|out of) (?:this|the) (?:planet|earth|world|life|existence)\b`,
  ]),
  // kermit sewer slide, commit sudoku
  row([
    String.raw`\b(?:commit|kermit)(?:ting|ted)? (?:sudoku|seppuku|harakiri|die|not alive|not breathing|unalive|alive not|toaster ?bath|bath toaster|neck ?rope|rope|sewer ?(?:slide|side)|sewage ?slide|self ?delete|game end|oof|yeet)\b`,
    String.raw`\bsewage ?slid(?:e|ing)\b`,
    String.raw`\b(?:commit|committing|thinking (?:about|of)|want|the) (?:sue|soo|sui|su) ?(?:a )?(?:side|cide|decide)\b`,
  ]),
  // toaster bath
  row([
    String.raw`\b(?:take|taking|have|having|run|running|need|want|fancy) (?:a|my) toaster bath\b`,
    String.raw`\bbath with (?:a|the|my) toaster\b`,
  ]),
  // unalive
  row([
    String.raw`\b(?:get|be|become|becoming|go|make myself|am) (?:un ?alived?|not alive)\b`,
    String.raw`\bunaliv(?:e|ed|ing) (?:me|myself)\b`,
  ]),
  // off, check out, clock out
  row([
    String.raw`\boff(?:ing|ed) myself\b`,
    String.raw`\b(?:check|checking|opt|opting|sign|signing|clock|clocking|tap|tapping|bow|bowing|cash|cashing|peace|peacing) out (?:early )?(?:of|on|from) (?:life|living|this (?:life|world)|existence|it all)\b`,
    String.raw`\b(?:leave|leaving|exit|exiting|depart|departing|quit|quitting) this (?:world|earth|planet|life|mortal coil)\b`,
    String.raw`\b(?:i am|i will be|be|soon be) pushing up (?:the )?daisies\b`,
    String.raw`\b(?:meet|meeting|face|facing) my maker\b`,
  ]),
  // forever sleep
  row([
    String.raw`\b(?:the|my|a|an|into|for|in) (?:forever|eternal|permanent|never ending|endless|final) sleep\b`,
    String.raw`\btak(?:e|ing) (?:a|my) (?:dirt|forever|eternal|permanent) nap\b`,
  ]),
  // join the 27 club
  row([
    String.raw`\bjoin(?:ing)? the (?:<number>|27|twenty seven|forever) club\b`,
  ]),
  {
    label: "threat-other",
    pattern: new RegExp(
      String.raw`(?<!\b(?:said|says|saying|say|wrote|writing|texted|about|word|words|comment|comments|posted) )(?:(?:^|[.!?…] )(?:please |just |go |do )*kill yourself(?= ?(?:$|[.,!?…]))|\b(?:you should|you can|you could|go and|just go|please go|do us all a favour and|do everyone a favour and|do the world a favour and|why do not you(?: just)?|hope you|both of you) kill yourself\b(?! (?:laughing|over|with)))`,
    ),
  },
  {
    label: "threat-other",
    pattern: new RegExp(
      String.raw`\b(?:i (?:\w+ )?(?:will|would|could|am going to|want to|might)|going to|let me) (?:\w+ )?unalive (?:you|him|her|them|your \w+|his \w+)\b`,
    ),
  },
];

function row(patterns: readonly string[]): DangerRule {
  return { label: "threat-self-harm", pattern: new RegExp(patterns.join("|")) };
}
