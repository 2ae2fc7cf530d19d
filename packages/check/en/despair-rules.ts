import { isTakenBack, type MetRule } from "./danger-rules.ts";

/** The end of a clause, or what goes on about life itself: "no point going on" and not "no point going on the motorway". */
const orNothing = String.raw`(?= ?(?:$|[.,;:!?…]|(?:any ?more|no more|now|really|like this|at all|without|if (?:you|i)|alone|on my own|with (?:life|living|it all|any of)|living|in this (?:life|world)|because|when you (?:are|were) (?:gone|not))))`;
/** Where a clause begins, or the person speaks of themselves. */
const iOrStart = String.raw`(?:(?:^|[.,;:!?…] )(?:(?:and|but|because|so|just|honestly|really|god|babe|please) ){0,2}|\bi (?:(?:just|really|honestly|simply|literally|truly|genuinely|still|also|swear i) ){0,2})`;
const without = String.raw`without (?:you|her|him|them|us)\b(?! (?:sign|know|agree|tell|paying|there\b))`;
const life = String.raw`(?<!\b(?:battery|shelf|social|love|sex|night|city|work|student|family|married|country|village|half|still|real|car|phone|insurance|school|dating|gym|that|office|farm|flat) )\blifes?`;

/**
 * Plain words of despair about living, each known from what people in danger write: help at once, whoever
 * wrote them and whatever was said about safety. Beside the rules for danger, since these are about life as
 * a whole and must let pass the many harmless things that are "not worth it".
 */
