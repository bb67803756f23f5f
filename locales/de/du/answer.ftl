### Was in der Du-Form anders heißt. Nur diese Nachrichten; alle anderen stehen eine Ebene höher.

answer-intro =
    { $count ->
        [one] Das könnte dir helfen:
       *[other] Diese Angebote könnten dir helfen:
    }
answer-intro-open = Hier kannst du jetzt hin, so steht es in den Öffnungszeiten:
answer-check-overdue = ⚠ { $checked }, das ist über ein Jahr her. Bitte frag nach, ob es noch stimmt.
answer-doubted = ⚠ Vielleicht hat sich etwas geändert. Bitte frag nach, ob es noch stimmt.
