caesar <- function(s, k) chartr(paste(c(letters, LETTERS), collapse = ""), paste(c(letters[(0:25 + k) %% 26 + 1], LETTERS[(0:25 + k) %% 26 + 1]), collapse = ""), s)
caesar("Hello", 3)
#> [1] "Khoor"
is_pal <- function(s) { s <- tolower(gsub("[^A-Za-z]", "", s)); s == paste(rev(strsplit(s, "")[[1]]), collapse = "") }
is_pal("A man, a plan, a canal: Panama")
#> [1] TRUE
is_pal("abc")
#> [1] FALSE
