### What staff read in Slack: card, buttons, case thread, App Home, modals, answers of /lotse.
### Slack parses none of it; asterisks and angle brackets appear as they stand here.

## Outcome when closing
card-outcome-resolved = resolved
card-outcome-referred = referred
card-outcome-no-contact = no longer reached
card-outcome-not-needed = no longer needed
card-outcome-other = other
card-outcome-none = not stated

## Card. $reference: the case's reference
card-title = Case { $reference }
card-title-emergency = 🚨 Emergency · Case { $reference }
card-topics = Topics
card-urgency = Urgency
card-area = Area
card-area-unknown = not known
card-language = Language
card-language-plain-german = German (plain language)
card-language-unknown = not known
card-language-spoken-by = { $language } · spoken by { $names }
card-language-nobody = { $language } · spoken by nobody in the team
card-waiting-since = Waiting since
card-desk = Desk
card-claim-by = Claim by
card-person-unknown = somebody who has left the desk
# $name: who has the case
card-state-open = Nobody has claimed it yet.
card-state-claimed = Claimed by { $name }. No answer written yet.
card-state-waiting = Claimed by { $name }. A message is waiting for an answer.
card-state-answered = Claimed by { $name }. The desk wrote last.
# $outcome: the outcome
card-state-closed = Closed: { $outcome }.
card-fallback = { $title }: { $topics } · { $area } · { $state }

## Buttons (at most 75 characters)
staff-button-claim = Claim
staff-button-release = Give back
staff-button-close = Close
staff-button-note = Note
staff-button-reopen = Reopen
staff-button-false-alarm = False alarm
false-alarm-question = Really no danger?
false-alarm-means = The case is no emergency then, and nobody is called any more. The person is told that you see no danger and go on reading.
false-alarm-yes = Yes, no danger
false-alarm-no = Back

## Case thread in the direct message
# $danger: kind of danger
thread-danger = ⚠️ Sign of danger: { $danger }. The emergency numbers have been sent. Lotse stays in the conversation.
thread-how-claimed = Answer here in the thread: what you write goes to the person. ✅ means delivered, ⚠️ means not delivered.
thread-how-open = This case is back with the desk. What is written here goes to nobody.
thread-how-closed = This case is closed. What is written here goes to nobody.

# $name: who had the case before. $text: what they wrote
thread-person-wrote = { $name } wrote: { $text }
# $text: the new wording
thread-tenant-edited = The person changed a message. New wording: { $text }
thread-translated = Translated by a machine. Original: { $language }.
thread-untranslated = { $why ->
    [budget] Not translated: the budget for translations is used up. Language: { $language }.
   *[other] Not translated. Language: { $language }.
}
thread-original-button = Show original
thread-sent-translated = Sent to the person, translated by a machine ({ $language }): { $text }
thread-sent-untranslated = { $why ->
    [budget] Not translated, the budget for translations is used up: it went out as you wrote it. The person reads: { $language }.
   *[other] Not translated: it went out as you wrote it. The person reads: { $language }.
}
# $kind: photo, voice, video, document, sticker, location, contact, other
thread-tenant-attachment = { $kind ->
    [photo] The person sent a photo.
    [voice] The person sent a voice message.
    [video] The person sent a video.
    [document] The person sent a document.
    [sticker] The person sent a sticker.
    [location] The person sent a location.
    [contact] The person sent a contact. Lotse does not pass it on.
   *[other] The person sent something that Lotse cannot pass on.
}
# $place: latitude and longitude, as every map takes them
thread-tenant-location = 📍 The person sent their location: { $place } (latitude, longitude). Any map takes that.
# $phone: as the platform gives it
thread-tenant-phone = 📞 The person sent their own phone number: { $phone }
thread-voice-unconfirmed = A program wrote the voice message down. The person did not confirm the words: please listen to the recording.
# $kind: photo, voice, video, document
thread-file-not-loaded = { $kind ->
    [photo] The photo could not be loaded. Ask the person to send it again.
    [voice] The voice message could not be loaded. Ask the person to send it again.
    [video] The video could not be loaded. Ask the person to send it again.
   *[document] The document could not be loaded. Ask the person to send it again.
}
# $crisis: suicide, self_harm, violence, child_danger, medical, fire_gas
thread-crisis = { $crisis ->
    [suicide] ⚠️ In the last message: a sign of thoughts of suicide. The emergency numbers have been sent.
    [self_harm] ⚠️ In the last message: a sign of self-harm. The emergency numbers have been sent.
    [violence] ⚠️ In the last message: a sign of violence. The emergency numbers have been sent.
    [child_danger] ⚠️ In the last message: a sign of danger to a child. The emergency numbers have been sent.
    [medical] ⚠️ In the last message: a sign of a medical emergency. The emergency numbers have been sent.
    [fire_gas] ⚠️ In the last message: a sign of fire or gas. The emergency numbers have been sent.
   *[other] ⚠️ In the last message: a sign of danger. The emergency numbers have been sent.
}
# $rule: id of the rule
thread-false-alarm = False alarm noted: the case is no emergency any more, nobody is called any more, and the person knows. It was found by the rule { $rule }.
# $until: when somebody is back
thread-tenant-told-hours = The person has just been told that nobody reads outside office hours, and when somebody is back: { $until }.
thread-tenant-unreachable = The person blocked the bot or deleted their account. Messages no longer arrive.
thread-tenant-reachable = The person can be reached again.
thread-tenant-erased = The person had their data erased. What Lotse wrote here is being removed. Please also delete what you wrote about them yourself.

