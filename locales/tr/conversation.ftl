# The conversation: asking why something did not help, follow-up questions, and what is no question. Short sentences, one thought each.

## Not helpful: why, in one tap
tenant-why-unhelpful = Üzgünüm. Uymayan nedir?
tenant-reason-wrong-topic = Yanlış konu
tenant-reason-too-far = Çok uzak
tenant-reason-not-for-me = Bana göre değil ya da kapalı
tenant-reason-been-there = Oraya gittim
tenant-reason-other = Başka bir şey
tenant-other-words = O zaman sizi yanlış anladım. Lütfen neye ihtiyacınız olduğunu bir iki cümleyle yazın.
tenant-show-others = Söylediğiniz için teşekkürler. Bu konuda bildiğim diğerleri:
# After two answers that did not help
tenant-unhelpful-twice = Size şimdi iki kez yardımcı olamadım. Belki bir insan daha iyi yardım eder.

## Language
tenant-more-languages = Diğer diller
# {$languages} names of the languages there are
tenant-language-unknown = Üzgünüm, bu dili bilmiyorum. Bildiğim diller: { $languages }.

## Follow-up questions
# {$areas} areas the directory has entries for
tenant-place-unknown = Bu yer için bildiğim bir şey yok. Şu yerlerde yardım biliyorum: { $areas }.
tenant-edited = Mesajınızı değiştirdiniz. Buna cevabım şu:

## No question for the directory
# {$organisation} who runs this
tenant-about-bot = Ben Lotse, { $organisation } kuruluşunun bir bilgisayar programıyım. İnsan değilim. Yakınınızda yardım ararım.
tenant-about-bot-offer = İsterseniz bir insan sizinle iletişime geçer.
tenant-insulted = Öfkeli olduğunuzu fark ediyorum. Bu normal.
tenant-insulted-offer = Ne olduğunu bana yazın. Ya da bir insan sizinle iletişime geçer.
tenant-about-others = Başka insanlar hakkında size bir şey söyleyemem. Sizin hakkınızda da benden kimse bir şey öğrenmez. Bir anlaşmazlık varsa bir insan arabuluculuk yapabilir.
tenant-no-codes = Anahtar, kod ve şifre bilmiyorum. Bunları bulup veremem de.
tenant-no-orders = Bunu yapamam. Kiracılar için yardım ararım. Neye ihtiyacınız olduğunu bana yazın.

## When it cannot wait
tenant-repair-now = Bu bekleyemez. Acil tamir servisini şimdi arayın:
tenant-repair-no-number = Bu bekleyemez. Acil tamir servisinin numarası bende yok. Numara genellikle merdiven boşluğunda ya da kira sözleşmesinde yazar.
# {$number} telephone of the office
tenant-office-open = Büro da şu anda açık: { $number }.
# {$number} telephone of the office, {$when} day and time
tenant-office-opens = Büro tekrar açılıyor: { $when }. Telefon: { $number }.
tenant-repair-danger = Tehlikede olan biri varsa 112'yi arayın.
tenant-home-lost = Evinizi kaybettiyseniz veya kaybediyorsanız: Evsiz kalan insanlarla ilgilenen birimi şimdi arayın:

## Letters of authorities and courts
# {$sender} as the person names the sender, {$date} as they wrote the date
tenant-letter-from-dated = Konu bir mektup: { $sender }, { $date }.
tenant-letter-from = Konu bir mektup: { $sender }.
tenant-letter-dated = Konu bir mektup: { $date }.
tenant-letter-period = Sürenin ne zaman bittiğini kesin söyleyemem. Çoğu zaman mektubun ne zaman geldiği önemlidir. Hangi gün geldi? Süreyi bir insan sizinle birlikte kontrol eder.
tenant-letter-delivered = Teşekkürler, bu süre için önemli. Bir insan süreyi sizinle birlikte kontrol eder.
