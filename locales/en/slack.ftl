### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The English command names themselves always work.
slack-words-start = start over
slack-words-help = what can you do, commands
slack-words-language = change language
slack-words-human = talk to a human, person
slack-words-mydata = my data
slack-words-deletemydata = delete my data
slack-words-cancel = stop

## Home
home-more = … and { $count } more
home-requests = Your requests
home-requests-none = You have no request with us at the moment.
home-request = Request { $reference } of { $since }: { $state }
home-request-state-new = being passed on
home-request-state-offered = with the desk, not claimed yet
home-request-state-claimed = somebody is taking care of it
home-request-state-waiting = your message is with the desk
home-request-state-answered = the desk has written to you
home-request-state-closed = closed
home-tenant-how = Write under "Messages" what you need. "human" brings in a person, "mydata" shows what is stored.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse is for staff. Just write me a direct message about what you need.
