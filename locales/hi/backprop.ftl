### Passing the blame back (/backprop)

## The chapter and its scenes, as menus and headings name them

backprop-title = दोष पीछे भेजना
backprop-question = भीतर गहराई में बैठी घुंडी को अपनी ढलान कैसे पता चलती है?
backprop-answers = दोष परतों से होता हुआ पीछे जाता है, और एक ही बार में हर घुंडी को अपनी ढलान मिल जाती है।
backprop-so-far = ढलान बताती है कि घुंडी किधर घुमाएँ, और मोड़ से नेटवर्क की रेखा मुड़ पाती है।
backprop-blame-title = दोष
backprop-blame-question = दोष किस घुंडी का है?
backprop-nudge-title = दो तरीक़े
backprop-nudge-question = क्या सारी ढलानें सस्ते में मिल सकती हैं?

backprop-tour-ask = “चलाएँ” दबाएँ: संख्याएँ आगे जाती हैं, फिर दोष पीछे आता है।
backprop-tour-says = दोष एक बार पीछे गया, और सभी { $slopes } घुंडियाँ जान गईं कि किधर घूमना है। इस छात्र की ग़लती { NUM($before, digits: 2) } से घटकर { NUM($after, digits: 2) } रह जाती है।

## Scene "blame": numbers go forward, blame comes back

backprop-blame-student = छात्र
backprop-student = { NUM($hours) } घंटे, { $passed ->
    [yes] पास
   *[no] फ़ेल
}
backprop-dial = एक बार आना-जाना
backprop-stage = { $stage ->
    [0] अंदर क्या आता है
    [1] आगे: दो न्यूरॉन
    [2] आगे: जवाब
    [3] कितना ग़लत?
    [4] जवाब का दोष
    [5] दोनों न्यूरॉनों का दोष
    [6] हर घुंडी को ख़बर
   *[7] हर घुंडी घूमती है
}

backprop-blame-start = इस (काल्पनिक) छात्र ने { NUM($hours) } घंटे पढ़ाई की और { $passed ->
    [yes] पास हुआ। इसलिए सही जवाब 1 है।
   *[no] फ़ेल हुआ। इसलिए सही जवाब 0 है।
} सात घुंडियाँ मिलकर अनुमान लगाती हैं। अभी कोई घुंडी नहीं जानती कि उसे किधर घूमना है।
backprop-blame-hidden = **संख्याएँ आगे जाती हैं।** घुंडियों से होकर जो अंदर आता है, हर न्यूरॉन उसे जोड़ लेता है। फिर उसका मोड़ इस जोड़ को 0 से 1 तक की संख्या बना देता है। दोनों न्यूरॉन { $first } और { $second } भेजते हैं।
backprop-blame-answer = आख़िरी न्यूरॉन इन दो संख्याओं के साथ यही करता है। **अनुमान: { $guess }।**
backprop-blame-error = अनुमान { $guess } है, और सही जवाब { $passed ->
    [yes] 1
   *[no] 0
}। { $way ->
    [up] यह बहुत कम है।
    [down] यह बहुत ज़्यादा है।
   *[none] यह सही है।
} **ग़लती { $error } है।** दोष किसका है?
backprop-blame-blame = **अब दोष पीछे आता है** (*backpropagation*)। { $way ->
    [up] जवाब बहुत कम था। उसका दोष { $blame } है: माइनस का मतलब है “ज़्यादा कहो”।
    [down] जवाब बहुत ज़्यादा था। उसका दोष { $blame } है: प्लस का मतलब है “कम कहो”।
   *[none] जवाब सही था, इसलिए कोई दोष नहीं है।
}
backprop-blame-back = { $case ->
    [none] दोनों न्यूरॉनों तक कोई दोष नहीं पहुँचता: उनकी रेखाओं से कुछ पार नहीं होता।
    [clones] दोनों न्यूरॉन एक जैसे शुरू हुए, इसलिए दोनों को एक-सा दोष मिलता है: **{ $first }**। वे एक-सा घूमते हैं और जुड़वाँ बने रहते हैं।
   *[other] हर रेखा दोष को अपनी घुंडी से गुणा करके पीछे भेजती है। फिर हर मोड़ उसका एक हिस्सा ही पार होने देता है: पहला उसका { TIMES($passes_0) }, और दूसरा उसका { TIMES($passes_1) }। दोनों न्यूरॉनों को **{ $first }** और **{ $second }** दोष मिलता है।
}
backprop-blame-slopes = **हर घुंडी को बताया जाता है: ऊपर या नीचे, और कितना।** { $up } ऊपर, { $down } नीचे{ $none ->
    [0] {""}
   *[other] , { $none } बिल्कुल नहीं
}। ये सात ढलानें हैं (*gradient*), और अभी तक कोई घुंडी नहीं हिली। यह एक छात्र की बात है: सीखते समय बीसों का औसत लिया जाता है।
backprop-blame-again = **अब हर घुंडी घूमती है**, जिधर उसे बताया गया: क़दम का आकार ({ NUM($rate) }) गुणा उसकी ढलान। { $case ->
    [falls] ग़लती { $before } से घटकर **{ $after }** हो जाती है।
    [rises] ग़लती { $before } से बढ़कर **{ $after }** हो जाती है: यह क़दम बहुत बड़ा था।
    [hardly-falls] ग़लती इतनी कम घटती है कि अब भी { $after } ही दिखती है।
    [hardly-rises] ग़लती इतनी कम बढ़ती है कि अब भी { $after } ही दिखती है।
   *[same] ग़लती { $after } ही रहती है।
}

