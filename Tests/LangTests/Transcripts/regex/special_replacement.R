gsub("a", "\\\\", "banana")
#> [1] "b\\n\\n\\"
sub("(.*)-(.*)", "\\2-\\1", "left-right")
#> [1] "right-left"
gsub("$", "!", "end")
#> [1] "end!"
sub("", "start ", "text")
#> [1] "start text"
gsub("/", "\\", "a/b", fixed = TRUE)
#> [1] "a\\b"
gsub("(a)(b)?", "[\\1|\\2]", "abac")
#> [1] "[a|b][a|]c"
