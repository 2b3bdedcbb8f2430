sum(c(2147483647L, 1L))
sum(1:100000)
sum(rep(2147483647L, 10))
typeof(sum(1:3))
