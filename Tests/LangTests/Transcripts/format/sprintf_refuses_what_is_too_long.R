nchar(sprintf("%8192d", 1L))
#> [1] 8192
try(sprintf("%8193d", 1L))
#! Error in sprintf("%8193d", 1L) : 
#!   required resulting string length 8193 is greater than maximal 8192
try(sprintf("%*d", 9000L, 1L))
#! Error in sprintf("%*d", 9000L, 1L) : 
#!   required resulting string length 9000 is greater than maximal 8192
try(sprintf("%-20000s", "a"))
#! Error in sprintf("%-20000s", "a") : 
#!   required resulting string length 20000 is greater than maximal 8192
nchar(sprintf("%s", strrep("a", 20000)))
#> [1] 20000
nchar(sprintf(strrep("a", 8192)))
#> [1] 8192
try(sprintf(strrep("a", 9000)))
#! Error in sprintf(strrep("a", 9000)) : 
#!   'fmt' length exceeds maximal format length 8192
