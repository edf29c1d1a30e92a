### The chapter "What is a slope?": one knob and its valley, then two points under a magnifier.

## The chapter and its scenes, as menus and headings name them

slopes-title = ढलान क्या है?
slopes-question = Derivative क्या है?
slopes-answers = Derivative यानी ढलान: एक घुंडी को हल्का धक्का दें, तो यह बताती है कि नतीजा बढ़ेगा या घटेगा, और कितना।
slopes-so-far = एक छोटा नेटवर्क अनुमान लगाता है कि परीक्षा में कौन पास होगा। वह कितना ग़लत है, यह उसकी सात घुंडियाँ तय करती हैं।
slopes-tilt-title = एक घुंडी
slopes-zoom-title = पास से देखें
slopes-zoom-question = दो बिंदुओं से एक ढलान कैसे बनती है?

## tilt: one knob moves the line, the gaps, the error, the point and its tilt.

slopes-tilt-dial = { $value } · ढलान { SIGNED($slope, digits: 2) }
slopes-tilt-dial-flat = { $value } · लगभग समतल
slopes-tilt-sloped =
    घुंडी { $value } पर हो, तो ग़लती { NUM($error, digits: 2) } है। **1 दाएँ जाएँ, तो { NUM($rise, digits: 2) } { $way ->
        [up] ऊपर
       *[down] नीचे
    }**: यही *ढलान* है (*derivative*, अवकलज)। इस घुंडी को { $way ->
        [up] बाईं
       *[down] दाईं
    } ओर घुमाएँ, तो ग़लती घटती है।
slopes-tilt-almost =
    घुंडी { $value } पर हो, तो ग़लती { NUM($error, digits: 2) } है। **ज़मीन लगभग समतल है।** इस घुंडी को ज़रा-सा घुमाने से ग़लती लगभग नहीं बदलती।
slopes-tilt-level =
    घुंडी { $value } पर हो, तो ग़लती { NUM($error, digits: 2) } है। **ज़मीन समतल है: ढलान 0 है।** इस घुंडी को ज़रा-सा घुमाने से कुछ नहीं बदलता।
slopes-tilt-lowest = सबसे नीची जगह पर जाएँ
slopes-tilt-highest = सबसे ऊँची जगह पर जाएँ
slopes-tilt-other = दूसरी घुंडी घुमाएँ
slopes-tilt-symbols = एक घुंडी के लिए ग़लती की ढलान, जब बाक़ी सब थमी हों (*partial derivative*, आंशिक अवकलज): $$\frac{"{"}\partial L{"}"}{"{"}\partial w{"}"}$$
slopes-tilt-choose = सात घुंडियाँ: किसी एक को दबाएँ।
slopes-tilt-across = यह घुंडी ({ $knob })
slopes-tilt-up = कितना ग़लत
slopes-tilt-magnified = ऊँचाई { $times } गुना बढ़ाकर दिखाई
slopes-tilt-run = 1 दाएँ
slopes-tilt-rise = { $rise } ऊपर
slopes-tilt-fall = { $rise } नीचे
slopes-tilt-flat = लगभग समतल
slopes-tilt-step = एक क़दम
slopes-tilt-alt = इस घुंडी के घूमने पर ग़लती: एक घाटी, उसमें एक गेंद, और गेंद के नीचे ज़मीन का झुकाव।
slopes-tilt-students-alt = बीस छात्र अपने पढ़ाई के घंटों पर, अनुमान की रेखा, और हर चूक का फ़ासला।

## zoom: two points become one slope; a smooth curve goes straight, a corner and a cliff never do.

slopes-zoom-label = और पास से देखें
slopes-zoom-times = { $factor ->
    [1] अभी बड़ा नहीं किया
   *[other] { NUM($factor, digits: 2) } गुना
}
slopes-zoom-guess = पास से देखने पर इनमें से कौन-सा वक्र सीधी रेखा बन जाता है?
slopes-zoom-one = सिर्फ़ चिकना वक्र
    .because = पास से देखें, तो चिकना वक्र एक सीधी रेखा है। वह कितनी खड़ी है, यही ढलान है।
slopes-zoom-two = चिकना वक्र और कोना
    .because = कितना भी बड़ा करें, कोना कोना ही रहता है।
slopes-zoom-three = तीनों
    .because = कोना कोना ही रहता है, और कगार कगार ही।
