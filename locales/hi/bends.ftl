### Why bend? A bend is an activation function. Three scenes: the exam with bends and without, a sum of bends, the bends of a face.

## The chapter and its scenes, as menus and headings name them

bends-title = मोड़ क्यों?
bends-question = हर न्यूरॉन को मोड़ क्यों चाहिए?
bends-answers = मोड़ जुड़कर कोई भी वक्र बना सकते हैं। उनके बिना नेटवर्क बस एक रेखा को झुका सकता है।
bends-so-far = नेटवर्क अपनी ढलानों के साथ नीचे उतरता है। अब सवाल: उसके मोड़ किस काम के हैं?
bends-exam-title = एक परीक्षा
bends-exam-question = मोड़ नेटवर्क के लिए क्या करते हैं?
bends-sum-title = मोड़ जोड़ें
bends-sum-question = मोड़ों से पहाड़ी कैसे बन सकती है?
bends-face-title = एक चेहरा
bends-face-question = एक मोड़ क्या बनाता है?

bends-round = दौर { $round }

## Exam: the same network, with bends and without.

bends-exam-dial = दोनों को सिखाएँ
bends-exam-line-bent = मोड़ों के साथ: { $students } में से { $right } सही
bends-exam-line-straight = मोड़ों के बिना: { $students } में से { $right } सही
bends-exam-start = दोनों नेटवर्कों ने अभी कुछ नहीं सीखा है। “चलाएँ” दबाएँ।
bends-exam-alike = दोनों रेखाएँ झुकती और उठती हैं। अब तक मोड़ों से कोई फ़र्क़ नहीं पड़ा।
bends-exam-ahead = मोड़ों वाली रेखा चढ़ने और उतरने लगी है: **{ $bent }** सही हैं। दूसरी रेखा बीच में पलट नहीं सकती।
bends-exam-all = मोड़ों के साथ **सभी { $students }** सही हैं। उनके बिना रेखा वहीं की वहीं रहती है: { $straight } सही।
bends-exam-end = मोड़ों के साथ **{ $students } में से { $bent }** सही हैं। मोड़ों के बिना **{ $straight }**: तब सातों घुंडियाँ मिलकर एक घुंडी और एक खिसकाव जैसी हैं, और रेखा कहीं नहीं पलटती।
bends-exam-try-start = सीखने से पहले
bends-exam-try-middle = जब पहली रेखा पलटती है
bends-exam-starts =
    { $starts } बेतरतीब शुरुआतों में से { $whole } बार मोड़ों वाले नेटवर्क ने सभी { $students } सही किए। मोड़ों के बिना { $same ->
        [yes] हर बार { $low } सही हुए।
       *[no] { $low } से { $high } तक सही हुए।
    }
bends-exam-symbols = छिपी परत के मोड़ हटा दें, तो परीक्षा का नेटवर्क $\sigma(W_o (W_i x + b_i) + b_o) = \sigma(w x + b)$ रह जाता है: एक ही न्यूरॉन। (आख़िरी न्यूरॉन का सिग्मॉइड यहाँ बना रहता है, ताकि उसका जवाब एक संभावना हो।)
bends-exam-symbols-least = एक न्यूरॉन की सबसे कम ग़लती, ठीक-ठीक निकाली हुई, { NUM($least) } है। एक सीमा ज़्यादा से ज़्यादा { $best } छात्रों को सही ओर रख सकती है।
bends-exam-alt = पढ़ाई के घंटों पर पास होने की संभावना, जैसा दो नेटवर्क अनुमान लगाते हैं, और { $students } छात्र। उनमें से { $passed } पास हुए, जो बीच में हैं।

# The prediction. Its key is bends_none.
bends-none-question = अब इस नेटवर्क से मोड़ निकाल दें। वह कौन-सी रेखा सीखेगा?
bends-none-hill = पहाड़ी
    .why = ऊपर जाकर फिर नीचे आना हो, तो रेखा को बीच में पलटना होगा। यह सिर्फ़ मोड़ों से होता है।
bends-none-stairs = सीढ़ियाँ
    .why = सीढ़ियों के लिए छलाँग चाहिए, और छलाँग भी एक मोड़ है।
bends-none-way = बस ऊपर या बस नीचे
    .why = भीतर मोड़ न हों, तो नेटवर्क बस एक झुकाव और एक खिसकाव है। बस आख़िर का सिग्मॉइड रेखा को थोड़ा घुमाता है।

