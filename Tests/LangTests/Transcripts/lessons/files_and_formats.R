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
{
  sink(zz)
  print("sunk")
  sink()
  close(zz)
}
res
#> [1] "[1] \"sunk\""
s <- "The year 2023 and 1999, phone 555-1234, email a.b@c.org"
regmatches(s, gregexpr("[0-9]{4}", s))[[1]]
#> [1] "2023" "1999" "1234"
gsub("[[:space:]]+", " ", "a   b \t c")
#> [1] "a b c"
gsub("^\\s+|\\s+$", "", "  trim  ")
#> [1] "trim"
sub("(.*)-(.*)", "\\2-\\1", "left-right")
#> [1] "right-left"
toupper(gsub("(^|\\s)(\\w)", "\\1\\U\\2", "the quick fox", perl = TRUE))
#> [1] "THE QUICK FOX"
gsub("(^|\\s)(\\w)", "\\1\\U\\2", "the quick fox", perl = TRUE)
#> [1] "The Quick Fox"
grepl("[A-Z]", c("abc", "aBc"))
#> [1] FALSE  TRUE
regexpr("[0-9]+", s)[1]
#> [1] 10
unlist(gregexpr("a", "banana"))
#> [1] 2 4 6
strsplit("a1b22c", "[0-9]+")
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit("abc", "")
#> [[1]]
#> [1] "a" "b" "c"
#>
strsplit("2024-01-15", "-", fixed = TRUE)[[1]][2]
#> [1] "01"
grep("a", c("apple", "berry", "banana"), value = TRUE)
#> [1] "apple"  "banana"
grep("a", c("apple", "berry", "banana"))
#> [1] 1 3
regexpr("needle", "haystack with needle")
#> [1] 15
#> attr(,"match.length")
#> [1] 6
#> attr(,"index.type")
#> [1] "chars"
#> attr(,"useBytes")
#> [1] TRUE
sprintf("%s is %d years and %.1f m", c("Al", "Bo"), c(30L, 25L), c(1.8, 1.75))
#> [1] "Al is 30 years and 1.8 m" "Bo is 25 years and 1.8 m"
gsub(".", "-", "a.b.c", fixed = TRUE)
#> [1] "a-b-c"
gsub("\\.", "-", "a.b.c")
#> [1] "a-b-c"
sub("\\d+", "<num>", "abc123def456")
#> [1] "abc<num>def456"
grepl("^\\d{3}-\\d{4}$", c("555-1234", "5555-123"))
#> [1]  TRUE FALSE
gsub("(a)(b)?", "[\\1|\\2]", "abaa")
#> [1] "[a|b][a|][a|]"
rev(utf8ToInt("é"));
#> [1] 233
