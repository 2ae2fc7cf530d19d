const lost = String.raw`(?:mum|mother|dad|father|parents|gran|granny|nan|nana|grandma|grandmother|grandad|grandpa|grandfather|brother|sister|uncle|aunt|auntie|cousin|son|daughter|baby|friend|dog|cat|loss)`;

const condolence = new RegExp(
  String.raw`\bmy (?:\w+ )?condolences\b|\bsorry (?:(?:to (?:hear|learn|read) )?(?:about|of)|for) your (?:\w+ )?${lost}\b|\bsorry for your loss\b`,
);
/** What is said to be sorry for, where it is the sender's own doing. */
const ownDoing =
  /\b(?:i|my) (?:did|said|hit|hurt|lied|took|broke|shouted|forgot|missed|fault|behaviou?r)\b|\bplease\b(?! do not (?:feel|worry|reply|answer))|\bif (?:you|i) had\b/;

/**
 * Whether a draft offers sympathy over someone who died or is ill, which is fine whatever the silence.
 * @param folded the words of a draft as the check compares them, one blank between two.
 */
export function isCondolence(folded: string): boolean {
  return condolence.test(folded) && !ownDoing.test(folded);
}
