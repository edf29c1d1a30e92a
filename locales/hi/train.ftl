### Chapter "The whole picture": a run with its network, asking it, slopes that lie, and the questions answered.

## The chapter and its scenes, as menus and headings name them

train-title = पूरी तस्वीर
train-question = यह सब मिलकर कैसे चलता है?
train-answers = डेटा, अनुमान, ग़लती, ढलानें, घुमाना, और फिर से: पूरी सिखाई, जिसे आप चला सकें, बदल सकें, जिससे पूछ सकें, और जिसे साथ ले जा सकें।
train-so-far = ढलानें हर घुंडी को बताती हैं कि किधर घूमना है, और मोड़ों से नेटवर्क कैसी भी सीमा खींच पाता है।
train-play-title = सीखते देखें
train-play-question = यह सब मिलकर कैसे चलता है?
train-ask-title = उससे पूछें
train-ask-question = क्या उससे कुछ नया पूछ सकते हैं?
train-lie-title = झूठ
train-lie-question = ढलानें झूठ बोलतीं तो?
train-sum-title = सब एक साथ
train-sum-question = तो derivative और activation function क्यों?

## The picture of a run

train-picture-error = ग़लती
train-picture-round = दौर
train-picture-seen = उसके बिंदु
train-picture-unseen = अनदेखे
train-picture-hollow = खोखले: अनदेखे
train-picture-ground = ज़मीन: उसका अनुमान
train-picture-guess = उसका अनुमान: { $name }
train-picture-all = सब
train-picture-knob = घुंडी
train-picture-slope = ढलान
train-picture-scaled = { NUM($center, digits: 2) } से नापें, { NUM($spread, digits: 2) } के क़दमों में
train-picture-alt = नेटवर्क, जिसकी परतों में { $layers } छिपे न्यूरॉन हैं: हर न्यूरॉन का छोटा नक़्शा दिखाता है कि वह क्या कहता है, और हर रेखा एक घुंडी है। उसके बग़ल में जवाब का नक़्शा, जिसमें { $seen } बिंदु सीखने के लिए और { $unseen } अलग रखे हुए हैं, और दौर-दर-दौर ग़लती।
train-picture-network-alt = नेटवर्क: { $inputs ->
    [one] { $inputs } संख्या
   *[other] { $inputs } संख्याएँ
} अंदर, { $layers } छिपे न्यूरॉन, एक जवाब। हर न्यूरॉन एक छोटा नक़्शा है। हर रेखा एक घुंडी है, और उसकी मोटाई घुंडी का आकार बताती है।
train-picture-two-alt = नेटवर्क जो कहता है, उसके दो नक़्शे, सीखने के { $seen } बिंदुओं के साथ: { $one }, और { $other }। उनके बग़ल में दोनों ग़लतियाँ, दौर-दर-दौर।

## play: watch it learn

train-play-dial = सिखाई चलाएँ
train-play-place = { $kind ->
    [counts] दौर { NUM($round, digits: 4) } · { PERCENT($right) } सही
   *[measures] दौर { NUM($round, digits: 4) } · ग़लती { $error }
}
train-play-says = **दौर { NUM($round, digits: 4) }।** ग़लती **{ $error }** है{ $has_unseen ->
    [yes] , अनदेखे बिंदुओं पर **{ $unseen }**।
   *[no] ।
} { $result } { $then }
train-play-right = { $has_unseen ->
    [yes] सही: **{ PERCENT($right) }**, अनदेखों में **{ PERCENT($unseen) }**।
   *[no] सही: **{ PERCENT($right) }**।
}
train-play-misses = { $has_unseen ->
    [yes] अनुमान में लगभग **{ $miss }** की चूक है, अनदेखे बिंदुओं पर **{ $unseen }** की।
   *[no] अनुमान में लगभग **{ $miss }** की चूक है।
}
train-play-begins = अभी कुछ नहीं सीखा गया।
train-play-worse = अंत शुरुआत से भी बुरा रहा: **क़दम बहुत बड़े हैं**।
train-play-flat = ढलानें इतनी छोटी हैं कि कंप्यूटर उन्हें 0 से अलग नहीं पहचान पाता।
train-play-tiny = सुधारने को कम ही बचा है: ढलानें बहुत छोटी हैं।
train-play-slopes = ढलानों का आकार शुरुआत के मुक़ाबले { TIMES($ratio) } है।
train-play-overfits = अनदेखी ग़लती बढ़ रही है: नेटवर्क अपने बिंदु रट रहा है (*overfitting*)।

