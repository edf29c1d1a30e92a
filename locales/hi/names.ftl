### What the screen calls the things that the maths knows by a name. `.line` tells what one teaches, `.short` is for a small place.

## Curves

curve-parabola = चिकनी घाटी (parabola)
curve-cubic = ऊपर, नीचे, फिर ऊपर (cubic)
curve-sine = एक लहर (sine)
curve-exponential = तेज़, और भी तेज़ (exponential)
curve-bell = एक घंटी (Gaussian)
curve-bumpy = ऊबड़-खाबड़ पहाड़ी
curve-line = सीधी रेखा
curve-sigmoid = नरम स्विच (सिग्मॉइड)
curve-tanh = −1 से 1 तक का नरम स्विच (tanh)
curve-softplus = गोल कोना (softplus)
curve-relu = पहले सपाट, फिर सीधा ऊपर (ReLU)
curve-abs = नुकीली घाटी (absolute value)
curve-kink = एक कोना (kink)
curve-step = सख़्त सीढ़ी
curve-cliff = हल्की चढ़ाई, बीच में एक कगार
curve-own = आपका अपना सूत्र
curve-exam = परीक्षा की ग़लती, एक घुंडी घुमाने पर

## Bends. What stands in brackets at the end is the field's name.

bend-linear = मोड़ नहीं (linear)
    .short = मोड़ नहीं
bend-sigmoid = 0 से 1 तक का नरम स्विच (सिग्मॉइड)
    .short = सिग्मॉइड
bend-tanh = −1 से 1 तक का नरम स्विच (tanh)
    .short = Tanh
bend-relu = पहले सपाट, फिर सीधा ऊपर (ReLU)
    .short = ReLU
bend-leaky-relu = लगभग सपाट, फिर सीधा ऊपर (leaky ReLU)
    .short = Leaky ReLU
bend-softplus = गोल कोना (softplus)
    .short = Softplus
bend-silu = कोना, जो पहले नीचे झुकता है (SiLU)
    .short = SiLU
bend-step = सख़्त सीढ़ी: नहीं या हाँ (step)
    .short = सीढ़ी

## Landscapes of two knobs

ground-bowl = गोल कटोरा
ground-long-valley = लंबी, सँकरी घाटी
ground-saddle = पहाड़ी दर्रा (saddle)
ground-two-valleys = दो घाटियाँ, एक ज़्यादा गहरी
ground-plateau = सपाट मैदान में एक गड्ढा
ground-himmelblau = चार बराबर घाटियाँ (Himmelblau)
ground-rosenbrock = मुड़ी हुई घाटी (Rosenbrock)
ground-beale = सपाट तली, खड़े कोने (Beale)
ground-booth = तिरछा कटोरा (Booth)
ground-matyas = लगभग समतल खाई (Matyas)
ground-mccormick = झुकी हुई लहर (McCormick)
ground-styblinski-tang = चार घाटियाँ, एक सबसे गहरी (Styblinski–Tang)
ground-neuron = असली डेटा पर एक न्यूरॉन
ground-exam = परीक्षा का नेटवर्क: सात में से दो घुंडियाँ

## What the two knobs of a landscape do, where it is the error of a real network (`a` lies across, `b` up)

ground-axis = { $knob } · { $does }
ground-neuron-a = वक्र कितना खड़ा है
ground-neuron-b = वह कहाँ है
ground-exam-a = पहला न्यूरॉन: घंटे
ground-exam-b = जवाब: पहला न्यूरॉन

## Ways to walk downhill, and to turn all the knobs of a network

way-gradient-descent = सादे क़दम (gradient descent)
    .short = सादे क़दम
    .line = हर क़दम सीधे ढलान से उलटी ओर जाता है: ज़मीन खड़ी, तो क़दम लंबा।
way-momentum = लुढ़कते रहने वाले क़दम (momentum)
    .short = लुढ़कते रहने वाले क़दम
    .line = हर क़दम में पिछले क़दम का ज़्यादातर हिस्सा बचा रहता है। इसलिए लंबी ढलान पर रफ़्तार बढ़ती जाती है।
way-rmsprop = हर घुंडी का अपना क़दम (RMSProp)
    .short = हर घुंडी का अपना क़दम
    .line = हर ढलान को उसके आम आकार से भाग दिया जाता है। इसलिए कम ढलान वाली घुंडियाँ भी उतनी ही आसानी से चलती हैं, जितनी खड़ी ढलान वाली।
way-adam = दोनों एक साथ (Adam)
    .short = दोनों एक साथ
    .line = यह लुढ़कता रहता है, और हर घुंडी के क़दम का अपना आकार होता है।

