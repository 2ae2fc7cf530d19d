import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dangerElsewhere } from "./danger-elsewhere.ts";
import { checkDraft, draftContexts } from "./index.ts";
import { dangerInLanguages } from "./testing/danger-in-languages.ts";
import { everydayInLanguages } from "./testing/everyday-in-languages.ts";
import { plainEnglish } from "./testing/plain-english.ts";
import { harmlessSounds } from "./testing/sounds-of-danger.ts";

const seed = 20_261_129;
const verdict = (text: string, context: (typeof draftContexts)[number]) =>
  checkDraft(text, { context, contactForbidden: false }).verdict;
const withoutAccents = (text: string): string =>
  text.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "");
const everyday = [
  "The bins go out on Tuesday.",
  "Can you pick Ella up at 5?",
  ...everydayInLanguages
    .filter(({ tag }) =>
      ["es", "fr", "de", "ru", "ar", "hi", "zh", "sw"].includes(tag),
    )
    .map(({ text }) => text),
];

describe("dangerElsewhere", () => {
  it("hears plain words of danger in at least thirty languages", () => {
    const deaf = dangerInLanguages.filter(
      ([, text]) => dangerElsewhere(text) === null,
    );
    expect(deaf).toEqual([]);
    const tags = new Set(dangerInLanguages.map(([tag]) => tag));
    expect(tags.size).toBeGreaterThanOrEqual(50);
  });

  it("hears them without accents, in capitals and with any apostrophe", () => {
    // Without accents Vietnamese does not tell suicide from slowly.
    const changed = dangerInLanguages.flatMap(([, text]) => [
      /tự tử/.test(text) ? text : withoutAccents(text),
      text.toUpperCase(),
      text.replaceAll("'", "’"),
      text.normalize("NFD"),
    ]);
    expect(changed.filter((text) => dangerElsewhere(text) === null)).toEqual(
      [],
    );
  });

  it.each([
    ...plainEnglish,
    ...harmlessSounds,
    "I died laughing",
    "The German article is die, as in die Katze",
    "We watched La La Land and Amores Perros",
    "die, der, das",
    "Bishop Tutu spoke at the school",
    "Draw me doodles",
    "She wore a tutu to dance class",
    "Ich bringe sie um fünf Uhr zur Schule",
    "Mach dich fertig, wir gehen",
    "Me muero de hambre",
    "Quero matar a saudade",
    "เหนื่อยจะตาย",
    "Ik wil niet dat je gaat",
    "Estoy contento con mi vida",
    "Quiero seguir con mi vida",
    "Vai com tudo, amor",
    "As-tu donné tous les médicaments à Léa ?",
    "Ich bin zufrieden mit meinem Leben",
    "Mach sie bitte ab",
    "Ik ben op tijd voor de trein",
    "Na haar dood is het huis verkocht",
    "Chcę ułożyć sobie życie",
    "Αγαπώ τη ζωή μου",
    "Kendimi sana yakın hissediyorum",
    "אתה מת על זה",
    "배고파 죽을 거 같아",
    "Hp aku lowbat, udah mau mati",
    "Anh đi từ từ thôi nhé",
    "Maisha yangu ni mazuri",
  ])("hears nothing in: %s", (text) => {
    expect(dangerElsewhere(text)).toBeNull();
  });

  it("says where, in the draft as it was typed", () => {
    const text = "See you at five. Je vais me tuer ce soir.";
    const met = dangerElsewhere(text);
    expect(met).toMatchObject({ label: "threat-self-harm", language: "fr" });
    expect(text.slice(met?.start, met?.end)).toBe("me tuer");
    expect(dangerElsewhere("Si no vuelves te voy a matar")?.label).toBe(
      "threat-other",
    );
  });

  it("comes to an end in a paste of any length", () => {
    for (const words of ["je vais ", "не хочу больше ", "मर ", "想", "ma ko "])
      expect(dangerElsewhere(words.repeat(20_000))).toBeNull();
  });
});

describe("danger in another language", () => {
  it("brings help at once, in every situation and after a no", () => {
    for (const [, text] of dangerInLanguages)
      for (const context of draftContexts)
        expect([text, verdict(text, context)]).toEqual([text, "crisis"]);
    const { verdict: afterNo, flags } = checkDraft("Ich bringe mich um", {
      context: "no-contact",
      contactForbidden: true,
    });
    expect(afterNo).toBe("crisis");
    expect(flags.map(({ label }) => label)).toContain("threat-self-harm");
  });

  it("is lifted by nothing around it, and foreign words lift no danger in English", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...dangerInLanguages.map(([, text]) => text)),
          fc.constantFrom(
            "I want to kill myself",
            "I'm going to smash your windows",
            "I hope you are happy, tell mum I love her, goodbye",
          ),
        ),
        fc.array(fc.constantFrom(...everyday), { maxLength: 3 }),
        fc.array(fc.constantFrom(...everyday), { maxLength: 3 }),
        fc.constantFrom(". ", "\n", ", "),
        fc.constantFrom(...draftContexts),
        (danger, before, after, between, context) => {
          const longer = [...before, danger, ...after].join(between);
          expect(verdict(danger, context)).toBe("crisis");
          expect(verdict(longer, context)).toBe("crisis");
        },
      ),
      { seed, numRuns: 400 },
    );
  });
});