## Why something from the thread did not arrive (like this)
# $code: short error code
thread-not-delivered = Not delivered ({ $code }). Please write it again or choose another way.
thread-delivery-unknown = Whether this message arrived is not clear: the connection broke. If in doubt, ask.
thread-not-claimer = Not delivered: you do not have this case.
thread-not-your-desk = Not delivered: you are no longer with the team of this case, it goes back there.
thread-moved = Not delivered: this case has a new thread by now. Please write there.
thread-case-open = Not delivered: the case is back with the desk.
thread-case-closed = Not delivered: the case is closed. Reopen it to write.
thread-unknown = Not delivered: no case belongs to this thread.
thread-empty = Not delivered: the message holds no text.
thread-files = Files are not passed on, only the text.
thread-files-only = Not delivered: files are not passed on.
thread-broadcast = This message now also stands outside the thread. It goes to the person only once.
thread-edit = The change is not passed on. Please write a new message.
thread-delete = Deleted here. The person already has the message.
# $text: the note
thread-note = Note: { $text }

## Written outside any case
# $cases: references of the person's own open cases, comma-separated
staff-which-case = Which case do you mean? This goes to nobody. Answer in the thread of the case: { $cases }.
staff-no-case = This goes to nobody. You have no case at the moment. Open cases are on the Home tab and in your desk's channel.
# $reference, $desk
staff-page = 🚨 Emergency at the desk { $desk }: case { $reference } has not been claimed. Please claim it now in the desk's channel.
staff-page-again = 🚨 Still not claimed: case { $reference } at the desk { $desk }.
# $name: who has the case
staff-page-claimed = 🚨 New sign of danger in case { $reference } (desk { $desk }, with { $name }). Please see whether { $name } answers.
staff-tenant-erased = A person had their data erased (case { $reference }). Please delete in Slack what you wrote about them yourself.

## Answers to buttons, seen only by who pressed
# $name: who was faster
action-claim-lost = Already claimed by { $name }.
action-already-yours = You already have this case. Its thread is in your direct message with Lotse.
action-not-staff = Only staff can do that.
action-not-your-desk = This case belongs to another desk.
action-not-claimer = Only the person who claimed the case can do that.
action-case-closed = The case is already closed.
action-case-unknown = This case no longer exists.
action-tenant-erased = The person had their data erased. The case cannot be opened again.
action-not-now = That is not possible in the present state of the case.
action-read-first = Something more from the person has just come in. Please read it in the thread, then press again.
action-done-already = That has already been done.

## Modals (titles and buttons at most 24 characters)
modal-title = Lotse
modal-back = Back
modal-cancel = Cancel
modal-loading = One moment …
modal-refused = That is not possible now: only the person who claimed the case can do it.
modal-failed = That did not work. Please try again in a minute.
modal-close-title = Close case
modal-close-submit = Close
modal-close-outcome = How did it end?
modal-close-choose = Choose an outcome
modal-original-title = Original
modal-note-title = Note on the case
modal-note-submit = Save
modal-note-label = Note
modal-note-hint = For the desk only. Please write no more than the case needs.

## App Home
home-overdue = Overdue ({ $count })
home-overdue-none = Nothing overdue.
home-unclaimed = Not claimed yet ({ $count })
home-unclaimed-none = Everything is claimed.
home-mine = My cases ({ $count })
home-mine-none = You have no case at the moment.
home-staff-how = /lotse help shows what else there is.
home-case = { $title }
    { $topics } · { $urgency }
    { $area } · { $language } · waiting since { $since }
    { $state }

## /lotse
command-help =
    /lotse cases – your cases, and those nobody has yet
    /lotse directory – what there is to do for the directory; with words behind it: search and change
    /lotse directory gaps – what nobody could answer; with an area behind it, only there
    /lotse desk – your desk: hours, areas, people
    /lotse model – whether a language model is used; /lotse model off and on turn it off and on
    /lotse help – this overview
    In the thread of a case there are buttons for it.
command-model-on = Language models may be used where they are set up. Turn them off: /lotse model off
command-model-off = Language models are turned off. Rules and templates do their work. Turn them on: /lotse model on
command-model-ask = Please write /lotse model, /lotse model off or /lotse model on.
command-failed = That did not work. Please try again in a minute.
command-working = One moment, I am looking …
command-case = { $title } · { $topics } · { $area } · waiting since { $since } · { $state }
command-desk-none = You do not belong to any desk.
command-desk = { $name }
    Hours: { $hours }
    Areas: { $areas }
    People: { $people }
command-directory-none = The directory holds nothing fitting.
command-service = { $name } ({ $organization })
    Phone: { $phone } · checked: { $checked }
command-service-no-phone = none entered
command-service-unchecked = never

### Gaps: what was asked and could not be answered

# {$from} and {$to} first and last day
gaps-header = Gaps in the directory from { $from } to { $to }
gaps-none = Nothing that at least { $fewest } people asked for in vain.
gaps-nothing-found = Nothing fitting in the directory:
gaps-not-helpful = Found, but not helpful:
# {$tenants} people, rounded down to fives
gaps-line = • at least { $tenants }: { $what } ({ $topic }), { $where } → { $todo }
# single things that fewer than {$fewest} people each asked for
gaps-other = other, fewer than { $fewest } each
gaps-concepts = { $concept } and related, fewer than { $fewest } each
gaps-no-concept = questions without a known word
gaps-area-not-known = area not known
gaps-areas = several areas
gaps-do-add-entry = add an entry
gaps-do-add-word = add a word to the vocabulary
gaps-do-check-entries = check the entries for it
gaps-do-ask = find out in the team what is missing
gaps-footer = Complete weeks; each person counts once for a question. Numbers are rounded down; what fewer than { $fewest } people asked is not shown.
gaps-footer-area = Only what concerns { $area } alone; /lotse directory gaps shows more.
gaps-area-unknown = I do not know the area “{ $area }”. The directory has: { $known }
