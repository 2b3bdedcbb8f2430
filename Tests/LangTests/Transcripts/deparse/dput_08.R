dput(1i)
#> 0+1i
dput(as.raw(1:3))
#> as.raw(c(0x01, 0x02, 0x03))
dput(y~x)
#> y ~ x
