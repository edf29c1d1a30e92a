### The laboratory: what a beginner does not need, for those who want it. In the order of its scenes.

## The chapter and its scenes, as menus and headings name them

lab-title = प्रयोगशाला
lab-question = और क्या-क्या आज़मा सकते हैं?
lab-answers = वक्र का हर बिंदु, चार तरह के सफ़र, आपके अपने नेटवर्क: सब कुछ आप अपने हाथ से घुमा सकते हैं।
lab-every-title = हर बिंदु
lab-every-question = क्या वक्र के हर बिंदु पर ढलान होती है?
lab-two-title = दो घुंडियाँ
lab-two-question = दो ढलानों से एक क़दम कैसे बनता है?
lab-ways-title = चार तरीक़े
lab-ways-question = क्या नीचे उतरने का कोई बेहतर तरीक़ा है?
lab-digits-title = अंक
lab-digits-question = हल्का धक्का कितना छोटा हो?
lab-receipt-title = एक ढलान
lab-receipt-question = एक घुंडी की ढलान कहाँ से आती है?
lab-own-title = कोई भी नेटवर्क
lab-own-question = एक दौर में क्या होता है, एक-एक संख्या करके?
lab-learn-title = बिना मोड़
lab-learn-question = बिना मोड़ की परतें क्या नहीं सीख सकतीं?
lab-stack-title = तालिकाएँ
lab-stack-question = कई तालिकाएँ एक कैसे बन जाती हैं?
lab-through-title = एक मोड़
lab-through-question = हल्के धक्के का कितना हिस्सा मोड़ के पार जाता है?
lab-exam-title = सात घुंडियाँ
lab-exam-question = क्या सात घुंडियों के लिए ढलानें ज़रूरी हैं?
lab-guess-title = आप आज़माएँ
lab-guess-question = क्या आप अंदाज़े से तली ढूँढ सकते हैं?

lab = प्रयोगशाला

## What several scenes say

lab-then = { $first } { $then }
lab-list-more = { $first }, { $then }
lab-list-last = { $first } और { $then }
lab-word = { $word }
lab-number = { NUM($value) }
lab-signed = { SIGNED($value) }
lab-small = { NUM($value, least: 0.000000001) }
lab-numbers = { $n } संख्याएँ
lab-product = { NUM($a) } × { NUM($b) }
lab-none = कोई नहीं
lab-knob = घुंडी { $knob }
lab-error = ग़लती
lab-slope = ढलान
lab-hours = पढ़ाई के घंटे
lab-right-answer = सही जवाब
lab-neuron = न्यूरॉन { $neuron } (परत { $layer })
lab-sizes = { $first }, फिर { $then }
lab-all-numbers = सारी संख्याएँ
lab-all-digits = सारे अंक
lab-seed = दूसरी शुरुआत (seed)
    .help = हर संख्या एक नई बेतरतीब शुरुआत है।
lab-step-size = क़दम का आकार

## every: the slope at every point of a curve

lab-every-dial = घुंडी
lab-every-choose = वक्र
lab-every-result = नतीजा
lab-every-knob = घुंडी
lab-every-below = वहाँ की ढलान
lab-every-at = { FIXED($x) } · ढलान { SIGNED($slope, digits: 2) }
lab-every-at-none = { FIXED($x) } · ढलान नहीं
lab-every-slope = **{ FIXED($x) }** पर ढलान **{ SIGNED($slope) }** है: एक दाईं ओर जाएँ, तो { NUM($size, digits: 2) } { $way ->
    [up] ऊपर
   *[down] नीचे
 }।
lab-every-flat = **{ FIXED($x) }** पर ज़मीन { $level ->
    [exactly] समतल है: हल्के धक्के से कुछ नहीं बदलता, या लगभग कुछ नहीं।
   *[nearly] लगभग समतल है: हल्के धक्के से नतीजा लगभग नहीं बदलता।
 }
lab-every-gap = **{ FIXED($x) }** पर वक्र में दरार है। सूत्र वहाँ कोई संख्या नहीं देता, या हद से बड़ी संख्या देता है।
lab-every-jump = **{ FIXED($x) }** पर वक्र टूट जाता है। वहाँ कोई एक ढलान ठीक नहीं बैठती।
lab-every-corner = **{ FIXED($x) }** पर वक्र में कोना है: बाईं ओर ढलान { SIGNED($left) }, दाईं ओर { SIGNED($right) }।
lab-every-none = **{ FIXED($x) }** पर नतीजा { NUM($height) } है। नियमों से वहाँ कोई ढलान नहीं मिलती, या हद से बड़ी मिलती है।
lab-every-outside = { $point } बिंदु तस्वीर { $where ->
    [above] से ऊपर
   *[below] से नीचे
 } है।
lab-every-steep = { $point } इतनी खड़ी ढलान नीचे की तस्वीर में नहीं समाती।
lab-every-zero = नीचे: हर बिंदु की ढलान। जहाँ ढलान { $color } रेखा के ऊपर है, वहाँ वक्र चढ़ता है। जहाँ नीचे है, वहाँ वक्र उतरता है।
lab-every-chip-corner = कोने को पार करें
lab-every-chip-far = सिग्मॉइड पर दूर खड़े हों
lab-every-chip-own = अपना सूत्र लिखें
lab-every-symbols = वक्र और उसकी ढलान:
lab-every-rules = किसी भी सूत्र की ढलान निकालने के नियम:
lab-every-read = सूत्र, जैसा वह पढ़ा गया, और उसकी ढलान:
lab-every-long = इसकी ढलान का सूत्र इतना लंबा है कि दिखाया नहीं जा सकता।
lab-every-curve-alt = { $curve }: { $shape }, साथ में उसे छूती हुई रेखा।
lab-every-gap-alt = दरार वाला वक्र
lab-every-slopes-alt = हर बिंदु की ढलान: { $shape }, { SIGNED($least) } से { SIGNED($most) } तक।
lab-every-slopes-gap-alt = जिन बिंदुओं पर ढलान है, उन सबकी ढलान, { SIGNED($least) } से { SIGNED($most) } तक बनी हुई।

## two: two knobs, and the arrow that their two slopes make

