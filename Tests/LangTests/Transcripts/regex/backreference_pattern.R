grepl("(.)\\1", c("hello", "world"))
#> [1]  TRUE FALSE
gsub("(\\w)\\1", "<\\1\\1>", "aabbc")
#> [1] "<aa><bb>c"
sub("(\\d+)", "<\\1>", "ab12cd34")
#> [1] "ab<12>cd34"
