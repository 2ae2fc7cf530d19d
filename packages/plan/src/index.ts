// The plan of a case on a day.
export type {
  Changed,
  ChangedWhat,
  Plan,
  PlannedTask,
  PlanWithChange,
} from "./plan.ts";
export { changesOf, planFor, planWithChange } from "./plan-for.ts";
export type { PlanInput } from "./known.ts";
export { isLettingGo } from "./is-letting-go.ts";
// Letting go: its parts, and what makes it different for someone.
export { lettingGoMap } from "./letting-go-map.ts";
export type { LettingGoAreaId } from "./rules/letting-go-areas.ts";
export type { RitualId } from "./rules/ritual-ids.ts";
export { ritualIds } from "./rules/ritual-ids.ts";
export type { LettingGoFitId } from "./rules/letting-go-fits.ts";
export { shownStages } from "./shown-stages.ts";
export type { StageStanding } from "./stages-of.ts";
export type { VariantChosen } from "./variant-of.ts";
export type { Why } from "./why.ts";

// What a day opens with.
export type { Opening, SlipWay, Today } from "./today-of.ts";
export { openings, todayOf } from "./today-of.ts";
// The person's own plans for hard moments.
export type {
  IfThenKept,
  IfThenPlan,
  IfThenVersion,
  MomentNow,
} from "./if-then-plans.ts";
export { ifThenFor, ifThenPlans } from "./if-then-plans.ts";
export { likelyCues } from "./likely-cues.ts";
// What stands out in the urges that someone noted.
export type {
  LearnedUrges,
  UrgeCount,
  UrgeDays,
  UrgeHours,
  UrgeLog,
} from "./urges/learn-urges.ts";
export { learnUrges } from "./urges/learn-urges.ts";
export type { UrgeMoment } from "./urges/sittings.ts";
export type { UrgePlace, UrgeTrigger } from "./urges/urge-kinds.ts";
export { urgePlaces, urgeTriggers } from "./urges/urge-kinds.ts";
export type {
  IfThenCue,
  IfThenCueId,
  IfThenResponseId,
} from "./rules/if-then-cues.ts";
export {
  ifThenCueIds,
  ifThenCues,
  ifThenResponseIds,
  isIfThenCueId,
} from "./rules/if-then-cues.ts";

// The person's own small projects, and their week.
export type { DaySlot, UsedSlot } from "./slots-told.ts";
export { slotsOfDay, usedThisWeek } from "./slots-told.ts";
export type {
  Made,
  Project,
  ProjectKept,
  ProjectVersion,
  WeekSlot,
} from "./projects-of.ts";
export {
  madeOf,
  mostProjects,
  projectDays,
  projectsOf,
  projectsToday,
  weeklySlots,
} from "./projects-of.ts";

// What a coach proposes, held against the map.
export type { MapNow, ProposalFault } from "./proposal-fault.ts";
export { leastWaitingDays, proposalFault } from "./proposal-fault.ts";

// What a new partner of theirs may be.
export type { ReboundFound } from "./rebound-of.ts";
export { reboundOf } from "./rebound-of.ts";
export type { ReboundId, ReboundRule } from "./rules/rebound.ts";
export { reboundIds, rebounds } from "./rules/rebound.ts";

// Was that a break, and how to answer.
export type { ActJudged } from "./was-break.ts";
export { wasBreak } from "./was-break.ts";
export type { Reply } from "./reply-to.ts";
export { replyTo } from "./reply-to.ts";

// What may be written first about plain matters.
export type { Errands } from "./errands-of.ts";
export { errandsOf } from "./errands-of.ts";
export type { ErrandTopic } from "./rules/errand-topics.ts";
export { errandTopics } from "./rules/errand-topics.ts";

// What someone did for themselves.
export type { Strength, StrengthDay, StrengthInput } from "./strength-of.ts";
export { slipTakes, strengthOf } from "./strength-of.ts";
// How it went: a week, four weeks, all.
export type { Change } from "./progress/change-of.ts";
export type { ContactDays, ContactSide } from "./progress/contact-days.ts";
export { contactSides } from "./progress/contact-days.ts";
export type { Corrected, CorrectedHabit } from "./progress/corrected-of.ts";
export { correctionMarks } from "./progress/corrected-of.ts";
export type { DoneDays } from "./progress/done-days.ts";
export type { Felt, FeltMeasure, FeltPiece } from "./progress/felt-of.ts";
export type { Progress } from "./progress/progress-of.ts";
export { progressOf } from "./progress/progress-of.ts";
export type { Cut, ProgressWindow, Span } from "./progress/windows.ts";
export { progressWindows } from "./progress/windows.ts";

// How far they are on the way to meeting again.
export type { Ladder, LadderWant } from "./ladder-of.ts";
export { ladderOf } from "./ladder-of.ts";

