# Fixed texts in danger. Each version waits for review by a professional (vocabulary/crisis/reviews.yaml).

# What to do now, one thought a line; the first line is shown in bold. The numbers follow.
crisis-suicide =
    Bunu yazmanız iyi. Şimdi yalnız kalmayın.
    Birinin yanına gidin veya birini arayın.
    Kendinize zarar verebileceğiniz şeyleri kaldırın.
    Bir hayat tehlikedeyse: Hemen 112'yi arayın.
    Başka biri için mi yazıyorsunuz? O kişinin yanında kalın ve 112'yi arayın.
    Konuşmak için:
crisis-self-harm =
    Bunu yazmanız iyi. Şimdi yalnız kalmayın.
    Derin yara, çok kan veya ilaç varsa: Hemen 112'yi arayın.
    Yaraya temiz bir bezle sıkıca bastırın.
    Kendinizi yaralayabileceğiniz şeyleri kaldırın.
    Başka biri için mi yazıyorsunuz? O kişinin yanında kalın.
    Konuşmak için:
crisis-violence-victim =
    Yapabiliyorsanız güvenli bir yere gidin.
    Dışarıya, komşulara veya kilitlenebilen bir odaya gidin. Çocukları yanınıza alın.
    Polisi arayın: 110. Yaralı varsa: 112.
    Suç sizde değil.
    Telefonunuzu okuyan biri var mı? O zaman bu sohbeti silin.
    Telefonla yardım:
crisis-violence-witness =
    Hemen polisi arayın: 110.
    Ne duyduğunuzu veya gördüğünüzü ve hangi dairede olduğunu söyleyin.
    Araya girmeyin. Kendiniz güvende kalın.
    Yaralı varsa: 112.
    Emin değil misiniz? Yine de arayın, doğrusu budur.
    Telefonla yardım:
crisis-violence-doer =
    Şimdi diğer kişiden uzaklaşın, en iyisi dışarı çıkın.
    Birini yaralayabileceğiniz şeyleri elinizden bırakın.
    Yavaşça nefes alıp verin, on kez.
    Tehlikede olan biri varsa: 110'u arayın. Yaralı varsa: 112.
    Bunu yazmanız iyi. Şiddeti bırakmak mümkündür ve bunun için yardım vardır.
    Biri size zarar mı veriyor? O zaman güvenli bir yere gidin ve 110'u arayın.
    Yardım:
# Here it is mostly the child who writes: short, easy sentences.
crisis-child-danger-victim =
    Olabiliyorsa güvenli bir yere gidin: komşulara, bir dükkâna, güvendiğiniz büyüklere.
    Polisi arayın: 110. Biri yaralıysa veya uyanmıyorsa: 112.
    Çocuklar da orayı arayabilir. Ücretsizdir.
    Suç sizde değil. Kimsenin sizin canınızı yakmaya hakkı yok.
    Telefonla yardım:
crisis-child-danger-witness =
    Bir çocuk şu anda tehlikedeyse: Hemen 110'u arayın. Çocuk yaralıysa: 112.
    Sizin için güvenliyse çocuğun yanında kalın.
    Çocuğun nerede olduğunu ve ne duyduğunuzu veya gördüğünüzü söyleyin.
    Emin değil misiniz? Yine de arayın, doğrusu budur.
    Telefonla yardım:
crisis-child-danger-doer =
    Çocuğu güvenli bir yere koyun, örneğin yatağa sırtüstü yatırın. Sonra odadan çıkın.
    Çocuğu sarsmayın. Bu sırada ağlayabilir.
    Yavaşça nefes alıp verin, on kez.
    Birinden çocukla ilgilenmeyi devralmasını isteyin.
    Çocuk yaralıysa veya sarsıldıysa: Şimdi sakin olsa bile hemen 112'yi arayın.
    Bunu yazmanız iyi. Birçok anne baba bu noktaya gelir.
    Telefonla yardım:
crisis-medical =
    Şimdi 112'yi arayın.
    Telefonu kapatmayın. Acil çağrı hattı size ne yapmanız gerektiğini söyler.
    Kişinin yanında kalın.
    Nefes almıyorsa: Göğsünün ortasına sert ve hızlı bastırın.
    Nefes alıyor ama uyanmıyorsa: Onu yan çevirin.
crisis-fire =
    Hemen 112'yi arayın.
    Yangın dairenin içindeyse: Dışarı çıkın, herkesi yanınıza alın ve kapıları arkanızdan kapatın.
    Merdiven boşluğunda duman varsa: Dairede kalın ve kapıları kapatın. Pencereye gidin ve yardım için bağırın.
    Dumanın içinden geçmeyin.
    Asansöre binmeyin.
crisis-gas =
    Hemen dışarı çıkın ve herkesi yanınıza alın.
    Işık yakmayın, elektrik düğmelerine dokunmayın, ateş yakmayın.
    Komşuların kapısına vurun. Zile basmayın.
    Binanın içinde telefon etmeyin.
    112'yi ancak dışarı çıkınca arayın.