# Guess first.
backprop-guess = अनुमान { $miss ->
    [up] बहुत कम
    [down] बहुत ज़्यादा
   *[none] बिल्कुल सही
} है। दूसरे न्यूरॉन की घुंडी { $knob } पर है। उस न्यूरॉन से क्या कहा जाएगा?
backprop-guess-answer = { $way ->
    [up] ज़्यादा कहो
    [down] कम कहो
   *[none] कुछ नहीं
}
backprop-guess-because = { $case ->
    [right] { $sign ->
        [minus] उसकी घुंडी 0 से नीचे है, इसलिए वह जो कहता है, उससे जवाब घटता है।
        [plus] उसकी घुंडी 0 से ऊपर है, इसलिए वह जो कहता है, उससे जवाब बढ़ता है।
        [zero] उसकी घुंडी 0 है: उस रेखा से कोई दोष वापस नहीं आता।
       *[none] अनुमान सही है, इसलिए कोई दोष नहीं है।
    }
    [turned] उससे अनुमान ग़लत तरफ़ खिसकता।
    [silent] दोष हर रेखा से वापस जाता है।
   *[idle] वहाँ कोई दोष नहीं पहुँचता।
}

# Try this.
backprop-try-why = ढलान आती कहाँ से है?
backprop-try-clones = एक जैसे दो न्यूरॉन: जुड़वाँ
backprop-try-failed = जो छात्र फ़ेल हुआ

# The drawer.
backprop-numbers = सारी संख्याएँ
backprop-numbers-all = सारे अंक
backprop-numbers-name = संख्या
backprop-numbers-value = मान
backprop-script = एक क़दम का कोड (forward, backward, update), कॉपी करके चलाने के लिए:
backprop-symbols-equations = आख़िरी परत का दोष, उससे पहले की हर परत का दोष, और ढलानें (Nielsen के चार समीकरण):
backprop-symbols-error = यहाँ ग़लती cross-entropy है। इसलिए आख़िरी परत का दोष ही चूक है:
backprop-symbols-turn = ढलानें निकालने से कोई घुंडी नहीं घूमती। घुमाता यह है:

# The picture: layers, and the words beside the numbers.
backprop-layer-input = अंदर आता है
backprop-layer-hidden = दो न्यूरॉन
backprop-layer-answer = जवाब
backprop-layer-error = कितना ग़लत
backprop-tag-hours = { $digits } घंटे
backprop-tag-target = सही: { $digits }
backprop-tag-miss = चूक { $digits }
backprop-tag-blame = दोष { $digits }
backprop-tag-back = वापस { $digits }
backprop-tag-passes = × { $digits }
backprop-tag-slope = ढलान { $digits }
backprop-tag-other = { $digits }
backprop-almost-1 = लगभग 1
backprop-picture = परीक्षा वाला नेटवर्क: अंदर आते घंटे, दो न्यूरॉन, एक जवाब, ग़लती। हर संख्या से पूछ सकते हैं कि वह ऐसी क्यों है।
backprop-ask = किसी भी संख्या पर क्लिक करें: वह बताएगी क्यों। रेखाएँ घुंडियाँ हैं: { $plus } 0 से ऊपर, { $minus } 0 से नीचे।
backprop-ask-keys = तीर के बटन एक संख्या से दूसरी पर ले जाते हैं। Enter से “क्यों” पूछते हैं।
backprop-crumbs = आप यहाँ कैसे पहुँचे
backprop-close = बंद करें
backprop-arrow = { $way ->
    [up] { NUM($size, digits: 2) } ऊपर
    [down] { NUM($size, digits: 2) } नीचे
   *[none] वहीं रहो
}

