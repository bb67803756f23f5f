### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## The English command names themselves always work. A plain cry for help is left out on purpose: it is to be read.
slack-words-start = почати спочатку, почати заново, старт
slack-words-help = що ти вмієш, що ви вмієте, команди
slack-words-language = мова, змінити мову, mova
slack-words-human = людина, поговорити з людиною, жива людина, оператор, lyudyna, liudyna, ludyna
slack-words-mydata = мої дані, moi dani, moyi dani
slack-words-deletemydata = видалити мої дані, видалити дані, стерти мої дані, vydalyty moi dani
slack-words-cancel = скасувати, відмінити, відміна, стоп, skasuvaty

## Home
home-more = … і ще { $count }
home-requests = Ваші звернення
home-requests-none = Зараз у вас немає звернень до нас.
home-request = Звернення { $reference }, { $since }: { $state }
home-request-state-new = передається
home-request-state-offered = у команди, поки що ніхто не взявся
home-request-state-claimed = цим уже займаються
home-request-state-waiting = ваше повідомлення в команди
home-request-state-answered = команда вам написала
home-request-state-closed = завершено
home-tenant-how = Напишіть у розділі «Messages» (німецькою «Nachrichten»), що вам потрібно. Слово «людина» кличе людину, слова «мої дані» показують, що збережено.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse – для працівників. Просто напишіть мені особисте повідомлення, про що йдеться.
