### Chapter "What if there were no slopes?": the race from few knobs to many, why chance fails, what a step costs.

## The chapter and its scenes, as menus and headings name them

without-derivatives-title = ढलानें न होतीं तो?
without-derivatives-question = नेटवर्क को बिना ढलानों के सीखना पड़ता तो?
without-derivatives-answers = घुंडियाँ कम हों, तो आज़माना जीतता है। घुंडियाँ बहुत हों, तो सिर्फ़ ढलानें जल्दी पहुँचाती हैं।
without-derivatives-so-far = ढलानें बताती हैं कि हर घुंडी किधर घुमाएँ।
without-derivatives-race-title = दौड़
without-derivatives-race-question = क्या सीखने के लिए ढलानें चाहिए?
without-derivatives-chance-title = तुक्का
without-derivatives-chance-question = घुंडियाँ बहुत हों, तो आज़माना क्यों हार जाता है?
without-derivatives-price-title = क़ीमत
without-derivatives-price-question = एक क़दम कितने में पड़ता है?

## The ways to learn

without-derivatives-way-follow-slopes = ढलानों के साथ
without-derivatives-way-nudged-slopes = धक्कों से हर ढलान नापें
without-derivatives-way-one-knob-at-a-time = एक-एक घुंडी आज़माएँ
without-derivatives-way-try-and-keep = सब साथ आज़माएँ, अच्छा रखें
without-derivatives-way-random-guess = हर बार नया तुक्का

## race: from 7 knobs to 3,280

without-derivatives-race-guess = सीखने के दो तरीक़े, हर एक को 300 नज़रें: ढलानों के साथ, और आज़माकर। घुंडियाँ 3,280 हों, तो कौन जीतेगा?
without-derivatives-race-rival = आज़माना जीतेगा
    .because = 7 घुंडियों पर ऐसा ही होता है। 3,280 पर आज़माने को राहें बहुत ज़्यादा हैं।
without-derivatives-race-level = दोनों बराबर रहेंगे
    .because = 12 घुंडियों पर ऐसा ही होता है। हर नई घुंडी के साथ आज़माना पिछड़ता जाता है।
without-derivatives-race-slopes = ढलानें जीतेंगी, बहुत आगे
    .because = ढलानें हों, तो हर नज़र हर घुंडी को उसकी राह बताती है। एक आज़माइश सिर्फ़ एक बात बताती है: बेहतर या बदतर।

without-derivatives-race-dial = डेटा पर नज़रें
without-derivatives-race-place = { $looks ->
    [0] अभी कोई नज़र नहीं
    [1] 1 नज़र
   *[other] { NUM($looks) } नज़रें
}
without-derivatives-race-begins = सब एक जैसे शुरू होते हैं: ग़लती अभी पूरी बची है। उन्हें सीखने दें।
without-derivatives-race-one = { NUM($looks) } नज़रों के बाद: { $size }
without-derivatives-race-two = { NUM($looks) } नज़रों के बाद: { $few } { $many } { $learned }
without-derivatives-race-size = { $ahead ->
    [level] { NUM($knobs) } घुंडियों पर ढलानें और आज़माना **बराबर** हैं।
    [rival] { NUM($knobs) } घुंडियों पर **आज़माना जीतता है**{ $far ->
        [far] : ढलानें { NUM($ratio, digits: 2) } गुना बदतर हैं।
       *[near] ।
    }
   *[slopes] { NUM($knobs) } घुंडियों पर **ढलानें जीतती हैं**: ग़लती { $rival } के सामने { $slopes }{ $far ->
        [far] , यानी आज़माना { NUM($ratio, digits: 2) } गुना बदतर है।
       *[near] ।
    }
}
without-derivatives-race-part = { $ahead ->
    [level] { NUM($knobs) } घुंडियों पर ढलानें और आज़माना **बराबर** हैं।
    [rival] { $few ->
        [yes] सिर्फ़ { NUM($knobs) } घुंडियों पर **आज़माना जीतता है**: एक आज़माइश में 1 नज़र लगती है, ढलानों वाले क़दम में { NUM($step) }।
       *[no] { NUM($knobs) } घुंडियों पर **आज़माना जीतता है**: उससे { PERCENT($rival_share) } ग़लती बचती है, ढलानों से { PERCENT($slopes_share) }।
    }
   *[slopes] { NUM($knobs) } पर **ढलानें जीतती हैं**: उनसे { PERCENT($slopes_share) } ग़लती बचती है, आज़माने से { PERCENT($rival_share) }।
}
without-derivatives-race-nothing = सबके लिए एक ही जवाब (सब घुंडियाँ 0 पर) हो, तब भी { PERCENT($zero) } बचती: आज़माना उससे अच्छा नहीं।
without-derivatives-race-something = सब घुंडियाँ 0 पर हों, तो { PERCENT($zero) } बचती।

