format(1+2i)
#> [1] "1+2i"
format(c(1.5+2i, -1i))
#> [1] "1.5+2i" "0.0-1i"
print(c(1+1i, NA))
#> [1] 1+1i   NA
sqrt(as.complex(-1))
#> [1] 0+1i
(1+2i) * (3-1i)
#> [1] 5+5i
Mod(3+4i)
#> [1] 5
format(1e-10+1i)
#> [1] "0+1i"
