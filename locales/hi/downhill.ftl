### The chapter "Rolling downhill": two knobs walk down a map in fog, then how big a step may be.

## The chapter and its scenes, as menus and headings name them

downhill-title = नीचे लुढ़कना
downhill-question = सीखने में derivative नेटवर्क की मदद कैसे करता है?
downhill-answers = ढलान के साथ नीचे उतरें, क़दम-दर-क़दम, और ग़लती घटती जाती है।
downhill-so-far = हर घुंडी की एक ढलान है। वह बताती है कि ग़लती किधर बढ़ती है, और कितनी।
downhill-walk-title = कोहरे में
downhill-walk-question = कोहरे में नीचे कैसे उतरें?
downhill-size-title = क़दम का आकार
downhill-size-question = क़दम कितना बड़ा हो?

downhill-dial = क़दम { $step } · ग़लती { NUM($error, digits: 2) }
downhill-dial-gone = क़दम { $step } · बेकाबू

## The map, as both scenes draw it.

downhill-map-axis = घुंडी { $letter }
    .named = घुंडी { $letter } ({ $name })
downhill-map-lowest = सबसे नीची जगह
downhill-map-higher = ज़्यादा ग़लती
downhill-map-lower = कम ग़लती
downhill-map-scale = गहरा: कम ग़लती · हल्का: ज़्यादा
downhill-map-step = एक क़दम
downhill-map-alt = दो घुंडियों पर ग़लती का नक़्शा ({ $ground })। उस पर एक सफ़र है, और अगले क़दम का तीर।
downhill-map-students-alt = बीस छात्र अपने पढ़ाई के घंटों पर, इन घुंडियों के अनुमान की रेखा, और हर चूक का फ़ासला।
downhill-map-errors-alt = इस सफ़र की ग़लती, क़दम-दर-क़दम।

## walk: in fog you feel only the tilt; with the switch, plus instead of minus.

downhill-walk-label = सफ़र
downhill-walk-clear = कोहरा हटाएँ
downhill-walk-plus = माइनस की जगह प्लस
downhill-walk-guess = कोहरे में आपको बस एक बात महसूस होती है: ग़लती किस ओर बढ़ती है। घुंडियाँ किस ओर जाएँ?
downhill-walk-with = उसी ओर
    .because = ढलान दिखाती है कि ग़लती किधर बढ़ती है। उसी ओर गए, तो ग़लती बढ़ेगी।
downhill-walk-against = उलटी ओर
    .because = हर क़दम ढलान से उलटी ओर जाता है। माइनस का चिह्न इसी के लिए है।
downhill-walk-sideways = आड़े
    .because = समतल रास्ता न चढ़ता है, न उतरता है।
downhill-walk-down = **क़दम { $step }: ग़लती { NUM($error, digits: 2) } है।** जिधर ग़लती बढ़ती है, उससे उलटी ओर: घुंडी A को { $a ->
    [still] मत घुमाएँ
    [up] ऊपर घुमाएँ
   *[down] नीचे घुमाएँ
} और घुंडी B को { $b ->
    [still] मत घुमाएँ
    [up] ऊपर घुमाएँ
   *[down] नीचे घुमाएँ
}। तीर एक क़दम दिखाता है: माइनस क़दम का आकार × ढलान।
downhill-walk-end = **{ $steps } क़दमों के बाद रुक गए, पर तली तक नहीं पहुँचे।** ग़लती { NUM($first, digits: 2) } से { NUM($error, digits: 2) } हो गई। { $far ->
    [yes] कोहरा न हो, तो दिखता है: सबसे नीची जगह बहुत दूर है। ज़मीन सपाट होती जाती है, इसलिए क़दम छोटे होते जाते हैं।
   *[no] कोहरा न हो, तो दिखता है: सबसे नीची जगह पास ही है।
}
downhill-walk-up = **क़दम { $step }, प्लस के साथ: ग़लती { NUM($error, digits: 2) } है।** तीर ऊपर की ओर जाता है। अगले क़दम के बाद ग़लती { NUM($next, digits: 2) } है।
downhill-walk-up-end = **प्लस के साथ { $steps } क़दम नक़्शे से बाहर ले जाते हैं।** ग़लती { NUM($first, digits: 2) } से { NUM($error, digits: 2) } हो गई: पहले के मुक़ाबले { TIMES($times) }। ढलान ऊपर की ओर इशारा करती है, इसलिए सीखते समय उसे घटाते हैं: माइनस।
downhill-walk-stop = { $steps } क़दमों के बाद रुका
downhill-walk-left = { $steps } क़दमों के बाद नक़्शे से बाहर
downhill-walk-more = सात में से दो घुंडियाँ चलती हैं, और पाँच थमी रहती हैं। इस नक़्शे की सबसे नीची जगह पर ग़लती { NUM($lowest) } है। और नीचे जाना हो, तो और घुंडियाँ चाहिए।
downhill-walk-try-end = आख़िर तक जाएँ
downhill-walk-try-clear = कोहरा हटाएँ, क़दम-दर-क़दम
downhill-walk-symbols = नई घुंडी = पुरानी घुंडी − क़दम का आकार × ढलान (*gradient descent*): $$w \leftarrow w - \eta\, g$$
downhill-walk-symbols-error = सात में से दो घुंडियों की ग़लती, और उसकी ढलानें:

## size: too small crawls, right glides, too large jumps across.

downhill-size-rate = क़दम का आकार (learning rate)
downhill-size-rate-value = क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }
downhill-size-ground = ज़मीन
downhill-size-step = **{ $step ->
    [0] 0 क़दम
    [one] 1 क़दम
   *[other] { $step } क़दमों
} के बाद ग़लती { NUM($error, digits: 2) } है।** { $turns ->
    [0] क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }: हर क़दम ढलान का { NUM($rate, digits: 2, least: 0.000000001) } गुना है।
    [one] सफ़र एक बार कूदकर लौटा है।
   *[other] सफ़र { $turns } बार आर-पार कूदकर लौटा है।
}
downhill-size-gone = **क़दम { $step }: बेकाबू।** { $steps } क़दमों के बाद संख्याएँ सारी हदें पार कर गईं।
downhill-size-glides = **क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }: सफ़र आराम से नीचे उतरता है।** { $steps } क़दमों में ग़लती { NUM($first, digits: 2) } से { NUM($last, digits: 2) } हो जाती है: ग़लती जितनी घट सकती है, उसका { PERCENT($down) } घट गई।
downhill-size-crawls = **क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }: सफ़र रेंगता है।** { $steps } क़दमों के बाद भी ग़लती { NUM($last, digits: 2) } है: वह जितनी घट सकती है, उसका { PERCENT($down) } ही घटी।
downhill-size-swings = **क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }: बहुत बड़ा।** सफ़र { $turns } बार आर-पार कूदकर लौटता है। आख़िर में ग़लती { NUM($last, digits: 2) } है{ $rises ->
    [0] {""}।
   *[other] {""}, और { $steps } में से { $rises } क़दमों पर वह ऊपर गई।
}
downhill-size-blew-up = **क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }: बेकाबू हो जाता है।** { $steps ->
    [one] { $steps } क़दम
   *[other] { $steps } क़दमों
} के बाद संख्याएँ सारी हदें पार कर गईं।
downhill-size-falls-for-ever = **सफ़र नीचे गिरता ही जाता है।** इस ज़मीन की कोई तली नहीं: { $steps } क़दमों के बाद ग़लती सारी हदें पार कर चुकी है।
downhill-size-still = **सफ़र ठहरा हुआ है।** ग़लती { NUM($last, digits: 2) } पर ही रहती है।
downhill-size-lower = **क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }: ग़लती कम होती है।** { $steps } क़दमों में वह { NUM($first, digits: 2) } से { NUM($last, digits: 2) } हो जाती है{ $known ->
    [yes] {""}: वह जितनी घट सकती है, उसका { PERCENT($down) } घट गई।
   *[no] {""}।
} { $turns ->
    [0] {""}
    [one] कोई घुंडी एक बार पलटी।
   *[other] कोई घुंडी { $turns } बार पलटी।
}
downhill-size-not-lower = **क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }: पहले से नीचे नहीं।** ग़लती { NUM($first, digits: 2) } से { NUM($last, digits: 2) } हो जाती है।
downhill-size-mend = सुधारें: क़दम का आकार { NUM($rate, digits: 2, least: 0.000000001) }
downhill-size-small = बहुत छोटा
downhill-size-right = बिल्कुल ठीक
downhill-size-large = बहुत बड़ा
downhill-size-blown = { $steps } क़दमों के बाद बेकाबू
downhill-size-across = चले हुए क़दम
downhill-size-up = कितना ग़लत
downhill-size-limit = इस कटोरे के लिए हद पता है: क़दम का आकार { NUM($limit, digits: 2, least: 0.000001) } तक। आप इस हद के { PERCENT($share) } पर हैं। जिस दिशा में कटोरा सबसे तेज़ मुड़ता है, उधर हर क़दम { $verdict ->
    [settles] के बाद रास्ते का { PERCENT($left) } बचता है, और वह भी { $side ->
        [same] उसी ओर
       *[other] दूसरी ओर
    }।
    [overshoots] कूदकर { $side ->
        [same] उसी ओर
       *[other] दूसरी ओर
    } पहुँचता है, और रास्ते का { PERCENT($left) } बचा रहता है।
    [bounces] कूदकर दूसरी ओर पहुँचता है, उतनी ही दूर जितनी पहले, और यही चलता रहता है।
   *[blows_up] कूदकर दूसरी ओर पहुँचता है, पहले से भी दूर।
}
downhill-size-symbols-limit = कटोरे के लिए हद पता है:
downhill-size-symbols-best = क़दम का वह आकार, जो सबसे नीचे पहुँचाता है:

## The chapter: its card, its question once more, its worksheet, a teacher's notes.

downhill-card = घाटी में नीचे का सफ़र: ग़लती { NUM($first) } से { NUM($last) } तक गिरती है

downhill-again-question = परीक्षा वाले नेटवर्क की एक घुंडी { NUM($value) } पर है। वहाँ ग़लती की ढलान { SIGNED($slope, digits: 2) } है। ग़लती घटाने के लिए घुंडी को किस ओर ज़रा-सा घुमाएँ?
downhill-again-up = ऊपर
downhill-again-down = नीचे
downhill-again-either = दोनों ओर एक-सा अच्छा है
    .because = ऐसा सिर्फ़ वहाँ होता है, जहाँ ढलान 0 हो। यहाँ एक रास्ता चढ़ता है, दूसरा नहीं।
downhill-again-turn = उस ओर { NUM($nudge) } घुमाने पर ग़लती { NUM($from, digits: 4) } से { NUM($to, digits: 4) } हो जाती है।
    .right = ढलान 0 से { $sign ->
        [above] ऊपर
       *[below] नीचे
    } है, इसलिए घुंडी { $sign ->
        [above] ऊपर
       *[below] नीचे
    } घूमे, तो ग़लती बढ़ती है। हर क़दम दूसरी ओर जाता है: ढलान से उलटी ओर। { $turn }

downhill-sheet-step = गोल कटोरे में हर ढलान अपनी घुंडी की दुगुनी है। A = { $a } और B = { $b } से शुरू करें, और क़दम का आकार { $rate } लें। नई घुंडी = पुरानी घुंडी − क़दम का आकार × ढलान। नया A { $blank } है। नया B { $blank } है। इस क़दम को तीर से दिखाएँ।
downhill-sheet-plus = शुरुआत वही, और क़दम का आकार भी वही लें। ग़लती A × A + B × B है। शुरू में वह { $blank } है। क़दम के बाद वह { $blank } है। माइनस की जगह प्लस होता, तो वह { $blank } होती। माइनस क्यों? अपने शब्दों में: …………………………
downhill-sheet-size = इस कटोरे में एक क़दम के बाद हर घुंडी का इतना हिस्सा बचता है: 1 − 2 × क़दम का आकार। क़दम का आकार { $rate } हो, तो वह { $blank } है। क्या सफ़र तली तक पहुँचता है (हाँ या नहीं)? { $blank }।
downhill-sheet-yes = हाँ
downhill-sheet-no = नहीं

downhill-notes-first = कोहरे में क़दम-दर-क़दम चलें। हर क़दम लेने से पहले पूछें कि अगला क़दम किस ओर होगा।
downhill-notes-minus = घटाते क्यों हैं?
    .answer = ढलान दिखाती है कि ग़लती किधर बढ़ती है। हमें नीचे जाना है।
downhill-notes-bigger = क़दम बड़े हों, तो सीखना तेज़ होता है।
    .answer = तभी तक, जब तक आप घाटी के पार न कूद जाएँ।
downhill-notes-stuck = यह हमेशा किसी ख़राब गड्ढे में फँस जाता है।
    .answer = फँस सकता है। घुंडियाँ बहुत हों, तो आम तौर पर नीचे का कोई रास्ता बचा रहता है।
downhill-notes-ask-plus = माइनस की जगह प्लस हो, तो क्या होगा?
downhill-notes-ask-size = क़दम ज़्यादा से ज़्यादा कितना बड़ा हो सकता है?
