switch("a")
#! Warning message:
#! In switch("a") : 'switch' with no alternatives
f <- function(x) switch(x, a = , b = "AB", c = { y <- 1; y + 1 }, "other")
f("a"); f("b"); f("c"); f("z"); f(NA_character_); f(3)
#> [1] "AB"
#> [1] "AB"
#> [1] 2
#> [1] "other"
#> [1] "other"
#> [1] 2
g <- function(x) { switch(x, a = return("early"), b = 2); "late" }
g("a"); g("b"); g("q")
#> [1] "early"
#> [1] "late"
#> [1] "late"
for (i in 1:3) switch(i, next, break, 3)
i
#> [1] 2