without-derivatives-race-across = नेटवर्क में घुंडियाँ (7: परीक्षा)
without-derivatives-race-up = बची हुई ग़लती
without-derivatives-race-error = ग़लती
without-derivatives-race-way = सीखने का तरीक़ा
without-derivatives-race-looks = डेटा पर नज़रें
without-derivatives-race-with = ढलानों के साथ
    .short = ढलानें
without-derivatives-race-without = सबसे अच्छा आज़माना
    .short = आज़माना
without-derivatives-race-nudged = हर घुंडी को धक्का
    .short = धक्के
without-derivatives-race-zero = सब घुंडियाँ 0 पर: सबके लिए एक जवाब
without-derivatives-race-zero-short = सबके लिए एक जवाब
without-derivatives-race-stuck = एक भी क़दम नहीं
without-derivatives-race-tuned = { $what ->
    [learning_rate] क़दम का आकार
    [size] धक्कों का आकार
   *[spread] तुक्कों का फैलाव
}
without-derivatives-race-alt = घुंडियों की संख्या के हिसाब से, सीखने के हर तरीक़े में कितनी ग़लती बची: { $sizes }।
without-derivatives-race-one-alt = { NUM($knobs) } घुंडियों वाली दौड़: हर तरीक़े की सबसे कम ग़लती, नज़र-दर-नज़र।

without-derivatives-race-few-chip = एक आकार: 12 घुंडियाँ
without-derivatives-race-many-chip = एक आकार: 3,280 घुंडियाँ
without-derivatives-race-long-chip = 60 घुंडियाँ, 5,000 नज़रें
without-derivatives-race-missing = यह दौड़ अब तक नहीं हुई। **बटन दबाएँ**, और यह आपके सामने होगी।
without-derivatives-race-running = दौड़ चल रही है।
without-derivatives-race-run = दौड़ चलाएँ: लगभग { $seconds ->
    [one] { $seconds } सेकंड
   *[other] { $seconds } सेकंड
}
without-derivatives-race-stop = दौड़ रोकें
without-derivatives-race-starts = दौड़ शुरू होती है
without-derivatives-race-left = { NUM($knobs) } घुंडियाँ · { $way } · लगभग { $seconds } सेकंड बाक़ी

without-derivatives-race-sizes = घुंडियाँ
without-derivatives-race-all = सब
without-derivatives-race-budget = हर तरीक़े की नज़रें
without-derivatives-race-seed = दूसरी शुरुआतें (seed)
without-derivatives-race-tables = सारी ग़लतियाँ, और हर तरीक़े की सेटिंग कैसे चुनी गई
without-derivatives-race-table-alt = घुंडियों की संख्या के हिसाब से, सीखने के हर तरीक़े की आख़िरी ग़लती
without-derivatives-race-sweep-alt = हर तरीक़े की हर सेटिंग पर आख़िरी ग़लती
without-derivatives-race-tasks = 7 घुंडियों से परीक्षा सीखी जाती है। घुंडियाँ ज़्यादा हों, तो नेटवर्क अपने ही आकार के एक दूसरे नेटवर्क के जवाबों की नक़ल करता है। छोटी दौड़ें क़िस्मत पर टिकी होती हैं: यहाँ हर ग़लती ज़्यादा से ज़्यादा { NUM($most) } कामों की ग़लतियों में से बीच वाली है। एक नज़र में सारी पंक्तियाँ नेटवर्क से एक बार गुज़रती हैं। ढलानों वाला एक क़दम { NUM($step) } नज़रों के बराबर गिना गया: एक अनुमान के लिए, और लगभग दो पीछे जाते दोष के लिए। हर तरीक़ा अपनी सबसे अच्छी सेटिंग पर दिखाया गया है। “ढलानें, हल्के धक्कों से नापी हुई” वाला तरीक़ा भी ढलानों से ही चलता है। पर उसमें हर घुंडी के लिए एक नज़र लगती है।
without-derivatives-race-not-needed = **लोग बिना ढलानों के कब सीखते हैं?**

    - **घुंडियाँ कम हों।** तब वे मानों की एक जाली से हर मान आज़माते हैं, या बेतरतीब मान (*random search*)।
    - **सख़्त सीढ़ियाँ हों।** तब वे काम आने वाले धक्के रख लेते हैं (*evolution strategies*), या सीढ़ी को नरम कर देते हैं।
    - **कोई सूत्र न हो।** चखकर या विंड टनल में परखकर नंबर तो मिल जाते हैं, पर उनसे कोई दोष वापस नहीं आता। तब लोग आज़माते हैं, और जो अच्छा निकले, उसे रख लेते हैं। नज़र महँगी हो, तो वे पिछली आज़माइशों से अंदाज़ा भी लगाते हैं कि अगली नज़र कहाँ डालें (*Bayesian optimization*)।