train-colors-classes = नक़्शे का रंग { $low } हो, तो { $no }; { $high } हो, तो { $yes }। बिंदु: सही जवाब। ज़मीन: नेटवर्क का अनुमान।{ $unseen ->
    [yes] {" "}खोखले बिंदु: उसे परखने के लिए अलग रखे हुए।
   *[no] {""}
}
train-colors-numbers = नक़्शे का रंग { $low } हो, तो { $name } कम; { $high } हो, तो ज़्यादा। ज़मीन: नेटवर्क का अनुमान।{ $unseen ->
    [yes] {" "}खोखले बिंदु: उसे परखने के लिए अलग रखे हुए।
   *[no] {""}
}
train-source = { $kind ->
    [own] आपका अपना डेटा। वह आपकी इसी सैर में रहता है, और आपके जाने के एक मिनट के भीतर मिट जाता है।
    [exam] ये छात्र काल्पनिक हैं।
   *[made] ये बिंदु हमने बनाए हैं।
}{ $added ->
    [yes] {" "}कुछ आपके हैं।
   *[no] {""}
}
train-end-up = सिखाई बेकाबू हो गई: दौर { NUM($round, digits: 4) } के बाद ग़लती सारी हदें पार कर गई। { $why }
train-end-why = { $slopes ->
    [flipped] हर ढलान अपनी घुंडी को ग़लत तरफ़ भेजती है।
    [shuffled] एक घुंडी उस बात पर घूमती है, जो दूसरी घुंडी के लिए थी।
    [sign] घुंडी को यह पता चलता है कि किधर घूमे, पर यह नहीं कि कितना।
    [none] जिन धक्कों से कुछ बिंदुओं का भला हो, वही बाक़ी सबका नुक़सान कर सकते हैं।
   *[true] { $mended ->
        [yes] इस ज़मीन के लिए क़दम बहुत बड़े थे।
       *[no] यहाँ क़दम के जो छोटे आकार मिलते हैं, उनमें से कोई काम नहीं आता।
    }
}{ $mended ->
    [yes] {" "}क़दम का आकार { NUM($rate) } हो, तो ऐसा नहीं होता।
   *[no] {""}
}
train-end-rest = सिखाई { $error } की ग़लती पर आकर ठहर गई।{ $still ->
    [0] {""}
   *[other] {" "}पिछले { NUM($still, digits: 4) } दौर में ग़लती अपने दस लाखवें हिस्से से ज़्यादा नहीं हिली।
} { $why }
train-end-rest-why = { $why ->
    [no-slope] वहाँ ढलानें इतनी छोटी हैं कि कंप्यूटर उन्हें 0 से अलग नहीं पहचान पाता: किसी घुंडी को पता नहीं चलता कि किधर घूमना है।
    [border] मोड़ बंद हों, तो कोई सीधी सीमा इससे बेहतर नहीं हो सकती।
    [sheet] मोड़ बंद हों, तो कोई सीधा काग़ज़ इससे बेहतर नहीं हो सकता।
    [other] दूसरी शुरुआत (seed), ज़्यादा न्यूरॉनों या किसी दूसरे मोड़ से ग़लती और घट सकती है।
   *[none] {""}
}
train-end-mend = ठीक करें: क़दम का आकार { NUM($rate) }
train-notes-of = { $cut ->
    [yes] यहाँ एक दौर में बहुत हिसाब लगता है: सिखाई { NUM($epochs, digits: 4) } में से { NUM($allowed, digits: 4) } दौर के बाद रुक जाती है।
   *[no] {""}
} { $replaced ->
    [yes] क्रॉस-एंट्रॉपी (cross-entropy) के लिए हाँ-या-नहीं वाला जवाब और आख़िर में सिग्मॉइड चाहिए। यहाँ उसकी जगह चूक का वर्ग (squared error) है।
   *[no] {""}
} { $slopes ->
    [true] {""}
   *[other] ढलानें: { $kind }।
} { $bends ->
    [yes] {""}
   *[no] मोड़: बंद।
}

train-kind-true = सच्ची
    .hears = हर घुंडी को अपनी ही ढलान मिलती है।
    .within = सच्ची
train-kind-flipped = उलटी
    .hears = हर ढलान ग़लत तरफ़ इशारा करती है।
    .within = उलटी
train-kind-shuffled = अदली-बदली
    .hears = हर घुंडी को किसी दूसरी घुंडी की ढलान मिलती है, हर क़दम पर नए सिरे से चुनी हुई।
    .within = अदली-बदली
train-kind-sign = सिर्फ़ चिह्न
    .hears = हर घुंडी सुनती है कि किधर घूमे, पर यह नहीं कि कितना।
    .within = सिर्फ़ चिह्न
train-kind-none = कोई नहीं
    .hears = कोई ढलान नहीं: सब घुंडियों को बेतरतीब हल्का धक्का दें, और जो काम आए, उसे रखें। एक दौर में उतनी ही नज़रें लगती हैं, जितनी ढलानों के साथ।
    .within = कोई नहीं

