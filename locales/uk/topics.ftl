### Topics, urgency and kinds of danger as everybody reads them: who writes and who helps.
### Each word stands here only. What follows the prefix is the code of the program, with its underscore.

# BCP 47: how numbers, days and times are written
language-tag = uk-UA

topic-rent_arrears = Борг за оренду
topic-eviction = Розірвання договору і виселення
topic-energy_cutoff = Вимкнули струм або опалення
topic-benefits = Соціальні виплати
topic-debt = Борги
topic-neighbour_dispute = Сварка із сусідами
topic-noise = Шум
topic-age_adaptation = Пристосувати житло до старшого віку
topic-disability = Інвалідність
topic-care = Догляд
topic-family = Родина
topic-childcare = Догляд за дітьми
topic-youth_education = Молодь і освіта
topic-work = Робота
topic-integration = Перші кроки в Німеччині
topic-health_mental = Душевне здоров’я
topic-addiction = Залежність
topic-violence = Насильство
topic-loneliness = Самотність
topic-food_clothing = Їжа та одяг
topic-small_emergency = Маленька побутова біда
topic-community_project = Проєкт у районі
topic-room_booking = Забронювати приміщення
topic-renovation = Капітальний ремонт будинку
topic-repair = Ремонт
topic-other = Інше

urgency-normal = звичайна
urgency-high = висока
urgency-emergency = екстрений випадок

# Kind of danger; never in a channel, only in the thread of the person who claimed
crisis-kind-suicide = думки про самогубство
crisis-kind-self_harm = самоушкодження
crisis-kind-violence = насильство
crisis-kind-child_danger = небезпека для дитини
crisis-kind-medical = невідкладний медичний випадок
crisis-kind-fire_gas = пожежа або газ
