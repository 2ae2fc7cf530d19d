/** English as people type it on a phone, in many a voice: all of it is read. */
export const plainEnglish: readonly string[] = `
ok
k
kk
lol k
ty
np
brb
omw
lmao
Thanks, see you at 5
wya hmu
hbu
idk tbh
ngl kinda tired rn
u up?
yep
Nope.
5pm?
At 5
7
x
xx
haha
hahaha yes
Congrats!
Congratulations!
Happy Diwali
Eid Mubarak!
Merry Xmas
Happy Hanukkah to you and yours
Ella and Noah
Ella?
Priya, Aarav and Tunde are here
Mrs Kowalczyk rang
Zoë and Chloé say hi
Meet at the café, José is bringing a piñata
naïve of me, sorry
Aye, nae bother
Dinnae fash yersel, pal
I'll no be long, the wean's needin her tea
Cannae make it the night
finna pull up after work, u good?
ain't nobody got time for that fr
I been knew you was gonna say that
he don't be listening tho
no cap that was fire
haan ok yaar, I will come
arre come na, what is the problem
Kindly revert by EOD only
Abeg no vex, I dey come
Wetin happen, you don reach house?
How far, you don chop?
wagwan fam, u coming thru?
innit bruv
Crikey, arvo works, I'll bring the snags
y'all coming or what
tmrw @ 5 r u free
cn u pik up the kids plz
i no u r bzy but cud u cal me
thx 4 tellin me
Recieved the forms, definately signing tmrw
Swimming kit, PE kit, packed lunch
Oat milk, eggs, loo roll
Paracetamol 5ml at 7, antibiotics at 8
Flight BA2490, gate B42, lands 18:05
https://example.com/school-photos
Wi-Fi is Sky1234
GP, 12 High St, 9.40
Ikea run Sat?
The Uber's here
Netflix password pls
❤️
😂😂
👍
Deffo
Soz
Sure thing
Yes please
Got it
On it
Meeting Aleksandra and Krzysztof at Wagamama in Leamington Spa at 7
Nkechi, Chukwuemeka and Oluwaseun are on the WhatsApp group
Parents evening: Mr Szczepański 5.10, Ms Okonkwo-Bâ 5.20
Picked up Ozempic, Ventolin, Piriton and E45
Renault Clio MOT due 14 Nov, Kwik Fit Slough
pls bring passport + EHIC + swim bag
gtg ttyl xoxo
wyd 2nite? netflix n chill jk jk
Howzit bru, braai at mine Saturday, bring boerewors
G'day, barbie at Dazza's this arvo
Y'all fixin to head over? Mamaw made cobbler
Dia dhuit, happy Paddy's day!
Slàinte, see you at Hogmanay
Pain au chocolat or croissant for Ella?
The à la carte menu, a bottle of Rioja and tiramisu please
Guten Tag lol, how was Berlin
It was déjà vu at the fiancé's soirée
gr8 c u l8r m8
hungy. sleepy. want snacc
hehe oki doki artichoki
aight bet
smh fr fr ong
Wassup homie, tryna link?
Chale, I dey come small small
I go call you when I reach house, no wahala
Beta, eat properly and call Mummyji
Uncle ji's function is on 5th, do the needful
ROFL
asap pls n ty
Antibiotic. Nebuliser. Spacer.
Tarquin & Persephone's playdate moved to Thurs
Invoice INV-20391 paid via BACS ref HOLLOWAY
St. Aloysius', Newcastle-upon-Tyne NE1 4XD
Dinosaur onesie, wellies, gilet, snood
lasagne, gnocchi, hummus, halloumi
`
  .trim()
  .split("\n");
