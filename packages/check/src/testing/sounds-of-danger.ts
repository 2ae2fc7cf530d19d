import type { DraftContext } from "../draft-check.ts";

/** Everyday messages with a word of danger in them that mean none: nobody is to be alarmed by these. */
export const harmlessSounds: readonly string[] = `
Break a leg tonight!
Break a leg at the school play, Ella
I need to cut myself some slack
Cut me some slack, I only got in ten minutes ago
Can you cut her a bit of slack about the homework?
I took the pills for the dog to your place
I left the cat's tablets at your mum's
Gave Noah his medicine at six, next dose at ten
She's had her antibiotics with breakfast
He needs two tablets with food, then nothing until bedtime
The hamster's funeral is at four, Ella wants you there
We buried the goldfish in the garden, she cried a bit
Nan's funeral is on Friday at eleven
The cat died this morning, I thought you should know before the kids tell you
You'll kill it at the interview
Go kill it in there today
She smashed it at her piano recital
You're going to smash it tomorrow
We killed it at the quiz
I nearly died of laughter
I died laughing at that photo
The kids were dying of boredom on the train
I could have died of embarrassment at parents evening
Shoot me an email when you know the time
Can you shoot me over the form?
Shoot me a text when you're outside
Shoot her a quick message about Saturday
I'd kill for a coffee right now
I would murder a curry tonight
I could kill for a nap
I'm dead tired after that shift, can we swap to Sunday?
My phone died, sorry I missed you
The battery in the car is dead again
The printer is dead so I can't sign the form today
Hang in there, exams are nearly over
Hang on, I'm just parking
Can you hang the washing out before you go?
I'll end you at Scrabble
I'm going to destroy you at Mario Kart on Sunday
The kids want to beat you at chess
My feet are killing me after that walk
This homework is killing us both
I'm dying to hear how the audition went
That cake was to die for
We watched Die Hard with the kids
Ella wants to see Suicide Squad but it's a 15
Reading To Kill a Mockingbird with him for English
I'm bored to death in this waiting room
She scared me to death jumping out like that
We've an hour to kill before the film
Kill the lights when you leave please
I'm drowning in laundry here
I'm drowning in work this week, can you do Thursday?
He jumped off the sofa and bumped his knee
They jumped in every puddle on the way home
I hurt myself playing football, can't drive till Monday
I cut myself shaving, nothing dramatic
I cut myself a slice of the birthday cake
Can you bleed the radiators before the kids come?
The bread knife is yours, it's in the box
I have a blood test on Tuesday so I can't do the school run
Bite the bullet and book the dentist for her
Take a stab at the form and I'll check it
Old habits die hard, I still buy your cereal
I'd die without my coffee in the morning
You knocked them dead with that speech
I'm taking my life back, gym at six every morning
I want to dye my hair and Ella wants hers blue
I'm dying my hair tonight
Mum's tablets are in the blue bag, one twice a day
The flu jab is on Monday after school
Is it worth killing two birds with one stone and doing both lifts?
I'm dead 😂 at that video of Noah
He wants to die laughing every time he sees it
The boiler died, plumber comes Tuesday
Old dog's ashes are ready to pick up
I'd murder someone for a bacon roll
She absolutely murdered that song at karaoke
Stop, you're slaying me
The baby's got a death grip on my hair
I'm knackered, could sleep for a week
That exam was brutal, he's shattered
Noah took a tumble off the climbing frame, he's fine
Nurse said one drop in each ear before bed
Left the EpiPen and the antihistamine in her bag
Can you get the prescription for Ella's ear drops?
The rabbit's being put down tomorrow, can you tell Noah?
We're having a little burial for the budgie at five
It's my grandmother's memorial on Saturday
I'm at the hospital with Mum, nothing to worry about
Ella's blood test came back fine
Bring the hammer and the saw, the shelf fell down
He got a black belt, watch out
I shot a 78 on the back nine
Smashing job on the fence
I've got a bone to pick about the recycling
The deadline is killing the whole team
He's got a killer left foot
I'd take a bullet for a decent cup of tea
We crashed out on the sofa at nine
Car's got a dead battery, jump leads in your boot?
Pull the trigger on the Lisbon tickets?
Roast chicken at six, I'll carve
Don't shoot the messenger but school moved the date
The kids are fighting like cats and dogs
I drowned the cereal in milk like you do
Hang my coat on the hook please
Her tooth is hanging by a thread
She's in bits about the hamster
It's a dead cert he's got nits
They're burying the cable on our street tomorrow
I blew up forty balloons
Cut to the chase: yes or no to Sunday?
Knock 'em dead at the meeting!
Don't kill yourself over the housework, I'll do it Saturday
I'm so hungry I could die
You're killing me with these dad jokes
That joke slayed me
He's going to kill me when he sees the carpet
Mum will kill us if we're late
Ella would die if you forgot her recital
I could strangle that printer
I've got a splitting headache, took two ibuprofen
Took my vitamins and went for a run
Did you give the cat her worming tablet?
Please don't forget Noah's inhaler and his tablets
I picked up your prescription from Boots
I left her insulin in the fridge at yours
We scattered grandad's ashes on Sunday
Can you come to my uncle's funeral with the kids?
The vet says the dog has to be put to sleep on Monday
I need a stiff drink after that meeting
The traffic is murder today
I'd give my right arm for a day off
Over my dead body will I paint it beige
I'm toast if I miss this deadline
Shoot, I forgot the bags
He shot up two inches this year
My back is killing me
I'm dying for a wee
Drop dead gorgeous in that dress
The kids drove me up the wall today
I nearly had a heart attack when I saw the bill
Bang on time, thanks
This heat will be the death of me
Sleep tight, don't let the bed bugs bite
Hanging by a thread this week, can you take Friday?
Cut the crap and just tell me the time
I cut my finger on the tin, nothing bad
Slit the envelope open carefully, it's the passport
The kids want to see the hanging gardens exhibit
He's into murder mysteries now
Grand Theft Auto is not OK for him
She's doing a project on the gunpowder plot
Kick the ball over Saturday?
I bombed the test
You're the bomb
That's sick, well done Ella
We're burning the candle at both ends
Let's bury the hatchet before Christmas
I'd be dead without my calendar
Dead on my feet, going to bed
The wifi died again
Break it to her gently please
He broke his arm at football, we're at A&E
I ran over a nail, flat tyre
I could eat a horse
Blow out the candles at six
The fish tank is leaking, goldfish are in a bucket
We're on the last leg of the trip
I'll be the end of that cake
Beat you to the car
Hit me with your best dates
He wants to go axe throwing for his birthday
My jumper shrank, I'm gutted
Jump on a call at three?
Jumping on the train now, back at six
I'm going under for the wisdom tooth at nine
She took an overdose of sunshine, she's beetroot
Suicide squeeze won the game, he was thrilled
The plants are dead, I forgot to water them
Can you take the knives out of the dishwasher, Noah's here
`
  .trim()
  .split("\n");