lab-two-dial-a = घुंडी A
lab-two-dial-b = घुंडी B
lab-two-ground = ज़मीन
lab-two-only = सिर्फ़ घुंडी { $knob } घूमती है
lab-two-grows = { $error ->
    [more] ग़लती **ज़्यादा**
    [less] ग़लती **कम**
    [hardly] ग़लती लगभग वही
   *[same] ग़लती वही
 }
lab-two-slopes = A ऊपर: { $a }। B ऊपर: { $b }।
lab-two-step = { $slopes } तीर नीचे की ओर एक क़दम है: A { SIGNED($a, digits: 2) }, B { SIGNED($b, digits: 2) }।
lab-two-flat = { $slopes } यहाँ ज़मीन समतल है, इसलिए नीचे जाने का रास्ता नहीं दिखता।
lab-two-what = दूसरी घुंडी स्थिर रखी जाए, तो हर घुंडी की अपनी एक ढलान होती है (*partial derivative*, आंशिक अवकलज)। सारी ढलानें मिलकर *gradient* हैं। तीर उससे उलटी ओर एक क़दम है: { NUM($step) } × ढलान।
lab-two-chip-pass = पहाड़ी दर्रे पर खड़े हों
lab-two-chip-flat = दोनों ढलानें 0, पर तली नहीं
lab-two-symbols = दो घुंडियों के साथ:
lab-two-map-alt = दो घुंडियों पर ग़लती का नक़्शा ({ $ground })। डायल जहाँ हैं, वहाँ से नीचे की ओर एक क़दम का तीर।
lab-two-cut-alt = सिर्फ़ घुंडी { $knob } घूमने पर ग़लती। डायल जहाँ हैं, वहाँ उसे छूती हुई रेखा।

## ways: four ways to walk

lab-ways-dial = सफ़र
lab-ways-choose = चलने के तरीक़े
lab-ways-ground = ज़मीन
lab-ways-rate = क़दम का आकार (learning rate)
lab-ways-start = शुरुआत: घुंडी { $knob }
lab-ways-steps = क़दम
lab-ways-uphill = ढलान से उलटी ओर नहीं, उसी ओर चलें
lab-ways-step-axis = क़दम
lab-ways-read = क़दम { $step }
lab-ways-read-gone = क़दम { $step } · सारी हदें पार
lab-ways-read-error = क़दम { $step } · ग़लती { NUM($error) }
lab-ways-step = **क़दम { $step }।**
lab-ways-stands = *{ $way }*: { NUM($error, digits: 2, least: 0.000001) }।
lab-ways-gone = *{ $way }*: सारी हदें पार।
lab-ways-name = *{ $way }*
lab-ways-lowest = आख़िर में सबसे नीचे, **{ NUM($error, digits: 2, least: 0.000001) }** पर: { $ways }।
lab-ways-level = आख़िर में सबसे नीचे और बराबर, **{ NUM($error, digits: 2, least: 0.000001) }** पर: { $ways }।
lab-ways-ends-at = *{ $way }* ({ NUM($error, digits: 2, least: 0.000001) })
lab-ways-higher = इससे ऊपर: { $ways }।
lab-ways-blown = सारी हदें पार: { $ways }।
lab-ways-click = कहीं और से शुरू करने के लिए नक़्शे पर क्लिक करें।
lab-ways-takes = **{ $way }**: { $note }
lab-ways-download = सारे सफ़र तालिका में डाउनलोड करें (CSV)
lab-ways-chip-curved = मुड़ी हुई घाटी
lab-ways-chip-steep = सपाट तली, खड़े कोने
lab-ways-symbols = हर क़दम घुंडियों को हिलाता है।
lab-ways-symbols-way = { $way }:
lab-ways-symbols-ground = आपके पैरों के नीचे की ज़मीन:
lab-ways-names-alt = { $ways }
lab-ways-map-alt = दो घुंडियों पर ग़लती का नक़्शा ({ $ground }){ $arrow ->
    [yes] , अगले क़दम के तीर के साथ
   *[no] { "" }
 }। उस पर सफ़र: { $names }।
lab-ways-shape-alt = { $way }: { $shape }।
lab-ways-height-alt = क़दम-दर-क़दम ग़लती। { $shapes }

## digits: how many digits of a nudge can be trusted

lab-digits-dial = और छोटा धक्का
lab-digits-knob = घुंडी
lab-digits-at = { $long ->
    [no] हल्का धक्का { NUM($size, digits: 2) }
   *[yes] हल्का धक्का: दशमलव के बाद { $places } अंक
}
lab-digits-size = दशमलव के बाद धक्के के अंक (0.01 में 2)
lab-digits-agree = कितने अंक मेल खाते हैं
lab-digits-nothing = इस हल्के धक्के से कुछ नहीं बदलता। दोष पीछे भेजना भी यही कहता है: ढलान **0** है।
lab-digits-off = दोष पीछे भेजने से **{ NUM($slope, digits: 2, least: 0.000000001) }** मिलता है। { $digits ->
    [0] यह हल्का धक्का **{ NUM($shown, digits: 2, least: 0.000000001) }** दिखाता है: एक भी अंक मेल नहीं खाता।
    [one] इस हल्के धक्के से लगभग **1 अंक** मेल खाता है।
   *[other] इस हल्के धक्के से लगभग **{ $digits } अंक** मेल खाते हैं।
} { $helps ->
    [yes] आधे आकार का धक्का और पास पहुँचता है।
   *[no] आधे आकार का धक्का और पास नहीं पहुँचता।
}
lab-digits-same = दोष पीछे भेजने से **{ NUM($slope, digits: 2, least: 0.000000001) }** मिलता है। यह हल्का धक्का भी **वही** दिखाता है, कम से कम { $digits } अंकों तक।
lab-digits-blurred = यह धक्का बहुत छोटा है: कंप्यूटर के अंक कम पड़ जाते हैं। { $digits ->
    [0] जो दिखता है, उसके किसी अंक पर भरोसा नहीं किया जा सकता।
    [one] जो दिखता है, उसके सिर्फ़ 1 अंक पर भरोसा किया जा सकता है।
   *[other] जो दिखता है, उसके सिर्फ़ { $digits } अंकों पर भरोसा किया जा सकता है।
}
lab-digits-price = हल्के धक्कों से ढलानें निकालने में डेटा पर { $looks } नज़रें लगती हैं: { $knobs ->
    [one] { $knobs } घुंडी के लिए एक
   *[other] { $knobs } घुंडियों में से हर एक के लिए एक
 }, और एक तुलना के लिए। दोष पीछे भेजने में लगभग { $step } नज़रें लगती हैं, घुंडियाँ कितनी भी हों।
