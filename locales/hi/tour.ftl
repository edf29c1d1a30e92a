### The bar of the guided tour. The texts of each stop are in its chapter’s catalog.

tour-begin = पाँच मिनट में समझाएँ
tour-resume = पड़ाव { $stop } से आगे बढ़ें
tour-number = पड़ाव { $stop } / { $stops }
tour-missed = अभी नहीं हुआ। { $ask }
tour-missing-low = एक सिरा हो गया। अब इसे बाएँ सिरे तक खींचें।
tour-missing-high = एक सिरा हो गया। अब इसे दाएँ सिरे तक खींचें।
tour-away = यह पड़ाव दूसरी स्क्रीन पर है।
tour-return = पड़ाव { $stop } पर लौटें
tour-back = पीछे
tour-skip = छोड़ें
tour-next = अगला पड़ाव
tour-leave = सैर छोड़ें
tour-end = अपनी रफ़्तार से: { $chapter }
