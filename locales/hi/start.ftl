### The chapter "Why derivatives?": one network paints a face; seven knobs to turn; the loop; a drawing of one's own.

## The chapter and its scenes, as menus and headings name them

start-title = Derivative क्यों?
start-question = न्यूरल नेटवर्क को derivative की ज़रूरत क्यों पड़ती है?
start-answers = पूरा जवाब, एक ही स्क्रीन पर।
start-short = Derivative यानी ढलान। यह नेटवर्क की हर घुंडी को बताती है कि किस ओर घूमना है, ताकि ग़लती घटे। ढलानों के बिना नेटवर्क बस क़िस्मत आज़मा सकता है।
start-watch-title = देखें
start-turn-title = आपकी बारी
start-turn-question = हर घुंडी किस ओर घूमे?
start-loop-title = चक्र
start-loop-question = नेटवर्क सीखता कैसे है?
start-draw-title = बनाएँ
start-draw-question = क्या यह आपका चित्र सीख सकता है?

## Two sentences, one after the other.

start-then = { $first } { $then }

## The ways to learn: in a sentence, and over a picture.

start-way-with = ढलानों और मोड़ों के साथ
    .title = ढलानों के साथ
start-way-without = ढलानों के बिना
    .title = ढलानों के बिना
start-way-straight = मोड़ों के बिना
    .title = मोड़ों के बिना

## watch: the face, learned in three ways.

start-watch-dial = इसे सीखते देखें
start-looks = { $looks ->
    [one] { $looks } नज़र
   *[other] { NUM($looks, digits: 4) } नज़रें
}
start-watch-target = यह तस्वीर सीखनी है
start-watch-size = { $side } × { $side } बिंदु
start-caption = { NUM($right, digits: 4) } सही · ग़लती { NUM($error, digits: 2) }
start-watch-alt = 32 गुणा 32 बिंदुओं की चौकोर तस्वीरें: जो तस्वीर सीखनी है, और एक ही नेटवर्क उसे ढलानों के साथ, ढलानों के बिना और मोड़ों के बिना कैसे बनाता है।
start-dots = { NUM($dots, digits: 4) } में से सही बिंदु: **{ NUM($with, digits: 4) }** ढलानों और मोड़ों के साथ, **{ NUM($without, digits: 4) }** ढलानों के बिना, **{ NUM($straight, digits: 4) }** मोड़ों के बिना।

# What is said of the pictures. `last`: whether the dial stands at its end.
start-judged-one-shade = **हर बिंदु को एक ही रंग दें, तो भी { NUM($right, digits: 4) } सही हैं।** इसलिए इससे कम ही पता चलता है। थोड़ा और बनाएँ।
start-judged-all = { $last ->
    [yes] **तीनों इसे बना लेते हैं।** कोई वक्र या कोना बनाएँ, तो फ़र्क़ दिखेगा।
   *[no] **तीनों इसे बना लेते हैं।**
}
start-judged-alike = { $last ->
    [yes] **तीनों में मुश्किल से फ़र्क़ है।** कुछ बड़ा बनाएँ।
   *[no] **अभी तीनों में मुश्किल से फ़र्क़ है।**
}
start-judged-only = **सिर्फ़ ढलानें और मोड़ मिलकर इसे बना सकते हैं।**
start-judged-almost = **ढलानें और मोड़ मिलकर सबसे पास पहुँचते हैं।** { $wrong ->
    [one] बस { $wrong } बिंदु अब भी ग़लत है।
   *[other] { $wrong } बिंदु अब भी ग़लत हैं।
}
start-judged-blank = ख़ाली तस्वीर में भी { NUM($right, digits: 4) } बिंदु सही हैं।
start-judged-near = **सिर्फ़ ढलानें और मोड़ मिलकर इसे पूरा बनाते हैं।** { $way } वाला तरीक़ा क़रीब पहुँचता है।
start-judged-two = **दो तरीक़े इसे बना लेते हैं: { $one }, और { $other }।**
start-judged-other = **यहाँ सबसे आगे रहने वाला तरीक़ा: { $way }।** क़दमों के आकार चेहरे के हिसाब से चुने गए थे, इसलिए एक चित्र से कम ही पता चलता है। दूसरा आज़माएँ।
start-judged-nearest = { $last ->
    [yes] **इसे कोई नहीं बना पाता।** सबसे पास पहुँचने वाला तरीक़ा: { $way }।
   *[no] **अभी किसी का काम पूरा नहीं हुआ।** सबसे आगे: { $way }।
}
start-judged-none = { $last ->
    [yes] **इसे कोई नहीं बना पाता।** बड़े आकार आसान होते हैं।
   *[no] **अभी किसी का काम पूरा नहीं हुआ।**
}
start-blew-up = “{ $way }” वाले क़दम बहुत बड़े हो गए, इसलिए यह तस्वीर दौर { $round } के बाद वहीं ठहरी है।

