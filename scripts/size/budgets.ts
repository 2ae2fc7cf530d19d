/** What something may weigh, in kilobytes of 1000 bytes, packed by gzip. */
interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Which file, or which source of what is fetched later, it counts. */
  readonly counts: RegExp;
}

/**
 * What each screen brings beyond the first one and what opens behind it, by the source it is fetched by.
 * What several of them share counts in each, and comes in few files: where that saves most screens a file, some fetch
 * a little that they do not need (docs/decisions/0045-planned-chunks.md).
 */
const roomBudgets: readonly Budget[] = [
  // Where home is for someone depends on the gates, which it opens. It reads all that is kept: what led up to an urge,
  // what was ticked in the kit, drafts of projects, reminders, weeks, letting go, the first ninety days and what was shared; parcels and answers need a little more of zod, which is in it.
  // Calls and a coach's own words are two slices more, and bring up to 2 kB to the rooms whose words can be theirs.
  { name: "what opens what is kept", limit: 51.2, counts: /open-app/ },
  { name: "the next question", limit: 5, counts: /next-screen/ },
  // What asks whose words a question is asked in, and lays them over ours: less than half a kilobyte.
  { name: "a question", limit: 13.4, counts: /ask-screen/ },
  { name: "safety", limit: 6, counts: /safety-screen/ },
  { name: "care", limit: 8, counts: /care-screen/ },
  // It also says what is dated after today, asks again what was told weeks ago, and can be printed.
  { name: "the reading", limit: 35, counts: /reading-screen/ },
  // The reading counts again, which it is opened from: of its own it has fourteen.
  { name: "the curves of the reading", limit: 49.8, counts: /time-curves/ },
  // Pages for paper: each is counted with the screen that it belongs to, which was fetched before it.
  { name: "the reading on paper", limit: 38.4, counts: /reading-paper/ },
  { name: "the map on paper", limit: 71, counts: /map-paper/ },
  { name: "a reply on paper", limit: 56, counts: /reply-paper/ },
  // Every task and its words, so that all of it is there without a network, and the way to paper.
  { name: "the map", limit: 68.4, counts: /map-screen/ },
  // The plan with all its tasks and words, shared with the map, the time of one's own projects, the first hours, the week to look back at, the line that asks what has become of it, that of the first ninety days, and what fetches that of the next call.
  { name: "today", limit: 84.1, counts: /today-screen/ },
  // It judges by the rules of No Contact, says so in their words, puts any entry right in its place, and holds 20,000.
  { name: "what happened", limit: 48.4, counts: /happened-screen/ },
  // And of the acts of the first ninety days.
  { name: "the names of tasks", limit: 24.9, counts: /task-names/ },
  // The rules of the plan, which the map has fetched already for whoever comes from it; and what urges tell of.
  { name: "if-then plans", limit: 31.8, counts: /if-then-screen/ },
  // The plan, whose days it gives out, which the map has fetched already.
  { name: "the calendar", limit: 31.9, counts: /calendar-screen/ },
  // The rules of the plan, as above, for the days of reviews and what gets better.
  { name: "the reminders", limit: 36.5, counts: /reminders-screen/ },
  // The same without a screen: only where a device is to remind.
  { name: "reminding", limit: 23.7, counts: /reminding/ },
  {
    name: "what is worth knowing",
    limit: 33.5,
    counts: /worth-knowing-screen/,
  },
  // Two dozen ideas, the week that is moved by tap, key and drag, and the rules of the plan, as above; what tells of own time after a return is in one file with its projects.
  { name: "a project of one's own", limit: 22.4, counts: /focus-screen/ },
  { name: "the history", limit: 33, counts: /history-screen/ },
  // The rules of the plan and the numbers to call, which the day has fetched already.
  { name: "progress", limit: 54.5, counts: /progress-screen/ },
  // Fetched once they are wanted: the words of the map; what draws the history; both, with the words of entries and what hears despair.
  { name: "corrections over time", limit: 82.8, counts: /corrected-part/ },
  { name: "the reading over time", limit: 28.7, counts: /reading-moves/ },
  { name: "the week in review", limit: 101.5, counts: /week-form/ },
  { name: "all answers", limit: 11.1, counts: /answers-screen/ },
  { name: "one answer", limit: 13.5, counts: /change-screen/ },
  // Below it stand the ways to the pages behind it, three lines.
  { name: "the kit", limit: 16.5, counts: /kit-screen/ },
  // Sixty short lines; the words of care and the ticks of the kit are shared.
  { name: "the first 72 hours", limit: 21.4, counts: /first-days-screen/ },
  // Sixteen places with their steps; the rest is shared as above.
  { name: "looking at a profile", limit: 20.1, counts: /looking-screen/ },
  // The rules of the plan, which the map has fetched already for whoever comes from it.
  { name: "plain messages", limit: 29.1, counts: /logistics-screen/ },
  // The kit counts again, which it is opened from: of its own it has ten.
  { name: "what the kit learns", limit: 29, counts: /urges-part/ },
  // The draft is kept as it is typed; the verdict, its reasons, its list and what was not read are told as one.
  { name: "the check of a message", limit: 23.5, counts: /check-screen/ },
  // Thirty prompts, the words that a circling journal is known by, what the kit keeps as typed, and 20,000 entries.
  { name: "the journal", limit: 22.6, counts: /journal-screen/ },
  // The rules of the plan and the names of all tasks: only where the journal goes round in circles.
  { name: "the task the journal names", limit: 46.1, counts: /task-of-day/ },
  // Eighteen kinds with their answers, the steps of meeting again, what sorts a pasted message, and the way to paper.
  { name: "they wrote", limit: 55.4, counts: /reached-out-screen/ },
  // The question, what was said before, and the record with all that explains it; the words of care are shared. Two of it are the map's, in one file with what was told last.
  { name: "what has become of it", limit: 20.3, counts: /outcome-screen/ },
  { name: "the help lines' room", limit: 3, counts: /help-screen/ },
  { name: "about", limit: 3, counts: /about-screen/ },
  // Two readers of messages, of which one is fetched in pieces that this lists: only behind the check and in mine.
  { name: "the careful check", limit: 12, counts: /all-careful/ },
  // A backup is asked after, shared and judged; a passphrase is settled as keyboards write it.
  { name: "mine", limit: 24.9, counts: /mine-screen/ },
  // The kit first, and the words of a second ending.
  { name: "when they left again", limit: 19, counts: /left-again-screen/ },
  // Nineteen questions with what each answer may mean, eleven reasons in words, the rules of pace, charts; and the page to sign.
  { name: "the reunion check", limit: 81.6, counts: /reunion-screen/ },
  { name: "a page to sign", limit: 84, counts: /agreement-paper/ },
  // What the reunion check brings, which the day has fetched for whoever is back: its numbers, its pace, a picture. Of its own it has ten.
  { name: "the first ninety days", limit: 73.4, counts: /ninety-screen/ },
  // Every task with its words, shared with the map, which it is opened from; days, farewells and the closing of its own.
  { name: "letting go", limit: 74.1, counts: /let-go-screen/ },
  // Kept as it is typed, with what hears despair, as in the journal.
  { name: "a letter to oneself", limit: 16.6, counts: /letter-screen/ },
  // Every line that goes is told in words: questions, entries, reasons, readings and the reunion check; what travels, and the words to compare. Of its own it has ten. What was fetched, asked or sent and did not work is said in words of its own.
  { name: "sharing with a coach", limit: 54.2, counts: /share-screen/ },
  { name: "what was shared", limit: 55.4, counts: /shared-screen/ },
  // Held against the map, whose rules it counts again: only where an answer proposes something.
  { name: "what a coach proposes", limit: 75.1, counts: /proposals-part/ },
  // Only where there are some; with the names of all that is closed to them.
  { name: "what lays a coach's words over ours", limit: 2.8, counts: /laying/ },
  // Every text that a coach may change, to check what came against: only when someone asks for a coach's words.
  {
    name: "what checks a coach's words",
    limit: 43.6,
    counts: /checked-content/,
  },
  // The words of all clocks and faults, the zones of the plan, what travels, and the help of the gates; the form, the grid and the note of a call are in its second line.
  { name: "calls", limit: 19.8, counts: /call-screen/ },
  { name: "booking a call", limit: 34.7, counts: /book-screen/ },
  { name: "a call that is booked", limit: 32.5, counts: /booked-screen/ },
  { name: "waiting for an hour", limit: 29.8, counts: /waited-screen/ },
  { name: "locked", limit: 7.9, counts: /locked-screen/ },
  { name: "damaged", limit: 4, counts: /damaged-screen/ },
  { name: "the help lines", limit: 14, counts: /help-list/ },
];

