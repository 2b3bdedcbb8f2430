strwrap("One sentence.  Another one! And a third.", 60)
#> [1] "One sentence.  Another one! And a third."
