### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = ru-RU

topic-rent_arrears = Долг за квартиру
topic-eviction = Расторжение договора и выселение
topic-energy_cutoff = Отключили свет или отопление
topic-benefits = Социальные пособия
topic-debt = Долги
topic-neighbour_dispute = Ссора с соседями
topic-noise = Шум
topic-age_adaptation = Приспособить жильё к старости
topic-disability = Инвалидность
topic-care = Уход
topic-family = Семья
topic-childcare = Присмотр за детьми
topic-youth_education = Молодёжь и образование
topic-work = Работа
topic-integration = Первые шаги в Германии
topic-health_mental = Душевное здоровье
topic-addiction = Зависимость
topic-violence = Насилие
topic-loneliness = Одиночество
topic-food_clothing = Еда и одежда
topic-small_emergency = Маленькая бытовая беда
topic-community_project = Проект в районе
topic-room_booking = Забронировать помещение
topic-renovation = Капитальный ремонт дома
topic-repair = Ремонт
topic-other = Другое

urgency-normal = обычная
urgency-high = высокая
urgency-emergency = экстренный случай

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = мысли о самоубийстве
crisis-kind-self_harm = самоповреждение
crisis-kind-violence = насилие
crisis-kind-child_danger = опасность для ребёнка
crisis-kind-medical = неотложный медицинский случай
crisis-kind-fire_gas = пожар или газ