slopes-zoom-start = **अभी बड़ा नहीं किया गया।** दो बिंदुओं से गुज़रती एक रेखा: 1 दाएँ जाएँ, तो { $way ->
        [up] { NUM($slope, digits: 2) } ऊपर
        [down] { NUM($slope, digits: 2) } नीचे
       *[flat] लगभग न ऊपर, न नीचे
    }। { $look ->
        [straight] वक्र यहाँ सीधा है, इसलिए यही उसकी ढलान है।
        [nearly] वक्र लगभग सीधा है, इसलिए यह लगभग उसकी ढलान है।
       *[bent] वक्र सीधा नहीं है, इसलिए यह अभी ढलान नहीं है।
    }
slopes-zoom-smooth = **{ NUM($factor, digits: 2) } गुना पास से।** 1 दाएँ जाएँ, तो { $way ->
        [up] { NUM($slope, digits: 2) } ऊपर
        [down] { NUM($slope, digits: 2) } नीचे
       *[flat] लगभग न ऊपर, न नीचे
    }। { $look ->
        [straight] अब वक्र सीधा है: **दो बिंदुओं से एक ढलान बन गई**, यानी *derivative*। कोना और कगार कभी सीधे नहीं होते।
        [nearly] वक्र लगभग सीधा है। कोना और कगार सीधे नहीं हैं।
       *[bent] दूसरा बिंदु पास आता है, और वक्र सीधा होने लगता है।
    }
slopes-zoom-corner = **{ NUM($factor, digits: 2) } गुना पास से।** दाईं ओर से ढलान { NUM($right, digits: 2) } है, बाईं ओर से { NUM($left, digits: 2) } है। **कोने की दो ढलानें बनी रहती हैं**, चाहे कितने भी पास से देखें।
slopes-zoom-cliff = **{ NUM($factor, digits: 2) } गुना पास से।** कगार के आर-पार रेखा की ढलान { NUM($slope, digits: 2) } है। **वह बिना रुके और खड़ी होती जाती है**, इसलिए कगार की कोई ढलान नहीं है।
slopes-zoom-gap = **{ NUM($factor, digits: 2) } गुना पास से।** यहाँ आपका वक्र टूटा हुआ है, इसलिए कोई रेखा नहीं खिंच सकती। दूसरा बिंदु चुनें।
slopes-zoom-corner-title = एक कोना
slopes-zoom-cliff-title = एक कगार
slopes-zoom-exam = परीक्षा की ग़लती, एक घुंडी घुमाकर
slopes-zoom-yours = { $title }
slopes-zoom-smooth-caption = ढलान { $numbers }{ $settles ->
    [yes] {""}: ठहर गई
   *[no] {""}
}
slopes-zoom-corner-caption = ढलान दाएँ: { NUM($right, digits: 2) } · बाएँ: { NUM($left, digits: 2) }
slopes-zoom-cliff-caption = ढलान { $numbers } …
slopes-zoom-gap-caption = टूटा हुआ: कोई रेखा नहीं
slopes-zoom-run = दाएँ
slopes-zoom-run-left = बाएँ
slopes-zoom-up = ऊपर
slopes-zoom-down = नीचे
slopes-zoom-alt = एक ही आवर्धक लेंस के नीचे तीन वक्र: आपका वक्र, एक कोना और एक कगार। हर एक के दो बिंदुओं से एक रेखा गुज़रती है।
slopes-zoom-curve = आपका वक्र
slopes-zoom-first = इस बिंदु पर देखें
slopes-zoom-try-sine = लहर भी सीधी हो जाती है
slopes-zoom-try-corner = कोने पर खड़े हों
slopes-zoom-try-start = वापस दो बिंदुओं पर
slopes-zoom-table = तालिका में संख्याएँ
    .alt = सात घटती दूरियों के लिए चढ़ाई बटा दूरी, दोनों ओर से
slopes-zoom-table-run = दूरी
slopes-zoom-table-rise = चढ़ाई
slopes-zoom-table-right = चढ़ाई ÷ दूरी
slopes-zoom-table-left = यही, बाईं ओर से
slopes-zoom-table-nothing = कोई मान नहीं
slopes-zoom-symbols = चढ़ाई ÷ दूरी आख़िर में जिस संख्या पर ठहरती है: $$f'(x) = \lim_{"{"}h \to 0{"}"} \frac{"{"}f(x + h) - f(x){"}"}{"{"}h{"}"}$$
slopes-zoom-symbols-straight = बड़ा किया हुआ वक्र सीधी रेखा से कितना हटा है:

## The chapter: its card, its tour, its question once more, its worksheet, a teacher's notes.

slopes-card = एक वक्र, और उसे छूती एक रेखा: उसकी ढलान { FIXED($slope, decimals: 2) } है

slopes-tour-tilt = स्लाइडर हिलाएँ, जब तक गेंद के नीचे की ज़मीन समतल न हो जाए।
    .missed = अभी समतल नहीं: गेंद के नीचे की रेखा अब भी झुकी है। सबसे नीची जगह की ओर बढ़ते रहें।