train-play-spiral-chip = दो सर्पिल भुजाएँ
train-play-large-chip = हद से बड़ा क़दम
train-play-penguins-chip = असली पेंग्विन
train-play-lines = रेखाएँ दिखाएँ
    .knobs = घुंडियाँ
    .slopes = उनकी ढलानें
train-play-own = आपका डेटा
train-play-own-note = संख्याओं के एक या दो स्तंभ, और एक स्तंभ जवाब का: दो शब्दों में से एक, या कोई संख्या। आपका डेटा आपकी इसी सैर में रहता है: वह न लिंक में जाता है, न दूसरे लोगों तक। आपके जाने के एक मिनट के भीतर वह मेमोरी से मिट जाता है।
train-play-sizes = ढलानें कितनी बड़ी हैं
train-play-legend = { $plus }: 0 से ऊपर। { $minus }: 0 से नीचे। न्यूरॉन का चौखटा वह संख्या दिखाता है, जो वह हमेशा जोड़ता है। किसी रेखा या चौखटे पर क्लिक करें।
train-play-symbols-forward = अनुमान: संख्याएँ परतों से होकर आगे जाती हैं।
train-play-symbols-back = हर घुंडी से पूछें: दोष पीछे जाता है, और हर घुंडी को उसकी ढलान मिलती है।
train-play-symbols-turn = हर घुंडी को उसकी ढलान से उलटी ओर एक क़दम घुमाएँ:
train-play-symbols-run = और इस पेज की पूरी सिखाई:
train-play-symbols-read = तालिका कैसे पढ़ी जाती है:
train-play-symbols-receipt = एक घुंडी की ढलान कहाँ से आती है:

## ask: ask it, add and take points, your own table

train-ask-says = { $guess } { $push }{ $inside ->
    [yes] {""}
   *[no] {" "}यह जगह नक़्शे से बाहर है, और उसने जो देखा, उससे बहुत दूर: यहाँ उस पर भरोसा न करें।
}
train-ask-class = नेटवर्क कहता है **{ $label }**{ $kind ->
    [sure] , और उसे **{ PERCENT($sure) }** यक़ीन है।
   *[number] । उसकी संख्या { $output } है, जहाँ 0 का मतलब है “{ $no }”, और 1 का मतलब “{ $yes }”।
}
train-ask-number = { $name } का अनुमान **{ $output }** है। वह नहीं बता सकता कि उसे कितना यक़ीन है: { $where ->
    [own] अपने
   *[unseen] अनदेखे
} बिंदुओं पर वह लगभग { $miss } की चूक करता है।
train-ask-silent = यहाँ परत { $layer } का कोई न्यूरॉन ज़रा भी ज़ोर नहीं लगाता।
train-ask-push = परत { $layer } का न्यूरॉन { $neuron } सबसे ज़्यादा ज़ोर लगाता है, { $toward ->
    [label] “{ $label }” की ओर
    [up] ऊपर की ओर
   *[down] नीचे की ओर
}{ $counted ->
    [yes] : फ़ैसले में उसका हिस्सा { PERCENT($share) } है।
   *[no] ।
}
train-ask-click = क्लिक करने पर
train-ask-does-ask = यहाँ पूछें
train-ask-does-add = जोड़ें: { $label }
train-ask-does-take = बिंदु हटाएँ
train-ask-low = कम
train-ask-high = ज़्यादा
train-ask-undo = जोड़े और हटाए हुए सब बिंदु पहले जैसे करें
train-ask-refused = यह नहीं हुआ: { $why ->
    [few] सीखने के लिए बहुत कम बिंदु बचते
   *[many] ज़्यादा से ज़्यादा { $most } बिंदु हो सकते हैं
}।
train-ask-pushes = यहाँ जवाब पर कौन ज़ोर लगाता है
train-ask-pushes-alt = { $neurons } न्यूरॉनों में से हर एक जवाब पर कितना ज़ोर लगाता है और किस ओर, और आख़िरी न्यूरॉन हमेशा क्या जोड़ता है।
train-ask-who = न्यूरॉन
train-ask-push-axis = जवाब पर ज़ोर
train-ask-neuron = न्यूरॉन { $neuron }
train-ask-shift = हमेशा जुड़ता है
train-ask-said = वह कहता है
train-ask-far-chip = दूर का एक कोना
train-ask-add-chip = ग़लत बिंदु जोड़ें: नक़्शे पर क्लिक करें
train-ask-own-chip = आपकी अपनी तालिका

## lie: what if the slopes lied?

train-lie-guess = हर ढलान पलट दी गई है, इसलिए वह ग़लत तरफ़ इशारा करती है। ग़लती का क्या होगा?
train-lie-shrinks = वह फिर भी घटेगी
    .because = सच्ची ढलान से उलटा घूमने पर घुंडी ग़लती घटाती है। यहाँ वह ढलान के साथ घूमती है।
