### The template of the directory: `npm run directory -- template FILE.xlsx`.

# Name of the sheet, at most 31 characters
template-sheet = Instructions
template-title = How to fill in the table
template-step-rows = On the first sheet, one row for each offer. The headings in the first row stay as they are. Columns that are not required may stay empty or be removed.
template-step-lists = Where a list opens, take a value from it. For topics, areas and languages there may be several, with | between them; areas and languages also others than those of the list. What the short forms mean stands on the sheet “lists”.
template-step-places = Several addresses: in every column of the address as many parts, with | between them.
template-step-id = Without an “id” an offer is recognised by its name and address. To change a name or an address, first get the table with every “id” by “export”.
template-step-check = Try it first: npm run directory -- import FILE.xlsx --dry-run names every wrong cell and says what would change. Then the same without --dry-run.
template-head-column = Column
template-head-required = Required
template-head-meaning = What goes into it
template-required = yes

template-hint-several = Several with | between them

# Sheet “lists”
template-list-topics = Topic
template-list-language = Language

template-column-id = Stays the same for this offer for ever; a short text. Empty: recognised by name and address, or new
template-column-name = What the offer is called
template-column-organization = Who offers it
template-column-description = Two or three sentences: what happens there, for whom
template-column-topics = Topics from the list
template-column-areas = Neighbourhoods, municipalities or postcodes it is for; * = anywhere
template-column-location-name = Name of the house
template-column-address = Street and number; with it postal_code and city
template-column-postal-code = Five digits
template-column-city = Town
template-column-latitude = Degrees with a point; together with longitude or not at all
template-column-longitude = Degrees with a point
template-column-phone = With area code; in brackets what it is for. Several with | between them
template-column-email = One address
template-column-url = With https://
template-column-opening-hours = As OpenStreetMap writes it: Mo-Fr 09:00-12:00; Tu 14:00-18:00; PH off
template-column-languages = Languages in which help is given; gsg = German Sign Language
template-column-eligibility = Who may come
template-column-minimum-age = Years
template-column-maximum-age = Years
template-column-cost = What it costs, in words
template-column-application-process = How to get there: with an appointment, by phone, just come
template-column-status = active (also when empty), inactive, defunct or temporarily closed
template-column-assured-date = When somebody last checked that all this is true: YYYY-MM-DD
template-column-assurer = Who checked
template-column-language = Language this row is written in; empty = de
template-column-alternate-name = Another name it is known by
