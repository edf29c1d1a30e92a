### Why sigmoid?: any sum becomes a chance, a slope gives a hint, ten layers, and the end of a network.

## The chapter and its scenes, as menus and headings name them

sigmoid-title = सिग्मॉइड क्यों?
sigmoid-question = सिग्मॉइड क्यों होता है, और कहाँ?
sigmoid-answers = सिग्मॉइड किसी भी जोड़ को संभावना बना देता है, और हर जगह उसकी ढलान होती है। गहरे नेटवर्क के भीतर उसकी जगह दूसरे मोड़ों ने ले ली।
sigmoid-so-far = दोष हर न्यूरॉन से होकर पीछे जाता है, और हर घुंडी को उसकी ढलान देता है।
sigmoid-answer-title = संभावना
sigmoid-answer-question = जोड़ −40 हो, तो क्या वह संभावना है?
sigmoid-hint-title = इशारा
sigmoid-hint-question = दो-टूक हाँ या नहीं क्यों न हो?
sigmoid-deep-title = दस परतें
sigmoid-deep-question = हर परत में सिग्मॉइड क्यों नहीं?
sigmoid-end-title = कौन-सा सिरा?
sigmoid-end-question = नेटवर्क के आख़िर में क्या होना चाहिए?

sigmoid-bend = { $name ->
    [linear] बिना मोड़ के
    [relu] ReLU
    [leaky_relu] leaky ReLU
    [silu] SiLU
    [step] सख़्त सीढ़ी
    [sigmoid] सिग्मॉइड
   *[other] { $name }
  }
sigmoid-seed = दूसरी शुरुआत (seed)
sigmoid-epoch = दौर { $epoch }
sigmoid-students-pass = पास
sigmoid-students-fail = फ़ेल
sigmoid-students-hours = पढ़ाई के घंटे

## A chance: drag the last sum along its line

sigmoid-answer-alt = जोड़ों की एक रेखा, उसके ऊपर 0 से 1 तक का एक वक्र, और सौ छात्र।
sigmoid-answer-dial = आख़िरी न्यूरॉन का जोड़
sigmoid-answer-sum = जोड़: { NUM($total, digits: 4) }
sigmoid-answer-only = जोड़ सिर्फ़ यहाँ संभावना हो सकता है
sigmoid-answer-chance = सिग्मॉइड उसे संभावना बना देता है
sigmoid-answer-sure = 1: पक्का पास
sigmoid-answer-never = 0: पक्का फ़ेल
sigmoid-answer-sums = नेटवर्क का आख़िरी जोड़: कोई भी संख्या
sigmoid-answer-almost-0 = लगभग 0
sigmoid-answer-almost-1 = लगभग 1
sigmoid-answer-crowd = ऐसे सौ छात्र
sigmoid-answer-passes = 100 में से { $n } पास
sigmoid-answer-says = { $raw ->
    [below] **जोड़ { NUM($total) } है। यह संभावना नहीं हो सकती: संभावना कभी 0 से नीचे नहीं होती।**
    [above] **जोड़ { NUM($total) } है। यह संभावना नहीं हो सकती: संभावना कभी 1 से ऊपर नहीं होती।**
   *[inside] **जोड़ { NUM($total) } है। यह संभावना हो सकता है, पर ज़्यादातर जोड़ नहीं हो सकते।**
  } { $becomes ->
    [none] सिग्मॉइड इसे लगभग 0 बना देता है। ऐसे सौ छात्रों में शायद ही कोई पास होता है।
    [half] सिग्मॉइड इसे ½ बना देता है। ऐसे सौ छात्रों में से आधे पास होते हैं।
    [all] सिग्मॉइड इसे लगभग 1 बना देता है। ऐसे सौ छात्रों में से लगभग सब पास होते हैं।
   *[some] सिग्मॉइड इसे { FIXED($chance, decimals: 2) } बना देता है। ऐसे सौ छात्रों में से लगभग { $passes } पास होते हैं।
  }
sigmoid-answer-try-zero = जोड़ 0: वह तय नहीं कर पाता
sigmoid-answer-try-one = थोड़ा ज़्यादा: जोड़ 1
sigmoid-answer-try-high = ऊपर 17 तक

## A hint: a nudge behind a hard step and behind a sigmoid

