c("a long string number one", "a long string number two", "short", "another quite long string here")
#> [1] "a long string number one"       "a long string number two"      
#> [3] "short"                          "another quite long string here"
month.name
#>  [1] "January"   "February"  "March"     "April"     "May"       "June"     
#>  [7] "July"      "August"    "September" "October"   "November"  "December" 
state <- c(alpha = "first value", beta = "second", gamma = "third")
state
#>         alpha          beta         gamma 
#> "first value"      "second"       "third" 