# The three questions.
start-why-slopes = Derivative क्यों?
    .answer = ढलान (*derivative*, अवकलज) { $knobs } घुंडियों में से हर एक को बताती है कि किस ओर घूमना है। ढलान न हो, तो बस आज़माना बचता है, या हर घुंडी को अलग-अलग जाँचना।
start-why-bends = Activation function क्यों?
    .answer = *Activation function* हर न्यूरॉन के जोड़ को एक नरम S में मोड़ता है। मोड़ न हों, तो दस परतें भी एक परत जितना ही कर पाती हैं।
start-why-whole = पूरी बात क्या है?
    .answer = नेटवर्क एक आकार है, जो मुड़ सकता है। ढलानें उसे बताती हैं कि कैसे मुड़ना है, क़दम-दर-क़दम, जब तक वह ठीक न बैठे।
start-see = “{ $chapter }” में देखें

# The four boxes, which light up as the network learns.
start-boxes = ढलानों वाला नेटवर्क बार-बार ऐसे सीखता है
start-box-1 = 1. अनुमान
    .what = गुणा करना, जोड़ना, मोड़ना।
start-box-2 = 2. कितना ग़लत?
    .what = तस्वीर से मिलाना।
start-box-3 = 3. हर घुंडी से पूछना
    .what = हर एक को पता चलता है: ऊपर या नीचे, और कितना।
start-box-4 = 4. हर घुंडी घुमाना
    .what = ज़रा-सा, ताकि ग़लती घटे।

# In the drawer: how fair the comparison is.
start-fair = यह मुक़ाबला कितना बराबरी का है?
start-fair-looks = पूरी तस्वीर एक बार नेटवर्क से गुज़रे, तो वह एक नज़र है। ढलानों वाले हर क़दम के लिए { $evals } नज़रें गिनी जाती हैं। हर तरीक़े को क़दम का वह आकार मिला है, जिससे वह चेहरा सबसे अच्छा सीखता है।
start-fair-bends = भीतर का मोड़ { $inside } है: आकार काफ़ी हद तक सिग्मॉइड जैसा, और हिसाब में तेज़। आख़िरी न्यूरॉन { $end } से मोड़ता है, गहरे से उजले तक।
start-fair-rolling = ढलानों वाले हर क़दम में पिछले क़दम की कुछ रफ़्तार बची रहती है: वह लुढ़कता रहता है (*momentum*)। आख़िर में लुढ़कते क़दमों की ग़लती { NUM($rolling, digits: 2) } रहती है, सादे क़दमों की { NUM($plain, digits: 2) }, और ढलानों के बिना धक्कों की { NUM($without, digits: 2) }।
start-fair-plain = सादे क़दम लुढ़कते नहीं रहते। आख़िर में उनसे { NUM($dots, digits: 4) } में से { NUM($right, digits: 4) } बिंदु सही होते हैं।
start-left-out = हमने क्या छोड़ दिया

## turn: seven valleys.

start-turn-hand = 1 हाथ से
    .task = हर बिंदु एक छात्र है, हर गेंद एक घुंडी। गेंदें खींचें, जब तक रेखा बिंदुओं से होकर न गुज़रे।
