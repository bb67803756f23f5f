# Voice notes, photos and locations: what becomes of them. Short sentences, one thought each.

## Voice notes
# {$text} what a program wrote down
voice-heard =
    Anladığım şu:
    “{ $text }”
    Doğru mu?
voice-understood = Anladığım şu: “{ $text }”
voice-yes = Evet, doğru
voice-no = Hayır, doğru değil
# What is not heard cannot be looked at for danger either
voice-danger = Tehlikede 112’yi arayın.
voice-again = O zaman sizi yanlış anladım. Lütfen sessiz bir yerde, yavaşça bir kez daha kaydedin. Ya da birkaç kelimeyle yazın. Ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer.
# {$why} long or failed
voice-declined =
    { $why ->
        [long] Bu sesli mesaj benim için çok uzun. En fazla üç dakika olabilir.
       *[failed] Bu sesli mesajı anlayamadım.
    } Lütfen daha kısa olarak bir kez daha kaydedin ya da konunun ne olduğunu birkaç kelimeyle yazın. Ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer ve mesajı dinleyebilir. { voice-danger }
voice-ask = { voice-danger } Sesli mesajınızı başka bir şirketin bilgisayar programı benim için yazıya dökebilir. İsimler ve numaralar önceden çıkarılamaz. Yazıya dökülsün mü?
voice-ask-yes = Evet, yazıya dökülsün
voice-ask-no = Hayır, istemiyorum
voice-not-heard = Tamam, yazıya dökülmüyor. Lütfen konunun ne olduğunu birkaç kelimeyle yazın. Ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer ve mesajı dinleyebilir. { voice-danger }
voice-ask-again = { voice-danger } İstemediğiniz için bu sesli mesaj yazıya dökülmedi. Lütfen konunun ne olduğunu birkaç kelimeyle yazın. Ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer ve mesajı dinleyebilir. Yine de başka bir şirketin bilgisayar programı onu yazıya döksün mü?

## Photos, documents, locations
# {$media} what was sent, {$name} who has the case
attachment-passed-on =
    { $media ->
        [photo] Fotoğrafınızı ilettim: { $name }.
        [voice] Sesli mesajınızı ilettim: { $name }.
        [video] Videonuzu ilettim: { $name }.
        [document] Belgenizi ilettim: { $name }.
        [location] Konumunuzu ilettim: { $name }.
       *[other] Bunu ilettim: { $name }.
    }
attachment-added =
    { $media ->
        [photo] Fotoğrafınızı { $reference } numaralı talebinize ekledim.
        [voice] Sesli mesajınızı { $reference } numaralı talebinize ekledim.
        [video] Videonuzu { $reference } numaralı talebinize ekledim.
        [document] Belgenizi { $reference } numaralı talebinize ekledim.
        [location] Konumunuzu { $reference } numaralı talebinize ekledim.
       *[other] Bunu { $reference } numaralı talebinize ekledim.
    } Talebi üstlenen kişi onu görür.
attachment-unheard =
    { $media ->
        [video] Ben kendim izleyemedim.
       *[voice] Ben kendim dinleyemedim.
    } { voice-danger }
attachment-ask-person =
    { $media ->
        [video] Videolara kendim bakmıyorum.
        [document] Belgeleri kendim açmıyorum.
       *[other] Fotoğraflara kendim bakmıyorum.
    } Bunu bir insan yapabilir. Lütfen kimlik veya banka belgesi göndermeyin.
attachment-as-well = Evet derseniz bunu da iletirim.
tenant-consent-files = Son gönderdiğiniz dosyalar da iletilir (sayı: { $count }).
attachment-unavailable =
    { $why ->
        [elsewhere] Başka yerde duran dosyaları alamıyorum.
       *[too_big] Bu dosya benim için çok büyük. En fazla 20 MB olabilir.
    } Lütfen daha küçük olarak ve doğrudan buraya gönderin, örneğin fotoğraf olarak. Ya da { tenant-command-human } seçin, o zaman bir insan sizinle iletişime geçer.
attachment-lost = Gönderdiğiniz bir dosyayı iletemedim. Lütfen bir kez daha gönderin.
mydata-attachment =
    { $media ->
        [photo] Fotoğraf
        [voice] Sesli mesaj
        [video] Video
        [document] Belge
        [location] Konum
       *[other] Başka bir şey
    }
