### What if nothing bends? Two scenes: a sheet of paper, and tables of numbers.

## The chapter and its scenes, as menus and headings name them

one-matrix-title = मोड़ न हों तो?
one-matrix-question = बिना मोड़ वाली परतों का ढेर सिर्फ़ एक परत क्यों है?
one-matrix-answers = बिना मोड़ के परतों का कोई भी ढेर घुंडियों की एक ही तालिका है: और परतें लगाने से कुछ नहीं बढ़ता।
one-matrix-so-far = मोड़ की वजह से रेखा मुड़ पाती है। मोड़ हटा दें, तो क्या बचेगा?
one-matrix-sheet-title = काग़ज़
one-matrix-sheet-question = काग़ज़ के साथ क्या होता है?
one-matrix-table-title = तालिकाएँ
one-matrix-table-question = तीन तालिकाएँ, या एक?

one-matrix-layers = परतें
one-matrix-seed = दूसरी तालिकाएँ (seed)
one-matrix-shifts = खिसकाव के साथ (bias)

## Sheet: a sheet of paper goes through the layers.

one-matrix-sheet-dial = परतों से होकर
one-matrix-sheet-layer = परत { $layer }
one-matrix-sheet-bend = परत { $layer }: मोड़
one-matrix-sheet-plain = बिना मोड़ के
one-matrix-sheet-with-bend = एक मोड़ के साथ
one-matrix-sheet-alt = रेखाओं वाले दो काग़ज़ { $layers ->
        [one] एक ही परत
       *[other] उन्हीं { $layers } परतों
    } से गुज़रते हैं: एक बिना मोड़ के, दूसरा एक मोड़ के साथ
one-matrix-sheet-start = बिल्कुल एक जैसे दो काग़ज़। **“चलाएँ” दबाएँ**, और उन्हें { $layers ->
        [one] एक परत
       *[other] { $layers } परतों
    } से गुज़रते देखें।
one-matrix-sheet-same = अब तक दोनों काग़ज़ एक जैसे हैं: वे घूमे हैं और खिंचे हैं। **हर रेखा सीधी ही है।**
one-matrix-sheet-moved = मोड़ ने दूसरे काग़ज़ को हिलाया है, पर उसकी रेखाएँ अब भी सीधी हैं।
one-matrix-sheet-bent = बिना मोड़ वाला काग़ज़ सिर्फ़ घूमा और खिंचा है। **मोड़ ने दूसरे काग़ज़ को टेढ़ा कर दिया है।**
one-matrix-sheet-pressed = बिना मोड़ वाला काग़ज़ सिर्फ़ घूमा और खिंचा है। **मोड़ ने दूसरे काग़ज़ के कुछ हिस्से दबाकर एक कर दिए हैं।**
one-matrix-sheet-torn = बिना मोड़ वाला काग़ज़ सिर्फ़ घूमा और खिंचा है। **सख़्त सीढ़ी दूसरे काग़ज़ को { $pieces } टुकड़ों में फाड़ देती है**, और हर टुकड़े को दबाकर एक बिंदु बना देती है।
one-matrix-sheet-end-bent = { $layers ->
        [one] एक परत
       *[other] { $layers } परतों
    } के बाद पहला काग़ज़ सिर्फ़ घूमा और खिंचा है: **इतना तो एक परत भी कर सकती थी।** दूसरा काग़ज़ कोई अकेली परत नहीं बना सकती।
one-matrix-sheet-end-torn = { $layers ->
        [one] एक परत
       *[other] { $layers } परतें
    }, और पहला काग़ज़ सिर्फ़ घूमा और खिंचा है: **यह तो एक ही परत भी कर लेती।** दूसरे काग़ज़ के सख़्त सीढ़ी ने { $pieces } बिंदु ही छोड़े हैं।
one-matrix-sheet-end-straight = यहाँ मोड़ ने किसी रेखा को टेढ़ा नहीं किया। दोनों काग़ज़ सिर्फ़ घूमे और खिंचे हैं: **इतना तो एक परत भी कर सकती थी।**
one-matrix-sheet-kind = कैसा मोड़
one-matrix-sheet-where = मोड़ कहाँ है
one-matrix-sheet-after = परत { $layer } के बाद
one-matrix-sheet-try-many = आठ परतें
one-matrix-sheet-try-step = एक सख़्त सीढ़ी
one-matrix-sheet-bends = परत { $layer } ({ $bend }) में मोड़ है: सिर्फ़ बिना मोड़ वाला ढेर एक तालिका (matrix) होता है
one-matrix-sheet-refusal = फिर भी कोड से कहें कि दूसरे ढेर को गुणा करके एक बना दे, तो वह मना कर देता है: “{ $refusal }।”
one-matrix-sheet-symbols = बिना मोड़ वाली परत बिंदु $x$ से $W x + b$ बनाती है। उससे सीधी रेखाएँ सीधी ही रहती हैं, और एक के बाद एक कई परतों से भी। हर काग़ज़ उतना बड़ा बना है, जितनी जगह उसके चौखटे में है।

