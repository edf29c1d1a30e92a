### Your visit: what was seen, how the predictions went, and those that were missed once more.

## The chapter and its scenes, as menus and headings name them

visit-title = आपकी सैर
visit-question = मैंने क्या देखा, और अब मुझे क्या आता है?
visit-answers = आपने क्या देखा, क्या अंदाज़ा लगाया, और जिन सवालों में चूके, वे फिर से, दूसरी संख्याओं के साथ।
visit-saw-title = क्या देखा
visit-saw-question = मैंने क्या-क्या देखा?
visit-again-title = फिर से
visit-again-question = अब मुझे क्या आता है?

visit = आपकी सैर

visit-minutes = { $minutes ->
    [0] एक मिनट से कम
    [one] एक मिनट
   *[other] { $minutes } मिनट
 }
visit-none = { $screens } दृश्यों में से आपने अभी एक भी नहीं देखा है। थोड़ी देर देखने के बाद ही कोई दृश्य गिना जाता है।
visit-all = आपने **{ $screens } में से { $seen } दृश्य** { $seen ->
    [one] देखा
   *[other] देखे
 }। समय लगा: **{ $time }**।
visit-chapter = { $title } · { $screens } में से { $seen }
visit-chapter-time = { $title } · { $screens } में से { $seen }, { $time }
visit-no-predictions = { $questions } सवालों में से आपने अभी किसी पर अंदाज़ा नहीं लगाया है।
visit-predictions = आपने **{ $questions } में से { $made }** { $made ->
    [one] सवाल
   *[other] सवालों
 } पर अंदाज़ा लगाया: { $right } सही, { $missed } चूके, और { $mended } पहले चूके, फिर सही।
visit-outcome = { $outcome ->
    [right] सही
    [missed] चूके
   *[mended] पहले चूके, फिर सही
 }
visit-prediction = { $chapter }, “{ $scene }”: { $outcome }
visit-private = यह सूची सिर्फ़ आपके ब्राउज़र में रखी जाती है, और कहीं नहीं। आपके जाने के थोड़ी देर बाद सर्वर इसे भूल जाता है।
visit-print = छापें
visit-forget = इसे भूल जाएँ

visit-missed = आप { $missed ->
    [one] एक सवाल में चूके। वह यहाँ फिर से है, दूसरी संख्याओं के साथ।
   *[other] { $missed } सवालों में चूके। वे यहाँ फिर से हैं, दूसरी संख्याओं के साथ।
 }
visit-nothing-missed = अब तक आप कहीं नहीं चूके। यहाँ सारे { $questions } सवाल हैं, दूसरी संख्याओं के साथ।
visit-asked = सवाल { $n } (कुल { $all }), “{ $chapter }” से
visit-next = अगला सवाल
visit-how = कैसा रहा?
visit-see = देखें: { $scene }
visit-round = आपके **{ $asked } में से { $right }** जवाब सही थे।
visit-round-missed = आपके **{ $asked } में से { $right }** जवाब सही थे। जिनमें चूके, वे अगले दौर में फिर आएँगे।
visit-another = एक और दौर
