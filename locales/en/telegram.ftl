### What is read on Telegram only.

## Menu of commands (Telegram: at most 256 characters)
telegram-command-start = Start again
telegram-command-help = What I can do and how it works
telegram-command-language = Choose your language
telegram-command-human = Talk to a person
telegram-command-mydata = See the data stored about you
telegram-command-deletemydata = Have your data deleted
telegram-command-cancel = Stop what is going on now

## Shown in the empty chat before the first word (at most 512 characters)
telegram-description =
    An automated system of { $organization } answers here. Write in your own language what it is about: money, neighbours, family, health, your flat.
    You will be told who can help near you. If you like, a person talks with you.
    Please send no identity documents and no bank details.
    If a life is in danger: 112. Police: 110.

## Shown on the bot's profile (at most 120 characters)
telegram-short-description = Automated help from { $organization }: find advice near you or talk to a person.

## One line in a group before the bot leaves it
telegram-group = I do not help in groups, so that nobody reads along. Please write to me privately: { $link }

## Notice on the screen after an old button (at most 200 characters)
telegram-stale-press = This button is no longer valid. Please just write what you need.
