### Keeping the directory true in Slack: modals, buttons, App Home, messages to staff.
### Slack interprets none of it. Titles and submit buttons at most 24 characters.

## Buttons (at most 75 characters)
upkeep-button-add = Add entry
upkeep-button-open = View entry
upkeep-button-edit = Change
upkeep-button-preview = Preview the answer
upkeep-button-history = History
upkeep-button-version = View
upkeep-button-pause = Pause
upkeep-button-retire = Retire
upkeep-button-resume = Open again
upkeep-button-look = Look
upkeep-button-preview-form = Preview the answer
upkeep-button-preview-proposal = Preview the answer
upkeep-button-decline = Decline
upkeep-button-due = My due entries
upkeep-button-doubt = This is wrong
upkeep-button-ask-partner = Ask the partner

upkeep-submit-propose = Propose
upkeep-submit-confirm = Still right
upkeep-submit-pause = Pause
upkeep-submit-retire = Retire
upkeep-submit-resume = Propose
upkeep-submit-restore = Propose
upkeep-submit-approve = Approve
upkeep-submit-decline = Decline
upkeep-submit-withdraw = Withdraw

## Modals
upkeep-title-add = New entry
upkeep-title-edit = Change an entry
upkeep-title-entry = Entry
upkeep-title-pause = Pause an entry
upkeep-title-retire = Retire an entry
upkeep-title-resume = Open again
upkeep-title-decline = Decline a proposal
upkeep-title-history = History
upkeep-title-version = Earlier version
upkeep-title-preview = Preview
upkeep-title-proposal = Proposal

upkeep-form-new = A second person looks at the entry before tenants read it.
# $name: entry
upkeep-form-edit = { $name }: a second person looks at the change before tenants read it. Several values stand with | between them.
# $field: name of the field
upkeep-field-too-long = { $field }: too long to be changed here. A file can do it (npm run directory -- export).
upkeep-hint-address = With it goes postcode and town
upkeep-hint-latitude = With a point; together with the longitude or not at all
upkeep-choose = Choose
upkeep-owner = Who keeps the entry true
upkeep-owner-hint = Empty: the lead of the team that serves its area.
upkeep-reason = Why
upkeep-reason-hint = For the team alone, stands in the history. Nothing about tenants.

# $name: entry
upkeep-how-pause = { $name } is shown as temporarily closed at once.
upkeep-how-retire = { $name } is told to nobody any more, at once. Its history stays.
upkeep-how-resume = { $name } is told again as soon as a second person agrees.
upkeep-how-decline = { $name }: whoever proposed it reads why.
upkeep-how-restore = This version comes back as soon as a second person agrees.
upkeep-how-approve = With “Approve” tenants read it like this.
upkeep-how-withdraw = You proposed this. Only somebody else can approve it.
upkeep-how-not-whole = This is too long to be shown whole. Nobody approves what they cannot see: decline it, or ask for smaller changes.
upkeep-how-had-link = You had the link by which this came. Only somebody else can approve it.
upkeep-confirm-how = Did you check that all of it is still right? “Still right” puts down you and today.
# $count: proposals that wait
upkeep-waiting = { $count ->
    [one] One proposal for this entry waits for a second person.
   *[other] { $count } proposals for this entry wait for a second person.
}
upkeep-version-current = This is how the entry is now.
upkeep-version-changes = What would change with it, compared with now:
upkeep-preview-how = This is what somebody who asks reads:
upkeep-preview-not-yet = No answer can be shown yet: a field is missing or wrong. “Propose” says which.
upkeep-preview-hidden = At present nobody is told of this entry.

## An entry in brief
upkeep-entry = { $name } ({ $organization })
upkeep-status = Status: { $status }
upkeep-status-active = active
upkeep-status-inactive = retired
upkeep-status-defunct = no longer exists
upkeep-status-temporarily-closed = paused
upkeep-never-checked = Never checked
# $date: day, $freshness: fresh, due, overdue, withheld, document
upkeep-checked = { $freshness ->
    [due] Checked on { $date }, due again soon
    [overdue] Checked on { $date }, overdue
    [withheld] Checked on { $date }, too long ago: told to nobody any more
   *[other] Checked on { $date }
}
upkeep-kept-by = Kept by { $who }
# $who: person, $when: day and time
upkeep-doubted-by = { $who } says that this is wrong ({ $when })