without-derivatives-race-symbols-try = सब घुंडियों को बेतरतीब हल्का धक्का दें, और जो काम आए, उसे रखें:
without-derivatives-race-symbols-one = एक बार में एक घुंडी:
without-derivatives-race-symbols-follow = ढलानों के साथ नीचे उतरें:

## chance: a random direction is nearly sideways

without-derivatives-chance-guess = सभी { $knobs } घुंडियाँ बेतरतीब घुमाई जाती हैं। कितनी बार यह मोटे तौर पर नीचे ले जाता है?
without-derivatives-chance-third = लगभग तीन में एक बार
    .because = 2 घुंडियों पर ऐसा होता है।
without-derivatives-chance-twentieth = लगभग बीस में एक बार
    .because = लगभग 10 घुंडियों पर ऐसा होता है।
without-derivatives-chance-thousandth = हज़ार में एक बार से भी कम
    .because = आधे धक्के नीचे ले जाते हैं, पर उनमें से लगभग सभी न के बराबर: वे बग़ल में जाते हैं।
without-derivatives-chance-dial = कितनी घुंडियाँ घुमाएँ
without-derivatives-chance-place = { NUM($knobs) } घुंडियाँ
without-derivatives-chance-says = { NUM($knobs) } घुंडियाँ हों, तो आधे बेतरतीब धक्के नीचे ले जाते हैं। { $near ->
    [0] मोटे तौर पर नीचे? **{ NUM($samples, digits: 4) } में से एक भी नहीं।**
    [one] मोटे तौर पर नीचे? **{ NUM($samples, digits: 4) } में से एक।**
   *[other] पर मोटे तौर पर नीचे **{ NUM($samples, digits: 4) } में से सिर्फ़ लगभग { NUM($near, digits: 2) }** ले जाते हैं।
} { $rare ->
    [yes] संभावना दस लाख में एक से भी कम है।
   *[no] संभावना { NUM($chance, digits: 2) } में 1 है।
}
without-derivatives-chance-number = 10,000 में से { $near ->
    [0] एक भी नहीं
   *[other] { NUM($near, digits: 2) }
}
without-derivatives-chance-counted = मोटे तौर पर नीचे
without-derivatives-chance-knobs = घुंडियाँ
without-derivatives-chance-near = मोटे तौर पर नीचे
without-derivatives-chance-down = थोड़ा नीचे
without-derivatives-chance-up = ऊपर
without-derivatives-chance-to-down = नीचे
without-derivatives-chance-to-up = ऊपर
without-derivatives-chance-to-side = बग़ल में
without-derivatives-chance-alt = तीरों से दिखाई गई { $arrows } बेतरतीब दिशाएँ। घुंडियाँ बढ़ें, तो तीर नीचे और ऊपर से हटकर बग़ल में होते जाते हैं।
without-derivatives-chance-bars-alt = { NUM($samples, digits: 4) } बेतरतीब दिशाएँ, सीधे नीचे से उनके कोण के हिसाब से: खंभे वे हैं, जो सचमुच निकलीं; रेखा हिसाब से निकाली गई। घुंडियाँ बढ़ें, तो दिशाएँ बग़ल के आसपास जमा होती जाती हैं।
without-derivatives-chance-degrees = सीधे नीचे से कितने अंश (90: बग़ल में)
without-derivatives-chance-share = दिशाओं का हिस्सा
without-derivatives-chance-from = से, अंश
without-derivatives-chance-to = तक, अंश
without-derivatives-chance-picture = तस्वीर
without-derivatives-chance-arrows = तीर
without-derivatives-chance-bars = कोण के खंभे
without-derivatives-chance-seed = दूसरी दिशाएँ (seed)
without-derivatives-chance-few-chip = दो घुंडियाँ
without-derivatives-chance-some-chip = बारह घुंडियाँ
without-derivatives-chance-bars-chip = सौ, खंभों में
without-derivatives-chance-symbols = “मोटे तौर पर नीचे” यानी सीधे नीचे से 60 अंश के भीतर। $N$ घुंडियाँ हों, तो ढलान के नीचे की दिशा से कोण $\alpha$ के भीतर होने की संभावना:

