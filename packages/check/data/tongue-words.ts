import { dangerPhrases } from "./danger-phrases.ts";

/**
 * The little words of languages that are written in Latin letters, or often are on a phone, without accents, by
 * their BCP 47 tag: what a sentence in them can hardly do without, and what English does not have. A word stands
 * in the first language that has it, since only that it is not English counts.
 */
const table = `
es que por mas como cuando te puedo puedes
fr je tu il pour avec ton bien demain
de du wir dir haben hast wie dass sehr
it che della come quando ti mi lo domani
pt muito sua pode obrigado oi amanha bem criancas
nl ik jij geen als met erg morgen bedankt
sv jag vi att det var nar hur for
da jeg hvordan med til pa meget kan er
nb mye takk barna savner klokka tilbake lenger snill
fi sinun mulla mulle en kun mita huomenna kiitos
pl ciebie ze co jak bardzo jutro dzieki prosze
cs jsi se uz moc zitra diky prosim ahoj
sk su si sa ako velmi zajtra dakujem mozes
hu vagy hogy az nagyon holnap koszonom kerlek szia
ro tine nu ca sunt am ai ce cand
hr me ne sto kad kako sutra hvala molim
bg toy tya teb ili beshe kakvo koy kak
ru ona my vy menya mne tebe nas zavtra
el ego esi emena esena mou sou sas einai
tr beni icin cok yarin tesekkur ederim lutfen merhaba
ar ana inta enta enti inti howa heya bokra
he ata hu anachnu atem ken aval ki zot
fa oo shoma ounha mano toro na baleh vali
hi tum teri nahi aur par ke chahta karna
bn ami tumi amra tomra khub kori phire esho
ta naan nee avan namma unna enakku romba vaa
pa tusi assi mera tera haan de di han
zh wo ni women nimen tamen bu mei you
ja watashi boku ore anata kimi ga desu janai
ko neo neoreul nareul uri aniya geurigo hajiman mwo
vi em ban nhieu nay ngay cam chao cua
th chan phom ter thoe rao krap krub khrap
id apa sudah banget besok terima kasih tolong halo
ms bila sebab dah sangat esok boleh balik ada
tl mo iyo hindi ng mga bukas salamat kumusta
sw wewe yako kwa sana kesho asante habari tafadhali
ca els amb molt quan dema gracies hola pots
sq qe kur shume neser faleminderit lutem mund femijet
lt ar kaip labai rytoj aciu prasau labas gali
so kuu ku soo sidee aad ayaan dambe berri
yo iwo re pelu bawo gan awon omo pada
ha ka mu ba yaya gobe gode sannu sosai
zu ngiyabonga ngicela angisafuni kakhulu kusasa izingane sawubona unjani
ig gi anyi unu biko daalu kedu nwere onye
`;

/** Each of these words, whatever its language, and those of the phrases of danger. */
export const tongueWords: ReadonlySet<string> = new Set([
  ...table
    .trim()
    .split("\n")
    .flatMap((row) => row.split(" ").slice(1)),
  ...dangerPhrases.flatMap(
    ({ phrases }) =>
      phrases.join(" ").match(/(?<![a-z~])[a-z]{3,}(?![a-z~(])/g) ?? [],
  ),
]);

/** Words that are English and stand in many other languages: they say nothing of which one it is. */
export const sharedWords: ReadonlySet<string> = new Set(
  "a e i o y me te ti tu mi ma la le de et no per con para amo is was in so had man men die war hat will an am met van wil ben at til glad han il si sin se he on to os as hun den har vil kan fin god dag mot sa alt ca pe ni wa ya na ka ki ko op ha ada bas kai ta pour our bel hai ke di du da do be ser ver por sal mal pan dos all alle".split(
    " ",
  ),
);
