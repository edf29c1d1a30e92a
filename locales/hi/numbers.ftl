### How numbers are put into words. `$n` is a number as the language writes it, `$amount` its value, for plurals.

numbers-almost-0 = लगभग 0
numbers-unbounded = सारी हदों के पार

## Large numbers: a message for each power of ten that has a word of its own (`numbers-e7` is 10⁷). A number below the first one is
## written out.

numbers-e5 = { $amount ->
   *[other] { $n } लाख
    }
numbers-e7 = { $amount ->
   *[other] { $n } करोड़
    }
numbers-e9 = { $amount ->
   *[other] { $n } अरब
    }
numbers-e12 = { $amount ->
   *[other] { $n } लाख करोड़
    }
numbers-endless = दस लाख अरब से भी ज़्यादा

## In a small mark: at most six signs

numbers-brief-almost-0 = ≈0
numbers-brief-e3 = { $n }k
numbers-brief-e6 = { $n }M
numbers-brief-e9 = { $n }B
numbers-brief-endless = विशाल

## Shares of a whole

numbers-percent = { $n }%
numbers-percent-under = { $n }% से कम
numbers-percent-over = { $n }% से ज़्यादा
numbers-percent-beyond = { $n }% से ज़रा ज़्यादा

## A ratio of two sizes, in words that follow “पहले के मुक़ाबले”; those of a part follow “उसका” as well. None may ask for “के” or “की”.

numbers-times = { $amount ->
   *[other] { $n } गुना
    }
numbers-times-none = कुछ भी नहीं
numbers-times-same = लगभग उतना ही
numbers-times-endless = एक अरब गुना से भी ज़्यादा
numbers-times-millionth = दस लाखवाँ हिस्सा भी नहीं
numbers-times-billionth = एक अरबवाँ हिस्सा भी नहीं
numbers-times-over = { $n }वाँ हिस्सा
numbers-times-9-10 = 9/10 हिस्सा
numbers-times-4-5 = 4/5 हिस्सा
numbers-times-3-4 = तीन चौथाई
numbers-times-2-3 = दो तिहाई
numbers-times-3-5 = 3/5 हिस्सा
numbers-times-1-2 = आधा
numbers-times-2-5 = 2/5 हिस्सा
numbers-times-1-3 = एक तिहाई
numbers-times-1-4 = एक चौथाई
numbers-times-1-5 = पाँचवाँ हिस्सा
numbers-times-1-6 = छठा हिस्सा
numbers-times-1-7 = सातवाँ हिस्सा
numbers-times-1-8 = आठवाँ हिस्सा
numbers-times-1-9 = नौवाँ हिस्सा
numbers-times-1-10 = दसवाँ हिस्सा
