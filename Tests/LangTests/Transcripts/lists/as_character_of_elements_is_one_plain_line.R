as.character(list(1:3, c(a = 1, b = 2), 4L, quote(f(2L)), list(1, 2L), factor("a"), function(x) x, NULL))
#> [1] "1:3"              "c(a = 1, b = 2)"  "4"                "f(2)"            
#> [5] "list(1, 2)"       "1"                "function (x) \nx" "NULL"            
as.character(list(37081582L * 1:2, rep(c(0.123456789, 2), 8)))
#> [1] "c(37081582, 74163164)"                                                                                                            
#> [2] "c(0.123456789, 2, 0.123456789, 2, 0.123456789, 2, 0.123456789, 2, 0.123456789, 2, 0.123456789, 2, 0.123456789, 2, 0.123456789, 2)"
paste(list(c(x = 1), as.Date("2020-01-01")))
#> [1] "c(x = 1)" "18262"   
as.character(quote(if (a) b else `c d`))
#> [1] "if"    "a"     "b"     "`c d`"
