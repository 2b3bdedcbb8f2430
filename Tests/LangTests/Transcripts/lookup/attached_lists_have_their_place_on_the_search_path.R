attach(list(zz = 1, yy = 2), name = "mine")
search()[2]
#> [1] "mine"
ls("mine")
#> [1] "yy" "zz"
ls(2)
#> [1] "yy" "zz"
detach("mine")
attach(women)
height[1]
#> [1] 58
detach(2)
length(search())
#> [1] 9
try(ls("nothing"))
#! Error in as.environment(pos) : 
#!   no item called "nothing" on the search list
