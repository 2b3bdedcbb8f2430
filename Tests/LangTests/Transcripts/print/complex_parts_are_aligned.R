c(1+100i, 2+3i)
#> [1] 1+100i 2+  3i
c(1.5+100i, -2+3.25i, NA)
#> [1]  1.5+100.00i -2.0+  3.25i           NA
format(c(1+100i, 2+3i))
#> [1] "1+100i" "2+  3i"
paste(c(1+100i, 2+3i))
#> [1] "1+100i" "2+3i"  
matrix(c(1+100i, 2+3i), 1)
#>        [,1] [,2]
#> [1,] 1+100i 2+3i
c(1+0i, 1e-20i, complex(real = Inf, imaginary = -Inf))
#> [1] 1e+00+0e+00i 0e+00+1e-20i   Inf-  Infi
data.frame(x = c(1+100i, 2+3i))
#>        x
#> 1 1+100i
#> 2 2+  3i
str(c(1+100i, 2+3i))
#>  cplx [1:2] 1+100i 2+3i
