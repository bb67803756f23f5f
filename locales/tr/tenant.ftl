# What tenants read. Short sentences, one thought each.

language-name = Türkçe
platform-telegram = Telegram
platform-slack = Slack

# How a command is called: Slack keeps unknown /words to itself, there one writes them without the slash.
# $chat: telegram or slack
tenant-command-human =
    { $chat ->
        [slack] “insan”
       *[other] /human
    }
tenant-command-language =
    { $chat ->
        [slack] “dil”
       *[other] /language
    }
tenant-command-mydata =
    { $chat ->
        [slack] “verilerim”
       *[other] /mydata
    }
tenant-command-deletemydata =
    { $chat ->
        [slack] “verilerimi sil”
       *[other] /deletemydata
    }
tenant-command-cancel =
    { $chat ->
        [slack] “iptal”
       *[other] /cancel
    }

# {$organisation} who runs this, {$platform} the service the messages travel through, {$model} whether texts go to a model of another company (asked)
tenant-first-notice =
    Merhaba! Ben Lotse, { $organisation } kuruluşunun otomatik asistanıyım. Yakınınızda kimlerin yardım edebileceğini bilirim ya da bir insanı çağırırım: { tenant-command-human }.
    Mesajlarınız şifreli olarak saklanır. Siz izin vermedikçe kira muhasebesi hiçbir şey öğrenmez. Mesajlarınız { $platform } tarafından da işlenir. { $model ->
        [asked] Başka bir şirketin bilgisayar programı, sizi anlamaya ve cevabı yazmaya yardım eder. İsimleri ve numaraları önceden elimizden geldiğince çıkarırız.{" "}
        [translates] Başka bir şirketin bilgisayar programı, sizi anlamaya ve cevabı yazmaya yardım eder. Sizinle bizden bir kişinin birbirinize yazdıklarını da çevirir. İsimleri ve numaraları önceden elimizden geldiğince çıkarırız.{" "}
       *[none] {""}
    }{ $voice ->
        [asked] Sesli mesajları başka bir şirketin bilgisayar programı yazıya döker. Onlardan isimler ve numaralar önceden çıkarılamaz.{" "}
       *[none] {""}
    }Lütfen kimlik veya banka belgesi göndermeyin.
    Bu bir bilgilendirmedir, hukuki danışmanlık değildir. Kiraya verenle anlaşmazlıkta bir kiracı derneği (Mieterverein) veya bağımsız bir danışma merkezi de size yardım eder.
    { tenant-command-mydata } ile verilerinizi görürsünüz, { tenant-command-deletemydata } ile verilerinizi silersiniz.

tenant-greeting = Konunun ne olduğunu bana yazmanız yeterli. Örneğin: “Borçlarım var” veya “Komşumla sorun yaşıyorum”. Bir insanla konuşmayı tercih ederseniz: { tenant-command-human }.
tenant-help =
    Talebinizi kendi sözlerinizle, kendi dilinizde yazın.
    { tenant-command-human } – bir insan benimle iletişime geçsin
    { tenant-command-language } – dil seçmek
    { tenant-command-mydata } – hakkımda saklananları görmek
    { tenant-command-deletemydata } – hakkımdaki her şeyi silmek
    { tenant-command-cancel } – iptal etmek veya bir talebi geri çekmek
    Bir düğmeye basmak yerine numarasını da yazabilirsiniz: birincisi için 1, ikincisi için 2.
    Tehlikede 112'yi arayın, polisin numarası 110.
tenant-thanks = Rica ederim! Bana her zaman yine yazabilirsiniz.
tenant-glad = Buna sevindim. Bana her zaman yine yazabilirsiniz.
tenant-not-understood = Bunu okuyamadım. Lütfen konunun ne olduğunu birkaç kelimeyle yazın. Ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer.
tenant-not-handled = Özür dilerim, bende bir aksaklık oldu. Lütfen bunu başka sözlerle bir kez daha yazın ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer. Tehlikede 112'yi arayın.
tenant-nothing-found = Rehberimde buna uygun bir şey bulamıyorum. Bir şey uydurmak istemem.
tenant-no-more = Bu konuda başka bir şey bulamadım.
tenant-old-button = Bu düğme artık güncel değil. Neye ihtiyacınız olduğunu bana yazmanız yeterli.
tenant-answer-unsure = Son mesajımın size ulaşıp ulaşmadığını bilmiyorum: Bağlantıda sorun vardı. Ulaşmadıysa lütfen bana bir kez daha yazın. Tehlikede 112'yi arayın.

