### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The English command names themselves always work. A plain cry for help is left out on purpose: it is to be read.
slack-words-start = начать сначала, начать заново, старт
slack-words-help = что ты умеешь, что вы умеете, команды
slack-words-language = язык, сменить язык, yazyk, jazyk
slack-words-human = человек, поговорить с человеком, живой человек, оператор, chelovek, tschelowek
slack-words-mydata = мои данные, moi dannye
slack-words-deletemydata = удалить мои данные, удалить данные, стереть мои данные, udalit moi dannye
slack-words-cancel = отмена, отменить, стоп, otmena

## Home
home-more = … и ещё { $count }
home-requests = Ваши обращения
home-requests-none = Сейчас у вас нет обращений к нам.
home-request = Обращение { $reference }, { $since }: { $state }
home-request-state-new = передаётся
home-request-state-offered = у команды, пока никто не взялся
home-request-state-claimed = этим уже занимаются
home-request-state-waiting = ваше сообщение у команды
home-request-state-answered = команда вам написала
home-request-state-closed = завершено
home-tenant-how = Напишите в разделе «Messages» (по-немецки «Nachrichten»), что вам нужно. Слово «человек» зовёт человека, слова «мои данные» показывают, что сохранено.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse – для сотрудников. Просто напишите мне личное сообщение, о чём идёт речь.
