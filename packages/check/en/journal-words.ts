/** Words of a list that is easier to read as lines. */
function wordsOf(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/\s+/));
}

/**
 * The small words that hold English together: nearly half of any text in it, and seldom a tenth of one in another
 * language. They say nothing of what a text is about.
 */
export const smallWords: ReadonlySet<string> = wordsOf(`
the a an and or but nor so if as than that this these those there here
i me my mine myself you your yours yourself he him his himself she her hers herself
it its itself we us our ours ourselves they them their theirs
am is are was were be been being do does did doing done have has had having
will would shall should can could may might must
i'm i've i'd i'll you're he's she's it's we're they're that's there's what's
isn't wasn't weren't don't doesn't didn't haven't hadn't won't wouldn't can't couldn't shouldn't wasnt didnt dont cant
not no yes of to in on at by for from with without into out up down over off about after before between through
again still just only even too very much more most less least some any each every all both few many other another same
who whom whose which what when where why how then now ever never always once twice
because while until since though also back away around under upon onto own well really quite
get got getting go goes going went gone come came make made let put take took
one two three four five six seven eight nine ten
`);

/** Small words that look like words of Dutch, German, French, Spanish or Italian: they do not show that a text is English. */
export const sharedSmallWords: ReadonlySet<string> = wordsOf(`
a i is in had was so me he we on do no an over up to as am all also or her under will has most be been one put take
even any at down here were made well does are hers mine two dare come note none there did may
`);

/** What nearly any entry speaks of, and so no theme that comes back. */
export const plainThemes: ReadonlySet<string> = wordsOf(`
say said think thought know knew feel felt want wanted look looked see saw keep kept tell told ask
day today night tonight evening morning week month year time thing something nothing everything anything people
good bad little long new old first last next tomorrow yesterday hour minute bit lot way
monday tuesday wednesday thursday friday saturday sunday home work
`);

/** Past forms that do not end in -ed. */
export const pastForms: ReadonlySet<string> = wordsOf(`
was were had did said went knew left took came saw told gave made thought felt kept lost broke chose wrote read
got began became brought bought built caught drove fell found forgot grew heard held hid hurt laid led lied lay met
paid ran rang sat sent slept spoke stood swore taught threw understood woke wore won rose sang drew drank ate
wasn't weren't hadn't didn't been gone
`);

/** Words that end like a past form and are none. */
export const notPast: ReadonlySet<string> = wordsOf(`
bed need feed seed red shed sled indeed speed hundred tired scared excited married naked kindred bored
`);

/** Turns of speech that go over what cannot be changed any more, as plain text between blanks. */
export const lookingBackTurns: readonly string[] = [
  "why",
  "should have",
  "should never",
  "should not have",
  "shouldn't have",
  "could have",
  "would have",
  "if only",
  "if i had",
  "if he had",
  "if she had",
  "if they had",
  "how could",
  "how can",
  "what did i",
  "what happened",
  "what was",
  "was it",
  "was any",
  "did i",
  "i keep",
  "went over",
  "gone over",
  "my fault",
  "over and over",
];

/** Turns of speech that look ahead or at what can be done. */
export const lookingAheadTurns: readonly string[] = [
  "will",
  "i'll",
  "we'll",
  "tomorrow",
  "next",
  "going to",
  "want to",
  "wants to",
  "plan",
  "plans",
  "planning",
  "hope",
  "ready",
  "soon i",
  "let us",
  "start",
  "starting",
  "try",
  "looking forward",
  "to do",
  "must",
  "booked",
  "signed up",
];