train-lie-stays = वह उतनी ही रहेगी
    .because = हर क़दम घुंडियों को हिलाता है, और हर घुंडी ग़लत तरफ़ जाती है।
train-lie-grows = वह बढ़ेगी
    .because = हर क़दम ढलान से उलटी ओर जाता है, और वही नीचे की ओर है। ढलान ही पलट दी जाए, तो क़दम ऊपर की ओर जाता है।
train-lie-dial = दोनों सिखाइयाँ चलाएँ
train-lie-place = दौर { NUM($round, digits: 4) }
train-lie-begins = दोनों सिखाइयाँ एक जैसी शुरू होती हैं, **{ $error }** की ग़लती से।
train-lie-says = दौर { NUM($round, digits: 4) }। { $lie ->
    [flipped] उलटी ढलानों के साथ
    [shuffled] अदली-बदली ढलानों के साथ
    [sign] सिर्फ़ चिह्नों के साथ
    [none] बिना ढलानों के
   *[straight] बिना मोड़ों के
} { $gone ->
    [yes] सिखाई दौर { NUM($up, digits: 4) } के बाद बेकाबू हो गई
   *[no] ग़लती **{ $ours }** है
}, { $lie ->
    [straight] मोड़ों के साथ
   *[other] सच्ची ढलानों के साथ
} { $gone ->
    [yes] ग़लती **{ $theirs }** है
   *[no] **{ $theirs }**
}। { $verdict }
train-lie-verdict = { $verdict ->
    [cost] इस बदलाव से बात बिगड़ गई।
    [close] आज़माना लगभग बराबर चलता है: { $why }
    [alike] { $lie ->
        [none] आज़माना बराबर चलता है: { $why }
       *[other] यहाँ उससे ख़ास फ़र्क़ नहीं पड़ा।
    }
    [helped] { $lie ->
        [none] आज़माने से ग़लती और नीचे पहुँचती है: { $why }
       *[other] यहाँ इस बदलाव से नुक़सान नहीं हुआ: ग़लती और नीचे पहुँचती है।
    }
    [unclear] यहाँ ग़लती कुछ कहती है, और सही जवाबों की गिनती कुछ और।
    [both-up] दोनों सिखाइयाँ बेकाबू हो जाती हैं: क़दम इतना बड़ा है कि तुलना नहीं हो सकती। छोटा क़दम लें।
    [true-up] सिर्फ़ सच्ची ढलानों वाली सिखाई बेकाबू होती है: क़दम उसके लिए बहुत बड़ा है। छोटा क़दम लें।
   *[none] {""}
}
train-lie-why = { $few ->
    [yes] घुंडियाँ सिर्फ़ { NUM($knobs) } हैं, और
   *[no] उसके पास घुमाने को { NUM($knobs) } घुंडियाँ हैं, और
} { $same ->
    [yes] दोनों को { NUM($looks, digits: 4) } नज़रें मिलीं।
   *[no] उसे { NUM($looks, digits: 4) } नज़रें मिलीं, ढलानों को { NUM($true_looks, digits: 4) }।
}
train-lie-run = { $lie ->
    [flipped] उलटी ढलानें
    [shuffled] अदली-बदली ढलानें
    [sign] सिर्फ़ चिह्न
    [none] बिना ढलान: आज़माना
   *[straight] बिना मोड़
}
train-lie-true = सच्ची ढलानें, मोड़ों के साथ
train-lie-choose = क्या गड़बड़ है
train-lie-flipped-chip = हर ढलान पलट दें
train-lie-none-chip = बिना ढलान: बेतरतीब आज़माएँ
train-lie-straight-chip = मोड़ हटा दें
train-lie-several = **{ $knobs } घुंडियों** पर ग़लती आम तौर पर बिना ढलानों के **{ $none }** पर रुकती है, और ढलानों के साथ **{ $true }** पर ({ $starts } शुरुआतों में से बीच वाली)।{ $same ->
    [yes] {""}
   *[no] {" "}(दौर: बिना ढलानों के { NUM($none_rounds, digits: 4) }, ढलानों के साथ { NUM($true_rounds, digits: 4) }।)
} { $ahead ->
    [slopes] आज़माना पिछड़ जाता है।
    [level] आज़माना बराबर चलता है।
   *[trying] यहाँ आज़माना बेहतर करता है।
}
train-lie-many = फिर से, बहुत ज़्यादा घुंडियों के साथ
train-lie-five = पाँचों तरह की ढलानें, साथ-साथ
train-lie-five-alt = हर तरह की ढलानों के साथ सिखाई कहाँ जाकर रुकी

## One knob's receipt

train-receipt-point = बिंदु
train-receipt-alt = इस घुंडी से ग़लती तक के रास्ते
train-play-error = ग़लती, वक्र के रूप में

## sum: the questions answered