# {$media} kind of attachment
tenant-attachment =
    { $media ->
        [voice] { voice-danger } Sesli mesajları henüz dinleyemiyorum. Lütfen konunun ne olduğunu birkaç kelimeyle yazın.
        [sticker] Teşekkürler! Lütfen konunun ne olduğunu birkaç kelimeyle yazın.
       *[other] Bunu henüz açamıyorum. Lütfen konunun ne olduğunu birkaç kelimeyle yazın.
    }
tenant-attachment-or-person = Ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer.

tenant-ask-area = Nerede oturuyorsunuz? O zaman yakınınızda ne olduğunu gösteririm.
tenant-ask-age = Söz konusu kişi kaç yaşında? O zaman onun için neler olduğunu gösteririm.
# How a location is shared in Telegram; it is rounded and forgotten after the answer.
tenant-share-location = Ataş simgesine basıp bana konumunuzu gönderirseniz en yakındakini gösteririm. Konumunuzu aklımda tutmam.
tenant-nowhere-to-go = Konum için teşekkürler, onu aklımda tutmam. Rehberimde şu anda gidebileceğiniz bir yer yok. Tehlikede 112'yi arayın.
tenant-area-set = Teşekkürler. Bundan sonra şu bölge için arayacağım: { $area }.
tenant-area-open = Sorun değil. O zaman her yerde ararım.
tenant-area-unknown = henüz söylenmedi
tenant-ask-language = Hangi dili istersiniz? / Welche Sprache möchten Sie?
tenant-language-set = Tamam, Türkçe yazışıyoruz.

# Before the hand-over: what is passed on and to whom
tenant-ask-consent =
    Bir insan sizinle iletişime geçsin mi?
    { $organisation } kuruluşunun { $desk } ekibine şunlar iletilir: konu ({ $topics }), bölgeniz ({ $area }), diliniz ve bu konuda bana yazdıklarınız. Mesajlarınızı sadece talebinizi üstlenen kişi okur. Ekip Slack ile çalışır; o zaman mesajlarınızı Slack de işler.
tenant-consent-yes = Evet, lütfen
tenant-consent-no = Hayır, teşekkürler
# The words with a dot above the i are what a capital İ becomes when lowered.
tenant-typed-yes = evet, evet lütfen, evet lutfen, lütfen, lutfen, olur, tamam, tmm, tabii, tabi, tabii ki, tabi ki, isterim, i̇sterim, evet isterim, e, ok, okay, okey, yes, y, ja, j, 1, evet tabii, evet tabii ki, evet olur, evet tamam, tamam evet, evet teşekkürler, evet kabul ediyorum, kabul ediyorum, kabul, onaylıyorum, evet onaylıyorum, evet istiyorum, istiyorum, elbette, evet elbette, tabii olur, memnuniyetle, peki, 👍, 👌, ✅
tenant-typed-no = hayır, hayir, hayır teşekkürler, hayir tesekkurler, hayır teşekkür ederim, yok, olmaz, istemem, i̇stemem, istemiyorum, i̇stemiyorum, gerek yok, h, no, n, nein, 2, hayır istemiyorum, hayır istemem, hayır gerek yok, şimdi değil, hayır şimdi değil, henüz değil, hayır henüz değil, sonra, daha sonra, belki sonra, asla, kesinlikle hayır, hayır kesinlikle, hiçbir şekilde, kalsın, hayır kalsın, vazgeçtim, yok istemiyorum, hayır yok, değil, 👎, ❌
tenant-typed-but = ama, fakat, ancak, sadece, yalnızca, hariç, yalnız
tenant-typed-unsure = değil, yok, hiç, önce, sonra, belki, eğer, kim, kime, kimi, ne, nasıl, neden, niye, nerede, hangi, kimse, olmasın, istemiyorum
tenant-consent-noted = Bu, talebinize eklenir. Henüz hiçbir şey iletilmedi.
tenant-consent-unclear = Açık bir evet olmadan hiçbir şey iletmiyorum.
tenant-consent-refused = Tamam, hiçbir şey iletmiyorum. Fikrinizi değiştirirseniz her zaman { tenant-command-human } seçebilirsiniz.
tenant-handed-over = Talebiniz { $desk } ekibinde. { $when } Biri üstlenir üstlenmez size söylerim. Şimdi yazacaklarınız da talebe eklenir.
tenant-desk-open = Ekip şu anda burada.
tenant-desk-opens = Ekip tekrar burada: { $when }.
tenant-case-already-open = { $reference } numaralı talebiniz zaten ekipte. Yazmaya devam edin, yazdıklarınız eklenir. { tenant-command-cancel } ile talebi geri çekersiniz.
tenant-added-to-case = Bunu { $reference } numaralı talebinize ekledim.
tenant-edit-not-of-case = Bu mesaj { $reference } numaralı talebinize ait değil, bu yüzden değişikliği iletmedim. Ekibin okumasını istiyorsanız lütfen yeni bir mesaj olarak yazın.
tenant-claimed = { $name }, { $reference } numaralı talebinizi üstlendi. Buraya yazmaya devam edin, { $name } yazdıklarınızı okur.
tenant-person-says = { $name } yazıyor:
tenant-translated = Makine çevirisi. Asıl dil: { $language }.
tenant-untranslated = Çevrilmedi. Dil: { $language }.
tenant-original-button = Aslını göster
tenant-original =
    { $name } şöyle yazdı:
    { $text }
