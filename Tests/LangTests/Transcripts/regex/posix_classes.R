gsub("[[:space:]]+", " ", "a   b \t c")
#> [1] "a b c"
gsub("[^[:alnum:]]", "", "a!b@c#1")
#> [1] "abc1"
grepl("[[:upper:]]", c("a", "B"))
#> [1] FALSE  TRUE
gsub("[[:punct:]]", "", "it's, ok.")
#> [1] "its ok"
toupper(gsub("[[:digit:]]", "#", "a1b22"))
#> [1] "A#B##"