lab-digits-chip-large = बहुत बड़ा
lab-digits-chip-good = सही आकार का
lab-digits-chip-small = हद से छोटा
lab-digits-alt = हल्का धक्का कितने अंकों तक दोष से मेल खाता है: धक्का छोटा होने पर पहले ज़्यादा, फिर कम

## own: any network, worked by hand

lab-own-choose = नेटवर्क
lab-own-neuron = अकेला न्यूरॉन
    .note = दो घुंडियों और एक खिसकाव वाला एक न्यूरॉन: पूरी बात छोटे रूप में।
lab-own-worked = हाथ से हल किया हुआ
    .note = बहुत लोग इस नेटवर्क को काग़ज़ पर हल कर चुके हैं। इसकी संख्याएँ Matt Mazur ने 2015 में लिखी थीं।
lab-own-xor = xor की एक पंक्ति
    .note = दूसरा इनपुट यहाँ 0 है। उसकी घुंडियों से होकर कुछ नहीं आया, इसलिए उन्हें कोई ढलान नहीं मिलती।
lab-own-deep = गहरा और पतला
    .note = पाँच परतें, हर एक में एक न्यूरॉन। देखें कि पीछे जाते-जाते दोष कैसे घटता जाता है।
lab-own-own = मेरा अपना
lab-own-view = दिखाएँ
lab-own-view-pass = पूरा चक्कर
lab-own-view-receipt = एक घुंडी की ढलान
lab-own-view-nudge = जाँचें
lab-own-knob = घुंडी
lab-own-lines = रेखाएँ दिखाएँ
lab-own-lines-values = घुंडियों के मान
lab-own-lines-slopes = उनकी ढलानें
lab-own-dial = एक दौर
lab-own-inputs = इनपुट
lab-own-layers = परतें
lab-own-in-layer = परत { $layer } में
lab-own-bend = मोड़
lab-own-end = आख़िरी मोड़
lab-own-edit = इस नेटवर्क की कोई भी संख्या बदलें
lab-own-edit-alt = इस नेटवर्क की हर संख्या, बदलने के लिए: उसका नाम और मान
lab-own-undo = मेरे बदलाव हटाएँ
lab-own-limit = हर संख्या −{ NUM($limit) } से { NUM($limit) } तक होती है। लिंक में नेटवर्क जाता है, यहाँ लिखी संख्याएँ नहीं।
lab-own-number = संख्या
lab-own-value = मान
lab-own-input = इनपुट { $n }
lab-own-answer = सही जवाब { $n }
lab-own-knob-of = परत { $layer }: { $kind ->
    [input] इनपुट
   *[neuron] न्यूरॉन
 } { $source } से न्यूरॉन { $neuron } तक
lab-own-shift-of = परत { $layer }: न्यूरॉन { $neuron } का खिसकाव
lab-own-fault-many = इस नेटवर्क में { $n } संख्याएँ हैं, और { $came } आईं। फिर से शुरू करने के लिए अपने बदलाव हटाएँ।
lab-own-fault-none = “{ $name }” में कोई संख्या नहीं है। −{ NUM($limit) } से { NUM($limit) } तक की कोई संख्या लिखें।
lab-own-fault-large = “{ $name }” में { NUM($value) } है। −{ NUM($limit) } से { NUM($limit) } तक की कोई संख्या लिखें।
lab-own-fault = { $fault } तब तक यह पेज नेटवर्क को पहले जैसा दिखाता है।
lab-own-at = { $n }. { $stage }
lab-own-stage-start = क्या अंदर आता है
lab-own-stage-forward = आगे, परत { $layer }
lab-own-stage-error = ग़लती: { NUM($error) }
lab-own-stage-back = दोष, परत { $layer }
lab-own-stage-turn = हर घुंडी घूमती है
lab-own-stage-again = फिर से ग़लती: { NUM($error) }
lab-own-start = { $inputs ->
    [one] एक संख्या अंदर आती है
   *[other] { $inputs } संख्याएँ अंदर आती हैं
 }: { $came }। { $targets ->
    [one] सही जवाब है
   *[other] सही जवाब हैं
 } { $wanted }। अभी किसी घुंडी को अपनी ढलान नहीं पता। “चलाएँ” दबाएँ।
lab-own-its-shift = अपना खिसकाव { NUM($value) }
lab-own-adds = जोड़ता है: { $parts }
lab-own-adds-many = आने वाली { $n } संख्याओं में से हर एक को उसकी घुंडी से गुणा करता है, और अपने खिसकाव में जोड़ता है
lab-own-forward = **आगे, परत { $layer }।** { $neurons ->
    [one] न्यूरॉन
   *[other] न्यूरॉन 1
 } { $adds }। इससे { NUM($sum) } बनता है। { $bend ->
    [none] उसका कोई मोड़ नहीं है, इसलिए वह **{ NUM($sent) }** भेजता है।
   *[other] उसका मोड़ ({ $bend }) इसे **{ NUM($sent) }** बना देता है।
 }{ $few ->
    [yes] { " " }पूरी परत { $all } भेजती है।
   *[no] { "" }
 }
lab-own-missed = { $way ->
    [high] { NUM($miss) } ज़्यादा
    [low] { NUM($miss) } कम
   *[right] बिल्कुल सही
 }
lab-own-error = **ग़लती।** अनुमान { NUM($guess) } है, और सही जवाब { NUM($wanted) }: अनुमान { $missed } है। चूक को उसी से गुणा करें और आधा करें। यही ग़लती है: **{ NUM($error) }**।
lab-own-errors = **ग़लती।** अनुमान हैं { $guesses }। सही जवाब हैं { $wanted }। हर चूक को उसी से गुणा करें, आधा करें, और सबको जोड़ें। बड़ी चूकें सबसे ज़्यादा गिनी जाती हैं। ग़लती **{ NUM($error) }** है।
lab-own-passes-on = { $case ->
    [flat] यहाँ उसका वक्र सपाट है, इसलिए कोई धक्का पार नहीं जाता।
    [around] यहाँ उसका वक्र उतरता है: वह धक्के को पलट देता है ({ NUM($slope) })।
    [all] वह हर धक्का पूरा आगे भेजता है।
   *[part] { $near ->
        [nearly] वह हर धक्के को लगभग पूरा आगे भेजता है ({ NUM($slope) })।
        [above] वह हर धक्के से ज़रा ज़्यादा आगे भेजता है ({ NUM($slope) })।
       *[part] वह हर धक्के का { TIMES($share) } आगे भेजता है ({ NUM($slope) })।
     }
 }
