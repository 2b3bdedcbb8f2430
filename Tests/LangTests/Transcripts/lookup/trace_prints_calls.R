f <- function(x) { y <- x * 2; y + 1 }
trace(f)
f(2)
#> trace: f(2)
#> [1] 5
untrace(f)
trace("f", quote(cat("x is", x, "\n")))
#> [1] "f"
f(3)
#> Tracing f(3) on entry 
#> x is 3 
#> [1] 7
untrace("f")
trace(f, tracer = quote(print("in")), exit = quote(print("out")))
#> [1] "f"
f(1)
#> Tracing f(1) on entry 
#> [1] "in"
#> Tracing f(1) on exit 
#> [1] "out"
#> [1] 3
untrace(f)
f(1)
#> [1] 3
