### What stands around every scene: the bar, the footer, the drawer, the dial.

# What this language is called by those who speak it
language-name = हिन्दी

stage-language = भाषा
stage-site = Derivative क्यों?
stage-page = { $title } · Derivative क्यों?
stage-chapters = अध्याय
stage-so-far = अब तक: { $line }
stage-next-to = आगे: { $title }
stage-more = और
stage-symbols = यही बात चिह्नों में
stage-share = यह दृश्य शेयर करें
stage-share-how = इस लिंक से दोस्त को ठीक वही दिखेगा, जो अभी आपको दिख रहा है।
stage-embed-how = यह पंक्ति इस दृश्य को आपके अपने पेज पर लगा देती है।
stage-present = प्रस्तुति
    .help = कक्षा के लिए: बड़ी तस्वीरें, और कीबोर्ड से चलाना
stage-teachers = शिक्षकों के लिए: कोई बटन या स्लाइडर छिपाना हो, तो `&hide=name` जोड़ें। उसे एक ही मान पर रोके रखना हो, तो `&lock=name:value` जोड़ें।
stage-print = प्रिंट करें
stage-over = यह दृश्य फिर से शुरू करें
stage-lost = इस पते पर कोई पेज नहीं है। यह शुरुआत का पेज है, और यहाँ से हर अध्याय बस एक क्लिक दूर है।
stage-working = हिसाब हो रहा है …

predict-guess = पहले अंदाज़ा लगाएँ:
predict-skip = छोड़ें
predict-right = **हाँ।** { $because }
predict-missed = **ऐसा नहीं है।** { $reason } **{ $answer }।** { $because }
predict-close = बंद करें
predict-tally = अब तक { $all } में से { $right } बार आपका अंदाज़ा सही निकला।
predict-skipped = **{ $answer }।** { $because }

dial-play = चलाएँ
dial-pause = रोकें
dial-back = एक क़दम पीछे
dial-on = एक क़दम आगे
dial-speed = रफ़्तार

## Presenter mode

present-mode = प्रस्तुति
present-keys = Space: चलाएँ · ← →: हिलाएँ · N: आगे · B: पीछे · Esc:
present-leave = बाहर निकलें

## How much was seen, at the foot of each page. A script fills in what stands in braces.

progress-seen = { $all } में से { $seen } स्क्रीन देखीं, { $time }
progress-none = एक मिनट से कम
progress-minutes = { $n ->
    [one] { $n } मिनट
   *[other] { $n } मिनट
    }

## Words that explain themselves

glossary-here = इस स्क्रीन के शब्द
glossary-see = देखें: { $chapter }, “{ $scene }”

## Before the app is there

splash-waiting = बस एक पल में तस्वीर चलने लगेगी।
splash-no-script = इस ब्राउज़र में JavaScript बंद है। कृपया उसे चालू करें: तस्वीरों को उसकी ज़रूरत है।
splash-closed = तस्वीर चल नहीं सकती: इस पेज को एक लाइव कनेक्शन (WebSocket) चाहिए, और आपका इंटरनेट नेटवर्क उसे बंद कर देता है। नेटवर्क सँभालने वाले से कहें कि इस पते के लिए WebSocket चलने दें।
splash-offline = तस्वीर चल नहीं सकती: यह डिवाइस ऑफ़लाइन है। इंटरनेट कनेक्शन जाँचें।
splash-server = तस्वीर चल नहीं सकती: सर्वर जवाब नहीं दे रहा। ऐसा ही रहे, तो जिसने आपको लिंक दिया, उसे बताएँ।
splash-slow = इसमें आम तौर से ज़्यादा समय लग रहा है: कनेक्शन या सर्वर धीमा है।
splash-again = फिर कोशिश करें

server-other-name = इस सर्वर पर इस नाम का कोई पेज नहीं है।
server-tripped = इस पेज पर कुछ गड़बड़ हो गई। ग़लती हमारी है, आपकी नहीं। नीचे से पेज को फिर से शुरू करें। फिर भी ऐसा हो, तो पता-पट्टी का लिंक हमें दिखा देगा कि गड़बड़ कहाँ है।
    .title = यह पेज लड़खड़ा गया
