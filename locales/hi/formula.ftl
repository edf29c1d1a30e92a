### A formula that a person types: what cannot be read, and what to type instead.

formula-empty = x का कोई सूत्र लिखें, जैसे sin(x) * x^2।
formula-too-long = ज़्यादा से ज़्यादा { $most } चिह्न पढ़े जा सकते हैं। इसमें { $length } हैं।
formula-too-deep = एक के अंदर एक बहुत सारे हिस्से हैं: ज़्यादा से ज़्यादा { $most } हो सकते हैं। कोई छोटा सूत्र लिखें।
formula-at = जगह { $place }, { $sign }: { $why }
formula-at-end = आख़िर में: { $why }
formula-sign = “{ $sign }”
formula-space = ख़ाली जगह
formula-unseen = एक चिह्न जो दिखता नहीं

## Why it cannot be read

formula-expected = यहाँ कोई संख्या या x होना चाहिए।
formula-unclear = यह साफ़ नहीं है कि यह पिछले हिस्से से कैसे जुड़ता है। बीच में कोई चिह्न लिखें, जैसे *, या कोष्ठक लगाएँ।
formula-unknown-sign = यह चिह्न यहाँ नहीं चलता।
formula-unknown-command = { $name } यहाँ नहीं चलता।
formula-unknown-name = यह नाम यहाँ नहीं चलता।
formula-unknown-letter = यह नाम यहाँ नहीं चलता। घुंडी का नाम x है।
formula-name-meant = यह नाम यहाँ नहीं चलता। क्या आपका मतलब { $name } है?
formula-name-split = यह नाम यहाँ नहीं चलता। बीच में चिह्न लिखें, जैसे { $parts }।
formula-other-variable = यहाँ घुंडी का नाम x है। { $name } की जगह x लिखें।
formula-equation = यह समीकरण है। उसका सिर्फ़ एक पक्ष लिखें।
formula-wide = यह चिह्न ज़्यादा चौड़ा है। आम { $usual } लिखें।
formula-looks-like-x = यह बस x जैसा दिखता है। अंग्रेज़ी वर्णमाला का x लिखें।
formula-cyrillic = यह सिरिलिक अक्षर है, जो शायद बस अंग्रेज़ी जैसा दिखता है। इसे अंग्रेज़ी अक्षरों में फिर लिखें।
formula-greek = यह यूनानी अक्षर है, जो यहाँ नहीं चलता। अंग्रेज़ी अक्षरों में इसका नाम लिखें, या x लिखें।
formula-times-or-x = यह गुणा का चिह्न × है। अगर आपका मतलब x है, तो अक्षर x लिखें। अगर गुणा है, तो इसके बाद के हिस्से को कोष्ठक में रखें।
formula-exponent-apart = यह एक संख्या भी हो सकती है और दो भी। 2e-3 जैसी संख्या बिना ख़ाली जगह के लिखें, या 2*e - 3 लिखें।
formula-two-points = एक संख्या में दशमलव बिंदु एक ही होता है।
formula-number-size = यह संख्या बहुत बड़ी या बहुत छोटी है।
formula-decimal-comma = संख्या में दशमलव बिंदु होता है। { $decimal } लिखें।
formula-grouped = हज़ार या लाख अलग करने के लिए कोई चिह्न न लगाएँ। दशमलव के लिए बिंदु लगाएँ। { $whole } लिखें।
formula-grouped-or-comma = यह { $whole } है या { $decimal }? जो हो, उसे यहाँ की तरह लिखें।
formula-comma = कॉमा सिर्फ़ max और min में आ सकता है। संख्या में बिंदु लगता है, जैसे 0.5 में।
formula-comma-or-point = यह एक संख्या है या दो? एक के लिए { $decimal } लिखें। दो के लिए ख़ाली जगह के साथ { $two } लिखें।
formula-mixed-number = ऐसी संख्या दशमलव बिंदु से लिखें, जैसे 2.5।
formula-digit-after-function = कोष्ठक लगाएँ, जैसे { $name }(2 * x)।
formula-digit-after-letter = यह घात है या गुणा? { $name }^2 लिखें या { $name } * 2।
formula-log-base = सिर्फ़ आधार 10 और 2 चलते हैं। log10(x) या log2(x) लिखें, या आधार 3 के लिए ln(x) / ln(3)।
formula-write-power = घात को ^ से लिखें, या अगल-बग़ल दो सितारों (asterisk) से।
formula-inverse = यह प्रतिलोम भी हो सकता है और भाग भी। { $name ->
    [sin] arcsin(x)
    [cos] arccos(x)
    [tan] arctan(x)
   *[other] प्रतिलोम का नाम
    } लिखें या 1 / { $name }(x)।