slopes-tour-level = जहाँ ज़मीन समतल है, वहाँ इस घुंडी के लिए ग़लती सबसे कम है: { NUM($error, digits: 2) }, जब घुंडी { NUM($value, digits: 2) } के पास हो।

slopes-again-question = वक्र “{ $title }” लें। { $breaks } जगह { NUM($place) } को { NUM($factor) } गुना पास से देखें। क्या दिखता है?
slopes-again-breaks-corner = इसमें { NUM($at) } पर एक कोना है, और कहीं नहीं।
slopes-again-breaks-cliff = इसमें { NUM($at) } पर एक कगार है, और कहीं नहीं।
slopes-again-breaks-none = इसमें न कोई कोना है, न कोई कगार।
slopes-again-straight = एक सीधी रेखा
    .so = पास से देखें, तो वक्र का चिकना टुकड़ा सीधी रेखा जैसा दिखता है। वह कितना खड़ा है, यही ढलान है। यहाँ ढलान { SIGNED($slope, digits: 2) } है।
    .corner = सिर्फ़ चिकना टुकड़ा सीधा होता है। यह जगह एक कोना है।
    .cliff = सिर्फ़ चिकना टुकड़ा सीधा होता है। यह जगह एक कगार है।
slopes-again-corner = एक कोना
    .so = कितना भी बड़ा करें, कोना कोना ही रहता है। कोई एक ढलान उसके दोनों ओर के लिए सही नहीं हो सकती।
    .straight = इस जगह पर कोई कोना नहीं है, और बड़ा करने से बनेगा भी नहीं।
    .cliff = कोने पर दोनों ओर की रेखाएँ मिलती हैं। यहाँ वे नहीं मिलतीं।
slopes-again-cliff = एक कगार
    .so = कितना भी बड़ा करें, कगार कगार ही रहता है। कोई एक ढलान उसके दोनों ओर के लिए सही नहीं हो सकती।
    .straight = इस जगह पर कोई कगार नहीं है, और बड़ा करने से बनेगा भी नहीं।
    .corner = कगार पर वक्र गिरता या कूदता है। यहाँ दोनों ओर की रेखाएँ मिलती हैं।

slopes-sheet-rule-parabola = घुंडी गुणा घुंडी
slopes-sheet-rule-cubic = घुंडी गुणा घुंडी गुणा घुंडी, फिर उसमें से घुंडी का तीन गुना घटाएँ
slopes-sheet-rule-line = घुंडी का आधा, और उसमें 1 जोड़ें
slopes-sheet-two-points = एक वक्र इस नियम से बनता है: { $rule }। { $x } पर उसकी ऊँचाई { $y } है। { $second } पर उसकी ऊँचाई { $blank } है। चढ़ाई { $blank } है। दूरी { $run } है। चढ़ाई ÷ दूरी { $blank } है। यह अभी { $x } पर की ढलान क्यों नहीं है? अपने शब्दों में: …………………………
slopes-sheet-nudge = चिकनी घाटी को { $x } वाली जगह पर पास से, और पास से देखें। वहाँ की ढलान इस संख्या की दुगुनी है: { $blank }। { $nudge } का हल्का धक्का ऊँचाई को लगभग ढलान × धक्का जितना बदलता है। वह { $blank } है।
slopes-sheet-valley = एक घुंडी की घाटी में एक गेंद है। उसके नीचे ढलान { $slope } है। 1 दाएँ जाएँ, तो ज़मीन { $blank } जाती है (ऊपर या नीचे), लगभग { $blank }। ग़लती घटाने के लिए घुंडी को { $blank } जाना चाहिए (बाएँ या दाएँ)।
slopes-sheet-up = ऊपर
slopes-sheet-down = नीचे
slopes-sheet-left = बाएँ
slopes-sheet-right = दाएँ

slopes-notes-first = बिंदु को खींचें। देखने से पहले पूछें कि ढलान का चिह्न क्या होगा।
slopes-notes-steep = खड़ी ढलान का मतलब है कि मंज़िल दूर है।
    .answer = ढलान सिर्फ़ अपनी जगह की बात है। मंज़िल का उसे कुछ पता नहीं।
slopes-notes-rule = ढलान बड़े घुमाव के लिए भी सही बताती है।
    .answer = वह सिर्फ़ उसी जगह के आस-पास सही है, जहाँ आप खड़े हैं।
slopes-notes-ask-level = ढलान 0 कहाँ है?
slopes-notes-ask-straight = क्या पास से देखने पर हर वक्र सीधा हो जाता है?