sigmoid-hint-view = क्या हिलाएँ
sigmoid-hint-view-sum = जोड़ को धक्का
sigmoid-hint-view-steep = और खड़ा करें
sigmoid-hint-alt = एक सख़्त सीढ़ी के बग़ल में एक सिग्मॉइड, जोड़ को एक हल्का धक्का, और उससे क्या होता है।
sigmoid-hint-dial = जो जोड़ अंदर जाता है
sigmoid-hint-sum = जोड़: { FIXED($total, decimals: 1) }
sigmoid-hint-step = सख़्त सीढ़ी
sigmoid-hint-sigmoid = सिग्मॉइड
sigmoid-hint-yes = हाँ
sigmoid-hint-no = नहीं
sigmoid-hint-in = अंदर: +{ $n }
sigmoid-hint-out = बाहर: +{ $n }
sigmoid-hint-leap = छलाँग: इस पर कोई ढलान नहीं बैठती
sigmoid-hint-little = थोड़ा झुकाव: छोटा इशारा
sigmoid-hint-level = समतल ज़मीन: कोई इशारा नहीं
sigmoid-hint-tilts = झुकाव है: इशारा है
sigmoid-hint-faint = बहुत कम झुकाव: धुँधला इशारा
sigmoid-hint-ask = एक घुंडी ज़रा घूमती है, तो जोड़ ज़रा हिलता है। सख़्त सीढ़ी के पार क्या हिलेगा?
sigmoid-hint-ask-nothing = कुछ नहीं
sigmoid-hint-ask-little = जवाब, थोड़ा-सा
sigmoid-hint-ask-leaps = उछलकर “हाँ” हो जाएगा
sigmoid-hint-because-nothing = जहाँ सीढ़ी सपाट है, वहाँ हल्के धक्के से कुछ नहीं हिलता। घुंडी को पता नहीं चलता कि किधर घूमने से फ़ायदा है।
sigmoid-hint-because-little = उसके लिए सीढ़ी में झुकाव होना चाहिए।
sigmoid-hint-because-leaps = जवाब वहीं उछलता है, जहाँ धक्का किनारा पार करता है।
sigmoid-hint-says = एक घुंडी ज़रा घूमती है, और जोड़ { FIXED($total, decimals: 1) } से { FIXED($then, decimals: 1) } पर जाता है। { $step ->
    [leaps] **सख़्त सीढ़ी “नहीं” से उछलकर “हाँ” पर जाती है, पर धक्का इससे छोटा होता, तो कुछ न हिलता: कोई इशारा नहीं।**
   *[rests] **सख़्त सीढ़ी के पार कुछ नहीं हिलता: घुंडी को कोई इशारा नहीं।**
  } { $sigmoid ->
    [moves] सिग्मॉइड के पार जवाब हिलता है: यही ढलान है।
    [little] सिग्मॉइड के पार जवाब थोड़ा हिलता है: छोटी ढलान, फिर भी एक इशारा।
   *[hardly] सिग्मॉइड के पार जवाब हिलता है, पर न के बराबर: एक धुँधला इशारा।
  }
sigmoid-hint-try-far = बहुत दूर, 5 पर जाएँ
sigmoid-hint-try-jump = छलाँग से ठीक पहले जाएँ
sigmoid-hint-try-step = सिग्मॉइड को सीढ़ी बनाएँ
sigmoid-hint-symbols = ज़्यादा खड़े सिग्मॉइड $\sigma(kz)$ की ढलान $k\,\sigma(kz)\,(1 - \sigma(kz))$ है। सीढ़ी की ढलान 0 है।

## A hint, second half: kill the slope

sigmoid-steep-alt = एक स्विच, उसके नेटवर्क की घुंडियाँ, और नेटवर्क क्या जवाब देता है।
sigmoid-steep-dial = स्विच कितना खड़ा है
sigmoid-steep-hidden = छिपे न्यूरॉन
sigmoid-steep-soft = { $steepness ->
    [1] नरम स्विच
   *[other] { NUM($steepness, digits: 2) } गुना खड़ा
  }