lab-own-should = { $sign ->
    [plus] { $what ->
        [said] प्लस: उसे कम कहना चाहिए था।
       *[sum] प्लस: उसका जोड़ कम होना चाहिए था।
     }
   *[minus] { $what ->
        [said] माइनस: उसे ज़्यादा कहना चाहिए था।
       *[sum] माइनस: उसका जोड़ ज़्यादा होना चाहिए था।
     }
 }
lab-own-who = { $neurons ->
    [one] न्यूरॉन
   *[other] न्यूरॉन 1
 }
lab-own-back-begin = **दोष, परत { $layer }।**
lab-own-back-last = { $who } का जवाब { $missed } था। { $passes } चूक को इससे गुणा करें, तो उसका **दोष बनता है: { SIGNED($blame) }**।
lab-own-back = { $who } को दोष गुणा घुंडी मिलता है: { $case ->
    [one] { $parts }, यानी { NUM($back) }।
    [few] { $parts }, जुड़कर { NUM($back) }।
   *[many] { $parts }, कुल मिलाकर { NUM($back) }।
 } { $passes } इसलिए उसका **दोष { SIGNED($blame) } है**।
lab-own-layer-blame = परत का दोष: { $all }।
lab-own-hidden = यहाँ से पीछे किसी न्यूरॉन की तुलना सही जवाब से नहीं होती: उसे सिर्फ़ दोष सुनाई देता है।
lab-own-no-turn = **घुमाना।** यहाँ हर ढलान 0 है, इसलिए हर घुंडी अपनी जगह पर रहती है।
lab-own-turn = **घुमाना।** अब तक दोष ने सिर्फ़ ढलानें ढूँढीं। अब घुंडी “{ $knob }” सबसे ज़्यादा घूमती है। उसकी ढलान { SIGNED($slope, digits: 2) } है, इसलिए वह { $way ->
    [down] नीचे
   *[up] ऊपर
 } जाती है, { $seen ->
    [yes] { NUM($before) } से **{ NUM($after) }** तक।
   *[no] पर इतनी कम कि अब भी { NUM($after) } ही दिखता है।
 }
lab-own-fell = **फिर से ग़लती।** { $seen ->
    [yes] वह { NUM($before, digits: 4) } से घटकर **{ NUM($after, digits: 4) }** हो गई।
   *[no] वह बहुत थोड़ी घटी: अब भी **{ NUM($after, digits: 4) }** ही दिखती है।
 } इसे बार-बार करें: यही सीखना है।
lab-own-stayed = **फिर से ग़लती।** वह **{ NUM($after, digits: 4) }** पर ही रही: { $why ->
    [still] किसी घुंडी के पास ऐसी ढलान नहीं थी, जिसके साथ वह चले।
   *[small] घुंडियाँ इतनी कम हिलीं कि ग़लती नहीं बदली।
 }
lab-own-rose = **फिर से ग़लती।** { $seen ->
    [yes] वह { NUM($before, digits: 4) } से बढ़कर **{ NUM($after, digits: 4) }** हो गई।
   *[no] वह बहुत थोड़ी बढ़ी: अब भी **{ NUM($after, digits: 4) }** ही दिखती है।
 } { $hint }
lab-own-gentler = यह क़दम बहुत बड़ा था। क़दम का आकार { NUM($rate) } हो, तो ग़लती घटती है।
lab-own-no-gentler = यहाँ आप जितने भी छोटे क़दम चुन सकते हैं, उनमें से किसी से ग़लती नहीं घटती।
lab-own-paper = काग़ज़ पर खिसकाव नहीं छुए गए थे। तब घुमाने के बाद ग़लती { NUM($error, digits: 4) } आती है।
lab-own-chip-xor = एक इनपुट 0: ढलान नहीं
lab-own-chip-deep = पाँच परतें: दोष फीका पड़ता है
lab-own-chip-step = सख़्त सीढ़ी: इशारा रुक जाता है
lab-own-shift = उसका खिसकाव
lab-own-shift-told = { $value }, ढलान { $slope }
lab-own-compared = किससे तुलना
lab-own-before = घुमाने से पहले
lab-own-after = उसके बाद
lab-own-right = सही: { NUM($value) }
lab-own-wrong-by = { NUM($miss, digits: 2) } की चूक
lab-own-alt = { $sizes } न्यूरॉनों का नेटवर्क, जिसमें { $knobs } घुंडियाँ हैं
lab-table =
    .neurons = हर न्यूरॉन
    .knobs = हर घुंडी, घुमाने से पहले और बाद
    .factors = घुंडी की ढलान का हर गुणक
    .layer = परत
    .neuron = न्यूरॉन
    .sum = जोड़
    .sends = आगे भेजता है
    .passes = धक्के का हिस्सा
    .blame = दोष
    .knob = घुंडी
    .set = मान
    .slope = ढलान
    .after = घुमाने के बाद
    .path = रास्ता
    .factor = गुणक
    .product = अब तक का गुणनफल
    .what = यह क्या है
lab-factor-error = { $of ->
    [sum] अनुमान { $n } के पीछे के जोड़
   *[guess] अनुमान { $n }
 } के साथ ग़लती कैसे बदलती है: अनुमान घटा सही जवाब
lab-factor-blame = दोष: { $neuron }
lab-factor-bend = मोड़ की ढलान: { $neuron }
lab-factor-knob = घुंडी: { $source } से { $neuron } तक
lab-factor-shift = जो अंदर आया: हमेशा 1, क्योंकि यह घुंडी खिसकाव है
lab-factor-input = जो अंदर आया: इनपुट { $n }
lab-factor-sent = जो अंदर आया: { $neuron } से

## receipt: where one knob's slope comes from

lab-receipt-dial = छात्र
lab-receipt-knob = घुंडी
lab-receipt-student = { NUM($hours) } घंटे, { $result ->
    [passed] पास
   *[failed] फ़ेल
 }