tenant-person-away = Ekip şu anda burada değil. Mesajınız şu zamandan itibaren okunur: { $when }. Tehlikede lütfen 112'yi arayın.
tenant-released = { $reference } numaralı talebiniz yeniden { $desk } ekibinde. Başka biri üstlenir üstlenmez size söylerim.
tenant-reopened = { $reference } numaralı talebiniz yeniden açık. Buraya yazmaya devam edin.
# {$outcome} how it ended
tenant-closed =
    { $outcome ->
        [referred] { $reference } numaralı talebiniz kapandı. Size uygun bir yere yönlendirildiniz.
        [no_contact] Size ulaşamadık ve { $reference } numaralı talebinizi kapatıyoruz. Her zaman yine yazabilirsiniz.
       *[other] { $reference } numaralı talebiniz kapandı.
    } Sizin için nasıldı? 1 kötü, 5 çok iyi demektir.
tenant-rate-button = { $score }
tenant-rated = Görüşünüz için teşekkürler.
tenant-cancelled = Tamam, iptal edildi. Bana her zaman yazabilirsiniz.
tenant-ask-withdraw = { $reference } numaralı talebinizi geri çekmek istiyor musunuz? O zaman { tenant-command-cancel } seçin. Yoksa talebiniz ekipte kalır.
tenant-withdrawn = { $reference } numaralı talebiniz geri çekildi. Bana her zaman yine yazabilirsiniz.
tenant-cancel-not-possible = { $reference } numaralı talebinizi biri zaten üstlendi. Artık gerek kalmadıysa bunu o kişiye söyleyin.
# An emergency is not withdrawn: whoever was called will ask.
tenant-cancel-emergency = { $reference } numaralı talebiniz için insanları zaten çağırdım. Yazmaya devam edin ve artık gerek kalmadıysa bunu onlara söyleyin.

tenant-state-new = yeni
tenant-state-offered = ekipte, henüz üstlenilmedi
tenant-state-claimed = üstlenildi
tenant-state-waiting = cevap bekliyorsunuz
tenant-state-answered = cevaplandı
tenant-state-closed = kapandı

mydata-header = Hakkınızda saklananlar:
mydata-profile = Ad: { $name } · Dil: { $language } · Bölge: { $area }
mydata-request = { $reference } numaralı talep, { $when }: { $state }
mydata-no-requests = Talep yok.
mydata-messages =
    { $count ->
        [0] Mesaj yok.
        [one] Bir mesaj:
       *[other] { $count } mesaj, son { $shown } tanesi:
    }
mydata-message = { $when } – { $who }: { $text }
mydata-translation = Makine çevirisi ({ $language }): { $text }
mydata-by-tenant = siz
mydata-by-bot = Lotse
mydata-by-person = ekip
# {$topics} topics of questions that stayed without an answer
mydata-counted = Sadece bir kez sayılsın diye not edildi: cevaplayamadığım sorular ({ $topics }). Sayımın kendisinde isim de sözler de yok.
mydata-footer = Ayrıca size cevap verebilmem için sohbetteki kimlik numaranız. { tenant-command-deletemydata } ile her şeyi silersiniz.
tenant-ask-erase = Hakkınızda saklananları sileyim mi: adınızı, sohbetteki kimlik numaranızı ve yazılan her şeyi? Açık bir talep varsa o da kapatılır. Talepler olduğu bilgisi isimsiz ve sözsüz olarak kayıtlı kalır. Bu işlem geri alınamaz.
tenant-erase-yes = Evet, her şeyi sil
tenant-erase-no = Hayır, kalsın
tenant-erase-unsure = Yanlışlıkla hiçbir şey kaybolmasın: Veriler ancak “{ tenant-erase-yes }” düğmesine dokunursanız ya da 1 yazarsanız silinir.
tenant-erase-refused = Tamam, her şey olduğu gibi kalıyor.
tenant-erased =
    { $organisation } kuruluşundaki verileriniz silindi. Bu sohbette { $chat ->
        [telegram] kendi mesajlarınız ve benim iki günden eski mesajlarım, siz sohbeti
       *[other] kendi mesajlarınız, siz onları
    } kendiniz silene kadar kalır. Ekipten bir kişinin Slack'te yazdıklarını o kişi orada siler.