start-turn-tilt = 2 झुकाव महसूस करें
    .task = ज़मीन झुकी हुई है। तीर नीचे की ओर एक क़दम दिखाता है। कोई गेंद खींचें, और जहाँ उसका तीर ख़त्म हो, वहाँ रुकें।
start-turn-valleys = 3 घाटियाँ देखें
    .task = हर घाटी में एक घुंडी घूमती है और बाक़ी छह थमी रहती हैं: ऊँचाई ग़लती दिखाती है। एक गेंद हिलाएँ: सातों घाटियाँ बदल जाती हैं।
start-turn-roll = 4 लुढ़काएँ
    .task = { $fixed ->
        [none] एक क़दम में सातों गेंदें एक साथ अपने-अपने तीर की नोक तक लुढ़कती हैं। “लुढ़कने दें” से यही बार-बार होता है।
        [some] एक क़दम में हर खुली गेंद अपने तीर की नोक तक लुढ़कती है। “लुढ़कने दें” से यही बार-बार होता है।
       *[all] यहाँ हर घुंडी बँधी हुई है, इसलिए कोई गेंद नहीं लुढ़कती।
    }
start-turn-status = 20 छात्रों में से { $right } के बारे में अनुमान सही है।
start-turn-fewer = सही अनुमान पहले से कम हैं, पर ग़लती भी पहले से कम है।
start-turn-solved = 20 छात्रों में से { $right } के बारे में अनुमान सही है। घाटियों की ज़रूरत नहीं पड़ी: झुकाव ही काफ़ी हैं। एक क़दम में डेटा पर { $tilts } नज़रें लगती हैं। घाटियाँ देखने में { $valleys } लगती हैं।
start-turn-done = 20 छात्रों में से { $right } के बारे में अनुमान सही है। सुधारने को बहुत कम बचा है: झुकाव ज़रा-से हैं, और गेंदें मुश्किल से लुढ़कती हैं।
start-turn-balls = हर चरण की अपनी गेंदें हैं। बस चरण 2 और 3 की गेंदें एक ही हैं। “एक क़दम” दबाने पर, जो गेंदें दिख रही हैं, वे चरण 4 में चली जाती हैं।
start-turn-follows = दृश्य गेंद के साथ चलता है: उसके नीचे के अंक खिसक गए हैं।
start-turn-fog = { $value }
start-turn-level = { $value }: ज़मीन समतल है, ढलान 0 है। यहाँ इस घुंडी को हल्का धक्का देने से कुछ नहीं बदलता।
start-turn-almost-level = { $value }: ज़मीन लगभग समतल है। एक क़दम { $step } तक ले जाता है।
start-turn-left = { $value }: ज़मीन बाईं ओर उतरती है, ढलान { $slope } है। एक क़दम { $step } तक ले जाता है।
start-turn-right = { $value }: ज़मीन दाईं ओर उतरती है, ढलान { $slope } है। एक क़दम { $step } तक ले जाता है।
start-turn-bar-hand = हाथ से
start-turn-bar-tilt = झुकाव से
start-turn-bar-roll = लुढ़ककर
start-turn-best = अब तक सबसे अच्छा: { $error } · डेटा पर नज़रें: { $looks }
start-turn-looks = डेटा पर नज़रें: { $looks }
start-turn-zoom = { $times } गुना बड़ा
start-turn-step = एक क़दम
start-turn-roll-on = लुढ़कने दें
start-turn-pause = रोकें
start-turn-reset = फिर से शुरू
start-turn-closer = इनमें से एक घाटी, पास से
start-turn-invented = बीस काल्पनिक छात्र। बहुत कम घंटे पढ़ने वाले फ़ेल होते हैं। बहुत ज़्यादा पढ़ने वालों की नींद पूरी नहीं होती, और वे भी फ़ेल होते हैं।
start-turn-symbols = अनुमान है $a = \sigma(v_1 h_1 + v_2 h_2 + c)$, जहाँ $h_i = \sigma(w_i x + b_i)$: कुल सात घुंडियाँ। बीस छात्रों पर $-t \ln a - (1 - t) \ln(1 - a)$ का औसत ही ग़लती है।