# Arithmetic: “0.2 × −0.28 + −0.2 = −0.26”.
backprop-equals = { $exact ->
    [yes] =
   *[no] = लगभग
}
backprop-gives = { $exact ->
    [yes] →
   *[no] → लगभग
}
backprop-through-bend = मोड़ से होकर
backprop-chance = संभावना

# What each number is called in the path of crumbs.
backprop-name-hours = घंटे
backprop-name-target = सही जवाब
backprop-name-knob = { $when ->
    [after] नई घुंडी,
   *[before] घुंडी,
} { backprop-param }
backprop-name-input = जो अंदर आता है
backprop-name-sum = { $when ->
    [after] नया जोड़,
   *[before] जोड़,
} { backprop-neuron }
backprop-name-sent = { $when ->
    [after] अब भेजी संख्या,
   *[before] भेजी संख्या,
} { backprop-neuron }
backprop-name-guess = { $when ->
    [after] नया अनुमान
   *[before] अनुमान
}
backprop-name-miss = चूक
backprop-name-error = { $when ->
    [after] नई ग़लती
   *[before] ग़लती
}
backprop-name-blame = दोष, { backprop-neuron }
backprop-name-back = वापस आया दोष, { backprop-neuron }
backprop-name-passes = जितना पार होता है, { backprop-neuron }
backprop-name-slope = ढलान, { backprop-param }

backprop-neuron = { $place ->
    [0] पहला न्यूरॉन
    [1] दूसरा न्यूरॉन
   *[2] जवाब
}
backprop-param = { $place ->
    [0] { exam-knob-a-hours }
    [1] { exam-knob-a-shift }
    [2] { exam-knob-b-hours }
    [3] { exam-knob-b-shift }
    [4] { exam-knob-from-a }
    [5] { exam-knob-from-b }
   *[6] { exam-knob-shift }
}

