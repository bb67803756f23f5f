# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = I am sorry. What does not fit?
tenant-reason-wrong-topic = Wrong topic
tenant-reason-too-far = Too far away
tenant-reason-not-for-me = Not for me, or closed
tenant-reason-been-there = I have been there
tenant-reason-other = Something else
tenant-other-words = Then I understood you wrongly. Please write in a sentence or two what you need.
tenant-show-others = Thank you for telling me. This is what else I know:
# After two answers that did not help
tenant-unhelpful-twice = I have not helped you twice now. Maybe a person can help better.

## Language
tenant-more-languages = More languages
# {$languages} names of the languages there are
tenant-language-unknown = I am sorry, I do not speak that language. I speak: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = I know nothing for that place. I know help in: { $areas }.
tenant-edited = You changed your message. This is my answer to it:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = I am Lotse, a computer program of { $organisation }. I am not a person. I look for help near you.
tenant-about-bot-offer = If you like, a person will contact you.
tenant-insulted = I can tell that you are angry. That is all right.
tenant-insulted-offer = Write to me what happened. Or a person will contact you.
tenant-about-others = I cannot tell you anything about other people. Nobody learns anything about you from me either. If there is trouble, a person can mediate.
tenant-no-codes = I know no keys, codes or passwords. I cannot get them either.
tenant-no-orders = I cannot do that. I look for help for tenants. Write to me what you need.

## When it cannot wait
tenant-repair-now = This cannot wait. Call the emergency repair service now:
tenant-repair-no-number = This cannot wait. I have no number of the emergency repair service here. It is often in the stairwell or in your rental contract.
# {$number} telephone of the office
tenant-office-open = The office is there now, too: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = The office is back: { $when }. Telephone: { $number }.
tenant-repair-danger = If somebody is in danger, call 112.
tenant-home-lost = If you have lost your home or are losing it: call the office for people without a home now:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = This is about a letter: { $sender }, { $date }.
tenant-letter-from = This is about a letter: { $sender }.
tenant-letter-dated = This is about a letter: { $date }.
tenant-letter-period = I cannot say for certain when the time limit ends. Mostly it counts when the letter arrived. On which day was that? A person checks the time limit with you.
tenant-letter-delivered = Thank you, that matters for the time limit. A person checks it with you.
