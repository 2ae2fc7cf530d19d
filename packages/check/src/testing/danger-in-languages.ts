/** Words of danger as people type them, by language: a BCP 47 tag, then messages with a slash between; some languages twice. */
const table = `
es Me voy a matar / Ya no quiero vivir / me quiero morir / Si no vuelves te voy a matar / Estoy pensando en suicidarme / te juro que te mato / Voy a acabar con mi vida
pt Vou me matar / Quero morrer / não quero mais viver / eu vou te matar / Vou acabar com a minha vida / suicídio / vou matar ele
fr Je vais me tuer ce soir. / J'ai envie de mourir / je veux mourir / je vais te tuer / Je ne veux plus vivre / j'veux en finir / je pense à me suicider / je te tue
de Ich bringe mich um / Ich will sterben / ich will nicht mehr leben / Ich bring dich um! / ich denke an Selbstmord / ich werde mich umbringen / Ich nehme mir das Leben, das Leben nehmen
it Voglio morire / mi ammazzo / Mi uccido stasera / ti ammazzo / non voglio più vivere / voglio farla finita / ti uccido
nl Ik wil dood / ik maak mezelf dood / Ik wil niet meer leven / ik vermoord je / ik denk aan zelfmoord / ik maak je dood
sv Jag vill dö / jag ska ta livet av mig / jag orkar inte leva längre / jag ska döda dig / självmord
da Jeg vil dø / jeg tager mit liv / jeg slår dig ihjel / selvmord / jeg vil ikke leve mere
nb Jeg vil dø / jeg tar livet mitt / jeg dreper deg / selvmord / jeg orker ikke leve
fi Haluan kuolla / tapan itseni / en jaksa enää elää / tapan sut / itsemurhaa
pl Chcę umrzeć / zabiję się / nie chcę żyć / zabiję cię / samobójstwo / nie chce mi się już żyć
cs Chci umřít / zabiju se / nechci žít / zabiju tě / sebevražda
sk Chcem zomrieť / zabijem sa / nechcem žiť / zabijem ťa / samovražda
hu Meg akarok halni / megölöm magam / nem akarok élni / megöllek / öngyilkos leszek
ro Vreau să mor / o să mă omor / nu mai vreau să trăiesc / te omor / mă sinucid
hr Želim umrijeti / ubit ću se / ne želim više živjeti / ubit ću te / samoubojstvo
sr Хоћу да умрем / убићу се / не желим да живим / убићу те / самоубиство / ubicu te
bg Искам да умра / ще се убия / не искам да живея / ще те убия / самоубийство
ru Я хочу умереть / я убью себя / не хочу больше жить / я тебя убью / покончу с собой / самоубийство / Жить не хочу / ya ubyu sebya
uk Я хочу померти / я вб'ю себе / не хочу жити / я тебе вб’ю / самогубство
el Θέλω να πεθάνω / θα σκοτωθώ / δεν θέλω να ζω / θα σε σκοτώσω / αυτοκτονία / thelo na pethano
sq Dua të vdes / vras veten / nuk dua të jetoj / do të vras
lt Noriu mirti / nusižudysiu / nebenoriu gyventi / nužudysiu tave
ca Vull morir / em mataré / no vull viure / et mataré
tr Ölmek istiyorum / kendimi öldüreceğim / yaşamak istemiyorum / seni öldürürüm / intihar edeceğim / OLMEK ISTIYORUM
ar أريد أن أموت / سأقتل نفسي / لا أريد أن أعيش / سأقتلك / سأنتحر / عايزة اموت / هقتلك / رح اقتلك
he אני רוצה למות / אני אהרוג את עצמי / לא רוצה לחיות / אני אהרוג אותך / אני מתאבד
fa می‌خوام بمیرم / خودم رو می‌کشم / نمی‌خوام زندگی کنم / می‌کشمت / خودکشی می‌کنم / mikham bemiram
ur میں مرنا چاہتا ہوں / میں خودکشی کر لوں گی / مجھے جینا نہیں ہے / میں تمہیں مار دوں گا / mar jaungi main
hi मैं मरना चाहती हूँ / मैं मर जाऊँगा / आत्महत्या कर लूँगा / मुझे जीना नहीं है / तुझे मार दूँगा / main marna chahta hoon / jaan de dunga / jaan se maar dunga / mujhe nahi jeena
bn আমি মরতে চাই / আত্মহত্যা করব / আর বাঁচতে চাই না / তোমাকে খুন করব / ami morte chai
pa ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ / ਖੁਦਕੁਸ਼ੀ ਕਰ ਲਵਾਂਗਾ / ਤੈਨੂੰ ਮਾਰ ਦੇਵਾਂਗਾ / mainu marna hai
ta நான் சாகணும் / தற்கொலை பண்ணிக்குவேன் / உன்னை கொன்னுடுவேன் / naan saaganum
te నేను చచ్చిపోతాను / ఆత్మహత్య చేసుకుంటా / నిన్ను చంపేస్తాను
mr मला मरायचं आहे / आत्महत्या करीन / तुला मारून टाकीन
zh 我想死 / 我要自杀 / 我不想活了 / 我要杀了你 / 弄死你 / 我想自殺
ja 死にたい / 自殺する / もう生きていたくない / 殺してやる / 死んでやる
ko 죽고 싶어 / 자살할 거야 / 살고 싶지 않아 / 죽여버릴 거야 / 나 죽을거야
vi Tôi muốn chết / anh sẽ tự tử / em không muốn sống nữa / tao giết mày / toi muon chet
th อยากตาย / จะฆ่าตัวตาย / ไม่อยากมีชีวิตอยู่ / กูจะฆ่ามึง
id Aku mau mati / aku mau bunuh diri / aku gak mau hidup lagi / aku bunuh kamu / akhiri hidupku
ms Saya nak mati / nak bunuh diri / aku bunuh kau / tak nak hidup lagi
tl Gusto ko nang mamatay / magpapakamatay ako / ayoko nang mabuhay / papatayin kita
sw Nataka kufa / nitajiua / sitaki kuishi / nitakuua
so Waan is dilayaa / waan ku dilayaa / waxaan rabaa inaan dhinto
am መሞት እፈልጋለሁ / ራሴን አጠፋለሁ / እገድልሃለሁ
yo Mo fẹ́ kú / mo ma pa ara mi / maa pa ẹ
ha Zan kashe kaina / ina so in mutu / zan kashe ki
zu Ngifuna ukufa / ngizozibulala / ngizokubulala / angisafuni ukuphila
af Ek wil doodgaan / selfmoord / ek gaan jou doodmaak
es me voy a quitar la vida / quiero acabar con todo / no quiero seguir viviendo / te voy a partir la cara / me voy a suicidar / voy a matarte / prefiero morirme / Me mato si no vuelves / me quiero matar / quiero matarme / voy a acabar con mi vida / no quiero vivir mas / os voy a matar / voy a matar a tu novio
fr je veux me tuer / je vais mettre fin à mes jours / je vais te buter / je vais me suicider / Si tu ne reviens pas je me tue / je veux plus vivre / j'ai plus envie de vivre / je vais le tuer / je veux en finir avec la vie / je vais me pendre / jveux mourir / j'vais te tuer
de ich nehme mir das Leben / ich kann nicht mehr leben / Ich mache Schluss mit meinem Leben / ich werde dich umbringen / Ich will mich umbringen / ich töte dich / ich möchte nicht mehr leben / Ich will tot sein / Ich hänge mich auf / ich springe vor den Zug / ich schlag dich tot / ich will nur noch sterben
it mi voglio uccidere / mi tolgo la vita / ti uccido / voglio uccidermi / voglio ammazzarmi / ti ammazzerò / mi suicido / mi voglio ammazzare / voglio solo morire / la faccio finita
pt vou tirar minha vida / quero me matar / vou acabar com tudo / eu te mato / vou te matar / eu quero morrer / vou me suicidar / não aguento mais viver / vou matar você / eu vou me enforcar
nl ik wil niet meer leven / ik ga mezelf van kant maken / ik pleeg zelfmoord / ik ga je vermoorden / ik wil mezelf vermoorden / ik maak er een eind aan / ik sla je dood
pl zabije sie / chcę się zabić / nie chcę już żyć / zabiję cię / odbiorę sobie życie / chcę zdechnąć / popełnię samobójstwo
ru я покончу с собой / я повешусь / убью тебя / я тебя зарежу / мне незачем жить / не хочу жить / я наложу на себя руки / хочу сдохнуть / я убью тебя и себя / хочу умереть / я покончу жизнь самоубийством / лучше бы я умер
tr kendimi öldürmek istiyorum / ölmek istiyorum artık / seni öldüreceğim / canıma kıyacağım / seni gebertirim / artık yaşamak istemiyorum / intihar edecem / seni vururum
ar بدي موت حالي / راح انتحر / سوف أقتلك / أريد الموت / سأنهي حياتي / والله لأقتلك / بقتلك / عايز اموت / رح موت حالي / ساقتل نفسي
hi main khudkushi kar lunga / mai mar jaunga / tujhe maar dalunga / mujhe mar jana hai / मुझे मरना है / जीने का मन नहीं / main apni jaan de dunga / mar jaunga main / मैं आत्महत्या कर लूंगा / तुझे जान से मार दूंगा / main tumhe maar dunga
zh 我不想活了 / 我会杀了你 / 我要去死 / 想自殺 / 活着没意思 / 我要杀你 / 我想死 / 我殺咗你
ja 死にたいです / 消えたい / 殺すぞ / 自殺したい / 死んでやる / 死のうと思う / お前を殺す
ko 죽고싶다 / 자살하고 싶어 / 죽여버린다 / 죽을래 / 죽어버릴거야 / 너 죽여버릴거야 / 살기 싫어
vi tôi muốn chết / tôi sẽ tự tử / tao sẽ giết mày / không muốn sống nữa / em muốn chết / anh sẽ giết em / tui muốn chết
id aku ingin mati / saya mau bunuh diri / aku akan membunuhmu / akan kubunuh kau / aku mau mati aja / gue bunuh lo
tl gusto ko nang mamatay / magpapakamatay na ako / papatayin kita / gusto ko na mamatay / ayoko na mabuhay / gusto ko mamatay
sw nataka kufa / nitajiua / nitakuua / sitaki kuishi tena / nataka kujiua
fa می‌خوام خودمو بکشم / می‌کشمت / خودکشی می‌کنم / میخوام بمیرم
uk я хочу померти / уб'ю себе / я вб'ю тебе / не хочу більше жити / накладу на себе руки
el θα αυτοκτονήσω / θέλω να πεθάνω / θα σε σκοτώσω / δεν θέλω να ζω άλλο / tha se skotoso / θα σκοτωθώ
he אני רוצה למות / אני אתאבד / אני אהרוג אותך / לא רוצה לחיות יותר / בא לי למות
sv Jag vill dö / jag tänker ta livet av mig / jag ska döda dig / jag ska ta mitt liv / jag vill inte leva / jag dödar dig
da jeg vil ikke leve / jeg vil dø / jeg slår dig ihjel / jeg begår selvmord / jeg dræber dig
nb jeg vil ikke leve lenger / jeg vil dø / jeg dreper deg / jeg skal drepe deg / jeg tar livet av meg
fi haluan kuolla / tapan itteni / mä tapan sut / en halua elää / teen itsemurhan
hu meg akarok halni / megölöm magam / megöllek / öngyilkos leszek / nem akarok élni tovább
ro vreau sa mor / ma omor / te omor / ma sinucid / nu mai vreau sa traiesc / o sa te omor
cs chci umřít / zabiju se / zabiju tě / nechci žít / spáchám sebevraždu
bg искам да умра / ще се самоубия / ще те убия / не искам да живея
hr želim umrijeti / ubit ću se / ubit ću te / ne želim živjeti / ubicu se
bn আমি মরে যাবো / আত্মহত্যা করবো / তোমাকে মেরে ফেলবো / আমি আর বাঁচতে চাই না / ami more jabo
ur میں مر جاؤں گا / خودکشی کر لوں گا / میں تمہیں مار ڈالوں گا / khudkushi kar lunga
ta நான் சாகப் போறேன் / தற்கொலை செய்துகொள்வேன் / உன்னை கொல்லுவேன்
th อยากตาย / ฉันจะฆ่าตัวตาย / จะฆ่าเธอ / ไม่อยากอยู่แล้ว
ht Mwen vle mouri / m ap touye tèt mwen / m ap touye w
`;

/** Each message with its language. */
export const dangerInLanguages: readonly (readonly [string, string])[] = table
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [tag = ""] = line.split(" ", 1);
    return line
      .slice(tag.length + 1)
      .split(" / ")
      .map((text) => [tag, text] as const);
  });
