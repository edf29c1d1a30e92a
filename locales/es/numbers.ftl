### How numbers are put into words. `$n` is a number as the language writes it, `$amount` its value, for plurals.

numbers-almost-0 = casi 0
numbers-unbounded = fuera de todo límite

## Large numbers: a message for each power of ten that has a word of its own (`numbers-e6` is 10⁶). A language has the powers that it
## counts by, whichever they are: Spanish those of 6 and 12 (“175.000 millones”). A number below the first one is written out.

numbers-e6 = { $amount ->
    [1] { $n } millón
   *[other] { $n } millones
    }
numbers-e12 = { $amount ->
    [1] { $n } billón
   *[other] { $n } billones
    }
numbers-endless = más de mil billones

## In a small mark: at most six signs

numbers-brief-almost-0 = ≈0
numbers-brief-e3 = { $n }k
numbers-brief-e6 = { $n }M
numbers-brief-e9 = { $n }G
numbers-brief-endless = enorme

## Shares of a whole. No article stands before them: “acierta más de 99,9 % de los puntos”.

numbers-percent = { $n } %
numbers-percent-under = menos de { $n } %
numbers-percent-over = más de { $n } %
numbers-percent-beyond = algo más de { $n } %

## A ratio of two sizes, in words that go before “lo que era” or a noun with its article

# “1.200.000 veces”, but “12 millones de veces”: [many] is a whole number of millions.
numbers-times = { $amount ->
    [many] { $n } de veces
   *[other] { $amount } veces
    }
numbers-times-none = nada de
numbers-times-same = más o menos
numbers-times-endless = más de mil millones de veces
numbers-times-millionth = menos de una millonésima parte de
numbers-times-billionth = menos de una milmillonésima parte de
numbers-times-over = 1/{ $n } de
numbers-times-9-10 = nueve décimos de
numbers-times-4-5 = cuatro quintos de
numbers-times-3-4 = tres cuartos de
numbers-times-2-3 = dos tercios de
numbers-times-3-5 = tres quintos de
numbers-times-1-2 = la mitad de
numbers-times-2-5 = dos quintos de
numbers-times-1-3 = un tercio de
numbers-times-1-4 = un cuarto de
numbers-times-1-5 = un quinto de
numbers-times-1-6 = un sexto de
numbers-times-1-7 = un séptimo de
numbers-times-1-8 = un octavo de
numbers-times-1-9 = un noveno de
numbers-times-1-10 = un décimo de
