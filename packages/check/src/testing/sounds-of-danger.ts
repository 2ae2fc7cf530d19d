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
