/**
 * Words that mean alike in a message to someone who left, by what they are about: a name, then words as the
 * check compares them, a phrase of two or three words joined by "_". Much danger is said in words that no corpus
 * holds often enough to learn each by itself; a match beside a caravan is learnt from a lighter beside a car.
 */
const table = `
me i me my mine myself
you you your yours yourself
them he him his she her hers they them their himself herself
us us our ours ourselves
not not never no nobody none nothing without neither nor hardly barely cannot
will will would going_to about_to shall might may could
if if unless or_else otherwise when once
now now tonight today soon right_now already in_a_minute this_minute straight_away
late midnight late <time>_in_the_morning night nights dark dawn small_hours bedtime
later tomorrow monday tuesday wednesday thursday friday saturday sunday weekend week morning evening afternoon noon
ever always ever forever every_day every_night every_time constantly again still
die die dies dying died dead death deceased perish croak
kill kill kills killing killed murder murdering suicide suicidal unalive unalived unaliving selfharm kms
ending end_it end_it_all ending_it end_things end_everything finish_it finish_this finish_myself top_myself check_out checking_out opt_out bow_out bowing_out go_under slip_away slipping_away drift_off disappear disappearing vanish vanishing leave_this leaving_this join_her join_him join_them join_nan join_mum join_dad
live live living alive life breathe breathing breath exist existing existence survive surviving
carryon carry_on carrying_on go_on going_on keep_going cope coping continue hold_on hanging_on get_through bear another_day another_night another_week another_month another_year another_winter another_christmas another_morning see_it_out stick_around
wake wake wake_up waking waking_up woke asleep sleep sleeping slept
pills pill pills tablet tablets paracetamol ibuprofen aspirin tramadol codeine sertraline prozac xanax valium diazepam insulin meds medication overdose od packet blister_pack bottle_of_pills prescription antifreeze sachets strips temazepam zopiclone morphine oxy fentanyl sniper otapiapia poison rat_poison
rope rope noose hang hanging beam belt ligature cord tow_rope
blade blade blades razor razors knife knives scalpel cutter cut cuts cutting wrists wrist slit scar scars bleed bleeding blood stanley
gun gun guns pistol rifle shotgun bullet bullets trigger loaded chamber glock revolver ammo cartridge cartridges machete cutlass axe bat cricket_bat baseball_bat crowbar hammer hockey_stick
height bridge bridges roof rooftop ledge cliff cliffs edge balcony overpass viaduct pier quarry multi_storey multistorey tower window_ledge parapet beachy_head platform track tracks railway rails train trains tube_line level_crossing lorry lorries oncoming
water water river rivers sea lake canal reservoir tide waves ocean weir lagoon swim deep deep_end drown drowning
gas gas garage hose hosepipe exhaust fumes engine_running charcoal
jump jump jumping jumped throw_myself step_off step_out stepping_off walk_into walk_out_into drive_into crash swerve wheel
drink drink drinking drunk vodka whisky whiskey gin wine beer rum bottle ogogoro
bye goodbye goodbyes bye farewell last_message last_text last_time last_words last_night last_one final finally for_good for_real so_long this_is_it see_you_never rip
letter letter letters note notes envelope envelopes written wrote_it voicemail recording
giveaway give_away giving_away gave_away have_my take_my keep_my yours_now all_yours sorted_out labelled boxed_up passwords pin will_is in_the_drawer under_the_pot spare_key rehome rehomed left_with funeral cremated ashes coffin wake_for plot insurance policy pays_out next_of_kin beneficiary
noneed not_need not_needing no_longer_need not_be_needing no_need not_be_around not_be_here not_be_back not_coming_back not_going_to_be not_around
burden burden burdens in_the_way weight nuisance waste_of_space deadweight better_off easier_without easier_for happier_without relief rid_of_me out_of_your_way out_of_your_hair problem_solved
peace peace peaceful calm light lighter quiet quieter silence rest resting over_soon relieved free decided decision made_up_my_mind at_peace stillness
hopeless hopeless pointless no_point worthless nothing_left no_reason empty numb tired exhausted done finished broken dark darkness despair hell unbearable drained give_up giving_up gave_up given_up
feelbad sad hurt hurting hurts crying cried cry tears sobbing miserable lonely alone depressed anxious anxiety panic heartbroken devastated gutted wrecked shattered falling_apart lost low ill sick
body-ill not_eat not_eaten not_eating not_slept lost_weight stone_lighter shaking throwing_up hospital doctor tests results scan chest heart panic_attack
faith god jesus lord allah heaven angels pray prayer prayers church temple mosque forgive forgiveness sin soul
remember remember forget memory memories remembered miss_me without_me
lookafter look_after take_care care_for feed mind_the kiss_them tell_them tell_mum hug
fault your_fault because_of_you thanks_to_you you_did this_is_on_you on_your_conscience on_you happy_now you_made_me you_ruined you_destroyed you_broke you_never you_always you_left you_lied you_cheated you_let
regret regret sorry_for_it be_sorry find_out see_what you_will_see watch_out careful mark_my_words wait_and_see warned warning remember_this not_forget
hit hit hitting punch punched slap slapped smack smacking beat beaten batter kick kicked strangle choke choking stab shoot shooting fight fists knuckles clobber thump belt_you crack lay_out drop_you knock_out slide_on square_up run_up pull_up deck floor_him hurt_you hurt_him hurt_her harm harming attack merk smoke_him jump_him
body legs leg face jaw teeth nose neck throat skull head kneecaps kneecap bones bone arms fingers hands eyes ribs spine windpipe dentist
destroy smash smashed smashing break broke breaking wreck trash burn burnt burning burned torch set_fire rip ripped shred shredded slash slashed scratch scratched key_it keyed dent ruin ruined chuck throw_out skip bin_bags bleach scissors petrol matches match lighter_fluid fire bonfire flames brick bricks paint sugar_in hammer_to
property car cars van bike motorbike tyres tyre windscreen windows window door doors house flat caravan shed boat guitar guitars records vinyl laptop phone clothes suits dress dresses shirts trainers collection paintings photos allotment greenhouse shop stall salon workshop tools
pet dog cat puppy kitten rabbit hamster horse parrot goldfish fish budgie snake tortoise pony
kids kids kid children child boys girls son daughter baby boy girl bairn weans pikin toddler twins little_one
family mum dad mother father parents sister brother nan gran grandma grandad uncle aunt auntie cousin family brothers sisters cousins inlaws papa
friends friend friends mate mates lads girls_night roommate flatmate bestie colleagues
rival new_man new_bloke new_boyfriend new_girlfriend new_fella new_lad new_woman new_guy boyfriend girlfriend fella bloke lover your_new that_man that_woman that_girl that_guy side_piece fancy_man
come come coming came over round come_over come_round coming_over coming_round drop_by drop_in pop_round pop_over swing_by turn_up show_up turning_up showing_up stop_by knock knocking ring_the_bell doorbell
onway on_my_way on_the_way in_the_car driving drive train_now setting_off already_left heading pulling_up parked parking outside downstairs at_your_door your_door your_door_step doorstep round_the_corner across_the_road at_the_gate
place your_house your_flat your_place your_work your_office your_mum your_road your_street your_address new_address school_gate gym office work wedding party airport lobby reception car_park driveway porch address street yours
uninvited like_it_or_not whether_you or_not can_not_stop try_and_stop not_going_away not_leaving wait_all wait_there sit_outside camp not_moving until_you till_you no_choice let_me_in open_the_door still_got_a_key got_a_key have_a_key know_where know_what_time know_when know_the_way know_which
police police cops arrested prison jail court judge lawyer solicitor custody social_services restraining
leak screenshots screenshot post expose everyone_knows tell_everyone tell_your_boss your_boss hr send_them_to nudes pictures_of facebook_post public
money money rent deposit bills bill bank account loan owe owed pay paid transfer mortgage salary maintenance <money> invoice split
papers form forms paperwork contract lease council tax insurance_form keys key meter broadband wifi netflix spotify login password parcel post_office box boxes bags
childcare pickup pick_up drop_off dropoff school nursery homework lunchbox uniform inhaler dentist_appointment appointment swimming football ballet trip parents_evening half_term handover bag kit packed_lunch bedtime_story nits calpol antibiotics
love love loved loving adore darling babe sweetheart soulmate heart my_heart miss missed missing_you
want want wanted wanting need needed needing wish hope hoping crave
beg please beg begging plead chance another_chance second_chance one_more anything_you do_anything whatever_you back come_back take_me_back try_again work_it_out
promise promise promised swear changed change changing different new_me therapy counselling rehab sober quit never_again stopped
sorry sorry apologise apology forgive_me my_fault i_was_wrong i_lied i_cheated i_shouted ashamed regretting
but but however although though if_i if_you only_because because
why why how_could reason reasons explain explanation closure answer answers honest truth understand one_last talk_about deserve
seen saw seen see watched watching checked checking noticed looked looking spotted heard told_me tells_me asked_around
online online last_seen story stories instagram insta snapchat snap tiktok facebook whatsapp status profile posted likes liked followed following followers unfollowed location find_my maps tinder hinge bumble active typing blue_ticks strava venmo
date date dates dating dated seeing_someone met_someone someone_new asked_out asked_me_out number flirting kissed kiss gym_guy hot fit gorgeous admirer handsome attention moved_on moving_on
sex bed sex shag naked horny cuddle cuddles spoon undressed underwear lingerie shower_together come_to_bed your_body sofa stay_over sleepover booty
insult idiot stupid pathetic coward liar cheat snake bitch bastard arsehole arse cunt dickhead prick wanker twat scum selfish narcissist narcissistic psycho evil heartless vile disgusting clown joke loser fool mumu goat shameless useless
swear fuck fucking shit bloody damn piss crap bullshit
wish rot karma hope_you hope_she hope_he burn_in suffer choke_on serves_you deserve_everything
praise lovely charming congratulations congrats well_done bravo classy brilliant nice_to wonderful impressive amazing great_to cheers thanks_for thank_you_so good_for must_be obviously clearly apparently funny_how of_course no_worries enjoy
ultimatum by_friday by_tonight by_sunday by_monday last_chance or_else or_i or_we choose decide deadline final_offer yes_or_no your_move until_then clock
deal deal trade in_return then_you exchange if_you_come and_i_will
stop stop do_not_contact no_contact please_do_not leave_me boundary rather_not would_prefer not_comfortable only_about only_contact space respect through_the_solicitor through_my_solicitor by_email_only
happy happy glad good great nice fun laugh laughed smile smiled proud well lovely_to enjoyed
laughter haha lol lmao x xx 😂 🤣 😄 🙂 😊 ha hehe
hearts ❤️ 💕 💔 😘 🥰 😍 ❤ 💖 🫶 😭 🥺 😢
joke joking kidding jk just_saying not_joking no_joke not_kidding seriously i_mean_it
idiom dying_to dying_for die_for to_die_for dying_of dead_tired drop_dead_gorgeous killing_me killed_it kill_for killing_it could_murder over_my_dead die_laughing i_am_dead dead_funny dead_good deadline dead_line dead_end
`;