# Why each number is what it is.
backprop-why-hours = **डेटा।** इस छात्र ने इतने घंटे पढ़ाई की। यह संख्या किसी और संख्या से नहीं बनी।
backprop-why-target = **डेटा।** यह छात्र { $passed ->
    [yes] पास हुआ, इसलिए सही जवाब 1 है।
   *[no] फ़ेल हुआ, इसलिए सही जवाब 0 है।
}
backprop-why-knob = { $when ->
    [after] **एक बार घूमने के बाद घुंडी:** पुरानी घुंडी में से क़दम का आकार ({ NUM($step) }) गुणा ढलान घटाएँ। { $turns ->
        [up] ढलान 0 से नीचे है, इसलिए घुंडी ऊपर गई।
        [down] ढलान 0 से ऊपर है, इसलिए घुंडी नीचे गई।
       *[none] ढलान 0 है, इसलिए घुंडी वहीं रहती है।
    }
   *[before] **एक घुंडी** (*weight*)। यह इस स्क्रीन की किसी संख्या से नहीं बनती: सीखते समय यह घूमती है। { $place ->
        [1] यह एक खिसकाव है (*bias*): यह हमेशा जुड़ता है।
        [3] यह एक खिसकाव है (*bias*): यह हमेशा जुड़ता है।
        [6] यह एक खिसकाव है (*bias*): यह हमेशा जुड़ता है।
       *[other] रेखा से जो आता है, वह इससे गुणा होता है।
    }
}
backprop-why-input = नेटवर्क घंटों को { NUM($middle) } से गिनता है, { NUM($unit) } के क़दमों में। { NUM($middle) } से कम घंटे 0 से नीचे पड़ते हैं।
backprop-why-sum = **{ backprop-neuron } जो जोड़ता है:** आने वाली हर संख्या गुणा उसकी घुंडी, और साथ में खिसकाव।
backprop-why-sent = **{ backprop-neuron } जो भेजता है।** उसका मोड़ (*sigmoid*) किसी भी जोड़ को 0 से 1 तक की संख्या बना देता है।
backprop-why-guess = **अनुमान।** आख़िरी मोड़ (*sigmoid*) जोड़ को 0 से 1 तक की संभावना बना देता है।
backprop-why-miss = अनुमान में से सही जवाब घटाया। { $way ->
    [up] 0 से नीचे: अनुमान बहुत कम है।
    [down] 0 से ऊपर: अनुमान बहुत ज़्यादा है।
   *[none] यह 0 है: अनुमान सही है।
}
backprop-why-error = **कितना ग़लत** (*loss*)। सही जवाब को { PERCENT($chance) } संभावना मिली। यह संभावना जितनी छोटी, ग़लती उतनी बड़ी।
backprop-why-blame = { $place ->
    [0] **पहले न्यूरॉन का दोष** (*delta*): जो वापस आया, गुणा जितना उसका मोड़ पार होने देता है।
    [1] **दूसरे न्यूरॉन का दोष** (*delta*): जो वापस आया, गुणा जितना उसका मोड़ पार होने देता है।
   *[2] **जवाब का दोष** (*delta*) उसकी चूक ही है। वह ग़लती के ठीक बग़ल में बैठा है।
} { $way ->
    [up] माइनस का मतलब है: “तुम्हारा जोड़ ज़्यादा होना चाहिए”।
    [down] प्लस का मतलब है: “तुम्हारा जोड़ कम होना चाहिए”।
   *[none] यहाँ सुधारने को कुछ नहीं है।
}
backprop-why-back = जवाब का दोष रेखा से होकर वापस आता है। रेखा उसे अपनी घुंडी से गुणा करके पीछे भेजती है।
backprop-why-passes = यहाँ मोड़ कितना खड़ा है। **हल्के धक्के का { TIMES($value) } पार होता है**, और दोष का भी इतना ही। (ज़्यादा से ज़्यादा एक चौथाई।)
backprop-why-slope = **ढलान:** { $shift ->
    [yes] दोष गुणा 1, क्योंकि खिसकाव हमेशा जुड़ता है।
   *[no] दोष गुणा वह संख्या, जो इस घुंडी से होकर आती है।
} { $way ->
    [up] 0 से नीचे: इसे ऊपर घुमाएँ, तो ग़लती घटती है।
    [down] 0 से ऊपर: इसे नीचे घुमाएँ, तो ग़लती घटती है।
   *[none] 0 पर यह कुछ नहीं बताती।
} (बीसों का औसत: { SIGNED($mean, digits: 2) }।)

## Scene "nudge": two ways to the same slopes

backprop-nudge-dial = डेटा पर नज़रें
backprop-looks = { $looks ->
    [0] अभी कोई नज़र नहीं
    [1] 1 नज़र
   *[other] { $looks } नज़रें
}
backprop-many = बहुत-सी घुंडियाँ
backprop-nudge-start = सात घुंडियों में से हर एक के लिए नीचे किधर है? पता करने के दो तरीक़े हैं। **एक नज़र** यानी सभी { $n_students } छात्रों के लिए एक बार अनुमान: उससे ग़लती पता चलती है।
backprop-nudge-first = दोनों तरीक़े एक नज़र डालते हैं। **ग़लती { NUM($error, digits: 2) } है।** बाईं ओर अब एक घुंडी को हल्का धक्का देते हैं। दाईं ओर दोष पीछे भेजते हैं।
backprop-nudge-look = **बाएँ:** एक घुंडी ({ backprop-param }) को 1 के दस लाखवें हिस्से जितना हल्का धक्का दिया, और फिर नज़र डाली। उसकी ढलान: **{ $slope }**। **दाएँ:** { $done ->
    [yes] { $at_once ->
        [0] काम कब का पूरा हो चुका।
       *[other] बाक़ी { $at_once } भी मिल गईं। काम पूरा।
    }
   *[no] एक साथ { $at_once } ढलानें।
}
backprop-nudge-end = { $same ->
    [yes] **वही सात ढलानें मिलीं।** धक्के देने में
   *[no] सातों ढलानें मिलती-जुलती हैं, बस आख़िरी अंक में फ़र्क़ है। धक्के देने में
} { $nudging } नज़रें लगीं। दोष पीछे भेजने में { $passing } लगीं: एक आगे जाने की, और लगभग दो पीछे आने की।
backprop-nudge-many = { NUM($size, digits: 4) } घुंडियाँ हों, तो धक्के देने में { NUM($nudging, digits: 4) } नज़रें लगती हैं। हर सेकंड एक नज़र डालें, तो { NUM($years, digits: 2) } साल लगेंगे। **दोष पीछे भेजने में अब भी लगभग { $passing } ही लगती हैं।** इसीलिए नेटवर्क इस तरह सीखते हैं।

