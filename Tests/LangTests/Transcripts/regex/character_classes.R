gsub("[[:space:]]+", " ", "a \t b")
#> [1] "a b"
gsub("[[:punct:]]", "", "a.b,c!")
#> [1] "abc"
gsub("[^[:alnum:]]", "", "a-b_c 1")
#> [1] "abc1"
grepl("^[A-Z]", c("Abc", "abc"))
#> [1]  TRUE FALSE
toupper(gsub("[[:upper:]]", "", "aBcD"))
#> [1] "AC"
gsub("\\W", "_", "a b-c")
#> [1] "a_b_c"
gsub("\\d", "#", "a1b2")
#> [1] "a#b#"
gsub("[a-c]", "*", "abcdef")
#> [1] "***def"
gsub("\\\\", "/", "a\\b")
#> [1] "a/b"