## Sum: bends add up to a hill.

bends-sum-bend = मोड़ { $number }
bends-sum-whole = जोड़
bends-sum-which = आप कौन-सा मोड़ हिलाएँगे?
bends-sum-where = मोड़ { $number }: कहाँ
bends-sum-high = मोड़ { $number }: कितना ऊँचा
bends-sum-alt = परीक्षा के छात्र अपने पढ़ाई के घंटों पर, और हाथ से बना मोड़ों का जोड़ ({ $bend })। मोड़ पतली रेखाओं में हैं, उनका जोड़ मोटी रेखा में।
bends-sum-done = एक मोड़ ऊपर जाता है और एक नीचे: **एक पहाड़ी**। सभी { $students } छात्रों के बारे में अनुमान सही है।
bends-sum-hill = जोड़ अब **एक पहाड़ी** है। **{ $students } छात्रों में से { $right }** के बारे में अनुमान सही है।
bends-sum-climbs = जोड़ बस ऊपर जाता है। **{ $students } छात्रों में से { $right }** के बारे में अनुमान सही है। क्या एक मोड़ नीचे जा सकता है?
bends-sum-falls = जोड़ बस नीचे जाता है। **{ $students } छात्रों में से { $right }** के बारे में अनुमान सही है। क्या एक मोड़ ऊपर जा सकता है?
bends-sum-level = जोड़ समतल है: ये मोड़ कुछ नहीं जोड़ते। **{ $students } छात्रों में से { $right }** के बारे में अनुमान सही है।
bends-sum-turns = जोड़ बीच में पलटता है, पर अभी पहाड़ी नहीं बना। **{ $students } छात्रों में से { $right }** के बारे में अनुमान सही है।
bends-sum-try-hill = पहाड़ी दिखाएँ
bends-sum-try-slopes = यह काम ढलानों को दें
bends-sum-try-wave = आठ मोड़ों से एक लहर
bends-sum-way = मोड़ कौन बिठाए?
bends-sum-way-hand = हाथ से
bends-sum-way-slopes = ढलानें
bends-sum-way-each = हर क़िस्म
bends-sum-count = कितने मोड़ जोड़ें
bends-sum-curve = कौन-सा वक्र बनाएँ
bends-sum-curve-exam = परीक्षा के छात्र
bends-sum-curve-wave = एक लहर
bends-sum-inside = मोड़ की क़िस्म
bends-sum-seed = दूसरी शुरुआत (seed)
bends-sum-training = सिखाई
bends-sum-symbols = जोड़: $$y = b + \sum_i v_i\, f(w_i x + b_i)$$ जहाँ $v_i$ एक मोड़ की ऊँचाई है और $-b_i / w_i$ उसकी जगह। इसे Adam से, चूक के वर्ग पर, सारे बिंदु एक साथ लेकर सिखाया जाता है। हर शुरुआत अपने मोड़ों को डेटा पर फैलाकर रखती है:
bends-fit-alt = { $bend }, सीखते हुए: { $neurons } न्यूरॉनों में से हर एक क्या जोड़ता है (पतली रेखा), और उनका जोड़ (मोटी रेखा), जो बिंदुओं से होकर जाता है।
bends-fit-better = ढलानों ने मोड़ों को हिलाया है। { $curve ->
        [exam] **{ $points } में से { $right }** के बारे में अनुमान सही है।
       *[wave] ग़लती **{ NUM($error, digits: 2) }** है।
    } कोई सीधी रेखा इतनी अच्छी नहीं हो सकती।
bends-fit-closer = ढलानों ने मोड़ों को हिलाया है। **{ $points } में से { $right }** के बारे में अनुमान सही है। सबसे अच्छी सीधी रेखा { $best } सही करती है।
bends-fit-same = अब तक जोड़ की ग़लती सबसे अच्छी सीधी रेखा जितनी ही है, उससे कम नहीं।
bends-fit-worse = जोड़ की ग़लती अभी सबसे अच्छी सीधी रेखा जितनी कम नहीं हुई है।
bends-each-alt = { $kinds } छोटी तस्वीरें, मोड़ की हर क़िस्म के लिए एक: बिंदुओं से होकर जाती जोड़ की रेखा।
bends-each-right = { $points } में से { $right } सही
bends-each-error = ग़लती { NUM($error, digits: 2) }
bends-each-none = अभी किसी भी क़िस्म का मोड़ सीधी रेखा से बहुत बेहतर नहीं है।
bends-each-some = { $count ->
        [one] **एक** क़िस्म के मोड़ों
       *[other] **{ $count }** क़िस्मों के मोड़ों
    } की ग़लती सबसे अच्छी सीधी रेखा की ग़लती के आधे से भी कम है। मोड़ न हों, तो उस रेखा से बेहतर कुछ नहीं हो सकता।

