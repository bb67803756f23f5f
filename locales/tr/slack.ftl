### What tenants read or write on Slack alone.

## Words somebody may write on Slack instead of a command (comma-separated, lower case).
## A capital İ typed on a phone becomes i with a dot above when lowered: those words stand here twice. A cry for help is no command.
slack-words-start = başla, basla, baştan başla, bastan basla, yeniden başla
slack-words-help = neler yapabilirsin, ne yapabilirsin, komutlar
slack-words-language = dil, dil değiştir, dil degistir, dili değiştir
slack-words-human = insan, i̇nsan, bir insan, insanla konuşmak istiyorum, i̇nsanla konuşmak istiyorum, bir insanla konuşmak istiyorum, bir insanla konusmak istiyorum, bir insanla konuşmak, görevli, gorevli, yetkili
slack-words-mydata = verilerim, bilgilerim
slack-words-deletemydata = verilerimi sil, bilgilerimi sil
slack-words-cancel = iptal, i̇ptal, iptal et, i̇ptal et, vazgeç, vazgec, vazgeçtim, vazgectim

## Home
home-more = … ve { $count } tane daha
home-requests = Talepleriniz
home-requests-none = Şu anda bizde bir talebiniz yok.
home-request = { $reference } numaralı talep, { $since }: { $state }
home-request-state-new = iletiliyor
home-request-state-offered = ekipte, henüz üstlenilmedi
home-request-state-claimed = biri ilgileniyor
home-request-state-waiting = mesajınız ekipte
home-request-state-answered = ekip size yazdı
home-request-state-closed = kapandı
home-tenant-how = Neye ihtiyacınız olduğunu “Mesajlar” bölümüne yazın. “insan” yazarsanız bir insan çağrılır, “verilerim” yazarsanız nelerin saklandığını görürsünüz.

## Somebody who is no staff writes /lotse
command-not-staff = /lotse çalışanlar içindir. Konunun ne olduğunu bana doğrudan mesajla yazmanız yeterli.