/** Real danger in words like those above: help at once. */
export const dangerousTwins: readonly string[] = `
I'll break your legs
I'll break a leg of yours if you come near her
I want to cut myself
I cut myself again last night
I'm going to cut myself tonight
I took all the pills
I took all the dog's pills
I took the whole box of tablets
took a handful of mum's tablets
I've swallowed all my medication
I counted out my tablets tonight
See you at my funeral
You can all come to my funeral
I will kill him
I'm going to kill you
I could kill you for what you did and I will
I want to die
I'm going to die tonight and it's on you
I'd rather die than live without you
I want to kill myself
I will kill myself if you don't answer
I'll shoot you
I will shoot myself
I'd kill myself for you, watch me
You are dead, both of you
I'm better off dead
I'll hang myself in the garage
I am going to hang myself
I'll end you
I'm going to end myself
I'm going to end my life
I will beat you
I'm going to smash your face
I'll smash your car up
I'm going to smash your windows
I'm tired of living
I'll jump off the bridge
I'll jump off the roof
I'm going to jump in front of a train
I'll drown myself
I'm going to hurt myself
I want to hurt her
I'll take my life
taking my own life is all that's left
Bury me next to nan, I won't be here on Monday
I'll bury you
I will bury your dog
I'm going to stab him
I'll burn your house down
I overdosed last night
there's a bullet in it and it's to my head
you will die and so will he, I'll kill you both
I'm gonna off myself tonight
I just want to not exist
ive got the tablets in front of me
theres a rope in the garage and im done
you'll find me in the bath
I'm going to make you bleed
I swear I will put you in the ground
I'll slit your throat
I've taken forty paracetamol
I've swallowed the lot
I am going to end it tonight
I wish I was dead
going to walk into the sea
I'll snap your neck
I'll come to your work with a knife
I cut my arms again
this is goodbye, look after mum
I'm going to drive my car into a wall
`
  .trim()
  .split("\n");

