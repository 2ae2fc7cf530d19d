/**
 * The little words of languages that are written in Latin letters, or often are on a phone, without accents, by
 * their BCP 47 tag: what a sentence in them can hardly do without, and what English does not have. A word stands
 * in the first language that has it, since only that it is not English counts.
 */
const table = `
es que los las una por para con pero esta estas este mas como te quiero puedes hola gracias manana ninos nina echo mucho vuelve contigo
fr je tu il elle nous vous ils les une est suis plus avec bien demain merci salut peux veux fait toi enfants manques reviens cinq
de ich du er sie wir ihr mir mich dir dich uns nicht haben hast mit wie dass sehr mehr morgen bitte danke kannst kinder zuruck
it che non sono sei siamo hai ho hanno della per piu come ti mi lo domani grazie ciao bambini tanto puoi voglio torna alle stai
pt nao uma com muito muita voce eu meu minha teu tua seu sua isso pode quero obrigado oi amanha tudo bem criancas gente sinto volta
nl ik jij hij zij wij jullie het niet geen met erg meer bedankt kun wil hebt hebben jou kinderen kom terug gaat uur zo lang
sv jag han hon vi ni dig mig oss inte att det var hur for med mycket tack kan vill barnen saknar klockan tillbaka langre snalla
da jeg hun os ikke ingen og eller den et som hvad hvem hvor hvornar hvordan til fra meget tak vil har savner klokken tilbage siden
nb deg meg hva nar pa ogsa mye mer alltid aldri dag takk skal hadde min mitt ditt barna elsker bare blir klokka tilbake lenger snill
fi mina sina me minun sinun minua sinua mua mulla sulla mulle sulle en ei emme mita enaa huomenna kiitos moi voitko halua lapset takaisin tule
pl ja ona my wy mnie ci cie ciebie nie ale albo ze jest co juz bardzo jutro dzieki prosze czesc mozesz chce dzieci tesknie za
cs vy mne tebe nas vas ne ano nebo jsou jsem jsi byl byla se jak uz moc zitra diky prosim ahoj muzes deti chybis spolu
sk mna teba alebo su si bol bola sa kto kde kedy ako preco pretoze tiez velmi viac vzdy nikdy dnes zajtra vcera dakujem mozes chybas
hu engem teged nem igen es vagy de hogy ez az van vagyok volt ki nagyon holnap koszonom kerlek szia tudod akarok gyerekeket hianyzol vissza gyere
ro el ea noi voi mie tine nu ca am ai ce la cu mai foarte mult maine multumesc rog buna poti vreau copi dor faci
hr mene ali ili sam smo bio bila sto tko ko gdje gde kad kada kako zasto jer vise sutra hvala molim bok zelim djecu nedostajes
bg toy tya vie teb beshe kakvo koy kade koga kak zashto sashto oshte veche mnogo poveche vinagi nikoga utre vchera blagodarya molya zdravei mozhe iskam
ru menya tebya chto kogda pochemu potomu eto uzhe esche eshe ochen bolshe vsegda nikogda segodnya zavtra spasibo pozhaluysta privet mozhesh hochu nado moy moya tvoy
el ego esi emena esena mou sou sas nai ke alla oti pou pote pos giati tora poli pio panta simera avrio htes efharisto parakalo geia
tr ben sen biz siz onlar beni seni bana sana benim senin bizim icin cok yarin tesekkur ederim lutfen merhaba nasilsin istemiyorum ozledim cocuklari artik geri
ar ana inta enta enti inti howa heya ehna fi mesh mish mush aywa wala bass yalla habibi habibti bahebak bahebek batebak watashtini wallah keef kif
he ani ata hu anachnu atem ken aval zot eifo matai eich lama gam od kvar meod yoter tamid pa'am hayom machar etmol toda bevakasha shalom
fa oo shoma ounha mano toro na baleh vali ast hastam hasti bood chi koja chetor chera chon ham hanooz dige kheyli bishtar hamishe hichvaght emrooz
hi mein tum aap hum wo woh mujhe mujhko tumhe tumhari tumhara tumse mera meri tera teri tere humara nahi nahin haan aur lekin chahta karna
bn ami tumi amra tomra amake tomake amar tomar hyan ebong kintu kothay kokhon kemon keno karon ar ekhono onek khub aro shob kori phire esho
ta naan nee avan namma enna unna enakku unakku ennoda unnoda illa illai aama aana enga eppo eppadi yen innum romba rombha eppovum inniku naalaiku vaa
pa tusi assi mainu tainu par di kithe kado kivein kyon bahut hor sada ajj kal shukriya sakda chahida bacche pyar yaad aundi karda
zh women nimen tamen bu shi mei you dou hen ba le zai zhe shenme shei nali zenme weishenme yinwei jintian mingtian zuotian xiexie qing nihao
ja watashi boku ore anata kimi ga desu janai demo kara nani doko itsu doushite mada totemo motto itsumo kyou ashita kinou arigatou onegai konnichiwa dekiru
ko neo neoreul nareul uri aniya geurigo hajiman mwo nugu eodi eonje eotteoke wae ajik neomu deo hangsang oneul naeil eoje gomawo annyeong hal isseo saranghae
vi anh em ban minh khong va nhung duoc gi dau khi sao tai cung nhieu nay ngay cam chao muon ve nho lam roi nua
th chan phom khun ter thoe rao chai krap krub khrap ka kha arai khrai tinai muarai yangngai tammai yang laew mak maak eek samoe wannee
id aku saya kamu kau dia kita kami mereka tidak nggak apa sudah banget besok terima kasih tolong halo bisa mau anak kembali lagi kangen jam
ms awak bukan atau tapi ini itu siapa mana kenapa macam sebab juga masih dah belum sangat lebih selalu esok boleh nak balik rindu pukul dekat
tl ikaw siya tayo kayo sila mo niya natin namin akin iyo sayo hindi kasi ang ng mga ay bukas salamat kumusta pwede bata bumalik nang
sw mimi wewe yeye sisi nyinyi wao yangu yako yake yetu ndiyo hapana lakini au kwa kesho asante habari tafadhali watoto nimekukumbuka rudi saa tena moja
ca jo ets els amb soc estic molt mes quan perque tambe avui dema ahir sempre res tot gracies pots vull nens nena meva plau fa
sq ajo ju nuk po dhe ose qe eshte jemi kam cfare kush ku kur pse edhe akoma shume neser faleminderit lutem mund dua femijet mungon
lt jis ji jus mane tave tau nes taip ir yra esu buvo kas kaip kodel pat labai daugiau rytoj aciu prasau labas gali vaikus pasiilgau
so waan waxaan waxa aan laakiin haa maya adiga aniga isaga iyada kuu igu iga kaa soo sidee aad ayaan dambe berri mahadsan fadlan carruurta tahay
yo emi iwo re pelu lati bawo kini tani nibo nigbawo gan pupo lonii lola lana jowo ojo awon omo nife binu pada oun ohun
ha ina mu yaya yau gobe jiya gode sannu barka sosai kuma amma akwai zan kana kina yara soyayya son maka miki wannan abin abinda allah
zu ngi ngiya ngiyakuthanda ngiyabonga ngicela ngiyaxolisa angifuni angisafuni wena yena thina kakhulu futhi kodwa noma yini ubani kuphi nini kanjani kusasa izingane sawubona unjani nawe
ig anyi unu biko daalu kedu nwere onye ebee mgbe olee ihe n'ihi nke ozo taa echi unyaahu umu umuaka ahuru nanya nwunye nso oma
`;

/** Each of these words, whatever its language. */
export const tongueWords: ReadonlySet<string> = new Set(
  table
    .trim()
    .split("\n")
    .flatMap((row) => row.split(" ").slice(1)),
);

/** Words that are English and stand in many other languages: they say nothing of which one it is. */
export const sharedWords: ReadonlySet<string> = new Set(
  "a e i o y me te ti tu mi ma la le de et no per con para amo is was in so had man men die war hat will an am met van wil ben at til glad han il si sin se he on to os as hun den har vil kan fin god dag mot sa alt ca pe ni wa ya na ka ki ko".split(
    " ",
  ),
);