## price: one step, from 7 to 175 billion knobs

without-derivatives-price-dial = नेटवर्क में घुंडियाँ
without-derivatives-price-place = { NUM($knobs, digits: 4) } घुंडियाँ
without-derivatives-price-timed = { NUM($knobs, digits: 2) } घुंडियों पर एक क़दम, बीस छात्रों के साथ: ढलानों से **{ $slopes }**, हर घुंडी को धक्का देकर **{ $nudges }**। यह उसी मशीन पर नापा गया, जो यह पेज चलाती है।
without-derivatives-price-beyond = { NUM($knobs, digits: 4) } घुंडियों पर एक क़दम, बीस छात्रों के साथ: ढलानों से लगभग **{ $slopes }**, हर घुंडी को धक्का देकर **{ $nudges }**। { $how ->
    [memory] इस मशीन की मेमोरी इसके लिए कम है: सिर्फ़ घुंडियों के लिए ही { NUM($gigabytes, digits: 2) } GB चाहिए।
   *[lines] यह चलाकर नहीं देखा गया: जहाँ तक नापा गया, रेखाएँ वहीं से आगे बढ़ाई गई हैं।
}
without-derivatives-price-duration = { $unit ->
    [year] { NUM($amount, digits: 2) } { $amount ->
        [1] साल
       *[other] साल
    }
    [day] { NUM($amount, digits: 2) } दिन
    [hour] { NUM($amount, digits: 2) } घंटे
    [minute] { NUM($amount, digits: 2) } मिनट
    [second] { NUM($amount, digits: 2) } { $amount ->
        [1] सेकंड
       *[other] सेकंड
    }
    [three-quarters] पौन सेकंड
    [half] आधा सेकंड
    [part] 1/{ NUM($amount, digits: 1) } सेकंड
   *[less] सेकंड के दस लाखवें हिस्से से कम
}
without-derivatives-price-across = नेटवर्क में घुंडियाँ
without-derivatives-price-tick = { $long ->
    [part] 1/1000 सेकंड
    [second] 1 सेकंड
    [hour] 1 घंटा
    [year] 1 साल
    [thousand] 1,000 साल
   *[million] 10 लाख साल
    }
without-derivatives-price-up = एक क़दम का समय
without-derivatives-price-nudging = हर घुंडी को धक्का
without-derivatives-price-nudging-short = धक्के
without-derivatives-price-band = पट्टियाँ: सबसे छोटे से सबसे लंबे समय तक
without-derivatives-price-band-short = पट्टियाँ: छोटे से लंबे तक
without-derivatives-price-slopes = ढलानें
without-derivatives-price-gpt = GPT-3, 2020
without-derivatives-price-memory = इस मशीन में नहीं समाता
without-derivatives-price-memory-short = यहाँ नहीं समाता
without-derivatives-price-alt = घुंडियों की संख्या के हिसाब से एक क़दम का समय, ढलानों से और हर घुंडी को धक्का देकर। बिंदु यहाँ नापे गए; टूटी रेखाएँ वहीं से आगे बढ़ाई गई हैं।
without-derivatives-price-million-chip = दस लाख घुंडियाँ
without-derivatives-price-exam-chip = परीक्षा: 7 घुंडियाँ
without-derivatives-price-gpt-chip = GPT-3: 175 अरब
without-derivatives-price-again = फिर से नापें
without-derivatives-price-notes = यहाँ नापा गया: { $sizes } नेटवर्क, { NUM($largest) } घुंडियों तक के, और हर घुंडी को धक्का, { NUM($nudged) } घुंडियों तक। दोनों तरीक़ों की ढलानों में { $differ ->
    [tiny] दस लाखवें हिस्से से भी कम का
   *[more] थोड़ा-सा
} फ़र्क़ है। कुछ आकारों में अपनी रेखा से ज़्यादा समय लगा, कुछ में कम। इसलिए हर रेखा के साथ एक पट्टी है, जिसमें उसके सारे नापे गए समय आ जाते हैं। आख़िरी जगह पर यह पट्टी ढलानों के लिए { $slopes_low } से { $slopes_high } तक जाती है, और धक्कों के लिए { $nudges_low } से { $nudges_high } तक। ढलानों वाला एक क़दम { $step } नज़रों के बराबर गिना गया: एक अनुमान के लिए, और लगभग दो पीछे जाते दोष के लिए। { NUM($nudged) } घुंडियों वाले नेटवर्क में सारी ढलानें निकालने का समय एक नज़र के समय के मुक़ाबले { TIMES($looks) } था।
without-derivatives-price-symbols-nudge = बिना कलन (calculus) के ढलानें: एक घुंडी को हल्का धक्का दें, फिर से नज़र डालें, और भाग दें। हर घुंडी के लिए एक नज़र, और एक ऊपर से:
without-derivatives-price-symbols-learn = ऐसे सीखें:

## The tour, the card, the worksheet, the notes

without-derivatives-stop-ask = पहले अंदाज़ा लगाएँ: घुंडियाँ बहुत हों, तो कौन आगे रहेगा?
without-derivatives-stop-result = { NUM($knobs) } घुंडियों पर ढलानों से ग़लती का { PERCENT($slopes_share) } बचता है, और आज़माने के सबसे अच्छे तरीक़े से { PERCENT($rival_share) }।
without-derivatives-card = { NUM($looks) } नज़रों के बाद बची ग़लती: { $few }; { $many }
without-derivatives-card-size = { NUM($knobs) } घुंडियों पर ढलानों से { PERCENT($slopes) } और आज़माने से { PERCENT($rival) }
without-derivatives-worksheet-price = हर ढलान हाथ से नापनी हो, तो हर घुंडी को एक बार हल्का धक्का दें। इसमें हर घुंडी पर एक नज़र लगती है, और जहाँ क़दम पड़े, वहाँ एक और। { NUM($knobs) } घुंडियाँ हों, तो एक क़दम में {"{}"} नज़रें लगती हैं। दोष पीछे भेजें, तो {"{}"} लगती हैं। यह दूसरी संख्या हर नेटवर्क के लिए वही क्यों है?
without-derivatives-worksheet-keep = ग़लती 0.7 है। एक के बाद एक पाँच धक्के आज़माए जाते हैं। उनकी ग़लतियाँ हैं { $errors }। धक्का तभी रखा जाता है, जब ग़लती घटे। {"{}"} धक्के रखे जाते हैं। आख़िर में ग़लती {"{}"} होती है।
without-derivatives-worksheet-half = घुंडियाँ कितनी भी हों, बहुत छोटे धक्कों में से आधे नीचे ले जाते हैं। { NUM($tries) } धक्कों में से ये लगभग {"{}"} हैं।
without-derivatives-notes-ask = कक्षा को ही खोजने दें: वे घुंडियाँ घुमाते हैं और सिर्फ़ ग़लती देखते हैं।
without-derivatives-notes-random = बेतरतीब खोजना ज़्यादा समझदारी है।
    .answer = घुंडियाँ थोड़ी हों, तो ठीक है। हर नई घुंडी के साथ उसकी क़ीमत बढ़ती है।
without-derivatives-notes-score = कितने जवाब सही हैं, नंबर उसी के दें।
    .answer = वह गिनती उछल-उछलकर बदलती है। हल्के धक्के से ज़्यादातर कुछ नहीं बदलता।
without-derivatives-notes-few = सात घुंडियाँ हों, तो कौन आगे है?
without-derivatives-notes-many = हज़ार घुंडियाँ हों, तो क्या बदलता है?
without-derivatives-again-guess = { NUM($knobs) } घुंडियाँ, सब बेतरतीब घुमाई गईं। कितनी बार यह ऐसी दिशा में ले जाता है, जो सीधे नीचे से { $angle }° के भीतर हो?
without-derivatives-again-like = लगभग { NUM($knobs) } घुंडियाँ हों, तब ऐसा होता है।
without-derivatives-again-more = उसके लिए और घुंडियाँ चाहिए: हर घुंडी बग़ल में जाने की एक और राह जोड़ती है।
without-derivatives-again-right = { $answer ->
    [third] घुंडियाँ कम हों, तो तुक्का काफ़ी बार लग जाता है।
    [twentieth] इतने में ही ज़्यादातर दिशाएँ बग़ल में जाने लगती हैं।
   *[thousandth] लगभग सब बग़ल में जाती हैं।
} ठीक-ठीक संभावना { NUM($chance) } में 1 है।