lab-receipt-this = यह है
lab-receipt-factor = { $kind ->
    [error] चूक { NUM($value, digits: 2, least: 0.000000001) }
    [blame] दोष { NUM($value, digits: 2, least: 0.000000001) }
    [weight] घुंडी { NUM($value, digits: 2, least: 0.000000001) }
    [bend] आगे भेजा { NUM($value, digits: 2, least: 0.000000001) }
   *[input] अंदर आया { NUM($value, digits: 2, least: 0.000000001) }
 }
lab-receipt-times = { $first } × { $then }
lab-receipt-on = { $kind ->
    [error] चूक { $value }
    [blame] दोष { $value }
    [weight] घुंडी { $value }
    [bend] आगे भेजा { $value }
    [shift] हमेशा 1
   *[input] अंदर आया { $value }
 }
lab-receipt-says = { NUM($hours) } घंटे, { $result ->
    [passed] पास
   *[failed] फ़ेल
 }: { $product } = **{ SIGNED($slope, digits: 2, least: 0.000000001) }**। { $paths ->
    [one] यही रास्ते पर गुणा करना है (*chain rule*, शृंखला नियम)।
   *[other] बाक़ी रास्ते जोड़े जाते हैं (*chain rule*, शृंखला नियम)।
 }
lab-receipt-mean = सभी { $students } छात्रों का औसत ही घुंडी की ढलान है: **{ SIGNED($slope, digits: 2, least: 0.000000001) }**। { $way ->
    [stays] इसलिए घुंडी वहीं रहती है।
    [down] इसलिए घुंडी नीचे जाती है।
   *[up] इसलिए घुंडी ऊपर जाती है।
 }
lab-receipt-one = इस घुंडी से ग़लती तक एक रास्ता जाता है। उस पर गुणा करें: { $product }।
lab-receipt-paths = इस घुंडी से ग़लती तक { $n } रास्ते जाते हैं। हर रास्ते पर गुणा करें, फिर उन्हें जोड़ें (*chain rule*, शृंखला नियम)।
lab-receipt-many = इस घुंडी से ग़लती तक { $n } रास्ते जाते हैं। अगली परत के दोष में वे पहले ही जुड़ चुके हैं। इसलिए वहाँ से आगे { $from_there ->
    [one] एक रास्ते
   *[other] { $from_there } रास्तों
 } पर गुणा करें।
lab-receipt-zero = हर रास्ते पर कोई गुणक 0 है, इसलिए ढलान **0** है।
lab-receipt-sum = { $parts } मिलकर ढलान बनाते हैं: **{ NUM($slope, least: 0.000000001) }**।
lab-receipt-slope = { $n ->
    [one] इससे
   *[other] इन सबसे
 } ढलान बनती है: **{ NUM($slope, least: 0.000000001) }**।
lab-receipt-chip-shift = खिसकाव: हमेशा 1 आता है
lab-receipt-chip-last = एक छोटा रास्ता
lab-receipt-chip-middle = लगभग कुछ नहीं आता
lab-receipt-symbols = घुंडी की ढलान रास्तों का जोड़ है:
lab-receipt-alt = { $sizes } न्यूरॉनों का नेटवर्क; घुंडी “{ $knob }” से ग़लती तक के रास्ते चमक रहे हैं, और उन पर उनके गुणक लिखे हैं
lab-receipt-students-alt = पट्टियाँ: { $students } छात्रों में से हर एक अकेला ढलान के बारे में क्या कहता है। टूटी रेखा: उनका औसत, { NUM($slope) }

## learn: what layers without bends cannot learn

lab-learn-points = बिंदु
lab-learn-layers = परतें
lab-learn-bend = मोड़
lab-learn-predict = कई परतों को सिखाएँ, किसी में मोड़ नहीं। क्या वे इन बिंदुओं को एक परत से बेहतर छाँट पाती हैं?
lab-learn-no = नहीं, बिल्कुल नहीं
    .why = परतें कितनी भी हों, बिना मोड़ के वे एक ही तालिका हैं। इसलिए सबसे अच्छी एक तालिका ही हद है।
lab-learn-little = हाँ, थोड़ा बेहतर
    .why = ज़्यादा परतों में घुंडियाँ ज़्यादा हैं, पर गुणा होकर वे एक तालिका से ज़्यादा कुछ नहीं बनतीं।
lab-learn-much = हाँ, बहुत बेहतर
    .why = मोड़ हों, तो ऐसा होता। उनके बिना परतें गुणा होकर एक ही तालिका बन जाती हैं।
lab-learn-best = सबसे अच्छी एक तालिका
lab-learn-unbent = बिना मोड़ की परतें
lab-learn-bent = वही परतें, मोड़ों के साथ
lab-learn-says = बिना मोड़ का कोई भी ढेर सबसे अच्छी एक तालिका से नीचे नहीं जाता। उसकी ग़लती **{ NUM($least, digits: 2) }** है। यहाँ ऐसी { $layers } परतें { NUM($unbent, digits: 2) } तक पहुँचीं। { $helps ->
    [yes] मोड़ लगाने पर वही ढेर **{ NUM($bent, digits: 2) }** पर है।
   *[no] मोड़ लगाने पर वही ढेर **{ NUM($bent, digits: 2) }** पर है, कुछ ख़ास बेहतर नहीं: मोड़ों से बेहतर होना मुमकिन हो जाता है, पक्का नहीं।
 }
lab-learn-cut = पटरी रखकर खींची गई सबसे अच्छी सीधी सीमा भी सिर्फ़ { PERCENT($cut) } बिंदुओं को सही ओर रखती है।
lab-learn-rows = ऐसी सबसे छोटी पहेली में चार पंक्तियाँ हैं। सही जवाब हैं: नहीं, हाँ, हाँ, नहीं, यानी 0, 1, 1, 0। सबसे अच्छी एक तालिका के जवाब हैं { NUM($first, digits: 2) }, { NUM($second, digits: 2) }, { NUM($third, digits: 2) }, { NUM($last, digits: 2) }: वह आधे पर अटकी है।
lab-learn-map = { PERCENT($right) } सही, ग़लती { NUM($error, digits: 2) }
lab-learn-guess = अनुमान (0 नहीं, 1 हाँ)
lab-learn-chip-ring = आठ परतें, छल्ले में चकती
lab-learn-chip-relu = वही, ReLU के साथ
lab-learn-symbols = बिना मोड़ के किसी भी ढेर की सबसे कम ग़लती, ठीक-ठीक निकाली हुई:
lab-learn-alt = { $points } बिंदुओं पर अनुमानों के नक़्शे। { $maps }
lab-learn-map-alt = { $name }: { $caption }।