// How fast to go once they are back.
export type { ReunionFound, ReunionWay } from "./reunion/reunion-way.ts";
export { reunionWay } from "./reunion/reunion-way.ts";
export type { ReunionPace, ReunionPaceId } from "./rules/reunion-paces.ts";
export { reunionPaceIds, reunionPaces } from "./rules/reunion-paces.ts";

// The first ninety days after a return: a card a week, the old problem, and one's own time.
export type { NinetyStanding, NinetyWeek } from "./ninety/ninety-week.ts";
export {
  ninetyDays,
  ninetyStanding,
  ninetyWeek,
  ninetyWeeks,
} from "./ninety/ninety-week.ts";
export type { ChosenAct, NinetyLine } from "./ninety/ninety-card.ts";
export { ninetyCard, proposedAct } from "./ninety/ninety-card.ts";
export type { OwnTime, OwnTimeLoss } from "./ninety/own-time.ts";
export { ownTimeOf } from "./ninety/own-time.ts";
export {
  problemStanding,
  stepsAt,
  watchedIssues,
} from "./ninety/old-problem.ts";
export type { AnyActId, NinetyActId, OwnActId } from "./rules/ninety-habits.ts";
export type { NinetyHabitId } from "./rules/ninety-habit-ids.ts";
export { ninetyHabitIds } from "./rules/ninety-habit-ids.ts";
export {
  actsOf,
  isNinetyActId,
  ninetyActIds,
  ninetyActs,
  ownActOf,
} from "./rules/ninety-habits.ts";
export type {
  ProblemStanding,
  ProblemStepId,
  WatchedIssueId,
} from "./rules/ninety-steps.ts";
export {
  isWatchedIssue,
  mostWatched,
  problemStandings,
  problemStepIds,
  problemSteps,
} from "./rules/ninety-steps.ts";

// What of it has a day, as a calendar file.
export type {
  CalendarEntry,
  CalendarKind,
  WeeklySlot,
} from "./calendar/calendar-entry.ts";
export { calendarEntries } from "./calendar/calendar-entries.ts";
export { calendarSlots } from "./calendar/calendar-slots.ts";
export type { CalendarMade } from "./calendar/calendar-of.ts";
export { calendarOf } from "./calendar/calendar-of.ts";
export type { CalendarFault, GivenOut } from "./calendar/given-out.ts";
export { calendarKeyOf, givenIn, keyOfGiven } from "./calendar/given-out.ts";
export type { ZoneChange, ZoneClock } from "./calendar/zone-clock.ts";
export { isZone as isTimeZone } from "@staying-power/calls/zones";
export { zoneClock } from "./calendar/zone-clock.ts";

// What someone wants to be reminded of, and when.
export type {
  QuietHours,
  Reminder,
  ReminderAbout,
} from "./reminders/reminder.ts";
export {
  isQuiet,
  longestReminder,
  minutesOf,
  mostReminders,
  reminderAbouts,
  usualQuiet,
} from "./reminders/reminder.ts";
export type { RemindersKept } from "./reminders/parse-reminders.ts";
export {
  noReminders,
  parseReminder,
  parseReminders,
} from "./reminders/parse-reminders.ts";
export { nextReminder } from "./reminders/next-reminder.ts";
export type { FewerReason } from "./reminders/fewer-reminders.ts";
export {
  fewerOffer,
  fewerReminders,
  remindersAWeek,
} from "./reminders/fewer-reminders.ts";
export { reminderSlots } from "./reminders/reminder-slots.ts";
export type {
  ReminderClock,
  ReminderLook,
  ReminderRule,
  ReminderRules,
} from "./reminders/reminder-rules.ts";

// Its rules, as data.
export type { Mark, Sources } from "./mark.ts";
export type { Contact } from "./contact.ts";
export { contacts } from "./contact.ts";
export type { Cause, Move, StateId } from "./rules/states.ts";
export { moved, moves, stateIds } from "./rules/states.ts";
export type { StageId, StageStatus } from "./rules/stages.ts";
export { stageIds, stagesByState } from "./rules/stages.ts";
export type { GateOutcome } from "./rules/gate-outcomes.ts";
export { gateOutcomes } from "./rules/gate-outcomes.ts";
export type { Variant, VariantId } from "./rules/variants.ts";
export { variantIds, variants } from "./rules/variants.ts";
export type { Task } from "./rules/task.ts";
export type { TaskId } from "./rules/all-tasks.ts";
export { taskIds, tasks } from "./rules/all-tasks.ts";
export type {
  Answer,
  ContactKind,
  ContactKindId,
} from "./rules/contact-kinds.ts";
export {
  contactKindIds,
  contactKindNamed,
  contactKinds,
} from "./rules/contact-kinds.ts";
export type { ActClass, ActId } from "./rules/acts.ts";
export { actIds, actRules, isActId } from "./rules/acts.ts";
export type {
  MeetingGate,
  MeetingStep,
  MeetingStepId,
} from "./rules/meeting-ladder.ts";
export { meetingLadder, meetingStepIds } from "./rules/meeting-ladder.ts";