const despair: readonly RegExp[] = patterns([
  String.raw`${life} (?:(?:is|was|has|have|just|really|simply|honestly|feels|seems|like|it|to me|does|do|would|will|be|feel|seem|even|any|at all) ){0,4}not (?:(?:even|really|be|feel|seem|exactly|been) ){0,2}(?:worth (?:it|living|anything|much|a thing|the (?:pain|trouble|effort|bother)|having|shit|fuck)|life)\b`,
  String.raw`${life} (?:(?:is|feels|seems|has|just|really|so|completely|totally|utterly|become|would be|looks) ){0,4}(?:worthless|pointless|meaningless|unbearable|unlivable|hopeless)\b`,
  String.raw`${life} (?:(?:just|really|now|only) ){0,2}(?:has|holds|have) (?:no|not any) (?:point|meaning|purpose|sense|worth)\b`,
  String.raw`\b(?:not|never|hardly) (?:(?:really|even|feel|be|feels|seem|seems) ){0,2}worth (?:living|being alive|being here any ?more|staying alive|waking up|existing)\b(?! (?:room|at|with|in|near|the|early|for))`,
  String.raw`\b(?:no|not any|not see any|not see the|not see a|what (?:is |was |would be |s )?the|whats the) (?:point|reason|sense|use) (?:(?:in|to|of|me|for|my|even|really) ){0,3}(?:going on|carrying on|continuing|go on|keep going|keeping going|existing|exist|staying alive|being alive|living|waking up|getting up|being here)${orNothing}`,
  String.raw`${iOrStart}(?:can not|could not|do not know how to|do not think i can|do not want to|will not|do not see how i can|not able to|can hardly|can barely|how (?:do|can|could|am) i(?: supposed)?(?: to)?) (?:(?:just|even|possibly|really|ever) ){0,2}(?:go on|carry on|keep going|survive|exist|continue|be alive|go on living|carry on living|keep living|stay alive) ${without}`,
  String.raw`${iOrStart}(?:can not|do not want to|will not|not able to) (?:(?:just|even|really) )?(?:go on living|carry on living|keep living|keep on living|stay alive|be alive)\b(?! (?:like this [.,;:] (?:in|with)|here|there|together|in|with|at|under|next))`,
  String.raw`(?<!\b(?:she|he|it|who|team) (?:is|would be|will be) )\bbetter off without me\b(?! (?:in goal|on the|at the|driving|cooking|singing|playing|there on|in the (?:team|band|kitchen|photo|way|car)|as (?:a|your|their) (?:driver|goalie|keeper|boss|lodger|tenant|flatmate)))`,
  String.raw`${iOrStart}do not (?:(?:even|really|just) )?(?:want|wish) to be here${orNothing}`,
  String.raw`${iOrStart}(?:do|did) not (?:(?:even|really|just) )?(?:want|wish) to be (?:alive|around|in this world|on this earth|part of this world)(?: any ?more|${orNothing})`,
  String.raw`\bwish(?:ed|ing)? (?:that )?i (?:did|do|would|could|had) not (?:have to )?(?:exist|existed|wake|woken|be here|be alive|been here)\b(?! (?:up )?(?:so|early|at|to|when|for))`,
  String.raw`\bwish(?:ed|ing)? (?:that )?i (?:could )?(?:just |simply )?(?:not wake up|not exist|stop existing|cease to exist|never existed|sleep forever|go to sleep forever|was not alive|was not here any ?more|were not here any ?more)\b`,
  String.raw`\brather be dead\b(?! than (?!without|live|be without|be alone|lose|see you))`,
  String.raw`\b(?:do|would|does) not (?:even |really )?(?:care|mind|matter) (?:if|whether) i (?:live|die|wake up|am alive|make it|am here tomorrow)\b(?! (?:in|at|near|on|with|to (?:the|your|my) (?:gig|party|match|show|meeting)|there|on time|tonight or not))`,
  String.raw`\b(?:nobody|no one|who) (?:would|will) (?:even |really |ever )?(?:miss me|notice|care|mind|cry) if i (?:(?:just|was|were|am) ){0,2}(?:gone|died|dead|disappeared|not here|not around|stopped existing|vanished)\b`,
  String.raw`\b(?:your|(?:you|she|he|they|the kids|this) (?:are|were|was|is)) (?:my |the )?(?:only|last) (?:thing|reason|person|one) (?:(?:that|who|which|i|is|was|for me|to) ){0,3}(?:keeping me (?:alive|here|going on living)|kept me alive|live|living|stay alive|be alive|am alive|am still here)\b`,
  String.raw`\b(?:can not|could not) (?:face|do|get through|bear|live through|take) (?:(?:even|just) )?(?:another|one more|a single|any more) (?:day|night|hour|morning) (?:(?:alive|on this earth|in this world|of life|of living)|${without})`,
  String.raw`\b(?:had enough|fed up|over it|finished|through) (?:of|with) (?:life|living|being alive|existing|this life)\b(?! (?:in|at|with|on))`,
  String.raw`\bhat(?:e|ed|ing) (?:being alive|living|that i woke up|waking up|existing|that i am (?:still )?alive)(?= ?(?:$|[.,;:!?…]|any ?more|without|now))`,
  String.raw`\bwant (?:(?:everything|all of it|it all|life|my life|this life) )to (?:just )?(?:end|be over|stop)\b(?! (?:on (?:good|a)|well|happily|between|peacefully))`,
  String.raw`\b(?:no|not any|not have a|not see a|not see any|see no) (?:future|way out|life)(?: left)?(?: for me)? (?:any ?more )?${without}`,
  String.raw`\b(?:not|nothing|no reason) (?:left )?(?:worth )?(?:to )?(?:live|living|be alive|stay alive|staying alive) for(?: any ?more)?${orNothing}`,
  String.raw`\bwant to (?:just )?(?:sleep|go to sleep|fall asleep) (?:and )?(?:forever|for ever|never wake|not wake)\b`,
  String.raw`\bi am (?:already |as good as |basically )?dead ${without}`,
]);

/**
 * Words of giving up that are far more often about love or a bad day than about life: a line about help, and
 * help first where safety already knows of danger.
 */