## stack: a stack of tables is one table

lab-stack-dial = गुणा करें
lab-stack-done = { $done ->
    [0] अभी कोई गुणा नहीं
   *[other] { $layers } में से { $done } एक तालिका में
 }
lab-stack-layers = परतें
lab-stack-biases = खिसकाव के साथ (bias)
lab-stack-in = अंदर की संख्याएँ
lab-stack-out = परत { $layer } से बाहर
lab-stack-none = अभी कुछ गुणा नहीं हुआ है। तालिका की एक पंक्ति एक न्यूरॉन है।
lab-stack-first = पहली परत नीचे ज्यों की त्यों उतारी गई है। तालिका की एक पंक्ति एक न्यूरॉन है।
lab-stack-one = अब **{ $layers } में से { $done } परतें एक तालिका हैं**, { $high } ऊँची और { $wide } चौड़ी। वह उन सबका काम करती है।
lab-stack-same = **दोनों रास्ते आख़िरी अंक तक मेल खाते हैं।** एक ही तालिका पूरे ढेर का काम कर देती है।
lab-stack-rounding = **दोनों रास्ते मेल खाते हैं**, बस कंप्यूटर के लगभग 16 अंकों में से आख़िरी को छोड़कर। एक ही तालिका पूरे ढेर का काम कर देती है।
lab-stack-apart = सबसे बड़ा फ़र्क़ **{ NUM($largest, digits: 3) }** है।
lab-stack-cost = एक जवाब में परत-दर-परत { $stack ->
    [one] **एक गुणा** लगता है
   *[other] **{ $stack } गुणा** लगते हैं
 }, और एक तालिका से **{ $one ->
    [one] एक
   *[other] { $one }
 }**। { $case ->
    [more] उसी जवाब के लिए ढेर ज़्यादा मेहनत करता है।
    [less] यहाँ ढेर ही सस्ता पड़ता है: वह सारी संख्याओं को एक सँकरी परत से होकर भेजता है।
   *[equal] दोनों की क़ीमत एक ही है।
 }
lab-stack-own = अपनी संख्याओं पर जाँचें
lab-stack-back = पहली संख्याओं पर लौटें
lab-stack-answers = परत-दर-परत और एक तालिका से जवाब
lab-stack-table =
    .row = आपकी पंक्ति
    .output = बाहर की संख्या
    .stack = परत-दर-परत
    .product = एक तालिका
    .difference = फ़र्क़
lab-stack-column = संख्या { $place }
lab-stack-no-row = अभी कोई पंक्ति पढ़ी नहीं जा सकती। किसी एक पंक्ति के हर ख़ाने में संख्या लिखें।
lab-stack-fault = पंक्ति { $row }, संख्या { $place }: { $fault } तब तक यह पंक्ति रुकी रहेगी।
lab-stack-empty = यह ख़ाना ख़ाली है। कोई संख्या लिखें, जैसे 0.5।
lab-stack-no-number = “{ $cell }” संख्या नहीं है। कोई संख्या लिखें, जैसे 0.5।
lab-stack-large = “{ $cell }” बहुत बड़ा है। माइनस दस लाख और दस लाख के बीच की कोई संख्या लिखें।
lab-stack-faults = { $rest ->
    [one] { $rest } और पंक्ति भी रुकी है।
   *[other] { $rest } और पंक्तियाँ भी रुकी हैं।
 }
lab-stack-layer = परत { $layer }
lab-stack-set = मान
lab-stack-together = परतें 1 से { $layer }, एक में
lab-stack-cell = { $name }: संख्या { $start } से संख्या { $end } तक
lab-stack-shift = { $name }: संख्या { $end } का खिसकाव
lab-stack-alt = { $layers } परतें, घुंडियों की रंगीन तालिकाओं के रूप में, { $sizes } संख्याओं के साथ; उनके नीचे वह एक तालिका, जो उन सबसे बनती है
lab-stack-try-eight = आठ परतें, आठ चौड़ी
lab-stack-try-narrow = सब कुछ एक संख्या से होकर
lab-stack-symbols = बिना मोड़ की परतें दो-दो करके मिलाई जाती हैं: $W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$।

## through: one bend, and what becomes of a nudge

lab-through-dial = जो अंदर जाता है
lab-through-choose = मोड़
lab-through-out = जो बाहर आता है
lab-through-in = जो अंदर जाता है (न्यूरॉन का जोड़)
lab-through-at = { FIXED($z) } अंदर, { FIXED($out) } बाहर
lab-through-left = { $case ->
    [nothing] उसका कुछ भी बाहर नहीं आता।
    [almost] उसका लगभग कुछ भी बाहर नहीं आता।
    [all] वह पूरा बाहर आता है{ $way ->
        [back] , पलटकर
       *[on] { "" }
     }।
   *[part] उसका { TIMES($share) } बाहर आता है{ $way ->
        [back] , पलटकर
       *[on] { "" }
     }।
 }
lab-through-says = **{ FIXED($z) } अंदर जाता है, { FIXED($out) } बाहर आता है।** { NUM($nudge) } का हल्का धक्का अंदर जाता है। { $left }{ $where ->
    [jump] { " " }ठीक यहीं उछाल है, इसलिए कोई ढलान ठीक नहीं बैठती।
    [crossing] { " " }यह धक्का इतना चौड़ा है कि उछाल को पार कर जाता है।
    [corner] { " " }ठीक यहीं कोना है, जिसकी दो ढलानें हैं।
   *[smooth] { "" }
 }
lab-through-straight = यह रेखा शुरू से आख़िर तक सीधी है: हर धक्का पूरा पार जाता है। पर यह मोड़ नहीं है।
lab-through-bounded = यह { NUM($bottom) } और { NUM($top) } के बीच रहता है (यह *bounded*, यानी परिबद्ध है)।
lab-through-floor = यह कभी { NUM($bottom) } से नीचे नहीं जाता, और ऊपर इसकी कोई हद नहीं है।
lab-through-open = { $top ->
    [yes] नीचे इसकी कोई हद नहीं है।
   *[no] न नीचे इसकी कोई हद है, न ऊपर।
 }