formula-function-power = यह घात कोष्ठक के बाद लिखें, जैसे { $name }(x)^2।
formula-argument = { $name } के बाद यहाँ “(” होना चाहिए, और उसके अंदर वह हिस्सा, जिस पर यह लगता है।
formula-arguments = { $name } के बाद यहाँ “(” होना चाहिए, और उसके अंदर दो संख्याएँ।
formula-argument-brackets = यह साफ़ नहीं कि { $name } कहाँ तक लगता है। उस हिस्से को कोष्ठक में रखें।
formula-root-brackets = यह साफ़ नहीं कि मूल कहाँ तक है। उसके नीचे जो है, उसे कोष्ठक में रखें।
formula-root-degree = सिर्फ़ वर्गमूल और घनमूल चलते हैं। दूसरे मूल के लिए x^(1/5) लिखें।
formula-braces = यहाँ { "{" } होना चाहिए, जैसे \frac{ "{" }1{ "}" }{ "{" }x{ "}" } में।
formula-second-missing = एक कॉमा और दूसरी संख्या छूट गई है।
formula-bracket-missing = “)” छूट गया है।
formula-bar-missing = “|” छूट गया है।
formula-bar-missing-before = इससे पहले “|” छूट गया है।
formula-not-opened = इससे पहले “(” नहीं है।
formula-other-bracket = यह कोष्ठक खुले हुए कोष्ठक से मेल नहीं खाता।
formula-bars = ये खड़ी लकीरें दो तरह से पढ़ी जा सकती हैं। इनकी जगह abs( ) लिखें।

## What no true picture can show

formula-no-value = −5 से 5 तक इसका कोई मान नहीं है, या सिर्फ़ इक्का-दुक्का बिंदुओं पर है। कोई दूसरा सूत्र लिखें।
formula-too-fast = यह इतनी तेज़ी से ऊपर-नीचे होता है कि तस्वीर उसे नहीं दिखा सकती। छोटी संख्याएँ लिखें।
formula-too-many-breaks = इसमें { $most } से ज़्यादा कोने या दरारें हैं। छोटी संख्याएँ लिखें।

## The field, and what stands beside it

formula-field = आपका x का सूत्र
formula-help =
    संख्याएँ, x, pi और e, साथ में + - * / ^ और कोष्ठक। इनके अलावा sin, cos, tan, arcsin, arctan, sinh, cosh, exp, ln, log10, sqrt, cbrt,
    abs, tanh, sigmoid, relu, softplus, और दो में से max या min, जैसे max(x, 1)।
formula-still = तस्वीर अब भी पिछला सूत्र दिखा रही है।
formula-log-is-ln = यहाँ log का मतलब प्राकृतिक लघुगणक ln है। आधार 10 के लिए log10 लिखें।
formula-odd-root = इस घात का 0 से नीचे कोई मान नहीं है। पूरे घनमूल के लिए cbrt(x) लिखें।

## Two cases in a slope

formula-sides = { $border } के बाईं ओर { $left }, दाईं ओर { $right }
formula-cases = जहाँ { $test } 0 से नीचे है, वहाँ { $below }; जहाँ 0 से ऊपर है, वहाँ { $above }