## Ways to learn, with slopes and without

search-random-guess = बेतरतीब तुक्के
    .line = हर बार सारी घुंडियों पर नया तुक्का लगाएँ; अब तक का सबसे अच्छा तुक्का रख लें।
search-try-and-keep = आज़माएँ और रखें
    .line = सब घुंडियों को बेतरतीब हल्का धक्का दें; ग़लती घटे, तो उस धक्के को रख लें।
search-one-knob-at-a-time = एक बार में एक घुंडी
    .line = एक घुंडी ऊपर घुमाएँ, नहीं तो नीचे; जो काम आए, उसे रख लें; फिर अगली घुंडी।
search-nudged-slopes = हर घुंडी को हल्का धक्का
    .line = हर घुंडी को हल्का धक्का देकर उसकी ढलान नापें; फिर सबको नीचे की ओर घुमाएँ।
search-follow-slopes = ढलानों के साथ
    .line = कलन (calculus) सारी ढलानें एक साथ देता है; हर घुंडी को नीचे की ओर घुमाएँ।

## Data sets: their columns, and what the answer may be. `data-any` has the words of those that have none of their own.

data-any =
    .first = दाएँ-बाएँ
    .second = ऊपर-नीचे
    .answer = रंग
    .no = नहीं
    .yes = हाँ
data-exam = परीक्षा, नींद के घंटों के साथ
    .first = पढ़ाई के घंटे
    .second = नींद के घंटे
    .answer = परीक्षा
    .no = फ़ेल
    .yes = पास
data-circle = छल्ले के बीच एक चकती (circle)
data-xor = आमने-सामने के कोने एक जैसे (xor)
data-gauss = दो बादल (gauss)
data-spiral = दो सर्पिल भुजाएँ (spiral)
data-moons = दो आधे चाँद (moons)
data-plane = एक संख्या: तिरछा काग़ज़ (plane)
    .answer = ऊँचाई
data-hills = एक संख्या: पहाड़ियाँ और गड्ढे (hills)
    .answer = ऊँचाई
data-penguins = पेंग्विन: नर या मादा?
    .source = असली: तीन क़िस्मों के 333 पेंग्विन, K. Gorman और साथियों ने 2007 से 2009 तक नापे (palmerpenguins, CC0)।
    .first = चोंच की लंबाई (mm)
    .second = चोंच की मोटाई (mm)
    .answer = नर या मादा
    .no = मादा
    .yes = नर
data-iris = आइरिस के फूल: दो में से कौन-सी क़िस्म?
    .source = असली: दो क़िस्मों के 100 फूल, E. Anderson ने नापे, और R. A. Fisher ने 1936 में छापे।
    .first = पंखुड़ी की लंबाई (cm)
    .second = पंखुड़ी की चौड़ाई (cm)
    .answer = क़िस्म
    .no = versicolor
    .yes = virginica

## The shape of a curve, for readers who cannot see it: a noun, to stand inside a sentence

shape-flat = एक सपाट रेखा
shape-straight = { $way ->
    [up] चढ़ती हुई सीधी रेखा
   *[down] उतरती हुई सीधी रेखा
    }
shape-steps = { $steps ->
    [1] { $way ->
        [up] ऊपर की ओर एक सीढ़ी
       *[down] नीचे की ओर एक सीढ़ी
        }
   *[other] { $steps } सीढ़ियाँ
    }
shape-monotone = { $kind ->
    [s] { $way ->
        [up] S के आकार की चढ़ाई
       *[down] S के आकार का उतार
        }
    [steeper] { $way ->
        [up] चढ़ाई, जो और खड़ी होती जाती है
       *[down] उतार, जो और खड़ा होता जाता है
        }
   *[level] { $way ->
        [up] चढ़ाई, जो समतल होती जाती है
       *[down] उतार, जो समतल होता जाता है
        }
    }
shape-hill = एक पहाड़ी
shape-valley = एक घाटी
shape-wave = { $turns ->
   *[other] { $turns } बार पलटने वाली लहर
    }

## Colors. They stand in sentences as “{ $color } रंग”: write the sentence so that the one form of the word fits (“रंग { $color } हो”).

color-blue = नीला
color-orange = नारंगी
color-green = हरा
color-pink = गुलाबी
color-red = लाल
color-violet = बैंगनी
color-gray = स्लेटी
color-indigo = जामुनी
color-brown = भूरा
color-gold = सुनहरा
color-turquoise = फ़िरोज़ी