## Who changed what when
# $kind: what, $who: person or partner
upkeep-change = { $kind } by { $who }, { $when }
upkeep-kind-imported = Imported
upkeep-kind-added = New
upkeep-kind-edited = Changed
upkeep-kind-paused = Paused
upkeep-kind-resumed = Opened again
upkeep-kind-retired = Retired
upkeep-kind-restored = Earlier version
upkeep-kind-confirmed = Checked
upkeep-kind-corrected = Corrected by the partner
upkeep-author-import = an import
upkeep-approved-by = Approved by { $who }
upkeep-why = Why: { $reason }
upkeep-no-changes = Nothing is different.
upkeep-more-changes = … and { $count } more changes
# $field: field, $from: before, $to: after
upkeep-changed = { $field }
    before: { $from }
    after: { $to }
upkeep-changed-new = { $field }: { $to }
upkeep-changed-gone = { $field }
    goes away: { $from }
# $field: technical name
upkeep-field-other = Something else ({ $field })

## Fields
upkeep-field-id = Id
upkeep-field-name = Name
upkeep-field-organization = Organization
upkeep-field-description = Description
upkeep-field-topics = Topics
upkeep-field-areas = Areas
upkeep-field-location-name = House
upkeep-field-address = Street and number
upkeep-field-postal-code = Postcode
upkeep-field-city = Town
upkeep-field-latitude = Latitude
upkeep-field-longitude = Longitude
upkeep-field-phone = Telephone
upkeep-field-email = E-mail
upkeep-field-url = Web page
upkeep-field-opening-hours = Opening hours
upkeep-field-languages = Languages
upkeep-field-eligibility = For whom
upkeep-field-minimum-age = Age from
upkeep-field-maximum-age = Age to
upkeep-field-cost = Cost
upkeep-field-application-process = How to get there
upkeep-field-status = Status
upkeep-field-assured-date = Checked on
upkeep-field-assurer = Checked by
upkeep-field-language = Language of the entry
upkeep-field-alternate-name = Other name
upkeep-field-source-kind = Kind of source
upkeep-field-category = Category

## What is wrong in a field, and how it would be right
upkeep-mend-name = The name is missing. Write what the offer is called.
upkeep-mend-organization = The organization is missing. Write who offers it.
upkeep-mend-description = The description is missing. Write two or three sentences.
upkeep-mend-topics = There is no such topic. Choose from the list.
upkeep-mend-areas = The area is missing. Write neighbourhoods or postcodes with | between them, or * for anywhere.
upkeep-mend-location-name = The parts of the address do not match. In every field of the address as many, with | between them.
upkeep-mend-address = The address is not complete. It needs street and number, postcode and town.
upkeep-mend-postal-code = This is no German postcode. Write its five digits.
upkeep-mend-city = The town is missing. An address needs street and number, postcode and town.
upkeep-mend-latitude = This is no latitude. Write it like 51.3397, together with the longitude.
upkeep-mend-longitude = This is no longitude. Write it like 12.3731, together with the latitude.
upkeep-mend-phone = This is no telephone number. Write it with its area code, like 030 23125 100.
upkeep-mend-email = This is no e-mail address. Write one like name@example.org.
upkeep-mend-url = This is no web address. Write all of it, like https://www.example.org.
upkeep-mend-opening-hours = These hours cannot be read. Write them like Mo-Fr 09:00-17:00; PH off.
upkeep-mend-languages = A language is not known. Write short forms with | between them, like de|en|tr|ar|uk.
upkeep-mend-eligibility = This cannot be kept. Write plain text.
upkeep-mend-minimum-age = This is no age. Write years from 0 to 130, or nothing.
upkeep-mend-maximum-age = This is no age, or it is below the lowest age. Write years from 0 to 130, or nothing.
upkeep-mend-cost = This cannot be kept. Write plain text.
upkeep-mend-application-process = This cannot be kept. Write plain text.
upkeep-mend-assured-date = This is no day. Write it as YYYY-MM-DD, like 2026-11-22.
upkeep-mend-assurer = This cannot be kept. Write a name.
upkeep-mend-language = This language is not known. Write a short form such as de or en.
upkeep-mend-alternate-name = This cannot be kept. Write plain text.
upkeep-mend-owner = This person is not in the desks file. Choose somebody of a team.
upkeep-mend-exists = There is this entry already, with this name and this address. Find it with /lotse directory.
upkeep-mend-reason = The reason is missing. Write why.
upkeep-mend-unchanged = Nothing is different from before. Change something, or close this.
upkeep-mend-changed-meanwhile = Somebody changed the entry meanwhile. Close this and open it once more.
upkeep-mend-other = Something of this entry cannot be kept like that. Look through the fields once more.

