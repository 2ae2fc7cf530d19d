/** Slang or code for suicide, where it is listed, and what it is told from. */
interface Slang {
  readonly code: string;
  readonly listed: readonly (keyof typeof slangSources)[];
  /** What brings help. */
  readonly danger: readonly string[];
  /** Harmless words that look the same. */
  readonly twins: readonly string[];
}

/** Published lists of such words; the sentences here are ours. */
export const slangSources = {
  utah: "Vernacular of adolescents and young adults about suicide, thesis, University of Utah: collections.lib.utah.edu, id 1932371",
  netsweeper:
    "Algospeak: netsweeper.com/filtering/algospeak-how-teens-outsmart-algorithms",
  rundown: "Teen slang and app terms: therundown.today/glossary",
  tok: "Algospeak: willittok.com",
  moderators:
    "A subreddit's filter words: reddit.com/r/collapsemoderators, jzui2e; crisis words of finders of help, in public repositories",
} as const;

export const slang: readonly Slang[] = [
  {
    code: "unalive",
    listed: ["tok", "netsweeper", "moderators"],
    danger: [
      "gonna unalive myself",
      "thinking about unaliving",
      "I'd rather be unalived than do another week of this, I will unalive myself",
      "I'm going to unalive him",
    ],
    twins: [
      "They bleep the word in the video, silly if you ask me. Pickup is at four.",
      "The plant looks half alive again, I watered it",
    ],
  },
  {
    code: "sewerslide, kermit sewage slide, commit sudoku",
    listed: ["utah", "rundown", "netsweeper"],
    danger: [
      "sewerslide is the only way left",
      "I might sewer slide tonight",
      "about to kermit sewage slide",
      "i will commit sudoku tonight and it's not a joke",
      "going to commit toaster bath",
      "gonna commit neck rope",
    ],
    twins: [
      "The water park has a slide that looks like a sewer pipe, he loved it",
      "Kermit is his favourite, so the cake is green",
      "Left the sudoku book in your car",
      "I can commit to Saturdays from June",
    ],
  },
  {
    code: "kms",
    listed: ["utah", "moderators"],
    danger: ["gonna kms", "I want to kms tonight", "kms", "i'll kms if you go"],
    twins: [
      "It's 12 kms to the school from here",
      "The car has done eighty thousand kms",
      "Ran 5 kms this morning",
      "Only a few kms away, I'll walk",
      "The speed limit is 50 kms per hour there",
      "How many kms are on the clock now?",
    ],
  },
  {
    code: "kys",
    listed: ["utah", "moderators"],
    danger: ["kys", "go kys", "you should kys", "Please kill yourself."],
    twins: [
      "Don't kill yourself over the packing, I'll come at six",
      "A boy in her class said kys to her, the school has been told",
      "Keys are under the mat",
    ],
  },
  {
    code: "ctb, catch the bus",
    listed: ["moderators"],
    danger: [
      "im going to ctb",
      "I want to ctb this weekend",
      "I'm ready to catch the bus.",
      "going to catch the bus for good",
      "I've decided to catch the bus tonight",
      "catching the bus and never coming back",
    ],
    twins: [
      "I caught the bus",
      "She'll catch the bus home with Ella",
      "I'm going to catch the bus to work",
      "Can he catch the bus from yours on Friday?",
      "We missed the last bus so we got a cab",
      "The CTB form came back, I've put it on the fridge",
    ],
  },
  {
    code: "final exit",
    listed: ["moderators"],
    danger: [
      "this will be my final exit",
      "planning my final exit tonight",
      "I'm taking the final exit, don't look for me",
    ],
    twins: [
      "Take the final exit before the toll",
      "The final exit interview at work is on Monday",
      "It's the last exit on the roundabout, then left",
    ],
  },
  {
    code: "self-delete, uninstall life, log off",
    listed: ["netsweeper", "moderators"],
    danger: [
      "I'm going to self-delete",
      "might delete myself tonight",
      "time to uninstall life",
      "I'm going to alt f4 my life",
      "ready to log off from life",
      "I'll ctrl alt delete myself",
      "rage quit life",
    ],
    twins: [
      "I'll delete myself from the group chat",
      "I deleted myself from the family calendar by mistake",
      "Logging off now, speak tomorrow",
      "I'm logging out of your Netflix for good",
      "Can you uninstall the game from his tablet?",
      "He rage quit Mario Kart again",
    ],
  },
  {
    code: "game over for me",
    listed: ["moderators"],
    danger: [
      "it's game over for me tonight",
      "Game over for me. Tell the kids I tried.",
      "gonna game end myself",
    ],
    twins: [
      "Game over for me at Scrabble, you win",
      "It was game over for me when Noah scored",
      "Game over, rematch on Sunday?",
    ],
  },
  {
    code: "neck, rope",
    listed: ["moderators"],
    danger: [
      "might neck myself",
      "i'm gonna neck myself tonight",
      "going to rope myself",
      "I'm about to rope tonight",
    ],
    twins: [
      "You left your neck pillow in my suitcase",
      "I've cricked my neck, can you lift the boxes?",
      "He wants to rope you in for the cake stall",
      "The skipping rope is in her bag",
    ],
  },
  {
    code: "hang myself",
    listed: ["moderators"],
    danger: ["I'll hang myself", "gonna hang myself in the shed"],
    twins: [
      "The kids want to hang out at yours on Saturday",
      "I left myself hung out to dry in that meeting",
      "Shall we hang the picture on Sunday?",
      "Hang on, I'm parking",
    ],
  },
  {
    code: "yeet",
    listed: ["utah", "moderators"],
    danger: [
      "gonna yeet myself off a bridge",
      "i'll yeet myself in front of a train",
      "want to yeet myself out of this world",
      "self yeet",
    ],
    twins: [
      "He yeeted the ball over the fence again",
      "I'm going to yeet myself into bed",
      "She yeets her school bag at the door every day",
    ],
  },
  {
    code: "off myself, check out of life",
    listed: ["moderators"],
    danger: [
      "I'm offing myself tonight",
      "gonna off myself",
      "ready to check out of life",
      "I'm opting out of this life",
      "leaving this world soon",
      "going to meet my maker tonight",
      "I'm pushing up daisies by Monday",
    ],
    twins: [
      "We check out of the hotel at ten",
      "I'm off myself on Friday, so I can do the pickup",
      "Can you clock out early on Thursday?",
      "They're leaving the house at eight",
      "He made her a daisy chain",
    ],
  },
  {
    code: "toaster bath",
    listed: ["moderators"],
    danger: ["gonna take a toaster bath", "I'll have a bath with the toaster"],
    twins: [
      "Can I have the toaster? You kept the kettle.",
      "Bath first, then toast and a story",
    ],
  },
  {
    code: "forever sleep",
    listed: ["moderators"],
    danger: [
      "I want the forever sleep",
      "ready for an eternal sleep",
      "taking a dirt nap soon",
    ],
    twins: [
      "She went down for a long sleep after swimming",
      "He slept forever, we were late for nursery",
      "Taking a nap, ring after three",
    ],
  },
  {
    code: "join the 27 club",
    listed: ["moderators"],
    danger: ["I'm going to join the 27 club"],
    twins: ["I've put her name down to join the chess club"],
  },
];