## Face: the 24 bends that paint the face of the first page.

bends-face-maps = { $count } न्यूरॉनों में से हर एक क्या जोड़ता है। किसी को मिटाने के लिए उसे दबाएँ।
bends-face-legend = { $plus }: उजाला जोड़ता है। { $minus }: उजाला घटाता है।
bends-face-right = { NUM($dots, digits: 4) } में से { $right } बिंदु सही हैं
bends-face-there = न्यूरॉन { $neuron }
bends-face-out = न्यूरॉन { $neuron }, मिटाया हुआ
bends-face-alt = न्यूरॉनों का मिलकर बनाया हुआ चेहरा
bends-face-whole = { $count } न्यूरॉन मिलकर यह चेहरा बनाते हैं। हर एक मोड़ता है, और अपनी एक छाप जोड़ता है। **किसी एक को मिटाएँ।**
bends-face-one = न्यूरॉन { $neuron } मिटा दिया गया। **अब { $lost ->
        [one] एक बिंदु ग़लत है
       *[other] { $lost } बिंदु ग़लत हैं
    }**: वही उसका हिस्सा था। उसे फिर दबाएँ, तो वह लौट आएगा।
bends-face-spare = न्यूरॉन { $neuron } मिटा दिया गया, फिर भी **कोई बिंदु ग़लत नहीं हुआ**। बाक़ी न्यूरॉन उसके बिना भी चेहरा सँभाल लेते हैं।
bends-face-some = { $left ->
        [one] एक न्यूरॉन बचा है
       *[other] { $left } न्यूरॉन बचे हैं
    }। **{ NUM($dots, digits: 4) } में से { NUM($right, digits: 4) }** बिंदु सही हैं।
bends-face-few = ये आठ न्यूरॉन चेहरे का ज़्यादातर हिस्सा बना लेते हैं: **{ NUM($dots, digits: 4) } में से { NUM($right, digits: 4) }** बिंदु सही हैं। जो बचा, उसे बाक़ी { $out } बनाते हैं।
bends-face-better = { $left ->
        [one] एक न्यूरॉन बचा है
       *[other] { $left } न्यूरॉन बचे हैं
    }। **{ NUM($dots, digits: 4) } में से { NUM($right, digits: 4) }** बिंदु सही हैं। न्यूरॉन { $neuron } के साथ { NUM($with_it, digits: 4) } होते: वही रुकावट था।
bends-face-plain = अब सब बिंदु एक ही रंग के हैं। सबको यही एक रंग दें, तो भी **{ NUM($dots, digits: 4) } में से { NUM($right, digits: 4) }** सही होते हैं।
bends-face-none = सब मिटा दिए गए। बस एक खिसकाव बचा है, और वह हर बिंदु को एक-सा रंगता है। उस एक रंग से { NUM($dots, digits: 4) } में से { NUM($right, digits: 4) } सही हैं।
bends-face-try-few = सबसे अच्छे { $few } रखें
bends-face-try-strongest = सबसे असरदार को मिटाएँ
bends-face-try-back = सबको वापस लाएँ
bends-face-symbols = एक बिंदु पर जवाब का जोड़ $\sum_i v_i h_i(x) + c$ है। हर नक़्शा एक न्यूरॉन का $v_i h_i(x)$ दिखाता है। कौन-से आठ रखने हैं, यह खोजने के लिए बार-बार वह न्यूरॉन मिटाया जाता है, जिसके जाने पर सबसे ज़्यादा बिंदु सही रहते हैं।

## Stops of the guided tour.