const hopeless: readonly RegExp[] = patterns([
  String.raw`\b(?:can not|could not|do not know how to) (?:\w+ )?(?:live|breathe|function|cope|be|survive|exist|go on|carry on)(?: \w+)? without (?:you|her|him|them)\b`,
  String.raw`${iOrStart}(?:can not|could not) (?:\w+ )?(?:go on|carry on|keep going|cope|do this|take this|take it|bear this|bear it|live like this)(?: any ?more| any longer| much longer| like this|${orNothing})`,
  String.raw`\b(?:nothing|no one|nobody|worthless|empty|no good|lost|finished|not anything) ${without}`,
  String.raw`\b(?:nothing|not anything) (?:matters|is left|left for me|to look forward to|makes sense|to get up for)(?: any ?more)?${orNothing}`,
  String.raw`\b(?:what (?:is |was |s )?the|whats the|is no|see no|not see the|not see any|no) (?:point|hope|future)(?: in| of| to)?(?: anything| any of it| any of this| it all| it| me| trying| this)?${orNothing}`,
  String.raw`${iOrStart}(?:have |am )?(?:give|giving|given) up${orNothing}`,
  String.raw`\b(?:my )?life is (?:over|ruined|finished|nothing|empty|done|not a life)\b`,
  String.raw`\bwant to (?:just )?(?:disappear|vanish|be gone|stop existing|sleep for(?:ever| ever)|hurt)${orNothing}`,
  String.raw`\bwant (?:it|this|the pain|everything) to (?:just )?(?:stop|end|be over)\b`,
  String.raw`\b(?:hate|despise|disgusted with|sick of|can not stand) (?:myself|my life)\b`,
  String.raw`\b(?:hopeless|worthless|a burden|no way out|nothing left|end of me|suffocating|numb inside|dead inside|broken inside)\b`,
  String.raw`\b(?:happier|easier|better|simpler|safer) (?:\w+ )?(?:without me|if i (?:was|were|am) (?:not|gone))\b`,
  String.raw`\b(?:not|never|nobody) (?:care|cares|caring|bothered) what happens to me\b`,
  String.raw`\b(?:can not|do not|not) (?:\w+ )?(?:see|face|want) (?:a |another |the |any )?(?:future|tomorrow|another day|way forward|way out)\b`,
  String.raw`\b(?:will|would) not (?:have to )?(?:worry about|deal with|hear from|see|put up with) me (?:any ?more|again|much longer|ever again|after)\b`,
]);

/** Words that may be a threat and are as often bluster: a line about help as well. */
const menacing: readonly RegExp[] = patterns([
  String.raw`\bno idea what i am capable of\b(?! (?:in|at|on|with|baking|cooking))`,
  String.raw`\bmake (?:you|him|her|them) (?:both |all )?pay for (?:this|that|what)\b(?! (?:round|one|meal|time|dinner|coffee|drink))`,
]);

function patterns(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source));
}

/**
 * The first stretch that speaks of despair about living, or null.
 * @param folded the words of a draft as the check compares them, one blank between two.
 */
export function metDespair(folded: string): MetRule | null {
  return firstMet(despair, folded);
}

/**
 * The first stretch that sounds hopeless, whatever it may be about, or that may be a threat; or null.
 * @param folded the words of a draft as the check compares them, one blank between two.
 */
export function metHopeless(folded: string): MetRule | null {
  const met = firstMet(hopeless, folded);
  if (met !== null) return met;
  const menace = firstMet(menacing, folded);
  return menace === null ? null : { ...menace, label: "threat-other" };
}

function firstMet(list: readonly RegExp[], folded: string): MetRule | null {
  for (const pattern of list) {
    const match = pattern.exec(folded);
    if (match === null || isTakenBack(folded.slice(0, match.index))) continue;
    // What a pattern needs before it to know who speaks is no part of the words.
    const lead = /^(?:[.,;:!?…] )?/.exec(match[0])?.[0].length ?? 0;
    return {
      label: "threat-self-harm",
      start: match.index + lead,
      end: match.index + match[0].length,
    };
  }
  return null;
}
