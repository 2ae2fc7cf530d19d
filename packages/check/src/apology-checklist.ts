import { namesAct } from "../en/apology-acts.ts";
import type { ApologyChecklist } from "./draft-check.ts";

/** The most words an apology takes. Source: METHOD T13 (its limits are our own judgement). */
const mostWords = 120;

/**
 * Goes through the apology checklist, line by line.
 * @param folded the words of the draft as the check compares them, one blank between two.
 * @param blames whether the check found blame, guilt, anger or sarcasm in it.
 * @param promises whether the check found an announced change in it.
 */
export function apologyChecklist(
  folded: string,
  blames: boolean,
  promises: boolean,
): ApologyChecklist {
  const words = folded.split(" ").filter((word) => /\p{L}/u.test(word));
  return {
    namesOneAct: namesAct(folded),
    noIfOrBut: !/\b(?:if|but|although|though|however|only because)\b/.test(
      folded.replaceAll(
        /\b(?:ask|asked|asking|asks|wonder|wondered|know|knew|see|saw|as|care|cared) (?:(?:me|you|once|ever) )?if\b|\b(?:nothing|anything|all|everything) but\b|\bno (?:ifs?|buts?)\b|\bif you (?:want|like|need|prefer|would rather)\b|\bbut (?:i did it anyway|i still did|i did not|i went and|it was (?:wrong|cruel|not|my)|that is no excuse|no excuse|you flinched|what i (?:actually )?(?:want|mean) )/g,
        "",
      ),
    ),
    noBlame:
      !blames &&
      !/\b(?:but|although|though|because) (?:then )?you (?:also |too |both )?(?:are|were|did|do|never|always|kept|made|would not|had not|have|went|started|pushed|left|lied|could have)\b|\b(?:when|since|after) you (?:also |both |too )?(?:never|always|kept|started|pushed|lied|made me)\b/.test(
        folded,
      ),
    noRequest:
      !/\?|\b(?:please|forgive me|can we|could we|can you|could you|will you|would you|let me know|call me|text me|talk to me|reply|answer me|give me|come back|i need you to|i want you to|i hope you can)\b/.test(
        folded.replaceAll(
          /\b(?:no need to|do not have to|do not need to|do not owe me an?|not expecting an?|no) (?:reply|answer|response)\b|\bplease (?:do not (?:(?:feel|think|worry) )?(?:(?:like|that|about) )?(?:you (?:have|need) to )?(?:reply|answer|write back|write|respond)?|know that|accept|regard)\b/g,
          "",
        ),
      ),
    noClaimOfChange:
      !promises &&
      !/\b(?:i have changed|i am different|new person|in therapy|in counselling|i have stopped|i have quit|working on myself|will never|i promise|i will change)\b/.test(
        folded,
      ),
    underLimit: words.length <= mostWords,
  };
}