sigmoid-steep-step = असली सीढ़ी
sigmoid-steep-slopes = मोटा: जिस हिस्से में ढलान है
sigmoid-steep-no-slopes = किसी हिस्से में ढलान नहीं है
sigmoid-steep-knobs = सुनने वाली छिपी घुंडियाँ: { $of } में से { $n }
sigmoid-steep-filled = भरा हुआ: इस घुंडी को ढलान मिलती है
sigmoid-steep-right = सिखाई के बाद: { $share } सही
sigmoid-steep-map = हर जगह उसका जवाब
sigmoid-steep-says = { $counting ->
    [all] { $heard ->
        [most] **सभी { $of } छिपी घुंडियाँ सीख सकती हैं।**
        [some] **सभी { $of } छिपी घुंडियाँ अब भी सुनती हैं, पर हर एक सिर्फ़ लगभग { PERCENT($percent) } बिंदुओं पर।** बाक़ी जगह स्विच सपाट है।
       *[hardly] **सभी { $of } छिपी घुंडियाँ अब भी सुनती हैं, पर मुश्किल से किसी बिंदु पर।** बाक़ी जगह स्विच सपाट है।
      }
    [none] **स्विच से पहले की कोई घुंडी कुछ नहीं सुनती।**
   *[some] { $heard ->
        [most] **{ $of } में से { $n } { $n ->
            [one] छिपी घुंडी अब भी सीख सकती है
           *[other] छिपी घुंडियाँ अब भी सीख सकती हैं
          }।**
        [some] **{ $of } में से { $n } { $n ->
            [one] छिपी घुंडी अब भी सुनती है, पर
           *[other] छिपी घुंडियाँ अब भी सुनती हैं, पर हर एक
          } सिर्फ़ लगभग { PERCENT($percent) } बिंदुओं पर।** बाक़ी जगह स्विच सपाट है।
       *[hardly] **{ $of } में से { $n } { $n ->
            [one] छिपी घुंडी अब भी सुनती है
           *[other] छिपी घुंडियाँ अब भी सुनती हैं
          }, पर मुश्किल से किसी बिंदु पर।** बाक़ी जगह स्विच सपाट है।
      }
  } { $compare ->
    [yes] आख़िर में { PERCENT($accuracy) } बिंदु सही निकलते हैं। नरम स्विच के साथ { PERCENT($softest) } सही थे।
   *[no] आख़िर में { PERCENT($accuracy) } बिंदु सही निकलते हैं।
  }{ $frozen ->
    [yes] {" "}सिर्फ़ आख़िरी परत सीखती है: जमी हुई परतें जो भी कह दें, वह उसी से काम चलाती है।
   *[no] {""}
  }

## Ten layers: the blame that fades

sigmoid-deep-alt = खंभे: दस परतों में से हर एक तक कितना दोष पहुँचता है। उनके बग़ल में छात्रों पर अनुमान।
sigmoid-deep-dial = दोष, फिर सिखाई
sigmoid-deep-bend = हर परत का मोड़
sigmoid-deep-starts = घुंडियाँ कहाँ से शुरू हों
sigmoid-deep-start = { $name ->
    [usual] आम शुरुआत
    [sigmoid] सिग्मॉइड के लिए बनी
    [smaller] थोड़ी छोटी
   *[zero] सब 0
  }
sigmoid-deep-blame = कितना दोष पहुँचता है
sigmoid-deep-scale = हर रेखा: 1,000 गुना कम
sigmoid-deep-level = { $power ->
    [0] पूरा
    [-3] हज़ारवाँ
   *[-6] दस लाखवाँ
  }
sigmoid-deep-output = जवाब
sigmoid-deep-way = ← दोष परत-दर-परत पीछे जाता है
sigmoid-deep-trained = { $epoch } दौर के बाद: { $students } में से { $right } सही
sigmoid-deep-untrained = सिखाई से पहले
sigmoid-deep-back = { $output ->
    [yes] दोष जवाब पर
   *[no] दोष परत { $layer } में
  }
sigmoid-deep-ask = दस परतें, हर एक में सिग्मॉइड। सबसे कम दोष किस तक पहुँचता है?
sigmoid-deep-ask-first = पहली तक
sigmoid-deep-ask-last = आख़िरी तक
sigmoid-deep-ask-equal = सब तक लगभग बराबर
sigmoid-deep-because-first = सिग्मॉइड ज़्यादा से ज़्यादा एक चौथाई पार होने देता है, इसलिए दोष हर परत में घटता है।
sigmoid-deep-because-last = आख़िरी परत ग़लती के ठीक बग़ल में है, और उसे सबसे साफ़ सुनती है।
sigmoid-deep-because-equal = हर परत में कुछ खो जाता है, और दस परतों का यह नुक़सान आपस में गुणा होता है।
sigmoid-deep-from = { $start ->
    [usual] उसकी आम शुरुआत से
    [sigmoid] सिग्मॉइड के लिए बनी शुरुआत से
    [smaller] उससे थोड़ी छोटी शुरुआत से
   *[zero] सब घुंडियाँ 0 पर
  }
