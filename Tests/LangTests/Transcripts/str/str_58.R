str(t.test(1:10))
#> List of 10
#>  $ statistic  : Named num 5.74
#>   ..- attr(*, "names")= chr "t"
#>  $ parameter  : Named num 9
#>   ..- attr(*, "names")= chr "df"
#>  $ p.value    : num 0.000278
#>  $ conf.int   : num [1:2] 3.33 7.67
#>   ..- attr(*, "conf.level")= num 0.95
#>  $ estimate   : Named num 5.5
#>   ..- attr(*, "names")= chr "mean of x"
#>  $ null.value : Named num 0
#>   ..- attr(*, "names")= chr "mean"
#>  $ stderr     : num 0.957
#>  $ alternative: chr "two.sided"
#>  $ method     : chr "One Sample t-test"
#>  $ data.name  : chr "1:10"
#>  - attr(*, "class")= chr "htest"
str(strsplit("a b"," "))
#> List of 1
#>  $ : chr [1:2] "a" "b"
str(NULL, comp.str="x")
#>  NULL
