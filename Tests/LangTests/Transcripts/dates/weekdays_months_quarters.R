d <- as.Date("2024-02-28") + c(0, 60, 120)
weekdays(d)
#> [1] "Wednesday" "Sunday"    "Thursday" 
weekdays(d, abbreviate = TRUE)
#> [1] "Wed" "Sun" "Thu"
months(d)
#> [1] "February" "April"    "June"    
months(d, TRUE)
#> [1] "Feb" "Apr" "Jun"
quarters(d)
#> [1] "Q1" "Q2" "Q2"
julian(d)
#> [1] 19781 19841 19901
#> attr(,"origin")
#> [1] "1970-01-01"
