cat(formatDL(c("alpha", "beta"), c("the first letter of the alphabet", "the second"), width = 40, indent = 10), sep = "\n")
#> alpha     the first letter of the
#>           alphabet
#> beta      the second