lab-through-loud = { $room } यहाँ हर जगह हल्के धक्के का कम से कम बीसवाँ हिस्सा पार जाता है।
lab-through-quiet = { $room } { $where ->
    [jump] जहाँ ज़मीन का रंग { $color } है, वहाँ हल्के धक्के के बीसवें हिस्से से भी कम पार जाता है। ऐसा उछाल के दोनों ओर है: वहाँ यह सपाट है।
    [both] जहाँ ज़मीन का रंग { $color } है, वहाँ बीसवें हिस्से से भी कम पार जाता है: दूर जाकर यह दोनों ओर सपाट पड़ जाता है (*saturation*)।
    [left] जहाँ ज़मीन का रंग { $color } है, वहाँ बीसवें हिस्से से भी कम पार जाता है: बाईं ओर दूर जाकर यह सपाट पड़ जाता है (*saturation*)।
    [right] जहाँ ज़मीन का रंग { $color } है, वहाँ बीसवें हिस्से से भी कम पार जाता है: दाईं ओर दूर जाकर यह सपाट पड़ जाता है (*saturation*)।
   *[never] जहाँ ज़मीन का रंग { $color } है, वहाँ बीसवें हिस्से से भी कम पार जाता है। पर थोड़ा-सा हमेशा जाता है।
 }
lab-through-chip-far = सिग्मॉइड पर बहुत दूर
lab-through-chip-step = सख़्त सीढ़ी के पास
lab-through-chip-dead = ReLU, 0 से नीचे
lab-through-symbols = ऊपर का मोड़ और उसकी ढलान:
lab-through-out-alt = { $bend }: अंदर जाने वाले हर जोड़ पर क्या बाहर आता है ({ $shape }), और एक हल्का धक्का।
lab-through-slope-alt = { $bend }: अंदर जाने वाले हर जोड़ पर उसकी ढलान ({ $shape })।

## guess: you find the bottom, with slopes or without

lab-guess-round = दौर
lab-guess-round-height = एक घुंडी, सिर्फ़ ऊँचाई
lab-guess-round-slope = एक घुंडी, ऊँचाई और ढलान
lab-guess-round-five = पाँच घुंडियाँ, सिर्फ़ ऊँचाई
lab-guess-round-five-slopes = पाँच घुंडियाँ, ढलानों के साथ
lab-guess-valley = घाटी
lab-guess-the-knob = घुंडी
lab-guess-knob = घुंडी
lab-guess-slope-tip = ढलान
lab-guess-who = कौन
lab-guess-you = आप
lab-guess-try-axis = कोशिश
lab-guess-height-axis = ऊँचाई
lab-guess-the-bottom = तली
lab-guess-last-slope = पिछली कोशिश पर ढलान
lab-guess-look = यहाँ देखें
lab-guess-show = छिपा हुआ दिखाएँ
lab-guess-again = फिर से खेलें
lab-guess-another = दूसरी घाटी
lab-guess-try = **कोशिश { $n } (कुल { $tries })।**
lab-guess-start = **शुरुआत दी हुई है।**
lab-guess-place = { FIXED($place, decimals: 1) }
lab-guess-height = { $places } पर ऊँचाई **{ FIXED($height, decimals: 2) }** है।
lab-guess-slope = { $way ->
    [right] ढलान **{ SIGNED($slope, digits: 2) }** है, इसलिए ज़मीन दाईं ओर उतरती है।
    [left] ढलान **{ SIGNED($slope, digits: 2) }** है, इसलिए ज़मीन बाईं ओर उतरती है।
   *[flat] वहाँ ज़मीन सपाट है।
 }
lab-guess-bars = 0 से ऊपर की पट्टी कहती है: वह घुंडी नीचे घुमाएँ। 0 से नीचे की पट्टी कहती है: उसे ऊपर घुमाएँ।
lab-guess-lowest = अब तक आपकी सबसे कम ऊँचाई { FIXED($height, decimals: 2) } है, जो { $n ->
    [0] शुरुआत में मिली थी।
   *[other] कोशिश { $n } पर मिली।
 }
lab-guess-end = तली { FIXED($floor, decimals: 2) } की ऊँचाई पर थी। नीचे तक का कितना रास्ता तय हुआ: आपने **{ PERCENT($mine) }**, *{ $slopes }* **{ PERCENT($theirs) }**, *{ $nudges }* **{ PERCENT($random) }**।
lab-guess-bottom = आप { $n ->
    [one] एक कोशिश में
   *[other] { $n } कोशिशों में
 } तली तक पहुँच गए।
lab-guess-rules = हर खिलाड़ी को { $tries } कोशिशें मिलती हैं। *{ $slopes }* वाले खिलाड़ी को ढलानें दिखती हैं, और सब घाटियों में उसके क़दम का आकार एक ही है। *{ $nudges }* वाला खिलाड़ी हर घुंडी को बेतरतीब हल्का धक्का देता है और सिर्फ़ ऊँचाई देखता है; उसका स्कोर { $runs } खेलों में से बीच वाला है। 0% यानी शुरुआत, और 100% यानी ठीक तली।
lab-guess-scores = घाटी { $n } के स्कोर
lab-guess-scores-alt = हर दौर के स्कोर: आपके, और सीखने के दो तरीक़ों के
lab-guess-tries-alt = आपकी कोशिशें, सबसे नई पहले: हर घुंडी और वहाँ की ऊँचाई
lab-guess-score = { $n ->
    [one] एक कोशिश
   *[other] { $n } कोशिशों
 } के बाद { PERCENT($score) }
lab-guess-with-slopes = { $way } (ढलानें)
lab-guess-height-only = { $way } (सिर्फ़ ऊँचाई)
lab-guess-of = { $knob } की ढलान
lab-guess-slope-of = { $knob } { SIGNED($slope, digits: 2) }
lab-guess-slopes-alt = आपकी पिछली कोशिश पर हर घुंडी की ढलान: { $slopes }
lab-guess-alt = { $tries } में से { $n } कोशिशों के बाद आपने जो सबसे कम ऊँचाई देखी, वह { FIXED($height, decimals: 2) } है
lab-guess-over-alt = { $tries } में से { $n } कोशिशों के बाद आपने जो सबसे कम ऊँचाई देखी, वह { FIXED($height, decimals: 2) } है; { $rival }: { $theirs } कोशिशों में { FIXED($other, decimals: 2) }
lab-guess-chip-five = पाँच घुंडियाँ, सिर्फ़ ऊँचाई
lab-guess-chip-slopes = पाँच घुंडियाँ, ढलानों के साथ

