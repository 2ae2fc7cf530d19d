/** Ordinary drafts with digits, signs, pictures, single letters or other scripts in them: they are what they are. */
export const undisguised: readonly string[] = `
It's £5.50 each, so £11 for both
Rent is €1,250 from the 1st
$40 for the bike, take it or leave it
₹500 for the cab, I'll pay you back
50p for the raffle
Paid 3 x £12.99 today
The deposit was £1,400.00
10% off with code D1E5X at the shop
Half past 5, or 5:30pm at the latest
Pickup 15:45, drop 18:00
See you at 8
07:12 train, platform 3
Back @ 6
w8 for me outside
gr8, thanks
l8r
h8 this traffic
m8 I'm stuck at work
b4 school or after?
2nite at 8?
c u 2moro
4 the kids
2 of 4 boxes done
c4n u get milk
Room B12, second floor
Gate D13, flight BA2490
Seat 14D and 14E
Seat D1E, I think, near the front
My postcode is SE1 7PB
The reg is KL11 DEA
Order no. K1LL0, ask at the desk
Wi-Fi password is Sun5hine!22
PIN is 4471
Size 4-6, or 7 if they come up small
A4 paper, 2B pencils, HB too
M1 then the A34, junction 9
Vitamin B12 and D3 are on the shelf
5ml at 7, 2.5ml at bedtime
38.5 at noon, 37.2 now
H2O and CO2 are on the test
Ibuprofen 200mg, one every 8 hours
3-1 to us!
2 + 2 = 4, he gets it now
1/2 a cup of flour
4K telly, 55" if it fits
MP3 player is in the drawer
PS5 or Switch for Christmas?
Win10 won't update
v1.0.2 is out
Room 101, Floor -1
E-mail me at sam.k@mail.com
@dan_88 is his handle
#family4ever
a.b.c@d.org
x x x
xxx
xoxo
x o x o
A B C D E F G, she sings it all day
a b c d e
Plan A, B or C?
It's spelled S-A-M
J-A-N-E with an e
D. I. Y. on Sunday
P. S. the key is under the mat
p.s. I fed the cat
e.g. Friday or Saturday
i.e. not this week
a.m. or p.m.?
R.S.V.P. by Friday
U.K. plug, not U.S.
B & B for two nights
R U OK?
u r 2 kind
k I'll do it
k ill call you
ok ill bring them
k. I'll be there
k, ill ask
see you at five k. ill be there
I, I will, I mean it
No. 1, no. 2, no. 3
T-shirt, V-neck, size L
I O U a coffee
O K then
Q & A at seven
H & M has the tights
M & S for the cake
M A T H S is what it said on the board
f**k it's cold
f*ck this printer
sh*t, forgot the bags
sh**t happens
what a c**p day
b*tch of a day at work
d*mn it's late
oh my g*d
a**hole in a van cut me up
*waves*
*sighs* fine, Tuesday
**Reminder** swimming kit
it's *really* good
5 stars *****
- milk - eggs - bread
* milk
• keys • wallet • phone
_not_ today
~ 30 people came
well-known, long-lost, co-parent
half-term, after-school, pick-up
self-esteem is better, says the teacher
my self-esteem is fine, thanks
my self employed tax return is due
my self-assessment is due in January
life-jacket and dead-heat are his spellings
hang-gliding on the list, and a dead-end street
mid-day or mid-week
Ella's, Noah's and the dog's
nooooo
yesssss
heyyyy
sooooo tired
hahahaha
aaaand we're late
pleeease bring the charger
good niiight
whaaat
love youuu
coooool
okaaay
mmmm cake
brrr
zzz
😀 all good here
😂😂😂
❤️❤️
👍🏽 see you then
👩‍👩‍👧 at the park
🎂🎉 for Ella on Saturday
🔫💦 water fight at four
he wants a 🔫 for the bath, the green one
🔪 is in the drawer, mind your fingers
new 🔪 set came
💊 at 8 and 8, she takes it with food
💀💀💀 that video
I'm 💀 at his face
☠️ pirate party, costumes please
⚰️ for Halloween is in the loft
🔥 that curry
your new car is 🔥
👊 well done Noah
🚂 at 9:14
🌉 photos are lovely
🪢 badge at cubs
✂️ haircut at two
💣 of a test
I want to 💀 😂 at your text
🆗 then
🆘 I can't open the jar
🇬🇧 🇫🇷
🇺🇦 flag day at school
1️⃣ milk 2️⃣ eggs
™ and © on the form
½ price till Sunday
20 °C and sunny
1ª porta, 3º piso
№ 7, top bell
½ cup, ¾ spoon
m² of the flat?
CO₂ alarm beeped
x² homework again
Zoë, Chloé and José are coming
Łukasz has the drill
Søren rang
Ørsted bill came
café, naïve, crème brûlée
Nguyễn from work
İstanbul in May
Straße 12, Köln
Die Katze ist bei mir
Fährt ihr die Kinder?
Hängt die Jacke im Flur
Ça va, à demain
¿Qué tal? Mañana a las 5
Привет, как дела?
Я буду в пять
Мама звонила
Бабушка said hi
Тоня и Костя придут
Мы едем к маме
нет, не надо
Καλημέρα, τι κάνεις;
Θα είμαι εκεί στις πέντε
Ο Νίκος called
π is on the test, and Δ
α, β and γ are the groups
おはよう、五時に行く
東京に着いた
안녕, 다섯 시에 봐
你好，五点见
नमस्ते, पाँच बजे
می‌خواهم، ساعت پنج
مرحبا، الساعة خمسة
שלום, בחמש
สวัสดี ห้าโมง
Բարև, վաղը կգամ
ᎣᏏᏲ
Ж is her favourite letter
5 лет today!
the Ω watch
µ and λ are Greek
Ⅳ of the series
:) see you
:-D
<3
¯\\_(ツ)_/¯
(5) to (8) are done
[x] bins [ ] recycling
1. bins 2. post 3. bread
a) yes b) no
C'est la vie
d'accord
o'clock
rock 'n' roll
the kids' shoes
'til Friday
`
  .trim()
  .split("\n");