## App Home and /lotse directory
upkeep-due = Entries to check ({ $count })
upkeep-due-none = None of your entries is to be checked.
upkeep-proposals = Proposals for the directory ({ $count })
# $name: entry, $head: who, what, why
upkeep-proposal = { $name }
    { $head }
upkeep-proposal-own = { $name } (yours, waits for a second person)
    { $head }
# $due: entries to check, $proposals: proposals
upkeep-overview = { $due ->
    [0] None of your entries is to be checked.
    [one] One entry is for you to check.
   *[other] { $due } entries are for you to check.
} { $proposals ->
    [0] No proposal waits.
    [one] One proposal waits for a second person, see App Home.
   *[other] { $proposals } proposals wait for a second person, see App Home.
}
upkeep-help =
    /lotse directory words – search and change
    /lotse directory add – new entry
    /lotse directory due – your entries to check

## In the thread of a case
upkeep-named = This is what Lotse told the person of. If something about it is wrong, one click is enough; whoever keeps the entry hears of it.

## Messages. $name: entry, $who: person
upkeep-proposed = A proposal for { $name } waits for a second person. Please look at it.
upkeep-sent = Proposed: { $name }. A second person looks at it; then you will hear.
upkeep-not-taken = Not taken: the entry was changed meanwhile. Please open it once more.
upkeep-not-confirmed = Not put down: { $name } was changed since you saw it. Please look at it once more.
upkeep-owner-set = It is kept who looks after { $name }.
upkeep-already = { $name } is like that already.
# $kind: paused, retired
upkeep-taken-out = { $kind ->
    [paused] Paused: { $name } is shown as temporarily closed.
   *[other] Retired: { $name } is told to nobody any more.
}
# $reason: why
upkeep-taken-out-by = { $kind ->
    [paused] { $who } paused { $name }. Why: { $reason }
   *[other] { $who } retired { $name }. Why: { $reason }
}
upkeep-confirmed = Thank you. { $name } is checked by you today.
upkeep-partner-asked = { $name }: the partner gets an e-mail with a link. You will hear what they answer.
upkeep-partner-asked-already = { $name }: the partner was asked less than a day ago.
upkeep-gone = There is no such entry any more.
upkeep-doubt-taken = Thank you. { $name } is marked as uncertain, and whoever keeps it knows.
upkeep-doubted-already = { $name } is marked as uncertain already.
upkeep-doubted = { $who } says that something about { $name } is wrong. Please check the entry.
upkeep-proposal-gone = There is no such proposal any more.
# $state: approved, declined, withdrawn, outdated
upkeep-decided = { $state ->
    [approved] Approved: { $name }. Within a minute tenants read it like this.
    [declined] Declined: { $name }.
    [withdrawn] Withdrawn: { $name }.
   *[outdated] Not approved: { $name } was changed since it was proposed.
}
# $reason: why, may be empty
upkeep-decided-by = { $state ->
    [approved] { $who } approved your proposal for { $name }.
    [declined] { $who } declined your proposal for { $name }. Why: { $reason }
   *[outdated] Your proposal for { $name } does not fit any more: the entry was changed meanwhile. Please make it once more.
}
upkeep-own = This is your own proposal for { $name }. A second person has to approve it.
upkeep-had-link = You had the link by which the correction of { $name } came. Somebody else has to approve it.
upkeep-not-yours = Only who made the proposal for { $name } can withdraw it.
upkeep-decided-already = { $state ->
    [approved] { $who } approved the proposal for { $name } already.
    [declined] { $who } declined the proposal for { $name } already.
    [withdrawn] { $who } withdrew the proposal for { $name } already.
   *[outdated] The proposal for { $name } does not fit any more: the entry was changed meanwhile.
}
upkeep-state-open = Waits for a second person.
upkeep-state-approved = Approved.
upkeep-state-declined = Declined.
upkeep-state-withdrawn = Withdrawn.
upkeep-state-outdated = Outdated: the entry was changed meanwhile.
# $count: entries, $names: their names, $more: how many of them are not named
upkeep-withheld = { $count ->
    [one] This entry has not been checked for more than a year and a half and is told to nobody any more: { $names }
   *[other] These { $count } entries have not been checked for more than a year and a half and are told to nobody any more: { $names }
}{ $more ->
    [0] {""}.
   *[other] {""}; … and { $more } more.
} Please check, they stand first on App Home.
