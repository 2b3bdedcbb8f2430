TRUE
#> [1] TRUE
T
#> [1] TRUE
NULL
#> NULL
NA
#> [1] NA
Inf
#> [1] Inf
-Inf
#> [1] -Inf
NaN
#> [1] NaN
NA_integer_
#> [1] NA
NA_character_
#> [1] NA
pi
#> [1] 3.141593
LETTERS
#>  [1] "A" "B" "C" "D" "E" "F" "G" "H" "I" "J" "K" "L" "M" "N" "O" "P" "Q" "R" "S"
#> [20] "T" "U" "V" "W" "X" "Y" "Z"
letters[1:3]
#> [1] "a" "b" "c"
month.name[1:2]
#> [1] "January"  "February"
month.abb
#>  [1] "Jan" "Feb" "Mar" "Apr" "May" "Jun" "Jul" "Aug" "Sep" "Oct" "Nov" "Dec"