/** Danger in spellings that slip past a filter. */
export const spelledAround: readonly string[] = `
I'm going to k*ll myself
i want to k1ll myself
thinking about su1c1de
k i l l myself
i will k.i.l.l myself
k-i-l-l myself
i want to d i e
k ill myself
I'll k!ll you
im gonna ki11 myself
s u i c i d e
su*cide is all i think about
sui cide
I'll unalive myself
gonna unalive myself tonight
kms
im gonna kms
sewer slide
thinking about sewerslide
commit sewer slide
I'll m*rder him
self delete
I'm going to delete myself
ⓘ ⓦⓘⓛⓛ ⓚⓘⓛⓛ ⓜⓨⓢⓔⓛⓕ
🄸 🅆🄸🄻🄻 🄺🄸🄻🄻 🄼🅈🅂🄴🄻🄵
🅘 🅦🅘🅛🅛 🅚🅘🅛🅛 🅜🅨🅢🅔🅛🅕
ɪ ᴡɪʟʟ ᴋɪʟʟ ᴍʏꜱᴇʟꜰ
𝐈 𝐰𝐢𝐥𝐥 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟
𝓘 𝔀𝓲𝓵𝓵 𝓴𝓲𝓵𝓵 𝓶𝔂𝓼𝓮𝓵𝓯
Ｉ ｗｉｌｌ ｋｉｌｌ ｍｙｓｅｌｆ
⒤ ⒲⒤⒧⒧ ⒦⒤⒧⒧ ⒨⒴⒮⒠⒧⒡
`
  .trim()
  .split("\n");

/** Warm and practical words that once alarmed somebody or were held, with where they are fine to send. */
export const onceAlarming: readonly (readonly [
  text: string,
  fine: readonly DraftContext[],
])[] = [
  [
    "Good luck with the chemistry exam on Friday, I'm sure you'll smash it",
    ["ex-reached-out", "reconnecting"],
  ],
  ["You'll smash it tomorrow, good luck!", ["reconnecting"]],
  [
    "The hamster died this morning. We're burying him at six by the fence, the kids want you there",
    ["coparenting"],
  ],
  [
    "We bury Nibbles on Sunday at three. Please bring the shoebox",
    ["coparenting"],
  ],
  [
    "She had 5 ml of the fever syrup at seven, the next dose is not before one",
    ["coparenting"],
  ],
  [
    "Paracetamol syrup: 7.5 ml, three times a day, the last was at noon",
    ["coparenting"],
  ],
  [
    "Thank you for the good years, I think of them fondly. Look after yourself",
    ["ex-reached-out"],
  ],
  ["It was good, and it ended well. I wish you all the best", []],
  ["I will end you at Scrabble", ["reconnecting"]],
  ["I will end you at Scrabble tonight, bring snacks", ["reconnecting"]],
  [
    "The plumber comes on Tuesday, could you let him in?",
    ["no-contact", "coparenting", "reconnecting"],
  ],
  [
    "The electrician is coming on Monday at ten, could you let her in?",
    ["no-contact", "coparenting"],
  ],
  [
    "I'm so sorry about your grandmother. She was always kind to me. No need to answer",
    ["no-contact", "ex-reached-out", "reconnecting"],
  ],
  ["My condolences to you and your family", ["no-contact", "reconnecting"]],
  [
    "The vet says the lump is nothing, he is coming home tonight",
    ["no-contact", "coparenting", "reconnecting"],
  ],
  [
    "Good news from the vet, it was only a sprain",
    ["no-contact", "coparenting"],
  ],
];
