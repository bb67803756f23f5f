# What tenants read. Short sentences, one thought each.

language-name = English
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] “human”
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] “language”
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] “mydata”
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] “deletemydata”
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] “cancel”
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked), {$voice} whether voice notes do
tenant-first-notice =
    Hello! This is Lotse, an automated assistant of { $organisation }. I know help near you, or I bring in a person: { tenant-command-human }.
    Your messages are stored encrypted. Rent collection learns nothing without your consent. { $platform } processes your messages too. { $model ->
        [asked] A computer program of another company helps to understand you and to word the answer. We take names and numbers out before, as well as we can.{" "}
        [translates] A computer program of another company helps to understand you and to word the answer. It also translates what you and a person of ours write to each other. We take names and numbers out before, as well as we can.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Voice messages are written down by a computer program of another company. Names and numbers cannot be taken out of them before.{" "}
       *[none] {""}
    }Please do not send identity or bank documents.
    This is information, not legal advice. In a dispute with the landlord, a tenants’ association or an independent advice centre helps you as well.
    { tenant-command-mydata } shows your data, { tenant-command-deletemydata } erases it.

tenant-greeting = Just write what it is about. For example: “I have debts” or “trouble with my neighbour”. If you would rather talk to a person: { tenant-command-human }.
tenant-help =
    Write your request in your own words, in your language.
    { tenant-command-human } – a person shall contact me
    { tenant-command-language } – choose a language
    { tenant-command-mydata } – show what is stored about me
    { tenant-command-deletemydata } – erase everything about me
    { tenant-command-cancel } – cancel, or withdraw a request
    Instead of tapping a button you can write its number: 1 for the first, 2 for the second.
    In danger call 112; the police is 110.
tenant-thanks = You are welcome. Write again at any time.
tenant-glad = I am glad. Write again at any time.
tenant-not-understood = I could not read that. Please write in a few words what it is about. Or choose { tenant-command-human } and a person will contact you.
tenant-not-handled = Sorry, that did not work. Please write it once more in other words, or choose { tenant-command-human } and a person will contact you. In danger call 112.
tenant-nothing-found = I find nothing fitting for this in my directory. I do not want to make anything up.
tenant-no-more = I found nothing more for this.
tenant-old-button = That button is out of date. Just write what you need.
tenant-answer-unsure = I do not know whether my last message reached you: the connection was disturbed. If it did not, please write to me again. In danger call 112.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } I cannot listen to voice messages yet. Please write in a few words what it is about.
        [sticker] Thank you! Please write in a few words what it is about.
       *[other] I cannot open that yet. Please write in a few words what it is about.
    }
tenant-attachment-or-person = Or choose { tenant-command-human } and a person will contact you.

tenant-ask-area = Where do you live? Then I show what is near you.
tenant-ask-age = How old is the person this is about? Then I show what is there for them.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = If you send me your location (paper clip), I show what is nearest. I do not keep it.
tenant-nowhere-to-go = Thank you for the location, I do not keep it. My directory has no place where you can go now. In danger call 112.
tenant-area-set = Thank you. From now on I search for { $area }.
tenant-area-open = That is all right. Then I look everywhere.
tenant-area-unknown = not told yet
tenant-ask-language = Which language would you like? / Welche Sprache möchten Sie?
tenant-language-set = Good, we write in English.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Shall a person contact you?
    This is passed on to the team { $desk } of { $organisation }: what it is about ({ $topics }), your area ({ $area }), your language and what you wrote to me about it. Only the person who takes your request reads your messages. The team works in Slack; Slack then processes them too.