sigmoid-deep-at-output = जवाब जानता है कि वह कितना ग़लत है। **अब उसका दोष परत-दर-परत पीछे जाता है।**
sigmoid-deep-at-layer = { $activation }, { $from }: **{ $layer ->
    [1] दस में से पहली परत
   *[other] दस में से परत { $layer }
  } तक जवाब के दोष के मुक़ाबले { TIMES($share) } पहुँचता है।** { $amount ->
    [zero] रास्ते की सब घुंडियाँ 0 हैं, इसलिए कुछ पार नहीं होता।
    [blocked] उस तक के सब रास्ते सपाट हैं, इसलिए कुछ पार नहीं होता।
    [faded] यह लगभग सन्नाटा है: उसकी घुंडियाँ शायद ही घूमेंगी।
    [faint] यह कम है: उसकी घुंडियाँ धीरे घूमेंगी।
    [flood] यह बहुत ज़्यादा है: एक ही क़दम उसकी घुंडियों को दूर फेंक देगा।
   *[some] उसे पता चलता है कि किधर घूमना है।
  }
sigmoid-deep-after = **{ $epoch } दौर के बाद { $students } में से { $right } सही हैं।** { $why ->
    [learned] { $activation }, { $from }: दसों परतें सीखती हैं।
    [tuned] शुरुआत और मोड़ एक-दूसरे पर ठीक बैठते हैं। थोड़ी छोटी शुरुआत से बात नहीं बनती: यह नाज़ुक है, इसलिए लोगों ने मोड़ बदल दिया।
    [alike] एक परत के न्यूरॉन एक जैसे शुरू होते हैं, एक-सा सुनते हैं और एक जैसे ही रहते हैं।
    [faded] पहली परत लगभग कुछ नहीं सुनती। सबके लिए एक ही जवाब भी इतना ही अच्छा होता।
    [blew-up] संख्याएँ सारी हदें पार कर गईं, इसलिए सिखाई रुक गई। यह शुरुआत इस मोड़ पर ठीक नहीं बैठती।
    [on-its-way] अभी सब सही नहीं हुए हैं।
   *[not-all] इस शुरुआत और इस मोड़ से सब सही नहीं होते।
  }
sigmoid-deep-try-relu = दसों परतों में ReLU
sigmoid-deep-try-tanh = दसों परतों में tanh
sigmoid-deep-symbols = आम शुरुआत: weights का variance $2 / (n_{"{in}"} + n_{"{out}"})$, और ReLU व उसके परिवार के लिए $2 / n_{"{in}"}$। सिग्मॉइड के लिए बनी: weights यानी $4 / \sqrt{"{n_{in}}"}$ गुणा normal संख्याएँ, और खिसकाव $-\frac12 \sum_j w_{"{ij}"}$, ताकि ½ के आसपास की संख्याओं पर जोड़ 0 के आसपास रहे। वहाँ उसकी ढलान ¼ है, और 4 इसकी भरपाई करता है। थोड़ी छोटी: 4 की जगह 3। आठ-आठ न्यूरॉन वाली दस छिपी परतें, क़दम का आकार 0.1, सभी बीस छात्रों पर हज़ार दौर।
sigmoid-measure = हर मोड़ की नाप
sigmoid-measure-bend-head = मोड़
sigmoid-measure-bounds-head = किनके बीच रहता है
sigmoid-measure-level-head = ढलान 0
sigmoid-measure-share-head = दस में से परत 1 तक
sigmoid-measure-bounds = { $sides ->
    [both] { NUM($low, digits: 2) } और { NUM($high, digits: 2) }
    [low] { NUM($low, digits: 2) } से ऊपर, हद नहीं
   *[none] न नीचे हद, न ऊपर
  }
sigmoid-measure-level = { $kind ->
    [nowhere] कहीं नहीं
    [at] { FIXED($low, decimals: 3) } पर
   *[from] { NUM($low) } से { NUM($high) } तक
  }
