# seq() keeps the type of its ends; seq.int() makes whole numbers integers.
for (s in list(seq(0, 3, length.out = 4), seq(1L, 10L, length.out = 4L), seq(1L, 10L, length.out = 4), seq(2, by = 2, length.out = 3), seq(2L, by = 2L, length.out = 3), seq(1, 7, 3L), seq(1L, 7L, 3L), seq(to = 10L, by = 2L, length.out = 3), seq(5L, 5, length.out = 3L))) cat(typeof(s), s, "\n")
#> double 0 1 2 3 
#> integer 1 4 7 10 
#> double 1 4 7 10 
#> double 2 4 6 
#> integer 2 4 6 
#> double 1 4 7 
#> integer 1 4 7 
#> integer 6 8 10 
#> integer 5 5 5 
for (s in list(seq.int(0, 3, length.out = 4), seq.int(1, by = 2, length.out = 3), seq.int(1L, 7L, 3L), seq.int(1L, 7, 3L), seq.int(0, 1, length.out = 3))) cat(typeof(s), s, "\n")
#> integer 0 1 2 3 
#> integer 1 3 5 
#> integer 1 4 7 
#> double 1 4 7 
#> double 0 0.5 1 
try(seq(1, 10, by = -1))
#! Error in seq.default(1, 10, by = -1) : wrong sign in 'by' argument
try(seq.int(1, 10, by = -1))
#! Error in seq.int(1, 10, by = -1) : wrong sign in 'by' argument
try(seq(1:2, 3))
#! Error in seq.default(1:2, 3) : 'from' must be of length 1
try(seq("a", 3))
#! Error in seq.default("a", 3) : 'from' must be a finite number
#! In addition: Warning message:
#! In seq.default("a", 3) : NAs introduced by coercion
seq(1, 10, length.out = c(2, 3))
#> [1]  1 10
#! Warning message:
#! In seq.default(1, 10, length.out = c(2, 3)) :
#!   first element used of 'length.out' argument
