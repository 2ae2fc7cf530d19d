/**
 * Everyday messages in languages that the check does not read, ten each and more, written for this purpose: a BCP 47 tag
 * alone on a line, then its messages. The first five of each were looked at while the table of words was made, and
 * so were those at the end; the next five were set apart and only measure.
 */
const table = `
es
Hola, ¿cómo estás? Hace mucho que no hablamos.
¿Puedes recoger a los niños mañana a las cinco?
Te echo mucho de menos, por favor vuelve.
Gracias por traer la mochila de la niña.
No quiero discutir más contigo
Llego tarde, hay mucho tráfico
Perdóname por lo que te dije ayer
Feliz cumpleaños, que lo pases bien
El dentista es el jueves, no te olvides
Ya no puedo más, necesito hablar
fr
Salut, tu vas bien ? Ça fait longtemps.
Tu peux récupérer les enfants demain à cinq heures ?
Tu me manques tellement, reviens s'il te plaît
Merci d'avoir apporté le sac de la petite
Je ne veux plus me disputer avec toi
J'arrive en retard, il y a des bouchons
Pardonne-moi pour ce que j'ai dit hier
Joyeux anniversaire, passe une bonne journée
Le dentiste c'est jeudi, n'oublie pas
je t'aime encore
de
Hallo, wie geht es dir? Wir haben lange nicht geredet.
Kannst du die Kinder morgen um fünf abholen?
Du fehlst mir so sehr, bitte komm zurück
Danke, dass du die Tasche gebracht hast
Ich will nicht mehr mit dir streiten
Ich komme später, es ist viel Verkehr
Es tut mir leid, was ich gestern gesagt habe
Alles Gute zum Geburtstag, hab einen schönen Tag
Der Zahnarzt ist am Donnerstag, vergiss es nicht
Ich vermisse dich
it
Ciao, come stai? È tanto che non parliamo.
Puoi prendere i bambini domani alle cinque?
Mi manchi tantissimo, ti prego torna
Grazie per aver portato lo zaino della bambina
Non voglio più litigare con te
Arrivo tardi, c'è molto traffico
Scusami per quello che ti ho detto ieri
Buon compleanno, passa una bella giornata
Il dentista è giovedì, non dimenticare
Ti amo ancora
pt
Oi, tudo bem? Faz tempo que a gente não se fala.
Você pode buscar as crianças amanhã às cinco?
Sinto muito a sua falta, por favor volta
Obrigado por trazer a mochila da menina
Não quero mais brigar com você
Vou chegar atrasado, tem muito trânsito
Me desculpa pelo que eu disse ontem
Feliz aniversário, aproveite o seu dia
O dentista é na quinta, não esquece
Tenho saudades tuas
nl
Hoi, hoe gaat het met je? We hebben elkaar lang niet gesproken.
Kun jij de kinderen morgen om vijf uur ophalen?
Ik mis je zo erg, kom alsjeblieft terug
Bedankt dat je de tas hebt gebracht
Ik wil geen ruzie meer met jou
Ik ben wat later, het is druk op de weg
Het spijt me wat ik gisteren zei
Gefeliciteerd met je verjaardag, fijne dag
De tandarts is donderdag, niet vergeten
Ik hou nog steeds van je
sv
Hej, hur mår du? Det var länge sedan vi pratade.
Kan du hämta barnen i morgon klockan fem?
Jag saknar dig så mycket, snälla kom tillbaka
Tack för att du lämnade väskan
Jag vill inte bråka med dig längre
Jag blir sen, det är mycket trafik
Förlåt för det jag sa i går
Grattis på födelsedagen, ha en fin dag
Tandläkaren är på torsdag, glöm inte det
jag älskar dig fortfarande
da
Hej, hvordan har du det? Det er længe siden vi talte sammen.
Kan du hente børnene i morgen klokken fem?
Jeg savner dig så meget, kom nu tilbage
Tak fordi du kom med tasken
Jeg vil ikke skændes med dig mere
Jeg kommer lidt senere, der er meget trafik
Undskyld for det jeg sagde i går
Tillykke med fødselsdagen, hav en god dag
Tandlægen er på torsdag, glem det ikke
jeg elsker dig stadig
nb
Hei, hvordan går det med deg? Det er lenge siden vi snakket.
Kan du hente barna i morgen klokka fem?
Jeg savner deg så mye, vær så snill kom tilbake
Takk for at du kom med sekken
Jeg vil ikke krangle med deg lenger
Jeg blir litt sein, det er mye trafikk
Unnskyld for det jeg sa i går
Gratulerer med dagen, ha en fin dag
Tannlegen er på torsdag, ikke glem det
jeg er fortsatt glad i deg
fi
Moi, mitä kuuluu? Siitä on kauan kun puhuttiin.
Voitko hakea lapset huomenna viideltä?
Mulla on kauhea ikävä sua, tule takaisin
Kiitos kun toit repun
En halua enää riidellä sinun kanssasi
Olen myöhässä, liikenne seisoo
Anteeksi mitä sanoin eilen
Hyvää syntymäpäivää, pidä hauskaa
Hammaslääkäri on torstaina, älä unohda
rakastan sinua vieläkin
pl
Cześć, co u ciebie? Dawno nie rozmawialiśmy.
Możesz jutro odebrać dzieci o piątej?
Bardzo za tobą tęsknię, proszę wróć
Dzięki, że przyniosłeś plecak małej
Nie chcę się już z tobą kłócić
Spóźnię się, są straszne korki
Przepraszam za to, co wczoraj powiedziałem
Wszystkiego najlepszego z okazji urodzin
Dentysta jest w czwartek, nie zapomnij
ciagle cie kocham
cs
Ahoj, jak se máš? Dlouho jsme spolu nemluvili.
Můžeš zítra v pět vyzvednout děti?
Moc mi chybíš, prosím vrať se
Díky, že jsi přivezla ten batoh
Už se s tebou nechci hádat
Přijdu pozdě, je hrozný provoz
Promiň za to, co jsem včera řekl
Všechno nejlepší k narozeninám
Zubař je ve čtvrtek, nezapomeň
porad te miluju
sk
Ahoj, ako sa máš? Dlho sme sa nerozprávali.
Môžeš zajtra o piatej vyzdvihnúť deti?
Veľmi mi chýbaš, prosím vráť sa
Ďakujem, že si priniesla ten batoh
Už sa s tebou nechcem hádať
Prídem neskôr, je veľká zápcha
Prepáč za to, čo som včera povedal
Všetko najlepšie k narodeninám
Zubár je vo štvrtok, nezabudni
stale ta lubim
hu
Szia, hogy vagy? Rég nem beszéltünk.
El tudod hozni a gyerekeket holnap ötkor?
Nagyon hiányzol, kérlek gyere vissza
Köszönöm, hogy elhoztad a táskát
Nem akarok többet veszekedni veled
Késni fogok, nagy a dugó
Bocsánat azért, amit tegnap mondtam
Boldog születésnapot, legyen szép napod
A fogorvos csütörtökön lesz, ne felejtsd el
még mindig szeretlek
ro
Bună, ce mai faci? N-am mai vorbit de mult.
Poți să iei copiii mâine la cinci?
Mi-e foarte dor de tine, te rog întoarce-te
Mulțumesc că ai adus ghiozdanul
Nu mai vreau să mă cert cu tine
Întârzii puțin, e trafic
Îmi pare rău pentru ce am spus ieri
La mulți ani, să ai o zi frumoasă
Dentistul e joi, nu uita
inca te iubesc
hr
Bok, kako si? Dugo se nismo čuli.
Možeš li sutra u pet pokupiti djecu?
Jako mi nedostaješ, molim te vrati se
Hvala što si donijela torbu
Ne želim se više svađati s tobom
Kasnim malo, gužva je
Oprosti za ono što sam jučer rekao
Sretan rođendan, lijepo se provedi
Zubar je u četvrtak, nemoj zaboraviti
jos uvijek te volim
sr
Здраво, како си? Дуго се нисмо чули.
Можеш ли сутра у пет да покупиш децу?
Много ми недостајеш, врати се молим те
Хвала што си донела торбу
Не желим више да се свађам
Касним мало, гужва је
Извини за оно што сам јуче рекао
Срећан рођендан
Зубар је у четвртак, немој да заборавиш
još uvek te volim, znaš to
bg
Здравей, как си? Отдавна не сме се чували.
Можеш ли утре в пет да вземеш децата?
Много ми липсваш, моля те върни се
Благодаря, че донесе чантата
Не искам повече да се караме
Закъснявам, има задръстване
Съжалявам за това, което казах вчера
Честит рожден ден
Зъболекарят е в четвъртък
obicham te oshte
ru
Привет, как дела? Давно не общались.
Можешь завтра в пять забрать детей?
Я очень по тебе скучаю, вернись пожалуйста
Спасибо, что привёз рюкзак
Не хочу больше ссориться
Опаздываю, пробки
Прости за то, что я вчера сказал
С днём рождения
Стоматолог в четверг, не забудь
ya tebya do sih por lyublyu
uk
Привіт, як справи? Давно не спілкувались.
Можеш завтра о п'ятій забрати дітей?
Я дуже за тобою сумую, повернись будь ласка
Дякую, що привіз рюкзак
Не хочу більше сваритися
Запізнююсь, затори
Пробач за те, що я вчора сказав
З днем народження
Стоматолог у четвер, не забудь
я тебе досі кохаю
el
Γεια σου, τι κάνεις; Έχουμε καιρό να μιλήσουμε.
Μπορείς να πάρεις τα παιδιά αύριο στις πέντε;
Μου λείπεις πολύ, γύρνα πίσω σε παρακαλώ
Ευχαριστώ που έφερες την τσάντα
Δεν θέλω να μαλώνουμε άλλο
Θα αργήσω, έχει κίνηση
Συγγνώμη για αυτό που είπα χθες
Χρόνια πολλά, να περάσεις όμορφα
Ο οδοντίατρος είναι την Πέμπτη
s agapo akoma, mou leipeis poly
tr
Merhaba, nasılsın? Uzun zamandır konuşmadık.
Yarın saat beşte çocukları alabilir misin?
Seni çok özledim, lütfen geri dön
Çantayı getirdiğin için teşekkür ederim
Artık seninle kavga etmek istemiyorum
Biraz geç kalacağım, trafik var
Dün söylediklerim için özür dilerim
Doğum günün kutlu olsun, iyi eğlenceler
Dişçi perşembe günü, unutma
hala seni seviyorum
ar
مرحبا، كيف حالك؟ لم نتكلم منذ زمن
هل تستطيع أن تأخذ الأولاد غدا الساعة خمسة؟
اشتقت لك كثيرا، أرجوك ارجع
شكرا لأنك أحضرت الحقيبة
لا أريد أن نتشاجر بعد الآن
سأتأخر قليلا بسبب الزحمة
آسف على ما قلته أمس
عيد ميلاد سعيد
موعد طبيب الأسنان يوم الخميس
ana lissa bahebak, wallah mesh 2ader
he
היי, מה שלומך? מזמן לא דיברנו
אתה יכול לאסוף את הילדים מחר בחמש?
אני מתגעגעת אליך מאוד, תחזור בבקשה
תודה שהבאת את התיק
אני לא רוצה לריב יותר
אני מאחר קצת, יש פקקים
סליחה על מה שאמרתי אתמול
יום הולדת שמח
הרופא שיניים ביום חמישי
ani ohev otach adayin
fa
سلام، حالت چطوره؟ خیلی وقته حرف نزدیم
می‌تونی فردا ساعت پنج بچه‌ها رو برداری؟
دلم خیلی برات تنگ شده، لطفا برگرد
ممنون که کیف رو آوردی
دیگه نمی‌خوام دعوا کنیم
یه کم دیر می‌رسم، ترافیکه
ببخشید برای حرفی که دیروز زدم
تولدت مبارک
دندانپزشک پنجشنبه است
hanooz dooset daram, delam barat tang shode
hi
नमस्ते, कैसे हो? बहुत दिन से बात नहीं हुई
क्या तुम कल पाँच बजे बच्चों को ले सकते हो?
तुम्हारी बहुत याद आती है, वापस आ जाओ
बैग लाने के लिए धन्यवाद
main ab aur jhagda nahi karna chahta
मुझे देर हो जाएगी, बहुत ट्रैफिक है
कल जो कहा उसके लिए माफ करना
जन्मदिन मुबारक
दाँत के डॉक्टर गुरुवार को हैं
main tumse abhi bhi pyaar karta hoon
ur
سلام، کیسے ہو؟ بہت دن سے بات نہیں ہوئی
کیا تم کل پانچ بجے بچوں کو لے سکتے ہو؟
تمہاری بہت یاد آتی ہے، واپس آ جاؤ
بیگ لانے کا شکریہ
mujhe ab aur larai nahi karni
مجھے دیر ہو جائے گی
کل جو کہا اس کے لیے معاف کرنا
سالگرہ مبارک ہو
دانتوں کا ڈاکٹر جمعرات کو ہے
mujhe tumhari bohat yaad aati hai
bn
কেমন আছো? অনেক দিন কথা হয়নি
কাল পাঁচটায় বাচ্চাদের নিতে পারবে?
তোমাকে খুব মনে পড়ে, ফিরে এসো
ব্যাগটা আনার জন্য ধন্যবাদ
ami tomake khub miss kori, phire esho
আমার দেরি হবে, অনেক জ্যাম
কাল যা বলেছি তার জন্য ক্ষমা করো
শুভ জন্মদিন
ডাক্তার বৃহস্পতিবার
ami ekhono tomake bhalobashi
ta
எப்படி இருக்க? ரொம்ப நாளாச்சு பேசி
நாளைக்கு அஞ்சு மணிக்கு பிள்ளைகளை கூட்டிட்டு வர முடியுமா?
உன்னை ரொம்ப மிஸ் பண்றேன், திரும்பி வா
பையை கொண்டு வந்ததுக்கு நன்றி
enakku unna romba pidikkum, thirumbi vaa
எனக்கு லேட் ஆகும்
நேத்து சொன்னதுக்கு மன்னிச்சிடு
பிறந்தநாள் வாழ்த்துக்கள்
டாக்டர் வியாழக்கிழமை
naan innum unna kadhalikkiren
zh
你好，最近怎么样？好久没聊了
明天五点你能去接孩子吗？
我好想你，求你回来吧
谢谢你把书包带来
我不想再跟你吵架了
我会晚一点到，路上堵车
昨天说的话对不起
生日快乐
牙医是星期四，别忘了
wo hai shi hen ai ni, ni huilai ba
ja
元気？久しぶりだね
明日五時に子供たちを迎えに行ける？
すごく会いたい、お願い戻ってきて
かばんを持ってきてくれてありがとう
もうけんかしたくない
ちょっと遅れる、渋滞してる
昨日言ったことごめんね
誕生日おめでとう
歯医者は木曜日だよ
mada anata no koto ga suki desu
ko
잘 지내? 오랜만이야
내일 다섯 시에 애들 데리러 갈 수 있어?
너무 보고 싶어, 제발 돌아와
가방 가져다줘서 고마워
더 이상 싸우고 싶지 않아
좀 늦을 것 같아, 차가 막혀
어제 한 말 미안해
생일 축하해
치과는 목요일이야
ajik do neoreul saranghae, bogosipeo
vi
Chào em, dạo này thế nào? Lâu rồi không nói chuyện.
Ngày mai năm giờ anh đón con được không?
Anh nhớ em nhiều lắm, em về đi
Cảm ơn đã mang cặp đến
Em không muốn cãi nhau nữa
Anh đến muộn một chút, kẹt xe quá
Xin lỗi vì những gì anh nói hôm qua
Chúc mừng sinh nhật
Hẹn nha sĩ thứ năm nhé
anh van con yeu em nhieu lam
th
สบายดีไหม ไม่ได้คุยกันนานเลย
พรุ่งนี้ห้าโมงไปรับลูกได้ไหม
คิดถึงมากเลย กลับมาเถอะนะ
ขอบคุณที่เอากระเป๋ามาให้
ไม่อยากทะเลาะกันอีกแล้ว
จะไปช้าหน่อย รถติด
ขอโทษเรื่องที่พูดเมื่อวาน
สุขสันต์วันเกิด
หมอฟันวันพฤหัส
chan yang rak ter yu na, kid teung mak
id
Halo, apa kabar? Sudah lama kita tidak bicara.
Bisa jemput anak-anak besok jam lima?
Aku kangen banget sama kamu, tolong kembali
Terima kasih sudah bawa tasnya
Aku tidak mau bertengkar lagi
Saya agak terlambat, jalanan macet
Maaf atas apa yang aku katakan kemarin
Selamat ulang tahun ya
Dokter gigi hari Kamis, jangan lupa
aku masih sayang kamu
ms
Hai, apa khabar? Dah lama kita tak berbual.
Boleh awak ambil budak-budak esok pukul lima?
Saya rindu sangat dekat awak, tolonglah balik
Terima kasih sebab bawa beg tu
Saya tak nak bergaduh lagi
Saya lambat sikit, jalan sesak
Maaf sebab apa yang saya cakap semalam
Selamat hari jadi
Doktor gigi hari Khamis, jangan lupa
saya masih sayangkan awak
tl
Kumusta ka na? Matagal na tayong hindi nag-usap.
Pwede mo bang sunduin ang mga bata bukas ng alas singko?
Miss na miss na kita, bumalik ka na please
Salamat sa pagdala ng bag
Ayoko nang makipag-away sa iyo
Male-late ako, trapik kasi
Pasensya na sa sinabi ko kahapon
Maligayang kaarawan sa iyo
Sa Huwebes ang dentista, huwag mong kalimutan
mahal pa rin kita
sw
Habari yako? Hatujaongea kwa muda mrefu.
Unaweza kuwachukua watoto kesho saa kumi na moja?
Nimekukumbuka sana, tafadhali rudi
Asante kwa kuleta mfuko
Sitaki kugombana na wewe tena
Nitachelewa kidogo, kuna foleni
Samahani kwa nilichosema jana
Heri ya siku ya kuzaliwa
Daktari wa meno ni Alhamisi, usisahau
bado nakupenda sana
ca
Hola, com estàs? Fa molt que no parlem.
Pots recollir els nens demà a les cinc?
Et trobo molt a faltar, torna si us plau
Gràcies per portar la motxilla de la nena
No vull discutir més amb tu
Faré tard, hi ha molt trànsit
Perdona pel que vaig dir ahir
Per molts anys, que vagi bé
El dentista és dijous, no te n'oblidis
encara t'estimo
sq
Përshëndetje, si je? Kemi kohë pa folur.
A mund t'i marrësh fëmijët nesër në pesë?
Më mungon shumë, të lutem kthehu
Faleminderit që solle çantën
Nuk dua të grindem më me ty
Do të vonohem pak, ka trafik
Më fal për atë që thashë dje
Gëzuar ditëlindjen
Dentisti është të enjten, mos harro
ende te dua shume
lt
Labas, kaip sekasi? Seniai nekalbėjome.
Ar gali rytoj penktą paimti vaikus?
Labai tavęs pasiilgau, prašau grįžk
Ačiū, kad atvežei kuprinę
Nenoriu daugiau su tavimi pyktis
Aš vėluoju, yra kamščiai
Atsiprašau už tai, ką vakar pasakiau
Su gimtadieniu
Odontologas ketvirtadienį, nepamiršk
as vis dar tave myliu
so
Iska warran, sidee tahay? Muddo ma aynaan hadlin.
Ma soo qaadi kartaa carruurta berri shanta?
Aad ayaan kuu xiisay, fadlan soo noqo
Waad ku mahadsan tahay boorsada
Ma doonayo inaan ku dagaalo mar dambe
Waan soo daahayaa, waddadu waa ciriiri
Iga raali ahow wixii aan shalay iri
Dhalasho wacan
Dhakhtarka ilkaha waa Khamiista
wali waan ku jeclahay
yo
Báwo ni? Ó ti pẹ́ tí a ti sọ̀rọ̀.
Ṣé o lè mú àwọn ọmọ wá ní ọ̀la?
Mo ṣàárò rẹ gan, jọ̀ọ́ padà wá
E se fun apo ti o mu wa
Mi o fe ja pelu re mo
Ma pe die, oko po loju ona
Ma binu fun ohun ti mo so lana
E ku ojo ibi
Dokita eyin wa ni ojobo, ma gbagbe
mo si nife re
ha
Sannu, yaya kake? Mun dade ba mu yi magana ba.
Za ka iya dauko yara gobe da karfe biyar?
Ina kewarki sosai, don Allah ki dawo
Na gode da kika kawo jakar
Ba na son fada da ke kuma
Zan dan makara, akwai cunkoso
Ki yi hakuri da abin da na fada jiya
Barka da ranar haihuwa
Likitan hakori ranar Alhamis ne, kar ki manta
har yanzu ina son ki
zu
Sawubona, unjani? Kade sagcina ukukhuluma.
Ungakwazi ukulanda izingane kusasa ngo-5?
Ngikukhumbula kakhulu, ngicela ubuye
Ngiyabonga ngokuletha isikhwama
Angisafuni ukulwa nawe
Ngizofika kade, kunesiminyaminya
Ngiyaxolisa ngengikushilo izolo
Usuku oluhle lokuzalwa
Udokotela wamazinyo ungoLwesine, ungakhohlwa
ngisakuthanda namanje
es
Oye, mañana no puedo, cámbiame el turno
Llámame cuando llegues a casa
fr
On se voit samedi pour récupérer les affaires ?
Tu as oublié ton chargeur chez moi
de
Deine Schlüssel liegen auf dem Tisch
Meld dich, wenn du angekommen bist
it
Hai lasciato le chiavi sul tavolo
Chiamami quando arrivi
pt
Esqueceu o carregador aqui em casa
Me liga quando chegar
nl
Je sleutels liggen op tafel
Bel me als je thuis bent
sv
Dina nycklar ligger på bordet
Ring mig när du är hemma
da
Dine nøgler ligger på bordet
Ring til mig når du er hjemme
nb
Nøklene dine ligger på bordet
Ring meg når du er hjemme
fi
Avaimesi ovat pöydällä
Soita mulle kun pääset kotiin
pl
Twoje klucze leżą na stole
Zadzwoń jak dojedziesz
cs
Tvoje klíče leží na stole
Zavolej až dorazíš
hu
A kulcsaid az asztalon vannak
Hívj fel ha hazaértél
ro
Cheile tale sunt pe masă
Sună-mă când ajungi
hr
Ključevi su ti na stolu
Nazovi me kad stigneš
tr
Anahtarların masada
Eve varınca ara beni
id
Kuncimu ada di meja
Telepon aku kalau sudah sampai
ms
Kunci awak ada atas meja
Telefon saya bila dah sampai
tl
Nasa mesa ang susi mo
Tawagan mo ako pagdating mo
sw
Funguo zako ziko mezani
Nipigie ukifika
vi
Chìa khóa của em ở trên bàn
Về đến nhà gọi cho anh nhé
ca
Tens les claus a la taula
Truca'm quan arribis
sq
Çelësat i ke mbi tavolinë
Më telefono kur të arrish
lt
Tavo raktai ant stalo
Paskambink kai grįši
so
Furayaashaadu miiska ayay saaran yihiin
I soo wac markaad timaado
ha
Makullanki suna kan tebur
Ki kira ni idan kin isa
yo
Awọn kọkọrọ rẹ wa lori tabili
Pe mi ti o ba de ile
zu
Okhiye bakho basetafuleni
Ngishayele uma usufikile
hi
teri chabi table par hai
ghar pahunch ke call karna
ru
klyuchi na stole, zaberi zavtra
pozvoni kak priedesh
ar
el mefta7 3al tawle, khodo bokra
7akini bas tousal
el
ta kleidia sou einai sto trapezi
pare me otan ftaseis
sk
Tvoje kľúče sú na stole
Zavolaj keď prídeš
`;

/** One message in another language. */
interface Everyday {
  readonly tag: string;
  readonly text: string;
  /** Whether it was set apart when the table of words was made. */
  readonly apart: boolean;
}

/** All of them, in order. */
export const everydayInLanguages: readonly Everyday[] = (() => {
  let tag = "";
  let place = 0;
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      if (/^[a-z]{2,3}$/.test(line)) {
        tag = line;
        place = 0;
        return [];
      }
      place += 1;
      return [{ tag, text: line, apart: place > 5 }];
    });
})();