## loop: one round in four stages, then round after round.

start-loop-dial = दौर पर दौर
start-loop-stage-1 = अनुमान
start-loop-stage-2 = कितना ग़लत
start-loop-stage-3 = हर घुंडी से पूछना
start-loop-stage-4 = हर घुंडी घुमाना
start-loop-first = दौर 1: { $stage }
start-loop-later = दौर { $round }
start-loop-box-1 = 1. अनुमान
    .what = हर न्यूरॉन गुणा करता है, जोड़ता है और मोड़ता है। इससे एक रेखा निकलती है।
start-loop-box-2 = 2. कितना ग़लत?
    .what = हर फ़ासला एक चूक है। सब मिलकर ग़लती बनाते हैं।
start-loop-box-3 = 3. हर घुंडी से पूछना
    .what = हर एक को पता चलता है: ऊपर या नीचे, और कितना।
start-loop-box-4 = 4. हर घुंडी घुमाना
    .what = हर गेंद एक क़दम नीचे लुढ़कती है।
start-loop-guess = **अनुमान।** रेखा बताती है कि कितने घंटे पढ़ने पर नेटवर्क क्या कहता है। शुरू में उसे कुछ नहीं पता।
start-loop-wrong = **कितना ग़लत?** हर { $color } फ़ासला एक चूक है। बीसों फ़ासले एक ही पट्टी में जा गिरते हैं: यही ग़लती है, **{ FIXED($error) }**।
start-loop-ask = **हर घुंडी से पूछना।** हर गेंद के नीचे ज़मीन झुकती है। सबसे खड़ी ढलान { FIXED($slope) } है।
start-loop-turn = **हर घुंडी घुमाना।** सातों गेंदें एक क़दम नीचे लुढ़कती हैं। ग़लती { FIXED($before) } से **{ FIXED($after) }** हो जाती है।
start-loop-again = **बार-बार यही।** { $rounds } दौर के बाद ग़लती **{ FIXED($error) }** है, और 20 छात्रों में से { $right } के बारे में अनुमान सही है।

## draw: a drawing of one's own, learned in the same three ways.

start-draw-dial = इसे आपका चित्र सीखते देखें
start-draw-alt = आपका चित्र, जैसा एक ही नेटवर्क उसे ढलानों के साथ, ढलानों के बिना और मोड़ों के बिना बनाता है।
start-draw-empty = काग़ज़ ख़ाली है। **कुछ बनाएँ**, और नेटवर्क उसे सीखेगा।
start-draw-wait = आपका चित्र सीखा जा रहा है
start-draw-learning = **अभी सीखना चल रहा है:** तस्वीरें { NUM($all, digits: 4) } में से { NUM($done, digits: 4) } नज़रों तक पहुँची हैं। बाक़ी बस एक पल में।
start-draw-try-half = आधा-आधा
start-draw-try-spiral = एक सर्पिल
start-draw-chosen = क़दमों के आकार चेहरे के हिसाब से चुने गए थे। इसलिए दूसरे चित्र पर कोई भी तरीक़ा थोड़ा बेहतर या थोड़ा ख़राब चल सकता है।
start-draw-upload = अपनी कोई तस्वीर डालें
    .how = उसके बीच के चौकोर हिस्से से 32 × 32 उजले और गहरे बिंदु बनते हैं। आपके जाने के बाद उसका कुछ भी नहीं रखा जाता।
