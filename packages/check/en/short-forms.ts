/**
 * How a folded word reads in full: contractions, their spellings without an apostrophe, and what thumbs type.
 * One row a word: what is typed, then what it says.
 */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `
i'm i am
im i am
i've i have
ive i have
i'll i will
i'd i would
id've i would have
you're you are
youre you are
your'e you are
ur your
u you
yu you
ya you
you've you have
youve you have
you'll you will
youll you will
you'd you would
youd you would
he's he is
hes he is
he'll he will
he'd he would
she's she is
shes she is
she'll she will
she'd she would
it's it is
it'll it will
itll it will
we're we are
we've we have
weve we have
we'll we will
we'd we would
they're they are
theyre they are
they've they have
they'll they will
that's that is
thats that is
what's what is
whats what is
where's where is
wheres where is
who's who is
whos who is
how's how is
hows how is
there's there is
theres there is
here's here is
heres here is
let's let us
lets let us
don't do not
dont do not
doesn't does not
doesnt does not
didn't did not
didnt did not
won't will not
wont will not
wouldn't would not
wouldnt would not
can't can not
cant can not
cannot can not
couldn't could not
couldnt could not
shouldn't should not
shouldnt should not
isn't is not
isnt is not
aren't are not
arent are not
wasn't was not
wasnt was not
weren't were not
werent were not
hasn't has not
hasnt has not
haven't have not
havent have not
hadn't had not
hadnt had not
ain't is not
aint is not
needn't need not
shan't will not
mustn't must not
r are
n and
b4 before
pls please
plz please
plss please
pleas please
plse please
pleaase please
thx thanks
thanx thanks
ty thanks
ta thanks
cuz because
cos because
coz because
bc because
cause because
tho though
thru through
wanna want to
gonna going to
gon going to
finna going to
gotta got to
hafta have to
tryna trying to
lemme let me
gimme give me
dunno do not know
idk i do not know
idc i do not care
idec i do not even care
ily i love you
ilysm i love you so much
ly love you
luv love
lov love
imy i miss you
imysm i miss you so much
wyd what are you doing
hru how are you
hmu hit me up
lmk let me know
ngl not going to lie
tbh to be honest
tbf to be fair
imo in my opinion
btw by the way
rn right now
atm at the moment
asap as soon as possible
omw on my way
omg oh my god
nvm never mind
fyi for your information
bday birthday
bdays birthdays
msg message
msgs messages
txt text
tmrw tomorrow
tmr tomorrow
tmw tomorrow
tomoz tomorrow
2moro tomorrow
2nite tonight
tonite tonight
2day today
4ever forever
4eva forever
4 for
2 to
gr8 great
l8r later
m8 mate
w8 wait
wk week
wks weeks
yr year
yrs years
hr hour
hrs hours
mins minutes
mins. minutes
appt appointment
addy address
pic picture
pics pictures
insta instagram
ig instagram
snap snapchat
fb facebook
wa whatsapp
kms kill myself
kys kill yourself
unaliving unalive
sewerslide suicide
sooicide suicide
suside suicide
sucide suicide
ctb kill myself
sh selfharm
bf boyfriend
gf girlfriend
w with
wiv with
w/ with
w/o without
wit with
wat what
wut what
wot what
wen when
da the
dat that
dis this
ppl people
sum some
sumthing something
summat something
nuffin nothing
nothin nothing
nuthin nothing
fukin fucking
fuckin fucking
fking fucking
f*king fucking
f*ing fucking
f*k fuck
fck fuck
fk fuck
fuk fuck
sh*t shit
b*tch bitch
c*nt cunt
a*hole arsehole
asshole arsehole
stfu shut the fuck up
wtf what the fuck
gtfo get the fuck out
af as fuck
smh shaking my head
sry sorry
soz sorry
srry sorry
sori sorry
apologize apologise
apologized apologised
apologizing apologising
apologies apology
realize realise
realized realised
mum mum
mom mum
mommy mum
mummy mum
mam mum
daddy dad
papa dad
`
    .trim()
    .split("\n")
    .map((row) => {
      const [typed = "", ...full] = row.split(" ");
      return [typed, full] as const;
    }),
);
