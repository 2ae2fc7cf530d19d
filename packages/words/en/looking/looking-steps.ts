/**
 * What can be set up, place by place: plain steps, and no way there. Each names what was found in the help pages and
 * guides of the day that stands in the table of the room; what could not be found is said in general, or not at all.
 */
export const lookingStepWords = {
  places: {
    everywhere: "Everywhere",
    iphone: "On an iPhone",
    android: "On Android",
    instagram: "Instagram",
    facebook: "Facebook",
    tiktok: "TikTok",
    snapchat: "Snapchat",
    whatsapp: "WhatsApp",
    telegram: "Telegram",
    x: "X",
    youtube: "YouTube",
    spotify: "Spotify",
    "google-photos": "Google Photos",
    "apple-photos": "Apple Photos",
    albums: "Shared albums",
    location: "Sharing where you are",
  },
  steps: {
    "log-out":
      "Log out in the app and in the browser, and remove the saved login.",
    "delete-app":
      "Delete the app for a month, or move it off the first screen. Your account stays.",
    "friend-password":
      "Let a friend you trust change the password and keep it for a month.",
    suggestions:
      "Clear the search history in the app and in the browser, so that their name is not offered.",
    notifications: "Turn off the notifications of these apps.",
    friends: "Ask friends not to show or tell you what they post.",

    "iphone-limit":
      "Settings, Screen Time, App Limits: add a limit for the app. One minute a day is enough.",
    "iphone-code":
      "Let a friend choose the Screen Time passcode, so that you cannot lift the limit by yourself.",

    "android-timer":
      "Settings, Digital Wellbeing: open the list of apps and set a timer. When it has run out, the app rests for the day.",
    "android-focus":
      "Focus mode, in the same place, pauses the apps you choose at the hours you choose.",

    "instagram-stories":
      "In the row of stories, hold their picture and choose Mute.",
    "instagram-posts":
      "Posts are muted on their profile: Following, then Mute. They are not told.",
    "instagram-search":
      "In the search, clear the recent names, so that theirs is not the first.",

    "facebook-break":
      "On their profile: Friends, then Take a Break. You stay friends, see less of them, and they are not told.",
    "facebook-memories":
      "In Memories, open the settings: Hide People and Hide Dates.",
    "facebook-search": "In the search, edit the recent names and clear them.",

    "tiktok-limit":
      "Profile, the menu, Settings and privacy, Screen time: set a daily limit.",
    "tiktok-unfollow": "Stop following them there.",

    "snapchat-story":
      "Hold their name in the chats and find the settings of their story: Mute Story.",
    "snapchat-feed":
      "In the settings of the chat: Clear from Chat Feed. It is out of sight, and not deleted.",
    "snapchat-map": "On the map, choose Ghost Mode, and leave the map closed.",

    "whatsapp-archive":
      "Hold their chat and archive it. It stays archived when they write, without a sound.",
    "whatsapp-status": "Mute their status updates.",

    "telegram-archive":
      "Mute their chat, then hold it and archive it. While muted, it stays there.",

    "x-mute":
      "The three dots on their profile: Mute. They are not told. Clear the recent searches too.",

    "youtube-channel":
      "Unsubscribe. Where a video of theirs is offered: Don’t recommend channel.",
    "youtube-history": "Clear the watch history and the search history.",

    "spotify-blend": "Open a Blend you share, the three dots, Leave Blend.",
    "spotify-lists": "Take the playlists you share out of your library.",

    "google-photos-hide":
      "In the settings of Photos, under Memories: hide people, or hide dates.",

    "apple-photos-less":
      "Under People, open theirs, then the three dots: feature this person less, or never.",

    "albums-save": "First save what you want to keep.",
    "albums-apple":
      "An album shared by Apple: open it, and choose Unsubscribe.",
    "albums-other":
      "Any other shared album: leave it from the album’s own menu.",

    "location-apple":
      "Find My, People: choose them, and stop sharing where you are.",
    "location-google":
      "Google Maps, your picture, Location sharing: choose them, and stop.",
    "location-theirs":
      "Take them off your own lists too, so that you do not see where they are.",
  },
  /** What has to be said before the steps of a place. */
  notes: {
    everywhere:
      "Keep a way in to what you need for work, for the children or in an emergency.",
    whatsapp:
      "If you share children, look into the archive at one set hour a day.",
    location:
      "They may notice that it stopped. If you are afraid of them, talk to a help line first.",
  },
} as const;