start-draw-paper = आपका चित्र, 32 गुणा 32 बिंदु। तीर वाले बटनों से चलें, स्पेस बार से बनाएँ।
start-draw-pen = क़लम
start-draw-rubber = रबर
start-draw-clear = साफ़ करें
start-draw-row = पंक्ति
start-draw-column = स्तंभ
start-draw-light = उजला
start-draw-dark = गहरा
start-drawing-face = चेहरा
start-drawing-heart = दिल
start-drawing-letter = अक्षर
start-drawing-spiral = सर्पिल
start-drawing-half = आधा
start-drawing-dark = ख़ाली
start-image-large = यह तस्वीर बहुत बड़ी है। कृपया इसे छोटा करके फिर कोशिश करें।
start-image-broken = यह फ़ाइल तस्वीर की तरह नहीं खुली। कृपया PNG या JPEG डालकर देखें।

## The guided tour.

start-tour-watch = “चलाएँ” दबाएँ, या स्लाइडर को आख़िर तक खींचें।
start-tour-watched = { $whole ->
    [with] सिर्फ़ ढलानों और मोड़ों के साथ। आइए देखें, ऐसा क्यों है।
   *[other] एक से ज़्यादा तरीक़े इसे बना लेते हैं। आइए देखें, उनमें फ़र्क़ क्या है।
}
start-tour-turn = हर गेंद एक घुंडी है। तीन गेंदें खींचें: क्या और ज़्यादा छात्रों के बारे में अनुमान सही हो पाता है?
start-tour-turned = अटक गए? अकेली कोई भी घुंडी { $students } में से { $most } से ज़्यादा सही नहीं कर पाती। आपको एक इशारा चाहिए।
start-tour-feel = अब ज़मीन झुकी हुई है। सबसे लंबा तीर ढूँढें, और उसकी गेंद को तीर की नोक तक खींचें।
start-tour-felt = आपके खींचने से ग़लती घटी। { $lower ->
    [7] सातों तीर नीचे ले जाते हैं: झुकाव ही इशारा है।
   *[other] { $knobs } में से { $lower } तीर नीचे ले जाते हैं: झुकाव ही इशारा है।
}
start-tour-uphill = यह तो ऊपर की ओर चला गया। फिर कोशिश करें: तीर के साथ चलें, और जहाँ वह ख़त्म हो, वहाँ रुकें।
start-tour-roll = “लुढ़कने दें” दबाएँ: सातों गेंदें एक साथ, क़दम-क़दम करके नीचे लुढ़कती हैं।
start-tour-rolled = हर क़दम हर घुंडी को ज़रा-सा घुमाता है। { $steps } क़दमों के बाद सभी { $students } छात्रों के बारे में अनुमान सही है।

## Worksheet and notes for teachers.

start-sheet-looks = एक नज़र में सारे छात्र एक बार नेटवर्क से गुज़रते हैं। ढलानों वाले एक क़दम में { $evals } नज़रें लगती हैं। { $steps } क़दमों में { $blank } नज़रें लगती हैं।
start-sheet-way = एक घुंडी की ढलान { $slope } है। ग़लती घटानी हो, तो यह घुंडी { $blank } घुमाएँ (ऊपर या नीचे)।
start-sheet-up = ऊपर
start-sheet-down = नीचे
start-sheet-step = घुंडी “{ $knob }” { $value } पर है। उसकी ढलान { $slope } है, और क़दम का आकार { $rate } है। क़दम = क़दम का आकार × ढलान। क़दम { $blank } है। नई घुंडी = पुरानी घुंडी − क़दम। नई घुंडी { $blank } है।
start-notes-open = “चलाएँ” दबाएँ, और कुछ न कहें। कक्षा को बताने दें कि तस्वीरों में क्या फ़र्क़ है।
start-notes-curvy = Derivative नेटवर्क को घुमावदार बनाते हैं।
    .answer = यह काम मोड़ करते हैं। Derivative उसे बस सिखाते हैं।
start-notes-using = अनुमान निकालते समय derivative काम आते हैं।
    .answer = सिर्फ़ सीखते समय काम आते हैं।
start-notes-stuck = दाईं ओर की दो तस्वीरों में से कौन-सी अटक गई, और क्यों?
start-notes-needs = हर घुंडी को क्या जानना ज़रूरी है?