/** What a room may bring of which no line above speaks. */
export const anyOtherRoom = 12;

/** What is weighed as files, whoever fetches it. */
const wholeBudgets: readonly Budget[] = [
  {
    name: "engine and forecast without the posterior",
    limit: 36.6,
    counts: /forecast-worker/,
  },
  { name: "the posterior", limit: 300, counts: /posterior/ },
  { name: "what seals and opens", limit: 60, counts: /vault-worker/ },
  // Rules for despair and slang, words of danger in fifty languages, what undoes disguises, what says no English, and what joins both readers.
  { name: "what checks a message", limit: 51, counts: /draft-worker/ },
  { name: "the model of the small check", limit: 133, counts: /message-model/ },
  // What runs a network, what cuts a draft into pieces of words, and once more what undoes disguises and says no English.
  { name: "what runs the careful check", limit: 64, counts: /careful-worker/ },
  // It tells every tick of the kit in words, a hundred of them, and the pages of the journal by their prompts.
  {
    name: "the page that opens a backup",
    // The questions and answers of the reunion check, and the acts of the first ninety days, among the words.
    limit: 78.6,
    counts: /^open-backup\.html$/,
  },
  // A line for every file of the app, the pages of the kit and of paper among them, and what shows reminders, which the browser wakes without any page.
  { name: "the service worker", limit: 12.7, counts: /^sw\.js$/ },
];