crisis-carbon-monoxide =
    Hemen temiz havaya çıkın ve herkesi yanınıza alın.
    Kendinizi daha iyi hissetseniz bile dışarıdan 112'yi arayın.
    Geri dönmeyin.
    Karbonmonoksit görülmez ve kokusu yoktur.

crisis-closed-now = şu anda kapalı
crisis-truth = Ekibimize haber veriyorum. Bunu yakında birinin okuyacağına söz veremem.
# For teams without anybody on call
crisis-truth-no-cover = Ekibimizin acil nöbeti yok. Ekibe haber veriyorum ama bunu şu anda büyük olasılıkla kimse okumuyor.
crisis-do-not-wait = Beklemeyin, 112'yi arayın.
crisis-do-not-wait-outside = Beklemeyin: Dışarı çıkın ve dışarıdan 112'yi arayın.
# {$sentence} German sentences to read out on the phone
crisis-say-to-112 = Telefonda bunu Almanca okuyun: „{ $sentence }“ Sonra sokağı, bina numarasını ve katı söyleyin.
# {$meaning} the same sentences in the language that is read
crisis-say-meaning = Anlamı: “{ $meaning }”
crisis-where =
    Neredesiniz? Ne telefon numaranızı ne de yerinizi görebiliyorum.
    Güvende olur olmaz bana adresi yazın. Adresi ekibimize iletirim.
    Ben burada kalıyorum.

# Sentences for the emergency call. In German they are read out; the other languages say what they mean.
crisis-sentence-place = Bulunduğum yer: …
crisis-sentence-suicide = Burada biri canına kıymak istiyor.
crisis-sentence-self-harm = Burada biri kendini yaraladı.
crisis-sentence-violence-victim = Biri bana şiddet uyguluyor. Lütfen çabuk gelin.
crisis-sentence-violence-witness = Burada biri dövülüyor. Lütfen çabuk gelin.
crisis-sentence-violence-doer = Burada biri tehlikede. Lütfen çabuk gelin.
crisis-sentence-child-danger-victim = Ben çocuğum. Tehlikedeyim.
crisis-sentence-child-danger-witness = Burada bir çocuk tehlikede. Lütfen çabuk gelin.
crisis-sentence-child-danger-doer = Çocuğum tehlikede. Lütfen çabuk gelin.
crisis-sentence-medical = Bir insanın hayatı tehlikede. Lütfen çabuk gelin.
crisis-sentence-fire = Burada yangın var.
crisis-sentence-gas = Burada gaz kokusu var.
crisis-sentence-carbon-monoxide = Burada, dairede karbonmonoksit var.

# What comes after. {$name} who of the team has the emergency
crisis-added = Bunu ekibimiz için ekledim. Şu ana kadar kimse üstlenmedi. Tehlikede beklemeyin: 112'yi arayın.
crisis-passed-on = Bunu şu kişiye ilettim: { $name }. Tehlikede beklemeyin: 112'yi arayın.
# Once, when nobody answers in time; the numbers follow again
crisis-nobody-yet = Şu ana kadar ekibimizden kimse cevap vermedi. Birini çağırmaya devam ediyorum.
crisis-claimed = Ekibimizden { $name } yazdıklarınızı şimdi okuyor. Buraya yazmaya devam edin. Tehlikede beklemeyin: 112'yi arayın.
crisis-false-alarm = Ekibimizden { $name } mesajınızı okudu ve acil bir tehlike görmüyor; durum farklıysa lütfen bana hemen yazın. Konu kapanana kadar { $name } burada yazdıklarınızı okumaya devam eder.

crisis-helpline-emergency = ambulans ve itfaiye, her zaman, ücretsiz
crisis-helpline-police = polis, her zaman, ücretsiz
crisis-helpline-telefonseelsorge = TelefonSeelsorge (zor anlarda destek hattı), her zaman, ücretsiz, isim vermeden, sohbetle de (Almanca)
crisis-helpline-women = kadınlara yönelik şiddette yardım hattı, her zaman, ücretsiz, birçok dilde, sohbetle de
crisis-helpline-men = şiddete uğrayan erkekler için yardım hattı, gece ve hafta sonu kapalı (Almanca)
crisis-helpline-perpetrators = şiddet uygulayan ve bırakmak isteyenler için yardım (Almanca)
crisis-helpline-children = çocuklar ve gençler için yardım hattı, pazartesiden cumartesiye saat 14-20 arası (Almanca)
crisis-helpline-parents = anne babalar için yardım hattı, iş günlerinde (Almanca)
crisis-helpline-doctor = nöbetçi doktor, hayati tehlike yoksa
crisis-helpline-poison-ggiz = zehirlenme danışma hattı
crisis-helpline-poison-freiburg = zehirlenme danışma hattı
crisis-helpline-poison-bonn = zehirlenme danışma hattı