train-sum-slopes = Derivative क्यों?
train-sum-bends = Activation function क्यों?
train-sum-picture = पूरी तस्वीर क्या है?
train-sum-sigmoid = इतनी बार सिग्मॉइड क्यों?
train-sum-without = Derivative न होते तो?
train-sum-why-slopes = ढलान घुंडी को बताती है कि किधर घूमे, ताकि ग़लती घटे। { $mine ->
    [yes] आपकी सिखाई में ग़लती
   *[no] यहाँ ग़लती
} { $begin } से **{ $end }** पर आई। ढलानें पलट दीं, तो वह { $up ->
    [yes] बेकाबू हो गई।
   *[no] **{ $wrong }** पर पहुँची।
}
train-sum-why-bends = बिना मोड़ों के परतों का कोई भी ढेर बस एक सीधी काट है। { $kind ->
    [counts] मोड़ों के साथ **{ PERCENT($bends) }** सही हैं, बिना मोड़ों के **{ PERCENT($straight) }**।
   *[measures] मोड़ों के साथ अनुमान में **{ $bends }** की चूक है, बिना मोड़ों के **{ $straight }** की।
}
train-sum-whole = डेटा अंदर, अनुमान बाहर, तुलना करें, हर घुंडी की ढलान पूछें, हर एक को ज़रा घुमाएँ, और फिर से। यहाँ यह चक्र { $rounds ->
    [1] एक बार
   *[other] { NUM($rounds, digits: 4) } बार
} चला।
train-sum-why-sigmoid = वह किसी भी जोड़ को संभावना में बदल देता है। इसलिए हाँ या नहीं के लिए वह आख़िर में लगता है{ $ending ->
    [sigmoid] , जैसे इस नेटवर्क में
   *[other] {""}
}, और फाटक (gate) के तौर पर भी। **भीतर आज के नेटवर्क ReLU लगाते हैं** और उसके चिकने रिश्तेदार (GELU, SiLU)।
train-sum-no-slopes = तब आप सिर्फ़ आज़मा सकते, या हर घुंडी के लिए एक नज़र ख़र्च करते। { NUM($few) } घुंडियों पर { $few_wins ->
    [slopes] तब भी ढलानें जीतती हैं
   *[trying] आज़माना जीतता है
}। { NUM($many) } घुंडियों और { NUM($looks) } नज़रों के बाद ढलानों से ग़लती का **{ PERCENT($slopes_share) }** बचता है, आज़माने से **{ PERCENT($rival_share) }**। सब घुंडियाँ 0 पर होतीं, तो { PERCENT($zero_share) } बचता।
train-sum-map = दौर { NUM($round, digits: 4) } के बाद का नक़्शा, { $bends ->
    [yes] मोड़ों के साथ
   *[no] बिना मोड़ों के
}: { $kind ->
    [counts] { PERCENT($right) } सही
   *[measures] लगभग { $miss } की चूक
}।
train-sum-map-title = { $bends ->
    [yes] मोड़ों के साथ
   *[no] बिना मोड़ों के
}
train-sum-print = यह पेज छापें
train-sum-visit = आपकी सैर: क्या देखा, और कहाँ चूके
train-sum-tour = एक बार फिर, हमारे साथ: पाँच मिनट

## Knobs and their slopes, in words

train-neuron = न्यूरॉन { $neuron } (परत { $layer })
train-neuron-last = आख़िरी न्यूरॉन
train-knob-weight = { $start } से { $to } तक की घुंडी
train-knob-shift = { $to } का खिसकाव
train-knob-means = { $turn ->
    [none] ज़रा घुमाने से ग़लती नहीं बदलती।
    [down] इसे ज़रा नीचे घुमाएँ, तो ग़लती घटती है।
   *[up] इसे ज़रा ऊपर घुमाएँ, तो ग़लती घटती है।
}
train-knob-story = चुनी हुई: { $name }। वह **{ $value }** पर है, और उसकी ढलान **{ $slope }** है। { $means }
train-largest = { $kind ->
    [value] { NUM($knobs) } घुंडियों में सबसे बड़ी: { $name }। वह **{ $value }** पर है।
    [none] किसी घुंडी की ढलान ऐसी नहीं, जिसे कंप्यूटर 0 से अलग पहचान पाए।
   *[slope] सबसे खड़ी ढलान **{ $value }** है। घुंडी: { $name }। { $means }
}
train-receipt-says = { $points } में से बिंदु { $point } के लिए, सीखे हुए नेटवर्क में: { $kind ->
    [cut] इस घुंडी से ग़लती तक { NUM($paths, digits: 4) } रास्ते जाते हैं। हर पंक्ति एक न्यूरॉन के दोष से शुरू होती है, जिसमें बाक़ी सब पहले ही जुड़ चुका है।
    [one] इस घुंडी से ग़लती तक एक रास्ता जाता है। उस पर गुणा करते चलें।
   *[many] इस घुंडी से ग़लती तक { NUM($paths, digits: 4) } रास्ते जाते हैं। हर रास्ते पर गुणा करें, फिर सबको जोड़ें।
} ढलान **{ $slope }** है। सचमुच { $nudge } का हल्का धक्का देकर नापें, तो { $measured } आता है{ $same ->
    [yes] : वही।
   *[no] ।
}
train-receipt-factor = { $kind ->
    [error] अनुमान − जवाब
    [blame] दोष
    [weight] घुंडी
    [bend] मोड़ की ढलान
   *[input] जो आया
}
train-receipt-rest = { $paths ->
    [one] 1 और रास्ता
   *[other] { $paths } और रास्ते
}
train-receipt-total = कुल
train-receipt-answer = जवाब
train-receipt-path = रास्ता
train-receipt-multiply = गुणा करें
train-receipt-gives = मिला

