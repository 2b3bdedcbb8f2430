bitwAnd(5, 3L)
#> [1] 1
try(bitwAnd(1:3, NA))
#! Error in bitwAnd(1:3, NA) : 'a' and 'b' must have the same type
try(bitwOr("a", "b"))
#! Error in bitwOr("a", "b") : unimplemented type 'character' in 'bitwOr'
#!
try(bitwNot(TRUE))
#! Error in bitwNot(TRUE) : unimplemented type 'logical' in 'bitwNot'
#!
bitwShiftL(5, 1.7)
#> [1] 10
try(bitwShiftL("a", 1))
#! Error in bitwShiftL("a", 1) : 'a' and 'b' must have the same type
