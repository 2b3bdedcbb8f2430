all.equal(factor("a"), factor("b"))
#> [1] "Attributes: < Component “levels”: 1 string mismatch >"
#> [2] "1 string mismatch"                                    
all.equal(factor(c("a", NA)), factor(c("a", "a")))
#> [1] "1, NA mismatch"
all.equal(factor("a"), "a")
#> [1] "'current' is not a factor"
data.frame(a = 1, l = I(list(1:2, "x")))
#>   a    l
#> 1 1 1, 2
#> 2 1    x
head(longley, 2)
#>      GNP.deflator     GNP Unemployed Armed.Forces Population Year Employed
#> 1947         83.0 234.289      235.6        159.0    107.608 1947   60.323
#> 1948         88.5 259.426      232.5        145.6    108.632 1948   61.122