## A person's own table

train-own-read = ऐसे पढ़ा गया: { $first }{ $inputs ->
    [one] {""}
   *[other] , { $second }
}; जवाब: { $answer }{ $has_joined ->
    [yes] ; एक ही माने गए: { $joined }
   *[no] {""}
}{ $has_columns ->
    [yes] ; छोड़े गए, क्योंकि वे सिर्फ़ पंक्तियाँ गिनते हैं: { $columns }
   *[no] {""}
}{ $left_out ->
    [0] {""}
    [one] ; 1 पंक्ति छोड़ी गई, क्योंकि उसमें एक ख़ाना ख़ाली है
   *[other] ; { NUM($left_out, digits: 4) } पंक्तियाँ छोड़ी गईं, क्योंकि उनमें ख़ाने ख़ाली हैं
}। कुल { NUM($rows, digits: 4) } पंक्तियाँ।
train-own-span = { $name } { $low } से { $high } तक{ $has ->
    [yes] {" "}({ $unit })
   *[no] {""}
}
train-own-labels = { $name }, { $no } या { $yes }
train-own-how = आप अपना डेटा कैसे देना चाहेंगे?
    .paste = चिपकाएँ
    .upload = अपलोड करें
    .table = तालिका भरें
train-own-upload = तालिका, टेक्स्ट (CSV) या वर्कबुक (.xlsx) में, ज़्यादा से ज़्यादा 1 MB
train-own-rows = पंक्तियाँ, पहली पंक्ति में नाम
train-own-alt = आपका डेटा: हर बिंदु की एक पंक्ति, उसमें दो संख्याएँ और जवाब
train-own-until = { $source ->
    [last] तब तक तस्वीरें वही पिछला डेटा दिखाती हैं, जो पढ़ा जा सका था।
   *[example] तब तक तस्वीरें उदाहरण दिखाती हैं।
}
train-own-part = ये पंक्तियाँ पेज के दोबारा खुलने से पहले की हैं। सारे स्तंभों में से चुनना हो, तो फ़ाइल फिर से दें।
train-own-which = कौन-सा है?
train-own-answer = जवाब किसमें है
train-own-inputs = ये अंदर जाते हैं (संख्याओं के एक या दो स्तंभ)
train-own-afresh = फिर से पढ़ें

## The settings

train-set-up = अपने ढंग से सेट करें
train-set-data = डेटा
train-set-network = नेटवर्क
train-set-training = सिखाई
train-set-source = डेटा
train-set-own = आपका अपना डेटा
train-set-slopes = ढलानें
train-set-bends = छिपे न्यूरॉनों में मोड़
train-set-amount = बिंदु
    .help = कितने बिंदु बनाए जाएँ।
train-set-noise = शोर
    .help = जवाब मिलने से पहले बिंदु अपनी जगह से कितना भटकें।
train-set-unseen = अनदेखे रखें, प्रतिशत में
    .help = परखने के लिए अलग रखे बिंदु।
train-set-data-seed = दूसरे बिंदु बनाएँ (seed)
    .help = संख्या बदलें, तो बिंदु बदल जाते हैं।
train-set-layers = छिपी परतें
    .help = जो अंदर आता है, उसके और जवाब के बीच की परतें।
train-set-bend = छिपे न्यूरॉनों का मोड़
    .help = वह वक्र, जिससे हर न्यूरॉन अपना जोड़ गुज़ारता है।
train-set-ending = नेटवर्क का सिरा
    .help = आख़िरी न्यूरॉन का मोड़।
train-set-fits = जो जवाब पर ठीक बैठे
train-set-seed = दूसरी घुंडियों से शुरू करें (seed)
    .help = संख्या बदलें, तो शुरुआत बदल जाती है।
train-set-rate = क़दम का आकार (learning rate)
    .help = ढलान 1 हो, तो घुंडी कितनी घूमे।
