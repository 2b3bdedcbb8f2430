text <- "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness"
words <- tolower(unlist(strsplit(text, "[^A-Za-z]+")))
freq <- sort(table(words), decreasing = TRUE)
print(freq)
#> words
#>          it          of         the         was         age       times 
#>           4           4           4           4           2           2 
#>        best foolishness      wisdom       worst 
#>           1           1           1           1 
head(freq, 3)
#> words
#>  it  of the 
#>   4   4   4 
names(freq)[1:3]
#> [1] "it"  "of"  "the"
rev(freq)[1:2]
#> words
#>  worst wisdom 
#>      1      1 
as.data.frame(freq, stringsAsFactors = FALSE)
#>          words Freq
#> 1           it    4
#> 2           of    4
#> 3          the    4
#> 4          was    4
#> 5          age    2
#> 6        times    2
#> 7         best    1
#> 8  foolishness    1
#> 9       wisdom    1
#> 10       worst    1
gsub("(\\w+) (\\w+)", "\\2 \\1", "hello world foo bar")
#> [1] "world hello bar foo"
regmatches(text, gregexpr("[aeiou]{2}", text))
#> [[1]]
#> [1] "oo"
#>
toupper(substr(words, 1, 1))
#>  [1] "I" "W" "T" "B" "O" "T" "I" "W" "T" "W" "O" "T" "I" "W" "T" "A" "O" "W" "I"
#> [20] "W" "T" "A" "O" "F"
vapply(words[1:5], function(w) paste(rev(strsplit(w, "")[[1]]), collapse = ""), "")
#>     it    was    the   best     of 
#>   "ti"  "saw"  "eht" "tseb"   "fo" 
sprintf("%5.2f|%-10s|%+d|%e|%g|%%|%05d|%x|%X|%o", pi, "ab", 5L, 12345.678, 1e-10, 42L, 255L, 255L, 8L)
#> [1] " 3.14|ab        |+5|1.234568e+04|1e-10|%|00042|ff|FF|10"
formatC(c(1, 10, 100, 1000), width = 8, format = "d", flag = "0")
#> [1] "00000001" "00000010" "00000100" "00001000"
formatC(c(1.5, 10.25, 1000000), format = "f", digits = 2, big.mark = ",")
#> [1] "1.50"         "10.25"        "1,000,000.00"
format(1234567.891, big.mark = ",", nsmall = 2)
#> [1] "1,234,567.89"
format(c("a", "bb", "ccc"), width = 5)
#> [1] "a    " "bb   " "ccc  "
format(TRUE)
#> [1] "TRUE"
format(c(1.123456789, 2.1), digits = 3)
#> [1] "1.12" "2.10"