bends-stop-sum-ask = पहाड़ी बनाएँ: इस स्लाइडर को बाईं ओर खींचें, तो मोड़ 2 नीचे जाता है।
bends-stop-sum-missed = अभी पहाड़ी नहीं बनी। एक मोड़ ऊपर जाए, और दूसरा नीचे।
bends-stop-sum = एक मोड़ ऊपर और एक मोड़ नीचे: एक पहाड़ी। वह सही जगह पर हो, तो { $students } में से { $right } सही होते हैं।

## The prediction, asked again with other numbers.

bends-again-none = { $neurons } न्यूरॉन जोड़े जाते हैं, और { $bend ->
        [linear] किसी में भी मोड़ नहीं
        [step] हर एक में एक सख़्त सीढ़ी
        [tanh] हर एक में −1 से 1 तक का एक नरम स्विच (tanh)
       *[sigmoid] हर एक में एक नरम स्विच (सिग्मॉइड)
    } है। यह जोड़ { $curve ->
        [exam] परीक्षा के छात्रों
       *[wave] एक लहर
    } पर ठीक बैठना सीखता है। उसकी रेखा कैसी दिखेगी?
bends-again-smooth = एक चिकना वक्र
    .so = नरम स्विच जुड़कर चिकना वक्र बनाते हैं। सीखते-सीखते हर एक अपनी जगह पर बैठ जाता है।
    .not = चिकना वक्र बनाना हो, तो टुकड़े भी घुमावदार होने चाहिए।
bends-again-stairs = सीढ़ियाँ
    .so = सख़्त सीढ़ियों के जोड़ में भी सीढ़ियाँ होती हैं, और उनके बीच वह समतल रहता है।
    .not = सीढ़ियाँ बनानी हों, तो टुकड़ों में सीढ़ी होनी चाहिए।
bends-again-straight = एक सीधी रेखा
    .so = सीधे टुकड़े जुड़कर सीधी रेखा ही बनाते हैं। सीखने से वह झुक सकती है और उठ सकती है।
    .not = सिर्फ़ सीधे टुकड़े जुड़कर सीधी रेखा बनाते हैं।

## The chapter's card, its notes for a teacher, its worksheet.

bends-card = तीन मोड़, और हर एक 1 से क्या बनाता है: tanh { FIXED($tanh, decimals: 2) }, सिग्मॉइड { FIXED($sigmoid, decimals: 2) }, ReLU { FIXED($relu, decimals: 2) }

bends-notes-first = सबको अंदाज़ा लगाने दें कि बिना मोड़ों वाला नेटवर्क कौन-सी रेखा सीखेगा। फिर चलाएँ।
bends-notes-curvy = Derivative नेटवर्क को घुमावदार बनाते हैं।
    .answer = यह काम मोड़ करते हैं। Derivative उसे बस सिखाते हैं।
bends-notes-relu = ReLU तो सीधा है, इसलिए वह मदद नहीं कर सकता।
    .answer = उसका हर आधा हिस्सा सीधा है। मोड़ उसके कोने में है।
bends-notes-corner = ReLU का कोना सीखने को बिगाड़ देता है।
    .answer = ठीक कोने पर पहुँचना बहुत कम होता है, और तब किसी भी ओर की ढलान चलेगी।
bends-notes-hill = एक पहाड़ी के लिए कितने मोड़ चाहिए?
bends-notes-left = मोड़ न रहें, तो पहाड़ी का क्या बचता है?
bends-notes-face = मुँह कौन-सा न्यूरॉन बनाता है?
bends-worksheet-sum = यहाँ हर मोड़ एक सख़्त सीढ़ी है। { $first } घंटे पर एक मोड़ { $up } ऊपर जाता है। { $second } घंटे पर दूसरा मोड़ { $down } नीचे जाता है। उनका जोड़ { $at1 } घंटे पर { $blank }, { $at2 } घंटे पर { $blank } और { $at3 } घंटे पर { $blank } है।
bends-worksheet-relu = 0 से नीचे कुछ भी आए, तो ReLU 0 आगे भेजता है। बाक़ी सबको वह वैसा ही भेज देता है। { $below } से वह { $blank } बनाता है। { $above } से वह { $blank } बनाता है।
bends-worksheet-face = चेहरे का न्यूरॉन { $neuron } मिटाएँ, और गिनें कि वह क्या बनाता था: तब { $blank } बिंदु ग़लत होते हैं। एक वाक्य में बताएँ कि चेहरे का कौन-सा हिस्सा चला गया।
