gsub("(?<=a)b", "X", "abab", perl = TRUE)
#> [1] "aXaX"
gsub("\\b(\\w)", "\\U\\1", "hello world", perl = TRUE)
#> [1] "Hello World"
gsub("(\\w)(\\w*)", "\\U\\1\\L\\2", "hELLO wORLD", perl = TRUE)
#> [1] "Hello World"
gsub("(a+)", "<\\1>", "baaac", perl = TRUE)
#> [1] "b<aaa>c"
sub("(?i)HELLO", "bye", "hello", perl = TRUE)
#> [1] "bye"
gsub("\\d{2,}", "#", "1 22 333", perl = TRUE)
#> [1] "1 # #"
