### The page on which the organization of a service confirms or corrects its entry, the mail about it, and what our own
### people learn of it. $host: who keeps the directory; $name: what the service is called.

partner-bar = Directory of services
partner-title = Is this entry still right?
partner-lead = { $host } recommends this service to tenants. Please have a look whether everything is still right. You need no account for it.
partner-entry-label = Your entry
partner-confirm = All of this is right
partner-correct = Something is wrong
partner-until = This link is valid until { $until }. Please share it only with people who may speak for the service.
partner-changed = The entry was changed in the meantime. Please have another look.
partner-status-paused = Temporarily closed
partner-status-ended = Not offered at the moment
partner-anywhere = anywhere

## Columns
partner-column-organization = Offered by
partner-column-name = Name of the service
partner-column-description = Description
partner-column-phone = Telephone
partner-column-email = E-mail
partner-column-url = Website
partner-column-opening-hours = Opening hours
partner-column-location-name = Name of the house
partner-column-address = Address
partner-column-postal-code = Postcode
partner-column-city = Town
partner-column-areas = For people from
partner-column-languages = Languages
partner-column-eligibility = For whom
partner-column-minimum-age = Youngest age
partner-column-maximum-age = Oldest age
partner-column-cost = Cost
partner-column-application-process = How to get there
partner-column-assured-date = Last checked

## Correcting
partner-correction-title = What is wrong?
partner-correction-again = Not sent yet: { $title }
partner-correction-lead = Change what is wrong and leave everything else as it is. Somebody at { $host } looks at it before tenants read it.
partner-required = (must be filled in)
partner-hint-phone = One number a line, with its area code; in brackets what it is for: 030 23125 100 (registration)
partner-hint-url = Beginning with https://
partner-hint-opening-hours = For example: Mo-Fr 09:00-12:00, Th 14:00-18:00. PH means public holidays, off means closed.
partner-hint-areas = Neighbourhoods, towns or postcodes, one a line; * means anywhere
partner-hint-languages = Languages in which you help, one a line
partner-place-hint = One place a line, in the same order in all fields of the address
partner-note = Anything else?
partner-note-hint = What fits no field, for example another organization. Only staff read it.
partner-send = Send changes
partner-back = Back
partner-end = This service no longer exists
partner-end-explained = Then it is recommended to nobody any more. Somebody at { $host } looks at this first, too.
partner-end-button = Sign the service off
# $value: what the entry says now
partner-now = By now it says: { $value }
partner-changed-form = The entry was changed in the meantime. What you wrote is still in the fields. Please look through it and send it once more.
partner-nothing-written = You changed nothing. If everything is right, go back and choose “All of this is right”.
partner-faults = Not sent yet. Please have another look at these fields:
partner-other-faults = The entry cannot be kept like this. Please write below under “Anything else?” what is wrong, and leave the fields as they were.

## What is wrong with a field, and how to mend it
partner-fault-empty = This field must not be empty. Please fill it in.
# $most: letters it may have
partner-fault-long = This is too long. Please write { $most } characters at most.
partner-fault-text = This cannot be kept as it is. Please write it in another way.
partner-fault-phone = This is no telephone number. Please write it with its area code, like 030 23125 100.
partner-fault-email = This is no e-mail address. Please write it like name@example.org.
partner-fault-url = This is no web address. Please write it with https:// at the beginning, like https://www.example.org.
partner-fault-opening-hours = We do not understand these hours. Please write them like Mo-Fr 09:00-12:00, and what is no time in quotes: "by appointment".
# $suggestion: opening hours as they were perhaps meant
partner-fault-suggestion = Did you perhaps mean: { $suggestion }
partner-fault-languages = We do not know one of these languages. Please write one a line, for example Turkish.
partner-fault-minimum-age = Please write an age in years as a number, like 18, or leave the field empty.
partner-fault-maximum-age = Please write an age in years as a number, not below the other age, or leave the field empty.
partner-fault-postal-code = Please write the five digits of the postcode.
partner-fault-place = An address needs street and number, postcode and town; with several places the same number of lines in each field.

## Afterwards
partner-thanks-title = Thank you
partner-thanks-confirmed = You confirmed that “{ $name }” is right. The entry now says so with today's date.
partner-thanks-corrected = We have your correction of “{ $name }”. Somebody at { $host } looks at it; until then the entry stays as it was.
partner-thanks-close = You can close this page.
partner-expired-title = This link is no longer valid
partner-expired = The link for “{ $name }” has expired. We are glad to send a new one to the address we have.
partner-expired-button = Send me a new one
partner-sent-title = A new link is on its way
# $address: part of the address
partner-sent = We are sending a new link to { $address }. This can take some minutes; we send no more than one a day.
partner-sent-by-person = Somebody at { $host } will send you a new link.
partner-unknown-title = There is no such page
partner-unknown = Perhaps the link was cut off when it was copied. Please open it again from the message it came in.
partner-refused-title = That did not work
partner-no-form = The form did not arrive complete. Please open the link from the message again.
partner-too-large = That is too much text at once. Please go back and write less.
partner-too-many = That was opened very often. Please wait some minutes and open the link again.
partner-failed = Something went wrong on our side. Please try again in some minutes.

## Mail. No word in it is parsed.
partner-mail-subject = Is your entry still right? { $name }
partner-mail-greeting = Hello,
partner-mail-why = { $host } recommends your service “{ $name }” to tenants. So that nobody stands before a closed door, we check our entries once a year. Please have a look whether everything is still right: two minutes, without an account.
partner-mail-button = Look at the entry
# $until: day
partner-mail-until = The link is valid until { $until }. Please share it only with people who may speak for the service.
partner-mail-ours = You get this mail because your address stands with this entry in the directory of { $host }.
partner-mail-closing =
    Thank you and kind regards
    { $host }

## What staff read of it in Slack. $organization: who offers the service; $url: the link
partner-told-confirmed = ✅ { $organization } confirmed that the entry “{ $name }” is right.
partner-link-to-pass-on = Please pass this link on to { $organization }, so that somebody there confirms or corrects the entry “{ $name }”. Whoever has it may answer: { $url }
partner-link-refused = The mail to { $organization } about the entry “{ $name }” was not accepted. Please check the e-mail address in the entry and pass this link on yourself: { $url }
partner-link-unsure = We do not know whether the mail to { $organization } about the entry “{ $name }” arrived. Please ask; if need be pass this link on: { $url }
