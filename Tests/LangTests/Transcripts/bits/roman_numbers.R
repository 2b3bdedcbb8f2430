as.roman(c(1, 4, 9, 14, 40, 90, 400, 1994))
#> [1] I       IV      IX      XIV     XL      XC      CD      MCMXCIV