sigmoid-measure-share = दोष: { TIMES($share) }
sigmoid-measure-note = ढलानें −6 से 6 तक के जोड़ों के लिए। दोष: { $seeds } शुरुआतों में बीच वाली का; हर शुरुआत वही, जो उस मोड़ के लिए आम है।

## Which end? Five tasks, four ends

sigmoid-end-alt = बिंदु, एक न्यूरॉन की रेखा चार सिरों में से हर एक के साथ, और नीचे वे साल, जब मोड़ अपनाए गए।
sigmoid-end-dial = सिखाई
sigmoid-end-tasks = काम
sigmoid-end-ends = सिरा
sigmoid-end-task = { $name ->
    [yes] हाँ या नहीं
    [amount] 0 से नीचे नहीं
    [turn] −1 से 1 तक
    [any] कोई भी संख्या
   *[exam] परीक्षा
  }
sigmoid-end-name = { $name ->
    [sigmoid] सिग्मॉइड
    [linear] बिना मोड़
    [tanh] Tanh
   *[relu] ReLU
  }
sigmoid-end-plot-title = { $task ->
    [yes] हाँ या नहीं: तैर सकते हैं? (कुछ बहुत अभ्यास करते हैं)
    [amount] कभी 0 से नीचे नहीं: कितनी आइसक्रीम बिकी
    [turn] −1 से 1 तक: स्टीयरिंग कितना घुमाएँ
    [any] कोई भी संख्या: दाम कितना बदला
   *[exam] परीक्षा, एक न्यूरॉन के साथ
  }
sigmoid-end-along = { $task ->
    [yes] अभ्यास के घंटे
    [amount] कितनी गर्मी है
    [turn] सड़क से कितना हटे
    [any] कितनी गर्मी है
   *[exam] पढ़ाई के घंटे
  }
sigmoid-end-room = { $color } रंग में: यह सिरा सिर्फ़ यही जवाब दे सकता है
sigmoid-end-level = { $task ->
    [exam] { $level ->
        [0] फ़ेल
       *[1] पास
      }
   *[other] { $level ->
        [0] नहीं
       *[1] हाँ
      }
  }
sigmoid-end-hidden = एक छिपी परत के साथ
sigmoid-end-says = { $verdict ->
    [silent] **यह अटक गया है:** इसका सिरा हर बिंदु पर सपाट है, इसलिए किसी घुंडी की ढलान नहीं है। कोई दूसरी शुरुआत आज़माएँ।
    [linear-regression] यह *linear regression* है। **{ $points } में से { $right } सही: यह परीक्षा नहीं सीख सकता।**
    [logistic-regression] सिग्मॉइड वाला एक न्यूरॉन (*logistic regression*): **{ $points } में से { $right } सही। वह एक सीमा खींचता है, और परीक्षा को दो चाहिए।**
    [one-border] **{ $points } में से { $right } सही।** सिरा कोई भी हो, एक न्यूरॉन एक ही सीमा खींचता है, और परीक्षा को दो चाहिए।
    [forbidden] **यह सिरा ये सारे जवाब नहीं दे सकता।** { $name ->
        [sigmoid] वह 0 और 1 के बीच रहता है।
        [tanh] वह −1 और 1 के बीच रहता है।
       *[relu] वह कभी 0 से नीचे नहीं जाता।
      }
    [fits] **यह सिरा ये सारे जवाब दे सकता है।** { $task ->
        [amount] वह कभी 0 से नीचे नहीं जाता, और बिक्री भी नहीं।
        [turn] वह −1 और 1 के बीच रहता है, और स्टीयरिंग भी।
       *[any] उसे कुछ नहीं रोकता।
      }
    [free] यह सब जवाबों तक पहुँच सकता है, पर यह सीधी रेखा है, और जवाब सीधी रेखा में नहीं हैं।
    [chance] **यह सिरा ठीक बैठता है: इसके जवाब को संभावना मान सकते हैं।** { $points } में से { $right } सही हैं।
    [no-chance] इसके जवाब { NUM($low, digits: 2) } से { NUM($high, digits: 2) } तक जाते हैं। **संभावना मानें, तो इनका कोई मतलब नहीं।** { $points } में से { $right } सही हैं।
   *[not-held] यहाँ इसके जवाब 0 और 1 के बीच हैं, पर सिरा उन्हें वहाँ बाँधे नहीं रखता। { $points } में से { $right } सही हैं।
  }