# The picture.
backprop-ways-nudging = हर घुंडी को हल्का धक्का
backprop-ways-passing = दोष पीछे भेजें
backprop-ways-hours = घंटे
backprop-ways-guess = अनुमान
backprop-ways-slopes = सात ढलानें
backprop-ways-looks = नज़रें
backprop-ways-size = { $size } घुंडियाँ
backprop-ways-picture = परीक्षा वाला नेटवर्क, दो बार। बाईं ओर एक-एक करके हर घुंडी को हल्का धक्का मिलता है। दाईं ओर दोष पीछे जाता है। बीच में वे ढलानें हैं, जो हर तरीक़े से मिली हैं।
backprop-try-three = तीन नज़रों के बाद रुकें
backprop-try-trained = सीख चुका: कम ही बाक़ी है

## Beside the scenes

backprop-card = एक नेटवर्क, जिसकी { $lines } रेखाएँ उतनी मोटी हैं, जितनी उनकी घुंडियों की ढलानें खड़ी हैं

# A teacher's notes.
backprop-notes-first = एक बार आना-जाना चलाएँ। हर पड़ाव पर रुकें और पूछें कि आगे क्या हिलेगा।
backprop-notes-turns = Backprop घुंडियाँ बदलता है।
    .answer = वह सिर्फ़ ढलानें निकालता है। घुंडियाँ एक अलग क़दम घुमाता है।
backprop-notes-zero = सारी घुंडियाँ शून्य से शुरू करें।
    .answer = एक जैसे न्यूरॉनों को एक-सा दोष मिलता है, और वे जुड़वाँ बने रहते हैं।
backprop-notes-ask-where = दोष कहाँ से शुरू होता है?
backprop-notes-ask-check = इसके बिना हम किसी ढलान की जाँच कैसे करें?

# The worksheet. A blank stands for an answer.
backprop-sheet-forward = संख्या { $x } अंदर आती है। न्यूरॉन 1 उसे { $first } से गुणा करके आगे भेजता है। यह हुआ { $blank }। न्यूरॉन 2 उसे { $second } से गुणा करके आगे भेजता है। यह हुआ { $blank }। अनुमान = { $out_1 } × न्यूरॉन 1 + { $out_2 } × न्यूरॉन 2। यह हुआ { $blank }।
backprop-sheet-blame = सही जवाब { $target } है। अनुमान का दोष = अनुमान − सही जवाब: { $blank }। पीछे जाते हुए न्यूरॉन 1 के लिए यह { $out_1 } से गुणा होता है: { $blank }। न्यूरॉन 2 के लिए यह { $out_2 } से गुणा होता है: { $blank }। न्यूरॉन 1 ज़्यादा भेजे या कम? { $blank }। क्यों? { $blank }।
backprop-sheet-way = { $way ->
    [more] ज़्यादा
   *[less] कम
}
backprop-sheet-because = अनुमान { $way ->
    [low] बहुत कम
   *[high] बहुत ज़्यादा
} है, और न्यूरॉन 1 जो भेजता है, उससे अनुमान { $sign ->
    [for] बढ़ता
   *[against] घटता
} है
backprop-sheet-slopes = घुंडी की ढलान = उसके आगे का दोष × वह संख्या, जो उससे होकर आई (यहाँ { $x })। न्यूरॉन 1 की घुंडी की ढलान { $blank } है। न्यूरॉन 2 की घुंडी की ढलान { $blank } है। यह जानने के लिए कितनी घुंडियाँ घुमाई गईं? { $blank }। अपने शब्दों में: तो फिर घुंडियों को घुमाता क्या है? { $blank }।
backprop-sheet-turns = एक अलग क़दम, ढलानों से उलटी ओर
