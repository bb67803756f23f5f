/**
 * Whether a text holds anything a person could see. Telegram refuses a message of blanks and of characters that
 * have no shape (zero-width, variation selectors, fillers) as empty.
 */
export function isVisible(text: string): boolean {
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text)
}