sigmoid-end-today = **आज:** भीतर ReLU और उसके चिकने रिश्तेदार (GELU, SiLU); हाँ या नहीं के लिए आख़िर में सिग्मॉइड, और फाटक (gate) के तौर पर भी; कई में से एक चुनना हो, तो उसका रिश्तेदार *softmax*।
sigmoid-end-year = { $name ->
    [step] 1943 · 1958
    [sigmoid] 1986
    [tanh] 1992 · 1998
    [relu] 2010–11
   *[silu] 2016–17
  }
sigmoid-end-taken-up = { $name ->
    [step] सख़्त सीढ़ी
    [sigmoid] सिग्मॉइड
    [tanh] tanh
    [relu] ReLU
   *[silu] GELU, SiLU
  }
sigmoid-end-taken = मोड़, और वे लगभग कब अपनाए गए
sigmoid-end-sources = हर मोड़ कब अपनाया गया
sigmoid-end-source = { $name ->
    [step] **1943, 1958: सख़्त सीढ़ी।** उसकी कोई ढलान नहीं, इसलिए घुंडियों की सिर्फ़ एक परत सीख सकती थी। McCulloch और Pitts 1943; Rosenblatt, “The perceptron”, 1958।
    [sigmoid] **लगभग 1986: सिग्मॉइड।** वही स्विच, पर चिकना किया हुआ, ताकि दोष पीछे भेजा जा सके। Rumelhart, Hinton और Williams, “Learning representations by back-propagating errors”, Nature 323।
    [tanh] **1992 तक: tanh।** 0 के इर्द-गिर्द का सिग्मॉइड, जिसकी ढलान 1 तक जाती है। सलाह 1998 की है: LeCun, Bottou, Orr और Müller, “Efficient BackProp”।
    [relu] **2010–11: ReLU।** इसे 1941 (Householder) और 1969 (Fukushima) से जानते थे। जहाँ यह सपाट नहीं है, वहाँ सारा दोष पार होता है। Nair और Hinton 2010; Glorot, Bordes और Bengio 2011।
   *[silu] **2016, 2017: GELU और SiLU।** गोल कोने वाला ReLU। Hendrycks और Gimpel 2016; Elfwing, Uchibe और Doya 2017।
  }
sigmoid-end-try-straight = कोई मोड़ नहीं
sigmoid-end-try-silent = एक चुप ReLU
sigmoid-end-try-exam = परीक्षा आज़माएँ
sigmoid-end-symbols = एक न्यूरॉन: $$y = f(w x + b)$$ $f$ न हो और ग़लती squared error हो, तो यह linear regression है; सिग्मॉइड और cross-entropy हों, तो logistic regression। परीक्षा पर सिग्मॉइड cross-entropy से सीखता है; यहाँ बाक़ी सब squared error से सीखते हैं, Adam के साथ।

## The tour, the prediction asked again, the card, the worksheet, notes for a teacher

sigmoid-stop-ask = जोड़ को एक सिरे से दूसरे सिरे तक खींचें।
sigmoid-stop-says = जोड़ { NUM($low) } से { NUM($high) } तक कुछ भी हो: सिग्मॉइड का जवाब 0 और 1 के बीच रहता है, यानी एक संभावना।
sigmoid-again-activation = { $name ->
    [step] सख़्त सीढ़ी
    [sigmoid] नरम स्विच (सिग्मॉइड)
   *[relu] ReLU
  }
sigmoid-again-hint = जोड़ { FIXED($total, decimals: 1) } है, और वह { $activation } में जाता है। एक घुंडी जोड़ को { $nudge } बढ़ा देती है। इससे क्या होता है?
sigmoid-again-hint-nothing = कुछ भी नहीं
sigmoid-again-hint-little = जवाब थोड़ा हिलता है
sigmoid-again-hint-leaps = जवाब 0 से उछलकर 1 हो जाता है
sigmoid-again-hint-because = { $answer ->
    [nothing] यहाँ { $activation } में कोई झुकाव नहीं है, इसलिए धक्का खो जाता है।
    [little] यहाँ { $activation } में झुकाव है, इसलिए धक्का पार होता है: { NUM($change, digits: 2) }।
   *[leaps] धक्का सीढ़ी का किनारा पार कर जाता है।
  }