train-set-optimizer = घुंडियाँ कैसे घूमें
train-set-loss = कितना ग़लत (ग़लती)
    .help = चूकें कैसे गिनी जाएँ।
    .cross = क्रॉस-एंट्रॉपी (हाँ या नहीं के लिए)
    .square = चूक का वर्ग (squared error)
train-set-batch = हर क़दम के बिंदु
    .help = कम बिंदु: हर दौर में ज़्यादा क़दम, पर कम सधे हुए।
train-set-epochs = डेटा के कितने दौर
    .help = एक दौर: हर बिंदु एक बार देखा गया।
train-set-neurons = परत { $layer } में
    .help = इस परत के न्यूरॉन।
train-set-again = हर बदलाव के बाद फिर चलाएँ
train-set-knob = घुंडी

## Comparing two runs, and taking one away

train-pins = दो सिखाइयों की तुलना
train-pins-how = यह सिखाई पिन करें, फिर कुछ बदलें। दोनों सिखाइयाँ अगल-बग़ल दिखती हैं।
train-pins-pin = यह सिखाई पिन करें
train-pins-instead = इसकी जगह यह सिखाई पिन करें
train-pins-unpin = पिन हटाएँ
train-pins-title = **पिन की हुई सिखाई**, उसी डायल से चलती है
train-pins-map-alt = पिन की हुई सिखाई का नक़्शा। उसके आख़िर में: { $now }
train-pins-table-alt = पिन की हुई सिखाई, इस सिखाई के बग़ल में
train-take = साथ ले जाएँ
train-take-how = सीखा हुआ नेटवर्क आपका है। प्रोग्राम के रूप में वह अपने आप चलता है, और अनुमान वही लगाता है, जो यहाँ लगाता है।
train-take-csv = सिखाई (CSV)
train-take-numpy = नेटवर्क, NumPy के लिए
train-take-torch = नेटवर्क, PyTorch के लिए

## What a person reads in the programs: comments, and what they print. No quotation marks (") and no backslash.

train-program-numpy = सिखाया हुआ एक नेटवर्क, जो अपने आप में पूरा प्रोग्राम है। इसे Python 3 और NumPy चाहिए, और कुछ नहीं।
train-program-torch = PyTorch में सिखाया हुआ एक नेटवर्क: आगे सिखाने के लिए `model`, पूछने के लिए `predict(inputs)`।
train-program-rows = inputs की हर पंक्ति का जवाब देता है
train-program-row = एक पंक्ति का जवाब देता है
train-program-labels = 0 और 1 के लिए शब्द, अगर हों
train-program-layers = हर परत: weights (हर न्यूरॉन की एक पंक्ति), biases, और मोड़।
train-program-knobs = हर परत: weights (हर न्यूरॉन की एक पंक्ति) और biases।
train-program-answers = { $kind ->
    [tensor] inputs (पंक्तियाँ, { $inputs }) के जवाब (पंक्तियाँ, { $outputs }), tensor के रूप में।
   *[array] inputs (पंक्तियाँ, { $inputs }) के जवाब (पंक्तियाँ, { $outputs })।
    }
train-program-units = नेटवर्क को ऐसे inputs मिलते हैं, जिनमें से औसत घटाया गया है, और जिन्हें अपने स्तंभ के फैलाव से भाग दिया गया है।
train-program-step = शून्य से नीचे 0, शून्य और उससे ऊपर 1। इसकी ढलान 0 है, इसलिए ढलानें इसे नहीं सिखा सकतीं।
train-program-give = { $n ->
    [one] { $n } संख्या दें
   *[other] { $n } संख्याएँ दें
    }
train-program-means = यानी:
train-compare-what = क्या
train-compare-pinned = पिन की हुई
train-compare-this = यह सिखाई
train-compare-points = { $seen } देखे, { $unseen } अनदेखे
train-compare-row = { $row ->
    [data] डेटा
    [points] बिंदु
    [noise] शोर
    [data_seed] डेटा का बीज (seed)
    [neurons] छिपे न्यूरॉन
    [bend] मोड़
    [ending] नेटवर्क का सिरा
    [loss] ग़लती कैसे गिनी
    [rate] क़दम का आकार
    [batch] हर क़दम के बिंदु
    [optimizer] तरीक़ा
    [slopes] ढलानें
    [seed] नेटवर्क का बीज (seed)
    [rounds] दौर
    [error] ग़लती, देखे
    [unseen_error] ग़लती, अनदेखे
    [right] सही, देखे
    [unseen_right] सही, अनदेखे
    [miss] चूक (लगभग), देखे
   *[unseen_miss] चूक (लगभग), अनदेखे
}
train-kinds-slopes = ढलानें
train-kinds-hears = हर घुंडी क्या सुनती है
train-kinds-rounds = दौर
train-kinds-error = आख़िर में ग़लती
train-kinds-right = सही
train-kinds-lowest = सबसे कम

