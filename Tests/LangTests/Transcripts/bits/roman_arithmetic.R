as.roman(5) + as.roman("X")
#> [1] XV
as.roman(5) < as.roman("X")
#> [1] TRUE
