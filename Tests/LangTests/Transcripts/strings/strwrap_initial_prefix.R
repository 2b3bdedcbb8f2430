writeLines(strwrap("The quick brown fox jumps over the lazy dog.", width = 24, initial = "* ", prefix = "  "))
#> * The quick brown fox
#>   jumps over the lazy
#>   dog.