## exam: the exam's seven knobs, with slopes and without

lab-exam-dial = अब तक की नज़रें
lab-exam-at = { $looks ->
    [one] { $looks } नज़र
   *[other] { $looks } नज़रें
 }
lab-exam-rival = बिना ढलानों के
lab-exam-hard = मोड़ की जगह सख़्त सीढ़ियाँ
lab-exam-start = दिखाई गई शुरुआत
lab-exam-way = सीखने का तरीक़ा
lab-exam-looks = डेटा पर नज़रें
lab-exam-middle = ग़लती, बीच वाली शुरुआत की
lab-exam-error = { $error }
lab-exam-says = { $looks ->
    [0] **पहले क़दम से पहले**
   *[other] **{ $looks } नज़रों के बाद**
 } ग़लती आम तौर पर ढलानों से **{ $error }** है, और *{ $rival }* से **{ $other }**। सभी { $students } छात्र सही: ढलानों से { $starts } में से { $solved } शुरुआतों में, दूसरे से { $solved_other } में।
lab-exam-verdict = { $winner ->
    [slopes] सिर्फ़ { $knobs } घुंडियाँ हों, तब भी *{ $rival }* वाला तरीक़ा ढलानों से पीछे रहता है।
    [rival] सिर्फ़ { $knobs } घुंडियाँ हों, तो *{ $rival }* वाला तरीक़ा ढलानों से नीचे पहुँचता है। नेटवर्कों में घुंडियाँ ज़्यादा होती हैं: वहाँ उलटा होता है।
   *[level] सिर्फ़ { $knobs } घुंडियाँ हों, तो *{ $rival }* वाला तरीक़ा ढलानों की बराबरी करता है। नेटवर्कों में घुंडियाँ ज़्यादा होती हैं: वहाँ वह पिछड़ जाता है।
 }
lab-exam-frozen = सख़्त सीढ़ी दोनों ओर सपाट है, इसलिए उसकी { $frozen } घुंडियों की ढलानें 0 हैं। ढलानों से बाक़ी { $rest } ही घूम सकती हैं।
lab-exam-hard-verdict = { $winner ->
    [slopes] फिर भी *{ $rival }* वाला तरीक़ा ढलानों से ऊपर रह जाता है।
    [rival] *{ $rival }* वाला तरीक़ा नीचे पहुँचता है।
   *[level] *{ $rival }* वाला तरीक़ा ढलानों के बराबर रहता है।
 }
lab-exam-what = बीस काल्पनिक छात्र। एक नज़र में सब एक बार नेटवर्क से गुज़रते हैं; हर तरीक़े को ज़्यादा से ज़्यादा { $looks } नज़रें मिलती हैं। ढलानों के साथ नीचे का एक क़दम { $step } नज़रों के बराबर गिना जाता है। *{ $rival }*: { $note } हर पतली रेखा एक शुरुआत है, कुल { $starts }।
lab-exam-chip-one = एक बार में एक घुंडी
lab-exam-chip-hard = सख़्त सीढ़ियाँ लगाएँ
lab-exam-chip-guess = हर घुंडी पर नया तुक्का
lab-exam-when = लोग बिना ढलानों के कब सीखते हैं?
lab-exam-when-few = **घुंडियाँ कम हों।** तब लोग मानों की एक जाली से हर मान आज़माते हैं, या बेतरतीब मान (*random search*)।
lab-exam-when-hard = **सख़्त सीढ़ियाँ हों।** तब लोग काम आने वाले धक्के रख लेते हैं (*evolution strategies*), या सीढ़ी को नरम कर देते हैं।
lab-exam-when-score = **कोई सूत्र न हो।** चखकर या विंड टनल में परखकर नंबर तो मिल जाते हैं, पर उनसे कोई दोष वापस नहीं आता। तब लोग आज़माते हैं, और जो अच्छा निकले, उसे रख लेते हैं।
lab-exam-symbols-try = सब घुंडियों को बेतरतीब हल्का धक्का दें, और जो काम आए, उसे रखें:
lab-exam-symbols-one = एक बार में एक घुंडी:
lab-exam-symbols-slopes = ढलानों के साथ नीचे उतरें:
lab-exam-bowl = एक सवाल, बढ़ती हुई घुंडियाँ
    .ask = एक सादा कटोरा लें। ग़लती को 1/10,000 तक घटाने में कितनी नज़रें लगती हैं?
    .run = नापें: लगभग 2 सेकंड
lab-exam-guess-alt = बीस छात्र, पढ़ाई के घंटों के हिसाब से, और पास होने की संभावना के अनुमान: { $slopes } और { $rival }।
lab-exam-errors-alt = { $starts } शुरुआतों से ग़लती, नज़रों के हिसाब से। बीच वाली शुरुआत कहाँ ख़त्म होती है: { $way } { NUM($error, digits: 2, least: 0.0001) } पर, { $rival } { NUM($other, digits: 2, least: 0.0001) } पर।
lab-exam-bowl-knobs = घुंडियाँ
lab-exam-bowl-looks = कितनी नज़रें लगीं
lab-exam-bowl-last = { $way }: { NUM($knobs, digits: 4) } घुंडियों पर { NUM($looks, digits: 4) } नज़रें
lab-exam-bowl-alt = घुंडियों की गिनती के हिसाब से कितनी नज़रें लगीं। हर रेखा का आख़िरी बिंदु: { $rows }।
lab-exam-bowl-slopes = { $same ->
    [one] ढलानों को **हर आकार पर { NUM($least, digits: 4) } नज़रें** लगती हैं।
   *[other] ढलानों को { NUM($least, digits: 4) } से { NUM($most, digits: 4) } नज़रें लगती हैं।
 }
lab-exam-bowl-rival = *{ $way }*: { NUM($few, digits: 4) } घुंडियों पर { NUM($looks, digits: 4) } नज़रें लगती हैं, और { NUM($many, digits: 4) } पर { NUM($more, digits: 4) }।
lab-exam-bowl-gave-up = *{ $way }* वाले तरीक़े ने { NUM($knobs, digits: 4) } घुंडियों पर हार मान ली: { NUM($looks, digits: 4) } नज़रें काफ़ी नहीं थीं।
