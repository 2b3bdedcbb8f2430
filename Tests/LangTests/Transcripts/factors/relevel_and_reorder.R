f <- factor(c("a", "b", "c"))
relevel(f, ref = "b")
#> [1] a b c
#> Levels: b a c
reorder(f, c(3, 1, 2))
#> [1] a b c
#> attr(,"scores")
#> a b c 
#> 3 1 2 
#> Levels: b c a
factor(f, levels = rev(levels(f)))
#> [1] a b c
#> Levels: c b a
relevel(f, ref = "q")
#! Error in relevel.factor(f, ref = "q") : 'ref' must be an existing level
#! Calls: relevel -> relevel.factor
#! Execution halted