interface PhraseNode {
  /** The classes of the phrase that ends here. */
  readonly classes: string[];
  readonly next: Map<string, PhraseNode>;
}

function emptyNode(): PhraseNode {
  return { classes: [], next: new Map() };
}

const phrases: PhraseNode = readTable();

function readTable(): PhraseNode {
  const root = emptyNode();
  for (const row of table.trim().split("\n")) {
    const [name = "", ...entries] = row.split(" ");
    for (const entry of entries) {
      let node = root;
      for (const word of entry.split("_")) {
        const next = node.next.get(word) ?? emptyNode();
        node.next.set(word, next);
        node = next;
      }
      node.classes.push(name);
    }
  }
  return root;
}

/** A class met in a row of words: its name, and how many words it covers. */
export interface ClassHere {
  readonly name: string;
  readonly length: number;
}

/** The classes whose word or phrase begins at a place: those of the longest phrase. */
export function classesAt(
  words: readonly { readonly text: string }[],
  at: number,
  end: number,
): readonly ClassHere[] {
  let node: PhraseNode | undefined = phrases;
  let found: readonly ClassHere[] = [];
  for (let to = at; to < end; to += 1) {
    node = node.next.get(words[to]?.text ?? "");
    if (node === undefined) break;
    const length = to + 1 - at;
    if (node.classes.length > 0)
      found = node.classes.map((name) => ({ name, length }));
  }
  return found;
}
