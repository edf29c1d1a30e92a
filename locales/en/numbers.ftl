### How numbers are put into words. `$n` is a number as the language writes it, `$amount` its value, for plurals.

numbers-almost-0 = almost 0
numbers-unbounded = past all bounds

## Large numbers: a message for each power of ten that has a word of its own (`numbers-e6` is 10⁶). A language has the powers that it
## counts by, whichever they are: Hindi those of 5, 7 and 9. A number below the first one is written out.

numbers-e6 = { $amount ->
   *[other] { $n } million
    }
numbers-e9 = { $amount ->
   *[other] { $n } billion
    }
numbers-endless = more than a million billion

## In a small mark: at most six signs

numbers-brief-almost-0 = ≈0
numbers-brief-e3 = { $n }k
numbers-brief-e6 = { $n }M
numbers-brief-e9 = { $n }B
numbers-brief-endless = huge

## Shares of a whole

numbers-percent = { $n }%
numbers-percent-under = under { $n }%
numbers-percent-over = over { $n }%
numbers-percent-beyond = just over { $n }%

## A ratio of two sizes, in words that go before “what it was” or “the other”

numbers-times = { $amount ->
   *[other] { $n } times
    }
numbers-times-none = none of
numbers-times-same = about the same as
numbers-times-endless = more than a billion times
numbers-times-millionth = less than a millionth of
numbers-times-billionth = less than a billionth of
numbers-times-over = 1/{ $n } of
numbers-times-9-10 = nine tenths of
numbers-times-4-5 = four fifths of
numbers-times-3-4 = three quarters of
numbers-times-2-3 = two thirds of
numbers-times-3-5 = three fifths of
numbers-times-1-2 = half of
numbers-times-2-5 = two fifths of
numbers-times-1-3 = a third of
numbers-times-1-4 = a quarter of
numbers-times-1-5 = a fifth of
numbers-times-1-6 = a sixth of
numbers-times-1-7 = a seventh of
numbers-times-1-8 = an eighth of
numbers-times-1-9 = a ninth of
numbers-times-1-10 = a tenth of
