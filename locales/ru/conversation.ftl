# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = Мне жаль. Что не подходит?
tenant-reason-wrong-topic = Не та тема
tenant-reason-too-far = Слишком далеко
tenant-reason-not-for-me = Не для меня или закрыто
tenant-reason-been-there = Туда уже обращались
tenant-reason-other = Что-то другое
tenant-other-words = Значит, я неправильно вас понимаю. Пожалуйста, напишите в одном-двух предложениях, что вам нужно.
tenant-show-others = Спасибо, что сказали. Вот что ещё я знаю об этом:
# After two answers that did not help
tenant-unhelpful-twice = Мои ответы уже дважды вам не помогли. Возможно, человек поможет лучше.

## Language
tenant-more-languages = Другие языки
# {$languages} names of the languages there are
tenant-language-unknown = К сожалению, этого языка я не знаю. Я знаю такие языки: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = Об этом месте я ничего не знаю. Я знаю, где есть помощь, здесь: { $areas }.
tenant-edited = Вы изменили своё сообщение. Вот мой ответ на него:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = Я Lotse, компьютерная программа организации { $organisation }. Я не человек. Я ищу помощь рядом с вами.
tenant-about-bot-offer = Если хотите, с вами свяжется человек.
tenant-insulted = Я вижу, что вы сердитесь. Это нормально.
tenant-insulted-offer = Напишите мне, что случилось. Или с вами свяжется человек.
tenant-about-others = О других людях я ничего не могу вам сказать. О вас от меня тоже никто ничего не узнает. Если есть ссора, человек может быть посредником.
tenant-no-codes = Ключей, кодов и паролей я не знаю. Достать их я тоже не могу.
tenant-no-orders = Этого я не могу сделать. Я ищу помощь для тех, кто снимает жильё. Напишите мне, что вам нужно.

## When it cannot wait
tenant-repair-now = Это не может ждать. Позвоните сейчас в аварийную службу ремонта:
tenant-repair-no-number = Это не может ждать. Номера аварийной службы ремонта у меня здесь нет. Он часто висит в подъезде или записан в договоре аренды.
# {$number} telephone of the office
tenant-office-open = Офис сейчас тоже работает: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = Офис снова будет работать: { $when }. Телефон: { $number }.
tenant-repair-danger = Если кто-то в опасности, звоните 112.
tenant-home-lost = Если вы потеряли жильё или теряете его: позвоните сейчас в службу для людей без жилья:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = Речь идёт о письме: { $sender }, { $date }.
tenant-letter-from = Речь идёт о письме: { $sender }.
tenant-letter-dated = Речь идёт о письме: { $date }.
tenant-letter-period = Я не могу точно сказать, когда заканчивается срок. Чаще всего важно, когда письмо пришло. В какой день это было? Человек проверит срок вместе с вами.
tenant-letter-delivered = Спасибо, это важно для срока. Человек проверит его вместе с вами.