sigmoid-again-hint-wrong = { $answer ->
    [nothing] सिर्फ़ वहाँ कुछ नहीं हिलता, जहाँ मोड़ सपाट हो।
    [little] सिर्फ़ वहाँ जवाब थोड़ा हिलता है, जहाँ झुकाव हो।
   *[leaps] उछलती सिर्फ़ सख़्त सीढ़ी है, और वह भी सिर्फ़ अपने किनारे पर।
  }
sigmoid-again-deep = दस परतें, हर एक में { $activation }, { $from } (नंबर { $seed })। अभी कोई सिखाई नहीं हुई। सबसे कम दोष किस परत तक पहुँचता है?
sigmoid-again-deep-because = { $answer ->
    [first] पीछे जाते-जाते दोष घटता है। आख़िरी परत के मुक़ाबले पहली परत { TIMES($ratio) } सुनती है।
    [last] पीछे जाते-जाते दोष बढ़ता है। आख़िरी परत के मुक़ाबले पहली परत { TIMES($ratio) } सुनती है।
   *[equal] दोष पार होता है। आख़िरी परत के मुक़ाबले पहली परत { TIMES($ratio) } सुनती है।
  }
sigmoid-again-deep-wrong = { $answer ->
    [first] ऐसा तब होता है, जब हर परत को जितना मिले, वह उससे कम पार होने दे।
    [last] ऐसा तब होता है, जब हर परत को जितना मिले, वह उससे ज़्यादा आगे भेजे।
   *[equal] ऐसा तब होता है, जब हर परत को जितना मिले, वह लगभग उतना ही पार होने दे।
  }
sigmoid-card = एक सख़्त सीढ़ी और एक सिग्मॉइड: जोड़ 1 हो, तो सिग्मॉइड उसे { FIXED($out, decimals: 2) } बनाता है
sigmoid-worksheet-chance = आख़िरी जोड़ को { $total } तक खींचें और गिनें। ऐसे 100 छात्रों में से { $blank } पास होते हैं।
sigmoid-worksheet-step = सख़्त सीढ़ी 0 से नीचे के जोड़ को 0 बनाती है, और बाक़ी हर जोड़ को 1। जोड़ { $low } से { $high } पर जाता है। जो बाहर आता है, वह { $blank } हिलता है। फिर जोड़ { $before } से { $after } पर जाता है। जो बाहर आता है, वह { $blank } हिलता है।
sigmoid-worksheet-deep = सिग्मॉइड हल्के धक्के का ज़्यादा से ज़्यादा एक चौथाई पार होने देता है। एक के बाद एक { $layers } सिग्मॉइड हों और सब घुंडियाँ 1 पर, तो उसका ज़्यादा से ज़्यादा 1/{ $blank } पार होता है। दोष भी इसी तरह पीछे जाता है: { $blame } के दोष में से ज़्यादा से ज़्यादा { $blank } पहुँचता है।
sigmoid-notes-first = पूछें कि जोड़ −40 हो, तो उसका क्या मतलब हो सकता है। फिर उसे खींचें।
sigmoid-notes-wrong-hard = सख़्त सीढ़ी ठीक है, वह हाँ या नहीं कहती है।
sigmoid-notes-right-hard = वह दोनों ओर सपाट है। हल्के धक्के से कुछ नहीं बदलता: कोई इशारा नहीं।
sigmoid-notes-wrong-slope = मोड़ की ढलान क्यों, मोड़ ही क्यों नहीं?
sigmoid-notes-right-slope = मोड़ अनुमान बनाता है। उसकी ढलान बताती है कि हल्का धक्का कितना पार होता है।
sigmoid-notes-wrong-deep = सिग्मॉइड गहरे नेटवर्क में सीख नहीं सकता।
sigmoid-notes-right-deep = आम शुरुआत से नहीं सीख सकता। बड़ी शुरुआत से सीख सकता है, पर वह नाज़ुक है।
sigmoid-notes-wrong-zero = सारी घुंडियाँ शून्य से शुरू करें।
sigmoid-notes-right-zero = एक जैसे न्यूरॉनों को एक-सा इशारा मिलता है, और वे एक जैसे ही रहते हैं।
sigmoid-notes-ask-end = जो नेटवर्क उम्र का अनुमान लगाए, उसे आप कौन-सा सिरा देंगे?
sigmoid-notes-ask-deep = गहरे नेटवर्क ने सिग्मॉइड क्यों छोड़ा, और वह कहाँ बना रहा?
