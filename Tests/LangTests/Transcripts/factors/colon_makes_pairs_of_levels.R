f <- factor(c("a", "b", "a"))
g <- factor(c("u", "v", "v"))
f:g
#> [1] a:u b:v a:v
#> Levels: a:u a:v b:u b:v
levels(f:g)
#> [1] "a:u" "a:v" "b:u" "b:v"
try(f:factor("x"))
#! Error in f:factor("x") : unequal factor lengths