tenant-consent-yes = Yes, please
tenant-consent-no = No, thank you
tenant-typed-yes = yes, yes please, ok, okay, sure, y, ja, 1, yes of course, yes sure, yes ok, yes okay, yes thanks, yes thank you, yeah, yep, yup, please, please do, yes do, yes please do, of course, certainly, absolutely, agreed, i agree, yes i agree, go ahead, yes go ahead, that is fine, that's fine, fine, all right, alright, ok yes, okay yes, i do, yes i do, yes i want that, 👍, 👌, ✅
tenant-typed-no = no, no thanks, no thank you, rather not, n, nein, 2, nope, nah, not now, no not now, not yet, no not yet, not really, better not, i'd rather not, no i'd rather not, never, no way, never mind, nevermind, don't, please don't, no please don't, do not, not, i don't want that, no i don't want that, no i don't, i don't, no need, later, maybe later, by no means, 👎, ❌
tenant-typed-but = but, only, except, without, however, unless, though, just
tenant-typed-unsure = not, don't, dont, don, nothing, no, never, first, later, maybe, perhaps, if, whether, who, whom, what, how, when, where, why, which, before, nobody
tenant-consent-noted = This is added to your request. Nothing has been passed on yet.
tenant-consent-unclear = Without a clear yes I pass nothing on.
tenant-consent-refused = All right, I pass nothing on. With { tenant-command-human } you can change your mind at any time.
tenant-handed-over = Your request is with the team { $desk }. { $when } I will tell you as soon as somebody takes it. Whatever you write now is added.
tenant-desk-open = The team is there right now.
tenant-desk-opens = The team is back: { $when }.
tenant-case-already-open = Your request { $reference } is already with the team. Just go on writing, it is added. With { tenant-command-cancel } you withdraw it.
tenant-added-to-case = I added that to your request { $reference }.
tenant-edit-not-of-case = That message does not belong to your request { $reference }, so I have not passed the change on. If the team should read it, please send it as a new message.
tenant-claimed = { $name } has taken your request { $reference }. Just go on writing here, { $name } reads it.
tenant-person-says = { $name } writes:
tenant-translated = Translated by a machine. Original: { $language }.
tenant-untranslated = Not translated. Language: { $language }.
tenant-original-button = Show original
tenant-original =
    As { $name } wrote it:
    { $text }
tenant-person-away = The team is not there right now. Your message will be read from { $when } on. In danger please call 112.
tenant-released = Your request { $reference } is back with the team { $desk }. I will tell you as soon as somebody else takes it.
tenant-reopened = Your request { $reference } is open again. Just go on writing here.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] Your request { $reference } is closed. You were referred to a fitting service.
        [no_contact] We could not reach you and close your request { $reference }. Write again at any time.
       *[other] Your request { $reference } is closed.
    } How was it for you? 1 is bad, 5 is very good.
tenant-rate-button = { $score }
tenant-rated = Thank you for telling us.
tenant-cancelled = All right, cancelled. Write at any time.
tenant-ask-withdraw = Would you like to withdraw your request { $reference }? Then choose { tenant-command-cancel }. Otherwise it stays with the team.
tenant-withdrawn = Your request { $reference } is withdrawn. Write again at any time.
tenant-cancel-not-possible = Somebody has already taken your request { $reference }. Tell them if it is settled.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = I have already called people about your request { $reference }. Just go on writing, and tell them if it is settled.

tenant-state-new = new
tenant-state-offered = with the team, not taken yet
tenant-state-claimed = taken
tenant-state-waiting = you are waiting for an answer
tenant-state-answered = answered
tenant-state-closed = closed

mydata-header = This is stored about you:
mydata-profile = Name: { $name } · language: { $language } · area: { $area }
mydata-request = Request { $reference } of { $when }: { $state }
mydata-no-requests = No requests.
mydata-messages =
    { $count ->
        [0] No messages.
        [one] One message:
       *[other] { $count } messages, here the last { $shown }:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Translated by a machine ({ $language }): { $text }
mydata-by-tenant = you
mydata-by-bot = Lotse
mydata-by-person = team
# {$topics} topics of questions that stayed without an answer
mydata-counted = Remembered so that it counts only once: questions I could not answer ({ $topics }). The count itself holds neither names nor words.
mydata-footer = And the id of your chat, so that I can answer you. { tenant-command-deletemydata } erases everything.
tenant-ask-erase = Shall I erase what is stored about you: your name, the id of your chat and everything that was written? An open request is closed with it. That there were requests stays noted, without name and without words. This cannot be undone.
tenant-erase-yes = Yes, erase everything
tenant-erase-no = No, keep it
tenant-erase-unsure = So that nothing is lost by mistake: your data is erased only when you tap “{ tenant-erase-yes }” or write 1.
tenant-erase-refused = All right, everything stays as it is.
tenant-erased =
    Your data at { $organisation } is erased. In this chat { $chat ->
        [telegram] your own messages stay, and mine that are older than two days, until you delete the chat
       *[other] your own messages stay until you delete them
    }. What a person of the team wrote in Slack, they delete there.
