scan(text = "1 2 3")
#> [1] 1 2 3
#! Read 3 items
scan(text = "a,b,c", what = "", sep = ",")
#> [1] "a" "b" "c"
#! Read 3 items
scan(text = "1 2\n3 4", quiet = TRUE)
#> [1] 1 2 3 4
tc <- textConnection("l1\nl2\nl3")
readLines(tc, 1)
#> [1] "l1"
readLines(tc)
#> [1] "l2" "l3"
close(tc)
out <- capture.output(print(1:3), cat("x\n"))
out
#> [1] "[1] 1 2 3" "x"        
zz <- textConnection("res", "w")
sink(zz)
#> 13
#> 14
#> [1] "\00111\001"   "[1] \"sunk\"" "\00112\001"  
#> 15
#> 16
#> [1] "2023" "1999" "1234"
#> 17
#> [1] "a b c"
#> 18
#> [1] "trim"
#> 19
#> [1] "right-left"
#> 20
#> [1] "THE QUICK FOX"
#> 21
#> [1] "The Quick Fox"
#> 22
#> [1] FALSE  TRUE
#> 23
#> [1] 10
#> 24
#> [1] 2 4 6
#> 25
#> [[1]]
#> [1] "a" "b" "c"
#>
#> 26
#> [[1]]
#> [1] "a" "b" "c"
#>
#> 27
#> [1] "01"
#> 28
#> [1] "apple"  "banana"
#> 29
#> [1] 1 3
#> 30
#> [1] 15
#> attr(,"match.length")
#> [1] 6
#> attr(,"index.type")
#> [1] "chars"
#> attr(,"useBytes")
#> [1] TRUE
#> 31
#> [1] "Al is 30 years and 1.8 m" "Bo is 25 years and 1.8 m"
#> 32
#> [1] "a-b-c"
#> 33
#> [1] "a-b-c"
#> 34
#> [1] "abc<num>def456"
#> 35
#> [1]  TRUE FALSE
#> 36
#> [1] "[a|b][a|][a|]"
#> 37
#> [1] 233
#> 38
print("sunk")
sink()
close(zz)
res
s <- "The year 2023 and 1999, phone 555-1234, email a.b@c.org"
regmatches(s, gregexpr("[0-9]{4}", s))[[1]]
gsub("[[:space:]]+", " ", "a   b \t c")
gsub("^\\s+|\\s+$", "", "  trim  ")
sub("(.*)-(.*)", "\\2-\\1", "left-right")
toupper(gsub("(^|\\s)(\\w)", "\\1\\U\\2", "the quick fox", perl = TRUE))
gsub("(^|\\s)(\\w)", "\\1\\U\\2", "the quick fox", perl = TRUE)
grepl("[A-Z]", c("abc", "aBc"))
regexpr("[0-9]+", s)[1]
unlist(gregexpr("a", "banana"))
strsplit("a1b22c", "[0-9]+")
strsplit("abc", "")
strsplit("2024-01-15", "-", fixed = TRUE)[[1]][2]
grep("a", c("apple", "berry", "banana"), value = TRUE)
grep("a", c("apple", "berry", "banana"))
regexpr("needle", "haystack with needle")
sprintf("%s is %d years and %.1f m", c("Al", "Bo"), c(30L, 25L), c(1.8, 1.75))
gsub(".", "-", "a.b.c", fixed = TRUE)
gsub("\\.", "-", "a.b.c")
sub("\\d+", "<num>", "abc123def456")
grepl("^\\d{3}-\\d{4}$", c("555-1234", "5555-123"))
gsub("(a)(b)?", "[\\1|\\2]", "abaa")
rev(utf8ToInt("é"));
