/** Words of English in voices that its dictionaries leave out, and first greetings that English has borrowed. */
export const voices: ReadonlySet<string> = new Set(
  `
aye nae naw dinnae cannae didnae wouldnae isnae wasnae havenae doesnae willnae gonnae ken wee bairn wean lassie laddie
masel yersel hersel himsel fash oot aboot hame hoose doon noo tae wi fae aff ah efter wis heid wumman
finna tryna ion aint deadass bruh bruv innit fam wagwan mandem peng peak ting wys hmu wya ngl
abeg wetin dey una sef oga wahala chop vex moi jollof naija sabi pikin abi shey omo
yaar arre accha acha haan bhai didi beta ji chalo theek kya na
diwali eid mubarak namaste shalom shabbat merci gracias ciao hola adios bravo voila amigo
deja vu fiance fiancee soiree cafe naive cliche resume creche puree saute entree facade touche carte menu jalapeno pinata tiramisu gnocchi lasagne
ttyl xoxo hehe oki doki lol wanna gonna kinda
paracetamol calpol antibiotics dentist swimming
`
    .trim()
    .split(/\s+/),
);
