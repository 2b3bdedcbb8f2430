strtrim("abcdef", 3)
#> [1] "abc"
formatC(c("a", "bb", "ccc"), width = 5)
#> [1] "    a" "   bb" "  ccc"
formatC(c("a", "bb", "ccc"), width = 5, flag = "-")
#> [1] "a    " "bb   " "ccc  "
strwrap("The quick brown fox jumps over the lazy dog.", width = 20)
#> [1] "The quick brown fox" "jumps over the lazy" "dog."               
cat(strwrap("The quick brown fox jumps over the lazy dog.", width = 20, prefix = "> "), sep = "\n")
#> > The quick brown
#> > fox jumps over
#> > the lazy dog.
