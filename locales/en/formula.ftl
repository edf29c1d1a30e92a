### A formula that a person types: what cannot be read, and what to type instead.

formula-empty = Type a formula of x, such as sin(x) * x^2.
formula-too-long = At most { $most } characters can be read. This has { $length }.
formula-too-deep = Too many parts lie one in the other: at most { $most } can. Try a shorter formula.
formula-at = At character { $place }, { $sign }: { $why }
formula-at-end = At the end: { $why }
formula-sign = “{ $sign }”
formula-space = a space
formula-unseen = a sign that cannot be seen

## Why it cannot be read

formula-expected = a number or x should stand here.
formula-unclear = it is not clear how this belongs to what stands before. Write a sign between, such as *, or brackets.
formula-unknown-sign = this sign is not known here.
formula-unknown-command = { $name } is not known here.
formula-unknown-name = this name is not known here.
formula-unknown-letter = this name is not known here. The knob is called x.
formula-name-meant = this name is not known here. Is { $name } meant?
formula-name-split = this name is not known here. Write signs between, as in { $parts }.
formula-other-variable = the knob is called x here. Write x instead of { $name }.
formula-equation = this is an equation. Type only one side of it.
formula-wide = this sign is a wide one. Type the usual { $usual }.
formula-looks-like-x = this only looks like x. Type the letter x of the English alphabet.
formula-cyrillic = this is a Cyrillic letter, which may only look like an English one. Type it again in English letters.
formula-greek = this is a Greek letter, which is not known here. Write its name or x, in English letters.
formula-times-or-x = this is the sign × of multiplication. If x is meant, type the letter. If a product is meant, put what follows in brackets.
formula-exponent-apart = this could be one number or two. Write a number such as 2e-3 without spaces, or write 2*e - 3.
formula-two-points = a number has only one point.
formula-number-size = this number is too large or too small.
formula-decimal-comma = numbers have a point. Write { $decimal }.
formula-grouped = a number has no sign between its thousands, and a point before its decimals. Write { $whole }.
formula-grouped-or-comma = is this { $whole } or { $decimal }? Write it in that way.
formula-comma = a comma can only stand in max and min. Numbers have a point, as in 0.5.
formula-comma-or-point = is this one number or two? Write { $decimal } for one. Write { $two } with a space for two.
formula-mixed-number = write such a number with a point, as in 2.5.
formula-digit-after-function = write brackets, as in { $name }(2 * x).
formula-digit-after-letter = is this a power or a product? Write { $name }^2 or { $name } * 2.
formula-log-base = only the bases 10 and 2 are known. Write log10(x), log2(x), or ln(x) / ln(3) for base 3.
formula-write-power = write a power as ^, or as two stars side by side.
formula-inverse = this could be the inverse or a division. Write { $name ->
    [sin] arcsin(x)
    [cos] arccos(x)
    [tan] arctan(x)
   *[other] the inverse by its name
    } or 1 / { $name }(x).
formula-function-power = write this power behind the brackets, as in { $name }(x)^2.
formula-argument = after { $name } a “(” should stand here, with what it works on in it.
formula-arguments = after { $name } a “(” should stand here, with two numbers in it.
formula-argument-brackets = it is not clear where the part that { $name } works on ends. Put that part in brackets.
formula-root-brackets = it is not clear where the root ends. Put what stands under it in brackets.
formula-root-degree = only square roots and cube roots are known. Write x^(1/5) for another one.
formula-braces = here { "{" } should stand, as in \frac{ "{" }1{ "}" }{ "{" }x{ "}" }.
formula-second-missing = a comma and a second number are missing.
formula-bracket-missing = a “)” is missing.
formula-bar-missing = a “|” is missing.
formula-bar-missing-before = a “|” is missing before it.
formula-not-opened = no “(” stands before it.
formula-other-bracket = this bracket does not fit the one that was opened.
formula-bars = these bars can be read in two ways. Write abs( ) instead.

## What no true picture can show

formula-no-value = It has no value from −5 to 5, or only at single points. Try another formula.
formula-too-fast = It goes up and down faster than a picture can show. Try smaller numbers.
formula-too-many-breaks = It has more than { $most } corners or gaps. Try smaller numbers.

## The field, and what stands beside it

formula-field = Your formula of x
formula-help =
    Numbers, x, pi and e, with + - * / ^ and brackets. Also sin, cos, tan, arcsin, arctan, sinh, cosh, exp, ln, log10, sqrt, cbrt,
    abs, tanh, sigmoid, relu, softplus, and max or min of two, as in max(x, 1).
formula-still = The picture still shows the last formula.
formula-log-is-ln = Here log is the natural logarithm, ln. Write log10 for base 10.
formula-odd-root = This power has no value below 0. The whole cube root is cbrt(x).

## Two cases in a slope

formula-sides = { $left } left of { $border }, { $right } right of it
formula-cases = { $below } where { $test } is below 0, { $above } where it is above 0
