sub("<.*?>", "", "<b>bold</b>")
#> [1] "bold</b>"
gsub("<[^>]+>", "", "<b>bold</b>")
#> [1] "bold"
sub("cat|dog", "pet", "dogcat")
#> [1] "petcat"
gsub("(ab)+", "X", "ababab ab")
#> [1] "X X"
gsub("a{2}", "X", "aaaa")
#> [1] "XX"
