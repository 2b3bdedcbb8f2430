gsub("(?<=a)b", "X", "abab", perl = TRUE)
#> [1] "aXaX"
grepl("^(?=.*\\d)(?=.*[a-z]).{4,}$", c("abc1", "abcd", "1234"), perl = TRUE)
#> [1]  TRUE FALSE FALSE
gsub("(?<!\\d)0+", "", "007 100", perl = TRUE)
#> [1] "7 100"
