aaaaaaaaaaaaaaa <- function(n) if (n == 0) stop("z") else aaaaaaaaaaaaaaa(n - 1)
aaaaaaaaaaaaaaa(10)
#! Error in aaaaaaaaaaaaaaa(n - 1) : z
#! Calls: aaaaaaaaaaaaaaa ... aaaaaaaaaaaaaaa -> aaaaaaaaaaaaaaa -> aaaaaaaaaaaaaaa
#! Execution halted
