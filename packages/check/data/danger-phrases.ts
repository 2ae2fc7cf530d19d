const table = `
es me matarme / morirme / suicid(ar~|ios?|o) / ahorcarme / cortarme las venas / quitar(me|) la vida / (acabar|terminar) con (mi vida|todo) / me (mato|matare|ahorco|voy a (matar|morir|colgar)|quiero (morir|matar)|tome todas las pastillas) / (quiero|quisiera|prefiero|ganas de) (morir|estar muert~) / no quiero (seguir |)viv(ir|iendo) / mejor sin mi
es you matar(te|l(a|o)|l(a|o)s|os) / te (mato|matare|rajo) / voy a matar a / (te|la|lo|los|os|le) (voy a|vamos a|quiero) (matar|pegar|quemar|rajar|apunalar) / (partirte|romperte|partir|romper) la(s|) (cara|piernas) / vas a morir / estas muert(a|o)
pt me (vou|quero|queria) (morrer|me (matar|suicidar|enforcar)) / me mato / matar me / suicid(ar~|io) / nao quero (mais |)viver / acabar com (a minha vida|tudo) / aguento mais viver / tirar (a |)minha vida / quero estar mort(a|o) / melhor sem mim
pt you (vou|quero) (te |)(matar|bater|quebrar|esfaquear) (voce|el(a|e)) / vou te (matar|bater|quebrar|esfaquear) / te mato / mato te / matar (te|voce) / voce (vai morrer|esta mort~)
fr me (me|m) (tuer|suicid(er|e|erai)|pendre|flinguer|ouvrir les veines|jeter sous) / je (me|m) (tue|pends|flingue|tuerai) / (j?veux|j?vais|envie de|prefere|plutot) (mourir|crever) / fin a (mes jours|ma vie) / (veux|vais) en finir / plus (envie de |)vivre / (pris|avale) tous les (cachets|medicaments|comprimes) / mieux sans moi
fr you (te|t|le|la|les|vous) (tuer|tuerai|buter|egorger|frapper|etrangler|casser la gueule) / je (te|le|la|vous) (tue|bute|creve|egorge) / tu vas (mourir|crever) / tu es mort(e|)
de me umbringen / umzubringen / bring(e|) mich um / (will|mochte|werde|lieber|moechte|wollte) (nur noch |nur |einfach |)(sterben|tot sein) / selbstmord / suizid / (erhang|erhaeng|aufhang|aufhaeng)en / mich (toten|toeten|erschiessen|ritzen) / das leben nehmen / nehme? mir das leben / schluss mit (mein|d)em leben / ha(e|)nge? mich auf / nicht mehr (leben|aufwachen) / pulsadern / (springe?|vor den zug) (werfen|springen|legen|vor den zug) / besser ohne mich
de you bring(e|) (dich|ihn|sie|euch) um(?= [.]|$| wenn| und) / steche? (dich|ihn|sie|euch) ab / schlage? (dich|ihn|sie|euch) tot / mache? (dich|ihn|sie|euch) kalt / (dich|ihn|sie|euch) (umbringen|toten|toeten|abstechen|erwurgen|verprugeln) / (tote|toete) (dich|ihn|euch) / du (bist tot|wirst sterben)
it me (ammazz|uccid|suicid|impicc)(armi|ermi|i~o|o) / mi (voglio |)(ammazz|uccid|impicc)~ / (mi tolgo|togliermi) la vita / la faccio finita / m ammazzo / (voglio|vorrei|voglia di) (solo |)(morire|essere mort~) / farla finita / non voglio piu vivere
it you (ti|lo|la|vi) (ammazz(o|ero)|uccid(o|ero)|sgozzo|spacco|faccio fuori) / (ammazz|uccid|picchi)(arti|erti|arl(a|o)|erl(a|o)) / (devi|stai per) morire / sei mort(a|o)
nl me (mezelf|mijzelf|me zelf) (dood|vermoord|van kant|ophang|snij|wat aan)~ / zelfmoord / maak er een eind~ aan / (wil|wou) (gewoon |liever |)(dood|sterven|doodgaan) / niet meer leven / spring~ voor de trein
nl you vermoord (je|jou|hem|haar|jullie) / (je|jou|hem|haar|jullie) (vermoorden|doodmaken|doodslaan|doodschieten|neersteken|afmaken) / (sla|maak|schiet|steek|schop) (je|jou|hem|haar|jullie) (dood|kapot|neer) / je gaat (dood|eraan)
sv me (vill|tanker|ska) (bara |)(do|vara dod|doda mig~) / ta (livet av mig|mitt liv) / tar (livet av mig|mitt liv) / sjalvmord / hanga mig / skada mig sjalv / (vill|orkar) inte leva
sv you (doda|dodar|morda|knivhugga|slar ihjal|sla ihjal) (dig|honom|henne|er) / du ska do / du ar dod
da me (vil|skal) (bare |gerne |)(do|vaere dod|drabe mig~|draebe mig~|haenge mig) / tage(r|) mit (eget |)liv / sla(r|) mig selv ihjel / selvmord / (vil|orker) ikke leve
da you (drabe|draebe|draeber|myrde|sla) (dig|ham|hende|jer)( ihjel|) / slar (dig|ham|hende) ihjel / du (er dod|skal do)
nb me (vil|skal) (bare |)(do|vaere dod|drepe meg~|henge meg) / ta(r|) livet (av meg|mitt) / selvmord / orker ikke leve
nb you (drepe|dreper|myrde|knivstikke) (deg|ham|henne|dere) / slar (deg|ham|henne) ihjel
fi me (haluan|tahdon|haluaisin) (vain |)kuolla / (tapan|tappaa|hirtan) it(s|t)eni / itsemurha~ / en (halua|jaksa) (enaa |)elaa
fi you (tapan|aion tappaa|puukotan|ammun|hakkaan) (sut|sinut|hanet|teidat|sen) / sina kuolet / sa kuolet
pl me (chce|chcialbym|chcialabym|wole) (tylko |juz |)(umrzec|zdechnac|nie zyc) / (zabije|zabic|powiesze|powiesic|potne|zabijam) sie / sie (zabije|zabic|powiesze|powiesic|potne) / nie chce (mi sie |)(juz |)zyc / samoboj~ / (odbiore|odebrac) sobie zycie / beze mnie lepiej
pl you (zabije|zajebie|zastrzele|pobije) (cie|go|ja|was|ich) / (cie|go|was|ich) (zabije|zajebie|pobije) / zginiesz
cs me (chci|chtel bych|chtela bych) (jen |uz |)(umrit|zemrit) / (zabiju|obesim|zabit|obesit) se / se (zabiju|zabit|obesim|obesit) / sebevra~ / (vzit|vezmu) si zivot / nechci (uz |)zit
cs you (zabiju|podriznu|zmlatim|zastrelim) (te|ho|ji|vas) / (te|ho|ji|vas) (zabiju|zmlatim) / zemres
sk me chcem (len |uz |)(zomriet|umriet) / (zabijem|obesim) sa / sa (zabijem|zabit|obesim) / samovra~ / nechcem (uz |)zit / vezmem si zivot
sk you (zabijem|zbijem|zastrelim) (ta|ho|ju|vas) / (ta|ho|ju|vas) (zabijem|zbijem) / zomries
hu me meg akarok halni / halni akarok / (megolom|kinyirom|felakasztom) magam~ / megolni magam~ / ongyilkos~ / nem akarok (tobbe |tovabb |mar |)elni / veget vet~ az eletem~
hu you (megol|kinyir|megver|leszur|agyonver|lelo)lek~ / meg foglak olni / (megolom|kinyirom) (ot|azt) / meg fogsz halni
ro me vreau sa mor / (sa|o sa|voi) ma (omor|sinucid|spanzur) / ma (omor|sinucid|spanzur|voi omori) / sinucid~ / (viata|zilele) (mea|mi) sfars~ / iau viata / nu mai vreau sa traiesc / tai venele
ro you te (omor|ucid|injunghii|impusc|voi omori) / (sa|il|o) (te|il) (omor|ucid|bat) / sa (il|o|va) omor / o sa mori
hr me (zelim|hocu) (samo |)(umrijeti|umreti|da umrem) / (ubit cu|ubicu|ubijam|ubiti|objesit cu) se / se (ubiti|ubijem|ubit|objesiti|obesim) / samoubo~ / samoubi~ / ne (zelim|mogu) (vise |)zivjeti / ne zelim (vise |)da zivim
hr you (ubit cu|ubicu|ubijam|zaklat cu|prebit cu) (te|ga|je|vas|ih) / ubiti (te|ga) cu / mrtav si
sr me (хоћу|желим) (само |)да умрем / убићу се / се убијем / самоуб~ / не желим (више |)да живим
sr you (убићу|заклаћу|пребићу) (те|га|је|вас)
bg me (искам|ще) (да |)(умра|се убия|се обеся) / самоуб~ / не (искам|ми се) (повече |вече |)(да |)живе~ / iskam da umra / shte se ubiya
bg you ще (те|го|я|ви) (убия|заколя|пребия|застрелям) / shte te ubiya
ru me (хочу|лучше) (просто |бы |)(умереть|сдохнуть) / (хотел|хотела) бы умереть / убью себя / себя убью / убить себя / поконч~ с (собой|жизнью) / (повешусь|застрелюсь|вскроюсь) / вскрою (себе |)вены / (самоуб|суицид)~ / не (хочу|могу) (больше |)жить / жить (больше |)не (хочу|могу) / под поезд / незачем жить / наложу на себя руки / лучше бы я умер~ / k?hochu umeret / ubyu sebya / ne hochu (bolshe |)zhit
ru you (убью|зарежу|прибью|задушу|застрелю|изобью|урою) (тебя|его|ее|вас|их|всех) / (тебя|его|ее|вас|их|всех) (убью|зарежу|прибью|задушу|застрелю|изобью|урою) / ты (труп|сдохнешь) / тебе (конец|не жить) / ubyu tebya / tebya ubyu
uk me хочу (просто |)(померти|вмерти) / (вб|уб) ю себе / себе (вб|уб) ю / вбити себе / самогуб~ / не (хочу|можу) (більше |)жити / повішуся / поріжу вени / на себе руки / покінч~ з (собою|життям)
uk you (вб|уб) ю (тебе|його|її|вас) / (тебе|його|її|вас) (вб|уб) ю / (заріжу|застрелю) (тебе|його|її)
el me (θελω|θα) να πεθανω / θα (σκοτωθω|κρεμαστω) / αυτοκτον~ / δεν? θελω (πια |αλλο |)να ζ~ / (thelo|tha) na pethano / tha (skototho|a(u|f)toktoniso) / den thelo na zo
el you (θα|να) (σε|τον|την|σας) (σκοτωσω|σφαξω|μαχαιρωσω|πνιξω) / tha se skotoso
sq me dua te vdes / vra(s|ra) veten / vetevras~ / nuk dua te jetoj
sq you do (te|ta) vras / do te vdesesh
lt me noriu (numirti|mirti) / nusizudys~ / savizud~ / (nebenoriu|nenoriu) (daugiau |)gyventi
lt you (nuzudysiu|uzmusiu|papjausiu) (tave|ji|ja|jus) / tave (nuzudysiu|uzmusiu)
ca me (vull|voldria|prefereixo) (morir|estar mort~|matar me) / (em|m) (mato|matare|suicido|penjo) / em (vull|vaig a) (morir|matar) / no vull (seguir |)viure / treure m la vida
ca you (et|el|la|us) (mato|matare) / (et|el|la|us) (vull|vaig a) matar
tr me olmek istiyorum / kendimi (oldur|asaca|vuraca|yakaca)~ / intihar / yasamak istemiyorum / (hayatima|canima) (son|kiy~) / bileklerimi kes~ / keske olsem
tr you (seni|onu|sizi|hepinizi) (oldur|gebert|vur(aca|uru)|bicakla|yakaca|dovece)~ / oldururum seni / oleceksin
ar me (بدي|اريد|عايز~|عاوز~|ابغى|ابي|نفسي) (ان |)(اموت|الموت|انتحر) / (اقتل|ساقتل|هقتل|بقتل) (نفسي|حالي) / (ا|سا|ه|ال)نتحا?ر / (انهي|سانهي) حياتي / (لا|ما|مش) (اريد|بدي|عايز~|عاوز~|ابغى|ابي) (ان |)(اعيش|الحيا~) / موت حالي / (biddi|3ayez|3ayza) a?moo?u?t / ha?2tel nafsi
ar you (ساقتل|هقتل|بقتل|اقتل|لاقتل|ساذبح|اذبح)(ك|ه|ها|كم|هم) / ستموت / ha2telek
he me (רוצה|בא לי) (פשוט |)(למות|להתאבד) / (אהרוג|להרוג|לתלות) את עצמי / (אתאבד|מתאבד|להתאבד|התאבדות) / לא רוצה (יותר |)לחיות / קץ לחיי / ani rotz(e|a) lamut
he you (אהרוג|ארצח|אשחט|להרוג|לרצוח) (אותך|אותו|אותה|אתכם) / אתה תמות
fa me (می ?خوام|می ?خواهم|کاش) (فقط |)(بمیرم|میمردم) / خودم(و| رو| را) (می ?کشم|بکشم|دار) / خودکشی / نمی ?خوا(م|هم) (دیگه |)زند(ه|گی) / mikham bemiram / khodamo mikosham / khodkoshi
fa you (میکشم|می کشم)(ت|ش|تون|شون) / تو(رو| را) میکشم / میمیری / mikoshamet
ur me مرنا (چاہتا|چاہتی|ہے) / مر (جاؤں|جاوں) (گا|گی) / خود ?کشی / خود کو (مار|ختم) / (جینا نہیں|نہیں جینا)
ur you (جان سے |)مار (دوں|ڈالوں) (گا|گی) / قتل کر
hi me मरना (चाहता|चाहती|है) / मर (जाऊ|जाउ)~ / आत्महत्या / (खुद|अपने आप) को (मार|खत्म) / जान दे (दू|दु)~ / (जीना नहीं|नहीं जीना) / फा[ंँ]?सी लगा / mar ja~ng(a|i|aa) / जीने का मन / (marna|mar jana) (chaht(a|i)|hai) / khudk(u|oo)shi / aa?tmahatya / (khud ko|apne aap ko) (maa?r|khatam) / jaa?n de d(u|oo)ng(a|i) / (jee?na (nahin?|nhi)|(nahin?|nhi) jee?na)
hi you (जान से |)मार (दू|डालू|दु|डालु)~ / जान से मार / maa?r (d(u|oo)|daa?lu)ng(a|i) / jaa?n se maa?r
bn me (মরতে|মরে যেতে) চাই / মরে যাব~ / আত্মহত্যা / (বাঁচতে|বাচতে) (আর |)চাই না / morte chai / more jabo / attohotta / ba(n|)chte chai na
bn you (তোমাকে|তোকে|ওকে) (খুন|মেরে) / (tomake|toke|oke) (khun|mere)
pa me ਮਰਨਾ ਚਾਹੁੰ~ / ਮਰ ਜਾਵਾਂ~ / ਖੁਦਕੁਸ਼ੀ / ਆਤਮ ਹੱਤਿਆ / mar jaa?v?wanga / mainu marna
pa you ਮਾਰ (ਦੇਵਾਂ|ਦਿਆਂ|ਦੂੰ)~ / tainu maa?r
ta me (சாகணும்|சாக வேண்டும்|சாகப்? போ~|செத்து~) / தற்கொலை / saa?ganum / saa?ga poren / tharkolai
ta you (உன்னை|அவனை|அவளை|உன்ன) (கொல்|கொன்)~ / unn?ai? (koll|konn|kol)~
te me చచ్చిపో~ / చనిపో~ / ఆత్మహత్య / బతకాలని లేదు / chachipo~
te you చంపేస్తా~ / ninnu champ~
mr me मरायच~ / जीव (देईन|देणार~) / जगायच~ नाही
mr you मारून टाक~ / ठार (मार|कर)~
zh me (想死|去死|活着没|不想活|自杀|自殺|轻生|割腕|跳楼|跳樓|上吊|活不下去|不活了|[杀殺]了?自己|[结結]束(自己的|我的|)生命) / 唔想(活|生存) / xiang ?si le / bu xiang huo / xiang zisha
zh you ([杀殺][了死咗]?[你他她]|弄死|打死你|砍死|捅死|宰了|你死定了)
ja me (死にた(い|く)|しにたい|死んでやる|死のう|自殺|首を?(吊|つ)|手首(を|)?切|飛び降り|生きて(い|)たくない|生きるの(が|)(つら|辛|嫌)|死んだ(ほう|方)|消えたい) / shinitai / jisatsu
ja you (殺す|殺して(やる|しま)|ぶっ殺|刺してやる|殴ってやる|ころして|ころすぞ|死ね) / korosu zo
ko me (죽고 ?싶|죽어 ?버(릴|리고)|죽을 ?(거야|래|게)|자살|목숨을 ?끊|목을 ?매|살기 ?싫|살고 ?싶지 ?않) / ju(k|g)go ?sip~ / jasal
ko you (죽여 ?버|죽일 ?거|죽여 ?줄|찔러 ?(버|죽)|때려 ?죽|넌? ?죽었어) / jugyeo ?beoril~
vi me tu tuw / (muon|dinh) tu tu / tu sat / (toi|em|anh|minh|con|tao) (chi |that su |)(muon|se) chet / muon chet / (khong|chang|ko) (muon|thiet) song / ket thuc cuoc (doi|song) / cat co tay / treo co
vi you (tao|toi|anh|em|tui) (se |)(giet|dam chet|chem) (may|em|anh|co|no|chung|het|ca|con) / giet (may|em|chung) / may (se |)chet
th me (อยาก|ขอ|ยอม|จะไป)(ไป|)ตาย / ฆ่าตัว / ผูกคอ / ไม่อยาก(อยู่แล้ว|อยู่ต่อ|มีชีวิต) / จบชีวิต / โดดตึก / ตายดีกว่า / yak tai / kha tua tai
th you ฆ่า(มึง|แก|คุณ|เธอ|มัน|เขา) / กู(แทง|ยิง|กระทืบ)(มึง|แก|มัน) / มึงตาย
id me (ingin|pengen|pengin|nak|lebih baik|mending|mahu|aku mau|saya mau|gue mau) mati / mau mati (aja|saja) / bunuh diri / gantung diri / (akhiri|mengakhiri|tamatkan) hidup~ / (tidak|tak|gak|nggak|ga|ngga) (mau|ingin|pengen|nak|mahu) hidup / potong urat
id you membunuhmu / (mem|ku|)bunuh (kamu|kau|lo|lu|dia|mereka|kalian|awak) / (aku|gue|saya|akan|nak) (akan |)(tikam|bacok|hajar|bakar) (kamu|kau|lo|dia|rumah~|awak) / kamu akan mati / mati kau
tl me (gusto|gustong) (ko |kong |)(nang? |na |ng |)(mamatay|magpakamatay) / (magpakamatay|magpapakamatay|magbibigti) / patayin ang sarili~ / (ayoko|ayaw ko) (na |)(nang |ng |)mabuhay
tl you (papatayin|patayin|sasaksakin|bubugbugin) (kita|ko (siya|kayo|sila|ikaw)) / mamamatay ka
sw me (nataka|ninataka|natamani|heri|afadhali) (kufa|kujiua|nife) / (nitajiua|najiua|kujiua|nitajinyonga|nijiue) / sitaki (tena |)kuishi / nita(katisha|maliza) maisha yangu
sw you (nita|nta|na)(ku|mu|wa)ua / utakufa
so me (is dilayaa|isdilayaa|isdili) / inaan (dhinto|is dilo|isdilo) / ma rabo inaan noolaado
so you (waan|waa) ku (dilayaa|dili|gowraci)~
am me (መሞት|ልሞት) እፈልጋለ~ / ራሴን (አጠፋ|እገድላ|ላጠፋ|ማጥፋት)~ / መኖር አልፈልግም
am you እገድ(ልሃ|ልሻ|ለዋ)ለሁ / እገልሻለሁ
yo me fe ku / pa ara mi / pokunso
yo you (maa|n o|mo ma) pa (e|o|won) / emi yoo pa
ha me (kashe kaina|son mutuwa) / gara in mutu / (ina so|na fi so) in mutu / ba na son rayuwa
ha you (zan|zamu) kashe ?(ki|ka|shi|ta|ku|su)
zu me (ngi|ndi)funa ukufa / (ngi|ndi)(zo|yazi|zozi|zi|zaku)?(zi|ku|kuzi)?bulala / angis?a?funi ukuphila / ukuzibulala
zu you (ngi|ndi)(zo|ya|zaku|zoku)(ku|m|ni)?bulala
af me wil (net |)(doodgaan|dood wees|sterf) / selfmoord / myself doodmaak / nie meer (leef|lewe)
af you (jou|hom|haar|julle) (doodmaak|vermoor|skiet|doodslaan)
ht me (vle|pral|ap) (mouri|touye tet mw?e?n?) / touye tet / pa vle viv
ht you (pral|ap) touye (w|ou|li|nou)
`;

/** One row of phrases. */
interface DangerPhrases {
  /** BCP 47 tag. */
  readonly language: string;
  /** Whether they speak of the person, and of nobody else. */
  readonly ofMe: boolean;
  readonly phrases: readonly string[];
}

/**
 * Plain words of danger in many languages: wanting to die, taking one's life, threats to kill or to beat. Two rows
 * a language, by its BCP 47 tag: `me` speaks of the person, `you` of anyone else. A slash between two phrases; `~`
 * is any ending, and the rest is as in a regular expression; an apostrophe is a space. Written without accents, which
 * people often leave out. Each is long enough to mean this and nothing else, in English too.
 */
export const dangerPhrases: readonly DangerPhrases[] = table
  .trim()
  .split("\n")
  .map((row) => {
    const [language = "", who = ""] = row.split(" ", 2);
    const phrases = row.slice(`${language} ${who} `.length).split(" / ");
    return { language, ofMe: who === "me", phrases };
  });
