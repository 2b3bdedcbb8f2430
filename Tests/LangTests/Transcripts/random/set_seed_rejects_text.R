set.seed("a")
#! Error in set.seed("a") : supplied seed is not a valid integer
#! In addition: Warning message:
#! In set.seed("a") : NAs introduced by coercion
#! Execution halted
