prettyNum(factor(c("high", "mid")))
#> [1] "high" "mid" 
prettyNum(as.Date("2020-01-01") + 0:1)
#> [1] "2020-01-01" "2020-01-02"
prettyNum(ts(c(NA, -67, 8)))
#> [1] "NA"  "-67" "8"  
prettyNum(table(c(1000, 1000, 2)), big.mark = ",")
#>    2 1000 
#>  "1"  "2" 