/** What a built page promises to weigh. */
export interface PageBudgets {
  /** Of what the first screen waits for: its scripts, and its sheets. */
  readonly firstScript: number;
  readonly firstSheet: number;
  readonly rooms: readonly Budget[];
  readonly whole: readonly Budget[];
  /** What is fetched on a way through several screens. */
  readonly journeys: readonly {
    readonly name: string;
    readonly limit: number;
    readonly sources: RegExp;
    readonly workers: RegExp;
  }[];
}

/** The app. */
export const appBudgets: PageBudgets = {
  // Which begin to read what is kept.
  firstScript: 30,
  firstSheet: 4,
  rooms: roomBudgets,
  whole: wholeBudgets,
  journeys: [
    {
      name: "all that the interview and the reading need, without the posterior",
      // Numbers to call in the first script, what asks again after three weeks, the way to paper, what is kept of reminders and of letting go took five.
      limit: 156.5,
      sources:
        /(?:open-app|(?:next|ask|change|safety|care|reading|answers)-screen)|index\.html/,
      workers: /forecast-worker/,
    },
  ],
};

/** The desk, of which a coach waits for signing in alone. */
export const deskBudgets: PageBudgets = {
  // Of the words of its rooms it has those of the way in; and what keeps drafts, sealed, on the device.
  firstScript: 53.1,
  firstSheet: 5.2,
  // Each with its own words.
  rooms: [
    { name: "setting a desk up", limit: 4.9, counts: /begin-screen/ },
    // With the calls that come next.
    { name: "the cases of a coach", limit: 4.7, counts: /inbox-screen/ },
    // Every question, entry and reason in words, the rules of the plan and of the gates, and the brief.
    // And what became of it, the letter, consents and the parting copy.
    { name: "a case at the desk", limit: 89.1, counts: /parcel-screen/ },
    // What can be proposed for a map, and a call, once somebody begins to answer; with what it shares with a case.
    { name: "an answer from the desk", limit: 95.4, counts: /answer-part/ },
    // And the key that signs a coach's own words, which their links name.
    { name: "links for people", limit: 10.9, counts: /link-screen/ },
    // Free hours are worked out here, by any clock and over any change of the law; and what was marked is undone.
    { name: "the calls of a coach", limit: 28.9, counts: /agenda-screen/ },
    // With what was not saved, as it was kept on the device.
    { name: "the hours of a coach", limit: 31.6, counts: /hours-screen/ },
    { name: "outcomes", limit: 11.3, counts: /outcomes-screen/ },
    { name: "the ways in", limit: 7.5, counts: /account-screen/ },
    // Every text that can be changed, what checks it, and how a draft is kept and comes back.
    { name: "a coach's own words", limit: 47.9, counts: /content-screen/ },
  ],
  whole: [
    { name: "what opens cases at the desk", limit: 54, counts: /keys-worker/ },
    // With what coded cases taught, which the app fetches as a file of its own.
    { name: "the forecast at the desk", limit: 151, counts: /forecast-worker/ },
  ],
  journeys: [],
};