## Table: three tables of numbers do what one does.

one-matrix-table-first = आपकी पहली संख्या
one-matrix-table-second = आपकी दूसरी संख्या
one-matrix-table-says = अंदर **{ NUM($first) }** और **{ NUM($second) }** जाते हैं। तीन तालिकाओं से **{ NUM($one, digits: 4) }** और **{ NUM($two, digits: 4) }** निकलते हैं। एक तालिका से भी **वही** निकलता है, अंदर चाहे जो जाए।
one-matrix-table-three = घुंडियों की तीन तालिकाएँ
one-matrix-table-one = एक तालिका, तीनों को गुणा करके बनी
one-matrix-table-same = वही
one-matrix-table-alt = दो संख्याएँ घुंडियों की तीन तालिकाओं से और एक तालिका से गुज़रती हैं, और वही दो संख्याएँ निकलती हैं
one-matrix-table-hidden = हर नई संख्या: घुंडी × पहली + घुंडी × दूसरी।
one-matrix-table-hidden-shifts = हर नई संख्या: घुंडी × पहली + घुंडी × दूसरी + खिसकाव (तीसरा स्तंभ)।
one-matrix-table-try-zero = 0 और 0 भेजें
one-matrix-table-try-other = दूसरी तालिकाएँ
one-matrix-table-try-shifts = खिसकाव के साथ
one-matrix-table-symbols = बिना मोड़ वाली दो परतें, एक के बाद एक, एक ही परत हैं: $$y = W_o\,(W_i\,x) = (W_o W_i)\,x$$ खिसकाव के साथ $y = W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$। परतें ज़्यादा हों, तो दो-दो करके गुणा करते हैं:
one-matrix-table-symbols-bend = बीच में मोड़ $f$ हो, तो $W_o\,f(W_i\,x + b_i)$ को ऐसे नहीं लिखा जा सकता।

## The chapter's card, its notes for a teacher, its worksheet.

one-matrix-card = { $two }-{ $two } घुंडियों की दो तालिकाएँ गुणा होकर { $one } घुंडियों की एक तालिका बन जाती हैं
one-matrix-notes-first = काग़ज़ को परतों से गुज़ारें। दोनों में से कौन-सा सीधा रहता है?
one-matrix-notes-more = ज़्यादा परतें हमेशा मदद करती हैं।
    .answer = बिना मोड़ के दस परतें एक परत के बराबर हैं।
one-matrix-notes-solve = ढलान = 0 को हल कर लें।
    .answer = सीधी रेखा के लिए यह चलता है। मोड़ हों, तो ऐसा कोई नियम नहीं है।
one-matrix-notes-border = ऐसा क्या है, जो सीधी सीमा कभी नहीं कर सकती?
one-matrix-notes-knobs = दो परतें एक बन जाएँ, तो कितनी घुंडियाँ बचती हैं?
one-matrix-worksheet-two = परत 1 { $one } से गुणा करती है और { $shift } जोड़ती है। परत 2 { $two } से गुणा करती है और { $then } जोड़ती है। कोई मोड़ नहीं है। दोनों मिलकर { $blank } से गुणा करती हैं और { $blank } जोड़ती हैं।
one-matrix-worksheet-two-rows = { $upper } और { $lower }
one-matrix-worksheet-rows = परत 1 की पंक्तियाँ { $first } हैं। परत 2 की पंक्तियाँ { $second } हैं। न मोड़ हैं, न खिसकाव। एक तालिका बनाने पर पंक्तियाँ होंगी ({ $blank }, { $blank }) और ({ $blank }, { $blank })।
one-matrix-worksheet-cost = दो संख्याएँ अंदर आती हैं, बीच में { $width } न्यूरॉन हैं, और 2 संख्याएँ बाहर जाती हैं। परत-दर-परत चलें, तो { $blank } बार गुणा करना पड़ता है। एक तालिका बना लें, तो { $blank } बार।