## The pictures in the drawer

train-curve-seen = सीखने के बिंदु
train-curve-unseen = अनदेखे रखे बिंदु
train-curve-pinned = पिन की हुई
train-curve-on = ग़लती किन पर
train-curve-size = ढलान का आकार
train-curve-of = परत
train-curve-layer = परत { $layer }
train-curve-last = आख़िरी परत
train-curve-alt = दौर-दर-दौर ग़लती, { $shape }: शुरू में { $start }, आख़िर में { $end }।
train-curve-sizes-alt = दौर-दर-दौर हर परत की ढलानों का आकार, घातों वाले पैमाने पर।
train-kinds-end = { $kind } { $error }
train-curve-kinds-alt = दौर-दर-दौर ग़लती, ढलानों के प्रकार के हिसाब से, शुरू में { $start }। आख़िर में: { $ends }
train-map-right = सही जवाब
train-map-kind = किन बिंदुओं में से

## The tour, the card, the worksheet, the notes, the question once more

train-stop-sum = ढलानें हर घुंडी को राह बताती हैं, और मोड़ों से नेटवर्क कोई भी आकृति बना पाता है। पूरा जवाब यहाँ है।
    .ask = आपके तीन सवाल, और उनके जवाब।
train-card = सीखे हुए नेटवर्क का नक़्शा: उसके { PERCENT($right) } बिंदु सही हैं
train-worksheet-batch = कुल { NUM($points, digits: 4) } बिंदु हैं, और हर क़दम उनमें से { $batch } को देखता है। एक दौर में {"{}"} क़दम हैं। { $rounds } दौर में {"{}"} क़दम हैं।
train-worksheet-knobs = दो संख्याएँ अंदर आती हैं। परतों में { $first }, { $second } और 1 न्यूरॉन हैं। हर न्यूरॉन में आने वाली हर संख्या की एक घुंडी है, और एक वह, जो वह हमेशा जोड़ता है। कुल मिलाकर {"{}"} घुंडियाँ।
train-worksheet-right = अनुमान 0.5 से ऊपर हो, तो वह हाँ (1) कहता है। चार अनुमान और उनके सही जवाब: { $pairs }। 4 में से {"{}"} सही हैं। ढलान इनमें से किसे सबसे ज़्यादा बदलेगी, और क्यों?
train-worksheet-pair = { $guess } (सही { $answer })
train-notes-first = सिखाई चलाएँ, बीच में रोकें, और पूछें कि सीमा अब किधर जाएगी।
train-notes-magic = सिखाई जादू है।
    .answer = वह चार क़दम हैं: अनुमान, ग़लती, ढलानें, घुमाना। और फिर से।
train-notes-predict = अनुमान लगाते समय derivative काम आते हैं।
    .answer = सिर्फ़ सीखते समय। उससे कोई बिंदु पूछें: कोई ढलान काम नहीं आती।
train-notes-leave = चारों क़दमों में से किसे छोड़ सकते हैं?
train-notes-stuck = अगर वह अटक जाए, तो आप क्या बदलेंगे?
train-again-guess = एक नेटवर्क, जिसकी परतों में { $layers } न्यूरॉन हैं, यह सीखता है: { $data ->
    [exam] परीक्षा, नींद के घंटों के साथ
    [circle] छल्ले के बीच एक चकती
    [xor] चार कोने, आमने-सामने वाले एक जैसे
    [gauss] दो बादल
   *[moons] दो आधे चाँद
}। वह { $rounds } दौर सीखता है। { $slopes ->
    [flipped] हर ढलान पलट दी गई है, इसलिए वह ग़लत तरफ़ इशारा करती है।
   *[true] हर ढलान वैसी ही है, जैसी होनी चाहिए।
} ग़लती का क्या होगा?
train-again-layers = { $first } और { $second }
train-again-shrinks = वह घटेगी
    .true = घुंडी का हर घुमाव नीचे ले जाता है। ग़लती { NUM($start) } से { NUM($end) } पर आई।
    .flipped = सच्ची ढलान से उलटा घूमने पर घुंडी ग़लती घटाती है। यहाँ वह ढलान के साथ घूमती है।
train-again-stays = वह उतनी ही रहेगी
    .true = यहाँ ढलानें 0 नहीं हैं, इसलिए हर क़दम घुंडियाँ घुमाता है, और ग़लती हिलती है।
    .flipped = हर क़दम घुंडियों को हिलाता है, और हर घुंडी ग़लत तरफ़ जाती है।
train-again-grows = वह बढ़ेगी
    .true = पलटी हुई ढलानों के साथ ऐसा होता है। ये सही तरफ़ इशारा करती हैं।
    .flipped = अब घुंडी का हर घुमाव ऊपर ले जाता है। ग़लती { NUM($start) } से { NUM($end) } पर पहुँची।
