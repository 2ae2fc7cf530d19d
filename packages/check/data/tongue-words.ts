import { dangerPhrases } from "./danger-phrases.ts";

/**
 * The little words of languages that are written in Latin letters, or often are on a phone, without accents, by
 * their BCP 47 tag: what a sentence in them can hardly do without, and what English does not have. A word stands
 * in the first language that has it, since only that it is not English counts.
 */
const table = `
es que una por para pero este estoy mas como te puedes hola gracias manana ninos nina echo mucho vuelve contigo
fr je tu il elle nous ils une est suis avec bien demain merci salut peux fait enfants manques reviens cinq
de du er wir ihr mir dir uns kein keine haben hast wie dass sehr morgen bitte danke kannst kinder zuruck
it che sono siamo ho hanno uno gli della come ti mi lo domani grazie ciao bambini tanto puoi torna alle
pt uma muito muita eu meu teu seu sua isso estou pode obrigado oi amanha tudo bem criancas gente sinto volta
nl ik jij hij zij wij een geen en met erg bedankt kun hebt hebben kinderen kom terug uur zo lang
sv jag han hon vi ni att det var hur for med mycket tack kan barnen saknar klockan tillbaka langre snalla
da jeg hun os ingen og eller et som hvad hvem hvor hvornar hvordan til meget har savner klokken tilbage siden
nb oss hva nar fra pa ogsa mye mer alltid aldri dag takk hadde ditt barna elsker klokka tilbake lenger snill
fi mina me minun sinun minua sinua mua mulla sulla mulle sulle ei emme mita huomenna kiitos voitko lapset takaisin tule
pl ja ona my wy ci ciebie ale albo ze jest co bardzo jutro dzieki prosze czesc mozesz dzieci tesknie za
cs vy mne tebe nas ne ano nebo jsi se jak uz moc zitra diky prosim ahoj muzes deti chybis spolu
sk mna teba alebo su si bol bola sa kto kde kedy ako preco pretoze tiez velmi zajtra dakujem mozes chybas
hu engem teged igen es vagy de hogy ez az vagyok nagyon holnap koszonom kerlek szia tudod gyerekeket hianyzol vissza gyere
ro el ea tine nu ca am ai ce la cu foarte mult maine multumesc rog buna poti copi dor faci
hr mene ali ili sam smo bio bila sto tko ko gdje gde kad kako sutra hvala molim bok djecu nedostajes
bg toy tya teb beshe kakvo koy kade koga kak zashto sashto oshte veche mnogo poveche vinagi nikoga dnes utre vchera
ru menya chto kogda pochemu potomu eto byl byla uzhe esche eshe ochen vsegda nikogda segodnya zavtra spasibo pozhaluysta privet mozhesh
el ego esi emena esena mou sou sas nai ke alla oti pou pote pos giati tora poli pio panta simera
tr ben biz siz onlar beni bana sana benim icin cok yarin tesekkur ederim lutfen merhaba nasilsin ozledim cocuklari artik geri
ar ana inta enta enti inti howa heya ehna fi mesh mish mush aywa wala bass yalla habibi habibti bahebak bahebek
he ata hu anachnu atem ken aval ki zot eifo matai eich lama gam od kvar meod yoter tamid pa'am hayom
fa oo shoma ounha mano toro na baleh vali ast hastam hasti bood koja chetor chera chon hanooz dige kheyli bishtar
hi mein tum hum wo woh mujhe mujhko tumhe tumhari tumhara tumse mera meri tera teri tere nahi aur chahta karna
bn ami tumi amra tomra amake amar tomar hyan ebong kintu kothay kokhon kemon keno karon ar khub kori phire esho
ta naan nee avan namma enna unna enakku unakku ennoda unnoda illa illai aama aana enga eppo eppadi yen romba vaa
pa tusi assi haan par di kithe kado kivein kyon bahut hor sada ajj kal shukriya sakda chahida bacche pyar yaad
zh women nimen tamen bu mei dou hen ba le zai zhe shenme shei nali zenme weishenme yinwei jintian mingtian zuotian
ja watashi boku ore anata kimi ga desu janai demo kara nani doko itsu doushite mada totemo motto itsumo kyou ashita
ko neo neoreul nareul uri aniya geurigo hajiman mwo nugu eodi eonje eotteoke wae ajik neomu deo hangsang oneul naeil eoje
vi em ban va nhung duoc gi dau khi sao cung nhieu nay ngay cam chao ve nho lam roi nua
th chan phom ter thoe rao krap krub khrap ka arai khrai tinai muarai yangngai tammai yang laew mak maak eek
id kami enggak bukan atau tapi tetapi apa sudah banget besok terima kasih tolong halo bisa anak kembali lagi kangen jam
ms ini itu siapa mana kenapa macam sebab juga masih dah belum sangat selalu pernah esok boleh balik rindu pukul dekat
tl tayo mo niya natin namin akin iyo sayo hindi kasi ng mga ay po bukas salamat kumusta pwede bata bumalik
sw mimi wewe yeye sisi nyinyi wao yako yake yetu ndiyo hapana kwa kesho asante habari tafadhali watoto nimekukumbuka rudi moja
ca jo ets els amb soc estic molt quan perque tambe avui dema ahir sempre gracies pots nens nena plau fa
sq ajo ju dhe ose qe eshte jemi kam cfare kush ku kur pse shume neser faleminderit lutem mund femijet mungon
lt jis ji mane tau nes taip ir yra esu buvo kas kaip labai rytoj aciu prasau labas gali vaikus pasiilgau
so waxaan waxa laakiin haa maya adiga aniga isaga iyada kuu soo sidee aad ayaan dambe berri mahadsan fadlan carruurta tahay
yo iwo re pelu lati bawo kini tani nibo nigbawo gan pupo lonii lana jowo ojo awon omo binu pada oun
ha mu yaya yau gobe jiya gode sannu barka sosai kuma amma akwai kana kina yara soyayya maka miki wannan allah
zu ngiya ngiyakuthanda ngiyabonga ngicela ngiyaxolisa angifuni angisafuni wena yena thina kakhulu futhi kodwa noma yini kusasa izingane sawubona unjani nawe
ig anyi unu biko daalu kedu nwere onye ebee mgbe olee ihe n'ihi nke ozo taa echi unyaahu umu umuaka ahuru
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
